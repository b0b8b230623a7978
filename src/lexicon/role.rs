//! [`Role`]: what a word can do in a noun phrase, from its classes and its ending.

use super::WordClass;

/// What a token can do in or round a noun phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Role {
    /// "the", "his", "several"
    Determiner,
    /// "she", "who", "everyone"
    Pronoun,
    /// A noun or an adjective in lower case.
    Noun,
    /// A word with a capital that is no function word.
    Name,
    /// Digits, ordinals and number words.
    Number,
    /// "'s", or the apostrophe of "leaders'"
    Genitive,
    /// The hyphen of a compound, "&", "$"
    Joint,
    /// "quickly", "also"
    Adverb,
    /// "has", "will", "did not"
    Auxiliary,
    /// Any other form of a verb.
    Verb,
    /// "of", "in"
    Preposition,
    /// "and", "or"
    Coordinator,
    /// "because", "that" where it opens a clause is a determiner by form
    Subordinator,
    /// "Monday", "December", "today"
    Time,
    /// Marks, and everything that ends a phrase.
    #[default]
    Other,
}

/// Closed classes, the first that a word has before others.
const CLOSED: &[(WordClass, Role)] = &[
    (WordClass::LIGHT_ADVERB, Role::Adverb),
    (WordClass::DETERMINER, Role::Determiner),
    (WordClass::PRONOUN, Role::Pronoun),
    (WordClass::RELATIVE, Role::Pronoun),
    (WordClass::PREPOSITION, Role::Preposition),
    (WordClass::COORDINATOR, Role::Coordinator),
    (WordClass::SUBORDINATOR, Role::Subordinator),
    (WordClass::AUXILIARY, Role::Auxiliary),
    (WordClass::MODAL, Role::Auxiliary),
    (WordClass::NEGATION, Role::Auxiliary),
    (WordClass::QUESTION_WORD, Role::Subordinator),
    (WordClass::NUMBER, Role::Number),
    (WordClass::ORDINAL, Role::Number),
];

/// Words that name a day by themselves and stand where its name does: "The council **today** said".
const DAYS: [&[u8]; 4] = [b"today", b"yesterday", b"tomorrow", b"tonight"];

/// The classes of [`CLOSED`].
const CLOSED_CLASS: WordClass = {
    let mut all = WordClass::NONE;
    let mut row = 0;
    while row < CLOSED.len() {
        all = all.or(CLOSED[row].0);
        row += 1;
    }
    all
};

/// Classes that make a word in lower case nominal whatever else it can be.
pub(crate) const NOMINAL: WordClass = WordClass::ROLE
    .or(WordClass::COLLECTIVE)
    .or(WordClass::TITLE)
    .or(WordClass::BODY)
    .or(WordClass::VENUE)
    .or(WordClass::CUE_NOUN)
    .or(WordClass::NOUN)
    .or(WordClass::PLURAL)
    .or(WordClass::ADJECTIVE)
    .or(WordClass::UNIT)
    .or(WordClass::SEASON)
    .or(WordClass::DAY_PART)
    .or(WordClass::NATIONALITY)
    .or(WordClass::DEMONYM);

/// What makes a word with a capital another thing than a name in some place.
pub(super) const ORDINARY: WordClass = FUNCTION
    .or(NOMINAL)
    .or(FORMS)
    .or(WordClass::ADVERB)
    .or(WordClass::LIGHT_ADVERB)
    .or(WordClass::NUMBER)
    .or(WordClass::WEEKDAY)
    .or(WordClass::MONTH);

/// Forms of a verb that are no base.
pub(crate) const FORMS: WordClass =
    WordClass::VERB_S.or(WordClass::VERB_PAST).or(WordClass::PARTICIPLE).or(WordClass::VERB_ING);

