//! One part of a picture credit, and what joins it to the part before: "by Ana Doe", "via Getty Images", "File".

use super::credit::{CreditParts, House};
use super::signature::{agency, house, person};
use super::tokens::Tokens;
use crate::lex::{Case, Gap, Token, TokenKind};
use crate::lexicon::{WordClass, newsroom};
use nom::Input;

/// How a part is joined to the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
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

/// What joins two parts.
pub(super) fn joint(i: Tokens<'_>) -> Option<(Tokens<'_>, Joint)> {
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

/// One part: an agency, a photographer, another house, or "File".
pub(super) fn part<'t>(i: Tokens<'t>, joint: Joint, labelled: bool, parts: &mut CreditParts) -> Option<Tokens<'t>> {
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
        // "Getty Images Europe": the house may have a longer name; "AFP PIC" has none.
        let longer = end.first().is_some_and(|token| token.is_word() && token.is_capital() && !is_picture(end, 0));
        let rest = house(end).ok().filter(|_| longer).map_or(end, |(rest, ())| rest);
        let short = (rest.index() == end.index()).then_some(agency.name);
        parts.hold(House { span: i.until(rest), short, known: true }, joint);
        return Some(pictures(rest, parts));
    }
    // "Ana Doe / Special to The Lantern"
    if i.starts_with("special")
        && i.nth_text(1) == "to"
        && let Ok((rest, ())) = house(behind_article(i.from(i.index() + 2)))
    {
        parts.hold(House { span: i.from(i.index() + 2).until(rest), short: None, known: false }, joint);
        return Some(rest);
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
    // "The Lantern file photo"
    Some(pictures(house_end, parts))
}

/// "photo", "PIC", "File": what an agency calls its pictures.
fn is_picture(i: Tokens<'_>, n: usize) -> bool {
    const PICTURES: &[&str] = &["file", "photo", "photos", "pic", "pics", "picture"];
    i.has(n, WordClass::CREDIT_WORD) && newsroom::has(PICTURES, i.nth_text(n))
}

/// Behind "the": "Special to the Lantern".
fn behind_article(i: Tokens<'_>) -> Tokens<'_> {
    i.from(i.index() + usize::from(i.starts_with("the")))
}

/// Skips what an agency calls its pictures: "AFP pic", "PTI file photo", "Bernama PIC".
fn pictures<'t>(i: Tokens<'t>, parts: &mut CreditParts) -> Tokens<'t> {
    const MOST: usize = 2;
    let small = |n: usize| i.nth(n).is_some_and(|token| token.has(WordClass::CREDIT_WORD) && token.case == Case::Lower);
    let named = |n: usize| small(n) && !matches!(i.nth_text(n), "source" | "courtesy") || is_picture(i, n);
    let words = (0..MOST).take_while(|&n| named(n)).count();
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

/// Two or more words, none of a body, and not one with a hyphen: "NASA/JPL-Caltech".
fn likely_person(i: Tokens<'_>, end: Tokens<'_>) -> bool {
    let words = i.up_to(end.index());
    words.iter_elements().skip(1).any(|token| token.gap > Gap::None) && !is_body(i, end)
}
