//! Words that point at a stretch of time: "last week", "the next two years", "this past spring", "that day".

use super::compared::is_period;
use super::date;
use super::expression::{Expression, From, Name, Stretch, TimeOfDay, Toward, What, Which, Year};
use super::period::{self, UnitWord, part, unit};
use super::relative::{focus, unit_from_today};
use super::tokens::{Res, Tokens, miss};
use crate::error::Expected;
use crate::lex::TokenKind;
use crate::lexicon::WordClass;
use crate::lexicon::word::{self as w, WordMap};
use crate::model::{Duration, Unit};

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
pub(super) fn pointed(i: Tokens<'_>) -> Res<'_, Expression> {
    let the = matches!(i.word(0), w::THE | w::A | w::ITS | w::THEIR | w::OUR);
    let start = if the { i.after_first() } else { i };
    let (rest, pointer) = pointer(start)?;
    // "**Following** Friday's leak", "**following** a day of rain": a preposition
    if pointer == Pointer::After && !the {
        return miss(i, Expected::Time);
    }
    // "the last quarter of 2019": the fourth
    if [start.word(0), rest.word(0), rest.word(1)] == [w::LAST, w::QUARTER, w::OF]
        && let Ok(found) = date::named(i)
    {
        return Ok(found);
    }
    if let Ok((rest, found)) = counted(rest, pointer, the) {
        return Ok((rest, found));
    }
    let fiscal = matches!(rest.word(0), w::FISCAL | w::FINANCIAL);
    // "this holiday weekend", "this whole week"
    let kind =
        fiscal || matches!(rest.word(0), w::HOLIDAY | w::LONG | w::WHOLE | w::ENTIRE) && rest.has(1, WordClass::UNIT);
    let rest = rest.skip(usize::from(kind));
    if let Ok((rest, unit)) = unit(rest)
        && !unit.plural
    {
        return of_unit(i, rest, pointer, unit, the && !fiscal);
    }
    if is_period(rest) && matches!(pointer, Pointer::Same | Pointer::This) {
        return Ok((rest.after_first(), focus(Stretch::Period, 0)));
    }
    // "in those last nights" are several, and in "do that overnight" two words.
    if let Ok((after, part)) = part(rest)
        && !rest.first_text().ends_with('s')
        && rest.word(0) != w::OVERNIGHT
    {
        let day = match pointer {
            Pointer::Last => Expression::of(What::Today(-1)),
            Pointer::This => Expression::of(What::Today(0)),
            Pointer::Before => focus(Stretch::Day, -1),
            Pointer::Same => focus(Stretch::Day, 0),
            Pointer::Next | Pointer::After => focus(Stretch::Day, 1),
        };
        return Ok((after, Expression { time: Some(TimeOfDay::Part(part)), ..day }));
    }
    // "looks **past** November": a preposition, unlike "this past November"
    if start.word(0) == w::PAST && !the {
        return miss(i, Expected::Time);
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

/// Words that point by themselves.
static POINTERS: WordMap<Option<Pointer>> = WordMap::of(None)
    .with(&[w::LAST, w::PAST], Some(Pointer::Last))
    .with(&[w::THIS, w::CURRENT], Some(Pointer::This))
    .with(&[w::NEXT, w::COMING, w::UPCOMING], Some(Pointer::Next))
    .with(&[w::PREVIOUS, w::PRIOR, w::PRECEDING], Some(Pointer::Before))
    .with(&[w::THAT, w::SAME], Some(Pointer::Same))
    .with(&[w::FOLLOWING], Some(Pointer::After));

// pointer = "last" | "this" ["past" | "coming"] | "next" | "previous" | "that" ["same"] | "following" | …
fn pointer(i: Tokens<'_>) -> Res<'_, Pointer> {
    let Some(pointer) = POINTERS.get(i.word(0)) else { return miss(i, Expected::Time) };
    let (words, pointer) = match (i.word(0), i.word(1)) {
        (w::THIS, w::PAST | w::LAST) => (2, Pointer::Last),
        (w::THIS, w::COMING | w::NEXT) => (2, Pointer::Next),
        (w::THAT | w::THIS, w::SAME) => (2, Pointer::Same),
        _ => (1, pointer),
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
    if !the && is_verb(i) {
        return miss(i, Expected::Time);
    }
    if let Ok((rest, UnitWord { plural: true, .. })) = unit(i) {
        let (_, uncounted) = period::length(i)?;
        let What::Length { length, .. } = uncounted.what else { return miss(i, Expected::Unit) };
        return if the { Ok((rest, Expression::of(What::Length { length, toward }))) } else { miss(i, Expected::Unit) };
    }
    let (rest, length) = period::counted(i)?;
    Ok((rest, Expression::of(What::Length { length, toward })))
}

/// Whether the word before is the verb: "is expected **to last** six weeks", "could **last** two more days".
fn is_verb(i: Tokens<'_>) -> bool {
    let Some(last) = i.index().checked_sub(1).filter(|&last| i.lexed().reads(last, w::LAST)) else { return false };
    let tokens = i.lexed().tokens;
    last.checked_sub(1).is_some_and(|before| tokens[before].word == w::TO || tokens[before].has(WordClass::MODAL))
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
    // "last week Tuesday"
    if unit == Stretch::Week
        && !the
        && matches!(pointer, Pointer::Last | Pointer::This | Pointer::Next)
        && let Ok((rest, weekday)) = date::weekday(rest)
    {
        return Ok((rest, Expression::of(What::DayOfWeek { weekday, weeks: offset })));
    }
    let found = match pointer {
        Pointer::Before | Pointer::Same | Pointer::After => focus(unit, offset),
        Pointer::Next if the && unit == Stretch::Day => focus(unit, 1),
        // "the last day of the sale" is no day that can be counted.
        Pointer::Last if unit == Stretch::Day => return miss(i, Expected::Unit),
        // "the past year" is twelve months, "last year" is a year of the calendar.
        // "the end of the next decade" is one of the calendar.
        Pointer::Last | Pointer::Next
            if the
                && let Some(length) = one(unit)
                && !(pointer == Pointer::Next
                    && i.index().checked_sub(1).is_some_and(|before| i.lexed().reads(before, w::OF))) =>
        {
            let toward = if pointer == Pointer::Last { Toward::Past } else { Toward::Future };
            Expression::of(What::Length { length, toward: Some(toward) })
        }
        _ => unit_from_today(unit, offset),
    };
    Ok((rest, found))
}

/// One of a unit, as "the past …" means it. Decades are counted in years.
fn one(unit: Stretch) -> Option<Duration> {
    Some(match unit {
        Stretch::Week => Duration::of(1, Unit::Week),
        Stretch::Month => Duration::of(1, Unit::Month),
        Stretch::Year => Duration::of(1, Unit::Year),
        Stretch::Decade => Duration::of(10, Unit::Year),
        Stretch::Century => Duration::of(100, Unit::Year),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::timex::tests::reads;

    #[test]
    fn lengths_with_a_direction() {
        let months = |n, toward| What::Length { length: Duration::of(n, Unit::Month), toward: Some(toward) };
        reads("the past two months", months(2, Toward::Past), "the past two months");
        reads("next 14 months", months(14, Toward::Future), "next 14 months");
        reads("the past month", months(1, Toward::Past), "the past month");
    }
}
