//! The places of a dateline: "BEIRUT/THE HAGUE", "MILLTOWN, Ohio".

use super::dateline_agency::{agency, bare_agency};
use super::dateline_date::date;
use super::tokens::{Res, Tokens, kind, miss};
use crate::error::Expected;
use crate::lex::{Case, Gap, TokenKind};
use crate::lexicon::{WordClass, places};
use crate::span::Span;
use nom::sequence::preceded;
use nom::{Input, Parser};

/// Places in order.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Places {
    pub(super) list: [Option<PlaceParts>; MOST_PLACES],
    /// Whether one is in the word lists.
    pub(super) known: bool,
    /// Whether all are in capitals.
    pub(super) capitals: bool,
}

/// A place and what follows it after a comma.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct PlaceParts {
    pub(crate) span: Span,
    pub(crate) name: Span,
    pub(crate) region: Option<Span>,
}

pub(crate) const MOST_PLACES: usize = 4;

/// "ON THE VERDIA-NORLAND BORDER", with room for a word or two.
const MOST_NAME_TOKENS: usize = 9;

/// "SOUTHWEST MIAMI-DADE, Fla., United States"
const MOST_REGIONS: usize = 2;

// places = place { "/" place }              "BEIRUT/THE HAGUE"
pub(super) fn all_places(i: Tokens<'_>) -> Res<'_, Places> {
    let mut parts = Places { capitals: true, ..Places::default() };
    let mut rest = i;
    // Every turn takes a place, and there is room for a few.
    for n in 0..MOST_PLACES {
        let start = if n == 0 { rest } else { after_slash(rest) };
        let Ok((after, (place, run_known, capitals))) = place(start) else { break };
        if n > 0 && start.index() == rest.index() {
            break;
        }
        parts.list[n] = Some(place);
        parts.known |= run_known;
        parts.capitals &= capitals;
        rest = after;
    }
    if parts.list[0].is_none() { miss(i, Expected::Place) } else { Ok((rest, parts)) }
}

/// After a slash that no agency stands behind, unlike "PORT ALMA /Reuters/".
fn after_slash(i: Tokens<'_>) -> Tokens<'_> {
    match kind(TokenKind::Slash)(i) {
        Ok((rest, _)) if agency(i).is_err() => rest,
        _ => i,
    }
}

// place = name { "," region }               "MILLTOWN, Ohio"
pub(super) fn place(i: Tokens<'_>) -> Res<'_, (PlaceParts, bool, bool)> {
    let (mut rest, ()) = name(i)?;
    let name_len = rest.index() - i.index();
    let name = i.until(rest);
    let capitals = i.up_to(rest.index()).iter_elements().all(|token| token.case != Case::Title);
    let mut region = None;
    for _ in 0..MOST_REGIONS {
        let Ok((after, span)) = preceded(kind(TokenKind::Comma), region_name).parse(rest) else { break };
        region = Some(region.map_or(span, |first: Span| first.cover(span)));
        rest = after;
    }
    let known = is_known(i, i.index() + name_len);
    Ok((rest, (PlaceParts { span: i.until(rest), name, region }, known, capitals)))
}

/// Whether the words up to the token at `end` are a place of the word lists.
fn is_known(i: Tokens<'_>, end: usize) -> bool {
    let len = end - i.index();
    let Some(first) = i.first() else { return false };
    if len == 1 {
        return first.has(WordClass::CITY | WordClass::COUNTRY | WordClass::REGION);
    }
    first.has(WordClass::PLACE_HEAD)
        && len <= places::LONGEST
        && places::of_words((0..len).map(|n| i.nth_text(n))).is_some()
}

// region = name [ "." ]                     "Ohio", "S.C.", "Republic of Verdia"
fn region_name(i: Tokens<'_>) -> Res<'_, Span> {
    if date(i).is_ok() {
        return miss(i, Expected::Place);
    }
    let (rest, ()) = name(i)?;
    // "PORT KEEL, Penn., March 4": a short form that no list has leaves its stop behind.
    let rest = match kind(TokenKind::Stop)(rest) {
        Ok((after, _)) if matches!(after.first().map(|token| token.kind), Some(TokenKind::Comma | TokenKind::Open)) => {
            after
        }
        _ => rest,
    };
    Ok((rest, i.until(rest)))
}

// name = capital { capital | "-" capital | "of" … capital }     "RIO DE JANEIRO", "Frankfurt am Main"
fn name(i: Tokens<'_>) -> Res<'_, ()> {
    let mut end = 0;
    let mut n = 0;
    while n < MOST_NAME_TOKENS {
        let Some(token) = i.nth(n) else { break };
        if n > 0
            && (token.gap >= Gap::Blank
                || token.has(WordClass::AGENCY_HEAD) && bare_agency(i.from(i.index() + n)).is_ok())
        {
            break;
        }
        let inner = token.is_glued() && matches!(token.kind, TokenKind::Hyphen | TokenKind::SingleQuote)
            || token.has(WordClass::PARTICLE | WordClass::PREPOSITION) && token.case == Case::Lower
            || matches!(i.nth_text(n), "the" | "and");
        let month = token.has(WordClass::MONTH) && i.nth(n + 1).is_some_and(|next| next.kind == TokenKind::Number);
        n += 1;
        if token.is_word() && token.is_capital() && !month {
            end = n;
        } else if !inner || n == 1 || month {
            break;
        }
    }
    if end == 0 { miss(i, Expected::Place) } else { Ok((i.from(i.index() + end), ())) }
}
