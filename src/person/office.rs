//! What people are said to be, and whom "the mayor" means by it.

use super::description::{self, Description};
use crate::lex::{Lexed, Run};
use crate::lexicon::{WordClass, WordId, word};

/// Of an office's holders, those that are kept: the last ones.
const MOST_HOLDERS: usize = 6;

/// A noun for what somebody is, with those of whom it was said.
#[derive(Debug)]
struct Office {
    noun: WordId,
    /// Whether the noun is "leader", which stands for any head of a country.
    leader: bool,
    /// The person, and the words that said so: "French president", "mayor of Varn".
    holders: Vec<(usize, Run)>,
}

/// Every office of an article. There are no more than the word table has nouns for people.
#[derive(Debug, Default)]
pub(crate) struct Offices(Vec<Office>);

impl Offices {
    /// Notes what somebody is; false when that was known.
    pub(crate) fn note(&mut self, lexed: Lexed<'_>, person: usize, noun: WordId, head: usize, words: Run) -> bool {
        // A noun that the table does not have is compared by its words alone, so it is no office.
        let at = self.0.iter().position(|office| office.noun == noun && noun != WordId::UNKNOWN);
        let at = at.unwrap_or_else(|| {
            self.0.push(Office { noun, leader: lexed.reads(head, word::LEADER), holders: Vec::new() });
            self.0.len() - 1
        });
        // Found or pushed just now.
        let holders = &mut self.0[at].holders;
        let same = |known: Run| lexed.text(known).eq_ignore_ascii_case(lexed.text(words));
        if holders.iter().any(|(holder, known)| *holder == person && same(*known)) {
            return false;
        }
        if holders.len() == MOST_HOLDERS {
            holders.remove(0);
        }
        holders.push((person, words));
        true
    }

    /// Those who hold the office that a description names, the last first.
    pub(crate) fn holders<'o>(
        &'o self,
        lexed: Lexed<'o>,
        named: Description,
    ) -> impl Iterator<Item = usize> + Clone + 'o {
        let noun = named.noun(lexed);
        let country = description::country(lexed, named);
        // "the Kremlin leader" and "the Russian president" are one.
        let of_country = country.is_some() && description::leads_a_country(lexed, named.head);
        let leader = of_country && lexed.reads(named.head, word::LEADER);
        let same = move |office: &&Office| office.noun == noun || leader || of_country && office.leader;
        let fits = move |words: Run| match country {
            Some(country) => words.range().any(|at| description::same_country(lexed.word(at), country)),
            None => says_no_other(lexed, named, words),
        };
        let offices = self.0.iter().filter(same);
        let holders = offices.flat_map(|office| office.holders.iter().rev());
        holders.filter(move |(_, words)| fits(*words)).map(|(person, _)| *person)
    }
}

/// Whether the nouns before a description's noun stand in an office too: "the justice minister" is no finance minister,
/// "the outgoing minister" may be one.
fn says_no_other(lexed: Lexed<'_>, named: Description, words: Run) -> bool {
    let tells = |at: &usize| lexed.has(*at, WordClass::NOUN) && !lexed.has(*at, WordClass::ADJECTIVE);
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
    fn one_leader_under_two_names_of_a_country() {
        means("Russian President Ana Doe left. The Kremlin leader came back.", "Ana Doe", "Ana Doe|The Kremlin leader");
    }
}
