//! Paper to write on: lines of a given width, in columns of a terminal, with or without colours.

use super::columns::column;
use crate::export::OneLine;
use std::fmt::{self, Write};

/// How a stretch of text looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    Plain,
    Strong,
    Soft,
    Date,
    Status,
    Problem,
    /// A person's own colour.
    Tint(usize),
}

/// The colours of people: those that can be read on black and on white.
const TINTS: [&str; 6] = ["32", "35", "36", "94", "33", "91"];

impl Look {
    /// A person's: some of those who are quoted share a colour, the others have none.
    pub(super) fn of(tint: Option<usize>) -> Look {
        tint.map_or(Look::Strong, Look::Tint)
    }

    /// The numbers of its ANSI escape sequence.
    fn code(self) -> Option<String> {
        let code = match self {
            Look::Plain => return None,
            Look::Strong => "1",
            Look::Soft => "2",
            Look::Date => "36",
            Look::Status => "35",
            Look::Problem => "1;31",
            Look::Tint(tint) => return Some(format!("1;{}", TINTS[tint % TINTS.len()])),
        };
        Some(code.to_owned())
    }
}

/// A stretch of text with its look.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    look: Look,
    text: String,
}

impl Piece {
    /// A text of the article, on one line and without what a terminal would obey. Blanks at its ends stay.
    pub(super) fn new(look: Look, text: &str) -> Piece {
        let blank = |is: bool| if is { " " } else { "" };
        let inner = OneLine(text).to_string();
        let (before, behind) = (text.starts_with(char::is_whitespace), text.ends_with(char::is_whitespace));
        Piece { look, text: format!("{}{inner}{}", blank(before), blank(behind && !inner.is_empty())) }
    }

    /// A text that is safe and laid out already.
    pub(super) fn verbatim(look: Look, text: String) -> Piece {
        Piece { look, text }
    }

    pub(super) fn plain(text: &str) -> Piece {
        Piece::new(Look::Plain, text)
    }

    pub(super) fn strong(text: &str) -> Piece {
        Piece::new(Look::Strong, text)
    }

    pub(super) fn soft(text: &str) -> Piece {
        Piece::new(Look::Soft, text)
    }
}

type Line = Vec<(Look, char)>;

/// What is written to.
pub(super) struct Paper<'f, 'g> {
    f: &'f mut fmt::Formatter<'g>,
    width: usize,
    colour: bool,
}

/// Below this many columns labels stand above their text, not beside it.
const BESIDE: usize = 60;

impl<'f, 'g> Paper<'f, 'g> {
    pub(super) fn new(f: &'f mut fmt::Formatter<'g>, width: usize, colour: bool) -> Paper<'f, 'g> {
        Paper { f, width, colour }
    }

    pub(super) fn width(&self) -> usize {
        self.width
    }

    /// A blank line, and a title with the number of what follows and a rule to the margin.
    pub(super) fn title(&mut self, title: &str, count: usize) -> fmt::Result {
        let count = count.to_string();
        let rule = "─".repeat(self.width.saturating_sub(title.len() + count.len() + 2));
        self.f.write_char('\n')?;
        self.line(&[Piece::strong(title), Piece::verbatim(Look::Soft, format!(" {count} {rule}"))])
    }

    /// A label and a text of at most so many lines: side by side where there is room, else one above the other.
    pub(super) fn item(&mut self, column: usize, label: &Piece, most: usize, text: &[Piece]) -> fmt::Result {
        let wide = columns_of(&label.text);
        if self.width < BESIDE || wide > column {
            if wide > 0 {
                self.text(2, 1, std::slice::from_ref(label))?;
            }
            let indent = if self.width < BESIDE { 4 } else { column + 4 };
            return self.text(indent, most, text);
        }
        let indent = column + 4;
        for (at, line) in wrapped(text, self.width - indent, most).into_iter().enumerate() {
            let blank = if at == 0 { indent - 2 - wide } else { indent - 2 };
            let mut whole = cells(&Piece::verbatim(Look::Plain, "  ".to_owned())).collect::<Line>();
            if at == 0 {
                whole.extend(cells(label));
            }
            whole.extend(std::iter::repeat_n((Look::Plain, ' '), blank));
            whole.extend(line);
            self.write(&whole)?;
        }
        Ok(())
    }

