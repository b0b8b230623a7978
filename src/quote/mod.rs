//! Quotes: marks paired, cues found, content and speaker joined.

mod afar;
mod ahead;
mod behind;
mod confidence;
mod cue;
mod indirect;
mod mend;
mod not_speech;
mod pairs;
mod position;
mod second;
mod set_off;
mod singles;
mod sites;
mod speaker;
mod speech;
mod transcript;
mod venue;

use crate::block::Layout;
use crate::lex::{Landmarks, Lexed, Run};
use crate::model::{At, BlockId, Cue, Diagnostic, Quote};
use crate::sentence::Sentence;
use crate::span::Span;
use indirect::Report;
pub(crate) use sites::Sites;
use speech::Draft;

/// Finds the quotes of an article: direct, mixed and, when `indirect` is set, indirect ones, sorted by start; and where their
/// tokens are.
pub(crate) fn find(
    lexed: &Lexed<'_>,
    layout: &Layout,
    sentences: &[Sentence],
    landmarks: &Landmarks,
    indirect: bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<Quote>, Sites) {
    let mut marked = pairs::find(lexed, layout, landmarks, diagnostics);
    mend::close(lexed, &mut marked);
    let turns = transcript::find(lexed, layout, &landmarks.colons);
    let drafts = speech::read(lexed, layout, sentences, &marked, &turns);
    let reports = if indirect { indirect::find(lexed, layout, sentences, landmarks, &drafts) } else { Vec::new() };
    let (mut quotes, sites) = in_order(lexed, &drafts, &reports);
    venue::open(lexed, sentences, &mut quotes);
    (quotes, sites)
}

/// What stands in marks and what is reported without them, by where it begins; and where that is.
#[inline(never)] // A pass of its own: what it counts stays in registers.
fn in_order(lexed: &Lexed<'_>, drafts: &[Draft], reports: &[(BlockId, Report)]) -> (Vec<Quote>, Sites) {
    let mut quotes = Vec::with_capacity(drafts.len() + reports.len());
    let mut sites = Sites::with_capacity(quotes.capacity());
    let mut drafts = drafts.iter().peekable();
    let in_marks = |draft: &Draft, sites: &mut Sites| {
        sites.add_marked(draft);
        quote(lexed, draft)
    };
    for (block, report) in reports {
        while let Some(draft) = drafts.next_if(|draft| draft.content.start <= report.content.start) {
            quotes.push(in_marks(draft, &mut sites));
        }
        sites.add(report.speaker);
        quotes.push(report.quote(lexed, *block));
    }
    quotes.extend(drafts.map(|draft| in_marks(draft, &mut sites)));
    if quotes.is_sorted_by_key(begin) { (quotes, sites) } else { sorted(quotes, sites) }
}

/// Where the first words of a quote stand.
fn begin(quote: &Quote) -> Option<Span> {
    quote.spans.first().copied()
}

/// The quotes by where they begin: what is told first may begin behind what is told next, "called it “a trap,” though Doe
/// denied that, Roe said".
#[cold]
fn sorted(quotes: Vec<Quote>, sites: Sites) -> (Vec<Quote>, Sites) {
    let mut order: Vec<(usize, Quote)> = quotes.into_iter().enumerate().collect();
    order.sort_by_key(|(_, quote)| begin(quote));
    let (before, quotes): (Vec<usize>, Vec<Quote>) = order.into_iter().unzip();
    (quotes, sites.in_order(&before))
}

/// The quote of a draft.
fn quote(lexed: &Lexed<'_>, draft: &Draft) -> Quote {
    let at = |run: Run| At { span: lexed.span(run) };
    let said = draft.attribution;
    Quote {
        kind: draft.kind,
        spans: draft.runs().map(|run| lexed.span(run)).collect(),
        block: BlockId::new(draft.begins),
        speaker: said.and_then(|said| said.speaker).map(|mention| speaker::speaker(lexed, mention)),
        cue: said.map(|said| Cue { span: lexed.span(said.cue), lemma: cue::lemma(lexed, &said) }),
        negated: said.is_some_and(|said| said.negated),
        addressee: said.and_then(|said| said.addressee).map(at),
        venue: said.and_then(|said| said.venue).map(at),
        date: None,
        rule: draft.rule,
        confidence: confidence::of(draft.rule),
    }
}
