//! What is counted in a month: "the second Tuesday of November", "the last week of May", "the first day of June 2020".

use super::date::{month, weekday};
use super::expression::{Counted, Expression, Name, What, Which};
use super::number::ordinal;
use super::tokens::{Res, Tokens, miss};
use super::year::year_of;
use crate::error::Expected;
use crate::lex::TokenKind;
use crate::lexicon::word as w;

// nth = "the" (ordinal | "last") (weekday | "week" | "weekend" | "day") ("of" | "in") (month [year] | pointed month)
pub(super) fn nth(i: Tokens<'_>) -> Res<'_, Expression> {
    let (rest, n) = match i.word(1) {
        // 0 is the last one.
        w::LAST => (i.skip(2), 0),
        _ => ordinal(i.skip(1))?,
    };
    let (rest, what) = match rest.word(0) {
        w::WEEK => (rest.after_first(), Counted::Week),
        w::WEEKEND => (rest.after_first(), Counted::Weekend),
        w::DAY => (rest.after_first(), Counted::Day),
        _ => weekday(rest).map(|(rest, weekday)| (rest, Counted::Weekday(weekday)))?,
    };
    if !matches!(rest.word(0), w::OF | w::IN) {
        return miss(i, Expected::Month);
    }
    let Some(n) = u8::try_from(n).ok().filter(|n| *n <= 31) else { return miss(i, Expected::Day) };
    let of = rest.after_first();
    if let Some((rest, months)) = pointed_month(of) {
        return Ok((rest, Expression::of(What::OfMonth { n, what, months })));
    }
    let (rest, month) = month(of)?;
    let (rest, year) = year_of(rest, Name::Month(month));
    Ok((rest, Expression::of(What::Named { name: Name::Nth { n, what, month }, which: Which::Bare, year })))
}

/// A month by its distance from the one of publication: "last month", "the month", "next month".
fn pointed_month(i: Tokens<'_>) -> Option<(Tokens<'_>, i32)> {
    let months = match i.word(0) {
        w::LAST => -1,
        w::THIS | w::THE => 0,
        w::NEXT => 1,
        _ => return None,
    };
    // "the first day of the month-long fair"
    let month = i.nth_text(1) == "month" && !i.is(2, TokenKind::Hyphen) && !i.is(2, TokenKind::Clitic);
    month.then(|| (i.skip(2), months))
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
        reads("the second weekend in May", named(2, Counted::Weekend, 5, Year::None), "the second weekend in May");
        reads("the 1st day of June 2020", named(1, Counted::Day, 6, Year::Of(2020)), "the 1st day of June 2020");
        let of = |n, what, months| What::OfMonth { n, what, months };
        let monday = Counted::Weekday(Weekday::Mon);
        reads("the first Monday of next month", of(1, monday, 1), "the first Monday of next month");
        reads("the last day of the month", of(0, Counted::Day, 0), "the last day of the month");
        no_time("the first day of the month-long fair");
        no_time("the second man of March Street");
    }
}
