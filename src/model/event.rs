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
    /// How sure the link of trigger and date is, measured, from 0 to 1.
    pub confidence: f32,
}

/// Whether an event happened.
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
