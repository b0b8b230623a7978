//! Where the tokens stand on which a quote can hang, found in one sweep.

use crate::lex::{Kinds, Lexed, Run, TokenKind};
use crate::lexicon::WordClass;

/// The indices of a text's marks and cues, each list in order.
#[derive(Debug, Default)]
pub(super) struct Signs {
    /// Double marks: “ „ « "
    pub(super) doubles: Vec<usize>,
    /// Single marks and apostrophes: ‘ ’ '
    pub(super) singles: Vec<usize>,
    /// Words that can report: "said", "claim".
    pub(super) cues: Vec<usize>,
}

impl Signs {
    pub(super) fn of(lexed: Lexed<'_>) -> Signs {
        const MARKS: Kinds = Kinds::of(&[TokenKind::Quote, TokenKind::SingleQuote]);
        let mut signs = Signs::default();
        for (at, token) in lexed.tokens.iter().enumerate() {
            if token.has(WordClass::CUE.or(WordClass::CUE_NOUN)) {
                signs.cues.push(at);
            } else if MARKS.contains(token.kind) {
                if token.is(TokenKind::Quote) { signs.doubles.push(at) } else { signs.singles.push(at) }
            }
        }
        signs
    }
}

/// Takes those of `signs` that stand in a run off the front, and those before it. Runs come in the order of the text.
pub(super) fn take_within<'s>(signs: &mut &'s [usize], run: Run) -> &'s [usize] {
    let before = |end: usize, signs: &[usize]| signs.iter().take_while(|&&at| at < end).count();
    let rest = &signs[before(run.start, signs)..];
    let (inside, behind) = rest.split_at(before(run.end, rest));
    *signs = behind;
    inside
}
