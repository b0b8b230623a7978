//! Where the tokens stand on which a quote can hang, found in one sweep.

use crate::lex::{Kinds, Lexed, Run, TokenKind};
use crate::lexicon::WordClass;

/// The indices of a text's marks, colons and cues, each list in order.
#[derive(Debug)]
pub(super) struct Signs {
    /// Double marks: “ „ « "
    pub(super) doubles: Vec<usize>,
    /// Single marks and apostrophes: ‘ ’ '
    pub(super) singles: Vec<usize>,
    /// Colons, one of which may end a label: "DOE:".
    pub(super) colons: Vec<usize>,
    /// Words that can report: "said", "claim".
    pub(super) cues: Vec<usize>,
}

impl Signs {
    pub(super) fn of(lexed: Lexed<'_>) -> Signs {
        const MARKS: Kinds = Kinds::of(&[TokenKind::Quote, TokenKind::SingleQuote, TokenKind::Colon]);
        const CUES: WordClass = WordClass::CUE.or(WordClass::CUE_NOUN);
        // As many as news has, so that the lists seldom grow.
        let room = |tokens_a_sign: usize| Vec::with_capacity(lexed.tokens.len() / tokens_a_sign);
        let mut signs = Signs { doubles: room(16), singles: room(64), colons: room(64), cues: room(12) };
        // A bit a token first: which token is a sign no processor foresees.
        for (n, tokens) in lexed.tokens.chunks(BITS).enumerate() {
            let (mut marks, mut cues) = (0, 0);
            for token in tokens.iter().rev() {
                marks = marks << 1 | u64::from(MARKS.contains(token.kind));
                cues = cues << 1 | u64::from(token.has(CUES));
            }
            let first = n * BITS;
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
pub(super) fn take_within<'s>(signs: &mut &'s [usize], run: Run) -> &'s [usize] {
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