    /// A text of at most so many lines, each so far from the margin.
    pub(super) fn text(&mut self, indent: usize, most: usize, text: &[Piece]) -> fmt::Result {
        for line in wrapped(text, self.width - indent, most) {
            let mut whole: Line = std::iter::repeat_n((Look::Plain, ' '), indent).collect();
            whole.extend(line);
            self.write(&whole)?;
        }
        Ok(())
    }

    /// A line as it is.
    pub(super) fn line(&mut self, pieces: &[Piece]) -> fmt::Result {
        let line: Line = pieces.iter().flat_map(cells).collect();
        self.write(&line)
    }

    fn write(&mut self, line: &[(Look, char)]) -> fmt::Result {
        let end = line.iter().rposition(|&(_, c)| c != ' ').map_or(0, |last| last + 1);
        for run in line[..end].chunk_by(|one, next| one.0 == next.0) {
            let code = run[0].0.code().filter(|_| self.colour);
            if let Some(code) = &code {
                write!(self.f, "\x1b[{code}m")?;
            }
            run.iter().try_for_each(|&(_, c)| self.f.write_char(c))?;
            if code.is_some() {
                self.f.write_str("\x1b[0m")?;
            }
        }
        self.f.write_char('\n')
    }
}

fn cells(piece: &Piece) -> impl Iterator<Item = (Look, char)> {
    piece.text.chars().map(|c| (piece.look, c))
}

fn columns_of(text: &str) -> usize {
    super::columns::width(text)
}

/// Breaks a text at blanks, or anywhere in a word that is wider than a line. What is more than so many lines ends in "…".
fn wrapped(text: &[Piece], width: usize, most: usize) -> Vec<Line> {
    let mut lines = Vec::new();
    let (mut line, mut used) = (Line::new(), 0);
    for (look, c) in text.iter().flat_map(cells) {
        if c == ' ' && line.is_empty() {
            continue;
        }
        if used + column(c) > width {
            if lines.len() + 1 == most {
                ellipsis(&mut line, width);
                break;
            }
            let rest = match line.iter().rposition(|&(_, c)| c == ' ') {
                // The blank that does not fit is the break.
                _ if c == ' ' => Line::new(),
                Some(blank) => line.split_off(blank + 1),
                None => Line::new(),
            };
            lines.push(std::mem::replace(&mut line, rest));
            used = line.iter().map(|&(_, c)| column(c)).sum();
            if c == ' ' {
                continue;
            }
        }
        line.push((look, c));
        used += column(c);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Ends a line with "…" where there is room for it.
fn ellipsis(line: &mut Line, width: usize) {
    let mut used: usize = line.iter().map(|&(_, c)| column(c)).sum();
    while used + 1 > width || line.last().is_some_and(|&(_, c)| c == ' ') {
        used -= line.pop().map_or(used, |(_, c)| column(c));
    }
    line.push((Look::Plain, '…'));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn breaks(text: &str, width: usize, most: usize, lines: &[&str]) {
        let found: Vec<String> = wrapped(&[Piece::plain(text)], width, most)
            .into_iter()
            .map(|line| line.into_iter().map(|(_, c)| c).collect::<String>().trim_end().to_owned())
            .collect();
        assert_eq!(found, lines, "{text}");
    }

    #[test]
    fn lines_break_at_blanks() {
        breaks("We have a bridge", 9, 9, &["We have a", "bridge"]);
        breaks("We have a bridge", 8, 9, &["We have", "a bridge"]);
        breaks("", 8, 9, &[]);
    }

    #[test]
    fn a_long_word_breaks_anywhere() {
        breaks("Hottentottenplatz is", 8, 9, &["Hottento", "ttenplat", "z is"]);
        breaks("東京東京東", 5, 9, &["東京", "東京", "東"]);
    }

    #[test]
    fn what_is_too_long_ends_in_dots() {
        breaks("We have a bridge that points at the moon", 9, 2, &["We have a", "bridge t…"]);
        breaks("We have a bridge", 7, 1, &["We hav…"]);
        breaks("We have a", 9, 1, &["We have a"]);
    }

    #[test]
    fn marks_above_letters_take_no_room() {
        breaks("e\u{301}te\u{301} a", 5, 1, &["e\u{301}te\u{301} a"]);
    }
}
