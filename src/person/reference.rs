//! Who is meant: one walk over the sentences in which names, descriptions and pronouns find their person.

mod described;
mod talked_about;
mod varied;

use super::bearer::Named;
use super::bounds::COURTESIES;
use super::description::{Description, Opener};
use super::focus::{Focus, Place, Sought, Who};
use super::gender;
use super::mention::{Mention, Mentions};
use super::office::Offices;
use super::subject;
use super::whereabouts::next_before;
use crate::grammar::role::{Role, role};
use crate::lex::{Gap, Lexed, Run, TokenKind};
use crate::lexicon::{WordClass, word};
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

/// Who cannot be meant by a pronoun at a token: the speaker of the quotation around it. `mentions`: those before it.
pub(crate) trait Speakers {
    fn speaker_at(&mut self, token: usize, mentions: &[Mention]) -> Option<usize>;
}

/// Finds whom names, descriptions and pronouns mean. `references`: where descriptions and pronouns stand.
pub(crate) fn find(
    lexed: &Lexed<'_>,
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
        strangers: [false; 2],
        stranger: None,
        named_in: 0,
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

/// Names in what was asked, with the one who was.
const MOST_ASKED: usize = 4;

/// Somebody whom the article brings in without a name: "a **woman** who left".
#[derive(Debug, Clone, Copy)]
struct Stranger {
    who: Who,
    gender: Option<Gender>,
    sentence: usize,
    /// The noun.
    head: usize,
    /// Whether he is brought in as somebody new: "a woman", not "the woman".
    new: bool,
}

struct Walk<'t, 's, S> {
    lexed: &'t Lexed<'t>,
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
    /// Whether the article has a man and a woman without a name.
    strangers: [bool; 2],
    /// The last one without a name whom the article brings in: "a woman", and in which sentence.
    stranger: Option<Stranger>,
    /// The sentence of the last mention of a named person.
    named_in: usize,
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
            } else if self.lexed.reads(at, word::OLD) {
                self.age(sentence, at);
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
            self.named_in = self.sentence;
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

    /// The one without a name whom a pronoun at `at` means: in a clause that tells of him, "a woman who lost **her** way", and where
    /// the sentence before brings him in and names nobody: "They met a woman. **She** left".
    fn stranger_meant(&self, sentence: Run, at: usize, gender: Gender, quoted: bool) -> Option<Who> {
        /// "a woman who had once lost all of **her** money", "a woman who said that **she**"
        const FARTHEST: [usize; 2] = [8, 4];
        let stranger = self.stranger?;
        if stranger.gender.is_some_and(|own| own != gender) {
            return None;
        }
        let lexed = self.lexed;
        let subject = lexed.has(at, WordClass::SUBJECT_PRONOUN);
        // "a woman who met **her** in her room"
        let parted = |at: usize| {
            lexed.kind(at, TokenKind::Comma) || lexed.reads(at, word::AND) || lexed.has(at, WordClass::PERSONAL)
        };
        let told = stranger.sentence == self.sentence
            && lexed.reads(stranger.head + 1, word::WHO)
            && at - stranger.head <= FARTHEST[usize::from(subject)]
            && (subject || role(lexed, at) == Role::Determiner && !subject::is_object(lexed, at - 1, at))
            && !(stranger.head + 1..at).any(parted);
        let brought_in = stranger.new
            && stranger.sentence + 1 == self.sentence
            && self.named_in < stranger.sentence
            && subject
            && at == sentence.start
            && !quoted
            && !lexed.kind(at - 1, TokenKind::Quote)
            && lexed.tokens[at].gap < Gap::Blank;
        (told || brought_in).then_some(stranger.who)
    }

    /// "he", "her": whoever fits best of those in focus. `next`: the first name behind it.
    fn pronoun(&mut self, sentence: Run, at: usize, next: usize) {
        let lexed = self.lexed;
        let Some(gender) = gender::of_pronoun(lexed.word(at)) else { return };
        if is_of_anybody(lexed, at) || is_altered(lexed, at) {
            return;
        }
        let possessive = lexed.has(at, WordClass::POSSESSIVE);
        let run = Run::new(at, at + 1);
        let subject = lexed.has(at, WordClass::SUBJECT_PRONOUN);
        let place = Place { sentence: self.sentence, token: at, subject, pronoun: true };
        let speaker = self.speakers.speaker_at(at, &self.found.mentions).map(Who::Person);
        let doer = self.subject.filter(|(_, verb)| subject::is_object(lexed, *verb, at)).map(|(who, _)| who);
        let sayer =
            self.subject.filter(|(_, verb)| subject && subject::of_report(lexed, *verb, at)).map(|(who, _)| who);
        let names = self.names[next..].iter().take(MOST_ASKED);
        let mut names = names.take_while(|name| name.run.start < sentence.end);
        // "fed up with his [Doe's] rule": an editor says who.
        let told = self.names.get(next).is_some_and(|name| {
            let end = name.run.end + usize::from(lexed.kind(name.run.end, TokenKind::Clitic));
            name.start == at + 2 && lexed.kind(at + 1, TokenKind::Open) && lexed.kind(end, TokenKind::Close)
        });
        let ahead = if told {
            names.next()
        } else if subject::opens_with_asked(lexed, sentence) {
            names.find(|name| subject::is_asked(lexed, sentence, **name))
        } else {
            names.next().filter(|name| possessive && subject::looks_ahead(lexed, sentence, at, **name))
        };
        let ahead = ahead.filter(|name| self.found.genders[name.person].is_none_or(|own| own == gender));
        let sought = Sought { gender: Some(gender), place, possessive, not: [speaker, doer], sayer };
        let ahead = ahead.map(|name| Who::Person(name.person));
        let stranger = || self.stranger_meant(sentence, at, gender, speaker.is_some());
        let Some(who) = ahead.or_else(stranger).or_else(|| self.focus.pronoun(&sought)) else { return };
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
}

/// "whether **he or she** left", "**his or her** name": nobody of the text.
fn is_of_anybody(lexed: &Lexed<'_>, at: usize) -> bool {
    let other = |other: usize| {
        let gender = |at: usize| gender::of_pronoun(lexed.word(at));
        lexed.has(other, WordClass::PERSONAL) && gender(other).is_some_and(|other| gender(at) != Some(other))
    };
    let or = |at: usize| lexed.reads(at, word::OR);
    or(at + 1) && other(at + 2) || or(at.wrapping_sub(1)) && other(at.wrapping_sub(2))
}

/// "[T]**he** stakes": the rest of a word of which an editor has put the first letter.
fn is_altered(lexed: &Lexed<'_>, at: usize) -> bool {
    lexed.tokens[at].is_glued() && lexed.kind(at.wrapping_sub(1), TokenKind::Close)
}

#[cfg(test)]
mod tests {
    use crate::person::tests::means;

    #[test]
    fn pronouns_that_mean_nobody() {
        means("Ben Roe left. They asked whether he or she knew.", "Ben Roe", "Ben Roe");
        means("Ben Roe left. They asked his or her name.", "Ben Roe", "Ben Roe");
        means("Ben Roe left. They asked whether he would.", "Ben Roe", "Ben Roe|he");
        means("Ben Roe wrote. [T]he boat is his.", "Ben Roe", "Ben Roe|his");
    }

    #[test]
    fn pronouns_of_their_gender() {
        means("Ana Doe met Ben Roe. She left, and he stayed.", "Ana Doe", "Ana Doe|She");
        means("Ana Doe met Ben Roe. She left, and he stayed.", "Ben Roe", "Ben Roe|he");
        means("Ana Doe saw Eva Roe. She left her dog.", "Ana Doe", "Ana Doe|She|her");
        means("Ana Doe left. It rained. It snowed. It hailed. It blew. They slept. She came.", "Ben Roe", "");
        means("A man met Ana Doe. He left.", "Ana Doe", "Ana Doe");
        means("Ana Doe left. They met a woman there. She sang.", "Ana Doe", "Ana Doe");
        means("Ana Doe met a woman who had lost her way. She sang.", "Ana Doe", "Ana Doe|She");
        means("Ben Doe met Carl Roe. They fear his [Roe's] rule.", "Carl Roe", "Carl Roe|his|Roe");
    }
}
