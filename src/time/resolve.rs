//! What an expression means: counted from the day of publication, or from what is spoken of.

use super::calendar::{
    ahead, back, latest_weekday, month_day, month_from, next_weekday, quarter_from, quarter_of, shifted,
};
use super::context::Outlook;
use super::find::Found;
use super::focus::Focus;
use crate::grammar::expression::{Expression, From, Name, Side, Stretch, TimeOfDay, What, Year};
use crate::lexicon::holidays::Holiday;
use crate::model::{Day, Duration, Granularity, TimeValue, TimexKind, Unit};
use chrono::{Datelike, NaiveDate, Weekday};

/// An expression with its meaning.
#[derive(Debug, Clone, Copy)]
pub(super) struct Resolved {
    pub(super) kind: TimexKind,
    /// `None` for a day that the calendar does not have.
    pub(super) value: Option<TimeValue>,
    pub(super) earliest: Option<NaiveDate>,
    pub(super) latest: Option<NaiveDate>,
    /// The weekday that is said is not the date's.
    pub(super) weekday_differs: bool,
    /// It stays open because nobody knows the day of publication.
    pub(super) hangs: bool,
}

/// What an expression is counted from.
#[derive(Clone, Copy)]
pub(super) struct Reader {
    pub(super) anchor: Option<NaiveDate>,
    pub(super) focus: Focus,
    /// Where the clause looks.
    pub(super) outlook: Outlook,
}

/// A meaning before it is dressed: a value, with the ends where they are not the value's own.
pub(super) struct Meaning {
    pub(super) value: TimeValue,
    pub(super) ends: Option<(NaiveDate, NaiveDate)>,
}

/// Resolves one expression and moves the focus on. `None` where nothing is meant: "the period" of nothing.
pub(super) fn resolve(found: &Found, anchor: Option<NaiveDate>, focus: &mut Focus) -> Option<Resolved> {
    let anchor = anchor.filter(|_| found.outlook != Outlook::Habit);
    let reader = Reader { anchor, focus: *focus, outlook: found.outlook };
    let said = &found.said;
    let impossible = Resolved {
        kind: TimexKind::Date,
        value: None,
        earliest: None,
        latest: None,
        weekday_differs: false,
        hangs: false,
    };
    let named = match said.what {
        What::Named { name: Name::MonthDay { month, day, .. }, year, .. } => Some((reader.year(year), month, day)),
        // "every June 31"
        What::Set(TimeValue::Day(Day::Yearly { month, day })) => Some((None, month, day)),
        _ => None,
    };
    if named.is_some_and(|(year, month, day)| month_day(year.unwrap_or(2000), month, day).is_none()) {
        return Some(impossible);
    }
    let meaning = reader.meaning(said)?;
    let value = timed(meaning.value, said.time);
    let (earliest, latest) = meaning.ends.or_else(|| value.range()).unzip();
    let kind = match (said.what, value) {
        (What::Set(_), _) => TimexKind::Set,
        _ if found.outlook == Outlook::Habit => TimexKind::Set,
        (_, TimeValue::Duration(_)) => TimexKind::Duration,
        (_, TimeValue::Part(..) | TimeValue::Clock(..)) => TimexKind::Time,
        _ => TimexKind::Date,
    };
    if kind != TimexKind::Set {
        focus.follow(value, said, anchor);
    }
    let weekday_differs = match (said.what, earliest) {
        (What::Named { name: Name::MonthDay { weekday: Some(weekday), .. }, .. }, Some(day)) => {
            day.weekday() != weekday
        }
        _ => false,
    };
    let hangs = anchor.is_none() && is_open(value) && kind != TimexKind::Set && !matches!(said.what, What::Value(_));
    Some(Resolved { kind, value: Some(value), earliest, latest, weekday_differs, hangs })
}

/// Whether the year, or more, of a value is not known.
fn is_open(value: TimeValue) -> bool {
    match value {
        TimeValue::Day(day) | TimeValue::Part(day, _) | TimeValue::Clock(day, _) => !matches!(day, Day::Date(_)),
        TimeValue::Month { year, .. }
        | TimeValue::Quarter { year, .. }
        | TimeValue::Half { year, .. }
        | TimeValue::Season { year, .. } => year.is_none(),
        TimeValue::Open(_) => true,
        _ => false,
    }
}

