//! Lines to pieces: what a blank line, a new line or an indent parts, and what a hard wrap only breaks.

use super::lines::{self, Line};
use crate::lex::{Case, Gap, Lexed, Run, TokenKind};
use crate::lexicon::WordClass;

/// Joins the lines of a text, which begin at `starts`, into pieces: the tokens of what belongs together.
///
/// A blank line parts. A new line parts too, for most texts have a line a paragraph, unless the text is hard-wrapped:
/// then a line that was full goes on in the next, until an indent or a list's mark.
pub(crate) fn pieces(lexed: &Lexed<'_>, starts: &[usize]) -> Vec<Run> {
    // The first line that is too wide tells that there is no wrap.
    let lines = lines::narrow(lexed, starts, *COLUMNS.end());
    let wrapped = lines.and_then(|lines| Some((Wrap::of(lexed, &lines)?, lines)));
    wrapped.map_or_else(|| lines::runs(lexed, starts).collect(), |(wrap, lines)| wrap.join(lexed, &lines))
}

/// How a text is hard-wrapped.
#[derive(Debug, Clone, Copy)]
struct Wrap {
    /// The widest line.
    column: usize,
    /// Whether paragraphs are set in at their first lines.
    indented: bool,
}

/// Nobody wraps narrower (a list of names would look wrapped) or wider than this.
const COLUMNS: std::ops::RangeInclusive<usize> = 40..=100;

/// So many lines do not end inside a sentence by chance.
const SEVERAL: usize = 3;

/// An indent of one column is a slip or a sign-off, not a paragraph.
const INDENT: usize = 2;

impl Wrap {
    /// `None` for a text that is not hard-wrapped.
    fn of(lexed: &Lexed<'_>, lines: &[Line]) -> Option<Wrap> {
        let widths = lines.iter().filter(|line| !line.is_unbreakable()).map(Line::end);
        let column = widths.max().filter(|column| COLUMNS.contains(column))?;
        let wrap = Wrap { column, indented: false };
        // Breaks between lines, those behind a full line, those inside a sentence, and those that are both.
        let (mut breaks, mut full, mut open, mut inside) = (0, 0, 0, 0);
        let mut indented = false;
        for pair in lines.windows(2) {
            let [above, below] = pair else { continue };
            if below.gap != Gap::Line || below.indent >= above.indent + INDENT {
                continue;
            }
            breaks += 1;
            open += usize::from(begins_inside(lexed, below));
            if wrap.is_full(lexed, above, below) {
                full += 1;
                inside += usize::from(begins_inside(lexed, below) || breaks_off(lexed, above));
                indented |= above.indent >= below.indent + INDENT;
            }
        }
        // Among full lines, one that breaks inside a sentence tells a wrap from short paragraphs. In a text with tables
        // most lines may be short, but nearly all that go on in the next are full.
        let mostly_full = inside > 0 && full * 2 >= breaks;
        let goes_on = inside >= SEVERAL && inside * 4 >= open * 3;
        (mostly_full || goes_on).then_some(Wrap { column, indented })
    }

    /// The tokens of each piece.
    fn join(self, lexed: &Lexed<'_>, lines: &[Line]) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::with_capacity(lines.len());
        // Whether the piece at hand begins with an indent.
        let mut set_in = false;
        for (n, line) in lines.iter().enumerate() {
            match runs.last_mut() {
                Some(run) if self.joins(lexed, &lines[n - 1], line, set_in) => run.end = line.run.end,
                _ => {
                    set_in = line.indent >= INDENT;
                    runs.push(line.run);
                }
            }
        }
        runs
    }

    /// Whether `below` goes on with what `above` holds, in a piece that is set in or not.
    fn joins(self, lexed: &Lexed<'_>, above: &Line, below: &Line, set_in: bool) -> bool {
        if below.gap != Gap::Line
            || below.indent >= above.indent + INDENT
            || self.indented && below.indent >= INDENT
            || list_mark(lexed, below.run) > 0
            || is_quoted(lexed, above) != is_quoted(lexed, below)
        {
            return false;
        }
        // Where indents begin paragraphs, a line without one goes on. One column is a sign-off: " REUTER".
        if self.indented && set_in {
            return below.indent == 0;
        }
        // "VARN, Republic of Osmark, June 4 / (Reuters) - Divers": a bracket or a small letter begins no paragraph.
        let open = lexed.tokens[below.run.start].is(TokenKind::Open);
        let ended = lexed.tokens[above.run.end - 1].is_terminal();
        // A line may be broken early, before a word with a hyphen; a heading is shorter.
        let long = above.end() * 4 > self.column * 3;
        self.is_full(lexed, above, below) || !ended && (open || long || begins_inside(lexed, below))
    }

    /// Whether the first word of `below` had no room in `above`.
    fn is_full(self, lexed: &Lexed<'_>, above: &Line, below: &Line) -> bool {
        let tokens = &lexed.tokens[words(lexed, below).range()];
        let glued = tokens.iter().skip(1).take_while(|token| token.is_glued());
        let end = glued.last().unwrap_or(&tokens[0]).span.end();
        let word = lexed.text[tokens[0].span.start()..end].chars().count();
        above.end() + 1 + word > self.column
    }
}

/// Whether a line begins in the middle of a sentence.
fn begins_inside(lexed: &Lexed<'_>, line: &Line) -> bool {
    lexed.tokens[words(lexed, line).start].case == Case::Lower
}

