//! Which of those that come back: the Friday, the May 3, the third quarter that is meant.

use super::calendar::{
    ahead, back, first_from, holiday, last_before, latest_weekday, month_day, month_from, nearest, next_weekday, nth,
    quarter_of, season_year, weekend_by,
};
use super::context::Outlook;
use super::resolve::{Reader, day_value};
use crate::grammar::expression::{Counted, Name, Round, Stretch, Which, Year, Yearly};
use crate::lexicon::holidays::Holiday;
use crate::model::{Day, Granularity, Season, TimeValue};
use chrono::{Datelike, Months, NaiveDate, Weekday};

impl Reader {
    pub(super) fn named(self, name: Name, which: Which, year: Year) -> TimeValue {
        let year = self.year(year);
        match name {
            Name::Weekday(weekday) => {
                TimeValue::Day(self.weekday(weekday, which).map_or(Day::Weekday(weekday), Day::Date))
            }
            Name::MonthDay { month, day, weekday } => {
                let date = match year {
                    Some(year) => month_day(year, month, day),
                    None => self.month_day(month, day, weekday, which),
                };
                TimeValue::Day(date.map_or(Day::Yearly { month, day }, Day::Date))
            }
            Name::Round { stretch, day } => {
                let in_year = |year| match day {
                    Yearly::MonthDay(month, day) => month_day(year, month, day),
                    Yearly::Holiday(name) => holiday(name, year),
                };
                let date = year.map_or_else(|| self.yearly(in_year, which), in_year);
                match stretch {
                    Round::Week => date.map_or(TimeValue::Open(Granularity::Week), TimeValue::week_of),
                    Round::Weekend => date.map_or(TimeValue::Open(Granularity::Weekend), weekend_by),
                }
            }
            Name::Holiday(name) => {
                let in_year = |year| holiday(name, year);
                let date = year.map_or_else(|| self.yearly(in_year, which), in_year);
                match (date, name) {
                    (None, Holiday::Fixed(month, day)) => TimeValue::Day(Day::Yearly { month, day }),
                    _ => day_value(date),
                }
            }
            Name::Nth { n, what, month } => {
                let in_year = |year| nth(n, what, month, year);
                let date = year.map_or_else(|| self.yearly(in_year, which), in_year);
                counted(what, date)
            }
            Name::Month(month) => {
                let year = year.or_else(|| self.month_year(month, which));
                TimeValue::Month { year, month }
            }
            Name::Quarter(quarter) => {
                let year = year.or_else(|| self.quarter_year(quarter, which));
                TimeValue::Quarter { year, quarter }
            }
            Name::Half(half) => {
                // Reported is the latest half that has begun: "first-half profit".
                let reported = |today: NaiveDate| {
                    let begun = self.outlook == Outlook::Ahead || today.month() > u32::from(half - 1) * 6;
                    today.year() - i32::from(!begun)
                };
                let year = year.or_else(|| self.anchor.map(reported));
                TimeValue::Half { year, half }
            }
            Name::Season(season) => {
                let year = year.or_else(|| self.season_year(season, which));
                TimeValue::Season { year, season }
            }
        }
    }

    /// "the second Monday of next month"
    pub(super) fn of_month(self, n: u8, what: Counted, months: i32) -> TimeValue {
        let month = self.anchor.map(|today| month_from(today, months));
        let day = match month {
            Some(TimeValue::Month { year: Some(year), month }) => nth(n, what, month, year),
            _ => None,
        };
        counted(what, day)
    }

    /// "The mill burned overnight": the night before the day of publication, or after the day that is spoken of.
    pub(super) fn night(self) -> Option<NaiveDate> {
        let today = self.anchor?;
        let ahead = self.outlook == Outlook::Ahead;
        Some(self.focus.near.filter(|near| *near < today && !ahead).unwrap_or(if ahead {
            today
        } else {
            back(today, 1)
        }))
    }

    /// "50 years ago today", "50 years ago this week"
    pub(super) fn anniversary(self, years: i32, unit: Stretch) -> TimeValue {
        let day = self.anchor.map(|today| {
            let months = u32::try_from(years).unwrap_or(0).saturating_mul(12);
            today.checked_sub_months(Months::new(months)).unwrap_or(today)
        });
        match unit {
            Stretch::Week => day.map_or(TimeValue::Open(Granularity::Week), TimeValue::week_of),
            Stretch::Month => day.map_or(TimeValue::Open(Granularity::Month), |day| month_from(day, 0)),
            _ => day_value(day),
        }
    }

    /// A weekday is the latest such day up to the day of publication, which counts; ahead where the clause says so.
    fn weekday(self, weekday: Weekday, which: Which) -> Option<NaiveDate> {
        let today = self.anchor?;
        let focus = self.focus.day().unwrap_or(today);
        Some(match which {
            Which::Bare
                if matches!(self.outlook, Outlook::Ahead | Outlook::Due | Outlook::Limit)
                    && today.weekday() != weekday =>
            {
                next_weekday(weekday, today)
            }
            // Three days on either side.
            Which::Bare if self.outlook == Outlook::Near => latest_weekday(weekday, ahead(today, 3)),
            Which::Bare => latest_weekday(weekday, today),
            Which::Last => latest_weekday(weekday, back(today, 1)),
            Which::This if today.weekday() == weekday => today,
            Which::This if self.outlook == Outlook::Back => latest_weekday(weekday, today),
            Which::This | Which::Next => next_weekday(weekday, today),
            Which::Before => latest_weekday(weekday, back(focus, 1)),
            Which::After => next_weekday(weekday, focus),
        })
    }

