//! Holidays by name: "Christmas Eve", "New Year's Day", "Good Friday".

use super::tokens::{Res, Tokens, miss};
use crate::error::Expected;
use crate::lex::TokenKind;
use crate::lexicon::WordClass;
use crate::lexicon::holidays::Holiday;

// holiday = "Christmas Eve" | "New Year's Day" | …        the longest name that stands here
pub(super) fn holiday(i: Tokens<'_>) -> Res<'_, Holiday> {
    let Some(first) = i.first().filter(|t| t.has(WordClass::HOLIDAY) && t.is_capital()) else {
        return miss(i, Expected::Time);
    };
    let head = first.entry();
    let mut longest: Option<(Tokens<'_>, Holiday)> = None;
    for &(name, holiday) in head.holidays().iter().take_while(|(name, _)| name.starts_with(head.text)) {
        if let Some(rest) = words(i, name)
            && longest.is_none_or(|(end, _)| rest.index() > end.index())
        {
            longest = Some((rest, holiday));
        }
    }
    longest.map_or_else(|| miss(i, Expected::Time), Ok)
}

/// The rest behind these words, whose "'s" is a token of its own, and whose hyphen too.
fn words<'t>(i: Tokens<'t>, name: &str) -> Option<Tokens<'t>> {
    let mut rest = i;
    for word in name.split_inclusive([' ', '-']) {
        let (word, hyphen) = match word.strip_suffix('-') {
            Some(word) => (word, true),
            None => (word.trim_end(), false),
        };
        let (word, clitic) = match word.strip_suffix("'s") {
            Some(word) => (word, true),
            None => (word, false),
        };
        if !rest.starts_with(word) {
            return None;
        }
        rest = rest.after_first();
        if hyphen {
            if !rest.is(0, TokenKind::Hyphen) {
                return None;
            }
            rest = rest.after_first();
        }
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
    use crate::grammar::expression::{Name, What, Which, Year};
    use crate::grammar::timex::tests::{no_time, reads};
    use crate::lexicon::holidays::HOLIDAYS;

    fn named(name: Name, year: Year) -> What {
        What::Named { name, which: Which::Bare, year }
    }

    #[test]
    fn holidays_by_their_longest_name() {
        let christmas_eve = Name::Holiday(Holiday::Fixed(12, 24));
        reads("Christmas Eve 2022", named(christmas_eve, Year::Of(2022)), "Christmas Eve 2022");
        let new_year = Name::Holiday(Holiday::Fixed(12, 31));
        reads("New Year's Eve", named(new_year, Year::None), "New Year's Eve");
        reads("Mother's Day", named(Name::Holiday(Holiday::Nth(2, 7, 5)), Year::None), "Mother's Day");
        no_time("New York");
    }

    #[test]
    fn every_holiday_is_found_by_its_name() {
        for &(name, holiday) in HOLIDAYS {
            let written =
                name.split(' ').map(|word| word[..1].to_uppercase() + &word[1..]).collect::<Vec<_>>().join(" ");
            reads(&written, named(Name::Holiday(holiday), Year::None), &written);
        }
    }
}
