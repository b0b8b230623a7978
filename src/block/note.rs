//! Notes: lines about the article or the site, told by how they open.

use super::note_openings::{OPENINGS, Opening, STORIES, Then, may_open};
use super::note_reader::{LONGEST_COUNT, asks_reader, is_dated, is_reading_time, link, networks, trail};
use super::shape::Shape;
use crate::lex::{Case, Kinds, Lexed, Run, Token, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word as w;
use crate::model::NoteKind::{self, About, Copyright, Correction, Editorial, EndMark, Promotion, Related, Release};

/// The tokens of a link to another story, a headline with a word or two before it.
const LONGEST_LINK: usize = 32;

/// "Published in The Evening Lantern, June 3rd, 2024"
const LONGEST_DATED: usize = 12;

/// "More from this section" has no more words behind its head.
const FEW: usize = 4;

/// "More news from the harbor:" over a list of links.
const LONGEST_HEADING: usize = 7;

/// What a note may say of its article: "This story was first published …".
const ABOUT_STORY: &[&str] = &["by", "was", "has", "is", "originally", "first", "appears", "appeared"];
const EDITS: &[(&str, NoteKind)] = &[
    ("corrected", Correction),
    ("adapted", Editorial),
    ("amended", Correction),
    ("clarified", Correction),
    ("updated", Editorial),
    ("edited", Editorial),
    ("published", Editorial),
    ("reprinted", Editorial),
    ("republished", Editorial),
    ("reported", Editorial),
    ("translated", Editorial),
    ("appears", Editorial),
    ("appeared", Editorial),
    ("produced", Editorial),
];

/// The words behind "This article has" that may stand before "been amended".
const MOST_WORDS_TO_EDIT: usize = 5;

/// "This report by The Evening Lantern"
const MOST_WORDS_OF_HOUSE: usize = 4;

/// What a note a run is, when it opens like one.
pub(crate) fn of(lexed: &Lexed<'_>, run: Run, shape: &Shape) -> Option<NoteKind> {
    if may_be(lexed, run, shape) { read(lexed, run, shape) } else { None }
}

/// Whether a run may be a note: it opens with a mark or a word of notes, or is short and has such a word or an address.
pub(super) fn may_be(lexed: &Lexed<'_>, run: Run, shape: &Shape) -> bool {
    /// What notes are wrapped in.
    const MARKS: Kinds =
        Kinds::of(&[TokenKind::Open, TokenKind::Symbol, TokenKind::Dash, TokenKind::Hyphen, TokenKind::Slash]);
    const URL: Kinds = Kinds::of(&[TokenKind::Url]);
    let first = lexed.tokens[run.start].kind;
    let filled = shape.classes.has(WordClass::NOTE_WORD) | shape.kinds.has(URL);
    // "30", "4 min read"
    let counted = (run.len() <= LONGEST_COUNT) & (first == TokenKind::Number);
    MARKS.contains(first) | counted | (run.len() <= LONGEST_LINK) & filled | opens_like_note(lexed, run.start)
}

#[inline(never)] // Few pieces come here.
fn read(lexed: &Lexed<'_>, run: Run, shape: &Shape) -> Option<NoteKind> {
    if shape.words == 0 && lexed.tokens[run.range()].iter().all(is_rule_mark) {
        let dash = matches!(lexed.tokens[run.start].kind, TokenKind::Dash | TokenKind::Hyphen);
        return (dash || lexed.span(run).len() > 1).then_some(EndMark);
    }
    let words = Run::new(skip_marks(lexed, run), run.end);
    if is_thirty(lexed, Run::new(words.start, end_of_marks(lexed, words))) {
        return Some(EndMark);
    }
    if is_reading_time(lexed, words) {
        return Some(Promotion);
    }
    // "Download the Lantern app", "Follow the Lantern for the latest news"
    let orders = matches!(lexed.known(run.start), w::DOWNLOAD | w::FOLLOW);
    let to_readers = || networks(lexed, run).or_else(|| asks_reader(lexed, run));
    by_opening(lexed, words, lexed.kind(run.start, TokenKind::Open))
        .or_else(|| copyright(lexed, words))
        .or_else(|| if orders || shape.classes.has(WordClass::NOTE_WORD) { to_readers() } else { None })
        .or_else(|| trail(lexed, run))
        .or_else(|| link(lexed, run, shape))
        .or_else(|| framed(lexed, run, shape))
        .or_else(|| about(lexed, run, shape))
        .or_else(|| source(lexed, run))
}

/// Whether the first two words of a run may be a note's.
fn opens_like_note(lexed: &Lexed<'_>, start: usize) -> bool {
    may_open(lexed.known(start), lexed.known(word_behind(lexed, start)))
}

/// The token behind another, what hangs on it left out: the "note" of "editor's note".
fn word_behind(lexed: &Lexed<'_>, n: usize) -> usize {
    n + 1 + usize::from(lexed.kind(n + 1, TokenKind::Clitic) || lexed.kind(n + 1, TokenKind::SingleQuote))
}

/// "30": the end mark of the telegraph.
fn is_thirty(lexed: &Lexed<'_>, run: Run) -> bool {
    run.len() == 1 && lexed.kind(run.start, TokenKind::Number) && lexed.is(run.start, "30")
}

/// A note by its first words, in brackets or not.
fn by_opening(lexed: &Lexed<'_>, run: Run, bracketed: bool) -> Option<NoteKind> {
    let first = lexed.known(run.start);
    let opening = || OPENINGS.iter().filter(|opening| opening.words[0] == first).find(|it| opens(lexed, run, it));
    let found = if opens_like_note(lexed, run.start) {
        opening().map(|opening| opening.kind).or_else(|| changed_story(lexed, run)).or_else(|| syndicated(lexed, run))
    } else {
        None
    };
    found.or_else(|| desk_note(lexed, run.start).filter(|_| bracketed))
}

/// "###", "___", "* * *", "-"
fn is_rule_mark(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Symbol | TokenKind::Dash | TokenKind::Hyphen | TokenKind::Slash)
}

