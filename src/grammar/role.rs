//! [`Role`]: what a word can do in a noun phrase, from its classes, its case and its ending.

use crate::lex::{Case, Gap, Lexed, Token, TokenKind};
use crate::lexicon::WordClass;

/// What a token can do in or round a noun phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// "the", "his", "several"
    Determiner,
    /// "she", "who", "everyone"
    Pronoun,
    /// A noun or an adjective in lower case.
    Noun,
    /// A word with a capital that is no function word.
    Name,
    /// Digits, ordinals and number words.
    Number,
    /// "'s", or the apostrophe of "leaders'"
    Genitive,
    /// The hyphen of a compound, "&", "$"
    Joint,
    /// "quickly", "also"
    Adverb,
    /// "has", "will", "did not"
    Auxiliary,
    /// Any other form of a verb.
    Verb,
    /// "of", "in"
    Preposition,
    /// "and", "or"
    Coordinator,
    /// "because", "that" where it opens a clause is a determiner by form
    Subordinator,
    /// "Monday", "December"
    Time,
    /// Marks, and everything that ends a phrase.
    Other,
}

/// The role of a token. A word in capitals that opens a sentence is read by its classes, as if it were in lower case.
pub(crate) fn role(lexed: Lexed<'_>, index: usize) -> Role {
    let Some(token) = lexed.tokens.get(index) else { return Role::Other };
    match token.kind {
        // "warm-and-fuzzy", "union-backed": the parts of a compound are what the whole is.
        TokenKind::Word if !token.is_capital() && is_in_compound(lexed, index) => Role::Noun,
        TokenKind::Word => word_role(lexed, index, token),
        TokenKind::Number | TokenKind::Ordinal | TokenKind::Decade => Role::Number,
        // "he's predicting", "they've said"; but "Doe's plan"
        TokenKind::Clitic => {
            let pronoun = index > 0 && lexed.has(index - 1, WordClass::SUBJECT_PRONOUN | WordClass::RELATIVE);
            let genitive = lexed.text[token.span].ends_with(['s', 'S']) && !pronoun;
            if genitive { Role::Genitive } else { Role::Auxiliary }
        }
        // "the leaders' plan": glued to a plural, with a blank and a word behind it.
        TokenKind::SingleQuote if token.is_glued() && is_plural_genitive(lexed, index) => Role::Genitive,
        TokenKind::Hyphen => Role::Joint,
        TokenKind::Handle => Role::Name,
        TokenKind::Symbol if matches!(&lexed.text[token.span], "&" | "$" | "%" | "€" | "£") => Role::Joint,
        _ => Role::Other,
    }
}

/// Whether a hyphen ties a word to the one before or after it.
pub(crate) fn is_in_compound(lexed: Lexed<'_>, index: usize) -> bool {
    let behind = index > 0 && lexed.tokens[index].is_glued() && lexed.tokens[index - 1].is(TokenKind::Hyphen);
    behind || lexed.tokens.get(index + 1).is_some_and(|next| next.is(TokenKind::Hyphen) && next.is_glued())
}

/// Whether a single mark after a word in "s" is the genitive's: "the leaders' plan".
fn is_plural_genitive(lexed: Lexed<'_>, index: usize) -> bool {
    let plural = index > 0 && lexed.tokens[index - 1].is_word() && lexed.word(index - 1).ends_with(['s', 'S']);
    plural && lexed.tokens.get(index + 1).is_some_and(|next| next.gap != Gap::None && next.is_word())
}

const CLOSED: &[(WordClass, Role)] = &[
    (WordClass::DETERMINER, Role::Determiner),
    (WordClass::PRONOUN, Role::Pronoun),
    (WordClass::RELATIVE, Role::Pronoun),
    (WordClass::PREPOSITION, Role::Preposition),
    (WordClass::COORDINATOR, Role::Coordinator),
    (WordClass::SUBORDINATOR, Role::Subordinator),
    (WordClass::AUXILIARY, Role::Auxiliary),
    (WordClass::MODAL, Role::Auxiliary),
    (WordClass::NEGATION, Role::Auxiliary),
    (WordClass::QUESTION_WORD, Role::Subordinator),
];

/// The classes of [`CLOSED`].
const FUNCTION: WordClass = {
    let mut all = WordClass::NONE;
    let mut row = 0;
    while row < CLOSED.len() {
        all = all.or(CLOSED[row].0);
        row += 1;
    }
    all
};

