//! What the quotes in marks have taken, so that no report says it again.

use super::Report;
use super::complement::is_answer;
use crate::grammar::attribution::Attribution;
use crate::grammar::role::{Role, role};
use crate::grammar::verb::is_finite;
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::{WordClass, word};
use crate::model::{QuoteKind, Rule};
use crate::quote::speech::Draft;

/// What the quotes in marks hold: words, and cues with their speakers.
#[derive(Debug)]
pub(super) struct Marked<'d> {
    /// What every token is.
    rows: Vec<Row>,
    /// The quotes, in the order in which they were found.
    drafts: &'d [Draft],
    /// How many of them end before the sentence that was asked about last.
    ended: usize,
}

/// Tokens in a row of the text, a bit each, so that nobody searches for them.
#[derive(Debug, Clone, Copy, Default)]
struct Row {
    /// The words of quotes.
    words: u64,
    /// Their cues.
    cues: u64,
    /// Double marks, whatever they enclose.
    marks: u64,
}

/// Tokens in a [`Row`].
const ROW: usize = u64::BITS as usize;

impl<'d> Marked<'d> {
    /// What these drafts hold in a text of so many tokens with double marks at these indices.
    pub(super) fn new(drafts: &'d [Draft], marks: &[usize], tokens: usize) -> Marked<'d> {
        let mut found = Marked { rows: vec![Row::default(); tokens / ROW + 1], drafts, ended: 0 };
        for &mark in marks {
            found.rows[mark / ROW].marks |= 1 << (mark % ROW);
        }
        for draft in drafts.iter().filter(|draft| is_speech(draft)) {
            draft.runs().for_each(|words| found.add(words, |row| &mut row.words));
            if let Some(said) = draft.attribution {
                found.add(said.cue, |row| &mut row.cues);
            }
        }
        found
    }

    /// Those of these tokens that are none of their words.
    pub(super) fn outside(&self, tokens: &[usize]) -> Vec<usize> {
        let mut free = tokens.to_vec();
        let mut count = 0;
        // Words in marks are as frequent as others: what is not kept is written over.
        for &at in tokens {
            free[count] = at;
            count += usize::from(self.rows[at / ROW].words >> (at % ROW) & 1 == 0);
        }
        free.truncate(count);
        free
    }

    /// The attribution whose cue stands at `at`, if it is that of a quote of which a part stands in this sentence. Tokens are
    /// asked for in the order of the text.
    pub(super) fn told(&mut self, at: usize, sentence: Run) -> Option<Attribution> {
        /// Quotes that a sentence has parts of.
        const MOST: usize = 16;
        if self.rows[at / ROW].cues >> (at % ROW) & 1 == 0 {
            return None;
        }
        let drafts = &self.drafts[self.ended..];
        self.ended += drafts.iter().take_while(|draft| draft.whole().end <= sentence.start).count();
        let here = self.drafts[self.ended..].iter().take(MOST);
        let here = here.filter(|draft| is_speech(draft) && draft.whole().overlaps(sentence));
        here.filter_map(|draft| draft.attribution).find(|said| said.cue.contains(at))
    }

    /// Whether a report is none of theirs and has no marks of its own.
    pub(super) fn leaves(&self, lexed: &Lexed<'_>, report: &Report, sentence: Run) -> bool {
        let long = report.content.len() > 1
            || is_one_thing(lexed, report)
            || report.rest.is_some()
            || is_answer(lexed, report.content.start);
        long && self.has_no_marks(report, sentence) && !self.meets(report.whole(), |row| row.words)
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
        let Run { start, end } = report.content;
        match report.rest {
            Some(rest) => !self.has_marks(report.content) && !self.has_marks(rest),
            None => !self.has_marks(Run::new(start, sentence.end.min(end + 1))),
        }
    }

    fn has_marks(&self, run: Run) -> bool {
        self.meets(run, |row| row.marks)
    }

    /// Adds the tokens of a run to these.
    fn add(&mut self, run: Run, these: impl Fn(&mut Row) -> &mut u64) {
        let ends = ends(run);
        for (row, bits) in ends {
            *these(&mut self.rows[row]) |= bits;
        }
        self.rows[ends[0].0..ends[1].0].iter_mut().skip(1).for_each(|row| *these(row) = u64::MAX);
    }

    /// Whether a token of a run is one of these.
    fn meets(&self, run: Run, these: impl Fn(&Row) -> u64) -> bool {
        let ends = ends(run);
        let met = ends.iter().fold(0, |met, &(row, bits)| met | these(&self.rows[row]) & bits);
        met != 0 || self.rows[ends[0].0..ends[1].0].iter().skip(1).any(|row| these(row) != 0)
    }
}

/// Whether a draft is speech, and no title or other words in marks.
fn is_speech(draft: &Draft) -> bool {
    matches!(draft.kind, QuoteKind::Direct | QuoteKind::Mixed)
}

/// The rows of the first and the last token of a run, which is not empty, and those of their bits that are in it.
fn ends(run: Run) -> [(usize, u64); 2] {
    let last = run.end - 1;
    let (from, to) = (u64::MAX << (run.start % ROW), u64::MAX >> (ROW - 1 - last % ROW));
    let one = run.start / ROW == last / ROW;
    [(run.start / ROW, if one { from & to } else { from }), (last / ROW, if one { from & to } else { to })]
}

/// Whether the words of a report are one noun, of which something is said: "called for **calm**", "endorsed **Doe**".
fn is_one_thing(lexed: &Lexed<'_>, report: &Report) -> bool {
    let Run { start, end } = report.content;
    if report.rule != Rule::ReportedObject {
        return false;
    }
    // "called for calm": behind the preposition of its verb
    if report.cue.end + 1 == start && lexed.has(report.cue.end, WordClass::PREPOSITION) {
        let told = lexed.tokens[report.cue.start].cue().is_some_and(|cue| !cue.is_thought() && !cue.is_weak());
        return told && role(lexed, start) == Role::Noun && !lexed.has(start, WordClass::UNIT);
    }
    if role(lexed, start) == Role::Name {
        // "lawyers questioned Doe", "the council confirmed Doe": what was done to her
        let done = report.lemma.is_some_and(|lemma| matches!(lemma, "question" | "confirm"));
        // "Varn condemns Roe, Doe attacks"
        let listed = lexed.kind(end, TokenKind::Comma) && role(lexed, end + 1) == Role::Name;
        return !(done || listed);
    }
    // "pushed for months", "tax reports show"
    let timed = lexed.has(start, WordClass::UNIT) || lexed.reads(start, word::TIME);
    let verb = lexed.has(report.cue.start, WordClass::PLURAL) && lexed.has(start, WordClass::VERB_BASE);
    lexed.has(start, WordClass::NOUN | WordClass::PLURAL) && !timed && !verb
}
