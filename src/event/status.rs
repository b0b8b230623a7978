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
    if !token.has(WordClass::VERB | WordClass::ADJECTIVE) {
        return None;
    }
    Some(match token.entry().text {
        "cancelled" | "canceled" | "scrapped" | "scuttled" | "abandoned" => EventStatus::Cancelled,
        "called" | "calls" | "call" if lexed.is(at + 1, "off") => EventStatus::Cancelled,
        "postponed" | "delayed" | "rescheduled" | "deferred" | "adjourned" => EventStatus::Postponed,
        "put" | "pushed" | "moved" | "brought" if lexed.is_any(at + 1, &["off", "back", "forward"]) => {
            EventStatus::Postponed
        }
        // "moved from Monday to Thursday", "has slipped to Thursday"
        "moved" | "slipped" | "shifted" if to_a_day(lexed, at + 1) => EventStatus::Postponed,
        // "originally planned for Monday"
        "planned" | "scheduled" | "slated" | "set" | "due" if at > 0 && lexed.is(at - 1, "originally") => {
            EventStatus::Postponed
        }
        "scheduled" | "planned" | "slated" | "set" | "due" | "expected" | "held" => EventStatus::Planned,
        _ => return None,
    })
}

/// "to Thursday", "from Monday to", "from June 3 to"
fn to_a_day(lexed: Lexed<'_>, at: usize) -> bool {
    lexed.is_any(at, &["to", "from"]) && lexed.has(at + 1, WordClass::WEEKDAY | WordClass::MONTH)
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
    if has(&|at| lexed.has(at, WordClass::NEGATION)) || fails(lexed, group) || is_denied(lexed, clause, found.at) {
        return EventStatus::Negated;
    }
    // "was to have met"
    if is(&["to"]) && lexed.has(found.at, WordClass::PARTICIPLE) && lexed.is(found.at - 1, "have") {
        return EventStatus::Hypothetical;
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

/// "**failed** to appear", "**refused** to vote"
fn fails(lexed: Lexed<'_>, group: Run) -> bool {
    const FAILS: [&str; 8] = ["failed", "fails", "refused", "refuses", "declined", "declines", "unable", "neglected"];
    group.start > 0 && lexed.is(group.start, "to") && lexed.is_any(group.start - 1, &FAILS)
}

/// "officials **denied** that the deal was signed"
fn is_denied(lexed: Lexed<'_>, clause: Run, verb: usize) -> bool {
    let mut before = (clause.start..verb).rev().take(SCHEDULED);
    before.any(|at| lexed.has(at, WordClass::CUE) && lexed.is_any(at, &["denied", "denies", "deny", "denying"]))
}

/// "If the dam bursts", "unless they agree"
fn opens_with_if(lexed: Lexed<'_>, clause: Run, verb: usize) -> bool {
    (clause.start..verb).rev().take(SCHEDULED * 2).any(|at| lexed.is(at, "if") || lexed.is(at, "unless"))
}

#[cfg(test)]
mod tests {
    use crate::{EventStatus, Parser};

    /// How the first event of a text stands that was published on 5 June 2024, a Wednesday.
    #[track_caller]
    fn stands(text: &str, status: EventStatus) {
        let parser = Parser::new().published(chrono::NaiveDate::from_ymd_opt(2024, 6, 5).unwrap());
        let article = parser.parse(text).unwrap();
        assert_eq!(article.events().next().map(|event| event.status), Some(status), "{text}");
    }

    #[test]
    fn moved_from_one_day_to_another() {
        for text in [
            "The talks were moved from Monday to Thursday.",
            "The race was postponed from June 3 to June 10.",
            "The launch, originally planned for Monday, will come later.",
            "The hearing was adjourned until June 20.",
            "The vote was put off until September.",
        ] {
            stands(text, EventStatus::Postponed);
        }
        stands("The crane was moved on June 3, 2024.", EventStatus::Past);
    }

    #[test]
    fn called_off_or_not_to_be() {
        stands("The union called off Friday's strike.", EventStatus::Cancelled);
        stands("Saturday's concert has been scrapped.", EventStatus::Cancelled);
        stands("If the dam breaks on June 7, 2024, they leave.", EventStatus::Hypothetical);
        stands("Doe was to have met them on June 3, 2024.", EventStatus::Hypothetical);
    }

    #[test]
    fn what_did_not_happen() {
        for text in [
            "Doe failed to appear in court on Tuesday.",
            "The council refused to vote on Monday.",
            "Officials denied that the deal was signed on Monday.",
            "The race won't take place on Sunday.",
        ] {
            stands(text, EventStatus::Negated);
        }
        stands("Officials said that the deal was signed on Monday.", EventStatus::Past);
    }

    #[test]
    fn what_is_to_come_and_what_goes_on() {
        stands("Doe is expected to resign on Friday.", EventStatus::Planned);
        stands("The company hopes to open the plant in 2026.", EventStatus::Planned);
        stands("They have been searching since June 3, 2024.", EventStatus::Ongoing);
    }
}
