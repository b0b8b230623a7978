//! A time expression as it is said, before anyone asks which day it means.
//!
//! `expression = [hedge] [stage] (clock | date | length | relative)`: "nearly two years ago", "early last week",
//! "the end of the third quarter of 1990", "around 7:15 p.m. Friday". What each part may be is in the files beside this
//! one; any stage goes with any date, and any hedge with any length, seen before or not.

use super::number::number;
use super::period::is_manner;
use super::tokens::{Res, Tokens, miss};
use super::{clock, date, period, relative};
use crate::error::Expected;
use crate::lex::{Token, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::calendar::Holiday;
use crate::model::{Clock, DayPart, Duration, Modifier, TimeValue};
use chrono::Weekday;

/// A time expression: what it names, the time of day with it, and how loosely it is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Expression {
    pub(crate) what: What,
    pub(crate) time: Option<TimeOfDay>,
    pub(crate) modifier: Option<Modifier>,
}

/// What an expression names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    /// What means the same in every article: "1958", "the 1980s", "now".
    Value(TimeValue),
    /// What comes back each year or week: "Friday", "last April", "the third quarter of 1990".
    Named { name: Name, which: Which, year: Year },
    /// A stretch of the calendar, counted from one: "last week", "the following year".
    Unit { unit: Stretch, offset: i32, from: From },
    /// "three years ago", "two days later"
    Shift { length: Duration, back: bool, from: From },
    /// "a year earlier", "the year-ago quarter", "the 1988 period": what is spoken of, in another year.
    Compared { name: Option<Name>, year: Year, from: From },
    /// "yesterday" is -1.
    Today(i32),
    /// "three days"; with a direction "the past three days".
    Length { length: Duration, toward: Option<Toward> },
    /// "every Friday", "daily"
    Set(TimeValue),
    /// "May 3-7", "2003–2005"
    Span(RangeEnd, RangeEnd, Year),
}

/// An end of a range whose ends are fused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RangeEnd {
    Day(u8, u8),
    Year(i32),
}

/// What has a name in the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Name {
    Weekday(Weekday),
    /// "May 3", with the weekday where it is said: "Friday, May 3".
    MonthDay {
        month: u8,
        day: u8,
        weekday: Option<Weekday>,
    },
    /// "the week of March 6"
    WeekOf {
        month: u8,
        day: u8,
    },
    Month(u8),
    Quarter(u8),
    Half(u8),
    Season(crate::model::Season),
    Holiday(Holiday),
}

/// Which of those that come back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which {
    Bare,
    Last,
    This,
    Next,
    /// The one before what is spoken of: "the previous Friday".
    Before,
    /// The one after it: "the following Friday".
    After,
}

/// The year that goes with a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Year {
    None,
    Of(i32),
    /// "last year" is -1.
    Offset(i32),
}

/// Stretches of the calendar that can be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stretch {
    Day,
    Week,
    Weekend,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    /// "the period": what is spoken of.
    Period,
}

/// From where something is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum From {
    /// The day of publication: "last week".
    Publication,
    /// What is spoken of: "the following week".
    Focus,
}

/// Which way a length goes from the day of publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Toward {
    Past,
    Future,
}

/// The time of day that goes with a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TimeOfDay {
    Part(DayPart),
    At(Clock),
}

impl Expression {
    pub(crate) const fn of(what: What) -> Expression {
        Expression { what, time: None, modifier: None }
    }

    /// Whether it is a day, so that a time of day can go with it.
    pub(crate) fn is_day(&self) -> bool {
        match self.what {
            What::Named { name, .. } => matches!(name, Name::Weekday(_) | Name::MonthDay { .. } | Name::Holiday(_)),
            What::Unit { unit, .. } => unit == Stretch::Day,
            What::Today(_) => true,
            What::Value(value) => value.day().is_some(),
            _ => false,
        }
    }
}

/// Words that begin an expression, whatever their class says.
pub(crate) const OPENERS: WordClass = WordClass::MONTH
    .or(WordClass::WEEKDAY)
    .or(WordClass::UNIT)
    .or(WordClass::SEASON)
    .or(WordClass::DAY_PART)
    .or(WordClass::NUMBER)
    .or(WordClass::ORDINAL)
    .or(WordClass::TIME_WORD)
    .or(WordClass::HOLIDAY);

/// Whether an expression may begin here: the gate before the grammar.
pub(crate) fn may_begin(i: Tokens<'_>) -> bool {
    let Some(first) = i.first() else { return false };
    if first.has(OPENERS) {
        return true;
    }
    // "the harbour" is let go at its second word, "the past week" is not.
    if first.has(WordClass::TIME_LEAD) {
        let opens = |next: &Token| next.has(OPENERS.or(WordClass::TIME_LEAD)) || is_figure(next.kind);
        return i.nth(1).is_some_and(|next| opens(next) || next.is(TokenKind::SingleQuote));
    }
    is_figure(first.kind) || first.is(TokenKind::SingleQuote) && i.nth(1).is_some_and(|next| is_figure(next.kind))
}

