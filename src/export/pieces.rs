//! Pieces of an article that JSON-LD asks for.

use crate::model::{Block, BlockKind, BlockParts, Contributor};
use crate::{Article, View};

/// Everybody a credit line names.
pub(crate) fn contributors<'s>(article: &'s Article<'_>) -> impl Iterator<Item = &'s Contributor> {
    article
        .blocks()
        .filter_map(
            |block| if let BlockParts::Credit(line) = &block.get().parts { Some(&line.contributors) } else { None },
        )
        .flatten()
}

/// The blocks of one kind.
pub(crate) fn of_kind<'s>(article: &'s Article<'_>, kind: BlockKind) -> impl Iterator<Item = View<'s, Block>> {
    article.blocks().filter(move |block| block.kind() == kind)
}
