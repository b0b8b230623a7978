//! The agency of a dateline: "(AP)", "/TASS/", "London CNN —".

use super::signature;
use super::tokens::{Res, Tokens, miss, token};
use crate::error::Expected;
use crate::lex::{Case, Token, TokenKind};
use crate::lexicon::{WordClass, agencies};
use crate::span::Span;
use nom::Parser;
use nom::combinator::{opt, verify};

/// "(Newsfile Corp.)", "(dpa/tmn)"
const MOST_AGENCY_TOKENS: usize = 6;

// before-agency = [ "." | "," | dash ]      "2 Jun. (EUROPA PRESS)", "Vd.--(BUSINESS WIRE)"
pub(super) fn before_agency(i: Tokens<'_>) -> Res<'_, ()> {
    let mark =
        |token: &Token| matches!(token.kind, TokenKind::Stop | TokenKind::Comma | TokenKind::Dash | TokenKind::Hyphen);
    let (i, _) = opt(token(mark, Expected::Mark)).parse(i)?;
    Ok((i, ()))
}

// agency = "(" names ")" | "/" names "/"    "(AP)", "(dpa/tmn)", "/PRNewswire/"
pub(crate) fn agency(i: Tokens<'_>) -> Res<'_, Span> {
    let (start, open) = token(|token| matches!(token.kind, TokenKind::Open | TokenKind::Slash), Expected::Agency)(i)?;
    let close = if open.kind == TokenKind::Open { TokenKind::Close } else { TokenKind::Slash };
    // The last slash of "/EINPresswire.com/" closes; the one of "(dpa/tmn)" does not.
    let closing = (1..=MOST_AGENCY_TOKENS).find(|&n| start.nth(n).is_some_and(|token| token.kind == close));
    let Some(len) = closing else { return miss(start, Expected::ClosingBracket) };
    // "Varn/Hafen (dpa/tmn)": no name runs from one mark over the other.
    if (1..len).any(|n| start.nth(n).is_some_and(|token| matches!(token.kind, TokenKind::Open | TokenKind::Comma))) {
        return miss(start, Expected::ClosingBracket);
    }
    let inside = start.up_to(start.index() + len);
    let capital = inside.first().is_some_and(|token| token.is_word() && token.case != Case::Lower);
    if !capital && !is_agency(inside) {
        return miss(start, Expected::Agency);
    }
    let end = start.from(start.index() + len);
    Ok((end.after_first(), start.until(end)))
}

/// Whether the words here, or the first of them, are an agency of the lists: "dpa/tmn".
pub(super) fn is_agency(i: Tokens<'_>) -> bool {
    i.first().is_some_and(|token| token.has(WordClass::AGENCY))
        || (1..=agencies::LONGEST).any(|n| agencies::of_words((0..n).map(|n| i.nth_text(n))).is_some())
}

// bare-agency = agency of the lists, before a dash      "London CNN —", "VARN, June 2, IRNA –"
pub(super) fn bare_agency(i: Tokens<'_>) -> Res<'_, Span> {
    match signature::agency(i) {
        Some((rest, _)) if rest.is(0, TokenKind::Dash) => Ok((rest, i.until(rest))),
        _ => miss(i, Expected::Agency),
    }
}

// opening-agency = bare-agency in capitals, before a sentence      "CNN — Divers", but "Reuters — whose ships"
pub(super) fn opening_agency(i: Tokens<'_>) -> Res<'_, Span> {
    let shouts = i.first().is_some_and(|token| token.case == Case::Upper);
    let (rest, agency) = verify(bare_agency, |_| shouts).parse(i)?;
    let sentence = rest.nth(1).is_some_and(Token::is_capital);
    if sentence { Ok((rest, agency)) } else { miss(i, Expected::Agency) }
}