/// A day with its time.
fn timed(value: TimeValue, time: Option<TimeOfDay>) -> TimeValue {
    match (value, time) {
        (TimeValue::Day(day), Some(TimeOfDay::Part(part))) => TimeValue::Part(day, part),
        (TimeValue::Day(day), Some(TimeOfDay::At(clock))) => TimeValue::Clock(day, clock),
        _ => value,
    }
}

pub(super) fn day_value(day: Option<NaiveDate>) -> TimeValue {
    TimeValue::Day(day.map_or(Day::Open, Day::Date))
}

fn quarter_value(quarter: Option<(i32, u8)>) -> TimeValue {
    match quarter {
        Some((year, quarter)) => TimeValue::Quarter { year: Some(year), quarter },
        None => TimeValue::Open(Granularity::Quarter),
    }
}

impl Reader {
    fn meaning(self, said: &Expression) -> Option<Meaning> {
        let value = match said.what {
            What::Value(value) | What::Set(value) => value,
            What::Named { name: name @ Name::Holiday(Holiday::Days(_, days)), which, year } => {
                let first = self.named(name, which, year).day();
                let ends = first.map(|first| (first, ahead(first, u64::from(days) - 1)));
                return Some(Meaning { value: TimeValue::Duration(Duration::of(days.into(), Unit::Day)), ends });
            }
            What::Named { name, which, year } => self.named(name, which, year),
            What::Unit { unit, offset, from } => self.unit(unit, offset, from)?,
            What::Shift { length, back, from } => self.shift(length, back, from),
            What::Compared { name, year, from } => self.compared(name, year, from),
            What::Beside { side, name, which, year } => Self::beside(side, self.named(name, which, year)),
            What::DayOfWeek { weekday, weeks } => {
                let day = self.anchor.map(|today| {
                    let from_monday =
                        i64::from(weekday.num_days_from_monday()) - i64::from(today.weekday().num_days_from_monday());
                    shifted(today, i64::from(weeks) * 7 + from_monday)
                });
                TimeValue::Day(day.map_or(Day::Weekday(weekday), Day::Date))
            }
            What::OfMonth { n, what, months } => self.of_month(n, what, months),
            What::DayOfMonth(day) => day_value(self.day_of_month(day)),
            What::Hour => day_value(self.focus.near.or(self.anchor)),
            What::Overnight => day_value(self.night()),
            What::Anniversary { years, unit } => self.anniversary(years, unit),
            What::Today(offset) => day_value(self.anchor.map(|day| shifted(day, offset.into()))),
            What::Length { length, toward } => return Some(self.length(length, toward)),
            What::Span(from, to, year) => return self.span(from, to, year),
        };
        Some(Meaning { value, ends: None })
    }

    pub(super) fn year(self, year: Year) -> Option<i32> {
        match year {
            Year::None => None,
            Year::Of(year) => Some(year),
            Year::Offset(years) => Some(self.anchor?.year() + years),
        }
    }

