//! What is said of a thing that a verb names: "called **Doe a liar**", "sees **the plan as a trick**".

use crate::grammar::noun_phrase::{NounPhrase, noun_phrase};
use crate::grammar::role::{Role, role};
use crate::grammar::tokens::Tokens;
use crate::lex::Run;
use crate::lexicon::{Cue, WordClass, word};

/// Whether a thing follows its cue and then what is said of it.
pub(super) fn follows(i: Tokens<'_>, cue: &Cue) -> bool {
    cue.is_taking_for() && is_seen_as(i) || cue.takes_predicate() && !cue.is_weak() && has_predicate(i)
}

/// Whether something is said of the thing that begins here: "called **Doe a liar**", not "a boat called **the Heron**".
fn has_predicate(i: Tokens<'_>) -> bool {
    let Ok((rest, thing)) = noun_phrase(i) else { return false };
    let first = rest.index();
    if ends_in_adjective(i, thing) {
        return true;
    }
    // "called the quarrel with the town unusual"
    if role(i.lexed(), first) == Role::Preposition
        && noun_phrase(rest.after_first()).is_ok_and(|(_, thing)| ends_in_adjective(i, thing))
    {
        return true;
    }
    let links = word::one_of!(i.lexed().known(first), AS | OF | FOR);
    first < i.end()
        && (links
            || matches!(role(i.lexed(), first), Role::Determiner | Role::Noun | Role::Name | Role::Adverb | Role::Verb))
}

/// Whether a phrase ends with an adjective behind its noun: "called **the plan lawful**".
fn ends_in_adjective(i: Tokens<'_>, thing: NounPhrase) -> bool {
    let lexed = i.lexed();
    let Run { start, end } = thing.run;
    let noun = WordClass::NOUN | WordClass::PLURAL;
    // "a firm called Varn Global"
    if lexed.tokens[end - 1].is_capital() {
        return false;
    }
    let adjective = lexed.has(end - 1, WordClass::ADJECTIVE) && !lexed.has(end - 1, noun);
    let behind = end > start + 1 && (lexed.has(end - 2, noun) || role(lexed, end - 2) == Role::Name);
    // "called the acts lawful"
    let unknown = lexed.tokens[end - 1].class.is_unknown();
    behind && (adjective || unknown && lexed.has(end - 2, WordClass::PLURAL))
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
    fn adjectives_behind_their_noun() {
        report("Venn called the plan unusual.", "Venn | the plan unusual");
        report("Venn called the acts lawful.", "Venn | the acts lawful");
        report("Venn called the quarrel with the town unusual.", "Venn | the quarrel with the town unusual");
        none("Venn called the town clerk.");
    }

    #[test]
    fn weak_verbs_without_a_link() {
        none("Venn saw the plan in May.");
        none("Venn saw the plan as it was drawn.");
    }
}
