//! The words of names as numbers, so that names are compared without a look at the text.

use super::mention::Candidate;
use crate::lex::Lexed;
use crate::span::Span;

/// The numbers of an article's first names and surnames: the same letters in any ASCII case have the same number.
#[derive(Debug, Default)]
pub(crate) struct Parts {
    /// The keys of all names in order; a name's number is the place of its key.
    keys: Vec<u64>,
}

impl Parts {
    /// Numbers for the first names and surnames of these candidates.
    pub(crate) fn new(lexed: Lexed<'_>, candidates: &[Candidate]) -> Parts {
        let mut keys = Vec::with_capacity(2 * candidates.len());
        for candidate in candidates {
            keys.push(key(&lexed.text[candidate.surname]));
            if let Some(given) = candidate.given {
                keys.push(key(&lexed.text[given]));
            }
        }
        keys.sort_unstable();
        keys.dedup();
        Parts { keys }
    }

    /// How many numbers there are: each is smaller.
    pub(crate) fn len(&self) -> usize {
        self.keys.len()
    }

    /// The number of a name; `None` for one that was not among the names.
    pub(crate) fn number(&self, lexed: Lexed<'_>, name: Span) -> Option<usize> {
        self.keys.binary_search(&key(&lexed.text[name])).ok()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_same_in_any_case() {
        assert_eq!(key("DOE"), key("Doe"));
        assert_eq!(key("Tolvikssen-Roe"), key("TOLVIKSSEN-ROE"));
        for (one, other) in [("Doe", "Do"), ("Doe", "Dole"), ("", "D"), ("Tolvikssen-Roe", "Tolvikssen-Ros"), ("É", "E")] {
            assert_ne!(key(one), key(other), "{one} {other}");
        }
    }

    #[test]
    fn numbers_are_small_and_stand_for_the_names_that_were_given() {
        let lexed = Lexed { text: "Doe Roe DOE Ana", tokens: &[] };
        let parts = Parts { keys: vec![key("doe"), key("roe")] };
        assert_eq!(parts.len(), 2);
        assert_eq!(parts.number(lexed, Span::of(0, 3)), parts.number(lexed, Span::of(8, 11)));
        assert!(parts.number(lexed, Span::of(4, 7)).is_some_and(|number| number < 2));
        assert_eq!(parts.number(lexed, Span::of(12, 15)), None);
    }
}
