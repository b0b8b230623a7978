//! Descriptions that say what the subject is: "Doe is a doctor", "Doe served as mayor", "As a student, Doe".

use super::description::{Description, Opener};
use super::mention::Mention;
use crate::grammar::role::{Role, role};
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self, WordSet};

/// Words between a description and the verb before it: "is **not yet quite** a".
const ADVERBS: usize = 2;
/// Words between a subject's verb and the one that joins the description: "**has always been**".
const VERB_GROUP: usize = 6;

/// Whether the subject whose verb stands at `verb` is what a description says that begins, with its owner, at `start`.
pub(crate) fn describes(lexed: &Lexed<'_>, sentence: Run, start: usize, verb: usize) -> bool {
    let Some(mut link) = start.checked_sub(1).filter(|&link| link >= verb) else { return false };
    for _ in 0..ADVERBS {
        if link > sentence.start && link > verb && role(lexed, link) == Role::Adverb {
            link -= 1;
        }
    }
    // "is **both** a baker and a writer"
    link -= usize::from(link > verb && lexed.reads(link, word::BOTH));
    // "took office, **becoming** the third woman": the subject's, however far.
    if matches!(lexed.known(link), word::BECOMING | word::BEING) && lexed.kind(link - 1, TokenKind::Comma) {
        return true;
    }
    let becomes = word::one_of!(lexed.known(link), BECAME | BECOME | BECOMES | REMAINS | REMAINED);
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
    let made = || MADE.contains(lexed.known(link)) && (verb..link).any(|at| lexed.has(at, WordClass::BE));
    // "was promoted **to** major"
    let raised = || {
        lexed.reads(link, word::TO)
            && matches!(lexed.known(link - 1), word::PROMOTED | word::ELEVATED)
            && (verb..link - 1).any(|at| lexed.has(at, WordClass::BE))
            && (verb..link - 1).all(group)
    };
    // "**he's** a baker"
    let is = lexed.has(link, WordClass::BE) || becomes || link == verb && is_short_for_is(lexed, link) || made();
    is && (verb..link).all(group)
        || raised()
        || lexed.reads(link, word::AS) && link > verb && as_subject(lexed, Run::new(verb, link))
}

/// Whether a clitic stands for "is" before what somebody is: "he**'s** a baker", "Doe**'s** the mayor"; no genitive has an article
/// behind it.
pub(super) fn is_short_for_is(lexed: &Lexed<'_>, clitic: usize) -> bool {
    lexed.kind(clitic, TokenKind::Clitic)
        && matches!(lexed.known(clitic + 1), word::A | word::AN | word::THE)
        && lexed.word(clitic).ends_with('s')
}

/// The person of whom a clause behind the name says what he is: "Doe, **who is** a baker", "Doe, **who has been** its director".
/// `start`: where the description begins, with its owner.
pub(crate) fn of_relative(lexed: &Lexed<'_>, sentence: Run, start: usize, before: &[Mention]) -> Option<usize> {
    /// Of a pronoun that owns, of a name in the description and of the one that is meant.
    const MENTIONS: usize = 3;
    let reach = start.saturating_sub(VERB_GROUP + ADVERBS).max(sentence.start)..start;
    // Before most descriptions there is none, which is told without a branch for each token.
    if !lexed.tokens[reach.clone()].iter().fold(false, |any, token| any | (token.word == word::WHO)) {
        return None;
    }
    let mut verbs = reach.rev();
    let who = verbs.find(|&at| !lexed.tokens[at].is_word() || lexed.reads(at, word::WHO))?;
    if !lexed.reads(who, word::WHO) || !describes(lexed, sentence, start, who + 1) {
        return None;
    }
    let end = who - usize::from(lexed.kind(who.wrapping_sub(1), TokenKind::Comma));
    let last = before.iter().rev().take(MENTIONS).find(|mention| mention.run.end <= who)?;
    // "an adviser to Doe who is now a fellow": the adviser is.
    let own = end < who || last.start <= sentence.start || role(lexed, last.start - 1) != Role::Preposition;
    (last.run.end == end && own).then_some(last.person)
}

/// Where a description begins with the owner before it: "**Ana Doe's** interpreter", "**the mill's** director".
pub(super) fn owner_start(lexed: &Lexed<'_>, sentence: Run, start: usize) -> usize {
    /// "the old Varn harbor office's director"
    const LONGEST: usize = 6;
    let genitive = start.checked_sub(1).filter(|&at| at > sentence.start && role(lexed, at) == Role::Genitive);
    let Some(genitive) = genitive.filter(|&at| !is_short_for_is(lexed, at)) else { return start };
    let owner = (genitive.saturating_sub(LONGEST).max(sentence.start)..genitive).rev();
    let named = |at: &usize| matches!(role(lexed, *at), Role::Name | Role::Noun | Role::Joint);
    let first = owner.take_while(named).last().unwrap_or(genitive);
    let the = first > sentence.start && role(lexed, first - 1) == Role::Determiner;
    first - usize::from(the)
}

