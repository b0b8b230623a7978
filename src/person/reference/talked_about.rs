//! Descriptions that say nothing but a gender or an age, and mean who is talked about: "the man", "the 45-year-old".

use super::{Speakers, Walk};
use crate::grammar::role::{Role, role};
use crate::lex::{Lexed, Run};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self, WordSet};
use crate::model::{Gender, MentionRule};
use crate::person::description::{Description, Opener};
use crate::person::focus::{Place, Sought, Who};
use crate::person::{age, gender};

/// Nouns for anybody of a gender.
static ANYBODY: WordSet = WordSet::of(&[word::MAN, word::WOMAN, word::BOY, word::GIRL, word::LADY, word::GENTLEMAN]);

impl<S: Speakers> Walk<'_, '_, S> {
    /// "the 45-year-old": who is of that age, or who is talked about.
    #[cold]
    pub(super) fn age(&mut self, sentence: Run, old: usize) {
        let phrase = age::phrase(old);
        let place = self.place(sentence, phrase);
        let known = age::bearer(self.lexed, phrase, &self.found.mentions);
        if let Some(person) = known.or_else(|| self.talked_about(None, place)) {
            self.mention(Who::Person(person), None, place, phrase, MentionRule::Description);
        }
    }

    /// Whom "the man" means, when it is one of the named people: not behind "a man", who has no name.
    pub(super) fn anybody(&mut self, found: Description, place: Place) -> Option<usize> {
        let noun = self.lexed.known(found.head);
        let gender = gender::of_word(noun).filter(|_| ANYBODY.contains(noun))?;
        let stranger = &mut self.strangers[usize::from(gender == Gender::Female)];
        *stranger |= found.opener != Opener::Definite || is_another(self.lexed, found);
        if *stranger || self.speakers.speaker_at(found.head, &self.found.mentions).is_some() {
            return None;
        }
        // "the boy" has no office.
        let young = matches!(noun, word::BOY | word::GIRL);
        let person =
            self.talked_about(Some(gender), place).filter(|&person| !(young && self.found.told[person].described));
        self.strangers[usize::from(gender == Gender::Female)] = person.is_none();
        person
    }

    fn talked_about(&self, gender: Option<Gender>, place: Place) -> Option<usize> {
        match self.focus.pronoun(&Sought { gender, place, possessive: false, not: [None; 4], sayer: None })? {
            Who::Person(person) => Some(person),
            Who::Somebody(_) => None,
        }
    }
}

/// Whether a description tells somebody apart: "the **other** man", "the **first** woman", "the man **who** left".
fn is_another(lexed: &Lexed<'_>, found: Description) -> bool {
    const TELLS_APART: WordClass =
        WordClass::ORDINAL.or(WordClass::NUMBER).or(WordClass::PLACE).or(WordClass::NATIONALITY);
    let before = found.modifiers(lexed).range().any(|at| {
        lexed.has(at, TELLS_APART) || word::one_of!(lexed.known(at), OTHER | ONLY | SAME | LAST | NEXT | AVERAGE)
    });
    let next = found.head + 1;
    let behind = lexed.has(next, WordClass::RELATIVE | WordClass::PREPOSITION | WordClass::PRONOUN)
        || matches!(role(lexed, next), Role::Name | Role::Determiner | Role::Noun | Role::Joint)
            && !lexed.has(next, WordClass::FINITE);
    before || behind || !lexed.reads(found.run.start, word::THE)
}

#[cfg(test)]
mod tests {
    use crate::person::tests::means;

    #[test]
    fn a_man_or_a_woman_who_is_talked_about() {
        means("Ben Roe fell ill. The old man died.", "Ben Roe", "Ben Roe|The old man");
        means("Ben Roe met Ana Doe. The woman left.", "Ana Doe", "Ana Doe|The woman");
    }

    #[test]
    fn a_man_without_a_name() {
        means("A man met Ben Roe. The man died.", "Ben Roe", "Ben Roe");
        means("Ben Roe fell ill. The other man died.", "Ben Roe", "Ben Roe");
        means("Ben Roe fell ill. The man who found him left.", "Ben Roe", "Ben Roe|him");
        means("Ben Roe fell ill. This man left.", "Ben Roe", "Ben Roe");
        means("President Ben Roe fell ill. The boy left.", "Ben Roe", "Ben Roe");
    }
}
