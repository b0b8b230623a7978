//! How often each rule is right.

use crate::model::Rule;

/// The share of quotes found by a rule whose content and speaker are those of the gold, measured on the training articles.
pub(crate) const fn of(rule: Rule) -> f32 {
    match rule {
        Rule::SpeakerThenCue | Rule::CueThenSpeaker => 0.95,
        _ => 0.5,
    }
}
