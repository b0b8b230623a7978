//! What a quotation mark can do where it stands: open, close, or either.

use crate::lex::marks::{Glyph, glyph};
use crate::lex::{Kinds, Lexed, Run, TokenKind};

/// What a mark can do where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    Opens,
    Closes,
    /// Blanks on both sides, or letters on both: its glyph or the state decides.
    Either,
}

/// Where a mark stands: blank before and letter behind, or the other way round.
pub(super) fn position(lexed: &Lexed<'_>, run: Run, at: usize) -> Position {
    let mark = &lexed.tokens[at];
    let (first, last) = (at == run.start, at + 1 >= run.end);
    let before = &lexed.tokens[at.saturating_sub(1)];
    let after = lexed.tokens.get(at + 1).unwrap_or(mark);
    let free_left = first | !mark.is_glued() | OPENS_PHRASE.contains(before.kind);
    let free_right = last | !after.is_glued() | CLOSES_PHRASE.contains(after.kind);
    // No quotation begins with a comma: “We will stay. “, said Doe.
    let pauses = !last & after.is_glued() & after.is(TokenKind::Comma);
    match (free_left && !pauses, free_right) {
        (true, false) => Position::Opens,
        (false, true) => Position::Closes,
        _ => Position::Either,
    }
}

/// What a double mark does by its glyph alone. Marks that German and French turn round are left to their place.
pub(super) fn directed(lexed: &Lexed<'_>, at: usize) -> Position {
    // The straight mark says nothing.
    if lexed.tokens[at].span.len() == 1 {
        return Position::Either;
    }
    match glyph(lexed.word(at)) {
        Some(Glyph::LeftDouble | Glyph::LowDouble | Glyph::LeftGuillemet | Glyph::LeftCorner | Glyph::Backticks) => {
            Position::Opens
        }
        Some(Glyph::RightDouble | Glyph::RightGuillemet | Glyph::RightCorner) => Position::Closes,
        _ => Position::Either,
    }
}

/// Marks after which a quotation can open without a blank: (“…, —“…
const OPENS_PHRASE: Kinds =
    Kinds::of(&[TokenKind::Open, TokenKind::Dash, TokenKind::Hyphen, TokenKind::Slash, TokenKind::Colon]);

/// Marks before which a quotation can close: …”, …”)
const CLOSES_PHRASE: Kinds = Kinds::of(&[
    TokenKind::Stop,
    TokenKind::Question,
    TokenKind::Exclamation,
    TokenKind::Comma,
    TokenKind::Colon,
    TokenKind::Semicolon,
    TokenKind::Close,
    TokenKind::Dash,
    TokenKind::Hyphen,
    TokenKind::Slash,
]);
