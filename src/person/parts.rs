//! The words of names as numbers, so that names are compared without a look at the text.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hasher, RandomState};

/// The numbers of an article's first names and surnames: the same letters in any ASCII case have the same number.
#[derive(Debug, Default)]
pub(crate) struct Parts(HashMap<u64, usize, Seed>);

impl Parts {
    /// No numbers, with room for as many.
    pub(crate) fn new(names: usize) -> Parts {
        Parts(HashMap::with_capacity_and_hasher(names, Seed::default()))
    }

    /// How many numbers there are: each is smaller.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// The number of a name; a new name has the next one.
    pub(crate) fn add(&mut self, name: &str) -> usize {
        let next = self.0.len();
        *self.0.entry(key(name)).or_insert(next)
    }

    /// The number of a name; `None` for one that was never added.
    pub(crate) fn number(&self, name: &str) -> Option<usize> {
        self.0.get(&key(name)).copied()
    }
}

/// A number for the letters of a name. Of two names with the same one in a text, one in 2^64 would be another.
fn key(name: &str) -> u64 {
    name.as_bytes().chunks(8).fold(name.len() as u64, |key, eight| {
        let mut letters = [0; 8];
        letters[..eight.len()].copy_from_slice(eight);
        letters.make_ascii_lowercase();
        let mixed = (key ^ u64::from_le_bytes(letters)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        mixed ^ mixed >> 29
    })
}

/// A seed by chance, so that no text can be written whose names fall together in the map. The numbers do not depend on it.
#[derive(Debug)]
struct Seed(u64);

impl Default for Seed {
    fn default() -> Seed {
        Seed(RandomState::new().hash_one(0))
    }
}

impl BuildHasher for Seed {
    type Hasher = Mixed;

    fn build_hasher(&self) -> Mixed {
        Mixed(self.0)
    }
}

/// A key multiplied with the seed, the halves of the product folded.
struct Mixed(u64);

impl Hasher for Mixed {
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u64(u64::from(byte));
        }
    }

    #[allow(clippy::cast_possible_truncation, reason = "both halves are used")]
    fn write_u64(&mut self, key: u64) {
        let product = u128::from(self.0 ^ key) * 0x9E37_79B9_7F4A_7C15;
        self.0 = product as u64 ^ (product >> 64) as u64;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_same_in_any_case() {
        assert_eq!(key("DOE"), key("Doe"));
        assert_eq!(key("Tolvikssen-Roe"), key("TOLVIKSSEN-ROE"));
        for (one, other) in
            [("Doe", "Do"), ("Doe", "Dole"), ("", "D"), ("Tolvikssen-Roe", "Tolvikssen-Ros"), ("É", "E")]
        {
            assert_ne!(key(one), key(other), "{one} {other}");
        }
    }

    #[test]
    fn numbers_count_the_names_as_they_come() {
        let mut parts = Parts::default();
        assert_eq!(["Doe", "Roe", "DOE", "Ana"].map(|name| parts.add(name)), [0, 1, 0, 2]);
        assert_eq!((parts.len(), parts.number("roe"), parts.number("Ben")), (3, Some(1), None));
    }
}
