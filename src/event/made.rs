//! Verbs that make an event of what they have as object: "to **hold** a rally", "**suspending** her campaign".

use super::trigger::{Attached, Kind, kind};
use crate::grammar::role::{Role, role};
use crate::lex::{Lexed, Run};
use crate::lexicon::WordClass;
use crate::model::EventRule;

/// The verb by which the event that a noun before its date names is held, begun or ended: "will **hold** the talks at Varn in
/// May", which tells that they are to come. Of the noun alone nobody would know. "to probe the attack at Varn in May" is of another
/// day than the attack.
pub(super) fn made(lexed: &Lexed<'_>, sentence: Run, date: Run, found: Attached) -> Attached {
    /// "a long three hour" before "meeting"
    const LONGEST: usize = 5;
    let noun = matches!(found.rule, EventRule::Noun | EventRule::NounBeside) && found.at < date.start;
    if !noun {
        return found;
    }
    let of_object = |at: usize| {
        matches!(role(lexed, at), Role::Determiner | Role::Genitive | Role::Noun | Role::Number | Role::Name)
    };
    let makes = |at: usize| MAKES.iter().any(|forms| lexed.is_any(at, forms));
    let mut before = (sentence.start..found.at).rev().take(LONGEST);
    let Some(at) = before.find(|&at| makes(at) || !of_object(at)).filter(|&at| makes(at)) else { return found };
    // "the holding company's merger", "a leading march"
    let attributive = lexed.has(at, WordClass::VERB_ING)
        && at > sentence.start
        && matches!(role(lexed, at - 1), Role::Determiner | Role::Genitive | Role::Noun);
    match kind(lexed, sentence, at) {
        Some(kind @ (Kind::Infinitive | Kind::Ing)) if !attributive => {
            Attached { at, kind, rule: EventRule::Verb, ..found }
        }
        _ => found,
    }
}

/// Verbs of holding, beginning, ending and taking part, in the forms that have no tense of their own.
const MAKES: &[[&str; 2]] = &[
    ["accept", "accepting"],
    ["attend", "attending"],
    ["begin", "beginning"],
    ["cast", "casting"],
    ["celebrate", "celebrating"],
    ["conduct", "conducting"],
    ["declare", "declaring"],
    ["deliver", "delivering"],
    ["end", "ending"],
    ["enter", "entering"],
    ["finish", "finishing"],
    ["get", "getting"],
    ["give", "giving"],
    ["hold", "holding"],
    ["host", "hosting"],
    ["join", "joining"],
    ["launch", "launching"],
    ["lead", "leading"],
    ["leave", "leaving"],
    ["lose", "losing"],
    ["make", "making"],
    ["open", "opening"],
    ["organise", "organising"],
    ["organize", "organizing"],
    ["reach", "reaching"],
    ["resume", "resuming"],
    ["run", "running"],
    ["sign", "signing"],
    ["stage", "staging"],
    ["start", "starting"],
    ["suspend", "suspending"],
    ["take", "taking"],
    ["undergo", "undergoing"],
    ["win", "winning"],
];

#[cfg(test)]
mod tests {
    use crate::EventStatus::{Negated, Past, Planned};
    use crate::event::attach::tests::dates;
    use crate::event::status::tests::stands;

    #[test]
    fn the_verb_by_which_it_is_held() {
        dates("Doe will hold three talks with the union at Varn in May.", "May", Some("hold"));
        dates("Kolvar will resume shipments of its bells within two weeks.", "two weeks", Some("resume"));
        dates("Doe left after suspending her campaign at Varn on Monday.", "Monday", Some("suspending"));
        stands("Doe will be giving a speech on Friday.", Planned);
        stands("Doe won't hold a rally before Friday.", Negated);
    }

    #[test]
    fn other_verbs_have_another_day() {
        dates("They came to probe the attack at the old mill of Varn in May.", "May", Some("attack"));
        dates("Nobody was charged over the leading march at the old mill in May.", "May", Some("march"));
        stands("They came to mourn the attack at the old mill of Varn in May.", Past);
    }
}
