//! Words that are set off without marks: turns of a transcript, block quotes, letters below who wrote them.

use super::afar::bare;
use super::speech::{Draft, Reader};
use super::transcript::Turn;
use crate::grammar::lead::{self, Lead};
use crate::lex::{Run, TokenKind};
use crate::lexicon::word;
use crate::model::{BlockKind, QuoteKind, Rule};

impl Reader<'_> {
    /// "DOE: We counted them."
    pub(super) fn take_turn(&mut self, turn: &Turn) {
        let said = turn.speaker.map(|speaker| bare(speaker, Run::new(turn.colon, turn.colon + 1)));
        let draft = Draft {
            kind: QuoteKind::Direct,
            content: turn.content,
            more: Vec::new(),
            block: turn.block,
            begins: turn.block,
            attribution: said,
            rule: Rule::Transcript,
            after: turn.content.end,
        };
        self.drafts.push(draft);
    }

    /// Whether a paragraph between two turns goes on the first.
    pub(super) fn goes_on_turn(&self, block: usize, next: &Turn) -> bool {
        let turn = self.drafts.last().filter(|last| last.rule == Rule::Transcript);
        let running = turn.is_some_and(|turn| turn.block + 1 == block && next.follows(turn.begins));
        let named = turn.is_some_and(|turn| turn.attribution.is_some());
        // "(SOUND OF BELLS)": what is heard, nobody says.
        let Run { start, end } = self.layout.runs[block];
        let heard = self.lexed.kind(start, TokenKind::Open) && self.lexed.kind(end - 1, TokenKind::Close);
        named && running && !heard && block < next.label && self.layout.blocks[block].kind() == BlockKind::Paragraph
    }

    /// Whether a paragraph without marks goes on the letter before it: its writer speaks of "I" or "we", as news does not.
    pub(super) fn goes_on_letter(&self, block: usize) -> bool {
        let letter = |last: &&Draft| {
            last.rule == Rule::PrecedingParagraph && last.block + 1 == block && self.is_written_at(last.begins)
        };
        let first_person = || {
            let words = self.layout.runs[block].range();
            words.into_iter().any(|at| word::one_of!(self.lexed.known(at), I | WE | OUR))
        };
        self.drafts.last().is_some_and(|last| letter(&last))
            && self.layout.blocks[block].kind() == BlockKind::Paragraph
            && first_person()
    }

    /// Adds a paragraph to the turn or the letter before.
    pub(super) fn go_on(&mut self, block: usize) {
        let content = self.layout.runs[block];
        if let Some(turn) = self.drafts.last_mut() {
            turn.more.push(content);
            (turn.block, turn.after) = (block, content.end);
        }
    }

    /// A block of somebody else's words, set off without marks.
    pub(super) fn take_block(&mut self, block: usize) {
        let mut content = self.layout.runs[block];
        // "> Wind none. Sea flat." – the mark that sets the line off is no word of it.
        content.start += content.range().take_while(|&at| self.lexed.is(at, ">")).count();
        if content.is_empty() {
            return;
        }
        let said = self.paragraph_before(block);
        let rule = if said.is_some() { Rule::PrecedingParagraph } else { Rule::Unattributed };
        let kind = QuoteKind::Direct;
        self.last = Some(self.drafts.len());
        self.drafts.push(Draft {
            kind,
            content,
            more: Vec::new(),
            begins: block,
            block,
            attribution: said,
            rule,
            after: content.end,
        });
    }

    /// Whether a block without marks is somebody else's words.
    pub(super) fn is_set_off(&self, block: usize) -> bool {
        self.layout.blocks[block].kind() == BlockKind::BlockQuote || self.is_written_at(block)
    }

    /// Whether a paragraph is what the one before it says that somebody wrote.
    fn is_written_at(&self, block: usize) -> bool {
        block > 0 && self.is_written(block - 1) && self.layout.blocks[block].kind() == BlockKind::Paragraph
    }

    /// Whether the paragraph behind this block is what it says that somebody wrote: "Doe wrote to the guild:".
    fn is_written(&self, block: usize) -> bool {
        let before = self.layout.runs[block];
        if !self.lexed.kind(before.end.wrapping_sub(1), TokenKind::Colon)
            || self.layout.blocks[block].kind() != BlockKind::Paragraph
        {
            return false;
        }
        let sentence = self.sentence_of(before.end - 1);
        let lead = lead::before(self.tokens(Run::new(sentence.start.max(before.start), before.end)));
        let writes = |lead: &Lead| {
            let cue = self.lexed.tokens[lead.attribution.cue.start].cue();
            lead.near
                && lead.content >= before.end
                && cue.is_some_and(|cue| ["write", "post", "tweet"].contains(&cue.lemma))
        };
        lead.as_ref().is_some_and(writes)
    }
}
