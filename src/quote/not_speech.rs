//! What stands in marks and is not said: nicknames, titles of works, words held at arm's length.

use super::pairs::Marked;
use crate::grammar::role::{Role, role};
use crate::lex::{Case, Gap, Lexed, Token, TokenKind};
use crate::lexicon::{WordClass, word};
use crate::model::QuoteKind;

/// What the words round a stretch make of it, whatever it says.
pub(super) fn by_place(lexed: Lexed<'_>, marked: Marked) -> Option<QuoteKind> {
    let open = marked.open();
    if is_headline(lexed, marked) {
        return Some(QuoteKind::Title);
    }
    // The words of the paragraph before make nothing of it.
    let before = open.checked_sub(1).filter(|_| lexed.tokens[open].gap < Gap::Blank)?;
    // Ruben “Shorty” Clegg
    let named = |at: usize| lexed.tokens.get(at).is_some_and(Token::is_capital) && role(lexed, at) == Role::Name;
    let nicknamed = lexed.tokens[marked.inner.start].is_capital() && marked.inner.len() <= 3 && marked.is_closed();
    if nicknamed && named(before) && named(marked.after()) && !lexed.has(before, WordClass::CUE) {
        return Some(QuoteKind::Nickname);
    }
    if matches!(lexed.known(before), word::KNOWN | word::NICKNAMED)
        || lexed.reads(before, word::AS) && before > 0 && lexed.reads(before - 1, word::KNOWN)
    {
        return Some(QuoteKind::Nickname);
    }
    // the so-called “reform”, the word “tide”
    if lexed.reads(before, word::CALLED) && before > 1 && lexed.reads(before - 2, word::SO)
        || matches!(lexed.known(before), word::WORD | word::WORDS | word::TERM | word::PHRASE)
    {
        return Some(QuoteKind::Scare);
    }
    // Titles begin with a capital.
    if !lexed.tokens[marked.inner.start].is_capital() {
        return None;
    }
    // to “Meet the Makers”, “Blue Salt” by Ana Doe, a play called “Blue Salt”
    let named = |at: usize| {
        matches!(
            lexed.known(at),
            word::TO
                | word::ON
                | word::IN
                | word::OF
                | word::WITH
                | word::AT
                | word::TOLD
                | word::WATCH
                | word::WATCHED
        )
    };
    let play_called = lexed.reads(before, word::CALLED)
        && before > 0
        && role(lexed, before - 1) == Role::Noun
        && !lexed.has(before - 1, WordClass::ROLE);
    let by =
        lexed.reads(marked.after(), word::BY) && lexed.tokens.get(marked.after() + 1).is_some_and(Token::is_capital);
    let broadcaster = || role(lexed, before) == Role::Genitive;
    // the film, “Blue Salt”; her podcast, “Low Tide”
    let work = || lexed.kind(before, TokenKind::Comma) && before > 0 && is_work(lexed, before - 1);
    if marked.inner.len() > 1
        && (named(before) || broadcaster() || play_called || by || work())
        && is_title_case(lexed, marked)
    {
        return Some(QuoteKind::Title);
    }
    is_work(lexed, before).then_some(QuoteKind::Title)
}

/// Whether a stretch is a headline that its author follows: “Harbor to close in May,” by the Gazette’s Ana Doe.
fn is_headline(lexed: Lexed<'_>, marked: Marked) -> bool {
    let after = marked.after();
    let author = after + 1 + usize::from(lexed.has(after + 1, WordClass::DETERMINER));
    lexed.reads(after, word::BY)
        && lexed.tokens[marked.inner.start].is_capital()
        && lexed.kind(marked.inner.end - 1, TokenKind::Comma)
        && lexed.tokens.get(author).is_some_and(Token::is_capital)
}

/// What a stretch is by its own form, where nothing beside it reports speech.
pub(super) fn by_form(lexed: Lexed<'_>, marked: Marked, words: usize) -> Option<QuoteKind> {
    /// More words than this are not held at arm's length.
    const LONGEST_SCARE: usize = 2;
    if words > 1 && is_title_case(lexed, marked) {
        return Some(QuoteKind::Title);
    }
    (words <= LONGEST_SCARE).then_some(QuoteKind::Scare)
}

/// Nouns for works that bear a title in marks.
fn is_work(lexed: Lexed<'_>, at: usize) -> bool {
    const WORKS: &[&str] = &[
        "album",
        "anthem",
        "ballad",
        "book",
        "documentary",
        "drama",
        "episode",
        "essay",
        "film",
        "hit",
        "memoir",
        "movie",
        "musical",
        "novel",
        "painting",
        "play",
        "podcast",
        "poem",
        "program",
        "programme",
        "record",
        "sequel",
        "series",
        "show",
        "single",
        "sitcom",
        "song",
        "titled",
        "entitled",
        "thriller",
        "track",
        "tune",
    ];
    lexed.is_any(at, WORKS)
}

/// Whether every word but the small ones has a capital: “Meet the Makers”.
pub(super) fn is_title_case(lexed: Lexed<'_>, marked: Marked) -> bool {
    let capitals = marked.inner.range().filter(|&at| lexed.tokens[at].is_capital()).count();
    let small =
        WordClass::DETERMINER | WordClass::PREPOSITION | WordClass::COORDINATOR | WordClass::BE | WordClass::PARTICLE;
    marked
        .inner
        .range()
        .map(|at| &lexed.tokens[at])
        .all(|token| !token.is_word() || token.is_capital() || token.has(small))
        && lexed.tokens[marked.inner.start].is_capital()
        && capitals > 1
        && !matches!(lexed.tokens[marked.inner.end - 1].kind, TokenKind::Question | TokenKind::Exclamation)
        // “THIS IS NOT OK.” is shouted.
        && marked.inner.range().any(|at| lexed.tokens[at].case == Case::Title)
}
