//! Single quotation marks, told from apostrophes.
//!
//! ’ and ' close a quotation, stand for letters ("the '90s", "'em") and make genitives ("the sailors' hall"). A single mark
//! opens only before a word and closes only on the end of one; the genitive of a plural closes nothing as long as a better
//! mark follows.

use super::pairs::{End, Marked};
use super::position::{Position, position};
use crate::lex::{Gap, Lexed, Run, TokenKind};

/// Adds the stretches in single marks of one paragraph to those in double marks, `found[first..]`. Of a stretch within
/// another the outer stays. `marks` has the indices of the paragraph's single marks.
pub(super) fn pair(lexed: &Lexed<'_>, block: usize, run: Run, marks: &[usize], first: usize, found: &mut Vec<Marked>) {
    let doubles = found.len();
    let mut open: Option<usize> = None;
    // The first mark that may close the open one or be a genitive.
    let mut doubtful: Option<usize> = None;
    let mut next_double = first;
    for &at in marks {
        // What stands in double marks is theirs.
        while next_double < doubles && found[next_double].after() <= at {
            next_double += 1;
        }
        if next_double < doubles && found[next_double].open() < at {
            continue;
        }
        match (position(lexed, run, at), open) {
            (Position::Opens, _) if is_elision(lexed, at) => {}
            // "rock 'n' roll"
            (Position::Closes, _)
                if lexed.is(at.wrapping_sub(1), "n") && lexed.kind(at.saturating_sub(2), TokenKind::SingleQuote) => {}
            (Position::Opens, None) => open = Some(at),
            (Position::Opens, Some(start)) if doubtful.is_some() => {
                push(found, start, doubtful.take(), block);
                open = Some(at);
            }
            (Position::Closes, Some(start)) => {
                if is_genitive(lexed, at) {
                    doubtful = doubtful.or(Some(at));
                } else {
                    push(found, start, Some(at), block);
                    (open, doubtful) = (None, None);
                }
            }
            _ => {}
        }
    }
    if let Some(start) = open {
        push(found, start, doubtful, block);
        // A mark that opens the paragraph or follows a colon: the next paragraph may take it up.
        let leads = start == run.start || lexed.kind(start - 1, TokenKind::Colon);
        if doubtful.is_none() && leads && start + 1 < run.end && found.last().is_none_or(|last| last.after() <= start) {
            found.push(Marked { end: End::Open, single: true, ..Marked::new(start, run.end, block) });
        }
    }
    if found.len() > doubles {
        keep_outermost(found, first);
    }
}

fn push(found: &mut Vec<Marked>, open: usize, close: Option<usize>, block: usize) {
    if let Some(close) = close.filter(|&close| close > open + 1) {
        found.push(Marked { single: true, ..Marked::new(open, close, block) });
    }
}

/// Whether an apostrophe stands for letters: "'90s", "'em", "'til".
fn is_elision(lexed: &Lexed<'_>, at: usize) -> bool {
    const CUT: &[&str] = &["em", "til", "till", "cause", "tis", "twas", "n", "bout", "round", "cos"];
    let number = matches!(lexed.tokens.get(at + 1).map(|next| next.kind), Some(TokenKind::Number | TokenKind::Decade));
    number || CUT.iter().any(|word| lexed.is(at + 1, word))
}

/// Whether a mark can be a plural's genitive: "the sailors' hall".
fn is_genitive(lexed: &Lexed<'_>, at: usize) -> bool {
    let plural = at > 0 && lexed.tokens[at - 1].is_word() && lexed.word(at - 1).ends_with(['s', 'S', 'z', 'x']);
    plural && lexed.tokens.get(at + 1).is_some_and(|next| next.is_word() && next.gap != Gap::None)
}

/// Sorts the stretches from `first` on and drops those that lie in another.
fn keep_outermost(found: &mut Vec<Marked>, first: usize) {
    found[first..].sort_by_key(Marked::open);
    let mut kept = first;
    let mut end = 0;
    for n in first..found.len() {
        if found[n].open() >= end {
            end = found[n].after();
            found[kept] = found[n];
            kept += 1;
        }
    }
    found.truncate(kept);
}
