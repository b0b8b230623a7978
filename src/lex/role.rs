//! The roles that a token has by its neighbours or its ending: capitals that open a sentence, what hangs on a word, compounds.

use super::lexed::Lexed;
use super::token::{Case, Gap, Token, TokenKind};
use crate::lexicon::{FORMS, FUNCTION, NOMINAL, Role, WordClass};

/// The tokens whose role is told when all words are known.
#[derive(Debug)]
pub(super) struct Doubts {
    pub(super) words: Vec<usize>,
    pub(super) marks: Vec<usize>,
}

impl Doubts {
    pub(super) fn with_room(each: usize) -> Doubts {
        Doubts { words: Vec::with_capacity(each), marks: Vec::with_capacity(each) }
    }
}

/// Gives these tokens their roles.
pub(super) fn decide(text: &str, tokens: &mut [Token], doubts: &Doubts) {
    for &at in &doubts.words {
        tokens[at].role = word(&Lexed { text, tokens }, at);
    }
    for &at in &doubts.marks {
        match tokens[at].kind {
            TokenKind::Hyphen => join(tokens, at),
            _ => tokens[at].role = mark(&Lexed { text, tokens }, at),
        }
    }
}

/// Makes the words round a hyphen what the whole compound is: "**union**-**backed**".
fn join(tokens: &mut [Token], hyphen: usize) {
    let part = |token: &mut Token| {
        if token.is_word() && !token.is_capital() {
            token.role = Role::Noun;
        }
    };
    if tokens[hyphen].is_glued() {
        tokens[..hyphen].last_mut().map(part);
    }
    tokens.get_mut(hyphen + 1).filter(|behind| behind.is_glued()).map(part);
}

/// The role of a word with a capital by its neighbours, and of a word in no list by its ending.
fn word(lexed: &Lexed<'_>, index: usize) -> Role {
    let token = &lexed.tokens[index];
    if token.is_capital() {
        capital(lexed, index, token)
    } else {
        Role::of(WordClass::NONE, lexed.word(index).as_bytes())[0]
    }
}

/// The role of what hangs on a word, and of marks that can stand in a noun phrase.
fn mark(lexed: &Lexed<'_>, index: usize) -> Role {
    let token = &lexed.tokens[index];
    match token.kind {
        // "he's predicting", "they've said"; but "Doe's plan"
        TokenKind::Clitic => {
            let pronoun = index > 0 && lexed.has(index - 1, WordClass::SUBJECT_PRONOUN | WordClass::RELATIVE);
            let genitive = ends_in_s(lexed, index) && !pronoun;
            if genitive { Role::Genitive } else { Role::Auxiliary }
        }
        // "the leaders' plan": glued to a plural, with a blank and a word behind it.
        TokenKind::SingleQuote if token.is_glued() && is_plural_genitive(lexed, index) => Role::Genitive,
        TokenKind::Symbol if matches!(&lexed.text[token.span], "&" | "$" | "%" | "€" | "£") => Role::Joint,
        _ => Role::Other,
    }
}

fn ends_in_s(lexed: &Lexed<'_>, index: usize) -> bool {
    lexed.word(index).ends_with(['s', 'S'])
}

/// Whether a single mark after a word in "s" is the genitive's: "the leaders' plan".
fn is_plural_genitive(lexed: &Lexed<'_>, index: usize) -> bool {
    let plural = index > 0 && lexed.tokens[index - 1].is_word() && ends_in_s(lexed, index - 1);
    plural
        && lexed
            .tokens
            .get(index + 1)
            .is_some_and(|next| next.gap != Gap::None && (next.is_word() || next.is(TokenKind::Quote)))
}

/// The role of a word with a capital that can be another thing than a name. One that opens a sentence is read by its classes,
/// as if it were in lower case.
fn capital(lexed: &Lexed<'_>, index: usize, token: &Token) -> Role {
    // "There is", "Then Doe": words that no name begins with.
    if token.has(WordClass::LIGHT_ADVERB) && opens_sentence(lexed, index) {
        return Role::Adverb;
    }
    if is_named(lexed, index, token) {
        return Role::Name;
    }
    if token.has(WordClass::WEEKDAY | WordClass::MONTH) {
        return Role::Time;
    }
    token.role
}

/// Whether a word with a capital is a name: everything but function words, and calendar words that are no names.
fn is_named(lexed: &Lexed<'_>, index: usize, token: &Token) -> bool {
    // "US officials", "IT staff", "WHO"
    if token.case == Case::Upper && token.span.len() > 1 && token.has(WordClass::PRONOUN) {
        return lexed.tokens.get(index + 1).is_none_or(|next| next.case != Case::Upper);
    }
    if token.has(FUNCTION) {
        // "Ana Doe of Harbor This Morning"
        let inside = |at: usize| {
            lexed.tokens.get(at).is_some_and(|other| other.is_word() && other.is_capital() && !other.has(FUNCTION))
        };
        return index > 0
            && inside(index - 1)
            && inside(index + 1)
            && token.case == Case::Title
            && token.gap < Gap::Blank;
    }
    // "Doe Says …": a headline's verb.
    let verb = token.has(WordClass::CUE) && token.has(WordClass::VERB_S | WordClass::VERB_PAST);
    if verb && !token.has(NOMINAL | WordClass::FIRST_NAME | WordClass::SURNAME | WordClass::PLACE) {
        return false;
    }
    let calendar = WordClass::WEEKDAY | WordClass::MONTH;
    // "May said", "April Doe": months that are names stand before no number and after no preposition.
    if token.has(calendar) {
        let named = token.has(WordClass::FIRST_NAME | WordClass::MODAL);
        let dated = lexed.tokens.get(index + 1).is_some_and(|next| next.kind == TokenKind::Number);
        return named && !dated && !(index > 0 && lexed.has(index - 1, WordClass::PREPOSITION));
    }
    // "Ponder said": a word that is only a verb's base form is a name there; news opens no sentence with an order.
    let plain = NOMINAL | FORMS | WordClass::ADVERB | WordClass::NUMBER;
    !(token.has(plain) && opens_sentence(lexed, index)) || token.has(WordClass::FIRST_NAME | WordClass::TITLE)
}

/// Whether a token stands where any word has a capital.
fn opens_sentence(lexed: &Lexed<'_>, index: usize) -> bool {
    let Some(before) = index.checked_sub(1).map(|before| &lexed.tokens[before]) else { return true };
    let token = &lexed.tokens[index];
    if token.gap >= Gap::Blank {
        return true;
    }
    match before.kind {
        // “We …, but not after a closing mark: “…,” Doe said
        TokenKind::Quote | TokenKind::SingleQuote => {
            token.is_glued() || index > 1 && lexed.tokens[index - 2].is(TokenKind::Stop)
        }
        TokenKind::Colon | TokenKind::Dash | TokenKind::Open => true,
        _ => before.is_terminal(),
    }
}
