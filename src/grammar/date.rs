//! Dates by name and number: weekdays, months and their days, quarters, seasons, holidays, years, decades, centuries.

use super::clock;
use super::expression::{Expression, Name, RangeEnd, What, Which, Year};
use super::number::{full_year, ordinal, year};
use super::tokens::{Res, Tokens, miss};
use crate::error::Expected;
use crate::lex::{Case, Token, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::calendar::{self, unit as code};
use crate::model::{Clock, Season, TimeValue};
use chrono::Weekday;

// date = digits | range | named [year] | decade | century | year
pub(crate) fn date(i: Tokens<'_>) -> Res<'_, Expression> {
    let Some(first) = i.first() else { return miss(i, Expected::Time) };
    let figure = first.is(TokenKind::Number);
    if figure && let Ok(found) = in_digits(i) {
        return Ok(found);
    }
    if (figure || first.has(WordClass::MONTH))
        && let Ok(found) = range(i)
    {
        return Ok(found);
    }
    named(i).or_else(|_| decade(i)).or_else(|_| century(i)).or_else(|_| a_year(i))
}

/// A date that is figures alone: "31.12.2023", "1958".
pub(crate) fn in_figures(i: Tokens<'_>) -> Res<'_, Expression> {
    in_digits(i).or_else(|_| a_year(i))
}

// named = ["the"] name [year of]         "Friday, May 20, 2022", "the third quarter of 1990", "summer 2018"
fn named(i: Tokens<'_>) -> Res<'_, Expression> {
    let the = usize::from(i.known(0) == "the");
    let start = i.from(i.index() + the);
    let (rest, name) = name(start)?;
    let unmarked = the == 1 && matches!(name, Name::Weekday(_) | Name::Month(_));
    // "the March of the people", "the Sunday Courier": the article of a name is not a date's.
    if unmarked || the == 1 && matches!(name, Name::MonthDay { .. }) && !start.is(0, TokenKind::Ordinal) {
        return miss(i, Expected::Time);
    }
    let (rest, year) = year_of(rest, name);
    Ok((rest, Expression::of(What::Named { name, which: Which::Bare, year })))
}

// name = weekday [","] month day | weekday | month day | day month | month | quarter | half | season | holiday
pub(crate) fn name(i: Tokens<'_>) -> Res<'_, Name> {
    let Some(first) = i.first() else { return miss(i, Expected::Time) };
    if first.has(WordClass::HOLIDAY)
        && let Ok((rest, holiday)) = holiday(i)
    {
        return Ok((rest, Name::Holiday(holiday)));
    }
    if first.has(WordClass::WEEKDAY) {
        let (rest, weekday) = weekday(i)?;
        let comma = rest.from(rest.index() + usize::from(rest.is(0, TokenKind::Comma)));
        return Ok(match month_day(comma).or_else(|_| day_month(comma)) {
            Ok((rest, (month, day))) => (rest, Name::MonthDay { month, day, weekday: Some(weekday) }),
            Err(_) => (rest, Name::Weekday(weekday)),
        });
    }
    if first.has(WordClass::MONTH) {
        return match month_day(i) {
            Ok((rest, (month, day))) => Ok((rest, Name::MonthDay { month, day, weekday: None })),
            Err(_) => month(i).map(|(rest, month)| (rest, Name::Month(month))),
        };
    }
    if first.has(WordClass::SEASON) {
        return season(i).map(|(rest, season)| (rest, Name::Season(season)));
    }
    match day_month(i) {
        Ok((rest, (month, day))) => Ok((rest, Name::MonthDay { month, day, weekday: None })),
        Err(_) => part_of_year(i),
    }
}

// weekday = "Friday" | "Fri."        written large: "sat", "sun" and "wed" are words
pub(crate) fn weekday(i: Tokens<'_>) -> Res<'_, Weekday> {
    match i.first() {
        Some(token) if token.has(WordClass::WEEKDAY) && token.is_capital() => {
            match Weekday::try_from(token.entry().calendar.wrapping_sub(1)) {
                Ok(weekday) => Ok((i.after_first(), weekday)),
                Err(_) => miss(i, Expected::Time),
            }
        }
        _ => miss(i, Expected::Time),
    }
}

// month = "March" | "Sept."          written large: "may" and "march" are verbs
pub(crate) fn month(i: Tokens<'_>) -> Res<'_, u8> {
    match i.first() {
        Some(token) if token.has(WordClass::MONTH) && token.is_capital() => {
            Ok((i.after_first(), token.entry().calendar))
        }
        _ => miss(i, Expected::Month),
    }
}

// month day = month ["the"] day           "May 3", "June 3rd", "March eighth"
fn month_day(i: Tokens<'_>) -> Res<'_, (u8, u8)> {
    let (rest, month) = month(i)?;
    let the = usize::from(rest.known(0) == "the" && rest.is(1, TokenKind::Ordinal));
    let (rest, day) = day(rest.from(rest.index() + the))?;
    Ok((rest, (month, day)))
}

// day month = day ["of"] month            "9 April", "the 3rd of June"
fn day_month(i: Tokens<'_>) -> Res<'_, (u8, u8)> {
    let (rest, day) = day(i)?;
    let of = usize::from(rest.known(0) == "of" && !i.is(0, TokenKind::Number));
    let (rest, month) = month(rest.from(rest.index() + of))?;
    Ok((rest, (month, day)))
}

// day = "1" … "31" | "3rd" | "third"
fn day(i: Tokens<'_>) -> Res<'_, u8> {
    let text = i.first_text();
    if i.is(0, TokenKind::Number) {
        return match text.parse() {
            Ok(day @ 1..=31) if text.len() <= 2 => Ok((i.after_first(), day)),
            _ => miss(i, Expected::Day),
        };
    }
    let (rest, day) = ordinal(i)?;
    match u8::try_from(day) {
        Ok(day @ 1..=31) => Ok((rest, day)),
        _ => miss(i, Expected::Day),
    }
}

// season = "spring" | "the fall"
fn season(i: Tokens<'_>) -> Res<'_, Season> {
    let season = match i.first().filter(|t| t.has(WordClass::SEASON)).map(|t| t.entry().calendar) {
        Some(1) => Season::Spring,
        Some(2) => Season::Summer,
        Some(3) => Season::Autumn,
        Some(4) => Season::Winter,
        _ => return miss(i, Expected::Time),
    };
    Ok((i.after_first(), season))
}

// part of year = ["fiscal"] ordinal ["fiscal"] ["-"] ("quarter" | "half") | "Q3"
fn part_of_year(i: Tokens<'_>) -> Res<'_, Name> {
    let Some(first) = i.first() else { return miss(i, Expected::Time) };
    if first.has(WordClass::TIME_WORD) && first.entry().calendar > 0 {
        return Ok((i.after_first(), Name::Quarter(first.entry().calendar)));
    }
    let skip = |i: Tokens<'_>| usize::from(matches!(i.nth_text(0), "fiscal" | "-"));
    let fiscal = i.from(i.index() + usize::from(i.known(0) == "fiscal"));
    let fiscal = fiscal.from(fiscal.index() + usize::from(fiscal.is(0, TokenKind::Hyphen)));
    let (rest, number) = match fiscal.known(0) {
        "last" | "latter" | "final" => (fiscal.after_first(), 0),
        _ => ordinal(fiscal)?,
    };
    let rest = rest.from(rest.index() + skip(rest));
    let end = rest.after_first();
    match (number, rest.known(0)) {
        (1..=4, "quarter" | "quarters") if rest.first().is_some_and(|t| t.case != Case::Title) => {
            Ok((end, Name::Quarter(u8::try_from(number).unwrap_or(1))))
        }
        // "the second half" alone is as often a game's as a year's.
        (0..=2, "half") if year_of(end, Name::Half(1)).1 != Year::None || is_account(end.first_text()) => {
            Ok((end, Name::Half(if number == 1 { 1 } else { 2 })))
        }
        _ => miss(i, Expected::Time),
    }
}

/// "first-half profit"
fn is_account(word: &str) -> bool {
    matches!(
        word,
        "profit"
            | "profits"
            | "earnings"
            | "results"
            | "sales"
            | "revenue"
            | "revenues"
            | "loss"
            | "losses"
            | "net"
            | "turnover"
    )
}

// holiday = "Christmas Eve" | "New Year's Day" | …        the longest name that stands here
fn holiday(i: Tokens<'_>) -> Res<'_, calendar::Holiday> {
    let head = i.first().filter(|t| t.is_capital()).map_or("", |t| t.entry().text);
    let mut longest = None;
    for &(name, holiday) in calendar::HOLIDAYS.iter().filter(|(name, _)| !head.is_empty() && name.starts_with(head)) {
        if let Some(rest) = words(i, name)
            && longest.is_none_or(|(end, _): (Tokens<'_>, _)| rest.index() > end.index())
        {
            longest = Some((rest, holiday));
        }
    }
    longest.map_or_else(|| miss(i, Expected::Time), Ok)
}

/// The rest behind these words, whose "'s" is a token of its own.
fn words<'t>(i: Tokens<'t>, name: &str) -> Option<Tokens<'t>> {
    let mut rest = i;
    for word in name.split(' ') {
        let (word, clitic) = match word.strip_suffix("'s") {
            Some(word) => (word, true),
            None => (word, false),
        };
        if !rest.first_text().eq_ignore_ascii_case(word) {
            return None;
        }
        rest = rest.after_first();
        if clitic {
            if !rest.is(0, TokenKind::Clitic) {
                return None;
            }
            rest = rest.after_first();
        }
    }
    Some(rest)
}

// year of = [","] ["of" | "in"] ["fiscal"] year | [","] ["of"] ("last" | "this" | "next") "year" | "'89"
/// The year behind a name, when there is one.
pub(crate) fn year_of(i: Tokens<'_>, name: Name) -> (Tokens<'_>, Year) {
    let day = matches!(name, Name::MonthDay { .. } | Name::Holiday(_));
    let of = i.from(i.index() + usize::from(i.is(0, TokenKind::Comma)));
    let of = of.from(of.index() + usize::from(matches!(of.known(0), "of" | "in")));
    let comma_only = of.index() == i.index() || i.is(0, TokenKind::Comma);
    let from = of.from(of.index() + usize::from(of.known(0) == "fiscal"));
    if name_takes_year(name)
        && let Ok((rest, year)) = year(from)
        // "on June 3, 2,019 people": only a figure that stands for itself.
        && !rest.is(0, TokenKind::Hyphen)
    {
        return (rest, Year::Of(year));
    }
    if !day
        && comma_only
        && of.is(0, TokenKind::SingleQuote)
        && let Some(year) = two_digits(of.nth_text(1))
    {
        return (of.from(of.index() + 2), Year::Of(full_year(year)));
    }
    let the = of.from(of.index() + usize::from(of.known(0) == "the"));
    let offset = match the.known(0) {
        "last" | "past" | "previous" => -1,
        "this" | "current" | "same" => 0,
        "next" | "coming" | "following" => 1,
        "year" if the.index() > of.index() && !day => 0,
        _ => return (i, Year::None),
    };
    let unit = the.from(the.index() + usize::from(the.known(0) != "year"));
    let unit = unit.from(unit.index() + usize::from(unit.known(0) == "fiscal"));
    let comma = i.is(0, TokenKind::Comma);
    if comma || unit.known(0) != "year" || unit.is(1, TokenKind::Clitic) {
        return (i, Year::None);
    }
    (unit.after_first(), Year::Offset(offset))
}

/// A weekday alone has no year: "on Friday 2,019 people", "Friday 1500 metres".
const fn name_takes_year(name: Name) -> bool {
    !matches!(name, Name::Weekday(_))
}

fn two_digits(text: &str) -> Option<i32> {
    text.parse().ok().filter(|_| text.len() == 2)
}

// decade = ["the"] "1980s" | "'90s" | "nineties" | "nineteen eighties"
fn decade(i: Tokens<'_>) -> Res<'_, Expression> {
    let the = i.from(i.index() + usize::from(i.known(0) == "the"));
    let digits = the.from(the.index() + usize::from(the.is(0, TokenKind::SingleQuote)));
    if digits.is(0, TokenKind::Decade) {
        let text = digits.first_text().trim_end_matches(['s', 'S', '\'', '’']);
        let year = match text.parse::<i32>() {
            Ok(year) if text.len() == 2 => full_year(year),
            Ok(year) => year,
            Err(_) => return miss(i, Expected::Year),
        };
        return Ok((digits.after_first(), Expression::of(What::Value(TimeValue::Decade(year / 10)))));
    }
    let century = the.first().filter(|t| t.has(WordClass::NUMBER)).map_or(0, |t| t.entry().number);
    let word = if (18..=20).contains(&century) { the.after_first() } else { the };
    let tens = word.first().filter(|t| t.has(WordClass::TIME_WORD)).map_or(0, |t| t.entry().number);
    let Ok(tens) = i32::try_from(tens) else { return miss(i, Expected::Year) };
    let year = match i32::try_from(century) {
        Ok(century @ 18..=20) => century * 100 + tens,
        _ => full_year(tens),
    };
    // "in her seventies" is an age.
    if tens == 0 || century == 0 && the.index() == i.index() {
        return miss(i, Expected::Year);
    }
    Ok((word.after_first(), Expression::of(What::Value(TimeValue::Decade(year / 10)))))
}

// century = ["the"] ordinal ["-"] "century"
fn century(i: Tokens<'_>) -> Res<'_, Expression> {
    let the = i.from(i.index() + usize::from(i.known(0) == "the"));
    let (rest, n) = ordinal(the)?;
    let rest = rest.from(rest.index() + usize::from(rest.is(0, TokenKind::Hyphen)));
    let unit = rest.first().filter(|t| t.has(WordClass::UNIT)).map(|t| t.entry().calendar);
    match i32::try_from(n) {
        Ok(n @ 1..=40) if unit == Some(code::CENTURY) => {
            Ok((rest.after_first(), Expression::of(What::Value(TimeValue::Century(n - 1)))))
        }
        _ => miss(i, Expected::Unit),
    }
}

// a year = ["the" "year"] ["fiscal" ["year"]] year | "'89"
fn a_year(i: Tokens<'_>) -> Res<'_, Expression> {
    let mut start = i;
    if [i.known(0), i.known(1)] == ["the", "year"] {
        start = i.from(i.index() + 2);
    } else if i.known(0) == "fiscal" {
        start = i.from(i.index() + if i.known(1) == "year" { 2 } else { 1 });
    }
    if start.is(0, TokenKind::SingleQuote)
        && start.is(1, TokenKind::Number)
        && start.nth(1).is_some_and(Token::is_glued)
        && let Some(year) = two_digits(start.nth_text(1))
    {
        let rest = start.from(start.index() + 2);
        return Ok((rest, Expression::of(What::Value(TimeValue::Year(full_year(year))))));
    }
    let (rest, year) = year(start)?;
    Ok((rest, Expression::of(What::Value(TimeValue::Year(year)))))
}

// range = month day "-" day [year] | day "-" day month [year] | month day "-" month day [year] | year "-" year
/// Two ends that are fused into one expression.
fn range(i: Tokens<'_>) -> Res<'_, Expression> {
    let joined = |i: Tokens<'_>| matches!(i.first(), Some(t) if t.is_glued() && matches!(t.kind, TokenKind::Hyphen | TokenKind::Dash));
    if let Ok((rest, from)) = year(i)
        && i.is(0, TokenKind::Number)
        && joined(rest)
        && let Ok((rest, to)) = year(rest.after_first())
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

// in digits = "2024-03-15" ["T" clock] | "03/15/2024" | "31.12.2023"
/// A date all in digits. Month and day in either order, where only one is possible.
fn in_digits(i: Tokens<'_>) -> Res<'_, Expression> {
    let numbers = |mark: TokenKind| {
        let glued = |n| i.nth(n).is_some_and(Token::is_glued);
        let fit = i.is(1, mark) && i.is(3, mark) && i.is(2, TokenKind::Number) && i.is(4, TokenKind::Number);
        (fit && (1..=4).all(glued)).then(|| [i.nth_text(0), i.nth_text(2), i.nth_text(4)])
    };
    let five = i.from(i.index() + 5);
    if let Some([year, month, day]) = numbers(TokenKind::Hyphen)
        && (year.len(), month.len(), day.len()) == (4, 2, 2)
    {
        let (rest, found) = day_of(i, five, [year, month, day])?;
        return Ok(iso_clock(rest, found));
    }
    if let Some(numbers) = numbers(TokenKind::Slash) {
        return day_of(i, five, year_last(numbers));
    }
    let mut parts = i.first_text().split('.');
    match [parts.next(), parts.next(), parts.next(), parts.next()] {
        [Some(a), Some(b), Some(c), None] if c.len() == 4 => day_of(i, i.after_first(), year_last([a, b, c])),
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
    let (rest, _) = clock::with_time(rest, Expression { time: Some(super::expression::TimeOfDay::At(clock)), ..day });
    (rest, Expression { time: Some(super::expression::TimeOfDay::At(clock)), ..day })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::expression::tests::{no_time, reads};

    fn dated(month: u8, day: u8, year: Year) -> What {
        What::Named { name: Name::MonthDay { month, day, weekday: None }, which: Which::Bare, year }
    }

    fn named(name: Name, year: Year) -> What {
        What::Named { name, which: Which::Bare, year }
    }

    #[test]
    fn days_of_months_in_both_orders() {
        reads("May 3", dated(5, 3, Year::None), "May 3");
        reads("Sept. 11, 2001, was", dated(9, 11, Year::Of(2001)), "Sept. 11, 2001");
        reads("9 April 2003", dated(4, 9, Year::Of(2003)), "9 April 2003");
        reads("the 3rd of June", dated(6, 3, Year::None), "the 3rd of June");
        reads("June third", dated(6, 3, Year::None), "June third");
        reads("May 3, 45 people", dated(5, 3, Year::None), "May 3");
        reads("June 3 last year", dated(6, 3, Year::Offset(-1)), "June 3 last year");
    }

    #[test]
    fn weekdays_with_their_date() {
        let name = Name::MonthDay { month: 5, day: 20, weekday: Some(Weekday::Fri) };
        reads("Friday, May 20, 2022", named(name, Year::Of(2022)), "Friday, May 20, 2022");
        reads("Friday 20 May", named(name, Year::None), "Friday 20 May");
        reads("Fri., harbour", named(Name::Weekday(Weekday::Fri), Year::None), "Fri.");
    }

    #[test]
    fn dates_in_digits() {
        reads("2024-03-15", dated(3, 15, Year::Of(2024)), "2024-03-15");
        reads("2024-03-15T11:36:01Z.", dated(3, 15, Year::Of(2024)), "2024-03-15T11:36:01Z");
        reads("03/15/2024", dated(3, 15, Year::Of(2024)), "03/15/2024");
        reads("31.12.2023", dated(12, 31, Year::Of(2023)), "31.12.2023");
        for text in ["3/4/2024", "1.2.3", "555-1984", "3/4"] {
            no_time(text);
        }
    }

    #[test]
    fn parts_of_years() {
        reads("the third quarter of 1990", named(Name::Quarter(3), Year::Of(1990)), "the third quarter of 1990");
        reads("third-quarter loss", named(Name::Quarter(3), Year::None), "third-quarter");
        reads("fiscal second-quarter net", named(Name::Quarter(2), Year::None), "fiscal second-quarter");
        reads("Q3 2023", named(Name::Quarter(3), Year::Of(2023)), "Q3 2023");
        reads("the first half of this year", named(Name::Half(1), Year::Offset(0)), "the first half of this year");
        reads(
            "the fourth quarter of the year",
            named(Name::Quarter(4), Year::Offset(0)),
            "the fourth quarter of the year",
        );
        reads("the winter of 2021", named(Name::Season(Season::Winter), Year::Of(2021)), "the winter of 2021");
        no_time("the second half of the match");
    }

    #[test]
    fn holidays_by_their_longest_name() {
        let christmas_eve = Name::Holiday(calendar::Holiday::Fixed(12, 24));
        reads("Christmas Eve 2022", named(christmas_eve, Year::Of(2022)), "Christmas Eve 2022");
        let new_year = Name::Holiday(calendar::Holiday::Fixed(12, 31));
        reads("New Year's Eve", named(new_year, Year::None), "New Year's Eve");
        no_time("New York");
    }

    #[test]
    fn longer_stretches() {
        reads("1958", What::Value(TimeValue::Year(1958)), "1958");
        reads("'89", What::Value(TimeValue::Year(1989)), "'89");
        reads("fiscal 2025", What::Value(TimeValue::Year(2025)), "fiscal 2025");
        reads("the year two thousand", What::Value(TimeValue::Year(2000)), "the year two thousand");
        reads("the 1980s", What::Value(TimeValue::Decade(198)), "the 1980s");
        reads("the '90s", What::Value(TimeValue::Decade(199)), "the '90s");
        reads("the nineties", What::Value(TimeValue::Decade(199)), "the nineties");
        reads("17th-century", What::Value(TimeValue::Century(16)), "17th-century");
        no_time("seventies");
    }

    #[test]
    fn fused_ranges() {
        let may = |from, to, year| What::Span(RangeEnd::Day(5, from), RangeEnd::Day(5, to), year);
        reads("May 3-7", may(3, 7, Year::None), "May 3-7");
        reads("May 12–18, 2019,", may(12, 18, Year::Of(2019)), "May 12–18, 2019");
        reads("3-7 May", may(3, 7, Year::None), "3-7 May");
        reads("2003–2005", What::Span(RangeEnd::Year(2003), RangeEnd::Year(2005), Year::None), "2003–2005");
        let over = What::Span(RangeEnd::Day(6, 28), RangeEnd::Day(7, 2), Year::None);
        reads("June 28-July 2", over, "June 28-July 2");
        for text in ["3-7", "21-22", "7-2"] {
            no_time(text);
        }
    }

    #[test]
    fn words_that_only_look_like_dates() {
        for text in ["may", "march", "sun", "sat", "fall-out", "third man", "second", "30,000"] {
            let found = crate::grammar::tokens::tests::lexed(text, date);
            assert!(found.is_none() || text == "fall-out", "{text}");
        }
    }
}
