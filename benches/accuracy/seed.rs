//! `seed/*`: one article whose every finding is known, a count of hits a row, and `seed/all` over the rows.
//!
//! * `blocks`: same kind and bytes (white space aside); `no_extra_blocks`: there are no more of them than in the gold.
//! * `caption_credits`: a caption with the credit's agency, photographer and span.
//! * `quotes`: the content; of those found also `quote_kind`, `speaker_span`, `cue` and `speaker_name`;
//!   `few_spurious_quotes`: at most six quotes that the gold has not.
//! * `dates_found`, `dates_resolved`: an overlapping date, and one with the right value.
//! * `dated_events`: an overlapping trigger with the right value; `people`: everybody by full name.

use serde_json::Value;

use crate::figures::Board;
use crate::gold::Gold;
use crate::json::{Span, at, items};

pub(crate) const FIGURES: &[&str] = &[
    "blocks",
    "no_extra_blocks",
    "caption_credits",
    "quotes",
    "quote_kind",
    "speaker_span",
    "cue",
    "speaker_name",
    "few_spurious_quotes",
    "dates_found",
    "dates_resolved",
    "dated_events",
    "people",
    "all",
];

/// A row: its name, its hits, and how many there could be.
type Row = (&'static str, usize, usize);

pub(crate) fn score(gold: &Gold, board: &mut Board) {
    let Some(seed) = gold.value("seed/gold.json") else {
        return;
    };
    let article = crate::predict(&gold.text("seed/article.txt"), None);
    let mut rows = Vec::new();
    rows.extend(blocks(&seed, &article));
    rows.extend(quotes(&seed, &article));
    rows.extend(dates(&seed, &article));
    rows.push(row("people", &seed["people"], |name| {
        items(&article["people"]).iter().any(|person| person["name"] == *name)
    }));
    let all = rows.iter().fold((0, 0), |sum, (_, hits, of)| (sum.0 + hits, sum.1 + of));
    rows.push(("all", all.0, all.1));
    for (name, hits, of) in rows {
        board.count(format!("seed/{name}"), hits, of);
    }
}

/// The row of those gold items that were hit.
fn row(name: &'static str, gold: &Value, hit: impl Fn(&Value) -> bool) -> Row {
    let gold = items(gold);
    (name, gold.iter().filter(|item| hit(item)).count(), gold.len())
}

/// The `IoU` of two items' spans; none where one has no span.
fn iou(a: &Value, b: &Value) -> f64 {
    Span::of(a).zip(Span::of(b)).map_or(0.0, |(a, b)| a.iou(b))
}

fn blocks(seed: &Value, article: &Value) -> [Row; 3] {
    let found = items(&article["blocks"]);
    let few = found.len() <= items(&seed["blocks"]).len();
    let captions = || found.iter().filter(|block| block["kind"] == "caption").map(|block| &block["credit"]);
    [
        row("blocks", &seed["blocks"], |gold| {
            found.iter().any(|block| block["kind"] == gold["kind"] && iou(block, gold) > 0.98)
        }),
        ("no_extra_blocks", few.into(), 1),
        row("caption_credits", &seed["captions"], |gold| {
            let gold = &gold["credit"];
            let same = |credit: &Value, part: &str| credit[part] == gold[part];
            captions().any(|credit| same(credit, "agency") && same(credit, "photographer") && iou(credit, gold) > 0.8)
        }),
    ]
}

fn quotes(seed: &Value, article: &Value) -> [Row; 6] {
    let content = |quote: &Value| Span::hull(&Span::list(&quote["spans"]));
    let gold = items(&seed["quotes"]);
    let mut left: Vec<&Value> = items(&article["quotes"]).iter().collect();
    let mut pairs = Vec::new();
    for quote in gold {
        // The best of those that are left, the first of equals.
        let fit = |n: &usize| content(left[*n]).iou(content(quote));
        let best = (0..left.len()).rev().max_by(|a, b| fit(a).total_cmp(&fit(b))).filter(|n| fit(n) >= 0.8);
        pairs.extend(best.map(|n| (quote, left.remove(n))));
    }
    let speech = |quote: &&Value| ["direct", "mixed", "indirect"].iter().any(|kind| quote["kind"] == **kind);
    let few = left.into_iter().filter(speech).count() <= 6;

    let hits = |right: fn(&Value, &Value) -> bool| pairs.iter().filter(|(quote, found)| right(quote, found)).count();
    let named = |quote: &&Value| quote["speaker"]["name"].is_string();
    [
        ("quotes", pairs.len(), gold.len()),
        ("quote_kind", hits(|quote, found| quote["kind"] == found["kind"]), gold.len()),
        ("speaker_span", hits(|quote, found| iou(&quote["speaker"], &found["speaker"]) >= 0.5), gold.len()),
        ("cue", hits(|quote, found| iou(&quote["cue"], &found["cue"]) > 0.0), gold.len()),
        (
            "speaker_name",
            hits(|quote, found| {
                let name = &quote["speaker"]["name"];
                name.is_string() && *name == found["speaker"]["name"]
            }),
            gold.iter().filter(named).count(),
        ),
        ("few_spurious_quotes", few.into(), 1),
    ]
}

fn dates(seed: &Value, article: &Value) -> [Row; 3] {
    let found = items(&article["dates"]);
    let beside = |gold: &Value| found.iter().filter(|date| iou(date, gold) > 0.0).collect::<Vec<_>>();
    let day = |event: &Value| at(found, &event["date"]).map(|date| date["value"].clone());
    [
        row("dates_found", &seed["dates"], |gold| !beside(gold).is_empty()),
        row("dates_resolved", &seed["dates"], |gold| beside(gold).iter().any(|date| date["value"] == gold["value"])),
        row("dated_events", &seed["events"], |gold| {
            let same = |event: &Value| {
                iou(&event["trigger"], &gold["trigger"]) > 0.0 && day(event).as_ref() == Some(&gold["value"])
            };
            items(&article["events"]).iter().any(same)
        }),
    ]
}
