//! Time counted from today or from what is spoken of: "yesterday", "last week", "three years ago", "the following day".

use super::beside::weeks_beside;
pub(super) use super::compared::compared;
use super::definite::the;
use super::expression::{Expression, From, Stretch, TimeOfDay, What, Year};
use super::number::cardinal;
use super::opening::Opening;
use super::period::unit;
use super::pointed::pointed;
pub(super) use super::reference::reference;
use super::tokens::{Res, Tokens, miss};
use crate::error::Expected;
use crate::lex::TokenKind;
use crate::lexicon::WordClass;
use crate::lexicon::word::{self as w, WordSet};
use crate::model::{DayPart, Duration, Unit};

// relative = today | compared | pointed | the unit | reference
pub(super) fn relative(i: Tokens<'_>) -> Res<'_, Expression> {
    match Opening::of_word(i.word(0)) {
        Opening::The => the(i),
        Opening::Today => today(i),
        Opening::Article if i.word(0) == w::A => pointed(i),
        Opening::That => pointed(i),
        Opening::Same => compared(i).or_else(|_| pointed(i)),
        Opening::Compared | Opening::Quarter => compared(i),
        Opening::Reference => reference(i),
        Opening::Pointer => pointed(i).or_else(|_| reference(i)),
        _ => miss(i, Expected::Time),
    }
}

// today = "today" | "yesterday" | "tomorrow" | "tonight" | "the day before yesterday" | "the day after tomorrow"
pub(super) fn today(i: Tokens<'_>) -> Res<'_, Expression> {
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

// shift = measure ("ago" | "back" | "earlier" | "later" | "before" | "from now" | "after that")
/// A length that begins at `i` with the direction that stands behind it.
pub(super) fn shift<'t>(i: Tokens<'t>, rest: Tokens<'t>, length: Duration) -> Res<'t, Expression> {
    if !SHIFTS.contains(rest.word(0)) {
        return miss(i, Expected::Time);
    }
    let end = rest.after_first();
    let (rest, back, from) = match (rest.word(0), rest.word(1)) {
        (w::AGO | w::FROM, day)
            if (matches!(day, w::TODAY | w::TOMORROW) || end.has(0, WordClass::WEEKDAY))
                && let Ok(found) = weeks_beside(rest, i) =>
        {
            return Ok(found);
        }
        (w::AGO, w::TODAY | w::THIS) if length.unit() == Unit::Year => return anniversary(end, length),
        (w::AGO, _) => (end, true, From::Publication),
        (w::EARLIER | w::PREVIOUSLY, _) => (end, true, From::Focus),
        // "a few months back"
        (w::BACK, _) if ends_clause(end) => (end, true, From::Publication),
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

// anniversary = years "ago" ("today" | "this" ("day" | "week" | "month"))
/// The same day, week or month of another year: "50 years ago **today**", "a year ago **this week**".
#[inline(never)]
fn anniversary(i: Tokens<'_>, length: Duration) -> Res<'_, Expression> {
    let today = i.word(0) == w::TODAY;
    let (rest, unit) = match unit(i.after_first()) {
        _ if today => (i.after_first(), Stretch::Day),
        Ok((rest, word)) => match word.stretch() {
            Some(unit @ (Stretch::Day | Stretch::Week | Stretch::Month)) if !word.plural => (rest, unit),
            _ => return miss(i, Expected::Unit),
        },
        Err(other) => return Err(other),
    };
    match length.whole().and_then(|years| i32::try_from(years).ok()) {
        Some(years) => Ok((rest, Expression::of(What::Anniversary { years, unit }))),
        None => miss(i, Expected::Number),
    }
}

// stamped ago = number ("m" | "h" | "d" | "w" | "y") "ago"
/// How long ago, as a stamp says it: "3h ago", "25 m ago".
#[inline(never)]
pub(super) fn stamped_ago(i: Tokens<'_>) -> Res<'_, Expression> {
    let unit = match i.nth_text(1) {
        "m" => Unit::Minute,
        "h" => Unit::Hour,
        "d" => Unit::Day,
        "w" => Unit::Week,
        "y" => Unit::Year,
        _ => return miss(i, Expected::Unit),
    };
    let (_, count) = cardinal(i)?;
    let what = What::Shift { length: Duration::of(count, unit), back: true, from: From::Publication };
    Ok((i.skip(3), Expression::of(what)))
}

/// Words that give a length a direction.
static SHIFTS: WordSet = WordSet::of(&[
    w::AGO,
    w::EARLIER,
    w::PREVIOUSLY,
    w::BEFORE,
    w::LATER,
    w::AFTERWARD,
    w::AFTERWARDS,
    w::FROM,
    w::HENCE,
    w::BACK,
]);

/// Whether a clause ends here: "two days before, …", but "two days before the vote".
pub(super) fn ends_clause(i: Tokens<'_>) -> bool {
    i.first().is_none_or(|next| !next.is_word() && !next.is(TokenKind::Number) && !next.is(TokenKind::Hyphen))
}

pub(super) fn unit_from_today(unit: Stretch, offset: i32) -> Expression {
    Expression::of(What::Unit { unit, offset, from: From::Publication })
}

pub(super) fn focus(unit: Stretch, offset: i32) -> Expression {
    Expression::of(What::Unit { unit, offset, from: From::Focus })
}

/// A part of the day that is spoken of: "in **the morning**", "by **mid-afternoon**", but "a mid-afternoon nap".
#[inline(never)]
pub(super) fn part_alone<'t>(i: Tokens<'t>, rest: Tokens<'t>, part: DayPart) -> Res<'t, Expression> {
    let led = i.index().checked_sub(1).map(|before| i.lexed().known(before));
    let leads = match led {
        Some(w::IN) => i.word(0) == w::THE,
        Some(w::BY | w::UNTIL | w::SINCE | w::FROM) => true,
        _ => false,
    };
    if !leads || rest.has(0, WordClass::NOUN.or(WordClass::PLURAL)) {
        return miss(i, Expected::Day);
    }
    Ok((rest, Expression { time: Some(TimeOfDay::Part(part)), ..Expression::of(What::Hour) }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::expression::Name;
    use crate::grammar::timex::tests::{no_time, reads};
    use crate::model::Duration;

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
    fn shifts() {
        let years = |n, back, from| What::Shift { length: Duration::of(n, Unit::Year), back, from };
        reads("three years ago", years(3, true, From::Publication), "three years ago");
        reads("two years later", years(2, false, From::Focus), "two years later");
        let today = What::Anniversary { years: 50, unit: Stretch::Day };
        reads("50 years ago today", today, "50 years ago today");
        reads("a year ago this week", What::Anniversary { years: 1, unit: Stretch::Week }, "a year ago this week");
        let hours = What::Shift { length: Duration::of(3, Unit::Hour), back: true, from: From::Publication };
        reads("3h ago", hours, "3h ago");
        reads("3 hrs ago", hours, "3 hrs ago");
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
