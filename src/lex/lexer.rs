//! The lexer: bytes to tokens, with gaps, case and word classes.

use super::marks;
use super::token::{Case, Gap, Token, TokenKind};
use crate::lexicon::{self, Table, WordClass, WordId};
use crate::span::Span;

/// Reads a whole text into tokens.
///
/// White space, control characters and invisible marks become the gap of the token after them; every other character
/// is in exactly one token.
pub(crate) fn lex(text: &str, tokens: &mut Vec<Token>) {
    tokens.clear();
    // English news has a token to five bytes; one growth at the most.
    tokens.reserve(text.len() / 5 + 8);
    let mut lexer = Lexer { text, bytes: text.as_bytes(), at: 0, words: lexicon::words(), tokens };
    lexer.run();
}

struct Lexer<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    words: &'static Table,
    tokens: &'t mut Vec<Token>,
}

/// What a byte can begin.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Begin {
    Letter,
    Digit,
    Blank,
    Newline,
    Mark,
    /// The first byte of a character outside ASCII.
    Wide,
}

static BEGIN: [Begin; 256] = {
    let mut table = [Begin::Mark; 256];
    let mut byte = 0;
    while byte < 256 {
        #[allow(clippy::cast_possible_truncation, reason = "byte < 256")]
        let b = byte as u8;
        table[byte] = match b {
            b'a'..=b'z' | b'A'..=b'Z' => Begin::Letter,
            b'0'..=b'9' => Begin::Digit,
            b'\n' | b'\x0b' | b'\x0c' => Begin::Newline,
            0..=b' ' | 0x7f => Begin::Blank,
            0x80.. => Begin::Wide,
            _ => Begin::Mark,
        };
        byte += 1;
    }
    table
};

