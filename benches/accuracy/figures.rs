//! What every figure is made of: counts of hits, the shares they give, and the board that lists them.
//!
//! A share is rounded to four decimals, as the scorers of `shared/eval` round it, and shown as a percentage.

use std::collections::BTreeMap;
use std::iter::Sum;

/// Hits among what was predicted and among what the gold asks for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tally {
    pub(crate) hits: usize,
    pub(crate) predicted: usize,
    pub(crate) gold: usize,
}

impl Tally {
    pub(crate) fn add(&mut self, hits: usize, predicted: usize, gold: usize) {
        self.hits += hits;
        self.predicted += predicted;
        self.gold += gold;
    }

    /// One answer beside one that was asked for, either of which may be missing.
    pub(crate) fn add_one(&mut self, right: bool, predicted: bool, gold: bool) {
        self.add(right.into(), predicted.into(), gold.into());
    }

    pub(crate) fn precision(self) -> f64 {
        rounded(ratio(self.hits, self.predicted))
    }

    pub(crate) fn recall(self) -> f64 {
        rounded(ratio(self.hits, self.gold))
    }

    pub(crate) fn f1(self) -> f64 {
        rounded(harmonic(ratio(self.hits, self.predicted), ratio(self.hits, self.gold)))
    }
}

/// Tallies by name; those of many documents add up to those of the set.
#[derive(Debug, Default)]
pub(crate) struct Tallies(BTreeMap<&'static str, Tally>);

impl Tallies {
    pub(crate) fn of(&mut self, name: &'static str) -> &mut Tally {
        self.0.entry(name).or_default()
    }

    pub(crate) fn get(&self, name: &str) -> Tally {
        self.0.get(name).copied().unwrap_or_default()
    }
}

impl Sum for Tallies {
    fn sum<I: Iterator<Item = Self>>(documents: I) -> Self {
        let mut all = Self::default();
        for (name, Tally { hits, predicted, gold }) in documents.flat_map(|document| document.0) {
            all.of(name).add(hits, predicted, gold);
        }
        all
    }
}

/// One figure reached: a percentage, or how many of so many.
#[derive(Debug)]
pub(crate) struct Figure {
    pub(crate) name: String,
    pub(crate) value: f64,
    of: Option<usize>,
}

impl Figure {
    /// `87.35`, or `27/29` of a count.
    pub(crate) fn shown(&self) -> String {
        let value = self.like_it(self.value);
        self.of.map_or_else(|| value.clone(), |of| format!("{value}/{of}"))
    }

    /// A number of its kind: a percentage, or a count.
    pub(crate) fn like_it(&self, number: f64) -> String {
        let places = if self.of.is_some() { 0 } else { 2 };
        format!("{number:.places$}")
    }
}

/// The figures in the order in which they were computed.
#[derive(Debug, Default)]
pub(crate) struct Board(Vec<Figure>);

impl Board {
    /// A share of one, kept as a percentage with two decimals.
    pub(crate) fn share(&mut self, name: String, share: f64) {
        let value = parsed(&format!("{:.2}", 100.0 * share));
        self.0.push(Figure { name, value, of: None });
    }

    pub(crate) fn count(&mut self, name: String, hits: usize, of: usize) {
        self.0.push(Figure { name, value: float(hits), of: Some(of) });
    }

    pub(crate) fn figures(&self) -> &[Figure] {
        &self.0
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|figure| figure.name == name)
    }
}

/// `a / b`, and nothing of nothing.
pub(crate) fn ratio(a: usize, b: usize) -> f64 {
    if b == 0 { 0.0 } else { float(a) / float(b) }
}

/// The harmonic mean of precision and recall.
pub(crate) fn harmonic(precision: f64, recall: f64) -> f64 {
    let sum = precision + recall;
    if sum > 0.0 { 2.0 * precision * recall / sum } else { 0.0 }
}

/// `share` to four decimals, as Python's `round` gives it: by the exact value, ties to the even digit.
pub(crate) fn rounded(share: f64) -> f64 {
    parsed(&format!("{share:.4}"))
}

fn parsed(printed: &str) -> f64 {
    printed.parse().expect("a float that was just printed")
}

#[allow(clippy::cast_precision_loss, reason = "counts of words and bytes are far below 2^52")]
pub(crate) fn float(count: usize) -> f64 {
    count as f64
}
