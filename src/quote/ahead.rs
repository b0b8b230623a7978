//! The attribution before a stretch in marks: "Doe said: “Q”", "Doe said it was “Q”", "Adding, “Q”".

use super::pairs::Marked;
use super::speech::Reader;
use crate::grammar::attribution::{Attribution, Order};
use crate::grammar::lead::{self, Lead};
use crate::grammar::noun_phrase;
use crate::grammar::verb;
use crate::lex::{Run, TokenKind};
use crate::lexicon::{WordClass, word};
use crate::model::{QuoteKind, Rule};

impl Reader<'_> {
    /// "Adding, “Q”": a verb without a subject has that of the last speech.
    pub(super) fn with_last_speaker(&self, marked: Marked, gap: Run, lead: Lead) -> Lead {
        if lead.attribution.speaker.is_some() || lead.attribution.cue.start > gap.start {
            return lead;
        }
        // "Citing “…,” the spokeswoman told reporters", "Noting that it was “late,” though, Doe left"
        let participle = self.lexed.has(gap.start, WordClass::VERB_ING) && marked.is_closed();
        let mut after = marked.after() + usize::from(self.lexed.kind(marked.after(), TokenKind::Comma));
        if self.lexed.kind(after + 1, TokenKind::Comma) {
            after += 2;
        }
        // "Declaring that it was late, the builder offered himself as a “…”": the clause behind the comma holds the marks.
        if participle && let Some(main) = self.main_clause(gap) {
            return main;
        }
        let follows = |end: usize| noun_phrase::noun_phrase(self.tokens(Run::new(after.min(end), end))).ok();
        let ahead = follows(self.layout.runs[marked.block].end).filter(|_| participle && self.pauses(marked));
        let last = self.last_here(marked).and_then(|last| last.attribution).and_then(|said| said.speaker);
        let speaker = ahead.map(|(_, speaker)| speaker).or(last);
        Lead { attribution: Attribution { speaker, ..lead.attribution }, ..lead }
    }

    /// The subject and the verb of the clause behind an opening participle and its words, all before a mark.
    fn main_clause(&self, gap: Run) -> Option<Lead> {
        let comma = gap.range().find(|&at| self.lexed.kind(at, TokenKind::Comma))?;
        let (rest, _) = noun_phrase::noun_phrase(self.tokens(Run::new(comma + 1, gap.end))).ok()?;
        let verb = !rest.is_empty() && verb::is_finite(self.lexed, rest.index());
        lead::last_verb(self.tokens(Run::new(comma + 1, gap.end))).filter(|_| verb)
    }

    /// Whether a verb before a stretch may be the writer's own, who names the speaker at the end: "The crew did not **find**
    /// “a trace,” said Doe".
    pub(super) fn is_doubtful(&self, lead: &Lead) -> bool {
        let cue = self.lexed.tokens[lead.attribution.cue.start].cue();
        !lead.pause
            && lead.attribution.order == Order::SpeakerCue
            && cue.is_none_or(|cue| cue.is_weak() && !cue.takes_predicate())
    }

    /// `S V, "Q"`, `S V that … "Q"`, `S called it "Q"`
    pub(super) fn say_after(&mut self, marked: Marked, mut lead: Lead) {
        // "was called “Q” by Doe", "The plan, branded “Q” by Doe, failed"
        let cue = lead.attribution.cue.start;
        let reduced = cue + 1 == marked.open() && cue > 0 && self.lexed.kind(cue - 1, TokenKind::Comma);
        let agentless = lead.passive && lead.attribution.speaker.is_none();
        if (agentless || reduced && self.lexed.has(cue, WordClass::PARTICIPLE))
            && self.lexed.reads(marked.after(), word::BY)
        {
            let end = self.layout.runs[marked.block].end;
            let agent = noun_phrase::noun_phrase(self.tokens(Run::new(marked.after() + 1, end)));
            lead.attribution.speaker = agent.ok().map(|(_, agent)| agent);
        }
        let open = marked.open();
        // "answered a question about the dam: “It is late.”"
        let alone = self.lexed.kind(open - 1, TokenKind::Colon) && self.lexed.tokens[marked.inner.start].is_capital();
        let whole = alone || lead.content >= open;
        // "in Doe's words, “…”" is a part of the writer's clause.
        let pause = (alone || lead.pause) && lead.attribution.order != Order::Nominal;
        let (kind, rule, content) = if whole && (pause || self.lexed.tokens[marked.inner.start].is_capital()) {
            (QuoteKind::Direct, Rule::SpeakerCueQuote, marked.inner)
        } else if whole {
            (QuoteKind::Mixed, Rule::MixedClause, marked.inner)
        } else {
            (QuoteKind::Mixed, Rule::MixedClause, Run::new(lead.content, self.clause_end(marked)))
        };
        let rule = if lead.attribution.order == Order::According { Rule::AccordingTo } else { rule };
        // "Dashing out, she called, “Wait!”" – words with a capital go on nothing.
        let first = lead.first.filter(|_| !(whole && self.lexed.tokens[marked.inner.start].is_capital()));
        let kind = if first.is_some() { QuoteKind::Mixed } else { kind };
        self.push(marked, kind, content, Some(lead.attribution), rule);
        if let (Some(draft), Some(first)) = (self.drafts.last_mut(), first) {
            draft.more.insert(0, std::mem::replace(&mut draft.content, first));
        }
    }
}
