//! Feasts that go by the moon: Easter by its two computations, the Islamic and the Jewish calendar by their rules, others by
//! a table.

use super::calendar::{month_day, shifted};
use crate::lexicon::holidays::FEASTS_FROM;
use chrono::{Datelike, NaiveDate};

/// Easter Sunday of the western churches (Meeus, Jones and Butcher).
pub(super) fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, rest) = (year.div_euclid(100), year.rem_euclid(100));
    let skipped = (8 * century + 13) / 25;
    let moon = (19 * golden + century - century / 4 - skipped + 15).rem_euclid(30);
    let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4).rem_euclid(7);
    let late = (golden + 11 * moon + 22 * sunday) / 451;
    let days = moon + sunday - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(days / 31).ok()?, u32::try_from(days % 31 + 1).ok()?)
}

/// Easter Sunday of the eastern churches (Meeus), told in the calendar of the west.
pub(super) fn orthodox_easter(year: i32) -> Option<NaiveDate> {
    let moon = (19 * year.rem_euclid(19) + 15) % 30;
    let sunday = (2 * year.rem_euclid(4) + 4 * year.rem_euclid(7) - moon + 34).rem_euclid(7);
    let days = moon + sunday + 114;
    let julian = NaiveDate::from_ymd_opt(year, u32::try_from(days / 31).ok()?, u32::try_from(days % 31 + 1).ok()?)?;
    let behind = year.div_euclid(100) - year.div_euclid(400) - 2;
    Some(shifted(julian, behind.into()))
}

/// The first such day of the Islamic calendar in a year, by its rule of thirty years. The sighting of the moon can move
/// it by a day.
pub(super) fn islamic(month: u8, day: u8, year: i32) -> Option<NaiveDate> {
    /// What the sum of years and months lacks to count days as chrono does.
    const SHIFT: i32 = 226_630;
    let month = i32::from(month);
    let begins = |year: i32| SHIFT + 354 * year + (11 * year + 3).div_euclid(30) + 30 * month - (month - 1) / 2;
    // An Islamic year is eleven days shorter.
    let near = (year - 622) * 33 / 32;
    let days = (near..=near + 2).map(|year| begins(year) + i32::from(day));
    days.filter_map(NaiveDate::from_num_days_from_ce_opt).find(|day| day.year() == year)
}

/// The Jewish New Year (Rosh Hashanah) in the autumn of a year: the mean new moon, put off where the rules ask for it.
pub(super) fn jewish_new_year(year: i32) -> Option<NaiveDate> {
    /// The day before the first of the Jewish calendar, as chrono counts days.
    const EPOCH: i32 = -1_373_427;
    /// Parts of an hour in a day.
    const DAY: i64 = 25_920;
    let days = |year: i32| {
        let months = (235 * i64::from(year) - 234).div_euclid(19);
        let parts = 12_084 + 13_753 * months;
        let day = 29 * months + parts.div_euclid(DAY);
        // Never on a Sunday, Wednesday or Friday.
        if (3 * (day + 1)).rem_euclid(7) < 3 { day + 1 } else { day }
    };
    let jewish = year.checked_add(3761)?;
    let [before, this, next] = [jewish - 1, jewish, jewish + 1].map(days);
    // No year has 356 days, and none 382.
    let put_off = if next - this == 356 { 2 } else { i64::from(this - before == 382) };
    NaiveDate::from_num_days_from_ce_opt(i32::try_from(this + put_off).ok()?.checked_add(EPOCH)?)
}

/// The first day of Hanukkah, the 25th of Kislev: a day later in a year whose second month is full.
pub(super) fn hanukkah(year: i32) -> Option<NaiveDate> {
    let (this, next) = (jewish_new_year(year)?, jewish_new_year(year.checked_add(1)?)?);
    let full = matches!((next - this).num_days(), 355 | 385);
    Some(shifted(this, if full { 84 } else { 83 }))
}

/// The day of a feast in a table of years.
pub(super) fn listed(table: &[(u8, u8)], year: i32) -> Option<NaiveDate> {
    let row = usize::try_from(year.checked_sub(FEASTS_FROM)?).ok()?;
    let &(month, day) = table.get(row)?;
    month_day(year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::holidays::{DIWALIS, LUNAR_NEW_YEARS};

    #[test]
    fn the_jewish_new_year_is_put_off_by_its_rules() {
        for day in ["1999-09-11", "2005-10-04", "2013-09-05", "2019-09-30", "2023-09-16", "2024-10-03"] {
            let day: NaiveDate = day.parse().unwrap();
            assert_eq!(jewish_new_year(day.year()), Some(day));
        }
        assert_eq!(jewish_new_year(i32::MAX), None);
    }

    #[test]
    fn hanukkah_goes_by_the_length_of_the_year() {
        for day in ["2015-12-07", "2018-12-03", "2020-12-11", "2021-11-29", "2023-12-08", "2024-12-26"] {
            let day: NaiveDate = day.parse().unwrap();
            assert_eq!(hanukkah(day.year()), Some(day));
        }
    }

    #[test]
    fn listed_feasts_stand_at_a_new_moon() {
        // A new moon to count from, and the mean month in days.
        let known: NaiveDate = "2000-01-06".parse().unwrap();
        for table in [LUNAR_NEW_YEARS, DIWALIS] {
            for year in FEASTS_FROM.. {
                let Some(day) = listed(table, year) else { break };
                let age = f64::from(i32::try_from((day - known).num_days()).unwrap()) % 29.530_588;
                assert!(!(2.3..27.2).contains(&age), "{day}: {age}");
            }
        }
    }
}
