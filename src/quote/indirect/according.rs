//! "The pool will close, according to Doe", "According to Doe, the pool will close".

use super::Report;
use super::postposed::{LONGEST_SPEAKER, LONGEST_WORDS, is_sentence};
use crate::grammar::noun_phrase::{NounPhrase, noun_phrase};
use crate::grammar::tokens::Tokens;
use crate::grammar::verb::is_finite;
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::{WordClass, word};
use crate::model::Rule;
use crate::sentence::{new_clause, report_end};

/// "according to S, C" and "C, according to S".
#[inline(never)]
pub(super) fn according(lexed: &Lexed<'_>, words: Run, at: usize) -> Option<Report> {
    if !lexed.reads(at + 1, word::TO) {
        return None;
    }
    let behind = Tokens::new(lexed, Run::new(at + 2, words.end));
    let (rest, mut speaker) = noun_phrase(behind).ok().or_else(|| unread_source(behind))?;
    // "according to Verdian estimates": no verb can follow, so the word is a noun.
    if rest.index() < words.end && lexed.has(rest.index(), WordClass::CUE_NOUN) {
        speaker = NounPhrase { run: Run::new(speaker.run.start, rest.index() + 1), head: rest.index() };
    }
    // "In all, and according to Doe, the pool will close"
    let before = Run::new(part_start(lexed, words, at), at.saturating_sub(1));
    // "The pool closed, but, according to Doe, the town swims"
    let joined = before.len() > 1 && lexed.has(before.end - 1, WordClass::COORDINATOR);
    let closes = lexed.kind(before.end, TokenKind::Comma) && is_sentence(lexed, before) && !joined;
    let opens = joined || !closes && !before.range().any(|i| is_finite(lexed, i));
    // "The answer, according to Doe, is no": what stands before is the subject of what follows.
    let subject = opens && !joined && lexed.kind(before.end, TokenKind::Comma) && before.end > before.start;
    let subject = subject && is_finite(lexed, rest.index() + 1) && lexed.kind(rest.index(), TokenKind::Comma);
    let whole = subject && noun_phrase(Tokens::new(lexed, before)).is_ok();
    if whole {
        let behind = rest.index() + 1;
        let report =
            Report::new(Rule::AccordingTo, Some(speaker), Run::new(at, at + 2), Run::new(before.start, before.end + 1));
        let rest = Run::new(behind, report_end(lexed, behind, words.end, false));
        return Some(Report {
            lemma: Some("according to"),
            rest: Some(rest).filter(|rest| !rest.is_empty()),
            ..report
        });
    }
    let content = if opens {
        let comma = (rest.index()..words.end).find(|&i| lexed.kind(i, TokenKind::Comma))?;
        let comma = behind_apposition(lexed, comma, words.end);
        Run::new(comma + 1, report_end(lexed, comma + 1, words.end, false))
    } else {
        let end = if lexed.kind(at - 1, TokenKind::Comma) { at - 1 } else { at };
        Run::new(before.start.min(end), end)
    };
    let report = Report::new(Rule::AccordingTo, Some(speaker), Run::new(at, at + 2), content);
    (!content.is_empty()).then_some(Report { lemma: Some("according to"), ..report })
}

/// Where the part of the sentence begins that holds `at`: behind a semicolon, or in brackets that are still open.
fn part_start(lexed: &Lexed<'_>, words: Run, at: usize) -> usize {
    let lowest = words.start.max(at.saturating_sub(LONGEST_WORDS));
    let mut parts = (lowest..at)
        .rev()
        .filter(|&i| matches!(lexed.tokens[i].kind, TokenKind::Semicolon | TokenKind::Open | TokenKind::Close));
    let part = parts.next().filter(|&part| !lexed.kind(part, TokenKind::Close));
    part.map_or(words.start, |part| part + 1)
}

/// The comma behind the apposition that the one at `comma` opens: "according to Doe, the mayor**,** the pool will close".
fn behind_apposition(lexed: &Lexed<'_>, comma: usize, end: usize) -> usize {
    let first = comma + 1;
    let opens = word::one_of!(lexed.known(first), A | AN | THE | WHO | WHICH | WHOSE);
    let close = (first..end.min(first + LONGEST_SPEAKER)).find(|&at| lexed.kind(at, TokenKind::Comma));
    let Some(close) = close.filter(|_| opens) else { return comma };
    let relative = (first..close).find(|&at| lexed.has(at, WordClass::RELATIVE)).unwrap_or(close);
    let verbless = !(first..relative).any(|at| is_finite(lexed, at));
    if verbless && new_clause(lexed, close + 1, end) { close } else { comma }
}

/// The words up to the comma, where no phrase is made out in them: "According to **recently hacked letters**, the …".
fn unread_source(i: Tokens<'_>) -> Option<(Tokens<'_>, NounPhrase)> {
    let lexed = i.lexed();
    let end = i.end().min(i.index() + LONGEST_SPEAKER);
    let close =
        (i.index()..end).find(|&at| lexed.kind(at, TokenKind::Comma)).or_else(|| (end == i.end()).then_some(end))?;
    let words = close > i.index() && (i.index()..close).all(|at| lexed.tokens[at].is_word());
    words.then(|| (i.from(close), NounPhrase { run: Run::new(i.index(), close), head: close - 1 }))
}
