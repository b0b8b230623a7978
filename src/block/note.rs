//! Notes: lines about the article or the site, told by how they open.

use crate::lex::{Case, Lexed, Run, Token, TokenKind};
use crate::model::NoteKind;

/// What must stand behind the words that open a note.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Then {
    /// Nothing more: the words are the whole line.
    End,
    /// A colon, a dash, a bracket, a bar or the end: "Read more: …", but not "Read more books".
    Mark,
    /// A few words more: "MORE ON EDUCATION".
    Short,
    /// Anything.
    Any,
}

/// A note by its first words. The sign before is what the line may be wrapped in: "(Adds details)".
struct Opening {
    words: &'static [&'static str],
    then: Then,
    kind: NoteKind,
}

const fn opening(words: &'static [&'static str], then: Then, kind: NoteKind) -> Opening {
    Opening { words, then, kind }
}

use NoteKind::{Copyright, Correction, Editorial, EndMark, Promotion, Related, Release};
use Then::{Any, End, Mark, Short};

static OPENINGS: &[Opening] = &[
    // "Correction (June 3): …", "This article was amended on 3 June because …"
    opening(&["correction"], Mark, Correction),
    opening(&["corrections"], Mark, Correction),
    opening(&["clarification"], Mark, Correction),
    opening(&["corrections", "and", "clarifications"], Mark, Correction),
    opening(&["corrections", "&", "clarifications"], Mark, Correction),
    opening(&["corrects"], Any, Correction),
    opening(&["this", "version", "corrects"], Any, Correction),
    opening(&["an", "earlier", "version", "of", "this"], Any, Correction),
    opening(&["a", "previous", "version", "of", "this"], Any, Correction),
    // "Editor's note: …", "(Adds details, quote)"
    opening(&["editor", "'s", "note"], Mark, Editorial),
    opening(&["editors", "'", "note"], Mark, Editorial),
    opening(&["editors", "'", "notes"], Mark, Editorial),
    opening(&["note", "to", "editors"], Mark, Editorial),
    opening(&["notes", "to", "editors"], Mark, Editorial),
    opening(&["editor", "note"], Mark, Editorial),
    opening(&["eds"], Mark, Editorial),
    opening(&["update"], Mark, Editorial),
    opening(&["this", "is", "a", "breaking"], Any, Editorial),
    opening(&["this", "is", "a", "developing"], Any, Editorial),
    opening(&["the", "views", "expressed"], Any, Editorial),
    opening(&["the", "opinions", "expressed"], Any, Editorial),
    opening(&["a", "version", "of", "this"], Any, Editorial),
    // "Read more: …", "[Read: …]", "RELATED"
    opening(&["read", "more"], Mark, Related),
    opening(&["read", "more", "about"], Any, Related),
    opening(&["read", "also"], Mark, Related),
    opening(&["also", "read"], Mark, Related),
    opening(&["read"], Mark, Related),
    opening(&["more"], Mark, Related),
    opening(&["more", "on"], Short, Related),
    opening(&["more", "from"], Short, Related),
    opening(&["map"], Mark, Related),
    opening(&["gallery"], Mark, Related),
    opening(&["photos"], Mark, Related),
    opening(&["video"], Mark, Related),
    opening(&["podcast"], Mark, Related),
    opening(&["related"], Mark, Related),
    opening(&["related", "articles"], Mark, Related),
    opening(&["related", "stories"], Mark, Related),
    opening(&["related", "news"], Mark, Related),
    opening(&["see", "also"], Mark, Related),
    opening(&["watch"], Mark, Related),
    opening(&["listen"], Mark, Related),
    opening(&["listen", "here"], Any, Related),
    opening(&["listen", "to", "this"], Any, Related),
    opening(&["recommended"], Mark, Related),
    opening(&["further", "reading"], Mark, Related),
    opening(&["click", "here"], Any, Related),
    // "Sign up for our newsletter", "ADVERTISEMENT"
    opening(&["sign", "up"], Any, Promotion),
    opening(&["subscribe", "to"], Any, Promotion),
    opening(&["subscribe", "now"], Any, Promotion),
    opening(&["subscribe"], Mark, Promotion),
    opening(&["advertisement"], Mark, Promotion),
    opening(&["advertising"], End, Promotion),
    opening(&["sponsored"], End, Promotion),
    opening(&["sponsored", "content"], End, Promotion),
    opening(&["share", "this"], Any, Promotion),
    opening(&["share"], End, Promotion),
    opening(&["comments"], End, Promotion),
    opening(&["follow", "us"], Any, Promotion),
    opening(&["follow", "me"], Any, Promotion),
    opening(&["follow", "the"], Short, Promotion),
    opening(&["continue", "reading"], Any, Promotion),
    opening(&["story", "continues", "below"], Any, Promotion),
    opening(&["article", "continues", "below"], Any, Promotion),
    opening(&["view", "this", "post"], Any, Promotion),
    opening(&["you", "need", "to", "know", "to", "start"], Any, Promotion),
    opening(&["skip", "advertisement"], End, Promotion),
    opening(&["newsletter"], End, Promotion),
    // "ENDS", "-30-"
    opening(&["ends"], End, EndMark),
    opening(&["end"], End, EndMark),
    opening(&["30"], End, EndMark),
    // "FOR IMMEDIATE RELEASE", "Media contact: …"
    opening(&["for", "immediate", "release"], Any, Release),
    opening(&["embargoed"], Any, Release),
    opening(&["embargo"], Mark, Release),
    opening(&["news", "release"], End, Release),
    opening(&["press", "release"], End, Release),
    opening(&["media", "contact"], Mark, Release),
    opening(&["media", "contacts"], Mark, Release),
    opening(&["press", "contact"], Mark, Release),
    opening(&["contact"], Mark, Release),
    opening(&["contacts"], Mark, Release),
    opening(&["view", "original", "content"], Any, Release),
    opening(&["all", "rights", "reserved"], Any, Copyright),
];

