//! Mentions: where the text means whom.

use crate::lex::Run;
use crate::model::MentionRule;
use std::ops::Deref;

/// A mention with whom it means.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mention {
    pub(crate) run: Run,
    pub(crate) person: usize,
    pub(crate) rule: MentionRule,
}

impl Mention {
    /// What mentions are ordered by.
    pub(crate) fn place(&self) -> (usize, usize) {
        (self.run.start, self.run.end)
    }
}

/// A name in the text, with whom it means.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NameMention {
    pub(crate) run: Run,
    /// Where it begins with its titles.
    pub(crate) start: usize,
    /// The person's place in the list.
    pub(crate) person: usize,
    pub(crate) rule: MentionRule,
}

impl NameMention {
    /// The titles, offices and places right before it.
    pub(crate) fn title(&self) -> Run {
        Run::new(self.start, self.run.start)
    }

    /// As a mention of its person.
    pub(crate) fn mention(&self) -> Mention {
        Mention { run: self.run, person: self.person, rule: self.rule }
    }
}

/// The mentions of an article, in text order.
#[derive(Debug)]
pub(crate) struct Mentions {
    all: Vec<Mention>,
    /// The one that was noted last. A description is noted behind the names inside it: "**the** Doe **lawyer**".
    last: Option<Mention>,
}

impl Mentions {
    /// None, with room for as many.
    pub(crate) fn with_capacity(mentions: usize) -> Mentions {
        Mentions { all: Vec::with_capacity(mentions), last: None }
    }

    /// Notes one in its place, which is never far from the end.
    pub(crate) fn note(&mut self, mention: Mention) {
        let before = self.all.iter().rposition(|other| other.place() <= mention.place());
        self.all.insert(before.map_or(0, |before| before + 1), mention);
        self.last = Some(mention);
    }

    /// The one that was noted last.
    pub(crate) fn last_noted(&self) -> Option<&Mention> {
        self.last.as_ref()
    }
}

impl Deref for Mentions {
    type Target = [Mention];

    fn deref(&self) -> &[Mention] {
        &self.all
    }
}

/// Two lists in text order as one; of mentions of the same words those of the first list come first.
pub(crate) fn in_text_order<'m>(one: &'m [Mention], other: &'m [Mention]) -> impl Iterator<Item = &'m Mention> {
    let (mut one, mut other) = (one.iter().peekable(), other.iter().peekable());
    std::iter::from_fn(move || match (one.peek(), other.peek()) {
        (Some(first), Some(second)) if second.place() < first.place() => other.next(),
        (Some(_), _) => one.next(),
        (None, _) => other.next(),
    })
}
