//! Where a credit ends: before what the picture desk and the site write behind it.

use crate::lex::{Case, Lexed, Run, Token, TokenKind};
use crate::span::Span;

/// What a picture desk writes behind a credit: "ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY …", "… more".
const DESK: &[&[&str]] = &[
    &["attention", "editors"],
    &["this", "image", "has", "been"],
    &["this", "image", "was"],
    &["this", "picture", "was"],
    &["mandatory", "credit"],
    RIGHTS,
];

/// "Acquire Licensing Rights, opens new tab"
const LONGEST_OFFER: usize = 7;

/// Where the credit ends: before the words of the desk, and without a closing stop.
pub(super) fn without_boilerplate(lexed: &Lexed<'_>, run: Run) -> usize {
    let desk = |n: &usize| lexed.tokens[*n].case == Case::Upper && DESK.iter().any(|words| lexed.are(*n, words));
    // The desk shouts to the end.
    let shouts = (run.end.saturating_sub(3)..run.end).any(|n| lexed.tokens[n].case == Case::Upper);
    let mut end = if shouts { run.range().skip(1).find(desk).unwrap_or(run.end) } else { run.end };
    let link = end - usize::from(lexed.is(end - 1, ">"));
    if link > run.start + 2 && lexed.is(link - 1, "more") && lexed.kind(link - 2, TokenKind::Close) {
        end = link - 1;
    }
    // "REUTERS/Ana Doe Acquire Licensing Rights, opens new tab"
    let last = (run.start + 1).max(end.saturating_sub(LONGEST_OFFER))..end;
    end = last.into_iter().find(|&n| lexed.are(n, &["acquire", "licensing"])).unwrap_or(end);
    end = without_stops(lexed, run.start, end);
    // "Ana Doe/Copyright 2024 The AP. All rights reserved."
    if end > run.start + RIGHTS.len() && lexed.are(end - RIGHTS.len(), RIGHTS) {
        end = without_stops(lexed, run.start, end - RIGHTS.len());
    }
    end
}

const RIGHTS: &[&str] = &["all", "rights", "reserved"];

pub(super) fn is_stop(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Stop | TokenKind::Semicolon)
}

fn without_stops(lexed: &Lexed<'_>, start: usize, end: usize) -> usize {
    end - (start + 1..end).rev().take_while(|&n| is_stop(&lexed.tokens[n])).count()
}

/// The bytes of a credit with the rights it reserves: "Ana Doe/Copyright 2024 The AP. All rights reserved."
pub(super) fn with_rights(lexed: &Lexed<'_>, run: Run, span: Span) -> Span {
    let behind = run.end + usize::from(lexed.kind(run.end, TokenKind::Stop));
    let rights = lexed.are(behind, RIGHTS).then(|| lexed.span(Run::new(behind, behind + RIGHTS.len())));
    rights.map_or(span, |rights| span.cover(rights))
}
