//! How loosely an expression is meant: hedges ("nearly two years", "at least a month") and stages ("early last week").

use super::beside::stands_alone;
use super::expression::{Expression, Stretch, TimeOfDay, What};
use super::period::{part, unit};
use super::relative::{part_alone, unit_from_today};
use super::timex::{dated, plain};
use super::tokens::{Res, Tokens, miss};
use super::with_time::with_time;
use crate::error::Expected;
use crate::lex::TokenKind;
use crate::lexicon::WordId;
use crate::lexicon::word::{self as w, WordSet};
use crate::model::{Modifier, TimeValue};

/// An expression with the hedge that stands before it, from `floor` on: where both begin, and what both say.
///
/// A hedge begins none: most of these words ("at", "over", "no", "as") stand before other things.
pub(crate) fn with_hedge(i: Tokens<'_>, floor: usize, found: Expression) -> (usize, Expression) {
    /// "no more than"
    const LONGEST: usize = 3;
    let hedged = i.index() > floor
        && ENDS.contains(i.lexed().known(i.index() - 1))
        && found.modifier.is_none()
        && !is_known_length(i, &found);
    if !hedged {
        return (i.index(), found);
    }
    for start in floor.max(i.index().saturating_sub(LONGEST))..i.index() {
        if let Ok((rest, modifier)) = hedge(i.from(start))
            && rest.index() == i.index()
            && takes_hedge(&found, modifier)
        {
            return (start, Expression { modifier: Some(modifier), ..found });
        }
    }
    (i.index(), found)
}

/// Words that end a hedge.
static ENDS: WordSet = WordSet::of(&[
    w::ABOUT,
    w::AROUND,
    w::APPROXIMATELY,
    w::ROUGHLY,
    w::SOME,
    w::NEARLY,
    w::ALMOST,
    w::UNDER,
    w::OVER,
    w::THAN,
    w::LEAST,
    w::MOST,
    w::TO,
    w::AS,
]);

