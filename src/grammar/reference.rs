//! Words for now, before and after without a day: "now", "recently", "in recent years", "the near future".

use super::expression::{Expression, What};
use super::period::{length, unit};
use super::tokens::{Res, Tokens, miss};
use crate::error::Expected;
use crate::lex::TokenKind;
use crate::lexicon::{WordClass, word as w};
use crate::model::TimeValue;

// reference = "now" | "currently" | "recently" | "the near future" | "recent years" | "coming weeks" | …
/// What stands for now, before or after without a day.
pub(super) fn reference(i: Tokens<'_>) -> Res<'_, Expression> {
    let words = |n| i.skip(n);
    let the = usize::from(i.word(0) == w::THE);
    let units = |n: usize| {
        let (_, unit) = unit(words(n)).ok()?;
        length(words(n)).ok().filter(|_| unit.plural).map(|(rest, _)| rest)
    };
    let (rest, value) = match (i.word(the), i.word(0)) {
        (w::NOW | w::NOWADAYS | w::CURRENTLY | w::CURRENT, _) if the == 0 => (words(1), TimeValue::Present),
        (w::THESE, _) if i.word(1) == w::DAYS => (words(2), TimeValue::Present),
        (w::THOSE, _) if i.word(1) == w::DAYS => (words(2), TimeValue::Past),
        (_, w::RIGHT) if i.word(1) == w::NOW => (words(2), TimeValue::Present),
        (w::RECENTLY, _) if the == 0 => (words(1), TimeValue::Past),
        (w::PRESENT, w::PRESENT) if i.index() > 0 && i.lexed().reads(i.index() - 1, w::AT) => {
            (words(1), TimeValue::Present)
        }
        (w::MORE, _) if i.word(1) == w::RECENTLY => (words(2), TimeValue::Past),
        // "the recent bomb attacks" names the attacks and not a time.
        (w::RECENT, _) if the == 0 || units(2).is_some() => (units(the + 1).unwrap_or(words(1)), TimeValue::Past),
        // "long ago", "not long ago"
        (w::LONG, _) if the == 0 && i.word(1) == w::AGO => (words(2), TimeValue::Past),
        (w::SOON, _) => (words(1), TimeValue::Future),
        (w::COMING | w::UPCOMING, _) => match units(the + 1) {
            Some(rest) => (rest, TimeValue::Future),
            None => return miss(i, Expected::Time),
        },
        (w::PAST, _) => match units(1) {
            // "in past years", but "in the past years"
            Some(rest) if the == 0 => (rest, TimeValue::Past),
            _ if the == 1 && the_past_ends(words(2)) => (words(2), TimeValue::Past),
            _ => return miss(i, Expected::Time),
        },
        // "in future years"
        (w::FUTURE, _) if the == 0 && units(1).is_some() => (units(1).unwrap_or(i), TimeValue::Future),
        (w::FUTURE, _) if the == 1 => (words(2), TimeValue::Future),
        // "in the near term"
        (w::NEAR | w::SHORT | w::LONG, _) if the == 1 && i.word(2) == w::TERM => (words(3), TimeValue::Future),
        _ if the == 1
            && i.word(2) == w::FUTURE
            && matches!(i.word(1), w::NEAR | w::FORESEEABLE | w::DISTANT | w::IMMEDIATE) =>
        {
            (words(3), TimeValue::Future)
        }
        _ if the == 1 && i.word(1) == w::MOMENT => (words(2), TimeValue::Present),
        _ => return miss(i, Expected::Time),
    };
    Ok((rest, Expression::of(What::Value(value))))
}

/// "in the past", but "in the past two years", "the past president".
fn the_past_ends(i: Tokens<'_>) -> bool {
    let ends = WordClass::PREPOSITION.or(WordClass::COORDINATOR).or(WordClass::AUXILIARY).or(WordClass::SUBORDINATOR);
    let subject = WordClass::PRONOUN.or(WordClass::RELATIVE);
    i.first().is_none_or(|next| {
        !next.is_word() && !next.is(TokenKind::Number)
            || next.has(ends)
            || next.has(subject) && !next.has(WordClass::NUMBER.or(WordClass::TIME_WORD))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::timex::tests::reads;

    #[test]
    fn references() {
        let is = |text: &str, value| reads(text, What::Value(value), text);
        is("recent years", TimeValue::Past);
        is("coming weeks", TimeValue::Future);
        is("the near future", TimeValue::Future);
        is("these days", TimeValue::Present);
        is("recent weeks and months", TimeValue::Past);
        reads("the past it considered", What::Value(TimeValue::Past), "the past");
        reads("the past, he said", What::Value(TimeValue::Past), "the past");
    }
}