/// The tokens of a link to another story, a headline with a word or two before it.
const LONGEST_LINK: usize = 32;

/// "More from this section" has no more words behind its head.
const FEW: usize = 4;

/// What a note may say of its article: "This story was first published …".
const ABOUT_STORY: &[&str] = &["was", "has", "is", "originally", "first", "appears", "appeared"];
const STORIES: &[&str] = &["article", "story", "report", "post", "piece", "column", "interview", "page"];
const EDITS: &[(&str, NoteKind)] = &[
    ("corrected", Correction),
    ("amended", Correction),
    ("clarified", Correction),
    ("updated", Editorial),
    ("edited", Editorial),
    ("published", Editorial),
    ("reprinted", Editorial),
    ("republished", Editorial),
    ("translated", Editorial),
    ("appears", Editorial),
    ("appeared", Editorial),
    ("produced", Editorial),
];

/// The words behind "This article has" that may stand before "been amended".
const MOST_WORDS_TO_EDIT: usize = 5;

/// What a note a run is, when it opens like one.
pub(crate) fn of(lexed: Lexed<'_>, run: Run) -> Option<NoteKind> {
    if lexed.tokens[run.range()].iter().all(is_rule_mark) {
        return (lexed.span(run).len() > 1).then_some(EndMark);
    }
    let start = skip_marks(lexed, run);
    let bracketed = lexed.kind(run.start, TokenKind::Open);
    // The first letter tells nearly every opening apart.
    let letter =
        lexed.tokens.get(start).map_or(0, |token| lexed.text.as_bytes()[token.span.start()].to_ascii_lowercase());
    let mut likely = OPENINGS.iter().filter(|opening| opening.words[0].as_bytes()[0] == letter);
    if let Some(opening) = likely.find(|opening| opens(lexed, Run::new(start, run.end), opening)) {
        return Some(opening.kind);
    }
    changed_story(lexed, start, run.end)
        .or_else(|| copyright(lexed, Run::new(start, run.end)))
        .or_else(|| desk_note(lexed, start).filter(|_| bracketed))
        .or_else(|| networks(lexed, run))
        .or_else(|| framed(lexed, run))
        .or_else(|| source(lexed, run))
}

/// "###", "___", "* * *"
fn is_rule_mark(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Symbol | TokenKind::Dash | TokenKind::Hyphen | TokenKind::Slash)
}

/// Skips up to three marks that a note may be wrapped in: "(", "[", "-", "*".
fn skip_marks(lexed: Lexed<'_>, run: Run) -> usize {
    let mark = |n: &usize| lexed.kind(*n, TokenKind::Open) || is_rule_mark(&lexed.tokens[*n]) && !lexed.is(*n, "©");
    run.start + run.range().take(3).take_while(mark).count()
}

fn opens(lexed: Lexed<'_>, run: Run, opening: &Opening) -> bool {
    let end = run.start + opening.words.len();
    let same = |(n, word): (usize, &&str)| {
        let index = run.start + n;
        lexed.is(index, word) || *word == "'s" && lexed.is(index, "’s") || *word == "'" && lexed.is(index, "’")
    };
    if end > run.end || !opening.words.iter().enumerate().all(same) {
        return false;
    }
    let close = (end..run.end).all(|n| {
        let token = &lexed.tokens[n];
        is_rule_mark(token) || matches!(token.kind, TokenKind::Close | TokenKind::Stop | TokenKind::Exclamation)
    });
    match opening.then {
        Then::Any => true,
        Then::Short => run.end - end <= FEW,
        Then::End => close,
        // "Watch: …" before a whole paragraph is its author's order.
        Then::Mark if opening.kind == Related && run.len() > LONGEST_LINK => false,
        Then::Mark => {
            let mark = |token: &Token| {
                matches!(token.kind, TokenKind::Colon | TokenKind::Dash | TokenKind::Ellipsis | TokenKind::Open)
            };
            close || mark(&lexed.tokens[end]) || lexed.is(end, "|") || lexed.is(end, ">")
        }
    }
}

