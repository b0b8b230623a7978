//! What the quotes in marks have taken, so that no report says it again.

use super::Report;
use super::complement::is_answer;
use crate::grammar::attribution::Attribution;
use crate::grammar::verb::is_finite;
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::WordClass;
use crate::model::QuoteKind;
use crate::quote::speech::Draft;

/// A cue of a quote in marks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Taken {
    cue: Run,
    /// From its quote's begin to its end.
    whole: Run,
    pub(super) speaker: Option<Run>,
}

/// What the quotes in marks hold: words, and cues with their speakers, in the order of the text.
pub(super) struct Marked {
    words: Vec<Run>,
    cues: Vec<Taken>,
}

/// What they hold of one sentence and behind it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Held<'m> {
    sentence: Run,
    words: &'m [Run],
    cues: &'m [Taken],
    /// The indices of double marks.
    marks: &'m [usize],
}

impl Marked {
    pub(super) fn new(drafts: &[Draft]) -> Marked {
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
        Marked { words, cues }
    }

    /// All of it, with the text's double marks.
    pub(super) fn held<'m>(&'m self, marks: &'m [usize]) -> Held<'m> {
        Held { sentence: Run::default(), words: &self.words, cues: &self.cues, marks }
    }
}

/// The items behind those at the front of which something holds.
fn behind<T>(items: &[T], holds: impl Fn(&T) -> bool) -> &[T] {
    &items[items.iter().take_while(|item| holds(item)).count()..]
}

impl Held<'_> {
    /// Goes on to a sentence behind the one before.
    pub(super) fn go_on(&mut self, sentence: Run) {
        self.sentence = sentence;
        self.words = behind(self.words, |words| words.end <= sentence.start);
        self.cues = behind(self.cues, |taken| taken.cue.end <= sentence.start);
        self.marks = behind(self.marks, |&mark| mark < sentence.start);
    }

    /// Whether a report is none of theirs and has no marks of its own.
    pub(super) fn leaves(&self, lexed: Lexed<'_>, report: &Report) -> bool {
        let long = report.content.len() > 1 || report.rest.is_some() || is_answer(lexed, report.content.start);
        long && self.has_no_marks(report) && !self.overlaps(report.whole())
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
        // Most sentences have none.
        if self.marks.first().is_none_or(|&mark| mark >= self.sentence.end) {
            return true;
        }
        let marked = |run: Run| self.marks.iter().find(|&&mark| mark >= run.start).is_some_and(|&mark| mark < run.end);
        let Run { start, end } = report.content;
        report.rest.map_or_else(|| !marked(Run::new(start, end + 1)), |rest| !marked(report.content) && !marked(rest))
    }

    /// Whether a quote in marks has a token of `run`.
    pub(super) fn overlaps(&self, run: Run) -> bool {
        self.words.iter().find(|words| words.end > run.start).is_some_and(|words| words.start < run.end)
    }

    /// The cue at `at`, if it is that of a quote in marks of which a part stands in the same sentence.
    pub(super) fn cue(&self, at: usize) -> Option<&Taken> {
        let same = self.cues.iter().skip_while(|taken| taken.cue.end <= at).take_while(|taken| taken.cue.start <= at);
        let here = |whole: Run| whole.start < self.sentence.end && self.sentence.start < whole.end;
        same.into_iter().find(|taken| here(taken.whole))
    }
}
