//! Time expressions and the day of publication.

use super::TimeValue;
use crate::span::Span;
use chrono::NaiveDate;

/// A time expression with what it means.
///
/// ```
/// use wirecopy::{Modifier, Parser, TimexKind};
///
/// let article = Parser::new().parse("The mill closed in early June 2024.")?;
/// let date = article.dates().next().unwrap();
/// assert_eq!((date.text(), date.kind, date.modifier), ("early June 2024", TimexKind::Date, Some(Modifier::Start)));
/// assert_eq!(date.value.unwrap().to_string(), "2024-06");
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Timex {
    /// Its bytes.
    pub span: Span,
    /// Date, time, duration or set.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub kind: TimexKind,
    /// What it means; `None` for a day that the calendar does not have.
    pub value: Option<TimeValue>,
    /// "early", "about", "more than".
    #[cfg_attr(feature = "serde", serde(rename = "mod"))]
    pub modifier: Option<Modifier>,
    /// The first day meant.
    #[cfg_attr(feature = "serde", serde(with = "day"))]
    pub earliest: Option<NaiveDate>,
    /// The last day meant.
    #[cfg_attr(feature = "serde", serde(with = "day"))]
    pub latest: Option<NaiveDate>,
}

/// What a time expression is, by TIMEX3.
///
/// ```
/// use wirecopy::{Parser, TimexKind};
///
/// let article = Parser::new().parse("The mill closed on Friday night for three days, as every June.")?;
/// let kinds: Vec<TimexKind> = article.dates().map(|date| date.kind).collect();
/// assert_eq!(kinds, [TimexKind::Time, TimexKind::Duration, TimexKind::Set]);
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "SCREAMING_SNAKE_CASE"))]
#[non_exhaustive]
pub enum TimexKind {
    /// A day or something longer: "Friday", "2014", "now".
    Date,
    /// A part of a day: "Friday night", "3 p.m."
    Time,
    /// A length of time: "three days".
    Duration,
    /// A repeated time: "every Friday".
    Set,
}

/// A TIMEX3 modifier.
///
/// ```
/// use wirecopy::{Modifier, Parser};
///
/// let article = Parser::new().parse("In late 2019 Varn had waited for more than ten years.")?;
/// let modifiers: Vec<_> = article.dates().filter_map(|date| date.modifier).collect();
/// assert_eq!(modifiers, [Modifier::End, Modifier::MoreThan]);
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "SCREAMING_SNAKE_CASE"))]
#[non_exhaustive]
#[allow(missing_docs, reason = "the names are TIMEX3's")]
pub enum Modifier {
    Before,
    After,
    OnOrBefore,
    OnOrAfter,
    LessThan,
    MoreThan,
    EqualOrLess,
    EqualOrMore,
    Start,
    Mid,
    End,
    Approx,
}

/// The day of publication, with how it is known.
///
/// ```
/// use wirecopy::{Parser, PublishedSource};
///
/// let text = "Mill closes\n\nJune 4, 2024\n\nThe mill of Varn closed on Monday.";
/// let article = Parser::new().parse(text)?;
/// let published = article.published().unwrap();
/// assert_eq!((published.value.to_string().as_str(), published.source), ("2024-06-04", PublishedSource::Timestamp));
/// assert_eq!(published.evidence.map(|span| &text[span]), Some("June 4, 2024"));
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Published {
    /// A day, or a month or year where the text tells no more.
    pub value: TimeValue,
    /// Where it is from.
    pub source: PublishedSource,
    /// The bytes that tell it; `None` when it was given.
    pub evidence: Option<Span>,
}

/// Where the day of publication is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum PublishedSource {
    /// The caller gave it.
    Given,
    /// The dateline, with a year from the text where it has none itself.
    Dateline,
    /// A timestamp line.
    Timestamp,
    /// The latest full date of a picture, a post, a headline or a note, or a day with its weekday and year.
    Inferred,
}

#[cfg(feature = "serde")]
mod day {
    //! A day as `YYYY-MM-DD`.

    use chrono::NaiveDate;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    #[allow(
        clippy::ref_option,
        clippy::trivially_copy_pass_by_ref,
        reason = "serde's `with` passes a reference to the field"
    )]
    pub(super) fn serialize<S: Serializer>(day: &Option<NaiveDate>, serializer: S) -> Result<S::Ok, S::Error> {
        match day {
            Some(day) => serializer.collect_str(day),
            None => serializer.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
        let day = Option::<std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        day.map(|day| day.parse().map_err(D::Error::custom)).transpose()
    }
}
