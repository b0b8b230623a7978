//! [`Report`]: who said what without marks, by its tokens.

use crate::grammar::noun_phrase::NounPhrase;
use crate::lex::{Lexed, Run};
use crate::model::{At, Cue, Quote, QuoteKind, Rule};
use crate::quote::{confidence, speaker};
use crate::sentence::Sentence;
use crate::span::Span;
use std::borrow::Cow;

/// A report: who said what, in tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Report {
    pub(super) speaker: Option<NounPhrase>,
    pub(super) cue: Run,
    /// The dictionary form of the cue; `None` for a mark.
    pub(super) lemma: Option<&'static str>,
    pub(super) content: Run,
    /// The second part of words that their attribution cuts in two.
    pub(super) rest: Option<Run>,
    pub(super) addressee: Option<Run>,
    pub(super) venue: Option<Run>,
    pub(super) negated: bool,
    pub(super) rule: Rule,
}

impl Report {
    /// From the begin of its words to their end.
    pub(super) fn content_span(&self, lexed: Lexed<'_>) -> Span {
        let first = lexed.span(self.content);
        self.rest.map_or(first, |rest| first.cover(lexed.span(rest)))
    }

    /// The quote it is, in a sentence.
    pub(super) fn into_quote(self, lexed: Lexed<'_>, sentence: &Sentence) -> Quote {
        let at = |run: Run| At { span: lexed.span(run) };
        let mut spans = vec![lexed.span(self.content)];
        spans.extend(self.rest.map(|rest| lexed.span(rest)));
        Quote {
            kind: QuoteKind::Indirect,
            spans,
            block: sentence.block,
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
