//! Words for now, before and after without a day: "now", "recently", "in recent years", "the near future".

use super::expression::{Expression, What};
use super::period::{length, unit};
use super::tokens::{Res, Tokens, miss};
use crate::error::Expected;
use crate::lex::TokenKind;
use crate::lexicon::WordClass;
use crate::model::TimeValue;

// reference = "now" | "currently" | "recently" | "the near future" | "recent years" | "coming weeks" | …
/// What stands for now, before or after without a day.
pub(super) fn reference(i: Tokens<'_>) -> Res<'_, Expression> {
    let words = |n| i.from(i.index() + n);
    let the = usize::from(i.known(0) == "the");
    let units = |n: usize| {
        let (_, unit) = unit(words(n)).ok()?;
        length(words(n)).ok().filter(|_| unit.plural).map(|(rest, _)| rest)
    };
    let (rest, value) = match (i.known(the), i.first_text()) {
        ("now" | "nowadays" | "currently" | "current", _) if the == 0 => (words(1), TimeValue::Present),
        ("these", _) if i.known(1) == "days" => (words(2), TimeValue::Present),
        (_, "right") if i.known(1) == "now" => (words(2), TimeValue::Present),
        ("recently", _) if the == 0 => (words(1), TimeValue::Past),
        // "the recent bomb attacks" names the attacks and not a time.
        ("recent", _) if the == 0 || units(2).is_some() => (units(the + 1).unwrap_or(words(1)), TimeValue::Past),
        ("soon", _) => (words(1), TimeValue::Future),
        ("coming" | "upcoming", _) => match units(the + 1) {
            Some(rest) => (rest, TimeValue::Future),
            None => return miss(i, Expected::Time),
        },
        ("past", _) => match units(1) {
            // "in past years", but "in the past years"
            Some(rest) if the == 0 => (rest, TimeValue::Past),
            _ if the == 1 && the_past_ends(words(2)) => (words(2), TimeValue::Past),
            _ => return miss(i, Expected::Time),
        },
        ("future", _) if the == 1 => (words(2), TimeValue::Future),
        _ if the == 1
            && i.known(2) == "future"
            && matches!(i.nth_text(1), "near" | "foreseeable" | "distant" | "immediate") =>
        {
            (words(3), TimeValue::Future)
        }
        _ if the == 1 && i.nth_text(1) == "moment" => (words(2), TimeValue::Present),
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
    use crate::grammar::expression::tests::reads;

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
