//! The clause of an event: its bounds, who is in it, and where it happens.

use crate::grammar::role::{Role, role};
use crate::lex::{Kinds, Lexed, Run, TokenKind};
use crate::lexicon::WordClass;
use crate::model::Person;
use crate::span::Span;

/// The clause that holds a trigger and its date: from the mark or word that parts clauses before them to the one behind.
pub(crate) fn around(lexed: Lexed<'_>, sentence: Run, trigger: usize, date: Run) -> Run {
    let (first, last) = (trigger.min(date.start), trigger.max(date.end - 1));
    let parts = |at: usize| {
        let token = &lexed.tokens[at];
        PARTING.contains(token.kind) || token.has(WordClass::SUBORDINATOR) && !token.has(WordClass::PREPOSITION)
    };
    let start = (sentence.start..first).rev().take(LONGEST).find(|&at| parts(at)).map_or(
        sentence.start.max(first.saturating_sub(LONGEST)),
        |at| {
            // "if the dam bursts": the word that opens the clause is part of it.
            if lexed.tokens[at].is_word() { at } else { at + 1 }
        },
    );
    let end = (last + 1..sentence.end).take(LONGEST).find(|&at| parts(at) || lexed.tokens[at].is_terminal());
    Run::new(start, end.unwrap_or(sentence.end.min(last + LONGEST)))
}

/// Marks that part clauses.
const PARTING: Kinds =
    Kinds::of(&[TokenKind::Comma, TokenKind::Semicolon, TokenKind::Quote, TokenKind::Colon, TokenKind::Dash]);

/// Tokens on either side of trigger and date that a clause may have.
const LONGEST: usize = 40;

/// The mentions of people that lie in one of `stretches`, in text order. The stretches are in order and disjoint, or equal.
pub(crate) fn mentions(people: &[Person], stretches: impl Iterator<Item = Span>) -> Vec<Span> {
    let stretches: Vec<Span> = stretches.collect();
    let inside = |mention: &Span| {
        let next = stretches.partition_point(|stretch| stretch.end() <= mention.start());
        stretches.get(next).is_some_and(|stretch| stretch.contains(*mention))
    };
    let mut all: Vec<Span> = people.iter().flat_map(|person| &person.mentions).copied().filter(inside).collect();
    all.sort_unstable();
    all
}

/// Who takes part in an event, and where it happens.
pub(crate) struct Setting {
    /// The people and named bodies of the clause, in text order.
    pub(crate) participants: Vec<Span>,
    /// "in Varn", "near Port Alma"
    pub(crate) place: Option<Span>,
}

/// What a clause says of who and where. `mentions`: those of all people, in text order.
pub(crate) fn setting(lexed: Lexed<'_>, clause: Run, mentions: &[Span]) -> Setting {
    let span = lexed.span(clause);
    let first = mentions.partition_point(|mention| mention.start() < span.start());
    let mut found: Vec<Span> = mentions[first..]
        .iter()
        .take_while(|mention| mention.start() < span.end())
        .copied()
        .filter(|mention| span.contains(*mention))
        .collect();
    let people = found.len();
    let place_word = WordClass::PLACE | WordClass::PLACE_HEAD | WordClass::THING;
    let mut place = None;
    for name in names(lexed, clause) {
        let body = lexed.span(name);
        if is_local(lexed, clause, name) {
            let known = place.is_none() && name.range().any(|at| lexed.has(at, place_word));
            place = if known { Some(body) } else { place };
        } else if !found[..people].iter().any(|person| person.overlaps(body)) {
            found.push(body);
        }
    }
    found.sort_unstable();
    Setting { participants: found, place }
}

/// Whether a name stands behind a preposition of place.
fn is_local(lexed: Lexed<'_>, clause: Run, name: Run) -> bool {
    let before = name.start.checked_sub(1).filter(|&before| before >= clause.start);
    let before = before.map(|at| if role(lexed, at) == Role::Determiner && at > clause.start { at - 1 } else { at });
    before.is_some_and(|at| {
        lexed.has(at, WordClass::PREPOSITION) && lexed.is_any(at, &["in", "at", "near", "outside", "across", "off"])
    })
}

/// The runs of capitalised words of a clause.
fn names(lexed: Lexed<'_>, clause: Run) -> impl Iterator<Item = Run> {
    let may_be = move |at: usize| lexed.tokens[at].is_capital() || lexed.kind(at, TokenKind::Handle);
    let is_name = move |at: &usize| may_be(*at) && role(lexed, *at) == Role::Name;
    let mut at = clause.start;
    std::iter::from_fn(move || {
        let start = (at..clause.end).find(is_name)?;
        let end = (start + 1..clause.end).find(|at| !is_name(at)).unwrap_or(clause.end);
        at = end;
        Some(Run::new(start, end))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    /// The clause around a trigger and a date, with its names and its place.
    #[track_caller]
    fn clause(text: &str, trigger: &str, date: &str, expected: (&str, &[&str], Option<&str>)) {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let lexed = Lexed { text, tokens: &tokens };
        let at = |word: &str| (0..tokens.len()).find(|&at| lexed.is(at, word)).unwrap();
        let (trigger, date) = (at(trigger), at(date));
        let run = around(lexed, Run::new(0, tokens.len()), trigger, Run::new(date, date + 1));
        let setting = setting(lexed, run, &[]);
        let names: Vec<_> = setting.participants.iter().map(|&span| &text[span]).collect();
        assert_eq!((lexed.text(run), &names[..], setting.place.map(|span| &text[span])), expected, "{text}");
    }

    #[test]
    fn who_and_where_in_the_clause() {
        let text = "It rained, but the Harbor Council met Doe in Paris in 2019, as planned.";
        clause(
            text,
            "met",
            "2019",
            ("but the Harbor Council met Doe in Paris in 2019", &["Harbor Council", "Doe"], Some("Paris")),
        );
        clause(
            "The ferry sank near Port Varn in 2019.",
            "sank",
            "2019",
            ("The ferry sank near Port Varn in 2019", &[], Some("Port Varn")),
        );
    }

    #[test]
    fn the_word_that_opens_a_clause_is_of_it() {
        clause("They leave if the dam breaks in 2019.", "breaks", "2019", ("if the dam breaks in 2019", &[], None));
    }
}
