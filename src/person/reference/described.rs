//! Descriptions in the walk: beside a name, behind "is", or by an office that somebody has.

use super::varied::VARIED;
use super::{Speakers, Stranger, Walk};
use crate::grammar::role::{Role, role};
use crate::lex::{Case, Lexed, Run, TokenKind};
use crate::lexicon::{WordClass, word};
use crate::model::MentionRule;
use crate::person::description::{self, Description, Opener};
use crate::person::focus::{Place, Who};
use crate::person::mention::Mention;
use crate::person::{apposition, gender, kin, predicate, tail};

impl<S: Speakers> Walk<'_, '_, S> {
    /// Notes what somebody is.
    pub(super) fn office(&mut self, person: usize, description: Description) {
        let start = description.modifiers(self.lexed).start;
        let words = Run::new(start, tail::tail_end(self.lexed, description.head));
        let told = &mut self.found.told[person];
        told.described = true;
        if told.gender.is_none() {
            told.gender = gender::of_word(self.lexed.known(description.head));
            if let Some(gender) = told.gender {
                self.focus.gender(Who::Person(person), gender);
            }
        }
        if self.offices.note(self.lexed, person, description.noun(self.lexed), words) {
            self.found.roles.push((Run::new(start, tail::whole_end(self.lexed, description.head)), person));
        }
    }

    /// "the mayor", "a doctor": beside a name, behind "is", or by an office that somebody has.
    pub(super) fn description(&mut self, sentence: Run, head: usize, next: usize) {
        let lexed = self.lexed;
        let Some(found) = description::at(lexed, sentence, head) else { return };
        let name = self.names.get(next).filter(|name| name.run.start < sentence.end).copied();
        // "actor Ana Doe", "the Russian president Ana Doe"
        if let Some(name) = name.filter(|name| name.start == head + 1) {
            self.office(name.person, found);
            self.tie(found, name.person, next);
            // "his father Otto Doe" mentions him twice; "actor Otto Doe" and "his second son Otto" once.
            let owned = found.opener == Opener::Possessive && lexed.has(found.run.start, WordClass::POSSESSIVE);
            if owned && name.run.len() > 1 {
                let rule = MentionRule::Apposition;
                self.found.mentions.note(Mention::new(found.run, name.person, rule));
            }
            return;
        }
        if found.opens_a_name(lexed, sentence) {
            return;
        }
        // "is **the mayor**'s friend": whose friend he is.
        let owns = role(lexed, head + 1) == Role::Genitive;
        // Two roles, but one noun phrase and one mention.
        if let Some(person) = self.goes_on(found).filter(|_| !owns) {
            self.office(person, found);
            self.described_to = Some((tail::tail_end(lexed, head), person));
            return;
        }
        // Names inside it are others: "Doe's lawyer".
        let owned = predicate::owner_start(lexed, sentence, found.run.start);
        let beside = apposition::person(lexed, sentence, found, owned, &self.found.mentions, name);
        if beside.is_none() && found.is_title_of_work(lexed, sentence) {
            return;
        }
        let said = || {
            self.predicate(sentence, owned)
                .or_else(|| predicate::of_object(lexed, sentence, found, self.found.mentions.last_noted()))
                .or_else(|| self.as_what(found))
                .or_else(|| self.born_as(sentence, found))
                .or_else(|| predicate::of_relative(lexed, sentence, owned, &self.found.mentions))
                .or_else(|| predicate::ahead(lexed, sentence, found, name))
                .or_else(|| predicate::identified(lexed, sentence, found, name))
        };
        let person = beside.or_else(|| if owns { None } else { said() });
        if let Some(person) = person {
            // "“She's **a fine woman**,” they said": what somebody thinks of her is no office of hers.
            let opinion =
                beside.is_none() && found.opener == Opener::Indefinite && self.speakers.is_quoted(found.run.start);
            if !opinion {
                self.office(person, found);
            }
            self.tie(found, person, next);
            let place = Place { sentence: self.sentence, token: head, subject: false, pronoun: false };
            self.described_to = Some((tail::tail_end(lexed, head), person));
            let rule = if beside.is_some() { MentionRule::Apposition } else { MentionRule::Predicate };
            return self.mention(Who::Person(person), None, place, found.run, rule);
        }
        // "**The baker and dancer** said": one who is both.
        let both = lexed.reads(head + 1, word::AND) && lexed.has(head + 2, WordClass::ROLE | WordClass::PERSON_NOUN);
        let place = self.place(sentence, Run::new(found.run.start, head + 1 + 2 * usize::from(both)));
        let gender = gender::of_word(lexed.known(head));
        let holder = match found.opener {
            _ if found.is_to_come(lexed) => None,
            // "the baker who wants to go": the clause tells who that is.
            Opener::Definite if matches!(lexed.known(head + 1), word::WHO | word::WHOSE) => None,
            Opener::Definite => self.holder(found),
            Opener::Possessive => {
                let holder = self.relative(found, next).or_else(|| self.kin(found, next));
                if holder.is_none() {
                    self.not_yet_named(found, next);
                }
                holder
            }
            Opener::Indefinite | Opener::Bare => None,
        };
        let (holder, rule) = match holder {
            None => (
                self.anybody(found, place).or_else(|| self.varied(sentence, found, place, next)),
                MentionRule::Description,
            ),
            holder => (holder, MentionRule::Office),
        };
        let who = holder.map_or_else(
            || {
                self.nameless += 1;
                Who::Somebody(self.nameless)
            },
            Who::Person,
        );
        // Not what somebody is: "is a farmer", "as a farmer".
        let before = found.run.start.wrapping_sub(1);
        let is = lexed.has(before, WordClass::BE) || matches!(lexed.known(before), word::AS | word::NOT | word::LIKE);
        if holder.is_none() && !is {
            let new = found.opener == Opener::Indefinite;
            self.stranger = Some(Stranger { who, gender, sentence: self.sentence, head, new });
        }
        if found.opener != Opener::Bare || place.subject {
            self.mention(who, gender, place, found.run, rule);
        }
    }

