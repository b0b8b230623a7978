//! How often each rule is right, beside what `src/quote/confidence.rs` says.
//!
//! Right is a fragment in marks that pairs with a gold one and has its speaker, and a report without marks that has at
//! least half of a gold one's words and its speaker. [`Rule::NotSpeech`](wirecopy::Rule) is no claim of speech and stays out.

use std::collections::BTreeMap;
use std::iter::Sum;

use super::words::Words;
use super::{Quote, alike, fragments, said_by, unmarked};
use crate::figures::ratio;
use crate::pairing::partner_of_predicted;

/// A measured share may be off by so much.
const OFF: f64 = 0.03;
/// Rules with fewer finds are shown and not judged.
const FEWEST: usize = 40;
/// Rules that this gold says nothing of: turns of transcripts are not annotated, and without a speaker nobody can be right.
const NOT_JUDGED: &[&str] = &["transcript", "unattributed"];

/// What a rule found.
#[derive(Debug, Default, Clone, Copy)]
struct Finds {
    right: usize,
    all: usize,
    /// What the library says.
    stated: f64,
}

/// Finds by whether they stand in marks and by rule.
#[derive(Debug, Default)]
pub(crate) struct Rules(BTreeMap<(bool, String), Finds>);

impl Rules {
    /// Counts the quotes of one article.
    pub(super) fn of(words: &Words, gold: &[Quote], predicted: &[Quote]) -> Self {
        let mut rules = Self::default();
        let (wanted, found) = (fragments(words, gold, |_| false), fragments(words, predicted, |q| q.kind == "direct"));
        let pairs = alike(&wanted, &found, 0.8, |_, _| true);
        for (p, (quote, _)) in found.iter().enumerate() {
            let right = partner_of_predicted(&pairs, p).is_some_and(|g| said_by(words, wanted[g].0, quote));
            rules.add(true, quote, right);
        }
        let (wanted, found) = (unmarked(words, gold), unmarked(words, predicted));
        let pairs = alike(&wanted, &found, 0.5, |quote, other| said_by(words, quote, other));
        for (p, (quote, _)) in found.iter().enumerate() {
            rules.add(false, quote, partner_of_predicted(&pairs, p).is_some());
        }
        rules
    }

    fn add(&mut self, marks: bool, quote: &Quote, right: bool) {
        let finds = self.0.entry((marks, quote.rule.to_owned())).or_default();
        finds.right += usize::from(right);
        finds.all += 1;
        finds.stated = quote.confidence;
    }

    /// Prints the table and gives the number of rules whose stated confidence is off.
    pub(crate) fn show(&self) -> usize {
        println!("{:<9}{:<22}{:>7}{:>10}{:>8}", "", "rule", "finds", "measured", "stated");
        let mut off = 0;
        for ((marks, rule), finds) in &self.0 {
            let measured = ratio(finds.right, finds.all);
            let judged = finds.all >= FEWEST && !NOT_JUDGED.contains(&rule.as_str());
            let wrong = judged && (measured - finds.stated).abs() > OFF;
            off += usize::from(wrong);
            let (form, sign) = (if *marks { "marks" } else { "no marks" }, if wrong { "  off" } else { "" });
            println!("{form:<9}{rule:<22}{:>7}{measured:>10.2}{:>8.2}{sign}", finds.all, finds.stated);
        }
        off
    }
}

impl Sum for Rules {
    fn sum<I: Iterator<Item = Self>>(articles: I) -> Self {
        let mut all = Self::default();
        for (key, finds) in articles.flat_map(|article| article.0) {
            let sum = all.0.entry(key).or_default();
            *sum = Finds { right: sum.right + finds.right, all: sum.all + finds.all, stated: finds.stated };
        }
        all
    }
}
