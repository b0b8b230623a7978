//! [`WordClass`]: what a word can be, as bits on its token.

use std::ops::BitOr;

/// What a word can be. A word has the bits of every table it stands in: "may" is a month and a modal verb.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct WordClass(u64);

macro_rules! classes {
    ($($(#[doc = $doc:literal])* $name:ident,)*) => {
        classes!(@bit 0; $($(#[doc = $doc])* $name,)*);
        const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
    (@bit $bit:expr; $(#[doc = $doc:literal])* $name:ident, $($rest:tt)*) => {
        impl WordClass {
            $(#[doc = $doc])*
            pub(crate) const $name: WordClass = WordClass(1 << ($bit));
        }
        classes!(@bit $bit + 1; $($rest)*);
    };
    (@bit $bit:expr;) => { const _: () = assert!($bit < 65, "more classes than bits"); };
}

classes! {
    // Calendar and number
    /// "March", "Sept."
    MONTH,
    /// "Friday", "Fri."
    WEEKDAY,
    /// "day", "weeks", "quarter"
    UNIT,
    /// "spring", "winter"
    SEASON,
    /// "morning", "night", "noon"
    DAY_PART,
    /// "two", "dozen", "hundred", "half"
    NUMBER,
    /// "third", "twentieth"
    ORDINAL,
    /// A content word of time expressions other than month, weekday, unit or number: "today", "last", "recently".
    TIME_WORD,
    /// A word that stands between the article and the noun of a time expression: "full", "near", "hundred".
    TIME_LEAD,
    /// The first word of a holiday's name: "Christmas", "Boxing".
    HOLIDAY,
    // Function words
    /// "the", "a", "this", "his"
    DETERMINER,
    /// "he", "they", "who"
    PRONOUN,
    /// A pronoun that names a grammatical person as subject: "he", "she", "they", "I".
    SUBJECT_PRONOUN,
    /// "his", "her", "their"
    POSSESSIVE,
    /// A pronoun for one person, whoever it is: "he", "her", "I", "my".
    PERSONAL,
    /// "who", "which", "that", "whose"
    RELATIVE,
    /// "of", "in", "after"
    PREPOSITION,
    /// "and", "or", "but"
    COORDINATOR,
    /// "because", "while", "if"
    SUBORDINATOR,
    /// "is", "has", "did", "be", with negated forms
    AUXILIARY,
    /// "is", "was", "been"
    BE,
    /// "will", "could", "must", with negated forms
    MODAL,
    /// "not", "never", "no", "don't"
    NEGATION,
    /// "what", "how", "whether"
    QUESTION_WORD,
    // Open classes, as the word is really used
    /// A noun in the singular.
    NOUN,
    /// A noun in the plural.
    PLURAL,
    /// A verb's base form.
    VERB_BASE,
    /// A verb's third person: "says".
    VERB_S,
    /// A verb's past tense: "said", "went".
    VERB_PAST,
    /// A verb's past participle: "said", "gone".
    PARTICIPLE,
    /// A verb's -ing form.
    VERB_ING,
    /// An adjective.
    ADJECTIVE,
    /// An adverb.
    ADVERB,
    /// An adverb without "ly" that can stand between a subject and its verb: "also", "later"; and the "there" of "there is".
    LIGHT_ADVERB,
    // Speech
    /// A form of a verb that reports speech, thought or wish; [`Entry::cue`](super::Entry::cue) says which.
    CUE,
    /// A noun that reports speech, or the last word of a phrase that does: "claim", "call", "clear" in "made clear".
    CUE_NOUN,
    /// A place or form of speech: "statement", "interview", "email".
    VENUE,
    /// A noun for what is written and can be said to say: "report", "poll".
    DOCUMENT,
    // People
    /// A courtesy or office before a name: "Mr.", "President", "Gen."
    TITLE,
    /// A noun for what somebody is: "spokesman", "minister", "coach".
    ROLE,
    /// A noun for a person that is no office, by a list or by its ending: "tenant", "botanist".
    PERSON_NOUN,
    /// People without names: "officials", "police", "critics".
    COLLECTIVE,
    /// A woman's first name.
    FEMALE_NAME,
    /// A man's first name.
    MALE_NAME,
    /// A common surname.
    SURNAME,
    /// "de", "van", "al" inside a name.
    PARTICLE,
    /// "Jr.", "III"
    NAME_SUFFIX,
    /// A word that makes the name a body's: "Ministry", "University", "Inc."
    BODY,
    /// A word that makes the name that of a thing or a place: "Street", "Prize", "Act".
    THING,
    /// "Reuters", "AFP", "dpa"
    AGENCY,
    // Places
    /// "France", "U.S."
    COUNTRY,
    /// "French", "Russian"
    NATIONALITY,
    /// "Russians", "Frenchman"
    DEMONYM,
    /// "Ohio", "Bavaria"
    REGION,
    /// "Ala.", "Calif."
    REGION_SHORT,
    /// "Paris", "Nairobi"
    CITY,
    /// "Europe", "Danube"
    GEOGRAPHY,
    /// The first word of a place name of several words: "new", "saudi".
    PLACE_HEAD,
    // Form
    /// An abbreviation that keeps its full stop: "Mr.", "Sept.", "U.S."
    ABBREVIATION,
    /// An abbreviation that stands before what it belongs to, so that its stop ends no sentence: "Mr.", "Gen.".
    LEADING_ABBREVIATION,
    /// A noun for something that happens: "attack", "election", "talks".
    EVENT_NOUN,
    // Lines about the article
    /// The first word of an agency's name, "the" left out: "Reuters", "Associated".
    AGENCY_HEAD,
    /// A word that credits a picture or says who helped: "Photo", "Reporting".
    CREDIT_WORD,
    /// A word that tells a note wherever it stands in its line: "Facebook", "reserved".
    NOTE_WORD,
}

impl WordClass {
    /// No class.
    pub(crate) const NONE: WordClass = WordClass(0);
    /// How many there can be.
    pub(crate) const COUNT: usize = u64::BITS as usize;
    /// A place of any kind.
    pub(crate) const PLACE: WordClass = WordClass::COUNTRY
        .or(WordClass::REGION)
        .or(WordClass::REGION_SHORT)
        .or(WordClass::CITY)
        .or(WordClass::GEOGRAPHY);
    /// A first name of either gender.
    pub(crate) const FIRST_NAME: WordClass = WordClass::FEMALE_NAME.or(WordClass::MALE_NAME);
    /// A verb form that can be the verb of a sentence.
    pub(crate) const FINITE: WordClass =
        WordClass::VERB_S.or(WordClass::VERB_PAST).or(WordClass::AUXILIARY).or(WordClass::MODAL);
    /// Any form of a verb.
    pub(crate) const VERB: WordClass =
        WordClass::FINITE.or(WordClass::VERB_BASE).or(WordClass::PARTICIPLE).or(WordClass::VERB_ING);
    /// A word of lines about an article.
    pub(crate) const NEWSROOM: WordClass = WordClass::AGENCY_HEAD.or(WordClass::CREDIT_WORD).or(WordClass::NOTE_WORD);

    /// Both.
    pub(crate) const fn or(self, other: WordClass) -> WordClass {
        WordClass(self.0 | other.0)
    }

    /// Whether it has at least one bit of `any`.
    pub(crate) const fn has(self, any: WordClass) -> bool {
        self.0 & any.0 != 0
    }

    /// The place of its first class; [`WordClass::COUNT`] where it has none.
    pub(crate) const fn first(self) -> usize {
        self.0.trailing_zeros() as usize
    }

    /// Those that are in `other` as well.
    pub(crate) const fn and(self, other: WordClass) -> WordClass {
        WordClass(self.0 & other.0)
    }

    /// The same if `held`, else nothing; without a branch.
    pub(crate) const fn when(self, held: bool) -> WordClass {
        WordClass(self.0 & (held as u64).wrapping_neg())
    }

    /// Whether nothing is known of the word. That newsrooms use it in lines about an article says nothing of it.
    pub(crate) const fn is_unknown(self) -> bool {
        self.0 & !WordClass::NEWSROOM.0 == 0
    }
}

impl BitOr for WordClass {
    type Output = WordClass;

    fn bitor(self, other: WordClass) -> WordClass {
        self.or(other)
    }
}

impl std::fmt::Debug for WordClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let set = (0..NAMES.len()).filter(|bit| self.0 >> bit & 1 == 1).map(|bit| NAMES[bit]);
        f.write_str("WordClass(")?;
        for (n, name) in set.enumerate() {
            f.write_str(if n > 0 { " | " } else { "" })?;
            f.write_str(name)?;
        }
        f.write_str(")")
    }
}
