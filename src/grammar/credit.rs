//! Picture credits: "(AP Photo/Ana Doe, File)", "© Reuters/Ana Doe", "Photograph: Ana Doe/The Evening Lantern".

use super::credit_label::{label, skip_labels};
use super::signature::{agency, house, person};
use super::tokens::{Res, Tokens, miss, token, want};
use crate::error::Expected;
use crate::lex::{Case, Token, TokenKind};
use crate::lexicon::{WordClass, newsroom};
use crate::span::Span;
use nom::Input;

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

/// How a part is joined to the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joint {
    /// "by Ana Doe"
    By,
    /// "Reuters: Ana Doe"
    Of,
    /// "and John Roe"
    And,
    /// "via Getty Images"
    Via,
    /// "for The Evening Lantern", "on Unsplash"
    For,
    /// "/", ",", "|", "-", or nothing before the first part.
    Mark,
    /// Such a mark behind a house: "AFP/Getty Images".
    Beside,
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
    let (rest, mut parts) = want(Expected::Credit, |i| inner(i, labelled))(marked)?;
    if bracketed {
        let close = token(|token| token.is(TokenKind::Close), Expected::ClosingBracket);
        let (rest, _) = want(Expected::ClosingBracket, close)(rest)?;
        return Ok((rest, parts));
    }
    let rest = aside(rest, &mut parts);
    Ok((if labelled { further(rest) } else { rest }, parts))
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

/// What joins two parts.
fn joint(i: Tokens<'_>) -> Option<(Tokens<'_>, Joint)> {
    let at = match i.first()?.kind {
        TokenKind::Slash | TokenKind::Comma | TokenKind::Hyphen | TokenKind::Dash | TokenKind::Semicolon => {
            i.after_first()
        }
        TokenKind::Symbol if i.starts_with("|") => i.after_first(),
        TokenKind::Colon => return Some((i.after_first(), Joint::Of)),
        TokenKind::Word => i,
        _ => return None,
    };
    let is = |words: &[&str]| words.iter().any(|word| at.starts_with(word));
    let joint = match () {
        () if is(&["by"]) => Joint::By,
        () if is(&["via"]) => Joint::Via,
        () if is(&["and", "und", "og", "och", "et", "y"]) => Joint::And,
        () if is(&["for", "from"]) || is(&["on"]) && agency(at.after_first()).is_some() => Joint::For,
        () => return (at.index() > i.index()).then_some((at, Joint::Mark)),
    };
    Some((at.after_first(), joint))
}

impl CreditParts {
    /// Notes a house.
    fn hold(&mut self, house: House, joint: Joint) {
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

/// One part: an agency, a photographer, another house, or "File".
fn part<'t>(i: Tokens<'t>, joint: Joint, labelled: bool, parts: &mut CreditParts) -> Option<Tokens<'t>> {
    let first = i.first()?;
    // "AP sports: www.ap.example" is a link.
    if joint == Joint::Of && person(i).is_err() {
        return None;
    }
    if first.has(WordClass::CREDIT_WORD) && newsroom::has(newsroom::PICTURE_REMARKS, i.first_text()) {
        parts.file |= i.starts_with("file") || i.starts_with("archive");
        let photo =
            usize::from(["photo", "image", "picture"].iter().any(|word| i.nth_text(1).eq_ignore_ascii_case(word)));
        return Some(i.from(i.index() + 1 + photo));
    }
    if let Some((end, agency)) = agency(i) {
        // "Getty Images Europe": the house may have a longer name.
        let longer = end.first().is_some_and(|token| token.is_word() && token.is_capital());
        let rest = house(end).ok().filter(|_| longer).map_or(end, |(rest, ())| rest);
        let short = (rest.index() == end.index()).then_some(agency.name);
        parts.hold(House { span: i.until(rest), short, known: true }, joint);
        return Some(pictures(rest, parts));
    }
    if let Some(rest) = user(i, labelled, parts) {
        parts.photographer.get_or_insert(i.until(rest));
        return Some(rest);
    }
    let (house_end, ()) = house(i).ok()?;
    // "DHA via AP": one word is a house, but behind "by".
    let one_word = house_end.index() == i.index() + 1 && joint != Joint::By;
    // "Tom's Hardware" begins with no person; "Ana Doe and John Roe" does.
    let is_whole = |rest: Tokens<'_>| rest.index() == house_end.index() || rest.starts_with("and");
    let as_person = person(i).ok().filter(|(rest, ())| !one_word && is_whole(*rest) && !is_body(i, *rest));
    if let Some((rest, ())) = as_person.filter(|_| joint != Joint::Via) {
        let name = i.until(rest);
        match &mut parts.photographer {
            None if matches!(joint, Joint::By | Joint::Of) || parts.house.is_none() || likely_person(i, rest) => {
                parts.photographer = Some(name);
                return Some(rest);
            }
            Some(first) if joint == Joint::And => {
                *first = first.cover(name);
                return Some(rest);
            }
            _ => {}
        }
    }
    // "Ana Doe and John Roe Quadra" names nobody by itself.
    if joint == Joint::And && parts.house.is_none() {
        return None;
    }
    parts.hold(House { span: i.until(house_end), short: None, known: false }, joint);
    Some(house_end)
}

/// Skips what an agency calls its pictures: "AFP pic", "PTI file photo".
fn pictures<'t>(i: Tokens<'t>, parts: &mut CreditParts) -> Tokens<'t> {
    const MOST: usize = 2;
    let small = |n: usize| i.nth(n).is_some_and(|token| token.has(WordClass::CREDIT_WORD) && token.case == Case::Lower);
    let words = (0..MOST).take_while(|&n| small(n) && !matches!(i.nth_text(n), "source" | "courtesy")).count();
    parts.file |= words > 0 && i.starts_with("file");
    i.from(i.index() + words)
}

/// Who is known by a name without capitals on a site: "@anadoe", "anadoe/Quadra Stock", "Quadra Stock/ana doe".
fn user<'t>(i: Tokens<'t>, labelled: bool, parts: &CreditParts) -> Option<Tokens<'t>> {
    let small = |token: &Token| token.is_word() && matches!(token.case, Case::Lower | Case::Mixed);
    let first = i.first()?;
    if first.is(TokenKind::Handle) {
        return Some(i.after_first());
    }
    if !labelled || !small(first) {
        return None;
    }
    let second = i.nth(1).is_some_and(|token| small(token) && token.class.is_unknown());
    let rest = i.from(i.index() + 1 + usize::from(second));
    let last = rest.is_empty() && (first.class.is_unknown() || parts.house.is_some_and(|house| house.known));
    (last || rest.is(0, TokenKind::Slash)).then_some(rest)
}

/// Whether some word up to `end` makes a name that of a body: "UN Photo", "Siberian Times".
fn is_body(i: Tokens<'_>, end: Tokens<'_>) -> bool {
    let words = i.up_to(end.index());
    let name = WordClass::FIRST_NAME | WordClass::SURNAME;
    words.starts_with("the")
        || words.iter_elements().any(|token| {
            token.has(WordClass::BODY) && !token.has(WordClass::FIRST_NAME)
                || token.has(WordClass::CREDIT_WORD) && !token.has(name)
        })
}

/// Two or more words, none of a body.
fn likely_person(i: Tokens<'_>, end: Tokens<'_>) -> bool {
    let words = i.up_to(end.index());
    words.input_len() > 1 && !is_body(i, end)
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
        reads("(PTI file photo)", "PTI | - | - file");
        reads("AFP pic", "AFP | - | -");
        reads("(Reuters: Ana Doe)", "Reuters | Ana Doe | -");
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
    }
}
