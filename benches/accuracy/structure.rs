//! `structure/*`: the blocks of English articles; also the kinds of block for [`crate::datelines`].
//!
//! A block is found when one of its kind has an `IoU` of at least 0.9 with it, both without the white space round them
//! (a dateline also without its dash). Pairs are one to one, best `IoU` first.
//!
//! * `<kind>.f1` over the blocks of a kind. What a gold block calls a don't-care kind is left out on both sides.
//! * `macro.f1` is the mean over the kinds that occur in the gold.
//! * `segment.f1` takes the same spans whatever their kind, inline datelines left out.
//!
//! A standfirst counts as a paragraph, a line with the time of publication as a timestamp.

mod confidence;

use confidence::Told;
use serde_json::Value;

use crate::figures::{Board, Tallies, Tally, float, rounded};
use crate::gold::{Gold, total};
use crate::json::{Span, items};
use crate::pairing::{candidates, one_to_one, partner_of_gold, partner_of_predicted};

const KINDS: [&str; 11] = [
    "headline",
    "byline",
    "timestamp",
    "dateline",
    "heading",
    "paragraph",
    "caption",
    "list_item",
    "block_quote",
    "credit",
    "note",
];

pub(crate) const FIGURES: &[&str] = &[
    "headline.f1",
    "byline.f1",
    "timestamp.f1",
    "dateline.f1",
    "heading.f1",
    "paragraph.f1",
    "caption.f1",
    "list_item.f1",
    "block_quote.f1",
    "credit.f1",
    "note.f1",
    "macro.f1",
    "segment.f1",
];

pub(crate) fn score(gold: &Gold, board: &mut Board) {
    let Some(rows) = english(gold, "structure/blocks.jsonl") else {
        return;
    };
    let all = total(&rows, |row| blocks(gold, row));
    for kind in KINDS {
        let tally = all.get(kind);
        if tally.gold + tally.predicted > 0 {
            board.share(format!("structure/{kind}.f1"), tally.f1());
        }
    }
    board.share("structure/macro.f1".into(), macro_f1(&all));
    board.share("structure/segment.f1".into(), all.get("segment").f1());
}

/// How often blocks of a kind are what they are called, by the confidence they state, over all sets with blocks.
pub(crate) fn told(gold: &Gold) -> Told {
    let files = ["structure/blocks.jsonl", "structure/datelines.jsonl"];
    files.into_iter().filter_map(|file| english(gold, file)).map(|rows| total(&rows, |row| Told::of(gold, row))).sum()
}

/// The rows of a file that are in English, as those are that don't say.
pub(crate) fn english(gold: &Gold, file: &str) -> Option<Vec<Value>> {
    let mut rows = gold.rows(file)?;
    rows.retain(|row| row["lang"].as_str().is_none_or(|lang| lang == "en"));
    Some(rows)
}

/// The mean F1 of the kinds that occur in the gold.
pub(crate) fn macro_f1(all: &Tallies) -> f64 {
    let occurring = KINDS.map(|kind| all.get(kind)).into_iter().filter(|tally| tally.gold > 0);
    let shares: Vec<f64> = occurring.map(Tally::f1).collect();
    rounded(shares.iter().sum::<f64>() / float(shares.len().max(1)))
}

/// A block of the gold, with every span that counts as it.
struct Wanted {
    kind: &'static str,
    spans: Vec<Span>,
    /// Kinds that are neither right nor wrong in its place.
    dont_care: Vec<&'static str>,
    /// A dateline inside a paragraph whose span covers it.
    inline: bool,
}

impl Wanted {
    fn of(block: &Value, text: &str) -> Self {
        let timestamp = block["kind"] == "dateline" && block["sub"] == "timestamp";
        let kind = if timestamp { "timestamp" } else { kind(&block["kind"]) };
        let spans = Span::of(block).into_iter().chain(Span::list(&block["alt_spans"]));
        Self {
            kind,
            spans: spans.map(|span| trimmed(span, text, kind)).collect(),
            dont_care: items(&block["alt_kinds"]).iter().map(self::kind).collect(),
            inline: block["inline"] == true,
        }
    }

