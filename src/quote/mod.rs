//! Quotes: marks paired, cues found, content and speaker joined.

mod indirect;
mod pairs;
mod singles;

use crate::block::Layout;
use crate::lex::Lexed;
use crate::model::{Diagnostic, Quote};
use crate::sentence::Sentence;

/// Finds the quotes of an article: direct, mixed and, when `indirect` is set, indirect ones, sorted by start.
pub(crate) fn find(
    lexed: Lexed<'_>,
    layout: &Layout,
    sentences: &[Sentence],
    indirect: bool,
    _diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Quote> {
    let mut quotes = Vec::new();
    if indirect {
        let reported = indirect::find(lexed, layout, sentences, &quotes);
        quotes.extend(reported);
        quotes.sort_by_key(|quote| quote.spans.first().copied());
    }
    quotes
}
