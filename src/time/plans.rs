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
    w::DEFEATS,
    w::EARTHQUAKE,
    w::EXPLOSION,
    w::EXPLOSIONS,
    w::FIRE,
    w::KILLING,
    w::KILLINGS,
    w::LOSS,
    w::LOSSES,
    w::MASSACRE,
    w::MURDER,
    w::MURDERS,
    w::RAID,
    w::REMARKS,
    w::RULING,
    w::SHOOTING,
    w::SLAYING,
    w::VERDICT,
    w::VICTORIES,
    w::VICTORY,
    w::WIN,
    w::WINS,
]);

/// What is held against an earlier month: "a **jump** from May", "**up** from May".
pub(super) static COMPARED: WordSet = WordSet::of(&[
    w::UP,
    w::DOWN,
    w::CHANGE,
    w::DECLINE,
    w::DECREASE,
    w::DIP,
    w::DROP,
    w::FALL,
    w::GAIN,
    w::IMPROVEMENT,
    w::INCREASE,
    w::JUMP,
    w::RISE,
    w::SLIDE,
]);

/// What is on the calendar long before: "the guild's **convention** in March".
pub(super) static CALENDAR: WordSet = WordSet::of(&[
    w::CONVENTION,
    w::PRIMARY,
    w::PRIMARIES,
    w::CAUCUSES,
    w::REFERENDUM,
    w::RUNOFF,
    w::OLYMPICS,
    w::SUMMIT,
]);

/// Votes of a whole country.
pub(super) static VOTES: WordSet = WordSet::of(&[w::ELECTION, w::ELECTIONS, w::BALLOT, w::MIDTERMS, w::VOTE]);
