//! What is held against what is spoken of: "the year-ago quarter", "the same period last year", "the 1988 period".

use super::expression::{Expression, From, Name, Stretch, What, Which, Year};
use super::period::{UnitWord, unit};
use super::tokens::{Res, Tokens, miss};
use super::{date, number};
use crate::error::Expected;
use crate::lex::TokenKind;
use crate::lexicon::calendar::unit as code;
use crate::lexicon::word as w;

// compared = ["the"] ("year" ("-" | " ") ("ago" | "earlier") | "prior" "-" "year") [name | "quarter" | "period"]
//            | ["the"] ("same" | "corresponding") ("period" | "quarter") ["of"] ("last" "year" | year)
//            | "the" year (quarter | "quarter" | "period")
pub(super) fn compared(i: Tokens<'_>) -> Res<'_, Expression> {
    let the = i.skip(usize::from(matches!(i.word(0), w::THE | w::ITS)));
    // "the same year-ago period"
    let the = the.skip(usize::from(the.word(0) == w::SAME && the.word(1) == w::YEAR));
    let hyphen = usize::from(the.is(1, TokenKind::Hyphen));
    let ago = the.word(0) == w::YEAR && matches!(the.word(1 + hyphen), w::AGO | w::EARLIER);
    // "the prior-year quarter", "the prior year period", but "the prior year"
    let prior = the.word(0) == w::PRIOR
        && the.word(1 + hyphen) == w::YEAR
        && (hyphen == 1 || is_period(the.skip(2)) && !the.is(3, TokenKind::Clitic));
    if ago || prior {
        let rest = the.skip(2 + hyphen);
        let (rest, name) = match date::name(rest) {
            Ok((after, name @ (Name::Quarter(_) | Name::Half(_) | Name::Month(_)))) => (after, Some(name)),
            // "the year-earlier quarter", whichever quarter is spoken of
            _ if rest.word(0) == w::QUARTER => {
                let what = What::Unit { unit: Stretch::Quarter, offset: -4, from: From::Focus };
                return Ok((rest.after_first(), Expression::of(what)));
            }
            _ if is_period(rest) => (rest.after_first(), None),
            _ => (rest, None),
        };
        return Ok((rest, Expression::of(What::Compared { name, year: Year::Offset(-1), from: From::Focus })));
    }
    let same = matches!(the.word(0), w::SAME | w::CORRESPONDING | w::COMPARABLE | w::LIKE | w::SIMILAR | w::EQUIVALENT);
    // "the 1988 quarter", "1988 quarter net"
    if let Ok((rest, year)) = number::year(the)
        && (the.index() > i.index() || i.is(0, TokenKind::Number))
    {
        // "the 1988 second quarter", "the 1988 period"
        if let Ok((rest, name @ (Name::Quarter(_) | Name::Half(_)))) = date::name(rest) {
            let what = What::Named { name, which: Which::Bare, year: Year::Of(year) };
            return Ok((rest, Expression::of(what)));
        }
        if is_period(rest) {
            let what = What::Compared { name: None, year: Year::Of(year), from: From::Focus };
            return Ok((rest.after_first(), Expression::of(what)));
        }
    }
    let month = same && matches!(unit(the.after_first()), Ok((_, UnitWord { code: code::MONTH, plural: false })));
    if same && (month || is_period(the.after_first())) || is_period(the) {
        let rest = the.skip(1 + usize::from(same));
        let rest = rest.skip(usize::from(matches!(rest.word(0), w::OF | w::IN)));
        // "the same period of 2021"
        if same
            && !month
            && let Ok((rest, year)) = number::year(rest)
            && !rest.first().is_some_and(|next| next.is_glued() && !next.is_terminal() && !next.is(TokenKind::Comma))
        {
            return Ok((rest, Expression::of(What::Compared { name: None, year: Year::Of(year), from: From::Focus })));
        }
        let year = match (rest.word(0), rest.word(1), rest.word(2)) {
            (w::LAST, w::YEAR, _) if same => 2,
            (w::A, w::YEAR, w::AGO | w::EARLIER) => 3,
            _ => return miss(i, Expected::Time),
        };
        let rest = rest.skip(year);
        if month {
            let what = What::Unit { unit: Stretch::Month, offset: -12, from: From::Focus };
            return Ok((rest, Expression::of(what)));
        }
        return Ok((rest, Expression::of(What::Compared { name: None, year: Year::Offset(-1), from: From::Focus })));
    }
    miss(i, Expected::Time)
}

pub(super) fn is_period(i: Tokens<'_>) -> bool {
    matches!(i.word(0), w::QUARTER | w::PERIOD)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::timex::tests::{no_time, reads};

    #[test]
    fn the_same_stretch_of_another_year() {
        let back = |name| What::Compared { name, year: Year::Offset(-1), from: From::Focus };
        reads("the year-ago third quarter", back(Some(Name::Quarter(3))), "the year-ago third quarter");
        reads("year-earlier profit", back(None), "year-earlier");
        reads("the corresponding period last year", back(None), "the corresponding period last year");
        let quarter = What::Unit { unit: Stretch::Quarter, offset: -4, from: From::Focus };
        reads("the quarter a year ago", back(None), "the quarter a year ago");
        reads("the prior-year period", back(None), "the prior-year period");
        reads("the prior year quarter", quarter, "the prior year quarter");
        let of = What::Compared { name: None, year: Year::Of(1988), from: From::Focus };
        reads("the 1988 period", of, "the 1988 period");
        reads("1988 quarter net", of, "1988 quarter");
        reads("the same period of 1988", of, "the same period of 1988");
        no_time("the corresponding author");
    }
}