/// "ana@lantern.example", "www.lantern.example", "@anadoe"
fn is_address(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Email | TokenKind::Url | TokenKind::Handle)
}

/// Skips up to three marks that a note may be wrapped in: "(", "[", "-", "*".
fn skip_marks(lexed: &Lexed<'_>, run: Run) -> usize {
    let mark = |n: &usize| lexed.kind(*n, TokenKind::Open) || is_rule_mark(&lexed.tokens[*n]) && !lexed.is(*n, "©");
    run.start + run.range().take(3).take_while(mark).count()
}

/// Where the marks that close a run begin.
fn end_of_marks(lexed: &Lexed<'_>, run: Run) -> usize {
    let closes = |token: &&Token| {
        is_rule_mark(token) || matches!(token.kind, TokenKind::Close | TokenKind::Stop | TokenKind::Exclamation)
    };
    run.end - lexed.tokens[run.range()].iter().rev().take_while(closes).count()
}

fn opens(lexed: &Lexed<'_>, run: Run, opening: &Opening) -> bool {
    let mut end = run.start;
    for (n, &word) in opening.words.iter().enumerate() {
        // "Corrections & clarifications"
        let ampersand = word == w::AND && lexed.is(end, "&");
        if end >= run.end || !(lexed.reads(end, word) || ampersand) {
            return false;
        }
        end = if n + 1 < opening.words.len() { word_behind(lexed, end) } else { end + 1 };
    }
    let close = end_of_marks(lexed, run) <= end;
    match opening.then {
        Then::Any => true,
        // "More bell news:"
        Then::Heading => run.len() <= LONGEST_HEADING && lexed.kind(run.end - 1, TokenKind::Colon),
        Then::Short => run.end - end <= FEW,
        Then::Address => run.len() <= LONGEST_LINK && lexed.tokens[run.range()].iter().any(is_address),
        Then::Colon => lexed.kind(end, TokenKind::Colon),
        Then::Dated => {
            let year = lexed.kind(run.end - 1, TokenKind::Number) && lexed.word(run.end - 1).len() == 4;
            year && run.end > end + 1 && run.len() <= LONGEST_DATED && lexed.tokens[end].is_capital()
        }
        Then::End => close,
        // "Watch: …" before a whole paragraph is its author's order.
        Then::Mark if opening.kind == Related && run.len() > LONGEST_LINK => false,
        Then::Mark => {
            let mark = |token: &Token| {
                matches!(token.kind, TokenKind::Colon | TokenKind::Dash | TokenKind::Ellipsis | TokenKind::Open)
            };
            let bar = || ["|", ">", "·"].iter().any(|mark| lexed.is(end, mark));
            close
                || mark(&lexed.tokens[end])
                || bar()
                || matches!(opening.kind, Correction | Editorial) && is_dated(lexed, Run::new(end, run.end))
        }
    }
}

