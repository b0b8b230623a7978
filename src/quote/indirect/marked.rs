//! What the quotes in marks have taken, so that no report says it again.

use super::Report;
use super::complement::is_answer;
use crate::grammar::attribution::Attribution;
use crate::grammar::verb::is_finite;
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::WordClass;
use crate::model::QuoteKind;
use crate::quote::speech::Draft;

/// What the quotes in marks hold: words, and cues with their speakers, in the order of the text.
#[derive(Debug)]
pub(super) struct Marked<'s> {
    words: Vec<Run>,
    cues: Vec<Taken>,
    /// The indices of all double marks, whatever they enclose.
    marks: &'s [usize],
    /// How many words and cues stand before the cue that was asked for last.
    words_before: usize,
    cues_before: usize,
}

/// A cue of a quote in marks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Taken {
    cue: Run,
    /// From its quote's begin to its end.
    whole: Run,
    pub(super) speaker: Option<Run>,
}

impl Marked<'_> {
    /// What these drafts hold in a text with double marks at these indices.
    pub(super) fn new<'s>(drafts: &[Draft], marks: &'s [usize]) -> Marked<'s> {
        let (mut words, mut cues) = (Vec::with_capacity(drafts.len()), Vec::with_capacity(drafts.len()));
        for draft in drafts.iter().filter(|draft| matches!(draft.kind, QuoteKind::Direct | QuoteKind::Mixed)) {
            words.extend(draft.runs());
            let taken = |said: Attribution| {
                let speaker = said.speaker.map(|speaker| speaker.run);
                Taken { cue: said.cue, whole: draft.whole(), speaker }
            };
            cues.extend(draft.attribution.map(taken));
        }
        words.sort_unstable_by_key(|words| (words.start, words.end));
        cues.sort_unstable_by_key(|taken| (taken.cue.start, taken.whole.start));
        Marked { words, cues, marks, words_before: 0, cues_before: 0 }
    }

    /// Whether the token at `at` is one of their words. Tokens are asked for in the order of the text.
    pub(super) fn has(&mut self, at: usize) -> bool {
        let words = &self.words[self.words_before..];
        self.words_before += words.iter().take_while(|words| words.end <= at).count();
        self.words.get(self.words_before).is_some_and(|words| words.start <= at)
    }

    /// The cue at `at`, if it is that of a quote of which a part stands in this sentence. Tokens are asked for in the order of
    /// the text.
    pub(super) fn cue(&mut self, at: usize, sentence: Run) -> Option<&Taken> {
        let cues = &self.cues[self.cues_before..];
        self.cues_before += cues.iter().take_while(|taken| taken.cue.end <= at).count();
        let here = |whole: Run| whole.start < sentence.end && sentence.start < whole.end;
        let mut same = self.cues[self.cues_before..].iter().take_while(|taken| taken.cue.start <= at);
        same.find(|taken| here(taken.whole))
    }

    /// Whether a report is none of theirs and has no marks of its own.
    pub(super) fn leaves(&self, lexed: &Lexed<'_>, report: &Report, sentence: Run) -> bool {
        let long = report.content.len() > 1 || report.rest.is_some() || is_answer(lexed, report.content.start);
        long && self.has_no_marks(report, sentence) && !self.overlaps(report.whole())
    }

    /// The words of a report without the relative or second clause at their end in which something is quoted: "said boats
    /// were sent**, which he called “old”**".
    #[inline(never)]
    pub(super) fn before_marks(&self, lexed: &Lexed<'_>, report: &Report, sentence: Run) -> Option<Run> {
        let Run { start, end } = report.content;
        let mark = (start + 1..sentence.end.min(end + 1)).find(|&at| lexed.kind(at, TokenKind::Quote))?;
        let border = WordClass::RELATIVE | WordClass::COORDINATOR;
        let opens = |&comma: &usize| lexed.kind(comma, TokenKind::Comma) && lexed.has(comma + 1, border);
        let comma = (start + 1..mark).rev().find(opens)?;
        let cut = Report { content: Run::new(start, comma), ..*report };
        let whole = report.rest.is_none() && (start + 1..comma).any(|at| is_finite(lexed, at));
        (whole && self.leaves(lexed, &cut, sentence)).then_some(cut.content)
    }

    /// Whether no mark stands in the words of a report, and none ends them.
    fn has_no_marks(&self, report: &Report, sentence: Run) -> bool {
        let marked = |run: Run| {
            let first = self.marks.partition_point(|&mark| mark < run.start);
            self.marks.get(first).is_some_and(|&mark| mark < run.end)
        };
        let Run { start, end } = report.content;
        match report.rest {
            Some(rest) => !marked(report.content) && !marked(rest),
            None => !marked(Run::new(start, sentence.end.min(end + 1))),
        }
    }

    /// Whether one of their words is in `run`.
    fn overlaps(&self, run: Run) -> bool {
        let next = self.words.partition_point(|words| words.end <= run.start);
        self.words.get(next).is_some_and(|words| words.start < run.end)
    }
}
