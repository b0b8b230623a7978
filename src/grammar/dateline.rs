//! Datelines: place, date and agency before the first sentence of a story.

use super::dateline_agency::{bare_agency, before_agency, is_agency, opening_agency};
use super::dateline_date::date;
use super::dateline_place::{MOST_PLACES, Places, all_places, place};
use super::signature;
use super::tokens::{Res, Tokens, kind, miss, token, want, word};
use crate::error::Expected;
use crate::lex::{Case, Token, TokenKind};
use crate::span::Span;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, verify};
use nom::sequence::{delimited, preceded};

pub(crate) use super::dateline_agency::agency;
pub(crate) use super::dateline_place::PlaceParts;

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

impl DatelineParts {
    fn new(places: Places, date: Option<Span>, agency: Option<Span>) -> DatelineParts {
        let Places { list, known, capitals } = places;
        DatelineParts { places: list, date, agency, known_place: known, capitals }
    }
}

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
        if let Ok((i, places)) = verify(bracketed, |places| places.capitals && !wired).parse(i) {
            return Ok((i, DatelineParts::new(places, Some(date), None)));
        }
    }
    // "2 June 2024, Port Alma - The …"
    if let Some(date) = first_date
        && let Ok((rest, places)) = preceded(kind(TokenKind::Comma), all_places).parse(i)
        && places.known
        && rest.is(0, TokenKind::Dash)
    {
        return Ok((rest, DatelineParts::new(places, Some(date), None)));
    }
    // "June 2 (Reuters) - Oil …"
    let (i, agency_behind) = if first_date.is_some() { opt(agency).parse(i)? } else { (i, None) };
    let first_agency = first_agency.or(agency_behind);
    // "(Reuters) - Oil …", "Feb. 23, 2015 -- Allergies …"
    if first_date.is_some() || first_agency.is_some() && place(i).is_err() {
        return Ok((i, DatelineParts { date: first_date, agency: first_agency, ..DatelineParts::default() }));
    }
    let (i, places) = want(Expected::Place, all_places).parse(i)?;
    let (i, date) = opt(preceded(before_date, date)).parse(i)?;
    let (i, agency) = opt(preceded(before_agency, alt((agency, bare_agency)))).parse(i)?;
    // "PORT ALMA, VD / NEWSFILE / June 2, 2024 / Acme"
    let (i, date) = match date_in_slashes(i) {
        Ok((rest, found)) if date.is_none() && agency.is_some() => (rest, Some(found)),
        _ => (i, date),
    };
    Ok((i, DatelineParts::new(places, date, first_agency.or(agency))))
}

// date-in-slashes = date "/", behind an agency in slashes
fn date_in_slashes(i: Tokens<'_>) -> Res<'_, Span> {
    let (i, found) = date(i)?;
    let (i, _) = kind(TokenKind::Slash)(i)?;
    Ok((i, found))
}

/// "AFP, VARN": the papers of Asia name the agency of the lists first, without brackets.
fn agency_first(i: Tokens<'_>) -> Option<(Tokens<'_>, DatelineParts)> {
    let (rest, _) = signature::agency(i)?;
    let agency = i.until(rest);
    let (rest, _) = kind(TokenKind::Comma)(rest).ok()?;
    let (rest, places) = verify(all_places, |places: &Places| places.capitals).parse(rest).ok()?;
    Some((rest, DatelineParts::new(places, None, Some(agency))))
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

// before-date = [ "," | dash | "|" ]        "CAIRO - May 31", "PORT ALMA, VD | JUNE 2"
fn before_date(i: Tokens<'_>) -> Res<'_, ()> {
    let mark = |token: &Token| matches!(token.kind, TokenKind::Comma | TokenKind::Dash | TokenKind::Hyphen);
    let (i, _) = opt(alt((token(mark, Expected::Mark), word("|")))).parse(i)?;
    Ok((i, ()))
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
