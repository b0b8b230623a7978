//! Blocks: the lines of a text, what belongs together, and what each stretch is.

use crate::lex::{Gap, Lexed, Run};
use crate::model::{Block, BlockParts};

/// The blocks of an article, with the tokens of each.
#[derive(Debug, Default)]
pub(crate) struct Layout {
    pub(crate) blocks: Vec<Block>,
    pub(crate) runs: Vec<Run>,
}

/// Finds the blocks of a text.
pub(crate) fn find(lexed: Lexed<'_>) -> Layout {
    let mut layout = Layout::default();
    let mut start = 0;
    for i in 1..=lexed.tokens.len() {
        if i == lexed.tokens.len() || lexed.tokens[i].gap >= Gap::Blank {
            let run = Run::new(start, i);
            layout.blocks.push(Block::new(lexed.span(run), BlockParts::Paragraph));
            layout.runs.push(run);
            start = i;
        }
    }
    layout
}
