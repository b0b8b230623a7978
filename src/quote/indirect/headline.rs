//! Headlines with a colon: "Doe: The pool stays shut".

use super::Report;
use crate::grammar::noun_phrase::noun_phrase;
use crate::grammar::role::{Role, role};
use crate::grammar::tokens::Tokens;
use crate::grammar::verb::is_finite;
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::{WordClass, newsroom, word};
use crate::model::Rule;

/// The longest speaker of a headline: "Former Harbor Chief Doe".
const LONGEST_SPEAKER: usize = 6;
/// Fewer words behind a colon are a title: "Doe: A life".
const SHORTEST_REPORT: usize = 3;

/// The report of a headline: a name, or people or a paper that can speak, then a colon and what was said.
#[inline(never)]
pub(super) fn headline(lexed: &Lexed<'_>, words: Run) -> Option<Report> {
    if let Some(report) = speaker_last(lexed, words) {
        return Some(report);
    }
    let limit = words.end.min(words.start + LONGEST_SPEAKER + 1);
    let colon = (words.start..limit).find(|&i| lexed.kind(i, TokenKind::Colon))?;
    let (rest, speaker) = noun_phrase(Tokens::new(lexed, Run::new(words.start, colon))).ok()?;
    // "The Latest: …", "Breaking: …" announce and do not speak.
    let speaks = WordClass::ROLE
        | WordClass::COLLECTIVE
        | WordClass::VENUE
        | WordClass::CUE_NOUN
        | WordClass::AGENCY
        | WordClass::DOCUMENT;
    let named = (speaker.run.range()).all(|i| role(lexed, i) == Role::Name);
    let section = lexed.is_any(words.start, newsroom::SECTIONS) && speaker.run.len() == 1;
    if section || !rest.is_empty() || !(named || lexed.has(speaker.head, speaks)) || lexed.reads(words.start, word::THE)
    {
        return None;
    }
    let content = Run::new(colon + 1, words.end);
    let report = Report::new(Rule::Colon, Some(speaker), Run::new(colon, colon + 1), content);
    (content.len() >= SHORTEST_REPORT).then_some(report)
}

/// The report of a headline that names its source at the end: "Rates set to rise: **bank**", "Driver fell asleep: **police**".
fn speaker_last(lexed: &Lexed<'_>, words: Run) -> Option<Report> {
    let floor = words.start.max(words.end.saturating_sub(LONGEST_SPEAKER));
    let colon = (floor..words.end).rev().find(|&i| lexed.kind(i, TokenKind::Colon))?;
    let (rest, speaker) = noun_phrase(Tokens::new(lexed, Run::new(colon + 1, words.end))).ok()?;
    let sources = WordClass::ROLE | WordClass::COLLECTIVE | WordClass::DOCUMENT | WordClass::BODY;
    let source = rest.is_empty() && lexed.has(speaker.head, sources) && role(lexed, colon + 1) != Role::Determiner;
    let content = Run::new(words.start, colon);
    let told = content.len() >= SHORTEST_REPORT
        && (content.start + 1..content.end).any(|at| is_finite(lexed, at) || lexed.reads(at, word::TO));
    (source && told).then(|| Report::new(Rule::Colon, Some(speaker), Run::new(colon, colon + 1), content))
}
