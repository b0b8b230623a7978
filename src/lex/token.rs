//! Tokens, runs of tokens, and the text they were read from.

use crate::lexicon::{Cue, CueId, Entry, Role, WordClass, WordId};
use crate::span::Span;
use std::ops::Range;

/// A word, a number or a mark with what is known of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    pub(crate) span: Span,
    /// Everything the word can be.
    pub(crate) class: WordClass,
    /// Its row in the word table.
    pub(crate) word: WordId,
    /// Its row among the cues.
    pub(super) cue: CueId,
    /// What it does in a noun phrase; `None` where its neighbours decide. The parts of a compound are what the whole is:
    /// "warm-and-fuzzy".
    pub(crate) role: Option<Role>,
    pub(crate) kind: TokenKind,
    /// How the word is written.
    pub(crate) case: Case,
    /// What stands between the token before and this one.
    pub(crate) gap: Gap,
}

const _: () = assert!(size_of::<Token>() == 24);

/// What a token is by its form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// Letters, with apostrophes and digits inside: "Doe", "O'Hara", "don't", "G20", "Mr.", "U.S."
    Word,
    /// Digits, with commas and a point inside: "350", "30,000", "3.5".
    Number,
    /// Digits and their ending: "21st".
    Ordinal,
    /// Digits and "s": "1980s", "'90s" without the apostrophe.
    Decade,
    /// Hours and minutes: "9:30".
    Clock,
    /// What hangs on a word: "'s", "'ll", "'re", "'ve", "'d", "'m".
    Clitic,
    /// "<https://example.com/a>", "www.example.com"
    Url,
    /// "jdoe@example.com"
    Email,
    /// "@anadoe", "#harbor"
    Handle,
    /// A double quotation mark of any style: ", “, „, «, 「, two apostrophes, two backticks.
    Quote,
    /// A single mark that may quote or elide: ', ‘, ’, ‚, ‹.
    SingleQuote,
    /// Between the parts of a compound: "third-quarter".
    Hyphen,
    /// A dash: –, —, --, or a hyphen between blanks.
    Dash,
    Comma,
    /// A full stop that belongs to no abbreviation.
    Stop,
    Question,
    Exclamation,
    /// "…", "...", ". . ."
    Ellipsis,
    Colon,
    Semicolon,
    /// "(", "[", "{"
    Open,
    /// ")", "]", "}"
    Close,
    Slash,
    /// Everything else: "$", "%", "©", "•", "_", "*", an emoji.
    Symbol,
}

/// Which kinds of tokens stand in a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Kinds(u32);

impl Kinds {
    /// The set of these kinds.
    pub(crate) const fn of(kinds: &[TokenKind]) -> Kinds {
        let mut set = Kinds(0);
        let mut n = 0;
        while n < kinds.len() {
            set.add(kinds[n]);
            n += 1;
        }
        set
    }

    pub(crate) const fn add(&mut self, kind: TokenKind) {
        self.0 |= 1 << kind as u32;
    }

    /// Both sets.
    pub(crate) const fn or(self, other: Kinds) -> Kinds {
        Kinds(self.0 | other.0)
    }

    /// The set with one kind more.
    pub(crate) const fn with(mut self, kind: TokenKind) -> Kinds {
        self.add(kind);
        self
    }

    pub(crate) const fn contains(self, kind: TokenKind) -> bool {
        self.0 >> kind as u32 & 1 == 1
    }

    /// Whether it has at least one kind of `any`.
    pub(crate) const fn has(self, any: Kinds) -> bool {
        self.0 & any.0 != 0
    }
}

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    /// No letters with case.
    None,
    /// "harbor"
    Lower,
    /// "Harbor", and inner capitals after a capital: "`McDoe`"
    Title,
    /// "HARBOR", and one capital letter: "A"
    Upper,
    /// "iPhone"
    Mixed,
}

/// What stands between two tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Gap {
    /// Nothing.
    None,
    /// Blanks of any kind, or only invisible marks.
    Space,
    /// The end of a line.
    Line,
    /// A line that is blank, or several.
    Blank,
}

