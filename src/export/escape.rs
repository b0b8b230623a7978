//! Text made safe for a format.

use std::fmt::{self, Display, Write};

/// Text for XML and HTML, in elements and in attributes: marks that mean something there as entities, and characters
/// that XML 1.0 does not have (most control characters) as U+FFFD.
pub(crate) struct Xml<'t>(pub(crate) &'t str);

impl Display for Xml<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        replaced(f, self.0, |c| match c {
            '&' => Some("&amp;"),
            '<' => Some("&lt;"),
            // "]]>" may not stand in the text of an element.
            '>' => Some("&gt;"),
            '"' => Some("&quot;"),
            '\'' => Some("&#39;"),
            // A reader of XML would make it a line feed.
            '\r' => Some("&#13;"),
            '\t' | '\n' => None,
            '\0'..='\x1f' | '\u{fffe}' | '\u{ffff}' => Some("\u{fffd}"),
            _ => None,
        })
    }
}

/// Text for a cell of a table: tabs, line ends and backslashes as `\t`, `\n`, `\r`, `\\`.
pub(super) struct Cell<T>(pub(super) T);

impl<T: Display> Display for Cell<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(Cells(f), "{}", self.0)
    }
}

struct Cells<'f, 'g>(&'f mut fmt::Formatter<'g>);

impl Write for Cells<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        replaced(self.0, text, |c| match c {
            '\t' => Some(r"\t"),
            '\n' => Some(r"\n"),
            '\r' => Some(r"\r"),
            '\\' => Some(r"\\"),
            _ => None,
        })
    }
}

/// Text on one line: every run of white space a blank, and [hidden](is_hidden) characters left out.
pub(crate) struct OneLine<'t>(pub(crate) &'t str);

impl Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |word: &&str| !word.chars().all(is_hidden);
        for (at, word) in self.0.split_whitespace().filter(shown).enumerate() {
            f.write_str(if at > 0 { " " } else { "" })?;
            replaced(f, word, |c| is_hidden(c).then_some(""))?;
        }
        Ok(())
    }
}

/// Whether a character shows nothing and changes how others are shown: control characters, which a terminal obeys, and marks
/// of text direction, which can make a text read as something else than it is.
pub(crate) const fn is_hidden(c: char) -> bool {
    matches!(c,
        '\0'..='\x1f' | '\x7f'..='\u{9f}'
        // Arabic letter mark; left-to-right and right-to-left marks.
        | '\u{61c}' | '\u{200e}' | '\u{200f}'
        // Embeddings and overrides; isolates.
        | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Writes a text with some characters replaced.
pub(super) fn replaced(
    out: &mut impl Write,
    text: &str,
    replace: impl Fn(char) -> Option<&'static str>,
) -> fmt::Result {
    let mut written = 0;
    for (at, c) in text.char_indices() {
        if let Some(instead) = replace(c) {
            out.write_str(&text[written..at])?;
            out.write_str(instead)?;
            written = at + c.len_utf8();
        }
    }
    out.write_str(&text[written..])
}

/// A name as a part of an IRI: what may not stand there in percent signs.
pub(crate) fn iri(name: &str) -> String {
    const MARKS: &str = "-._~/:@!$&'()*+,;=";
    let stays = |c: char| {
        c.is_ascii_alphanumeric() || MARKS.contains(c) || !c.is_ascii() && !c.is_control() && !c.is_whitespace()
    };
    let mut iri = String::new();
    for c in name.chars() {
        if stays(c) {
            iri.push(c);
        } else {
            for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                // A string takes all.
                let _ = write!(iri, "%{byte:02X}");
            }
        }
    }
    iri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_xml_ends_an_element() {
        assert_eq!(
            Xml("</script> a & \"b\" ]]> \u{1}\u{0}\r\n").to_string(),
            "&lt;/script&gt; a &amp; &quot;b&quot; ]]&gt; \u{fffd}\u{fffd}&#13;\n"
        );
    }

    #[test]
    fn a_cell_has_no_tab_and_no_line_end() {
        assert_eq!(Cell("a\tb\r\nc\\d").to_string(), r"a\tb\r\nc\\d");
    }

    #[test]
    fn one_line_has_no_control_characters() {
        assert_eq!(OneLine("a\n\n b\u{1b}[31m\tc").to_string(), "a b[31m c");
    }

    #[test]
    fn a_name_becomes_an_iri() {
        assert_eq!(iri("news/a b#1é\n"), "news/a%20b%231é%0A");
    }
}
