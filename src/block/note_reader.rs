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
    // "For news of the harbor, sign up for our alerts"
    let sends = || run.range().any(|n| lexed.is_any(n, &["alerts", "emails", "inbox", "newsletter", "newsletters"]));
    let asks = |n: usize| {
        lexed.has(n, WordClass::NOTE_WORD)
            && (lexed.are(n, &["sign", "up"]) || lexed.is_any(n, &["donate", "subscribe"]))
            && (lexed.tokens[n - 1].is_terminal() || lexed.kind(n - 1, TokenKind::Comma) && sends())
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

/// "4 min read", "5 comments", "12 View comments": how long a story takes, and what others did with it.
pub(super) fn is_reading_time(lexed: &Lexed<'_>, run: Run) -> bool {
    let last = run.end - 1;
    if run.is_empty() {
        return false;
    }
    // "5 comments", "2 min"
    if run.len() == 2 && lexed.kind(run.start, TokenKind::Number) {
        return lexed.is_any(last, &["comment", "comments", "min", "mins", "shares"]);
    }
    if run.len() == 3 && lexed.kind(run.start, TokenKind::Number) && lexed.reads(run.start + 1, w::VIEW) {
        return lexed.is_any(last, &["comment", "comments"]);
    }
    run.len() <= LONGEST_COUNT
        && lexed.kind(run.start, TokenKind::Number)
        && lexed.is_any(last, &["read", "listen", "watch"])
        && run.range().any(|n| lexed.is_any(n, &["min", "mins", "minute", "minutes"]))
}

/// "Follow the Lantern on Twitter", "Join our Telegram channel", "Find us: Facebook | Instagram", "Ana Doe is on Twitter at
/// anadoe.": where else to read.
pub(super) fn networks(lexed: &Lexed<'_>, run: Run) -> Option<NoteKind> {
    const NETWORKS: &[&str] = &["facebook", "instagram", "newsletter", "telegram", "tiktok", "twitter", "whatsapp"];
    /// A paragraph about two networks is longer.
    const LONGEST: usize = 24;
    /// "Join the Lantern's Telegram channel"
    const MOST_BEFORE: usize = 7;
    /// "Ana Doe, the Lantern's maritime editor, is on Twitter at anadoe."
    const LONGEST_BIO: usize = 16;
    /// "Follow the Lantern on Twitter" may go on with a sentence or two; marks stand between addresses.
    const MARKS: Kinds = Kinds::of(&[TokenKind::Colon, TokenKind::Symbol, TokenKind::Handle, TokenKind::Url]);
    let named = |n: usize| lexed.has(n, WordClass::NOTE_WORD) && NETWORKS.iter().any(|name| lexed.is(n, name));
    let head = || run.range().take(LONGEST);
    if lexed.is(run.start, "follow") {
        // "Follow the Lantern for the latest news"
        let latest = |n: usize| lexed.reads(n, w::FOR) && (n + 1..n + 3).any(|n| lexed.is(n, "latest"));
        return (head().any(named) || head().any(latest)).then_some(Promotion);
    }
    if run.len() > LONGEST {
        return None;
    }
    // "Facebook Twitter Email": buttons
    let button = |n: usize| named(n) || lexed.is_any(n, &["email", "linkedin", "pinterest", "print", "reddit"]);
    if run.len() > 1 && run.range().all(button) {
        return Some(Promotion);
    }
    // "Download the Lantern app for breaking news"
    if lexed.reads(run.start, w::DOWNLOAD) {
        return run.range().any(|n| lexed.is(n, "app")).then_some(Promotion);
    }
    // "Join the Lantern's Telegram channel and get the news delivered to you."
    if lexed.reads(run.start, w::JOIN) {
        return run.range().take(MOST_BEFORE).any(named).then_some(Promotion);
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
/// Whether a day or an hour and a colon stand at the head of a run: "Correction**, Nov. 15, 2023:** The …".
pub(super) fn is_dated(lexed: &Lexed<'_>, run: Run) -> bool {
    const LONGEST_DATE: usize = 10;
    const FIGURES: Kinds = Kinds::of(&[TokenKind::Number, TokenKind::Ordinal, TokenKind::Clock]);
    const PARTS: Kinds = FIGURES.with(TokenKind::Comma).with(TokenKind::Slash).with(TokenKind::Stop);
    let is_part = |token: &&Token| {
        let named = token.is_word() && (token.is_capital() || token.has(WordClass::MONTH) || is_half_of_day(token));
        named || PARTS.contains(token.kind)
    };
    let date = lexed.tokens[run.range()].iter().take(LONGEST_DATE).take_while(is_part);
    let (mut len, mut figures) = (0, false);
    for token in date {
        len += 1;
        figures |= FIGURES.contains(token.kind);
    }
    figures && lexed.kind(run.start + len, TokenKind::Colon)
}

fn is_half_of_day(token: &Token) -> bool {
    matches!(token.word, w::A_M | w::P_M)
}
