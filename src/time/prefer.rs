//! [`Prefer`]: which way a date lies whose clause does not tell.

use super::context::Outlook;

/// Which way a date without a year lies when its clause does not tell: the "Friday" of a table, the "May" of a headline.
///
/// A tense or another sign always counts more: "will open on Friday" lies ahead and "opened in May" behind, whatever is
/// preferred. A preference reads the others as if "will" or "did" stood in their clause.
///
/// ```
/// use wirecopy::{Parser, Prefer};
///
/// let parser = Parser::new().published("2024-06-05".parse().unwrap());
/// let day = |parser: Parser, text: &str| parser.parse(text).unwrap().dates().next().unwrap().earliest.unwrap().to_string();
/// assert_eq!(day(parser, "Friday: Choir of Varn, town hall."), "2024-05-31");
/// assert_eq!(day(parser.prefer(Prefer::Future), "Friday: Choir of Varn, town hall."), "2024-06-07");
/// assert_eq!(day(parser.prefer(Prefer::Future), "The choir sang on Friday."), "2024-05-31");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Prefer {
    /// What news means by it, the default: the latest such weekday, the nearest such day of a year, the latest such month
    /// unless it comes within two months.
    #[default]
    News,
    /// What lies behind, as in an archive or a chronicle.
    Past,
    /// What lies ahead, as in a calendar of events.
    Future,
}

impl Prefer {
    /// Where a clause looks that does not tell.
    pub(super) fn outlook(self) -> Outlook {
        match self {
            Prefer::News => Outlook::Open,
            Prefer::Past => Outlook::Back,
            Prefer::Future => Outlook::Ahead,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Parser;

    /// The first day of each date of a text, told on June 5, 2024.
    fn days(text: &str, prefer: Prefer) -> Vec<String> {
        let parser = Parser::new().published("2024-06-05".parse().unwrap()).prefer(prefer);
        let article = parser.parse(text).unwrap();
        article.dates().map(|date| date.earliest.map_or("-".to_owned(), |day| day.to_string())).collect()
    }

    #[test]
    fn a_date_alone_lies_on_the_side_that_is_preferred() {
        let text = "Friday: Choir of Varn.\n\nDec. 3: Osmark fair.\n\nNo trains in March.";
        assert_eq!(days(text, Prefer::News), ["2024-05-31", "2024-12-03", "2024-03-01"]);
        assert_eq!(days(text, Prefer::Past), ["2024-05-31", "2023-12-03", "2024-03-01"]);
        assert_eq!(days(text, Prefer::Future), ["2024-06-07", "2024-12-03", "2025-03-01"]);
    }

    #[test]
    fn what_the_text_tells_counts_more() {
        let text =
            "The mill closed on Friday. It will open in July. Doe left on May 3, 2019, three days ago and yesterday.";
        for prefer in [Prefer::Past, Prefer::Future] {
            assert_eq!(days(text, prefer), days(text, Prefer::News), "{prefer:?}");
        }
    }

    #[test]
    fn the_day_of_publication_does_not_turn_with_it() {
        let day = |prefer| {
            let text = "VARN, June 3 (LNT) - The mill burned on Sunday.\n\nUpdated: June 4, 2024";
            Parser::new().prefer(prefer).parse(text).unwrap().published().map(|published| published.value.to_string())
        };
        assert_eq!(day(Prefer::Future), day(Prefer::News));
        assert!(day(Prefer::News).is_some());
    }
}
