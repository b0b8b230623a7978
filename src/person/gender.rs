//! What a word tells of a person's gender.

use crate::lex::Token;
use crate::lexicon::word::{self as w, WordMap, WordSet};
use crate::lexicon::{WordClass, WordId};
use crate::model::Gender;

/// The gender of a pronoun for one person: of "he" and "she" in all their forms, and not of "I".
pub(crate) fn of_pronoun(word: WordId) -> Option<Gender> {
    static PRONOUNS: WordMap<Option<Gender>> = WordMap::of(None)
        .with(&[w::HE, w::HIM, w::HIS, w::HIMSELF], Some(Gender::Male))
        .with(&[w::SHE, w::HER, w::HERS, w::HERSELF], Some(Gender::Female));
    PRONOUNS.get(word)
}

/// The gender that a title or a role tells: "Mr.", "spokeswoman".
pub(crate) fn of_word(word: WordId) -> Option<Gender> {
    match word {
        word if MALE.contains(word) => Some(Gender::Male),
        word if FEMALE.contains(word) => Some(Gender::Female),
        _ => None,
    }
}

/// Titles and roles of men.
static MALE: WordSet = WordSet::of(&[
    w::MR,
    w::MR_DOT,
    w::SIR,
    w::LORD,
    w::KING,
    w::PRINCE,
    w::POPE,
    w::EMPEROR,
    w::FATHER,
    w::BROTHER,
    w::HERR,
    w::MONSIEUR,
    w::CONGRESSMAN,
    w::COUNCILMAN,
    w::CHAIRMAN,
    w::SPOKESMAN,
    w::BARON,
    w::DUKE,
    w::COUNT,
    w::IMAM,
    w::SHEIKH,
    w::AYATOLLAH,
    w::RABBI,
    w::CARDINAL,
    w::ARCHBISHOP,
    w::MAN,
    w::BOY,
    w::SON,
    w::HUSBAND,
    w::UNCLE,
    w::NEPHEW,
    w::GRANDFATHER,
    w::GRANDSON,
    w::ACTOR,
    w::POLICEMAN,
    w::BUSINESSMAN,
    w::GUNMAN,
    w::GENTLEMAN,
    w::GUY,
    w::BOYFRIEND,
    w::FIANCE,
    w::STEPFATHER,
    w::STATESMAN,
    w::FISHERMAN,
    w::WIDOWER,
    w::WAITER,
    w::PRIEST,
    w::MONK,
    w::HERO,
    w::FRONTMAN,
    w::POSTMAN,
    w::SERVICEMAN,
    w::AIRMAN,
    w::SEAMAN,
    w::ASSEMBLYMAN,
    w::SULTAN,
    w::EMIR,
    w::TSAR,
    w::EARL,
    w::KNIGHT,
    w::DAD,
]);

/// Titles and roles of women.
static FEMALE: WordSet = WordSet::of(&[
    w::MRS,
    w::MRS_DOT,
    w::MS,
    w::MS_DOT,
    w::MISS,
    w::DAME,
    w::LADY,
    w::QUEEN,
    w::PRINCESS,
    w::SISTER,
    w::FRAU,
    w::MADAME,
    w::CONGRESSWOMAN,
    w::COUNCILWOMAN,
    w::CHAIRWOMAN,
    w::SPOKESWOMAN,
    w::BARONESS,
    w::DUCHESS,
    w::COUNTESS,
    w::WOMAN,
    w::GIRL,
    w::DAUGHTER,
    w::WIFE,
    w::MOTHER,
    w::AUNT,
    w::NIECE,
    w::GRANDMOTHER,
    w::GRANDDAUGHTER,
    w::ACTRESS,
    w::BUSINESSWOMAN,
    w::GIRLFRIEND,
    w::FIANCEE,
    w::STEPMOTHER,
    w::WIDOW,
    w::WAITRESS,
    w::NUN,
    w::HEROINE,
    w::HEIRESS,
    w::MISTRESS,
    w::POLICEWOMAN,
    w::ASSEMBLYWOMAN,
    w::EMPRESS,
    w::MOM,
    w::MUM,
]);

/// The gender by custom of a first name, when it is given to one only.
pub(crate) fn of_first_name(token: &Token) -> Option<Gender> {
    match (token.has(WordClass::MALE_NAME), token.has(WordClass::FEMALE_NAME)) {
        (true, false) => Some(Gender::Male),
        (false, true) => Some(Gender::Female),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::words;

    #[test]
    fn pronouns_for_one_person() {
        let of = |word: &str| of_pronoun(words().find(word.as_bytes()));
        let all = |words: &str, gender| assert!(words.split(' ').all(|word| of(word) == gender), "{words}");
        all("he him His HIMSELF", Some(Gender::Male));
        all("she Her hers herself", Some(Gender::Female));
        all("I me my myself", None);
    }

    #[test]
    fn words_that_tell_and_words_that_do_not() {
        let of_word = |word: &str| of_word(words().find(word.as_bytes()));
        assert_eq!(of_word("Mr."), Some(Gender::Male));
        assert_eq!(of_word("SPOKESWOMAN"), Some(Gender::Female));
        assert_eq!(of_word("minister"), None);
        assert_eq!(of_word("undersecretary-general"), None);
    }
}
