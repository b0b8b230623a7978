//! What the quotes in marks have taken, so that no report says it again.

use super::Report;
use crate::lex::Lexed;
use crate::model::{Quote, QuoteKind};
use crate::span::Span;

/// A cue's bytes, those from its quote's begin to its end, and its speaker's.
pub(super) type MarkedCue = (Span, Span, Option<Span>);

/// What the quotes in marks hold: words, and cues with their speakers.
pub(super) struct Marked {
    words: Vec<Span>,
    /// In the order of the text.
    cues: Vec<MarkedCue>,
}

impl Marked {
    pub(super) fn new(taken: &[Quote]) -> Marked {
        let speech = || taken.iter().filter(|quote| matches!(quote.kind, QuoteKind::Direct | QuoteKind::Mixed));
        let mut words: Vec<Span> = speech().flat_map(|quote| quote.spans.iter().copied()).collect();
        words.sort_unstable();
        let cue = |quote: &Quote| {
            let whole = quote.spans.first()?.cover(*quote.spans.last()?);
            Some((quote.cue.as_ref()?.span, whole, quote.speaker.as_ref().map(|speaker| speaker.span)))
        };
        let mut cues: Vec<_> = speech().filter_map(cue).collect();
        cues.sort_unstable();
        Marked { words, cues }
    }

    /// Whether a report is none of theirs and has no marks of its own.
    pub(super) fn leave(&self, lexed: Lexed<'_>, report: &Report) -> bool {
        let long = report.content.len() > 1 || report.rest.is_some();
        long && report.is_plain(lexed) && !self.overlap(report.content_span(lexed))
    }

    /// Whether a quote in marks has a byte of `span`.
    pub(super) fn overlap(&self, span: Span) -> bool {
        let next = self.words.partition_point(|words| words.end() <= span.start());
        self.words.get(next).is_some_and(|words| words.overlaps(span))
    }

    /// The cue at `span`, if it is that of a quote in marks of which a part stands in the same sentence.
    pub(super) fn cue(&self, span: Span, sentence: Span) -> Option<&MarkedCue> {
        let next = self.cues.partition_point(|(cue, ..)| cue.end() <= span.start());
        let same = self.cues[next..].iter().take_while(|(cue, ..)| cue.overlaps(span));
        same.into_iter().find(|(_, quote, _)| quote.overlaps(sentence))
    }
}
