//! Where the tokens stand on which sentences and quotes hang.

use super::lexed::{Lexed, Run};
use super::sign_map::SignMap;
use super::token::TokenKind;
use crate::lexicon::Signs;

/// The indices of a text's stops, marks, colons and cues, each list in order.
#[derive(Debug)]
pub(crate) struct Landmarks {
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

impl Landmarks {
    pub(crate) fn of(lexed: &Lexed<'_>, signs: &SignMap) -> Landmarks {
        // As many as news has, so that the lists seldom grow.
        let room = |tokens_a_sign: usize| Vec::with_capacity(lexed.tokens.len() / tokens_a_sign);
        let mut found =
            Landmarks { stops: room(16), doubles: room(16), singles: room(64), colons: room(64), cues: room(12) };
        signs.each([Signs::STOP], |at| found.stops.push(at));
        signs.each([Signs::CUE], |at| found.cues.push(at));
        signs.each([Signs::MARK], |at| match lexed.tokens[at].kind {
            TokenKind::Quote => found.doubles.push(at),
            TokenKind::Colon => found.colons.push(at),
            _ => found.singles.push(at),
        });
        found
    }
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
        let signs = lex(&text, &mut tokens).signs;
        let lexed = &Lexed { text: &text, tokens: &tokens };
        let signs = Landmarks::of(lexed, &signs);
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
