//! Ranges whose ends are two expressions: "from Monday to Friday", "between June and August". None ends before it begins.

use super::context::Outlook;
use super::find::Found;
use super::focus::Focus;
use super::resolve::{Resolved, resolve};
use crate::grammar::expression::{Expression, Name, What, Which, Year};
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::word;
use chrono::NaiveDate;

/// Both ends of the range that begins with an expression, where each of them alone would put the end before the beginning.
/// Moves the focus on past both.
///
/// "It rained from June to August", written in May: the June before that August, and not the one to come.
pub(super) fn ends(
    lexed: &Lexed<'_>,
    from: &Found,
    to: Option<&Found>,
    anchor: Option<NaiveDate>,
    focus: &mut Focus,
) -> Option<[Resolved; 2]> {
    let to = to.filter(|to| joins(lexed, from, to))?;
    in_order(from, to, anchor, focus)
}

#[inline(never)]
fn in_order(from: &Found, to: &Found, anchor: Option<NaiveDate>, focus: &mut Focus) -> Option<[Resolved; 2]> {
    let [before_end, after_start] = [as_other(from, Which::Before)?, as_other(to, Which::After)?];
    let mut alone = *focus;
    let first = resolve(from, anchor, &mut alone)?;
    let after_first = alone;
    let last = resolve(to, anchor, &mut alone)?;
    if first.earliest? <= last.earliest? {
        return None;
    }
    if [from.outlook, to.outlook].contains(&Outlook::Ahead) {
        *focus = after_first;
        return Some([first, resolve(&after_start, anchor, focus)?]);
    }
    let first = resolve(&before_end, anchor, &mut alone)?;
    *focus = alone;
    Some([first, last])
}

/// Whether what follows an expression goes with it: "Friday **and** Saturday", "from June **to** August".
pub(super) fn is_listed(lexed: &Lexed<'_>, run: Run) -> bool {
    let from = || run.start.checked_sub(1).is_some_and(|before| lexed.reads(before, word::FROM));
    match lexed.known(run.end) {
        word::AND | word::THROUGH => true,
        word::TO | word::UNTIL | word::TILL => from(),
        _ => false,
    }
}

/// A date whose weekday is one of two: "Saturday and **Sunday, June 8** and 9". Which of them the 8th is, the order tells.
pub(super) fn shared_day(lexed: &Lexed<'_>, last: &Found, said: Expression) -> Expression {
    match said.what {
        What::Named { name: Name::MonthDay { month, day, weekday: Some(_) }, which, year }
            if is_weekday(last) && is_listed(lexed, last.run) =>
        {
            let name = Name::MonthDay { month, day, weekday: None };
            Expression { what: What::Named { name, which, year }, ..said }
        }
        _ => said,
    }
}

/// Whether two expressions are the ends of a range.
fn joins(lexed: &Lexed<'_>, from: &Found, to: &Found) -> bool {
    let link = lexed.tokens[from.run.end.min(lexed.tokens.len() - 1)];
    let between = || from.run.start.checked_sub(1).is_some_and(|before| lexed.reads(before, word::BETWEEN));
    let joins = match link.word {
        word::TO | word::THROUGH | word::UNTIL | word::TILL => true,
        word::AND => between(),
        _ => matches!(link.kind, TokenKind::Dash | TokenKind::Hyphen),
    };
    joins && from.block == to.block && to.run.start == from.run.end + 1 && is_weekday(from) == is_weekday(to)
}

/// "a revision Friday to March's figures" is no range.
fn is_weekday(found: &Found) -> bool {
    matches!(found.said.what, What::Named { name: Name::Weekday(_), .. })
}

/// A day or month that comes back, counted from what is spoken of.
fn as_other(found: &Found, which: Which) -> Option<Found> {
    match found.said.what {
        What::Named {
            name: name @ (Name::Weekday(_) | Name::Month(_) | Name::MonthDay { .. }),
            which: Which::Bare,
            year: Year::None,
        } => {
            let what = What::Named { name, which, year: Year::None };
            Some(Found { said: Expression { what, ..found.said }, ..*found })
        }
        _ => None,
    }
}
