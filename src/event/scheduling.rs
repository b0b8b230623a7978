//! Verbs that set the time of an event or take it away: "the race was **postponed** until Friday".

use super::group::Group;
use super::trigger::{Attached, Kind, kind};
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self, WordMap, WordSet};
use crate::model::{EventRule, EventStatus};

/// Words between an event and the verb that schedules it: "the *talks* with the union, *set* for".
pub(super) const SCHEDULED: usize = 8;

/// Words that set the time of an event, or take it away.
#[derive(Clone, Copy)]
enum Scheduling {
    /// "cancelled"
    Cancels,
    /// "called off"
    Calls,
    /// "postponed"
    Postpones,
    /// "put off", "pushed back"
    Puts,
    /// "moved back", "moved to Thursday"
    Moves,
    /// "slipped to Thursday"
    Slips,
    /// "planned"; but "originally planned"
    Plans,
    /// "set for Monday"; but "set off at dawn"
    Sets,
    /// "expected"
    Expects,
}

static SCHEDULING: WordMap<Option<Scheduling>> = WordMap::of(None)
    .with(
        &[word::CANCELLED, word::CANCELED, word::SCRAPPED, word::SCUTTLED, word::ABANDONED],
        Some(Scheduling::Cancels),
    )
    .with(&[word::CALLED, word::CALLS, word::CALL], Some(Scheduling::Calls))
    .with(
        &[word::POSTPONED, word::DELAYED, word::RESCHEDULED, word::DEFERRED, word::ADJOURNED],
        Some(Scheduling::Postpones),
    )
    .with(&[word::PUT, word::PUSHED, word::BROUGHT], Some(Scheduling::Puts))
    .with(&[word::MOVED], Some(Scheduling::Moves))
    .with(&[word::SLIPPED, word::SHIFTED], Some(Scheduling::Slips))
    .with(&[word::PLANNED, word::SCHEDULED, word::SLATED, word::DUE], Some(Scheduling::Plans))
    .with(&[word::SET], Some(Scheduling::Sets))
    .with(&[word::EXPECTED, word::HELD, word::EARMARKED, word::PENCILLED, word::PENCILED], Some(Scheduling::Expects));

/// What a verb does to an event that it has as subject or object.
pub(super) fn schedules(lexed: &Lexed<'_>, at: usize) -> Option<EventStatus> {
    let scheduling = SCHEDULING.get(lexed.known(at))?;
    let next = lexed.known(at + 1);
    match scheduling {
        Scheduling::Cancels => Some(EventStatus::Cancelled),
        Scheduling::Calls => (next == word::OFF).then_some(EventStatus::Cancelled),
        Scheduling::Postpones => Some(EventStatus::Postponed),
        Scheduling::Puts | Scheduling::Moves if matches!(next, word::OFF | word::BACK | word::FORWARD) => {
            Some(EventStatus::Postponed)
        }
        Scheduling::Moves | Scheduling::Slips => to_a_day(lexed, at + 1).then_some(EventStatus::Postponed),
        Scheduling::Puts => None,
        Scheduling::Plans | Scheduling::Sets if at > 0 && lexed.reads(at - 1, word::ORIGINALLY) => {
            Some(EventStatus::Postponed)
        }
        // "set off at dawn", "set up a fund": done, and no plan.
        Scheduling::Sets if ONLY_SET.contains(next) => None,
        Scheduling::Plans | Scheduling::Sets | Scheduling::Expects => Some(EventStatus::Planned),
    }
}

/// Words behind "set" where nothing is planned.
static ONLY_SET: WordSet =
    WordSet::of(&[word::OFF, word::OUT, word::UP, word::ASIDE, word::BACK, word::SAIL, word::FOOT, word::FIRE]);

/// "to Thursday", "from Monday to", "from June 3 to"
fn to_a_day(lexed: &Lexed<'_>, at: usize) -> bool {
    matches!(lexed.known(at), word::TO | word::FROM) && lexed.has(at + 1, WordClass::WEEKDAY | WordClass::MONTH)
}

/// The event that a verb of scheduling has, in its place: "the **race** was postponed until Friday".
pub(super) fn scheduled(lexed: &Lexed<'_>, sentence: Run, found: Attached) -> Attached {
    // "Doe failed to **appear**": what failed is what did not happen.
    if lexed.reads(found.at + 1, word::TO) && found.kind.is_verb() && Group::leading_to(lexed.known(found.at)) != 0 {
        let at = found.at + 2;
        // A cut sentence may end with "to".
        let led = if at < sentence.end { kind(lexed, sentence, at) } else { None };
        return led.map_or(found, |kind| Attached { at, kind, rule: EventRule::Scheduled, ..found });
    }
    // "The regatta will be held": holding is what happens.
    if !found.kind.is_verb() || lexed.reads(found.at, word::HELD) || schedules(lexed, found.at).is_none() {
        return found;
    }
    let before = (sentence.start..found.at).rev().take(SCHEDULED);
    let mut near = before.take_while(|&at| !lexed.kind(at, TokenKind::Comma));
    near.find_map(|at| {
        kind(lexed, sentence, at).filter(|kind| *kind == Kind::Noun).map(|kind| Attached {
            at,
            kind,
            rule: EventRule::Scheduled,
            ..found
        })
    })
    .unwrap_or(found)
}
