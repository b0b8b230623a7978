//! Pairs predicted items with gold ones, one to one. Every figure that matches items matches them here.

/// The pairs `(gold, predicted)` of `candidates` in the order of their keys, the least first, each side taken once.
///
/// Equal keys go by the gold index, then by the predicted one.
pub(crate) fn one_to_one<K: PartialOrd>(mut candidates: Vec<(K, usize, usize)>) -> Vec<(usize, usize)> {
    candidates.sort_by(|a, b| a.partial_cmp(b).expect("no key is NaN"));
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (_, gold, predicted) in candidates {
        if pairs.iter().all(|pair| pair.0 != gold && pair.1 != predicted) {
            pairs.push((gold, predicted));
        }
    }
    pairs
}

/// Candidates among `gold` × `predicted`: the index pairs for which `key` gives a key.
pub(crate) fn candidates<G, P, K>(
    gold: &[G],
    predicted: &[P],
    key: impl Fn(&G, &P) -> Option<K>,
) -> Vec<(K, usize, usize)> {
    let mut found = Vec::new();
    for (g, item) in gold.iter().enumerate() {
        found.extend(predicted.iter().enumerate().filter_map(|(p, other)| Some((key(item, other)?, g, p))));
    }
    found
}

/// The predicted item that `gold` was paired with.
pub(crate) fn partner_of_gold(pairs: &[(usize, usize)], gold: usize) -> Option<usize> {
    pairs.iter().find(|pair| pair.0 == gold).map(|pair| pair.1)
}

/// The gold item that `predicted` was paired with.
pub(crate) fn partner_of_predicted(pairs: &[(usize, usize)], predicted: usize) -> Option<usize> {
    pairs.iter().find(|pair| pair.1 == predicted).map(|pair| pair.0)
}
