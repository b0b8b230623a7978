//! What holds of every article, whatever its text says.

use wirecopy::{Article, BlockKind, BlockParts, Span};

/// How many bytes of a text a failure shows.
const SHOWN: usize = 2_000;

/// Panics, with the text, when `article` breaks a promise of the library.
pub(crate) fn check(article: &Article<'_>) {
    let text = article.text();
    let hold = |holds: bool, what: &str| assert!(holds, "{what}, in {:?}", &text[..text.floor_char_boundary(SHOWN)]);
    // Every span lies in the text and cuts no character: what `with_text` looks at.
    let again = article.findings().clone().with_text(text);
    hold(again.is_ok(), "a span does not fit the text");

    let blocks: Vec<Span> = article.blocks().map(|block| block.span).collect();
    let dates: Vec<Span> = article.dates().map(|date| date.span).collect();
    let sentences: Vec<Span> = article.sentences().collect();
    hold(blocks.windows(2).all(|pair| pair[0].end() <= pair[1].start()), "blocks overlap");
    hold(sentences.windows(2).all(|pair| pair[0].end() <= pair[1].start()), "sentences overlap");
    hold(dates.windows(2).all(|pair| pair[0].end() <= pair[1].start()), "dates overlap");
    hold(article.quotes().map(|quote| quote.spans[0]).is_sorted(), "quotes are out of order");
    hold(article.events().map(|event| event.trigger).is_sorted(), "events are out of order");
    hold(article.people().map(|person| person.mentions.first().copied()).is_sorted(), "people are out of order");
    hold(article.diagnostics().map(|diagnostic| diagnostic.span).is_sorted(), "diagnostics are out of order");

    let inside_a_block = |span: Span| {
        let next = blocks.partition_point(|block| block.start() <= span.start());
        next > 0 && blocks[next - 1].contains(span)
    };
    hold(
        sentences.iter().all(|&sentence| !sentence.is_empty() && inside_a_block(sentence)),
        "a sentence leaves its block",
    );
    hold(dates.iter().all(|&date| !date.is_empty() && inside_a_block(date)), "a date leaves its block");
    hold(uncovered(article).is_none(), "a letter stands in no block");
    for block in article.blocks() {
        hold(
            !block.span.is_empty() && block.text().trim() == block.text(),
            "a block is empty or has blanks at its ends",
        );
        hold((0.0..=1.0).contains(&block.confidence), "a confidence is out of range");
        if let BlockParts::Caption(caption) = &block.parts {
            let date = caption.date.map(|date| article.timex(date).span);
            hold(date.is_none_or(|date| block.span.contains(date)), "a caption's date stands elsewhere");
        }
    }
    for quote in article.quotes() {
        let spans = &quote.spans;
        hold(spans.windows(2).all(|pair| pair[0].end() <= pair[1].start()), "the parts of a quote are out of order");
        hold(spans.iter().all(|&span| !span.is_empty() && inside_a_block(span)), "a part of a quote leaves its block");
        hold(article.block(quote.block).span.contains(spans[0]), "a quote begins in another block");
        hold((0.0..=1.0).contains(&quote.confidence), "a confidence is out of range");
        hold(quote.when().is_none_or(|date| !date.span.is_empty()), "a quote has no such date");
        hold(quote.person().is_none_or(|person| !person.name.is_empty()), "a speaker has no such name");
    }
    for date in article.dates() {
        hold(date.earliest <= date.latest || date.latest.is_none(), "a date ends before it begins");
    }
    for event in article.events() {
        hold(event.span.contains(event.trigger), "an event's word stands outside its clause");
        hold(!event.trigger.is_empty() && inside_a_block(event.span), "an event leaves its block");
        hold((0.0..=1.0).contains(&event.confidence), "a confidence is out of range");
        hold(!event.when().span.is_empty(), "an event has no such date");
    }
    for person in article.people() {
        hold(!person.name.trim().is_empty() && !person.mentions.is_empty(), "a person without a name or a mention");
        hold(person.mentions.is_sorted(), "mentions are out of order");
    }
    hold(article.timeline().len() == article.events().len(), "the timeline loses an event");
}

/// The first letter or mark that no block covers, of those that one must.
fn uncovered(article: &Article<'_>) -> Option<char> {
    let mut from = 0;
    let mut after_dateline = false;
    let end = Span::new(u32::MAX, u32::MAX);
    for block in article.blocks().map(|block| (block.span, block.kind())).chain([(end, BlockKind::Paragraph)]) {
        let (span, kind) = block;
        let gap = &article.text()[from..span.start().min(article.text().len())];
        let stray = gap.chars().find(|&letter| !(may_stand_alone(letter) || (after_dateline && is_dash(letter))));
        if stray.is_some() {
            return stray;
        }
        from = span.end();
        after_dateline = kind == BlockKind::Dateline;
    }
    None
}

/// White space, and what does not show: control characters, marks of no width, the byte-order mark.
fn may_stand_alone(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// What ends a dateline: a dash, a colon, a bar, the "_" of old wires, the full stop of "/TASS/." and "(EFE).-".
fn is_dash(letter: char) -> bool {
    matches!(letter, ':' | '_' | '|' | '•' | '.' | '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−')
}
