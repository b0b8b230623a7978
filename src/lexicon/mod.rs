//! Words as data: every list of the crate, merged into one table.

mod abbreviations;
pub(crate) mod agencies;
mod buffer;
pub(crate) mod calendar;
mod class;
mod cue;
mod cue_phrases;
mod cues;
mod event_nouns;
mod function_words;
pub(crate) mod holidays;
mod judgements;
mod key;
pub(crate) mod newsroom;
mod numbers;
pub(crate) mod people;
pub(crate) mod places;
mod role;
mod signs;
mod source;
mod speech_nouns;
mod table;
pub(crate) mod word;

pub(crate) use class::WordClass;
pub(crate) use cue::Cue;
pub(crate) use cue_phrases::{CUE_PHRASES, CuePhrase, ends_cue_phrase};
pub(crate) use key::{FIRST, Key, Place, first_bytes};
pub(crate) use role::{FORMS, FUNCTION, NOMINAL, Role};
pub(crate) use signs::{NAMES_TOO, NO_NAME, Signs, TIMES};
pub(crate) use table::{Entry, Known, Table, WordId};

use source::{Letters, Source};
use std::sync::LazyLock;

/// The letters of `words/open_class.txt`.
const OPEN_CLASS: Letters = &[
    ('n', WordClass::NOUN),
    ('s', WordClass::PLURAL),
    ('v', WordClass::VERB_BASE),
    ('z', WordClass::VERB_S),
    ('d', WordClass::VERB_PAST),
    ('p', WordClass::PARTICIPLE),
    ('g', WordClass::VERB_ING),
    ('a', WordClass::ADJECTIVE),
    ('r', WordClass::ADVERB),
];

/// The letters of `words/first_names.txt`.
const FIRST_NAMES: Letters = &[('m', WordClass::MALE_NAME), ('f', WordClass::FEMALE_NAME)];

/// The letter of `words/surnames.txt`.
const SURNAMES: Letters = &[('l', WordClass::SURNAME)];

/// The letters of `words/places.txt`.
const PLACES: Letters = &[
    ('c', WordClass::COUNTRY),
    ('n', WordClass::NATIONALITY),
    ('d', WordClass::DEMONYM),
    ('s', WordClass::REGION),
    ('b', WordClass::REGION_SHORT.or(WordClass::ABBREVIATION)),
    ('y', WordClass::CITY),
    ('g', WordClass::GEOGRAPHY),
];

const SOURCES: &[Source] = &[
    // First, so that their rows are those of `word`.
    Source::List(word::IN_ROWS, WordClass::NONE),
    Source::Calendar(calendar::MONTHS, WordClass::MONTH),
    Source::Calendar(calendar::WEEKDAYS, WordClass::WEEKDAY),
    Source::Calendar(calendar::UNITS, WordClass::UNIT),
    Source::Calendar(calendar::SEASONS, WordClass::SEASON),
    Source::Calendar(calendar::DAY_PARTS, WordClass::DAY_PART),
    Source::Numbers(numbers::CARDINALS, WordClass::NUMBER),
    Source::Numbers(numbers::ORDINALS, WordClass::ORDINAL),
    Source::Words(calendar::TIME_WORDS, WordClass::TIME_WORD),
    Source::Words(calendar::TIME_LEADS, WordClass::TIME_LEAD),
    Source::Calendar(calendar::QUARTERS, WordClass::TIME_WORD),
    Source::Numbers(calendar::DECADES, WordClass::TIME_WORD),
    Source::Numbers(calendar::FISCAL_YEARS, WordClass::TIME_WORD),
    Source::Holidays(holidays::HOLIDAYS),
    Source::Words(function_words::DETERMINERS, WordClass::DETERMINER),
    Source::Words(function_words::PRONOUNS, WordClass::PRONOUN),
    Source::Words(function_words::PERSONAL, WordClass::PERSONAL),
    Source::Words(function_words::SUBJECT_PRONOUNS, WordClass::SUBJECT_PRONOUN.or(WordClass::PRONOUN)),
    Source::Words(function_words::POSSESSIVES, WordClass::POSSESSIVE),
    Source::Words(function_words::RELATIVES, WordClass::RELATIVE),
    Source::Words(function_words::PREPOSITIONS, WordClass::PREPOSITION),
    Source::Words(function_words::COORDINATORS, WordClass::COORDINATOR),
    Source::Words(function_words::SUBORDINATORS, WordClass::SUBORDINATOR),
    Source::Words(function_words::AUXILIARIES, WordClass::AUXILIARY),
    Source::Words(function_words::BE, WordClass::BE),
    Source::Words(function_words::MODALS, WordClass::MODAL),
    Source::Words(function_words::NEGATIONS, WordClass::NEGATION),
    Source::Words(function_words::QUESTION_WORDS, WordClass::QUESTION_WORD),
    Source::Words(function_words::LIGHT_ADVERBS, WordClass::LIGHT_ADVERB),
    Source::Cues(&cues::CUES),
    Source::Words(speech_nouns::CUE_NOUNS, WordClass::CUE_NOUN),
    Source::Rows(cue_phrases::LAST_WORDS, WordClass::CUE_NOUN),
    Source::Words(speech_nouns::VENUES, WordClass::VENUE),
    Source::Words(speech_nouns::DOCUMENTS, WordClass::DOCUMENT),
    Source::Words(people::TITLES, WordClass::TITLE),
    Source::Words(people::ROLES, WordClass::ROLE),
    Source::Words(people::PERSON_NOUNS, WordClass::PERSON_NOUN),
    Source::Words(people::COLLECTIVES, WordClass::COLLECTIVE),
    Source::Words(people::PARTICLES, WordClass::PARTICLE),
    Source::Words(people::NAME_SUFFIXES, WordClass::NAME_SUFFIX),
    Source::Words(people::BODIES, WordClass::BODY),
    Source::Words(people::THINGS, WordClass::THING),
    Source::Words(people::AGENCIES, WordClass::AGENCY),
    Source::Words(abbreviations::LEADING, WordClass::ABBREVIATION.or(WordClass::LEADING_ABBREVIATION)),
    Source::Words(abbreviations::OTHER, WordClass::ABBREVIATION),
    Source::Words(event_nouns::EVENT_NOUNS, WordClass::EVENT_NOUN),
    Source::Agencies(agencies::AGENCIES),
    Source::List(newsroom::PICTURE_LABELS, WordClass::CREDIT_WORD),
    Source::List(newsroom::PICTURE_REMARKS, WordClass::CREDIT_WORD),
    Source::List(newsroom::HELPED, WordClass::CREDIT_WORD),
    Source::List(newsroom::HELP, WordClass::CREDIT_WORD),
    Source::List(newsroom::JOBS, WordClass::CREDIT_WORD),
    Source::Words(newsroom::NOTE_WORDS, WordClass::NOTE_WORD),
    Source::File(include_str!("words/open_class.txt"), OPEN_CLASS),
    Source::File(include_str!("words/open_class_more.txt"), OPEN_CLASS),
    Source::File(include_str!("words/first_names.txt"), FIRST_NAMES),
    Source::File(include_str!("words/surnames.txt"), SURNAMES),
    Source::File(include_str!("words/places.txt"), PLACES),
    Source::Heads(include_str!("words/places_multi.txt")),
];

