//! Time counted from today or from what is spoken of: "yesterday", "last week", "three years ago", "the following day".

pub(super) use super::compared::compared;
use super::compared::is_period;
use super::expression::{Expression, From, Name, Stretch, TimeOfDay, Toward, What, Which, Year};
use super::nth::nth;
use super::period::{UnitWord, measure, part, unit};
pub(super) use super::reference::reference;
use super::tokens::{Res, Tokens, miss};
use super::year::year_of;
use super::{date, number};
use crate::error::Expected;
use crate::lex::TokenKind;
use crate::lexicon::{WordClass, WordId, word as w};
use crate::model::{DayPart, Duration, Unit};

// relative = today | compared | pointed | the unit | reference
pub(super) fn relative(i: Tokens<'_>) -> Res<'_, Expression> {
    match i.word(0) {
        w::THE => the(i),
        w::TODAY | w::YESTERDAY | w::TOMORROW | w::TONIGHT => today(i),
        w::A | w::THAT => pointed(i),
        w::ITS | w::THEIR | w::OUR => compared(i).or_else(|_| pointed(i)),
        w::SAME => compared(i).or_else(|_| pointed(i)),
        w::YEAR | w::QUARTER | w::PERIOD | w::CORRESPONDING | w::COMPARABLE | w::LIKE | w::SIMILAR | w::EQUIVALENT => {
            compared(i)
        }
        w::THESE | w::NOW | w::NOWADAYS | w::CURRENTLY | w::RECENTLY | w::RECENT | w::SOON | w::RIGHT | w::PRESENT => {
            reference(i)
        }
        word if is_pointer(word) => pointed(i).or_else(|_| reference(i)),
        _ => miss(i, Expected::Time),
    }
}

/// What an article begins. The word behind it tells which rules can follow.
fn the(i: Tokens<'_>) -> Res<'_, Expression> {
    match i.word(1) {
        w::DAY => today(i).or_else(|_| the_unit(i)),
        w::YEAR | w::QUARTER | w::PERIOD => compared(i).or_else(|_| the_unit(i)),
        w::FIRST => the_length(i),
        w::LAST => nth(i).or_else(|_| pointed(i)),
        w::LATEST => the_unit(i).or_else(|_| the_length(i)),
        w::FULL | w::FISCAL | w::ENTIRE | w::WHOLE | w::CALENDAR => the_unit(i),
        w::CURRENT => pointed(i).or_else(|_| the_unit(i)),
        w::SAME => compared(i).or_else(|_| pointed(i)),
        w::CORRESPONDING | w::COMPARABLE | w::LIKE | w::SIMILAR | w::EQUIVALENT => compared(i),
        w::RECENT | w::FUTURE | w::NEAR | w::FORESEEABLE | w::DISTANT | w::IMMEDIATE | w::MOMENT => reference(i),
        word if is_pointer(word) => pointed(i).or_else(|_| reference(i)),
        _ if i.has(1, WordClass::UNIT) => the_unit(i),
        _ if i.has(1, WordClass::DAY_PART) => the_part(i),
        // "the 1988 period", "the nine months"
        _ if i.is(1, TokenKind::Number) || i.has(1, WordClass::NUMBER) => compared(i).or_else(|_| the_length(i)),
        _ => miss(i, Expected::Time),
    }
}

// today = "today" | "yesterday" | "tomorrow" | "tonight" | "the day before yesterday" | "the day after tomorrow"
fn today(i: Tokens<'_>) -> Res<'_, Expression> {
    let words = |n| i.skip(n);
    let (rest, offset) = match i.word(0) {
        w::TODAY | w::TONIGHT => (words(1), 0),
        w::YESTERDAY => (words(1), -1),
        w::TOMORROW => (words(1), 1),
        w::THE if [i.word(1), i.word(2), i.word(3)] == [w::DAY, w::BEFORE, w::YESTERDAY] => (words(4), -2),
        w::THE if [i.word(1), i.word(2), i.word(3)] == [w::DAY, w::AFTER, w::TOMORROW] => (words(4), 2),
        _ => return miss(i, Expected::Time),
    };
    let time = (i.word(0) == w::TONIGHT).then_some(TimeOfDay::Part(DayPart::Night));
    Ok((rest, Expression { time, ..Expression::of(What::Today(offset)) }))
}

// shift = length ("ago" | "earlier" | "later" | "before" | "from now" | "after that")
pub(super) fn shift(i: Tokens<'_>) -> Res<'_, Expression> {
    let (rest, length) = measure(i)?;
    let end = rest.after_first();
    let (rest, back, from) = match (rest.word(0), rest.word(1)) {
        (w::AGO, _) => (end, true, From::Publication),
        (w::EARLIER | w::PREVIOUSLY, _) => (end, true, From::Focus),
        (w::BEFORE, _) if ends_clause(end) => (end, true, From::Focus),
        (w::LATER | w::AFTERWARD | w::AFTERWARDS, _) => (end, false, From::Focus),
        (w::FROM, w::NOW) => (end.after_first(), false, From::Publication),
        (w::HENCE, _) => (end, false, From::Publication),
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

/// Whether a clause ends here: "two days before, …", but "two days before the vote".
fn ends_clause(i: Tokens<'_>) -> bool {
    i.first().is_none_or(|next| !next.is_word() && !next.is(TokenKind::Number) && !next.is(TokenKind::Hyphen))
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
    let the = matches!(i.word(0), w::THE | w::A | w::ITS | w::THEIR | w::OUR);
    let start = if the { i.after_first() } else { i };
    let (rest, pointer) = pointer(start)?;
    if let Ok((rest, found)) = counted(rest, pointer, the) {
        return Ok((rest, found));
    }
    let fiscal = rest.word(0) == w::FISCAL;
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

/// Words that begin a pointer.
fn is_pointer(word: WordId) -> bool {
    matches!(
        word,
        w::LAST
            | w::PAST
            | w::THIS
            | w::CURRENT
            | w::NEXT
            | w::COMING
            | w::UPCOMING
            | w::PREVIOUS
            | w::PRIOR
            | w::PRECEDING
            | w::THAT
            | w::SAME
            | w::FOLLOWING
    )
}

// pointer = "last" | "this" ["past" | "coming"] | "next" | "previous" | "that" ["same"] | "following" | …
fn pointer(i: Tokens<'_>) -> Res<'_, Pointer> {
    let (words, pointer) = match (i.word(0), i.word(1)) {
        (w::THIS, w::PAST | w::LAST) => (2, Pointer::Last),
        (w::THIS, w::COMING | w::NEXT) => (2, Pointer::Next),
        (w::THAT | w::THIS, w::SAME) => (2, Pointer::Same),
        (w::LAST | w::PAST, _) => (1, Pointer::Last),
        (w::THIS | w::CURRENT, _) => (1, Pointer::This),
        (w::NEXT | w::COMING | w::UPCOMING, _) => (1, Pointer::Next),
        (w::PREVIOUS | w::PRIOR | w::PRECEDING, _) => (1, Pointer::Before),
        (w::THAT | w::SAME, _) => (1, Pointer::Same),
        (w::FOLLOWING, _) => (1, Pointer::After),
        _ => return miss(i, Expected::Time),
    };
    Ok((i.skip(words), pointer))
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
    if i.word(0) != w::THE {
        return miss(i, Expected::Time);
    }
    let mut rest = i.after_first();
    let latest = rest.word(0) == w::LATEST;
    // Two such words at the most: "the latest fiscal year".
    for _ in 0..2 {
        if matches!(rest.word(0), w::LATEST | w::FULL | w::FISCAL | w::ENTIRE | w::WHOLE | w::CURRENT | w::CALENDAR) {
            rest = rest.after_first();
        }
    }
    if rest.word(0) == w::PERIOD {
        let stretch = if latest { Stretch::Quarter } else { Stretch::Period };
        return Ok((rest.after_first(), focus(stretch, 0)));
    }
    if let Some(found) = week_of(rest) {
        return Ok(found);
    }
    let (after, word) = unit(rest)?;
    if let Some(found) = beside(after, word) {
        return Ok(found);
    }
    // "the year ended June 30", "the fiscal year": twelve months that are not the calendar's.
    let own = matches!(after.word(0), w::ENDED | w::ENDING) || i.word(1) == w::FISCAL;
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

/// What stands beside a stretch: "the year before", "the week after next", "the day after".
fn beside(i: Tokens<'_>, word: UnitWord) -> Option<(Tokens<'_>, Expression)> {
    let unit = word.stretch().filter(|_| !word.plural)?;
    let end = i.after_first();
    Some(match (i.word(0), i.word(1)) {
        // but "the day before last Tuesday"
        (w::BEFORE, w::LAST) if ends_clause(end.after_first()) => (end.after_first(), unit_from_today(unit, -2)),
        (w::AFTER, w::NEXT) if ends_clause(end.after_first()) => (end.after_first(), unit_from_today(unit, 2)),
        (w::BEFORE, _) if ends_clause(end) => (end, focus(unit, -1)),
        (w::AFTER, _) if ends_clause(end) => (end, focus(unit, 1)),
        _ => return None,
    })
}

// the length = "the" ["first" | "latest"] number units        "the nine months", "the first few days"
fn the_length(i: Tokens<'_>) -> Res<'_, Expression> {
    let first = usize::from(matches!(i.word(1), w::FIRST | w::LATEST));
    let (rest, found) = super::period::length(i.skip(1 + first))?;
    // "the two-year contract" and "the first day" are other things.
    let plural = i.lexed().tokens[rest.index() - 1].entry().text.ends_with('s');
    if plural { Ok((rest, found)) } else { miss(i, Expected::Unit) }
}

// the part = "the" part "before"        "the night before"
fn the_part(i: Tokens<'_>) -> Res<'_, Expression> {
    let (rest, part) = part(i.after_first())?;
    let end = rest.after_first();
    if rest.word(0) == w::BEFORE && ends_clause(end) {
        return Ok((end, Expression { time: Some(TimeOfDay::Part(part)), ..focus(Stretch::Day, -1) }));
    }
    miss(i, Expected::Day)
}

// week of = "week" "of" month day
fn week_of(i: Tokens<'_>) -> Option<(Tokens<'_>, Expression)> {
    if i.word(0) != w::WEEK || i.word(1) != w::OF {
        return None;
    }
    match date::name(i.skip(2)) {
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
    use crate::grammar::timex::tests::{no_time, reads};

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
