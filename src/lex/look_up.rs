//! Looking words up, many at a time.
//!
//! The word table is larger than the nearest caches of a processor: to fetch a place of it takes as long as to read two words.
//! So the words that were read wait until there are some, and their places are fetched all at once.

use super::lexer::{Lexer, push_if};
use super::token::{Case, Gap, Token, TokenKind};
use crate::lexicon::{Key, Known, Place, Role, Signs, WordClass, WordId};
use crate::span::Span;

/// So many words are enough to look them up.
pub(super) const ENOUGH: usize = 128;

/// A word that is a token already and has not been looked up.
pub(super) struct Waiting {
    pub(super) key: Key,
    place: Place,
    pub(super) token: usize,
}

impl Lexer<'_> {
    /// Makes a word a token, to be looked up later.
    #[inline]
    pub(super) fn push_word(&mut self, span: Span, key: Key, case: Case, gap: Gap) {
        self.waiting.push(Waiting { key, place: key.start(), token: self.tokens.len() });
        self.push_unknown(span, case, gap);
    }

    /// Makes a word a token of which nothing is known.
    #[inline]
    pub(super) fn push_unknown(&mut self, span: Span, case: Case, gap: Gap) {
        self.tokens.push(Token {
            span,
            class: WordClass::NONE,
            word: WordId::UNKNOWN,
            role: Role::Other,
            kind: TokenKind::Word,
            case,
            gap,
            signs: Signs::NONE,
        });
        self.at = span.end();
    }

    /// Looks up the words that wait.
    #[inline(never)]
    pub(super) fn look_up(&mut self) {
        for word in &mut self.waiting {
            word.place = self.words.place(word.key, word.place);
        }
        let mut waiting = std::mem::take(&mut self.waiting);
        for word in &waiting {
            self.settle(word.token, self.words.look_up(word.key, word.place));
        }
        waiting.clear();
        self.waiting = waiting;
    }

    /// Gives a word what is known of it.
    #[inline]
    pub(super) fn settle(&mut self, at: usize, known: &Known) {
        let token = &mut self.tokens[at];
        let capital = token.is_capital();
        token.class = known.class;
        token.word = known.word;
        token.role = known.role(capital);
        token.signs = known.signs.and(token.case.signs());
        push_if(known.is_in_doubt(capital), &mut self.doubts.words, at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;
    use crate::lexicon::word;

    #[test]
    fn every_word_of_a_long_text_is_looked_up() {
        let text = "The harbor of Qwxyz, ".repeat(2 * ENOUGH);
        let mut tokens = Vec::new();
        lex(&text, &mut tokens);
        for sentence in tokens.chunks(5) {
            let [the, harbor, of, qwxyz, comma] = sentence else { panic!("five tokens each time") };
            assert_eq!(
                [the.word, of.word, qwxyz.word, comma.word],
                [word::THE, word::OF, WordId::UNKNOWN, WordId::UNKNOWN]
            );
            assert!(harbor.has(WordClass::NOUN));
        }
    }

    #[test]
    fn roles_by_the_list_by_the_ending_and_by_the_compound() {
        let role = |text: &str| {
            let mut tokens = Vec::new();
            lex(text, &mut tokens);
            tokens.last().map(|token| token.role)
        };
        assert_eq!(role("the harbor"), Some(Role::Noun));
        assert_eq!(role("the qwxyzed"), Some(Role::Verb));
        // The word is looked up as it is seen, without the mark of no width.
        assert_eq!(role("the said"), role("the sa\u{200b}id"));
        assert_eq!(role("the Qwxyzed"), Some(Role::Name));
        assert_eq!(role("union-backed"), Some(Role::Noun));
        assert_eq!(role("the Quickly"), Some(Role::Name));
        assert_eq!(role("Quickly"), Some(Role::Adverb));
    }
}
