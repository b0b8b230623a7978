//! Plain words: ASCII letters alone, as most words are, read and looked up sixteen bytes at a time.

use super::begin::{BEGIN, Begin};
use super::lexer::Lexer;
use super::look_up::{self, Waiting};
use super::sixteen::{self, Sixteen};
use super::token::{Case, Gap, TokenKind};
use super::word::{LETTER, PUNCTUATION, is_punctuation};
use crate::lexicon::Key;
use crate::span::Span;

/// Up to fifteen ASCII letters.
struct Plain {
    len: usize,
    key: Key,
    /// How they are written.
    case: Case,
    /// The byte behind them.
    next: u8,
}

/// How a word is written, by whether it has capitals (1), small letters (2) and a capital at the start (4). In a table,
/// because which it is can't be foreseen, so that a branch would wait.
static CASES: [Case; 8] = {
    use Case::{Lower, Mixed, Title, Upper};
    [Lower, Upper, Lower, Mixed, Upper, Upper, Title, Title]
};

impl Plain {
    /// Where it stands, when it begins at `at`.
    #[inline]
    fn span(&self, at: usize) -> Span {
        Span::of(at, at + self.len)
    }

    /// The letters at `at`; `None` for none at all, and for more.
    #[inline]
    fn at(bytes: &[u8], at: usize) -> Option<Plain> {
        let letters = Sixteen::at(bytes, at).letters();
        if letters.len == 0 || letters.len == sixteen::LEN {
            return None;
        }
        let case = usize::from(letters.upper) | usize::from(letters.lower) << 1 | usize::from(letters.capital) << 2;
        let next = bytes.get(at + letters.len).copied().unwrap_or(0);
        Some(Plain { len: letters.len, key: Key::new(letters.text), case: CASES[case], next })
    }
}

/// What stands right behind the letters of a plain word.
#[derive(Clone, Copy)]
enum Behind {
    /// What makes it no plain word: a digit, an accent, an inner apostrophe, the full stop of an abbreviation or of an address.
    More,
    /// A mark or a clitic that ends there.
    Token(TokenKind, usize),
    /// Something else that is no part of the word.
    Other,
}

impl Lexer<'_> {
    /// Plain words with the marks and the blanks behind them, as they stand in most of a text. Gives the gap behind the last.
    ///
    /// Ends before what is no word, and before a long one.
    #[inline(never)] // On its own what it reads stays in registers.
    pub(super) fn plain_words(&mut self, mut gap: Gap) -> Gap {
        // Every turn takes a word.
        while let Some(plain) = Plain::at(self.bytes, self.at) {
            self.push_word(plain.span(self.at), plain.key, plain.case, gap);
            gap = if plain.next == b' ' {
                self.at += 1;
                Gap::Space
            } else {
                self.behind(plain.len, plain.next)
            };
        }
        if self.waiting.len() >= look_up::ENOUGH {
            self.look_up();
        }
        gap
    }

    /// Takes the mark or the clitic behind a word of so many letters, which was the last to be taken, and gives the gap behind
    /// it. If there is more to the word, it is read anew.
    #[inline(never)] // One word in seven has no blank behind it, and the others need the registers.
    fn behind(&mut self, letters: usize, next: u8) -> Gap {
        match self.what_is_behind(letters, next) {
            Behind::More => self.read_anew(letters),
            Behind::Token(kind, end) => self.push(self.at, end, kind, Gap::None),
            Behind::Other => {}
        }
        self.gap()
    }

    /// Takes back the last word, and reads it as one that has more to it.
    fn read_anew(&mut self, letters: usize) {
        self.at -= letters;
        let gap = self.tokens.last().map_or(Gap::None, |word| word.gap);
        self.pop();
        self.word(gap);
    }

    /// What stands behind the last word, but a blank.
    #[inline]
    fn what_is_behind(&self, letters: usize, next: u8) -> Behind {
        let end = self.at;
        match next {
            b'.' => self.stop_behind(letters),
            // "he said:", but not "https://example.com"
            b':' if self.byte(end + 1) == b'/' => Behind::More,
            // "Doe's", "the leaders' plan", but not "O'Hara"
            b'\'' | PUNCTUATION => match self.clitic_end(end) {
                Some(clitic) => Behind::Token(TokenKind::Clitic, clitic),
                None if self.apostrophe_at(end).is_some() => Behind::More,
                None if next == b'\'' || self.char_at(end).is_some_and(is_punctuation) => Behind::Other,
                None => Behind::More,
            },
            // "third-quarter"
            b'-' if self.byte(end + 1).is_ascii_alphabetic() => Behind::Token(TokenKind::Hyphen, end + 1),
            // "jdoe@example.com"
            b'@' => Behind::More,
            next => match BEGIN[usize::from(next)] {
                Begin::Single(kind) => Behind::Token(kind, end + 1),
                _ if LETTER[usize::from(next)] == 0 => Behind::Other,
                _ => Behind::More,
            },
        }
    }

    /// What a full stop is behind the last word: "the harbor.", but not "Mr." or "www.example.com".
    fn stop_behind(&self, letters: usize) -> Behind {
        let end = self.at;
        if !matches!(self.byte(end + 1), b' ' | b'\n' | b'"' | b')' | PUNCTUATION) {
            return Behind::More;
        }
        let abbreviation = |word: &Waiting| self.words.may_have_stop(word.key.with_stop(letters));
        if (letters <= 2 || self.waiting.last().is_some_and(abbreviation))
            && self.abbreviation_end(end - letters, end) > end
        {
            return Behind::More;
        }
        // ". . ."
        if self.byte(end + 2) == b'.' { Behind::Other } else { Behind::Token(TokenKind::Stop, end + 1) }
    }
}

#[cfg(test)]
mod tests {
    use crate::lex::lex;
    use crate::lex::lexer::tests::shown;
    use crate::lexicon::{WordId, words};

    #[test]
    fn words_of_any_length_are_looked_up_whole() {
        for word in ["a", "harbour", "reporter", "government", "representatives", "responsibilities", "Straightforward"]
        {
            let text = format!("The {word} of {word}, {word}");
            let mut tokens = Vec::new();
            lex(&text, &mut tokens);
            let known = words().find(word.as_bytes());
            let found: Vec<_> = [1, 3, 5].map(|at| (tokens[at].word, &text[tokens[at].span.range()])).into();
            assert_eq!(found, [(known, word); 3]);
            assert!(known != WordId::UNKNOWN, "{word}");
        }
    }

    #[test]
    fn marks_that_end_a_word() {
        assert_eq!(shown("he said: “no”—or yes…"), "¶he|_said|:|_“|no|”|—|or|_yes|…");
        assert_eq!(shown("the leaders’ plan (the mayor’s.)"), "¶the|_leaders|’|_plan|_(|the|_mayor|’s|.|)");
    }

    #[test]
    fn words_with_more_to_them() {
        assert_eq!(shown("the G20 and Zoë O’Hara"), "¶the|_G20|_and|_Zoë|_O’Hara");
        assert_eq!(shown("at http://example.com or jdoe@example.com"), "¶at|_http://example.com|_or|_jdoe@example.com");
        assert_eq!(shown("counterrevolutionaries met"), "¶counterrevolutionaries|_met");
    }
}
