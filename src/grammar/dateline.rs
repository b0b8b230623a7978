//! Datelines: place, date and agency before the first sentence of a story.

use super::dateline_date::date;
use super::signature;
use super::tokens::{Res, Tokens, kind, miss, token, want, word};
use crate::error::Expected;
use crate::lex::{Case, Gap, Token, TokenKind};
use crate::lexicon::{WordClass, agencies, places};
use crate::span::Span;
use nom::branch::alt;
use nom::combinator::{opt, verify};
use nom::sequence::{delimited, preceded};
use nom::{Input, Parser};

/// What a dateline says.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct DatelineParts {
    /// The places, in order; no story is from more than [`MOST_PLACES`].
    pub(crate) places: [Option<PlaceParts>; MOST_PLACES],
    pub(crate) date: Option<Span>,
    pub(crate) agency: Option<Span>,
    /// Whether the first place is one that the word lists know.
    pub(crate) known_place: bool,
    /// Whether the places are in capitals.
    pub(crate) capitals: bool,
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

/// "(Newsfile Corp.)", "(dpa/tmn)"
const MOST_AGENCY_TOKENS: usize = 6;

// dateline = parts dash                     "PORT ALMA, June 2 (Reuters) - Oil prices …"
pub(crate) fn dateline(i: Tokens<'_>) -> Res<'_, DatelineParts> {
    let (i, parts) = parts(i)?;
    let (i, ()) = want(Expected::Dash, dash).parse(i)?;
    Ok((i, parts))
}

// parts = agency [ "," ] places | agency | date agency | date "(" places ")" | date | places …
pub(crate) fn parts(i: Tokens<'_>) -> Res<'_, DatelineParts> {
    let (i, _) = opt(wire_time).parse(i)?;
    let (i, first_agency) = opt(alt((agency, opening_agency))).parse(i)?;
    if let Some(found) = agency_first(i) {
        return Ok(found);
    }
    let (i, first_date) = opt(date).parse(i)?;
    if let Some(date) = first_date {
        // "June 2, 2024 (PORT ALMA) - The …", but "June 2 (UPI) - Oil …"
        let bracketed = delimited(kind(TokenKind::Open), all_places, kind(TokenKind::Close));
        let wired = is_agency(i.after_first());
        if let Ok((i, parts)) = verify(bracketed, |parts| parts.capitals && !wired).parse(i) {
            return Ok((i, DatelineParts { date: Some(date), ..parts }));
        }
    }
    // "2 June 2024, Port Alma - The …"
    if let Some(date) = first_date
        && let Ok((rest, parts)) = preceded(kind(TokenKind::Comma), all_places).parse(i)
        && parts.known_place
        && rest.is(0, TokenKind::Dash)
    {
        return Ok((rest, DatelineParts { date: Some(date), ..parts }));
    }
    // "June 2 (Reuters) - Oil …"
    let (i, agency_behind) = if first_date.is_some() { opt(agency).parse(i)? } else { (i, None) };
    let first_agency = first_agency.or(agency_behind);
    // "(Reuters) - Oil …", "Feb. 23, 2015 -- Allergies …"
    if first_date.is_some() || first_agency.is_some() && place(i).is_err() {
        return Ok((i, DatelineParts { date: first_date, agency: first_agency, ..DatelineParts::default() }));
    }
    let (i, parts) = want(Expected::Place, all_places).parse(i)?;
    let (i, date) = opt(preceded(before_date, date)).parse(i)?;
    let (i, agency) = opt(preceded(before_agency, alt((agency, bare_agency)))).parse(i)?;
    // "PORT ALMA, VD / NEWSFILE / June 2, 2024 / Acme"
    let (i, date) = match date_in_slashes(i) {
        Ok((rest, found)) if date.is_none() && agency.is_some() => (rest, Some(found)),
        _ => (i, date),
    };
    Ok((i, DatelineParts { date, agency: first_agency.or(agency), ..parts }))
}

// date-in-slashes = date "/", behind an agency in slashes
fn date_in_slashes(i: Tokens<'_>) -> Res<'_, Span> {
    let (i, found) = date(i)?;
    let (i, _) = kind(TokenKind::Slash)(i)?;
    Ok((i, found))
}

// bare-agency = agency of the lists, before a dash      "London CNN —", "VARN, June 2, IRNA –"
fn bare_agency(i: Tokens<'_>) -> Res<'_, Span> {
    match signature::agency(i) {
        Some((rest, _)) if rest.is(0, TokenKind::Dash) => Ok((rest, i.until(rest))),
        _ => miss(i, Expected::Agency),
    }
}

// opening-agency = bare-agency in capitals, before a sentence      "CNN — Divers", but "Reuters — whose ships"
fn opening_agency(i: Tokens<'_>) -> Res<'_, Span> {
    let shouts = i.first().is_some_and(|token| token.case == Case::Upper);
    let (rest, agency) = verify(bare_agency, |_| shouts).parse(i)?;
    let sentence = rest.nth(1).is_some_and(Token::is_capital);
    if sentence { Ok((rest, agency)) } else { miss(i, Expected::Agency) }
}

/// "AFP, VARN": the papers of Asia name the agency of the lists first, without brackets.
fn agency_first(i: Tokens<'_>) -> Option<(Tokens<'_>, DatelineParts)> {
    let (rest, _) = signature::agency(i)?;
    let agency = i.until(rest);
    let (rest, _) = kind(TokenKind::Comma)(rest).ok()?;
    let (rest, parts) = verify(all_places, |parts: &DatelineParts| parts.capitals).parse(rest).ok()?;
    Some((rest, DatelineParts { agency: Some(agency), ..parts }))
}

// dash = dash | "_" | "." [ dash ]           "(AP)_ The", "/TASS/. The", "(EFE).- The"
pub(crate) fn dash(i: Tokens<'_>) -> Res<'_, ()> {
    let is_dash = |token: &Token| matches!(token.kind, TokenKind::Dash | TokenKind::Hyphen);
    let (rest, first) = token(|_| true, Expected::Dash)(i)?;
    match first.kind {
        TokenKind::Dash => Ok((rest, ())),
        // "(AP)-The": a hyphen joins words, and ends only what a bracket closes.
        TokenKind::Hyphen if i.index().checked_sub(1).is_some_and(|n| i.lexed().kind(n, TokenKind::Close)) => {
            Ok((rest, ()))
        }
        TokenKind::Symbol if i.first_text() == "_" => Ok((rest, ())),
        TokenKind::Stop => {
            let (rest, dash) = opt(token(is_dash, Expected::Dash)).parse(rest)?;
            // A full stop alone ends a dateline only after an agency in slashes.
            let after_slash = i.index().checked_sub(1).is_some_and(|n| i.lexed().kind(n, TokenKind::Slash));
            if dash.is_some() || after_slash { Ok((rest, ())) } else { miss(i, Expected::Dash) }
        }
        _ => miss(i, Expected::Dash),
    }
}

// wire-time = "(" month "-" day ")" clock zone     "(07-17) 13:09 PDT SAN …"
fn wire_time(i: Tokens<'_>) -> Res<'_, ()> {
    let number = || kind(TokenKind::Number);
    let day = delimited(kind(TokenKind::Open), (number(), kind(TokenKind::Hyphen), number()), kind(TokenKind::Close));
    let (i, _) = (day, kind(TokenKind::Clock)).parse(i)?;
    let (i, _) = token(|token| token.case == Case::Upper, Expected::Word)(i)?;
    Ok((i, ()))
}

// places = place { "/" place }              "BEIRUT/THE HAGUE"
fn all_places(i: Tokens<'_>) -> Res<'_, DatelineParts> {
    let mut parts = DatelineParts { capitals: true, ..DatelineParts::default() };
    let mut rest = i;
    // Every turn takes a place, and there is room for a few.
    for n in 0..MOST_PLACES {
        let start = if n == 0 { rest } else { after_slash(rest) };
        let Ok((after, (place, run_known, capitals))) = place(start) else { break };
        if n > 0 && start.index() == rest.index() {
            break;
        }
        parts.places[n] = Some(place);
        parts.known_place |= run_known;
        parts.capitals &= capitals;
        rest = after;
    }
    if parts.places[0].is_none() { miss(i, Expected::Place) } else { Ok((rest, parts)) }
}

/// After a slash that no agency stands behind, unlike "PORT ALMA /Reuters/".
fn after_slash(i: Tokens<'_>) -> Tokens<'_> {
    match kind(TokenKind::Slash)(i) {
        Ok((rest, _)) if agency(i).is_err() => rest,
        _ => i,
    }
}

// place = name { "," region }               "MILLTOWN, Ohio"
fn place(i: Tokens<'_>) -> Res<'_, (PlaceParts, bool, bool)> {
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
    // "WEST CHESTER, Penn., March 18": a short form that no list has leaves its stop behind.
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

// before-date = [ "," | dash | "|" ]        "CAIRO - May 31", "PORT ALMA, VD | JUNE 2"
fn before_date(i: Tokens<'_>) -> Res<'_, ()> {
    let mark = |token: &Token| matches!(token.kind, TokenKind::Comma | TokenKind::Dash | TokenKind::Hyphen);
    let (i, _) = opt(alt((token(mark, Expected::Mark), word("|")))).parse(i)?;
    Ok((i, ()))
}

// before-agency = [ "." | "," | dash ]      "2 Jun. (EUROPA PRESS)", "Vd.--(BUSINESS WIRE)"
fn before_agency(i: Tokens<'_>) -> Res<'_, ()> {
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
fn is_agency(i: Tokens<'_>) -> bool {
    i.first().is_some_and(|token| token.has(WordClass::AGENCY))
        || (1..=agencies::LONGEST).any(|n| agencies::of_words((0..n).map(|n| i.nth_text(n))).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::tokens::tests::lexed;

    /// "places | date | agency", places as "name" or "name, region" joined by "/".
    #[track_caller]
    fn reads(text: &str, expected: &str) {
        let Some((parts, _)) = lexed(text, dateline) else { panic!("{text}: no dateline") };
        let place = |place: &PlaceParts| match place.region {
            Some(region) => format!("{}, {}", &text[place.name], &text[region]),
            None => text[place.name].to_owned(),
        };
        let places: Vec<_> = parts.places.iter().flatten().map(place).collect();
        let or_none = |span: Option<Span>| span.map_or("-", |span| &text[span]);
        let found = format!("{} | {} | {}", places.join("/"), or_none(parts.date), or_none(parts.agency));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn places_dates_and_agencies() {
        reads("HARBOR CITY (AP) — The council", "HARBOR CITY | - | AP");
        reads("MILLTOWN, Ohio (AP) -- Crews", "MILLTOWN, Ohio | - | AP");
        reads("PORT ALMA, June 2 (Reuters) - Oil", "PORT ALMA | June 2 | Reuters");
        reads("SALAR - May 31 (Reuters) - Oil", "SALAR | May 31 | Reuters");
        reads("PORT ALMA/THE FENS, June 2 (Reuters) - Oil", "PORT ALMA/THE FENS | June 2 | Reuters");
        reads("VARN, Republic of Osmark, June 2 (UPI) — A", "VARN, Republic of Osmark | June 2 | UPI");
        reads("Port Alma, June 2, 2024 (AFP) - A", "Port Alma | June 2, 2024 | AFP");
        reads("Varn, 2 June 2024 (Evening Lantern) – A", "Varn | 2 June 2024 | Evening Lantern");
        reads("VARN, Penn., March 18 - Ships", "VARN, Penn. | March 18 | -");
        reads("OXMOOR, MO. (AP)--Voters", "OXMOOR, MO. | - | AP");
        reads("VARN, MICH., March 19 - Ships", "VARN, MICH. | March 19 | -");
        reads("O'VARN, Osmark (AP)_ The", "O'VARN, Osmark | - | AP");
        reads("VARN — The", "VARN | - | -");
    }

    #[test]
    fn rarer_frames() {
        reads("MOSCOW, February 1. /TASS/. The", "MOSCOW | February 1 | TASS");
        reads("Puerto Salar, 2 jun (EFE).- Los", "Puerto Salar | 2 jun | EFE");
        reads("VARNES, 2 juin 2024 (AFP) - Le", "VARNES | 2 juin 2024 | AFP");
        reads("PUERTO SALAR, 2 Jun. (EUROPA PRESS) - El", "PUERTO SALAR | 2 Jun. | EUROPA PRESS");
        reads("VARN, Ohio, June 2, 2024 /PRNewswire/ -- A", "VARN, Ohio | June 2, 2024 | PRNewswire");
        reads("VARN, Ohio--(BUSINESS WIRE)--Acme", "VARN, Ohio | - | BUSINESS WIRE");
        reads("Varn/Hafen (dpa/tmn) - Der", "Varn/Hafen | - | dpa/tmn");
        reads("June 2, 2024 (VARN) - The", "VARN | June 2, 2024 | -");
        reads("VARN, OH | JUNE 2, 2024 — The", "VARN, OH | JUNE 2, 2024 | -");
        reads("(07-17) 13:09 PDT VARN (AP) -- The", "VARN | - | AP");
        reads("AFP, VARN — Two", "VARN | - | AFP");
        reads("Varn, June 2, IRNA – Two", "Varn | June 2 | IRNA");
        reads("(AP) OXMOOR, Ala. — Two", "OXMOOR, Ala. | - | AP");
        reads("(Reuters) — Oil", " | - | Reuters");
        reads("June 2 (Reuters) - Oil", " | June 2 | Reuters");
        reads("June 2 (UPI) -- Oil", " | June 2 | UPI");
        reads("Feb. 23, 2015 -- Allergies", " | Feb. 23, 2015 | -");
        reads("ON THE OSMARK-VELLIN BORDER (Reuters) - Oil", "ON THE OSMARK-VELLIN BORDER | - | Reuters");
    }

    #[test]
    fn sentences_are_no_datelines() {
        for text in [
            "The Varn Port Authority (VPA) said",
            "Varn, a town of nine thousand, has",
            "PORT ALMA (AP) The mayor",
            "— We will not go",
            "The mayor said",
            "varn (AP) — The",
            "",
        ] {
            assert!(lexed(text, dateline).is_none(), "{text}");
        }
    }
}
