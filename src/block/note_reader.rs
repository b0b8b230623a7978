//! Notes that speak to the reader: where else to read, what to sign, how long it takes.

use super::shape::Shape;
use crate::lex::{Kinds, Lexed, Run, Token, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word as w;
use crate::model::NoteKind::{self, Promotion, Related};

/// "5-minute read"
pub(super) const LONGEST_COUNT: usize = 4;

/// "More on bells: www.lantern.example": an address and what is there.
pub(super) fn link(lexed: &Lexed<'_>, run: Run, shape: &Shape) -> Option<NoteKind> {
    const LONGEST: usize = 9;
    let last = run.end - 1;
    let address = lexed.tokens[run.start].is_word()
        && lexed.kind(last, TokenKind::Url)
        && run.len() > 2
        && lexed.kind(last - 1, TokenKind::Colon);
    (address && run.len() <= LONGEST && !shape.verb).then_some(Related)
}

/// "Want to read on? Sign up here.", "Your help counts. Donate now.": what is asked of the reader behind a sentence.
pub(super) fn asks_reader(lexed: &Lexed<'_>, run: Run) -> Option<NoteKind> {
    let asks = |n: usize| {
        lexed.has(n, WordClass::NOTE_WORD)
            && (lexed.are(n, &["sign", "up"]) || lexed.is_any(n, &["donate", "subscribe"]))
            && lexed.tokens[n - 1].is_terminal()
    };
    // "Make the most of the news with our weekly newsletter"
    let last = run.end - 1;
    let ours = || lexed.is(last, "newsletter") && (run.start..last).rev().take(3).any(|n| lexed.reads(n, w::OUR));
    (run.range().skip(1).any(asks) || ours()).then_some(Promotion)
}

/// "Home | News | Varn", "Home > News": where a page stands in its site.
pub(super) fn trail(lexed: &Lexed<'_>, run: Run) -> Option<NoteKind> {
    const LONGEST: usize = 24;
    let home = lexed.reads(run.start, w::HOME) && (3..=LONGEST).contains(&run.len());
    let mark = |n: usize| !lexed.tokens[n].is_glued() && matches!(lexed.word(n), "|" | ">" | "»" | "›" | "/" | "→");
    (home && mark(run.start + 1)).then_some(Promotion)
}

/// "4 min read", "5 comments": how long a story takes, and what others did with it.
pub(super) fn is_reading_time(lexed: &Lexed<'_>, run: Run) -> bool {
    // "5 comments"
    if run.len() == 2 && lexed.kind(run.start, TokenKind::Number) {
        return lexed.is_any(run.start + 1, &["comment", "comments", "shares"]);
    }
    run.len() <= LONGEST_COUNT
        && lexed.kind(run.start, TokenKind::Number)
        && lexed.is_any(run.end - 1, &["read", "listen", "watch"])
        && run.range().any(|n| lexed.is_any(n, &["min", "mins", "minute", "minutes"]))
}

/// "Follow the Lantern on Twitter", "Find us: Facebook | Instagram", "Ana Doe is on Twitter at anadoe.": where else to read.
pub(super) fn networks(lexed: &Lexed<'_>, run: Run) -> Option<NoteKind> {
    const NETWORKS: &[&str] = &["twitter", "facebook", "instagram", "tiktok", "whatsapp", "newsletter"];
    /// A paragraph about two networks is longer.
    const LONGEST: usize = 24;
    /// "Ana Doe, the Lantern's maritime editor, is on Twitter at anadoe."
    const LONGEST_BIO: usize = 16;
    /// "Follow the Lantern on Twitter" may go on with a sentence or two; marks stand between addresses.
    const MARKS: Kinds = Kinds::of(&[TokenKind::Colon, TokenKind::Symbol, TokenKind::Handle, TokenKind::Url]);
    let named = |n: usize| lexed.has(n, WordClass::NOTE_WORD) && NETWORKS.iter().any(|name| lexed.is(n, name));
    let head = || run.range().take(LONGEST);
    if lexed.is(run.start, "follow") {
        return head().any(named).then_some(Promotion);
    }
    if run.len() > LONGEST {
        return None;
    }
    // "Twitter: @anadoe", "On Twitter: @anadoe."
    let name = run.start + usize::from(lexed.reads(run.start, w::ON));
    let address = |n: usize| lexed.kind(n, TokenKind::Handle) || lexed.kind(n, TokenKind::Url);
    if named(name) && lexed.kind(name + 1, TokenKind::Colon) && address(name + 2) {
        return Some(Promotion);
    }
    if lexed.kind(run.end - 1, TokenKind::Stop) {
        // One unknown word up to the stop, or several without a blank: "anadoe", "ana_doe".
        let address = |n: usize| {
            let glued = lexed.tokens[n + 1..run.end].iter().all(Token::is_glued);
            glued && (lexed.tokens[n].class.is_unknown() || n + 2 < run.end)
        };
        let bio = |n: usize| {
            named(n) && lexed.are(n - 2, &["is", "on"]) && lexed.is(n + 1, "at") && n + 2 < run.end && address(n + 2)
        };
        return (run.len() <= LONGEST_BIO && head().skip(2).any(bio)).then_some(Promotion);
    }
    let marked = || head().any(|n| MARKS.contains(lexed.tokens[n].kind) || lexed.is(n, "us"));
    (head().filter(|&n| named(n)).count() > 1 && marked()).then_some(Promotion)
}
