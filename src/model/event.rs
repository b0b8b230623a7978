//! Dated events: what happened when.

use super::TimexId;
use crate::span::Span;

/// What the article says to have happened, or to happen, at a time it gives.
///
/// ```
/// use wirecopy::{EventStatus, Parser};
///
/// let text = "The council will vote on June 7, 2024.";
/// let article = Parser::new().parse(text)?;
/// let event = article.events().next().unwrap();
/// assert_eq!((event.trigger_text(), event.status), ("vote", EventStatus::Planned));
/// assert_eq!(event.rule.name(), "verb");
/// assert_eq!(event.when().value.unwrap().to_string(), "2024-06-07");
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Event {
    /// The word that names it, verb or noun.
    pub trigger: Span,
    /// Its clause.
    pub span: Span,
    /// The time expression that dates it.
    pub date: TimexId,
    /// Whether it happened.
    pub status: EventStatus,
    /// The people and bodies that act or are acted on.
    pub participants: Vec<Span>,
    /// Where, when the clause says so.
    pub place: Option<Span>,
    /// The rule that joined trigger and date.
    pub rule: EventRule,
    /// How sure the link of trigger and date is, measured, from 0 to 1.
    pub confidence: f32,
}

/// The rule that joins a word for what happens to its date.
///
/// ```
/// use wirecopy::{EventRule, Parser};
///
/// let text = "The ferry sank on June 3, 2024. The race was postponed until June 7, 2024.";
/// let article = Parser::new().parse(text)?;
/// let rules: Vec<EventRule> = article.events().map(|event| event.rule).collect();
/// assert_eq!(rules, [EventRule::Verb, EventRule::Scheduled]);
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum EventRule {
    /// Of the words around the date a verb fits best: "The ferry **sank** on Monday."
    Verb,
    /// Of the words around the date a noun fits best: "after the **attack** on the pier in 2019"
    Noun,
    /// A noun beside its date: "Tuesday's **storm**", "the **explosion** in March"
    NounBeside,
    /// What a verb sets for a day, moves or keeps from happening: "The **race** was postponed until Friday."
    Scheduled,
    /// What a caption shows: "Members of the crew **lift** the bell, on June 3, 2024."
    Caption,
}

/// Whether an event happened.
///
/// ```
/// use wirecopy::{EventStatus, Parser};
///
/// let text = "The mayor did not resign on June 3, 2024. The council will meet on June 7, 2024.";
/// let article = Parser::new().parse(text)?;
/// let statuses: Vec<EventStatus> = article.events().map(|event| event.status).collect();
/// assert_eq!(statuses, [EventStatus::Negated, EventStatus::Planned]);
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum EventStatus {
    /// "resigned on Monday"
    Past,
    /// "will meet on Monday"
    Planned,
    /// "has been on strike since Monday"
    Ongoing,
    /// "could resign by Monday"
    Hypothetical,
    /// "did not resign on Monday"
    Negated,
    /// "called off the talks set for Monday"
    Cancelled,
    /// "put off the talks until Monday"
    Postponed,
}
