//! Whether the words behind a cue have a verb of their own: "said **the pool would close**", not "noted **the plan**".

use super::complement::skip_adverb;
use crate::grammar::role::{Role, role};
use crate::grammar::tokens::Tokens;
use crate::grammar::verb::is_finite;
use crate::lex::{Lexed, TokenKind};
use crate::lexicon::{Cue, WordClass, word};

/// How far the verb of a clause may be from its first word.
const LONGEST_SUBJECT: usize = 30;

/// Whether the words here have a verb of their own: "the pool would close", not "the plan of the mayor". `strict`: where a
/// thing could stand as well, the verb must come before any border: "mentioned the plan, and he was late".
pub(super) fn is_clause(i: Tokens<'_>, strict: bool) -> bool {
    let lexed = i.lexed();
    let end = i.end().min(i.index() + LONGEST_SUBJECT);
    if i.first().is_some_and(|first| first.has(WordClass::SUBJECT_PRONOUN)) {
        return true;
    }
    let opens = WordClass::RELATIVE | WordClass::SUBORDINATOR | WordClass::QUESTION_WORD;
    for at in i.index() + 1..end {
        let token = &lexed.tokens[at];
        // Most tokens are no border whatever stands behind them.
        if !token.is_word() || token.has(opens | WordClass::COORDINATOR) {
            let border = !token.is_word() && role(lexed, at) == Role::Other && token.kind != TokenKind::Open
                || token.has(opens)
                || lexed.reads(at, word::BUT)
                // "denied any fault and said": a second verb of the same subject
                || token.has(WordClass::COORDINATOR) && goes_on(lexed, skip_adverb(lexed, at + 1));
            // "without saying a word, and nobody asked", "who wrote the rule, said it was late"
            let clause_over =
                token.is(TokenKind::Comma) && (lexed.has(at + 1, WordClass::COORDINATOR) || is_told(lexed, at + 1));
            if strict && border || clause_over {
                return false;
            }
        }
        // "a letter asking that they go"
        if lexed.reads(at, word::THAT) && lexed.has(at - 1, WordClass::VERB_ING) && lexed.has(at - 1, WordClass::CUE) {
            return false;
        }
        if is_finite(lexed, at) || !strict && agrees(lexed, at) {
            return true;
        }
    }
    false
}

/// Whether a verb that tells something stands here: "who wrote the rule, **said** it was late".
fn is_told(lexed: &Lexed<'_>, at: usize) -> bool {
    let Some(token) = lexed.tokens.get(at) else { return false };
    token.has(WordClass::CUE)
        && token.has(WordClass::VERB_PAST | WordClass::VERB_S)
        && token.cue().is_some_and(|cue| cue.states() && !cue.is_thought() && (cue.can_invert() || cue.takes_hearer()))
}

/// Whether a second verb stands here: "denied it and **said**", "deny it and **say** they".
fn goes_on(lexed: &Lexed<'_>, at: usize) -> bool {
    let base = lexed.has(at, WordClass::VERB_BASE) && lexed.has(at + 1, WordClass::SUBJECT_PRONOUN);
    is_finite(lexed, at) || base && lexed.tokens[at].cue().is_some_and(Cue::states)
}

/// Whether a word that could be another thing is the verb of the noun before it, as its object follows: "the harbor
/// **needs** to grow", "officers still **search** the boats".
pub(super) fn agrees(lexed: &Lexed<'_>, at: usize) -> bool {
    let token = &lexed.tokens[at];
    let object = WordClass::DETERMINER | WordClass::POSSESSIVE | WordClass::SUBJECT_PRONOUN;
    if token.is_capital() || !(lexed.has(at + 1, object) || lexed.reads(at + 1, word::TO)) {
        return false;
    }
    let before = if role(lexed, at - 1) == Role::Adverb { at.saturating_sub(2) } else { at - 1 };
    let plural = lexed.has(before, WordClass::PLURAL | WordClass::COLLECTIVE | WordClass::DEMONYM);
    let base = token.has(WordClass::VERB_BASE) || token.class.is_unknown();
    let singular = matches!(role(lexed, before), Role::Noun | Role::Name) && !lexed.has(before, WordClass::ADJECTIVE);
    plural && base || !plural && singular && token.has(WordClass::VERB_S)
}
