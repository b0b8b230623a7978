//! Repeated times, TIMEX3's sets: "every Friday", "twice a week", "daily", "Tuesday nights".

use super::date;
use super::expression::{Expression, Name, What};
use super::number::{number, ordinal};
use super::period::{UnitWord, part, second_number, unit};
use super::tokens::{Res, Tokens, miss};
use crate::error::Expected;
use crate::lex::Token;
use crate::lexicon::calendar::unit as code;
use crate::lexicon::{WordClass, word as w};
use crate::model::{Day, Duration, Granularity, TimeValue, Unit};

// set = ("every" | "each") each | times ("a" | "per" | "each" | "every") unit | "daily"
pub(crate) fn set(i: Tokens<'_>) -> Res<'_, Expression> {
    let rest = i.after_first();
    let (rest, value) = match i.word(0) {
        w::WEEKENDS => return weekends(i),
        w::EVERY | w::EACH => each(rest)?,
        w::ONCE | w::TWICE => per(rest)?,
        w::DAILY | w::NIGHTLY => (rest, TimeValue::Duration(Duration::of(1, Unit::Day))),
        w::WEEKLY => (rest, TimeValue::Duration(Duration::of(1, Unit::Week))),
        w::FORTNIGHTLY | w::BIWEEKLY => (rest, TimeValue::Duration(Duration::of(2, Unit::Week))),
        w::MONTHLY => (rest, TimeValue::Duration(Duration::of(1, Unit::Month))),
        w::QUARTERLY => (rest, TimeValue::Duration(Duration::of(3, Unit::Month))),
        w::ANNUALLY | w::YEARLY => (rest, TimeValue::Duration(Duration::of(1, Unit::Year))),
        w::HOURLY => (rest, TimeValue::Duration(Duration::of(1, Unit::Hour))),
        _ => {
            let (rest, _) = number(i)?;
            // "two or three times a month"
            let rest = match number(rest.after_first()) {
                Ok((behind, _)) if matches!(rest.word(0), w::OR | w::TO) => behind,
                _ => rest,
            };
            if !matches!(rest.word(0), w::TIMES | w::TIME) {
                return miss(i, Expected::Time);
            }
            per(rest.after_first())?
        }
    };
    Ok((rest, Expression::of(What::Set(value))))
}

// each = ["other" | "single" | ordinal] unit | number units | weekday [part] | month | season | holiday | part
fn each(i: Tokens<'_>) -> Res<'_, TimeValue> {
    let times = match i.word(0) {
        w::SINGLE => Some((i.after_first(), 100)),
        w::OTHER => Some((i.after_first(), 200)),
        _ => ordinal(i).ok().map(|(rest, n)| (rest, u64::from(n) * 100)),
    };
    let (rest, hundredths) = times.or_else(|| number(i).ok()).unwrap_or((i, 100));
    // "every **2–3** hours"
    let rest = second_number(rest).and_then(|second| number(second).ok()).map_or(rest, |(behind, _)| behind);
    if let Ok((rest, unit)) = unit(rest)
        && let Some(length) = unit.length(Some(hundredths))
    {
        return Ok((rest, TimeValue::Duration(length)));
    }
    // "every morning"
    if let Ok((rest, part)) = part(rest) {
        return Ok((rest, TimeValue::Part(Day::Open, part)));
    }
    if let Ok((rest, unit)) = unit(rest)
        && unit.code == code::WEEKEND
    {
        return Ok((rest, TimeValue::Open(Granularity::Weekend)));
    }
    let (rest, name) = date::name(rest)?;
    let value = match name {
        Name::Weekday(weekday) => return Ok(day_part(rest, Day::Weekday(weekday))),
        Name::Month(month) => TimeValue::Month { year: None, month },
        Name::Season(season) => TimeValue::Season { year: None, season },
        Name::MonthDay { month, day, .. } => TimeValue::Day(Day::Yearly { month, day }),
        Name::Quarter(_) | Name::Half(_) | Name::Holiday(_) | Name::Round { .. } | Name::Nth { .. } => {
            return miss(i, Expected::Time);
        }
    };
    Ok((rest, value))
}

// monthly = "the" (ordinal | "last") weekday ("of" | "in") ("every" | "each") "month"
/// "the first Tuesday of every month"
#[inline(never)]
pub(super) fn monthly(i: Tokens<'_>) -> Res<'_, Expression> {
    let rest = match i.word(1) {
        w::LAST => i.skip(2),
        _ => ordinal(i.after_first())?.0,
    };
    let (rest, _) = date::weekday(rest)?;
    let each = matches!(rest.word(0), w::OF | w::IN) && matches!(rest.word(1), w::EVERY | w::EACH);
    match unit(rest.skip(2)) {
        Ok((_, UnitWord { code: code::MONTH, plural: false })) if each => {}
        _ => return miss(i, Expected::Time),
    }
    Ok((rest.skip(3), Expression::of(What::Set(TimeValue::Duration(Duration::of(1, Unit::Month))))))
}

// weekends = ("on" | "at") "weekends"               but "the two weekends"
fn weekends(i: Tokens<'_>) -> Res<'_, Expression> {
    let led = i.index().checked_sub(1).map(|before| i.lexed().known(before));
    if !matches!(led, Some(w::ON | w::AT)) {
        return miss(i, Expected::Time);
    }
    Ok((i.after_first(), Expression::of(What::Set(TimeValue::Open(Granularity::Weekend)))))
}

/// "Tuesday nights"
fn day_part(i: Tokens<'_>, day: Day) -> (Tokens<'_>, TimeValue) {
    match part(i) {
        Ok((rest, part)) => (rest, TimeValue::Part(day, part)),
        Err(_) => (i, TimeValue::Day(day)),
    }
}

// per = ("a" | "per") unit | ("each" | "every") each       "twice a week", "once every four years"
fn per(i: Tokens<'_>) -> Res<'_, TimeValue> {
    if matches!(i.word(0), w::EACH | w::EVERY) {
        return each(i.after_first());
    }
    if !matches!(i.word(0), w::A | w::AN | w::PER) {
        return miss(i, Expected::Time);
    }
    let (rest, unit) = unit(i.after_first())?;
    match unit.length(Some(100)).filter(|_| !unit.plural) {
        Some(length) => Ok((rest, TimeValue::Duration(length))),
        None => miss(i, Expected::Unit),
    }
}

// habit = weekdays | weekday parts       "Mondays", "Tuesday nights"
pub(super) fn habit(i: Tokens<'_>) -> Res<'_, Expression> {
    let (rest, weekday) = date::weekday(i)?;
    // "Tues" is one.
    let ends = |token: Option<&Token>, ending: &str| token.is_some_and(|token| token.entry().text.ends_with(ending));
    if ends(i.first(), "days") || rest.has(0, WordClass::DAY_PART) && ends(rest.first(), "s") {
        let (rest, value) = day_part(rest, Day::Weekday(weekday));
        return Ok((rest, Expression::of(What::Set(value))));
    }
    miss(i, Expected::Time)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::tokens::tests::lexed;

    #[track_caller]
    fn is(text: &str, value: &str, taken: &str) {
        let found = lexed(text, |i| set(i).or_else(|_| habit(i))).map(|(found, taken)| match found.what {
            What::Set(value) => (value.to_string(), taken),
            other => panic!("{text}: {other:?}"),
        });
        assert_eq!(found, Some((value.to_owned(), taken.to_owned())), "{text}");
    }

    #[test]
    fn sets() {
        is("every day", "P1D", "every day");
        is("every two weeks", "P2W", "every two weeks");
        is("every second week", "P2W", "every second week");
        is("every other month", "P2M", "every other month");
        is("each July", "XXXX-07", "each July");
        is("every Friday night", "XXXX-WXX-5TNI", "every Friday night");
        is("three times a week", "P1W", "three times a week");
        is("twice a year", "P1Y", "twice a year");
        is("Mondays", "XXXX-WXX-1", "Mondays");
        is("Tuesday nights", "XXXX-WXX-2TNI", "Tuesday nights");
        is("quarterly", "P3M", "quarterly");
        is("fortnightly", "P2W", "fortnightly");
        is("every single day", "P1D", "every single day");
    }
}
