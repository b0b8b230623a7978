//! [`TimeValue`]: what a time expression means, with its granularity.

use super::duration::Duration;
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// What a time expression means. `Display` writes the TIMEX3 value and `FromStr` reads it.
///
/// A value keeps its granularity: `2022` is the year and not its first day. What is not known is `X`: `XXXX-02-07` is
/// a 7 February, `XXXX-WXX-1` a Monday.
///
/// ```
/// use wirecopy::TimeValue;
///
/// let quarter: TimeValue = "2022-Q3".parse()?;
/// let (first, last) = quarter.range().unwrap();
/// assert_eq!((first.to_string(), last.to_string()), ("2022-07-01".into(), "2022-09-30".into()));
/// assert_eq!(quarter.to_string(), "2022-Q3");
/// assert!("2022-02-30".parse::<TimeValue>().is_err());
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeValue {
    /// `2022-02-07`, `XXXX-02-07`, `XXXX-WXX-1`
    Day(Day),
    /// `2022-02-07TEV`
    Part(Day, DayPart),
    /// `2022-02-07T15:30`
    Clock(Day, Clock),
    /// `2022-W05`, an ISO week: Monday to Sunday.
    Week {
        /// The year that the week counts to.
        year: i32,
        /// 1 to 53.
        week: u8,
    },
    /// `2022-W05-WE`
    Weekend {
        /// The year that the week counts to.
        year: i32,
        /// 1 to 53.
        week: u8,
    },
    /// `2022-02`, `XXXX-02`
    Month {
        /// The year, when known.
        year: Option<i32>,
        /// 1 to 12.
        month: u8,
    },
    /// `2022-Q3`, `XXXX-Q3`
    Quarter {
        /// The year, when known.
        year: Option<i32>,
        /// 1 to 4.
        quarter: u8,
    },
    /// `2022-H1`, `XXXX-H1`
    Half {
        /// The year, when known.
        year: Option<i32>,
        /// 1 or 2.
        half: u8,
    },
    /// `2022-SU`, `XXXX-SU`
    Season {
        /// The year in which it begins, when known.
        year: Option<i32>,
        /// Which.
        season: Season,
    },
    /// `2022`; `BC0044` is -43, as 1 B.C. is the year 0.
    Year(i32),
    /// `198`: the 1980s.
    Decade(i32),
    /// `19`: the 20th century.
    Century(i32),
    /// A week, month or year of which nothing is known but that: `XXXX-WXX`.
    Open(Granularity),
    /// `P3D`, `PT2H`, `PXY`
    Duration(Duration),
    /// `PAST_REF`
    Past,
    /// `PRESENT_REF`
    Present,
    /// `FUTURE_REF`
    Future,
}

/// A day, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Day {
    /// `2022-02-07`
    Date(NaiveDate),
    /// `XXXX-02-07`
    Yearly {
        /// 1 to 12.
        month: u8,
        /// 1 to 31.
        day: u8,
    },
    /// `XXXX-WXX-1`
    Weekday(Weekday),
    /// `XXXX-XX-XX`
    Open,
}

/// A part of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DayPart {
    /// `TMO`
    Morning,
    /// `TAF`
    Afternoon,
    /// `TEV`
    Evening,
    /// `TNI`
    Night,
}

/// A time of day. Midnight at the end of a day is `24:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Clock {
    /// 0 to 24.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 59, when given.
    pub second: Option<u8>,
}

/// A season, as on the northern half of the globe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Season {
    /// `SP`: March to May.
    Spring,
    /// `SU`: June to August.
    Summer,
    /// `FA`: September to November.
    Autumn,
    /// `WI`: December to the February after.
    Winter,
}

/// How long a stretch of the calendar is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the names say it")]
pub enum Granularity {
    Week,
    Weekend,
    Month,
    Quarter,
    Year,
}

