//! Pieces of an article that JSON-LD asks for.

use crate::model::{Author, Block, BlockKind, BlockParts, Caption, Contributor, Dateline};
use crate::{Article, View};

/// The authors of the bylines.
pub(crate) fn authors<'s>(article: &'s Article<'_>) -> impl Iterator<Item = &'s Author> {
    article
        .blocks()
        .filter_map(|block| if let BlockParts::Byline(authors) = &block.get().parts { Some(authors) } else { None })
        .flatten()
}

/// The first dateline, with its block.
pub(crate) fn dateline<'s>(article: &'s Article<'_>) -> Option<(View<'s, Block>, &'s Dateline)> {
    article.blocks().find_map(|block| match &block.get().parts {
        BlockParts::Dateline(dateline) => Some((block, dateline)),
        _ => None,
    })
}

/// The captions, with their blocks.
pub(crate) fn captions<'s>(article: &'s Article<'_>) -> impl Iterator<Item = (View<'s, Block>, &'s Caption)> {
    article.blocks().filter_map(|block| match &block.get().parts {
        BlockParts::Caption(caption) => Some((block, caption)),
        _ => None,
    })
}

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

/// The blocks that are the story itself, without what stands about it.
pub(crate) fn body<'s>(article: &'s Article<'_>) -> impl Iterator<Item = View<'s, Block>> {
    use BlockKind::{BlockQuote, Heading, ListItem, Paragraph};
    article.blocks().filter(|block| matches!(block.kind(), Paragraph | Heading | ListItem | BlockQuote))
}
