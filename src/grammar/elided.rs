//! Days whose month is not said again: "May 3, **4** and **5**", "April 24 and **25**".

use super::date::{day as day_of_month, month};
use super::expression::{Expression, Name, What, Which, Year};
use super::tokens::Tokens;
use super::year::year_of;
use crate::lex::TokenKind;
use crate::lexicon::{WordClass, word as w};

// elided day = day {("," | "and") day} [year]
/// The day at `i`, of the month that the expression before it names: "May 3, **4** and 5", but "on May 3, 4 people".
#[inline(never)]
pub(crate) fn day<'t>(i: Tokens<'t>, before: &Expression) -> Option<(Tokens<'t>, Expression)> {
    let What::Named { name: Name::MonthDay { month, day: first, .. }, which: Which::Bare, year: Year::None } =
        before.what
    else {
        return None;
    };
    let listed = i.index().checked_sub(1).map(|at| &i.lexed().tokens[at])?;
    let (rest, day) = number_after(i, first)?;
    let name = Name::MonthDay { month, day, weekday: None };
    let found = |year| Expression::of(What::Named { name, which: Which::Bare, year });
    match listed.kind {
        _ if before.time.is_some() => None,
        // A comma stands between days only where "and" is to come.
        TokenKind::Comma => more_days(rest, day).then(|| (rest, found(Year::None))),
        _ if matches!(listed.word, w::AND | w::OR | w::TO | w::THROUGH) && ends_list(rest) => {
            let (rest, year) = year_of(rest, name);
            Some((rest, found(year)))
        }
        _ => None,
    }
}

// first of days = day {("," | "and" | "to") day} ["of"] month
/// The month of a day that comes before it in a list, as the British write it: "**3** and 4 January", "from **3** to 5 May".
#[inline(never)]
pub(super) fn month_behind(i: Tokens<'_>, first: u8) -> Option<u8> {
    let (mut i, mut first) = (i, first);
    // No month has more.
    for _ in 0..31 {
        let link = i.is(0, TokenKind::Comma) || matches!(i.word(0), w::AND | w::OR | w::TO);
        let (rest, day) = day_of_month(i.after_first()).ok().filter(|(_, day)| link && *day > first)?;
        let of = usize::from(rest.word(0) == w::OF);
        if let Ok((_, month)) = month(rest.skip(of)) {
            return Some(month);
        }
        (i, first) = (rest, day);
    }
    None
}

/// A day of a month that is later than another.
fn number_after(i: Tokens<'_>, first: u8) -> Option<(Tokens<'_>, u8)> {
    let short = i.is(0, TokenKind::Number) && i.first_text().len() <= 2;
    let day = i.first_text().parse().ok().filter(|day| short && *day > first && *day <= 31)?;
    Some((i.after_first(), day))
}

/// Whether a list of days goes on to its end: ", 5 and 6".
fn more_days(mut i: Tokens<'_>, mut first: u8) -> bool {
    // No month has more.
    for _ in 0..31 {
        let comma = usize::from(i.is(0, TokenKind::Comma));
        let and = matches!(i.word(comma), w::AND | w::OR);
        if comma == 0 && !and {
            return false;
        }
        let Some((rest, day)) = number_after(i.skip(comma + usize::from(and)), first) else { return false };
        if and {
            return ends_list(rest);
        }
        (i, first) = (rest, day);
    }
    false
}

/// Words that begin no noun: what a number before them does not count.
pub(super) const OPENS_NO_NOUN: WordClass = WordClass::PREPOSITION
    .or(WordClass::COORDINATOR)
    .or(WordClass::SUBORDINATOR)
    .or(WordClass::AUXILIARY)
    .or(WordClass::DETERMINER)
    .or(WordClass::PRONOUN);

/// Whether nothing stands here that the number before may count: "April 24 and 25 in Varn", but "and 25 men".
fn ends_list(i: Tokens<'_>) -> bool {
    i.first().is_none_or(|next| match next.kind {
        TokenKind::Word => next.has(OPENS_NO_NOUN) && next.word != w::OF,
        TokenKind::Hyphen | TokenKind::Symbol | TokenKind::Slash | TokenKind::Colon => false,
        TokenKind::Comma => i.nth(1).is_none_or(|after| !after.is(TokenKind::Number) || after.span.len() == 4),
        _ => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::timex::expression;
    use crate::grammar::tokens::tests::lexed;

    /// The day behind the first of a list, when there is one.
    fn second(text: &str) -> Option<u8> {
        fn rule(i: Tokens<'_>) -> crate::grammar::tokens::Res<'_, Option<u8>> {
            let (rest, first) = expression(i)?;
            let found = day(rest.after_first(), &first).map(|(_, found)| found.what);
            let Some(What::Named { name: Name::MonthDay { day, .. }, .. }) = found else { return Ok((rest, None)) };
            Ok((rest, Some(day)))
        }
        lexed(text, rule).and_then(|(day, _)| day)
    }

    #[test]
    fn the_month_is_said_once() {
        assert_eq!(second("April 24 and 25 in Varn"), Some(25));
        assert_eq!(second("May 3, 4 and 5, 2019"), Some(4));
        assert_eq!(second("May 3 or 4."), Some(4));
        for text in ["May 3, 4 people", "May 3 and 25 men", "May 3 and 2", "May 3, 4.", "May 3 and 4 percent"] {
            assert_eq!(second(text), None, "{text}");
        }
    }
}
