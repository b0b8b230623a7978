//! A surname that a woman and a man bear: which of them it means alone, by the pronouns behind it.

use super::candidate::Candidate;
use super::gender;
use crate::lex::Lexed;
use crate::lexicon::WordClass;
use crate::model::Gender;

/// What a surname alone tells of its bearer's gender: its title, or the first pronoun of its clause behind it, with no name between:
/// "Mrs. **Doe**", "**Doe** said that **she**", "**Doe** has lost **her** boat".
pub(super) fn gender_told(lexed: &Lexed<'_>, candidate: &Candidate) -> Option<Gender> {
    /// "Doe, who won in Varn by a few votes, said she"
    const FARTHEST: usize = 12;
    if candidate.gender.is_some() {
        return candidate.gender;
    }
    let end = candidate.sentence.end.min(candidate.name.end + FARTHEST);
    for at in candidate.name.end..end {
        let token = &lexed.tokens[at];
        // "Doe's boat, which he", "Doe met Roe when he", "“…,” Doe said. He"
        if !token.is_word() || token.is_capital() {
            return None;
        }
        if token.has(WordClass::PERSONAL)
            && let Some(gender) = gender::of_pronoun(lexed.known(at))
        {
            return Some(gender);
        }
    }
    None
}

/// The votes for each gender.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Votes([u32; 2]);

impl Votes {
    pub(super) fn add(&mut self, gender: Gender) {
        self.0[usize::from(gender == Gender::Female)] += 1;
    }

    /// The gender that most tell of, by far: a pronoun may mean somebody else.
    pub(super) fn most(self) -> Option<Gender> {
        let [men, women] = self.0;
        let far = |more: u32, less: u32| more >= 2 && more > 2 * less;
        if far(men, women) {
            Some(Gender::Male)
        } else if far(women, men) {
            Some(Gender::Female)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::person::tests::mentions;

    #[test]
    fn a_surname_is_of_whom_its_pronouns_are() {
        let told = "Ben Doe met Ana Doe. Doe said she was ill. Doe has lost her boat. Doe left.";
        assert_eq!(mentions(told, "Ana Doe"), "Ana Doe|Doe|she|Doe|her|Doe");
        let told = told.replace("she", "he").replace("her", "his");
        assert_eq!(mentions(&told, "Ana Doe"), "Ana Doe");
    }

    #[test]
    fn one_pronoun_is_none_or_another_s() {
        assert_eq!(mentions("Ben Doe met Ana Doe. Doe said she was ill. Doe left.", "Ana Doe"), "Ana Doe|she");
        let told = "Ben Doe met Ana Doe. Doe saw Eva Roe when she left. Doe, told of her, left. Doe left.";
        assert_eq!(mentions(told, "Ben Doe"), "Ben Doe|Doe|Doe|Doe");
    }
}
