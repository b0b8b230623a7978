//! Where the tokens stand on which sentences and quotes hang, found in one sweep.

use super::lexed::{Lexed, Run};
use super::token::{Kinds, TokenKind};
use crate::lexicon::WordClass;

/// The indices of a text's stops, marks, colons and cues, each list in order.
#[derive(Debug)]
pub(crate) struct Signs {
    /// Full stops, question and exclamation marks, ellipses, and abbreviations with a stop of their own.
    pub(crate) stops: Vec<usize>,
    /// Double marks: “ „ « "
    pub(crate) doubles: Vec<usize>,
    /// Single marks and apostrophes: ‘ ’ '
    pub(crate) singles: Vec<usize>,
    /// Colons, one of which may end a label: "DOE:".
    pub(crate) colons: Vec<usize>,
    /// Words that can report: "said", "claim".
    pub(crate) cues: Vec<usize>,
}

impl Signs {
    pub(crate) fn of(lexed: &Lexed<'_>) -> Signs {
        const STOPS: Kinds =
            Kinds::of(&[TokenKind::Stop, TokenKind::Question, TokenKind::Exclamation, TokenKind::Ellipsis]);
        const MARKS: Kinds = Kinds::of(&[TokenKind::Quote, TokenKind::SingleQuote, TokenKind::Colon]);
        const CUES: WordClass = WordClass::CUE.or(WordClass::CUE_NOUN);
        // As many as news has, so that the lists seldom grow.
        let room = |tokens_a_sign: usize| Vec::with_capacity(lexed.tokens.len() / tokens_a_sign);
        let mut signs =
            Signs { stops: room(16), doubles: room(16), singles: room(64), colons: room(64), cues: room(12) };
        // A bit a token first: which token is a sign no processor foresees.
        for (n, tokens) in lexed.tokens.chunks(BITS).enumerate() {
            let (mut stops, mut marks, mut cues) = (0, 0, 0);
            for token in tokens.iter().rev() {
                let stop = STOPS.contains(token.kind) | token.has(WordClass::ABBREVIATION);
                stops = stops << 1 | u64::from(stop);
                marks = marks << 1 | u64::from(MARKS.contains(token.kind));
                cues = cues << 1 | u64::from(token.has(CUES));
            }
            let first = n * BITS;
            signs.stops.extend(ones(stops).map(|bit| first + bit));
            signs.cues.extend(ones(cues).map(|bit| first + bit));
            for at in ones(marks).map(|bit| first + bit) {
                match lexed.tokens[at].kind {
                    TokenKind::Quote => signs.doubles.push(at),
                    TokenKind::Colon => signs.colons.push(at),
                    _ => signs.singles.push(at),
                }
            }
        }
        signs
    }
}

/// How many tokens are looked at before their signs are taken down.
const BITS: usize = u64::BITS as usize;

/// The places of the bits that are set, from the lowest on.
fn ones(mut bits: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let lowest = (bits != 0).then(|| bits.trailing_zeros() as usize)?;
        bits &= bits - 1;
        Some(lowest)
    })
}

/// Takes those of `signs` that stand in a run off the front, and those before it. Runs come in the order of the text.
pub(crate) fn take_within<'s>(signs: &mut &'s [usize], run: Run) -> &'s [usize] {
    let mut all = *signs;
    // What stands between two runs is seldom there.
    while let Some((_, behind)) = all.split_first().filter(|(first, _)| **first < run.start) {
        all = behind;
    }
    let inside = all.iter().take_while(|&&at| at < run.end).count();
    let (inside, behind) = all.split_at(inside);
    *signs = behind;
    inside
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    #[test]
    fn signs_are_listed_in_order_over_many_tokens() {
        let text = "Mr. Doe said: “It is late, isn't it?” ".repeat(40);
        let mut tokens = Vec::new();
        lex(&text, &mut tokens);
        let lexed = &Lexed { text: &text, tokens: &tokens };
        let signs = Signs::of(lexed);
        let read = |signs: &[usize]| signs.iter().take(3).map(|&at| lexed.word(at)).collect::<Vec<_>>();
        assert_eq!(read(&signs.stops), ["Mr.", "?", "Mr."]);
        assert_eq!(read(&signs.doubles), ["“", "”", "“"]);
        assert_eq!(read(&signs.colons), [":"; 3]);
        assert_eq!(read(&signs.cues), ["said"; 3]);
        assert_eq!((signs.stops.len(), signs.doubles.len(), signs.colons.len(), signs.cues.len()), (80, 80, 40, 40));
        assert!(signs.stops.is_sorted() && signs.doubles.is_sorted() && signs.cues.is_sorted());
    }

    #[test]
    fn signs_between_runs_belong_to_none() {
        let mut signs: &[usize] = &[1, 4, 5, 9, 12];
        assert_eq!(take_within(&mut signs, Run::new(3, 6)), [4, 5]);
        assert_eq!(take_within(&mut signs, Run::new(6, 9)), [0; 0]);
        assert_eq!(take_within(&mut signs, Run::new(10, 20)), [12]);
    }
}
