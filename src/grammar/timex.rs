//! The grammar of time expressions: which rules can begin with a word, and what goes together.
//!
//! `expression = [hedge] [stage] (clock | date | length | relative)`: "nearly two years ago", "early last week",
//! "the end of the third quarter of 1990", "around 7:15 p.m. Friday". What each part may be is in the files beside this
//! one; any stage goes with any date, and any hedge with any length, seen before or not.

use super::beside::{of_week, some_weekday};
use super::compared::compared;
use super::expression::{Expression, From, Stretch, What};
use super::hedge::{hedged, is_hedge, is_stage, staged};
use super::number::number;
use super::opening::Opening;
use super::period::is_manner;
use super::tokens::{Res, Tokens, miss};
use super::with_time::with_time;
use super::{clock, date, period, relative, set};
use crate::error::Expected;
use crate::lex::{Case, Lexed, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self as w, WordSet};
use crate::model::Modifier;

/// The first token from which an expression may be read, hedges apart: that is a word of time, or what leads to one, "the past
/// week", "'90s". `times`: the signs of time that are not passed.
pub(crate) fn next_start(i: Tokens<'_>, times: &mut &[usize]) -> Option<usize> {
    let tokens = i.lexed().tokens;
    let mut from = i.index();
    while let Some((&at, behind)) = times.split_first().filter(|(at, _)| **at < i.end()) {
        let article = |n: usize| {
            let before = tokens[at.saturating_sub(n)].word;
            usize::from((at >= from + n) & ARTICLES.contains(before))
        };
        // "the '90s"
        let quoted = tokens[at.saturating_sub(1)].is(TokenKind::SingleQuote) && at > from;
        let leads = if quoted { 1 + article(2) } else { article(1) };
        // "the full year", but "full of"
        let idle = tokens[at].has(WordClass::TIME_LEAD.when(leads == 0)) || heads_no_holiday(i.lexed(), at);
        if at >= from && !idle {
            return Some(at - leads);
        }
        *times = behind;
        from = from.max(at + 1);
    }
    None
}

/// Determiners with which an expression can begin.
static ARTICLES: WordSet = WordSet::of(&[
    w::THE,
    w::A,
    w::AN,
    w::THIS,
    w::THAT,
    w::THESE,
    w::THOSE,
    w::ITS,
    w::THEIR,
    w::OUR,
    w::EVERY,
    w::EACH,
    w::SEVERAL,
    w::FEW,
    w::MANY,
    w::MORE,
]);

/// Whether a word that begins the names of holidays says something else here: "**New** York", "**election** results".
fn heads_no_holiday(lexed: &Lexed<'_>, at: usize) -> bool {
    static HEADS: WordSet = WordSet::of(&[w::NEW, w::ELECTION, w::GOOD, w::BLACK, w::FATHER, w::MOTHER, w::LABOR]);
    HEADS.contains(lexed.tokens[at].word)
        && !lexed.has(at + 1, WordClass::UNIT | WordClass::WEEKDAY)
        && !lexed.kind(at + 1, TokenKind::Clitic)
}