/// "This article was amended on 7 August 2022: …", "This story has been corrected to show …"
fn changed_story(lexed: Lexed<'_>, start: usize, end: usize) -> Option<NoteKind> {
    let story = lexed.is(start, "this") && STORIES.iter().any(|story| lexed.is(start + 1, story));
    if !story || !ABOUT_STORY.iter().any(|word| lexed.is(start + 2, word)) {
        return None;
    }
    let words = start + 2..(start + 2 + MOST_WORDS_TO_EDIT).min(end);
    words.into_iter().find_map(|n| EDITS.iter().find(|(word, _)| lexed.is(n, word)).map(|(_, kind)| *kind))
}

/// "Copyright 2024 The Lantern", "© 2024 Lantern Media. All rights reserved."
fn copyright(lexed: Lexed<'_>, run: Run) -> Option<NoteKind> {
    /// "Copyright ©2020, …"
    const YEAR_WITHIN: usize = 3;
    let word = lexed.is(run.start, "copyright") || lexed.is(run.start, "©");
    let year = (run.start + 1..run.end.min(run.start + 1 + YEAR_WITHIN))
        .any(|n| lexed.kind(n, TokenKind::Number) && lexed.word(n).len() == 4);
    let rights = (run.start..run.end).rev().take(12).any(|n| lexed.are(n, &["rights", "reserved"]));
    (word && (year || rights)).then_some(Copyright)
}

/// "(Adds details, quote)", "(Updates with reaction)", "(Recasts)": what the desk did, in brackets.
fn desk_note(lexed: Lexed<'_>, start: usize) -> Option<NoteKind> {
    let did = ["adds", "updates", "rewrites", "recasts", "refiles", "repeats", "removes", "fixes", "writes"];
    did.iter().any(|word| lexed.is(start, word)).then_some(Editorial)
}

/// "Follow the Lantern on Twitter", "Find us: Facebook | Instagram": a line about where else to read.
fn networks(lexed: Lexed<'_>, run: Run) -> Option<NoteKind> {
    /// A paragraph about two networks is longer.
    const LONGEST: usize = 24;
    if run.len() > LONGEST {
        return None;
    }
    let network = |n: &usize| {
        ["twitter", "facebook", "instagram", "tiktok", "whatsapp", "newsletter"].iter().any(|name| lexed.is(*n, name))
    };
    let follow = usize::from(lexed.is(run.start, "follow"));
    let stopped = lexed.kind(run.end - 1, TokenKind::Stop);
    let named = run.range().filter(network).count();
    (named + follow >= 2 && (follow > 0 || !stopped)).then_some(Promotion)
}

/// "[Bardo museum houses Roman treasures]": a link to another story, in square brackets.
fn framed(lexed: Lexed<'_>, run: Run) -> Option<NoteKind> {
    let square = lexed.is(run.start, "[") && lexed.is(run.end - 1, "]");
    (square && run.len() > 4).then_some(Related)
}

/// "SOURCE Halvard Foods Inc."
fn source(lexed: Lexed<'_>, run: Run) -> Option<NoteKind> {
    let shouted = lexed.tokens[run.start].case == Case::Upper && lexed.is(run.start, "source");
    (shouted && run.len() > 1 && run.len() < 12 && lexed.tokens[run.start + 1].is_capital()).then_some(Release)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    fn note(text: &str) -> Option<NoteKind> {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        of(Lexed { text, tokens: &tokens }, Run::new(0, tokens.len()))
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
        assert_eq!(note("ADVERTISEMENT"), Some(Promotion));
        assert_eq!(note("###"), Some(EndMark));
        assert_eq!(note("-30-"), Some(EndMark));
        assert_eq!(note("ENDS"), Some(EndMark));
        assert_eq!(note("* * *"), Some(EndMark));
        assert_eq!(note("EMBARGOED UNTIL 06:00 GMT, 11 October 2022"), Some(Release));
        assert_eq!(note("SOURCE Halvard Foods Inc."), Some(Release));
        assert_eq!(note("Copyright 2024 The Lantern. All rights reserved."), Some(Copyright));
        assert_eq!(note("© 2024 Lantern Media"), Some(Copyright));
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
            "© Reuters/Ana Doe",
            "Source material was lost",
        ] {
            assert_eq!(note(text), None, "{text}");
        }
    }
}
