//! What the text speaks of, so that "the next day" and "a year earlier" have something to be counted from.

use crate::grammar::expression::{Expression, What, Year};
use crate::model::{Day, TimeValue, Unit};
use chrono::NaiveDate;

/// What the text speaks of: the last date and the last quarter named.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Focus {
    pub(super) date: Option<TimeValue>,
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
        // "that day", which nobody knows, hides no date before it.
        if value.range().is_some() || self.date.is_none() {
            self.date = Some(value);
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
}
