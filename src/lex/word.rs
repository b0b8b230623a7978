//! Words: letters with what belongs to them, looked up once.

use super::lexer::{Lexer, is_invisible};
use super::sixteen::Sixteen;
use super::token::{Case, Gap, TokenKind};
use crate::lexicon::{Key, Known, WordClass};
use crate::span::Span;

/// Letters and digits that stand together.
#[derive(Debug, Clone, Copy)]
pub(super) struct Letters {
    /// The byte behind the last.
    pub(super) end: usize,
    /// What they are: [`LOWER`], [`UPPER`], [`DIGIT`], [`WIDE`].
    seen: u8,
}

const LOWER: u8 = 1;
const UPPER: u8 = 2;
const DIGIT: u8 = 4;
/// A character outside ASCII.
const WIDE: u8 = 8;

/// What a byte of a word is; 0 for one that ends the word.
pub(super) static LETTER: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        #[allow(clippy::cast_possible_truncation, reason = "byte < 256")]
        let b = byte as u8;
        table[byte] = match b {
            b'a'..=b'z' => LOWER,
            b'A'..=b'Z' => UPPER,
            b'0'..=b'9' => DIGIT,
            0x80.. => WIDE,
            _ => 0,
        };
        byte += 1;
    }
    table
};

/// The first byte of the marks of [`is_punctuation`].
pub(super) const PUNCTUATION: u8 = 0xE2;

/// Dashes, quotation marks, bullets and dots: most of what is not ASCII in English news.
pub(super) const fn is_punctuation(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2027}')
}

