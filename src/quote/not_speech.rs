//! What stands in marks and is not said: nicknames, titles of works, words held at arm's length.

use super::pairs::Marked;
use crate::grammar::role::{Role, role};
use crate::lex::{Case, Gap, Lexed, Token, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self, WordSet};
use crate::model::QuoteKind;

/// What the words round a stretch make of it, whatever it says.
pub(super) fn by_place(lexed: &Lexed<'_>, marked: Marked) -> Option<QuoteKind> {
    let open = marked.open();
    if is_headline(lexed, marked) {
        return Some(QuoteKind::Title);
    }
    // The words of the paragraph before make nothing of it.
    let before = open.checked_sub(1).filter(|_| lexed.tokens[open].gap < Gap::Blank)?;
    if is_nickname(lexed, marked, before) {
        return Some(QuoteKind::Nickname);
    }
    // the so-called “reform”, the word “tide”
    if lexed.reads(before, word::CALLED) && before > 1 && lexed.reads(before - 2, word::SO)
        || word::one_of!(lexed.known(before), WORD | WORDS | TERM | PHRASE)
    {
        return Some(QuoteKind::Scare);
    }
    // Titles begin with a capital.
    if !lexed.tokens[marked.inner.start].is_capital() {
        return None;
    }
    // to “Meet the Makers”, “Blue Salt” by Ana Doe, a play called “Blue Salt”
    let named = |at: usize| word::one_of!(lexed.known(at), TO | ON | IN | OF | WITH | AT | TOLD | WATCH | WATCHED);
    let play_called = lexed.reads(before, word::CALLED)
        && before > 0
        && role(lexed, before - 1) == Role::Noun
        && !lexed.has(before - 1, WordClass::ROLE);
    let by =
        lexed.reads(marked.after(), word::BY) && lexed.tokens.get(marked.after() + 1).is_some_and(Token::is_capital);
    let broadcaster = || role(lexed, before) == Role::Genitive;
    // the film, “Blue Salt”; her podcast, “Low Tide”
    let work = || lexed.kind(before, TokenKind::Comma) && before > 0 && is_work(lexed, before - 1);
    let title = marked.inner.len() > 1
        && (named(before) || broadcaster() || play_called || by || work())
        && is_title_case(lexed, marked);
    // on VBC's “Who Sails There?”
    let aired = || broadcaster() && before > 1 && word::one_of!(lexed.known(before - 2), ON | IN | TOLD);
    if title || aired() && has_title_letters(lexed, marked) {
        return Some(QuoteKind::Title);
    }
    is_work(lexed, before).then_some(QuoteKind::Title)
}

/// Whether a stretch that follows the token at `before` is somebody's other name: Ruben “Shorty” Clegg, known as “Shorty”.
fn is_nickname(lexed: &Lexed<'_>, marked: Marked, before: usize) -> bool {
    /// The longest one, in tokens.
    const LONGEST: usize = 3;
    let named = |at: usize| lexed.tokens.get(at).is_some_and(Token::is_capital) && role(lexed, at) == Role::Name;
    let short = lexed.tokens[marked.inner.start].is_capital() && marked.inner.len() <= LONGEST && marked.is_closed();
    short && named(before) && named(marked.after()) && !lexed.has(before, WordClass::CUE)
        || word::one_of!(lexed.known(before), KNOWN | NICKNAMED)
        || lexed.reads(before, word::AS) && before > 0 && lexed.reads(before - 1, word::KNOWN)
}

/// Whether a stretch stands inside a name: said Ana “Shorty” Doe.
pub(super) fn is_inside_name(lexed: &Lexed<'_>, marked: Marked) -> bool {
    let open = marked.open();
    lexed.tokens[open].gap < Gap::Blank
        && open > 0
        && is_nickname(lexed, marked, open - 1)
        && !is_headline(lexed, marked)
}

/// Whether a stretch is a title that the words before it lead to without a pause or a verb of speech: the author of “Edda Goes
/// North”.
pub(super) fn is_title_in_passing(lexed: &Lexed<'_>, marked: Marked) -> bool {
    let before = marked.open().checked_sub(1).map(|before| &lexed.tokens[before]);
    before.is_some_and(|before| before.is_word() && !before.is_capital() && !before.has(WordClass::CUE))
        && lexed.tokens[marked.open()].gap < Gap::Blank
        && is_title_case(lexed, marked)
}

/// Whether a stretch is a headline that its author follows: “Harbor to close in May,” by the Gazette’s Ana Doe.
fn is_headline(lexed: &Lexed<'_>, marked: Marked) -> bool {
    let after = marked.after();
    let author = after + 1 + usize::from(lexed.has(after + 1, WordClass::DETERMINER));
    lexed.reads(after, word::BY)
        && lexed.tokens[marked.inner.start].is_capital()
        && lexed.kind(marked.inner.end - 1, TokenKind::Comma)
        && lexed.tokens.get(author).is_some_and(Token::is_capital)
}

/// What a stretch is by its own form, where nothing beside it reports speech.
pub(super) fn by_form(lexed: &Lexed<'_>, marked: Marked, words: usize) -> Option<QuoteKind> {
    /// More words than this are not held at arm's length.
    const LONGEST_SCARE: usize = 2;
    if words > 1 && is_title_case(lexed, marked) {
        return Some(QuoteKind::Title);
    }
    (words <= LONGEST_SCARE).then_some(QuoteKind::Scare)
}

/// Nouns for works that bear a title in marks.
fn is_work(lexed: &Lexed<'_>, at: usize) -> bool {
    static WORKS: WordSet = WordSet::of(&[
        word::ALBUM,
        word::ANTHEM,
        word::BALLAD,
        word::BOOK,
        word::DOCUMENTARY,
        word::DRAMA,
        word::EPISODE,
        word::ESSAY,
        word::HEADLINE,
        word::FILM,
        word::HIT,
        word::MEMOIR,
        word::MOVIE,
        word::MUSICAL,
        word::NOVEL,
        word::PAINTING,
        word::PLAY,
        word::PODCAST,
        word::POEM,
        word::PROGRAM,
        word::PROGRAMME,
        word::RECORD,
        word::SEQUEL,
        word::SERIES,
        word::SHOW,
        word::SINGLE,
        word::SITCOM,
        word::SONG,
        word::TITLED,
        word::ENTITLED,
        word::THRILLER,
        word::TRACK,
        word::TUNE,
    ]);
    WORKS.contains(lexed.known(at))
}

/// Whether every word but the small ones has a capital: “Meet the Makers”.
pub(super) fn is_title_case(lexed: &Lexed<'_>, marked: Marked) -> bool {
    has_title_letters(lexed, marked)
        && !matches!(lexed.tokens[marked.inner.end - 1].kind, TokenKind::Question | TokenKind::Exclamation)
}

/// The same, though it asks or shouts: “Who Sails There?”.
fn has_title_letters(lexed: &Lexed<'_>, marked: Marked) -> bool {
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
        // “THIS IS NOT OK.” is shouted.
        && marked.inner.range().any(|at| lexed.tokens[at].case == Case::Title)
}
