//! Runs of tokens, and the text they were read from.

use super::token::{Token, TokenKind};
use crate::lexicon::{WordClass, WordId};
use crate::span::Span;
use std::ops::Range;

/// A run of tokens: half open, by index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Run {
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Run {
    pub(crate) const fn new(start: usize, end: usize) -> Run {
        Run { start, end }
    }

    pub(crate) const fn is_empty(self) -> bool {
        self.start >= self.end
    }

    pub(crate) const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    pub(crate) const fn contains(self, index: usize) -> bool {
        self.start <= index && index < self.end
    }

    /// Whether a token is in both.
    pub(crate) const fn overlaps(self, other: Run) -> bool {
        self.start < other.end && other.start < self.end
    }

    pub(crate) const fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

/// A text with its tokens.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lexed<'a> {
    pub(crate) text: &'a str,
    pub(crate) tokens: &'a [Token],
}

impl<'a> Lexed<'a> {
    /// The token's own text.
    pub(crate) fn word(&self, index: usize) -> &'a str {
        &self.text[self.tokens[index].span]
    }

    /// Whether the token at `index` is there and is this word, in any ASCII case.
    pub(crate) fn is(&self, index: usize, word: &str) -> bool {
        self.tokens.get(index).is_some_and(|token| token.reads(self.text, word))
    }

    /// Whether the token at `index` is there and is one of these words, in any ASCII case.
    pub(crate) fn is_any(&self, index: usize, words: &[&str]) -> bool {
        self.tokens.get(index).is_some_and(|token| words.iter().any(|word| token.reads(self.text, word)))
    }

    /// The row in the word table of the token at `index`, to be held against the words of [`crate::lexicon::word`].
    pub(crate) fn known(&self, index: usize) -> WordId {
        self.tokens.get(index).map_or(WordId::UNKNOWN, |token| token.word)
    }

    /// Whether the token at `index` is there and is this word.
    pub(crate) fn reads(&self, index: usize, word: WordId) -> bool {
        self.known(index) == word
    }

    /// Whether the token at `index` is there and of a class.
    pub(crate) fn has(&self, index: usize, any: WordClass) -> bool {
        self.tokens.get(index).is_some_and(|token| token.has(any))
    }

    /// Whether the token at `index` is there and of a kind.
    pub(crate) fn kind(&self, index: usize, kind: TokenKind) -> bool {
        self.tokens.get(index).is_some_and(|token| token.kind == kind)
    }

    /// The bytes of a run, which is not empty.
    pub(crate) fn span(&self, run: Run) -> Span {
        self.tokens[run.start].span.cover(self.tokens[run.end - 1].span)
    }

    /// The text of a run, which is not empty.
    pub(crate) fn text(&self, run: Run) -> &'a str {
        &self.text[self.span(run)]
    }

    /// The text of a run, which is not empty, with one blank where there are any.
    pub(crate) fn on_one_line(&self, run: Run) -> String {
        let mut line = String::with_capacity(self.span(run).len());
        for token in &self.tokens[run.range()] {
            if !line.is_empty() && !token.is_glued() {
                line.push(' ');
            }
            line.push_str(&self.text[token.span]);
        }
        line
    }

    /// The tokens that lie inside a span.
    pub(crate) fn run(&self, span: Span) -> Run {
        // Words are about as long everywhere, so that the place in the text nearly tells the token.
        let near = span.start() * self.tokens.len() / self.text.len().max(1);
        let start = first_near(self.tokens, near, |token| token.span.start() >= span.start());
        Run::new(start, first_near(self.tokens, start, |token| token.span.end() > span.end()).max(start))
    }

    /// Whether these words stand from `index` on, in any ASCII case.
    pub(crate) fn are(&self, index: usize, words: &[&str]) -> bool {
        words.iter().enumerate().all(|(n, word)| self.is(index + n, word))
    }
}

/// Whether one of these holds, with one branch for them all.
pub(crate) fn any<const N: usize>(of: [bool; N]) -> bool {
    of.iter().rev().fold(0_u32, |bits, &holds| bits << 1 | u32::from(holds)) != 0
}

/// The place of the first item for which `holds`, which holds of all items behind it too: in steps that double, from `near`
/// on, which is no place behind the last.
pub(crate) fn first_near<T>(items: &[T], near: usize, holds: impl Fn(&T) -> bool) -> usize {
    let (mut low, mut high, mut step) = (near, near, 4);
    while low > 0 && holds(&items[low - 1]) {
        (low, high, step) = (low.saturating_sub(step), low, 2 * step);
    }
    while items.get(high).is_some_and(|item| !holds(item)) {
        (low, high, step) = (high, (high + step).min(items.len()), 2 * step);
    }
    low + items[low..high].partition_point(|item| !holds(item))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    #[test]
    fn the_tokens_of_a_span() {
        let text = "Ana Doe met the mayor of Varn on a day in May when nobody else had come to the old pier.".repeat(9);
        let mut tokens = Vec::new();
        lex(&text, &mut tokens);
        let lexed = &Lexed { text: &text, tokens: &tokens };
        for (first, last) in
            [(0, 1), (0, 0), (3, 9), (40, 41), (7, tokens.len() - 1), (tokens.len() - 1, tokens.len() - 1)]
        {
            let span = tokens[first].span.cover(tokens[last].span);
            let run = Run::new(first, last + 1);
            assert_eq!(
                (lexed.run(span), first_near(&tokens, tokens.len(), |token| token.span.start() >= span.start())),
                (run, first)
            );
        }
        let (inner, end) = (Span::of(1, 2), Span::of(text.len(), text.len()));
        assert!(lexed.run(inner).is_empty() && lexed.run(end).is_empty());
    }
}