    /// The person of a description that goes on: "an actress**, singer**, and **director**", "mayor of Varn and **a judge**".
    fn goes_on(&self, found: Description) -> Option<usize> {
        let lexed = self.lexed;
        let (end, person) = self.described_to?;
        let joined = match found.opener {
            Opener::Bare => lexed.kind(end, TokenKind::Comma) || lexed.reads(end, word::AND),
            Opener::Indefinite => lexed.reads(end, word::AND),
            Opener::Definite | Opener::Possessive => false,
        };
        // "a singer, baker, and actress"
        let oxford = lexed.kind(end, TokenKind::Comma) && lexed.reads(end + 1, word::AND);
        (joined && found.run.start == end + 1 + usize::from(oxford)).then_some(person)
    }

    /// The subject that a description is said of that begins, with its owner, at `start`: "Doe is a doctor".
    fn predicate(&self, sentence: Run, start: usize) -> Option<usize> {
        let (Who::Person(person), verb) = self.subject? else { return None };
        predicate::describes(self.lexed, sentence, start, verb).then_some(person)
    }

    /// The subject of what is done "as" somebody: "Doe spent a year there **as a fellow**". Another between is meant himself.
    fn as_what(&self, found: Description) -> Option<usize> {
        /// Words between a verb and "as": those of a long clause.
        const FARTHEST: usize = 30;
        let (subject, verb) = self.subject?;
        let lexed = self.lexed;
        let link = found.run.start.checked_sub(1).filter(|&link| link > verb && lexed.reads(link, word::AS))?;
        let kind = matches!(found.opener, Opener::Indefinite | Opener::Bare)
            && !matches!(lexed.known(link - 1), word::SUCH | word::SAME)
            // "as well as", "as good as"
            && !lexed.reads(link.saturating_sub(2), word::AS);
        // "They left as a baker came"
        let clause = lexed.has(tail::tail_end(lexed, found.head), WordClass::FINITE.or(WordClass::MODAL));
        // "hired **him** as a baker", but "established **herself** as a baker"
        let other = |at: usize| {
            lexed.has(at, WordClass::PERSONAL)
                && !lexed.has(at, WordClass::POSSESSIVE)
                && !lexed.word(at).ends_with("self")
        };
        match subject {
            Who::Person(person) if kind && !clause && self.focus.last() == Some(subject) => {
                let near = link - verb <= FARTHEST && !(verb + 1..link).any(other);
                near.then_some(person)
            }
            _ => None,
        }
    }

