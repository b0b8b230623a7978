//! Words that tell which way a clause looks: what is planned or promised, what is put off, what has happened.

use crate::lexicon::word::{self as w, WordSet};

/// Words that say that something is to come.
pub(super) static PLANS: WordSet = WordSet::of(&[
    w::SCHEDULED,
    w::DUE,
    w::EXPECTED,
    w::EXPECTS,
    w::EXPECT,
    w::PLANNED,
    w::PLANNING,
    w::SLATED,
    w::SET,
    w::HOPES,
    w::AIMS,
    w::INTENDS,
    w::INTEND,
    w::PROPOSED,
    w::FORECAST,
]);

/// Verbs and nouns whose infinitive is still to come.
pub(super) static PROMISES: WordSet = WordSet::of(&[
    w::PLAN,
    w::PLANS,
    w::HOPE,
    w::WANTS,
    w::WANT,
    w::AGREED,
    w::AGREES,
    w::VOWED,
    w::VOWS,
    w::PLEDGED,
    w::PROMISED,
    w::THREATENED,
    w::PROMISES,
    w::DECIDED,
    w::AGREEMENT,
    w::DEADLINE,
    w::READY,
    w::LIKELY,
    w::PREPARES,
    w::PREPARING,
]);

/// Words that turn a clause, most of them with what stands beside them: "is **due** to open", "**going** to close".
pub(super) static TURNS: WordSet = PLANS.or(PROMISES).with(&[w::GOING, w::SUPPOSED, w::MEANT]);

/// Verbs that give something another day.
pub(super) static PUTS_OFF: WordSet =
    WordSet::of(&[w::MOVED, w::POSTPONED, w::DELAYED, w::RESCHEDULED, w::SHIFTED, w::PUSHED, w::ADJOURNED, w::BROUGHT]);

/// What is spoken of when it has happened, and not announced before: "Wednesday's **ruling**", unlike "Wednesday's vote".
pub(super) static HAPPENED: WordSet = WordSet::of(&[
    w::ACCIDENT,
    w::ANNOUNCEMENT,
    w::ARREST,
    w::ATTACK,
    w::ATTACKS,
    w::BLAST,
    w::BOMBING,
    w::BOMBINGS,
    w::COLLAPSE,
    w::CRASH,
    w::DEATH,
    w::DEATHS,
    w::DECISION,
    w::DEFEAT,
    w::EARTHQUAKE,
    w::EXPLOSION,
    w::EXPLOSIONS,
    w::FIRE,
    w::KILLING,
    w::LOSS,
    w::RAID,
    w::RULING,
    w::SHOOTING,
    w::VERDICT,
]);
