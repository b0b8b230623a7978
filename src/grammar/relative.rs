//! Time counted from today or from what is spoken of: "yesterday", "last week", "three years ago", "the following day".

use super::compared::{compared, is_period};
use super::expression::{Expression, From, Name, Stretch, TimeOfDay, Toward, What, Which, Year};
use super::period::{UnitWord, measure, part, unit};
use super::reference::reference;
use super::tokens::{Res, Tokens, miss};
use super::year::year_of;
use super::{date, number};
use crate::error::Expected;
use crate::lex::TokenKind;
use crate::model::{DayPart, Duration, Unit};

// relative = today | compared | shift | pointed | the unit | reference
pub(crate) fn relative(i: Tokens<'_>) -> Res<'_, Expression> {
    today(i)
        .or_else(|_| compared(i))
        .or_else(|_| shift(i))
        .or_else(|_| pointed(i))
        .or_else(|_| the_unit(i))
        .or_else(|_| reference(i))
}

// today = "today" | "yesterday" | "tomorrow" | "tonight" | "the day before yesterday" | "the day after tomorrow"
fn today(i: Tokens<'_>) -> Res<'_, Expression> {
    let words = |n| i.from(i.index() + n);
    let (rest, offset) = match i.known(0) {
        "today" | "tonight" => (words(1), 0),
        "yesterday" => (words(1), -1),
        "tomorrow" => (words(1), 1),
        "the" if [i.known(1), i.known(2), i.known(3)] == ["day", "before", "yesterday"] => (words(4), -2),
        "the" if [i.known(1), i.known(2), i.known(3)] == ["day", "after", "tomorrow"] => (words(4), 2),
        _ => return miss(i, Expected::Time),
    };
    let time = (i.known(0) == "tonight").then_some(TimeOfDay::Part(DayPart::Night));
    Ok((rest, Expression { time, ..Expression::of(What::Today(offset)) }))
}

// shift = length ("ago" | "earlier" | "later" | "before" | "from now" | "after that")
fn shift(i: Tokens<'_>) -> Res<'_, Expression> {
    let (rest, length) = measure(i)?;
    let end = rest.after_first();
    let (rest, back, from) = match (rest.first_text(), rest.known(1)) {
        ("ago", _) => (end, true, From::Publication),
        ("earlier" | "previously", _) => (end, true, From::Focus),
        ("later" | "afterward" | "afterwards", _) => (end, false, From::Focus),
        ("from", "now") => (end.after_first(), false, From::Publication),
        ("hence", _) => (end, false, From::Publication),
        _ => return miss(i, Expected::Time),
    };
    let years = length.whole().filter(|_| length.unit() == Unit::Year && back).and_then(|n| i32::try_from(n).ok());
    let what = match years {
        // "a year earlier" than the quarter that is spoken of
        Some(1) => What::Compared { name: None, year: Year::Offset(-1), from },
        _ => What::Shift { length, back, from },
    };
    Ok((rest, Expression::of(what)))
}

/// How a pointing word points.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pointer {
    Last,
    This,
    Next,
    Before,
    Same,
    After,
}

// pointed = ["the" | "this"] pointer [number] ["fiscal"] (unit | name | part of day) ["'s" name]
/// "last week", "the next two years", "this past spring", "last year's third quarter", "that day".
fn pointed(i: Tokens<'_>) -> Res<'_, Expression> {
    let the = matches!(i.known(0), "the" | "a" | "its" | "their" | "our");
    let start = if the { i.after_first() } else { i };
    let (rest, pointer) = pointer(start)?;
    if let Ok((rest, found)) = counted(rest, pointer, the) {
        return Ok((rest, found));
    }
    let fiscal = rest.known(0) == "fiscal";
    let rest = if fiscal { rest.after_first() } else { rest };
    if let Ok((rest, unit)) = unit(rest)
        && !unit.plural
    {
        return of_unit(i, rest, pointer, unit, the && !fiscal);
    }
    if is_period(rest) && matches!(pointer, Pointer::Same | Pointer::This) {
        return Ok((rest.after_first(), focus(Stretch::Period, 0)));
    }
    if let Ok((after, part)) = part(rest) {
        let day = match pointer {
            Pointer::Last => Expression::of(What::Today(-1)),
            Pointer::This => Expression::of(What::Today(0)),
            Pointer::Before => focus(Stretch::Day, -1),
            Pointer::Same => focus(Stretch::Day, 0),
            Pointer::Next | Pointer::After => focus(Stretch::Day, 1),
        };
        return Ok((after, Expression { time: Some(TimeOfDay::Part(part)), ..day }));
    }
    let (rest, name) = date::name(rest)?;
    let which = match pointer {
        Pointer::Last => Which::Last,
        Pointer::This => Which::This,
        Pointer::Next => Which::Next,
        Pointer::Before => Which::Before,
        Pointer::Same if matches!(name, Name::Season(_) | Name::Month(_) | Name::Weekday(_)) => Which::This,
        Pointer::After => Which::After,
        Pointer::Same => return miss(i, Expected::Time),
    };
    if matches!(name, Name::Half(_)) && the {
        return miss(i, Expected::Time);
    }
    Ok((rest, Expression::of(What::Named { name, which, year: Year::None })))
}

// pointer = "last" | "this" ["past" | "coming"] | "next" | "previous" | "that" ["same"] | "following" | …
fn pointer(i: Tokens<'_>) -> Res<'_, Pointer> {
    let (words, pointer) = match (i.known(0), i.known(1)) {
        ("this", "past" | "last") => (2, Pointer::Last),
        ("this", "coming" | "next") => (2, Pointer::Next),
        ("that" | "this", "same") => (2, Pointer::Same),
        ("last" | "past", _) => (1, Pointer::Last),
        ("this" | "current", _) => (1, Pointer::This),
        ("next" | "coming" | "upcoming", _) => (1, Pointer::Next),
        ("previous" | "prior" | "preceding", _) => (1, Pointer::Before),
        ("that" | "same", _) => (1, Pointer::Same),
        ("following", _) => (1, Pointer::After),
        _ => return miss(i, Expected::Time),
    };
    Ok((i.from(i.index() + words), pointer))
}

/// "the past two months", "next few days", "the last three summers": a length with a direction.
fn counted(i: Tokens<'_>, pointer: Pointer, the: bool) -> Res<'_, Expression> {
    let toward = match pointer {
        Pointer::Last | Pointer::Before => Some(Toward::Past),
        Pointer::Next | Pointer::After => Some(Toward::Future),
        Pointer::This | Pointer::Same => return miss(i, Expected::Time),
    };
    if let Ok((rest, UnitWord { plural: true, .. })) = unit(i) {
        let (_, uncounted) = super::period::length(i)?;
        let What::Length { length, .. } = uncounted.what else { return miss(i, Expected::Unit) };
        return if the { Ok((rest, Expression::of(What::Length { length, toward }))) } else { miss(i, Expected::Unit) };
    }
    let (rest, length) = measure(i)?;
    Ok((rest, Expression::of(What::Length { length, toward })))
}

fn unit_from_today(unit: Stretch, offset: i32) -> Expression {
    Expression::of(What::Unit { unit, offset, from: From::Publication })
}

fn focus(unit: Stretch, offset: i32) -> Expression {
    Expression::of(What::Unit { unit, offset, from: From::Focus })
}

/// "last week" and what may hang on it: "last year's third quarter".
fn of_unit<'t>(i: Tokens<'t>, rest: Tokens<'t>, pointer: Pointer, word: UnitWord, the: bool) -> Res<'t, Expression> {
    let Some(unit) = word.stretch() else { return miss(i, Expected::Unit) };
    let offset = match pointer {
        Pointer::Last | Pointer::Before => -1,
        Pointer::This | Pointer::Same => 0,
        Pointer::Next | Pointer::After => 1,
    };
    if unit == Stretch::Year
        && rest.is(0, TokenKind::Clitic)
        && matches!(pointer, Pointer::Last | Pointer::This | Pointer::Next)
    {
        let behind = rest.after_first();
        if let Ok((after, name)) = date::name(behind)
            && !matches!(name, Name::Weekday(_))
        {
            return Ok((after, Expression::of(What::Named { name, which: Which::Bare, year: Year::Offset(offset) })));
        }
        if pointer == Pointer::Last && is_period(behind) {
            return Ok((
                behind.after_first(),
                Expression::of(What::Compared { name: None, year: Year::Offset(-1), from: From::Focus }),
            ));
        }
    }
    let found = match pointer {
        Pointer::Before | Pointer::Same | Pointer::After => focus(unit, offset),
        Pointer::Next if the && unit == Stretch::Day => focus(unit, 1),
        // "the last day of the sale" is no day that can be counted.
        Pointer::Last if unit == Stretch::Day => return miss(i, Expected::Unit),
        // "the past year" is twelve months, "last year" is a year of the calendar.
        Pointer::Last | Pointer::Next if the && matches!(unit, Stretch::Week | Stretch::Month | Stretch::Year) => {
            let toward = if pointer == Pointer::Last { Toward::Past } else { Toward::Future };
            let (_, length) = one(word, i)?;
            Expression::of(What::Length { length, toward: Some(toward) })
        }
        _ => unit_from_today(unit, offset),
    };
    Ok((rest, found))
}

/// One of a unit.
fn one(word: UnitWord, i: Tokens<'_>) -> Res<'_, Duration> {
    let unit = match word.stretch() {
        Some(Stretch::Week) => Unit::Week,
        Some(Stretch::Month) => Unit::Month,
        Some(Stretch::Year) => Unit::Year,
        _ => return miss(i, Expected::Unit),
    };
    Ok((i, Duration::of(1, unit)))
}

// the unit = "the" ["latest" | "full" | "fiscal" …] (unit | "period")
/// "the weekend", "the quarter", "the latest period": a stretch that everybody knows which it is.
fn the_unit(i: Tokens<'_>) -> Res<'_, Expression> {
    if i.known(0) != "the" {
        return miss(i, Expected::Time);
    }
    let mut rest = i.after_first();
    let latest = rest.known(0) == "latest";
    // Two such words at the most: "the latest fiscal year".
    for _ in 0..2 {
        if matches!(rest.first_text(), "latest" | "full" | "fiscal" | "entire" | "whole" | "current" | "calendar") {
            rest = rest.after_first();
        }
    }
    if rest.known(0) == "period" {
        let stretch = if latest { Stretch::Quarter } else { Stretch::Period };
        return Ok((rest.after_first(), focus(stretch, 0)));
    }
    if let Some(found) = week_of(rest) {
        return Ok(found);
    }
    let (after, word) = unit(rest)?;
    // "the year ended June 30", "the fiscal year": twelve months that are not the calendar's.
    let own = matches!(after.first_text(), "ended" | "ending") || i.known(1) == "fiscal";
    match word.stretch().filter(|_| !word.plural) {
        Some(Stretch::Year) if own => {
            Ok((after, Expression::of(What::Length { length: Duration::of(1, Unit::Year), toward: None })))
        }
        Some(Stretch::Year) if latest => Ok((after, unit_from_today(Stretch::Year, -1))),
        // "the day" is any day, "the weekend" the latest one.
        Some(Stretch::Day) | None => miss(i, Expected::Unit),
        // "the year 2000"
        Some(Stretch::Year) if number::year(after).is_ok() => miss(i, Expected::Unit),
        Some(unit @ (Stretch::Quarter | Stretch::Weekend)) => Ok((after, focus(unit, 0))),
        Some(unit) => Ok((after, unit_from_today(unit, 0))),
    }
}

// week of = "week" "of" month day
fn week_of(i: Tokens<'_>) -> Option<(Tokens<'_>, Expression)> {
    if i.known(0) != "week" || i.known(1) != "of" {
        return None;
    }
    match date::name(i.from(i.index() + 2)) {
        Ok((rest, Name::MonthDay { month, day, .. })) => {
            let (rest, year) = year_of(rest, Name::Month(month));
            let what = What::Named { name: Name::WeekOf { month, day }, which: Which::Bare, year };
            Some((rest, Expression::of(what)))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::expression::tests::{no_time, reads};

    fn unit_is(text: &str, unit: Stretch, offset: i32, from: From) {
        reads(text, What::Unit { unit, offset, from }, text);
    }

    #[test]
    fn days_from_today() {
        reads("yesterday evening", What::Today(-1), "yesterday evening");
        reads("the day after tomorrow", What::Today(2), "the day after tomorrow");
        reads("last night", What::Today(-1), "last night");
        reads("this morning", What::Today(0), "this morning");
    }

    #[test]
    fn stretches_from_today() {
        unit_is("last week", Stretch::Week, -1, From::Publication);
        unit_is("this fiscal year", Stretch::Year, 0, From::Publication);
        unit_is("next quarter", Stretch::Quarter, 1, From::Publication);
        unit_is("the current year", Stretch::Year, 0, From::Publication);
        unit_is("last century", Stretch::Century, -1, From::Publication);
    }

    #[test]
    fn stretches_from_what_is_spoken_of() {
        unit_is("the following year", Stretch::Year, 1, From::Focus);
        unit_is("the previous day", Stretch::Day, -1, From::Focus);
        unit_is("that month", Stretch::Month, 0, From::Focus);
        unit_is("the next day", Stretch::Day, 1, From::Focus);
        unit_is("the latest quarter", Stretch::Quarter, 0, From::Focus);
    }

    #[test]
    fn lengths_with_a_direction() {
        let months = |n, toward| What::Length { length: Duration::of(n, Unit::Month), toward: Some(toward) };
        reads("the past two months", months(2, Toward::Past), "the past two months");
        reads("next 14 months", months(14, Toward::Future), "next 14 months");
        reads("the past month", months(1, Toward::Past), "the past month");
    }

    #[test]
    fn shifts() {
        let years = |n, back, from| What::Shift { length: Duration::of(n, Unit::Year), back, from };
        reads("three years ago", years(3, true, From::Publication), "three years ago");
        reads("two years later", years(2, false, From::Focus), "two years later");
        reads("ten years from now", years(10, false, From::Publication), "ten years from now");
        reads(
            "a year earlier",
            What::Compared { name: None, year: Year::Offset(-1), from: From::Focus },
            "a year earlier",
        );
        let third = What::Compared { name: Some(Name::Quarter(3)), year: Year::Offset(-1), from: From::Focus };
        reads("the year-ago third quarter", third, "the year-ago third quarter");
        reads(
            "last year's quarter",
            What::Compared { name: None, year: Year::Offset(-1), from: From::Focus },
            "last year's quarter",
        );
    }

    #[test]
    fn words_that_point_at_other_things() {
        for text in ["last man", "the past president", "this harbour", "the next mayor", "that year's"] {
            if text != "that year's" {
                no_time(text);
            }
        }
    }
}
