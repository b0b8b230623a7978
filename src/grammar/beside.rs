//! Days told by another: "the day before last Monday", "the Friday after Easter", "Tuesday of last week", "two weeks ago
//! today"; and by their number alone: "on the 15th".

use super::date::{date, day, weekday};
use super::elided::OPENS_NO_NOUN;
use super::expression::{Expression, Name, Side, TimeOfDay, What, Which, Year};
use super::period::{UnitWord, measure, part, unit};
use super::pointed::pointed;
use super::tokens::{Res, Tokens, miss};
use crate::error::Expected;
use crate::lex::TokenKind;
use crate::lexicon::calendar::unit as code;
use crate::lexicon::word as w;
use crate::model::{Day, TimeValue, Unit};

// beside = "the" ("day" | "week" | "weekend" | weekday | part) ("before" | "after") day
/// "the day before last Monday", "the Friday after Easter", "the night before Christmas".
#[inline(never)]
pub(super) fn beside(i: Tokens<'_>) -> Res<'_, Expression> {
    let start = i.after_first();
    let behind = start.after_first();
    let back = match behind.word(0) {
        w::BEFORE => true,
        w::AFTER => false,
        _ => return miss(i, Expected::Time),
    };
    let step = if back { -1 } else { 1 };
    let mut time = None;
    let side = if let Ok((_, UnitWord { code, plural: false })) = unit(start) {
        match code {
            code::DAY => Side::Days(step),
            code::WEEK => Side::Weeks(step),
            code::WEEKEND => Side::Weekend { back },
            _ => return miss(i, Expected::Unit),
        }
    } else if let Ok((_, part)) = part(start) {
        time = Some(TimeOfDay::Part(part));
        Side::Days(step)
    } else {
        let (_, weekday) = weekday(start)?;
        Side::Weekday { weekday, back }
    };
    let (rest, (name, which, year)) = named_day(behind.after_first())?;
    Ok((rest, Expression { time, ..Expression::of(What::Beside { side, name, which, year }) }))
}

/// A day that has a name of its own in the calendar; not one that is told by another: "the day before the day before …".
fn named_day(i: Tokens<'_>) -> Res<'_, (Name, Which, Year)> {
    match pointed(i).or_else(|_| date(i))? {
        (rest, Expression { what: What::Named { name, which, year }, .. })
            if matches!(name, Name::Weekday(_) | Name::MonthDay { .. } | Name::Holiday(_)) =>
        {
            Ok((rest, (name, which, year)))
        }
        _ => miss(i, Expected::Day),
    }
}

// weeks beside = weeks ("ago" | "from") (weekday | "today" | "tomorrow")      "a week ago Tuesday", "two weeks from today"
/// What stands behind a length in weeks that begins at `start`, and tells the day that they are counted from.
#[inline(never)]
pub(super) fn weeks_beside<'t>(i: Tokens<'t>, start: Tokens<'t>) -> Res<'t, Expression> {
    let (sign, which) = if i.word(0) == w::AGO { (-7, Which::Last) } else { (7, Which::Next) };
    let (_, length) = measure(start)?;
    let weeks = length.whole().filter(|_| length.unit() == Unit::Week).and_then(|weeks| i32::try_from(weeks).ok());
    let Some(days) = weeks.and_then(|weeks| weeks.checked_mul(sign)) else { return miss(i, Expected::Unit) };
    let end = i.skip(2);
    match i.word(1) {
        w::TODAY => return Ok((end, Expression::of(What::Today(days)))),
        w::TOMORROW => return Ok((end, Expression::of(What::Today(days.saturating_add(1))))),
        _ => {}
    }
    let (rest, weekday) = weekday(i.after_first())?;
    let (name, side) = (Name::Weekday(weekday), Side::Days(days));
    Ok((rest, Expression::of(What::Beside { side, name, which, year: Year::None })))
}

// of week = weekday ["of"] ("last" | "this" | "next") "week" | weekday "week"
/// "Tuesday of last week", "Tuesday next week"; "Friday week", which is a week from Friday.
#[inline(never)]
pub(super) fn of_week(i: Tokens<'_>) -> Res<'_, Expression> {
    let (rest, weekday) = weekday(i)?;
    let end = rest.skip(usize::from(rest.word(0) == w::OF));
    if rest.word(0) == w::WEEK {
        let (name, side) = (Name::Weekday(weekday), Side::Days(7));
        return Ok((
            rest.after_first(),
            Expression::of(What::Beside { side, name, which: Which::Next, year: Year::None }),
        ));
    }
    let weeks = match end.word(0) {
        w::LAST => -1,
        w::THIS => 0,
        w::NEXT => 1,
        _ => return miss(i, Expected::Unit),
    };
    // "said Friday last week's loss": two dates
    let said = end.index() == rest.index() && (end.word(0) == w::THIS || end.is(2, TokenKind::Clitic));
    if said || end.word(1) != w::WEEK {
        return miss(i, Expected::Unit);
    }
    Ok((end.skip(2), Expression::of(What::DayOfWeek { weekday, weeks })))
}

// some weekday = ("a" | "one") weekday [part]             "on a Sunday in May", "one Friday night", but "a Sunday vote"
/// A day of which nothing is told but its name.
#[inline(never)]
pub(super) fn some_weekday(i: Tokens<'_>) -> Res<'_, Expression> {
    let (rest, weekday) = weekday(i.after_first())?;
    let behind = part(rest).map_or(rest, |(behind, _)| behind);
    if !stands_alone(behind) {
        return miss(i, Expected::Time);
    }
    Ok((rest, Expression::of(What::Value(TimeValue::Day(Day::Weekday(weekday))))))
}

/// Whether no noun follows for which an expression says what kind it is.
pub(super) fn stands_alone(i: Tokens<'_>) -> bool {
    i.first().is_none_or(|next| {
        let mark = !next.is_word() && !matches!(next.kind, TokenKind::Hyphen | TokenKind::Clitic | TokenKind::Symbol);
        mark || next.has(OPENS_NO_NOUN) && next.word != w::OF
    })
}

// day of month = "the" ordinal                  "on the 15th", but "on the 15th floor", "the 15th of May"
#[inline(never)]
pub(super) fn day_of_month(i: Tokens<'_>) -> Res<'_, Expression> {
    let led = i.index().checked_sub(1).map(|before| i.lexed().known(before));
    let leads = matches!(led, Some(w::ON | w::BY | w::UNTIL | w::SINCE | w::BEFORE | w::AFTER));
    if !leads || !i.is(1, TokenKind::Ordinal) {
        return miss(i, Expected::Time);
    }
    let (rest, day) = day(i.after_first())?;
    if stands_alone(rest) { Ok((rest, Expression::of(What::DayOfMonth(day)))) } else { miss(i, Expected::Time) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::timex::expression;
    use crate::grammar::timex::tests::{no_time, reads};
    use crate::grammar::tokens::tests::lexed;
    use crate::lexicon::holidays::Holiday;
    use crate::model::DayPart;
    use chrono::Weekday;

    #[test]
    fn a_day_beside_another() {
        let beside = |side, name, which| What::Beside { side, name, which, year: Year::None };
        let (monday, tuesday) = (Name::Weekday(Weekday::Mon), Name::Weekday(Weekday::Tue));
        let easter = Name::Holiday(Holiday::Easter(0));
        reads("the day before last Monday", beside(Side::Days(-1), monday, Which::Last), "the day before last Monday");
        let friday = Side::Weekday { weekday: Weekday::Fri, back: false };
        reads("the Friday after Easter", beside(friday, easter, Which::Bare), "the Friday after Easter");
        let weekend = Side::Weekend { back: true };
        reads("the weekend before Easter", beside(weekend, easter, Which::Bare), "the weekend before Easter");
        reads("a week ago Tuesday", beside(Side::Days(-7), tuesday, Which::Last), "a week ago Tuesday");
        reads("Tuesday week", beside(Side::Days(7), tuesday, Which::Next), "Tuesday week");
        reads("two weeks ago today", What::Today(-14), "two weeks ago today");
        reads("a week from Tuesday", beside(Side::Days(7), tuesday, Which::Next), "a week from Tuesday");
        reads("two weeks from today", What::Today(14), "two weeks from today");
        reads("a week from tomorrow", What::Today(8), "a week from tomorrow");
        let of_week = |weeks| What::DayOfWeek { weekday: Weekday::Tue, weeks };
        reads("Tuesday of last week", of_week(-1), "Tuesday of last week");
        reads("last week Tuesday", of_week(-1), "last week Tuesday");
        let night = Expression {
            time: Some(TimeOfDay::Part(DayPart::Night)),
            ..Expression::of(beside(Side::Days(-1), easter, Which::Bare))
        };
        assert_eq!(lexed("the night before Easter", expression), Some((night, "the night before Easter".to_owned())));
        for text in ["the day after the vote", "the Friday after the vote"] {
            no_time(text);
        }
    }
}
