//! Addresses: URLs, e-mail addresses and handles, each one token.

use super::lexer::Lexer;
use super::token::{Gap, TokenKind};

impl Lexer<'_> {
    /// "@name", "#tag"
    pub(super) fn handle(&mut self, gap: Gap) {
        let start = self.at;
        let mut end = start + 1;
        while self.byte(end).is_ascii_alphanumeric() || self.byte(end) == b'_' {
            end += 1;
        }
        self.push(start, end, TokenKind::Handle, gap);
    }

    /// "https://…" or "www.…" at a word's start.
    pub(super) fn url(&mut self, gap: Gap) -> bool {
        let rest = &self.bytes[self.at..];
        // Nearly every word is told apart by its first letters.
        let head = rest.first_chunk::<4>().map(|head| head.map(|byte| byte | 0x20));
        if !matches!(head.as_ref(), Some(b"http" | b"www." | b"pic.")) {
            return false;
        }
        let heads = [b"http://".as_slice(), b"https://", b"www.", b"pic.twitter.com/"];
        if !heads.iter().any(|head| starts_with(rest, head)) {
            return false;
        }
        let rest = &self.text[self.at..];
        // Some white space is no ASCII: a no-break blank, the line end U+0085.
        let len = rest.find(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>')).unwrap_or(rest.len());
        let len = rest[..len].trim_end_matches(['.', ',', ')', ';', ':', '”', '’', '!', '?', '\'']).len();
        self.push(self.at, self.at + len, TokenKind::Url, gap);
        true
    }

    /// "name@example.com", with the name's start known and "@" ahead.
    pub(super) fn email(&mut self, start: usize, gap: Gap) -> bool {
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
}

fn starts_with(text: &[u8], head: &[u8]) -> bool {
    text.len() >= head.len() && text[..head.len()].eq_ignore_ascii_case(head)
}

#[cfg(test)]
mod tests {
    use crate::lex::TokenKind;
    use crate::lex::lexer::tests::kinds;

    #[test]
    fn addresses_are_one_token() {
        use TokenKind::*;
        assert_eq!(
            kinds("See https://example.com/a?b=1, www.example.com. jdoe@example.com @anadoe #harbor"),
            [Word, Url, Comma, Url, Stop, Email, Handle, Handle]
        );
    }
}
