//! iCalendar: dated events as entries of a calendar (RFC 5545).
//!
//! An event is an entry when its first and last day are known and lie at most [`LONGEST`] days apart; denied ones are none.
//! Lines end with CRLF and are folded at 75 bytes. The stamp of an entry is the article's day of publication, or 1970-01-01
//! where nothing tells it: there is no clock here.

use super::escape::{Instead, OneLine, replaced};
use crate::model::{Event, EventStatus, TimeValue};
use crate::{Article, Span, View};
use chrono::{Datelike, Days, NaiveDate};
use std::fmt::{self, Display, Write};

/// The lines before the first entry of a calendar.
pub const HEAD: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//wirecopy//wirecopy//EN\r\n";

/// The line after the last entry of a calendar.
pub const FOOT: &str = "END:VCALENDAR\r\n";

/// Events over more days than this are no entries: "in 2024", "this spring".
pub const LONGEST: i64 = 31;

/// The entries of an article's events, to stand between [`HEAD`] and [`FOOT`].
///
/// ```
/// use wirecopy::{Parser, export::ics};
///
/// let article = Parser::new().parse("PORT ALMA, June 4, 2024 (AP) — The council will vote on Friday.")?;
/// let calendar = format!("{}{}{}", ics::HEAD, ics::Entries::new(&article), ics::FOOT);
/// assert!(calendar.contains("DTSTART;VALUE=DATE:20240607\r\nDTEND;VALUE=DATE:20240608\r\n"));
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Entries<'s> {
    article: &'s Article<'s>,
}

impl<'s> Entries<'s> {
    /// The entries of an article.
    pub fn new(article: &'s Article<'s>) -> Entries<'s> {
        Entries { article }
    }
}

impl Display for Entries<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let article = self.article;
        let stamp = article.published().and_then(|published| published.value.day()).unwrap_or_default();
        let doc = article.id().unwrap_or("article");
        let mut sentences = article.sentences().peekable();
        for (event, number) in article.events().zip(1..) {
            // Both stand in text order.
            while sentences.next_if(|sentence| sentence.end() <= event.trigger.start()).is_some() {}
            let around = sentences.peek().filter(|sentence| sentence.contains(event.trigger));
            if let Some(days) = days(event) {
                let uid = format!("{}-e{number}@wirecopy", Text(doc));
                entry(f, event, &uid, stamp, days, *around.unwrap_or(&event.span))?;
            }
        }
        Ok(())
    }
}

/// The first and the last day of an event that is an entry.
fn days(event: View<'_, Event>) -> Option<(NaiveDate, NaiveDate)> {
    let date = event.when();
    let (first, last) = (date.earliest?, date.latest?);
    let short = first <= last && (last - first).num_days() < LONGEST;
    (short && event.status != EventStatus::Negated).then_some((first, last))
}

fn entry(
    f: &mut fmt::Formatter<'_>,
    event: View<'_, Event>,
    uid: &str,
    stamp: NaiveDate,
    (first, last): (NaiveDate, NaiveDate),
    sentence: Span,
) -> fmt::Result {
    let text = event.article().text();
    let mut property = |name: &str, value: &dyn Display| line(f, name, value);
    property("BEGIN:", &"VEVENT")?;
    property("UID:", &uid)?;
    property("DTSTAMP:", &format_args!("{}T000000Z", Digits(stamp)))?;
    match event.when().value {
        // The zone is seldom told: the time is that of the place.
        Some(TimeValue::Clock(_, clock)) if clock.hour < 24 => property(
            "DTSTART:",
            &format_args!("{}T{:02}{:02}{:02}", Digits(first), clock.hour, clock.minute, clock.second.unwrap_or(0)),
        )?,
        _ => {
            property("DTSTART;VALUE=DATE:", &Digits(first))?;
            let behind = last.checked_add_days(Days::new(1)).unwrap_or(last);
            property("DTEND;VALUE=DATE:", &Digits(behind))?;
        }
    }
    property("SUMMARY:", &Text(event.text()))?;
    if let Some(place) = event.place {
        property("LOCATION:", &Text(&text[place]))?;
    }
    property("DESCRIPTION:", &Text(&text[sentence]))?;
    let status = match event.status {
        EventStatus::Cancelled => "CANCELLED",
        EventStatus::Hypothetical | EventStatus::Postponed => "TENTATIVE",
        _ => "CONFIRMED",
    };
    property("STATUS:", &status)?;
    property("CATEGORIES:", &event.status.name().to_uppercase())?;
    property("END:", &"VEVENT")
}

/// A day as `20240607`.
struct Digits(NaiveDate);

impl Display for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}{:02}{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

/// Text as the value of a property: on one line, with commas, semicolons and backslashes behind a backslash.
struct Text<'t>(&'t str);

impl Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        replaced(f, &OneLine(self.0).to_string(), |c| match c {
            '\\' => Some(Instead::Text(r"\\")),
            ',' => Some(Instead::Text(r"\,")),
            ';' => Some(Instead::Text(r"\;")),
            _ => None,
        })
    }
}

/// A property, folded: no line is over 75 bytes, and what goes on begins with a blank.
fn line(f: &mut fmt::Formatter<'_>, name: &str, value: &dyn Display) -> fmt::Result {
    const WIDTH: usize = 75;
    let mut used = 0;
    for c in format!("{name}{value}").chars() {
        if used + c.len_utf8() > WIDTH {
            f.write_str("\r\n ")?;
            used = 1;
        }
        f.write_char(c)?;
        used += c.len_utf8();
    }
    f.write_str("\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Parser;

    fn entries(text: &str) -> String {
        Entries::new(&Parser::new().parse(text).unwrap().with_id("doc 1")).to_string()
    }

    #[test]
    fn a_status_of_ours_has_one_of_theirs() {
        let cancelled = entries("The concert planned for June 7, 2024 was cancelled.");
        assert!(cancelled.contains("STATUS:CANCELLED\r\nCATEGORIES:CANCELLED\r\n"), "{cancelled}");
    }

    #[test]
    fn what_has_no_days_is_no_entry() {
        assert_eq!(entries("The mill closed in 1987."), "");
        assert_eq!(entries("The council did not vote on June 3, 2024."), "");
    }

    #[test]
    fn long_lines_are_folded_between_characters() {
        let text = "Die Mitglieder aus Östervåg, Överby; Åkerö, Ödeshög, Älvsjö und Örebro trafen sich: they met on June 3, 2024.";
        let entries = entries(text);
        assert!(entries.lines().all(|line| line.len() <= 75), "{entries}");
        assert!(entries.replace("\r\n ", "").contains(r"Östervåg\, Överby\; Åkerö\, Ödeshög"), "{entries}");
    }
}