    /// The best `IoU` of `span` with one of its own, where it is good enough to count; negative, so that the best is least.
    fn fit(&self, span: Span) -> Option<f64> {
        let best = self.spans.iter().map(|own| own.iou(span)).fold(0.0, f64::max);
        (best >= 0.9).then_some(-best)
    }
}

/// A predicted block: its kind and its bare span.
type Found = (&'static str, Span);

/// What one document adds: a tally a kind, and "segment".
pub(crate) fn blocks(gold: &Gold, row: &Value) -> Tallies {
    let text = gold.text_of("structure", &row["text"]);
    let article = crate::predict(&text, None);
    let wanted = items(&row["blocks"]).iter().map(|block| Wanted::of(block, &text)).collect::<Vec<_>>();
    let found = items(&article["blocks"]).iter().filter_map(|block| found(block, &text)).collect::<Vec<_>>();
    let mut tallies = Tallies::default();
    by_kind(&wanted, &found, &mut tallies);
    segments(&wanted, &found, &mut tallies);
    tallies
}

fn found(block: &Value, text: &str) -> Option<Found> {
    let kind = kind(&block["kind"]);
    let span = trimmed(Span::of(block)?, text, kind);
    (span.len() > 0).then_some((kind, span))
}

/// The pairs of blocks of the same kind, and then of those that are neither right nor wrong.
fn pairs_by_kind(wanted: &[Wanted], found: &[Found]) -> [Vec<(usize, usize)>; 2] {
    let right =
        one_to_one(candidates(wanted, found, |block, &(kind, span)| block.fit(span).filter(|_| block.kind == kind)));
    let mut left =
        candidates(wanted, found, |block, &(kind, span)| block.fit(span).filter(|_| block.dont_care.contains(&kind)));
    left.retain(|&(_, g, p)| partner_of_gold(&right, g).or(partner_of_predicted(&right, p)).is_none());
    let excused = one_to_one(left);
    [right, excused]
}

/// The blocks of the right kind, then those that are neither right nor wrong; all others are misses.
fn by_kind(wanted: &[Wanted], found: &[Found], tallies: &mut Tallies) {
    let [right, excused] = pairs_by_kind(wanted, found);
    for (g, block) in wanted.iter().enumerate() {
        if partner_of_gold(&excused, g).is_none() {
            let hit = partner_of_gold(&right, g).is_some();
            tallies.of(block.kind).add_one(hit, false, true);
        }
    }
    for (p, &(kind, _)) in found.iter().enumerate() {
        if partner_of_predicted(&excused, p).is_none() {
            tallies.of(kind).add_one(false, true, false);
        }
    }
}

/// The same spans whatever their kind; a dateline inside a paragraph is no segment of its own on either side.
fn segments(wanted: &[Wanted], found: &[Found], tallies: &mut Tallies) {
    let (inline, wanted): (Vec<_>, Vec<_>) = wanted.iter().partition(|block| block.inline);
    let is_inline = |span: Span| inline.iter().any(|block| block.spans[0].iou(span) >= 0.3);
    let apart = |&&(kind, span): &&Found| kind != "dateline" || !is_inline(span);
    let found: Vec<&Found> = found.iter().filter(apart).collect();
    let pairs = one_to_one(candidates(&wanted, &found, |block, (_, span)| block.fit(*span)));
    tallies.of("segment").add(pairs.len(), found.len(), wanted.len());
}

/// The kind by its name; a standfirst is a paragraph to the gold.
fn kind(name: &Value) -> &'static str {
    let name = match name.as_str() {
        Some("standfirst") => "paragraph",
        name => name.expect("every block has a kind"),
    };
    let known = KINDS.into_iter().find(|kind| *kind == name);
    known.unwrap_or_else(|| panic!("no kind of block is called {name}"))
}

/// `span` without white space at its ends, a dateline also without its dash.
pub(crate) fn trimmed(span: Span, text: &str, kind: &str) -> Span {
    span.trimmed(text, |block| {
        let block = block.trim_start_matches(is_blank);
        let dashes = kind == "dateline";
        block.trim_end_matches(|c| is_blank(c) || dashes && matches!(c, '—' | '–' | '-' | ':' | ','))
    })
}

/// White space in ASCII, the no-break space, the zero-width space and the byte-order mark.
const fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n' | '\u{b}' | '\u{c}' | '\u{a0}' | '\u{200b}' | '\u{feff}')
}
