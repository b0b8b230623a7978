//! JSON that can stand anywhere.

use super::escape::{Instead, ends_line, is_hidden, replaced};
use memchr::{memchr2, memchr3};
use std::borrow::Cow;

/// JSON with `<`, control characters, marks of text direction, U+2028 and U+2029 as `\u` escapes: the same values, and safe
/// in an HTML page, in a script, on a terminal and in a log.
///
/// ```
/// use wirecopy::export::json_text;
///
/// assert_eq!(json_text("{\"name\":\"</script>\u{202e}\"}"), r#"{"name":"\u003c/script>\u202e"}"#);
/// ```
pub fn json_text(json: &str) -> Cow<'_, str> {
    let bytes = json.as_bytes();
    // The first bytes of those that are not ASCII; most JSON has none of them.
    if memchr2(b'<', 0x7f, bytes).is_none() && memchr3(0xc2, 0xd8, 0xe2, bytes).is_none() {
        return Cow::Borrowed(json);
    }
    let mut safe = String::with_capacity(json.len() + 64);
    // Outside of strings JSON has none of these but line ends and tabs. A string takes all.
    let _ = replaced(&mut safe, json, |c| match c {
        '\t' | '\n' | '\r' => None,
        _ if c == '<' || ends_line(c) || is_hidden(c) => Some(Instead::Escape(c)),
        _ => None,
    });
    Cow::Owned(safe)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_harmless_is_not_copied() {
        assert_eq!(json_text("{\n  \"name\": \"Zoë ≥ 東京\"\n}"), "{\n  \"name\": \"Zoë ≥ 東京\"\n}");
        assert!(matches!(json_text("[\"Zoë\"]\n"), Cow::Borrowed(_)));
    }

    #[test]
    fn every_hidden_character_is_escaped() {
        assert_eq!(json_text("\"a\u{7f}\u{85}\u{61c}\u{2066}\u{2029}’\""), r#""a\u007f\u0085\u061c\u2066\u2029’""#);
    }
}
