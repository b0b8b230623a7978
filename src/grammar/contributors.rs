//! Lines that name who helped: "Reporting by Ana Doe; Editing by John Roe".

use super::contributed::{contributed, first_help};
use super::signature::{agency, person};
use super::tokens::{Res, Tokens, miss};
use crate::error::Expected;
use crate::lex::{Case, Token, TokenKind};
use crate::lexicon::{WordClass, newsroom};
use crate::span::Span;

/// Somebody who helped, and with what.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct ContributorParts {
    pub(crate) name: Span,
    pub(crate) role: Span,
    /// The agency's usual short name, where it is an agency.
    pub(crate) agency: Option<&'static str>,
}

/// "Reporting by …" lists run to a dozen names; the rest of a longer one goes unnamed.
pub(crate) const MOST_CONTRIBUTORS: usize = 24;

/// "(Additional reporting and photography by Ana Doe": how far "by" may stand.
const MOST_LABEL_TOKENS: usize = 7;

/// A line of names this long in tokens is still one line: six reporters with their towns.
pub(super) const MOST_LINE_TOKENS: usize = 160;

/// Names with what they did, in order.
pub(crate) type Contributors = [Option<ContributorParts>; MOST_CONTRIBUTORS];

// line = [ "(" ] job "by" names { ( ";" | "," ) job "by" names } [ ")" ]
//      | names ( "contributed" | "reported from" ) …
//      | "with" ( "files" | "assistance" | "reporting" ) ( "from" | "by" ) names | "with" agency { "and" agency }
//      | "to" "contact" "the" ( "reporter" | "editor" ) … ":" names
//
/// A whole line that names contributors.
pub(crate) fn contributors(i: Tokens<'_>) -> Res<'_, Contributors> {
    let start = skip_marks(i);
    let (rest, found) = if let Ok((rest, role)) = label(start) {
        read(|found| labelled(rest, role, found))
    } else if start.starts_with("with") {
        read(|found| with(start.after_first(), found))
    } else if start.starts_with("to") && start.nth_text(1) == "contact" {
        read(|found| contact(start, found))
    } else if let Some(verb) = first_help(start) {
        read(|found| Some(contributed(start, verb, found)))
    } else {
        None
    }
    .map_or_else(|| miss(i, Expected::Byline), Ok)?;
    if found.len > 0 || rest.index() > start.index() { Ok((rest, found.list)) } else { miss(i, Expected::Byline) }
}

/// Reads a line into an empty list.
fn read<'t>(names: impl FnOnce(&mut Found) -> Option<Tokens<'t>>) -> Option<(Tokens<'t>, Found)> {
    let mut found = Found { list: [None; MOST_CONTRIBUTORS], len: 0 };
    names(&mut found).map(|rest| (rest, found))
}

pub(super) struct Found {
    list: Contributors,
    len: usize,
}

impl Found {
    fn push(&mut self, name: Span, role: Span, agency: Option<&'static str>) {
        if let Some(place) = self.list.get_mut(self.len) {
            *place = Some(ContributorParts { name, role, agency });
            self.len += 1;
        }
    }
}

