//! The subject of a verb: beside it, before an insertion, or before another verb of the same subject.

use super::near_subject::{near_subject, near_subject_before, skip_back_verb_group};
use super::noun_phrase::{MOST_TAILS, NounPhrase, noun_phrase};
use super::phrase_before::{core_before, phrase_before};
use super::role::{Role, role};
use super::tokens::Tokens;
use super::verb::{is_finite, is_verbal};
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::{Cue, WordClass, word};

/// Nouns for those who say things: people, bodies and papers.
pub(crate) const SPEAKERS: WordClass = WordClass::ROLE
    .or(WordClass::PERSON_NOUN)
    .or(WordClass::COLLECTIVE)
    .or(WordClass::BODY)
    .or(WordClass::AGENCY)
    .or(WordClass::DOCUMENT)
    .or(WordClass::PLURAL)
    .or(WordClass::DEMONYM);

/// The longest stretch between subject and verb that commas, dashes or brackets close, in tokens.
pub(super) const LONGEST_APPOSITION: usize = 45;

/// The subject of the verb behind these tokens. They are what can hold it: from the clause's or sentence's begin, or from
/// a closing mark, up to before the verb.
///
/// "**Doe** also said", "**the mayor**, a doctor, has said", "**She** rubbed her chin and said", "On Monday, **Doe** said"
pub(crate) fn subject(i: Tokens<'_>) -> Option<NounPhrase> {
    let group = i.up_to(skip_back_verb_group(i.lexed(), i.index(), i.end()));
    undivided_subject(group)
        .or_else(|| near_subject_before(i, group.end()))
        .or_else(|| governing_subject(i))
        .or_else(|| first_phrase(group))
}

/// Who is quoted as saying what the verb behind these tokens tells: "The paper quoted **Doe** as saying".
pub(crate) fn quoted_subject(i: Tokens<'_>) -> Option<NounPhrase> {
    let lexed = i.lexed();
    let at = i.end().checked_sub(1).filter(|&at| at > i.index() && lexed.reads(at, word::AS))?;
    if !lexed.has(i.end(), WordClass::VERB_ING) {
        return None;
    }
    let phrase = phrase_before(lexed, i.index(), at)?;
    let verb = phrase.run.start.checked_sub(1).filter(|&verb| verb >= i.index())?;
    // "Doe was quoted last week as saying"
    let passive =
        verb > i.index() && lexed.has(verb - 1, WordClass::BE) || lexed.has(phrase.head, WordClass::TIME_WORD);
    let quotes = lexed.tokens[verb].cue().is_some_and(|cue| matches!(cue.lemma, "quote" | "cite"));
    (quotes && !passive).then_some(phrase)
}

/// The [`subject`] of a verb that has none beside it.
pub(crate) fn far_subject(i: Tokens<'_>) -> Option<NounPhrase> {
    let group = i.up_to(skip_back_verb_group(i.lexed(), i.index(), i.end()));
    undivided_subject(group).or_else(|| governing_subject(i)).or_else(|| first_phrase(group))
}

/// The object of another verb that does what the infinitive behind these tokens says: "It led **officials** to say".
///
/// Only people: "used **the speech** to say" is about the one who used it.
pub(crate) fn governed_subject(i: Tokens<'_>) -> Option<NounPhrase> {
    let lexed = i.lexed();
    let people = WordClass::ROLE | WordClass::COLLECTIVE | WordClass::DEMONYM | WordClass::PERSON_NOUN;
    let governed = |phrase: NounPhrase| {
        let person = lexed.has(phrase.head, people) || role(lexed, phrase.head) == Role::Name || is_some(lexed, phrase);
        let verb = phrase.run.start.checked_sub(1).filter(|&verb| verb >= i.index())?;
        let object = role(lexed, verb) == Role::Verb || lexed.has(verb, WordClass::VERB_PAST | WordClass::VERB_ING);
        // "It put pressure on **the mayor** to say"
        let pressed = word::one_of!(lexed.known(verb), ON | FOR) && role(lexed, phrase.head) != Role::Name;
        (person && (object || pressed)).then_some(phrase)
    };
    // "It would lead **sailors in Varn** to say"
    let tailed = || phrase_before(lexed, i.index(), i.end()).and_then(governed);
    core_before(lexed, i.index(), i.end()).and_then(governed).or_else(tailed)
}

/// Whether a phrase is a word for some people alone: "led **some** to say", "left **many** to wonder".
fn is_some(lexed: &Lexed<'_>, phrase: NounPhrase) -> bool {
    phrase.run.len() == 1 && word::one_of!(lexed.known(phrase.head), SOME | MANY | MOST | FEW | SEVERAL | OTHERS)
}