impl Lexer<'_> {
    /// The letters and digits that go on at `at`. Invisible marks and combining accents go with them.
    pub(super) fn letters(&self, at: usize) -> Letters {
        let plain = Sixteen::at(self.bytes, at).letters();
        let seen = if plain.upper { UPPER } else { 0 } | if plain.lower { LOWER } else { 0 };
        let mut letters = Letters { end: at + plain.len, seen };
        // Every turn takes a byte or a character.
        while let Some(&byte) = self.bytes.get(letters.end) {
            match LETTER[usize::from(byte)] {
                0 => break,
                WIDE => {
                    let Some(c) = self.char_at(letters.end).filter(|&c| !is_punctuation(c)) else { break };
                    let next = letters.end + c.len_utf8();
                    if !(c.is_alphanumeric() || is_combining(c) || is_invisible(c) && self.letter_follows(next)) {
                        break;
                    }
                    letters.seen |= WIDE;
                    letters.end = next;
                }
                form => {
                    letters.seen |= form;
                    letters.end += 1;
                }
            }
        }
        letters
    }

    fn letter_follows(&self, at: usize) -> bool {
        self.char_at(at).is_some_and(char::is_alphabetic)
    }

    /// A word of any letters, with inner apostrophes and the full stop of an abbreviation; then its clitic. Or an address.
    #[inline(never)]
    pub(super) fn word(&mut self, gap: Gap) {
        let start = self.at;
        if gap != Gap::None && self.url(gap) {
            return;
        }
        let Letters { mut end, mut seen } = self.letters(start);
        let mut curly = false;
        // "O'Hara", "don't"; but "Doe's" and "they'll" end before the apostrophe.
        while let Some(apostrophe) = self.apostrophe_at(end) {
            let inner = end + apostrophe;
            let letters = self.letters(inner);
            if letters.end == inner || is_clitic(&self.bytes[inner..letters.end]) {
                break;
            }
            seen |= letters.seen;
            curly |= apostrophe > 1;
            end = letters.end;
        }
        if self.byte(end) == b'@' && self.email(start, gap) {
            return;
        }
        if self.byte(end) == b'.' {
            let case = case_of(&self.text[start..end], seen);
            if self.site(start, end, case, gap) {
                return;
            }
            end = self.abbreviation_end(start, end);
        }
        let span = Span::of(start, end);
        let case = case_of(&self.text[span.range()], seen);
        if seen & WIDE == 0 && !curly {
            self.push_letters(span, &self.bytes[start..end], case, gap);
        } else {
            let (letters, len) = visible(&self.text[span.range()]);
            self.push_letters(span, &letters[..len], case, gap);
        }
        self.clitic();
    }

    fn push_letters(&mut self, span: Span, letters: &[u8], case: Case, gap: Gap) {
        if letters.len() < Key::LEN {
            return self.push_word(span, Key::of(letters), case, gap);
        }
        self.push_unknown(span, case, gap);
        let known = self.words.known(letters).unwrap_or(&Known::UNKNOWN);
        self.settle(self.tokens.len() - 1, known); // Pushed just now.
    }

    /// The length of an apostrophe between letters at `at`.
    pub(super) fn apostrophe_at(&self, at: usize) -> Option<usize> {
        let len = match self.byte(at) {
            b'\'' => 1,
            0xE2 if self.bytes[at..].starts_with("’".as_bytes()) => 3,
            _ => return None,
        };
        self.letter_follows(at + len).then_some(len)
    }

    /// "'s", "'ll", … right after a word.
    pub(super) fn clitic(&mut self) {
        if let Some(end) = self.clitic_end(self.at) {
            self.push(self.at, end, TokenKind::Clitic, Gap::None);
        }
    }

    /// Where the clitic ends that begins at `at`.
    pub(super) fn clitic_end(&self, at: usize) -> Option<usize> {
        let letters = at + self.apostrophe_at(at)?;
        let end = self.letters(letters).end;
        is_clitic(&self.bytes[letters..end]).then_some(end)
    }

    /// Where a word ends that has a full stop at `stop`: with the stop when it is an abbreviation's.
    pub(super) fn abbreviation_end(&self, start: usize, stop: usize) -> usize {
        let letters = stop - start;
        let next = self.byte(stop + 1);
        // "U.S.", "a.m.", "J.R.R.", "Ph.D.": letters and stops in turn.
        if letters <= 2 && next.is_ascii_alphabetic() {
            let mut end = stop + 1;
            while self.byte(end).is_ascii_alphabetic() && self.byte(end + 1) == b'.' {
                end += 2;
            }
            // "2:40 p.m Friday": without its last stop
            let half = letters == 1 && matches!(self.byte(start), b'a' | b'p') && next == b'm';
            if half && end == stop + 1 && !self.letter_follows(stop + 2) {
                end += 1;
            }
            return if end > stop + 1 { end } else { stop };
        }
        let first = self.byte(start);
        if letters == 1 && first.is_ascii_uppercase() && (first != b'I' || self.follows_capital()) {
            // An initial: "J. Doe". A capital at the end of a sentence ("vitamin C.") has nothing after it. "Ana I. Doe", but
            // "So did I. Doe left."
            return if self.name_follows(stop + 1) || self.surname_ends(stop) { stop + 1 } else { stop };
        }
        if letters > 7 {
            return stop;
        }
        let with_stop = &self.bytes[start..=stop];
        if !self.words.known(with_stop).is_some_and(|known| known.class.has(WordClass::ABBREVIATION)) {
            return stop;
        }
        let word = &self.bytes[start..stop];
        if word.eq_ignore_ascii_case(b"no") || word.eq_ignore_ascii_case(b"nos") {
            // "No. 5", but "He said no."
            return if self.byte(stop + 1) == b' ' && self.byte(stop + 2).is_ascii_digit() { stop + 1 } else { stop };
        }
        // "Sat." and "Sun." are days, "sat." ends a sentence.
        let lower_too = matches!(word, b"etc" | b"vs" | b"v" | b"approx" | b"pct" | b"est");
        if first.is_ascii_uppercase() || lower_too { stop + 1 } else { stop }
    }

    /// Whether the word before begins with a capital.
    fn follows_capital(&self) -> bool {
        self.tokens.last().is_some_and(|last| last.is_word() && last.is_capital())
    }

    /// Whether a full stop ends a letter for a surname, and no sentence: "Piet A., a baker", "Piet A. denied it".
    fn surname_ends(&self, stop: usize) -> bool {
        let next = self.byte(stop + 1);
        (next == b',' || next == b' ' && self.byte(stop + 2).is_ascii_lowercase()) && self.follows_capital()
    }

    /// Whether a capital letter comes next, after one blank or directly.
    fn name_follows(&self, at: usize) -> bool {
        let at = if self.byte(at) == b' ' { at + 1 } else { at };
        let particles = [b"van ".as_slice(), b"von ", b"de ", b"der ", b"bin ", b"al-"];
        self.char_at(at).is_some_and(char::is_uppercase)
            || self.bytes.get(at..).is_some_and(|rest| particles.iter().any(|particle| rest.starts_with(particle)))
    }
}

