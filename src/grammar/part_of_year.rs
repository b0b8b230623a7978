//! Parts of years: "the third quarter of 1990", "first-half profit", "Q3", "fiscal second quarter".

use super::expression::{Name, Year};
use super::number::ordinal;
use super::tokens::{Res, Tokens, miss};
use super::year::{second_of_two, year_of};
use crate::error::Expected;
use crate::lex::{Case, Token, TokenKind};
use crate::lexicon::{WordClass, WordId, word as w};

/// "Q3", "last quarter": words with which a part of the year begins, ordinals apart.
pub(super) fn begins_part_of_year(token: &Token) -> bool {
    matches!(token.word, w::FISCAL | w::LAST) || token.has(WordClass::TIME_WORD) && token.entry().calendar > 0
}

// part of year = ["fiscal"] ordinal ["fiscal"] ["-"] ("quarter" | "half") | "Q3"
pub(super) fn part_of_year(i: Tokens<'_>) -> Res<'_, Name> {
    let Some(first) = i.first() else { return miss(i, Expected::Time) };
    if first.has(WordClass::TIME_WORD) && first.entry().calendar > 0 {
        let end = i.after_first();
        return match first.entry().calendar {
            quarter @ 1..=4 => Ok((end, Name::Quarter(quarter))),
            // "H1 2024", "H2 profit"; alone it is the name of many things
            half if year_of(end, Name::Half(1)).1 != Year::None || is_account(end.word(0)) => {
                Ok((end, Name::Half(half - 4)))
            }
            _ => miss(i, Expected::Time),
        };
    }
    let skip = |i: Tokens<'_>| usize::from(i.word(0) == w::FISCAL || i.is(0, TokenKind::Hyphen));
    let fiscal = i.skip(usize::from(i.word(0) == w::FISCAL));
    let fiscal = fiscal.skip(usize::from(fiscal.is(0, TokenKind::Hyphen)));
    let (rest, number) = match fiscal.word(0) {
        w::LAST | w::LATTER | w::FINAL => (fiscal.after_first(), 0),
        _ => ordinal(fiscal)?,
    };
    // "the **third** and fourth quarters"
    if let (1..=4, Some(second)) = (number, second_of_two(rest))
        && second.word(0) == w::QUARTERS
    {
        return Ok((rest, Name::Quarter(u8::try_from(number).unwrap_or(1))));
    }
    let rest = rest.skip(skip(rest));
    let end = rest.after_first();
    match (number, rest.word(0)) {
        (1..=4, w::QUARTER | w::QUARTERS) if rest.first().is_some_and(|t| t.case != Case::Title) => {
            Ok((end, Name::Quarter(u8::try_from(number).unwrap_or(1))))
        }
        (0, w::QUARTER) if year_of(end, Name::Quarter(4)).1 != Year::None => Ok((end, Name::Quarter(4))),
        // "the second half" alone is as often a game's as a year's.
        (0..=2, w::HALF) if year_of(end, Name::Half(1)).1 != Year::None || is_account(end.word(0)) => {
            Ok((end, Name::Half(if number == 1 { 1 } else { 2 })))
        }
        _ => miss(i, Expected::Time),
    }
}

/// "first-half profit"
fn is_account(word: WordId) -> bool {
    matches!(
        word,
        w::PROFIT
            | w::PROFITS
            | w::EARNINGS
            | w::RESULTS
            | w::SALES
            | w::REVENUE
            | w::REVENUES
            | w::LOSS
            | w::LOSSES
            | w::NET
            | w::TURNOVER
    )
}

#[cfg(test)]
mod tests {
    use crate::grammar::expression::{Name, What, Which, Year};
    use crate::grammar::timex::tests::{no_time, reads};
    use crate::model::Season;

    fn named(name: Name, year: Year) -> What {
        What::Named { name, which: Which::Bare, year }
    }

    #[test]
    fn parts_of_years() {
        reads("the third quarter of 1990", named(Name::Quarter(3), Year::Of(1990)), "the third quarter of 1990");
        reads("third-quarter loss", named(Name::Quarter(3), Year::None), "third-quarter");
        reads("fiscal second-quarter net", named(Name::Quarter(2), Year::None), "fiscal second-quarter");
        reads("September quarter", named(Name::Quarter(3), Year::None), "September quarter");
        reads("August quarter", named(Name::Month(8), Year::None), "August");
        reads("Q3 2023", named(Name::Quarter(3), Year::Of(2023)), "Q3 2023");
        reads("the first half of this year", named(Name::Half(1), Year::Offset(0)), "the first half of this year");
        reads(
            "the fourth quarter of the year",
            named(Name::Quarter(4), Year::Offset(0)),
            "the fourth quarter of the year",
        );
        reads("the winter of 2021", named(Name::Season(Season::Winter), Year::Of(2021)), "the winter of 2021");
        no_time("the second half of the match");
    }
}
