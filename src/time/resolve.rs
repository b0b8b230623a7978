//! What an expression means: counted from the day of publication, or from what is spoken of.

use super::anchor::Anchor;
use super::calendar::{
    ahead, back, first_from, latest_weekday, month_day, month_from, next_weekday, quarter_from, quarter_of, shifted,
};
use super::context::Outlook;
use super::find::Found;
use super::focus::Focus;
use crate::grammar::expression::{
    Expression, From, Name, RangeEnd, Side, Stretch, TimeOfDay, Toward, What, Which, Year,
};
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
    pub(super) exact: Option<NaiveDate>,
    pub(super) focus: Focus,
    /// Where the clause looks.
    pub(super) outlook: Outlook,
}

/// A meaning before it is dressed: a value, with the ends where they are not the value's own.
struct Meaning {
    value: TimeValue,
    ends: Option<(NaiveDate, NaiveDate)>,
}

/// Resolves one expression and moves the focus on. `None` where nothing is meant: "the period" of nothing.
pub(super) fn resolve(found: &Found, anchor: Option<Anchor>, focus: &mut Focus) -> Option<Resolved> {
    let anchor = anchor.filter(|_| found.outlook != Outlook::Habit);
    let reader = Reader {
        anchor: anchor.map(|a| a.day),
        exact: anchor.filter(|a| a.exact).map(|a| a.day),
        focus: *focus,
        outlook: found.outlook,
    };
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
        focus.follow(value, said, anchor.map(|a| a.day));
    }
    let weekday_differs = match (said.what, earliest) {
        (What::Named { name: Name::MonthDay { weekday: Some(weekday), .. }, .. }, Some(day)) => {
            day.weekday() != weekday
        }
        _ => false,
    };
    let hangs = anchor.is_none_or(|a| !a.exact)
        && is_open(value)
        && kind != TimexKind::Set
        && !matches!(said.what, What::Value(_));
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
            What::DayOfWeek { weekday, weeks } => day_value(self.exact.map(|today| {
                let from_monday =
                    i64::from(weekday.num_days_from_monday()) - i64::from(today.weekday().num_days_from_monday());
                shifted(today, i64::from(weeks) * 7 + from_monday)
            })),
            What::OfMonth { n, what, months } => self.of_month(n, what, months),
            What::DayOfMonth(day) => day_value(self.day_of_month(day)),
            What::Hour => day_value(self.focus.near.or(self.exact)),
            What::Overnight => day_value(self.night()),
            What::Anniversary { years, unit } => self.anniversary(years, unit),
            What::Today(offset) => day_value(self.exact.map(|day| shifted(day, offset.into()))),
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
        let exact = if focus { self.focus.day().or(self.exact) } else { self.exact };
        let near = if focus { self.focus.day().or(self.anchor) } else { self.anchor };
        let open = |granularity| TimeValue::Open(granularity);
        Some(match unit {
            Stretch::Day => day_value(exact.map(|day| shifted(day, offset.into()))),
            Stretch::Week => {
                exact.map_or(open(Granularity::Week), |day| TimeValue::week_of(shifted(day, i64::from(offset) * 7)))
            }
            Stretch::Weekend if focus && offset == 0 => {
                // "the weekend" is the latest one, or the one to come.
                let saturday = self.exact.map(|today| latest_weekday(Weekday::Sat, today));
                let next = i64::from(
                    matches!(self.outlook, Outlook::Ahead | Outlook::Due)
                        && self.exact.is_some_and(|day| day.weekday().num_days_from_monday() < 5),
                ) * 7;
                saturday.map_or(open(Granularity::Weekend), |day| TimeValue::weekend_of(shifted(day, next)))
            }
            Stretch::Weekend => exact
                .map_or(open(Granularity::Weekend), |day| TimeValue::weekend_of(shifted(day, i64::from(offset) * 7))),
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
        let today = self.exact?;
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

    /// "three years ago" is a year, "three days ago" a day.
    fn shift(self, length: Duration, back: bool, from: From) -> TimeValue {
        let loose = match (back, from) {
            (true, _) => TimeValue::Past,
            (false, From::Publication) => TimeValue::Future,
            // "A few days later he died": of the past as well
            (false, From::Focus) => TimeValue::Duration(length),
        };
        let base = match from {
            From::Publication => self.exact.or(self.anchor),
            From::Focus => self.focus.day().or(self.exact),
        };
        let Some(count) = length.count() else { return loose };
        let days_known = match from {
            From::Focus => {
                !matches!(self.focus.date, Some(TimeValue::Year(_) | TimeValue::Decade(_) | TimeValue::Century(_)))
            }
            From::Publication => self.exact.is_some(),
        };
        let sign = if back { -1 } else { 1 };
        // Fractions go by months: "two and a half years ago".
        #[allow(clippy::cast_possible_truncation, reason = "clamped to what the calendar has")]
        let units = |factor: f64| sign * (count * factor).clamp(0.0, 1.0e5).round() as i32;
        let year =
            |years: i32| base.map_or(TimeValue::Open(Granularity::Year), |day| TimeValue::Year(day.year() + years));
        match length.unit() {
            Unit::Year if length.rest().is_none() => year(units(1.0)),
            Unit::Decade => year(units(10.0)),
            Unit::Century => year(units(100.0)),
            Unit::Year | Unit::Month | Unit::Quarter => {
                let months = match length.unit() {
                    Unit::Year => units(12.0) + sign * length.rest().map_or(0, |_| 6),
                    Unit::Quarter => units(3.0),
                    _ => units(1.0),
                };
                base.map_or(TimeValue::Open(Granularity::Month), |day| month_from(day, months))
            }
            Unit::Week if days_known => base.map_or(TimeValue::Open(Granularity::Week), |day| {
                TimeValue::week_of(shifted(day, i64::from(units(7.0))))
            }),
            Unit::Day if days_known => day_value(base.map(|day| shifted(day, i64::from(units(1.0))))),
            _ => TimeValue::Duration(length),
        }
    }

    /// "a year earlier": the quarter that is spoken of, a year before; else last year.
    fn compared(self, name: Option<Name>, year: Year, from: From) -> TimeValue {
        let quarter = match name {
            Some(Name::Quarter(quarter)) => self.quarter_year(quarter, Which::Bare).map(|year| (year, quarter)),
            _ => self.focus.quarter.filter(|_| !self.focus.longer),
        };
        if let Year::Of(year) = year {
            return quarter
                .map_or(TimeValue::Year(year), |(_, quarter)| TimeValue::Quarter { year: Some(year), quarter });
        }
        if let Some(Name::Month(month)) = name {
            return TimeValue::Month { year: self.month_year(month, Which::Bare).map(|year| year - 1), month };
        }
        if let Some((year, quarter)) = quarter {
            return TimeValue::Quarter { year: Some(year - 1), quarter };
        }
        match (from, self.focus.date) {
            (From::Focus, Some(TimeValue::Year(year))) => TimeValue::Year(year - 1),
            _ => self.anchor.map_or(TimeValue::Open(Granularity::Year), |day| TimeValue::Year(day.year() - 1)),
        }
    }

    /// A length has ends when it goes to or from the day of publication.
    fn length(self, length: Duration, toward: Option<Toward>) -> Meaning {
        let ends = toward.zip(self.exact).and_then(|(toward, today)| {
            let days = length.count()? * length.unit().days();
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "clamped to what the calendar has"
            )]
            let days = days.clamp(0.0, 1.0e6) as u64;
            Some(match toward {
                Toward::Past => (back(today, days), today),
                Toward::Future => (today, ahead(today, days)),
            })
        });
        Meaning { value: TimeValue::Duration(length), ends }
    }

    fn span(self, from: RangeEnd, to: RangeEnd, year: Year) -> Option<Meaning> {
        let (first, last) = match (from, to) {
            (RangeEnd::Year(from), RangeEnd::Year(to)) => {
                let ends = TimeValue::Year(from).range().zip(TimeValue::Year(to).range());
                let (first, last) = ends.map(|(from, to)| (from.0, to.1)).unzip();
                let length = Duration::of(u64::try_from(to - from + 1).unwrap_or(0), Unit::Year);
                return Some(Meaning { value: TimeValue::Duration(length), ends: first.zip(last) });
            }
            (RangeEnd::Day(month, day), RangeEnd::Day(to_month, to_day)) => {
                let first = match self.year(year) {
                    Some(year) => month_day(year, month, day),
                    None => self.month_day(month, day, None, Which::Bare),
                };
                // Without a year the length is still known, of a year that has no leap day.
                let start = first.or_else(|| month_day(2001, month, day))?;
                let last = first_from(start, |year| month_day(year, to_month, to_day))?;
                (first.unwrap_or(start), last)
            }
            _ => return None,
        };
        let days = u64::try_from((last - first).num_days() + 1).unwrap_or(0);
        let known = self.anchor.is_some() || year != Year::None;
        let ends = known.then_some((first, last));
        Some(Meaning { value: TimeValue::Duration(Duration::of(days, Unit::Day)), ends })
    }
}
