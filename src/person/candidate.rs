//! [`Candidate`]: capitalised words that may name a person.

use crate::lex::{Run, Token};
use crate::lexicon::WordClass;
use crate::model::Gender;
use crate::span::Span;

/// Capitalised words that may name a person.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Candidate {
    /// The name's tokens, without titles.
    pub(crate) name: Run,
    /// The titles, offices and places right before it: "French President".
    pub(crate) title: Option<Run>,
    /// The first name or initials; none for a single name.
    pub(crate) given: Option<Span>,
    /// The last name, without particles and suffix.
    pub(crate) surname: Span,
    /// A nickname in marks inside it.
    pub(crate) nickname: Option<Run>,
    /// How many words it has, without particles and nickname.
    pub(crate) words: usize,
    /// What its title or first name tells.
    pub(crate) gender: Option<Gender>,
    /// The evidence for a person, summed.
    pub(crate) points: i32,
    /// Whether it stands where a place does: "in Paris", "Paris, France".
    pub(crate) local: bool,
    /// Whether it stands in a line where most words have a capital.
    pub(crate) in_title: bool,
}

/// Whether a word is in the lists as an ordinary word and not as a name.
pub(crate) fn is_common(token: &Token) -> bool {
    const WORDS: WordClass = WordClass::NOUN
        .or(WordClass::PLURAL)
        .or(WordClass::VERB)
        .or(WordClass::ADJECTIVE)
        .or(WordClass::ADVERB)
        .or(WordClass::TIME_WORD)
        .or(WordClass::UNIT)
        .or(WordClass::NUMBER)
        .or(WordClass::ORDINAL);
    token.has(WORDS) && !token.has(WordClass::FIRST_NAME | WordClass::SURNAME)
}
