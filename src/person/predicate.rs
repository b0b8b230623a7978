//! Descriptions that say what the subject is: "Doe is a doctor", "Doe served as mayor", "As a student, Doe".

use super::alias::NameMention;
use super::description::{Description, Opener};
use crate::grammar::role::{Role, role};
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::WordClass;

/// Words between a description and the verb before it: "is **not yet quite** a".
const ADVERBS: usize = 2;
/// Words between a subject's verb and the one that joins the description: "**has always been**".
const VERB_GROUP: usize = 6;

/// Whether the subject whose verb stands at `verb` is what the description says.
pub(crate) fn describes(lexed: Lexed<'_>, sentence: Run, found: Description, verb: usize) -> bool {
    let Some(mut link) = found.run.start.checked_sub(1).filter(|&link| link >= verb) else { return false };
    for _ in 0..ADVERBS {
        if link > sentence.start && link > verb && role(lexed, link) == Role::Adverb {
            link -= 1;
        }
    }
    // "took office, **becoming** the third woman": the subject's, however far.
    if lexed.is(link, "becoming") && lexed.kind(link - 1, TokenKind::Comma) {
        return true;
    }
    let becomes = lexed.is_any(link, &["became", "become", "becomes", "remains", "remained"]);
    // "Doe rose through the ranks and **became** a"
    if becomes && link > verb && lexed.has(link - 1, WordClass::COORDINATOR) {
        return true;
    }
    if link - verb > VERB_GROUP {
        return false;
    }
    let group =
        |at: usize| matches!(role(lexed, at), Role::Auxiliary | Role::Adverb) || lexed.kind(at, TokenKind::Clitic);
    // "was made a general", "has been named director"
    let made = || lexed.is_any(link, &MADE) && (verb..link).any(|at| lexed.has(at, WordClass::BE));
    let is = lexed.has(link, WordClass::BE) || becomes || made();
    is && (verb..link).all(group) || lexed.is(link, "as") && link > verb && as_subject(lexed, Run::new(verb, link))
}

/// Participles behind which stands what somebody comes to be.
const MADE: [&str; 7] = ["made", "named", "appointed", "elected", "created", "crowned", "declared"];

/// Whether "as" behind these words describes the subject: "served as", "is regarded as"; not "described him as".
fn as_subject(lexed: Lexed<'_>, verbs: Run) -> bool {
    const SERVES: [&str; 11] = [
        "served", "serves", "serving", "worked", "works", "working", "acted", "resigned", "retired", "career", "began",
    ];
    let last = verbs.end - 1;
    if lexed.is_any(last, &SERVES) {
        return true;
    }
    // "was widely recognized as", "has been appointed as"
    let passive = verbs.range().any(|at| lexed.has(at, WordClass::BE));
    passive && lexed.has(last, WordClass::PARTICIPLE) && verbs.range().all(|at| is_verbal_group(lexed, at))
}

fn is_verbal_group(lexed: Lexed<'_>, at: usize) -> bool {
    matches!(role(lexed, at), Role::Auxiliary | Role::Adverb) || lexed.has(at, WordClass::PARTICIPLE)
}

/// The name that a description at the head of a sentence looks ahead to: "**As a student** in Varn, Doe left".
pub(crate) fn ahead(lexed: Lexed<'_>, sentence: Run, found: Description, next: Option<NameMention>) -> Option<usize> {
    let next = next?;
    let start = next.title.map_or(next.run.start, |title| title.start);
    let opens = found.run.start == sentence.start + 1 && lexed.is(sentence.start, "as");
    let comma = opens && lexed.kind(start - 1, TokenKind::Comma) && found.opener != Opener::Definite;
    let one = comma && !(found.head + 1..start - 1).any(|at| lexed.kind(at, TokenKind::Comma));
    one.then_some(next.person)
}

#[cfg(test)]
mod tests {
    use crate::person::tests::means;

    #[test]
    fn what_the_subject_is() {
        means("Ana Doe was a baker.", "Ana Doe", "Ana Doe|a baker");
        means("Ana Doe has always been a baker.", "Ana Doe", "Ana Doe|a baker");
        means("Ana Doe served as mayor.", "Ana Doe", "Ana Doe|mayor");
        means("Ana Doe was made a general.", "Ana Doe", "Ana Doe|a general");
        means("Ana Doe rose in the ranks and became the director.", "Ana Doe", "Ana Doe|the director");
        means("Ana Doe was a baker and writer.", "Ana Doe", "Ana Doe|a baker");
        means("Ana Doe was the first and only woman there.", "Ana Doe", "Ana Doe|the first and only woman");
        means("Ana Doe is widely regarded as a hero.", "Ana Doe", "Ana Doe|a hero");
        means("Ana Doe won the vote, becoming the third woman.", "Ana Doe", "Ana Doe|the third woman");
        means("As a student in Varn, Ana Doe sang.", "Ana Doe", "a student|Ana Doe");
    }

    #[test]
    fn what_others_are() {
        means("They described Ana Doe as a baker.", "Ana Doe", "Ana Doe");
        means("Ana Doe saw a baker.", "Ana Doe", "Ana Doe");
        means("Ana Doe hired him as a baker.", "Ana Doe", "Ana Doe");
        means("As the mayor left, Ana Doe sang.", "Ana Doe", "Ana Doe");
    }
}
