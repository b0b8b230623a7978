//! Quotation marks, paired by where they stand and not by their glyph.
//!
//! A mark with a blank before it and a word behind it opens, one on the end of a word closes, whatever its form: houses mix
//! “curly" and straight marks, and some write ''two apostrophes'' on either side. Marks are paired inside a paragraph. Where
//! one stays open and the next paragraph opens with a mark again, the quotation runs on.

use super::position::{Position, directed, position};
use super::singles;
use crate::block::Layout;
use crate::lex::{Landmarks, Lexed, Run, TokenKind, any, take_within};
use crate::model::{Code, Diagnostic};

/// A stretch in quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Marked {
    /// The tokens between the marks; not empty.
    pub(crate) inner: Run,
    /// The index of the block it stands in.
    pub(crate) block: usize,
    /// Whether single marks enclose it.
    pub(crate) single: bool,
    /// How it ends.
    pub(crate) end: End,
    /// Whether it goes on the quotation that the paragraph before leaves open.
    pub(crate) reopened: bool,
}

/// How a stretch in marks ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// With a mark.
    Mark,
    /// Before its attribution, with the mark lost: "“We will stay**,** Doe said."
    Attribution,
    /// With its paragraph.
    Open,
}

impl Marked {
    /// The stretch behind an opening mark.
    pub(super) fn new(open: usize, end: usize, block: usize) -> Marked {
        Marked { inner: Run::new(open + 1, end), block, single: false, end: End::Mark, reopened: false }
    }

    /// Whether it is known where it ends.
    pub(crate) fn is_closed(&self) -> bool {
        self.end != End::Open
    }

    /// The index of the opening mark, right before the stretch.
    pub(crate) fn open(&self) -> usize {
        self.inner.start - 1
    }

    /// The index after the closing mark, or after the last token where there is none.
    pub(crate) fn after(&self) -> usize {
        self.inner.end + usize::from(self.end == End::Mark)
    }
}

/// Finds the outermost stretches in marks, in order. A mark that pairs with none becomes a diagnostic.
#[inline(never)] // A pass of its own: what it counts stays in registers.
pub(super) fn find(
    lexed: &Lexed<'_>,
    layout: &Layout,
    landmarks: &Landmarks,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Marked> {
    let mut found: Vec<Marked> = Vec::with_capacity(landmarks.doubles.len() / 2 + landmarks.singles.len() / 8);
    let mut unclosed = Vec::new();
    let mut strays = Vec::new();
    let (mut doubles, mut singles) = (landmarks.doubles.as_slice(), landmarks.singles.as_slice());
    // Whether the last stretch is one that the next paragraph can take up.
    let mut left_open = false;
    let mut places = Vec::with_capacity(landmarks.doubles.len());
    for (n, &run) in layout.runs.iter().enumerate() {
        // Most blocks have none.
        let begins = |marks: &[usize]| marks.first().is_some_and(|&first| first < run.end);
        if !any([begins(doubles), begins(singles), left_open]) || !layout.blocks[n].kind().holds_sentences() {
            continue;
        }
        let mut first = found.len();
        let (doubles, singles) = (take_within(&mut doubles, run), take_within(&mut singles, run));
        Doubles::new(lexed, n, run, doubles, &mut places).pair(&mut found, &mut strays);
        if !singles.is_empty() {
            singles::pair(lexed, n, run, singles, first, &mut found);
        }
        if left_open {
            let before = found[first - 1]; // Left open: there is one.
            match found.get_mut(first) {
                Some(marked) if marked.open() == run.start && marked.single == before.single => marked.reopened = true,
                // A single mark that nothing closes and nothing takes up was an apostrophe.
                _ if before.single => {
                    found.remove(first - 1);
                    first -= 1;
                }
                _ => unclosed.push(before.open()),
            }
        }
        let inside = found[first..].windows(2).filter(|pair| !pair[0].is_closed());
        unclosed.extend(inside.map(|pair| pair[0].open()));
        left_open = found[first..].last().is_some_and(|marked| !marked.is_closed());
    }
    if left_open && found.pop_if(|last| last.single).is_none() {
        unclosed.extend(found.last().map(Marked::open));
    }
    let report = |code| move |at: usize| Diagnostic { code, span: lexed.tokens[at].span };
    diagnostics.extend(unclosed.into_iter().map(report(Code::UnclosedQuote)));
    diagnostics.extend(strays.into_iter().map(report(Code::StrayQuote)));
    found
}

/// The double marks of one paragraph.
struct Doubles<'t> {
    lexed: &'t Lexed<'t>,
    block: usize,
    run: Run,
    marks: &'t [Mark],
    /// How many marks to come open and close.
    openers: usize,
    closers: usize,
}

