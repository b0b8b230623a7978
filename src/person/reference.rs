//! Who is meant: one walk over the sentences in which names, descriptions and pronouns find their person.

use super::bearer::Named;
use super::description::{self, Description, Opener};
use super::focus::{Focus, Place, Sought, Who};
use super::gender;
use super::mention::{Mention, Mentions};
use super::office::Offices;
use super::signs::next_before;
use super::{apposition, predicate, subject};
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self, WordSet};
use crate::model::{Gender, MentionRule};
use crate::sentence::Sentence;

/// What the walk found.
#[derive(Debug)]
pub(crate) struct References {
    /// Every mention of a named person, in text order.
    pub(crate) mentions: Mentions,
    /// What people are, in text order: the tokens of a title or description with its person.
    pub(crate) roles: Vec<(Run, usize)>,
    /// What the text tells of each person's gender.
    pub(crate) genders: Vec<Option<Gender>>,
}

/// Who cannot be meant by a pronoun at a token: the speaker of the quotation around it.
pub(crate) trait Speakers {
    fn speaker_at(&mut self, token: usize) -> Option<usize>;
}

/// Finds whom names, descriptions and pronouns mean. `references`: where descriptions and pronouns stand.
pub(crate) fn find(
    lexed: Lexed<'_>,
    sentences: &[Sentence],
    known: &[Named],
    names: &[Mention],
    references: &[usize],
    speakers: &mut impl Speakers,
) -> References {
    let mut walk = Walk {
        lexed,
        names,
        references,
        speakers,
        focus: Focus::new(known.len()),
        found: References {
            // As many descriptions and pronouns as names.
            mentions: Mentions::with_capacity(2 * names.len()),
            roles: Vec::new(),
            genders: known.iter().map(|known| known.gender).collect(),
        },
        offices: Offices::default(),
        described: vec![false; known.len()],
        nameless: 0,
        described_to: None,
        subject: None,
        verb: None,
        sentence: 0,
    };
    let mut next = 0;
    // Where nobody is named, "he" and "the mayor" mean nobody.
    let sentences = if known.is_empty() { &[] } else { sentences };
    for (n, sentence) in sentences.iter().enumerate() {
        walk.sentence = n;
        walk.subject = None;
        next = walk.sentence(sentence.run, next);
    }
    for name in &names[next..] {
        walk.outside(*name);
    }
    walk.found
}

struct Walk<'t, 's, S> {
    lexed: Lexed<'t>,
    names: &'t [Mention],
    /// Where the words stand that mean somebody without a name, as far as the walk has not passed them.
    references: &'t [usize],
    speakers: &'s mut S,
    focus: Focus,
    found: References,
    offices: Offices,
    /// Whether the article has said what a person is.
    described: Vec<bool>,
    nameless: usize,
    /// Where the last description of a person ends, with its tail, and whose it is.
    described_to: Option<(usize, usize)>,
    /// The last subject of this sentence, and its verb.
    subject: Option<(Who, usize)>,
    /// The verb of the mention that is looked at, when it is a subject.
    verb: Option<usize>,
    sentence: usize,
}

impl<S: Speakers> Walk<'_, '_, S> {
    /// Walks over a sentence. `next`: the first name at or behind it; gives the first name behind it.
    fn sentence(&mut self, run: Run, mut next: usize) -> usize {
        let mut at = run.start;
        while let Some(name) = self.names.get(next).filter(|name| name.run.start < at) {
            self.outside(*name);
            next += 1;
        }
        // Every turn moves `at` on.
        while at < run.end {
            let name = self.names.get(next).filter(|name| name.run.start < run.end).copied();
            let end = name.map_or(run.end, |name| name.run.start);
            self.between(run, Run::new(at, end), next);
            let Some(name) = name else { break };
            next += 1;
            self.name(run, name);
            at = name.run.end;
            // Of names that overlap the first counts.
            while self.names.get(next).is_some_and(|name| name.run.start < at) {
                self.outside(self.names[next]);
                next += 1;
            }
        }
        next
    }

    /// Walks over tokens without a name. `next`: the first name behind them.
    fn between(&mut self, sentence: Run, words: Run, next: usize) {
        while let Some(at) = next_before(&mut self.references, words.end) {
            // Inside the name before.
            if at < words.start {
                continue;
            }
            if self.lexed.has(at, WordClass::PERSONAL) {
                self.pronoun(sentence, at, next);
            } else if !self.in_title(next, at) {
                self.description(sentence, at, next);
            }
        }
    }

    /// Notes a name that stands in no sentence, as those of a byline: a mention that nothing refers to.
    fn outside(&mut self, name: Mention) {
        self.found.mentions.note(name);
    }

    /// Whether a token belongs to the titles of the next name.
    fn in_title(&self, next: usize, at: usize) -> bool {
        self.names.get(next).is_some_and(|name| name.title().contains(at))
    }

