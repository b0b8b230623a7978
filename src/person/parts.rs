//! The words of names as numbers, so that names are compared without a look at the text.

use super::candidate::Word;
use super::letters::plain;
use crate::lexicon::{FIRST, Key, first_bytes};
use crate::span::Span;
use std::collections::HashMap;
use std::hash::{BuildHasher, Hasher, RandomState};

/// The numbers of an article's first names and surnames: the same letters in any ASCII case, with
/// accents or without, have the same number.
#[derive(Debug, Default)]
pub(crate) struct Parts(HashMap<u64, u32, Seed>);

impl Parts {
    /// No numbers, with room for as many.
    pub(crate) fn new(names: usize) -> Parts {
        Parts(HashMap::with_capacity_and_hasher(names, Seed::default()))
    }

    /// How many numbers there are: each is smaller.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// A name with its number; a new name has the next one.
    pub(crate) fn add(&mut self, text: &str, span: Span) -> Word {
        #[allow(clippy::cast_possible_truncation, reason = "a text has fewer bytes than a u32 counts")]
        let next = self.0.len() as u32;
        Word { span, number: *self.0.entry(key(text, span)).or_insert(next) }
    }

    /// The number of a name; `None` for one that was never added.
    pub(crate) fn number(&self, text: &str, span: Span) -> Option<u32> {
        self.0.get(&key(text, span)).copied()
    }
}

/// A number for the letters of a name. Of two names with the same one in a text, one in 2^64 would be another.
fn key(text: &str, name: Span) -> u64 {
    /// The high bit of each byte, which no ASCII letter has.
    const HIGH: u128 = all(0x80);
    let within = FIRST[name.len().min(LETTERS)];
    let letters = first_bytes(text.as_bytes(), name.start()) & within;
    if (name.len() > LETTERS) | (letters & HIGH != 0) {
        return key_by_letters(&text[name]);
    }
    mixed(0, in_one_case(letters) & within)
}

/// Letters that are looked at together: most names have no more.
const LETTERS: usize = Key::LEN;

/// The number for a long name or one with accents: that of the name without them.
#[cold]
fn key_by_letters(name: &str) -> u64 {
    let letters: Vec<u8> = plain(name).collect();
    letters.chunks(LETTERS).fold(0, |key, letters| mixed(key, first_bytes(letters, 0)))
}

/// A number with sixteen letters more.
#[allow(clippy::cast_possible_truncation, reason = "both halves are used")]
fn mixed(key: u64, letters: u128) -> u64 {
    [letters as u64, (letters >> 64) as u64].into_iter().fold(key, |key, eight| {
        let mixed = (key ^ eight).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        mixed ^ mixed >> 29
    })
}

/// Sixteen times the same byte.
const fn all(byte: u8) -> u128 {
    u128::from_le_bytes([byte; LETTERS])
}

/// Bytes with their ASCII letters in lower case, all at once. The bit that makes a letter small is set in digits and in the marks
/// of a name ("O'Toole", "Mott-Orme", "J.R.") as well, so that names stay different.
fn in_one_case(bytes: u128) -> u128 {
    bytes | all(b'a' - b'A')
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
        let key = |name: &str| key(&format!("{name} left"), Span::of(0, name.len()));
        assert_eq!(key("DOE"), key("Doe"));
        assert_eq!(key("Tolvikssen-Roe"), key("TOLVIKSSEN-ROE"));
        assert_eq!(key("Tölviksséñ-Rœ"), key("TOLVIKSSEN-Rœ"));
        for (one, other) in [("Doe", "Do"), ("Doe", "Dole"), ("Tolvikssen-Roe", "Tolvikssen-Ros"), ("É", "O")] {
            assert_ne!(key(one), key(other), "{one} {other}");
        }
    }

    #[test]
    fn what_stands_in_a_name_is_in_lower_case() {
        let in_names = |byte: &u8| byte.is_ascii_alphanumeric() || b"'-.".contains(byte);
        for byte in (0..=u8::MAX).filter(in_names) {
            let lower = in_one_case(u128::from_le_bytes([byte; LETTERS])).to_le_bytes();
            assert_eq!(lower, [byte.to_ascii_lowercase(); LETTERS], "{byte:#x}");
        }
    }

    #[test]
    fn a_name_at_the_end_of_its_text_has_the_same_number() {
        assert_eq!(key("of Doe", Span::of(3, 6)), key("Doe of it all", Span::of(0, 3)));
    }

    #[test]
    fn numbers_count_the_names_as_they_come() {
        let mut parts = Parts::default();
        let text = "DoeRoeDOEAna";
        let numbers = [0, 3, 6, 9].map(|at| parts.add(text, Span::of(at, at + 3)).number);
        assert_eq!(numbers, [0, 1, 0, 2]);
        assert_eq!(
            (parts.len(), parts.number("roe", Span::of(0, 3)), parts.number("Ben", Span::of(0, 3))),
            (3, Some(1), None)
        );
    }
}
