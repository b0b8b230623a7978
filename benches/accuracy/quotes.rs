//! `quotes/<split>/*`: what was said and by whom, over sets of words, so that marks and edge punctuation never count.
//!
//! * `a_detect.f1`: quoted fragments, the runs of three words or more inside marks; one to one, `IoU` at least 0.8. What is
//!   claimed to be a direct quote counts with the words it takes from outside the marks.
//! * `b_e2e.f1`: such a pair with the right speaker, or with none where the gold has none.
//! * `b_speaker_partial_of_matched`: the right speaker, of the paired fragments that have one; see [`speaker::agrees`].
//! * `c_cue_of_gold`: the gold fragments with a cue whose quote has a cue that overlaps it.
//! * `d_attr.f1`, `d_attr.p`: indirect quotes, the words' `IoU` at least 0.5 and the speaker right.
//! * `d_speech_attr_recall`: those with a verb of speech as cue that were found so.

mod confidence;
mod speaker;
mod speech;
mod words;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::figures::{Board, Tallies, ratio};
use crate::gold::{Gold, total};
use crate::json::{Span, items};
use crate::pairing::{candidates, one_to_one, partner_of_gold};
use confidence::Rules;
use words::Words;

pub(crate) const FIGURES: &[&str] = &[
    "a_detect.f1",
    "b_e2e.f1",
    "b_speaker_partial_of_matched",
    "c_cue_of_gold",
    "d_attr.f1",
    "d_attr.p",
    "d_speech_attr_recall",
];

pub(crate) fn score(gold: &Gold, board: &mut Board) {
    for split in gold.corpora("quotes") {
        let Some(rows) = gold.rows(&format!("quotes/{split}.jsonl")) else {
            continue;
        };
        let all = total(&rows, |row| {
            let text = gold.text_of("quotes", &row["file"]);
            let article = crate::predict(&text, None);
            quotes(&Words::of(&text), &attributions(row), &predicted(&article))
        });
        let indirect = all.get("indirect");
        let reached = [
            all.get("fragments").f1(),
            all.get("attributed").f1(),
            all.get("speakers").recall(),
            all.get("cues").recall(),
            indirect.f1(),
            indirect.precision(),
            all.get("speech").recall(),
        ];
        for (figure, share) in FIGURES.iter().zip(reached) {
            board.share(format!("quotes/{split}/{figure}"), share);
        }
    }
}

/// How often each rule is right on the articles of the gold.
pub(crate) fn rules(gold: &Gold) -> Rules {
    let rows = gold.corpora("quotes").into_iter().filter_map(|split| gold.rows(&format!("quotes/{split}.jsonl")));
    let count = |row: &Value| {
        let text = gold.text_of("quotes", &row["file"]);
        Rules::of(&Words::of(&text), &attributions(row), &predicted(&crate::predict(&text, None)))
    };
    rows.map(|rows| total(&rows, count)).sum()
}

/// A quote of either side: who said what, and by which word the text says so.
struct Quote<'v> {
    kind: &'v str,
    content: Vec<Span>,
    speaker: Vec<Span>,
    cue: Vec<Span>,
    /// The rule that found it and how sure that is; the gold has neither.
    rule: &'v str,
    confidence: f64,
}

/// The quotes of the gold.
fn attributions(row: &Value) -> Vec<Quote<'_>> {
    let quotes = items(&row["attributions"]).iter().map(|quote| Quote {
        kind: quote["class"].as_str().expect("a class"),
        content: Span::list(&quote["content"]),
        speaker: Span::list(&quote["source"]),
        cue: Span::list(&quote["cue"]),
        rule: "",
        confidence: 1.0,
    });
    quotes.collect()
}

/// The quotes of the article that are speech.
fn predicted(article: &Value) -> Vec<Quote<'_>> {
    let quotes = items(&article["quotes"]).iter().map(|quote| Quote {
        kind: quote["kind"].as_str().expect("a kind"),
        content: Span::list(&quote["spans"]),
        speaker: Span::of(&quote["speaker"]).into_iter().collect(),
        cue: Span::of(&quote["cue"]).into_iter().collect(),
        rule: quote["rule"].as_str().expect("a rule"),
        confidence: quote["confidence"].as_f64().expect("a confidence"),
    });
    let speech = |quote: &Quote| matches!(quote.kind, "direct" | "mixed" | "indirect") && !quote.content.is_empty();
    quotes.filter(speech).collect()
}

