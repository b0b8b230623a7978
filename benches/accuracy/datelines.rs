//! `datelines/*`: wire stories whose dateline and byline the gold takes apart.
//!
//! * `macro.f1` is the mean F1 over the kinds of block in these stories, matched as [`crate::structure`] matches them.
//! * `place.f1`, `date.f1`, `agency.f1`: the part has the very bytes of the gold's, white space and dashes trimmed off. A
//!   place runs from the first of the dateline's places to the last; of several datelines the last one counts.
//! * `authors.f1` over the authors of all bylines, as a set of spans.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::figures::{Board, Tallies};
use crate::gold::{Gold, total};
use crate::json::{Span, items};
use crate::structure::{blocks, english, macro_f1, trimmed};

const PARTS: [&str; 4] = ["place", "date", "agency", "authors"];

pub(crate) const FIGURES: &[&str] = &["macro.f1", "place.f1", "date.f1", "agency.f1", "authors.f1"];

pub(crate) fn score(gold: &Gold, board: &mut Board) {
    let Some(rows) = english(gold, "structure/datelines.jsonl") else {
        return;
    };
    let kinds = total(&rows, |row| blocks(gold, row));
    board.share("datelines/macro.f1".into(), macro_f1(&kinds));
    let all = total(&rows, |row| parts(gold, row));
    for part in PARTS {
        board.share(format!("datelines/{part}.f1"), all.get(part).f1());
    }
}

fn parts(gold: &Gold, row: &Value) -> Tallies {
    let text = gold.text_of("structure", &row["text"]);
    let article = crate::predict(&text, None);
    let of_kind = |kind: &'static str| items(&article["blocks"]).iter().filter(move |block| block["kind"] == kind);
    let bare = |span: Span| trimmed(span, &text, "dateline");

    let dateline = of_kind("dateline").rfind(|block| !items(&block["places"]).is_empty()).unwrap_or(&Value::Null);
    let places = Span::list(&dateline["places"]);
    let place = (!places.is_empty()).then(|| Span::hull(&places));
    let found = [("place", place), ("date", Span::of(&dateline["date"])), ("agency", Span::of(&dateline["agency"]))];

    let mut tallies = Tallies::default();
    for (part, found) in found {
        let wanted = Span::of(&row["dateline"][part]);
        let right = wanted.is_some() && wanted.map(bare) == found.map(bare);
        tallies.of(part).add_one(right, found.is_some(), wanted.is_some());
    }
    let found: BTreeSet<_> = of_kind("byline").flat_map(|block| Span::list(&block["authors"])).map(bare).collect();
    let wanted: BTreeSet<_> = Span::list(&row["authors"]).into_iter().map(bare).collect();
    let both = found.intersection(&wanted).count();
    tallies.of("authors").add(both, found.len(), wanted.len());
    tallies
}
