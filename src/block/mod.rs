//! Blocks: the lines of a text, what belongs together, and what each stretch is.

mod alone;
mod brackets;
mod caption;
mod classify;
mod confidence;
mod credit;
mod credit_end;
mod dateline;
mod evidence;
mod form;
mod headline;
mod labels;
mod lines;
mod lists;
mod note;
mod note_openings;
mod note_reader;
pub(crate) mod parts;
mod release;
mod scene;
mod seen;
mod shape;
mod split;
mod unmarked_credit;

use crate::grammar::Tokens;
use crate::grammar::author_details::position;
use crate::grammar::byline::byline;
use crate::grammar::contributors;
use crate::lex::{Lexed, Run};
use crate::model::{Block, BlockKind, BlockParts, CreditLine};
use classify::Verdict;
use credit::{CreditAt, Evidence};
use form::Form;
use seen::Seen;

/// The blocks of an article, with the tokens of each.
#[derive(Debug, Default)]
pub(crate) struct Layout {
    pub(crate) blocks: Vec<Block>,
    pub(crate) runs: Vec<Run>,
}

impl Layout {
    fn push(&mut self, lexed: &Lexed<'_>, run: Run, parts: BlockParts, confidence: f32) {
        self.blocks.push(Block { span: lexed.span(run), parts, confidence });
        self.runs.push(run);
    }
}

/// Finds the blocks of a text whose lines begin at these tokens: pieces, then what each piece is, then its parts.
pub(crate) fn find(lexed: &Lexed<'_>, lines: &[usize]) -> Layout {
    let pieces = split::pieces(lexed, lines);
    let seen = seen::see(lexed, &pieces);
    let verdicts = classify::verdicts(lexed, &seen);
    // A dateline makes two blocks of a piece.
    let most = seen.len() + 1;
    let mut layout = Layout { blocks: Vec::with_capacity(most), runs: Vec::with_capacity(most) };
    for (piece, verdict) in seen.iter().zip(verdicts) {
        let mut run = piece.run;
        if let Some(opening) = piece.dateline.as_ref().filter(|_| verdict.dateline) {
            let dateline = BlockParts::Dateline(parts::dateline(lexed.text, &opening.parts));
            layout.push(lexed, opening.run, dateline, opening.confidence());
            run.start = opening.body;
        }
        if verdict.kind == BlockKind::Byline
            && let Some(BlockParts::Byline(authors)) = layout.blocks.last_mut().map(|above| &mut above.parts)
            && let Some(author) = authors.last_mut()
            && let Some(position) = position(Tokens::new(lexed, run)).filter(|_| piece.form != Form::Byline)
        {
            parts::take_position(lexed.text, author, position);
            layout.push(lexed, run, BlockParts::Byline(Vec::new()), verdict.confidence);
        } else if !run.is_empty() {
            layout.push(lexed, run, parts_of(lexed, piece, verdict), verdict.confidence);
        }
    }
    layout
}

/// The parts of a piece that is known to be of a kind.
fn parts_of(lexed: &Lexed<'_>, piece: &Seen, verdict: Verdict) -> BlockParts {
    match verdict.kind {
        BlockKind::Headline => BlockParts::Headline,
        BlockKind::Standfirst => BlockParts::Standfirst,
        BlockKind::Byline => {
            let i = Tokens::new(lexed, form::behind_dashes(lexed, form::without_emphasis(lexed, piece.run)));
            BlockParts::Byline(byline(i).map(|(_, authors)| parts::authors(lexed.text, &authors)).unwrap_or_default())
        }
        BlockKind::Timestamp => match piece.form {
            Form::Timestamp(sub) => BlockParts::Timestamp { sub, value: None },
            _ => BlockParts::Timestamp { sub: None, value: None },
        },
        BlockKind::Heading => BlockParts::Heading,
        BlockKind::Caption => {
            // "A Quilt for Warmer Trips" is no photographer for being a caption.
            let said = |credit: &&CreditAt| credit.run.start > piece.run.start || credit.evidence > Evidence::Place;
            BlockParts::Caption(parts::caption(lexed, piece.run, piece.credit.as_deref().filter(said)))
        }
        BlockKind::ListItem => BlockParts::ListItem,
        BlockKind::BlockQuote => BlockParts::BlockQuote,
        BlockKind::Credit => BlockParts::Credit(credit_line(lexed, piece)),
        BlockKind::Note => match piece.form {
            Form::Note(kind) => BlockParts::Note(Some(kind)),
            _ => BlockParts::Note(None),
        },
        BlockKind::Paragraph | BlockKind::Dateline => BlockParts::Paragraph,
    }
}

fn credit_line(lexed: &Lexed<'_>, piece: &Seen) -> CreditLine {
    if piece.form == Form::Contributors {
        let found = contributors::contributors(Tokens::new(lexed, piece.run));
        return found.map(|(_, found)| parts::contributors(lexed.text, &found)).unwrap_or_default();
    }
    piece
        .credit
        .as_ref()
        .map_or_else(CreditLine::default, |credit| parts::picture_line(lexed.text, credit.span, &credit.parts))
}
