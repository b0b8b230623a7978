//! Arithmetic of the calendar: the nearest, the latest and the next of what comes back.

use super::feasts;
use crate::grammar::expression::Counted;
use crate::lexicon::holidays::{DIWALIS, Holiday, LUNAR_NEW_YEARS};
use crate::model::{Season, TimeValue};
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// The latest such weekday up to a day, the day itself included.
pub(super) fn latest_weekday(weekday: Weekday, day: NaiveDate) -> NaiveDate {
    back(day, u64::from(day.weekday().days_since(weekday)))
}

/// The first such weekday after a day.
pub(super) fn next_weekday(weekday: Weekday, day: NaiveDate) -> NaiveDate {
    ahead(day, 1 + u64::from(weekday.days_since(day.weekday().succ())))
}

/// The weekend that a day makes long: the one before a Monday or Tuesday, the one after a day later in the week.
pub(super) fn weekend_by(day: NaiveDate) -> TimeValue {
    let early = day.weekday().num_days_from_monday() < 2;
    TimeValue::weekend_of(back(day, if early { 7 } else { 0 }))
}

/// So many days before; a day that the calendar cannot reach stays where it is.
pub(super) fn back(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}

/// So many days after; a day that the calendar cannot reach stays where it is.
pub(super) fn ahead(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

/// So many days after, or before where negative.
pub(super) fn shifted(day: NaiveDate, days: i64) -> NaiveDate {
    if days < 0 { back(day, days.unsigned_abs()) } else { ahead(day, days.unsigned_abs()) }
}

/// The month so many months after, or before where negative.
pub(super) fn month_from(day: NaiveDate, months: i32) -> TimeValue {
    let months = i32::try_from(day.month0()).unwrap_or(0).saturating_add(months);
    let month = u8::try_from(months.rem_euclid(12) + 1).unwrap_or(1);
    TimeValue::Month { year: Some(day.year().saturating_add(months.div_euclid(12))), month }
}

/// The quarter of a day.
pub(super) fn quarter_of(day: NaiveDate) -> (i32, u8) {
    (day.year(), u8::try_from(day.month0() / 3 + 1).unwrap_or(1))
}

/// The quarter so many quarters after, or before where negative.
pub(super) fn quarter_from((year, quarter): (i32, u8), quarters: i32) -> (i32, u8) {
    let n = i32::from(quarter - 1).saturating_add(quarters);
    (year.saturating_add(n.div_euclid(4)), u8::try_from(n.rem_euclid(4) + 1).unwrap_or(1))
}

/// The season of a day with the year in which it begins.
pub(super) fn season_year(season: Season, day: NaiveDate) -> i32 {
    let begun = day.month() >= u32::from(season.first_month());
    if begun { day.year() } else { day.year() - 1 }
}

/// The day of a month in a year, when there is one.
pub(super) fn month_day(year: i32, month: u8, day: u8) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month.into(), day.into())
}

/// The day of a holiday in a year.
pub(super) fn holiday(holiday: Holiday, year: i32) -> Option<NaiveDate> {
    let weekday = |n: u8| Weekday::try_from(n - 1).ok();
    match holiday {
        Holiday::Fixed(month, day) => month_day(year, month, day),
        Holiday::Nth(n, day, month) => NaiveDate::from_weekday_of_month_opt(year, month.into(), weekday(day)?, n),
        Holiday::Last(day, month) => last_weekday(weekday(day)?, month, year),
        Holiday::Thanksgiving(days) => {
            Some(shifted(NaiveDate::from_weekday_of_month_opt(year, 11, Weekday::Thu, 4)?, days.into()))
        }
        Holiday::Easter(days) => Some(shifted(feasts::easter(year)?, days.into())),
        Holiday::OrthodoxEaster(days) => Some(shifted(feasts::orthodox_easter(year)?, days.into())),
        Holiday::Islamic(month, day) => feasts::islamic(month, day, year),
        Holiday::Jewish(days) => feasts::jewish_new_year(year).map(|day| shifted(day, days.into())),
        Holiday::Hanukkah => feasts::hanukkah(year),
        Holiday::Days(&first, _) => self::holiday(first, year),
        Holiday::LunarNewYear => feasts::listed(LUNAR_NEW_YEARS, year),
        Holiday::Diwali => feasts::listed(DIWALIS, year),
        Holiday::Election => Some(ahead(NaiveDate::from_weekday_of_month_opt(year, 11, Weekday::Mon, 1)?, 1)),
    }
}

