//! Plain words: ASCII letters alone, as most words are, read and looked up eight bytes at a time.

use super::eight::Eight;
use super::lexer::Lexer;
use super::token::{Case, Gap};
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
        let first = Eight::at(bytes, at).letters();
        let (mut len, mut tail, mut upper, mut lower, mut next) = (first.len, 0, first.upper, first.lower, first.next);
        if first.len == 8 {
            let second = Eight::at(bytes, at + 8).letters();
            if second.len == 8 {
                return None;
            }
            (len, tail, next) = (8 + second.len, second.text, second.next);
            (upper, lower) = (upper | second.upper, lower | second.lower);
        } else if len == 0 {
            return None;
        }
        let capital = first.upper & 0x20 != 0;
        let case = CASES[usize::from(upper != 0) | usize::from(lower != 0) << 1 | usize::from(capital) << 2];
        Some(Plain { len, key: Key::new(first.text, tail), case, next })
    }
}

impl Lexer<'_> {
    /// Plain words with a blank behind each, as they stand in most of a text, and the clitic of the last.
    ///
    /// Ends before a word that has more to it: a digit, an accent, an inner apostrophe, the full stop of an abbreviation or
    /// of an address. False if that is the first.
    #[inline(never)] // On its own what it reads stays in registers.
    pub(super) fn plain_words(&mut self, mut gap: Gap) -> bool {
        let (bytes, start) = (self.bytes, self.at);
        let mut at = start;
        // Every turn takes a word.
        while let Some(plain) = Plain::at(bytes, at) {
            let end = at + plain.len;
            if plain.next != b' ' && !self.ends_word(at, end, plain.next) {
                break;
            }
            self.push_word(Span::of(at, end), plain.key, plain.case, gap);
            if plain.next != b' ' {
                self.clitic();
                return true;
            }
            at = end + 1;
            gap = Gap::Space;
        }
        self.at > start
    }

    /// Whether the letters that end before the byte `next` are all of a word.
    #[inline(never)]
    fn ends_word(&self, start: usize, end: usize, next: u8) -> bool {
        match next {
            // "the harbor.", but not "Mr." or "www.example.com"
            b'.' => {
                matches!(self.byte(end + 1), b' ' | b'\n' | b'"' | b')' | PUNCTUATION)
                    && self.abbreviation_end(start, end) == end
            }
            // "he said:", but not "https://example.com"
            b':' => self.byte(end + 1) != b'/',
            // "the leaders' plan", "Doe's", but not "O'Hara"
            b'\'' | PUNCTUATION => match self.apostrophe_at(end) {
                Some(_) => self.clitic_end(end).is_some(),
                None => next == b'\'' || self.char_at(end).is_some_and(is_punctuation),
            },
            // "jdoe@example.com"
            _ => LETTER[usize::from(next)] == 0 && next != b'@',
        }
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
