//! What lengths mean that have a direction, and stretches with two ends: "three years ago", "a year earlier", "May 3-7".

use super::calendar::{ahead, back, first_from, month_day, month_from, shifted};
use super::resolve::{Meaning, Reader, day_value};
use crate::grammar::expression::{From, Name, RangeEnd, Toward, Which, Year};
use crate::model::{Duration, Granularity, TimeValue, Unit};
use chrono::Datelike;

impl Reader {
    /// "three years ago" is a year, "three days ago" a day.
    pub(super) fn shift(self, length: Duration, back: bool, from: From) -> TimeValue {
        let loose = match (back, from) {
            (true, _) => TimeValue::Past,
            (false, From::Publication) => TimeValue::Future,
            // "A few days later he died": of the past as well
            (false, From::Focus) => TimeValue::Duration(length),
        };
        let base = match from {
            From::Publication => self.anchor,
            From::Focus => self.focus.day().or(self.anchor),
        };
        let Some(count) = length.count() else { return loose };
        let days_known = match from {
            From::Focus => !self.focus.is_wide(),
            From::Publication => self.anchor.is_some(),
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
                match from {
                    From::Focus => self.month_spoken_of(months),
                    From::Publication => {
                        base.map_or(TimeValue::Open(Granularity::Month), |day| month_from(day, months))
                    }
                }
            }
            Unit::Week if days_known => base.map_or(TimeValue::Open(Granularity::Week), |day| {
                TimeValue::week_of(shifted(day, i64::from(units(7.0))))
            }),
            Unit::Day if days_known => day_value(base.map(|day| shifted(day, i64::from(units(1.0))))),
            _ => TimeValue::Duration(length),
        }
    }

    /// "a year earlier": the quarter that is spoken of, a year before; else last year.
    pub(super) fn compared(self, name: Option<Name>, year: Year, from: From) -> TimeValue {
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
    pub(super) fn length(self, length: Duration, toward: Option<Toward>) -> Meaning {
        let ends = toward.zip(self.anchor).and_then(|(toward, today)| {
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

    pub(super) fn span(self, from: RangeEnd, to: RangeEnd, year: Year) -> Option<Meaning> {
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