/// "(Reporting by", "--With assistance", "*Additional": marks before the line.
fn skip_marks(i: Tokens<'_>) -> Tokens<'_> {
    let mark =
        |token: &Token| matches!(token.kind, TokenKind::Open | TokenKind::Dash | TokenKind::Symbol | TokenKind::Hyphen);
    let n = (0..3).take_while(|&n| i.nth(n).is_some_and(mark)).count();
    i.from(i.index() + n)
}

fn is_job(i: Tokens<'_>, n: usize) -> bool {
    i.has(n, WordClass::CREDIT_WORD) && newsroom::has(newsroom::JOBS, i.nth_text(n))
}

// label = job { [ "and" | "," ] job } ( "by" | "from" | ":" )      "Additional reporting by", "Writing and editing by"
fn label(i: Tokens<'_>) -> Res<'_, Span> {
    if !is_job(i, 0) {
        return miss(i, Expected::Byline);
    }
    for n in 1..MOST_LABEL_TOKENS {
        let text = i.nth_text(n);
        let reporting = i.nth_text(n - 1).eq_ignore_ascii_case("reporting");
        if text.eq_ignore_ascii_case("by") || text.eq_ignore_ascii_case("from") && reporting {
            let role = i.until(i.from(i.index() + n));
            // "Edited by: Ana Doe"
            let behind = i.from(i.index() + n + 1 + usize::from(i.is(n + 1, TokenKind::Colon)));
            // "Reporting by telephone is hard": somebody must stand behind it.
            let named = behind.first().is_some_and(|token| token.is_capital() || token.has(WordClass::AGENCY));
            return if named { Ok((behind, role)) } else { miss(i, Expected::Name) };
        }
        // "Contributing: Ana Doe, The Lantern", and no heading like "Research: Who Pays"
        let helping = ["additional", "contributing", "edited", "editing"].iter().any(|job| i.starts_with(job));
        if helping && i.is(n, TokenKind::Colon) {
            return Ok((i.from(i.index() + n + 1), i.until(i.from(i.index() + n))));
        }
        if !(is_job(i, n) || matches!(text, "and" | "," | "&" | "-")) {
            break;
        }
    }
    miss(i, Expected::Byline)
}

/// Names and further labels up to the end of the line.
fn labelled<'t>(i: Tokens<'t>, role: Span, found: &mut Found) -> Option<Tokens<'t>> {
    let (mut i, mut role) = (i, role);
    // Every turn takes a token at least, and a line is short.
    for _ in 0..MOST_LINE_TOKENS {
        let Some(token) = i.first() else { return Some(i) };
        i = if let Ok((rest, next)) = label(i) {
            role = next;
            rest
        } else if let Some(rest) = somebody(i, role, found) {
            rest
        } else if goes_on(i, token) {
            // "… with reporting by John Roe": the small words between names.
            i.after_first()
        } else {
            return None;
        };
    }
    None
}

/// Whether a token may stand between names: "and", "in", ";", ")".
fn goes_on(i: Tokens<'_>, token: &Token) -> bool {
    match token.kind {
        TokenKind::Word => {
            token.case == Case::Lower
                && (token.has(
                    WordClass::PREPOSITION
                        | WordClass::COORDINATOR
                        | WordClass::DETERMINER
                        | WordClass::PARTICLE
                        | WordClass::ROLE,
                ) || is_job(i, 0)
                    || matches!(i.first_text(), "newsroom" | "bureau" | "bureaus" | "desk" | "team" | "staff"))
        }
        TokenKind::Question | TokenKind::Exclamation | TokenKind::Quote | TokenKind::Number => false,
        _ => true,
    }
}

/// A person or an agency, with the town that follows.
pub(super) fn somebody<'t>(i: Tokens<'t>, role: Span, found: &mut Found) -> Option<Tokens<'t>> {
    if let Some((rest, agency)) = agency(i) {
        found.push(i.until(rest), role, Some(agency.name));
        return Some(rest);
    }
    let (rest, ()) = person(i).ok()?;
    found.push(i.until(rest), role, None);
    // "in Port Alma", "from Varn, Osmark": a town is nobody.
    if rest.starts_with("at") && rest.is(1, TokenKind::Email) {
        return Some(rest.from(rest.index() + 2));
    }
    if matches!(rest.first_text(), "in" | "from" | "at") {
        let (after, ()) = person(rest.after_first()).ok()?;
        // "in Varn, Osmark, and": a region of one word between commas.
        let region = after.is(0, TokenKind::Comma) && after.is(2, TokenKind::Comma);
        return Some(if region { after.from(after.index() + 2) } else { after });
    }
    Some(rest)
}

