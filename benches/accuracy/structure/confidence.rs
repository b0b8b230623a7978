//! How often blocks are what they are called, beside what `src/block/confidence.rs` says.

use std::collections::BTreeMap;
use std::iter::Sum;

use serde_json::Value;

use super::{Found, Wanted, found, pairs_by_kind};
use crate::figures::{Tally, ratio};
use crate::gold::Gold;
use crate::json::items;
use crate::pairing::partner_of_predicted;

/// A measured share may be off by so much.
const OFF: f64 = 0.04;
/// Kinds with fewer blocks are shown and not judged.
const FEWEST: usize = 40;

/// Blocks by kind and by the confidence they state, in hundredths.
#[derive(Debug, Default)]
pub(crate) struct Told(BTreeMap<(String, u8), Tally>);

impl Told {
    /// Counts the blocks of one article.
    pub(super) fn of(gold: &Gold, row: &Value) -> Self {
        let text = gold.text_of("structure", &row["text"]);
        let article = crate::predict(&text, None);
        let wanted = items(&row["blocks"]).iter().map(|block| Wanted::of(block, &text)).collect::<Vec<_>>();
        let blocks = items(&article["blocks"]).iter();
        let (named, bare): (Vec<_>, Vec<Found>) =
            blocks.filter_map(|block| Some((stated(block), found(block, &text)?))).unzip();
        let [right, excused] = pairs_by_kind(&wanted, &bare);
        let mut told = Self::default();
        for (p, key) in named.into_iter().enumerate() {
            if partner_of_predicted(&excused, p).is_none() {
                let hit = partner_of_predicted(&right, p).is_some();
                told.0.entry(key).or_default().add(hit.into(), 1, 0);
            }
        }
        told
    }

    /// Prints the table and gives the number of stated values that are off.
    pub(crate) fn show(&self) -> usize {
        println!("\n{:<22}{:>7}{:>10}{:>8}", "kind", "blocks", "measured", "stated");
        let mut off = 0;
        for ((kind, hundredths), tally) in &self.0 {
            let (measured, stated) = (ratio(tally.hits, tally.predicted), f64::from(*hundredths) / 100.0);
            let wrong = tally.predicted >= FEWEST && (measured - stated).abs() > OFF;
            off += usize::from(wrong);
            let sign = if wrong { "  off" } else { "" };
            println!("{kind:<22}{:>7}{measured:>10.2}{stated:>8.2}{sign}", tally.predicted);
        }
        off
    }
}

/// The kind of a block and the confidence it states.
fn stated(block: &Value) -> (String, u8) {
    let hundredths = (block["confidence"].as_f64().unwrap_or(1.0) * 100.0).round();
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 100")]
    (block["kind"].as_str().expect("every block has a kind").to_owned(), hundredths as u8)
}

impl Sum for Told {
    fn sum<I: Iterator<Item = Self>>(articles: I) -> Self {
        let mut all = Self::default();
        for (key, tally) in articles.flat_map(|article| article.0) {
            all.0.entry(key).or_default().add(tally.hits, tally.predicted, 0);
        }
        all
    }
}
