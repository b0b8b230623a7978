//! Who is meant: one walk over the sentences in which names, descriptions and pronouns find their person.

mod described;
mod pronoun;
mod talked_about;
mod varied;

use super::bearer::Named;
use super::bounds::COURTESIES;
use super::description::{Description, Opener};
use super::focus::{Focus, Place, Who};
use super::kin::Kin;
use super::mention::{Mention, Mentions};
use super::nominal;
use super::office::Offices;
use super::subject;
use super::tail;
use super::whereabouts::next_before;
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::{WordClass, WordId, word};
use crate::model::{Gender, MentionRule};
use crate::sentence::Sentence;

/// What the walk found.
#[derive(Debug)]
pub(crate) struct References {
    /// Every mention of a named person, in text order.
    pub(crate) mentions: Mentions,
    /// What people are, in text order: the tokens of a title or description with its person.
    pub(crate) roles: Vec<(Run, usize)>,
    /// What the text tells of each person.
    pub(crate) told: Vec<Told>,
}

/// What the text tells of a person.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Told {
    pub(crate) gender: Option<Gender>,
    /// Whether it has said what the person is.
    pub(crate) described: bool,
}

/// Who cannot be meant by a pronoun at a token: the speaker of the quotation around it. `mentions`: those before it.
pub(crate) trait Speakers {
    fn speaker_at(&mut self, token: usize, mentions: &[Mention]) -> Option<usize>;
    /// The pronoun behind the quotation around a token that means its speaker: "“She won,” **he** said". [`Speakers::speaker_at`] has
    /// been asked for the token.
    fn pronoun_behind(&self, token: usize) -> Option<usize>;
    /// Who spoke before the speaker whose mention stands at a token, and the token where he is mentioned: "“We won,” **Doe** said.
    /// “We sang,” he added".
    fn said_before(&mut self, token: usize, mentions: &[Mention]) -> Option<(usize, usize)>;
    /// Whether a token stands in a quotation.
    fn is_quoted(&mut self, token: usize) -> bool;
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
            roles: Vec::with_capacity(known.len()),
            told: known.iter().map(|known| Told { gender: known.gender, described: false }).collect(),
        },
        offices: Offices::new(known.len()),
        kin: Kin::default(),
        unnamed: Vec::new(),
        nameless: 0,
        strangers: [false; 2],
        stranger: None,
        named_in: 0,
        described_to: None,
        subject: None,
        verb: None,
        topic: None,
        behind: None,
        said_to_be: None,
        sentence: 0,
        sentence_run: Run::new(0, 0),
    };
    let mut next = 0;
    // Where nobody is named, "he" and "the mayor" mean nobody.
    let sentences = if known.is_empty() { &[] } else { sentences };
    for (n, sentence) in sentences.iter().enumerate() {
        walk.sentence = n;
        walk.sentence_run = sentence.run;
        walk.subject = None;
        next = walk.sentence(sentence.run, next);
        if let Some(mention) = walk.said_to_be.take() {
            walk.found.mentions.note(mention);
        }
    }
    for name in &names[next..] {
        walk.outside(*name);
    }
    walk.named_later();
    walk.found
}

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
    kin: Kin,
    /// Relatives whom the article has not named: whose, by which noun and where.
    unnamed: Vec<(usize, WordId, Run)>,
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
    /// Who is named as the first subject of the last sentence that has one outside quotations, and where.
    topic: Option<(usize, usize)>,
    /// The pronoun behind a quotation that has been looked for from inside, with whom it means.
    behind: Option<(usize, Option<Who>)>,
    /// What the subject before an insertion is said to be behind it, to be noted when the sentence is done.
    said_to_be: Option<Mention>,
    sentence: usize,
    /// The tokens of that sentence.
    sentence_run: Run,
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
        let Who::Person(person) = who else { return };
        self.found.mentions.note(Mention::new(run, person, rule));
        self.named_in = self.sentence;
        let said = self.verb.filter(|&verb| place.subject && verb >= run.end);
        let Some(phrase) = said.and_then(|verb| nominal::phrase(self.lexed, self.sentence_run, verb)) else { return };
        let mention = Mention::new(phrase, person, MentionRule::Predicate);
        // "Doe, **a baker**, was one of them": what stands between comes first.
        if self.lexed.kind(run.end, TokenKind::Comma) || self.lexed.kind(run.end, TokenKind::Open) {
            self.said_to_be = Some(mention);
            return;
        }
        self.described_to = Some((tail::tail_end(self.lexed, phrase.end - 1), person));
        self.found.mentions.note(mention);
    }

    /// A name, with the titles before it.
    fn name(&mut self, sentence: Run, name: Mention) {
        let who = Who::Person(name.person);
        let place = self.place(sentence, name.run);
        if place.subject && self.subject.is_none() && !self.speakers.is_quoted(name.run.start) {
            self.topic = Some((name.person, name.run.start));
        }
        self.mention(who, self.found.told[name.person].gender, place, name.run, name.rule);
        let title = name.title();
        let head = title.range().rev().find(|&at| self.lexed.has(at, WordClass::ROLE | WordClass::TITLE));
        // "Mr. Doe" says nothing of what he is.
        if let Some(head) = head.filter(|&head| !COURTESIES.contains(self.lexed.known(head))) {
            self.office(name.person, Description { run: title, head, opener: Opener::Bare });
        }
    }
}
