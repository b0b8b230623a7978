//! Byte offsets as lines and columns, characters and UTF-16 units.

use crate::span::Span;

/// The places of a text's lines, made once, for turning byte offsets into what people and other tools count in.
///
/// A line ends after LF; CRLF counts as one end, a lone CR does not end a line. Lines and columns count from 1, and a
/// column counts characters (Unicode scalar values).
///
/// ```
/// use wirecopy::position::LineIndex;
///
/// let text = "Été\nà Paris";
/// let index = LineIndex::new(text);
/// assert_eq!(index.line_column(8), (2, 2));
/// assert_eq!(index.chars(8), 5);
/// ```
#[derive(Debug, Clone)]
pub struct LineIndex<'a> {
    text: &'a str,
    /// The first byte of each line, with the characters and UTF-16 units before it.
    lines: Vec<LineStart>,
}

#[derive(Debug, Clone, Copy)]
struct LineStart {
    byte: usize,
    chars: usize,
    utf16: usize,
}

impl<'a> LineIndex<'a> {
    /// Reads the line starts of `text`. Linear in the text.
    pub fn new(text: &'a str) -> LineIndex<'a> {
        let mut at = LineStart { byte: 0, chars: 0, utf16: 0 };
        let mut lines = vec![at];
        for line in text.split_inclusive('\n') {
            at.byte += line.len();
            at.chars += line.chars().count();
            at.utf16 += line.encode_utf16().count();
            if line.ends_with('\n') {
                lines.push(at);
            }
        }
        LineIndex { text, lines }
    }

    /// The line and the column of a byte, both from 1. A byte inside a character counts as that character's first,
    /// one past the text as its end.
    pub fn line_column(&self, byte: usize) -> (usize, usize) {
        let (line, start, rest) = self.find(byte);
        debug_assert!(start.byte <= self.text.len());
        (line + 1, rest.chars().count() + 1)
    }

    /// How many characters (Unicode scalar values) stand before a byte.
    pub fn chars(&self, byte: usize) -> usize {
        let (_, start, rest) = self.find(byte);
        start.chars + rest.chars().count()
    }

    /// How many UTF-16 units stand before a byte: what JavaScript and Java count in.
    pub fn utf16(&self, byte: usize) -> usize {
        let (_, start, rest) = self.find(byte);
        start.utf16 + rest.encode_utf16().count()
    }

    /// The text of the line (from 1) without its line end, or `None` past the last.
    pub fn line(&self, line: usize) -> Option<&'a str> {
        let start = self.lines.get(line.checked_sub(1)?)?.byte;
        let end = self.lines.get(line).map_or(self.text.len(), |next| next.byte);
        Some(self.text[Span::of(start, end)].trim_end_matches(['\n', '\r']))
    }

    /// The line a byte is in, that line's start, and the text from there to the byte.
    fn find(&self, byte: usize) -> (usize, LineStart, &'a str) {
        let byte = self.text.floor_char_boundary(byte);
        let line = self.lines.partition_point(|start| start.byte <= byte) - 1; // the first line starts at 0
        let start = self.lines[line];
        (line, start, &self.text[start.byte..byte])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crlf_is_one_line_end() {
        let index = LineIndex::new("one\r\ntwo\r\n");
        assert_eq!(index.line_column(5), (2, 1));
        assert_eq!(index.line(1), Some("one"));
        assert_eq!(index.line(3), Some(""));
        assert_eq!(index.line(4), None);
        assert_eq!(index.line(0), None);
    }

    #[test]
    fn units_of_a_character_outside_the_first_plane() {
        let index = LineIndex::new("a😀b");
        assert_eq!((index.chars(5), index.utf16(5)), (2, 3));
        assert_eq!(index.chars(3), 1, "inside the character");
        assert_eq!(index.chars(99), 3, "past the end");
    }
}
