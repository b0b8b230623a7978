//! `events/<corpus>/*`: what the text says happened on its dates, over the corpora of `dates`.
//!
//! A gold date is eventful when an event of its own sentence is linked to it as lying in it, at it or round it. A
//! predicted event counts when its date overlaps an eventful one; it is right when its trigger, at most four words,
//! overlaps an event linked there.
//!
//! * `p`: the right ones among the events that count. Those at other dates cost nothing, for the gold leaves many unlinked.
//! * `r`: the eventful dates with a right event. `value_r`: those whose value is right too.
//! * `f1`: the harmonic mean of the two.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::dates::parsed;
use crate::figures::{Board, Tallies, harmonic, rounded};
use crate::gold::{Gold, total};
use crate::json::{Span, at, items, offset};

pub(crate) const FIGURES: &[&str] = &["f1", "p", "r", "value_r"];

pub(crate) fn score(gold: &Gold, board: &mut Board) {
    for corpus in gold.corpora("dates") {
        let Some(rows) = gold.rows(&format!("dates/{corpus}.jsonl")) else {
            continue;
        };
        let all = total(&rows, |row| {
            let (text, article) = parsed(gold, &corpus, row);
            events(row, &article, &text)
        });
        let (precision, recall) = (all.get("events").precision(), all.get("dates").recall());
        let f1 = rounded(harmonic(precision, recall));
        let reached = [f1, precision, recall, all.get("values").recall()];
        for (figure, share) in FIGURES.iter().zip(reached) {
            board.share(format!("events/{corpus}/{figure}"), share);
        }
    }
}

fn events(row: &Value, article: &Value, text: &str) -> Tallies {
    let (gold_dates, gold_events) = (items(&row["dates"]), Span::list(&row["events"]));
    let days = Span::list(&row["dates"]);
    let linked = links(row, &gold_events, &days, text);
    let dates = items(&article["dates"]);

    let (mut hit, mut resolved) = (BTreeSet::new(), BTreeSet::new());
    let mut tallies = Tallies::default();
    for event in items(&article["events"]) {
        let Some(date) = at(dates, &event["date"]) else {
            continue;
        };
        let Some(day) = Span::of(date).and_then(|span| most_shared(span, &days)) else {
            continue;
        };
        let Some(there) = linked.get(&day) else {
            continue;
        };
        let trigger = Span::of(&event["trigger"]).expect("every event has a trigger");
        let phrase = &text[trigger.start..trigger.end];
        let short = phrase.split_ascii_whitespace().count() <= 4;
        let linked = |&event: &usize| gold_events[event].overlaps(trigger);
        let right = short && there.iter().any(linked);
        tallies.of("events").add_one(right, true, false);
        if right {
            hit.insert(day);
            if date["value"] == gold_dates[day]["value"] {
                resolved.insert(day);
            }
        }
    }
    tallies.of("dates").add(hit.len(), 0, linked.len());
    tallies.of("values").add(resolved.len(), 0, linked.len());
    tallies
}

/// The eventful dates, each with the events linked to it.
fn links(row: &Value, events: &[Span], dates: &[Span], text: &str) -> BTreeMap<usize, Vec<usize>> {
    let ends = sentence_ends(text.as_bytes());
    let sentence = |span: Span| ends.partition_point(|&end| end <= span.start);
    let mut linked: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for link in items(&row["event_time_links"]) {
        let [event, date] = [0, 1].map(|part| offset(&link[part]).expect("a link has indices"));
        let contained = link[2].as_str().is_some_and(|relation| CONTAINED.contains(&relation));
        if contained && sentence(events[event]) == sentence(dates[date]) {
            linked.entry(date).or_default().push(event);
        }
    }
    linked
}

const CONTAINED: [&str; 10] = [
    "IS_INCLUDED",
    "DURING",
    "DURING_INV",
    "SIMULTANEOUS",
    "INCLUDES",
    "BEGINS",
    "ENDS",
    "BEGUN_BY",
    "ENDED_BY",
    "IDENTITY",
];

/// The first of the gold's dates that share the most bytes with `span`.
fn most_shared(span: Span, dates: &[Span]) -> Option<usize> {
    let overlapping = (0..dates.len()).filter(|&date| dates[date].overlaps(span));
    overlapping.max_by_key(|&date| (dates[date].shared(span), Reverse(date)))
}

/// Where sentences end: at blank lines, and after a final mark and its closing marks before white space and what may open
/// a sentence.
///
/// This is the gold's plain splitter, not the library's: it only says which links stay inside one sentence.
fn sentence_ends(text: &[u8]) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut i = 0;
    while i < text.len() {
        let end = match text[i] {
            b'\n' => blank_line(text, i),
            b'.' | b'?' | b'!' => final_mark(text, i),
            _ => None,
        };
        if let Some(end) = end
            && !(text[i] == b'.' && abbreviates(text, i))
        {
            ends.push(end);
        }
        // An end lies after `i`, so each turn goes on by a byte or more.
        i = end.unwrap_or(i + 1);
    }
    ends
}

/// The end of a line of blanks that follows the line feed at `i`.
fn blank_line(text: &[u8], i: usize) -> Option<usize> {
    let blanks = count(&text[i + 1..], |byte| matches!(byte, b' ' | b'\t'));
    let end = i + 1 + blanks;
    (text.get(end) == Some(&b'\n')).then_some(end + 1)
}

/// The end of the final mark at `i` with its closing marks, where a sentence may begin after it.
fn final_mark(text: &[u8], i: usize) -> Option<usize> {
    let mut end = i + 1 + count(&text[i + 1..], |byte| matches!(byte, b'"' | b'\'' | b')' | b']'));
    if text[end..].starts_with("”".as_bytes()) {
        end += "”".len();
    }
    let space = count(&text[end..], |byte| matches!(byte, b' ' | b'\t'..=b'\r'));
    let opens = |byte: &u8| matches!(byte, b'A'..=b'Z' | b'0'..=b'9' | b'"' | b'\'' | b'`' | b'(' | 0xe2);
    (space > 0 && text.get(end + space).is_some_and(opens)).then_some(end)
}

/// Whether the full stop at `i` belongs to an abbreviation or an initial.
fn abbreviates(text: &[u8], i: usize) -> bool {
    const ABBREVIATIONS: &str = "mr mrs ms dr prof sen rep gov gen col lt sgt st jan feb mar apr jun jul aug sep sept oct \
        nov dec inc corp co ltd no vs u.s u.n u.k a.m p.m d.c jr sr";
    let before = &text[i.saturating_sub(12)..i];
    let length = count(before.iter().rev(), |byte| byte.is_ascii_alphabetic() || byte == b'.');
    let word = String::from_utf8_lossy(&before[before.len() - length..]).to_ascii_lowercase();
    let initial = word.len() == 1 && word != ".";
    initial || ABBREVIATIONS.split_ascii_whitespace().any(|abbreviation| abbreviation == word)
}

/// How many bytes at the start are of a kind.
fn count<'t>(bytes: impl IntoIterator<Item = &'t u8>, kind: impl Fn(u8) -> bool) -> usize {
    bytes.into_iter().take_while(|&&byte| kind(byte)).count()
}
