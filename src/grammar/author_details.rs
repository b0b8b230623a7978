//! What an author is and for whom, behind a name or under it: "Health Editor", "in Varn", "Associated Press Writer".

use super::byline::{AuthorParts, desk};
use super::signature::{agency, house, is_job, person};
use super::tokens::Tokens;
use crate::lex::{Case, Token, TokenKind};
use crate::lexicon::{WordClass, newsroom};
use crate::span::Span;
use nom::Input;

/// "in Port Alma, Verdia", "health and science reporter"
const MOST_DETAIL_TOKENS: usize = 10;

/// What an author is and for whom, on a line of its own under the byline: "Associated Press Writer", "Health reporter,
/// BBC News".
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Position {
    pub(crate) role: Option<Span>,
    pub(crate) organisation: Option<Span>,
}

/// A whole line that says what the author above it is.
pub(crate) fn position(i: Tokens<'_>) -> Option<Position> {
    if let Some((rest, position)) = special(i) {
        return rest.is_empty().then_some(position);
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

// special = "Special" ("to" | "for") ["the"] house
/// "Special to the Lantern": one who is not of the house writes for it.
fn special(i: Tokens<'_>) -> Option<(Tokens<'_>, Position)> {
    if !(i.starts_with("special") && matches!(i.nth_text(1), "to" | "for")) {
        return None;
    }
    let whom = i.from(i.index() + 2);
    let article = whom.from(whom.index() + usize::from(whom.starts_with("the")));
    let (rest, ()) = house(article).ok()?;
    let role = Some(i.until(i.after_first()));
    Some((rest, Position { role, organisation: Some(whom.until(rest)) }))
}

/// Reads what stands between a name and the next: a place, a job, a house.
pub(super) fn details<'t>(i: Tokens<'t>, author: &mut AuthorParts) -> Tokens<'t> {
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
    // "for the Daily Lantern"
    if i.starts_with("for")
        && let Ok((rest, ())) = house(i.from(i.index() + 1 + usize::from(i.nth_text(1) == "the")))
    {
        author.organisation = Some(i.after_first().until(rest));
        return Some(rest);
    }
    if let Some((rest, position)) = special(i) {
        (author.role, author.organisation) = (position.role, position.organisation);
        return Some(rest);
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
    // "By Ana Doe, MA", "By Ana Doe, BBC News, Varn": one word behind a comma is no author.
    let housed = author.organisation.is_some();
    let degree =
        |token: &Token| token.case == Case::Upper || token.has(WordClass::ABBREVIATION) && !token.has(WordClass::MONTH);
    let single = comma && len == 1 && words.first().is_some_and(|token| degree(token) || housed && token.is_capital());
    // "By Ana Doe, Varn Courier"
    let paper = comma
        && len > 1
        && newsroom::has(newsroom::MASTHEADS, words.nth_text(len - 1))
        && !words.first().is_some_and(|token| token.has(WordClass::FIRST_NAME));
    if job {
        author.role = Some(i.until(rest));
    } else if paper || body && (comma || words.first().is_some_and(Token::is_capital)) {
        author.organisation = Some(i.until(rest));
    } else if !single {
        return None;
    }
    (len > 0).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Expected;
    use crate::grammar::tokens::miss;
    use crate::grammar::tokens::tests::lexed;

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
}
