//! Years and longer: "1958", "'89", "the 1980s", "17th-century", and the year behind a name.

use super::expression::{Expression, Name, What, Year};
use super::number::{full_decade, full_year, ordinal, year};
use super::tokens::{Res, Tokens, miss};
use crate::error::Expected;
use crate::lex::{Token, TokenKind};
use crate::lexicon::calendar::unit as code;
use crate::lexicon::{WordClass, WordId, word as w};
use crate::model::TimeValue;

// year of = [","] ["of" | "in"] [fiscal] year ["-23"] | [","] ["of"] ("last" | "this" | "next") "year" | "'89"
/// The year behind a name, when there is one.
pub(crate) fn year_of(i: Tokens<'_>, name: Name) -> (Tokens<'_>, Year) {
    let day = matches!(name, Name::MonthDay { .. } | Name::Holiday(_));
    let of = i.skip(usize::from(i.is(0, TokenKind::Comma)));
    let of = of.skip(usize::from(matches!(of.word(0), w::OF | w::IN)));
    if name_takes_year(name)
        && let Ok((rest, year)) = year(fiscal(of))
    {
        if matches!(name, Name::Season(_)) && ends_with_next(rest, year) {
            return (rest.skip(2), Year::Of(year));
        }
        // "on June 3, 2,019 people": only a figure that stands for itself.
        if !rest.is(0, TokenKind::Hyphen) {
            return (rest, Year::Of(year));
        }
    }
    if let Some(year) = short_fiscal(of) {
        return (of.after_first(), Year::Of(year));
    }
    if !day
        && of.is(0, TokenKind::SingleQuote)
        && let Some(year) = two_digits(of.nth_text(1))
    {
        return (of.skip(2), Year::Of(full_year(year)));
    }
    if !of.has(0, WordClass::DETERMINER.or(WordClass::TIME_WORD)) {
        return (i, Year::None);
    }
    let the = of.skip(usize::from(of.word(0) == w::THE));
    let offset = match the.word(0) {
        w::LAST | w::PAST | w::PREVIOUS => -1,
        w::THIS | w::CURRENT | w::SAME => 0,
        w::NEXT | w::COMING | w::FOLLOWING => 1,
        w::YEAR if the.index() > of.index() && !day => 0,
        _ => return (i, Year::None),
    };
    let unit = the.skip(usize::from(the.word(0) != w::YEAR));
    let unit = unit.skip(usize::from(unit.word(0) == w::FISCAL));
    let comma = i.is(0, TokenKind::Comma);
    if comma || unit.word(0) != w::YEAR || unit.is(1, TokenKind::Clitic) {
        return (i, Year::None);
    }
    (unit.after_first(), Year::Offset(offset))
}

