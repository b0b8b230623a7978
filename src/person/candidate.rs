//! [`Candidate`]: capitalised words that may name a person, and what stands [`Around`] them.

use crate::lex::{Lexed, Run, Token};
use crate::lexicon::WordClass;
use crate::model::Gender;
use crate::span::Span;

/// Capitalised words that may name a person.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Candidate {
    /// The name's tokens, without titles.
    pub(crate) name: Run,
    /// Where it begins with the titles, offices and places right before it: "**French President** Ana Doe".
    pub(crate) start: usize,
    /// The first name or initials; none for a single name.
    pub(crate) given: Option<Word>,
    /// The last name, without particles and suffix; behind the name where it shares the next one's: "**Ana** and Ben Doe".
    pub(crate) surname: Word,
    /// How many words it has, without particles and nickname.
    pub(crate) words: u8,
    /// What its title or first name tells.
    pub(crate) gender: Option<Gender>,
    /// The evidence for a person, summed.
    pub(crate) points: i32,
    /// Whether `points` are told already; a word by itself is weighed only where nobody bears it.
    pub(crate) weighed: bool,
    /// Its sentence.
    pub(crate) sentence: Run,
    /// Whether it stands where any word has a capital.
    pub(crate) opens: bool,
    /// Whether it stands in a line where most words have a capital.
    pub(crate) in_title: bool,
}

impl Candidate {
    /// Whether titles, offices or places stand right before it.
    pub(crate) fn is_titled(&self) -> bool {
        self.start < self.name.start
    }

    /// Whether the surname is that of the next name: "**Ana** and Ben Doe".
    pub(crate) fn shares_surname(&self, lexed: &Lexed<'_>) -> bool {
        self.surname.span.start() >= lexed.span(self.name).end()
    }
}

/// The points that make two words and more a person.
pub(crate) const FULL_NAME: i32 = 2;
/// The points that make it a person beyond doubt, also in a headline.
pub(crate) const SURE: i32 = 4;
/// The points at which a name is that of a body wherever it stands.
pub(crate) const SURELY_A_BODY: i32 = -20;
/// The points that make one word a person whose full name the article does not give.
pub(crate) const SINGLE_NAME: i32 = 4;

/// The points of words that name a thing.
pub(crate) const UNLIKELY: i32 = -9;

/// A first name or a surname.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word {
    pub(crate) span: Span,
    /// The same for the same letters in any ASCII case.
    pub(crate) number: u32,
}

/// What stands around a candidate.
pub(crate) struct Around<'t> {
    pub(crate) lexed: &'t Lexed<'t>,
    pub(crate) sentence: Run,
    /// Whether the name stands where any word has a capital.
    pub(crate) opens: bool,
    /// Where the capitals begin, with titles.
    pub(crate) before: usize,
    /// Everything that some word of them can be.
    pub(crate) class: WordClass,
}

impl<'t> Around<'t> {
    /// The token before the capitals in their sentence, with its index.
    pub(crate) fn token_before(&self) -> Option<(usize, &'t Token)> {
        let at = self.before.checked_sub(1).filter(|&at| at >= self.sentence.start)?;
        Some((at, &self.lexed.tokens[at]))
    }
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

/// Letters for a rank, an office or a place on the field before a surname: "DCI Doe", "CEO Doe", "QB Doe".
pub(crate) fn is_rank(letters: &str) -> bool {
    const RANKS: [&str; 37] = [
        "ACC", "CB", "CEO", "CFO", "COO", "CPL", "CPT", "DB", "DC", "DCC", "DCI", "DE", "DI", "DJ", "DL", "DS", "DT",
        "FB", "KC", "LB", "LT", "MEP", "MP", "MSP", "OL", "OT", "PC", "PFC", "QB", "QC", "RB", "SGT", "SPC", "SSG",
        "TE", "WPC", "WR",
    ];
    // Most names of three letters have small ones.
    letters.len() <= 3
        && letters.ends_with(|last: char| last.is_ascii_uppercase())
        && RANKS.binary_search(&letters).is_ok()
}