/// Words that are a name only in the midst of one: "Ana Doe of Harbor This Morning".
pub(crate) const FUNCTION: WordClass = WordClass::DETERMINER
    .or(WordClass::PRONOUN)
    .or(WordClass::PREPOSITION)
    .or(WordClass::COORDINATOR)
    .or(WordClass::SUBORDINATOR)
    .or(WordClass::AUXILIARY)
    .or(WordClass::NEGATION)
    .or(WordClass::QUESTION_WORD);

impl Role {
    /// What a word of the lists does as far as it tells by itself, in lower case and with a capital: with one it is the part of a
    /// name, if it can be nothing else.
    pub(super) fn of_listed(class: WordClass, word: &[u8]) -> [Role; 2] {
        let [small, capital] = Role::of(class, word);
        [small, if class.has(ORDINARY) { capital } else { Role::Name }]
    }

    /// What a word can do that has these classes, wherever it stands, in lower case and with a capital.
    pub(crate) fn of(class: WordClass, word: &[u8]) -> [Role; 2] {
        if class.has(CLOSED_CLASS) {
            return [Role::of_closed(class); 2];
        }
        if class.has(WordClass::TIME_WORD) && DAYS.iter().any(|day| word.eq_ignore_ascii_case(day)) {
            return [Role::Time; 2];
        }
        // "family", "reply" and "costly" are in the lists as what they are.
        let open = NOMINAL.or(WordClass::VERB);
        if word.len() > 4 && word.ends_with(b"ly") && (class.has(WordClass::ADVERB) || !class.has(open)) {
            return [Role::Adverb; 2];
        }
        // "claimed", "says", "told": a form that only a verb has.
        if class.has(NOMINAL) && !(class.has(WordClass::CUE) && is_inflected(word)) {
            return [Role::Noun; 2];
        }
        if class.has(WordClass::ADVERB) {
            return [Role::Adverb; 2];
        }
        let forms = WordClass::VERB_S | WordClass::VERB_PAST | WordClass::PARTICIPLE | WordClass::VERB_ING;
        if class.has(forms) || class.is_unknown() && is_inflected(word) {
            return [Role::Verb; 2];
        }
        // A base form at the head of a sentence is a name more often than an order: "Grant also said".
        let verb = class.has(WordClass::CUE | WordClass::VERB);
        [if verb { Role::Verb } else { Role::Noun }, Role::Name]
    }

    /// The role of a word of a closed class, whatever else it can be.
    fn of_closed(class: WordClass) -> Role {
        // "one former official"
        if class.has(WordClass::NUMBER) && class.has(WordClass::PRONOUN) {
            return Role::Number;
        }
        CLOSED.iter().find(|(bit, _)| class.has(*bit)).map_or(Role::Other, |(_, role)| *role)
    }
}

/// Whether a word in no list has a verb's ending: "ed", "ing".
fn is_inflected(word: &[u8]) -> bool {
    word.len() > 4 && (word.ends_with(b"ed") || word.ends_with(b"ing"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::words;

    #[track_caller]
    fn role(word: &str, expected: Role) {
        let class = words().class(word.as_bytes());
        assert_eq!(Role::of(class, word.as_bytes())[0], expected, "{word}");
    }

    #[test]
    fn a_word_by_its_classes() {
        role("the", Role::Determiner);
        role("she", Role::Pronoun);
        role("harbor", Role::Noun);
        role("claimed", Role::Verb);
        role("would", Role::Auxiliary);
        role("because", Role::Subordinator);
        role("also", Role::Adverb);
        role("twelve", Role::Number);
        role("quickly", Role::Adverb);
        role("early", Role::Adverb);
        role("today", Role::Time);
        role("now", Role::Adverb);
        role("family", Role::Noun);
        role("costly", Role::Noun);
        role("imply", Role::Verb);
    }

    #[test]
    fn a_word_in_no_list_by_its_ending() {
        role("qwxyzly", Role::Adverb);
        role("qwxyzed", Role::Verb);
        role("qwxyz", Role::Noun);
        // As short as "fly" and "red" are.
        role("qly", Role::Noun);
        role("qed", Role::Noun);
    }
}
