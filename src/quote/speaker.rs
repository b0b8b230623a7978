//! What kind of mention a speaker's is.

use crate::grammar::noun_phrase::NounPhrase;
use crate::grammar::role::{Role, role};
use crate::lex::Lexed;
use crate::lexicon::{WordClass, word};
use crate::model::{MentionForm, Speaker};

/// The speaker of a mention. Names are resolved when the people are known.
pub(crate) fn speaker(lexed: &Lexed<'_>, mention: NounPhrase) -> Speaker {
    Speaker { span: lexed.span(mention.run), name: None, person: None, form: form(lexed, mention) }
}

/// Whether a mention is of what is written: "the report".
pub(crate) fn is_document(lexed: &Lexed<'_>, mention: NounPhrase) -> bool {
    lexed.has(mention.head, WordClass::DOCUMENT) && form(lexed, mention) == MentionForm::Document
}

/// Whether a mention is of many without a name: "officials", "Allies of the mayor", "200 Swedes", "two".
fn are_many(lexed: &Lexed<'_>, mention: NounPhrase) -> bool {
    let head = &lexed.tokens[mention.head];
    let number = role(lexed, mention.run.start) == Role::Number;
    match role(lexed, mention.head) {
        Role::Number => mention.run.len() == 1,
        Role::Name => number && head.has(WordClass::DEMONYM | WordClass::PLURAL),
        _ => head.has(WordClass::PLURAL),
    }
}

/// Classes by which a word with a capital can be another thing than a person's name.
const MORE_THAN_A_NAME: WordClass = WordClass::PRONOUN
    .or(WordClass::RELATIVE)
    .or(WordClass::DOCUMENT)
    .or(WordClass::COLLECTIVE)
    .or(WordClass::PLURAL)
    .or(WordClass::DEMONYM)
    .or(WordClass::AGENCY)
    .or(WordClass::BODY)
    .or(WordClass::PLACE)
    .or(WordClass::ROLE);

/// A first guess by the head's classes and its case.
fn form(lexed: &Lexed<'_>, mention: NounPhrase) -> MentionForm {
    let head = &lexed.tokens[mention.head];
    let has = |class| head.has(class);
    let first = mention.run.start;
    // "Doe": most speakers bear a name that is nothing else.
    if head.is_capital() && role(lexed, mention.head) == Role::Name && !has(MORE_THAN_A_NAME) {
        return if lexed.has(first, WordClass::DETERMINER) { MentionForm::Organisation } else { MentionForm::Name };
    }
    if has(WordClass::RELATIVE) && mention.run.len() == 1 {
        MentionForm::Relative
    } else if mention.run.len() == 1 && has(WordClass::PRONOUN) {
        MentionForm::Pronoun
    } else if has(WordClass::DOCUMENT) {
        MentionForm::Document
    } else if has(WordClass::COLLECTIVE) || are_many(lexed, mention) {
        MentionForm::Collective
    } else if has(WordClass::AGENCY | WordClass::BODY) {
        MentionForm::Organisation
    } else if head.is_capital() && has(WordClass::PLACE) && !has(WordClass::SURNAME) && mention.run.len() == 1 {
        MentionForm::Place
    } else if has(WordClass::ROLE) && word::one_of!(lexed.known(first), A | AN | ONE | ANOTHER) {
        MentionForm::Anonymous
    } else if head.is_capital() && !lexed.has(first, WordClass::DETERMINER) {
        MentionForm::Name
    } else if head.is_capital() {
        MentionForm::Organisation
    } else {
        MentionForm::Description
    }
}
