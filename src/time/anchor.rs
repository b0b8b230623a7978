//! The day of publication: given, or what the text tells of it.

use super::calendar::{first_from, month_day, nearest};
use super::context::Outlook;
use super::find::Found;
use super::near_publication::{is_near_publication, is_publication};
use crate::block::Layout;
use crate::grammar::expression::{Name, What, Which, Year};
use crate::lex::Lexed;
use crate::model::{BlockKind, Published, PublishedSource, TimeValue};
use chrono::{Datelike, NaiveDate};

/// A day with the expression that tells it.
type Evidence<'f> = Option<(&'f Found, NaiveDate)>;

/// News is written within half a year of its timestamp's year; a month and day further off is of another year.
const HALF_A_YEAR: i64 = 183;
/// A day without a year that is later than the full date of a picture or a post by more than this is of another time.
const FORTNIGHT: i64 = 14;

/// The day of publication as the caller gave it or the text tells it, with what dates hang on.
///
/// A dateline comes first, with the year of a timestamp or of the fullest date where it has none itself; then a
/// timestamp; then the latest full date that does not lie ahead, where it is none that the text looks back on. Nothing else is
/// evidence.
pub(super) fn publication(
    lexed: &Lexed<'_>,
    layout: &Layout,
    found: &[Found],
    given: Option<NaiveDate>,
) -> (Option<Published>, Option<NaiveDate>) {
    if let Some(day) = given {
        let published = Published { value: day.into(), source: PublishedSource::Given, evidence: None };
        return (Some(published), Some(day));
    }
    let kind = |found: &Found| layout.blocks[found.block].kind();
    let told = |found: &Found, day: NaiveDate, source| {
        let published = Published { value: day.into(), source, evidence: Some(lexed.span(found.run)) };
        (Some(published), Some(day))
    };
    let stamp = found.iter().filter(|f| kind(f) == BlockKind::Timestamp).find_map(|f| Some((f, full(f)?)));
    if let Some(dateline) = found.iter().find(|f| kind(f) == BlockKind::Dateline) {
        // A timestamp is of the same days; other full dates of the text lie before its dateline.
        let near = || in_year_near(dateline, stamp?.1, HALF_A_YEAR);
        let after = || in_year_from(dateline, latest(found.iter()).0?.1);
        if let Some(day) = full(dateline).or_else(near).or_else(after) {
            return told(dateline, day, PublishedSource::Dateline);
        }
    }
    if let Some((stamp, day)) = stamp {
        return told(stamp, day, PublishedSource::Timestamp);
    }
    inferred(lexed, layout, found)
}

/// The latest full date that stands near the publication and does not lie ahead, moved on to the latest month and day that follow it
/// closely.
fn inferred(lexed: &Lexed<'_>, layout: &Layout, found: &[Found]) -> (Option<Published>, Option<NaiveDate>) {
    let near = |f: &&Found| full(f).is_none() || is_near_publication(lexed, layout, f);
    let (Some((mut evidence, full)), year) = latest(found.iter().filter(near)) else { return (None, None) };
    // "The street was named after him in 2014": a later year makes the full date an old one. The next is one of plans.
    if year.is_some_and(|year| year > full.year() + 1) {
        return (None, None);
    }
    let mut day = full;
    let moves = !is_publication(lexed, layout, evidence);
    for f in found.iter().filter(|f| moves && f.outlook != Outlook::Ahead) {
        if let Some(later) = in_year_near(f, full, FORTNIGHT)
            && later > day
        {
            (evidence, day) = (f, later);
        }
    }
    let evidence = Some(lexed.span(evidence.run));
    let published = Published { value: day.into(), source: PublishedSource::Inferred, evidence };
    (Some(published), Some(day))
}

/// The latest full date and the latest year alone that do not lie ahead, the day where it stands first.
fn latest<'f>(found: impl Iterator<Item = &'f Found>) -> (Evidence<'f>, Option<i32>) {
    let (mut latest, mut latest_year): (Evidence<'_>, Option<i32>) = (None, None);
    // "until June 1, 2030", "by 2030": most limits lie ahead as well.
    for f in found.filter(|f| !matches!(f.outlook, Outlook::Ahead | Outlook::Limit)) {
        if let Some(day) = full(f) {
            latest = latest.filter(|&(_, latest)| day <= latest).or(Some((f, day)));
        } else {
            latest_year = latest_year.max(bare_year(f));
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

/// The day of a month and day without a year, so many days from a reference at the most.
fn in_year_near(found: &Found, reference: NaiveDate, most: i64) -> Option<NaiveDate> {
    let (month, day) = yearless(found)?;
    nearest(reference, |year| month_day(year, month, day)).filter(|day| (*day - reference).num_days().abs() <= most)
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
pub(crate) mod tests {
    use crate::time::find::tests::read;

    /// What day of publication a text tells.
    #[track_caller]
    pub(crate) fn published(text: &str, expected: Option<&str>) {
        assert_eq!(read(text, None).1.as_deref(), expected, "{text}");
    }

    #[test]
    fn the_latest_full_date_that_does_not_lie_ahead() {
        published("It sank on Monday, Oct. 21, 2019. The siege began on Wednesday, Jan. 26, 2022.", Some("2022-01-26"));
        published(
            "A vote will be held on Wednesday, Jan. 26, 2022. It sank on Monday, Oct. 21, 2019.",
            Some("2019-10-21"),
        );
        published("Pictured on Wednesday, Jan. 26, 2022. She met the mayor on February 7.", Some("2022-02-07"));
        published("Pictured on Wednesday, Jan. 26, 2022. She met the mayor on March 7.", Some("2022-01-26"));
    }

    #[test]
    fn a_later_year_makes_the_full_date_an_old_one() {
        published("He resigned on Monday, Oct. 21, 2019. The street was named after him in 2022.", None);
        published("He resigned on Monday, Oct. 21, 2019. The street will be built by 2030.", Some("2019-10-21"));
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
