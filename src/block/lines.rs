//! The lines of a text: which tokens stand in each, how far it is set in, how wide it is.

use crate::lex::{Gap, Lexed, Run};

/// A line that is not blank.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line {
    pub(crate) run: Run,
    /// What parts it from the line before.
    pub(crate) gap: Gap,
    /// The columns before its first mark.
    pub(crate) indent: usize,
    /// Its characters, or [`LONG`] where it is longer than any hard wrap.
    pub(crate) width: usize,
}

/// Lines of more bytes than this are nobody's hard-wrapped ones.
pub(crate) const LONG: usize = 400;

/// Finds the lines of a text.
pub(crate) fn find(lexed: Lexed<'_>) -> Vec<Line> {
    let tokens = lexed.tokens;
    let mut lines = Vec::new();
    let mut start = 0;
    // Every turn takes the tokens of a line, one at least.
    while start < tokens.len() {
        let more = tokens[start + 1..].iter().position(|token| token.gap >= Gap::Line);
        let end = more.map_or(tokens.len(), |n| start + 1 + n);
        let run = Run::new(start, end);
        let span = lexed.span(run);
        let width = if span.len() > LONG { LONG } else { lexed.text[span].chars().count() };
        lines.push(Line { run, gap: tokens[start].gap, indent: indent(lexed, start), width });
        start = end;
    }
    lines
}

/// The columns between the start of the line and the token at `index`.
fn indent(lexed: Lexed<'_>, index: usize) -> usize {
    let before = index.checked_sub(1).map_or(0, |n| lexed.tokens[n].span.end());
    let gap = &lexed.text.as_bytes()[before..lexed.tokens[index].span.start()];
    let blanks = gap.iter().rev().take_while(|&&byte| byte != b'\n' && byte != b'\r');
    blanks.map(|&byte| if byte == b'\t' { 4 } else { 1 }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    #[test]
    fn lines_know_their_gap_indent_and_width() {
        let text = "One\r\n  Two three\n\n\tFour\n";
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let lines = find(Lexed { text, tokens: &tokens });
        let shown: Vec<_> = lines.iter().map(|line| (line.gap, line.indent, line.width)).collect();
        assert_eq!(shown, [(Gap::Blank, 0, 3), (Gap::Line, 2, 9), (Gap::Blank, 4, 4)]);
    }

    #[test]
    fn a_text_of_blanks_has_no_lines() {
        assert!(find(Lexed { text: " \n\n ", tokens: &[] }).is_empty());
    }
}
