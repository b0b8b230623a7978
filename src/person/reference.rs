//! Who is meant: one walk over the sentences in which names, descriptions and pronouns find their person.

use super::alias::{NameMention, Named};
use super::description::{self, Description, Opener};
use super::focus::{Focus, Place, Who};
use super::gender;
use super::office::Offices;
use super::subject;
use crate::grammar::role::{Role, role};
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::WordClass;
use crate::model::Gender;
use crate::sentence::Sentence;

/// A mention with whom it means.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mention {
    pub(crate) run: Run,
    pub(crate) person: usize,
}

/// What the walk found.
#[derive(Debug)]
pub(crate) struct References {
    /// Every mention of a named person, in text order.
    pub(crate) mentions: Vec<Mention>,
    /// What people are, in text order: the tokens of a title or description with its person.
    pub(crate) roles: Vec<Mention>,
    /// What the text tells of each person's gender.
    pub(crate) genders: Vec<Option<Gender>>,
}

/// Who cannot be meant by a pronoun at a token: the speaker of the quotation around it.
pub(crate) trait Speakers {
    fn speaker_at(&mut self, token: usize) -> Option<usize>;
}

/// Finds whom names, descriptions and pronouns mean.
pub(crate) fn find(
    lexed: Lexed<'_>,
    sentences: &[Sentence],
    known: &[Named],
    names: &[NameMention],
    speakers: &mut impl Speakers,
) -> References {
    let mut walk = Walk {
        lexed,
        names,
        speakers,
        focus: Focus::new(known.len()),
        found: References {
            // As many descriptions and pronouns as names.
            mentions: Vec::with_capacity(2 * names.len()),
            roles: Vec::new(),
            genders: known.iter().map(|known| known.gender).collect(),
        },
        offices: Offices::default(),
        described: vec![false; known.len()],
        nameless: 0,
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
    names: &'t [NameMention],
    speakers: &'s mut S,
    focus: Focus,
    found: References,
    offices: Offices,
    /// Whether the article has said what a person is.
    described: Vec<bool>,
    nameless: usize,
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
        for (at, token) in words.range().zip(&self.lexed.tokens[words.range()]) {
            if token.has(WordClass::PRONOUN | WordClass::POSSESSIVE) {
                self.pronoun(at);
            } else if description::is_noun(self.lexed, token) && !self.in_title(next, at) {
                self.description(sentence, at, next);
            }
        }
    }

    /// Notes a name that stands in no sentence, as those of a byline: a mention that nothing refers to.
    fn outside(&mut self, name: NameMention) {
        self.found.mentions.push(Mention { run: name.run, person: name.person });
    }

    /// Whether a token belongs to the titles of the next name.
    fn in_title(&self, next: usize, at: usize) -> bool {
        self.names.get(next).and_then(|name| name.title).is_some_and(|title| title.contains(at))
    }

    fn place(&mut self, sentence: Run, run: Run) -> Place {
        self.verb = subject::verb_of(self.lexed, sentence, run);
        Place { sentence: self.sentence, token: run.end - 1, subject: self.verb.is_some() }
    }

    fn mention(&mut self, who: Who, gender: Option<Gender>, place: Place, run: Run) {
        self.focus.mention(who, gender, place);
        if place.subject {
            self.subject = Some((who, self.verb.unwrap_or(run.end)));
        }
        if let Who::Person(person) = who {
            self.found.mentions.push(Mention { run, person });
        }
    }

    /// A name, with the titles before it.
    fn name(&mut self, sentence: Run, name: NameMention) {
        let who = Who::Person(name.person);
        let place = self.place(sentence, name.run);
        self.mention(who, self.found.genders[name.person], place, name.run);
        if let Some(title) = name.title {
            let end = name.run.start;
            let head = title.range().rev().find(|&at| self.lexed.has(at, WordClass::ROLE | WordClass::TITLE));
            let Some(head) = head.filter(|&head| head < end) else { return };
            self.office(name.person, Description { run: Run::new(title.start, end), head, opener: Opener::Bare });
        }
    }

    /// Notes what somebody is.
    fn office(&mut self, person: usize, description: Description) {
        let words =
            Run::new(description.modifiers(self.lexed).start, description::tail_end(self.lexed, description.head));
        if self.found.genders[person].is_none() {
            let told = gender::of_word(self.lexed.word(description.head));
            self.found.genders[person] = told;
            if let Some(gender) = told {
                self.focus.gender(Who::Person(person), gender);
            }
        }
        self.described[person] = true;
        if self.offices.note(self.lexed, person, description.noun(self.lexed), description.head, words) {
            self.found.roles.push(Mention { run: words, person });
        }
    }

    /// "he", "her": whoever fits best of those in focus.
    fn pronoun(&mut self, at: usize) {
        let lexed = self.lexed;
        let Some(gender) = gender::of_pronoun(lexed.word(at)) else { return };
        let possessive = lexed.has(at, WordClass::POSSESSIVE);
        let run = Run::new(at, at + 1);
        let subject = lexed.has(at, WordClass::SUBJECT_PRONOUN);
        let place = Place { sentence: self.sentence, token: at, subject };
        let not = self.speakers.speaker_at(at).map(Who::Person);
        let Some(who) = self.focus.pronoun(gender, place, possessive, not) else { return };
        self.verb = subject.then_some(at + 1);
        if let Who::Person(person) = who {
            self.found.genders[person].get_or_insert(gender);
        }
        self.mention(who, Some(gender), place, run);
    }

    /// "the mayor", "a doctor": beside a name, behind "is", or by an office that somebody has.
    fn description(&mut self, sentence: Run, head: usize, next: usize) {
        let lexed = self.lexed;
        let Some(found) = description::at(lexed, sentence, head) else { return };
        let name = self.names.get(next).filter(|name| name.run.start < sentence.end).copied();
        // "actor Ana Doe", "the Russian president Ana Doe"
        if let Some(name) = name.filter(|name| name.title.map_or(name.run.start, |title| title.start) == head + 1) {
            self.office(name.person, found);
            // "his father Otto Doe" mentions him twice, "actor Otto Doe" once.
            if found.opener == Opener::Possessive && lexed.has(found.run.start, WordClass::POSSESSIVE) {
                self.found.mentions.push(Mention { run: found.run, person: name.person });
            }
            return;
        }
        if found.is_title_of_work(lexed, sentence) {
            return;
        }
        // Names inside it are others: "Doe's lawyer".
        let place = self.place(sentence, found.run);
        let person = self.beside(sentence, found, name).or_else(|| self.predicate(sentence, found));
        if let Some(person) = person {
            self.office(person, found);
            let place = Place { subject: false, ..place };
            return self.mention(Who::Person(person), None, place, found.run);
        }
        let gender = gender::of_word(lexed.word(head));
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
            self.mention(who, gender, place, found.run);
        }
    }

    /// The person of a name beside a description: "Ana Doe, a doctor", "Ana Doe, 45, a doctor", "his wife, Ana Doe,".
    fn beside(&self, sentence: Run, found: Description, next: Option<NameMention>) -> Option<usize> {
        let lexed = self.lexed;
        let ends = |at: usize| {
            at >= sentence.end
                || lexed.tokens[at].is_terminal()
                || matches!(
                    lexed.tokens[at].kind,
                    TokenKind::Comma | TokenKind::Close | TokenKind::Dash | TokenKind::Semicolon
                )
        };
        // "his wife, Ana Doe,", "his wife Ana Doe"
        let comma = found.head + 1;
        let before_name = next.filter(|name| {
            let start = name.title.map_or(name.run.start, |title| title.start);
            start == comma + 1 && lexed.kind(comma, TokenKind::Comma) && ends(name.run.end)
        });
        if let Some(name) = before_name {
            return Some(name.person);
        }
        // "Ana Doe, also a doctor"
        let start =
            found.run.start.checked_sub(1).filter(|&at| role(lexed, at) == Role::Adverb).unwrap_or(found.run.start);
        let comma = start.checked_sub(1).filter(|&comma| comma > sentence.start)?;
        let opens = matches!(lexed.tokens[comma].kind, TokenKind::Comma | TokenKind::Dash | TokenKind::Open);
        if !opens || found.opener == Opener::Bare && !of_follows(lexed, found) && !ends(found.head + 1) {
            return None;
        }
        // "Ana Doe, 45, a doctor"
        let before_age = comma.checked_sub(2).filter(|&at| lexed.kind(at, TokenKind::Comma));
        let end = before_age.filter(|_| lexed.kind(comma - 1, TokenKind::Number)).unwrap_or(comma);
        // "With Doe, the mayor said": another's verb follows.
        let verb = lexed.tokens.get(found.head + 1).is_some_and(|token| {
            token.has(WordClass::CUE | WordClass::AUXILIARY | WordClass::MODAL)
                && role(lexed, found.head + 1) != Role::Noun
        });
        let last = self.found.mentions.last().filter(|last| last.run.end == end && !verb)?;
        let is_name = !lexed.has(last.run.start, WordClass::PRONOUN);
        is_name.then_some(last.person)
    }

    /// The subject of "is a doctor", "became president", "served as minister".
    fn predicate(&self, sentence: Run, found: Description) -> Option<usize> {
        /// "is not yet quite", "was an": between verb and description.
        const ADVERBS: usize = 2;
        /// "Doe has always been": between subject and verb.
        const VERB_GROUP: usize = 5;
        let lexed = self.lexed;
        let (Who::Person(person), end) = self.subject? else { return None };
        let mut verb = found.run.start.checked_sub(1).filter(|&verb| verb >= end)?;
        for _ in 0..ADVERBS {
            if verb > sentence.start && verb > end && role(lexed, verb) == Role::Adverb {
                verb -= 1;
            }
        }
        let links = ["became", "become", "becomes", "remains", "remained"].iter().any(|word| lexed.is(verb, word))
            || lexed.has(verb, WordClass::BE);
        let short = verb - end <= VERB_GROUP
            && (end..verb).all(|at| {
                matches!(role(lexed, at), Role::Auxiliary | Role::Adverb) || lexed.kind(at, TokenKind::Clitic)
            });
        let served = ["as"].iter().any(|word| lexed.is(verb, word)) && verb > end && serves(lexed, verb - 1, end);
        (links && short || served).then_some(person)
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
        gender::of_word(lexed.word(found.head))?;
        let mut holders = self.offices.holders(lexed, found);
        let first = holders.next()?;
        holders.all(|other| other == first).then_some(first)
    }
}

