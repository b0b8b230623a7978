//! [`Eight`]: eight bytes of text looked at in one step.
//!
//! The bits of a byte are tested for all eight at once (SIMD within a register): a sum that can't carry into the next byte
//! leaves the answer in each byte's highest bit.

/// Eight bytes of text, the first lowest; nulls behind the end of the text.
#[derive(Clone, Copy)]
pub(super) struct Eight(u64);

/// The ASCII letters at the start of eight bytes.
#[derive(Clone, Copy)]
pub(super) struct Letters {
    /// How many there are, up to eight.
    pub(super) len: usize,
    /// They alone, the first lowest, filled up with nulls.
    pub(super) text: u64,
    /// The bits of the capitals among them.
    pub(super) upper: u64,
    /// The bits of the small letters among them.
    pub(super) lower: u64,
    /// The byte behind them, if they are fewer than eight.
    pub(super) next: u8,
}

/// The same byte eight times.
const fn all(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

impl Eight {
    /// The eight bytes at `at`.
    #[inline]
    pub(super) fn at(bytes: &[u8], at: usize) -> Eight {
        match bytes.get(at..at + 8).and_then(|eight| eight.first_chunk()) {
            Some(eight) => Eight(u64::from_le_bytes(*eight)),
            None => Eight::last(bytes, at),
        }
    }

    /// What is left from `at`, fewer than eight bytes.
    #[cold]
    #[inline(never)]
    fn last(bytes: &[u8], at: usize) -> Eight {
        let rest = bytes.get(at..).unwrap_or_default();
        Eight(rest.iter().rev().fold(0, |eight, &byte| eight << 8 | u64::from(byte)))
    }

    /// The ASCII letters that they begin with.
    #[inline]
    pub(super) fn letters(self) -> Letters {
        // In lower case and below 0x80, so that no sum carries.
        let small = (self.0 | all(0x20)) & all(0x7f);
        let from_a = small + all(0x80 - b'a');
        let behind_z = small + all(0x7f - b'z');
        let others = (!from_a | behind_z | self.0) & all(0x80);
        // All bits of the bytes before the first of them; every bit when there is none.
        let letters = ((others & others.wrapping_neg()) >> 7).wrapping_sub(1);
        // 0x20 tells "a" from "A".
        let case = letters & all(0x20);
        let len = others.trailing_zeros() / 8;
        Letters {
            len: len as usize,
            text: self.0 & letters,
            upper: case & !self.0,
            lower: case & self.0,
            next: self.0.wrapping_shr(8 * len).to_le_bytes()[0],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(text: &str) -> (usize, bool, bool) {
        let letters = Eight::at(text.as_bytes(), 0).letters();
        assert_eq!(letters.text.to_le_bytes()[..letters.len], text.as_bytes()[..letters.len]);
        (letters.len, letters.upper != 0, letters.lower != 0)
    }

    #[test]
    fn letters_end_where_others_begin() {
        assert_eq!(letters("harbor, Doe"), (6, false, true));
        assert_eq!(letters("HARBORMASTER"), (8, true, false));
        assert_eq!(letters("Doe"), (3, true, true));
        assert_eq!(letters("a“B"), (1, false, true));
        assert_eq!(letters(""), (0, false, false));
    }

    #[test]
    fn every_byte_is_a_letter_or_not() {
        for byte in 0..=u8::MAX {
            let len = Eight::at(&[byte, b'x', 0xff, b'x', b'x', b'x', b'x', b'x'], 0).letters().len;
            assert_eq!(len, if byte.is_ascii_alphabetic() { 2 } else { 0 }, "{byte:#x}");
        }
    }
}
