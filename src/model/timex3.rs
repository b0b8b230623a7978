//! The text of a [`TimeValue`]: TIMEX3's `value`, written and read.

mod read;

use super::value::{Clock, Day, DayPart, Granularity, Season, TimeValue};
use std::fmt;

impl fmt::Display for TimeValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            TimeValue::Day(day) => day.fmt(f),
            TimeValue::Part(day, part) => write!(f, "{day}T{}", part.code()),
            TimeValue::Clock(day, clock) => write!(f, "{day}T{clock}"),
            TimeValue::Week { year, week } => write!(f, "{year:04}-W{week:02}"),
            TimeValue::Weekend { year, week } => write!(f, "{year:04}-W{week:02}-WE"),
            TimeValue::Month { year, month } => write!(f, "{}-{month:02}", Year(year)),
            TimeValue::Quarter { year, quarter } => write!(f, "{}-Q{quarter}", Year(year)),
            TimeValue::Half { year, half } => write!(f, "{}-H{half}", Year(year)),
            TimeValue::Season { year, season } => write!(f, "{}-{}", Year(year), season.code()),
            TimeValue::Year(year @ ..=0) => write!(f, "BC{:04}", 1 - i64::from(year)),
            TimeValue::Year(year) => write!(f, "{year:04}"),
            TimeValue::Decade(decade) => write!(f, "{decade:03}"),
            TimeValue::Century(century) => write!(f, "{century:02}"),
            TimeValue::Open(granularity) => f.write_str(match granularity {
                Granularity::Week => "XXXX-WXX",
                Granularity::Weekend => "XXXX-WXX-WE",
                Granularity::Month => "XXXX-XX",
                Granularity::Quarter => "XXXX-QX",
                Granularity::Year => "XXXX",
            }),
            TimeValue::Duration(duration) => duration.fmt(f),
            TimeValue::Past => f.write_str("PAST_REF"),
            TimeValue::Present => f.write_str("PRESENT_REF"),
            TimeValue::Future => f.write_str("FUTURE_REF"),
        }
    }
}

/// A year that may not be known.
struct Year(Option<i32>);

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(year) => write!(f, "{year:04}"),
            None => f.write_str("XXXX"),
        }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Day::Date(day) => day.fmt(f),
            Day::Yearly { month, day } => write!(f, "XXXX-{month:02}-{day:02}"),
            Day::Weekday(weekday) => write!(f, "XXXX-WXX-{}", weekday.number_from_monday()),
            Day::Open => f.write_str("XXXX-XX-XX"),
        }
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)?;
        self.second.map_or(Ok(()), |second| write!(f, ":{second:02}"))
    }
}

impl DayPart {
    const ALL: [DayPart; 4] = [DayPart::Morning, DayPart::Afternoon, DayPart::Evening, DayPart::Night];

    const fn code(self) -> &'static str {
        match self {
            DayPart::Morning => "MO",
            DayPart::Afternoon => "AF",
            DayPart::Evening => "EV",
            DayPart::Night => "NI",
        }
    }
}

impl Season {
    const ALL: [Season; 4] = [Season::Spring, Season::Summer, Season::Autumn, Season::Winter];

    const fn code(self) -> &'static str {
        match self {
            Season::Spring => "SP",
            Season::Summer => "SU",
            Season::Autumn => "FA",
            Season::Winter => "WI",
        }
    }
}

#[cfg(feature = "serde")]
mod json {
    use super::TimeValue;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    impl Serialize for TimeValue {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_str(self)
        }
    }

    impl<'de> Deserialize<'de> for TimeValue {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<TimeValue, D::Error> {
            let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
            text.parse().map_err(D::Error::custom)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Duration, Unit};
    use chrono::NaiveDate;
    use proptest::prelude::*;

    #[test]
    fn what_is_written_is_read() {
        for value in [
            "2022-02-07",
            "XXXX-02-29",
            "XXXX-WXX-1",
            "XXXX-XX-XX",
            "2022-02-07TMO",
            "XXXX-WXX-5TNI",
            "2022-02-07T15:30",
            "2024-03-29T11:36:01",
            "1989-10-27T24:00",
            "2022-W05",
            "2020-W53",
            "2022-W05-WE",
            "XXXX-WXX",
            "XXXX-WXX-WE",
            "2022-02",
            "XXXX-02",
            "XXXX-XX",
            "2022-Q3",
            "XXXX-Q3",
            "XXXX-QX",
            "2022-H1",
            "XXXX-SU",
            "2023-WI",
            "2022",
            "XXXX",
            "198",
            "19",
            "07",
            "P3D",
            "PT90M",
            "P2Y6M",
            "P1DT12H",
            "P2.5W",
            "PXY",
            "PTXM",
            "P1E",
            "PXC",
            "PAST_REF",
            "PRESENT_REF",
            "FUTURE_REF",
        ] {
            assert_eq!(value.parse::<TimeValue>().map(|v| v.to_string()), Ok(value.to_owned()));
        }
    }

    #[track_caller]
    fn no_value(text: &str, at: usize) {
        let error = text.parse::<TimeValue>().unwrap_err();
        assert_eq!(error.to_string(), format!("expected a TIMEX3 value at byte {at}"), "{text}");
    }

    #[test]
    fn what_is_never_written_is_not_read() {
        no_value("", 0);
        no_value("soon", 0);
        no_value("2022-02-30", 8);
        no_value("2023-02-29", 8);
        no_value("2022-13", 5);
        no_value("2021-W53", 6);
        no_value("2022-02-07T25:00", 11);
        no_value("2022-02-07 ", 10);
        no_value("P2.5Y", 4);
        no_value("P03D", 1);
        no_value("P", 1);
        no_value("PT3D", 3);
        no_value("198é", 3);
    }

    proptest! {
        #[test]
        fn no_text_panics_and_what_parses_prints_the_same(text in "[0-9XPTWQHSDMYECL:.-]{0,16}") {
            if let Ok(value) = text.parse::<TimeValue>() {
                prop_assert_eq!(value.to_string(), text);
            }
        }

        #[test]
        fn days_and_lengths_come_back(days in 0_i32..3_000_000, hundredths in 0_u64..1_000_000, letter in "[SMHDWQYECL]", in_day: bool) {
            if let Some(day) = NaiveDate::from_num_days_from_ce_opt(days) {
                let value = TimeValue::from(day);
                prop_assert_eq!(value.to_string().parse(), Ok(value));
                let week = TimeValue::week_of(day);
                prop_assert_eq!(week.to_string().parse(), Ok(week));
            }
            if let Some(unit) = Unit::of_letter(letter.as_bytes()[0], in_day) {
                let value = TimeValue::Duration(Duration::hundredths(hundredths, unit));
                prop_assert_eq!(value.to_string().parse(), Ok(value));
            }
        }
    }
}