/// "served as", "worked as", "appointed as": not "described him as".
fn serves(lexed: Lexed<'_>, verb: usize, subject_end: usize) -> bool {
    [
        "served",
        "serves",
        "serving",
        "worked",
        "works",
        "working",
        "appointed",
        "elected",
        "acted",
        "resigned",
        "retired",
        "career",
    ]
    .iter()
    .any(|word| lexed.is(verb, word))
        && verb >= subject_end
}

fn of_follows(lexed: Lexed<'_>, found: Description) -> bool {
    ["of", "at", "for", "with", "in", "and"].iter().any(|word| lexed.is(found.head + 1, word))
}

#[cfg(test)]
mod tests {
    use crate::person::tests::mentions;

    #[track_caller]
    fn means(text: &str, name: &str, expected: &str) {
        assert_eq!(mentions(text, name), expected, "{text}");
    }

    #[test]
    fn descriptions_beside_a_name() {
        means("Ana Doe, a baker, left.", "Ana Doe", "Ana Doe|a baker");
        means("Ana Doe, 45, a baker, left.", "Ana Doe", "Ana Doe|a baker");
        means("The harbor spokesman, Ben Doe, left.", "Ben Doe", "The harbor spokesman|Ben Doe");
        means("Ana Doe was a baker.", "Ana Doe", "Ana Doe|a baker");
        means("Ana Doe served as mayor.", "Ana Doe", "Ana Doe|mayor");
        means("They met the baker Ana Doe.", "Ana Doe", "Ana Doe");
        means("With Ana Doe, the mayor said, came a dog.", "Ana Doe", "Ana Doe");
        means("Ana Doe's baker left.", "Ana Doe", "Ana Doe");
        means("They described Ana Doe as a baker.", "Ana Doe", "Ana Doe");
    }

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
