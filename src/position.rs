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
    /// The start of each line.
    lines: Vec<Mark>,
    /// A place in every [`STEP`] bytes or so: a look-up counts no further back.
    marks: Vec<Mark>,
}

/// How many bytes a look-up counts at the most, more or less.
const STEP: usize = 256;

/// A byte with the characters and UTF-16 units before it.
#[derive(Debug, Clone, Copy)]
struct Mark {
    byte: usize,
    chars: usize,
    utf16: usize,
}

impl Mark {
    fn step_over(&mut self, c: char) {
        self.byte += c.len_utf8();
        self.chars += 1;
        self.utf16 += c.len_utf16();
    }
}

impl<'a> LineIndex<'a> {
    /// Reads the line starts of `text`. Linear in the text.
    pub fn new(text: &'a str) -> LineIndex<'a> {
        let mut at = Mark { byte: 0, chars: 0, utf16: 0 };
        let (mut lines, mut marks) = (vec![at], vec![at]);
        for c in text.chars() {
            at.step_over(c);
            if c == '\n' {
                lines.push(at);
            }
            if at.byte >= marks.len() * STEP {
                marks.push(at);
            }
        }
        LineIndex { text, lines, marks }
    }

    /// The line and the column of a byte, both from 1. A byte inside a character counts as that character's first,
    /// one past the text as its end.
    ///
    /// ```
    /// let index = wirecopy::position::LineIndex::new("Mill closes\n\nVarn’s mill");
    /// assert_eq!(index.line_column(13), (3, 1));
    /// assert_eq!(index.line_column(20), (3, 6)); // "’" takes three bytes
    /// ```
    pub fn line_column(&self, byte: usize) -> (usize, usize) {
        let at = self.find(byte);
        let line = self.lines.partition_point(|start| start.byte <= at.byte); // the first line starts at 0
        (line, at.chars - self.lines[line - 1].chars + 1)
    }

    /// How many characters (Unicode scalar values) stand before a byte.
    pub fn chars(&self, byte: usize) -> usize {
        self.find(byte).chars
    }

    /// How many UTF-16 units stand before a byte: what JavaScript and Java count in.
    ///
    /// ```
    /// let index = wirecopy::position::LineIndex::new("😀 Paris");
    /// assert_eq!((index.chars(5), index.utf16(5)), (2, 3));
    /// ```
    pub fn utf16(&self, byte: usize) -> usize {
        self.find(byte).utf16
    }

    /// The text of the line (from 1) without its line end, or `None` past the last.
    ///
    /// ```
    /// let index = wirecopy::position::LineIndex::new("Mill closes\r\nBy Ana Doe");
    /// assert_eq!((index.line(1), index.line(2), index.line(3)), (Some("Mill closes"), Some("By Ana Doe"), None));
    /// ```
    pub fn line(&self, line: usize) -> Option<&'a str> {
        let start = self.lines.get(line.checked_sub(1)?)?.byte;
        let end = self.lines.get(line).map_or(self.text.len(), |next| next.byte);
        Some(self.text[Span::of(start, end)].trim_end_matches(['\n', '\r']))
    }

    /// A byte, or the first of the character it is in, with what stands before it.
    fn find(&self, byte: usize) -> Mark {
        let byte = self.text.floor_char_boundary(byte);
        let mark = self.marks.partition_point(|mark| mark.byte <= byte) - 1; // the first mark stands at 0
        let mut at = self.marks[mark];
        self.text[at.byte..byte].chars().for_each(|c| at.step_over(c));
        at
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
    fn a_long_line_is_counted_in_steps() {
        let text = "añ😀".repeat(1000);
        let index = LineIndex::new(&text);
        for byte in [0, 1, 255, 256, 257, 3500, 6999, 7000] {
            let before = &text[..text.floor_char_boundary(byte)];
            assert_eq!(index.chars(byte), before.chars().count());
            assert_eq!(index.utf16(byte), before.encode_utf16().count());
            assert_eq!(index.line_column(byte), (1, before.chars().count() + 1));
        }
    }

    #[test]
    fn units_of_a_character_outside_the_first_plane() {
        let index = LineIndex::new("a😀b");
        assert_eq!((index.chars(5), index.utf16(5)), (2, 3));
        assert_eq!(index.chars(3), 1, "inside the character");
        assert_eq!(index.chars(99), 3, "past the end");
    }
}
