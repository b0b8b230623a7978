//! What is said of a thing that a verb names: "called **Doe a liar**", "sees **the plan as a trick**".

use crate::grammar::noun_phrase::noun_phrase;
use crate::grammar::role::{Role, role};
use crate::grammar::tokens::Tokens;
use crate::lexicon::{Cue, word};

/// Whether a thing follows its cue and then what is said of it.
pub(super) fn follows(i: Tokens<'_>, cue: &Cue) -> bool {
    cue.is_taking_for() && is_seen_as(i) || cue.takes_predicate() && !cue.is_weak() && has_predicate(i)
}

/// Whether something is said of the thing that begins here: "called **Doe a liar**", not "a boat called **the Heron**".
fn has_predicate(i: Tokens<'_>) -> bool {
    let Ok((rest, _)) = noun_phrase(i) else { return false };
    let first = rest.index();
    let links = word::one_of!(i.lexed().known(first), AS | OF | FOR);
    first < i.end()
        && (links
            || matches!(role(i.lexed(), first), Role::Determiner | Role::Noun | Role::Name | Role::Adverb | Role::Verb))
}

/// Whether a thing follows and then what it is taken for: "sees **the plan as a trick**".
fn is_seen_as(i: Tokens<'_>) -> bool {
    noun_phrase(i).is_ok_and(|(rest, _)| {
        !rest.is_empty()
            && rest.word(0) == word::AS
            && matches!(role(i.lexed(), rest.index() + 1), Role::Determiner | Role::Noun | Role::Name)
    })
}

#[cfg(test)]
mod tests {
    use crate::quote::indirect::tests::{none, report};

    #[test]
    fn things_taken_for_something() {
        report("Venn sees the plan as a trick.", "Venn | the plan as a trick");
        report("Oduya regards Roe as a pirate.", "Oduya | Roe as a pirate");
        report("The hall is seen as a burden.", "- | The hall … as a burden");
    }

    #[test]
    fn weak_verbs_without_a_link() {
        none("Venn saw the plan in May.");
        none("Venn saw the plan as it was drawn.");
    }
}
