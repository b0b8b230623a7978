//! Time zones behind an hour: "GMT", "Eastern time", "local time".

use super::tokens::Tokens;
use crate::lex::{Case, Gap};
use crate::lexicon::word as w;

// zone = "GMT" | … | zone in words
/// A time zone, when one comes next on the same line.
pub(super) fn zone(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let named = usize::from(i.word(1) != w::TIME);
    if i.word(1 + named) == w::TIME {
        return in_words(i, i.skip(2 + named), named == 1);
    }
    let written = i.first().filter(|zone| zone.case == Case::Upper && zone.gap < Gap::Blank)?;
    let known = matches!(
        i.text_of(written),
        "GMT"
            | "UTC"
            | "EST"
            | "EDT"
            | "ET"
            | "CST"
            | "CDT"
            | "CT"
            | "MST"
            | "MDT"
            | "MT"
            | "PST"
            | "PDT"
            | "PT"
            | "BST"
            | "CET"
            | "CEST"
            | "EET"
            | "IST"
            | "JST"
            | "AEST"
            | "AEDT"
            | "KST"
            | "HKT"
            | "SGT"
            | "WIB"
    );
    known.then(|| i.after_first())
}

// zone in words = ("local" | "Eastern" | …) ["standard" | "daylight" | "summer" | "mean"] "time"
/// The rest behind a zone in words; `kind`: whether it says which of its times.
fn in_words<'t>(i: Tokens<'t>, rest: Tokens<'t>, kind: bool) -> Option<Tokens<'t>> {
    const KINDS: [&str; 4] = ["standard", "daylight", "summer", "mean"];
    let zone = matches!(
        i.first_text(),
        "local" | "Eastern" | "Central" | "Mountain" | "Pacific" | "Greenwich" | "European" | "British"
    );
    let known = !kind || KINDS.iter().any(|word| i.nth_text(1).eq_ignore_ascii_case(word));
    (zone && known).then_some(rest)
}