impl TokenKind {
    /// What a token of this kind can do in a noun phrase; `None` where its neighbours decide.
    pub(super) const fn role(self) -> Option<Role> {
        match self {
            TokenKind::Number | TokenKind::Ordinal | TokenKind::Decade => Some(Role::Number),
            // "third-quarter", "a Gazette/Harbor News poll"
            TokenKind::Hyphen | TokenKind::Slash => Some(Role::Joint),
            TokenKind::Handle => Some(Role::Name),
            TokenKind::Clitic | TokenKind::SingleQuote | TokenKind::Symbol => None,
            _ => Some(Role::Other),
        }
    }
}

impl Token {
    /// What it reports and takes, when it is a form of a cue verb.
    pub(crate) fn cue(&self) -> Option<&'static Cue> {
        self.cue.cue()
    }

    /// What the word table has of it; an empty entry for an unknown word. The table is large, so that this takes its time.
    pub(crate) fn entry(&self) -> &'static Entry {
        self.word.entry()
    }

    /// Whether its class has any of these bits.
    pub(crate) const fn has(&self, any: WordClass) -> bool {
        self.class.has(any)
    }

    pub(crate) fn is(&self, kind: TokenKind) -> bool {
        self.kind == kind
    }

    /// Whether its text is this word, in any ASCII case.
    pub(crate) fn reads(&self, text: &str, word: &str) -> bool {
        // The length tells most words apart, without a look at the text.
        self.span.len() == word.len()
            && text.as_bytes().get(self.span.range()).is_some_and(|bytes| bytes.eq_ignore_ascii_case(word.as_bytes()))
    }

    pub(crate) fn is_word(&self) -> bool {
        self.kind == TokenKind::Word
    }

    /// Whether it begins with a capital letter.
    pub(crate) fn is_capital(&self) -> bool {
        matches!(self.case, Case::Title | Case::Upper)
    }

    /// Whether nothing stands before it.
    pub(crate) fn is_glued(&self) -> bool {
        self.gap == Gap::None
    }

    /// Whether it ends a sentence by its form.
    pub(crate) fn is_terminal(&self) -> bool {
        matches!(self.kind, TokenKind::Stop | TokenKind::Question | TokenKind::Exclamation | TokenKind::Ellipsis)
    }
}

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
        let start = self.first_near(near, |token| token.span.start() >= span.start());
        Run::new(start, self.first_near(start, |token| token.span.end() > span.end()).max(start))
    }

    /// The first token for which `holds`, which holds of all tokens behind it too: in steps that double, from `near` on.
    fn first_near(&self, near: usize, holds: impl Fn(&Token) -> bool) -> usize {
        let (mut low, mut high, mut step) = (near, near, 8);
        while low > 0 && holds(&self.tokens[low - 1]) {
            (low, high, step) = (low.saturating_sub(step), low, 2 * step);
        }
        while self.tokens.get(high).is_some_and(|token| !holds(token)) {
            (low, high, step) = (high, (high + step).min(self.tokens.len()), 2 * step);
        }
        low + self.tokens[low..high].partition_point(|token| !holds(token))
    }

    /// The tokens of a run that lie inside a span.
    pub(crate) fn run_within(&self, run: Run, span: Span) -> Run {
        let tokens = &self.tokens[run.range()];
        let before = tokens.partition_point(|token| token.span.start() < span.start());
        let inside = tokens[before..].iter().take_while(|token| token.span.end() <= span.end()).count();
        Run::new(run.start + before, run.start + before + inside)
    }

    /// Whether these words stand from `index` on, in any ASCII case.
    pub(crate) fn are(&self, index: usize, words: &[&str]) -> bool {
        words.iter().enumerate().all(|(n, word)| self.is(index + n, word))
    }
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
        let lexed = Lexed { text: &text, tokens: &tokens };
        for (first, last) in
            [(0, 1), (0, 0), (3, 9), (40, 41), (7, tokens.len() - 1), (tokens.len() - 1, tokens.len() - 1)]
        {
            let span = tokens[first].span.cover(tokens[last].span);
            let run = Run::new(first, last + 1);
            assert_eq!(
                (lexed.run(span), lexed.first_near(tokens.len(), |token| token.span.start() >= span.start())),
                (run, first)
            );
        }
        let (inner, end) = (Span::of(1, 2), Span::of(text.len(), text.len()));
        assert!(lexed.run(inner).is_empty() && lexed.run(end).is_empty());
    }
}
