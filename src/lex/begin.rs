//! [`Begin`]: what a token can be by its first byte.

use super::token::TokenKind;

/// What a byte can begin.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Begin {
    Letter,
    Digit,
    Blank,
    Newline,
    /// A mark that is a token of its own whatever stands near.
    Single(TokenKind),
    /// A mark that may be part of a longer token: "...", "--", "''", "@name".
    Mark,
    /// The first byte of a character outside ASCII.
    Wide,
}

/// What each byte can begin.
pub(super) static BEGIN: [Begin; 256] = {
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
            b'.' | b'-' | b'\'' | b'`' | b'@' | b'#' => Begin::Mark,
            b',' => Begin::Single(TokenKind::Comma),
            b'"' => Begin::Single(TokenKind::Quote),
            b'?' => Begin::Single(TokenKind::Question),
            b'!' => Begin::Single(TokenKind::Exclamation),
            b':' => Begin::Single(TokenKind::Colon),
            b';' => Begin::Single(TokenKind::Semicolon),
            b'(' | b'[' | b'{' => Begin::Single(TokenKind::Open),
            b')' | b']' | b'}' => Begin::Single(TokenKind::Close),
            b'/' => Begin::Single(TokenKind::Slash),
            _ => Begin::Single(TokenKind::Symbol),
        };
        byte += 1;
    }
    table
};
