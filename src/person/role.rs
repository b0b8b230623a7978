//! Roles as they are handed out: "French president", "mayor of Varn", with whose and of which nation.

use crate::lex::{Case, Lexed, Run, Token};
use crate::lexicon::WordClass;
use crate::model::Role;
use crate::span::Span;

/// The role that the words of `run` say.
pub(crate) fn role(lexed: Lexed<'_>, run: Run) -> Role {
    Role {
        span: lexed.span(run),
        text: on_one_line(lexed, run),
        affiliation: affiliation(lexed, run),
        nationality: nationality(lexed, run),
    }
}

/// "**French** president"
fn nationality(lexed: Lexed<'_>, run: Run) -> Option<Span> {
    let of_nation = |at: &usize| lexed.tokens[*at].is_capital() && lexed.has(*at, WordClass::NATIONALITY);
    run.range().find(of_nation).map(|at| lexed.tokens[at].span)
}

/// The body or place that a role belongs to: "mayor of **Varn**", "**Harbor Council** spokesman", "**NATO** Secretary General".
fn affiliation(lexed: Lexed<'_>, run: Run) -> Option<Span> {
    let joint = run.range().find(|&at| lexed.has(at, WordClass::PREPOSITION));
    behind(lexed, run, joint).or_else(|| before(lexed, Run::new(run.start, joint.unwrap_or(run.end))))
}

/// "mayor of **Varn**", "a spokesman for the **Harbor Council**"
fn behind(lexed: Lexed<'_>, run: Run, joint: Option<usize>) -> Option<Span> {
    let start = joint? + 1;
    let start = start + usize::from(lexed.has(start, WordClass::DETERMINER));
    let body = Run::new(start, run.end);
    (!body.is_empty() && lexed.tokens[start].is_capital()).then(|| lexed.span(body))
}

/// "**Harbor Council** spokesman", "**NATO** Secretary General"; but "Justice Minister" is an office.
fn before(lexed: Lexed<'_>, words: Run) -> Option<Span> {
    let role = WordClass::ROLE | WordClass::TITLE | WordClass::PERSON_NOUN;
    let head = words.range().rev().find(|&at| lexed.has(at, role))?;
    let in_capitals = lexed.tokens[head].is_capital();
    let names = |token: &Token| {
        let certain = token.has(WordClass::PLACE | WordClass::BODY | WordClass::AGENCY) || token.case == Case::Upper;
        token.is_capital() && !token.has(WordClass::NATIONALITY | WordClass::TITLE) && (certain || !in_capitals)
    };
    let start = (words.start..head).find(|&at| names(&lexed.tokens[at]))?;
    let end = (start..head).find(|&at| !names(&lexed.tokens[at])).unwrap_or(head);
    Some(lexed.span(Run::new(start, end)))
}

/// The text of a run with one blank where there are any.
fn on_one_line(lexed: Lexed<'_>, run: Run) -> String {
    let mut line = String::with_capacity(lexed.span(run).len());
    for word in lexed.text(run).split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

#[cfg(test)]
mod tests {
    use crate::person::tests::people;

    /// The first role of the first person.
    #[track_caller]
    fn role(text: &str, words: &str, affiliation: Option<&str>, nationality: Option<&str>) {
        let people = people(text);
        let role = &people[0].roles[0];
        let found =
            (role.text.as_str(), role.affiliation.map(|span| &text[span]), role.nationality.map(|span| &text[span]));
        assert_eq!(found, (words, affiliation, nationality), "{text}");
    }

    #[test]
    fn whose_and_of_which_nation() {
        role("French President Ana Doe left.", "French President", None, Some("French"));
        role("Ana Doe, mayor of Varn, left.", "mayor of Varn", Some("Varn"), None);
        role(
            "Ana Doe, a spokeswoman for the Harbor Council, left.",
            "spokeswoman for the Harbor Council",
            Some("Harbor Council"),
            None,
        );
        role("Harbor Council spokesman Ben Doe left.", "Harbor Council spokesman", Some("Harbor Council"), None);
        role("NATO Secretary General Ben Doe left.", "NATO Secretary General", Some("NATO"), None);
    }

    #[test]
    fn offices_without_a_body() {
        role("Justice Minister Ana Doe left.", "Justice Minister", None, None);
        role("Ana Doe, a baker, left.", "baker", None, None);
        role("Ana Doe, a friend of the house, left.", "friend of the house", None, None);
    }
}
