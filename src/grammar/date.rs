//! Dates by name: weekdays, months and their days, quarters, seasons; and the whole of what has a name.

use super::beside::day_of_month;
use super::definite::round;
use super::digits::{in_digits, nine_eleven, range};
use super::elided::month_behind;
use super::expression::{Expression, Name, What, Which, Yearly};
use super::holiday::holiday;
use super::nth::nth;
use super::number::{self, ordinal};
use super::opening::Opening;
use super::part_of_year::{begins_part_of_year, figure_first, half_of, part_of_year};
use super::set::monthly;
use super::tokens::{Res, Tokens, miss};
use super::year::{a_year, century, decade, era, is_fiscal, year_of};
use crate::error::Expected;
use crate::lex::{Case, Token, TokenKind};
use crate::lexicon::{WordClass, word as w};
use crate::model::Season;
use chrono::Weekday;

// date = digits | range | named [year] | decade | century | year
/// What has a name in the calendar. The first token tells which rules can begin with it.
pub(crate) fn date(i: Tokens<'_>) -> Res<'_, Expression> {
    let Some(first) = i.first() else { return miss(i, Expected::Time) };
    match Opening::of(first) {
        Opening::Number if first.is(TokenKind::Number) => era(i)
            .or_else(|_| in_digits(i))
            .or_else(|_| range(i))
            .or_else(|_| named(i))
            .or_else(|_| a_year(i))
            .or_else(|_| nine_eleven(i))
            .or_else(|_| figure_first(i)),
        Opening::Number => named(i).or_else(|_| century(i)).or_else(|_| decade(i)).or_else(|_| a_year(i)),
        Opening::Ordinal => ordered(i),
        // "second"
        Opening::Unit if first.has(WordClass::ORDINAL) => ordered(i),
        Opening::Decade => decade(i).or_else(|_| a_year(i)),
        Opening::The => the(i),
        Opening::Month => of_month(i),
        Opening::Weekday | Opening::Named => named(i),
        Opening::TimeWord if first.word == w::FISCAL => named(i).or_else(|_| a_year(i)),
        Opening::TimeWord if first.word == w::FY || first.entry().number >= 1000 => a_year(i),
        Opening::TimeWord if first.word == w::A_D => era(i),
        Opening::TimeWord | Opening::Pointer if begins_part_of_year(first) => named(i),
        _ => miss(i, Expected::Time),
    }
}

/// A date that begins with a month: "May 3-7", "May 3", "May 2019".
pub(super) fn of_month(i: Tokens<'_>) -> Res<'_, Expression> {
    // "may" and "march" are verbs as well.
    if !i.first().is_some_and(Token::is_capital) {
        return miss(i, Expected::Month);
    }
    range(i).or_else(|_| named(i))
}

/// A date that begins with an ordinal: "third quarter", "3rd of May", "21st century".
pub(super) fn ordered(i: Tokens<'_>) -> Res<'_, Expression> {
    if !orders_time(i.after_first()) {
        return miss(i, Expected::Time);
    }
    named(i).or_else(|_| century(i))
}

/// Whether what stands behind an ordinal can make time of it: "third quarter", "3rd of June", "twenty-first century".
/// Most ordinals count other things.
fn orders_time(i: Tokens<'_>) -> bool {
    const ORDERED: WordClass = WordClass::UNIT
        .or(WordClass::WEEKDAY)
        .or(WordClass::MONTH)
        .or(WordClass::TIME_WORD)
        .or(WordClass::NUMBER)
        .or(WordClass::ORDINAL);
    let listed = matches!(i.word(0), w::AND | w::OR | w::TO);
    i.has(0, ORDERED) || listed || i.is(0, TokenKind::Hyphen) || i.word(0) == w::OF && i.has(1, WordClass::MONTH)
}

/// A date behind "the".
fn the(i: Tokens<'_>) -> Res<'_, Expression> {
    let Some(second) = i.nth(1) else { return miss(i, Expected::Time) };
    match second.kind {
        TokenKind::Decade | TokenKind::SingleQuote => decade(i),
        TokenKind::Word if second.word == w::YEAR || i.word(2) == w::YEAR && is_fiscal(second.word) => a_year(i),
        TokenKind::Ordinal | TokenKind::Word if second.is(TokenKind::Ordinal) || second.has(WordClass::ORDINAL) => {
            if !orders_time(i.skip(2)) {
                return day_of_month(i);
            }
            nth(i).or_else(|_| monthly(i)).or_else(|_| named(i)).or_else(|_| century(i)).or_else(|_| half_of(i))
        }
        TokenKind::Word if second.has(WordClass::NUMBER) => century(i).or_else(|_| decade(i)),
        TokenKind::Word if begins_part_of_year(second) || matches!(second.word, w::LATTER | w::FINAL) => {
            named(i).or_else(|_| half_of(i))
        }
        TokenKind::Word if second.has(WordClass::TIME_WORD) && second.entry().number > 0 => decade(i),
        TokenKind::Word if second.has(WordClass::SEASON.or(WordClass::HOLIDAY)) => named(i),
        _ => miss(i, Expected::Time),
    }
}

/// A date that is figures alone: "31.12.2023", "1958".
pub(crate) fn in_figures(i: Tokens<'_>) -> Res<'_, Expression> {
    // No year and no date has fewer.
    if !i.first().is_some_and(|t| t.is(TokenKind::Number) && t.span.len() >= 4) {
        return miss(i, Expected::Time);
    }
    in_digits(i).or_else(|_| a_year(i))
}

// named = ["the"] name [year of]         "Friday, May 20, 2022", "the third quarter of 1990", "summer 2018"
pub(super) fn named(i: Tokens<'_>) -> Res<'_, Expression> {
    let the = usize::from(i.word(0) == w::THE);
    let start = i.skip(the);
    let (rest, name) = name(start)?;
    let unmarked = the == 1 && matches!(name, Name::Weekday(_) | Name::Month(_));
    // "the March of the people", "the Sunday Courier": the article of a name is not a date's.
    if unmarked || the == 1 && matches!(name, Name::MonthDay { .. }) && !start.is(0, TokenKind::Ordinal) {
        return miss(i, Expected::Time);
    }
    let (rest, year) = year_of(rest, name);
    Ok((rest, Expression::of(What::Named { name, which: Which::Bare, year })))
}

/// Words that begin a name in the calendar.
const NAMES: WordClass = OTHER_NAMES.or(WordClass::HOLIDAY).or(WordClass::TIME_LEAD);

/// Words that begin one that is no holiday's.
const OTHER_NAMES: WordClass = WordClass::WEEKDAY
    .or(WordClass::MONTH)
    .or(WordClass::SEASON)
    .or(WordClass::NUMBER)
    .or(WordClass::ORDINAL)
    .or(WordClass::TIME_WORD);

// name = weekday [","] month day | weekday | month day | day month | month | quarter | half | season | holiday
pub(crate) fn name(i: Tokens<'_>) -> Res<'_, Name> {
    let Some(first) = i.first() else { return miss(i, Expected::Time) };
    let begins = first.has(NAMES) || matches!(first.kind, TokenKind::Number | TokenKind::Ordinal | TokenKind::Hyphen);
    if !begins {
        return miss(i, Expected::Time);
    }
    if first.has(WordClass::HOLIDAY) {
        match holiday(i) {
            Ok((rest, holiday)) => return Ok(or_round(rest, Yearly::Holiday(holiday), Name::Holiday(holiday))),
            // "New York", "the father": no more than the first word of a holiday's name
            Err(other) if !first.has(OTHER_NAMES) => return Err(other),
            Err(_) => {}
        }
    }
    if first.has(WordClass::WEEKDAY) {
        let (rest, weekday) = weekday(i)?;
        let comma = rest.skip(usize::from(rest.is(0, TokenKind::Comma)));
        return Ok(match month_day(comma).or_else(|_| day_month(comma)) {
            Ok((rest, (month, day))) => (rest, Name::MonthDay { month, day, weekday: Some(weekday) }),
            Err(_) => (rest, Name::Weekday(weekday)),
        });
    }
    if first.has(WordClass::MONTH) {
        return match month_day(i) {
            Ok((rest, (month, day))) => {
                let name = Name::MonthDay { month, day, weekday: None };
                Ok(or_round(rest, Yearly::MonthDay(month, day), name))
            }
            Err(_) => month(i).map(|(rest, month)| match rest.word(0) {
                // "the September quarter"
                w::QUARTER if month % 3 == 0 => (rest.after_first(), Name::Quarter(month / 3)),
                _ => quarter_by_months(rest, month).unwrap_or((rest, Name::Month(month))),
            }),
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

// quarter by months = month ("-" | "to") month ("quarter" | "period")
/// The quarter that its first and last month tell: "the January**-March quarter**", "April **to June period**".
fn quarter_by_months(i: Tokens<'_>, first: u8) -> Option<(Tokens<'_>, Name)> {
    let joins = i.word(0) == w::TO || i.is(0, TokenKind::Hyphen) || i.is(0, TokenKind::Dash);
    if !joins || !i.has(1, WordClass::MONTH) {
        return None;
    }
    let (rest, last) = month(i.after_first()).ok()?;
    let whole = last % 3 == 0 && last == first + 2 && matches!(rest.word(0), w::QUARTER | w::PERIOD);
    whole.then(|| (rest.after_first(), Name::Quarter(last / 3)))
}

/// A day, or the weekend or week that is called after it: "Labor Day **weekend**", "July 4 **weekend**", "Easter **week**".
fn or_round(i: Tokens<'_>, day: Yearly, name: Name) -> (Tokens<'_>, Name) {
    if !i.has(0, WordClass::UNIT) && i.word(0) != w::HOLIDAY {
        return (i, name);
    }
    let stretch = i.skip(usize::from(i.word(0) == w::HOLIDAY));
    match round(stretch) {
        Some(stretch_of) => (stretch.after_first(), Name::Round { stretch: stretch_of, day }),
        None => (i, name),
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
        Some(token) if token.has(WordClass::MONTH) && token.is_capital() && !begins_compound(i) => {
            Ok((i.after_first(), token.entry().calendar))
        }
        _ => miss(i, Expected::Month),
    }
}

/// Whether a month is the first part of a name: "**Mar**-a-Vista", "**May**-Britt", "**Jan**-Erik"; but "May-June" and
/// "March-through-May".
fn begins_compound(i: Tokens<'_>) -> bool {
    i.is(1, TokenKind::Hyphen)
        && i.nth(2).is_some_and(|next| {
            let short = i.first_text().len() == 3 && i.word(0) != w::MAY && !matches!(next.word, w::TO | w::THROUGH);
            next.is_word() && !next.has(WordClass::MONTH) && (next.case == Case::Title || short)
        })
}

// month day = month ["the"] day           "May 3", "June 3rd", "March eighth"
pub(super) fn month_day(i: Tokens<'_>) -> Res<'_, (u8, u8)> {
    let (rest, month) = month(i)?;
    let the = usize::from(rest.word(0) == w::THE && rest.is(1, TokenKind::Ordinal));
    let (rest, day) = day(rest.skip(the))?;
    Ok((rest, (month, day)))
}

// day month = day ["of"] month | day, before days of a month            "9 April", "the 3rd of June", "3 and 4 May"
pub(super) fn day_month(i: Tokens<'_>) -> Res<'_, (u8, u8)> {
    let (rest, day) = day(i)?;
    let listed = rest.is(0, TokenKind::Comma) || matches!(rest.word(0), w::AND | w::OR | w::TO);
    if listed && let Some(month) = month_behind(rest, day) {
        return Ok((rest, (month, day)));
    }
    // "28. April 2024", as the Germans and the Danes write it
    let stop = usize::from(rest.is(0, TokenKind::Stop));
    let of = usize::from(rest.word(0) == w::OF && !i.is(0, TokenKind::Number));
    let (rest, month) = month(rest.skip(of + stop))?;
    if stop == 1 && number::year(rest).is_err() {
        return miss(i, Expected::Year);
    }
    Ok((rest, (month, day)))
}

// day = "1" … "31" | "3rd" | "third"
pub(super) fn day(i: Tokens<'_>) -> Res<'_, u8> {
    if i.is(0, TokenKind::Number) {
        let text = i.first_text();
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::expression::Year;
    use crate::grammar::timex::tests::reads;

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
        reads("9. April 2003", dated(4, 9, Year::Of(2003)), "9. April 2003");
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
    fn words_that_only_look_like_dates() {
        for text in ["may", "march", "sun", "sat", "fall-out", "third man", "second", "30,000"] {
            let found = crate::grammar::tokens::tests::lexed(text, date);
            assert!(found.is_none() || text == "fall-out", "{text}");
        }
    }
}
