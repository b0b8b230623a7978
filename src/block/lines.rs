//! The lines of a text: which tokens stand in each, how far it is set in, how wide it is.

use crate::lex::{Gap, Lexed, Run, is_invisible, is_line_end};

/// A line that is not blank.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line {
    pub(crate) run: Run,
    /// What parts it from the line before.
    pub(crate) gap: Gap,
    /// The columns before its first mark.
    pub(crate) indent: usize,
    /// Its characters that are seen, without the indent.
    pub(crate) width: usize,
}

impl Line {
    fn of(lexed: &Lexed<'_>, run: Run) -> Line {
        Line { run, gap: lexed.tokens[run.start].gap, indent: indent(lexed, run.start), width: width(lexed.text(run)) }
    }

    /// The column behind its last mark.
    pub(crate) fn end(&self) -> usize {
        self.indent + self.width
    }

    /// Whether a line of one word, which nothing can break, is all of it.
    pub(crate) fn is_unbreakable(&self) -> bool {
        self.run.len() == 1
    }
}

/// The tokens of each line, given the first of each.
pub(crate) fn runs(lexed: &Lexed<'_>, starts: &[usize]) -> impl ExactSizeIterator<Item = Run> {
    let end = move |n: usize| starts.get(n + 1).copied().unwrap_or(lexed.tokens.len());
    starts.iter().enumerate().map(move |(n, &start)| Run::new(start, end(n)))
}

/// The characters of a line that are seen; of ASCII all count.
fn width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().filter(|&c| !is_invisible(c)).count() }
}

/// Whether a line is surely wider than `most`, by its length alone: marks that are not seen have two bytes and more.
fn is_wide(text: &str, most: usize) -> bool {
    let characters = text.chars().count();
    characters > most + (text.len() - characters)
}

/// The lines of a text of which at most one in [`TENTH`] is wider than `most` columns, but for addresses, which cannot be broken.
pub(crate) fn narrow(lexed: &Lexed<'_>, starts: &[usize], most: usize) -> Option<Vec<Line>> {
    let room = starts.len() / TENTH;
    // The first line too many ends it: most texts have long lines from the first on.
    if runs(lexed, starts).filter(|&run| run.len() > 1 && is_wide(lexed.text(run), most)).nth(room).is_some() {
        return None;
    }
    let lines: Vec<Line> = runs(lexed, starts).map(|run| Line::of(lexed, run)).collect();
    let wide = lines.iter().filter(|line| !line.is_unbreakable() && line.end() > most).count();
    (wide <= room).then_some(lines)
}

/// Of so many lines one may be wider than the others: a headline, a caption that was pasted in.
pub(crate) const TENTH: usize = 10;

/// The columns between the start of the line and the token at `index`.
fn indent(lexed: &Lexed<'_>, index: usize) -> usize {
    let before = index.checked_sub(1).map_or(0, |n| lexed.tokens[n].span.end());
    let gap = &lexed.text[before..lexed.tokens[index].span.start()];
    let blanks = gap.chars().rev().take_while(|&c| !is_line_end(c)).filter(|&c| c.is_whitespace());
    blanks.map(|c| if c == '\t' { 4 } else { 1 }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    fn shown(text: &str, most: usize) -> Option<Vec<(Gap, usize, usize)>> {
        let mut tokens = Vec::new();
        let starts = lex(text, &mut tokens).lines;
        let lines = narrow(&Lexed { text, tokens: &tokens }, &starts, most)?;
        Some(lines.iter().map(|line| (line.gap, line.indent, line.width)).collect())
    }

    #[test]
    fn lines_know_their_gap_indent_and_width() {
        let expected = [(Gap::Blank, 0, 3), (Gap::Line, 2, 9), (Gap::Blank, 4, 4)];
        assert_eq!(shown("One\r\n  Two three\n\n\tFour\n", 11).unwrap(), expected);
        assert!(shown(" \n\n ", 11).unwrap().is_empty());
    }

    #[test]
    fn an_address_may_be_too_wide_and_one_line_of_ten() {
        assert!(shown("One\nTwo three", 8).is_none());
        assert!(shown("One\nhttps://example.com/two-three", 8).is_some());
        let nine = "One\n".repeat(9);
        assert!(shown(&format!("{nine}Two three"), 8).is_some());
        assert!(shown(&format!("{nine}Two three\nFour five"), 8).is_none());
    }

    #[test]
    fn lines_end_and_letters_are_seen_as_unicode_has_it() {
        let lines = shown("One\u{2028}\u{200b}Two t\u{200b}hree\u{85}\u{a0} Four", 11).unwrap();
        assert_eq!(lines, [(Gap::Blank, 0, 3), (Gap::Line, 0, 9), (Gap::Line, 2, 4)]);
    }
}
