//! Dates in digits and ranges whose ends are fused: "2024-03-15", "31.12.2023", "May 3-7", "2003–2005".

use super::date::{day, day_month, month_day};
use super::expression::{Expression, Name, RangeEnd, TimeOfDay, What, Which, Year};
use super::number::{full_year, year};
use super::tokens::{Res, Tokens, miss};
use super::with_time::with_time;
use super::year::year_of;
use crate::error::Expected;
use crate::lex::{Token, TokenKind};
use crate::lexicon::{WordClass, word as w};
use crate::model::Clock;
use chrono::NaiveDate;

// range = month day "-" day [year] | day "-" day month [year] | month day "-" month day [year] | year "-" year
/// Two ends that are fused into one expression.
pub(super) fn range(i: Tokens<'_>) -> Res<'_, Expression> {
    let joined = |i: Tokens<'_>| matches!(i.first(), Some(t) if t.is_glued() && matches!(t.kind, TokenKind::Hyphen | TokenKind::Dash));
    // "the 2019/20 season", "the 2019/2020 season", but "2019/2021" is no range
    let slash = |i: Tokens<'_>| {
        let next = |from: i32| i.nth_text(1).parse() == Ok(from + 1);
        i.is(0, TokenKind::Slash) && (i.nth_text(1).len() == 2 || i.lexed().word(i.index() - 1).parse().is_ok_and(next))
    };
    if i.is(0, TokenKind::Number)
        && (joined(i.after_first()) || slash(i.after_first()))
        && let Ok((rest, from)) = year(i)
        && let Ok((rest, to)) = last_year(rest.after_first(), from)
        && from < to
        && !joined(rest)
    {
        let years = What::Span(RangeEnd::Year(from), RangeEnd::Year(to), Year::None);
        return Ok((rest, Expression::of(years)));
    }
    let (rest, (from, to)) = if let Ok((rest, (month, first))) = month_day(i) {
        if !joined(rest) {
            return miss(i, Expected::Time);
        }
        let rest = rest.after_first();
        let to = month_day(rest).or_else(|_| day(rest).map(|(rest, last)| (rest, (month, last))));
        to.map(|(rest, to)| (rest, ((month, first), to)))?
    } else {
        let (rest, first) = day(i)?;
        if !joined(rest) {
            return miss(i, Expected::Time);
        }
        let (rest, (month, last)) = day_month(rest.after_first())?;
        (rest, ((month, first), (month, last)))
    };
    let (rest, year) = year_of(rest, Name::MonthDay { month: from.0, day: from.1, weekday: None });
    Ok((rest, Expression::of(What::Span(RangeEnd::Day(from.0, from.1), RangeEnd::Day(to.0, to.1), year))))
}

