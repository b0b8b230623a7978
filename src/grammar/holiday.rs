//! Holidays by their names: "Christmas Eve", "New Year's Day", "Black Friday".

use super::tokens::{Res, Tokens, miss};
use crate::error::Expected;
use crate::lex::TokenKind;
use crate::lexicon::calendar::{self, Holiday};

// holiday = "Christmas Eve" | "New Year's Day" | …        the longest name that stands here
pub(super) fn holiday(i: Tokens<'_>) -> Res<'_, Holiday> {
    let head = i.first().filter(|t| t.is_capital()).map_or("", |t| t.entry().text);
    let mut longest = None;
    for &(name, holiday) in calendar::HOLIDAYS.iter().filter(|(name, _)| !head.is_empty() && name.starts_with(head)) {
        if let Some(rest) = words(i, name)
            && longest.is_none_or(|(end, _): (Tokens<'_>, _)| rest.index() > end.index())
        {
            longest = Some((rest, holiday));
        }
    }
    longest.map_or_else(|| miss(i, Expected::Time), Ok)
}

/// The rest behind these words, whose "'s" is a token of its own.
fn words<'t>(i: Tokens<'t>, name: &str) -> Option<Tokens<'t>> {
    let mut rest = i;
    for word in name.split(' ') {
        let (word, clitic) = match word.strip_suffix("'s") {
            Some(word) => (word, true),
            None => (word, false),
        };
        if !rest.first_text().eq_ignore_ascii_case(word) {
            return None;
        }
        rest = rest.after_first();
        if clitic {
            if !rest.is(0, TokenKind::Clitic) {
                return None;
            }
            rest = rest.after_first();
        }
    }
    Some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::expression::tests::{no_time, reads};
    use crate::grammar::expression::{Name, What, Which, Year};

    fn named(name: Name, year: Year) -> What {
        What::Named { name, which: Which::Bare, year }
    }

    #[test]
    fn holidays_by_their_longest_name() {
        let christmas_eve = Name::Holiday(Holiday::Fixed(12, 24));
        reads("Christmas Eve 2022", named(christmas_eve, Year::Of(2022)), "Christmas Eve 2022");
        let new_year = Name::Holiday(Holiday::Fixed(12, 31));
        reads("New Year's Eve", named(new_year, Year::None), "New Year's Eve");
        no_time("New York");
    }
}
