//! Time counted from today or from what is spoken of: "yesterday", "last week", "three years ago", "the following day".

use super::beside::{beside, weeks_beside};
pub(super) use super::compared::compared;
use super::expression::{Expression, From, Name, Round, Stretch, TimeOfDay, What, Which, Year, Yearly};
use super::nth::nth;
use super::period::{UnitWord, is_long, part, unit};
use super::pointed::{is_pointer, pointed};
pub(super) use super::reference::reference;
use super::set::monthly;
use super::tokens::{Res, Tokens, miss};
use super::year::year_of;
use super::{date, number};
use crate::error::Expected;
use crate::lex::TokenKind;
use crate::lexicon::calendar::unit as code;
use crate::lexicon::{WordClass, word as w};
use crate::model::{DayPart, Duration, Unit};

// relative = today | compared | pointed | the unit | reference
pub(super) fn relative(i: Tokens<'_>) -> Res<'_, Expression> {
    match i.word(0) {
        w::THE => the(i),
        w::TODAY | w::YESTERDAY | w::TOMORROW | w::TONIGHT => today(i),
        w::A | w::THAT => pointed(i),
        w::PRIOR | w::ITS | w::THEIR | w::OUR => compared(i).or_else(|_| pointed(i)),
        w::SAME => compared(i).or_else(|_| pointed(i)),
        w::YEAR | w::QUARTER | w::PERIOD | w::CORRESPONDING | w::COMPARABLE | w::LIKE | w::SIMILAR | w::EQUIVALENT => {
            compared(i)
        }
        w::THESE
        | w::THOSE
        | w::NOW
        | w::NOWADAYS
        | w::CURRENTLY
        | w::RECENTLY
        | w::RECENT
        | w::SOON
        | w::RIGHT
        | w::PRESENT
        | w::LONG
        | w::FUTURE => reference(i),
        word if is_pointer(word) => pointed(i).or_else(|_| reference(i)),
        _ => miss(i, Expected::Time),
    }
}

/// What an article begins. The word behind it tells which rules can follow.
fn the(i: Tokens<'_>) -> Res<'_, Expression> {
    match i.word(1) {
        _ if matches!(i.word(2), w::BEFORE | w::AFTER) => today(i).or_else(|_| beside(i)).or_else(|_| the_beside(i)),
        w::YEAR | w::QUARTER | w::PERIOD => compared(i).or_else(|_| the_unit(i)),
        w::FIRST => the_length(i),
        w::LAST => nth(i).or_else(|_| monthly(i)).or_else(|_| pointed(i)),
        w::LATEST => the_unit(i).or_else(|_| the_length(i)),
        w::FULL | w::FISCAL | w::ENTIRE | w::WHOLE | w::CALENDAR => the_unit(i),
        w::CURRENT => pointed(i).or_else(|_| the_unit(i)),
        w::SAME | w::PRIOR => compared(i).or_else(|_| pointed(i)),
        w::CORRESPONDING | w::COMPARABLE | w::LIKE | w::SIMILAR | w::EQUIVALENT => compared(i),
        w::RECENT
        | w::FUTURE
        | w::NEAR
        | w::FORESEEABLE
        | w::DISTANT
        | w::IMMEDIATE
        | w::MOMENT
        | w::SHORT
        | w::LONG => reference(i),
        word if is_pointer(word) => pointed(i).or_else(|_| reference(i)),
        _ if i.has(1, WordClass::UNIT) => the_unit(i),
        _ if i.has(1, WordClass::DAY_PART) => the_part(i),
        // "the 1988 period", "the nine months"
        _ if i.is(1, TokenKind::Number) || i.has(1, WordClass::NUMBER) => compared(i).or_else(|_| the_length(i)),
        _ => miss(i, Expected::Time),
    }
}

/// "the day before", "the night before": beside what is spoken of.
fn the_beside(i: Tokens<'_>) -> Res<'_, Expression> {
    if i.has(1, WordClass::DAY_PART) { the_part(i) } else { the_unit(i) }
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

// shift = measure ("ago" | "earlier" | "later" | "before" | "from now" | "after that")
/// A length that begins at `i` with the direction that stands behind it.
pub(super) fn shift<'t>(i: Tokens<'t>, rest: Tokens<'t>, length: Duration) -> Res<'t, Expression> {
    let end = rest.after_first();
    let (rest, back, from) = match (rest.word(0), rest.word(1)) {
        (w::AGO | w::FROM, day)
            if (matches!(day, w::TODAY | w::TOMORROW) || end.has(0, WordClass::WEEKDAY))
                && let Ok(found) = weeks_beside(rest, i) =>
        {
            return Ok(found);
        }
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

pub(super) fn unit_from_today(unit: Stretch, offset: i32) -> Expression {
    Expression::of(What::Unit { unit, offset, from: From::Publication })
}

pub(super) fn focus(unit: Stretch, offset: i32) -> Expression {
    Expression::of(What::Unit { unit, offset, from: From::Focus })
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
    if rest.word(1) == w::OF
        && let Some(found) = round_day(rest)
    {
        return Ok(found);
    }
    let (after, word) = unit(rest)?;
    // "the week-long strike" is any length.
    if is_long(after) {
        return miss(i, Expected::Unit);
    }
    if let Some(found) = before_or_after(after, word) {
        return Ok(found);
    }
    // "the year ended June 30", "the fiscal year": twelve months that are not the calendar's.
    let own = matches!(after.word(0), w::ENDED | w::ENDING) || i.word(1) == w::FISCAL || bounds(after);
    match word.stretch().filter(|_| !word.plural) {
        Some(Stretch::Week | Stretch::Month | Stretch::Year | Stretch::Decade | Stretch::Century)
            if own && let Some(length) = word.length(Some(100)) =>
        {
            Ok((after, Expression::of(What::Length { length, toward: None })))
        }
        Some(Stretch::Year) if latest => Ok((after, unit_from_today(Stretch::Year, -1))),
        // "the day" is any day, "the weekend" the latest one.
        Some(Stretch::Day) | None => miss(i, Expected::Unit),
        // "the year of the pig"
        Some(Stretch::Year) if after.word(0) == w::OF => miss(i, Expected::Unit),
        // "the year 2000"
        Some(Stretch::Year) if number::year(after).is_ok() => miss(i, Expected::Unit),
        Some(unit @ (Stretch::Quarter | Stretch::Weekend)) => Ok((after, focus(unit, 0))),
        Some(unit) => Ok((after, unit_from_today(unit, 0))),
    }
}

/// Whether a stretch is told by one of its ends: "the year **to March**", "the week **before the vote**", "the decade
/// **since**", but "the year to date".
fn bounds(i: Tokens<'_>) -> bool {
    match i.word(0) {
        w::BEFORE | w::AFTER | w::SINCE | w::FOLLOWING => true,
        w::TO => i.has(1, WordClass::MONTH) || i.is(1, TokenKind::Number),
        _ => false,
    }
}

/// What stands beside a stretch: "the year before", "the week after next", "the day after".
fn before_or_after(i: Tokens<'_>, word: UnitWord) -> Option<(Tokens<'_>, Expression)> {
    let unit = word.stretch().filter(|_| !word.plural)?;
    let end = i.after_first();
    Some(match (i.word(0), i.word(1)) {
        // but "the day before last Monday"
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

// the part = "the" part "before" | "in" "the" part        "the night before", "in the morning"
fn the_part(i: Tokens<'_>) -> Res<'_, Expression> {
    let (rest, part) = part(i.after_first())?;
    let end = rest.after_first();
    if rest.word(0) == w::BEFORE && ends_clause(end) {
        return Ok((end, Expression { time: Some(TimeOfDay::Part(part)), ..focus(Stretch::Day, -1) }));
    }
    // "the morning of the vote" is another day's
    if part == DayPart::Night || rest.word(0) == w::OF {
        return miss(i, Expected::Day);
    }
    part_alone(i, rest, part)
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

// round = ("week" | "weekend") "of" (month day ["-" day] | holiday) [year]
/// "the week of March 6", "the weekend of June 28-29"
#[inline(never)]
fn round_day(i: Tokens<'_>) -> Option<(Tokens<'_>, Expression)> {
    let stretch = round(i)?;
    let (rest, day) = match date::name(i.skip(2)).ok()? {
        (rest, Name::MonthDay { month, day, .. }) => (range_end(rest), Yearly::MonthDay(month, day)),
        (rest, Name::Holiday(holiday)) => (rest, Yearly::Holiday(holiday)),
        _ => return None,
    };
    let (rest, year) = year_of(rest, Name::Month(1));
    Some((rest, Expression::of(What::Named { name: Name::Round { stretch, day }, which: Which::Bare, year })))
}

/// Which stretch a word tells by a day in it: "week", "weekend".
pub(super) fn round(i: Tokens<'_>) -> Option<Round> {
    match unit(i).ok()?.1 {
        UnitWord { code: code::WEEK, plural: false } => Some(Round::Week),
        UnitWord { code: code::WEEKEND, plural: false } => Some(Round::Weekend),
        _ => None,
    }
}

/// The rest behind the other end of a weekend: "June 28**-29**".
fn range_end(i: Tokens<'_>) -> Tokens<'_> {
    let joined = i.first().is_some_and(|t| t.is_glued() && matches!(t.kind, TokenKind::Hyphen | TokenKind::Dash));
    match date::day(i.after_first()) {
        Ok((rest, _)) if joined || i.word(0) == w::AND => rest,
        _ => i,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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
