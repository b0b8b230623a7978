//! What is counted in a month: "the second Tuesday of November", "the last week of May", "the first day of June 2020".

use super::date::{month, weekday};
use super::expression::{Counted, Expression, Name, What, Which};
use super::number::ordinal;
use super::tokens::{Res, Tokens, miss};
use super::year::year_of;
use crate::error::Expected;
use crate::lexicon::word as w;

// nth = "the" (ordinal | "last") (weekday | "week" | "day") ("of" | "in") month [year]
pub(super) fn nth(i: Tokens<'_>) -> Res<'_, Expression> {
    let (rest, n) = match i.word(1) {
        // 0 is the last one.
        w::LAST => (i.skip(2), 0),
        _ => ordinal(i.skip(1))?,
    };
    let (rest, what) = match rest.word(0) {
        w::WEEK => (rest.after_first(), Counted::Week),
        w::DAY => (rest.after_first(), Counted::Day),
        _ => weekday(rest).map(|(rest, weekday)| (rest, Counted::Weekday(weekday)))?,
    };
    if !matches!(rest.word(0), w::OF | w::IN) {
        return miss(i, Expected::Month);
    }
    let (rest, month) = month(rest.after_first())?;
    match u8::try_from(n) {
        Ok(n @ 0..=31) => {
            let (rest, year) = year_of(rest, Name::Month(month));
            Ok((rest, Expression::of(What::Named { name: Name::Nth { n, what, month }, which: Which::Bare, year })))
        }
        _ => miss(i, Expected::Day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::expression::Year;
    use crate::grammar::timex::tests::{no_time, reads};
    use chrono::Weekday;

    #[test]
    fn counted_in_a_month() {
        let named = |n, what, month, year| What::Named { name: Name::Nth { n, what, month }, which: Which::Bare, year };
        let tuesday = named(2, Counted::Weekday(Weekday::Tue), 11, Year::None);
        reads("the second Tuesday of November", tuesday, "the second Tuesday of November");
        reads("the last week of May", named(0, Counted::Week, 5, Year::None), "the last week of May");
        reads("the 1st day of June 2020", named(1, Counted::Day, 6, Year::Of(2020)), "the 1st day of June 2020");
        no_time("the second man of March Street");
    }
}
