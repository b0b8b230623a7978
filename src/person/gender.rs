//! What a word tells of a person's gender.

use crate::lex::Token;
use crate::lexicon::WordClass;
use crate::model::Gender;

/// The gender of "he" and "she" in all their forms.
pub(crate) fn of_pronoun(word: &str) -> Option<Gender> {
    // The first letter rules most pronouns out.
    let may_be = matches!(word.as_bytes().first(), Some(b'h' | b'H' | b's' | b'S')) && word.len() <= "himself".len();
    if may_be { of_word(word) } else { None }
}

/// The gender that a title, a role or a pronoun tells: "Mr.", "spokeswoman", "her".
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
        | b"count" | b"imam" | b"sheikh" | b"ayatollah" | b"rabbi" | b"cardinal" | b"archbishop" | b"he" | b"him"
        | b"his" | b"himself" | b"man" | b"boy" | b"son" | b"husband" | b"uncle" | b"nephew" | b"grandfather"
        | b"grandson" | b"actor" | b"policeman" | b"businessman" | b"gunman" | b"gentleman" | b"guy" | b"boyfriend"
        | b"fiance" | b"stepfather" | b"statesman" | b"fisherman" | b"widower" | b"waiter" | b"priest" | b"monk"
        | b"hero" | b"frontman" | b"postman" | b"serviceman" | b"airman" | b"seaman" | b"assemblyman" | b"sultan"
        | b"emir" | b"tsar" | b"earl" | b"knight" => Some(Gender::Male),
        b"mrs" | b"mrs." | b"ms" | b"ms." | b"miss" | b"dame" | b"lady" | b"queen" | b"princess" | b"sister"
        | b"frau" | b"madame" | b"congresswoman" | b"councilwoman" | b"chairwoman" | b"spokeswoman" | b"baroness"
        | b"duchess" | b"countess" | b"she" | b"her" | b"hers" | b"herself" | b"woman" | b"girl" | b"daughter"
        | b"wife" | b"mother" | b"aunt" | b"niece" | b"grandmother" | b"granddaughter" | b"actress"
        | b"businesswoman" | b"girlfriend" | b"fiancee" | b"stepmother" | b"widow" | b"waitress" | b"nun"
        | b"heroine" | b"heiress" | b"mistress" | b"policewoman" | b"assemblywoman" | b"empress" => {
            Some(Gender::Female)
        }
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
    fn words_that_tell_and_words_that_do_not() {
        assert_eq!(of_word("Mr."), Some(Gender::Male));
        assert_eq!(of_word("SPOKESWOMAN"), Some(Gender::Female));
        assert_eq!(of_word("minister"), None);
        assert_eq!(of_word("undersecretary-general"), None);
        assert_eq!(of_word(""), None);
    }
}
