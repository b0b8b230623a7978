//! How a line opens: with a label and a colon, with a speaker, with a question in passing.

use crate::lex::{Case, Lexed, Run, Token, TokenKind};
use crate::lexicon::WordClass;

/// The colon behind the few words that say what the rest of a line is: "Price: $60", "Release date: June 3, 2024".
pub(super) fn label_end(lexed: &Lexed<'_>, run: Run) -> Option<usize> {
    const LONGEST: usize = 4;
    let colon = run.range().take(LONGEST).find(|&n| lexed.kind(n, TokenKind::Colon))?;
    (colon > run.start && colon + 1 < run.end).then_some(colon)
}

/// Whether nothing but a figure stands behind a label: "Price: $60", unlike "Harbor club: 49 killed".
pub(super) fn is_figure(lexed: &Lexed<'_>, run: Run) -> bool {
    let behind = label_end(lexed, run).map(|colon| &lexed.tokens[colon + 1..run.end]);
    behind.is_some_and(|tokens| !tokens.iter().any(Token::is_word) && tokens.iter().any(|it| it.is(TokenKind::Number)))
}

/// Whether a question is asked in the middle of a text: "Did they?", "And who pays for the bridge?".
pub(super) fn asks_in_passing(lexed: &Lexed<'_>, run: Run) -> bool {
    let opener = WordClass::AUXILIARY.or(WordClass::MODAL).or(WordClass::COORDINATOR);
    lexed.has(run.start, opener) || run.range().any(|n| lexed.kind(n, TokenKind::Comma))
}

/// Whether a speaker opens a run: "Q:", "ANA DOE:".
pub(super) fn speaks(lexed: &Lexed<'_>, run: Run) -> bool {
    /// "ANA DOE, HOST:"
    const LONGEST: usize = 6;
    let colon = run.range().take(LONGEST).find(|&n| lexed.kind(n, TokenKind::Colon));
    colon.is_some_and(|colon| {
        lexed.tokens[run.start].is_word()
            && colon > run.start
            && colon + 1 < run.end
            && lexed.tokens[run.start..colon].iter().all(|token| !token.is_word() || token.case == Case::Upper)
    })
}
