//! What "the" begins: "the quarter", "the last Tuesday of May", "the first two days", "the year before".

use super::beside::beside;
use super::compared::compared;
use super::expression::{Expression, Name, Round, Stretch, TimeOfDay, What, Which, Yearly};
use super::nth::nth;
use super::period::{UnitWord, is_long, part, unit};
use super::pointed::pointed;
use super::reference::reference;
use super::relative::{ends_clause, focus, part_alone, today, unit_from_today};
use super::set::monthly;
use super::timex::counts_time;
use super::tokens::{Res, Tokens, miss};
use super::year::year_of;
use super::{date, number};
use crate::error::Expected;
use crate::lex::TokenKind;
use crate::lexicon::WordClass;
use crate::lexicon::calendar::unit as code;
use crate::lexicon::word::{self as w, WordMap, WordSet};
use crate::model::DayPart;

/// What a word makes of the article before it.
#[derive(Clone, Copy)]
enum Behind {
    /// Its class tells, if anything.
    Other,
    /// "the quarter"
    Stretch,
    /// "the first two days"
    First,
    /// "the last week", "the last Tuesday of May"
    Last,
    /// "the latest quarter"
    Latest,
    /// "the full year"
    Whole,
    /// "the current year"
    Current,
    /// "the same quarter"
    Same,
    /// "the corresponding quarter"
    Like,
    /// "the near future"
    Reference,
    /// "the previous week"
    Pointer,
}

static BEHIND_THE: WordMap<Behind> = WordMap::of(Behind::Other)
    .with(&[w::YEAR, w::QUARTER, w::PERIOD], Behind::Stretch)
    .with(&[w::FIRST], Behind::First)
    .with(&[w::LATEST], Behind::Latest)
    .with(&[w::FULL, w::FISCAL, w::FINANCIAL, w::ENTIRE, w::WHOLE, w::CALENDAR], Behind::Whole)
    .with(&[w::CORRESPONDING, w::COMPARABLE, w::LIKE, w::SIMILAR, w::EQUIVALENT], Behind::Like)
    .with(&[w::RECENT, w::FUTURE, w::NEAR, w::FORESEEABLE, w::DISTANT, w::IMMEDIATE], Behind::Reference)
    .with(&[w::MOMENT, w::SHORT, w::LONG], Behind::Reference)
    .with(&[w::PAST, w::THIS, w::NEXT, w::COMING, w::UPCOMING, w::PREVIOUS], Behind::Pointer)
    .with(&[w::PRECEDING, w::THAT, w::FOLLOWING], Behind::Pointer)
    .with(&[w::LAST], Behind::Last)
    .with(&[w::CURRENT], Behind::Current)
    .with(&[w::SAME, w::PRIOR], Behind::Same);

