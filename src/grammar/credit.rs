//! Picture credits: "(AP Photo/Ana Doe, File)", "© Reuters/Ana Doe", "Photograph: Ana Doe/The Evening Lantern".

use super::credit_label::{label, skip_labels};
use super::credit_part::{Joint, joint, part};
use super::signature::{agency, house, person};
use super::tokens::{Res, Tokens, miss, token, want};
use crate::error::Expected;
use crate::lex::{Token, TokenKind};
use crate::span::Span;

/// What a picture credit says.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct CreditParts {
    /// The house that holds the picture, as written, and its usual short name where the lists have it.
    pub(crate) house: Option<House>,
    pub(crate) photographer: Option<Span>,
    /// Who carries it: "via Getty Images".
    pub(crate) via: Option<House>,
    /// "File", "File Photo"
    pub(crate) file: bool,
}

/// A house of a credit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct House {
    pub(crate) span: Span,
    /// The usual short name, where it is one agency of the lists and no more.
    pub(crate) short: Option<&'static str>,
    /// Whether an agency of the lists is in it: "Getty Images Europe", "KCNA/AFP".
    pub(crate) known: bool,
}

/// "John Roe / Agence Exemple / The Evening Lantern via Getty Images, File"
const MOST_PARTS: usize = 6;

/// The longest credit, with its brackets: "(Photo by Ana Doe / UN Photo / ICJ. Courtesy of the ICJ)".
pub(crate) const MOST_CREDIT_TOKENS: usize = 28;

