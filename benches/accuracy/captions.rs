//! `captions/*`: the picture credit of a caption that stands alone.
//!
//! * `credit.f1`: the span of the first credit among the blocks, `IoU` at least 0.8 with the gold's once brackets, white
//!   space and edge marks are off. A credit where the gold has none is wrong.
//! * `agency.f1`, `photographer.f1`: the same text but for case, where the gold took the credit apart.

use serde_json::Value;

use crate::figures::{Board, Tallies};
use crate::gold::{Gold, total};
use crate::json::{Span, filled, items};

const EDGES: &[char] = &[' ', '\t', '\r', '\n', '(', ')', '[', ']', '|', '©', '.', ',', ';', ':', '–', '—', '-'];

pub(crate) const FIGURES: &[&str] = &["credit.f1", "agency.f1", "photographer.f1"];

pub(crate) fn score(gold: &Gold, board: &mut Board) {
    let Some(rows) = gold.rows("structure/captions.jsonl") else {
        return;
    };
    let all = total(&rows, credit);
    for part in ["credit", "agency", "photographer"] {
        board.share(format!("captions/{part}.f1"), all.get(part).f1());
    }
}

fn credit(row: &Value) -> Tallies {
    let caption = row["caption"].as_str().expect("a caption");
    let article = crate::predict(caption, None);
    let wanted = &row["credit"];
    let credits = items(&article["blocks"]).iter().map(|block| &block["credit"]);
    let found = credits.into_iter().find(|credit| credit.is_object()).unwrap_or(&Value::Null);
    let bare = |credit: &Value| Some(Span::of(credit)?.trimmed(caption, |text| text.trim_matches(EDGES)));

    let mut tallies = Tallies::default();
    let right = bare(wanted).zip(bare(found)).is_some_and(|(wanted, found)| wanted.iou(found) >= 0.8);
    tallies.of("credit").add_one(right, found.is_object(), wanted.is_object());
    if wanted["parsed"] == true {
        for part in ["agency", "photographer"] {
            let (wanted, found) = (filled(&wanted[part]["text"]), filled(&found[part]));
            let right = wanted.is_some() && wanted.map(folded) == found.map(folded);
            tallies.of(part).add_one(right, found.is_some(), wanted.is_some());
        }
    }
    tallies
}

fn folded(name: &str) -> String {
    name.trim().to_lowercase()
}
