//! Times of day: "3 p.m.", "14:30 GMT", "noon on Tuesday", and the day beside them.

use super::beside::stands_alone;
use super::expression::{Expression, TimeOfDay, What};
use super::number::cardinal;
use super::tokens::{Res, Tokens, miss};
use super::zone::zone;
use super::{date, period, relative};
use crate::error::Expected;
use crate::lex::{Case, TokenKind};
use crate::lexicon::calendar::part;
use crate::lexicon::word::{self as w, WordSet};
use crate::lexicon::{WordClass, WordId};
use crate::model::{Clock, DayPart};

// timed = (clock | part alone) [","] ["on"] [day [part]]   "3 p.m. on Friday", "5 p.m. EST Nov. 9", "8.30 on Friday night"
pub(crate) fn timed(i: Tokens<'_>) -> Res<'_, Expression> {
    if is_part(i.word(0)) {
        return part_of_day(i);
    }
    let (rest, clock) = clock(i)?;
    let link = usize::from(rest.is(0, TokenKind::Comma));
    // "at 9:40 p.m. on Monday", but "at 9:40 p.m. On Monday he left"
    let on = rest.nth(link).is_some_and(|next| next.word == w::ON && next.case == Case::Lower);
    let link = link + usize::from(on);
    let day = rest.skip(link);
    let (rest, day) = match relative::relative(day).or_else(|_| date::date(day)) {
        Ok((after, found)) if found.is_day() => match (found.time, period::part(after)) {
            (None, Ok((behind, part))) => {
                return Ok((behind, Expression { time: Some(TimeOfDay::At(within(part, clock))), ..found }));
            }
            (None, Err(_)) => (after, found),
            // "8 p.m. tonight", "7:30 this morning"
            (Some(TimeOfDay::Part(part)), _) => {
                return Ok((after, Expression { time: Some(TimeOfDay::At(within(part, clock))), ..found }));
            }
            (Some(TimeOfDay::At(_)), _) => (rest, Expression::of(What::Hour)),
        },
        _ => (rest, Expression::of(What::Hour)),
    };
    Ok((rest, Expression { time: Some(TimeOfDay::At(clock)), ..day }))
}

/// Words for parts of a day that stand before their day, as hours do.
fn is_part(word: WordId) -> bool {
    w::one_of!(word, DAWN | DUSK | OVERNIGHT)
}

// part of day = ("dawn" | "dusk" | "overnight") ["on"] day | "overnight"
/// "at **dawn on Tuesday**", "**overnight Friday**"; "the mill burned **overnight**", but "an overnight train".
#[inline(never)]
fn part_of_day(i: Tokens<'_>) -> Res<'_, Expression> {
    let (rest, part) = period::part(i)?;
    let led = i.index().checked_sub(1).map(|before| i.lexed().known(before));
    // "before dawn Saturday" is no hour of the day, "Until Dawn" a title.
    if led == Some(w::BEFORE) || i.first().is_some_and(|first| first.case == Case::Title) && i.word(0) != w::OVERNIGHT {
        return miss(i, Expected::Day);
    }
    let on = rest.nth(0).is_some_and(|next| next.word == w::ON && next.case == Case::Lower);
    let day = rest.skip(usize::from(on));
    if let Ok((rest, found)) = relative::relative(day).or_else(|_| date::date(day))
        && found.is_day()
        && found.time.is_none()
    {
        return Ok((rest, Expression { time: Some(TimeOfDay::Part(part)), ..found }));
    }
    let what = match i.word(0) {
        w::OVERNIGHT => What::Overnight,
        _ if matches!(led, Some(w::AT | w::BY | w::UNTIL | w::SINCE | w::FROM)) => What::Hour,
        _ => return miss(i, Expected::Day),
    };
    if !stands_alone(rest) {
        return miss(i, Expected::Day);
    }
    Ok((rest, Expression { time: Some(TimeOfDay::Part(part)), ..Expression::of(what) }))
}

/// An hour in its part of the day: half past eight at night is 20:30, two in the night 02:00.
pub(super) fn within(part: DayPart, clock: Clock) -> Clock {
    let from = match part {
        DayPart::Morning => return clock,
        DayPart::Afternoon => 1,
        DayPart::Evening | DayPart::Night => 5,
    };
    if (from..12).contains(&clock.hour) { Clock { hour: clock.hour + 12, ..clock } } else { clock }
}

// clock = hour half [zone] | "9:30" [half] [zone] | "0930" zone | number "o'clock" | number "in the" part | "noon" | "midnight"
pub(crate) fn clock(i: Tokens<'_>) -> Res<'_, Clock> {
    let Some(first) = i.first() else { return miss(i, Expected::Clock) };
    let begins = matches!(first.kind, TokenKind::Number | TokenKind::Clock)
        || first.has(WordClass::NUMBER.or(WordClass::DAY_PART))
        || matches!(first.word, w::HALF | w::QUARTER);
    if !begins {
        return miss(i, Expected::Clock);
    }
    if first.has(WordClass::DAY_PART) {
        let hour = match first.entry().calendar {
            part::NOON => 12,
            part::MIDNIGHT => 24,
            _ => return miss(i, Expected::Clock),
        };
        return found(i, i.after_first(), Clock::new(hour, 0, None));
    }
    let text = i.first_text();
    let (rest, hour, minute, second) = match first.kind {
        TokenKind::Word if matches!(first.word, w::HALF | w::QUARTER) => {
            // "half past nine", "quarter to five"
            let (rest, hour) = cardinal(i.skip(2))?;
            let hour = u8::try_from(hour).ok().filter(|hour| (1..=12).contains(hour));
            let (hour, minute) = match (first.word, i.word(1)) {
                (w::HALF, w::PAST) => (hour, 30),
                (w::QUARTER, w::PAST) => (hour, 15),
                (w::QUARTER, w::TO) => (hour.map(|hour| hour - 1), 45),
                _ => return miss(i, Expected::Clock),
            };
            let Some(hour) = hour else { return miss(i, Expected::Clock) };
            let (rest, hour) = match half_day(rest) {
                Some((rest, true)) if hour < 12 => (rest, hour + 12),
                Some((rest, _)) => (rest, hour),
                None => (rest, hour),
            };
            return found(i, rest, Clock::new(hour, minute, None));
        }
        TokenKind::Clock => {
            let mut parts = text.split(':').map(|part| part.parse::<u8>().ok());
            (i.after_first(), parts.next().flatten(), parts.next().flatten(), parts.next().flatten())
        }
        // "8.15pm"
        TokenKind::Number if text.contains('.') => {
            let (hour, minute) = text.split_once('.').unwrap_or((text, ""));
            (i.after_first(), hour.parse().ok(), minute.parse().ok().filter(|_| minute.len() == 2), None)
        }
        TokenKind::Number if text.len() == 4 && matches!(i.word(1), w::HRS | w::HOURS) => return in_hours(i),
        // "0930 GMT"
        TokenKind::Number if text.len() == 4 && zone(i.after_first()).is_some() => (
            i.after_first(),
            text.get(..2).and_then(|h| h.parse().ok()),
            text.get(2..).and_then(|m| m.parse().ok()),
            None,
        ),
        TokenKind::Number => (i.after_first(), text.parse().ok(), Some(0), None),
        _ => {
            let (rest, hour) = cardinal(i)?;
            (rest, u8::try_from(hour).ok(), Some(0), None)
        }
    };
    let (Some(hour), Some(minute)) = (hour, minute) else { return miss(i, Expected::Clock) };
    let half = half_day(rest).or_else(|| half_of_second(rest, hour).map(|afternoon| (rest, afternoon)));
    if let Some((rest, afternoon)) = half {
        let hour = match (hour, afternoon) {
            (12, false) => 0,
            (1..=11, true) => hour + 12,
            (0..=12, _) => hour,
            _ => return miss(i, Expected::Clock),
        };
        return found(i, rest, Clock::new(hour, minute, second));
    }
    let zoned = zone(rest);
    // "2:04:31" is a running time as long as nothing says that it is an hour of the day.
    let alone = first.kind == TokenKind::Clock && second.is_none() && text.len() >= 4;
    // "19.02 BST", but "12.50 CT"
    let dotted = zoned.is_some() && text.len() == 5 && rest.first().is_some_and(|zone| zone.span.len() >= 3);
    match zoned {
        Some(rest) if first.kind == TokenKind::Clock || text.len() == 4 || dotted => {
            found(i, rest, Clock::new(hour, minute, second))
        }
        _ if alone => found(i, rest, Clock::new(hour, minute, second)),
        _ => miss(i, Expected::Clock),
    }
}

// in hours = four figures ("hrs" | "hours")            "1430 hrs", "at 1430 hours"; but "1430 hours of tape"
#[inline(never)]
fn in_hours(i: Tokens<'_>) -> Res<'_, Clock> {
    let figure = |part: Option<&str>| part.and_then(|part| part.parse().ok());
    let text = i.first_text();
    let led = || {
        let before = i.index().checked_sub(1).map(|before| i.lexed().known(before));
        matches!(before, Some(w::AT | w::UNTIL | w::TILL | w::SINCE))
    };
    if i.word(1) == w::HOURS && !text.starts_with('0') && !led() {
        return miss(i, Expected::Clock);
    }
    match (figure(text.get(..2)), figure(text.get(2..))) {
        (Some(hour), Some(minute)) => found(i, i.skip(2), Clock::new(hour, minute, None)),
        _ => miss(i, Expected::Clock),
    }
}

fn found<'t>(i: Tokens<'t>, rest: Tokens<'t>, clock: Option<Clock>) -> Res<'t, Clock> {
    match clock {
        Some(clock) => Ok((zone(rest).unwrap_or(rest), clock)),
        None => miss(i, Expected::Clock),
    }
}

/// "a.m.", "PM", "in the evening", "o'clock": whether the hour is one after noon.
fn half_day(i: Tokens<'_>) -> Option<(Tokens<'_>, bool)> {
    static BEGINS: WordSet = WordSet::of(&[
        w::A_M,
        w::AM,
        w::A_M_OPEN,
        w::P_M,
        w::PM,
        w::P_M_OPEN,
        w::O_CLOCK,
        w::O_CLOCK_CURLED,
        w::IN,
        w::AT,
    ]);
    if !BEGINS.contains(i.word(0)) {
        return None;
    }
    match i.word(0) {
        w::A_M | w::AM | w::A_M_OPEN => return Some((i.after_first(), false)),
        w::P_M | w::PM | w::P_M_OPEN => return Some((i.after_first(), true)),
        _ => {}
    }
    let oclock = matches!(i.word(0), w::O_CLOCK | w::O_CLOCK_CURLED);
    let rest = if oclock { i.after_first() } else { i };
    let words = match (rest.word(0), rest.word(1)) {
        (w::IN, w::THE) => 2,
        (w::AT, _) => 1,
        _ => return oclock.then_some((rest, false)),
    };
    match period::part(rest.skip(words)) {
        Ok((after, part)) if words == 2 || part == DayPart::Night => Some((after, part != DayPart::Morning)),
        _ => oclock.then_some((rest, false)),
    }
}

/// The half of the day that the second of two hours tells of the first: "**8** and 10 p.m.", "**9** to 5 p.m.", "**8**-10
/// a.m." It changes in between where the hours go down.
fn half_of_second(i: Tokens<'_>, first: u8) -> Option<bool> {
    let mark = matches!(i.first()?.kind, TokenKind::Hyphen | TokenKind::Dash);
    let joined = mark || matches!(i.word(0), w::AND | w::OR | w::TO | w::UNTIL);
    if joined { half_of(i.after_first(), first) } else { None }
}

#[inline(never)]
fn half_of(second: Tokens<'_>, first: u8) -> Option<bool> {
    let (behind, last) = match second.first()?.kind {
        TokenKind::Clock => (second.after_first(), second.first_text().split(':').next()?.parse().ok()?),
        TokenKind::Number | TokenKind::Word => cardinal(second).ok()?,
        _ => return None,
    };
    let (_, afternoon) = half_day(behind)?;
    let hours = (1..=12).contains(&first) && (1..=12).contains(&last);
    hours.then_some(afternoon == (u64::from(first % 12) <= last % 12))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::expression::{Name, Which, Year};
    use crate::grammar::tokens::tests::lexed;
    use crate::grammar::with_time::with_time;

    #[track_caller]
    fn at(text: &str, clock: &str, taken: &str) {
        fn rule(i: Tokens<'_>) -> Res<'_, Expression> {
            timed(i).or_else(|_| date::date(i).map(|(rest, day)| with_time(rest, day)))
        }
        let found = lexed(text, rule).map(|(found, taken)| match found.time {
            Some(TimeOfDay::At(clock)) => (clock.to_string(), taken),
            _ => (String::new(), taken),
        });
        assert_eq!(found, Some((clock.to_owned(), taken.to_owned())), "{text}");
    }

    #[test]
    fn hours_with_their_half_of_the_day() {
        at("3 p.m. today", "15:00", "3 p.m. today");
        at("12:30 a.m. Sunday", "00:30", "12:30 a.m. Sunday");
        at("12:30 PM", "12:30", "12:30 PM");
        at("2:40 p.m Friday", "14:40", "2:40 p.m Friday");
        at("8.15pm on Tuesday", "20:15", "8.15pm on Tuesday");
        at("9am", "09:00", "9am");
        at("4 in the morning", "04:00", "4 in the morning");
        at("five o'clock", "05:00", "five o'clock");
        at("noon on Tuesday", "12:00", "noon on Tuesday");
    }

    #[test]
    fn hours_with_a_zone() {
        at("14:30 GMT on Tuesday", "14:30", "14:30 GMT on Tuesday");
        at("0930 GMT", "09:30", "0930 GMT");
        at("1430 hrs on Tuesday", "14:30", "1430 hrs on Tuesday");
        at("0730 hours", "07:30", "0730 hours");
        at("19.02 BST, 14 May 2023", "19:02", "19.02 BST, 14 May 2023");
        at("7 p.m. Eastern time Friday", "19:00", "7 p.m. Eastern time Friday");
        at("14:30 local time", "14:30", "14:30 local time");
        at("5 p.m. EST Nov. 9, 2023", "17:00", "5 p.m. EST Nov. 9, 2023");
    }

    #[test]
    fn a_day_before_its_hour() {
        at("Monday at 4:15 a.m.", "04:15", "Monday at 4:15 a.m.");
        at("May 3, 11:20 p.m.", "23:20", "May 3, 11:20 p.m.");
    }

    #[test]
    fn an_hour_with_its_part_of_the_day() {
        at("half past six on Monday evening", "18:30", "half past six on Monday evening");
        at("8:15 Friday night", "20:15", "8:15 Friday night");
        at("2 a.m. Sunday night", "02:00", "2 a.m. Sunday night");
        at("9.30am on Tuesday morning", "09:30", "9.30am on Tuesday morning");
        at("8 p.m. tonight", "20:00", "8 p.m. tonight");
        at("7:30 this morning", "07:30", "7:30 this morning");
        at("Monday night at 8", "20:00", "Monday night at 8");
        at("Monday morning, shortly after 10:15", "10:15", "Monday morning, shortly after 10:15");
        at("Monday at around 10 in the morning", "10:00", "Monday at around 10 in the morning");
    }

    #[test]
    fn parts_of_a_day_before_it() {
        let part = |text: &str| lexed(text, timed).map(|(found, taken)| (found.what, found.time, taken));
        let tuesday = Name::Weekday(chrono::Weekday::Tue);
        let tuesday = What::Named { name: tuesday, which: Which::Bare, year: Year::None };
        let (morning, night) = (Some(TimeOfDay::Part(DayPart::Morning)), Some(TimeOfDay::Part(DayPart::Night)));
        assert_eq!(part("dawn on Tuesday"), Some((tuesday, morning, "dawn on Tuesday".to_owned())));
        assert_eq!(part("overnight Tuesday"), Some((tuesday, night, "overnight Tuesday".to_owned())));
        assert_eq!(part("overnight, it"), Some((What::Overnight, night, "overnight".to_owned())));
        assert_eq!(part("overnight train"), None);
    }

    #[test]
    fn what_is_no_hour() {
        for text in ["3 men", "2:04:31", "8.15 crowns", "13 p.m.", "25:10", "3:2", "2575 hrs", "1430 hours"] {
            assert_eq!(lexed(text, timed), None, "{text}");
        }
    }
}
