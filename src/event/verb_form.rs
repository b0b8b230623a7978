//! Whether a form that a verb can have is a verb where it stands.

use crate::grammar::role::{Role, role};
use crate::grammar::verb::{is_finite, is_verbal};
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self, WordSet};

/// Whether a form that a verb can have is one where it stands.
///
/// Stricter than [`is_verbal`], which hears verbs of speech: near a date most words that are nouns as well are nouns.
pub(super) fn stands_as_verb(lexed: &Lexed<'_>, sentence: Run, at: usize) -> bool {
    let token = &lexed.tokens[at];
    let nominal = token.has(WordClass::NOUN | WordClass::PLURAL);
    if nominal && !token.has(WordClass::VERB_PAST | WordClass::PARTICIPLE | WordClass::VERB_ING) {
        return if token.has(WordClass::VERB_S) {
            ends_its_clause(lexed, sentence, at) || is_third_person(lexed, at) && is_verbal(lexed, at)
        } else {
            is_licensed(lexed, at) && is_verbal(lexed, at) || ends_its_clause(lexed, sentence, at)
        };
    }
    // "The tax **rose** on Friday": what is past by its form is seldom the noun.
    if nominal && token.has(WordClass::VERB_PAST) && !token.has(WordClass::VERB_BASE | WordClass::PARTICIPLE) {
        let before = at.checked_sub(1).map_or(Role::Other, |before| role(lexed, before));
        if matches!(before, Role::Noun | Role::Name | Role::Pronoun | Role::Number) {
            return true;
        }
    }
    // "The convoy **left** at noon", but "the far left in Varn", "the hours left in the day"
    if token.word == word::LEFT && at > 0 && leaves(lexed, sentence, at) {
        return true;
    }
    // "Polls **close** at 8 p.m."
    if token.has(WordClass::VERB_BASE) && ends_its_clause(lexed, sentence, at) {
        return true;
    }
    // "edged **lower**", "closed **open**": an adjective, unless something asks for the verb.
    let plain = token.has(WordClass::VERB_BASE) && token.has(WordClass::ADJECTIVE);
    if plain && !token.has(WordClass::VERB_PAST | WordClass::PARTICIPLE) && !is_licensed(lexed, at) {
        return false;
    }
    // "was **found** abandoned", "found clinging": what somebody was found as.
    if at > 0 && lexed.reads(at - 1, word::FOUND) {
        return false;
    }
    is_verbal(lexed, at) && !(token.has(WordClass::VERB_ING) && is_gerund(lexed, at)) && !only_compares(lexed, at)
}

/// Whether a word in "ed" or "ing" stands before its noun: "some **unfinished** business", "a heavily **wooded** area",
/// "a rare **regilded** bell"; but "the team **outran** rivals".
pub(super) fn modifies(lexed: &Lexed<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let led = match role(lexed, before) {
        Role::Determiner | Role::Preposition => true,
        Role::Adverb => before > 0 && role(lexed, before - 1) == Role::Determiner,
        Role::Noun => {
            let token = &lexed.tokens[before];
            token.has(WordClass::ADJECTIVE) && !token.has(WordClass::NOUN | WordClass::PLURAL)
        }
        _ => false,
    };
    // "a heavily **wooded**, four-acre area"
    let listed = lexed.kind(at + 1, TokenKind::Comma) && role(lexed, before) == Role::Adverb;
    led && matches!(role(lexed, at + 1 + usize::from(listed)), Role::Noun | Role::Number)
}

/// "she **reports**", "the firm, which **reports**", "the senator **claims** the"; but "the company's shares rose".
fn is_third_person(lexed: &Lexed<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map_or(Role::Other, |before| role(lexed, before));
    matches!(before, Role::Pronoun | Role::Adverb)
        || at > 0 && matches!(lexed.known(at - 1), word::WHO | word::WHICH)
        || lexed.has(at, WordClass::CUE) && matches!(role(lexed, at + 1), Role::Determiner | Role::Pronoun)
}

/// Whether what stands before it asks for a base form: "to **force**", "will not **offer**", "they **plan**", "officials
/// **report**"; but "the naval force", "had profit".
fn is_licensed(lexed: &Lexed<'_>, at: usize) -> bool {
    let passed = |at: usize| role(lexed, at) == Role::Adverb || matches!(lexed.known(at), word::NOT | word::NEVER);
    let Some(before) = (0..at).rev().take(3).find(|&at| !passed(at)) else { return false };
    let token = &lexed.tokens[before];
    let helps = token.has(WordClass::AUXILIARY)
        && !token.has(WordClass::BE)
        && !word::one_of!(lexed.known(before), HAS | HAVE | HAD);
    token.has(WordClass::MODAL | WordClass::PLURAL | WordClass::COLLECTIVE)
        // "the Danish stock market"
        || token.has(WordClass::DEMONYM) && !token.has(WordClass::NATIONALITY)
        || helps
        || lexed.reads(before, word::TO)
        || matches!(lexed.known(before), word::WHO | word::WHICH)
        || matches!(role(lexed, before), Role::Pronoun)
}

