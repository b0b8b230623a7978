//! Reports by a noun: "Doe's claim that the pool was safe", "her call for a vote", "concern that it would rain".

use super::Report;
use crate::grammar::noun_phrase::{NounPhrase, noun_phrase};
use crate::grammar::phrase_before::phrase_before;
use crate::grammar::role::{Role, role};
use crate::grammar::subject::subject;
use crate::grammar::tokens::Tokens;
use crate::grammar::verb::is_finite;
use crate::lex::{Lexed, Run};
use crate::lexicon::{WordClass, word};
use crate::model::Rule;
use crate::sentence::{clause_start, report_end, thing_end};

/// Words between whose report it is and its noun: "Doe's **first public** call".
const MOST_ADJECTIVES: usize = 3;
/// The longest name or description of whose report it is.
const LONGEST_OWNER: usize = 14;

/// The report whose noun stands at `at`.
#[inline(never)]
pub(super) fn nominal(lexed: &Lexed<'_>, words: Run, at: usize) -> Option<Report> {
    let (content, owner) = match from(lexed, words, at + 1) {
        Some((owner, content)) => (content, owner),
        None => (content(lexed, at)?, owner(lexed, words, at)?),
    };
    let that = lexed.reads(content, word::THAT);
    let end = if that || lexed.reads(content, word::TO) {
        main_verb(lexed, content, report_end(lexed, content, words.end, true))
    } else {
        thing_end(lexed, content, words.end)
    };
    Some(Report::new(Rule::NominalReport, Some(owner), Run::new(at, at + 1), Run::new(content, end)))
}

/// Where the verb stands whose subject the noun with its report is: "Doe's claim that it was late **was** wrong".
///
/// It follows the verb of the report and no noun or pronoun that could be its subject.
fn main_verb(lexed: &Lexed<'_>, content: usize, end: usize) -> usize {
    let subject = |at: usize| matches!(role(lexed, at), Role::Noun | Role::Name | Role::Verb) && !is_finite(lexed, at);
    let mut verbs = (content..end).filter(|&at| is_finite(lexed, at));
    let bare = |at: &usize| !lexed.has(*at, WordClass::PARTICIPLE) || lexed.has(*at, WordClass::AUXILIARY);
    let Some(first) = verbs.next() else { return end };
    let adjective = |at: usize| lexed.has(at, WordClass::ADJECTIVE | WordClass::VERB_BASE | WordClass::PARTICIPLE);
    let ends = |&at: &usize| at > first + 1 && subject(at - 1) && adjective(at - 1) && bare(&at);
    // "that she never met the mayor **was** denied": behind the object of the verb
    let object = noun_phrase(Tokens::new(lexed, Run::new(first + 1, end))).ok().map(|(rest, _)| rest.index());
    let main =
        |at: &usize| object == Some(*at) && !lexed.has(first, WordClass::CUE) && lexed.has(*at, WordClass::AUXILIARY);
    // "that the boat had drifted **convinced** nobody"
    let second = |at: &usize| {
        lexed.has(*at, WordClass::VERB_PAST)
            && lexed.has(at - 1, WordClass::PARTICIPLE)
            && lexed.has(at - 2, WordClass::AUXILIARY)
    };
    verbs.find(|at| ends(at) || main(at) || second(at)).unwrap_or(end)
}

/// Whose report it is where that stands behind the noun, and where the words begin: "the warning **from Doe** that".
fn from(lexed: &Lexed<'_>, words: Run, at: usize) -> Option<(NounPhrase, usize)> {
    if !word::one_of!(lexed.known(at), BY | FROM) {
        return None;
    }
    let (rest, owner) = noun_phrase(Tokens::new(lexed, Run::new(at + 1, words.end))).ok()?;
    let that = lexed.reads(rest.index(), word::THAT);
    let infinitive = lexed.reads(rest.index(), word::TO) && lexed.has(rest.index() + 1, WordClass::VERB_BASE);
    (that || infinitive).then_some((owner, rest.index()))
}

/// Where the words begin behind the noun: "claim **that …**", "promise **to …**", "call for **a vote**".
fn content(lexed: &Lexed<'_>, noun: usize) -> Option<usize> {
    // "findings to support it": what is found or shown is not to be done.
    const FOUND: [&str; 8] =
        ["finding", "findings", "report", "reports", "comment", "comments", "conclusion", "conclusions"];
    let at = noun + 1;
    if lexed.reads(at, word::THAT)
        || lexed.reads(at, word::TO)
            && lexed.has(at + 1, WordClass::VERB_BASE | WordClass::AUXILIARY)
            && !lexed.is_any(noun, &FOUND)
    {
        return Some(at);
    }
    let preposition = word::one_of!(lexed.known(at), FOR | OF | ABOUT | AGAINST);
    preposition.then_some(at + 1)
}

/// Whose report it is: "**Doe's** claim", "**her** call"; the subject where a verb takes it: "**Doe** repeated her call".
fn owner(lexed: &Lexed<'_>, words: Run, at: usize) -> Option<NounPhrase> {
    let lowest = words.start.max(at.saturating_sub(MOST_ADJECTIVES + 1));
    for before in (lowest..at).rev() {
        if lexed.has(before, WordClass::POSSESSIVE) {
            let verb = before.checked_sub(1).filter(|&verb| verb > words.start && role(lexed, verb) == Role::Verb);
            let subject =
                verb.and_then(|verb| subject(Tokens::new(lexed, Run::new(clause_start(lexed, words, verb), verb))));
            return Some(subject.unwrap_or(NounPhrase { run: Run::new(before, before + 1), head: before }));
        }
        match role(lexed, before) {
            Role::Genitive => {
                let start = words.start.max(before.saturating_sub(LONGEST_OWNER));
                return phrase_before(lexed, start, before);
            }
            Role::Noun | Role::Adverb | Role::Number | Role::Verb => {}
            _ => return None,
        }
    }
    None
}
