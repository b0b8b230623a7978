//! Which full dates stand near the day of publication: those of captions, posts, headlines and notes, and days with their weekday.

use super::find::Found;
use crate::block::Layout;
use crate::grammar::expression::{Name, What};
use crate::lex::{Case, Lexed, Run, TokenKind};
use crate::lexicon::WordClass;
use crate::model::BlockKind;

/// Whether a full date is one of the days before the publication. In running text a year beside a day says that the day is long past:
/// "the flood of **June 3, 2012**"; of last week one writes "on June 3", or "on Friday, June 3, 2016" under a picture.
pub(super) fn is_near_publication(lexed: &Lexed<'_>, layout: &Layout, found: &Found) -> bool {
    let block = layout.runs[found.block];
    match layout.blocks[found.block].kind() {
        BlockKind::Paragraph | BlockKind::Standfirst | BlockKind::Heading => {
            has_weekday(found)
                || is_block(block, found.run)
                || is_stamp(lexed, block, found.run)
                || is_of_post(lexed, block, found.run)
        }
        // "— Ana Doe (@anadoe) June 3, 2016", "Release date: June 3, 2016"
        BlockKind::BlockQuote | BlockKind::ListItem => {
            has_weekday(found) || found.run.end + 1 >= block.end || is_of_post(lexed, block, found.run)
        }
        _ => true,
    }
}

/// "Friday, June 3, 2016"
fn has_weekday(found: &Found) -> bool {
    matches!(found.said.what, What::Named { name: Name::MonthDay { weekday: Some(_), .. }, .. })
}

/// Whether a block is nothing but a date, with its stop.
fn is_block(block: Run, date: Run) -> bool {
    block.len() <= date.len() + 1
}

/// Whether a full date is the day of publication itself, which no later date of the text moves.
pub(super) fn is_publication(lexed: &Lexed<'_>, layout: &Layout, found: &Found) -> bool {
    let kind = layout.blocks[found.block].kind();
    matches!(kind, BlockKind::Headline | BlockKind::Byline | BlockKind::Note)
        || is_stamp(lexed, layout.runs[found.block], found.run)
}

/// A date in figures that no words lead up to: "Osmark Guild Closes Mill 03/26/16 HARBOR JOURNAL", "(03.06.2016)".
fn is_stamp(lexed: &Lexed<'_>, block: Run, date: Run) -> bool {
    let figures = lexed.kind(date.start, TokenKind::Number) && !date.range().any(|at| lexed.has(at, WordClass::MONTH));
    let led = date.start > block.start && lexed.tokens[date.start - 1].case == Case::Lower;
    figures && !led
}

/// Whether a date stands behind the handle of who posted: "(@anadoe) June 3, 2016", "author="@anadoe" date="June 3, 2016"".
fn is_of_post(lexed: &Lexed<'_>, block: Run, date: Run) -> bool {
    /// "@anadoe" tweet-date="
    const NEAR: usize = 8;
    let mut before = block.start.max(date.start.saturating_sub(NEAR))..date.start;
    before.any(|at| lexed.word(at).starts_with('@'))
}

#[cfg(test)]
mod tests {
    use crate::time::anchor::tests::published;

    #[test]
    fn days_near_the_publication() {
        published("Ana Doe rings a bell on Friday, June 3, 2016.", Some("2016-06-03"));
        published("“We won,” she wrote. — Ana Doe (@anadoe) June 3, 2016", Some("2016-06-03"));
        published("Osmark Guild Closes Mill 03/26/16 HARBOR JOURNAL", Some("2016-03-26"));
        published("The mill closed in a week.\n\nCorrection, June 3, 2016: It closed in a month.", Some("2016-06-03"));
    }

    #[test]
    fn days_that_are_long_past() {
        published("The mill burned down in the flood of June 3, 2012, and was never built again.", None);
        published("Ana Doe, who was hurt on June 3, 2012, left the mill.", None);
        published("She wrote to them on 3/6/2012 that the mill was hers.", None);
        published("June 3, 2012 The mill burned down.", None);
    }

    #[test]
    fn a_stamp_is_not_moved() {
        published(
            "Osmark Guild 03/26/16 HARBOR JOURNAL. They pay it to guild members of March 20.",
            Some("2016-03-26"),
        );
    }
}
