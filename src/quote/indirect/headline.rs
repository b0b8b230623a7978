//! Headlines with a colon: "Doe: The pool stays shut".

use super::Report;
use crate::grammar::noun_phrase::noun_phrase;
use crate::grammar::role::{Role, role};
use crate::grammar::tokens::Tokens;
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::{WordClass, word};
use crate::model::Rule;

/// The longest speaker of a headline: "Former Harbor Chief Doe".
const LONGEST_SPEAKER: usize = 6;
/// Fewer words behind a colon are a title: "Doe: A life".
const SHORTEST_REPORT: usize = 3;

/// The report of a headline: a name, or people or a paper that can speak, then a colon and what was said.
#[inline(never)]
pub(super) fn headline(lexed: &Lexed<'_>, words: Run) -> Option<Report> {
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
    if !rest.is_empty() || !(named || lexed.has(speaker.head, speaks)) || lexed.reads(words.start, word::THE) {
        return None;
    }
    let content = Run::new(colon + 1, words.end);
    let report = Report::new(Rule::Colon, Some(speaker), Run::new(colon, colon + 1), content);
    (content.len() >= SHORTEST_REPORT).then_some(report)
}
