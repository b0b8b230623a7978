//! `dates/<corpus>/*`: expressions of time and their values, as TempEval-3 scores them.
//!
//! The text is parsed with its day of publication. Pairs are one to one: the same span first, then most shared bytes.
//!
//! * `relaxed.f1`: the spans share a byte. `strict.f1`: they are the same.
//! * `value.f1`: a relaxed pair with the same TIMEX3 value.

use std::cmp::Reverse;

use serde_json::Value;

use crate::figures::{Board, Tallies};
use crate::gold::{Gold, id, total};
use crate::json::{Span, items};
use crate::pairing::{candidates, one_to_one};

pub(crate) const FIGURES: &[&str] = &["relaxed.f1", "strict.f1", "value.f1"];

pub(crate) fn score(gold: &Gold, board: &mut Board) {
    for corpus in gold.corpora("dates") {
        let Some(rows) = gold.rows(&format!("dates/{corpus}.jsonl")) else {
            continue;
        };
        let all = total(&rows, |row| dates(items(&row["dates"]), items(&parsed(gold, &corpus, row).1["dates"])));
        for figure in ["relaxed", "strict", "value"] {
            board.share(format!("dates/{corpus}/{figure}.f1"), all.get(figure).f1());
        }
    }
}

/// The text of a row of the corpus and its article.
pub(crate) fn parsed(gold: &Gold, corpus: &str, row: &Value) -> (String, Value) {
    let text = gold.text(&format!("dates/{corpus}/{}.txt", id(row)));
    let day = row["dct"].as_str().and_then(|moment| moment.get(..10));
    let article = crate::predict(&text, day);
    (text, article)
}

fn dates(wanted: &[Value], found: &[Value]) -> Tallies {
    let pairs = one_to_one(candidates(wanted, found, |wanted, found| {
        let (wanted, found) = (Span::of(wanted)?, Span::of(found)?);
        wanted.overlaps(found).then_some((wanted != found, Reverse(wanted.shared(found)), wanted.start))
    }));
    let hits = |right: fn(&Value, &Value) -> bool| pairs.iter().filter(|&&(w, f)| right(&wanted[w], &found[f])).count();

    let mut tallies = Tallies::default();
    tallies.of("relaxed").add(pairs.len(), found.len(), wanted.len());
    tallies.of("strict").add(hits(|w, f| w["span"] == f["span"]), found.len(), wanted.len());
    tallies.of("value").add(hits(|w, f| w["value"] == f["value"]), found.len(), wanted.len());
    tallies
}
