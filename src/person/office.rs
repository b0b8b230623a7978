//! What people are said to be, and whom "the mayor" means by it.

use super::description::{self, Description};
use super::hypernym::kinds_of;
use crate::lex::{Lexed, Run};
use crate::lexicon::{WordClass, WordId, word};
use std::collections::VecDeque;

/// Those that are kept of all who have been said to hold an office: the last ones.
const MOST_HOLDERS: usize = 64;

/// Of whom the article said what.
#[derive(Debug)]
struct Holder {
    person: usize,
    /// The noun for the office, which descriptions are compared by.
    noun: WordId,
    /// The words that said so: "French president", "mayor of Varn".
    words: Run,
}

/// The offices of an article with their holders, in the order in which it tells them.
#[derive(Debug)]
pub(crate) struct Offices(VecDeque<Holder>);

impl Offices {
    /// None, with room for as many.
    pub(crate) fn new(holders: usize) -> Offices {
        Offices(VecDeque::with_capacity(holders.min(MOST_HOLDERS)))
    }

    /// Notes what somebody is; false when that was known.
    pub(crate) fn note(&mut self, lexed: &Lexed<'_>, person: usize, noun: WordId, words: Run) -> bool {
        let same = |known: Run| lexed.text(known).eq_ignore_ascii_case(lexed.text(words));
        let known = |holder: &Holder| holder.person == person && holder.noun == noun && same(holder.words);
        if self.0.iter().any(known) {
            return false;
        }
        if self.0.len() == MOST_HOLDERS {
            self.0.pop_front();
        }
        self.0.push_back(Holder { person, noun, words });
        true
    }

    /// The nouns for what a person is.
    pub(crate) fn of(&self, person: usize) -> impl Iterator<Item = WordId> {
        self.0.iter().filter(move |holder| holder.person == person).map(|holder| holder.noun)
    }

    /// Those who have been called by a noun.
    pub(crate) fn with(&self, noun: WordId) -> impl Iterator<Item = usize> {
        self.0.iter().filter(move |holder| holder.noun == noun).map(|holder| holder.person)
    }

    /// Those who hold the office that a description names, the last first.
    pub(crate) fn holders<'o>(
        &'o self,
        lexed: &'o Lexed<'o>,
        named: Description,
    ) -> impl Iterator<Item = usize> + Clone + 'o {
        let noun = named.noun(lexed);
        self.fitting(lexed, named, move |held| held == noun)
    }

    /// Those who hold an office that a more general noun means: "the lawmaker" after "Sen. Ana Doe".
    pub(crate) fn holders_of_kind<'o>(
        &'o self,
        lexed: &'o Lexed<'o>,
        named: Description,
    ) -> impl Iterator<Item = usize> + Clone + 'o {
        let kinds = kinds_of(named.noun(lexed));
        self.fitting(lexed, named, move |held| kinds.is_some_and(|kinds| kinds.contains(held)))
    }

    /// Those who hold an office of which the article has not said where: "the Osmark governor" after "Gov. Ana Doe".
    pub(crate) fn holders_somewhere<'o>(
        &'o self,
        lexed: &'o Lexed<'o>,
        named: Description,
    ) -> impl Iterator<Item = usize> + Clone + 'o {
        const PLACES: WordClass = WordClass::PLACE.or(WordClass::NATIONALITY);
        let noun = named.noun(lexed);
        let said = move |words: Run| words.range().any(|at| lexed.has(at, PLACES));
        let kinds = kinds_of(noun);
        let held = move |held: WordId| held == noun || kinds.is_some_and(|kinds| kinds.contains(held));
        let fits = move |holder: &&Holder| {
            held(holder.noun) && !said(holder.words) && says_no_other(lexed, named, holder.words)
        };
        self.0.iter().rev().filter(fits).map(|holder| holder.person)
    }

    /// Those whose office's noun fits, of the country and the field that a description tells.
    fn fitting<'o>(
        &'o self,
        lexed: &'o Lexed<'o>,
        named: Description,
        noun_fits: impl Fn(WordId) -> bool + Clone + 'o,
    ) -> impl Iterator<Item = usize> + Clone + 'o {
        let leads = description::leads_a_country(lexed, named.head);
        // Most descriptions name no office that somebody holds.
        let known = if leads || self.0.iter().any(|holder| noun_fits(holder.noun)) { self.0.len() } else { 0 };
        let country = if known > 0 { description::country(lexed, named) } else { None };
        // "the Kremlin leader" and "the Russian president" are one.
        let of_country = country.is_some() && leads;
        let leader = of_country && named.noun(lexed) == word::LEADER;
        let same =
            move |holder: &&Holder| noun_fits(holder.noun) || leader || of_country && holder.noun == word::LEADER;
        let fits = move |words: Run| match country {
            Some(country) => words.range().any(|at| description::same_country(lexed.word(at), country)),
            None => says_no_other(lexed, named, words),
        };
        let holders = self.0.range(..known).rev().filter(same);
        holders.filter(move |holder| fits(holder.words)).map(|holder| holder.person)
    }
}

/// Whether the nouns before a description's noun stand in an office too: "the justice minister" is no finance minister,
/// "the outgoing minister" may be one.
fn says_no_other(lexed: &Lexed<'_>, named: Description, words: Run) -> bool {
    // "the 50-year-old director"
    let tells = |at: &usize| lexed.has(*at, WordClass::NOUN) && !lexed.has(*at, WordClass::ADJECTIVE | WordClass::UNIT);
    let mut nouns = named.modifiers(lexed).range().filter(tells);
    nouns.all(|noun| words.range().any(|at| lexed.word(at).eq_ignore_ascii_case(lexed.word(noun))))
}

#[cfg(test)]
mod tests {
    use crate::person::tests::means;

    #[test]
    fn the_holder_of_an_office() {
        means("Mayor Ana Doe left. The mayor came back.", "Ana Doe", "Ana Doe|The mayor");
        means(
            "Ana Doe, the justice minister, left. The minister came back.",
            "Ana Doe",
            "Ana Doe|the justice minister|The minister",
        );
        means("Mayor Ana Doe met Mayor Ben Roe. The mayor left.", "Ben Roe", "Ben Roe|The mayor");
    }

    #[test]
    fn an_office_of_another_kind_or_country() {
        means("Justice Minister Ana Doe left. The finance minister came.", "Ana Doe", "Ana Doe");
        means("French President Ana Doe left. The Turkish president came.", "Ana Doe", "Ana Doe");
        means("Mayor Ana Doe left. The dentist came.", "Ana Doe", "Ana Doe");
    }

    #[test]
    fn an_office_without_its_place() {
        means("Gov. Ana Doe left. The French governor came back.", "Ana Doe", "Ana Doe|The French governor");
        means("Turkish governor Ana Doe left. The French governor came.", "Ana Doe", "Ana Doe");
        means("Gov. Ana Doe left. It rained. It snowed. The French governor came.", "Ana Doe", "Ana Doe");
    }

    #[test]
    fn one_leader_under_two_names_of_a_country() {
        means("Russian President Ana Doe left. The Kremlin leader came back.", "Ana Doe", "Ana Doe|The Kremlin leader");
    }
}
