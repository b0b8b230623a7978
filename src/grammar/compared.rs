//! What is held against what is spoken of: "the year-ago quarter", "the same period last year", "the 1988 period".

use super::expression::{Expression, From, Name, What, Which, Year};
use super::tokens::{Res, Tokens, miss};
use super::{date, number};
use crate::error::Expected;
use crate::lex::TokenKind;

// compared = ["the"] "year" ("-" | " ") ("ago" | "earlier") [name | "quarter" | "period"]
//            | ["the"] ("same" | "corresponding") ("period" | "quarter") ["of"] "last" "year"
//            | "the" year (quarter | "quarter" | "period")
pub(super) fn compared(i: Tokens<'_>) -> Res<'_, Expression> {
    let the = i.from(i.index() + usize::from(matches!(i.known(0), "the" | "its")));
    let hyphen = usize::from(the.is(1, TokenKind::Hyphen));
    if the.known(0) == "year" && matches!(the.nth_text(1 + hyphen), "ago" | "earlier") {
        let rest = the.from(the.index() + 2 + hyphen);
        let (rest, name) = match date::name(rest) {
            Ok((after, name @ (Name::Quarter(_) | Name::Half(_) | Name::Month(_)))) => (after, Some(name)),
            _ if is_period(rest) => (rest.after_first(), None),
            _ => (rest, None),
        };
        return Ok((rest, Expression::of(What::Compared { name, year: Year::Offset(-1), from: From::Focus })));
    }
    let same = matches!(the.first_text(), "same" | "corresponding" | "comparable" | "like" | "similar" | "equivalent");
    if let Ok((rest, year)) = number::year(the)
        && the.index() > i.index()
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
    if (same && is_period(the.after_first())) || is_period(the) {
        let rest = the.from(the.index() + 1 + usize::from(same));
        let rest = rest.from(rest.index() + usize::from(matches!(rest.known(0), "of" | "in")));
        let year = match (rest.known(0), rest.known(1), rest.nth_text(2)) {
            ("last", "year", _) if same => 2,
            ("a", "year", "ago" | "earlier") => 3,
            _ => return miss(i, Expected::Time),
        };
        let rest = rest.from(rest.index() + year);
        return Ok((rest, Expression::of(What::Compared { name: None, year: Year::Offset(-1), from: From::Focus })));
    }
    miss(i, Expected::Time)
}

pub(super) fn is_period(i: Tokens<'_>) -> bool {
    matches!(i.known(0), "quarter" | "period")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::expression::tests::{no_time, reads};

    #[test]
    fn the_same_stretch_of_another_year() {
        let back = |name| What::Compared { name, year: Year::Offset(-1), from: From::Focus };
        reads("the year-ago third quarter", back(Some(Name::Quarter(3))), "the year-ago third quarter");
        reads("year-earlier profit", back(None), "year-earlier");
        reads("the corresponding period last year", back(None), "the corresponding period last year");
        reads("the quarter a year ago", back(None), "the quarter a year ago");
        let of = What::Compared { name: None, year: Year::Of(1988), from: From::Focus };
        reads("the 1988 period", of, "the 1988 period");
        no_time("the corresponding author");
    }
}