// expression = [hedge] unhedged
pub(crate) fn expression(i: Tokens<'_>) -> Res<'_, Expression> {
    if is_hedge(i.word(0)) && i.word(1) != w::RECENTLY { hedged(i) } else { unhedged(i) }
}

// unhedged = stage dated | "year-end" | "more recently" | plain
pub(crate) fn unhedged(i: Tokens<'_>) -> Res<'_, Expression> {
    let first = i.word(0);
    if is_stage(i.word(usize::from(matches!(first, w::THE | w::A)))) {
        return staged(i);
    }
    match first {
        w::MORE if i.word(1) == w::RECENTLY => relative::reference(i),
        w::YEAR | w::QUARTER | w::MONTH | w::WEEK => end_of_unit(i).or_else(|_| plain(i)),
        _ => plain(i),
    }
}

// end of unit = ("year" | "quarter" | "month" | "week") ["-" | "'s"] "end"
/// "by year-end", "before month's end", "at week's end"
fn end_of_unit(i: Tokens<'_>) -> Res<'_, Expression> {
    let join = usize::from(i.is(1, TokenKind::Hyphen) || i.is(1, TokenKind::Clitic));
    let unit = match i.word(0) {
        // "week-end" is another thing.
        w::WEEK if i.is(1, TokenKind::Clitic) => Stretch::Week,
        w::MONTH if join == 1 => Stretch::Month,
        w::QUARTER if join == 1 => Stretch::Quarter,
        w::YEAR => Stretch::Year,
        _ => return miss(i, Expected::Time),
    };
    if i.word(1 + join) != w::END {
        return miss(i, Expected::Time);
    }
    let what = What::Unit { unit, offset: 0, from: From::Publication };
    Ok((i.skip(2 + join), Expression { modifier: Some(Modifier::End), ..Expression::of(what) }))
}

// plain = counted | set | clock | length | dated; and the time of day behind a day
/// An expression without a hedge. Its first token tells which rules can begin with it.
pub(super) fn plain(i: Tokens<'_>) -> Res<'_, Expression> {
    let Some(first) = i.first() else { return miss(i, Expected::Time) };
    let (rest, found) = match Opening::of(first) {
        Opening::Article if i.has(1, LENGTH_WORDS) || is_manner(i.word(1)) => {
            length(i).or_else(|_| relative::relative(i))
        }
        Opening::Article | Opening::Number if is_one_day(i) => some_weekday(i),
        Opening::Article | Opening::Nothing => miss(i, Expected::Time),
        Opening::Half if i.word(1) == w::PAST => clock::timed(i),
        Opening::Quarter if matches!(i.word(1), w::PAST | w::TO) => clock::timed(i),
        Opening::Half | Opening::Amount => length(i),
        Opening::Repeated => set::set(i),
        Opening::Number => counted(i),
        Opening::Clock => clock::timed(i),
        Opening::Weekday if matches!(i.word(1), w::OF | w::WEEK) || i.word(2) == w::WEEK => {
            of_week(i).or_else(|_| date::named(i))
        }
        Opening::Weekday => set::habit(i).or_else(|_| date::named(i)),
        Opening::Unit | Opening::Quarter | Opening::Compared => dated(i).or_else(|_| length(i)),
        Opening::Month => date::of_month(i),
        Opening::Ordinal => date::ordered(i),
        Opening::Named => date::named(i),
        Opening::Decade | Opening::TimeWord => date::date(i),
        Opening::The | Opening::Today | Opening::That | Opening::Same | Opening::Reference | Opening::Pointer => {
            dated(i)
        }
    }?;
    Ok(with_time(rest, found))
}

/// Whether one day of many is told: "a Sunday in May", "one Friday".
fn is_one_day(i: Tokens<'_>) -> bool {
    i.has(1, WordClass::WEEKDAY) && matches!(i.word(0), w::A | w::ONE)
}

/// Words that stand behind the article of a length or of "a previous week".
const LENGTH_WORDS: WordClass = WordClass::UNIT.or(WordClass::NUMBER).or(WordClass::TIME_WORD);

// length = measure (direction | [smaller units])         "three days ago", "a year earlier", "two weeks", "decades"
fn length(i: Tokens<'_>) -> Res<'_, Expression> {
    let (rest, length) = period::measure(i)?;
    relative::shift(i, rest, length).or_else(|_| Ok(period::with_smaller(i, rest, length)))
}

// counted = length | clock [day] | set | date      an expression that begins with a number
fn counted(i: Tokens<'_>) -> Res<'_, Expression> {
    // Most figures of an article count people, goals or money: the word behind the number tells.
    let behind = i.after_first();
    if behind.word(1) == w::AGO {
        return length(i).or_else(|_| relative::stamped_ago(i));
    }
    if !counts_time(behind) {
        return date::in_figures(i);
    }
    // "1430 hrs", "1988 quarter": no number of them
    let other = match behind.word(0) {
        w::HRS | w::HOURS => clock::timed(i),
        w::QUARTER => compared(i),
        _ => miss(i, Expected::Time),
    };
    if other.is_ok() {
        return other;
    }
    match number(i) {
        Ok((rest, _)) if rest.has(0, WordClass::MONTH) => date::date(i),
        Ok((rest, _)) if rest.index() == behind.index() || counts_time(rest) => {
            length(i).or_else(|_| clock::timed(i)).or_else(|_| set::set(i)).or_else(|_| date::date(i))
        }
        _ => date::in_figures(i),
    }
}

/// Words that make time of the number before them.
const COUNTED: WordClass = WordClass::UNIT
    .or(WordClass::MONTH)
    .or(WordClass::NUMBER)
    .or(WordClass::ORDINAL)
    .or(WordClass::TIME_WORD)
    .or(WordClass::ABBREVIATION);

/// Other words with which an expression can go on behind a number: "two **to** three days", "five **times** a week".
static GOES_ON: WordSet = WordSet::of(&[
    w::TO,
    w::OR,
    w::AND,
    w::IN,
    w::AT,
    w::OF,
    w::AM,
    w::PM,
    w::TIMES,
    w::TIME,
    w::O_CLOCK,
    w::O_CLOCK_CURLED,
]);

/// Whether what stands behind a number can make time of it: a unit, a month, "p.m.", "to" before another number.
pub(super) fn counts_time(i: Tokens<'_>) -> bool {
    let Some(next) = i.first() else { return false };
    match next.kind {
        TokenKind::Word => {
            // "4am" is no verb; "0930 GMT"
            let hour = next.is_glued() || next.case == Case::Upper;
            let number = || i.has(1, WordClass::NUMBER) || i.is(1, TokenKind::Number);
            hour || next.has(COUNTED)
                || is_manner(next.word)
                || GOES_ON.contains(next.word)
                    && match next.word {
                        w::TO | w::OR => number(),
                        w::AND => number() || i.word(1) == w::A,
                        w::IN => i.word(1) == w::THE,
                        w::AT => i.has(1, WordClass::DAY_PART),
                        w::OF => i.has(1, WordClass::MONTH),
                        _ => true,
                    }
        }
        TokenKind::Hyphen | TokenKind::Dash | TokenKind::Slash | TokenKind::Number => true,
        // "28. April 2024"
        TokenKind::Stop => next.is_glued() && i.has(1, WordClass::MONTH) && i.is(2, TokenKind::Number),
        // "12, 13 and 14 March"
        TokenKind::Comma => i.is(1, TokenKind::Number),
        // "2½ years"
        TokenKind::Symbol => next.is_glued() && !i.text_of(next).is_ascii(),
        _ => false,
    }
}

// dated = relative | date
/// What names a stretch of the calendar.
pub(super) fn dated(i: Tokens<'_>) -> Res<'_, Expression> {
    relative::relative(i).or_else(|_| date::date(i))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::grammar::hedge::with_hedge;
    use crate::grammar::tokens::tests::lexed;

    /// What the grammar reads at the start of a text, and the text it took.
    #[track_caller]
    pub(crate) fn reads(text: &str, what: What, taken: &str) {
        let found = lexed(text, expression).map(|(found, taken)| (found.what, taken));
        assert_eq!(found, Some((what, taken.to_owned())), "{text}");
    }

    #[track_caller]
    pub(crate) fn no_time(text: &str) {
        let found = lexed(text, expression);
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
    fn a_known_length_has_no_hedge() {
        let start = |text: &str| lexed(text, |i| Ok((i, with_hedge(i.from(1), 0, expression(i.from(1))?.1).0)));
        assert_eq!(start("over the four years").map(|found| found.0), Some(1));
        assert_eq!(start("over four years").map(|found| found.0), Some(0));
    }

    #[test]
    fn a_stage_needs_something_to_be_a_stage_of() {
        for text in ["early voters", "the end of the street", "late goals", "about the harbour", "over the hill"] {
            no_time(text);
        }
    }
}
