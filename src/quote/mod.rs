//! Quotes: marks paired, cues found, content and speaker joined.

use crate::block::Layout;
use crate::lex::Lexed;
use crate::model::{Diagnostic, Quote};
use crate::sentence::Sentence;

/// Finds the quotes of an article: direct, mixed and, when `indirect` is set, indirect ones, sorted by start.
pub(crate) fn find(
    _lexed: Lexed<'_>,
    _layout: &Layout,
    _sentences: &[Sentence],
    _indirect: bool,
    _diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Quote> {
    Vec::new()
}