impl TimeValue {
    /// The first and the last day meant, when both are known.
    ///
    /// ```
    /// use wirecopy::TimeValue;
    ///
    /// let days = |value: &str| value.parse::<TimeValue>().unwrap().range().map(|(a, b)| format!("{a} {b}"));
    /// assert_eq!(days("2022-W05").as_deref(), Some("2022-01-31 2022-02-06"));
    /// assert_eq!(days("198").as_deref(), Some("1980-01-01 1989-12-31"));
    /// assert_eq!(days("XXXX-02-07"), None);
    /// assert_eq!(days("P3D"), None);
    /// ```
    pub fn range(&self) -> Option<(NaiveDate, NaiveDate)> {
        match *self {
            TimeValue::Day(day) | TimeValue::Part(day, _) | TimeValue::Clock(day, _) => {
                let Day::Date(day) = day else { return None };
                Some((day, day))
            }
            TimeValue::Week { year, week } => {
                let monday = NaiveDate::from_isoywd_opt(year, week.into(), Weekday::Mon)?;
                Some((monday, monday.checked_add_days(Days::new(6))?))
            }
            TimeValue::Weekend { year, week } => {
                let saturday = NaiveDate::from_isoywd_opt(year, week.into(), Weekday::Sat)?;
                Some((saturday, saturday.succ_opt()?))
            }
            TimeValue::Month { year, month } => months(year?, month, 1),
            TimeValue::Quarter { year, quarter } => months(year?, quarter * 3 - 2, 3),
            TimeValue::Half { year, half } => months(year?, half * 6 - 5, 6),
            TimeValue::Season { year, season } => months(year?, season.first_month(), 3),
            // The calendar of the news does not reach so far.
            TimeValue::Year(..=0) => None,
            TimeValue::Year(year) => months(year, 1, 12),
            TimeValue::Decade(decade) => years(decade.checked_mul(10)?, 10),
            TimeValue::Century(century) => years(century.checked_mul(100)?, 100),
            TimeValue::Open(_) | TimeValue::Duration(_) | TimeValue::Past | TimeValue::Present | TimeValue::Future => {
                None
            }
        }
    }

    /// Where it begins: the day, and the minute of that day where the value has a time of day. Orders a timeline.
    ///
    /// ```
    /// use wirecopy::TimeValue;
    ///
    /// let begins = |value: &str| value.parse::<TimeValue>().unwrap().begins().map(|(day, minute)| (day.to_string(), minute));
    /// assert_eq!(begins("2022-02-07T09:30"), Some(("2022-02-07".into(), 570)));
    /// assert_eq!(begins("2022-02"), Some(("2022-02-01".into(), 0)));
    /// assert_eq!(begins("PAST_REF"), None);
    /// ```
    pub fn begins(&self) -> Option<(NaiveDate, u16)> {
        let (first, _) = self.range()?;
        let minute = match *self {
            TimeValue::Clock(_, clock) => u16::from(clock.hour) * 60 + u16::from(clock.minute),
            TimeValue::Part(_, part) => part.first_hour() * 60,
            _ => 0,
        };
        Some((first, minute))
    }

    /// The day, when it is one that is fully known and nothing smaller or larger than a day.
    ///
    /// ```
    /// use wirecopy::TimeValue;
    ///
    /// let day = |value: &str| value.parse::<TimeValue>().unwrap().day().map(|day| day.to_string());
    /// assert_eq!(day("2022-02-07").as_deref(), Some("2022-02-07"));
    /// assert_eq!(day("2022-02-07T09:30"), None);
    /// assert_eq!(day("XXXX-02-07"), None);
    /// ```
    pub fn day(&self) -> Option<NaiveDate> {
        match *self {
            TimeValue::Day(Day::Date(day)) => Some(day),
            _ => None,
        }
    }
}

/// The stretch of `length` months from the first of `month`.
fn months(year: i32, month: u8, length: u32) -> Option<(NaiveDate, NaiveDate)> {
    let first = NaiveDate::from_ymd_opt(year, month.into(), 1)?;
    Some((first, first.checked_add_months(chrono::Months::new(length))?.pred_opt()?))
}

fn years(first: i32, length: i32) -> Option<(NaiveDate, NaiveDate)> {
    Some((NaiveDate::from_ymd_opt(first, 1, 1)?, NaiveDate::from_ymd_opt(first + length - 1, 12, 31)?))
}

impl Season {
    pub(crate) const fn first_month(self) -> u8 {
        match self {
            Season::Spring => 3,
            Season::Summer => 6,
            Season::Autumn => 9,
            Season::Winter => 12,
        }
    }
}

impl DayPart {
    const fn first_hour(self) -> u16 {
        match self {
            DayPart::Morning => 6,
            DayPart::Afternoon => 12,
            DayPart::Evening => 18,
            DayPart::Night => 21,
        }
    }
}

