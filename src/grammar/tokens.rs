//! [`Tokens`]: a run of tokens as nom's input, and the smallest rules over it.

use crate::error::Expected;
use crate::lex::{Lexed, Run, Token, TokenKind};
use crate::lexicon::{WordClass, WordId};
use crate::span::Span;
use nom::error::{ErrorKind as NomKind, ParseError};
use nom::{Err, IResult, Input, Needed, Parser};

/// A run of tokens of a text, from where a rule reads on.
#[derive(Clone, Copy)]
pub(crate) struct Tokens<'t> {
    /// The text with all its tokens, so that indices stay those of the text.
    lexed: &'t Lexed<'t>,
    /// Those of the text up to the end of the run, so that a look at one takes one check.
    all: &'t [Token],
    start: usize,
}

/// What a rule gives: the tokens after it and its parts, or a [`Miss`].
pub(crate) type Res<'t, O> = IResult<Tokens<'t>, O, Miss>;

/// Why a rule did not match: what was wanted at which token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Miss {
    /// The index of the token, or the end of the run.
    pub(crate) at: usize,
    /// What stood nowhere there.
    pub(crate) expected: Expected,
}

impl ParseError<Tokens<'_>> for Miss {
    fn from_error_kind(input: Tokens<'_>, _kind: NomKind) -> Miss {
        Miss { at: input.index(), expected: Expected::Word }
    }

    fn append(_input: Tokens<'_>, _kind: NomKind, other: Miss) -> Miss {
        other
    }

    /// Of two ways that both failed, the one that got further says why.
    fn or(self, other: Miss) -> Miss {
        if other.at > self.at { other } else { self }
    }
}

impl<'t> Tokens<'t> {
    /// The tokens of `run` in a text.
    pub(crate) fn new(lexed: &'t Lexed<'t>, run: Run) -> Tokens<'t> {
        Tokens { lexed, all: lexed.tokens.get(..run.end).unwrap_or(lexed.tokens), start: run.start }
    }

    /// All tokens of a text.
    pub(crate) fn all(lexed: &'t Lexed<'t>) -> Tokens<'t> {
        Tokens::new(lexed, Run::new(0, lexed.tokens.len()))
    }

    /// The same text with its tokens, for looking round.
    pub(crate) fn lexed(self) -> &'t Lexed<'t> {
        self.lexed
    }

    /// The index of the next token in its text.
    pub(crate) fn index(self) -> usize {
        self.start
    }

    /// The index after the last token of the run.
    pub(crate) fn end(self) -> usize {
        self.all.len()
    }

    pub(crate) fn is_empty(self) -> bool {
        self.start >= self.end()
    }

    /// The tokens of the run.
    fn run(self) -> &'t [Token] {
        self.all.get(self.start..).unwrap_or(&[])
    }

    /// The next token.
    pub(crate) fn first(self) -> Option<&'t Token> {
        self.nth(0)
    }

    /// The token `n` after the next.
    pub(crate) fn nth(self, n: usize) -> Option<&'t Token> {
        self.all.get(self.start + n)
    }

    /// The text of the next token, or "".
    pub(crate) fn first_text(self) -> &'t str {
        self.nth_text(0)
    }

    /// The text of the token `n` after the next, or "".
    pub(crate) fn nth_text(self, n: usize) -> &'t str {
        self.nth(n).map_or("", |token| &self.lexed.text[token.span])
    }

    /// The row of the token `n` after the next in the word table, to be held against the words of [`crate::lexicon::word`].
    pub(crate) fn word(self, n: usize) -> WordId {
        self.nth(n).map_or(WordId::UNKNOWN, |token| token.word)
    }

    /// Whether the token `n` after the next is there and of a class.
    pub(crate) fn has(self, n: usize, any: WordClass) -> bool {
        self.nth(n).is_some_and(|token| token.has(any))
    }

    /// Whether the token `n` after the next is there and of a kind.
    pub(crate) fn is(self, n: usize, kind: TokenKind) -> bool {
        self.nth(n).is_some_and(|token| token.kind == kind)
    }

    /// The text of a token.
    pub(crate) fn text_of(self, token: &Token) -> &'t str {
        &self.lexed.text[token.span]
    }

    /// Whether the next token is this word, in any ASCII case.
    pub(crate) fn starts_with(self, word: &str) -> bool {
        self.first().is_some_and(|token| token.reads(self.lexed.text, word))
    }

    /// The run from its second token on. At the end it stays where it is.
    #[must_use]
    pub(crate) fn after_first(self) -> Tokens<'t> {
        self.from(self.start + 1)
    }

    /// The run from the token with this index on.
    #[must_use]
    pub(crate) fn from(self, index: usize) -> Tokens<'t> {
        Tokens { start: index.min(self.end()), ..self }
    }

    /// The run without its next `n` tokens.
    #[must_use]
    pub(crate) fn skip(self, n: usize) -> Tokens<'t> {
        self.from(self.start + n)
    }

    /// The run up to the token with this index.
    #[must_use]
    pub(crate) fn up_to(self, index: usize) -> Tokens<'t> {
        Tokens { all: &self.all[..index.clamp(self.start, self.end())], ..self }
    }

    /// The tokens a rule took that left `rest`.
    pub(crate) fn taken(self, rest: Tokens<'t>) -> Run {
        Run::new(self.start, rest.start)
    }

    /// The bytes of the tokens a rule took that left `rest`; empty where it took none.
    pub(crate) fn until(self, rest: Tokens<'t>) -> Span {
        let taken = self.taken(rest);
        if taken.is_empty() {
            return self.here();
        }
        self.lexed.span(taken)
    }

    /// The empty span where the next token begins, or the last one ends.
    pub(crate) fn here(self) -> Span {
        let at = match self.first() {
            Some(token) => token.span.start(),
            None => self.all.last().map_or(0, |token| token.span.end()),
        };
        Span::of(at, at)
    }
}

