//! The clause of an event: its bounds, who is in it, and where it happens.

use crate::grammar::role::{Role, role};
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::WordClass;
use crate::model::Person;
use crate::span::Span;

/// The clause that holds a trigger and its date: from the mark or word that parts clauses before them to the one behind.
pub(crate) fn around(lexed: Lexed<'_>, sentence: Run, trigger: usize, date: Run) -> Run {
    let (first, last) = (trigger.min(date.start), trigger.max(date.end - 1));
    let parts = |at: usize| {
        matches!(
            lexed.tokens[at].kind,
            TokenKind::Comma | TokenKind::Semicolon | TokenKind::Quote | TokenKind::Colon | TokenKind::Dash
        ) || lexed.has(at, WordClass::SUBORDINATOR) && !lexed.has(at, WordClass::PREPOSITION)
    };
    let start = (sentence.start..first).rev().take(LONGEST).find(|&at| parts(at)).map_or(
        sentence.start.max(first.saturating_sub(LONGEST)),
        |at| {
            // "if the dam bursts": the word that opens the clause is part of it.
            if lexed.tokens[at].is_word() { at } else { at + 1 }
        },
    );
    let end = (last + 1..sentence.end).take(LONGEST).find(|&at| parts(at) || lexed.tokens[at].is_terminal());
    Run::new(start, end.unwrap_or(sentence.end.min(last + LONGEST)))
}

/// Tokens on either side of trigger and date that a clause may have.
const LONGEST: usize = 40;

/// The mentions of all people that are no pronouns, in text order.
pub(crate) fn mentions(people: &[Person]) -> Vec<Span> {
    let mut all: Vec<Span> = people.iter().flat_map(|person| person.mentions.iter().copied()).collect();
    all.sort_unstable();
    all
}

/// The people and named bodies of a clause.
pub(crate) fn participants(lexed: Lexed<'_>, clause: Run, mentions: &[Span]) -> Vec<Span> {
    let span = lexed.span(clause);
    let first = mentions.partition_point(|mention| mention.start() < span.start());
    let mut found: Vec<Span> = mentions[first..]
        .iter()
        .take_while(|mention| mention.start() < span.end())
        .copied()
        .filter(|mention| span.contains(*mention))
        .collect();
    let people = found.len();
    for name in names(lexed, clause) {
        let body = lexed.span(name);
        if !is_local(lexed, clause, name) && !found[..people].iter().any(|person| person.overlaps(body)) {
            found.push(body);
        }
    }
    found.sort_unstable();
    found
}

/// Where a clause says that its event happens: "in Varn", "near Port Alma".
pub(crate) fn place(lexed: Lexed<'_>, clause: Run) -> Option<Span> {
    let mut named = names(lexed, clause);
    let known =
        |name: &Run| name.range().any(|at| lexed.has(at, WordClass::PLACE | WordClass::PLACE_HEAD | WordClass::THING));
    named.find(|name| is_local(lexed, clause, *name) && known(name)).map(|name| lexed.span(name))
}

/// Whether a name stands behind a preposition of place.
fn is_local(lexed: Lexed<'_>, clause: Run, name: Run) -> bool {
    let before = name.start.checked_sub(1).filter(|&before| before >= clause.start);
    let before = before.map(|at| if role(lexed, at) == Role::Determiner && at > clause.start { at - 1 } else { at });
    before.is_some_and(|at| ["in", "at", "near", "outside", "across", "off"].iter().any(|word| lexed.is(at, word)))
}

/// The runs of capitalised words of a clause.
fn names(lexed: Lexed<'_>, clause: Run) -> impl Iterator<Item = Run> {
    let mut at = clause.start;
    std::iter::from_fn(move || {
        let start = (at..clause.end).find(|&at| role(lexed, at) == Role::Name)?;
        let end = (start..clause.end).find(|&at| role(lexed, at) != Role::Name).unwrap_or(clause.end);
        at = end;
        Some(Run::new(start, end))
    })
}
