//! The text of a [`TimeValue`], read back.

use crate::error::{Error, ErrorKind, Expected};
use crate::model::duration::{Duration, Unit};
use crate::model::value::{Clock, Day, DayPart, Granularity, Season, TimeValue};
use crate::span::Span;
use chrono::{NaiveDate, Weekday};
use std::str::FromStr;

impl FromStr for TimeValue {
    type Err = Error;

    /// Reads what `Display` writes, and nothing else.
    ///
    /// # Errors
    ///
    /// [`Expected::TimeValue`] at the byte from which on the text is no value.
    fn from_str(text: &str) -> Result<TimeValue, Error> {
        let mut reader = Reader { text: text.as_bytes(), at: 0 };
        match reader.value() {
            Some(value) if reader.at == text.len() => Ok(value),
            // The reader stops inside a character only when it is not ASCII, and then at its start.
            _ => Err(Error::new(ErrorKind::Expected(Expected::TimeValue), Span::of(reader.at, reader.at))),
        }
    }
}

/// Reads a value from the left; on a failure it stands where it failed.
struct Reader<'t> {
    text: &'t [u8],
    at: usize,
}

impl Reader<'_> {
    fn value(&mut self) -> Option<TimeValue> {
        for (text, value) in
            [("PAST_REF", TimeValue::Past), ("PRESENT_REF", TimeValue::Present), ("FUTURE_REF", TimeValue::Future)]
        {
            if self.take(text) {
                return Some(value);
            }
        }
        if self.take("P") {
            return self.duration().map(TimeValue::Duration);
        }
        if self.take("BC") {
            return match self.year()? {
                (before @ 1.., 4) => Some(TimeValue::Year(1 - before)),
                _ => None,
            };
        }
        let year = if self.take("XXXX") { None } else { Some(self.year()?) };
        match (year, self.take("-")) {
            (None, false) => Some(TimeValue::Open(Granularity::Year)),
            (Some((year, 4)), false) => Some(TimeValue::Year(year)),
            (Some((decade, 3)), false) => Some(TimeValue::Decade(decade)),
            (Some((century, _)), false) => Some(TimeValue::Century(century)),
            (None, true) => self.in_year(None),
            (Some((year, 4)), true) => self.in_year(Some(year)),
            (Some(_), true) => None,
        }
    }

    /// Two to four digits, with how many they are.
    fn year(&mut self) -> Option<(i32, usize)> {
        let digits = self.text[self.at..].iter().take_while(|b| b.is_ascii_digit()).take(4).count();
        if digits < 2 {
            return None;
        }
        Some((i32::try_from(self.digits(digits)?).ok()?, digits))
    }

    /// What stands behind the year and its hyphen.
    fn in_year(&mut self, year: Option<i32>) -> Option<TimeValue> {
        if let Some(season) = Season::ALL.into_iter().find(|season| self.take(season.code())) {
            return Some(TimeValue::Season { year, season });
        }
        if self.take("Q") {
            if year.is_none() && self.take("X") {
                return Some(TimeValue::Open(Granularity::Quarter));
            }
            return Some(TimeValue::Quarter { year, quarter: self.small(1, 1, 4)? });
        }
        if self.take("H") {
            return Some(TimeValue::Half { year, half: self.small(1, 1, 2)? });
        }
        if self.take("W") {
            return self.week(year);
        }
        if year.is_none() && self.take("XX") {
            if !self.take("-XX") {
                return Some(TimeValue::Open(Granularity::Month));
            }
            return self.in_day(Day::Open);
        }
        let month = self.small(2, 1, 12)?;
        if !self.take("-") {
            return Some(TimeValue::Month { year, month });
        }
        let start = self.at;
        let day = self.small(2, 1, 31)?;
        // Without a year the 29th of February is a day.
        let Some(date) = NaiveDate::from_ymd_opt(year.unwrap_or(2000), month.into(), day.into()) else {
            self.at = start;
            return None;
        };
        self.in_day(if year.is_some() { Day::Date(date) } else { Day::Yearly { month, day } })
    }

    fn week(&mut self, year: Option<i32>) -> Option<TimeValue> {
        let Some(year) = year else {
            if !self.take("XX") {
                return None;
            }
            if self.take("-WE") {
                return Some(TimeValue::Open(Granularity::Weekend));
            }
            if !self.take("-") {
                return Some(TimeValue::Open(Granularity::Week));
            }
            let weekday = Weekday::try_from(self.small(1, 1, 7)? - 1).ok()?;
            return self.in_day(Day::Weekday(weekday));
        };
        let start = self.at;
        let week = self.small(2, 1, 53)?;
        if NaiveDate::from_isoywd_opt(year, week.into(), Weekday::Mon).is_none() {
            self.at = start;
            return None;
        }
        Some(if self.take("-WE") { TimeValue::Weekend { year, week } } else { TimeValue::Week { year, week } })
    }

    /// The part of day or the time behind a day.
    fn in_day(&mut self, day: Day) -> Option<TimeValue> {
        if !self.take("T") {
            return Some(TimeValue::Day(day));
        }
        if let Some(part) = DayPart::ALL.into_iter().find(|part| self.take(part.code())) {
            return Some(TimeValue::Part(day, part));
        }
        let hour = self.small(2, 0, 24)?;
        let minute = if self.take(":") { self.small(2, 0, 59)? } else { return None };
        let second = if self.take(":") { Some(self.small(2, 0, 59)?) } else { None };
        Clock::new(hour, minute, second).map(|clock| TimeValue::Clock(day, clock))
    }

    /// What stands behind the `P`. Only what [`Duration`] itself would write is read.
    fn duration(&mut self) -> Option<Duration> {
        let in_day = self.take("T");
        if self.take("X") {
            return Some(Duration::uncounted(self.unit(in_day)?));
        }
        let hundredths = self.hundredths()?;
        let unit_at = self.at;
        let length = Duration::hundredths(hundredths, self.unit(in_day)?);
        if length.rest().is_some() || length.unit().letter() != char::from(self.text[unit_at]) {
            // "P2.5Y" is written P2Y6M.
            self.at = unit_at;
            return None;
        }
        let in_day = in_day || self.take("T");
        if !self.text.get(self.at).is_some_and(u8::is_ascii_digit) {
            return Some(length).filter(|_| in_day == length.unit().in_day());
        }
        let hundredths = self.hundredths().filter(|n| n % 100 == 0)?;
        let rest = u16::try_from(hundredths / 100).ok()?;
        let unit = self.unit(in_day)?;
        length.and(rest, unit).filter(|_| in_day == unit.in_day())
    }

    fn unit(&mut self, in_day: bool) -> Option<Unit> {
        let unit = Unit::of_letter(*self.text.get(self.at)?, in_day)?;
        self.at += 1;
        Some(unit)
    }

    /// A count with up to two decimals, without idle zeros.
    fn hundredths(&mut self) -> Option<u64> {
        /// No article counts further, and more would not fit.
        const DIGITS: usize = 15;
        let count = self.digits_here();
        let idle = count > 1 && self.text[self.at] == b'0';
        if count == 0 || count > DIGITS || idle {
            return None;
        }
        let whole = self.digits(count)? * 100;
        if !self.take(".") {
            return Some(whole);
        }
        let decimals = self.digits_here();
        let value = self.digits(decimals)?;
        match decimals {
            1 if value > 0 => Some(whole + value * 10),
            2 if value % 10 > 0 => Some(whole + value),
            _ => None,
        }
    }

    fn digits_here(&self) -> usize {
        self.text[self.at..].iter().take_while(|b| b.is_ascii_digit()).count()
    }

    /// A number of exactly `digits` digits within bounds.
    fn small(&mut self, digits: usize, least: u8, most: u8) -> Option<u8> {
        let start = self.at;
        let number = self.digits(digits).and_then(|n| u8::try_from(n).ok()).filter(|n| (least..=most).contains(n));
        if number.is_none() {
            self.at = start;
        }
        number
    }

    fn digits(&mut self, count: usize) -> Option<u64> {
        let digits = self.text.get(self.at..self.at + count).filter(|d| d.iter().all(u8::is_ascii_digit))?;
        self.at += count;
        Some(digits.iter().fold(0, |n: u64, d| n.saturating_mul(10).saturating_add(u64::from(d - b'0'))))
    }

    fn take(&mut self, text: &str) -> bool {
        let found = self.text[self.at..].starts_with(text.as_bytes());
        self.at += if found { text.len() } else { 0 };
        found
    }
}