/// Made at the first look-up of a process. Merging thirty thousand words takes half a minute while compiling and two or three
/// milliseconds at run time, a third of them for memory that nobody has touched yet.
static WORDS: LazyLock<Table> = LazyLock::new(|| Table::build(SOURCES));

/// The word table.
pub(crate) fn words() -> &'static Table {
    &WORDS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn class(word: &str) -> WordClass {
        words().class(word.as_bytes())
    }

    #[test]
    fn a_word_has_the_classes_of_all_its_tables() {
        assert!(class("May").has(WordClass::MONTH) && class("may").has(WordClass::MODAL));
        assert!(class("second").has(WordClass::UNIT) && class("second").has(WordClass::ORDINAL));
        assert_eq!(words().find(b"second").entry().number, 2);
        assert_eq!(words().find(b"second").entry().calendar, calendar::unit::SECOND);
        assert!(class("qwxyz").is_unknown());
        assert!(class("").is_unknown());
    }

    #[test]
    fn every_form_of_a_cue_knows_its_lemma() {
        let lemma = |word: &str| words().known(word.as_bytes()).and_then(|known| known.word.cue()).map(|cue| cue.lemma);
        assert_eq!(lemma("SAID"), Some("say"));
        assert_eq!(lemma("telling"), Some("tell"));
        assert_eq!(lemma("harbor"), None);
    }

    #[test]
    fn every_letter_of_a_list_has_a_class() {
        let mut lists = 0;
        for source in SOURCES {
            let Source::File(file, letters) = source else { continue };
            lists += 1;
            for line in source::lines(file) {
                let (word, codes) = line.split_once('\t').unwrap_or_else(|| panic!("{line} has no letters"));
                let known = |code| letters.iter().any(|(letter, _)| *letter == code);
                assert!(!codes.is_empty() && codes.chars().all(known), "{word} has the letters {codes}");
            }
        }
        assert_eq!(lists, 5);
    }

    #[test]
    fn word_lists_are_sorted_and_say_where_they_are_from() {
        for list in [
            include_str!("words/open_class.txt"),
            include_str!("words/open_class_more.txt"),
            include_str!("words/first_names.txt"),
            include_str!("words/surnames.txt"),
            include_str!("words/places.txt"),
            include_str!("words/places_multi.txt"),
        ] {
            let head: Vec<_> = list.lines().take_while(|line| line.starts_with('#')).collect();
            assert!(head.iter().any(|line| line.to_lowercase().contains("origin")), "no origin: {head:?}");
            let words: Vec<_> = list.lines().skip(head.len()).map(|line| line.split('\t').next().unwrap()).collect();
            for pair in words.windows(2) {
                assert!(pair[0] < pair[1], "{} stands before {}", pair[0], pair[1]);
            }
        }
    }
}