    fn unit(self, unit: Stretch, offset: i32, from: From) -> Option<TimeValue> {
        let focus = from == From::Focus;
        let exact = if focus { self.focus.day().or(self.anchor) } else { self.anchor };
        let near = match unit {
            Stretch::Year if focus && offset == 0 => self.focus.year().or(self.anchor),
            _ => exact,
        };
        let open = |granularity| TimeValue::Open(granularity);
        Some(match unit {
            Stretch::Day
                if focus
                    && offset == 0
                    && let Some(day) = self.focus.open_day() =>
            {
                TimeValue::Day(day)
            }
            Stretch::Day if focus => day_value(self.day_spoken_of().map(|day| shifted(day, offset.into()))),
            Stretch::Day => day_value(exact.map(|day| shifted(day, offset.into()))),
            Stretch::Week => {
                exact.map_or(open(Granularity::Week), |day| TimeValue::week_of(shifted(day, i64::from(offset) * 7)))
            }
            Stretch::Weekend if focus && offset == 0 => {
                // "the weekend" is the latest one, or the one to come.
                let saturday = self.anchor.map(|today| latest_weekday(Weekday::Sat, today));
                let next = i64::from(
                    matches!(self.outlook, Outlook::Ahead | Outlook::Due)
                        && self.anchor.is_some_and(|day| day.weekday().num_days_from_monday() < 5),
                ) * 7;
                saturday.map_or(open(Granularity::Weekend), |day| TimeValue::weekend_of(shifted(day, next)))
            }
            Stretch::Weekend => exact
                .map_or(open(Granularity::Weekend), |day| TimeValue::weekend_of(shifted(day, i64::from(offset) * 7))),
            Stretch::Month if focus => self.month_spoken_of(offset),
            Stretch::Month => near.map_or(open(Granularity::Month), |day| month_from(day, offset)),
            Stretch::Quarter if focus => {
                let quarter = self.focus.quarter.or_else(|| Some(quarter_from(quarter_of(self.anchor?), -1)));
                quarter_value(quarter.map(|quarter| quarter_from(quarter, offset)))
            }
            Stretch::Quarter => quarter_value(self.anchor.map(|day| quarter_from(quarter_of(day), offset))),
            Stretch::Year => near.map_or(open(Granularity::Year), |day| TimeValue::Year(day.year() + offset)),
            Stretch::Decade => TimeValue::Decade(near?.year().div_euclid(10) + offset),
            Stretch::Century => TimeValue::Century(near?.year().div_euclid(100) + offset),
            Stretch::Period => quarter_value(Some(self.focus.quarter?)),
        })
    }

    /// The month so many from the one that is spoken of: of "In 1984 he left. That month …" nobody knows it.
    pub(super) fn month_spoken_of(self, months: i32) -> TimeValue {
        if let Some(month) = self.focus.open_month() {
            let month = (i32::from(month) - 1 + months).rem_euclid(12) + 1;
            return TimeValue::Month { year: None, month: u8::try_from(month).unwrap_or(1) };
        }
        let day = self.focus.day().or(self.anchor).filter(|_| !self.focus.is_wide());
        day.map_or(TimeValue::Open(Granularity::Month), |day| month_from(day, months))
    }

    /// The day that "the next day" is counted from: of "In 1984 he came. That morning …" nobody knows it.
    fn day_spoken_of(self) -> Option<NaiveDate> {
        let Some(spoken) = self.focus.date else { return self.anchor };
        spoken.range().filter(|(first, last)| first == last).map(|(day, _)| day).or(self.focus.near)
    }

    /// "the day before last Monday", "the Friday after Easter"
    fn beside(side: Side, day: TimeValue) -> TimeValue {
        let day = day.range().map(|(first, _)| first);
        match side {
            Side::Days(days) => day_value(day.map(|day| shifted(day, days.into()))),
            Side::Weeks(weeks) => day.map_or(TimeValue::Open(Granularity::Week), |day| {
                TimeValue::week_of(shifted(day, i64::from(weeks) * 7))
            }),
            Side::Weekday { weekday, back: true } => day_value(day.map(|day| latest_weekday(weekday, back(day, 1)))),
            Side::Weekday { weekday, back: false } => day_value(day.map(|day| next_weekday(weekday, day))),
            Side::Weekend { back: before } => day.map_or(TimeValue::Open(Granularity::Weekend), |day| {
                let saturday =
                    if before { latest_weekday(Weekday::Sat, back(day, 1)) } else { next_weekday(Weekday::Sat, day) };
                TimeValue::weekend_of(saturday)
            }),
        }
    }

    /// "on the 15th": of the month that is spoken of, else the latest one, or the next where the clause looks ahead.
    fn day_of_month(self, day: u8) -> Option<NaiveDate> {
        let today = self.anchor?;
        if let Some(TimeValue::Month { year: Some(year), month }) = self.focus.date {
            return month_day(year, month, day);
        }
        let in_month = |months: i32| {
            let TimeValue::Month { year: Some(year), month } = month_from(today, months) else { return None };
            month_day(year, month, day)
        };
        // Of two months in a row one has 31 days.
        if self.outlook == Outlook::Ahead {
            (0..=2).filter_map(in_month).find(|&day| day >= today)
        } else {
            (-2..=0).rev().filter_map(in_month).find(|&day| day <= today)
        }
    }
}