/// The person whom others see as what the description says: "described **Doe** as a leader", "called **her** the inventor".
/// `last`: the mention before it.
pub(crate) fn of_object(lexed: &Lexed<'_>, sentence: Run, found: Description, last: Option<&Mention>) -> Option<usize> {
    static SEE_AS: WordSet = WordSet::of(&[
        word::DESCRIBED,
        word::DESCRIBES,
        word::DESCRIBE,
        word::DESCRIBING,
        word::REGARDED,
        word::REGARDS,
        word::HAILED,
        word::HAILS,
        word::PRAISED,
        word::SAW,
        word::NAMED,
        word::NAMING,
        word::NOMINATED,
        word::APPOINTED,
        word::APPOINTING,
        word::IDENTIFIED,
        word::IDENTIFIES,
        word::IDENTIFY,
        word::RECOGNIZED,
        word::RECOGNISED,
        word::ELECTED,
        word::PORTRAYED,
    ]);
    static MAKE: WordSet = WordSet::of(&[
        word::CALLED,
        word::CALLS,
        word::CALLING,
        word::NAMED,
        word::NAMING,
        word::APPOINTED,
        word::ELECTED,
        word::CROWNED,
        word::DECLARED,
        word::DUBBED,
    ]);
    let last = last?;
    let as_what = found.run.start == last.run.end + 1 && lexed.reads(last.run.end, word::AS);
    if !as_what && found.run.start != last.run.end {
        return None;
    }
    let verb = last.run.start.checked_sub(1).filter(|&verb| verb >= sentence.start)?;
    (if as_what { &SEE_AS } else { &MAKE }).contains(lexed.known(verb)).then_some(last.person)
}

/// Participles behind which stands what somebody comes to be.
static MADE: WordSet = WordSet::of(&[
    word::MADE,
    word::NAMED,
    word::APPOINTED,
    word::ELECTED,
    word::CREATED,
    word::CROWNED,
    word::DECLARED,
]);

/// Whether "as" behind these words describes the subject: "served as", "is regarded as"; not "described him as".
fn as_subject(lexed: &Lexed<'_>, verbs: Run) -> bool {
    static SERVES: WordSet = WordSet::of(&[
        word::SERVED,
        word::SERVES,
        word::SERVING,
        word::WORKED,
        word::WORKS,
        word::WORKING,
        word::ACTED,
        word::RESIGNED,
        word::RETIRED,
        word::CAREER,
        word::BEGAN,
    ]);
    let last = verbs.end - 1;
    if SERVES.contains(lexed.known(last)) {
        return true;
    }
    // "was widely recognized as", "has been appointed as"
    let passive = verbs.range().any(|at| lexed.has(at, WordClass::BE));
    passive && lexed.has(last, WordClass::PARTICIPLE) && verbs.range().all(|at| is_verbal_group(lexed, at))
}

fn is_verbal_group(lexed: &Lexed<'_>, at: usize) -> bool {
    matches!(role(lexed, at), Role::Auxiliary | Role::Adverb) || lexed.has(at, WordClass::PARTICIPLE)
}

/// The name that a description at the head of a sentence looks ahead to: "**As a student** in Varn, Doe left".
pub(crate) fn ahead(lexed: &Lexed<'_>, sentence: Run, found: Description, next: Option<Mention>) -> Option<usize> {
    let next = next?;
    let (start, first) = (next.start, sentence.start);
    let link = found.run.start.checked_sub(1).filter(|&link| link >= first && lexed.reads(link, word::AS))?;
    // "But as a student, Doe", "Though, as a student, Doe"
    let opens = link == first
        || link == first + 1 && lexed.has(first, WordClass::COORDINATOR)
        || link == first + 2 && lexed.kind(first + 1, TokenKind::Comma);
    let comma = opens && lexed.kind(start - 1, TokenKind::Comma) && found.opener != Opener::Definite;
    let one = comma && !(found.head + 1..start - 1).any(|at| lexed.kind(at, TokenKind::Comma));
    one.then_some(next.person)
}

