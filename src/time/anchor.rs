//! The day of publication: given, or what the text tells of it.

use super::calendar::{first_from, month_day, nearest};
use super::context::Outlook;
use super::find::Found;
use crate::block::Layout;
use crate::grammar::expression::{Name, What, Which, Year};
use crate::lex::Lexed;
use crate::model::{BlockKind, Published, PublishedSource, TimeValue};
use chrono::{Datelike, NaiveDate};

/// What dates hang on: the day of publication, or a day near it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Anchor {
    pub(super) day: NaiveDate,
    /// Whether it is the day itself, so that weekdays and "yesterday" can be counted from it.
    pub(super) exact: bool,
}

/// A day or a year with the expression that tells it.
type Evidence<'f, T> = Option<(&'f Found, T)>;

/// News is written within half a year of the dates in it; a month and day further off is of another year.
const NEAR: i64 = 183;

/// The day of publication as the caller gave it or the text tells it, with what dates hang on.
///
/// A dateline comes first, with the year of a timestamp or of the fullest date where it has none itself; then a
/// timestamp; then the latest full date of the text that does not lie ahead. Nothing else is evidence.
pub(super) fn publication(
    lexed: &Lexed<'_>,
    layout: &Layout,
    found: &[Found],
    given: Option<NaiveDate>,
) -> (Option<Published>, Option<Anchor>) {
    if let Some(day) = given {
        let published = Published { value: day.into(), source: PublishedSource::Given, evidence: None };
        return (Some(published), Some(Anchor { day, exact: true }));
    }
    let kind = |found: &Found| layout.blocks[found.block].kind();
    let told = |found: &Found, day: NaiveDate, source| {
        let published = Published { value: day.into(), source, evidence: Some(lexed.span(found.run)) };
        (Some(published), Some(Anchor { day, exact: true }))
    };
    let stamp = found.iter().filter(|f| kind(f) == BlockKind::Timestamp).find_map(|f| Some((f, full(f)?)));
    let (latest, year) = latest(found);
    if let Some(dateline) = found.iter().find(|f| kind(f) == BlockKind::Dateline) {
        // A timestamp is of the same days; other full dates of the text lie before its dateline.
        let near = || in_year_near(dateline, stamp?.1);
        let day = full(dateline).or_else(near).or_else(|| in_year_from(dateline, latest?.1));
        if let Some(day) = day {
            return told(dateline, day, PublishedSource::Dateline);
        }
    }
    if let Some((stamp, day)) = stamp {
        return told(stamp, day, PublishedSource::Timestamp);
    }
    inferred(lexed, found, latest, year)
}

/// The latest full date that does not lie ahead, moved on to the latest month and day that follow it closely.
fn inferred(
    lexed: &Lexed<'_>,
    found: &[Found],
    latest: Evidence<'_, NaiveDate>,
    year: Evidence<'_, i32>,
) -> (Option<Published>, Option<Anchor>) {
    let source = PublishedSource::Inferred;
    let published = |f: &Found, value| Published { value, source, evidence: Some(lexed.span(f.run)) };
    if let Some((f, year)) = year.filter(|&(_, year)| latest.is_none_or(|(_, day)| year > day.year())) {
        // A year that somebody looks back on is no more than a sign: it needs a date to stand beside.
        let middle = NaiveDate::from_ymd_opt(year, 7, 2).filter(|_| latest.is_some());
        return match middle {
            Some(day) => (Some(published(f, TimeValue::Year(year))), Some(Anchor { day, exact: false })),
            None => (None, None),
        };
    }
    let Some((mut evidence, full)) = latest else { return (None, None) };
    let mut day = full;
    for f in found.iter().filter(|f| f.outlook != Outlook::Ahead) {
        if let Some(later) = in_year_near(f, full)
            && later > day
        {
            (evidence, day) = (f, later);
        }
    }
    (Some(published(evidence, day.into())), Some(Anchor { day, exact: true }))
}

/// The latest full date and the latest year alone that do not lie ahead, each where it stands first.
fn latest(found: &[Found]) -> (Evidence<'_, NaiveDate>, Evidence<'_, i32>) {
    let (mut latest, mut latest_year) = (None, None);
    for f in found.iter().filter(|f| f.outlook != Outlook::Ahead) {
        if let Some(day) = full(f) {
            latest = latest.filter(|&(_, latest)| day <= latest).or(Some((f, day)));
        } else if let Some(year) = bare_year(f) {
            latest_year = latest_year.filter(|&(_, latest)| year <= latest).or(Some((f, year)));
        }
    }
    (latest, latest_year)
}

/// The day of a date that has month, day and year. "9/11" is told without a year, and long after.
fn full(found: &Found) -> Option<NaiveDate> {
    match found.said.what {
        What::Named { name: Name::MonthDay { month, day, .. }, year: Year::Of(year), .. } => {
            month_day(year, month, day)
        }
        _ => None,
    }
}

/// The day of a month and day without a year, near a reference.
fn in_year_near(found: &Found, reference: NaiveDate) -> Option<NaiveDate> {
    let (month, day) = yearless(found)?;
    nearest(reference, |year| month_day(year, month, day)).filter(|day| (*day - reference).num_days().abs() <= NEAR)
}

/// The first such day at or after a reference.
fn in_year_from(found: &Found, reference: NaiveDate) -> Option<NaiveDate> {
    let (month, day) = yearless(found)?;
    first_from(reference, |year| month_day(year, month, day))
}

fn yearless(found: &Found) -> Option<(u8, u8)> {
    match found.said.what {
        What::Named { name: Name::MonthDay { month, day, .. }, which: Which::Bare, year: Year::None } => {
            Some((month, day))
        }
        _ => None,
    }
}

fn bare_year(found: &Found) -> Option<i32> {
    match found.said.what {
        What::Value(TimeValue::Year(year)) | What::Named { name: Name::Month(_), year: Year::Of(year), .. } => {
            Some(year)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::time::find::tests::read;

    #[track_caller]
    fn published(text: &str, expected: Option<&str>) {
        assert_eq!(read(text, None).1.as_deref(), expected, "{text}");
    }

    #[test]
    fn the_latest_full_date_that_does_not_lie_ahead() {
        published("The siege began on Jan. 26, 2022, long after Oct. 21, 2019.", Some("2022-01-26"));
        published("A vote will be held on Jan. 26, 2022. It sank on Oct. 21, 2019.", Some("2019-10-21"));
        published("Pictured on Jan. 26, 2022. She met the mayor on February 7.", Some("2022-02-07"));
    }

    #[test]
    fn a_later_year_makes_the_full_date_an_old_one() {
        published("He resigned on Sept. 11, 1971. The street was named after him in 2014.", Some("2014"));
    }

    #[test]
    fn a_dateline_takes_its_year_from_the_text() {
        published(
            "TARN POINT, Nov. 7 (Reuters) - The ferry that was built on May 3, 2023, sank in heavy seas.",
            Some("2023-11-07"),
        );
        published("TARN POINT, Nov. 7 (Reuters) - The ferry sank in heavy seas.", None);
    }

    #[test]
    fn nothing_tells() {
        published("The ferry sank on Friday, in 2014 and last year.", None);
        published("The ferry sank long after 9/11.", None);
    }
}