/// What an article begins. The word behind it tells which rules can follow.
pub(super) fn the(i: Tokens<'_>) -> Res<'_, Expression> {
    if matches!(i.word(2), w::BEFORE | w::AFTER) {
        return today(i).or_else(|_| beside(i)).or_else(|_| the_beside(i));
    }
    match BEHIND_THE.get(i.word(1)) {
        Behind::Stretch => compared(i).or_else(|_| the_unit(i)),
        Behind::First => the_length(i),
        Behind::Last => nth(i).or_else(|_| monthly(i)).or_else(|_| pointed(i)),
        Behind::Latest => the_unit(i).or_else(|_| the_length(i)),
        Behind::Whole => the_unit(i),
        Behind::Current => pointed(i).or_else(|_| the_unit(i)),
        Behind::Same => compared(i).or_else(|_| pointed(i)),
        Behind::Like => compared(i),
        Behind::Reference => reference(i),
        Behind::Pointer => pointed(i).or_else(|_| reference(i)),
        Behind::Other if i.has(1, WordClass::UNIT) => the_unit(i),
        Behind::Other if i.has(1, WordClass::DAY_PART) => the_part(i),
        // "the 1988 period", "the nine months"; but "the nine men"
        Behind::Other if (i.is(1, TokenKind::Number) || i.has(1, WordClass::NUMBER)) && counts_time(i.skip(2)) => {
            compared(i).or_else(|_| the_length(i))
        }
        Behind::Other => miss(i, Expected::Time),
    }
}

/// "the day before", "the night before": beside what is spoken of.
fn the_beside(i: Tokens<'_>) -> Res<'_, Expression> {
    if i.has(1, WordClass::DAY_PART) { the_part(i) } else { the_unit(i) }
}

// the unit = "the" ["latest" | "full" | "fiscal" …] (unit | "period")
/// "the weekend", "the quarter", "the latest period": a stretch that everybody knows which it is.
fn the_unit(i: Tokens<'_>) -> Res<'_, Expression> {
    static QUALIFY: WordSet =
        WordSet::of(&[w::LATEST, w::FULL, w::FISCAL, w::FINANCIAL, w::ENTIRE, w::WHOLE, w::CURRENT, w::CALENDAR]);
    if i.word(0) != w::THE {
        return miss(i, Expected::Time);
    }
    let mut rest = i.after_first();
    let latest = rest.word(0) == w::LATEST;
    // Two such words at the most: "the latest fiscal year".
    for _ in 0..2 {
        if QUALIFY.contains(rest.word(0)) {
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
    let own =
        matches!(after.word(0), w::ENDED | w::ENDING) || matches!(i.word(1), w::FISCAL | w::FINANCIAL) || bounds(after);
    match word.stretch().filter(|_| !word.plural) {
        // "the year 2000", "the fiscal year 2019"
        Some(Stretch::Year) if number::year(after).is_ok() => miss(i, Expected::Unit),
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
        Some(unit @ (Stretch::Quarter | Stretch::Weekend)) => Ok((after, focus(unit, 0))),
        Some(unit) => Ok((after, unit_from_today(unit, 0))),
    }
}

/// Whether a stretch is told by one of its ends: "the year **to March**", "the year **through May**", "the week **before the vote**", "the decade
/// **since**", but "the year to date".
fn bounds(i: Tokens<'_>) -> bool {
    match i.word(0) {
        w::BEFORE | w::AFTER | w::SINCE | w::FOLLOWING => true,
        w::TO | w::THROUGH => i.has(1, WordClass::MONTH) || i.is(1, TokenKind::Number),
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
        // "was endorsed the day before **by** a rival"
        (w::BEFORE, _) if ends_clause(end) || is_led(end) => (end, focus(unit, -1)),
        (w::AFTER, _) if ends_clause(end) || is_led(end) => (end, focus(unit, 1)),
        _ => return None,
    })
}

/// Whether a phrase of its own stands here: "**in** Varn", "**and** at night".
fn is_led(i: Tokens<'_>) -> bool {
    i.has(0, WordClass::PREPOSITION.or(WordClass::COORDINATOR)) && !i.has(0, WordClass::VERB.or(WordClass::DETERMINER))
}

// the length = "the" ["first" | "latest"] number units        "the nine months", "the first few days"
fn the_length(i: Tokens<'_>) -> Res<'_, Expression> {
    let first = usize::from(matches!(i.word(1), w::FIRST | w::LATEST));
    let (rest, found) = super::period::length(i.skip(1 + first))?;
    // "the two-year contract" and "the first day" are other things.
    let plural = i.lexed().tokens[rest.index() - 1].entry().text.ends_with('s');
    if plural { Ok((rest, found)) } else { miss(i, Expected::Unit) }
}

// the part = "the" part "before" ["last"] | "in" "the" part
/// "the night before", "the night before last", "in the morning"
fn the_part(i: Tokens<'_>) -> Res<'_, Expression> {
    let (rest, part) = part(i.after_first())?;
    let end = rest.after_first();
    let of = |day: Expression| Expression { time: Some(TimeOfDay::Part(part)), ..day };
    if rest.word(0) == w::BEFORE && (ends_clause(end) || is_led(end)) {
        return Ok((end, of(focus(Stretch::Day, -1))));
    }
    if rest.word(0) == w::BEFORE && end.word(0) == w::LAST && ends_clause(end.after_first()) {
        return Ok((end.after_first(), of(Expression::of(What::Today(-2)))));
    }
    // "the morning of the vote" is another day's; of "the morning of June 7" the day is told
    if part == DayPart::Night || rest.word(0) == w::OF {
        return miss(i, Expected::Day);
    }
    part_alone(i, rest, part)
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
    use crate::grammar::expression::{Expression, From, Stretch, TimeOfDay, What};
    use crate::grammar::timex::expression;
    use crate::grammar::timex::tests::{no_time, reads};
    use crate::grammar::tokens::tests::lexed;
    use crate::model::{DayPart, Duration, Unit};

    #[test]
    fn what_the_word_behind_the_article_tells() {
        let unit = |unit, offset, from| Expression::of(What::Unit { unit, offset, from }).what;
        let length = |n, unit| What::Length { length: Duration::of(n, unit), toward: None };
        reads("the weekend", unit(Stretch::Weekend, 0, From::Focus), "the weekend");
        reads("the year before", unit(Stretch::Year, -1, From::Focus), "the year before");
        reads("the week before last", unit(Stretch::Week, -2, From::Publication), "the week before last");
        reads("the nine months", length(9, Unit::Month), "the nine months");
        reads("the day before in Varn", unit(Stretch::Day, -1, From::Focus), "the day before");
        no_time("the day before the fire");
        reads("the first two days", length(2, Unit::Day), "the first two days");
        reads("the year ended June", length(1, Unit::Year), "the year");
        reads("the financial year", length(1, Unit::Year), "the financial year");
    }

    #[test]
    fn the_night_before_last() {
        let part = |text: &str| lexed(text, expression).map(|(found, taken)| (found.what, found.time, taken));
        let night = Some(TimeOfDay::Part(DayPart::Night));
        assert_eq!(part("the night before last"), Some((What::Today(-2), night, "the night before last".to_owned())));
        no_time("the evening of June 7");
    }

    #[test]
    fn articles_of_other_things() {
        for text in ["the nine men", "the first lady", "the last man", "the day", "the week-long strike"] {
            no_time(text);
        }
    }
}
