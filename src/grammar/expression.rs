//! What a time expression says, before anyone asks which day it means.

use crate::lexicon::holidays::Holiday;
use crate::model::{Clock, DayPart, Duration, Modifier, Season, TimeValue};
use chrono::Weekday;

/// A time expression: what it names, the time of day with it, and how loosely it is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Expression {
    pub(crate) what: What,
    pub(crate) time: Option<TimeOfDay>,
    pub(crate) modifier: Option<Modifier>,
}

/// What an expression names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    /// What means the same in every article: "1958", "the 1980s", "now".
    Value(TimeValue),
    /// What comes back each year or week: "Friday", "last April", "the third quarter of 1990".
    Named { name: Name, which: Which, year: Year },
    /// A stretch of the calendar, counted from one: "last week", "the following year".
    Unit { unit: Stretch, offset: i32, from: From },
    /// "three years ago", "two days later"
    Shift { length: Duration, back: bool, from: From },
    /// "a year earlier", "the year-ago quarter", "the 1988 period": what is spoken of, in another year.
    Compared { name: Option<Name>, year: Year, from: From },
    /// "the day before last Monday", "the Friday after Easter", "a week ago Monday": beside a day that has a name.
    Beside { side: Side, name: Name, which: Which, year: Year },
    /// "Tuesday of last week" is -1.
    DayOfWeek { weekday: Weekday, weeks: i32 },
    /// "the second Monday of next month"
    OfMonth { n: u8, what: Counted, months: i32 },
    /// "on the 15th"
    DayOfMonth(u8),
    /// "yesterday" is -1.
    Today(i32),
    /// "9:40 p.m.": an hour of the day that its paragraph speaks of.
    Hour,
    /// "overnight": the night that is spoken of, else the last one, or the one to come.
    Overnight,
    /// "50 years ago today", "30 years ago this week"
    Anniversary { years: i32, unit: Stretch },
    /// "three days"; with a direction "the past three days".
    Length { length: Duration, toward: Option<Toward> },
    /// "every Friday", "daily"
    Set(TimeValue),
    /// "May 3-7", "2003–2005"
    Span(RangeEnd, RangeEnd, Year),
}

/// An end of a range whose ends are fused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RangeEnd {
    Day(u8, u8),
    Year(i32),
}

/// Where something stands beside a day: before it where negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// So many days from it.
    Days(i32),
    /// The week so many weeks from it.
    Weeks(i32),
    /// The first such weekday after it, or the last before.
    Weekday { weekday: Weekday, back: bool },
    /// The first weekend after it, or the last before.
    Weekend { back: bool },
}

/// What has a name in the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Name {
    Weekday(Weekday),
    /// "May 3", with the weekday where it is said: "Friday, May 3".
    MonthDay {
        month: u8,
        day: u8,
        weekday: Option<Weekday>,
    },
    /// "the week of March 6", "the Labor Day weekend": the stretch round a day.
    Round {
        stretch: Round,
        day: Yearly,
    },
    /// "the second Tuesday of November"; 0 is the last.
    Nth {
        n: u8,
        what: Counted,
        month: u8,
    },
    Month(u8),
    Quarter(u8),
    Half(u8),
    Season(Season),
    Holiday(Holiday),
}

/// A stretch that is told by a day in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Round {
    Week,
    Weekend,
}

/// A day that comes once a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Yearly {
    MonthDay(u8, u8),
    Holiday(Holiday),
}

/// What is counted in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Counted {
    Weekday(Weekday),
    Weekend,
    Week,
    Day,
}

/// Which of those that come back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which {
    Bare,
    Last,
    This,
    Next,
    /// The one before what is spoken of: "the previous Friday".
    Before,
    /// The one after it: "the following Friday".
    After,
}

/// The year that goes with a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Year {
    None,
    Of(i32),
    /// "last year" is -1.
    Offset(i32),
}

/// Stretches of the calendar that can be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stretch {
    Day,
    Week,
    Weekend,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    /// "the period": what is spoken of.
    Period,
}

/// From where something is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum From {
    /// The day of publication: "last week".
    Publication,
    /// What is spoken of: "the following week".
    Focus,
}

/// Which way a length goes from the day of publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Toward {
    Past,
    Future,
}

/// The time of day that goes with a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TimeOfDay {
    Part(DayPart),
    At(Clock),
}

impl Expression {
    pub(crate) const fn of(what: What) -> Expression {
        Expression { what, time: None, modifier: None }
    }

    /// Whether it is a day, so that a time of day can go with it.
    pub(crate) fn is_day(&self) -> bool {
        match self.what {
            What::Named { name: Name::Holiday(Holiday::Days(..)), .. } => false,
            What::Named { name: Name::Nth { what, .. }, .. } => !matches!(what, Counted::Week | Counted::Weekend),
            What::Named { name, .. } => matches!(name, Name::Weekday(_) | Name::MonthDay { .. } | Name::Holiday(_)),
            What::Unit { unit, .. } => unit == Stretch::Day,
            What::Beside { side, .. } => matches!(side, Side::Days(_) | Side::Weekday { .. }),
            What::Today(_) | What::Hour | What::Overnight | What::DayOfWeek { .. } | What::DayOfMonth(_) => true,
            What::OfMonth { what, .. } => !matches!(what, Counted::Week | Counted::Weekend),
            What::Value(value) => matches!(value, TimeValue::Day(_)),
            _ => false,
        }
    }
}
