//! How an event stands: past, planned, ongoing, or not to be.

use super::attach::Attached;
use super::trigger::{Kind, kind};
use crate::grammar::role::{Role, role};
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::WordClass;
use crate::model::{EventStatus, Timex};
use chrono::NaiveDate;

/// Words of a verb group before the verb: "has not yet been quite".
const VERB_GROUP: usize = 6;
/// Words between an event and the verb that schedules it: "the *talks* with the union, *set* for".
const SCHEDULED: usize = 8;

/// What a verb does to an event that it has as subject or object.
fn schedules(lexed: Lexed<'_>, at: usize) -> Option<EventStatus> {
    let token = &lexed.tokens[at];
    Some(match token.entry().text {
        "cancelled" | "canceled" | "scrapped" | "scuttled" | "abandoned" => EventStatus::Cancelled,
        "called" | "calls" | "call" if lexed.is(at + 1, "off") => EventStatus::Cancelled,
        "postponed" | "delayed" | "rescheduled" | "deferred" => EventStatus::Postponed,
        "put" | "pushed" if lexed.is(at + 1, "off") || lexed.is(at + 1, "back") => EventStatus::Postponed,
        "scheduled" | "planned" | "slated" | "set" | "due" | "expected" | "held" => EventStatus::Planned,
        _ => return None,
    })
}

/// The event that a verb of scheduling has, in its place: "the **race** was postponed until Friday".
pub(crate) fn scheduled(lexed: Lexed<'_>, sentence: Run, found: Attached) -> Attached {
    // "The regatta will be held": holding is what happens.
    if !found.kind.is_verb() || lexed.is(found.at, "held") || schedules(lexed, found.at).is_none() {
        return found;
    }
    let before = (sentence.start..found.at).rev().take(SCHEDULED);
    let mut near = before.take_while(|&at| !lexed.kind(at, TokenKind::Comma));
    near.find_map(|at| {
        kind(lexed, sentence, at).filter(|kind| *kind == Kind::Noun).map(|kind| Attached { at, kind, ..found })
    })
    .unwrap_or(found)
}

/// How an event stands.
pub(crate) fn status(
    lexed: Lexed<'_>,
    clause: Run,
    found: &Attached,
    date_run: Run,
    date: &Timex,
    today: Option<NaiveDate>,
) -> EventStatus {
    if let Some(off) = called_off(lexed, clause, found) {
        return off;
    }
    let ahead = date.earliest.zip(today).is_some_and(|(first, today)| first > today);
    let since = date_run.start > 0 && lexed.is(date_run.start - 1, "since");
    if !found.kind.is_verb() {
        return if ahead { EventStatus::Planned } else { EventStatus::Past };
    }
    if opens_with_if(lexed, clause, found.at) {
        return EventStatus::Hypothetical;
    }
    let group = verb_group(lexed, clause, found.at);
    let has = |test: &dyn Fn(usize) -> bool| group.range().any(test);
    let is = |words: &[&str]| has(&|at| words.iter().any(|word| lexed.is(at, word)));
    if has(&|at| lexed.has(at, WordClass::NEGATION)) {
        return EventStatus::Negated;
    }
    if is(&["may", "might", "could", "would", "should"]) {
        return EventStatus::Hypothetical;
    }
    let will = is(&["will", "shall", "won't"])
        || has(&|at| lexed.kind(at, TokenKind::Clitic) && lexed.word(at).ends_with("ll"));
    let to = is(&["to"]) && !is(&["used", "had"]);
    if will
        || schedules(lexed, found.at) == Some(EventStatus::Planned) && ahead
        || to && (ahead || is(&["is", "are", "due", "set", "going", "scheduled", "plans", "plan", "expected"]))
    {
        return EventStatus::Planned;
    }
    let perfect = is(&["has", "have", "'s", "'ve"]);
    let token = &lexed.tokens[found.at];
    if found.kind == Kind::Ing && is(&["has", "have", "is", "are", "been"]) && !ahead
        || perfect && since && found.kind == Kind::Ing
    {
        return EventStatus::Ongoing;
    }
    let present =
        token.has(WordClass::VERB_S) || found.kind == Kind::Infinitive || found.kind == Kind::Ing || is(&["is", "are"]);
    if ahead && (present || !token.has(WordClass::VERB_PAST)) { EventStatus::Planned } else { EventStatus::Past }
}

/// "the talks set for Monday were called off": the verb that calls it off stands in the clause.
fn called_off(lexed: Lexed<'_>, clause: Run, found: &Attached) -> Option<EventStatus> {
    let off = |at: usize| schedules(lexed, at).filter(|status| *status != EventStatus::Planned);
    // "planned for Saturday" is a plan until a verb behind it says otherwise.
    if found.kind.is_verb() && schedules(lexed, found.at) != Some(EventStatus::Planned) {
        return off(found.at);
    }
    clause.range().find_map(off)
}

/// The words of the verb's group before it, back to the subject.
fn verb_group(lexed: Lexed<'_>, clause: Run, verb: usize) -> Run {
    let belongs = |at: usize| {
        matches!(role(lexed, at), Role::Auxiliary | Role::Adverb)
            || lexed.has(at, WordClass::NEGATION)
            || ["to", "due", "set", "going", "scheduled", "expected", "plans", "plan"]
                .iter()
                .any(|word| lexed.is(at, word))
            || lexed.kind(at, TokenKind::Clitic) && !lexed.word(at).ends_with('s')
    };
    let start = (clause.start..verb).rev().take(VERB_GROUP).take_while(|&at| belongs(at)).last();
    Run::new(start.unwrap_or(verb), verb)
}

/// "If the dam bursts", "unless they agree"
fn opens_with_if(lexed: Lexed<'_>, clause: Run, verb: usize) -> bool {
    (clause.start..verb).rev().take(SCHEDULED * 2).any(|at| lexed.is(at, "if") || lexed.is(at, "unless"))
}