/// The last such weekday of a month.
fn last_weekday(weekday: Weekday, month: u8, year: i32) -> Option<NaiveDate> {
    (4..=5).rev().find_map(|n| NaiveDate::from_weekday_of_month_opt(year, month.into(), weekday, n))
}

/// The n-th such day or week of a month; 0 is the last. A week is meant by its middle, a weekend by its Saturday.
pub(super) fn nth(n: u8, what: Counted, month: u8, year: i32) -> Option<NaiveDate> {
    let first = month_day(year, month, 1)?;
    let last = || first.checked_add_months(Months::new(1))?.pred_opt();
    let weekday = |weekday| match n {
        0 => last_weekday(weekday, month, year),
        _ => NaiveDate::from_weekday_of_month_opt(year, month.into(), weekday, n),
    };
    match (what, n) {
        (Counted::Weekday(day), _) => weekday(day),
        (Counted::Weekend, _) => weekday(Weekday::Sat),
        (Counted::Day, 0) => last(),
        (Counted::Day, _) => month_day(year, month, n),
        (Counted::Week, 0) => Some(back(last()?, 3)),
        (Counted::Week, 1..=5) => Some(ahead(first, u64::from(n) * 7 - 4)),
        (Counted::Week, _) => None,
    }
}

/// The day nearest to `day` of those that `in_year` gives for its year and the years beside it.
pub(super) fn nearest(day: NaiveDate, in_year: impl Fn(i32) -> Option<NaiveDate>) -> Option<NaiveDate> {
    let years = [day.year(), day.year() - 1, day.year() + 1];
    years.into_iter().filter_map(in_year).min_by_key(|found| (*found - day).num_days().unsigned_abs())
}

/// The first day at or after `day` of those that `in_year` gives.
pub(super) fn first_from(day: NaiveDate, in_year: impl Fn(i32) -> Option<NaiveDate>) -> Option<NaiveDate> {
    // A leap day comes back after eight years at the latest.
    (0..=8).filter_map(|n| in_year(day.year() + n)).find(|found| *found >= day)
}