/// Classes that make a word in lower case nominal whatever else it can be.
const NOMINAL: WordClass = WordClass::ROLE
    .or(WordClass::COLLECTIVE)
    .or(WordClass::TITLE)
    .or(WordClass::BODY)
    .or(WordClass::VENUE)
    .or(WordClass::CUE_NOUN)
    .or(WordClass::NOUN)
    .or(WordClass::PLURAL)
    .or(WordClass::ADJECTIVE)
    .or(WordClass::UNIT)
    .or(WordClass::SEASON)
    .or(WordClass::DAY_PART)
    .or(WordClass::NATIONALITY)
    .or(WordClass::DEMONYM);

fn word_role(lexed: Lexed<'_>, index: usize, token: &Token) -> Role {
    // "There is", "Then Doe": words that no name begins with.
    if token.is_capital() && opens_sentence(lexed, index) && token.has(WordClass::LIGHT_ADVERB) {
        return Role::Adverb;
    }
    if token.is_capital() && is_named(lexed, index, token) {
        return Role::Name;
    }
    let class = token.class;
    if token.is_capital() && class.has(WordClass::WEEKDAY | WordClass::MONTH) {
        return Role::Time;
    }
    if token.has(WordClass::LIGHT_ADVERB) {
        return Role::Adverb;
    }
    // "one former official"
    if class.has(WordClass::NUMBER) && class.has(WordClass::PRONOUN) {
        return Role::Number;
    }
    if class.has(FUNCTION)
        && let Some((_, role)) = CLOSED.iter().find(|(bit, _)| class.has(*bit))
    {
        return *role;
    }
    if class.has(WordClass::NUMBER | WordClass::ORDINAL) {
        return Role::Number;
    }
    if is_adverb(lexed.word(index)) {
        return Role::Adverb;
    }
    // "claimed", "says", "told": a form that only a verb has.
    let verb = class.has(WordClass::CUE.or(WordClass::VERB));
    if class.has(NOMINAL) && !(class.has(WordClass::CUE) && is_inflected(lexed.word(index))) {
        return Role::Noun;
    }
    if class.has(WordClass::ADVERB) {
        return Role::Adverb;
    }
    let forms = WordClass::VERB_S | WordClass::VERB_PAST | WordClass::PARTICIPLE | WordClass::VERB_ING;
    let inflected = class.has(forms) || class.is_unknown() && is_inflected(lexed.word(index));
    // A base form at the head of a sentence is a name more often than an order: "Grant also said".
    if inflected || verb && !token.is_capital() {
        return Role::Verb;
    }
    if token.is_capital() { Role::Name } else { Role::Noun }
}

/// Whether a word with a capital is a name: everything but function words, and calendar words that are no names.
fn is_named(lexed: Lexed<'_>, index: usize, token: &Token) -> bool {
    let function = WordClass::DETERMINER
        | WordClass::PRONOUN
        | WordClass::PREPOSITION
        | WordClass::COORDINATOR
        | WordClass::SUBORDINATOR
        | WordClass::AUXILIARY
        | WordClass::NEGATION
        | WordClass::QUESTION_WORD;
    // "US officials", "IT staff", "WHO"
    if token.case == Case::Upper && token.span.len() > 1 && token.has(WordClass::PRONOUN) {
        return lexed.tokens.get(index + 1).is_none_or(|next| next.case != Case::Upper);
    }
    if token.has(function) {
        // "Ana Doe of Harbor This Morning"
        let inside = |at: usize| {
            lexed.tokens.get(at).is_some_and(|other| other.is_word() && other.is_capital() && !other.has(function))
        };
        return token.case == Case::Title && index > 0 && inside(index - 1) && inside(index + 1);
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
    let verb = WordClass::VERB_S | WordClass::VERB_PAST | WordClass::PARTICIPLE | WordClass::VERB_ING;
    let plain = NOMINAL | verb | WordClass::ADVERB | WordClass::NUMBER;
    !(token.has(plain) && opens_sentence(lexed, index)) || token.has(WordClass::FIRST_NAME | WordClass::TITLE)
}

/// Whether a token stands where any word has a capital.
fn opens_sentence(lexed: Lexed<'_>, index: usize) -> bool {
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

fn is_adverb(word: &str) -> bool {
    word.len() > 4 && word.ends_with("ly")
}

/// Whether a word in no list has a verb's ending: "ed", "ing".
fn is_inflected(word: &str) -> bool {
    word.len() > 4 && (word.ends_with("ed") || word.ends_with("ing"))
}