    /// The subject of whom a sentence tells whose child he was born: "Doe was born in Varn, **the son** of a baker".
    fn born_as(&self, sentence: Run, found: Description) -> Option<usize> {
        /// "was born prematurely on 3 March 1955 in the old town of Varn in the south of Osmark"
        const FARTHEST: usize = 20;
        let (Who::Person(person), verb) = self.subject? else { return None };
        let lexed = self.lexed;
        let comma = found.run.start.checked_sub(1).filter(|&comma| comma > sentence.start)?;
        let child = kin::is_child(lexed.known(found.head)) && lexed.reads(found.head + 1, word::OF);
        let born = || (verb..comma).take(2).any(|at| lexed.reads(at, word::BORN)) && comma - verb <= FARTHEST;
        (child && lexed.kind(comma, TokenKind::Comma) && born()).then_some(person)
    }

    /// Who holds the office that a description names: "the mayor" after "Mayor Ana Doe".
    fn holder(&mut self, found: Description) -> Option<usize> {
        let lexed = self.lexed;
        let of_country =
            description::leads_a_country(lexed, found.head) && description::country(lexed, found).is_some();
        // Of several holders the one who was talked about last, or who was told last.
        let last =
            |(rank, person): (u32, usize), other: (u32, usize)| if other.0 > rank { other } else { (rank, person) };
        let ranked = |person: usize| (self.focus.rank(person), person);
        let held = self.offices.holders(lexed, found).map(ranked).reduce(last);
        let held = held.or_else(|| self.offices.holders_of_kind(lexed, found).map(ranked).reduce(last));
        let near = |person: &usize| self.focus.is_near(*person, self.sentence);
        let somewhere = || self.offices.holders_somewhere(lexed, found).filter(near).map(ranked).reduce(last);
        let held = held.or_else(|| VARIED.contains(found.noun(lexed)).then(somewhere).flatten());
        // "the Kremlin leader" behind two names: the last one of whom the article has not said what he is. Readers are
        // taken to know who leads which country.
        let unsaid = || self.focus.last_person(|person| !self.found.told[person].described);
        let person = held.map(|(_, person)| person).or_else(|| of_country.then(unsaid).flatten())?;
        if of_country {
            self.office(person, found);
        }
        Some(person)
    }

    /// Notes whose relative a person is: "his wife Ana Doe", "Doe is the son of Eva Roe and Ben Doe".
    fn tie(&mut self, found: Description, person: usize, next: usize) {
        /// "the son of Eva Roe (née Tarr), a dancer who sang in Varn, and Ben Doe"
        const FARTHEST: usize = 24;
        let lexed = self.lexed;
        let Some(owner) = self.owner_of(found, next) else { return };
        let noun = found.noun(lexed);
        self.kin.note(owner, noun, person);
        if found.opener == Opener::Possessive || !kin::is_child(noun) {
            return;
        }
        let near = |name: &&Mention| name.start <= found.head + FARTHEST;
        let parent = self.names[next + 1..].iter().take_while(near).find(|name| lexed.reads(name.start - 1, word::AND));
        let gender = |person: usize| self.found.told[person].gender;
        if let Some(other) =
            parent.filter(|other| gender(other.person).is_none() || gender(other.person) != gender(owner))
        {
            self.kin.note(other.person, noun, person);
        }
    }

    /// Who owns a description: "**his** wife", "**Doe's** wife", "the wife of **Ben Doe**". `next`: the first name behind its noun.
    fn owner_of(&self, found: Description, next: usize) -> Option<usize> {
        /// Of the owner, and of names and pronouns in the description.
        const MENTIONS: usize = 4;
        let lexed = self.lexed;
        let start = found.run.start;
        if found.opener != Opener::Possessive {
            let name = self.names.get(next).filter(|name| name.start == found.head + 2);
            return name.filter(|_| lexed.reads(found.head + 1, word::OF)).map(|name| name.person);
        }
        let pronoun = lexed.has(start, WordClass::POSSESSIVE);
        let owns = |mention: &&Mention| {
            if pronoun { mention.run.start == start } else { mention.run.end + 1 == start }
        };
        self.found.mentions.iter().rev().take(MENTIONS).find(owns).map(|owner| owner.person)
    }

    /// Whom the text has told to be somebody's relative: "her husband" after "his wife Ana Doe".
    fn relative(&self, found: Description, next: usize) -> Option<usize> {
        let owner = self.owner_of(found, next)?;
        self.kin.of(owner, found.noun(self.lexed), |person| self.found.told[person].gender)
    }

    /// Keeps in mind a relative whom the article may name later.
    fn not_yet_named(&mut self, found: Description, next: usize) {
        /// Of all that an article has.
        const MOST: usize = 16;
        let noun = found.noun(self.lexed);
        // "his **third** wife", "his **ex**-wife": one of several.
        let plain = found.head - found.run.start <= 1;
        if !plain || !kin::is_relative(noun) || self.unnamed.len() == MOST {
            return;
        }
        if let Some(owner) = self.owner_of(found, next) {
            self.unnamed.push((owner, noun, found.run));
        }
    }