/// What stands behind the words that make a year a company's: "**fiscal** 2023", "**fiscal year** 2023", "**FY** 2023".
fn fiscal(i: Tokens<'_>) -> Tokens<'_> {
    let fiscal = usize::from(is_fiscal(i.word(0)));
    i.skip(fiscal + usize::from(fiscal == 1 && i.word(1) == w::YEAR))
}

/// Words that make a year a company's or a state's.
pub(super) fn is_fiscal(word: WordId) -> bool {
    matches!(word, w::FISCAL | w::FINANCIAL | w::FY)
}

/// "FY24", "FY2023"
fn short_fiscal(i: Tokens<'_>) -> Option<i32> {
    let first = i.first().filter(|first| first.has(WordClass::TIME_WORD))?;
    i32::try_from(first.entry().number).ok().filter(|year| *year >= 1000)
}

/// Whether the rest of a winter's or season's two years stands here: "2022**-23**", "2022**/23**".
fn ends_with_next(i: Tokens<'_>, year: i32) -> bool {
    let joins = i.first().is_some_and(|mark| {
        mark.is_glued() && matches!(mark.kind, TokenKind::Hyphen | TokenKind::Dash | TokenKind::Slash)
    });
    joins && two_digits(i.nth_text(1)) == Some((year + 1) % 100)
}

/// A weekday alone has no year: "on Friday 2,019 people", "Friday 1500 metres".
const fn name_takes_year(name: Name) -> bool {
    !matches!(name, Name::Weekday(_))
}

fn two_digits(text: &str) -> Option<i32> {
    text.parse().ok().filter(|_| text.len() == 2)
}

// era = year ("B.C." | "A.D.") | "A.D." year          "44 B.C.", "79 AD", "A.D. 79"
/// A year with the era that it is counted in.
pub(super) fn era(i: Tokens<'_>) -> Res<'_, Expression> {
    let first = usize::from(i.word(0) == w::A_D);
    if first == 0 && !i.nth(1).is_some_and(|era| era.is_word() && era.is_capital()) {
        return miss(i, Expected::Year);
    }
    let number = i.nth_text(first);
    let year = number.parse().ok().filter(|year| i.is(first, TokenKind::Number) && (1..=9999).contains(year));
    let year = match (year, if first == 1 { "A.D." } else { i.nth_text(1) }) {
        (Some(year), "A.D." | "AD" | "CE" | "C.E.") => year,
        (Some(year), "B.C." | "BC" | "BCE" | "B.C.E.") => 1 - year,
        _ => return miss(i, Expected::Year),
    };
    let rest = i.skip(2);
    // "44 BC Hydro workers": a name
    if rest.first().is_some_and(|next| next.is_word() && next.is_capital()) {
        return miss(i, Expected::Year);
    }
    Ok((rest, Expression::of(What::Value(TimeValue::Year(year)))))
}

// decade = ["the"] "1980s" | "'90s" | "nineties" | "nineteen eighties"
pub(super) fn decade(i: Tokens<'_>) -> Res<'_, Expression> {
    let the = i.skip(usize::from(i.word(0) == w::THE));
    let digits = the.skip(usize::from(the.is(0, TokenKind::SingleQuote)));
    if digits.is(0, TokenKind::Decade) {
        let text = digits.first_text().trim_end_matches(['s', 'S', '\'', '’']);
        let year = match text.parse::<i32>() {
            Ok(year) if text.len() == 2 => full_decade(year),
            Ok(year) => year,
            Err(_) => return miss(i, Expected::Year),
        };
        // "the 1800s" are the century, "the 2000s" as a rule a decade.
        let value =
            if year % 100 == 0 && year < 2000 { TimeValue::Century(year / 100) } else { TimeValue::Decade(year / 10) };
        return Ok((digits.after_first(), Expression::of(What::Value(value))));
    }
    let century = the.first().filter(|t| t.has(WordClass::NUMBER)).map_or(0, |t| t.entry().number);
    let word = if (18..=20).contains(&century) { the.after_first() } else { the };
    let tens = word.first().filter(|t| t.has(WordClass::TIME_WORD)).map_or(0, |t| t.entry().number);
    let Ok(tens) = i32::try_from(tens) else { return miss(i, Expected::Year) };
    let year = match i32::try_from(century) {
        Ok(century @ 18..=20) => century * 100 + tens,
        _ => full_decade(tens),
    };
    // "in her seventies" is an age.
    if tens == 0 || century == 0 && the.index() == i.index() {
        return miss(i, Expected::Year);
    }
    Ok((word.after_first(), Expression::of(What::Value(TimeValue::Decade(year / 10)))))
}

// century = ["the"] ordinal ["-"] "century"
pub(super) fn century(i: Tokens<'_>) -> Res<'_, Expression> {
    let the = i.skip(usize::from(i.word(0) == w::THE));
    let (first, n) = ordinal(the)?;
    // "the late **19th** and early 20th centuries"
    if let Ok(n @ 1..=40) = i32::try_from(n)
        && let Some(second) = second_of_two(first)
        && unit_code(second) == Some(code::CENTURY)
    {
        return Ok((first, Expression::of(What::Value(TimeValue::Century(n - 1)))));
    }
    let rest = first.skip(usize::from(first.is(0, TokenKind::Hyphen)));
    match i32::try_from(n) {
        Ok(n @ 1..=40) if unit_code(rest) == Some(code::CENTURY) => {
            Ok((rest.after_first(), Expression::of(What::Value(TimeValue::Century(n - 1)))))
        }
        _ => miss(i, Expected::Unit),
    }
}

fn unit_code(i: Tokens<'_>) -> Option<u8> {
    i.first().filter(|token| token.has(WordClass::UNIT)).map(|token| token.entry().calendar)
}

/// The rest behind the second of two ordinals that share a unit: "19th **and early 20th** centuries", "17th- **and 18th-**
/// century".
pub(super) fn second_of_two(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let and = i.skip(usize::from(i.is(0, TokenKind::Hyphen)));
    if matches!(and.word(0), w::AND | w::OR | w::TO) { second(and) } else { None }
}

#[inline(never)]
fn second(and: Tokens<'_>) -> Option<Tokens<'_>> {
    let ordinals = and.after_first();
    let staged = ordinals.skip(usize::from(matches!(ordinals.word(0), w::EARLY | w::LATE | w::MID)));
    let staged = staged.skip(usize::from(staged.is(0, TokenKind::Hyphen)));
    let (rest, _) = ordinal(staged).ok()?;
    Some(rest.skip(usize::from(rest.is(0, TokenKind::Hyphen))))
}

// a year = ["the"] ["year" | "fiscal" ["year"]] year | "'89" | "FY24"
pub(super) fn a_year(i: Tokens<'_>) -> Res<'_, Expression> {
    if let Some(year) = short_fiscal(i) {
        return Ok((i.after_first(), Expression::of(What::Value(TimeValue::Year(year)))));
    }
    let the = i.skip(usize::from(i.word(0) == w::THE));
    let start = if the.word(0) == w::YEAR && the.index() > i.index() { the.after_first() } else { fiscal(the) };
    if start.is(0, TokenKind::SingleQuote)
        && start.is(1, TokenKind::Number)
        && start.nth(1).is_some_and(Token::is_glued)
        && let Some(year) = two_digits(start.nth_text(1))
    {
        let rest = start.skip(2);
        return Ok((rest, Expression::of(What::Value(TimeValue::Year(full_year(year))))));
    }
    let (rest, year) = year(start)?;
    Ok((rest, Expression::of(What::Value(TimeValue::Year(year)))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::timex::tests::{no_time, reads};
    use crate::grammar::tokens::tests::lexed;

    #[test]
    fn longer_stretches() {
        reads("1958", What::Value(TimeValue::Year(1958)), "1958");
        for (text, year) in [("79 AD", 79), ("A.D. 79", 79), ("44 B.C.", -43), ("1204 BCE", -1203)] {
            let found = lexed(text, crate::grammar::timex::expression).map(|(found, _)| found.what);
            assert_eq!(found, Some(What::Value(TimeValue::Year(year))), "{text}");
        }
        reads("'89", What::Value(TimeValue::Year(1989)), "'89");
        reads("fiscal 2025", What::Value(TimeValue::Year(2025)), "fiscal 2025");
        reads("the fiscal year 2025", What::Value(TimeValue::Year(2025)), "the fiscal year 2025");
        reads("FY24 sales", What::Value(TimeValue::Year(2024)), "FY24");
        reads("FY 2024 sales", What::Value(TimeValue::Year(2024)), "FY 2024");
        reads("the year two thousand", What::Value(TimeValue::Year(2000)), "the year two thousand");
        reads("the 1980s", What::Value(TimeValue::Decade(198)), "the 1980s");
        reads("the '90s", What::Value(TimeValue::Decade(199)), "the '90s");
        reads("the '30s", What::Value(TimeValue::Decade(193)), "the '30s");
        reads("the 1800s", What::Value(TimeValue::Century(18)), "the 1800s");
        reads("the nineties", What::Value(TimeValue::Decade(199)), "the nineties");
        reads("17th-century", What::Value(TimeValue::Century(16)), "17th-century");
        no_time("seventies");
    }
}
