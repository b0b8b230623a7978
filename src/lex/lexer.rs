//! The lexer: bytes to tokens, with gaps, case and word classes.

use super::begin::{BEGIN, Begin};
use super::look_up::{self, Waiting};
use super::marks;
use super::role::{self, Doubts};
use super::sign_map::SignMap;
use super::token::{Case, Gap, Token, TokenKind};
use super::word::is_punctuation;
use crate::lexicon::{self, Table, WordClass, WordId};
use crate::span::Span;

/// Reads a whole text into tokens.
///
/// White space, control characters and invisible marks become the gap of the token after them; every other character
/// is in exactly one token.
pub(crate) fn lex(text: &str, tokens: &mut Vec<Token>) -> Outline {
    tokens.clear();
    // English news has a token to five bytes; one growth at the most.
    tokens.reserve(text.len() / 5 + 8);
    let mut lexer = Lexer {
        text,
        bytes: text.as_bytes(),
        at: 0,
        words: lexicon::words(),
        waiting: Vec::with_capacity(2 * look_up::ENOUGH),
        tokens: std::mem::take(tokens),
        doubts: Doubts::with_room(text.len() / BYTES_A_DOUBT),
        lines: Vec::with_capacity(text.len() / BYTES_A_LINE),
    };
    lexer.run();
    lexer.look_up();
    let Lexer { lines, doubts, .. } = lexer;
    *tokens = lexer.tokens;
    role::decide(text, tokens, &doubts);
    Outline { lines, signs: SignMap::of(tokens) }
}

/// What is noted of a text while its tokens are read.
#[derive(Debug)]
pub(crate) struct Outline {
    /// The first token of each line that is not blank.
    pub(crate) lines: Vec<usize>,
    /// Where the passes stop.
    pub(crate) signs: SignMap,
}

/// Bytes to a token of one of the two kinds of doubt, and to a line, about. Only how much room is made hangs on them.
const BYTES_A_DOUBT: usize = 32;
const BYTES_A_LINE: usize = 64;

pub(super) struct Lexer<'t> {
    pub(super) text: &'t str,
    pub(super) bytes: &'t [u8],
    /// Where the next token begins, or the gap before it.
    pub(super) at: usize,
    pub(super) words: &'static Table,
    /// The words that have not been looked up.
    pub(super) waiting: Vec<Waiting>,
    pub(super) tokens: Vec<Token>,
    pub(super) doubts: Doubts,
    /// The first token of each line.
    lines: Vec<usize>,
}

