//! Bylines: "By Ana Doe and John Roe, Associated Press".

use super::author_details::details;
use super::signature::{agency, person};
use super::tokens::{Res, Tokens, miss, want};
use crate::error::Expected;
use crate::lex::TokenKind;
use crate::lexicon::WordClass;
use crate::lexicon::word::{self as w, WordSet};
use crate::span::Span;

/// An author as a byline gives him.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct AuthorParts {
    pub(crate) name: Span,
    pub(crate) role: Option<Span>,
    pub(crate) organisation: Option<Span>,
    /// Whether it is a newsroom's name: "MND Staff", "Associated Press".
    pub(crate) desk: bool,
}

/// The bytes of a "By" that has lost the blank behind it.
const BY: usize = 2;

/// A byline's authors, and what it opened with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct BylineParts {
    pub(crate) authors: [Option<AuthorParts>; MOST_AUTHORS],
    /// Whether it opens with "By".
    pub(crate) opened: bool,
}

/// A story signed by more people than this is signed by a desk.
pub(crate) const MOST_AUTHORS: usize = 12;

/// "Interview by", "Words and pictures by"
const MOST_OPENING_TOKENS: usize = 4;

// byline = [ opener ] author { separator author }
pub(crate) fn byline(i: Tokens<'_>) -> Res<'_, BylineParts> {
    let glued = is_glued_by(i.first_text());
    let (start, opened) = match opener(i) {
        Ok((rest, ())) => (rest, true),
        Err(_) => (i, glued),
    };
    let mut authors = [None; MOST_AUTHORS];
    // "From Ana Doe in Varn"
    let start = if !opened && start.starts_with("from") { start.after_first() } else { start };
    let (mut rest, mut first) = want(Expected::Byline, author)(start)?;
    if glued {
        first.name = Span::of(first.name.start() + BY, first.name.end());
    }
    authors[0] = Some(first);
    // Every turn takes an author, and there is room for a few.
    for place in authors.iter_mut().skip(1) {
        let Ok((after, next)) = separator(rest).and_then(|(rest, ())| author(rest)) else { break };
        *place = Some(next);
        rest = after;
    }
    Ok((rest, BylineParts { authors, opened }))
}

/// Whether a byline opens here by its words: "By", "Interview by", `ByAna`.
pub(crate) fn opens(i: Tokens<'_>) -> bool {
    is_glued_by(i.first_text()) || opener(i).is_ok()
}

/// Whether "By" is glued to a capital: `ByAna`.
fn is_glued_by(word: &str) -> bool {
    word.len() > BY
        && word.get(..BY).is_some_and(|by| by == "By" || by == "by")
        && word[BY..].starts_with(char::is_uppercase)
}

// opener = [ word { word } ] ( "by" | "von" | "por" | "par" | "av" | "af" | "di" | "door" ) [ ":" ]      "By", "Interview by"
fn opener(i: Tokens<'_>) -> Res<'_, ()> {
    // With a capital the last two are parts of names: "Di Doe".
    let by = |text: &str| {
        ["by", "von", "por", "par", "av", "af"].iter().any(|by| text.eq_ignore_ascii_case(by))
            || matches!(text, "di" | "door")
    };
    let before = [
        "written",
        "words",
        "text",
        "story",
        "interview",
        "interviewed",
        "report",
        "reported",
        "analysis",
        "opinion",
        "and",
        "pictures",
        "photos",
        "photographs",
        "exclusive",
        "review",
    ];
    // "Words: Ana Doe"
    if i.is(1, TokenKind::Colon) && ["author", "text", "words", "writer"].iter().any(|word| i.starts_with(word)) {
        return Ok((i.from(i.index() + 2), ()));
    }
    for n in 0..MOST_OPENING_TOKENS {
        let text = i.nth_text(n);
        if by(text) {
            let colon = usize::from(i.nth(n + 1).is_some_and(|token| token.is(TokenKind::Colon)));
            return Ok((i.from(i.index() + n + 1 + colon), ()));
        }
        if !before.iter().any(|word| text.eq_ignore_ascii_case(word)) {
            break;
        }
    }
    miss(i, Expected::Byline)
}

// author = person [ details ] | house      "Ana Doe in Varn", "Ana Doe, Health Editor", "Associated Press"
fn author(i: Tokens<'_>) -> Res<'_, AuthorParts> {
    // "Associated Press", "BBC News", "MND Staff", "Guardian staff": nobody by name.
    if let Ok((rest, ())) = desk(i) {
        return Ok((rest, AuthorParts { name: i.until(rest), role: None, organisation: None, desk: true }));
    }
    let (rest, ()) = want(Expected::Name, person)(i)?;
    let mut author = AuthorParts { name: i.until(rest), role: None, organisation: None, desk: false };
    let rest = details(rest, &mut author);
    Ok((rest, author))
}

// desk = agency | { capital } ( "News" | "Staff" | "Press" | "desk" ) [ "and" "agencies" ]
pub(super) fn desk(i: Tokens<'_>) -> Res<'_, ()> {
    /// "The Evening Lantern News Desk"
    const LONGEST: usize = 6;
    let start = agency(i).map_or(0, |(rest, _)| rest.index() - i.index());
    // "Ana Doe The Associated Press" begins with a name.
    let named = start == 0 && i.first().is_some_and(|token| token.has(WordClass::FIRST_NAME));
    let mut end = start;
    for n in start..LONGEST {
        let Some(token) = i.nth(n).filter(|token| token.is_word() && !named) else { break };
        // "Lantern Staff Report"
        let report = end > start && i.nth_text(n).to_ascii_lowercase().starts_with("report");
        if DESKS.contains(token.word) || report {
            end = n + 1;
        } else if !(token.is_capital() && end == start && !(n > 0 && i.nth_text(n).eq_ignore_ascii_case("the"))
            || end > start && i.nth_text(n).eq_ignore_ascii_case("and"))
        {
            break;
        }
    }
    if end == 0 { miss(i, Expected::Agency) } else { Ok((i.from(i.index() + end), ())) }
}

/// What a newsroom signs with instead of a name.
pub(crate) static DESKS: WordSet = WordSet::of(&[
    w::AGENCIES,
    w::BUREAU,
    w::CORRESPONDENTS,
    w::DESK,
    w::EDITORS,
    w::NEWS,
    w::NEWSROOM,
    w::PRESS,
    w::REPORTERS,
    w::STAFF,
]);

// separator = "," [ "and" ] | "and" | "&" | "/" | ";" | "with"
fn separator(i: Tokens<'_>) -> Res<'_, ()> {
    let comma = usize::from(
        i.first().is_some_and(|token| matches!(token.kind, TokenKind::Comma | TokenKind::Semicolon | TokenKind::Slash)),
    );
    let word = i.nth_text(comma);
    let and = usize::from(["and", "&", "with", "und", "y", "et"].iter().any(|and| word.eq_ignore_ascii_case(and)));
    if comma + and == 0 { miss(i, Expected::Name) } else { Ok((i.from(i.index() + comma + and), ())) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::tokens::tests::lexed;

    /// "name [role] [organisation]; …", and what was left behind "…".
    #[track_caller]
    fn reads(text: &str, expected: &str) {
        let Some((parts, taken)) = lexed(text, byline) else { panic!("{text}: no byline") };
        let show = |author: &AuthorParts| {
            let mut shown = text[author.name].to_owned();
            for part in [author.role, author.organisation].into_iter().flatten() {
                shown = format!("{shown} [{}]", &text[part]);
            }
            shown
        };
        let authors: Vec<_> = parts.authors.iter().flatten().map(show).collect();
        let left = if taken.len() < text.len() { " …" } else { "" };
        assert_eq!(authors.join("; ") + left, expected, "{text}");
    }

    #[test]
    fn names() {
        reads("By Ana Doe", "Ana Doe");
        reads("BY ANA DOE", "ANA DOE");
        reads("Ana Doe", "Ana Doe");
        reads("By Ana Doe, John Roe and A. Poe", "Ana Doe; John Roe; A. Poe");
        reads("By ANA DOE and AMELIA THOM-DEE", "ANA DOE; AMELIA THOM-DEE");
        reads("Ana Doe/John Roe", "Ana Doe; John Roe");
        reads("Ana Doe in Varn and John Roe in Port Alma", "Ana Doe; John Roe");
        reads("Von Ana Doe", "Ana Doe");
        reads("Interview by Ana Doe", "Ana Doe");
        reads("Ana Doe (now) and John Roe (until noon)", "Ana Doe; John Roe");
        reads("ByAna Doe", "Ana Doe");
        reads("byAna Doe", "Ana Doe");
    }

    #[test]
    fn jobs_and_houses() {
        reads("By ANA DOE, Associated Press", "ANA DOE [Associated Press]");
        reads("By ANA DOE Associated Press Writer", "ANA DOE [Writer] [Associated Press]");
        reads("By Ana Doe and John Roe The Associated Press", "Ana Doe; John Roe [The Associated Press]");
        reads("Ana Doe, maritime correspondent", "Ana Doe [maritime correspondent]");
        reads("By Ana Doe, Arts Editor", "Ana Doe [Arts Editor]");
        reads("By Ana Doe, Arts Editor in Port Alma", "Ana Doe [Arts Editor]");
        reads("By Ana Doe, Editor in Chief", "Ana Doe [Editor in Chief]");
        reads("Ana Doe Senior Reporter", "Ana Doe [Senior Reporter]");
        reads("From Ana Doe in Varn", "Ana Doe");
        reads("Ana Doe Journalist", "Ana Doe [Journalist]");
        reads("By Ana Doe | Harbor News", "Ana Doe [Harbor News]");
        reads("Ana Doe | Verdia Post", "Ana Doe [Verdia Post]");
        reads("Ana Doe · Lantern News", "Ana Doe [Lantern News]");
        reads("Ana Doe @anadoe", "Ana Doe");
        reads("By Ana Doe, Reuters", "Ana Doe [Reuters]");
        reads("By Ana Doe, Verdia Courier", "Ana Doe [Verdia Courier]");
        reads("By Ana Doe, Bo Low and Cy Star", "Ana Doe; Bo Low; Cy Star");
        reads("By Ana Doe, BBC News, Varn", "Ana Doe [BBC News]");
        reads("By Ana Doe, Ph.D.", "Ana Doe");
        reads("By Ana Doe For Lanternonline", "Ana Doe [Lanternonline]");
        reads("By Ana Doe for the Daily Lantern", "Ana Doe [the Daily Lantern]");
        reads("By Ana Doe, Special to The Lantern", "Ana Doe [Special] [The Lantern]");
        reads("By Ana Doe | Special to the Lantern", "Ana Doe [Special] [the Lantern]");
    }

    #[test]
    fn desks() {
        reads("Associated Press", "Associated Press");
        reads("BBC News", "BBC News");
        reads("By HBR Staff", "HBR Staff");
        reads("Lantern Staff Report", "Lantern Staff Report");
        reads("Staff and agencies", "Staff and agencies");
    }

    #[test]
    fn sentences_are_no_bylines() {
        for text in ["By the time the boats came", "By Friday it was over", "the mayor", "By 2024", ""] {
            assert!(lexed(text, byline).is_none(), "{text}");
        }
    }
}
