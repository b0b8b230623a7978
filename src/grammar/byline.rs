//! Bylines: "By Ana Doe and John Roe, Associated Press".

use super::signature::{agency, house, is_job, person};
use super::tokens::{Res, Tokens, miss, want};
use crate::error::Expected;
use crate::lex::{Case, Token, TokenKind};
use crate::lexicon::WordClass;
use crate::span::Span;
use nom::Input;

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

/// "in Port Alma, Verdia", "health and science reporter"
const MOST_DETAIL_TOKENS: usize = 10;

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

/// What an author is and for whom, on a line of its own under the byline: "Associated Press Writer", "Health reporter,
/// BBC News".
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Position {
    pub(crate) role: Option<Span>,
    pub(crate) organisation: Option<Span>,
}

/// A whole line that says what the author above it is.
pub(crate) fn position(i: Tokens<'_>) -> Option<Position> {
    // "Special to the Lantern"
    if i.starts_with("special") && i.nth_text(1) == "to" {
        let whom = i.from(i.index() + 2);
        let article = whom.from(whom.index() + usize::from(whom.starts_with("the")));
        let (rest, ()) = house(article).ok()?;
        let role = Some(i.until(i.after_first()));
        return rest.is_empty().then_some(Position { role, organisation: Some(whom.until(rest)) });
    }
    let tells = i.iter_elements().any(|token| token.has(WordClass::FINITE) && !token.is_capital());
    // "Ana Doe, maritime editor" is an author more.
    if tells || i.first()?.has(WordClass::FIRST_NAME) {
        return None;
    }
    let mut author = AuthorParts { name: i.here(), role: None, organisation: None, desk: false };
    let mut rest = details(i, &mut author);
    for start in [i, rest.after_first()] {
        if author.organisation.is_none()
            && start.index() >= rest.index()
            && let Ok((after, ())) = desk(start)
        {
            author.organisation = Some(start.until(after));
            rest = after;
        }
    }
    let AuthorParts { role, organisation, .. } = author;
    (rest.is_empty() && (role.is_some() || organisation.is_some())).then_some(Position { role, organisation })
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

// opener = [ word { word } ] ( "by" | "von" | "por" | "par" ) [ ":" ]      "By", "Interview by", "Von"
fn opener(i: Tokens<'_>) -> Res<'_, ()> {
    let by = |text: &str| ["by", "von", "por", "par"].iter().any(|by| text.eq_ignore_ascii_case(by));
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
fn desk(i: Tokens<'_>) -> Res<'_, ()> {
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
        if is_desk(i.nth_text(n)) || report {
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
fn is_desk(word: &str) -> bool {
    ["news", "staff", "desk", "agencies", "press", "bureau", "newsroom", "editors", "reporters", "correspondents"]
        .iter()
        .any(|desk| word.eq_ignore_ascii_case(desk))
}

// separator = "," [ "and" ] | "and" | "&" | "/" | ";" | "with"
fn separator(i: Tokens<'_>) -> Res<'_, ()> {
    let comma = usize::from(
        i.first().is_some_and(|token| matches!(token.kind, TokenKind::Comma | TokenKind::Semicolon | TokenKind::Slash)),
    );
    let word = i.nth_text(comma);
    let and = usize::from(["and", "&", "with", "und", "y", "et"].iter().any(|and| word.eq_ignore_ascii_case(and)));
    if comma + and == 0 { miss(i, Expected::Name) } else { Ok((i.from(i.index() + comma + and), ())) }
}

/// Reads what stands between a name and the next: a place, a job, a house.
fn details<'t>(i: Tokens<'t>, author: &mut AuthorParts) -> Tokens<'t> {
    let mut i = i;
    // Each turn takes tokens or ends; a byline gives a place, a job and a house at the most.
    for _ in 0..3 {
        let (start, comma) = match i.first() {
            Some(token) if matches!(token.kind, TokenKind::Comma | TokenKind::Open | TokenKind::Dash) => {
                (i.after_first(), true)
            }
            Some(_) if is_bar(i) => (i.after_first(), true),
            // "Ana Doe @anadoe"
            Some(token) if matches!(token.kind, TokenKind::Handle | TokenKind::Email) => {
                i = i.after_first();
                continue;
            }
            Some(_) => (i, false),
            None => break,
        };
        let Some(after) = detail(start, comma, author).or_else(|| shift(i)).or_else(|| site(i, author)) else { break };
        let close = usize::from(after.first().is_some_and(|token| token.is(TokenKind::Close)));
        i = after.from(after.index() + close);
    }
    i
}

/// "Ana Doe | Verdia Post", "Ana Doe · Lantern News"
pub(crate) fn is_bar(i: Tokens<'_>) -> bool {
    i.is(0, TokenKind::Symbol) && matches!(i.first_text(), "|" | "·" | "•")
}

/// "| Verdia Post": where somebody writes.
fn site<'t>(i: Tokens<'t>, author: &mut AuthorParts) -> Option<Tokens<'t>> {
    let name = Some(i.after_first()).filter(|_| is_bar(i))?;
    let (rest, ()) = house(name).ok()?;
    author.organisation.get_or_insert(name.until(rest));
    Some(rest)
}

/// "(now)", "(until noon)": when somebody wrote a live blog.
fn shift(i: Tokens<'_>) -> Option<Tokens<'_>> {
    const LONGEST: usize = 3;
    let open = i.first().is_some_and(|token| token.is(TokenKind::Open));
    let words =
        (1..=LONGEST).take_while(|&n| i.nth(n).is_some_and(|token| token.is_word() && !token.is_capital())).count();
    (open && words > 0 && i.nth(words + 1).is_some_and(|token| token.is(TokenKind::Close)))
        .then(|| i.from(i.index() + words + 1))
}

/// One place, job or house, when one stands here and not the next author.
fn detail<'t>(i: Tokens<'t>, comma: bool, author: &mut AuthorParts) -> Option<Tokens<'t>> {
    let first = i.first()?;
    // "in Port Alma", "at Gantry Lane"
    if !comma && first.case == Case::Lower && matches!(i.first_text(), "in" | "at" | "from") {
        return person(i.after_first()).ok().map(|(rest, ())| rest);
    }
    if let Some((after, _)) = agency(i) {
        // "Associated Press Writer"
        let job = after.first().is_some_and(is_job);
        let rest = if job { after.after_first() } else { house(i).map_or(after, |(rest, ())| rest) };
        author.organisation = Some(i.until(after));
        if job {
            author.role = Some(after.until(rest));
        }
        return Some(rest);
    }
    let len = (0..MOST_DETAIL_TOKENS)
        .take_while(|&n| i.nth(n).is_some_and(|token| token.is_word() || token.is(TokenKind::Hyphen)))
        // "Political Editor in Port Alma", but "Editor in Chief"
        .take_while(|&n| {
            n == 0 || !matches!(i.nth_text(n), "in" | "at") || i.nth_text(n + 1).eq_ignore_ascii_case("chief")
        })
        .take_while(|&n| {
            !i.nth_text(n).eq_ignore_ascii_case("and") || i.nth(n + 1).is_some_and(|token| token.case == Case::Lower)
        })
        .count();
    let words = i.up_to(i.index() + len);
    let rest = i.from(i.index() + len);
    let job = (0..len).any(|n| words.nth(n).is_some_and(is_job));
    let body = (0..len).any(|n| {
        words.nth(n).is_some_and(|token| token.has(WordClass::BODY | WordClass::AGENCY)) || words.starts_with("the")
    });
    // "By Ana Doe, MA": one word behind a comma is no author.
    let single = comma && len == 1 && words.first().is_some_and(|token| token.case == Case::Upper);
    if job {
        author.role = Some(i.until(rest));
    } else if body && (comma || words.first().is_some_and(Token::is_capital)) {
        author.organisation = Some(i.until(rest));
    } else if !single {
        return None;
    }
    (len > 0).then_some(rest)
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
    }

    #[test]
    fn positions() {
        let reads = |text: &str| {
            let found = lexed(text, |i| match position(i) {
                Some(found) => Ok((i.from(i.end()), found)),
                None => miss(i, Expected::Byline),
            });
            let shown = |span: Option<Span>| span.map_or("-", |span| &text[span]);
            found.map(|(found, _)| format!("{} | {}", shown(found.role), shown(found.organisation)))
        };
        assert_eq!(reads("Associated Press Writer").as_deref(), Some("Writer | Associated Press"));
        assert_eq!(reads("Health reporter, BBC News").as_deref(), Some("Health reporter | BBC News"));
        assert_eq!(reads("Staff Writer").as_deref(), Some("Staff Writer | -"));
        assert_eq!(reads("Special to The Lantern").as_deref(), Some("Special | The Lantern"));
        assert_eq!(reads("BBC News").as_deref(), Some("- | BBC News"));
        assert_eq!(reads("The mayor has a bell"), None);
        assert_eq!(reads("John Roe, maritime editor"), None);
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
