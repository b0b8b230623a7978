//! Words that tell which way a clause looks: what is planned or promised, what is put off, what has happened.

use crate::lexicon::{WordId, word as w};

/// Words that say that something is to come.
pub(super) fn is_plan(word: WordId) -> bool {
    matches!(
        word,
        w::SCHEDULED
            | w::DUE
            | w::EXPECTED
            | w::EXPECTS
            | w::EXPECT
            | w::PLANNED
            | w::PLANNING
            | w::SLATED
            | w::SET
            | w::HOPES
            | w::AIMS
            | w::INTENDS
            | w::INTEND
            | w::PROPOSED
            | w::FORECAST
    )
}

/// Verbs and nouns whose infinitive is still to come.
pub(super) fn promises(word: WordId) -> bool {
    matches!(
        word,
        w::PLAN
            | w::PLANS
            | w::HOPE
            | w::WANTS
            | w::WANT
            | w::AGREED
            | w::AGREES
            | w::VOWED
            | w::VOWS
            | w::PLEDGED
            | w::PROMISED
            | w::THREATENED
            | w::PROMISES
            | w::DECIDED
            | w::AGREEMENT
            | w::DEADLINE
            | w::READY
            | w::LIKELY
            | w::PREPARES
            | w::PREPARING
    )
}

/// Verbs that give something another day.
pub(super) fn puts_off(word: WordId) -> bool {
    matches!(
        word,
        w::MOVED | w::POSTPONED | w::DELAYED | w::RESCHEDULED | w::SHIFTED | w::PUSHED | w::ADJOURNED | w::BROUGHT
    )
}

/// What is spoken of when it has happened, and not announced before: "Wednesday's **ruling**", unlike "Wednesday's vote".
pub(super) const HAPPENED: [&str; 24] = [
    "accident",
    "announcement",
    "arrest",
    "attack",
    "attacks",
    "blast",
    "bombing",
    "bombings",
    "collapse",
    "crash",
    "death",
    "deaths",
    "decision",
    "defeat",
    "earthquake",
    "explosion",
    "explosions",
    "fire",
    "killing",
    "loss",
    "raid",
    "ruling",
    "shooting",
    "verdict",
];
