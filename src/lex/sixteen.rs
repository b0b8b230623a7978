//! [`Sixteen`]: sixteen bytes of text looked at in one step.
//!
//! The bits of a byte are tested for all sixteen at once (SIMD within a register): a sum that can't carry into the next byte
//! leaves the answer in each byte's highest bit.

use crate::lexicon::{FIRST, Key, first_bytes};

/// How many bytes are looked at together: those of a key.
pub(super) const LEN: usize = Key::LEN;

/// Sixteen bytes of text, the first lowest; nulls behind the end of the text.
#[derive(Clone, Copy)]
pub(super) struct Sixteen(u128);

/// The ASCII letters at the start of sixteen bytes.
#[derive(Clone, Copy)]
pub(super) struct Letters {
    /// How many there are, up to sixteen.
    pub(super) len: usize,
    /// They alone, the first lowest, filled up with nulls.
    pub(super) text: u128,
    /// Whether capitals are among them.
    pub(super) upper: bool,
    /// Whether small letters are among them.
    pub(super) lower: bool,
    /// Whether the first is a capital.
    pub(super) capital: bool,
}

/// The same byte sixteen times.
const fn all(byte: u8) -> u128 {
    u128::from_le_bytes([byte; LEN])
}

impl Sixteen {
    /// The sixteen bytes at `at`.
    #[inline]
    pub(super) fn at(bytes: &[u8], at: usize) -> Sixteen {
        Sixteen(first_bytes(bytes, at))
    }

    /// How many ASCII digits they begin with.
    #[inline]
    pub(super) fn digits(self) -> usize {
        let low = self.0 & all(0x7f);
        let (from_0, behind_9) = (low + all(0x80 - b'0'), low + all(0x7f - b'9'));
        let others = (!from_0 | behind_9 | self.0) & all(0x80);
        (others.trailing_zeros() / 8) as usize
    }

    /// The ASCII letters that they begin with. Takes no branch, as where a word ends can't be foreseen.
    #[inline]
    pub(super) fn letters(self) -> Letters {
        // In lower case and below 0x80, so that no sum carries.
        let small = (self.0 | all(0x20)) & all(0x7f);
        let from_a = small + all(0x80 - b'a');
        let behind_z = small + all(0x7f - b'z');
        let others = (!from_a | behind_z | self.0) & all(0x80);
        let len = (others.trailing_zeros() / 8) as usize;
        let letters = FIRST[len];
        let text = self.0 & letters;
        // 0x20 tells "a" from "A".
        let upper = letters & !text & all(0x20);
        Letters { len, text, upper: upper != 0, lower: text & all(0x20) != 0, capital: upper & 0x20 != 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(text: &str) -> (usize, bool, bool) {
        let letters = Sixteen::at(text.as_bytes(), 0).letters();
        assert_eq!(letters.text.to_le_bytes()[..letters.len], text.as_bytes()[..letters.len]);
        assert_eq!(letters.capital, text.starts_with(|first: char| first.is_ascii_uppercase()));
        (letters.len, letters.upper, letters.lower)
    }

    #[test]
    fn letters_end_where_others_begin() {
        assert_eq!(letters("harbor, Doe"), (6, false, true));
        assert_eq!(letters("HARBORMASTER, and"), (12, true, false));
        assert_eq!(letters("representativeness of"), (16, false, true));
        assert_eq!(letters("Doe"), (3, true, true));
        assert_eq!(letters("a“B"), (1, false, true));
        assert_eq!(letters(""), (0, false, false));
    }

    #[test]
    fn every_byte_is_a_letter_or_a_digit_or_neither() {
        for byte in 0..=u8::MAX {
            let mut text = [0xff; LEN];
            (text[0], text[1]) = (byte, b'x');
            let len = Sixteen::at(&text, 0).letters().len;
            assert_eq!(len, if byte.is_ascii_alphabetic() { 2 } else { 0 }, "{byte:#x}");
            text[1] = b'0';
            let len = Sixteen::at(&text, 0).digits();
            assert_eq!(len, if byte.is_ascii_digit() { 2 } else { 0 }, "{byte:#x}");
        }
    }
}