/// Whether a form in "ing" is a noun, an adjective or a preposition: "composite **trading**", "from **continuing**
/// operations", "**including** two".
fn is_gerund(lexed: &Lexed<'_>, at: usize) -> bool {
    let token = &lexed.tokens[at];
    let before = at.checked_sub(1).map_or(Role::Other, |before| role(lexed, before));
    let modifies = role(lexed, at + 1) == Role::Noun
        && (before == Role::Noun || token.has(WordClass::NOUN | WordClass::ADJECTIVE) && before != Role::Auxiliary);
    let headed = token.has(WordClass::NOUN) && matches!(before, Role::Noun | Role::Name | Role::Determiner);
    // "the June 3, 2019, **bombing** of a mill"
    let headed = headed
        || token.has(WordClass::NOUN)
            && lexed.reads(at + 1, word::OF)
            && at > 1
            && lexed.kind(at - 1, TokenKind::Comma)
            && lexed.kind(at - 2, TokenKind::Number);
    token.has(WordClass::PREPOSITION) || modifies || headed || lexed.are(at, &["according", "to"])
}

/// "**compared** with", "**based** in", "**known** as", without a verb that helps: nothing happens.
fn only_compares(lexed: &Lexed<'_>, at: usize) -> bool {
    static STATES: WordSet =
        WordSet::of(&[word::COMPARED, word::BASED, word::RELATED, word::KNOWN, word::ASSOCIATED, word::ADJUSTED]);
    lexed.has(at, WordClass::PARTICIPLE)
        && lexed.has(at + 1, WordClass::PREPOSITION)
        && STATES.contains(lexed.known(at))
        && !at.checked_sub(1).is_some_and(|before| role(lexed, before) == Role::Auxiliary)
}

/// Whether a time stands right behind a word: "closes **on Saturday**", "runs **until 2030**", "left **Friday**"; but "documents
/// in 1994".
fn is_before_time(lexed: &Lexed<'_>, at: usize) -> bool {
    const TIME: WordClass = WordClass::WEEKDAY.or(WordClass::MONTH).or(WordClass::TIME_WORD).or(WordClass::DAY_PART);
    let time = |at: usize| lexed.has(at, TIME) || lexed.kind(at, TokenKind::Clock);
    let figure = || lexed.kind(at + 2, TokenKind::Number) && word::one_of!(lexed.known(at + 1), AT | UNTIL | THROUGH);
    let on = word::one_of!(lexed.known(at + 1), ON | IN | AT | AFTER | BEFORE | UNTIL | THROUGH);
    time(at + 1) || on && (time(at + 2) || figure())
}

/// Whether "left", which is an adjective and a noun as well, is the verb of what stands before it: "The convoy **left** at noon";
/// but "the far left on Monday", "the crates left on Monday were empty".
fn leaves(lexed: &Lexed<'_>, sentence: Run, at: usize) -> bool {
    /// Before the verb of "the crates left on the pier on Monday **were**"
    const NEAR: usize = 6;
    let goes = matches!(role(lexed, at - 1), Role::Noun | Role::Name)
        && !lexed.has(at - 1, WordClass::ADJECTIVE | WordClass::UNIT)
        && is_before_time(lexed, at);
    goes && !(at + 1..sentence.end).take(NEAR).any(|at| is_finite(lexed, at))
}

/// "The museum **closes** on Saturday", "if the dam **bursts** today", "polls **close** at 8 p.m.": a noun by form with its
/// subject before it, and the time behind it.
fn ends_its_clause(lexed: &Lexed<'_>, sentence: Run, at: usize) -> bool {
    if !is_before_time(lexed, at) || at == sentence.start {
        return false;
    }
    if lexed.has(at, WordClass::VERB_S) {
        let opens = at == sentence.start + 1;
        // "**Voting** starts", "the **contract** runs"
        let subject =
            matches!(role(lexed, at - 1), Role::Noun | Role::Name) || opens && lexed.has(at - 1, WordClass::VERB_ING);
        return subject
            && !lexed.has(at - 1, WordClass::ADJECTIVE | WordClass::PLURAL)
            && (opens || matches!(role(lexed, at - 2), Role::Determiner | Role::Name | Role::Noun));
    }
    let opens = at - 1 == sentence.start || matches!(role(lexed, at - 2), Role::Determiner | Role::Subordinator);
    opens && lexed.has(at - 1, WordClass::PLURAL) && lexed.has(at, WordClass::VERB_BASE)
}
