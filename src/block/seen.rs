//! [`Seen`]: a piece with what can be told of it alone.

use super::credit::{self, CreditAt, Evidence};
use super::dateline::{self, Opening, Proof};
use super::form::{self, Form};
use super::shape::{self, Shape};
use super::unmarked_credit;
use crate::lex::{Gap, Lexed, Run};

/// A piece with what can be told of it alone.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) run: Run,
    pub(crate) shape: Shape,
    pub(crate) form: Form,
    // Few pieces have these: apart, they leave the rest close together.
    pub(crate) credit: Option<Box<CreditAt>>,
    pub(crate) dateline: Option<Box<Opening>>,
    /// Whether only a new line parts it from the piece before, in a text of blank lines.
    pub(crate) tight: bool,
}

/// Looks at each piece alone.
pub(crate) fn see(lexed: &Lexed<'_>, pieces: &[Run]) -> Vec<Seen> {
    let blank = pieces.iter().filter(|run| lexed.tokens[run.start].gap >= Gap::Blank).count();
    let spaced = blank * 2 > pieces.len();
    let look = |&run: &Run| {
        let shape = shape::of(lexed, run);
        let dateline = dateline::opening(lexed, run, &shape).map(Box::new);
        let tight = spaced && lexed.tokens[run.start].gap == Gap::Line;
        let text = Seen { run, shape, form: Form::Plain, credit: None, dateline, tight };
        if may_be_told(lexed, &text) { told(lexed, text) } else { text }
    };
    pieces.iter().map(look).collect()
}

/// Whether a piece may be anything else than text. Most are nothing else, and nothing in them says that they could be.
fn may_be_told(lexed: &Lexed<'_>, piece: &Seen) -> bool {
    let Seen { run, shape, .. } = piece;
    let credited = !shape.stopped | credit::may_be_at_end(lexed, *run, shape);
    credited | piece.dateline.is_some() | form::may_tell(lexed, *run, shape)
}

/// A piece with its credit and its form.
fn told(lexed: &Lexed<'_>, piece: Seen) -> Seen {
    let Seen { run, shape, .. } = piece;
    // "VARN (AP) —" alone on its line credits no picture.
    let alone = piece.dateline.as_ref().is_some_and(|opening| opening.body == run.end);
    let credit = if alone { None } else { credit_of(lexed, form::without_emphasis(lexed, run), &shape).map(Box::new) };
    let framed = piece.dateline.as_ref().is_some_and(|opening| opening.proof >= Proof::Place);
    let form = if framed && credit.is_none() { Form::Plain } else { form::of(lexed, run, &shape, credit.as_deref()) };
    Seen { form, credit, ..piece }
}

/// The credit that ends a piece, or is all of it.
fn credit_of(lexed: &Lexed<'_>, run: Run, shape: &Shape) -> Option<CreditAt> {
    let sure = credit::at_end(lexed, run, shape);
    // "Ana Doe Getty Images" could be one long name.
    let vague = sure.is_none_or(|credit| credit.evidence == Evidence::Place && credit.run.start == run.start);
    let unmarked = if vague && !shape.stopped { unmarked_credit::unmarked_end(lexed, run) } else { None };
    unmarked.or(sure)
}
