//! "the 45-year-old": where ages stand for people, and whose they are.

use super::mention::Mention;
use crate::grammar::role::{Role, role};
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::{WordClass, word};
use memchr::memmem;

/// The tokens of "old" by which somebody is meant: "the 45-year-**old** left"; but "the 45-year-old man", "a 45-year-old".
pub(super) fn all<'t>(lexed: &'t Lexed<'t>) -> impl Iterator<Item = usize> + 't {
    const YEAR: &str = "-year-";
    memmem::find_iter(lexed.text.as_bytes(), YEAR).filter_map(move |at| {
        let old = lexed.tokens.partition_point(|token| token.span.start() < at + YEAR.len());
        (lexed.reads(old, word::OLD) && stands_alone(lexed, old)).then_some(old)
    })
}

/// Whether "old" ends a noun phrase that opens with "the" and a number.
fn stands_alone(lexed: &Lexed<'_>, old: usize) -> bool {
    let Some(the) = old.checked_sub(BEFORE_OLD) else { return false };
    lexed.reads(the, word::THE)
        && lexed.kind(the + 1, TokenKind::Number)
        && (lexed.has(old + 1, WordClass::FINITE)
            || !matches!(role(lexed, old + 1), Role::Noun | Role::Name | Role::Joint))
        && !lexed.kind(old + 1, TokenKind::Hyphen)
}

/// The tokens before "old" in "the 45-year-old".
const BEFORE_OLD: usize = 5;

/// The phrase that ends with "old".
pub(super) fn phrase(old: usize) -> Run {
    Run::new(old - BEFORE_OLD, old + 1)
}

/// The one of `mentions` whose age the text has told as that of a phrase: "Ana Doe, **45**,", "**45-year-old** Ana Doe".
pub(super) fn bearer(lexed: &Lexed<'_>, phrase: Run, mentions: &[Mention]) -> Option<usize> {
    /// Mentions that are asked: those of a page or two.
    const MOST: usize = 64;
    let age = lexed.word(phrase.start + 1);
    let is = |at: usize| lexed.kind(at, TokenKind::Number) && lexed.is(at, age);
    let told = |mention: &&Mention| {
        let end = mention.run.end;
        let behind = lexed.kind(end, TokenKind::Comma) && is(end + 1) && !lexed.tokens[end + 1].is_glued();
        let before = || {
            let old = mention.start.checked_sub(1).filter(|&old| lexed.reads(old, word::OLD));
            old.and_then(|old| old.checked_sub(BEFORE_OLD - 1)).is_some_and(is)
        };
        behind || before()
    };
    mentions.iter().rev().take(MOST).find(told).map(|mention| mention.person)
}

#[cfg(test)]
mod tests {
    use crate::person::tests::means;

    #[test]
    fn an_age_stands_for_who_has_it() {
        means("Ana Doe, 45, met Ben Roe, 50. The 45-year-old left.", "Ana Doe", "Ana Doe|The 45-year-old");
        means("Ana Doe met 50-year-old Ben Roe. The 50-year-old left.", "Ben Roe", "Ben Roe|The 50-year-old");
        means("Ana Doe scored twice. The 24-year-old has nine goals.", "Ana Doe", "Ana Doe|The 24-year-old");
    }

    #[test]
    fn ages_of_others() {
        means("Ana Doe scored. The 24-year-old dentist left.", "Ana Doe", "Ana Doe");
        means("Ana Doe scored. A 24-year-old left.", "Ana Doe", "Ana Doe");
        means("A man met Ana Doe. The 24-year-old-style bell rang.", "Ana Doe", "Ana Doe");
    }
}
