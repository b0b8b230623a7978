//! What the clause round an expression tells: whether it looks back or ahead.

use crate::lex::{Lexed, Run, Token, TokenKind};
use crate::lexicon::WordClass;

/// A verb stands within this many tokens of its date, as a rule within six.
const REACH: usize = 14;

/// Whether the clause of an expression looks ahead: "will open in May", "is due on Friday", "expected by September".
///
/// The nearest verb before the expression tells; where none stands before it ("On Friday the council will vote"), the
/// nearest after it.
pub(super) fn looks_ahead(lexed: Lexed<'_>, sentence: Run, date: Run) -> bool {
    let before = (sentence.start..date.start).rev().take(REACH).find_map(|at| outlook(lexed, sentence, at));
    let after = || (date.end..sentence.end).take(REACH).find_map(|at| outlook(lexed, sentence, at));
    before.or_else(after).unwrap_or(false)
}

/// What the token says of its clause: ahead, back, or nothing.
fn outlook(lexed: Lexed<'_>, sentence: Run, at: usize) -> Option<bool> {
    let token = &lexed.tokens[at];
    if token.is(TokenKind::Clitic) {
        return lexed.word(at).to_ascii_lowercase().ends_with("ll").then_some(true);
    }
    if !token.is_word() {
        return token.is(TokenKind::Semicolon).then_some(false);
    }
    if is_ahead(token.entry().text) {
        return Some(true);
    }
    if token.has(WordClass::MODAL) {
        return (!matches!(token.entry().text, "may" | "might" | "must" | "can" | "could")).then_some(true);
    }
    // "to begin": what stands before "to" decides, "is to begin" as well as "voted to begin".
    if before_is(lexed, sentence, at, "to") && token.has(WordClass::VERB_BASE) {
        return None;
    }
    let aux = token.has(WordClass::AUXILIARY);
    if aux && lexed.is(at + 1, "to") && token.has(WordClass::BE) {
        // "is to begin", "was to begin"
        return Some(true);
    }
    let past = is_past(token) && !modal_before(lexed, sentence, at);
    past.then_some(false)
}

/// Words that say that something is to come.
fn is_ahead(word: &str) -> bool {
    matches!(
        word,
        "scheduled"
            | "due"
            | "expected"
            | "expects"
            | "expect"
            | "planned"
            | "plans"
            | "plan"
            | "slated"
            | "set"
            | "upcoming"
            | "hopes"
            | "hope"
            | "aims"
            | "intends"
            | "intend"
            | "proposed"
            | "forecast"
            | "deadline"
            | "effective"
    )
}

/// A verb that is past by its form: "said", "was", "had".
fn is_past(token: &Token) -> bool {
    match token.entry().text {
        "was" | "were" | "had" | "did" | "wasn't" | "weren't" | "didn't" | "hadn't" | "been" | "has" | "have" => true,
        _ => token.has(WordClass::VERB_PAST),
    }
}

/// "will have voted", "would be held", "to be held"
fn modal_before(lexed: Lexed<'_>, sentence: Run, at: usize) -> bool {
    /// "would almost certainly have been": a modal and what may stand between it and its verb.
    const GROUP: usize = 4;
    let mut before = (sentence.start..at).rev().take(GROUP);
    before.any(|at| {
        lexed.has(at, WordClass::MODAL)
            || lexed.is(at, "to") && lexed.has(at + 1, WordClass::AUXILIARY | WordClass::BE)
            || lexed.is(at, "be")
    })
}

fn before_is(lexed: Lexed<'_>, sentence: Run, at: usize, word: &str) -> bool {
    at > sentence.start && lexed.is(at - 1, word)
}
