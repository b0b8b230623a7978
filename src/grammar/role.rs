//! What a token does in a noun phrase.

use crate::lex::{Lexed, TokenKind};
pub(crate) use crate::lexicon::Role;

/// The role of a token; that of a mark behind the end.
pub(crate) fn role(lexed: &Lexed<'_>, index: usize) -> Role {
    lexed.tokens.get(index).map_or(Role::Other, |token| token.role)
}

/// Whether a hyphen ties a word to the one before or after it.
pub(crate) fn is_in_compound(lexed: &Lexed<'_>, index: usize) -> bool {
    let behind = lexed.kind(index.wrapping_sub(1), TokenKind::Hyphen) & lexed.tokens[index].is_glued();
    behind | lexed.tokens.get(index + 1).is_some_and(|next| next.is(TokenKind::Hyphen) & next.is_glued())
}
