//! [`SignMap`]: for every token the passes that stop at it, a byte each, asked for many at a time.

use super::token::Token;
use crate::lexicon::Signs;

/// The signs of every token of a text.
#[derive(Debug)]
pub(crate) struct SignMap(Vec<u8>);

/// Tokens looked at together, each a bit.
const TOGETHER: usize = u64::BITS as usize;

impl SignMap {
    /// Those that the tokens carry. It is filled up so that all tokens are looked at together.
    pub(super) fn of(tokens: &[Token]) -> SignMap {
        let mut signs = Vec::with_capacity(tokens.len().next_multiple_of(TOGETHER));
        signs.extend(tokens.iter().map(|token| token.signs.bits()));
        signs.resize(tokens.len().next_multiple_of(TOGETHER), Signs::NONE.bits());
        SignMap(signs)
    }

    /// Gives the indices of the tokens that are one of these signs, in order.
    #[inline]
    pub(crate) fn each<const N: usize>(&self, any: [Signs; N], mut found: impl FnMut(usize)) {
        let (rows, _) = self.0.as_chunks::<TOGETHER>();
        for (row, first) in rows.iter().zip((0..).step_by(TOGETHER)) {
            let mut bits = any.iter().fold(0, |bits, sign| bits | row_of(row, *sign));
            // Every turn takes the lowest bit.
            while bits != 0 {
                found(first + bits.trailing_zeros() as usize);
                bits &= bits - 1;
            }
        }
    }

    /// How many tokens are this sign.
    pub(crate) fn count(&self, sign: Signs) -> u32 {
        let (rows, _) = self.0.as_chunks::<TOGETHER>();
        rows.iter().map(|row| row_of(row, sign).count_ones()).sum()
    }
}

/// A bit for each token of a row: whether it is this sign.
fn row_of(row: &[u8; TOGETHER], sign: Signs) -> u64 {
    /// The lowest bit of each byte.
    const LOWEST: u64 = 0x0101_0101_0101_0101;
    /// Brings the lowest bits of eight bytes together in the highest byte.
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let (eights, _) = row.as_chunks();
    let gathered = |eight: &[u8; 8]| {
        let bits = u64::from_le_bytes(*eight) >> sign.bits().trailing_zeros() & LOWEST;
        bits.wrapping_mul(GATHER) >> 56
    };
    eights.iter().rev().fold(0, |row, eight| row << 8 | gathered(eight))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    #[test]
    fn signs_of_words_by_their_classes_and_their_case() {
        let text = "Mr. Doe said on Monday: “She is late, the qwxyz.” ";
        let text = text.repeat(9);
        let mut tokens = Vec::new();
        let signs = lex(&text, &mut tokens).signs;
        let words = |sign| {
            let mut words = Vec::new();
            signs.each([sign], |at| words.push(&text[tokens[at].span.range()]));
            words.truncate(words.len() / 9);
            words
        };
        assert_eq!(words(Signs::STOP), ["Mr.", "."]);
        assert_eq!(words(Signs::MARK), [":", "“", "”"]);
        assert_eq!(words(Signs::CUE), ["said"]);
        assert_eq!(words(Signs::CAPITAL), ["Mr.", "Doe"]);
        assert_eq!(words(Signs::REFERENCE), ["She"]);
        assert_eq!(words(Signs::TIME), ["Monday", "late"]);
        assert_eq!(words(Signs::STRANGE), ["qwxyz"]);
        assert_eq!((signs.count(Signs::STRANGE), signs.count(Signs::CUE)), (9, 9));
        let mut both = Vec::new();
        signs.each([Signs::MARK, Signs::STOP], |at| both.push(at));
        assert!(both.len() == 45 && both.is_sorted());
    }
}