/// The phrase that begins a clause in which neither a verb nor a mark stands before its verb group, however long its tails are:
/// "**A report** by the Center for Tides and Currents found".
fn undivided_subject(i: Tokens<'_>) -> Option<NounPhrase> {
    let lexed = i.lexed();
    let start = i.index();
    let end = i.end();
    let opens = matches!(role(lexed, start), Role::Determiner | Role::Noun | Role::Name | Role::Number | Role::Pronoun);
    if !opens || end > start + LONGEST_APPOSITION {
        return None;
    }
    let divides = |at: usize| !lexed.tokens[at].is_word() && role(lexed, at) == Role::Other || is_finite(lexed, at);
    if (start + 1..end).any(divides) {
        return None;
    }
    let (rest, phrase) = noun_phrase(i).ok()?;
    // "After the end of the auction **the gallery** said": behind a phrase that only tells when.
    let finite = !lexed.has(end, WordClass::VERB_ING);
    if finite && !rest.is_empty() && start > 0 && lexed.has(start - 1, WordClass::PREPOSITION) {
        let second = noun_phrase(rest).ok().filter(|(rest, _)| rest.is_empty());
        if let Some((_, second)) = second.filter(|_| role(lexed, rest.index()) == Role::Determiner) {
            return Some(second);
        }
    }
    // "**Lloyd's** said"
    if role(lexed, rest.index()) == Role::Genitive && rest.index() + 1 == end {
        return Some(NounPhrase { run: Run::new(phrase.run.start, end), head: phrase.head });
    }
    // "Last month the mayor said"
    let timed = WordClass::UNIT | WordClass::DAY_PART | WordClass::SEASON | WordClass::TIME_WORD;
    (!lexed.has(phrase.head, timed)).then_some(phrase)
}

/// The subject of the nearest finite verb to the left: "when **protesters** interrupted her, shouting".
fn governing_subject(i: Tokens<'_>) -> Option<NounPhrase> {
    let lexed = i.lexed();
    let lowest = i.index().max(i.end().saturating_sub(LONGEST_APPOSITION));
    let finite = WordClass::VERB_PAST | WordClass::VERB_S | WordClass::AUXILIARY;
    let participle = lexed.has(i.end(), WordClass::VERB_ING);
    let of = |wanted: WordClass| {
        let states = |at: usize| lexed.tokens[at].cue().is_some_and(Cue::states);
        let verbs = (lowest..i.end()).rev().filter(move |&at| {
            lexed.has(at, wanted) && lexed.has(at, finite) && (wanted != WordClass::CUE || states(at))
        });
        verbs.filter(|&at| is_verbal(lexed, at)).take(MOST_TAILS).find_map(|at| {
            near_subject(i.up_to(at)).filter(|phrase| !is_dependent(lexed, i.index(), *phrase, participle))
        })
    };
    // "Doe said the lake was sick, adding": the speaker before the subject of what is said.
    let reports = lexed.has(i.end(), WordClass::CUE);
    let speaker = if reports { of(WordClass::CUE) } else { None };
    speaker.or_else(|| of(finite))
}

/// Whether a phrase is the subject of a dependent clause that goes on about somebody else: "who", "after they left".
fn is_dependent(lexed: &Lexed<'_>, floor: usize, phrase: NounPhrase, participle: bool) -> bool {
    // A second verb keeps it: "as she thanked the state and then boomed".
    let pronoun = participle && lexed.has(phrase.head, WordClass::SUBJECT_PRONOUN);
    let start = phrase.run.start;
    // "Doe said that the server had …, adding", "Doe said the lake was …, adding"
    let told = start > floor && (lexed.reads(start - 1, word::THAT) || lexed.has(start - 1, WordClass::CUE));
    lexed.has(phrase.head, WordClass::RELATIVE)
        || told
        || pronoun
            && start > floor
            && lexed.has(start - 1, WordClass::SUBORDINATOR | WordClass::RELATIVE | WordClass::QUESTION_WORD)
}