    /// The relatives that were named only behind: "**his father** left. His father Ben Doe".
    pub(super) fn named_later(&mut self) {
        for (owner, noun, run) in std::mem::take(&mut self.unnamed) {
            let person = self.kin.of(owner, noun, |person| self.found.told[person].gender);
            if let Some(person) = person.filter(|&person| person != owner) {
                self.found.mentions.note(Mention::new(run, person, MentionRule::Office));
            }
        }
    }

    /// Whose father "his father" is, and who "its director" and "the mill's director", when the article has named one person
    /// as that.
    fn kin(&self, found: Description, next: usize) -> Option<usize> {
        let lexed = self.lexed;
        if gender::of_word(lexed.known(found.head)).is_none() && !is_of_a_body(lexed, found) {
            return None;
        }
        let mut holders = self.offices.holders(lexed, found);
        let first = holders.next()?;
        let another = || {
            let owner = self.owner_of(found, next);
            owner.is_some_and(|owner| owner == first || self.kin.is_of_another(first, found.noun(lexed), owner))
        };
        (holders.all(|other| other == first) && !another()).then_some(first)
    }
}

/// Whether the owner in a description is no person: "**its** director", "the **mill's** director".
fn is_of_a_body(lexed: &Lexed<'_>, found: Description) -> bool {
    let owner = found.run.start.checked_sub(2).filter(|&at| lexed.kind(at + 1, TokenKind::Clitic));
    let thing = WordClass::ROLE | WordClass::PERSON_NOUN | WordClass::PRONOUN | WordClass::NATIONALITY;
    lexed.reads(found.run.start, word::ITS)
        || owner.is_some_and(|at| lexed.tokens[at].case == Case::Lower && !lexed.has(at, thing))
}

#[cfg(test)]
mod tests {
    use crate::person::tests::means;

    #[test]
    fn a_relative_who_is_named_later() {
        let text = "Ana Doe and her father left. Her father, Ben Doe, sang.";
        means(text, "Ben Doe", "her father|Her father|Ben Doe");
        means("Ana Doe and her father left. It rained. Ben Doe sang.", "Ben Doe", "Ben Doe");
        means("Ben Doe and his ex-wife left. His wife Ana Doe sang.", "Ana Doe", "His wife|Ana Doe");
        means("Ana Doe met a son. Her son Ben Doe and her son Carl Doe sang.", "Ben Doe", "Her son|Ben Doe");
    }

    #[test]
    fn one_who_is_two_things() {
        means("Baker Ben Roe left. The baker and dancer said so.", "Ben Roe", "Ben Roe|The baker");
    }

    #[test]
    fn what_somebody_thinks_of_another_is_no_role() {
        let roles = |text: &str| crate::person::tests::people(text)[0].roles.len();
        assert_eq!(roles("Ana Doe is a baker."), 1);
        let article = crate::Parser::new().parse("Ana Doe left. “She is a fine baker,” Ben Roe said.").unwrap();
        let person = &article.people().next().unwrap();
        assert_eq!((person.roles.len(), person.mentions.len()), (0, 3));
    }

    #[test]
    fn an_office_stands_for_its_holder() {
        means("Mayor Ana Doe left. The mayor came back.", "Ana Doe", "Ana Doe|The mayor");
        means("Mayor Ana Doe met Minister Ben Roe. The minister left.", "Ben Roe", "Ben Roe|The minister");
        means("French President Ana Doe left. The Elysee leader came back.", "Ana Doe", "Ana Doe|The Elysee leader");
        means("Justice Minister Ana Doe left. The finance minister came.", "Ana Doe", "Ana Doe");
        means("Mayor Ana Doe left. They want the next mayor to stay.", "Ana Doe", "Ana Doe");
        means("Ana Doe, a Republican, left. They fear the Republican Party.", "Ana Doe", "Ana Doe|a Republican");
        means(
            "Ana Doe left. They met Ben Roe, the Republican Harbor mayor.",
            "Ben Roe",
            "Ben Roe|the Republican Harbor mayor",
        );
        means(
            "French President Ana Doe met Ben Roe. The Kremlin leader left.",
            "Ben Roe",
            "Ben Roe|The Kremlin leader",
        );
    }
}
