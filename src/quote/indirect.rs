//! Reported speech without quotation marks.

use crate::block::Layout;
use crate::lex::Lexed;
use crate::model::Quote;
use crate::sentence::Sentence;

/// Finds the indirect quotes of an article, sorted by start. `taken` has the quotes in marks, sorted by start.
pub(crate) fn find(_lexed: Lexed<'_>, _layout: &Layout, _sentences: &[Sentence], _taken: &[Quote]) -> Vec<Quote> {
    Vec::new()
}
