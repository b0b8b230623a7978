//! What the quotes in marks have taken, so that no report says it again.

use super::Report;
use super::complement::is_answer;
use crate::grammar::verb::is_finite;
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::WordClass;
use crate::model::{Quote, QuoteKind};
use crate::span::Span;

/// A cue's bytes, those from its quote's begin to its end, and its speaker's.
pub(super) type MarkedCue = (Span, Span, Option<Span>);

/// What the quotes in marks hold: words, and cues with their speakers, in the order of the text.
pub(super) struct Marked {
    words: Vec<Span>,
    cues: Vec<MarkedCue>,
}

/// What of it stands behind the sentences that were read.
pub(super) struct Rest<'m> {
    words: &'m [Span],
    cues: &'m [MarkedCue],
}

/// What they hold of one sentence. Most sentences have nothing of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Held<'m> {
    sentence: Span,
    words: &'m [Span],
    cues: &'m [MarkedCue],
    /// The indices of the sentence's double marks.
    marks: &'m [usize],
}

impl Marked {
    pub(super) fn new(taken: &[Quote]) -> Marked {
        let speech = || taken.iter().filter(|quote| matches!(quote.kind, QuoteKind::Direct | QuoteKind::Mixed));
        let mut words = Vec::with_capacity(taken.len());
        words.extend(speech().flat_map(|quote| quote.spans.iter().copied()));
        words.sort_unstable();
        let cue = |quote: &Quote| {
            let whole = quote.spans.first()?.cover(*quote.spans.last()?);
            Some((quote.cue.as_ref()?.span, whole, quote.speaker.as_ref().map(|speaker| speaker.span)))
        };
        let mut cues = Vec::with_capacity(taken.len());
        cues.extend(speech().filter_map(cue));
        cues.sort_unstable();
        Marked { words, cues }
    }

    pub(super) fn all(&self) -> Rest<'_> {
        Rest { words: &self.words, cues: &self.cues }
    }
}

impl<'m> Rest<'m> {
    /// What they hold of the next sentence, which has these double marks.
    pub(super) fn next(&mut self, sentence: Span, marks: &'m [usize]) -> Held<'m> {
        self.words = behind(self.words, |words| words.end() <= sentence.start());
        self.cues = behind(self.cues, |(cue, ..)| cue.end() <= sentence.start());
        Held {
            sentence,
            words: leading(self.words, |words| words.start() < sentence.end()),
            cues: leading(self.cues, |(cue, ..)| cue.start() < sentence.end()),
            marks,
        }
    }
}

/// The items at the front of which something holds.
fn leading<T>(items: &[T], holds: impl Fn(&T) -> bool) -> &[T] {
    &items[..items.iter().take_while(|item| holds(item)).count()]
}

/// The items behind those.
fn behind<T>(items: &[T], holds: impl Fn(&T) -> bool) -> &[T] {
    &items[leading(items, holds).len()..]
}

impl Held<'_> {
    /// Whether a report is none of theirs and has no marks of its own.
    pub(super) fn leaves(&self, lexed: Lexed<'_>, report: &Report) -> bool {
        let long = report.content.len() > 1 || report.rest.is_some() || is_answer(lexed, report.content.start);
        long && self.has_no_marks(report) && !self.overlaps(report.content_span(lexed))
    }

    /// A report without the relative or second clause at its end in which something is quoted: "said boats were sent**, which
    /// he called “old”**".
    #[inline(never)]
    pub(super) fn before_marks(&self, lexed: Lexed<'_>, report: Report) -> Option<Report> {
        let Run { start, end } = report.content;
        let mark = self.marks.iter().copied().find(|&mark| mark > start).filter(|&mark| mark <= end)?;
        let border = WordClass::RELATIVE | WordClass::COORDINATOR;
        let opens = |&comma: &usize| lexed.kind(comma, TokenKind::Comma) && lexed.has(comma + 1, border);
        let comma = (start + 1..mark).rev().find(opens)?;
        let cut = Report { content: Run::new(start, comma), ..report };
        let whole = report.rest.is_none() && (start + 1..comma).any(|at| is_finite(lexed, at));
        (whole && self.leaves(lexed, &cut)).then_some(cut)
    }

    /// Whether no mark stands in the words of a report, and none ends them.
    fn has_no_marks(&self, report: &Report) -> bool {
        if self.marks.is_empty() {
            return true;
        }
        let marked = |run: Run| {
            let first = self.marks.partition_point(|&mark| mark < run.start);
            self.marks.get(first).is_some_and(|&mark| mark < run.end)
        };
        let Run { start, end } = report.content;
        report.rest.map_or_else(|| !marked(Run::new(start, end + 1)), |rest| !marked(report.content) && !marked(rest))
    }

    /// Whether a quote in marks has a byte of `span`.
    pub(super) fn overlaps(&self, span: Span) -> bool {
        let next = self.words.partition_point(|words| words.end() <= span.start());
        self.words.get(next).is_some_and(|words| words.overlaps(span))
    }

    /// The cue at `span`, if it is that of a quote in marks of which a part stands in the same sentence.
    pub(super) fn cue(&self, span: Span) -> Option<&MarkedCue> {
        let next = self.cues.partition_point(|(cue, ..)| cue.end() <= span.start());
        let same = self.cues[next..].iter().take_while(|(cue, ..)| cue.overlaps(span));
        same.into_iter().find(|(_, quote, _)| quote.overlaps(self.sentence))
    }
}