impl Lexer<'_> {
    fn run(&mut self) {
        loop {
            let gap = self.skip_gap();
            let Some(&byte) = self.bytes.get(self.at) else { break };
            // Every arm takes at least one character, so the loop ends.
            match BEGIN[usize::from(byte)] {
                Begin::Letter => self.word(gap),
                Begin::Digit => self.number(gap),
                Begin::Mark => self.mark(byte, gap),
                // A gap took these.
                Begin::Blank | Begin::Newline | Begin::Wide => self.wide(gap),
            }
        }
    }

    /// Skips blanks, line ends and invisible marks, and says what they amount to.
    fn skip_gap(&mut self) -> Gap {
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
        match newlines {
            0 if self.at == start && start > 0 => Gap::None,
            0 if start == 0 => Gap::Blank,
            0 => Gap::Space,
            1 if start > 0 => Gap::Line,
            _ => Gap::Blank,
        }
    }

    fn char_at(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next()
    }

    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    fn push(&mut self, start: usize, end: usize, kind: TokenKind, gap: Gap) {
        self.at = end;
        self.tokens.push(Token {
            span: Span::of(start, end),
            class: WordClass::NONE,
            word: WordId::UNKNOWN,
            kind,
            case: Case::None,
            gap,
        });
    }

    /// Where the letters and digits end that go on at `at`. Invisible marks and combining accents go with them.
    fn letters_end(&self, mut at: usize, ascii: &mut bool) -> usize {
        loop {
            match BEGIN[usize::from(self.byte(at))] {
                Begin::Letter | Begin::Digit if at < self.bytes.len() => at += 1,
                Begin::Wide => match self.char_at(at) {
                    Some(c)
                        if c.is_alphanumeric()
                            || is_combining(c)
                            || is_invisible(c) && self.letter_follows(at + c.len_utf8()) =>
                    {
                        *ascii = false;
                        at += c.len_utf8();
                    }
                    _ => return at,
                },
                _ => return at,
            }
        }
    }

    fn letter_follows(&self, at: usize) -> bool {
        self.char_at(at).is_some_and(char::is_alphabetic)
    }

    /// A word, with inner apostrophes and the full stop of an abbreviation; then its clitic.
    fn word(&mut self, gap: Gap) {
        let start = self.at;
        if gap != Gap::None && self.url(gap) {
            return;
        }
        let mut ascii = true;
        let mut end = self.letters_end(start, &mut ascii);
        // "O'Hara", "don't"; but "Doe's" and "they'll" end before the apostrophe.
        while let Some(apostrophe) = self.apostrophe_at(end) {
            let letters = end + apostrophe;
            let mut plain = true;
            let after = self.letters_end(letters, &mut plain);
            if after == letters || is_clitic(&self.bytes[letters..after]) {
                break;
            }
            ascii &= plain && apostrophe == 1;
            end = after;
        }
        if self.byte(end) == b'@' && self.email(start, gap) {
            return;
        }
        let bare = end;
        if self.byte(end) == b'.' {
            end = self.abbreviation_end(start, end);
        }
        self.push_word(start, end, ascii, gap);
        // "Mr" for "Mr.", "etc" for "etc.": a stop that the table does not know belongs to the initials alone.
        debug_assert!(end >= bare);
        self.clitic();
    }

    fn push_word(&mut self, start: usize, end: usize, ascii: bool, gap: Gap) {
        let bytes = &self.bytes[start..end];
        let word = if ascii { self.words.find(bytes) } else { self.find_wide(&self.text[start..end]) };
        self.tokens.push(Token {
            span: Span::of(start, end),
            class: self.words.entry(word).class,
            word,
            kind: TokenKind::Word,
            case: case_of(&self.text[start..end], ascii),
            gap,
        });
        self.at = end;
    }

    /// Looks a word up that has letters outside ASCII, with ’ as ' and without invisible marks.
    fn find_wide(&self, word: &str) -> WordId {
        /// Longer words are in no list.
        const LONGEST: usize = 32;
        let mut buffer = [0; LONGEST];
        let mut len = 0;
        for c in word.chars().filter(|&c| !is_invisible(c)) {
            let c = if c == '’' { '\'' } else { c };
            if len + c.len_utf8() > LONGEST {
                return WordId::UNKNOWN;
            }
            len += c.encode_utf8(&mut buffer[len..]).len();
        }
        self.words.find(&buffer[..len])
    }

    /// The length of an apostrophe between letters at `at`.
    fn apostrophe_at(&self, at: usize) -> Option<usize> {
        let len = match self.byte(at) {
            b'\'' => 1,
            0xE2 if self.bytes[at..].starts_with("’".as_bytes()) => 3,
            _ => return None,
        };
        self.letter_follows(at + len).then_some(len)
    }

    /// "'s", "'ll", … right after a word.
    fn clitic(&mut self) {
        let start = self.at;
        let Some(apostrophe) = self.apostrophe_at(start) else { return };
        let mut ascii = true;
        let end = self.letters_end(start + apostrophe, &mut ascii);
        if is_clitic(&self.bytes[start + apostrophe..end]) {
            self.push(start, end, TokenKind::Clitic, Gap::None);
        }
    }

    /// Where a word ends that has a full stop at `stop`: with the stop when it is an abbreviation's.
    fn abbreviation_end(&self, start: usize, stop: usize) -> usize {
        let letters = stop - start;
        let next = self.byte(stop + 1);
        // "U.S.", "a.m.", "J.R.R.", "Ph.D.": letters and stops in turn.
        if letters <= 2 && next.is_ascii_alphabetic() {
            let mut end = stop + 1;
            while self.byte(end).is_ascii_alphabetic() && self.byte(end + 1) == b'.' {
                end += 2;
            }
            return if end > stop + 1 { end } else { stop };
        }
        let first = self.byte(start);
        if letters == 1 && first.is_ascii_uppercase() && first != b'I' {
            // An initial: "J. Doe". A capital at the end of a sentence ("vitamin C.") has nothing after it.
            return if self.name_follows(stop + 1) { stop + 1 } else { stop };
        }
        if letters > 7 {
            return stop;
        }
        let class = self.words.entry(self.words.find(&self.bytes[start..=stop])).class;
        if !class.has(WordClass::ABBREVIATION) {
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

    /// Whether a capital letter comes next, after one blank or directly.
    fn name_follows(&self, at: usize) -> bool {
        let at = if self.byte(at) == b' ' { at + 1 } else { at };
        self.char_at(at).is_some_and(char::is_uppercase)
    }

    /// Digits, with what belongs to them.
    fn number(&mut self, gap: Gap) {
        let start = self.at;
        let mut end = self.digits_end(start);
        // "9:30", "14:45:10"
        if end - start <= 2 && self.byte(end) == b':' && self.digits_end(end + 1) == end + 3 {
            end += 3;
            if self.byte(end) == b':' && self.digits_end(end + 1) == end + 3 {
                end += 3;
            }
            return self.push(start, end, TokenKind::Clock, gap);
        }
        // "30,000", "3.5", "1,234.50"
        loop {
            let group = self.digits_end(end + 1);
            match self.byte(end) {
                b',' if group == end + 4 => end = group,
                b'.' if group > end + 1 => end = group,
                _ => break,
            }
        }
        let mut ascii = true;
        let letters = self.letters_end(end, &mut ascii);
        let ending = &self.bytes[end..letters];
        if [b"st".as_slice(), b"nd", b"rd", b"th"].iter().any(|ordinal| ending.eq_ignore_ascii_case(ordinal)) {
            return self.push(start, letters, TokenKind::Ordinal, gap);
        }
        let tens = self.byte(end - 1) == b'0' && matches!(end - start, 2 | 4);
        if tens && ending.eq_ignore_ascii_case(b"s") {
            return self.push(start, letters, TokenKind::Decade, gap);
        }
        if let (true, Some(1), b's', false) =
            (tens, self.apostrophe_at(end), self.byte(end + 1), self.byte(end + 2).is_ascii_alphanumeric())
        {
            return self.push(start, end + 2, TokenKind::Decade, gap); // "1980's"
        }
        self.push(start, end, TokenKind::Number, gap);
        self.clitic();
    }

    fn digits_end(&self, mut at: usize) -> usize {
        while self.byte(at).is_ascii_digit() {
            at += 1;
        }
        at
    }

    /// A mark of punctuation in ASCII.
    fn mark(&mut self, byte: u8, gap: Gap) {
        let start = self.at;
        let next = self.byte(start + 1);
        let (kind, len) = match byte {
            b',' => (TokenKind::Comma, 1),
            b'.' => return self.stops(gap),
            b'"' => (TokenKind::Quote, 1),
            b'\'' if next == b'\'' => (TokenKind::Quote, 2),
            b'`' if next == b'`' => (TokenKind::Quote, 2),
            b'\'' | b'`' => (TokenKind::SingleQuote, 1),
            b'-' => return self.dashes(gap),
            b'?' => (TokenKind::Question, 1),
            b'!' => (TokenKind::Exclamation, 1),
            b':' => (TokenKind::Colon, 1),
            b';' => (TokenKind::Semicolon, 1),
            b'(' | b'[' | b'{' => (TokenKind::Open, 1),
            b')' | b']' | b'}' => (TokenKind::Close, 1),
            b'/' => (TokenKind::Slash, 1),
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
        let kind =
            if end - start == 1 && (tight || after.is_ascii_digit()) { TokenKind::Hyphen } else { TokenKind::Dash };
        self.push(start, end, kind, gap);
    }

    /// "@name", "#tag"
    fn handle(&mut self, gap: Gap) {
        let start = self.at;
        let mut end = start + 1;
        while self.byte(end).is_ascii_alphanumeric() || self.byte(end) == b'_' {
            end += 1;
        }
        self.push(start, end, TokenKind::Handle, gap);
    }

    /// "https://…" or "www.…" at a word's start.
    fn url(&mut self, gap: Gap) -> bool {
        let rest = &self.bytes[self.at..];
        // Nearly every word is told apart by its first letter.
        if !matches!(rest[0] | 0x20, b'h' | b'w' | b'p') {
            return false;
        }
        if ![b"http://".as_slice(), b"https://", b"www.", b"pic.twitter.com/"]
            .iter()
            .any(|head| starts_with(rest, head))
        {
            return false;
        }
        let len =
            rest.iter().position(|b| b.is_ascii_whitespace() || matches!(b, b'"' | b'<' | b'>')).unwrap_or(rest.len());
        let len = self.text[self.at..][..self.text[self.at..].floor_char_boundary(len)]
            .trim_end_matches(['.', ',', ')', ';', ':', '”', '’', '!', '?', '\''])
            .len();
        self.push(self.at, self.at + len, TokenKind::Url, gap);
        true
    }

    /// "name@example.com", with the name's start known and "@" ahead.
    fn email(&mut self, start: usize, gap: Gap) -> bool {
        let Some(sign) = self.bytes[start..].iter().position(|&b| b == b'@').map(|n| start + n) else { return false };
        let mut end = sign + 1;
        let mut dot = false;
        while self.byte(end).is_ascii_alphanumeric()
            || matches!(self.byte(end), b'.' | b'-') && self.byte(end + 1).is_ascii_alphanumeric()
        {
            dot |= self.byte(end) == b'.';
            end += 1;
        }
        if dot {
            self.push(start, end, TokenKind::Email, gap);
        }
        dot
    }

    /// A character outside ASCII.
    fn wide(&mut self, gap: Gap) {
        let start = self.at;
        let Some(c) = self.char_at(start) else {
            self.at = self.bytes.len();
            return;
        };
        if c.is_alphabetic() {
            return self.word(gap);
        }
        let end = start + c.len_utf8();
        let twice = self.text[end..].starts_with(c);
        let (kind, end) = match c {
            '’' | '‘' if twice => (TokenKind::Quote, end + c.len_utf8()),
            c if marks::is_double(c) => (TokenKind::Quote, end),
            c if marks::is_single(c) => (TokenKind::SingleQuote, end),
            '–' | '—' | '―' | '⸺' | '−' => (TokenKind::Dash, end),
            '‐' | '‑' => (TokenKind::Hyphen, end),
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

/// Accents that stand on the letter before them.
const fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// What is cut off after an apostrophe. "n't" stays with its verb.
fn is_clitic(letters: &[u8]) -> bool {
    matches!(letters, b"s" | b"S" | b"ll" | b"LL" | b"re" | b"RE" | b"ve" | b"VE" | b"d" | b"D" | b"m" | b"M")
}

fn starts_with(text: &[u8], head: &[u8]) -> bool {
    text.len() >= head.len() && text[..head.len()].eq_ignore_ascii_case(head)
}

/// How a word is written.
fn case_of(word: &str, ascii: bool) -> Case {
    let (mut upper, mut lower, mut first_upper, mut first) = (0, 0, false, true);
    let mut see = |is_upper: bool, is_lower: bool| {
        upper += usize::from(is_upper);
        lower += usize::from(is_lower);
        first_upper |= first && is_upper;
        first = false;
    };
    if ascii {
        word.bytes().for_each(|b| see(b.is_ascii_uppercase(), b.is_ascii_lowercase()));
    } else {
        word.chars().for_each(|c| see(c.is_uppercase(), c.is_lowercase()));
    }
    match (upper, lower) {
        (0, 0) => Case::None,
        (0, _) => Case::Lower,
        (_, 0) => Case::Upper,
        _ if first_upper => Case::Title,
        _ => Case::Mixed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tokens of a text, joined by "|", with the gap's sign before: "" none, "_" space, "/" line, "¶" blank.
    fn shown(text: &str) -> String {
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

    fn kinds(text: &str) -> Vec<TokenKind> {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        tokens.iter().map(|token| token.kind).collect()
    }

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
    }

    #[test]
    fn numbers_with_what_belongs_to_them() {
        use TokenKind::*;
        assert_eq!(
            kinds("30,000 3.5 21st 1980s 1980's 9:30 9:30pm 2022-02-07"),
            [Number, Number, Ordinal, Decade, Decade, Clock, Clock, Word, Number, Hyphen, Number, Hyphen, Number]
        );
        assert_eq!(shown("3,5 1.2.3 9am"), "¶3|,|5|_1.2.3|_9|am");
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
    fn addresses_are_one_token() {
        use TokenKind::*;
        assert_eq!(
            kinds("See https://example.com/a?b=1, www.example.com. jdoe@example.com @anadoe #harbor"),
            [Word, Url, Comma, Url, Stop, Email, Handle, Handle]
        );
    }

    #[test]
    fn stops_in_a_row_are_an_ellipsis() {
        assert_eq!(shown("Well ... I . . . yes…"), "¶Well|_...|_I|_. . .|_yes|…");
    }

    #[test]
    fn case_by_form() {
        let case = |word: &str| case_of(word, word.is_ascii());
        assert_eq!(
            [case("harbor"), case("Harbor"), case("HARBOR"), case("iPhone"), case("Été"), case("8")],
            [Case::Lower, Case::Title, Case::Upper, Case::Mixed, Case::Title, Case::None]
        );
    }
}
