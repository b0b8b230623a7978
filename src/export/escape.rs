//! Text made safe for a format.

use std::fmt::{self, Display, Write};

/// Text for XML, in elements and in attributes: marks that mean something there as entities, other control characters and
/// marks of text direction as references, and characters that XML 1.0 does not have (most control characters) as U+FFFD.
pub(crate) struct Xml<'t>(pub(crate) &'t str);

impl Display for Xml<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        replaced(f, self.0, |c| match c {
            _ if entity(c).is_some() => entity(c),
            '\0'..='\x1f' | '\u{fffe}' | '\u{ffff}' => Some(Instead::Text("\u{fffd}")),
            _ if is_hidden(c) => Some(Instead::Reference(c)),
            _ => None,
        })
    }
}

/// Text for HTML, in elements and in attributes: as for [`Xml`], but control characters are U+FFFD, because HTML reads
/// references to them as other characters, and embeddings, overrides and isolates are shown as `[U+202E]`, because they would
/// turn what stands beside them. The marks that belong to one letter stay, as references: a block keeps them in.
pub(crate) struct Html<'t>(pub(crate) &'t str);

impl Display for Html<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        replaced(f, self.0, |c| match c {
            _ if entity(c).is_some() => entity(c),
            '\u{61c}' | '\u{200e}' | '\u{200f}' => Some(Instead::Reference(c)),
            _ if c.is_control() => Some(Instead::Text("\u{fffd}")),
            _ if is_hidden(c) => Some(Instead::Named(c)),
            _ => None,
        })
    }
}

/// What the characters that mean something in XML and in HTML become; line feeds and tabs stay.
fn entity(c: char) -> Option<Instead> {
    Some(Instead::Text(match c {
        '&' => "&amp;",
        '<' => "&lt;",
        // "]]>" may not stand in the text of an element.
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        // A reader would make it a line feed.
        '\r' => "&#13;",
        '\t' => "\t",
        '\n' => "\n",
        _ => return None,
    }))
}

/// Text for a cell of a table: tabs, line ends and backslashes as `\t`, `\n`, `\r`, `\\`, and what else ends a line or is
/// [hidden](is_hidden) as `\u202e`.
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
            '\t' => Some(Instead::Text(r"\t")),
            '\n' => Some(Instead::Text(r"\n")),
            '\r' => Some(Instead::Text(r"\r")),
            '\\' => Some(Instead::Text(r"\\")),
            _ if ends_line(c) || is_hidden(c) => Some(Instead::Escape(c)),
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
            replaced(f, word, |c| is_hidden(c).then_some(Instead::Text("")))?;
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

/// U+2028 and U+2029, which end a line for JavaScript and for some readers of tables.
pub(super) const fn ends_line(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}')
}

/// What stands in the place of a character.
pub(super) enum Instead {
    Text(&'static str),
    /// `&#x202e;`
    Reference(char),
    /// `\u202e`, of a character with four digits.
    Escape(char),
    /// `[U+202E]`
    Named(char),
}

impl Display for Instead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Instead::Text(text) => f.write_str(text),
            Instead::Reference(c) => write!(f, "&#x{:x};", u32::from(c)),
            Instead::Escape(c) => write!(f, r"\u{:04x}", u32::from(c)),
            Instead::Named(c) => write!(f, "[U+{:04X}]", u32::from(c)),
        }
    }
}

/// Writes a text with some characters replaced.
pub(super) fn replaced(out: &mut impl Write, text: &str, replace: impl Fn(char) -> Option<Instead>) -> fmt::Result {
    let mut written = 0;
    for (at, c) in text.char_indices() {
        if let Some(instead) = replace(c) {
            write!(out, "{}{instead}", &text[written..at])?;
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
            Xml("</script> a & \"b\" ]]> \u{1}\u{0}\r\n\u{85}\u{202e}").to_string(),
            "&lt;/script&gt; a &amp; &quot;b&quot; ]]&gt; \u{fffd}\u{fffd}&#13;\n&#x85;&#x202e;"
        );
    }

    #[test]
    fn nothing_in_html_turns_the_page_round() {
        assert_eq!(
            Html("<b>\u{1b}\u{85}\n\u{202e}cod\u{202c}\u{200f}").to_string(),
            "&lt;b&gt;\u{fffd}\u{fffd}\n[U+202E]cod[U+202C]&#x200f;"
        );
    }

    #[test]
    fn a_cell_has_no_tab_and_no_line_end() {
        assert_eq!(Cell("a\tb\r\nc\\d\u{2028}\u{1b}\u{202e}").to_string(), r"a\tb\r\nc\\d\u2028\u001b\u202e");
    }

    #[test]
    fn one_line_has_no_control_characters() {
        assert_eq!(OneLine("a\n\n b\u{1b}[31m\tc \u{202e} d\u{2028}e").to_string(), "a b[31m c d e");
    }

    #[test]
    fn a_name_becomes_an_iri() {
        assert_eq!(iri("news/a b#1é\n"), "news/a%20b%231é%0A");
    }
}
