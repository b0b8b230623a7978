//! Place names of several words.

/// The file of place names of several words: "new york".
static NAMES: &str = include_str!("words/places_multi.txt");

/// Its lines without head and classes, in order.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    super::table::lines(NAMES).filter_map(|line| line.split('\t').next())
}
