//! Numbers: digits, number words, fractions, and years told in words.

use super::tokens::{Res, Tokens, miss};
use crate::error::Expected;
use crate::lex::{Token, TokenKind};
use crate::lexicon::{WordClass, word as w};

/// The longest number in words that is read: "nine hundred and ninety-nine thousand nine hundred and ninety-nine" has 13.
const LONGEST: usize = 16;

// number = digits [ scale ] | words         "30,000", "2.5 million", "twenty-four", "a hundred and ten"
/// A number, in hundredths.
pub(crate) fn number(i: Tokens<'_>) -> Res<'_, u64> {
    if i.is(0, TokenKind::Number) {
        let Some(hundredths) = hundredths(i.first_text()) else { return miss(i, Expected::Number) };
        let rest = i.after_first();
        return Ok(match scale(rest) {
            Some(scale) => (rest.after_first(), hundredths.saturating_mul(scale)),
            None => fraction(rest, hundredths),
        });
    }
    if !i.has(0, WordClass::NUMBER) && !matches!(i.word(0), w::A | w::AN) {
        return miss(i, Expected::Number);
    }
    let (rest, number) = words(i)?;
    Ok((rest, number.saturating_mul(100)))
}

/// A whole number, in digits or words.
pub(crate) fn cardinal(i: Tokens<'_>) -> Res<'_, u64> {
    let (rest, hundredths) = number(i)?;
    if hundredths % 100 == 0 { Ok((rest, hundredths / 100)) } else { miss(i, Expected::Number) }
}

/// The fraction behind a whole number in digits: "2 1/2", "2-1/2", "2½". Quarters and halves are all that news writes so.
fn fraction(i: Tokens<'_>, whole: u64) -> (Tokens<'_>, u64) {
    let hyphen = usize::from(i.is(0, TokenKind::Hyphen));
    let slash = i.is(hyphen + 1, TokenKind::Slash) && i.nth(hyphen + 1).is_some_and(Token::is_glued);
    let more = match (slash, i.nth_text(hyphen), i.nth_text(hyphen + 2)) {
        (true, "1", "2") => 50,
        (true, "1", "4") => 25,
        (true, "3", "4") => 75,
        _ => {
            return match i.first_text() {
                "½" => (i.after_first(), whole + 50),
                "¼" => (i.after_first(), whole + 25),
                "¾" => (i.after_first(), whole + 75),
                _ => (i, whole),
            };
        }
    };
    (i.skip(hyphen + 3), whole + more)
}

/// "hundred", "thousand" …, when that comes next.
fn scale(i: Tokens<'_>) -> Option<u64> {
    let number = i.first().filter(|t| t.has(WordClass::NUMBER))?.entry().number;
    (number >= 100).then_some(number.into())
}

// words = "two" | "twenty-four" | "a hundred and ten" | "two thousand five hundred" | "two dozen"
fn words(i: Tokens<'_>) -> Res<'_, u64> {
    let mut at = i;
    let (mut total, mut group) = (0_u64, 0_u64);
    // What may come next is decided by the size of the word before: after "twenty" comes "four", after "four" only a scale.
    let mut last = u64::MAX;
    if matches!(i.word(0), w::A | w::AN) && scale(i.after_first()).is_some() {
        at = i.after_first();
        group = 1;
        last = 1;
    }
    for _ in 0..LONGEST {
        let and = at.word(0) == w::AND && last >= 100 && last != u64::MAX;
        let hyphen = at.is(0, TokenKind::Hyphen) && (20..100).contains(&last);
        let word = if and || hyphen { at.after_first() } else { at };
        let Some(token) = word.first().filter(|t| t.has(WordClass::NUMBER)) else { break };
        let n = u64::from(token.entry().number);
        let fits = match n {
            0..=9 => last >= 100 || matches!(last, 20..=90) && last % 10 == 0,
            12 if token.word == w::DOZEN => last <= 99,
            10..=99 => last >= 100,
            100 => (1..=99).contains(&group) && last < 100,
            _ => group > 0,
        };
        if !fits {
            break;
        }
        match n {
            12 if token.word == w::DOZEN => group *= 12,
            0..=99 => group += n,
            100 => group *= 100,
            _ => {
                total = total.saturating_add(group.saturating_mul(n));
                group = 0;
            }
        }
        last = if n == 12 && token.word == w::DOZEN { 1 } else { n };
        at = word.after_first();
    }
    if at.index() == i.index() {
        return miss(i, Expected::Number);
    }
    Ok((at, total.saturating_add(group)))
}

/// What the digits of a number say, in hundredths: "30,000", "3.5". No number has two points or more digits than a count.
fn hundredths(text: &str) -> Option<u64> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    if decimals.contains(['.', ',']) {
        return None;
    }
    let digits = |text: &str| {
        let mut digits = text.bytes().filter(u8::is_ascii_digit);
        digits.try_fold(0_u64, |n, digit| n.checked_mul(10)?.checked_add(u64::from(digit - b'0')))
    };
    let cents = match decimals.len() {
        0 => 0,
        1 => digits(decimals)? * 10,
        // Thousandths are dropped: no article times in them.
        _ => digits(decimals.get(..2)?)?,
    };
    digits(whole)?.checked_mul(100)?.checked_add(cents)
}

// ordinal = "3rd" | "third" | "twenty-first"
pub(crate) fn ordinal(i: Tokens<'_>) -> Res<'_, u32> {
    let Some(first) = i.first() else { return miss(i, Expected::Number) };
    if first.is(TokenKind::Ordinal) {
        let digits = i.first_text().trim_end_matches(|c: char| c.is_ascii_alphabetic());
        return match digits.parse() {
            Ok(n) => Ok((i.after_first(), n)),
            Err(_) => miss(i, Expected::Number),
        };
    }
    if first.has(WordClass::ORDINAL) {
        return Ok((i.after_first(), first.entry().number));
    }
    if !first.has(WordClass::NUMBER) {
        return miss(i, Expected::Number);
    }
    let tens = first.entry().number;
    let hyphen = i.is(1, TokenKind::Hyphen);
    match i.nth(if hyphen { 2 } else { 1 }).filter(|t| t.has(WordClass::ORDINAL)) {
        Some(unit) if (20..100).contains(&tens) && unit.entry().number < 10 => {
            Ok((i.skip(if hyphen { 3 } else { 2 }), tens + unit.entry().number))
        }
        _ => miss(i, Expected::Number),
    }
}

/// A year in four digits that an article may speak of.
pub(crate) fn year(i: Tokens<'_>) -> Res<'_, i32> {
    let Some(first) = i.first() else { return miss(i, Expected::Year) };
    if first.has(WordClass::NUMBER) {
        return year_in_words(i);
    }
    if !first.is(TokenKind::Number) || first.span.len() != 4 {
        return miss(i, Expected::Year);
    }
    match i.first_text().parse() {
        Ok(year @ 1000..=2199) => Ok((i.after_first(), year)),
        _ => miss(i, Expected::Year),
    }
}

// year in words = ("eighteen" | "nineteen" | "twenty") (tens [unit] | teen) | "two thousand" [["and"] units]
/// A year as it is read out on the air: "nineteen ninety-six", "two thousand and one".
fn year_in_words(i: Tokens<'_>) -> Res<'_, i32> {
    let century = i.first().filter(|t| t.has(WordClass::NUMBER)).map_or(0, |t| t.entry().number);
    let (rest, years) = match century {
        18..=20 => words(i.after_first())?,
        2 if i.word(1) == w::THOUSAND => words(i)?,
        _ => return miss(i, Expected::Year),
    };
    let year = if century == 2 { years } else { u64::from(century) * 100 + years };
    let fits = if century == 2 { (2000..2100).contains(&year) } else { (10..100).contains(&years) };
    match i32::try_from(year) {
        // "two thousand years" is no year
        Ok(year) if fits && !rest.has(0, WordClass::UNIT) => Ok((rest, year)),
        _ => miss(i, Expected::Year),
    }
}

/// The century of a year in two digits, for news: '89 is 1989, '09 is 2009.
pub(crate) const fn full_year(two_digits: i32) -> i32 {
    if two_digits < 40 { 2000 + two_digits } else { 1900 + two_digits }
}

/// The century of a decade in two digits: the '30s are long past, the '10s are not.
pub(crate) const fn full_decade(two_digits: i32) -> i32 {
    if two_digits < 20 { 2000 + two_digits } else { 1900 + two_digits }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::tokens::tests::lexed;

    #[track_caller]
    fn number_is(text: &str, expected: u64, taken: &str) {
        assert_eq!(lexed(text, number), Some((expected, taken.to_owned())), "{text}");
    }

    #[test]
    fn digits_and_words() {
        number_is("30,000 men", 3_000_000, "30,000");
        number_is("3.5 years", 350, "3.5");
        number_is("2 1/2 years", 250, "2 1/2");
        number_is("2.5 million years", 250_000_000, "2.5 million");
        number_is("twenty-four hours", 2_400, "twenty-four");
        number_is("twenty four hours", 2_400, "twenty four");
        number_is("a hundred and ten years", 11_000, "a hundred and ten");
        number_is("two thousand five hundred years", 250_000, "two thousand five hundred");
        number_is("two dozen years", 2_400, "two dozen");
    }

    #[test]
    fn numbers_in_a_row_are_several() {
        number_is("two two two", 200, "two");
        number_is("four twenty", 400, "four");
        number_is("ten and eleven", 1_000, "ten");
        number_is("1 2", 100, "1");
    }

    #[test]
    fn what_is_no_number() {
        for text in ["a year", "hundred", "men", "", "1.2.3"] {
            assert_eq!(lexed(text, number), None, "{text}");
        }
    }

    #[test]
    fn ordinals() {
        let is = |text, n, taken: &str| assert_eq!(lexed(text, ordinal), Some((n, taken.to_owned())), "{text}");
        is("3rd of June", 3, "3rd");
        is("third quarter", 3, "third");
        is("twenty-first century", 21, "twenty-first");
        assert_eq!(lexed("twenty men", ordinal), None);
    }

    #[test]
    fn years_read_out() {
        let is = |text, n| assert_eq!(lexed(text, year).map(|(year, _)| year), n, "{text}");
        is("1958", Some(1958));
        is("nineteen ninety-six", Some(1996));
        is("nineteen ninety six,", Some(1996));
        is("twenty twenty-two", Some(2022));
        is("two thousand and one", Some(2001));
        is("two thousand", Some(2000));
        is("nineteen men", None);
        is("twenty five", None);
        is("2,019", None);
        is("9999", None);
    }
}
