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
        // As many as news has, so that the lists seldom grow.
        let room = |tokens_a_sign: usize| Vec::with_capacity(lexed.tokens.len() / tokens_a_sign);
        let mut signs = Signs { doubles: room(16), singles: room(64), colons: room(64), cues: room(12) };
        for (at, token) in lexed.tokens.iter().enumerate() {
            if token.has(WordClass::CUE.or(WordClass::CUE_NOUN)) {
                signs.cues.push(at);
            } else if MARKS.contains(token.kind) {
                match token.kind {
                    TokenKind::Quote => signs.doubles.push(at),
                    TokenKind::Colon => signs.colons.push(at),
                    _ => signs.singles.push(at),
                }
            }
        }
        signs
    }
}

/// Takes those of `signs` that stand in a run off the front, and those before it. Runs come in the order of the text.
pub(super) fn take_within<'s>(signs: &mut &'s [usize], run: Run) -> &'s [usize] {
    // Most runs have none.
    if signs.first().is_none_or(|&at| at >= run.end) {
        return &[];
    }
    let before = |end: usize, signs: &[usize]| signs.iter().take_while(|&&at| at < end).count();
    let rest = &signs[before(run.start, signs)..];
    let (inside, behind) = rest.split_at(before(run.end, rest));
    *signs = behind;
    inside
}