/// "This article was amended on 7 August 2022: …", "This story has been corrected to show …"
fn changed_story(lexed: &Lexed<'_>, run: Run) -> Option<NoteKind> {
    let Run { start, end } = run;
    let story = lexed.reads(start, w::THIS) && STORIES.contains(&lexed.known(start + 1));
    if !story || !ABOUT_STORY.iter().any(|word| lexed.is(start + 2, word)) {
        return None;
    }
    // "This report by The Evening Lantern was first published …"
    let house = if lexed.reads(start + 2, w::BY) { MOST_WORDS_OF_HOUSE } else { 0 };
    let words = start + 2..(start + 2 + house + MOST_WORDS_TO_EDIT).min(end);
    words.into_iter().find_map(|n| EDITS.iter().find(|(word, _)| lexed.is(n, word)).map(|(_, kind)| *kind))
}

/// "The post Bell raised from Tarn mud appeared first on The Lantern."
fn syndicated(lexed: &Lexed<'_>, run: Run) -> Option<NoteKind> {
    let post = lexed.reads(run.start, w::THE) && lexed.reads(run.start + 1, w::POST);
    (post && run.range().any(|n| lexed.are(n, &["appeared", "first", "on"]))).then_some(Promotion)
}

/// "Copyright 2024 The Lantern", "The Lantern © 2024. All rights reserved."
fn copyright(lexed: &Lexed<'_>, run: Run) -> Option<NoteKind> {
    /// "Copyright ©2020, …"
    const YEAR_WITHIN: usize = 3;
    /// "All rights reserved" stands in the last words of such a line.
    const LAST: usize = 12;
    /// "The Lantern is part of the Halvard Media Group. © 2024 …"
    const LONGEST: usize = 32;
    let mark = |n: usize| lexed.is(n, "copyright") || lexed.is(n, "©");
    let year = |n: usize| lexed.kind(n, TokenKind::Number) && lexed.word(n).len() == 4;
    let dated = |n: usize| (n + 1..run.end.min(n + 1 + YEAR_WITHIN)).any(year);
    let reserved = || run.range().rev().take(LAST).any(|n| lexed.are(n, &["rights", "reserved"]));
    let opens = mark(run.start) && (dated(run.start) || reserved());
    // "Ana Doe/Copyright 2024 The AP. All rights reserved." credits a picture.
    let slash = |n: usize| lexed.kind(n, TokenKind::Slash);
    let held = || {
        let (mut all, last) = (run.range(), run.end.saturating_sub(2));
        (lexed.is(last, "reserved") || lexed.is(last + 1, "reserved"))
            && run.len() <= LONGEST
            && all.clone().any(|n| mark(n) && dated(n))
            && !all.any(slash)
    };
    (opens || held()).then_some(Copyright)
}

/// "(Adds details, quote)", "(Updates with reaction)", "(Recasts)": what the desk did, in brackets.
fn desk_note(lexed: &Lexed<'_>, start: usize) -> Option<NoteKind> {
    let did = ["adds", "updates", "rewrites", "recasts", "refiles", "repeats", "removes", "fixes", "writes"];
    did.iter().any(|word| lexed.is(start, word)).then_some(Editorial)
}

/// "[How the ship was lost]": a link to another story, in square brackets.
fn framed(lexed: &Lexed<'_>, run: Run, shape: &Shape) -> Option<NoteKind> {
    const EMAIL: Kinds = Kinds::of(&[TokenKind::Email]);
    let square = lexed.is(run.start, "[") && lexed.is(run.end - 1, "]");
    if square && run.len() > 4 {
        return Some(Related);
    }
    // "((ana.doe@lantern.example; 555 0100))": the wire's doubled brackets are for its desks.
    let open = |n: usize| lexed.kind(n, TokenKind::Open);
    (open(run.start) && open(run.start + 1) && shape.kinds.has(EMAIL)).then_some(Editorial)
}

/// "About Halvard Foods Inc.": the head over what a release says of its house.
fn about(lexed: &Lexed<'_>, run: Run, shape: &Shape) -> Option<NoteKind> {
    /// "About the Halvard Institute of Food Technology"
    const MOST_WORDS: usize = 8;
    let house = || run.range().skip(1).any(|n| lexed.has(n, WordClass::BODY) && lexed.tokens[n].is_capital());
    let headed = (2..=MOST_WORDS).contains(&shape.words) && !shape.verb && !shape.asks;
    (headed && lexed.is(run.start, "about") && house()).then_some(About)
}

