//! The lines of a text: which tokens stand in each, how far it is set in, what it looks like.

use super::shape::{self, Shape};
use crate::lex::{Gap, Lexed, Run};

/// A line that is not blank.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line {
    pub(crate) run: Run,
    /// What parts it from the line before.
    pub(crate) gap: Gap,
    /// The columns before its first mark.
    pub(crate) indent: usize,
    pub(crate) shape: Shape,
}

impl Line {
    /// Its characters.
    pub(crate) fn width(&self, lexed: Lexed<'_>) -> usize {
        lexed.text(self.run).chars().count()
    }
}

/// Finds the lines of a text.
pub(crate) fn find(lexed: Lexed<'_>) -> Vec<Line> {
    let all = lexed.tokens.len();
    // A paragraph has some thirty tokens.
    let mut lines: Vec<Line> = Vec::with_capacity(all / 32);
    let mut start = 0;
    // A line has a token at least.
    while let Some(first) = lexed.tokens.get(start) {
        let more = lexed.tokens[start + 1..].iter().take_while(|token| token.gap < Gap::Line);
        let run = Run::new(start, start + 1 + more.count());
        // While its tokens are at hand.
        let shape = shape::of(lexed, run);
        lines.push(Line { run, gap: first.gap, indent: indent(lexed, start), shape });
        start = run.end;
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
        let lexed = Lexed { text, tokens: &tokens };
        let shown: Vec<_> = find(lexed).iter().map(|line| (line.gap, line.indent, line.width(lexed))).collect();
        assert_eq!(shown, [(Gap::Blank, 0, 3), (Gap::Line, 2, 9), (Gap::Blank, 4, 4)]);
    }

    #[test]
    fn a_text_of_blanks_has_no_lines() {
        assert!(find(Lexed { text: " \n\n ", tokens: &[] }).is_empty());
    }
}
