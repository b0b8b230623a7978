//! Words that are a noun or describe one where they stand, though by form they are another thing.

use super::role::{Role, role};
use crate::lex::{Lexed, Token};
use crate::lexicon::{WordClass, word};

/// Whether a preposition by form describes the noun behind it: "an **inside** source".
pub(super) fn is_adjective(token: &Token) -> bool {
    word::one_of!(token.word, INSIDE | OUTSIDE)
}

/// Whether a participle behind its article stands for somebody: "the **accused** said"; not "the accused man said".
pub(super) fn is_somebody(lexed: &Lexed<'_>, at: usize) -> bool {
    word::one_of!(lexed.known(at), ACCUSED | BEREAVED | CONVICTED | DECEASED | INJURED | WOUNDED)
        && at > 0
        && lexed.reads(at - 1, word::THE)
        && matches!(role(lexed, at + 1), Role::Verb | Role::Auxiliary)
}

/// Whether a number counts what stands behind a word that describes it: "**one** unaligned captain"; not "one called sailors".
pub(super) fn is_counted(lexed: &Lexed<'_>, number: usize, end: usize) -> bool {
    let described = &lexed.tokens[number + 1];
    role(lexed, number) == Role::Number
        && (described.class.is_unknown() || described.has(WordClass::ADJECTIVE))
        && !described.is_capital()
        && number + 2 < end
        && matches!(role(lexed, number + 2), Role::Noun | Role::Name)
}

#[cfg(test)]
mod tests {
    use crate::grammar::noun_phrase::tests::phrase;

    #[test]
    fn prepositions_that_describe() {
        phrase("an inside source said", "an inside source");
        phrase("the outside group will", "the outside group");
    }

    #[test]
    fn participles_that_stand_for_somebody() {
        phrase("the accused said", "the accused");
        phrase("the wounded were", "the wounded");
        phrase("the accused sailor said", "the accused sailor");
    }
}