/// "SOURCE Halvard Foods Inc."
fn source(lexed: &Lexed<'_>, run: Run) -> Option<NoteKind> {
    let shouted = lexed.tokens[run.start].case == Case::Upper && lexed.is(run.start, "source");
    (shouted && run.len() > 1 && run.len() < 12 && lexed.tokens[run.start + 1].is_capital()).then_some(Release)
}

#[cfg(test)]
mod tests {
    use super::super::shape;
    use super::*;
    use crate::lex::lex;

    fn note(text: &str) -> Option<NoteKind> {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let (lexed, run) = (&Lexed { text, tokens: &tokens }, Run::new(0, tokens.len()));
        of(lexed, run, &shape::of(lexed, run))
    }

    #[test]
    fn notes() {
        assert_eq!(note("Correction (June 5): The bell weighs nine tons."), Some(Correction));
        assert_eq!(note("This article was amended on 7 August 2022: a caption"), Some(Correction));
        assert_eq!(note("This report has been corrected to show the right weight."), Some(Correction));
        assert_eq!(note("EDITOR'S NOTE — This story contains"), Some(Editorial));
        assert_eq!(note("(Adds details, quote)"), Some(Editorial));
        assert_eq!(note("Read more: How the ship was lost"), Some(Related));
        assert_eq!(note("[Read: How the ship was lost]"), Some(Related));
        assert_eq!(note("Sign up for our newsletter"), Some(Promotion));
        assert_eq!(note("More harbor news:"), Some(Related));
        assert_eq!(note("Follow @lantern on Twitter to hear more. It is free."), Some(Promotion));
        assert_eq!(note("Find us: Facebook | Instagram"), Some(Promotion));
        assert_eq!(note("Ana Doe is on Twitter at anadoe."), Some(Promotion));
        assert_eq!(note("ADVERTISEMENT"), Some(Promotion));
        assert_eq!(note("Want more bells? Sign up here."), Some(Promotion));
        assert_eq!(note("The post Bell raised appeared first on The Lantern."), Some(Promotion));
        assert_eq!(note("Lantern bells: https://lantern.example/bells"), Some(Related));
        assert_eq!(note("Home | News | Varn"), Some(Promotion));
        assert_eq!(note("Twitter: @anadoe"), Some(Promotion));
        assert_eq!(note("Follow the Lantern's coverage at https://lantern.example/bells"), Some(Promotion));
        assert_eq!(note("4 min read"), Some(Promotion));
        assert_eq!(note("###"), Some(EndMark));
        assert_eq!(note("-"), Some(EndMark));
        assert_eq!(note("-30-"), Some(EndMark));
        assert_eq!(note("ENDS"), Some(EndMark));
        assert_eq!(note("* * *"), Some(EndMark));
        assert_eq!(note("EMBARGOED UNTIL 06:00 GMT, 11 October 2022"), Some(Release));
        assert_eq!(note("SOURCE Halvard Foods Inc."), Some(Release));
        assert_eq!(note("About Halvard Foods Inc."), Some(About));
        assert_eq!(note("READ NEXT: How the ship was lost"), Some(Related));
        assert_eq!(note("Don't miss: How the ship was lost"), Some(Related));
        assert_eq!(note("For more on this story, visit the Lantern."), Some(Related));
        assert_eq!(note("Copyright 2024 The Lantern. All rights reserved."), Some(Copyright));
        assert_eq!(note("© 2024 Lantern Media"), Some(Copyright));
        assert_eq!(
            note("The Lantern is part of Lantern Media. © 2024 Lantern Media. All rights reserved."),
            Some(Copyright)
        );
    }

    #[test]
    fn sentences_that_open_like_notes() {
        for text in [
            "Correction of the river's course will take nine years",
            "Read more books, the minister told the pupils",
            "More than half of the cats are related",
            "Contact was lost at noon.",
            "Subscribe or starve is what the editor told them.",
            "This story is about a bell.",
            "Watch him go",
            "How Facebook and Instagram lost the young",
            "The mayor is on Facebook at night.",
            "Follow the river to the bell",
            "Home is where the bell is",
            "Twitter: a history of the bell",
            "Ana Doe/Copyright 2024 The AP. All rights reserved.",
            "More than half of the cats are these:",
            "© Reuters/Ana Doe",
            "Source material was lost",
            "About nine tons is what it weighs",
            "About the river and its bells",
            "Most read the log and wept",
            "Join the navy to see the sea",
            "The post was moved to the quay.",
            "It was a sign. Signs were everywhere.",
            "4 men read",
        ] {
            assert_eq!(note(text), None, "{text}");
        }
    }
}
