//! Words that are set off without marks: turns of a transcript, block quotes, letters below who wrote them.

use super::afar::bare;
use super::speech::{Draft, Reader};
use super::transcript::Turn;
use crate::grammar::attribution::Attribution;
use crate::grammar::lead::{self, Lead};
use crate::grammar::noun_phrase::noun_phrase;
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
        if self.is_signature(block) {
            return self.sign(block);
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

    /// Whether a block says who wrote those above it, and nothing else: "— Ana Doe (@anadoe) June 3, 2024", "— Ana Doe, baker".
    fn is_signature(&self, block: usize) -> bool {
        const LONGEST: usize = 20;
        let run = self.layout.runs[block];
        let handle = || run.range().any(|at| self.lexed.kind(at, TokenKind::Handle));
        block > 0
            && self.layout.blocks[block - 1].kind() == BlockKind::BlockQuote
            && self.lexed.kind(run.start, TokenKind::Dash)
            && (2..=LONGEST).contains(&run.len())
            && (handle() || !self.lexed.tokens[run.end - 1].is_terminal())
    }

    /// Gives the blocks above a signature to the one who signs.
    fn sign(&mut self, block: usize) {
        let Some(said) = self.signer(self.layout.runs[block]) else { return };
        let mut under = block;
        for draft in self.drafts.iter_mut().rev() {
            let whole = draft.content.end == self.layout.runs[draft.block].end;
            let far = matches!(draft.rule, Rule::PrecedingParagraph | Rule::Unattributed);
            let set_off = self.layout.blocks[draft.block].kind() == BlockKind::BlockQuote;
            if !(whole && far && set_off && draft.block + 1 == under) {
                break;
            }
            (draft.attribution, draft.rule) = (Some(said), Rule::Dash);
            under = draft.begins;
        }
    }

    /// The name behind the dash of a signature.
    fn signer(&self, signature: Run) -> Option<Attribution> {
        let name = Run::new(signature.start + 1, signature.end);
        let ends = |&at: &usize| matches!(self.lexed.tokens[at].kind, TokenKind::Open | TokenKind::Comma);
        let end = name.range().find(ends).unwrap_or(name.end);
        let (_, speaker) = noun_phrase(self.tokens(Run::new(name.start, end))).ok()?;
        let named = self.lexed.tokens[speaker.head].is_capital();
        named.then(|| bare(speaker, Run::new(signature.start, name.start)))
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

#[cfg(test)]
mod tests {
    use crate::Parser;

    /// "speaker | words" of every quotation.
    fn quotes(text: &str) -> Vec<String> {
        let article = Parser::new().parse(text).unwrap();
        let shown = |quote: crate::View<'_, crate::Quote>| {
            format!("{} | {}", quote.speaker_name().unwrap_or("-"), quote.text())
        };
        article.quotes().map(shown).collect()
    }

    #[test]
    fn who_signs_a_post_wrote_it() {
        let text = "Bell raised\n\nThe town raised its bell on Monday, and many wrote of it.\n\n\
                    I have never seen such a bell.\n\n— Ana Doe (@anadoe) June 3, 2024\n\n\
                    It weighs two tons.\n\n\
                    We found it.\n\n— the pier (@pier) June 4, 2024\n\nIt will stay until May.";
        assert_eq!(quotes(text), ["Ana Doe | I have never seen such a bell.", "- | We found it."]);
    }

    #[test]
    fn a_quotation_signed_in_a_line_of_its_own_is_one() {
        let text = "Bell raised\n\nThe town raised its bell on Monday, to the joy of all.\n\n\
                    “I have never seen such a bell.”\n\n— Ana Doe, baker\n\nIt weighs two tons.";
        assert_eq!(quotes(text), ["Ana Doe | I have never seen such a bell."]);
    }
}
