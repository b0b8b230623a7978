//! The pass: gate, grammar, traps; then the day of publication; then what each expression means.

use super::anchor;
use super::context::{self, Outlook};
use super::resolve::{Focus, Resolved, resolve};
use super::traps;
use crate::block::Layout;
use crate::grammar::Tokens;
use crate::grammar::expression::{Expression, What, expression, may_begin};
use crate::lex::{Lexed, Run};
use crate::model::{Code, Diagnostic, Published, TimeValue, Timex};
use crate::sentence::Sentence;
use chrono::NaiveDate;

/// An expression in its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub(super) run: Run,
    /// The index of its block.
    pub(super) block: usize,
    pub(super) said: Expression,
    /// Where its clause looks: "will open in May", "opened in May".
    pub(super) outlook: Outlook,
}

/// Finds and resolves the time expressions of an article, sorted by start, with the day of publication.
pub(crate) fn find(
    lexed: Lexed<'_>,
    layout: &Layout,
    sentences: &[Sentence],
    given: Option<NaiveDate>,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<Timex>, Option<Published>) {
    let found = expressions(lexed, layout, sentences);
    let (published, anchor) = anchor::publication(lexed, layout, &found, given);
    let mut focus = Focus::default();
    let mut dates = Vec::with_capacity(found.len());
    let mut told = false;
    for found in &found {
        let Some(resolved) = resolve(found, anchor, &mut focus) else { continue };
        let span = lexed.span(found.run);
        let mut note = |code| diagnostics.push(Diagnostic { code, span });
        if resolved.value.is_none() {
            note(Code::ImpossibleDate);
        }
        if resolved.weekday_differs {
            note(Code::WeekdayMismatch);
        }
        // Once is enough: the first date that hangs on the day of publication.
        if resolved.hangs && !told {
            note(Code::UnknownPublication);
            told = true;
        }
        let Resolved { kind, value, earliest, latest, .. } = resolved;
        dates.push(Timex { span, kind, value, modifier: found.said.modifier, earliest, latest });
    }
    (dates, published)
}

/// Every expression of every block, in order. A block's end ends an expression.
fn expressions(lexed: Lexed<'_>, layout: &Layout, sentences: &[Sentence]) -> Vec<Found> {
    let mut found = Vec::with_capacity(lexed.tokens.len() / 40);
    let mut sentence = 0;
    for (block, &run) in layout.runs.iter().enumerate() {
        let mut i = Tokens::new(lexed, run);
        // Every turn takes at least one token.
        while !i.is_empty() {
            let read = if may_begin(i) { expression(i).ok() } else { None };
            let Some((rest, said)) = read else {
                i = i.after_first();
                continue;
            };
            let taken = i.taken(rest);
            if traps::deceives(lexed, run, taken, &said) {
                i = i.after_first();
                continue;
            }
            while sentences.get(sentence).is_some_and(|s| s.run.end <= taken.start) {
                sentence += 1;
            }
            let within = sentences.get(sentence).map(|s| s.run).filter(|s| s.contains(taken.start)).unwrap_or(run);
            let said = context::nowadays(lexed, within, taken, said);
            // Lengths, sets and "now" mean the same wherever their clause looks.
            let turns = matches!(said.what, What::Named { .. } | What::Unit { .. } | What::Value(TimeValue::Year(_)));
            let outlook = if turns { context::outlook(lexed, within, taken) } else { Outlook::Open };
            found.push(Found { run: taken, block, said, outlook });
            i = rest;
        }
    }
    found
}
