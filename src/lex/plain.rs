//! Plain words: ASCII letters alone, as most words are, read and looked up sixteen bytes at a time.

use super::begin::{BEGIN, Begin};
use super::lexer::Lexer;
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
    /// Plain words with the marks and the blanks behind them, as they stand in most of a text.
    ///
    /// Ends before a word that has more to it, and before what stands seldom between plain words. False if nothing is taken.
    #[inline(never)] // On its own what it reads stays in registers.
    pub(super) fn plain_words(&mut self, mut gap: Gap) -> bool {
        let (start, mut at) = (self.at, self.at);
        // Every turn takes a word.
        while let Some(plain) = Plain::at(self.bytes, at) {
            if plain.next == b' ' {
                self.push_word(Span::of(at, at + plain.len), plain.key, plain.case, gap);
            } else if !self.word_and_mark(&plain, at, gap) {
                break;
            }
            at = self.at + 1;
            gap = Gap::Space;
        }
        self.at > start
    }

    /// A plain word with no blank behind it, and the mark or the clitic that stands there. Whether a blank comes next.
    #[inline(never)] // One word in seven, and the others need the registers.
    fn word_and_mark(&mut self, plain: &Plain, start: usize, gap: Gap) -> bool {
        let end = start + plain.len;
        let behind = self.behind(plain, start);
        if matches!(behind, Behind::More) {
            return false;
        }
        self.push_word(Span::of(start, end), plain.key, plain.case, gap);
        if let Behind::Token(kind, mark_end) = behind {
            self.push(end, mark_end, kind, Gap::None);
        }
        self.byte(self.at) == b' '
    }

    /// What stands behind a plain word that begins at `start`, but a blank.
    #[inline]
    fn behind(&self, plain: &Plain, start: usize) -> Behind {
        let end = start + plain.len;
        match plain.next {
            b'.' => self.stop_behind(plain, start),
            // "he said:", but not "https://example.com"
            b':' if self.byte(end + 1) == b'/' => Behind::More,
            // "Doe's", "the leaders' plan", but not "O'Hara"
            b'\'' | PUNCTUATION => match (self.apostrophe_at(end), self.clitic_end(end)) {
                (Some(_), Some(clitic)) => Behind::Token(TokenKind::Clitic, clitic),
                (None, _) if plain.next == b'\'' || self.char_at(end).is_some_and(is_punctuation) => Behind::Other,
                _ => Behind::More,
            },
            // "jdoe@example.com"
            b'@' => Behind::More,
            next => match BEGIN[usize::from(next)] {
                Begin::Single(kind) => Behind::Token(kind, end + 1),
                _ if LETTER[usize::from(next)] == 0 => Behind::Other,
                _ => Behind::More,
            },
        }
    }

    /// What a full stop is behind a plain word: "the harbor.", but not "Mr." or "www.example.com".
    fn stop_behind(&self, plain: &Plain, start: usize) -> Behind {
        let end = start + plain.len;
        if !matches!(self.byte(end + 1), b' ' | b'\n' | b'"' | b')' | PUNCTUATION) {
            return Behind::More;
        }
        if (plain.len <= 2 || self.words.may_have_stop(plain.key.with_stop(plain.len)))
            && self.abbreviation_end(start, end) > end
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