/// A double mark.
#[derive(Debug, Clone, Copy)]
struct Mark {
    at: usize,
    /// What it does by where it stands.
    place: Position,
    /// The same, but what its glyph says where the place leaves it open.
    side: Position,
}

impl<'t> Doubles<'t> {
    /// The marks with these indices. `room` is where their places are kept.
    fn new(lexed: &'t Lexed<'t>, block: usize, run: Run, marks: &[usize], room: &'t mut Vec<Mark>) -> Doubles<'t> {
        let (mut openers, mut closers) = (0, 0);
        room.clear();
        room.extend(marks.iter().map(|&at| {
            let place = position(lexed, run, at);
            let side = if place == Position::Either { directed(lexed, at) } else { place };
            openers += usize::from(side == Position::Opens);
            closers += usize::from(side == Position::Closes);
            Mark { at, place, side }
        }));
        Doubles { lexed, block, run, marks: room, openers, closers }
    }

    fn pair(&mut self, found: &mut Vec<Marked>, strays: &mut Vec<usize>) {
        let mut open: Option<usize> = None;
        // Quotations of the same marks inside the open one: “He said “no” and left.”
        let mut depth = 0;
        // Behind `author="`: an attribute of a tag, not speech.
        let mut attribute = false;
        for (n, &Mark { at, place, side }) in self.marks.iter().enumerate() {
            self.openers -= usize::from(side == Position::Opens);
            self.closers -= usize::from(side == Position::Closes);
            if attribute || self.is_measure(at, open.is_some(), self.marks.get(n + 1).filter(|_| depth == 0)) {
                attribute = false;
                continue;
            }
            let Some(start) = open else {
                if self.lexed.is(at.wrapping_sub(1), "=") {
                    attribute = true;
                } else if side == Position::Closes || self.closes_tag(at) {
                    strays.push(at);
                } else {
                    open = Some(at);
                }
                continue;
            };
            // A mark between blanks closes what is open, whatever its glyph: “We won “ , Doe said.
            if place == Position::Opens {
                // As many closing marks to come as it takes: a quotation within. Else the one before was not closed.
                if self.closers > self.openers + depth + 1 {
                    depth += 1;
                } else {
                    self.push(found, start, at, false);
                    open = Some(at);
                    depth = 0;
                }
            } else if depth > 0 {
                depth -= 1;
            } else {
                self.push(found, start, at, true);
                open = None;
            }
        }
        match open {
            // A mark behind the last word opens nothing.
            Some(start) if start + 1 == self.run.end => strays.push(start),
            Some(start) => self.push(found, start, self.run.end, false),
            None => {}
        }
    }

    /// Whether a mark ends an attribute that a line before opened: `">`.
    fn closes_tag(&self, at: usize) -> bool {
        self.lexed.is(at + 1, ">") && self.lexed.tokens[at + 1].is_glued()
    }

    /// Whether a mark counts inches: `5'2"`, `a 14" plank`. Inside a quotation a straight mark does only where the next one
    /// closes as well: `"A 14" plank," Doe said`.
    fn is_measure(&self, at: usize, inside: bool, next: Option<&Mark>) -> bool {
        let number = |at: usize| self.lexed.kind(at, TokenKind::Number);
        if at < self.run.start + 1 || !number(at - 1) || !self.lexed.tokens[at].is_glued() {
            return false;
        }
        let directed = directed(self.lexed, at);
        let feet = at >= self.run.start + 3 && self.lexed.kind(at - 2, TokenKind::SingleQuote) && number(at - 3);
        let closed_later = next.is_some_and(|next| next.side == Position::Closes);
        directed != Position::Opens && (feet || !inside || directed == Position::Either && closed_later)
    }

    fn push(&self, found: &mut Vec<Marked>, open: usize, end: usize, closed: bool) {
        let how = if closed { End::Mark } else { End::Open };
        if end > open + 1 {
            found.push(Marked { end: how, ..Marked::new(open, end, self.block) });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block;
    use crate::lex::lex;

    /// The stretches, with "..." behind an unclosed one and "+" before a reopened one, and the count of diagnostics.
    #[track_caller]
    fn pairs(text: &str, expected: &[&str], oddities: usize) {
        let mut tokens = Vec::new();
        let outline = lex(text, &mut tokens);
        let lexed = &Lexed { text, tokens: &tokens };
        let mut diagnostics = Vec::new();
        let found =
            find(lexed, &block::find(lexed, &outline.lines), &Landmarks::of(lexed, &outline.signs), &mut diagnostics);
        let shown: Vec<String> = found
            .iter()
            .map(|marked| {
                let (before, after) =
                    (if marked.reopened { "+" } else { "" }, if marked.is_closed() { "" } else { "..." });
                format!("{before}{}{after}", lexed.text(marked.inner))
            })
            .collect();
        assert_eq!(shown, expected, "{text}");
        assert_eq!(diagnostics.len(), oddities, "{text}: {diagnostics:?}");
    }

    #[test]
    fn marks_pair_by_place_whatever_their_glyph() {
        pairs("“We won,” Doe said.", &["We won,"], 0);
        pairs("“We won,\" Doe said. \"Again,” he said.", &["We won,", "Again,"], 0);
        pairs("''We won,'' Doe said. ``Again,'' he said.", &["We won,", "Again,"], 0);
        pairs("«We won», said Doe. « Again », he said. »Never«", &["We won", "Again", "Never"], 0);
        pairs("„We won“, said Doe.", &["We won"], 0);
        pairs("The (\"small\") plan—\"ours\"—won.", &["small", "ours"], 0);
        pairs("Doe said,\"We won.\"", &["We won."], 0);
        pairs("“We won “ , Doe said. “Again”", &["We won", "Again"], 0);
    }

    #[test]
    fn the_outermost_stretch_counts() {
        pairs("“She told me ‘never’,” Doe said.", &["She told me ‘never’,"], 0);
        pairs("“He said “no” and left,” Doe said.", &["He said “no” and left,"], 0);
        pairs("“We stay. “, said Doe.", &["We stay."], 0);
        pairs("\"He said \"no\" and left,\" Doe said.", &["He said \"no\" and left,"], 0);
        pairs("\"He wrote, 'She said \"no\" to it',\" Doe said.", &["He wrote, 'She said \"no\" to it',"], 0);
        pairs("'They told us \"no\" twice,' said Doe.", &["They told us \"no\" twice,"], 0);
    }

    #[test]
    fn measures_and_attributes_quote_nothing() {
        pairs("It is 14\" long, he is 5'2\" tall.", &[], 0);
        pairs("“He is 5’2” tall,” Doe said.", &["He is 5’2” tall,"], 0);
        pairs("\"A 10\" wide board and a 12\" one,\" Doe said.", &["A 10\" wide board and a 12\" one,"], 0);
        pairs("\"It is 10\" and \"no,\" Doe said.", &["It is 10", "no,"], 0);
        pairs("<tweet author=\"doe\"> \"We won\"", &["We won"], 0);
    }

    #[test]
    fn a_reopened_paragraph_goes_on() {
        pairs("\"We won.\n\n\"Again.\"", &["We won....", "+Again."], 0);
        pairs("“We won.\n\nThey cheered.", &["We won...."], 1);
        pairs("“We won.\n\nThey “cheered”.", &["We won....", "cheered"], 1);
    }

    #[test]
    fn oddities_are_reported() {
        pairs("We won,\" Doe said.", &[], 1);
        pairs("\"We won, Doe said. \"Again.\"", &["We won, Doe said....", "Again."], 1);
        pairs("\"\" and \"", &[], 1);
    }
}