/// Accents that stand on the letter before them.
const fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// Longer words are in no list.
const LONGEST: usize = 32;

/// The letters of a word by which it is looked up: with ’ as ' and without invisible marks. None of a word that is too long.
fn visible(word: &str) -> ([u8; LONGEST], usize) {
    let (mut letters, mut len) = ([0; LONGEST], 0);
    for c in word.chars().filter(|&c| !is_invisible(c)) {
        let c = if c == '’' { '\'' } else { c };
        if len + c.len_utf8() > LONGEST {
            return (letters, 0);
        }
        len += c.encode_utf8(&mut letters[len..]).len();
    }
    (letters, len)
}

/// What is cut off after an apostrophe. "n't" stays with its verb.
fn is_clitic(letters: &[u8]) -> bool {
    matches!(letters, b"s" | b"S" | b"ll" | b"LL" | b"re" | b"RE" | b"ve" | b"VE" | b"d" | b"D" | b"m" | b"M")
}

/// How a word is written whose letters are known.
fn case_of(word: &str, seen: u8) -> Case {
    let first_upper = word.chars().next().is_some_and(char::is_uppercase);
    let (upper, lower) = if seen & WIDE == 0 {
        (seen & UPPER != 0, seen & LOWER != 0)
    } else {
        (word.contains(char::is_uppercase), word.contains(char::is_lowercase))
    };
    match (upper, lower) {
        (false, false) => Case::None,
        (false, true) => Case::Lower,
        (true, false) => Case::Upper,
        (true, true) if first_upper => Case::Title,
        (true, true) => Case::Mixed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;
    use crate::lex::lexer::tests::shown;

    #[test]
    fn clitics_stand_alone_and_other_apostrophes_stay() {
        assert_eq!(shown("Doe's O'Hara didn’t"), "¶Doe|'s|_O'Hara|_didn’t");
        assert_eq!(shown("they’ll the leaders' plan"), "¶they|’ll|_the|_leaders|'|_plan");
        assert_eq!(shown("o'clock"), "¶o'clock");
    }

    #[test]
    fn abbreviations_keep_their_stop_where_they_are_abbreviations() {
        assert_eq!(
            shown("Mr. Doe met Sen. Roe in the U.S. on Sept. 3."),
            "¶Mr.|_Doe|_met|_Sen.|_Roe|_in|_the|_U.S.|_on|_Sept.|_3|."
        );
        assert_eq!(shown("There they sat. He said no. J. Doe"), "¶There|_they|_sat|.|_He|_said|_no|.|_J.|_Doe");
        assert_eq!(shown("No. 5 at 3 p.m. today"), "¶No.|_5|_at|_3|_p.m.|_today");
        assert_eq!(shown("a plan B."), "¶a|_plan|_B|.");
        assert_eq!(shown("Piet A., a baker"), "¶Piet|_A.|,|_a|_baker");
        assert_eq!(shown("Piet K. left"), "¶Piet|_K.|_left");
    }

    #[test]
    fn case_by_form() {
        let case = |word: &str| {
            let mut tokens = Vec::new();
            lex(word, &mut tokens);
            tokens[0].case
        };
        assert_eq!(
            ["harbor", "Harbor", "HARBOR", "A", "iPhone", "Été", "été", "ÉTÉ", "8"].map(case),
            [
                Case::Lower,
                Case::Title,
                Case::Upper,
                Case::Upper,
                Case::Mixed,
                Case::Title,
                Case::Lower,
                Case::Upper,
                Case::None
            ]
        );
    }
}
