//! Whose wife, father or son people are, so that "his wife" means her and "her husband" him.

use super::gender;
use crate::lexicon::WordId;
use crate::lexicon::word::{self, WordSet};
use crate::model::Gender;

/// Nouns for relatives, each row with those that the other one is called by.
static ROWS: [(WordSet, WordSet); 6] = [
    (PARTNERS, PARTNERS),
    (PARENTS, CHILDREN),
    (CHILDREN, PARENTS),
    (SIBLINGS, SIBLINGS),
    (WordSet::of(&[word::GRANDFATHER, word::GRANDMOTHER]), WordSet::of(&[word::GRANDSON, word::GRANDDAUGHTER])),
    (WordSet::of(&[word::GRANDSON, word::GRANDDAUGHTER]), WordSet::of(&[word::GRANDFATHER, word::GRANDMOTHER])),
];

const PARTNERS: WordSet = WordSet::of(&[
    word::BOYFRIEND,
    word::FIANCE,
    word::FIANCEE,
    word::GIRLFRIEND,
    word::HUSBAND,
    word::SPOUSE,
    word::WIDOW,
    word::WIDOWER,
    word::WIFE,
]);
const PARENTS: WordSet = WordSet::of(&[word::DAD, word::FATHER, word::MOM, word::MOTHER, word::MUM, word::PARENT]);
const CHILDREN: WordSet = WordSet::of(&[word::CHILD, word::DAUGHTER, word::SON]);
const SIBLINGS: WordSet = WordSet::of(&[word::BROTHER, word::SIBLING, word::SISTER]);

/// Relatives that are kept of all an article tells of.
const MOST_TIES: usize = 32;

/// What somebody is to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Tie {
    /// "**Doe's** wife"
    owner: usize,
    noun: WordId,
    person: usize,
}

/// Who is whose relative in an article.
#[derive(Debug, Default)]
pub(crate) struct Kin(Vec<Tie>);

/// Whether a noun is that of a child, which has two parents.
pub(crate) fn is_child(noun: WordId) -> bool {
    CHILDREN.contains(noun)
}

/// Whether a noun is one for a relative.
pub(crate) fn is_relative(noun: WordId) -> bool {
    ROWS.iter().any(|row| row.0.contains(noun))
}

impl Kin {
    /// Notes that a person is somebody's relative: "**his** wife **Ana Doe**".
    pub(crate) fn note(&mut self, owner: usize, noun: WordId, person: usize) {
        let tie = Tie { owner, noun, person };
        if owner != person && is_relative(noun) && self.0.len() < MOST_TIES && !self.0.contains(&tie) {
            self.0.push(tie);
        }
    }

    /// Who is somebody's relative, by the noun itself or the other way round: "her husband" of her who was "his wife".
    pub(crate) fn of(&self, owner: usize, noun: WordId, gender: impl Fn(usize) -> Option<Gender>) -> Option<usize> {
        let told = self.0.iter().filter(|tie| tie.owner == owner && tie.noun == noun).map(|tie| tie.person);
        let called = gender::of_word(noun);
        let fits = |person: &usize| called.is_none() || gender(*person).is_none_or(|own| Some(own) == called);
        let other =
            |tie: &&Tie| tie.person == owner && ROWS.iter().any(|row| row.0.contains(tie.noun) && row.1.contains(noun));
        let others = || self.0.iter().filter(other).map(|tie| tie.owner).filter(fits);
        only(told).or_else(|| only(others()))
    }

    /// Whether a person is told to be the relative of others, and not of this one: "Doe's **wife**".
    pub(crate) fn is_of_another(&self, person: usize, noun: WordId, owner: usize) -> bool {
        let mut ties = self.0.iter().filter(|tie| tie.person == person && tie.noun == noun).peekable();
        ties.peek().is_some() && ties.all(|tie| tie.owner != owner)
    }
}

/// The one of some people who are all the same.
fn only(mut people: impl Iterator<Item = usize>) -> Option<usize> {
    let first = people.next()?;
    people.all(|other| other == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use crate::person::tests::means;

    #[test]
    fn a_relative_is_whose_the_text_says() {
        let text = "Ben Roe and his wife Ana Doe left. Carl Tarr and his wife Eva Tolm came. Roe sang. His wife left.";
        means(text, "Ana Doe", "his wife|Ana Doe|His wife");
        means("Ben Roe met his wife Ana Doe. Carl Tarr said his wife was ill.", "Ana Doe", "his wife|Ana Doe");
    }

    #[test]
    fn a_relative_is_one_the_other_way_round() {
        means("Ben Roe met his wife Ana Doe. Her husband left.", "Ben Roe", "Ben Roe|his|Her husband");
        means("Ana Doe is the daughter of Ben Doe. Her father sang.", "Ben Doe", "Ben Doe|Her father");
        means("Ana Doe, Ben Doe's daughter, left. Her father sang.", "Ben Doe", "Ben Doe|Her father");
        means("Ana Doe is the daughter of Ben Doe. Her brother sang, and her mother.", "Ben Doe", "Ben Doe");
    }

    #[test]
    fn a_child_has_two_parents() {
        let text = "Ana Doe was born in Varn, the daughter of Eva Roe, a dancer, and Ben Doe. Her mother sang. Doe’s father was ill.";
        means(text, "Ana Doe", "Ana Doe|the daughter|Her|Doe");
        means(text, "Eva Roe", "Eva Roe|a dancer|Her mother");
        means(text, "Ben Doe", "Ben Doe|father");
    }
}