impl Clock {
    /// A time of day, when there is such a one.
    ///
    /// ```
    /// use wirecopy::Clock;
    ///
    /// assert_eq!(Clock::new(9, 30, None).map(|clock| clock.minute), Some(30));
    /// assert!(Clock::new(24, 0, None).is_some() && Clock::new(24, 1, None).is_none());
    /// ```
    pub const fn new(hour: u8, minute: u8, second: Option<u8>) -> Option<Clock> {
        let seconds_fit = matches!(second, None | Some(0..=59));
        let end_of_day = hour == 24 && minute == 0 && matches!(second, None | Some(0));
        if (hour < 24 && minute < 60 && seconds_fit) || end_of_day {
            return Some(Clock { hour, minute, second });
        }
        None
    }
}

impl From<NaiveDate> for TimeValue {
    fn from(day: NaiveDate) -> TimeValue {
        TimeValue::Day(Day::Date(day))
    }
}

impl TimeValue {
    /// The ISO week of a day.
    #[allow(clippy::cast_possible_truncation, reason = "a year has 53 weeks at the most")]
    pub(crate) fn week_of(day: NaiveDate) -> TimeValue {
        TimeValue::Week { year: day.iso_week().year(), week: day.iso_week().week() as u8 }
    }

    /// The weekend of a day's ISO week.
    #[allow(clippy::cast_possible_truncation, reason = "a year has 53 weeks at the most")]
    pub(crate) fn weekend_of(day: NaiveDate) -> TimeValue {
        TimeValue::Weekend { year: day.iso_week().year(), week: day.iso_week().week() as u8 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn range(value: &str, first: &str, last: &str) {
        let (from, to) = value.parse::<TimeValue>().unwrap().range().unwrap();
        assert_eq!((from.to_string().as_str(), to.to_string().as_str()), (first, last), "{value}");
    }

    #[test]
    fn every_granularity_has_its_first_and_last_day() {
        range("2024-02-29", "2024-02-29", "2024-02-29");
        range("2024-02-29TEV", "2024-02-29", "2024-02-29");
        range("2020-W53", "2020-12-28", "2021-01-03");
        range("2022-W05-WE", "2022-02-05", "2022-02-06");
        range("2024-02", "2024-02-01", "2024-02-29");
        range("2022-Q4", "2022-10-01", "2022-12-31");
        range("2022-H2", "2022-07-01", "2022-12-31");
        range("2023-WI", "2023-12-01", "2024-02-29");
        range("1958", "1958-01-01", "1958-12-31");
        range("198", "1980-01-01", "1989-12-31");
        range("19", "1900-01-01", "1999-12-31");
    }

    #[test]
    fn years_before_christ_are_written_and_read() {
        for (text, year) in [("BC0044", -43), ("BC0001", 0), ("0079", 79)] {
            assert_eq!(text.parse::<TimeValue>(), Ok(TimeValue::Year(year)));
            assert_eq!(TimeValue::Year(year).to_string(), text);
        }
        for text in ["BC0000", "BC44", "BC", "BC0044-03"] {
            assert!(text.parse::<TimeValue>().is_err(), "{text}");
        }
        assert_eq!("BC0044".parse::<TimeValue>().unwrap().range(), None);
    }

    #[test]
    fn what_is_not_known_has_no_range() {
        for value in ["XXXX-02-07", "XXXX-WXX-1", "XXXX-Q3", "XXXX", "P3D", "PXY", "PRESENT_REF"] {
            assert_eq!(value.parse::<TimeValue>().unwrap().range(), None, "{value}");
        }
    }

    #[test]
    fn a_timeline_goes_by_day_and_then_by_hour() {
        let mut values: Vec<TimeValue> = ["2022-02-07T15:00", "2022-02-07TMO", "2022", "2022-02-06", "2022-02-07TEV"]
            .map(|v| v.parse().unwrap())
            .into();
        values.sort_by_key(TimeValue::begins);
        let order: Vec<String> = values.iter().map(ToString::to_string).collect();
        assert_eq!(order, ["2022", "2022-02-06", "2022-02-07TMO", "2022-02-07T15:00", "2022-02-07TEV"]);
    }
}