const fn is_figure(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Number | TokenKind::Ordinal | TokenKind::Decade | TokenKind::Clock)
}

// expression = [hedge] (staged | "year-end" | plain)
pub(crate) fn expression(i: Tokens<'_>) -> Res<'_, Expression> {
    if let Ok((rest, modifier)) = hedge(i)
        && let Ok((rest, found)) = plain(rest)
        && takes_hedge(&found, modifier)
    {
        return Ok((rest, Expression { modifier: Some(modifier), ..found }));
    }
    staged(i).or_else(|_| year_end(i)).or_else(|_| plain(i))
}

// year end = "year" ["-" | "'s"] "end"
fn year_end(i: Tokens<'_>) -> Res<'_, Expression> {
    let join = usize::from(i.is(1, TokenKind::Hyphen) || i.is(1, TokenKind::Clitic));
    if i.known(0) != "year" || i.known(1 + join) != "end" {
        return miss(i, Expected::Time);
    }
    let year = What::Unit { unit: Stretch::Year, offset: 0, from: From::Publication };
    Ok((i.from(i.index() + 2 + join), Expression { modifier: Some(Modifier::End), ..Expression::of(year) }))
}

// plain = clock and day | set | relative | date | length
fn plain(i: Tokens<'_>) -> Res<'_, Expression> {
    let Some(first) = i.first() else { return miss(i, Expected::Time) };
    // Most figures of an article count things: one look behind the number saves every rule.
    if first.is(TokenKind::Number) || first.has(WordClass::NUMBER) {
        let counts = |(rest, _): (Tokens<'_>, u64)| !goes_on(rest);
        if !goes_on(i.after_first()) || number(i).is_ok_and(counts) {
            return date::in_figures(i);
        }
    } else if (first.is(TokenKind::Ordinal) || first.has(WordClass::ORDINAL)) && !goes_on(i.after_first()) {
        return miss(i, Expected::Time);
    }
    let found = clock::timed(i).or_else(|_| period::set(i)).or_else(|_| relative::relative(i));
    let (rest, found) = found.or_else(|_| date::date(i)).or_else(|_| period::length(i))?;
    Ok(clock::with_time(rest, found))
}

/// Whether what stands behind a number can make time of it: a unit, a month, "p.m.", "to" before another number.
fn goes_on(i: Tokens<'_>) -> bool {
    let Some(next) = i.first() else { return false };
    match next.kind {
        TokenKind::Word => {
            let time = WordClass::UNIT.or(WordClass::MONTH).or(WordClass::NUMBER).or(WordClass::ABBREVIATION);
            let small =
                WordClass::COORDINATOR.or(WordClass::PREPOSITION).or(WordClass::ADJECTIVE).or(WordClass::TIME_WORD);
            // "4am", "4 am" are no verbs; "GMT" and "8 trading days" are in no list that tells.
            let hour = next.is_glued() || i.first_text().eq_ignore_ascii_case("am");
            hour || next.has(time.or(small))
                || next.class.is_unknown()
                || is_manner(i.first_text())
                || matches!(i.first_text(), "times" | "time")
        }
        TokenKind::Hyphen | TokenKind::Dash | TokenKind::Slash | TokenKind::Number => true,
        _ => false,
    }
}

/// "nearly", "more than", "at least": before a length, and "around" before an hour or a year too.
fn hedge(i: Tokens<'_>) -> Res<'_, Modifier> {
    let (modifier, words) = match (i.known(0), i.nth_text(1)) {
        ("about" | "around" | "approximately" | "roughly" | "some", _) => (Modifier::Approx, 1),
        ("nearly" | "almost" | "under" | "within", _) => (Modifier::LessThan, 1),
        ("more", "than") | ("well" | "just", "over") => (Modifier::MoreThan, 2),
        ("less" | "fewer", "than") | ("just" | "well", "under") => (Modifier::LessThan, 2),
        ("at", "least") => (Modifier::EqualOrMore, 2),
        ("at", "most") | ("up", "to") => (Modifier::EqualOrLess, 2),
        ("as", "many" | "long") if i.nth_text(2) == "as" => (Modifier::EqualOrLess, 3),
        ("no", "more" | "less" | "fewer" | "later") if i.nth_text(2) == "than" => {
            (if i.known(1) == "less" { Modifier::EqualOrMore } else { Modifier::EqualOrLess }, 3)
        }
        ("over", _) => (Modifier::MoreThan, 1),
        _ => return miss(i, Expected::Time),
    };
    Ok((i.from(i.index() + words), modifier))
}

/// "over the weekend" and "within minutes" are places in time, "over two weeks" is a length.
fn takes_hedge(found: &Expression, modifier: Modifier) -> bool {
    match found.what {
        What::Length { length, toward: None } => length.count().is_some() || modifier != Modifier::MoreThan,
        What::Length { .. } => matches!(modifier, Modifier::EqualOrMore | Modifier::Approx),
        What::Shift { .. } | What::Compared { .. } => true,
        What::Value(TimeValue::Year(_)) | What::Named { .. } | What::Today(_) => {
            modifier == Modifier::Approx && (found.time.is_some() || !found.is_day())
        }
        _ => false,
    }
}

// staged = ("early" | "late" | "mid" ["-"] | "earlier" | "later") dated | [the] ("end" | "middle" …) "of" dated
fn staged(i: Tokens<'_>) -> Res<'_, Expression> {
    let (rest, modifier) = stage(i)?;
    let (rest, found) = relative::relative(rest).or_else(|_| date::date(rest))?;
    let staged = match found.what {
        What::Value(value) => !matches!(value, TimeValue::Past | TimeValue::Present | TimeValue::Future),
        What::Named { .. } | What::Unit { .. } | What::Today(_) => true,
        What::Length { toward, .. } => toward.is_some(),
        _ => false,
    };
    if !staged {
        return miss(i, Expected::Time);
    }
    let (rest, found) = clock::with_time(rest, found);
    Ok((rest, Expression { modifier: Some(modifier), ..found }))
}

fn stage(i: Tokens<'_>) -> Res<'_, Modifier> {
    let the = usize::from(matches!(i.known(0), "the" | "a"));
    let word = i.from(i.index() + the);
    let modifier = match word.known(0) {
        "early" | "earlier" | "beginning" | "start" => Modifier::Start,
        "mid" | "middle" => Modifier::Mid,
        "late" | "later" | "end" => Modifier::End,
        _ => return miss(i, Expected::Time),
    };
    let rest = word.after_first();
    let words = match word.known(0) {
        "beginning" | "start" | "middle" | "end" => match rest.known(0) {
            "of" => 1,
            _ => return miss(i, Expected::Time),
        },
        // "early in the year", "late on Friday"
        _ if the == 0 && matches!(rest.known(0), "in" | "on") => 1,
        _ => usize::from(rest.is(0, TokenKind::Hyphen)),
    };
    Ok((rest.from(rest.index() + words), modifier))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::grammar::tokens::tests::lexed;

    /// What the grammar reads at the start of a text, and the text it took.
    #[track_caller]
    pub(crate) fn reads(text: &str, what: What, taken: &str) {
        let found = lexed(text, expression).map(|(found, taken)| (found.what, taken));
        assert_eq!(found, Some((what, taken.to_owned())), "{text}");
    }

    #[track_caller]
    pub(crate) fn no_time(text: &str) {
        let found = lexed(text, |i| if may_begin(i) { expression(i) } else { miss(i, Expected::Time) });
        assert_eq!(found, None, "{text}");
    }

    #[test]
    fn stages_and_hedges_go_with_anything() {
        let modifier = |text: &str| lexed(text, expression).map(|(e, taken)| (e.modifier, taken));
        for (text, expected) in [
            ("early last week", Modifier::Start),
            ("late Tuesday", Modifier::End),
            ("mid-April", Modifier::Mid),
            ("the end of the third quarter of 1990", Modifier::End),
            ("the beginning of the 1980s", Modifier::Start),
            ("later this month", Modifier::End),
            ("the middle of next winter", Modifier::Mid),
            ("nearly three years", Modifier::LessThan),
            ("at least a month", Modifier::EqualOrMore),
            ("more than two decades ago", Modifier::MoreThan),
            ("around 7:15 p.m. Friday", Modifier::Approx),
        ] {
            assert_eq!(modifier(text), Some((Some(expected), text.to_owned())));
        }
    }

    #[test]
    fn hours_are_read_through_the_look_behind_the_number() {
        for text in ["4am on Monday", "4 am Monday", "8.15pm", "0930 GMT", "ten in the morning", "five o'clock"] {
            let found = lexed(text, expression);
            assert!(found.is_some_and(|(found, taken)| found.time.is_some() && taken == text), "{text}");
        }
    }

    #[test]
    fn a_stage_needs_something_to_be_a_stage_of() {
        for text in ["early voters", "the end of the street", "late goals", "about the harbour", "over the hill"] {
            no_time(text);
        }
    }
}
