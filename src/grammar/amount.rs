//! How many units a length has: "several", "a couple of", "two and a half", "three-quarters of an".

use super::number::number;
use super::period::unit;
use super::tokens::{Res, Tokens};
use crate::lex::TokenKind;
use crate::lexicon::word as w;

/// How many units: hundredths, or `None` where nobody counted.
pub(super) type Amount = Option<u64>;

// amount = "a" | "several" | "a few" | "a couple of" | "half a" | "dozens of" | "hundreds of" | number
pub(super) fn amount(i: Tokens<'_>) -> Res<'_, Amount> {
    let words = |n| i.skip(n);
    if i.is(0, TokenKind::Number) {
        return with_half(i);
    }
    if [i.word(0), i.word(1), i.word(2)].iter().any(|word| matches!(*word, w::QUARTER | w::QUARTERS))
        && let Some(found) = quarters(i)
    {
        return Ok(found);
    }
    let article = matches!(i.word(0), w::A | w::AN);
    Ok(match (i.word(0), i.word(1)) {
        (w::SEVERAL | w::FEW | w::MANY, _) => (words(1), None),
        (w::A, w::FEW | w::SEVERAL) | (w::DOZENS, w::OF) => (words(2), None),
        (_, w::OF) if matches!(i.word(0), w::TENS | w::HUNDREDS | w::THOUSANDS | w::SCORES) => (words(2), None),
        (w::A, w::COUPLE) => (words(if i.word(2) == w::OF { 3 } else { 2 }), Some(200)),
        (w::COUPLE, w::OF) => (words(2), Some(200)),
        (w::A, w::DOZEN) => (words(2), Some(1_200)),
        (w::AN, _) if i.word(1) == w::ADDITIONAL => (words(2), Some(100)),
        (w::A, w::HALF) => (words(if i.is(2, TokenKind::Hyphen) { 3 } else { 2 }), Some(50)),
        (w::HALF, w::A | w::AN) => (words(2), Some(50)),
        (w::HALF, _) if i.is(1, TokenKind::Hyphen) => (words(2), Some(50)),
        _ => match with_half(i) {
            Err(_) if article => (words(1), Some(100)),
            found => return found,
        },
    })
}

// with half = number ["and a half" | "-and-a-half"]     "two and a half", "five-and-a-half"
fn with_half(i: Tokens<'_>) -> Res<'_, Amount> {
    let (rest, n) = number(i)?;
    let half = if rest.word(0) == w::AND && [rest.word(1), rest.word(2)] == [w::A, w::HALF] {
        3
    } else if rest.is(0, TokenKind::Hyphen) && [1, 3, 5].map(|n| rest.word(n)) == [w::AND, w::A, w::HALF] {
        6
    } else {
        return Ok((rest, Some(n)));
    };
    Ok((rest.skip(half), Some(n.saturating_add(50))))
}

// quarters = (["a"] "quarter" | "three" ["-"] "quarters") ["of" "a" | "-"], before a unit
/// "a quarter of a century", "a quarter-century", "three-quarters of an hour": a part of the unit behind.
#[inline(never)]
fn quarters(i: Tokens<'_>) -> Option<(Tokens<'_>, Amount)> {
    let a = usize::from(i.word(0) == w::A);
    let hyphen = usize::from(i.is(1, TokenKind::Hyphen));
    let (rest, amount) = if i.word(a) == w::QUARTER {
        (i.skip(a + 1), 25)
    } else if i.word(1 + hyphen) == w::QUARTERS && i.first()?.entry().number == 3 {
        (i.skip(2 + hyphen), 75)
    } else {
        return None;
    };
    let of = match (rest.word(0), rest.word(1)) {
        (w::OF, w::A | w::AN) => 2,
        _ => usize::from(rest.is(0, TokenKind::Hyphen)),
    };
    let of_unit = rest.skip(of);
    unit(of_unit).is_ok_and(|(_, unit)| !unit.plural).then_some((of_unit, Some(amount)))
}