/// The name that others give to whom a description means: "**The victim** was identified as Doe", "Police named **the
/// suspect** as Doe".
pub(crate) fn identified(lexed: &Lexed<'_>, sentence: Run, found: Description, next: Option<Mention>) -> Option<usize> {
    /// "was later identified by police as"
    const FARTHEST: usize = 7;
    let next = next?;
    let link = next.start.checked_sub(1).filter(|&link| link > found.head && lexed.reads(link, word::AS))?;
    let names = |at: usize| matches!(lexed.known(at), word::NAMED | word::IDENTIFIED);
    let between = found.head + 1..link;
    let after = between.len() <= FARTHEST
        && between.clone().next().is_some_and(|at| lexed.has(at, WordClass::AUXILIARY))
        && between.into_iter().any(names);
    let before = link == found.head + 1 && found.run.start > sentence.start && names(found.run.start - 1);
    (after || before).then_some(next.person)
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
        means("Ana Doe was promoted to captain.", "Ana Doe", "Ana Doe|captain");
        means("Ana Doe left. “She's a baker,” they said.", "Ana Doe", "Ana Doe|She|a baker");
        means("“Ana Doe’s the mayor,” they said.", "Ana Doe", "Ana Doe|the mayor");
        means("Ana Doe was an undecided voter.", "Ana Doe", "Ana Doe|an undecided voter");
        means("Ana Doe was both a baker and a writer.", "Ana Doe", "Ana Doe|a baker");
        means("Ana Doe spent a year there as a fellow.", "Ana Doe", "Ana Doe|a fellow");
        means("Ana Doe was the first and only woman there.", "Ana Doe", "Ana Doe|the first and only woman");
        means("Ana Doe is widely regarded as a hero.", "Ana Doe", "Ana Doe|a hero");
        means("Ana Doe won the vote, becoming the third woman.", "Ana Doe", "Ana Doe|the third woman");
        means("Ana Doe won the prize, being a fine baker.", "Ana Doe", "Ana Doe|a fine baker");
        means("As a student in Varn, Ana Doe sang.", "Ana Doe", "a student|Ana Doe");
        means("But as a student, Ana Doe sang.", "Ana Doe", "a student|Ana Doe");
        means("Though, as a student, Ana Doe sang.", "Ana Doe", "a student|Ana Doe");
        means("Ana Doe served as Ben Roe's interpreter.", "Ana Doe", "Ana Doe|interpreter");
        means("Ana Doe is the mill's director.", "Ana Doe", "Ana Doe|director");
        means("Ana Doe of Varn (1901-77) [2], known as Roe, was a poet.", "Ana Doe", "Ana Doe|a poet");
    }

    #[test]
    fn what_a_clause_says_that_somebody_is() {
        means("They met Ana Doe, who was a baker.", "Ana Doe", "Ana Doe|a baker");
        means("Ana Doe\n\nwho was a baker", "Ana Doe", "Ana Doe|a baker");
        means("They met Ana Doe, who has been its director.", "Ana Doe", "Ana Doe|its director");
        means("Ben Roe met Ana Doe, who is his wife.", "Ana Doe", "Ana Doe|his wife");
        means("They met Ana Doe, who saw a baker.", "Ana Doe", "Ana Doe");
        means("They met a friend of Ana Doe who was a baker.", "Ana Doe", "Ana Doe");
        means("They met Ana Doe and a boy who was a baker.", "Ana Doe", "Ana Doe");
    }

    #[test]
    fn what_others_call_somebody() {
        means("They described Ana Doe as a baker.", "Ana Doe", "Ana Doe|a baker");
        means("Ana Doe left. They called her the inventor of it.", "Ana Doe", "Ana Doe|her|the inventor");
        means("They elected Ana Doe the mayor of Varn.", "Ana Doe", "Ana Doe|the mayor");
    }

    #[test]
    fn who_somebody_is_found_to_be() {
        means("The victim was identified as Ana Doe.", "Ana Doe", "The victim|Ana Doe");
        means("Police named the suspect as Ben Roe. The suspect fled.", "Ben Roe", "the suspect|Ben Roe|The suspect");
        means("The victim was seen as Ana Doe left.", "Ana Doe", "Ana Doe");
    }

    #[test]
    fn what_others_are() {
        means("They left Ana Doe as a baker came.", "Ana Doe", "Ana Doe");
        means("They told Ana Doe the director had left.", "Ana Doe", "Ana Doe");
        means("Ana Doe saw Ben Roe's baker.", "Ana Doe", "Ana Doe");
        means("Ana Doe is the candidate's friend.", "Ana Doe", "Ana Doe|friend");
        means("Ana Doe was invited to captain it.", "Ana Doe", "Ana Doe");
        means("Ana Doe’s mayor left.", "Ana Doe", "Ana Doe");
        means("Ana Doe saw a baker.", "Ana Doe", "Ana Doe");
        means("Ana Doe hired him as a baker.", "Ana Doe", "Ana Doe");
        means("As the mayor left, Ana Doe sang.", "Ana Doe", "Ana Doe");
        means("Ana Doe sang as a baker came.", "Ana Doe", "Ana Doe");
        means("Ana Doe saw a man as a baker.", "Ana Doe", "Ana Doe");
        means("Ana Doe is as good as a baker.", "Ana Doe", "Ana Doe");
    }
}
