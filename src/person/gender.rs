//! What a word tells of a person's gender.

use crate::lex::Token;
use crate::lexicon::WordClass;
use crate::model::Gender;

/// The gender of a pronoun for one person: of "he" and "she" in all their forms, which their letters tell, and not of "I".
pub(crate) fn of_pronoun(word: &str) -> Option<Gender> {
    match word.as_bytes() {
        [b's' | b'S', ..] | [b'h' | b'H', _, b'r' | b'R', ..] => Some(Gender::Female),
        [b'h' | b'H', ..] => Some(Gender::Male),
        _ => None,
    }
}

/// The gender that a title or a role tells: "Mr.", "spokeswoman".
pub(crate) fn of_word(word: &str) -> Option<Gender> {
    /// Longer words tell nothing: "stepgrandmother" does not occur.
    const LONGEST: usize = 16;
    let mut buffer = [0; LONGEST];
    let lower = buffer.get_mut(..word.len())?;
    lower.copy_from_slice(word.as_bytes());
    lower.make_ascii_lowercase();
    match &*lower {
        b"mr" | b"mr." | b"sir" | b"lord" | b"king" | b"prince" | b"pope" | b"emperor" | b"father" | b"brother"
        | b"herr" | b"monsieur" | b"congressman" | b"councilman" | b"chairman" | b"spokesman" | b"baron" | b"duke"
        | b"count" | b"imam" | b"sheikh" | b"ayatollah" | b"rabbi" | b"cardinal" | b"archbishop" | b"man" | b"boy"
        | b"son" | b"husband" | b"uncle" | b"nephew" | b"grandfather" | b"grandson" | b"actor" | b"policeman"
        | b"businessman" | b"gunman" | b"gentleman" | b"guy" | b"boyfriend" | b"fiance" | b"stepfather"
        | b"statesman" | b"fisherman" | b"widower" | b"waiter" | b"priest" | b"monk" | b"hero" | b"frontman"
        | b"postman" | b"serviceman" | b"airman" | b"seaman" | b"assemblyman" | b"sultan" | b"emir" | b"tsar"
        | b"earl" | b"knight" => Some(Gender::Male),
        b"mrs" | b"mrs." | b"ms" | b"ms." | b"miss" | b"dame" | b"lady" | b"queen" | b"princess" | b"sister"
        | b"frau" | b"madame" | b"congresswoman" | b"councilwoman" | b"chairwoman" | b"spokeswoman" | b"baroness"
        | b"duchess" | b"countess" | b"woman" | b"girl" | b"daughter" | b"wife" | b"mother" | b"aunt" | b"niece"
        | b"grandmother" | b"granddaughter" | b"actress" | b"businesswoman" | b"girlfriend" | b"fiancee"
        | b"stepmother" | b"widow" | b"waitress" | b"nun" | b"heroine" | b"heiress" | b"mistress" | b"policewoman"
        | b"assemblywoman" | b"empress" => Some(Gender::Female),
        _ => None,
    }
}

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

    #[test]
    fn pronouns_for_one_person() {
        let all = |words: &str, gender| assert!(words.split(' ').all(|word| of_pronoun(word) == gender), "{words}");
        all("he him His HIMSELF", Some(Gender::Male));
        all("she Her hers herself", Some(Gender::Female));
        all("I me my myself", None);
    }

    #[test]
    fn words_that_tell_and_words_that_do_not() {
        assert_eq!(of_word("Mr."), Some(Gender::Male));
        assert_eq!(of_word("SPOKESWOMAN"), Some(Gender::Female));
        assert_eq!(of_word("minister"), None);
        assert_eq!(of_word("undersecretary-general"), None);
        assert_eq!(of_word(""), None);
    }
}