/// The year that ends a range: "2005", or "20" behind "2019".
fn last_year(i: Tokens<'_>, from: i32) -> Res<'_, i32> {
    let short = i.first_text().parse().ok().filter(|_| i.is(0, TokenKind::Number) && i.first_text().len() == 2);
    match short {
        Some(years @ 0..=99) => Ok((i.after_first(), from / 100 * 100 + years)),
        _ => year(i),
    }
}

// in digits = "2024-03-15" ["T" clock] | "15-Mar-2024" | "03/15/2024" | "31.12.2023"
/// A date in digits, or with the name of the month between them. Month and day in either order, where only one is possible.
pub(super) fn in_digits(i: Tokens<'_>) -> Res<'_, Expression> {
    // "1.1.2024"
    const SHORTEST: usize = 8;
    let marked =
        i.nth(1).is_some_and(|mark| mark.is_glued() && matches!(mark.kind, TokenKind::Hyphen | TokenKind::Slash));
    if !marked && i.first().is_none_or(|first| first.span.len() < SHORTEST) {
        return miss(i, Expected::Time);
    }
    let numbers = |mark: TokenKind| {
        let glued = |n| i.nth(n).is_some_and(Token::is_glued);
        let month = i.is(2, TokenKind::Number) || i.has(2, WordClass::MONTH);
        let fit = i.is(1, mark) && i.is(3, mark) && month && i.is(4, TokenKind::Number);
        (fit && (1..=4).all(glued)).then(|| [i.nth_text(0), i.nth_text(2), i.nth_text(4)])
    };
    let five = i.from(i.index() + 5);
    if let Some([day, _, year]) = numbers(TokenKind::Hyphen).filter(|_| i.is(2, TokenKind::Word)) {
        let month = i.nth(2).map_or(0, |month| month.entry().calendar);
        return day_of(i, five, [year, &month.to_string(), day]);
    }
    if let Some([year, month, day]) = numbers(TokenKind::Hyphen)
        && (year.len(), month.len(), day.len()) == (4, 2, 2)
    {
        let (rest, found) = day_of(i, five, [year, month, day])?;
        return Ok(iso_clock(rest, found));
    }
    if let Some(numbers) = numbers(TokenKind::Slash) {
        let [year, month, day] = year_last(numbers);
        // "5/25/24"
        let short = year.parse().ok().filter(|_| year.len() == 2).map(|year| full_year(year).to_string());
        return day_of(i, five, [short.as_deref().unwrap_or(year), month, day]);
    }
    let mut parts = i.first_text().split('.');
    match [parts.next(), parts.next(), parts.next(), parts.next()] {
        // Nobody puts the month first before a point.
        [Some(day), Some(month), Some(year), None] if year.len() == 4 && month.parse().is_ok_and(|n: u8| n <= 12) => {
            day_of(i, i.after_first(), [year, month, day])
        }
        [Some(a), Some(b), Some(c), None] if c.len() == 4 => day_of(i, i.after_first(), year_last([a, b, c])),
        _ => miss(i, Expected::Time),
    }
}

// nine eleven = "9/11"                 a day of 2001, but "9/11 of the land"
pub(super) fn nine_eleven(i: Tokens<'_>) -> Res<'_, Expression> {
    if !i.is(1, TokenKind::Slash) {
        return miss(i, Expected::Time);
    }
    let glued = (1..=2).all(|n| i.nth(n).is_some_and(Token::is_glued));
    let day = NaiveDate::from_ymd_opt(2001, 9, 11).filter(|_| glued);
    let rest = i.skip(3);
    let alone = !rest.first().is_some_and(Token::is_glued) || rest.is(0, TokenKind::Comma) || rest.first_text() == ".";
    match day {
        Some(day) if [i.nth_text(0), i.nth_text(2)] == ["9", "11"] && alone && rest.word(0) != w::OF => {
            Ok((rest, Expression::of(What::Value(day.into()))))
        }
        _ => miss(i, Expected::Time),
    }
}

/// Year, month and day of "03/15/2024" or "15/03/2024": the number over twelve is the day.
fn year_last([a, b, year]: [&str; 3]) -> [&str; 3] {
    let day_first = a.parse().is_ok_and(|n: u8| n > 12);
    let month_first = b.parse().is_ok_and(|n: u8| n > 12);
    match (day_first, month_first, a == b) {
        (true, false, _) => [year, b, a],
        (false, true, _) | (_, _, true) => [year, a, b],
        // Both orders are possible: no telling.
        _ => ["", "", ""],
    }
}

fn day_of<'t>(i: Tokens<'t>, rest: Tokens<'t>, [year, month, day]: [&str; 3]) -> Res<'t, Expression> {
    match (year.parse(), month.parse(), day.parse()) {
        (Ok(year @ 1000..=2199), Ok(month @ 1..=12), Ok(day @ 1..=31)) if year > 0 => {
            let name = Name::MonthDay { month, day, weekday: None };
            Ok((rest, Expression::of(What::Named { name, which: Which::Bare, year: Year::Of(year) })))
        }
        _ => miss(i, Expected::Day),
    }
}

/// The time behind an ISO date: "T11:36:01Z", which the lexer cuts at its colons.
fn iso_clock(i: Tokens<'_>, day: Expression) -> (Tokens<'_>, Expression) {
    let glued = |n| i.nth(n).is_some_and(Token::is_glued);
    let hour = i.nth_text(0).strip_prefix(['T', 't']).filter(|_| glued(0)).and_then(|hour| hour.parse().ok());
    let (Some(hour), true, true) = (hour, i.is(1, TokenKind::Colon) && glued(1), glued(2)) else { return (i, day) };
    let mut parts = i.nth_text(2).split(':').map(|part| part.parse().ok());
    let Some(minute) = parts.next().flatten() else { return (i, day) };
    let Some(clock) = Clock::new(hour, minute, parts.next().flatten()) else { return (i, day) };
    let mut rest = i.from(i.index() + 3);
    // "Z", ".123Z" and "+02:00" are at most four tokens.
    for _ in 0..4 {
        let zone = rest.first().is_some_and(Token::is_glued)
            && (matches!(rest.first_text(), "Z" | "z" | "+")
                || rest.is(0, TokenKind::Hyphen)
                || rest.is(0, TokenKind::Clock));
        rest = if zone { rest.after_first() } else { rest };
    }
    let (rest, _) = with_time(rest, Expression { time: Some(TimeOfDay::At(clock)), ..day });
    (rest, Expression { time: Some(TimeOfDay::At(clock)), ..day })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::timex::tests::{no_time, reads};

    fn dated(month: u8, day: u8, year: Year) -> What {
        What::Named { name: Name::MonthDay { month, day, weekday: None }, which: Which::Bare, year }
    }

    #[test]
    fn dates_in_digits() {
        reads("2024-03-15", dated(3, 15, Year::Of(2024)), "2024-03-15");
        reads("2024-03-15T11:36:01Z.", dated(3, 15, Year::Of(2024)), "2024-03-15T11:36:01Z");
        reads("03/15/2024", dated(3, 15, Year::Of(2024)), "03/15/2024");
        reads("15-Mar-2024", dated(3, 15, Year::Of(2024)), "15-Mar-2024");
        reads("31.12.2023", dated(12, 31, Year::Of(2023)), "31.12.2023");
        reads("04.06.2024", dated(6, 4, Year::Of(2024)), "04.06.2024");
        reads("5/25/24", dated(5, 25, Year::Of(2024)), "5/25/24");
        for text in ["3/4/2024", "3/4/24", "1.2.3", "555-1984", "3/4"] {
            no_time(text);
        }
    }

    #[test]
    fn fused_ranges() {
        let may = |from, to, year| What::Span(RangeEnd::Day(5, from), RangeEnd::Day(5, to), year);
        reads("May 3-7", may(3, 7, Year::None), "May 3-7");
        reads("May 12–18, 2019,", may(12, 18, Year::Of(2019)), "May 12–18, 2019");
        reads("3-7 May", may(3, 7, Year::None), "3-7 May");
        let season = What::Span(RangeEnd::Year(2019), RangeEnd::Year(2020), Year::None);
        reads("2019/20", season, "2019/20");
        reads("2019/2020", season, "2019/2020");
        reads("2003–2005", What::Span(RangeEnd::Year(2003), RangeEnd::Year(2005), Year::None), "2003–2005");
        let over = What::Span(RangeEnd::Day(6, 28), RangeEnd::Day(7, 2), Year::None);
        reads("June 28-July 2", over, "June 28-July 2");
        for text in ["3-7", "21-22", "7-2"] {
            no_time(text);
        }
    }
}
