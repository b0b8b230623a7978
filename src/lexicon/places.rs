//! Place names of several words.

use super::buffer::Joined;
use super::{PLACES, WordClass};
use std::cmp::Ordering;

/// The file of place names of several words: "new york".
static NAMES: &str = include_str!("words/places_multi.txt");

/// The most words in a name.
pub(crate) const LONGEST: usize = 5;

/// What the place is that these words name together: "New", "York" is a city.
///
/// A binary search over the bytes of the sorted file: half a dozen comparisons, and only words whose first opens a
/// place are asked about.
pub(crate) fn of_words<'w>(words: impl Iterator<Item = &'w str>) -> Option<WordClass> {
    let joined = Joined::of(words)?;
    let codes = find(joined.as_str())?;
    let class = |code| PLACES.iter().find(|(letter, _)| *letter == code).map(|(_, class)| *class);
    Some(codes.chars().filter_map(class).fold(WordClass::NONE, WordClass::or))
}

/// The codes of a name in lower case.
fn find(name: &str) -> Option<&'static str> {
    let (mut low, mut high) = (0, NAMES.len());
    // The range holds whole lines and loses at least one in every turn.
    while low < high {
        let middle = low + (high - low) / 2;
        // Lines are cut at "\n", so that the cuts lie on character borders.
        let start = NAMES.as_bytes()[low..middle].iter().rposition(|&b| b == b'\n').map_or(low, |n| low + n + 1);
        let end = NAMES.as_bytes()[start..high].iter().position(|&b| b == b'\n').map_or(high, |n| start + n + 1);
        let line = NAMES[start..end].trim_end();
        let (written, codes) = line.split_once('\t').unwrap_or((line, ""));
        // "#" sorts before every letter, so that the head of the file stands where it belongs.
        let order = if line.starts_with('#') { Ordering::Less } else { written.cmp(name) };
        match order {
            Ordering::Equal => return Some(codes),
            Ordering::Less => low = end,
            Ordering::Greater => high = start,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_of_the_file_is_found() {
        for line in NAMES.lines().filter(|line| !line.starts_with('#')) {
            let (name, codes) = line.split_once('\t').unwrap();
            assert_eq!(find(name), Some(codes), "{name}");
            assert!(name.split(' ').count() <= LONGEST, "{name}");
        }
    }

    #[test]
    fn words_together_are_a_place_and_parts_are_not() {
        assert!(of_words("New York".split(' ')).unwrap().has(WordClass::CITY));
        assert!(of_words("New".split(' ')).is_none());
        assert!(of_words("".split(' ')).is_none());
        assert!(of_words("zzz zzz".split(' ')).is_none());
    }
}
