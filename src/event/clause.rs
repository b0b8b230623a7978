//! The clause of an event: its bounds, who is in it, and where it happens.

use super::name::{acts, each_name, is_local, is_place};
use crate::grammar::role::{Role, role};
use crate::lex::{Kinds, Lexed, Run, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word;
use crate::person::Mention;
use crate::span::Span;

/// The clause that holds a trigger and its date: from the mark or word that parts clauses before them to the one behind.
pub(crate) fn around(lexed: &Lexed<'_>, sentence: Run, trigger: usize, date: Run) -> Run {
    let (first, behind) = (trigger.min(date.start), trigger.max(date.end - 1) + 1);
    let parts = |at: usize| {
        let token = &lexed.tokens[at];
        PARTING.contains(token.kind) | token.has(WordClass::SUBORDINATOR) & !token.has(WordClass::PREPOSITION)
    };
    let farthest = sentence.start.max(first.saturating_sub(LONGEST));
    let start = (farthest..first).rev().find(|&at| parts(at)).map_or(farthest, |at| {
        // "if the dam bursts": the word that opens the clause is part of it.
        if lexed.tokens[at].is_word() { at } else { at + 1 }
    });
    let farthest = sentence.end.min(behind + LONGEST);
    let end = (behind..farthest).find(|&at| parts(at) | lexed.tokens[at].is_terminal());
    Run::new(start, end.unwrap_or(sentence.end.min(behind + LONGEST - 1)))
}

/// Marks that part clauses.
const PARTING: Kinds =
    Kinds::of(&[TokenKind::Comma, TokenKind::Semicolon, TokenKind::Quote, TokenKind::Colon, TokenKind::Dash]);

/// Tokens on either side of trigger and date that a clause may have.
const LONGEST: usize = 40;

/// Who takes part in an event, and where it happens.
pub(crate) struct Setting {
    /// The people and named bodies of the clause, in text order, each person once.
    pub(crate) participants: Vec<Span>,
    /// "in Varn", "near Port Alma"
    pub(crate) place: Option<Span>,
}

/// What a clause says of who and where. `date`: the time expression; `mentions`: those of all people, in text order.
pub(crate) fn setting(lexed: &Lexed<'_>, sentence: Run, clause: Run, date: Run, mentions: &[Mention]) -> Setting {
    let first = mentions.partition_point(|mention| mention.run.start < clause.start);
    let behind = mentions[first..].iter().take_while(|mention| mention.run.start < clause.end).count();
    let mentions = &mentions[first..first + behind];
    let is_inside = |mention: &Mention| mention.run.end <= clause.end;
    // "lost **his** boat": who owns a thing does nothing by it.
    let does = |mention: &Mention| is_inside(mention) && !owns(lexed, mention.run);
    let mut found: Vec<Span> = Vec::new();
    for (n, mention) in mentions.iter().enumerate().filter(|(_, mention)| does(mention)) {
        let again = |other: &&Mention| other.person == mention.person && does(other);
        if mentions[..n].iter().any(|other| again(&other)) {
            continue;
        }
        // "the former judge, Ana Doe, was arrested": of two mentions the name.
        let named = mentions[n..].iter().find(|other| is_name(lexed, other.run) && again(other));
        found.push(lexed.span(named.unwrap_or(mention).run));
    }
    let is_person = |name: Run| mentions.iter().any(|person| person.run.overlaps(name) && is_inside(person));
    let mut place = None;
    each_name(lexed, clause, |name| {
        if is_local(lexed, clause, name) {
            // "in **Doe Tower**"; but "believes in **Ana Doe**"
            let person = mentions.iter().any(|person| person.run.contains(name.end - 1));
            if place.is_none() && is_place(lexed, name, date) && !person {
                place = Some(lexed.span(name));
            }
        } else if acts(lexed, sentence, name, date) && !is_person(name) {
            found.push(lexed.span(name));
        }
    });
    found.sort_unstable();
    Setting { participants: found, place }
}

/// Whether a mention is a possessive before what it owns: "**his** boat"; not "saw **her**".
fn owns(lexed: &Lexed<'_>, mention: Run) -> bool {
    lexed.has(mention.start, WordClass::POSSESSIVE)
        && mention.len() == 1
        && (!lexed.reads(mention.start, word::HER)
            || matches!(role(lexed, mention.end), Role::Noun | Role::Name | Role::Number))
}

/// Whether a mention is a name: its last word has a capital, and it is no pronoun.
fn is_name(lexed: &Lexed<'_>, mention: Run) -> bool {
    lexed.tokens[mention.end - 1].is_capital() && !lexed.has(mention.start, WordClass::PRONOUN)
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
        let lexed = &Lexed { text, tokens: &tokens };
        let at = |word: &str| (0..tokens.len()).find(|&at| lexed.is(at, word)).unwrap();
        let (trigger, date) = (at(trigger), at(date));
        let run = around(lexed, Run::new(0, tokens.len()), trigger, Run::new(date, date + 1));
        let setting = setting(lexed, Run::new(0, tokens.len()), run, Run::new(date, date + 1), &[]);
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
    fn names_of_several_parts_and_names_that_do_nothing() {
        let named =
            |text: &str, expected: &[&str]| clause(text, "met", "2019", (text.trim_end_matches('.'), expected, None));
        named(
            "Al-Tarn met Pell & Sons of Varn Trade-Union Council 2019.",
            &["Al-Tarn", "Pell & Sons", "Varn Trade-Union Council"],
        );
        named("North Varn met Italian pilots 2019.", &["North Varn"]);
        named("The Ministry of Health met the Bank of Varn 2019.", &["Ministry of Health", "Bank of Varn"]);
        named("A London bank met the TV of 4K fame 2019.", &[]);
        named("Varn met Italian-language pilots from Ohio 2019.", &["Varn"]);
    }

    #[test]
    fn the_word_that_opens_a_clause_is_of_it() {
        clause("They leave if the dam breaks in 2019.", "breaks", "2019", ("if the dam breaks in 2019", &[], None));
    }
}
