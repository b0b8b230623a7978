//! A stretch in marks behind another in its sentence: "“Q1,” Doe said, “Q2”", "said it was “Q1” and “Q2”".

use super::not_speech;
use super::pairs::Marked;
use super::speech::Reader;
use crate::grammar::attribution::Attribution;
use crate::grammar::lead::{self, Lead};
use crate::grammar::noun_phrase::noun_phrase;
use crate::grammar::verb;
use crate::lex::{Run, TokenKind};
use crate::lexicon::{Cue, WordClass, word};
use crate::model::{QuoteKind, Rule};

impl Reader<'_> {
    /// A stretch in the sentence of the last speech: "“Q1,” Doe said, “Q2”", "said it was “Q1” and “Q2”".
    pub(super) fn second_part(&mut self, marked: Marked, gap: Run, behind: Option<Attribution>) -> bool {
        let Some(last) = self.last else { return false };
        let draft = &self.drafts[last];
        let Some(said) = draft.attribution else { return false };
        let rest = Run::new(gap.start.max(said.end.min(gap.end)), gap.end);
        let attributed_behind = said.cue.start >= draft.whole().end.min(gap.start) && said.end > gap.start;
        let meanwhile = attributed_behind && self.is_meanwhile(rest, marked);
        if let Some(lead) = lead::before(self.tokens(rest)).filter(|_| !meanwhile) {
            // "… he said, and then added: “Q”"
            let speaker = lead.attribution.speaker.filter(|_| lead.near).or(said.speaker);
            self.say_after(marked, Lead { attribution: Attribution { speaker, ..lead.attribution }, ..lead });
            return true;
        }
        if meanwhile || attributed_behind && (self.only_joins(rest) || self.is_aside(rest, marked)) {
            let draft = &mut self.drafts[last];
            draft.more.push(marked.inner);
            draft.rule = Rule::SplitQuote;
            draft.after = marked.after();
            return true;
        }
        if behind.is_some() {
            return false;
        }
        // "called the plan a “joke” and the mayor a “clown”"
        let named = self.lexed.tokens[said.cue.start].cue().is_some_and(Cue::takes_predicate);
        if named && !attributed_behind && self.names_another(gap) {
            self.push(marked, QuoteKind::Mixed, marked.inner, Some(said), Rule::Continuation);
            return true;
        }
        if !attributed_behind && draft.kind == QuoteKind::Mixed {
            let end = self.clause_end(marked);
            let draft = &mut self.drafts[last];
            let run = draft.last_run();
            run.end = run.end.max(end);
            draft.after = marked.after();
            return true;
        }
        self.push(marked, QuoteKind::Mixed, marked.inner, Some(said), Rule::Continuation);
        true
    }

    /// Whether a run names one more thing that was called something: "“joke” **and the mayor a** “clown”".
    fn names_another(&self, run: Run) -> bool {
        /// ", and"
        const LONGEST_JOINT: usize = 2;
        let joint = run.range().take(LONGEST_JOINT).take_while(|&at| self.only_joins(Run::new(at, at + 1))).count();
        let Ok((rest, what)) = noun_phrase(self.tokens(Run::new(run.start + joint, run.end))) else { return false };
        let end = rest.index() + usize::from(rest.word(0) == word::AS);
        let end = end + usize::from(end < run.end && self.lexed.has(end, WordClass::DETERMINER));
        // "a “joke” and a “lie”": of the same thing
        joint > 0 && end == run.end && !word::one_of!(self.lexed.known(what.head), A | AN | THE)
    }

    /// Whether a run only tells how somebody spoke between two halves of a sentence: "“It is late,” she said, **her voice
    /// low,** “and cold.”".
    fn is_aside(&self, run: Run, marked: Marked) -> bool {
        /// The longest one, in tokens.
        const LONGEST: usize = 14;
        let comma = |at: usize| self.lexed.kind(at, TokenKind::Comma);
        (3..=LONGEST).contains(&run.len())
            && comma(run.start)
            && comma(run.end - 1)
            && !self.lexed.tokens[marked.inner.start].is_capital()
            && !run.range().any(|at| verb::is_finite(self.lexed, at))
    }

    /// Whether a run tells what went on while somebody spoke: "“It is late,” she said **as she left,** “and cold.”"
    fn is_meanwhile(&self, run: Run, marked: Marked) -> bool {
        /// The longest one, in tokens.
        const LONGEST: usize = 14;
        let lexed = self.lexed;
        // "“It is late,” she said, as she left, “and cold.”"
        let start = run.start + usize::from(lexed.kind(run.start, TokenKind::Comma));
        // "as she concluded her talk": whoever says more there, it is the same one.
        let same = || lexed.has(start + 1, WordClass::SUBJECT_PRONOUN);
        (3..=LONGEST).contains(&run.len())
            && word::one_of!(lexed.known(start), AS | WHILE | BEFORE | AFTER)
            && lexed.kind(run.end - 1, TokenKind::Comma)
            && !lexed.tokens[marked.inner.start].is_capital()
            && (same() || !run.range().any(|at| lexed.tokens[at].cue().is_some_and(Cue::states)))
    }

    /// Whether a run holds only what joins two halves of a quotation: a comma, "and".
    fn only_joins(&self, run: Run) -> bool {
        run.len() <= 2
            && run.range().all(|at| {
                matches!(self.lexed.tokens[at].kind, TokenKind::Comma | TokenKind::Dash | TokenKind::Semicolon)
                    || self.lexed.has(at, WordClass::COORDINATOR)
            })
    }

    /// Whether a title goes on a list of titles: "in “Salt Road” and **“Low Tide”**".
    pub(super) fn joins_title(&self, marked: Marked) -> bool {
        /// ", or"
        const LONGEST_JOINT: usize = 2;
        let title = self.drafts.last().filter(|last| last.kind == QuoteKind::Title && last.block == marked.block);
        let joint = title.map(|title| Run::new(title.after.min(marked.open()), marked.open()));
        joint.is_some_and(|joint| joint.len() <= LONGEST_JOINT && self.only_joins(joint))
            && not_speech::is_title_case(self.lexed, marked)
    }
}
