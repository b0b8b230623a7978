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
mod singles;
mod sites;
mod speaker;
mod speech;
mod transcript;

use crate::block::Layout;
use crate::lex::{Landmarks, Lexed, Run};
use crate::model::{At, BlockId, Cue, Diagnostic, Quote};
use crate::sentence::Sentence;
use indirect::Report;
pub(crate) use sites::Sites;
use speech::Draft;

/// Finds the quotes of an article: direct, mixed and, when `indirect` is set, indirect ones, sorted by start; and where their
/// tokens are.
pub(crate) fn find(
    lexed: &Lexed<'_>,
    layout: &Layout,
    sentences: &[Sentence],
    landmarks: &Landmarks,
    indirect: bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<Quote>, Sites) {
    let mut marked = pairs::find(lexed, layout, landmarks, diagnostics);
    mend::close(lexed, &mut marked);
    let turns = transcript::find(lexed, layout, &landmarks.colons);
    let drafts = speech::read(lexed, layout, sentences, &marked, &turns);
    let reports = if indirect { indirect::find(lexed, layout, sentences, landmarks, &drafts) } else { Vec::new() };
    in_order(lexed, &drafts, &reports)
}

/// What stands in marks and what is reported without them, by where it begins; and where that is.
fn in_order(lexed: &Lexed<'_>, drafts: &[Draft], reports: &[(BlockId, Report)]) -> (Vec<Quote>, Sites) {
    let mut told = Vec::with_capacity(drafts.len() + reports.len());
    let mut drafts = drafts.iter().peekable();
    for report in reports {
        while let Some(draft) = drafts.next_if(|draft| draft.content.start <= report.1.content.start) {
            told.push(Told::InMarks(draft));
        }
        told.push(Told::Reported(report));
    }
    told.extend(drafts.map(Told::InMarks));
    // What is told first may begin behind what is told next: "called it “a trap,” though Doe denied that, Roe said".
    if !told.is_sorted_by_key(Told::begin) {
        told.sort_by_key(Told::begin);
    }
    let mut sites = Sites::with_capacity(told.len());
    let mut quotes = Vec::with_capacity(told.len());
    for told in told {
        quotes.push(match told {
            Told::InMarks(draft) => {
                sites.add_marked(draft);
                quote(lexed, draft)
            }
            Told::Reported((block, report)) => {
                sites.add(report.speaker);
                report.quote(lexed, *block)
            }
        });
    }
    (quotes, sites)
}

/// What will be a quote.
#[derive(Debug, Clone, Copy)]
enum Told<'q> {
    InMarks(&'q Draft),
    Reported(&'q (BlockId, Report)),
}

impl Told<'_> {
    /// Where its first words begin, and then where they end.
    fn begin(&self) -> (usize, usize) {
        let words = match self {
            Told::InMarks(draft) => draft.content,
            Told::Reported((_, report)) => report.content,
        };
        (words.start, words.end)
    }
}

/// The quote of a draft.
fn quote(lexed: &Lexed<'_>, draft: &Draft) -> Quote {
    let at = |run: Run| At { span: lexed.span(run) };
    let said = draft.attribution;
    Quote {
        kind: draft.kind,
        spans: draft.runs().map(|run| lexed.span(run)).collect(),
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