    fn place(&mut self, sentence: Run, run: Run) -> Place {
        self.verb = subject::verb_of(self.lexed, sentence, run);
        Place { sentence: self.sentence, token: run.end - 1, subject: self.verb.is_some(), pronoun: false }
    }

    fn mention(&mut self, who: Who, gender: Option<Gender>, place: Place, run: Run, rule: MentionRule) {
        self.focus.mention(who, gender, place);
        if place.subject {
            self.subject = Some((who, self.verb.unwrap_or(run.end)));
        }
        if let Who::Person(person) = who {
            self.found.mentions.note(Mention::new(run, person, rule));
        }
    }

    /// A name, with the titles before it.
    fn name(&mut self, sentence: Run, name: Mention) {
        let who = Who::Person(name.person);
        let place = self.place(sentence, name.run);
        self.mention(who, self.found.genders[name.person], place, name.run, name.rule);
        let title = name.title();
        let head = title.range().rev().find(|&at| self.lexed.has(at, WordClass::ROLE | WordClass::TITLE));
        // "Mr. Doe" says nothing of what he is.
        if let Some(head) = head.filter(|&head| !COURTESIES.contains(self.lexed.known(head))) {
            self.office(name.person, Description { run: title, head, opener: Opener::Bare });
        }
    }

    /// Notes what somebody is.
    fn office(&mut self, person: usize, description: Description) {
        let words =
            Run::new(description.modifiers(self.lexed).start, description::tail_end(self.lexed, description.head));
        if self.found.genders[person].is_none() {
            let told = gender::of_word(self.lexed.known(description.head));
            self.found.genders[person] = told;
            if let Some(gender) = told {
                self.focus.gender(Who::Person(person), gender);
            }
        }
        self.described[person] = true;
        if self.offices.note(self.lexed, person, description.noun(self.lexed), words) {
            self.found.roles.push((words, person));
        }
    }

    /// "he", "her": whoever fits best of those in focus. `next`: the first name behind it.
    fn pronoun(&mut self, sentence: Run, at: usize, next: usize) {
        let lexed = self.lexed;
        let Some(gender) = gender::of_pronoun(lexed.word(at)) else { return };
        let possessive = lexed.has(at, WordClass::POSSESSIVE);
        let run = Run::new(at, at + 1);
        let subject = lexed.has(at, WordClass::SUBJECT_PRONOUN);
        let place = Place { sentence: self.sentence, token: at, subject, pronoun: true };
        let speaker = self.speakers.speaker_at(at).map(Who::Person);
        let doer = self.subject.filter(|(_, verb)| subject::is_object(lexed, *verb, at)).map(|(who, _)| who);
        let sayer =
            self.subject.filter(|(_, verb)| subject && subject::of_report(lexed, *verb, at)).map(|(who, _)| who);
        let name = self.names.get(next).filter(|name| possessive && name.run.start < sentence.end);
        let ahead = name.filter(|name| {
            subject::looks_ahead(lexed, sentence, at, **name)
                && self.found.genders[name.person].is_none_or(|own| own == gender)
        });
        let sought = Sought { gender, place, possessive, not: [speaker, doer], sayer };
        let ahead = ahead.map(|name| Who::Person(name.person));
        let Some(who) = ahead.or_else(|| self.focus.pronoun(sought)) else { return };
        let rule = match who {
            _ if ahead.is_some() => MentionRule::LooksAhead,
            _ if sayer == Some(who) => MentionRule::Report,
            _ => MentionRule::Pronoun,
        };
        self.verb = subject.then_some(at + 1);
        if let Who::Person(person) = who {
            self.found.genders[person].get_or_insert(gender);
        }
        self.mention(who, Some(gender), place, run, rule);
    }

    /// "the mayor", "a doctor": beside a name, behind "is", or by an office that somebody has.
    fn description(&mut self, sentence: Run, head: usize, next: usize) {
        let lexed = self.lexed;
        let Some(found) = description::at(lexed, sentence, head) else { return };
        let name = self.names.get(next).filter(|name| name.run.start < sentence.end).copied();
        // "actor Ana Doe", "the Russian president Ana Doe"
        if let Some(name) = name.filter(|name| name.start == head + 1) {
            self.office(name.person, found);
            // "his father Otto Doe" mentions him twice, "actor Otto Doe" once.
            if found.opener == Opener::Possessive && lexed.has(found.run.start, WordClass::POSSESSIVE) {
                let rule = MentionRule::Apposition;
                self.found.mentions.note(Mention::new(found.run, name.person, rule));
            }
            return;
        }
        // Two roles, but one noun phrase and one mention.
        if let Some(person) = self.goes_on(found) {
            self.office(person, found);
            self.described_to = Some((description::tail_end(lexed, head), person));
            return;
        }
        // Names inside it are others: "Doe's lawyer".
        let place = self.place(sentence, found.run);
        let beside = apposition::person(lexed, sentence, found, &self.found.mentions, name);
        if beside.is_none() && found.is_title_of_work(lexed, sentence) {
            return;
        }
        let person = beside
            .or_else(|| self.predicate(sentence, found))
            .or_else(|| predicate::of_object(lexed, sentence, found, self.found.mentions.last_noted()))
            .or_else(|| predicate::ahead(lexed, sentence, found, name));
        if let Some(person) = person {
            self.office(person, found);
            let place = Place { subject: false, ..place };
            self.described_to = Some((description::tail_end(lexed, head), person));
            let rule = if beside.is_some() { MentionRule::Apposition } else { MentionRule::Predicate };
            return self.mention(Who::Person(person), None, place, found.run, rule);
        }
        let gender = gender::of_word(lexed.known(head));
        let holder = match found.opener {
            Opener::Definite => self.holder(found),
            Opener::Possessive => self.kin(found),
            Opener::Indefinite | Opener::Bare => None,
        };
        let who = holder.map_or_else(
            || {
                self.nameless += 1;
                Who::Somebody(self.nameless)
            },
            Who::Person,
        );
        if found.opener != Opener::Bare || place.subject {
            self.mention(who, gender, place, found.run, MentionRule::Office);
        }
    }

