//! [`Report`]: who said what without marks, by its tokens.

use crate::grammar::noun_phrase::NounPhrase;
use crate::lex::{Lexed, Run};
use crate::model::{At, BlockId, Cue, Quote, QuoteKind, Rule};
use crate::quote::{confidence, speaker};
use std::borrow::Cow;

/// A report: who said what, in tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::quote) struct Report {
    pub(in crate::quote) speaker: Option<NounPhrase>,
    pub(super) cue: Run,
    /// The dictionary form of the cue; `None` for a mark.
    pub(super) lemma: Option<&'static str>,
    pub(in crate::quote) content: Run,
    /// The second part of words that their attribution cuts in two.
    pub(super) rest: Option<Run>,
    pub(super) addressee: Option<Run>,
    pub(super) venue: Option<Run>,
    pub(super) negated: bool,
    pub(super) rule: Rule,
}

impl Report {
    /// A report that is not denied, is said to nobody and nowhere, and has its words in one piece.
    pub(super) fn new(rule: Rule, speaker: Option<NounPhrase>, cue: Run, content: Run) -> Report {
        Report { speaker, cue, lemma: None, content, rest: None, addressee: None, venue: None, negated: false, rule }
    }

    /// From the begin of its words to their end.
    pub(super) fn whole(&self) -> Run {
        Run::new(self.content.start, self.rest.map_or(self.content.end, |rest| rest.end))
    }

    /// The quote it is, in a block.
    pub(in crate::quote) fn quote(&self, lexed: &Lexed<'_>, block: BlockId) -> Quote {
        let at = |run: Run| At { span: lexed.span(run) };
        Quote {
            kind: QuoteKind::Indirect,
            spans: match self.rest {
                Some(rest) => vec![lexed.span(self.content), lexed.span(rest)],
                None => vec![lexed.span(self.content)],
            },
            block,
            speaker: self.speaker.map(|phrase| speaker::speaker(lexed, phrase)),
            cue: Some(Cue { span: lexed.span(self.cue), lemma: self.lemma.map(Cow::Borrowed) }),
            negated: self.negated,
            addressee: self.addressee.map(at),
            venue: self.venue.map(at),
            date: None,
            rule: self.rule,
            confidence: confidence::without_marks(self.rule),
        }
    }
}
