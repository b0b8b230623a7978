//! Picture credits: "(AP Photo/Ana Doe, File)", "© Reuters/Ana Doe", "Photograph: Ana Doe/The Evening Lantern".

use super::credit_label::{label, skip_labels};
use super::signature::{agency, house, person};
use super::tokens::{Res, Tokens, miss, token, want};
use crate::error::Expected;
use crate::lex::TokenKind;
use crate::lexicon::agencies::Trade;
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
    pub(crate) short: Option<&'static str>,
}

/// "John Roe / Agence Exemple / The Evening Lantern via Getty Images, File"
const MOST_PARTS: usize = 6;

/// The longest credit, with its brackets: "(Photo by Ana Doe / UN Photo / ICJ. Courtesy of the ICJ)".
pub(crate) const MOST_CREDIT_TOKENS: usize = 28;

// credit = "(" inner ")" | mark inner | label inner | inner
//
/// A credit that says by its form that it is one: brackets, a "©", "Photo:" or a known agency.
pub(crate) fn credit(i: Tokens<'_>) -> Res<'_, CreditParts> {
    let (start, bracketed) = match token(|token| token.is(TokenKind::Open), Expected::Credit)(i) {
        // "(c) Ana Doe" has a mark in the brackets, and the credit behind it.
        Ok((rest, _)) if label(i).is_none() => (rest, true),
        _ => (i, false),
    };
    let marked = skip_labels(start);
    let (rest, parts) = want(Expected::Credit, inner)(marked)?;
    if !bracketed {
        return Ok((rest, parts));
    }
    let (rest, _) =
        want(Expected::ClosingBracket, token(|token| token.is(TokenKind::Close), Expected::ClosingBracket))(rest)?;
    Ok((rest, parts))
}

// inner = part { ( "/" | "," | "|" | "-" | "for" | "via" ) part }
fn inner(i: Tokens<'_>) -> Res<'_, CreditParts> {
    let mut parts = CreditParts::default();
    let mut i = i;
    let mut carried = false;
    let mut by = false;
    // Every turn takes a part, and there is room for a few.
    for n in 0..MOST_PARTS {
        let start = i;
        let Some(rest) = part(start, carried, by, &mut parts) else {
            return if n == 0 { miss(i, Expected::Credit) } else { Ok((i, parts)) };
        };
        i = courtesy(rest);
        let Some((next, is_via)) = joint(i) else { break };
        carried = is_via;
        by = i.starts_with("by");
        if next.is_empty() {
            break;
        }
        i = next;
    }
    Ok((i, parts))
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

/// What joins two parts, and whether it says that the second carries the picture.
fn joint(i: Tokens<'_>) -> Option<(Tokens<'_>, bool)> {
    let first = i.first()?;
    let mut at = match first.kind {
        TokenKind::Slash | TokenKind::Comma | TokenKind::Hyphen | TokenKind::Dash | TokenKind::Semicolon => {
            i.after_first()
        }
        TokenKind::Symbol if i.starts_with("|") => i.after_first(),
        TokenKind::Word if ["for", "via", "by", "and", "from"].iter().any(|word| i.starts_with(word)) => i,
        _ => return None,
    };
    let via = at.starts_with("via");
    if ["for", "via", "by", "and", "from"].iter().any(|word| at.starts_with(word)) {
        at = at.after_first();
    }
    Some((at, via))
}

/// One part: an agency, a photographer, another house, or "File".
fn part<'t>(i: Tokens<'t>, carried: bool, by: bool, parts: &mut CreditParts) -> Option<Tokens<'t>> {
    let first = i.first()?;
    if first.has(WordClass::CREDIT_WORD) && newsroom::has(newsroom::PICTURE_REMARKS, i.first_text()) {
        parts.file |= i.starts_with("file") || i.starts_with("archive");
        let photo = usize::from(matches!(i.nth_text(1), "Photo" | "photo" | "PHOTO"));
        return Some(i.from(i.index() + 1 + photo));
    }
    if let Some((rest, agency)) = agency(i) {
        // "Getty Images Europe", "USA TODAY Sports": the house may have a longer name.
        let rest = rest
            .first()
            .filter(|token| token.is_word() && token.is_capital())
            .map_or(rest, |_| house(rest).map_or(rest, |(rest, ())| rest));
        let held = House { span: i.until(rest), short: Some(agency.name) };
        // "AFP/Getty Images": the picture house carries what the news agency holds.
        let second = carried || parts.house.is_some() && agency.trade == Trade::Pictures;
        if second && parts.house.is_some() {
            parts.via.get_or_insert(held);
        } else {
            parts.house.get_or_insert(held);
        }
        return Some(rest);
    }
    if first.is(TokenKind::Handle) {
        parts.photographer.get_or_insert(i.until(i.after_first()));
        return Some(i.after_first());
    }
    let (house_end, ()) = house(i).ok()?;
    // "DHA via AP": one word is a house, but behind "by".
    let one_word = house_end.index() == i.index() + 1 && !by;
    // "Tom's Hardware" begins with no person; "Ana Doe and John Roe" does.
    let is_whole = |rest: Tokens<'_>| rest.index() == house_end.index() || rest.starts_with("and");
    let as_person = person(i).ok().filter(|(rest, ())| !one_word && is_whole(*rest) && !is_body(i, *rest));
    match as_person {
        Some((rest, ()))
            if parts.photographer.is_none() && !carried && (by || parts.house.is_none() || likely_person(i, rest)) =>
        {
            parts.photographer = Some(i.until(rest));
            Some(rest)
        }
        _ => {
            let held = House { span: i.until(house_end), short: None };
            if carried && parts.house.is_some() {
                parts.via.get_or_insert(held);
            } else {
                parts.house.get_or_insert(held);
            }
            Some(house_end)
        }
    }
}

/// Whether some word up to `end` makes a name that of a body: "UN Photo", "Siberian Times".
fn is_body(i: Tokens<'_>, end: Tokens<'_>) -> bool {
    let words = i.up_to(end.index());
    words.starts_with("the")
        || words.iter_elements().any(|token| token.has(WordClass::BODY) && !token.has(WordClass::FIRST_NAME))
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
        reads("Ana Doe/AFP/Getty Images", "AFP | Ana Doe | Getty Images");
        reads("ANA DOE / AFP", "AFP | ANA DOE | -");
        reads("(Photo by Ana Doe/Getty Images)", "Getty Images | Ana Doe | -");
        reads("(Photo: Ana Doe, AP)", "AP | Ana Doe | -");
        reads("Foto: Ana Doe/dpa", "dpa | Ana Doe | -");
        reads("EFE/ A. J. Doe", "EFE | A. J. Doe | -");
        reads("Ana Doe / AFP - Getty Images", "AFP | Ana Doe | Getty Images");
        reads("(DHA via AP, File)", "DHA | - | AP file");
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
        reads("(Photos: Getty/AP)", "Getty Images | - | -");
        reads("Image source, Getty Images", "Getty Images | - | -");
    }
}
