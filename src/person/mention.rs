//! Mentions: where the text means whom.

use crate::lex::Run;
use crate::model::MentionRule;
use std::ops::Deref;

/// A mention with whom it means.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mention {
    pub(crate) run: Run,
    /// Where it begins with the titles of a name.
    pub(crate) start: usize,
    /// The person's place in the list.
    pub(crate) person: usize,
    pub(crate) rule: MentionRule,
}

impl Mention {
    /// One without titles.
    pub(crate) fn new(run: Run, person: usize, rule: MentionRule) -> Mention {
        Mention { run, start: run.start, person, rule }
    }

    /// The titles, offices and places right before it.
    pub(crate) fn title(&self) -> Run {
        Run::new(self.start, self.run.start)
    }

    /// What mentions are ordered by: the first token, then the last. One number, which is compared without a branch; a text has
    /// fewer tokens than a u32 counts.
    pub(crate) fn place(&self) -> u64 {
        (self.run.start as u64) << 32 | self.run.end as u64
    }
}

/// The mentions of an article, in text order.
#[derive(Debug)]
pub(crate) struct Mentions {
    all: Vec<Mention>,
    /// The place of the one that was noted last. A description is noted behind the names inside it: "**the** Doe **lawyer**".
    last: usize,
}

impl Mentions {
    /// None, with room for as many.
    pub(crate) fn with_capacity(mentions: usize) -> Mentions {
        Mentions { all: Vec::with_capacity(mentions), last: 0 }
    }

    /// Notes one in its place, which is never far from the end.
    pub(crate) fn note(&mut self, mention: Mention) {
        self.last = self.all.len();
        if self.all.last().is_none_or(|before| before.place() <= mention.place()) {
            return self.all.push(mention);
        }
        let before = self.all.iter().rposition(|other| other.place() <= mention.place());
        self.last = before.map_or(0, |before| before + 1);
        self.all.insert(self.last, mention);
    }

    /// The list of them.
    pub(crate) fn into_list(self) -> Vec<Mention> {
        self.all
    }

    /// The one that was noted last.
    pub(crate) fn last_noted(&self) -> Option<&Mention> {
        self.all.get(self.last)
    }
}

impl Deref for Mentions {
    type Target = [Mention];

    fn deref(&self) -> &[Mention] {
        &self.all
    }
}