impl<'t> Input for Tokens<'t> {
    type Item = &'t Token;
    type Iter = std::slice::Iter<'t, Token>;
    type IterIndices = std::iter::Enumerate<std::slice::Iter<'t, Token>>;

    fn input_len(&self) -> usize {
        self.run().len()
    }

    fn take(&self, index: usize) -> Self {
        self.up_to(self.start + index)
    }

    fn take_from(&self, index: usize) -> Self {
        self.from(self.start + index)
    }

    fn take_split(&self, index: usize) -> (Self, Self) {
        (self.take_from(index), self.take(index))
    }

    fn position<P: Fn(Self::Item) -> bool>(&self, predicate: P) -> Option<usize> {
        self.run().iter().position(predicate)
    }

    fn iter_elements(&self) -> Self::Iter {
        self.run().iter()
    }

    fn iter_indices(&self) -> Self::IterIndices {
        self.iter_elements().enumerate()
    }

    fn slice_index(&self, count: usize) -> Result<usize, Needed> {
        if count <= self.run().len() { Ok(count) } else { Err(Needed::new(count - self.run().len())) }
    }
}

/// Says that `expected` does not stand here.
pub(crate) fn miss<O>(i: Tokens<'_>, expected: Expected) -> Res<'_, O> {
    Err(Err::Error(Miss { at: i.index(), expected }))
}

/// The next token where `wanted` holds of it.
pub(crate) fn token<'t>(
    wanted: impl Fn(&Token) -> bool,
    expected: Expected,
) -> impl Fn(Tokens<'t>) -> Res<'t, &'t Token> {
    move |i| match i.first() {
        Some(token) if wanted(token) => Ok((i.after_first(), token)),
        _ => miss(i, expected),
    }
}

/// A token of a kind.
pub(crate) fn kind<'t>(kind: TokenKind) -> impl Fn(Tokens<'t>) -> Res<'t, &'t Token> {
    token(move |token| token.kind == kind, Expected::Mark)
}

/// One word, in any ASCII case.
pub(crate) fn word<'t>(wanted: &'static str) -> impl Fn(Tokens<'t>) -> Res<'t, &'t Token> {
    move |i| match i.first() {
        Some(token) if i.starts_with(wanted) => Ok((i.after_first(), token)),
        _ => miss(i, Expected::Word),
    }
}

/// Says `expected` where `rule` fails, in place of the rule's own reason.
pub(crate) fn want<'t, O>(
    expected: Expected,
    mut rule: impl Parser<Tokens<'t>, Output = O, Error = Miss>,
) -> impl FnMut(Tokens<'t>) -> Res<'t, O> {
    move |i| rule.parse(i).map_err(|_| Err::Error(Miss { at: i.index(), expected }))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::lex::lex;

    /// Lexes a text and runs a rule on it, from its first token.
    pub(crate) fn lexed<O>(text: &str, rule: impl Fn(Tokens<'_>) -> Res<'_, O>) -> Option<(O, String)> {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let lexed = &Lexed { text, tokens: &tokens };
        let i = Tokens::all(lexed);
        let (rest, out) = rule(i).ok()?;
        Some((out, text[i.until(rest)].to_owned()))
    }

    #[test]
    fn a_rule_reports_what_it_wanted_and_where() {
        let mut tokens = Vec::new();
        lex("March 3", &mut tokens);
        let lexed = &Lexed { text: "March 3", tokens: &tokens };
        let i = Tokens::all(lexed);
        let (i, _) = token(|token| token.has(WordClass::MONTH), Expected::Month)(i).unwrap();
        let Err(Err::Error(miss)) = want(Expected::Year, kind(TokenKind::Word))(i) else {
            panic!("a number is no word")
        };
        assert_eq!(miss, Miss { at: 1, expected: Expected::Year });
        assert_eq!(i.here(), Span::new(6, 6));
        assert_eq!(i.after_first().here(), Span::new(7, 7));
    }

    #[test]
    fn words_match_in_any_case() {
        assert!(lexed("ACCORDING to", |i| word("according")(i).map(|(rest, _)| (rest, ()))).is_some());
        assert!(lexed("accordingly", |i| word("according")(i).map(|(rest, _)| (rest, ()))).is_none());
    }
}