    /// A month and day is the nearest such day; where the clause looks ahead, the next. A weekday beside it decides
    /// between the years.
    pub(super) fn month_day(self, month: u8, day: u8, weekday: Option<Weekday>, which: Which) -> Option<NaiveDate> {
        let in_year = |year| month_day(year, month, day);
        // "the **Nov. 8** election"
        let this_year = self.anchor.map(|today| today.year()).filter(|&year| self.is_elected(u32::from(month), year));
        if let Some(year) = this_year.filter(|_| which == Which::Bare) {
            return in_year(year);
        }
        let fits = |day: &NaiveDate| weekday.is_none_or(|weekday| day.weekday() == weekday);
        let found = self.yearly(in_year, which);
        if found.as_ref().is_some_and(fits) || weekday.is_none() {
            return found;
        }
        let fitting = nearest(self.anchor?, |year| in_year(year).filter(fits));
        fitting.or(found)
    }

    /// Whether the clause tells of a vote in the month when Americans elect, in every second year.
    fn is_elected(self, month: u32, year: i32) -> bool {
        self.outlook == Outlook::Vote && month == 11 && year % 2 == 0
    }

    /// What comes once a year.
    fn yearly(self, in_year: impl Fn(i32) -> Option<NaiveDate> + Copy, which: Which) -> Option<NaiveDate> {
        /// "would meet on June 3", in a report of that week: so late after it the nearest still counts.
        const JUST_PAST: i64 = 45;
        /// "was last seen on Nov. 3", in May: nobody looks back on what is so far ahead.
        const FAR_AHEAD: i64 = 90;
        let today = self.anchor?;
        match which {
            Which::Bare => {
                let near = nearest(today, in_year)?;
                let past = (today - near).num_days();
                match self.outlook {
                    Outlook::Ahead if past > JUST_PAST => first_from(today, in_year),
                    Outlook::Back if -past > FAR_AHEAD => last_before(today, in_year),
                    _ => Some(near),
                }
            }
            Which::This => in_year(today.year()),
            Which::Last => last_before(today, in_year),
            Which::Next => first_from(ahead(today, 1), in_year),
            Which::Before => last_before(self.focus.day().unwrap_or(today), in_year),
            Which::After => first_from(ahead(self.focus.day().unwrap_or(today), 1), in_year),
        }
    }

    /// A month lies behind, that of the day of publication included; where the clause looks ahead it is the next.
    /// The next month or two are meant as such: eleven months ago would be "last July".
    pub(super) fn month_year(self, month: u8, which: Which) -> Option<i32> {
        /// So many months ahead are nearer than the same month of last year.
        const SOON: u32 = 2;
        let today = self.anchor?;
        let soon = (u32::from(month) + 12 - today.month()) % 12;
        let (month, now, year) = (u32::from(month), today.month(), today.year());
        Some(match which {
            Which::Bare if self.outlook == Outlook::Ahead => year + i32::from(month < now),
            // "a drought that began in May", told in March
            Which::Bare if self.outlook == Outlook::Back => year - i32::from(month > now),
            Which::Bare if self.is_elected(month, year) => year,
            Which::Bare if matches!(self.outlook, Outlook::Vote | Outlook::Nearest) && soon <= 6 => {
                year + i32::from(month < now)
            }
            Which::Bare if soon <= SOON || matches!(self.outlook, Outlook::Due | Outlook::Limit) && soon <= 6 => {
                year + i32::from(month < now)
            }
            Which::Bare => year - i32::from(month > now),
            Which::Last => year - i32::from(month >= now),
            Which::This => year,
            Which::Next => year + i32::from(month <= now),
            Which::Before | Which::After => {
                let focus = self.focus.day().unwrap_or(today);
                let (now, year) = (focus.month(), focus.year());
                if which == Which::Before { year - i32::from(month >= now) } else { year + i32::from(month <= now) }
            }
        })
    }

    /// The latest such quarter that has begun; where the clause looks ahead, one of the next two: of the one that has just
    /// ended a company still "will report".
    pub(super) fn quarter_year(self, quarter: u8, which: Which) -> Option<i32> {
        let (year, now) = quarter_of(self.anchor?);
        Some(match which {
            Which::Last | Which::Before => year - i32::from(quarter >= now),
            Which::Next | Which::After => year + i32::from(quarter <= now),
            Which::This => year,
            Which::Bare if self.outlook == Outlook::Ahead && matches!((quarter + 4 - now) % 4, 1 | 2) => {
                year + i32::from(quarter < now)
            }
            Which::Bare => year - i32::from(quarter > now),
        })
    }

    fn season_year(self, season: Season, which: Which) -> Option<i32> {
        let today = self.anchor?;
        let latest = season_year(season, today);
        let range = TimeValue::Season { year: Some(latest), season }.range();
        let over = range.is_some_and(|(_, last)| last < today);
        Some(match which {
            Which::Last | Which::Before => latest - i32::from(!over),
            Which::Next | Which::After => latest + 1,
            Which::This if over && season != Season::Winter => today.year(),
            // "this autumn" in June lies ahead
            Which::This => today.year().max(latest) - i32::from(season == Season::Winter && today.month() < 6),
            Which::Bare if self.outlook == Outlook::Ahead && over => latest + 1,
            Which::Bare => latest,
        })
    }
}

/// What is counted in a month, by a day of it.
fn counted(what: Counted, day: Option<NaiveDate>) -> TimeValue {
    match what {
        Counted::Week => day.map_or(TimeValue::Open(Granularity::Week), TimeValue::week_of),
        Counted::Weekend => day.map_or(TimeValue::Open(Granularity::Weekend), TimeValue::weekend_of),
        Counted::Weekday(_) | Counted::Day => day_value(day),
    }
}
