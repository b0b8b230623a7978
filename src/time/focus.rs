//! What the text speaks of, so that "the next day" and "a year earlier" have something to be counted from.

use crate::grammar::expression::{Expression, What, Year};
use crate::model::{Day, TimeValue, Unit};
use chrono::NaiveDate;

/// What the text speaks of: the last date and the last quarter named.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Focus {
    pub(super) date: Option<TimeValue>,
    /// The last date named whose year is known.
    pub(super) known: Option<TimeValue>,
    pub(super) quarter: Option<(i32, u8)>,
    /// The last day named in the paragraph.
    pub(super) near: Option<NaiveDate>,
    /// Whether six or nine months or a year are spoken of since.
    pub(super) longer: bool,
}

impl Focus {
    /// The quarter under discussion stays while it is held against another: "up from 9 cents in the year-ago quarter".
    pub(super) fn follow(&mut self, value: TimeValue, said: &Expression, today: Option<NaiveDate>) {
        let plain = || matches!(said.what, What::Named { year: Year::None | Year::Offset(0), .. });
        let over = || value.range().zip(today).is_none_or(|((_, last), today)| last < today);
        match value {
            TimeValue::Past | TimeValue::Present | TimeValue::Future => return,
            TimeValue::Duration(length) => {
                // "For the first nine months, … up from $8 million a year earlier"
                let months = length.unit() == Unit::Month && matches!(length.whole(), Some(6 | 9));
                self.longer |= months || length.unit() == Unit::Year && length.whole() == Some(1);
                return;
            }
            TimeValue::Quarter { year: Some(year), quarter } => {
                self.longer = false;
                // A quarter that still runs is an outlook, beside the one that is reported.
                if plain() && (self.quarter.is_none() || over()) {
                    self.quarter = Some((year, quarter));
                }
            }
            _ => {}
        }
        // "that day", which nobody knows, hides no date before it; "in May" of a year that nobody knows does.
        let known = value.range().is_some();
        if known || self.date.is_none() || matches!(said.what, What::Named { .. }) {
            self.date = Some(value);
        }
        if known {
            self.known = Some(value);
        }
        if let TimeValue::Day(Day::Date(day))
        | TimeValue::Part(Day::Date(day), _)
        | TimeValue::Clock(Day::Date(day), _) = value
        {
            self.near = Some(day);
        }
    }

    /// A paragraph begins, which has named no day yet.
    pub(super) fn open_paragraph(&mut self) {
        self.near = None;
    }

    /// The first day of what is spoken of.
    pub(super) fn day(self) -> Option<NaiveDate> {
        Some(self.date?.range()?.0)
    }

    /// A day of the year that is spoken of: "It burned in June 2012 and in October, the wettest month of **that year**."
    pub(super) fn year(self) -> Option<NaiveDate> {
        Some(self.known?.range()?.0)
    }

    /// The day that is spoken of where its year or week is not known: "On Friday he left. **That day** …"
    pub(super) fn open_day(self) -> Option<Day> {
        match self.date? {
            TimeValue::Day(day) | TimeValue::Part(day, _) | TimeValue::Clock(day, _) => {
                matches!(day, Day::Yearly { .. } | Day::Weekday(_)).then_some(day)
            }
            _ => None,
        }
    }

    /// The month that is spoken of where its year is not known: "In May he left. **Two months later** …"
    pub(super) fn open_month(self) -> Option<u8> {
        match (self.date?, self.open_day()) {
            (TimeValue::Month { year: None, month }, _) | (_, Some(Day::Yearly { month, .. })) => Some(month),
            _ => None,
        }
    }

    /// Whether no more than a year is spoken of, or longer: which month or day of it, nobody knows.
    pub(super) fn is_wide(self) -> bool {
        matches!(self.date, Some(TimeValue::Year(_) | TimeValue::Decade(_) | TimeValue::Century(_)))
    }
}
