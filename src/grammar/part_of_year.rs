//! Parts of years: "the third quarter of 1990", "first-half profit", "Q3", "fiscal second quarter".

use super::expression::{Expression, Name, Stretch, What, Which, Year};
use super::number::{full_year, ordinal};
use super::timex::dated;
use super::tokens::{Res, Tokens, miss};
use super::year::{second_of_two, year_of};
use crate::error::Expected;
use crate::lex::{Case, Token, TokenKind};
use crate::lexicon::{WordClass, WordId, word as w};
use crate::model::{Modifier, TimeValue};

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

// figure first = figure ("Q" | "H") [year]           "3Q 2023", "1H24"
/// A quarter or a half as bankers write it, its figure first and the year behind the letter or behind a blank.
#[inline(never)]
pub(super) fn figure_first(i: Tokens<'_>) -> Res<'_, Expression> {
    let Some(letter) = i.nth(1).filter(|letter| letter.is_glued() && letter.is_word() && letter.is_capital()) else {
        return miss(i, Expected::Time);
    };
    let (part, year) = i.text_of(letter).split_at_checked(1).unwrap_or_default();
    let name = match (i.first_text().parse(), part) {
        (Ok(quarter @ 1..=4), "Q") => Name::Quarter(quarter),
        (Ok(half @ 1..=2), "H") => Name::Half(half),
        _ => return miss(i, Expected::Time),
    };
    let rest = i.skip(2);
    let (rest, year) = match (year.parse(), year.len()) {
        (_, 0) => year_of(rest, name),
        (Ok(year), 2) => (rest, Year::Of(full_year(year))),
        (Ok(year @ 1900..=2199), 4) => (rest, Year::Of(year)),
        _ => return miss(i, Expected::Time),
    };
    // "1H" alone may be anything.
    if year == Year::None && matches!(name, Name::Half(_)) && !is_account(rest.word(0)) {
        return miss(i, Expected::Time);
    }
    Ok((rest, Expression::of(What::Named { name, which: Which::Bare, year })))
}

// half of = "the" ("first" | "second" | "latter") "half" "of" (month | decade | century)
/// "the first half of June", "the second half of the 1990s": early or late in it. A half of a year has a name of its own.
#[inline(never)]
pub(super) fn half_of(i: Tokens<'_>) -> Res<'_, Expression> {
    let second = i.nth(1).is_some_and(|word| word.has(WordClass::ORDINAL) && word.entry().number == 2);
    let modifier = match i.word(1) {
        w::FIRST => Modifier::Start,
        w::LATTER | w::LAST => Modifier::End,
        _ if second => Modifier::End,
        _ => return miss(i, Expected::Time),
    };
    if [i.word(2), i.word(3)] != [w::HALF, w::OF] {
        return miss(i, Expected::Time);
    }
    let (rest, found) = dated(i.skip(4))?;
    match found.what {
        What::Value(TimeValue::Decade(_) | TimeValue::Century(_))
        | What::Named { name: Name::Month(_) | Name::Season(_), .. }
        | What::Unit { unit: Stretch::Month | Stretch::Decade | Stretch::Century, .. } => {
            Ok((rest, Expression { modifier: Some(modifier), ..found }))
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
        reads("the last quarter of 2019", named(Name::Quarter(4), Year::Of(2019)), "the last quarter of 2019");
        reads(
            "the fourth quarter of the year",
            named(Name::Quarter(4), Year::Offset(0)),
            "the fourth quarter of the year",
        );
        reads("January-March quarter", named(Name::Quarter(1), Year::None), "January-March quarter");
        reads("April to June period", named(Name::Quarter(2), Year::None), "April to June period");
        reads("3Q23 sales", named(Name::Quarter(3), Year::Of(2023)), "3Q23");
        reads("1H 2020", named(Name::Half(1), Year::Of(2020)), "1H 2020");
        reads("Q3 FY2023", named(Name::Quarter(3), Year::Of(2023)), "Q3 FY2023");
        let third = named(Name::Quarter(3), Year::Of(2023));
        reads("the third quarter of fiscal year 2023", third, "the third quarter of fiscal year 2023");
        reads("the first half of June", named(Name::Month(6), Year::None), "the first half of June");
        reads("winter 2022/23", named(Name::Season(Season::Winter), Year::Of(2022)), "winter 2022/23");
        reads("the winter of 2021", named(Name::Season(Season::Winter), Year::Of(2021)), "the winter of 2021");
        no_time("the second half of the match");
    }
}
