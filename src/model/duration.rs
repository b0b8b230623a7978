//! [`Duration`]: a length of time, as it was said.

use std::fmt;

/// A length of time, as it was said: `P3D`, `PT90M`, `P2Y6M`, `PXY` for "years".
///
/// ```
/// use wirecopy::{TimeValue, Unit};
///
/// let Ok(TimeValue::Duration(length)) = "P2Y6M".parse() else { panic!("this is a duration") };
/// assert_eq!((length.count(), length.unit()), (Some(2.0), Unit::Year));
/// assert_eq!(length.rest(), Some((6, Unit::Month)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Duration {
    /// In hundredths; `None` where nobody counted: "several years".
    hundredths: Option<u64>,
    unit: Unit,
    /// What a half adds: the six months of "two and a half years".
    rest: Option<(u16, Unit)>,
}

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the names say it")]
pub enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Millennium,
}

impl Duration {
    /// So many whole units.
    pub(crate) fn of(count: u64, unit: Unit) -> Duration {
        Duration::hundredths(count.saturating_mul(100), unit)
    }

    /// So many hundredths of a unit. A half becomes what it is in the next smaller unit, where that is whole:
    /// half an hour is 30 minutes, half a century 50 years.
    pub(crate) fn hundredths(hundredths: u64, unit: Unit) -> Duration {
        let plain = Duration { hundredths: Some(hundredths), unit, rest: None };
        let Some((count, smaller)) = unit.half().filter(|_| hundredths % 100 == 50) else { return plain };
        if hundredths == 50 {
            return Duration::of(count.into(), smaller);
        }
        Duration { hundredths: Some(hundredths - 50), unit, rest: Some((count, smaller)) }
    }

    /// "years", "several years": units that nobody counted.
    pub(crate) const fn uncounted(unit: Unit) -> Duration {
        Duration { hundredths: None, unit, rest: None }
    }

    /// The same with some smaller units on top, when they are smaller.
    pub(crate) fn and(self, count: u16, unit: Unit) -> Option<Duration> {
        let whole = self.hundredths.is_some_and(|n| n % 100 == 0);
        (whole && unit < self.unit && self.rest.is_none()).then_some(Duration { rest: Some((count, unit)), ..self })
    }

    /// How many units; `None` where nobody counted.
    #[allow(clippy::cast_precision_loss, reason = "counts beyond 2^53 are of no article")]
    pub fn count(&self) -> Option<f64> {
        self.hundredths.map(|n| n as f64 / 100.0)
    }

    /// How many whole units, when there is no fraction and nothing on top.
    pub(crate) fn whole(&self) -> Option<u64> {
        self.hundredths.filter(|n| n % 100 == 0 && self.rest.is_none()).map(|n| n / 100)
    }

    /// The unit.
    pub const fn unit(&self) -> Unit {
        self.unit
    }

    /// Smaller units on top of it: the six months of "two and a half years".
    pub const fn rest(&self) -> Option<(u16, Unit)> {
        self.rest
    }
}

impl Unit {
    /// Its letter in a value.
    pub(crate) const fn letter(self) -> char {
        match self {
            Unit::Second => 'S',
            Unit::Minute | Unit::Month => 'M',
            Unit::Hour => 'H',
            Unit::Day => 'D',
            Unit::Week => 'W',
            Unit::Quarter => 'Q',
            Unit::Year => 'Y',
            Unit::Decade => 'E',
            Unit::Century => 'C',
            Unit::Millennium => 'L',
        }
    }

    /// The unit of a letter, behind the `T` or before it.
    pub(crate) const fn of_letter(letter: u8, in_day: bool) -> Option<Unit> {
        Some(match (letter, in_day) {
            (b'S', true) => Unit::Second,
            (b'M', true) => Unit::Minute,
            (b'H', true) => Unit::Hour,
            (b'D', false) => Unit::Day,
            (b'W', false) => Unit::Week,
            (b'M', false) => Unit::Month,
            (b'Q', false) => Unit::Quarter,
            (b'Y', false) => Unit::Year,
            (b'E', false) => Unit::Decade,
            (b'C', false) => Unit::Century,
            (b'L', false) => Unit::Millennium,
            _ => return None,
        })
    }

    /// Whether it is shorter than a day.
    pub(crate) const fn in_day(self) -> bool {
        matches!(self, Unit::Second | Unit::Minute | Unit::Hour)
    }

    /// How many days it has, on the average.
    pub(crate) const fn days(self) -> f64 {
        match self {
            Unit::Second => 1.0 / 86_400.0,
            Unit::Minute => 1.0 / 1_440.0,
            Unit::Hour => 1.0 / 24.0,
            Unit::Day => 1.0,
            Unit::Week => 7.0,
            Unit::Month => 365.25 / 12.0,
            Unit::Quarter => 365.25 / 4.0,
            Unit::Year => 365.25,
            Unit::Decade => 3_652.5,
            Unit::Century => 36_525.0,
            Unit::Millennium => 365_250.0,
        }
    }

    /// Half of it in smaller units.
    const fn half(self) -> Option<(u16, Unit)> {
        Some(match self {
            Unit::Minute => (30, Unit::Second),
            Unit::Hour => (30, Unit::Minute),
            Unit::Day => (12, Unit::Hour),
            Unit::Year => (6, Unit::Month),
            Unit::Decade => (5, Unit::Year),
            Unit::Century => (50, Unit::Year),
            Unit::Millennium => (500, Unit::Year),
            Unit::Second | Unit::Week | Unit::Month | Unit::Quarter => return None,
        })
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.unit.in_day() { "PT" } else { "P" })?;
        match self.hundredths {
            None => f.write_str("X")?,
            Some(n) if n % 100 == 0 => write!(f, "{}", n / 100)?,
            Some(n) if n % 10 == 0 => write!(f, "{}.{}", n / 100, n % 100 / 10)?,
            Some(n) => write!(f, "{}.{:02}", n / 100, n % 100)?,
        }
        write!(f, "{}", self.unit.letter())?;
        let Some((count, unit)) = self.rest else { return Ok(()) };
        let turn = if unit.in_day() && !self.unit.in_day() { "T" } else { "" };
        write!(f, "{turn}{count}{}", unit.letter())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_are_told_in_the_next_smaller_unit() {
        let half = |hundredths, unit| Duration::hundredths(hundredths, unit).to_string();
        assert_eq!(half(50, Unit::Hour), "PT30M");
        assert_eq!(half(150, Unit::Minute), "PT1M30S");
        assert_eq!(half(250, Unit::Year), "P2Y6M");
        assert_eq!(half(150, Unit::Day), "P1DT12H");
        assert_eq!(half(50, Unit::Century), "P50Y");
        assert_eq!(half(250, Unit::Week), "P2.5W");
        assert_eq!(half(375, Unit::Year), "P3.75Y");
    }

    #[test]
    fn nobody_counted() {
        assert_eq!(Duration::uncounted(Unit::Minute).to_string(), "PTXM");
        assert_eq!(Duration::uncounted(Unit::Decade).to_string(), "PXE");
    }
}