    /// The person of a description that goes on: "an actress**, singer** and **director**", "mayor of Varn and **a judge**".
    fn goes_on(&self, found: Description) -> Option<usize> {
        let (end, person) = self.described_to?;
        let joined = match found.opener {
            Opener::Bare => self.lexed.kind(end, TokenKind::Comma) || self.lexed.reads(end, word::AND),
            Opener::Indefinite => self.lexed.reads(end, word::AND),
            Opener::Definite | Opener::Possessive => false,
        };
        (joined && found.run.start == end + 1).then_some(person)
    }

    /// The subject that a description is said of: "Doe is a doctor".
    fn predicate(&self, sentence: Run, found: Description) -> Option<usize> {
        let (Who::Person(person), verb) = self.subject? else { return None };
        predicate::describes(self.lexed, sentence, found, verb).then_some(person)
    }

    /// Who holds the office that a description names: "the mayor" after "Mayor Ana Doe".
    fn holder(&mut self, found: Description) -> Option<usize> {
        let lexed = self.lexed;
        let of_country =
            description::leads_a_country(lexed, found.head) && description::country(lexed, found).is_some();
        // Of several holders the one who was talked about last.
        let held = {
            let holders = self.offices.holders(lexed, found);
            let in_focus = self.focus.people().find(|person| holders.clone().any(|holder| holder == *person));
            in_focus.or_else(|| holders.clone().next())
        };
        // "the Kremlin leader" behind two names: the last one of whom the article has not said what he is. Readers are
        // taken to know who leads which country.
        let unsaid = || self.focus.people().find(|person| !self.described[*person]);
        let person = held.or_else(|| of_country.then(unsaid).flatten())?;
        if of_country {
            self.office(person, found);
        }
        Some(person)
    }

    /// Whose father "his father" is, when the article has named one person as a father.
    fn kin(&self, found: Description) -> Option<usize> {
        let lexed = self.lexed;
        gender::of_word(lexed.known(found.head))?;
        let mut holders = self.offices.holders(lexed, found);
        let first = holders.next()?;
        holders.all(|other| other == first).then_some(first)
    }
}

/// Titles that say nothing of what somebody is.
static COURTESIES: WordSet = WordSet::of(&[
    word::MR,
    word::MR_DOT,
    word::MRS,
    word::MRS_DOT,
    word::MS,
    word::MS_DOT,
    word::MISS,
    word::HERR,
    word::FRAU,
    word::MONSIEUR,
    word::MADAME,
]);

#[cfg(test)]
mod tests {
    use crate::person::tests::means;

    #[test]
    fn an_office_stands_for_its_holder() {
        means("Mayor Ana Doe left. The mayor came back.", "Ana Doe", "Ana Doe|The mayor");
        means("Mayor Ana Doe met Minister Ben Roe. The minister left.", "Ben Roe", "Ben Roe|The minister");
        means("French President Ana Doe left. The Elysee leader came back.", "Ana Doe", "Ana Doe|The Elysee leader");
        means("Justice Minister Ana Doe left. The finance minister came.", "Ana Doe", "Ana Doe");
        means(
            "French President Ana Doe met Ben Roe. The Kremlin leader left.",
            "Ben Roe",
            "Ben Roe|The Kremlin leader",
        );
    }

    #[test]
    fn pronouns_of_their_gender() {
        means("Ana Doe met Ben Roe. She left, and he stayed.", "Ana Doe", "Ana Doe|She");
        means("Ana Doe met Ben Roe. She left, and he stayed.", "Ben Roe", "Ben Roe|he");
        means("Ana Doe saw Eva Roe. She left her dog.", "Ana Doe", "Ana Doe|She|her");
        means("Ana Doe left. It rained. It snowed. It hailed. It blew. They slept. She came.", "Ben Roe", "");
        means("A man met Ana Doe. He left.", "Ana Doe", "Ana Doe");
    }
}