impl Lexer<'_> {
    fn run(&mut self) {
        let mut gap = self.rest_of_gap(Gap::Blank);
        // Every turn takes at least one character.
        loop {
            gap = self.plain_words(gap);
            let Some(&byte) = self.bytes.get(self.at) else { break };
            match BEGIN[usize::from(byte)] {
                Begin::Single(kind) => self.push(self.at, self.at + 1, kind, gap),
                Begin::Mark => self.mark(byte, gap),
                Begin::Digit => self.number(gap),
                Begin::Letter => self.word(gap),
                Begin::Wide if !self.is_at_blank() => self.wide(gap),
                Begin::Blank | Begin::Newline | Begin::Wide => {
                    gap = self.rest_of_gap(gap);
                    continue;
                }
            }
            gap = self.gap();
        }
    }

    /// Skips blanks, line ends and invisible marks, and says what they amount to with the gap before them.
    fn rest_of_gap(&mut self, before: Gap) -> Gap {
        let start = self.at;
        let mut newlines = 0;
        while let Some(&byte) = self.bytes.get(self.at) {
            match BEGIN[usize::from(byte)] {
                Begin::Blank => {
                    // A lone CR ends a line; before LF it is part of its end.
                    newlines += usize::from(byte == b'\r' && self.bytes.get(self.at + 1) != Some(&b'\n'));
                    self.at += 1;
                }
                Begin::Newline => {
                    newlines += 1;
                    self.at += 1;
                }
                Begin::Wide => {
                    let Some(c) = self.char_at(self.at).filter(|&c| is_blank(c)) else { break };
                    newlines += usize::from(is_line_end(c));
                    self.at += c.len_utf8();
                }
                _ => break,
            }
        }
        let gap = match newlines {
            _ if start == 0 => Gap::Blank,
            0 if self.at == start => before,
            0 => Gap::Space,
            1 => Gap::Line,
            _ => Gap::Blank,
        };
        if gap >= Gap::Line && self.at < self.bytes.len() {
            self.lines.push(self.tokens.len());
        }
        gap
    }

    /// Skips the blank that comes next, if one does: all that there is of nearly every gap.
    #[inline]
    pub(super) fn gap(&mut self) -> Gap {
        let blank = self.byte(self.at) == b' ';
        self.at += usize::from(blank);
        if blank { Gap::Space } else { Gap::None }
    }

    pub(super) fn char_at(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next()
    }

    pub(super) fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    /// Makes what is no word a token.
    pub(super) fn push(&mut self, start: usize, end: usize, kind: TokenKind, gap: Gap) {
        self.at = end;
        let (role, signs) = kind.told();
        push_if(kind.is_in_doubt(), &mut self.doubts.marks, self.tokens.len());
        self.tokens.push(Token {
            span: Span::of(start, end),
            class: WordClass::NONE,
            word: WordId::UNKNOWN,
            role,
            kind,
            case: Case::None,
            gap,
            signs,
        });
    }

    /// Takes the last token back, with all that was noted of it but its line: the next token stands in its place.
    pub(super) fn pop(&mut self) {
        self.tokens.pop();
        let gone = self.tokens.len();
        self.waiting.pop_if(|word| word.token == gone);
        self.doubts.words.pop_if(|word| *word == gone);
        self.doubts.marks.pop_if(|mark| *mark == gone);
    }

    /// A mark that may be part of a longer token.
    fn mark(&mut self, byte: u8, gap: Gap) {
        let start = self.at;
        let next = self.byte(start + 1);
        let (kind, len) = match byte {
            b'.' => return self.stops(gap),
            b'-' => return self.dashes(gap),
            b'\'' | b'`' if next == byte => (TokenKind::Quote, 2),
            b'\'' | b'`' => (TokenKind::SingleQuote, 1),
            b'@' | b'#' if next.is_ascii_alphabetic() && gap != Gap::None => return self.handle(gap),
            _ => (TokenKind::Symbol, 1),
        };
        self.push(start, start + len, kind, gap);
    }

    /// One full stop, or an ellipsis: "...", ". . .".
    fn stops(&mut self, gap: Gap) {
        let start = self.at;
        let mut end = start + 1;
        let mut stops = 1;
        loop {
            let blank = usize::from(self.byte(end) == b' ' && self.byte(end + 1) == b'.');
            if self.byte(end + blank) != b'.' {
                break;
            }
            end += blank + 1;
            stops += 1;
        }
        self.push(start, end, if stops > 1 { TokenKind::Ellipsis } else { TokenKind::Stop }, gap);
    }

    /// A hyphen inside a compound, or a dash.
    fn dashes(&mut self, gap: Gap) {
        let start = self.at;
        let mut end = start + 1;
        while self.byte(end) == b'-' {
            end += 1;
        }
        let after = self.byte(end);
        let tight = gap == Gap::None && !after.is_ascii_whitespace() && end < self.bytes.len();
        let joins = end - start == 1 && (tight || after.is_ascii_digit());
        self.push(start, end, if joins { TokenKind::Hyphen } else { TokenKind::Dash }, gap);
    }

    /// Whether white space outside ASCII or an invisible mark comes next.
    fn is_at_blank(&self) -> bool {
        self.char_at(self.at).is_some_and(|c| !is_punctuation(c) && is_blank(c))
    }

    /// A character outside ASCII.
    fn wide(&mut self, gap: Gap) {
        let start = self.at;
        let Some(c) = self.char_at(start) else {
            self.at = self.bytes.len();
            return;
        };
        if !is_punctuation(c) && c.is_alphabetic() {
            return self.word(gap);
        }
        let end = start + c.len_utf8();
        // ‘‘, ’’
        let twice = matches!(c, '’' | '‘') && self.text[end..].starts_with(c);
        let (kind, end) = if twice { (TokenKind::Quote, end + c.len_utf8()) } else { (marks::kind(c), end) };
        self.push(start, end, kind, gap);
    }
}

