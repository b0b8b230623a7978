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
    let mut pieces =
        wrapped.map_or_else(|| lines::runs(lexed, starts).collect(), |(wrap, lines)| wrap.join(lexed, &lines));
    join_marks(lexed, &mut pieces);
    pieces
}

/// Joins a list's mark that stands alone on its line with the item under it.
fn join_marks(lexed: &Lexed<'_>, pieces: &mut Vec<Run>) {
    let is_mark = |piece: &Run| piece.len() == 1 && is_bullet(lexed, piece.start);
    pieces.dedup_by(|below, above| {
        let joins = is_mark(above) && !is_mark(below) && lexed.tokens[below.start].gap == Gap::Line;
        if joins {
            above.end = below.end;
        }
        joins
    });
}

/// How a text is hard-wrapped.
#[derive(Debug, Clone, Copy)]
struct Wrap {
    /// Where its lines end at the latest.
    column: usize,
    /// Whether paragraphs are set in at their first lines.
    indented: bool,
    /// Whether all its letters are capitals.
    shouted: bool,
    /// Whether a blank line stands between any two lines, as in a typescript.
    spaced: bool,
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
        let shouted = lexed.tokens.iter().all(|token| token.case != Case::Lower);
        let spaced = lines.iter().skip(1).all(|line| line.gap == Gap::Blank);
        let wrap = Wrap { column: column(lines)?, indented: false, shouted, spaced };
        // Breaks between lines, those behind a full line, those inside a sentence, and those that are both.
        let (mut breaks, mut full, mut open, mut inside) = (0, 0, 0, 0);
        let mut indented = false;
        for pair in lines.windows(2) {
            let [above, below] = pair else { continue };
            if wrap.parts(below) || below.indent >= above.indent + INDENT {
                continue;
            }
            let goes_on = wrap.goes_on(lexed, above, below);
            breaks += 1;
            open += usize::from(goes_on);
            if wrap.is_full(lexed, above, below) {
                full += 1;
                inside += usize::from(goes_on || breaks_off(lexed, above));
                indented |= above.indent >= below.indent + INDENT;
            }
        }
        // Among full lines, one that breaks inside a sentence tells a wrap from short paragraphs. In a text with tables
        // most lines may be short, but nearly all that go on in the next are full.
        let mostly_full = inside > 0 && full * 2 >= breaks;
        let goes_on = inside >= SEVERAL && inside * 4 >= open * 3;
        let is_wrapped = if spaced { goes_on && inside * 2 >= breaks } else { mostly_full || goes_on };
        is_wrapped.then_some(Wrap { indented, ..wrap })
    }

    /// Whether a line is parted from the one before whatever they say.
    fn parts(self, line: &Line) -> bool {
        line.gap != Gap::Line && !self.spaced
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
        if self.parts(below)
            || below.indent >= above.indent + INDENT
            || self.indented && below.indent >= INDENT
            || list_mark(lexed, below.run) > 0
            || is_quoted(lexed, above) != is_quoted(lexed, below)
            || is_row(lexed, above)
            || is_row(lexed, below) && !self.goes_on(lexed, above, below)
            // What was pasted in whole ends where its line does.
            || above.end() > *COLUMNS.end()
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
        self.is_full(lexed, above, below) || !ended && (open || long || self.goes_on(lexed, above, below))
    }

    /// Whether `below` begins in the middle of a sentence.
    fn goes_on(self, lexed: &Lexed<'_>, above: &Line, below: &Line) -> bool {
        let first = &lexed.tokens[words(lexed, below).start];
        // "DIVERS RAISED THE BELL OF A SHIP ON TUESDAY, A HUNDRED / YEARS AFTER": capitals tell nothing here.
        let capital = || self.shouted && first.case == Case::Upper && !lexed.tokens[above.run.end - 1].is_terminal();
        first.case == Case::Lower || capital()
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

/// Where the lines of a text end at the latest, but for the widest tenth of them.
fn column(lines: &[Line]) -> Option<usize> {
    let mut widths: Vec<usize> = lines.iter().filter(|line| !line.is_unbreakable()).map(Line::end).collect();
    let widest = (widths.len().checked_sub(1)?) - widths.len() / lines::TENTH;
    let (_, &mut column, _) = widths.select_nth_unstable(widest);
    Some(column).filter(|column| COLUMNS.contains(column))
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

/// Whether a line is a row of a table of figures: "Varn       3.57     3.42".
fn is_row(lexed: &Lexed<'_>, line: &Line) -> bool {
    /// Two blanks stand behind a full stop, in the hand of typists.
    const BETWEEN_COLUMNS: &str = "   ";
    lexed.text(line.run).contains(BETWEEN_COLUMNS) && line.run.range().any(|n| lexed.kind(n, TokenKind::Number))
}

/// The tokens of a line without the mark that quotes it.
fn words(lexed: &Lexed<'_>, line: &Line) -> Run {
    let mark = line.run.len() > 1 && is_quoted(lexed, line);
    Run::new(line.run.start + usize::from(mark), line.run.end)
}

/// The tokens of the mark that makes a line an item of a list: "• ", "- ", "* ", "1. ", "(a)"; 0 where there is none.
pub(crate) fn list_mark(lexed: &Lexed<'_>, run: Run) -> usize {
    let Some(second) = lexed.tokens[run.range()].get(1) else { return 0 };
    let text = lexed.word(run.start);
    // "** Halvard up 4 pct"
    if text == "*" && lexed.is(run.start + 1, "*") && second.is_glued() {
        return if lexed.tokens[run.range()].get(2).is_some_and(|third| third.gap == Gap::Space) { 2 } else { 0 };
    }
    usize::from(matches!(second.gap, Gap::Space | Gap::Line) && is_bullet(lexed, run.start))
}

/// Whether a token can be the mark of an item: "•", "-".
fn is_bullet(lexed: &Lexed<'_>, at: usize) -> bool {
    let text = lexed.word(at);
    match lexed.tokens[at].kind {
        TokenKind::Symbol => matches!(text, "•" | "*" | "·" | "‣" | "▪" | "●" | "◦" | "■" | "+" | "►" | "▶" | "–"),
        // "- Rail line shut", but "-- With assistance from" and "— Bueno, dijo".
        TokenKind::Dash => matches!(text, "-" | "–"),
        _ => false,
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
        splits(
            "Bells:\n-\nOld bells\n-\nNew bells\n-\n\nAll rang.",
            &["Bells:", "- Old bells", "- New bells", "-", "All rang."],
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
    fn a_line_that_was_pasted_in_changes_no_wrap() {
        let caption = "Divers hold the bell of a ship that went down in the river of Varn a hundred years ago, in the harbor, on Tuesday, June 4";
        let wrapped = "Divers raised the bell of the ship on Tuesday, a hundred\nyears after it went down in the river. It rang out once.\nThe museum said that it was cracked and may be older than\nthe ship.";
        let joined = wrapped.replace('\n', " ");
        let (rest, again) = ("It rang.\n\n".repeat(6), ["It rang."; 6]);
        splits(&format!("{caption}\n{wrapped}\n\n{rest}"), &[[caption, &joined].as_slice(), &again].concat());
    }

    #[test]
    fn capitals_throughout_are_wrapped_as_small_letters_are() {
        splits(
            "BELL RAISED\n\nDIVERS RAISED THE BELL OF A SHIP ON TUESDAY, A HUNDRED\nYEARS AFTER IT WENT DOWN IN THE RIVER. IT RANG.\n\nTHE MUSEUM WAS CLOSED.",
            &[
                "BELL RAISED",
                "DIVERS RAISED THE BELL OF A SHIP ON TUESDAY, A HUNDRED YEARS AFTER IT WENT DOWN IN THE RIVER. IT RANG.",
                "THE MUSEUM WAS CLOSED.",
            ],
        );
    }

    #[test]
    fn a_blank_line_between_any_two_parts_nothing() {
        splits(
            "Bell raised\n\nDivers raised the bell of the ship on Tuesday, a hundred\n\nyears after it went down in the river of Varn, and showed\n\nit to the town.\n\nThe museum said that it was cracked and may be older than\n\nthe ship.",
            &[
                "Bell raised",
                "Divers raised the bell of the ship on Tuesday, a hundred years after it went down in the river of Varn, and showed it to the town.",
                "The museum said that it was cracked and may be older than the ship.",
            ],
        );
    }

    #[test]
    fn rows_of_a_table_stay_apart_in_wrapped_text() {
        splits(
            "Divers raised the bell of the ship on Tuesday, a hundred\nyears after it went down in the river. It rang out once.\n\nVarn                   3.57           3.42          11.1\nOsmark                 4.01           3.99          12.0",
            &[
                "Divers raised the bell of the ship on Tuesday, a hundred years after it went down in the river. It rang out once.",
                "Varn 3.57 3.42 11.1",
                "Osmark 4.01 3.99 12.0",
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
