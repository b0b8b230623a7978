//! What looks wrong, with the line it stands in and carets below the place.

use super::columns::{column, width};
use super::paper::{Look, Paper, Piece};
use crate::export::is_hidden;
use crate::position::LineIndex;
use crate::{Article, Span};
use std::fmt;

pub(super) fn problems(paper: &mut Paper<'_, '_>, article: &Article<'_>) -> fmt::Result {
    if article.diagnostics().len() == 0 {
        return Ok(());
    }
    paper.title("Problems", article.diagnostics().len())?;
    let lines = LineIndex::new(article.text());
    for problem in article.diagnostics() {
        let (line, place) = lines.line_column(problem.span.start());
        let place = format!("{line}:{place} ");
        paper.text(2, 2, &[Piece::new(Look::Problem, &place), Piece::plain(&problem.code.to_string())])?;
        // "  59 │ " before the line, and a blank of the same width before the carets.
        let number = line.to_string();
        let room = paper.width().saturating_sub(number.len() + 5);
        let excerpt = Excerpt::new(article.text(), problem.span, room);
        paper.line(&[
            Piece::verbatim(Look::Soft, format!("  {number} │ ")),
            Piece::verbatim(Look::Plain, excerpt.line),
        ])?;
        paper.line(&[
            Piece::verbatim(Look::Soft, format!("  {:1$} │ ", "", number.len())),
            Piece::verbatim(Look::Problem, format!("{:1$}{2}", "", excerpt.before, "^".repeat(excerpt.carets))),
        ])?;
    }
    Ok(())
}

/// A line of the text, or the part of it around a place.
#[derive(Debug, PartialEq)]
struct Excerpt {
    line: String,
    /// How many columns stand before the place.
    before: usize,
    /// How many columns the place has.
    carets: usize,
}

impl Excerpt {
    /// The line of a place in at most so many columns: from the middle on where the line is longer. Looks no farther than
    /// that.
    fn new(text: &str, place: Span, room: usize) -> Excerpt {
        let (head, rest) = text.split_at(place.start());
        let head = &head[head.rfind('\n').map_or(0, |end| end + 1)..];
        let rest = rest[..rest.find('\n').unwrap_or(rest.len())].trim_end();
        // Half of the room for each side; what one does not need is the other's.
        let behind = width(&taken(rest.chars(), room, 1)).min(room - room / 2);
        let dots = usize::from(!head.is_empty());
        let head: String = taken(head.chars().rev(), room - behind, dots).chars().rev().collect();
        let before = width(&head);
        let tail = taken(rest.chars(), room - before, 1);
        let marked = width(&taken(text[place].chars().take_while(|&c| c != '\n'), room, 0));
        let carets = marked.min(room - before).max(1);
        Excerpt { line: head + &tail, before, carets }
    }
}

/// The first characters, in at most so many columns, with an ellipsis where more would follow.
fn taken(mut chars: impl Iterator<Item = char>, room: usize, dots: usize) -> String {
    let (mut taken, mut used) = (String::new(), 0);
    while let Some(c) = chars.next().map(shown) {
        if used + column(c) + dots > room {
            // The last that fits, when it is the last of all.
            if used + column(c) <= room && chars.next().is_none() {
                taken.push(c);
            } else if dots > 0 {
                taken.push('…');
            }
            break;
        }
        used += column(c);
        taken.push(c);
    }
    taken
}

/// A character as it is shown: what a terminal would obey is U+FFFD.
fn shown(c: char) -> char {
    match c {
        _ if c.is_whitespace() => ' ',
        _ if is_hidden(c) => '\u{fffd}',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn excerpt(text: &str, place: &str, room: usize, line: &str, carets: &str) {
        let start = text.find(place).unwrap();
        let found = Excerpt::new(text, Span::of(start, start + place.len()), room);
        assert_eq!(
            (found.line.as_str(), found.before, found.carets),
            (line, carets.rfind(' ').map_or(0, |at| at + 1), carets.trim_start().len())
        );
    }

    #[test]
    fn a_short_line_is_whole() {
        excerpt("One.\nIt fell on June 31.\r\nTwo.", "June 31", 40, "It fell on June 31.", "           ^^^^^^^");
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides() {
        excerpt("It fell in Varn on June 31, they wrote.", "June 31", 20, "… Varn on June 31, …", "          ^^^^^^^");
        excerpt("It fell on June 31", "June 31", 17, "… fell on June 31", "          ^^^^^^^");
    }

    #[test]
    fn wide_and_hidden_characters_keep_the_caret_in_place() {
        excerpt("東京\u{202e}\t“We", "“", 40, "東京\u{fffd} “We", "      ^");
    }

    #[test]
    fn a_place_over_two_lines_is_marked_on_the_first() {
        excerpt("on June\n31", "June\n31", 40, "on June", "   ^^^^");
    }
}