// hedged = hedge plain
pub(super) fn hedged(i: Tokens<'_>) -> Res<'_, Expression> {
    let (rest, modifier) = hedge(i)?;
    let (rest, found) = plain(rest)?;
    if !takes_hedge(&found, modifier) {
        return miss(i, Expected::Time);
    }
    Ok((rest, Expression { modifier: Some(modifier), ..found }))
}

/// Words that begin a hedge, and no expression themselves.
pub(super) fn is_hedge(word: WordId) -> bool {
    matches!(
        word,
        w::ABOUT
            | w::AROUND
            | w::APPROXIMATELY
            | w::ROUGHLY
            | w::SOME
            | w::NEARLY
            | w::ALMOST
            | w::UNDER
            | w::MORE
            | w::WELL
            | w::JUST
            | w::LESS
            | w::FEWER
            | w::AT
            | w::UP
            | w::AS
            | w::NO
            | w::OVER
    )
}

/// Words that begin a stage, and no expression themselves.
pub(super) fn is_stage(word: WordId) -> bool {
    static STAGES: WordSet =
        WordSet::of(&[w::EARLY, w::EARLIER, w::BEGINNING, w::START, w::MID, w::MIDDLE, w::LATE, w::LATER, w::END]);
    STAGES.contains(word)
}

/// "nearly", "more than", "at least": before a length, and "around" before an hour or a year too.
fn hedge(i: Tokens<'_>) -> Res<'_, Modifier> {
    let (modifier, words) = match (i.word(0), i.word(1)) {
        (w::ABOUT | w::AROUND | w::APPROXIMATELY | w::ROUGHLY | w::SOME, _) => (Modifier::Approx, 1),
        (w::NEARLY | w::ALMOST | w::UNDER, _) => (Modifier::LessThan, 1),
        (w::MORE, w::THAN) | (w::WELL | w::JUST, w::OVER) => (Modifier::MoreThan, 2),
        (w::LESS | w::FEWER, w::THAN) | (w::JUST | w::WELL, w::UNDER) => (Modifier::LessThan, 2),
        (w::AT, w::LEAST) => (Modifier::EqualOrMore, 2),
        (w::AT, w::MOST) | (w::UP, w::TO) => (Modifier::EqualOrLess, 2),
        (w::AS, w::MANY | w::LONG) if i.word(2) == w::AS => (Modifier::EqualOrLess, 3),
        (w::NO, w::MORE | w::LESS | w::FEWER | w::LATER) if i.word(2) == w::THAN => {
            (if i.word(1) == w::LESS { Modifier::EqualOrMore } else { Modifier::EqualOrLess }, 3)
        }
        (w::OVER, _) => (Modifier::MoreThan, 1),
        _ => return miss(i, Expected::Time),
    };
    Ok((i.skip(words), modifier))
}

/// "over **the four years**": a length that is known needs no hedge, and "over" says when.
fn is_known_length(i: Tokens<'_>, found: &Expression) -> bool {
    i.word(0) == w::THE && matches!(found.what, What::Length { toward: None, .. })
}

/// "over the weekend" and "within minutes" are places in time, "over two weeks" is a length.
fn takes_hedge(found: &Expression, modifier: Modifier) -> bool {
    match found.what {
        What::Length { length, toward: None } => length.count().is_some() || modifier != Modifier::MoreThan,
        // "fears about the coming days"
        What::Length { .. } => modifier == Modifier::EqualOrMore,
        What::Shift { .. } | What::Compared { .. } => true,
        What::Value(TimeValue::Year(_)) | What::Named { .. } | What::Today(_) | What::Hour => {
            modifier == Modifier::Approx && (found.time.is_some() || !found.is_day())
        }
        _ => false,
    }
}

// staged = ("early" | "late" | "mid" ["-"] | "earlier" | "later") dated | [the] ("end" | "middle" …) "of" dated
pub(super) fn staged(i: Tokens<'_>) -> Res<'_, Expression> {
    let (rest, modifier) = stage(i)?;
    if let Ok((behind, part)) = part(rest) {
        // "mid-afternoon yesterday", "by mid-afternoon"
        return match dated(behind) {
            Ok((rest, day)) if day.is_day() && day.time.is_none() => {
                Ok((rest, Expression { time: Some(TimeOfDay::Part(part)), modifier: Some(modifier), ..day }))
            }
            _ => {
                let (rest, day) = part_alone(i, behind, part)?;
                Ok((rest, Expression { modifier: Some(modifier), ..day }))
            }
        };
    }
    if let Ok((rest, found)) = middle_of(rest, modifier) {
        return Ok((rest, Expression { modifier: Some(modifier), ..found }));
    }
    let (rest, found) = dated(rest)?;
    let staged = match found.what {
        What::Value(value) => !matches!(value, TimeValue::Past | TimeValue::Present | TimeValue::Future),
        What::Named { .. } | What::Unit { .. } | What::Today(_) | What::Hour => true,
        What::Length { toward, .. } => toward.is_some(),
        _ => false,
    };
    if !staged {
        return miss(i, Expected::Time);
    }
    let (rest, found) = with_time(rest, found);
    Ok((rest, Expression { modifier: Some(modifier), ..found }))
}

/// "by mid-century", "in mid-decade"; but "a mid-century house".
fn middle_of(i: Tokens<'_>, modifier: Modifier) -> Res<'_, Expression> {
    let (rest, word) = unit(i)?;
    match word.stretch() {
        Some(stretch @ (Stretch::Month | Stretch::Year | Stretch::Decade | Stretch::Century))
            if modifier == Modifier::Mid && !word.plural && stands_alone(rest) =>
        {
            Ok((rest, unit_from_today(stretch, 0)))
        }
        _ => miss(i, Expected::Unit),
    }
}

fn stage(i: Tokens<'_>) -> Res<'_, Modifier> {
    let the = usize::from(matches!(i.word(0), w::THE | w::A));
    let word = i.skip(the);
    let modifier = match word.word(0) {
        w::EARLY | w::EARLIER | w::BEGINNING | w::START => Modifier::Start,
        w::MID | w::MIDDLE => Modifier::Mid,
        w::LATE | w::LATER | w::END => Modifier::End,
        _ => return miss(i, Expected::Time),
    };
    let rest = word.after_first();
    // "mid-to-late 1990s", "early to mid-May": the first counts.
    let hyphen = usize::from(rest.is(0, TokenKind::Hyphen));
    if rest.word(hyphen) == w::TO && matches!(rest.word(2 * hyphen + 1), w::MID | w::LATE) {
        let behind = rest.skip(2 * hyphen + 2);
        return Ok((behind.skip(usize::from(behind.is(0, TokenKind::Hyphen))), modifier));
    }
    let words = match word.word(0) {
        w::BEGINNING | w::START | w::MIDDLE | w::END => match rest.word(0) {
            w::OF => 1,
            _ => return miss(i, Expected::Time),
        },
        // "early in the year", "late on Friday"
        _ if the == 0 && matches!(rest.word(0), w::IN | w::ON) => 1,
        _ => usize::from(rest.is(0, TokenKind::Hyphen)),
    };
    Ok((rest.skip(words), modifier))
}