/// Adds an item to a list if `held`, without a branch.
#[inline]
pub(crate) fn push_if(held: bool, list: &mut Vec<usize>, item: usize) {
    let len = list.len() + usize::from(held);
    list.push(item);
    list.truncate(len);
}

/// Whether a character ends a line, alone or as part of CR LF.
pub(crate) const fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\u{b}' | '\u{c}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// White space, and marks that are not seen.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || is_invisible(c)
}

/// Marks that are not seen: zero width, direction, soft hyphen, byte order.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        || c.is_control() && !c.is_whitespace()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// The tokens of a text, joined by "|", with the gap's sign before: "" none, "_" space, "/" line, "¶" blank.
    pub(in crate::lex) fn shown(text: &str) -> String {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let show = |token: &Token| {
            let gap = match token.gap {
                Gap::None => "",
                Gap::Space => "_",
                Gap::Line => "/",
                Gap::Blank => "¶",
            };
            format!("{gap}{}", &text[token.span])
        };
        tokens.iter().map(show).collect::<Vec<_>>().join("|")
    }

    pub(in crate::lex) fn kinds(text: &str) -> Vec<TokenKind> {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        tokens.iter().map(|token| token.kind).collect()
    }

    #[test]
    fn marks_of_every_style() {
        use TokenKind::*;
        assert_eq!(
            kinds("“a” \"b\" ''c'' ``d'' «e» „f“ ‘g’ 「h」"),
            [
                Quote,
                Word,
                Quote,
                Quote,
                Word,
                Quote,
                Quote,
                Word,
                Quote,
                Quote,
                Word,
                Quote,
                Quote,
                Word,
                Quote,
                Quote,
                Word,
                Quote,
                SingleQuote,
                Word,
                SingleQuote,
                Quote,
                Word,
                Quote
            ]
        );
    }

    #[test]
    fn hyphens_join_and_dashes_part() {
        use TokenKind::*;
        assert_eq!(
            kinds("third-quarter — a -- b - c (AP)-- d"),
            [Word, Hyphen, Word, Dash, Word, Dash, Word, Dash, Word, Open, Word, Close, Dash, Word]
        );
    }

    #[test]
    fn stops_of_other_scripts() {
        use TokenKind::*;
        assert_eq!(kinds("कख। گھ۔ لا؟ ራስ። 他们。"), [Word, Stop, Word, Stop, Word, Question, Word, Stop, Word, Stop]);
    }

    #[test]
    fn gaps_see_through_invisible_marks() {
        assert_eq!(shown("one\r\ntwo\r\n\r\nthree\u{a0}four\u{200b}\nfive"), "¶one|/two|¶three|_four|/five");
        assert_eq!(shown("\u{feff}one in\u{ad}side e\u{301}te"), "¶one|_in\u{ad}side|_e\u{301}te");
    }

    #[test]
    fn line_ends_are_those_of_unicode() {
        assert_eq!(shown("one\rtwo\u{85}three\u{2028}\u{2029}four\u{b}five"), "¶one|/two|/three|¶four|/five");
    }

    #[test]
    fn lines_begin_behind_line_ends() {
        let lines = |text: &str| lex(text, &mut Vec::new()).lines;
        assert_eq!(lines("one two\r\nthree\n\n \u{200b}\n four\n"), [0, 2, 3]);
        assert!(lines("").is_empty() && lines(" \n\n ").is_empty());
    }

    #[test]
    fn stops_in_a_row_are_an_ellipsis() {
        assert_eq!(shown("Well ... I . . . yes…"), "¶Well|_...|_I|_. . .|_yes|…");
    }
}
