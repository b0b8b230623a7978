//! [`Signs`]: which passes stop at a token, told when its word is looked up.

use super::WordClass;

/// What a token is a sign of, as bits: the passes go from sign to sign and look at no other token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Signs(u8);

impl Signs {
    /// Nothing.
    pub(crate) const NONE: Signs = Signs(0);
    /// A sentence may end: stops, and abbreviations with a stop of their own.
    pub(crate) const STOP: Signs = Signs(1);
    /// Quotation marks, apostrophes and colons.
    pub(crate) const MARK: Signs = Signs(1 << 1);
    /// Words that can report: "said", "claim".
    pub(crate) const CUE: Signs = Signs(1 << 2);
    /// Words with a capital that can begin a name: "Ana", "Doe".
    pub(crate) const CAPITAL: Signs = Signs(1 << 3);
    /// Words by which somebody can be meant without a name: "he", "my", "mayor".
    pub(crate) const REFERENCE: Signs = Signs(1 << 4);
    /// Words and figures with which a time expression can begin, or what leads to one.
    pub(crate) const TIME: Signs = Signs(1 << 5);
    /// Words in small letters.
    pub(crate) const SMALL: Signs = Signs(1 << 6);
    /// Words in small letters that are in no list.
    pub(crate) const STRANGE: Signs = Signs(1 << 7);

    /// The signs that a word of these classes is, as far as its case lets it be.
    pub(crate) const fn of(class: WordClass) -> Signs {
        let name = !class.has(NO_NAME) || class.has(NAMES_TOO.or(WordClass::MONTH));
        Signs::SMALL
            .or(Signs::STOP.when(class.has(WordClass::ABBREVIATION)))
            .or(Signs::CUE.when(class.has(CUES)))
            .or(Signs::CAPITAL.when(name))
            .or(Signs::REFERENCE.when(class.has(MAY_REFER)))
            .or(Signs::TIME.when(class.has(TIMES.or(WordClass::TIME_LEAD))))
            .or(Signs::STRANGE.when(class.is_unknown()))
    }

    /// Those that are in `other` as well.
    pub(crate) const fn and(self, other: Signs) -> Signs {
        Signs(self.0 & other.0)
    }

    /// Both.
    pub(crate) const fn or(self, other: Signs) -> Signs {
        Signs(self.0 | other.0)
    }

    /// The same if `held`, else nothing.
    const fn when(self, held: bool) -> Signs {
        if held { self } else { Signs::NONE }
    }

    /// All but these.
    pub(crate) const fn but(self) -> Signs {
        Signs(!self.0)
    }

    /// The bits, for many tokens at once.
    pub(crate) const fn bits(self) -> u8 {
        self.0
    }
}

const CUES: WordClass = WordClass::CUE.or(WordClass::CUE_NOUN);

/// Classes of words by which somebody can be meant without a name.
const MAY_REFER: WordClass = WordClass::PERSONAL.or(WordClass::ROLE).or(WordClass::PERSON_NOUN);

/// Classes of words that can begin a time expression by themselves.
pub(crate) const TIMES: WordClass = WordClass::MONTH
    .or(WordClass::WEEKDAY)
    .or(WordClass::UNIT)
    .or(WordClass::SEASON)
    .or(WordClass::DAY_PART)
    .or(WordClass::NUMBER)
    .or(WordClass::ORDINAL)
    .or(WordClass::TIME_WORD)
    .or(WordClass::HOLIDAY);

/// Words that begin no part of a name though a capital stands at their head.
pub(crate) const NO_NAME: WordClass = WordClass::DETERMINER
    .or(WordClass::PRONOUN)
    .or(WordClass::PREPOSITION)
    .or(WordClass::COORDINATOR)
    .or(WordClass::SUBORDINATOR)
    .or(WordClass::AUXILIARY)
    .or(WordClass::QUESTION_WORD)
    .or(WordClass::NEGATION)
    .or(WordClass::WEEKDAY)
    .or(WordClass::MONTH)
    .or(WordClass::HOLIDAY);

/// Those of them that are names as well: "Will", "New York", or stand before one: "Father Doe". A month is one by what follows it.
pub(crate) const NAMES_TOO: WordClass =
    WordClass::FIRST_NAME.or(WordClass::PLACE_HEAD).or(WordClass::TITLE).or(WordClass::SURNAME);