/// Behind "With": "Reuters and EFE", "files from The Canadian Press", "assistance from Ana Doe".
fn with<'t>(i: Tokens<'t>, found: &mut Found) -> Option<Tokens<'t>> {
    let help = |n: &usize| i.has(*n, WordClass::CREDIT_WORD) && newsroom::has(newsroom::HELP, i.nth_text(*n));
    let n = (0..4).take_while(help).count();
    // "With agency inputs", "With inputs from agencies": houses without names.
    let closed = |n: usize| i.nth(n).is_none_or(|token| matches!(token.kind, TokenKind::Close | TokenKind::Stop));
    if i.first_text().starts_with("agenc") && i.nth_text(1) == "inputs" && closed(2)
        || n > 0 && i.nth_text(n + 1) == "agencies" && closed(n + 2)
    {
        return Some(i.from(i.end()));
    }
    // "With Lantern wires", "With wire reports"
    let wires = (0..4).find(|&n| i.nth_text(n).eq_ignore_ascii_case("wires") || i.nth_text(n) == "wire");
    if let Some(n) = wires {
        let reports = usize::from(matches!(i.nth_text(n + 1), "reports" | "services"));
        return closed(n + 1 + reports).then(|| i.from(i.end()));
    }
    if n > 0 {
        let link = i.from(i.index() + n);
        let role = i.until(link);
        return matches!(link.first_text(), "from" | "by" | "of")
            .then(|| labelled(link.after_first(), role, found))
            .flatten();
    }
    let mut i = i;
    let role = i.here();
    // Every turn takes an agency.
    loop {
        let (rest, agency) = agency(i)?;
        found.push(i.until(rest), role, Some(agency.name));
        i = match rest.first() {
            None => return Some(rest),
            Some(token) if token.is(TokenKind::Stop) => {
                return rest.after_first().is_empty().then(|| rest.after_first());
            }
            Some(token) if token.is(TokenKind::Comma) || matches!(rest.first_text(), "and" | "&") => rest.after_first(),
            Some(_) => return None,
        };
    }
}

/// "To contact the reporter on this story: Ana Doe in Varn at adoe@example.com"
fn contact<'t>(i: Tokens<'t>, found: &mut Found) -> Option<Tokens<'t>> {
    /// "To contact the editors responsible for this story:"
    const MOST_WORDS: usize = 9;
    let colon = (3..MOST_WORDS).find(|&n| i.is(n, TokenKind::Colon))?;
    let who = i.from(i.index() + 3);
    let role = who.until(who.after_first());
    newsroom::has(newsroom::CONTACTS, who.first_text())
        .then(|| labelled(i.from(i.index() + colon + 1), role, found))
        .flatten()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::grammar::tokens::tests::lexed;

    #[track_caller]
    pub(in crate::grammar) fn names(text: &str, expected: &str) {
        let found = lexed(text, contributors).filter(|(_, taken)| taken.len() == text.len());
        let list = found.map(|(list, _)| {
            let names: Vec<_> = list.iter().flatten().map(|one| one.agency.unwrap_or(&text[one.name])).collect();
            names.join("; ")
        });
        assert_eq!(list.as_deref().unwrap_or("-"), expected, "{text}");
    }

    #[test]
    fn reporting_writing_and_editing() {
        names(
            "Reporting by Ana Doe in Varn; Writing by John Roe; Editing by A. Poe and B. Low",
            "Ana Doe; John Roe; A. Poe; B. Low",
        );
        names(
            "(Reporting by Ana Doe, Additional reporting by John Roe; Editing by A. Poe)",
            "Ana Doe; John Roe; A. Poe",
        );
        names("Reporting by Ana Doe, with reporting by John Roe, editing by A. Poe.", "Ana Doe; John Roe; A. Poe");
        names("Additional reporting by John Roe", "John Roe");
        names("Additional reporting from PA", "PA");
        names("Photographs by John Roe", "John Roe");
        names("Reporting by telephone is hard when the lines are down", "-");
    }

    #[test]
    fn whom_to_contact() {
        names("To contact the reporter on this story: Ana Doe in Port Alma at adoe@example.com", "Ana Doe");
        names(
            "To contact the editors responsible for this story: Ana Doe at adoe@example.com, John Roe",
            "Ana Doe; John Roe",
        );
        names("To contact the ship was hard: nobody had a radio", "-");
    }

    #[test]
    fn with_agencies() {
        names("With Reuters and EFE", "Reuters; EFE");
        names("With files from The Canadian Press", "The Canadian Press");
        names("--With assistance from Ana Doe and A. Poe.", "Ana Doe; A. Poe");
        names("With Reuters and AFP both on the quay, the mayor chose", "-");
        names("(With inputs from agencies)", "");
        names("(With agency inputs)", "");
        names("With help from agencies the town was fed", "-");
        names("With the rain came wind", "-");
    }
}
