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

/// Those of `signs` that stand in a run.
pub(super) fn within(signs: &[usize], run: Run) -> &[usize] {
    let rest = &signs[signs.partition_point(|&at| at < run.start)..];
    &rest[..rest.partition_point(|&at| at < run.end)]
}
