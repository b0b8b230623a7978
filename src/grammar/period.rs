//! Lengths of time and parts of the day: "three days", "a year and a half", "morning".

use super::amount::amount;
use super::expression::{Expression, Stretch, What};
use super::number::number;
use super::tokens::{Res, Tokens, miss};
use crate::error::Expected;
use crate::lex::{Case, Token, TokenKind};
use crate::lexicon::calendar::unit as code;
use crate::lexicon::word::{self as w, WordSet};
use crate::lexicon::{WordClass, WordId};
use crate::model::{DayPart, Duration, Unit};

/// A unit's word: which it is, and whether it is in the plural.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct UnitWord {
    pub(crate) code: u8,
    pub(crate) plural: bool,
}

// unit = "day" | "weeks" | "hrs" | …
/// A word for a unit. In title case it is part of a name ("Nine Days in Varn"), in capitals of a headline it is not.
pub(crate) fn unit(i: Tokens<'_>) -> Res<'_, UnitWord> {
    let Some(token) = i.first().filter(|t| t.has(WordClass::UNIT)) else { return miss(i, Expected::Unit) };
    let entry = token.entry();
    let written = match token.case {
        Case::Title => opens_sentence(i),
        // "7 HR managers", but "ONE DAY"
        Case::Upper => entry.text.len() > 3 || token.word == w::DAY,
        _ => true,
    };
    if !written {
        return miss(i, Expected::Unit);
    }
    let plural = entry.text.ends_with('s') || token.word == w::MILLENNIA;
    Ok((i.after_first(), UnitWord { code: entry.calendar, plural }))
}

/// Whether the capital of a unit is that of its sentence: "**Hours** later, …", "**Days** before the vote"; but "The Days After".
fn opens_sentence(i: Tokens<'_>) -> bool {
    let shifts = matches!(i.word(1), w::LATER | w::AGO | w::AFTER | w::BEFORE | w::EARLIER | w::FROM);
    shifts && i.nth(1).is_some_and(|next| next.case == Case::Lower)
}

impl UnitWord {
    /// So many hundredths of it; `None` where nobody counted. Weekends have no length.
    pub(super) fn length(self, hundredths: Option<u64>) -> Option<Duration> {
        let of = |unit, times: u64| match hundredths {
            Some(n) => Duration::hundredths(n.saturating_mul(times), unit),
            None => Duration::uncounted(unit),
        };
        Some(match self.code {
            code::SECOND => of(Unit::Second, 1),
            code::MINUTE => of(Unit::Minute, 1),
            code::HOUR if matches!(hundredths, Some(25 | 75)) => {
                return hundredths.map(|n| Duration::of(n * 60 / 100, Unit::Minute));
            }
            code::HOUR => of(Unit::Hour, 1),
            code::DAY => of(Unit::Day, 1),
            code::WEEK => of(Unit::Week, 1),
            code::FORTNIGHT => of(Unit::Week, 2),
            code::MONTH => of(Unit::Month, 1),
            code::QUARTER => of(Unit::Quarter, 1),
            code::YEAR => of(Unit::Year, 1),
            // Two decades are as many years; one is the decade itself.
            code::DECADE if hundredths.is_some_and(|n| n > 100) => of(Unit::Year, 10),
            code::DECADE => of(Unit::Decade, 1),
            // So is a part of a century, and one of an hour counts minutes: "a quarter of an hour".
            code::CENTURY if hundredths.is_some_and(|n| n < 100) => of(Unit::Year, 100),
            code::CENTURY => of(Unit::Century, 1),
            code::MILLENNIUM => of(Unit::Millennium, 1),
            _ => return None,
        })
    }

    /// The stretch of the calendar that it names.
    pub(crate) fn stretch(self) -> Option<Stretch> {
        Some(match self.code {
            code::DAY => Stretch::Day,
            code::WEEKEND => Stretch::Weekend,
            code::WEEK => Stretch::Week,
            code::MONTH => Stretch::Month,
            code::QUARTER => Stretch::Quarter,
            code::YEAR => Stretch::Year,
            code::DECADE => Stretch::Decade,
            code::CENTURY => Stretch::Century,
            _ => return None,
        })
    }
}

// length = measure [("and" | ",") counted]
/// A length of time: "three days", "three years and six months".
pub(crate) fn length(i: Tokens<'_>) -> Res<'_, Expression> {
    let (rest, length) = measure(i)?;
    Ok(with_smaller(i, rest, length))
}

/// A length that begins at `i`, with what smaller units add: "three years **and six months**", "2 hours, **15 minutes**",
/// but "a week, 15 minutes each".
pub(super) fn with_smaller<'t>(i: Tokens<'t>, rest: Tokens<'t>, length: Duration) -> (Tokens<'t>, Expression) {
    let article = i.has(0, WordClass::DETERMINER);
    let figure =
        |i: Tokens<'_>| !article && i.first().is_some_and(|t| t.is(TokenKind::Number) || t.has(WordClass::NUMBER));
    let link = usize::from(rest.word(0) == w::AND || rest.is(0, TokenKind::Comma));
    let of = |length| Expression::of(What::Length { length, toward: None });
    if (rest.word(0) == w::AND || figure(rest.skip(link)))
        && let Ok((after, more)) = counted(rest.skip(link))
        && let Some(both) = more.whole().and_then(|n| length.and(u16::try_from(n).ok()?, more.unit()))
    {
        return (after, of(both));
    }
    (rest, of(length))
}

// measure = counted | uncounted         "two to three weeks", "a year and a half", "weeks or months"
pub(super) fn measure(i: Tokens<'_>) -> Res<'_, Duration> {
    counted(i).or_else(|_| uncounted(i))
}

// counted = amount [("to" | "or") amount] ["-"] [manner] unit ["and a half"] ["or so" | "or two"] ["-long"]
pub(super) fn counted(i: Tokens<'_>) -> Res<'_, Duration> {
    static AMOUNTS: WordSet = WordSet::of(&[
        w::A,
        w::AN,
        w::SEVERAL,
        w::FEW,
        w::MANY,
        w::COUPLE,
        w::HALF,
        w::QUARTER,
        w::DOZENS,
        w::TENS,
        w::HUNDREDS,
        w::THOUSANDS,
        w::SCORES,
    ]);
    let begins = |t: &Token| t.is(TokenKind::Number) || t.has(WordClass::NUMBER) || AMOUNTS.contains(t.word);
    if !i.first().is_some_and(begins) {
        return miss(i, Expected::Number);
    }
    let (mut rest, count) = amount(i)?;
    // "two to three weeks", "three or four days", "2–3 hours": the first number counts; but not "in 2023 to nine years".
    if let Some(second) = second_number(rest)
        && let Ok((after, more)) = number(second)
        && count.is_none_or(|count| count < more)
    {
        rest = after;
    }
    if rest.is(0, TokenKind::Hyphen) || is_manner(rest.word(0)) {
        rest = rest.after_first();
    }
    let (mut rest, unit) = unit(rest)?;
    // "a second term", "a years"; "a zero-day bug", "zero-hours"
    let article = matches!(i.word(0), w::A | w::AN) && count == Some(100);
    if count == Some(0) || article && (unit.code == code::SECOND || unit.plural) {
        return miss(i, Expected::Unit);
    }
    let mut hundredths = count;
    if rest.word(0) == w::AND && [rest.word(1), rest.word(2)] == [w::A, w::HALF] {
        rest = rest.skip(3);
        hundredths = hundredths.map(|n| n.saturating_add(50));
    } else if rest.word(0) == w::OR && matches!(rest.word(1), w::SO | w::TWO | w::MORE) || is_long(rest) {
        rest = rest.skip(2);
    }
    match unit.length(hundredths) {
        Some(length) => Ok((rest, length)),
        None => miss(i, Expected::Unit),
    }
}

/// Where the second number of a length stands, if there is one: "two **to three** weeks", "two-**to-three**-year",
/// "2–**3** hours".
pub(super) fn second_number(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let hyphen = usize::from(i.is(0, TokenKind::Hyphen));
    let behind = i.skip(hyphen + 1);
    if matches!(i.word(hyphen), w::TO | w::OR) {
        return Some(behind.skip(usize::from(hyphen == 1 && behind.is(0, TokenKind::Hyphen))));
    }
    let dash = i.first().is_some_and(|t| t.is_glued() && matches!(t.kind, TokenKind::Dash | TokenKind::Hyphen));
    dash.then(|| i.after_first())
}

/// "decades-long"
pub(super) fn is_long(i: Tokens<'_>) -> bool {
    i.is(0, TokenKind::Hyphen) && i.word(1) == w::LONG
}

/// What stands between number and unit: "20 more years", "eight trading days".
pub(crate) fn is_manner(word: WordId) -> bool {
    static MANNERS: WordSet = WordSet::of(&[
        w::MORE,
        w::FULL,
        w::STRAIGHT,
        w::CONSECUTIVE,
        w::SUCCESSIVE,
        w::TRADING,
        w::BUSINESS,
        w::WORKING,
        w::WHOLE,
        w::LONG,
        w::SHORT,
        w::ADDITIONAL,
        w::EXTRA,
        w::CALENDAR,
        w::SOLID,
        w::OTHER,
    ]);
    MANNERS.contains(word)
}

// uncounted = units [("or" | "and") units] | unit "-long"       "weeks or months", "decades", "day-long"
fn uncounted(i: Tokens<'_>) -> Res<'_, Duration> {
    let (mut rest, first) = unit(i)?;
    if ends_compound(i) {
        return miss(i, Expected::Unit);
    }
    let mut count = None;
    if is_long(rest) {
        rest = rest.skip(2);
        count = Some(100).filter(|_| !first.plural);
    } else if !first.plural {
        return miss(i, Expected::Unit);
    } else if matches!(rest.word(0), w::OR | w::AND)
        && let Ok((after, UnitWord { plural: true, .. })) = unit(rest.after_first())
    {
        rest = after;
    }
    match first.length(count) {
        Some(length) => Ok((rest, length)),
        None => miss(i, Expected::Unit),
    }
}

/// Whether a unit is the last part of a measure that is none of time: "four light-**years**", "300 man-**hours**".
fn ends_compound(i: Tokens<'_>) -> bool {
    let lexed = i.lexed();
    let Some(before) = i.index().checked_sub(1) else { return false };
    lexed.kind(before, TokenKind::Hyphen) || lexed.is(before, "light")
}

// part = "morning" | "afternoon" | "evening" | "night"
pub(crate) fn part(i: Tokens<'_>) -> Res<'_, DayPart> {
    use crate::lexicon::calendar::part;
    let code = i.first().filter(|t| t.has(WordClass::DAY_PART)).map(|t| t.entry().calendar);
    let part = match code {
        Some(part::MORNING) => DayPart::Morning,
        Some(part::AFTERNOON) => DayPart::Afternoon,
        Some(part::EVENING) => DayPart::Evening,
        Some(part::NIGHT) => DayPart::Night,
        _ => return miss(i, Expected::Time),
    };
    Ok((i.after_first(), part))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::timex::tests::no_time;
    use crate::grammar::tokens::tests::lexed;

    #[track_caller]
    fn is(text: &str, value: &str, taken: &str) {
        let found = lexed(text, length).map(|(found, taken)| match found.what {
            What::Length { length, .. } => (length.to_string(), taken),
            other => panic!("{text}: {other:?}"),
        });
        assert_eq!(found, Some((value.to_owned(), taken.to_owned())), "{text}");
    }

    #[test]
    fn lengths() {
        is("three days later", "P3D", "three days");
        is("two-year contract", "P2Y", "two-year");
        is("a year and a half", "P1Y6M", "a year and a half");
        is("2 1/2 years", "P2Y6M", "2 1/2 years");
        is("half an hour", "PT30M", "half an hour");
        is("a few minutes", "PTXM", "a few minutes");
        is("a couple of years", "P2Y", "a couple of years");
        is("two to three weeks", "P2W", "two to three weeks");
        is("eight trading days", "P8D", "eight trading days");
        is("weeks or months", "PXW", "weeks or months");
        is("two decades", "P20Y", "two decades");
        is("a decade", "P1E", "a decade");
        is("a fortnight", "P2W", "a fortnight");
        is("decades-long", "PXE", "decades-long");
    }

    #[test]
    fn what_is_no_length() {
        for text in [
            "Nine Days in Varn",
            "a second term",
            "two men",
            "every harbour",
            "day",
            "a years",
            "two weekends",
            "zero-day bug",
        ] {
            no_time(text);
        }
    }
}