/// The first phrase of a clause behind what may open it: "But **she** …", "In December, **the prince** …".
pub(crate) fn first_phrase(i: Tokens<'_>) -> Option<NounPhrase> {
    let lexed = i.lexed();
    let mut i = i;
    // Every turn takes an opening word or a phrase with its comma.
    for _ in 0..MOST_TAILS {
        let start = i.index();
        let reach = i.end().min(start + LONGEST_APPOSITION);
        let comma = (start..reach).find(|&at| lexed.kind(at, TokenKind::Comma));
        match role(lexed, start) {
            // "Still, she …"
            Role::Coordinator | Role::Adverb => i = i.from(start + 1 + usize::from(comma == Some(start + 1))),
            Role::Preposition | Role::Subordinator | Role::Verb | Role::Time => {
                i = i.from(comma.unwrap_or(start) + 1);
            }
            _ => {
                let (rest, phrase) = noun_phrase(i).ok()?;
                // "Last month, …", "Two weeks after that, …"
                let timed = lexed.has(phrase.head, WordClass::UNIT | WordClass::DAY_PART | WordClass::SEASON);
                match comma.filter(|_| timed) {
                    Some(comma) => i = i.from(comma.max(rest.index()) + 1),
                    None => return Some(phrase),
                }
            }
        }
    }
    noun_phrase(i).ok().map(|(_, phrase)| phrase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    /// The subject of the last word's verb.
    #[track_caller]
    fn subject_of(text: &str, expected: &str) {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let lexed = &Lexed { text, tokens: &tokens };
        let all = Tokens::all(lexed);
        let found = subject(all.up_to(tokens.len() - 1));
        assert_eq!(found.map_or("", |phrase| all.lexed().text(phrase.run)), expected, "{text}");
    }

    #[test]
    fn subjects_beside_their_verb() {
        subject_of("On Monday Doe said", "Doe");
        subject_of("In December, the prince said", "the prince");
        subject_of("Doe also said", "Doe");
        subject_of("At one point Doe said", "Doe");
        subject_of("The mayor has not said", "The mayor");
        subject_of("a spokesman for the ministry said", "a spokesman for the ministry");
        subject_of("Doe and Roe said", "Doe and Roe");
        subject_of("In a statement Doe said", "Doe");
    }

    #[test]
    fn subjects_behind_an_apposition() {
        subject_of("Doe, a doctor at the harbor, said", "Doe");
        subject_of("Doe, 45, said", "Doe");
        subject_of("Sen. Doe (R-Ohio) said", "Sen. Doe");
        subject_of("Ana Doe, author of “Edda Goes North,” said", "Ana Doe");
        subject_of("Ana Doe, in a hat and “Vote Roe” pins, said", "Ana Doe");
        subject_of("Doe left, they said; “we won,” Roe said", "Roe");
        subject_of("On Monday, Doe, a doctor, who lives in Ohio, said", "Doe");
    }

    #[test]
    fn subjects_of_a_second_verb() {
        subject_of("Doe rubbed his chin and said", "Doe");
        subject_of("She left, then said", "She");
        subject_of("The boat sank when divers opened it, saying", "divers");
        subject_of("Doe said the lake was sick, adding", "Doe");
        subject_of("Doe left after they came, saying", "Doe");
    }

    #[test]
    fn subjects_with_modifiers() {
        subject_of("A letter obtained by the paper said", "A letter");
        subject_of("the sailors who write to him said", "the sailors");
        subject_of("Ana Doe, president and chief of the harbor said", "Ana Doe");
        subject_of("As the paper noted", "the paper");
        subject_of("Doe argued that democracies said", "democracies");
        subject_of("those who back her rivals say", "those");
        subject_of("sailors who came to Varn to protest the levy say", "sailors");
        subject_of("Earlier, Mayor Doe, a doctor, said", "Mayor Doe");
        subject_of("Ana Doe, who lost a boat in Varn, Ohio, in May, said", "Ana Doe");
        subject_of("Doe, who backed Sen. Roe, R-Ohio, in May, said", "Doe");
        subject_of("He nodded “no” with his head and said", "He");
        subject_of("others, including Sen. Ana Doe (R-Ohio) and Rep. Ben Roe (D-Iowa), say", "others");
        subject_of("economists who favor taxes agree", "economists");
        subject_of("critics like Doe say", "critics like Doe");
        subject_of("That’s why the team thinks", "the team");
        subject_of("The clerk of nearly four years, a sailor, said", "The clerk of nearly four years");
        subject_of("At the court in Varn, Ohio, Doe, in a green coat, said", "Doe");
        subject_of("Last month, the Gazette, a paper, said", "the Gazette");
        subject_of("The pool, an inside source said", "an inside source");
        subject_of("In court, the accused said", "the accused");
    }

    #[test]
    fn subjects_that_other_words_give() {
        subject_of("They marched on, with many sailors chanting", "many sailors");
        subject_of("They marched on, with Doe loudly shouting", "Doe");
        subject_of("Doe held up a sign saying", "a sign");
        subject_of("Many sailors held signs saying", "signs");
        subject_of("Doe sent a letter saying", "Doe");
        subject_of("It led officials to say", "officials");
        subject_of("Doe used the speech to say", "Doe");
    }

    #[test]
    fn lists_are_one_subject() {
        subject_of("Unions, sailors, and many local doctors claim", "Unions, sailors, and many local doctors");
        subject_of("Friends, rivals and former foes say", "Friends, rivals and former foes");
        subject_of("In Varn, sailors and doctors say", "sailors and doctors");
        subject_of("But the bakers, sailors and their wives said", "the bakers, sailors and their wives");
        subject_of("She and another baker said", "She and another baker");
        subject_of("Gov. Ana Doe (R) and Gov. Ben Roe (D) said", "Gov. Ana Doe (R) and Gov. Ben Roe");
        subject_of("He left, the Office for Ports and Canals said", "the Office for Ports and Canals");
        subject_of("He wrote to the Office for Ports and Ana Doe said", "Ana Doe");
    }
}