fn quotes(words: &Words, gold: &[Quote], predicted: &[Quote]) -> Tallies {
    let mut tallies = Tallies::default();
    quoted(words, gold, predicted, &mut tallies);
    indirect(words, gold, predicted, &mut tallies);
    tallies
}

/// A quote of the text beside some of its words, by index.
type Part<'q> = (&'q Quote<'q>, Vec<usize>);

/// Figures a to c, over fragments in marks.
fn quoted(words: &Words, gold: &[Quote], predicted: &[Quote], tallies: &mut Tallies) {
    let wanted = fragments(words, gold, |_| false);
    let found = fragments(words, predicted, |quote| quote.kind == "direct");
    let pairs = alike(&wanted, &found, 0.8, |_, _| true);
    tallies.of("fragments").add(pairs.len(), found.len(), wanted.len());
    tallies.of("attributed").add(0, found.len(), wanted.len());
    for (g, (quote, _)) in wanted.iter().enumerate() {
        let partner = partner_of_gold(&pairs, g).map(|p| found[p].0);
        let cued = |other: &Quote| quote.cue.iter().any(|cue| other.cue.iter().any(|other| cue.overlaps(*other)));
        if !quote.cue.is_empty() {
            tallies.of("cues").add_one(partner.is_some_and(cued), false, true);
        }
        let Some(partner) = partner else { continue };
        let right = said_by(words, quote, partner);
        tallies.of("attributed").add_one(right, false, false);
        if !quote.speaker.is_empty() {
            tallies.of("speakers").add_one(right, false, true);
        }
    }
}

/// Figures d, over reported speech without marks.
fn indirect(words: &Words, gold: &[Quote], predicted: &[Quote], tallies: &mut Tallies) {
    let (wanted, found) = (unmarked(words, gold), unmarked(words, predicted));
    let pairs = alike(&wanted, &found, 0.5, |quote, other| said_by(words, quote, other));
    tallies.of("indirect").add(pairs.len(), found.len(), wanted.len());
    for (g, (quote, _)) in wanted.iter().enumerate() {
        let cue: Vec<_> = quote.cue.iter().map(|cue| words.between(cue.start, cue.end)).collect();
        if speech::is_speech(&cue.join(" ")) {
            tallies.of("speech").add_one(partner_of_gold(&pairs, g).is_some(), false, true);
        }
    }
}

/// Whether the right speaker is named, or none where the gold has none.
fn said_by(words: &Words, gold: &Quote, predicted: &Quote) -> bool {
    if gold.speaker.is_empty() {
        return predicted.speaker.is_empty();
    }
    speaker::agrees(words, &gold.speaker, &predicted.speaker)
}

/// The fragments of three words or more of all that isn't indirect; `whole` quotes are taken to be in marks as a whole.
fn fragments<'q>(words: &Words, quotes: &'q [Quote<'q>], whole: impl Fn(&Quote) -> bool) -> Vec<Part<'q>> {
    let mut found = Vec::new();
    for quote in quotes.iter().filter(|quote| quote.kind != "indirect") {
        let content = words.within(&quote.content);
        let runs = if whole(quote) { words.pieces(&content) } else { words.marked_runs(&content) };
        found.extend(runs.into_iter().filter(|run| run.len() >= 3).map(|run| (quote, run)));
    }
    found
}

/// The indirect quotes with their words; those without any are passed over.
fn unmarked<'q>(words: &Words, quotes: &'q [Quote<'q>]) -> Vec<Part<'q>> {
    let indirect = quotes.iter().filter(|quote| quote.kind == "indirect");
    indirect.map(|quote| (quote, words.within(&quote.content))).filter(|(_, content)| !content.is_empty()).collect()
}

/// One-to-one pairs of at least so much `IoU` over words, the best first.
fn alike(wanted: &[Part], found: &[Part], least: f64, also: impl Fn(&Quote, &Quote) -> bool) -> Vec<(usize, usize)> {
    one_to_one(candidates(wanted, found, |(quote, content), (other, other_content)| {
        let iou = iou(content, other_content);
        (iou >= least && also(quote, other)).then_some(-iou)
    }))
}

/// The `IoU` of two lists of word indices in order, neither of which names a word twice.
fn iou(a: &[usize], b: &[usize]) -> f64 {
    let apart = a.last() < b.first() || b.last() < a.first();
    if apart {
        return 0.0;
    }
    let a: BTreeSet<_> = a.iter().collect();
    let shared = b.iter().filter(|word| a.contains(word)).count();
    ratio(shared, a.len() + b.len() - shared)
}
