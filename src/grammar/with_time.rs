//! The time behind a day: "Friday **night**", "Monday **at 4:15 a.m.**", "tonight **at 8**".

use super::beside::stands_alone;
use super::clock::{clock, within};
use super::expression::{Expression, TimeOfDay};
use super::period;
use super::tokens::{Res, Tokens, miss};
use crate::error::Expected;
use crate::lex::{Kinds, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self as w, WordSet};
use crate::model::{Clock, DayPart};

// with time = day [part] [[","] ["at" | "around" …] clock]
/// A day with the part of it or the hour that stands behind it: "Friday night", "Monday at 4:15 a.m.", "tonight at 8"
pub(crate) fn with_time(i: Tokens<'_>, day: Expression) -> (Tokens<'_>, Expression) {
    // Most often nothing of the kind is behind.
    if !may_tell_time(i) || !day.is_day() || matches!(day.time, Some(TimeOfDay::At(_))) {
        return (i, day);
    }
    let at = |time| Expression { time: Some(time), ..day };
    let early = usize::from(matches!(i.word(0), w::EARLY | w::LATE));
    let (i, part) = match (day.time, period::part(i.skip(early))) {
        (None, Ok((rest, part))) => (rest, Some(part)),
        (Some(TimeOfDay::Part(part)), _) => (i, Some(part)),
        _ => (i, None),
    };
    let day = part.map_or(day, |part| at(TimeOfDay::Part(part)));
    if part.is_some() && !may_tell_time(i) {
        return (i, day);
    }
    let link = links(i);
    if let Ok((rest, clock)) = clock(i.skip(link)).or_else(|_| bare_hour(i.skip(link), part)) {
        let clock = part.map_or(clock, |part| within(part, clock));
        return (rest, at(TimeOfDay::At(clock)));
    }
    (i, day)
}

/// How many tokens lead from a day to its hour: "Monday**, at about** 9 a.m.", "Monday **shortly after** noon".
fn links(i: Tokens<'_>) -> usize {
    let mut link = usize::from(i.is(0, TokenKind::Comma));
    // Two such words at the most.
    for _ in 0..2 {
        link += usize::from(LINKS.contains(i.word(link)));
    }
    link
}

/// The hour behind a part of the day and "at": "Friday night **at 8**"; but "tonight at 10 Harbor Street".
fn bare_hour(i: Tokens<'_>, part: Option<DayPart>) -> Res<'_, Clock> {
    let led = i.index().checked_sub(1).is_some_and(|before| i.lexed().reads(before, w::AT));
    let hour = i.first_text().parse().ok().filter(|hour| (1..=12).contains(hour));
    match (hour, part) {
        (Some(hour), Some(_)) if led && stands_alone(i.after_first()) => {
            Clock::new(hour, 0, None).map_or_else(|| miss(i, Expected::Clock), |clock| Ok((i.after_first(), clock)))
        }
        _ => miss(i, Expected::Clock),
    }
}

/// Words between a day and its hour.
static LINKS: WordSet = WordSet::of(&[w::AT, w::AROUND, w::ABOUT, w::BY, w::BEFORE, w::AFTER, w::JUST, w::SHORTLY]);

/// Whether what stands behind a day may tell its time.
fn may_tell_time(i: Tokens<'_>) -> bool {
    static LEADS: WordSet = LINKS.with(&[w::EARLY, w::LATE, w::HALF, w::QUARTER]);
    const MARKS: Kinds = Kinds::of(&[TokenKind::Comma, TokenKind::Number, TokenKind::Clock]);
    i.first().is_some_and(|next| {
        next.has(WordClass::DAY_PART.or(WordClass::NUMBER)) | LEADS.contains(next.word) | MARKS.contains(next.kind)
    })
}