/// Whether a line ends with a small word that something has to follow: "off the coast of".
fn breaks_off(lexed: &Lexed<'_>, line: &Line) -> bool {
    let last = &lexed.tokens[line.run.end - 1];
    last.case == Case::Lower && last.has(WordClass::PREPOSITION | WordClass::DETERMINER | WordClass::COORDINATOR)
}

/// Whether a line is quoted as in a letter: "> The bell is older".
fn is_quoted(lexed: &Lexed<'_>, line: &Line) -> bool {
    lexed.is(line.run.start, ">")
}

/// The tokens of a line without the mark that quotes it.
fn words(lexed: &Lexed<'_>, line: &Line) -> Run {
    let mark = line.run.len() > 1 && is_quoted(lexed, line);
    Run::new(line.run.start + usize::from(mark), line.run.end)
}

/// The tokens of the mark that makes a line an item of a list: "• ", "- ", "* ", "1. ", "(a)"; 0 where there is none.
pub(crate) fn list_mark(lexed: &Lexed<'_>, run: Run) -> usize {
    let first = &lexed.tokens[run.start];
    let Some(second) = lexed.tokens[run.range()].get(1) else { return 0 };
    let text = lexed.word(run.start);
    // "** Halvard up 4 pct"
    if text == "*" && lexed.is(run.start + 1, "*") && second.is_glued() {
        return if lexed.tokens[run.range()].get(2).is_some_and(|third| third.gap == Gap::Space) { 2 } else { 0 };
    }
    if second.gap != Gap::Space {
        return 0;
    }
    match first.kind {
        TokenKind::Symbol => {
            usize::from(matches!(text, "•" | "*" | "·" | "‣" | "▪" | "●" | "◦" | "■" | "+" | "►" | "▶" | "–"))
        }
        // "- Rail line shut", but "-- With assistance from" and "— Bueno, dijo".
        TokenKind::Dash => usize::from(matches!(text, "-" | "–")),
        _ => 0,
    }
}

/// The tokens of a letter that counts an item: "a) ", "(b) ", "(iii) "; 0 where there is none.
pub(crate) fn letter_mark(lexed: &Lexed<'_>, run: Run) -> usize {
    let open = usize::from(lexed.kind(run.start, TokenKind::Open));
    let Some([letter, close, word]) = lexed.tokens[run.range()].get(open..open + 3) else { return 0 };
    let text = lexed.word(run.start + open);
    let roman = || text.len() <= 3 && text.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'));
    let counts = letter.is_word() && letter.case == Case::Lower && (text.len() == 1 || roman());
    let closes = close.is(TokenKind::Close) && close.is_glued() && word.gap == Gap::Space;
    if counts && closes { open + 2 } else { 0 }
}

/// The tokens of a number that counts a heading or an item: "1. ", "21) "; 0 where there is none.
pub(crate) fn number_mark(lexed: &Lexed<'_>, run: Run) -> usize {
    let tokens = &lexed.tokens[run.range()];
    let [number, mark, word, ..] = tokens else { return 0 };
    let counts = number.is(TokenKind::Number) && number.span.len() <= 3;
    let marked = mark.is_glued() && matches!(mark.kind, TokenKind::Stop | TokenKind::Close);
    if counts && marked && word.gap == Gap::Space { 2 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    #[track_caller]
    fn splits(text: &str, expected: &[&str]) {
        let mut tokens = Vec::new();
        let starts = lex(text, &mut tokens).lines;
        let lexed = &Lexed { text, tokens: &tokens };
        let found: Vec<_> = pieces(lexed, &starts)
            .iter()
            .map(|&run| lexed.text(run).split_whitespace().collect::<Vec<_>>().join(" "))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_line_a_paragraph() {
        splits(
            "Bell raised\nBy Ana Doe\nDivers raised the bell.\nIt rang once.",
            &["Bell raised", "By Ana Doe", "Divers raised the bell.", "It rang once."],
        );
        splits("Bell raised\n \n\n\u{a0}\nDivers raised it.", &["Bell raised", "Divers raised it."]);
    }

    #[test]
    fn hard_wraps_are_joined() {
        splits(
            "Divers raised the bell of the ship on Tuesday, a hundred\nyears after it went down in the river. It rang.\n\nThe museum said that it was cracked and may be older than\nthe ship.",
            &[
                "Divers raised the bell of the ship on Tuesday, a hundred years after it went down in the river. It rang.",
                "The museum said that it was cracked and may be older than the ship.",
            ],
        );
    }

    #[test]
    fn one_line_that_breaks_off_is_a_wrap() {
        splits(
            "Bell raised\n\nDivers raised the bell of a ship that went down off the coast of\nVarn.\n\nIt rang.",
            &["Bell raised", "Divers raised the bell of a ship that went down off the coast of Varn.", "It rang."],
        );
    }

    #[test]
    fn an_indent_begins_a_paragraph_of_wrapped_lines() {
        splits(
            "    Divers raised the bell of the ship on Tuesday, a hundred\nyears after it went down in the river. It rang out once more.\n    The museum said that it was cracked and may be older than\nthe ship.\n REUTER",
            &[
                "Divers raised the bell of the ship on Tuesday, a hundred years after it went down in the river. It rang out once more.",
                "The museum said that it was cracked and may be older than the ship.",
                "REUTER",
            ],
        );
    }

    #[test]
    fn short_lines_are_not_wrapped() {
        splits(
            "Press contact for the newsroom of the Lantern:\nAna Doe, 555-0100\nana@example.com",
            &["Press contact for the newsroom of the Lantern:", "Ana Doe, 555-0100", "ana@example.com"],
        );
    }
}