// credit = ( "(" labels inner ")" | labels inner ) [ "(" house | remark ")" ] { "." label inner }
//
/// A credit that says by its form that it is one: brackets, a "©", "Photo:" or a known agency.
pub(crate) fn credit(i: Tokens<'_>) -> Res<'_, CreditParts> {
    let (start, bracketed) = match token(|token| token.is(TokenKind::Open), Expected::Credit)(i) {
        // "(c) Ana Doe" has a mark in the brackets, and the credit behind it.
        Ok((rest, _)) if label(i).is_none() => (rest, true),
        _ => (i, false),
    };
    let marked = skip_labels(start);
    let labelled = marked.index() > start.index();
    if bracketed
        && !labelled
        && let Some(found) = house_first(start)
    {
        return Ok(found);
    }
    let (rest, mut parts) = want(Expected::Credit, |i| inner(i, labelled))(marked)?;
    if bracketed {
        let close = token(|token| token.is(TokenKind::Close), Expected::ClosingBracket);
        let (rest, _) = want(Expected::ClosingBracket, close)(rest)?;
        return Ok((rest, parts));
    }
    let rest = aside(rest, &mut parts);
    Ok((if labelled { further(rest) } else { rest }, parts))
}

// house-first = house ":" person ")"          "(Lantern Rural: Ana Doe)"
fn house_first(i: Tokens<'_>) -> Option<(Tokens<'_>, CreditParts)> {
    let (colon, ()) = house(i).ok()?;
    if !colon.is(0, TokenKind::Colon) || agency(i).is_some() {
        return None;
    }
    let name = colon.after_first();
    let (rest, ()) = person(name).ok()?;
    let house = House { span: i.until(colon), short: None, known: false };
    let parts = CreditParts { house: Some(house), photographer: Some(name.until(rest)), ..CreditParts::default() };
    (rest.is(0, TokenKind::Close) && rest.index() > name.index() + 1).then(|| (rest.after_first(), parts))
}

// inner = part { joint part }
fn inner(i: Tokens<'_>, labelled: bool) -> Res<'_, CreditParts> {
    let mut parts = CreditParts::default();
    let mut i = i;
    let mut by = Joint::Mark;
    // Every turn takes a part, and there is room for a few.
    for n in 0..MOST_PARTS {
        // "Ana Doe/Copyright 2024 The AP"
        let start = if i.starts_with("copyright") { skip_labels(i) } else { i };
        if by == Joint::And
            && let Some(rest) = agencies_unnamed(start)
        {
            return Ok((rest, parts));
        }
        let Some(rest) = part(start, by, labelled, &mut parts) else {
            return if n == 0 { miss(i, Expected::Credit) } else { Ok((i, parts)) };
        };
        let behind_house = parts.house.is_some_and(|house| house.span.end() == start.until(rest).end());
        i = courtesy(rest);
        let Some((next, joint)) = joint(i).filter(|(next, _)| !next.is_empty()) else { break };
        if joint == Joint::Of && !behind_house {
            break;
        }
        by = if joint == Joint::Mark && behind_house { Joint::Beside } else { joint };
        i = next;
    }
    Ok((i, parts))
}

/// "Source: Reuters and news agencies": houses without names.
fn agencies_unnamed(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let news = usize::from(i.first_text() == "news");
    (i.nth_text(news) == "agencies").then(|| i.from(i.index() + news + 1))
}

/// Skips thanks behind a credit: "UN Photo. Courtesy of the ICJ".
fn courtesy(i: Tokens<'_>) -> Tokens<'_> {
    let thanks =
        i.first().is_some_and(|token| token.is(TokenKind::Stop)) && i.nth_text(1).eq_ignore_ascii_case("courtesy");
    if !thanks {
        return i;
    }
    let of = usize::from(i.nth_text(2) == "of");
    let the = usize::from(i.nth_text(2 + of) == "the");
    let name = i.from(i.index() + 2 + of + the);
    house(name).map_or(i, |(rest, ())| rest)
}

/// Brackets behind a credit: a house in "Ana Doe (Reuters)", a remark in "Ana Doe/Quadra (cropped)".
fn aside<'t>(i: Tokens<'t>, parts: &mut CreditParts) -> Tokens<'t> {
    let inside = i.after_first();
    let closes = |i: Tokens<'_>| i.first().is_some_and(|token| token.is(TokenKind::Close));
    if !i.first().is_some_and(|token| token.is(TokenKind::Open)) {
        return i;
    }
    let word = inside.after_first();
    if let Some((rest, agency)) = agency(inside).filter(|(rest, _)| closes(*rest)) {
        parts.hold(House { span: inside.until(rest), short: Some(agency.name), known: true }, Joint::Mark);
        rest.after_first()
    } else if inside.first().is_some_and(Token::is_word) && closes(word) {
        word.after_first()
    } else {
        i
    }
}

/// Skips what else a credit thanks for, each with its label: "Photo: Ana Doe. Styling: A. Poe. Make-up: B. Low".
fn further(i: Tokens<'_>) -> Tokens<'_> {
    /// "Make-up", "Photo illustration"
    const MOST_LABEL_TOKENS: usize = 3;
    let mut i = i;
    // Every turn takes a label and a name.
    for _ in 0..MOST_PARTS {
        let start = i.after_first();
        let colon = (1..=MOST_LABEL_TOKENS).find(|&n| start.is(n, TokenKind::Colon));
        let behind = match colon {
            _ if !i.is(0, TokenKind::Stop) => break,
            Some(n) if start.first().is_some_and(Token::is_capital) => start.from(start.index() + n + 1),
            _ => skip_labels(start),
        };
        let named = behind.index() > start.index();
        let Some((rest, _)) = inner(behind, true).ok().filter(|_| named) else { break };
        i = rest;
    }
    i
}

impl CreditParts {
    /// Notes a house.
    pub(super) fn hold(&mut self, house: House, joint: Joint) {
        match &mut self.house {
            None => self.house = Some(house),
            Some(_) if joint == Joint::Via => _ = self.via.get_or_insert(house),
            // "AFP/Getty Images", "KCNA/AFP": both hold it, and are named as they are written.
            Some(first) if house.known && matches!(joint, Joint::Beside | Joint::And) => {
                *first = House { span: first.span.cover(house.span), short: None, known: true };
            }
            Some(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::tokens::tests::lexed;

    /// "house | photographer | via", with "file" behind where it says so.
    #[track_caller]
    fn reads(text: &str, expected: &str) {
        let Some((parts, taken)) = lexed(text, credit) else { panic!("{text}: no credit") };
        let shown = |house: Option<House>| house.map_or("-", |house| house.short.unwrap_or(&text[house.span]));
        let photographer = parts.photographer.map_or("-", |span| &text[span]);
        let file = if parts.file { " file" } else { "" };
        let left = if taken.len() < text.len() { " …" } else { "" };
        let found = format!("{} | {photographer} | {}{file}{left}", shown(parts.house), shown(parts.via));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn agencies_and_photographers() {
        reads("(AP Photo/Ana Doe)", "AP | Ana Doe | -");
        reads("(AP Photo/Ana Doe, File)", "AP | Ana Doe | - file");
        reads("REUTERS/Ana Doe", "Reuters | Ana Doe | -");
        reads("REUTERS/Ana Doe/File Photo", "Reuters | Ana Doe | - file");
        reads("© Reuters/Ana Doe", "Reuters | Ana Doe | -");
        reads("(c) dpa | Ana Doe", "dpa | Ana Doe | -");
        reads("Ana Doe/AFP via Getty Images", "AFP | Ana Doe | Getty Images");
        reads("Ana Doe/AFP/Getty Images", "AFP/Getty Images | Ana Doe | -");
        reads("ANA DOE / AFP", "AFP | ANA DOE | -");
        reads("(Photo by Ana Doe/Getty Images)", "Getty Images | Ana Doe | -");
        reads("(Photo: Ana Doe, AP)", "AP | Ana Doe | -");
        reads("Foto: Ana Doe/dpa", "dpa | Ana Doe | -");
        reads("EFE/ A. J. Doe", "EFE | A. J. Doe | -");
        reads("Ana Doe / AFP - Getty Images", "AFP - Getty Images | Ana Doe | -");
        reads("(DHA via AP, File)", "DHA | - | AP file");
        reads("(Ana Doe/Copyright 2024 The AP)", "AP | Ana Doe | -");
        reads("Foto: Getty Images Europe", "Getty Images Europe | - | -");
        reads("Photographer: Ana Doe/Bloomberg", "Bloomberg | Ana Doe | -");
        reads("Mandatory Credit: Ana Doe-Imagn Images", "Imagn | Ana Doe | -");
        reads("Ana Doe-Pool/Getty Images", "Getty Images | Ana Doe | -");
        reads("Ana Doe-Roe/AP", "AP | Ana Doe-Roe | -");
        reads("[Photo/Xinhua]", "Xinhua | - | -");
        reads("Staff photo by Ana Doe", "- | Ana Doe | -");
        reads("(PTI file photo)", "PTI | - | - file");
        reads("AFP pic", "AFP | - | -");
        reads("AFP PIC", "AFP | - | -");
        reads("PTI Photo/Ana Doe", "PTI | Ana Doe | -");
        reads("Reuters File Photo", "Reuters | - | - file");
        reads("Picture by: Ana Doe/PA", "PA | Ana Doe | -");
        reads("(Ana Doe / Special to The Lantern)", "The Lantern | Ana Doe | -");
        reads("(Lantern file photo)", "Lantern | - | - file");
        reads("(Reuters: Ana Doe)", "Reuters | Ana Doe | -");
        reads("(Lantern Rural: Ana Doe)", "Lantern Rural | Ana Doe | -");
        reads("Uncredited/AP/dpa", "Uncredited/AP/dpa | - | -");
    }

    #[test]
    fn what_stands_behind() {
        reads("Ana Doe (Reuters)", "Reuters | Ana Doe | -");
        reads("© Ana Doe / Getty Images (cropped)", "Getty Images | Ana Doe | -");
        reads("Photo: Ana Doe. Styling: A. Poe. Make-up: Bo Low", "- | Ana Doe | -");
        reads("Photo illustration by The Lantern. Photo by Ana Doe", "The Lantern | - | -");
        reads("Photo: Ana Doe. The bell: a history", "- | Ana Doe | - …");
        reads("Ana Doe. Styling: A. Poe", "- | Ana Doe | - …");
    }

    #[test]
    fn houses_that_no_list_has() {
        reads("Photograph: Ana Doe/The Evening Lantern", "The Evening Lantern | Ana Doe | -");
        reads("(Ana Doe/Quadra)", "Quadra | Ana Doe | -");
        reads("Ana Doe for The Evening Lantern", "The Evening Lantern | Ana Doe | -");
        reads("Credit: EPA", "EPA | - | -");
        reads("Credit...Ana Doe/Evening Lantern", "Evening Lantern | Ana Doe | -");
        reads("Photo: Ana Doe", "- | Ana Doe | -");
        reads("Photograph by Ana Doe", "- | Ana Doe | -");
        reads("(Photos: Getty/AP)", "Getty/AP | - | -");
        reads("Image source, Getty Images", "Getty Images | - | -");
        reads("Photo by Ana Doe on Unsplash", "Unsplash | Ana Doe | -");
        reads("Photos: Ana Doe and John Roe/The Lantern", "The Lantern | Ana Doe and John Roe | -");
        reads("© anadoe/AdobeStock", "Adobe Stock | anadoe | -");
        reads("Photo: Getty Images/anadoe", "Getty Images | anadoe | -");
        reads("Foto: UN Photo | Ana Doe", "UN Photo | Ana Doe | -");
        reads("(Photo courtesy of Quadra Bell Trust)", "Quadra Bell Trust | - | -");
        reads("(Courtesy of the Bell Museum)", "Bell Museum | - | -");
        reads("(Courtesy photo)", "- | - | -");
        reads("(Supplied: Ana Doe)", "- | Ana Doe | -");
        reads("(Photo provided by Ana Doe)", "- | Ana Doe | -");
        reads("Pic: Ana Doe", "- | Ana Doe | -");
        reads("© 2024 Ana Doe", "- | Ana Doe | -");
        reads("Source: Reuters and news agencies", "Reuters | - | -");
        reads("Image credit: Lantern plc", "Lantern plc | - | -");
        reads("(Image credit: QUADRA/LAB-Varn)", "QUADRA | - | -");
    }
}