/// The last day before `day` of those that `in_year` gives.
pub(super) fn last_before(day: NaiveDate, in_year: impl Fn(i32) -> Option<NaiveDate>) -> Option<NaiveDate> {
    (0..=8).filter_map(|n| in_year(day.year() - n)).find(|found| *found < day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn movable_holidays() {
        let is = |found, year, expected: &str| assert_eq!(holiday(found, year), Some(day(expected)));
        is(Holiday::Easter(0), 2023, "2023-04-09");
        is(Holiday::Easter(0), 2024, "2024-03-31");
        is(Holiday::Easter(-2), 2019, "2019-04-19");
        is(Holiday::Thanksgiving(0), 2022, "2022-11-24");
        is(Holiday::Last(1, 5), 2024, "2024-05-27");
        is(Holiday::OrthodoxEaster(0), 2024, "2024-05-05");
        is(Holiday::OrthodoxEaster(0), 2017, "2017-04-16");
        is(Holiday::Islamic(9, 1), 2023, "2023-03-23");
        is(Holiday::Islamic(9, 1), 2024, "2024-03-11");
        is(Holiday::Islamic(10, 1), 2024, "2024-04-10");
        is(Holiday::Islamic(12, 10), 2021, "2021-07-20");
        is(Holiday::Election, 1998, "1998-11-03");
        is(Holiday::Election, 2022, "2022-11-08");
    }

    #[test]
    fn months_and_quarters_turn_the_year() {
        assert_eq!(month_from(day("2024-01-03"), -1).to_string(), "2023-12");
        assert_eq!(month_from(day("2024-12-20"), 1).to_string(), "2025-01");
        assert_eq!(quarter_from((2024, 1), -1), (2023, 4));
        assert_eq!(quarter_from((2024, 4), 5), (2026, 1));
        assert_eq!(season_year(Season::Winter, day("2024-06-05")), 2023);
    }

    proptest! {
        #[test]
        fn weekdays_are_within_a_week(days in 1_000_i32..3_000_000, n in 0_u8..7) {
            let day = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            let weekday = Weekday::try_from(n).unwrap();
            let (latest, next) = (latest_weekday(weekday, day), next_weekday(weekday, day));
            prop_assert_eq!(latest.weekday(), weekday);
            prop_assert_eq!(next.weekday(), weekday);
            prop_assert!(latest <= day && day < next);
            prop_assert_eq!((next - latest).num_days(), 7);
        }

        #[test]
        fn a_week_has_the_days_that_count_to_it(days in 1_000_i32..3_000_000) {
            let day = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            let (first, last) = TimeValue::week_of(day).range().unwrap();
            prop_assert!(first <= day && day <= last);
            prop_assert_eq!((first.weekday(), last.weekday()), (Weekday::Mon, Weekday::Sun));
            let (saturday, sunday) = TimeValue::weekend_of(day).range().unwrap();
            prop_assert_eq!((saturday, sunday), (last.pred_opt().unwrap(), last));
        }

        #[test]
        fn months_follow_one_another(days in 400_000_i32..1_000_000, months in -600_i32..600) {
            let day = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            let (first, last) = month_from(day, months).range().unwrap();
            let (next, _) = month_from(day, months + 1).range().unwrap();
            prop_assert_eq!(last.succ_opt().unwrap(), next);
            prop_assert_eq!(month_from(first, -months), month_from(day, 0));
            // A month ends where the calendar says, in leap years too.
            prop_assert!(month_day(last.year(), u8::try_from(last.month()).unwrap(), u8::try_from(last.day() + 1).unwrap()).is_none());
        }

        #[test]
        fn quarters_come_back_after_a_year(days in 400_000_i32..1_000_000, quarters in -200_i32..200) {
            let day = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            let (year, quarter) = quarter_of(day);
            let (first, last) = TimeValue::Quarter { year: Some(year), quarter }.range().unwrap();
            prop_assert!(first <= day && day <= last);
            prop_assert_eq!(quarter_from((year, quarter), 4), (year + 1, quarter));
            prop_assert_eq!(quarter_from(quarter_from((year, quarter), quarters), -quarters), (year, quarter));
        }

        #[test]
        fn a_leap_day_is_the_nearest_one(year in 1600_i32..2400) {
            let today = NaiveDate::from_ymd_opt(year, 7, 1).unwrap();
            let leap = |year| month_day(year, 2, 29);
            let next = first_from(today, leap).unwrap();
            prop_assert!((1..=8).contains(&(next.year() - year)) && leap(next.year()).is_some());
            prop_assert!((year + 1..next.year()).all(|year| leap(year).is_none()));
            prop_assert!(last_before(today, leap).unwrap() < today);
        }

        #[test]
        fn feasts_fall_on_their_days(year in 1600_i32..2400) {
            let easter = holiday(Holiday::Easter(0), year).unwrap();
            let eastern = holiday(Holiday::OrthodoxEaster(0), year).unwrap();
            prop_assert_eq!((easter.weekday(), eastern.weekday()), (Weekday::Sun, Weekday::Sun));
            let bounds = (month_day(year, 3, 22).unwrap(), month_day(year, 4, 25).unwrap());
            prop_assert!(bounds.0 <= easter && easter <= bounds.1);
            prop_assert!((0..=35).contains(&(eastern - easter).num_days()));
            let thursday = holiday(Holiday::Thanksgiving(0), year).unwrap();
            prop_assert!(thursday.weekday() == Weekday::Thu && (22..=28).contains(&thursday.day()));
        }
    }
}
