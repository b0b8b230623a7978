//! Quotes: marks paired, cues found, content and speaker joined.

mod afar;
mod behind;
mod confidence;
mod cue;
mod indirect;
mod mend;
mod not_speech;
mod pairs;
mod second;
mod set_off;
mod signs;
mod singles;
mod speaker;
mod speech;
mod transcript;

use crate::block::Layout;
use crate::lex::{Lexed, Run};
use crate::model::{At, BlockId, Cue, Diagnostic, Quote};
use crate::sentence::Sentence;

/// Finds the quotes of an article: direct, mixed and, when `indirect` is set, indirect ones, sorted by start.
pub(crate) fn find(
    lexed: Lexed<'_>,
    layout: &Layout,
    sentences: &[Sentence],
    indirect: bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Quote> {
    let signs = signs::Signs::of(lexed);
    let mut marked = pairs::find(lexed, layout, &signs, diagnostics);
    mend::close(lexed, &mut marked);
    let turns = transcript::find(lexed, layout, &signs.colons);
    let drafts = speech::read(lexed, layout, sentences, &marked, &turns);
    let mut quotes: Vec<Quote> = drafts.iter().map(|draft| quote(lexed, draft)).collect();
    if indirect {
        indirect::find(lexed, layout, sentences, &signs, &mut quotes);
        quotes.sort_by_key(|quote| quote.spans.first().copied());
    }
    quotes
}

/// The quote of a draft.
fn quote(lexed: Lexed<'_>, draft: &speech::Draft) -> Quote {
    let at = |run: Run| At { span: lexed.span(run) };
    let said = draft.attribution;
    Quote {
        kind: draft.kind,
        spans: draft.content.iter().map(|&run| lexed.span(run)).collect(),
        block: BlockId::new(draft.begins),
        speaker: said.and_then(|said| said.speaker).map(|mention| speaker::speaker(lexed, mention)),
        cue: said.map(|said| Cue { span: lexed.span(said.cue), lemma: cue::lemma(lexed, &said) }),
        negated: said.is_some_and(|said| said.negated),
        addressee: said.and_then(|said| said.addressee).map(at),
        venue: said.and_then(|said| said.venue).map(at),
        date: None,
        rule: draft.rule,
        confidence: confidence::of(draft.rule),
    }
}
