//! The lexer: bytes to tokens, with gaps, case and word classes.

use super::begin::{BEGIN, Begin};
use super::look_up::{self, Waiting};
use super::marks;
use super::role;
use super::sign_map::SignMap;
use super::token::{Case, Gap, Token, TokenKind};
use super::word::is_punctuation;
use crate::lexicon::{self, Role, Table, WordClass, WordId};
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
        undecided: Vec::with_capacity(text.len() / BYTES_A_DOUBT),
        lines: Vec::new(),
    };
    lexer.run();
    lexer.look_up();
    let Lexer { lines, undecided, .. } = lexer;
    *tokens = lexer.tokens;
    role::decide(text, tokens, &undecided);
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

/// Bytes to a token whose neighbours decide its role, about. Only how much room is made hangs on it.
const BYTES_A_DOUBT: usize = 64;

pub(super) struct Lexer<'t> {
    pub(super) text: &'t str,
    pub(super) bytes: &'t [u8],
    /// Where the next token begins, or the gap before it.
    pub(super) at: usize,
    pub(super) words: &'static Table,
    /// The words that have not been looked up.
    pub(super) waiting: Vec<Waiting>,
    pub(super) tokens: Vec<Token>,
    /// The tokens whose neighbours decide their role.
    pub(super) undecided: Vec<usize>,
    /// The first token of each line.
    lines: Vec<usize>,
}

impl Lexer<'_> {
    fn run(&mut self) {
        loop {
            let gap = self.skip_gap();
            let Some(&byte) = self.bytes.get(self.at) else { break };
            // Every arm takes at least one character, so the loop ends.
            match BEGIN[usize::from(byte)] {
                Begin::Letter => self.words(gap),
                Begin::Digit => self.number(gap),
                Begin::Single(kind) => self.push(self.at, self.at + 1, kind, gap),
                Begin::Mark => self.mark(byte, gap),
                // A gap took these.
                Begin::Blank | Begin::Newline | Begin::Wide => self.wide(gap),
            }
        }
    }

    /// Plain words, or one that has more to it.
    fn words(&mut self, gap: Gap) {
        let first = self.tokens.len();
        if !self.plain_words(gap) {
            self.word(gap);
        }
        if self.waiting.len() >= look_up::ENOUGH {
            self.look_up();
        }
        // The second part of a compound is what the whole is: "union-**backed**".
        if gap == Gap::None
            && let Some([hyphen, part]) = first.checked_sub(1).and_then(|before| self.tokens.get_mut(before..=first))
            && hyphen.is(TokenKind::Hyphen)
            && part.is_word()
            && !part.is_capital()
        {
            part.role = Role::Noun;
        }
    }

    /// Skips blanks, line ends and invisible marks, and says what they amount to.
    fn skip_gap(&mut self) -> Gap {
        let start = self.at;
        // Nearly every gap is nothing or one blank.
        let blank = self.byte(start) == b' ';
        let next = BEGIN[usize::from(self.byte(start + usize::from(blank)))];
        if start > 0 && !matches!(next, Begin::Blank | Begin::Newline | Begin::Wide) {
            self.at += usize::from(blank);
            return if blank { Gap::Space } else { Gap::None };
        }
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
                    let Some(c) = self.char_at(self.at) else { break };
                    if matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}') {
                        newlines += 1;
                    } else if !c.is_whitespace() && !is_invisible(c) {
                        break;
                    }
                    self.at += c.len_utf8();
                }
                _ => break,
            }
        }
        let gap = match newlines {
            0 if self.at == start && start > 0 => Gap::None,
            0 if start == 0 => Gap::Blank,
            0 => Gap::Space,
            1 if start > 0 => Gap::Line,
            _ => Gap::Blank,
        };
        if gap >= Gap::Line && self.at < self.bytes.len() {
            self.lines.push(self.tokens.len());
        }
        gap
    }

    pub(super) fn char_at(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next()
    }

    pub(super) fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    #[inline]
    pub(super) fn push(&mut self, start: usize, end: usize, kind: TokenKind, gap: Gap) {
        self.at = end;
        let role = kind.role();
        self.undecided.extend(role.is_none().then_some(self.tokens.len()));
        self.tokens.push(Token {
            span: Span::of(start, end),
            class: WordClass::NONE,
            word: WordId::UNKNOWN,
            role: role.unwrap_or_default(),
            kind,
            case: Case::None,
            gap,
            signs: kind.signs(),
        });
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
        if end - start == 1 && (tight || after.is_ascii_digit()) {
            self.hyphen(end, gap);
        } else {
            self.push(start, end, TokenKind::Dash, gap);
        }
    }

    /// A hyphen, which makes the word before it the part of a compound.
    fn hyphen(&mut self, end: usize, gap: Gap) {
        if gap == Gap::None
            && let Some(part) = self.tokens.last_mut().filter(|part| part.is_word() && !part.is_capital())
        {
            part.role = Role::Noun;
        }
        self.push(self.at, end, TokenKind::Hyphen, gap);
    }

    /// A character outside ASCII.
    fn wide(&mut self, gap: Gap) {
        let start = self.at;
        let Some(c) = self.char_at(start) else {
            self.at = self.bytes.len();
            return;
        };
        if !is_punctuation(c) && c.is_alphabetic() {
            return self.words(gap);
        }
        let end = start + c.len_utf8();
        let twice = self.text[end..].starts_with(c);
        let (kind, end) = match c {
            '’' | '‘' if twice => (TokenKind::Quote, end + c.len_utf8()),
            c if marks::is_double(c) => (TokenKind::Quote, end),
            c if marks::is_single(c) => (TokenKind::SingleQuote, end),
            '–' | '—' | '―' | '⸺' | '−' => (TokenKind::Dash, end),
            '‐' | '‑' => return self.hyphen(end, gap),
            '…' => (TokenKind::Ellipsis, end),
            '。' | '．' => (TokenKind::Stop, end),
            '，' | '、' => (TokenKind::Comma, end),
            '？' => (TokenKind::Question, end),
            '！' => (TokenKind::Exclamation, end),
            '：' => (TokenKind::Colon, end),
            '；' => (TokenKind::Semicolon, end),
            '（' | '【' => (TokenKind::Open, end),
            '）' | '】' => (TokenKind::Close, end),
            '／' | '⁄' => (TokenKind::Slash, end),
            _ => (TokenKind::Symbol, end),
        };
        self.push(start, end, kind, gap);
    }
}

/// Marks that are not seen: zero width, direction, soft hyphen, byte order.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        || c.is_control()
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
    fn gaps_see_through_invisible_marks() {
        assert_eq!(shown("one\r\ntwo\r\n\r\nthree\u{a0}four\u{200b}\nfive"), "¶one|/two|¶three|_four|/five");
        assert_eq!(shown("\u{feff}one in\u{ad}side e\u{301}te"), "¶one|_in\u{ad}side|_e\u{301}te");
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
