//! What each piece is: by its form, then by its place at the head, then by weighing what is left.

use super::caption::{self, CreditAt, Evidence};
use super::dateline::{self, Opening, Proof};
use super::evidence::{Neighbour, Reading, Scene, weigh};
use super::form::{self, Form};
use super::shape::{self, Shape};
use super::split::number_mark;
use crate::lex::{Lexed, Run};
use crate::model::BlockKind;

/// A piece with what can be told of it alone.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seen {
    pub(crate) run: Run,
    pub(crate) shape: Shape,
    pub(crate) form: Form,
    pub(crate) credit: Option<CreditAt>,
    pub(crate) dateline: Option<Opening>,
}

/// What a piece is taken for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Verdict {
    pub(crate) kind: BlockKind,
    pub(crate) confidence: f32,
    /// Whether the dateline that opens it is one.
    pub(crate) dateline: bool,
}

const fn verdict(kind: BlockKind, confidence: f32) -> Verdict {
    Verdict { kind, confidence, dateline: false }
}

/// The head of an article, with standfirsts and lead pictures, has no more pieces than this before its text begins.
const HEAD: usize = 24;

/// Looks at each piece alone.
pub(crate) fn see(lexed: Lexed<'_>, pieces: &[Run]) -> Vec<Seen> {
    let look = |&run: &Run| {
        let shape = shape::of(lexed, run);
        let dateline = dateline::opening(lexed, run);
        let credit =
            caption::credit_at_end(lexed, run).or_else(|| caption::slashed_end(lexed, run).filter(|_| !shape.stopped));
        let framed = dateline.as_ref().is_some_and(|opening| opening.proof >= Proof::Place);
        let form = if framed && credit.is_none() { Form::Plain } else { form::of(lexed, run, &shape, credit.as_ref()) };
        Seen { run, shape, form, credit, dateline }
    };
    pieces.iter().map(look).collect()
}

/// Says what each piece is.
pub(crate) fn verdicts(lexed: Lexed<'_>, seen: &[Seen]) -> Vec<Verdict> {
    let headline = headline(seen);
    let body = body(seen, headline);
    let mut verdicts = Vec::with_capacity(seen.len());
    // A story has one dateline; only an agency's frame is believed again.
    let mut dated = false;
    for (n, piece) in seen.iter().enumerate() {
        let opens = piece.form == Form::Plain && headline != Some(n);
        let believed = |opening: &Opening| opening.proof == Proof::Frame || !dated && n <= body + 1;
        let found = if headline == Some(n) {
            verdict(BlockKind::Headline, 0.97)
        } else if opens && piece.dateline.as_ref().is_some_and(believed) {
            dated = true;
            Verdict { dateline: true, ..verdict(BlockKind::Paragraph, 1.0) }
        } else if n < body {
            at_head(seen, headline, n)
        } else {
            in_body(lexed, seen, n)
        };
        verdicts.push(found);
    }
    verdicts
}

/// The piece that is the headline: the first that is not a caption, a note or a stamp, if it looks like one.
fn headline(seen: &[Seen]) -> Option<usize> {
    let skipped = |piece: &&Seen| {
        matches!(piece.form, Form::Note(_) | Form::Caption | Form::Picture | Form::Timestamp(_) | Form::Byline)
    };
    let n = seen.iter().take(HEAD).take_while(skipped).count();
    let piece = seen.get(n).filter(|piece| matches!(piece.form, Form::Plain | Form::Names | Form::Contributors))?;
    // Two captions before it are a gallery, and what follows may be its text.
    let shape = &piece.shape;
    if piece.dateline.as_ref().is_some_and(|opening| opening.proof >= Proof::Place)
        || shape.words > 40
        || shape.words == 0
    {
        return None;
    }
    let next = seen.get(n + 1);
    let signed = seen[n + 1..].iter().take(3).any(|next| {
        matches!(next.form, Form::Byline | Form::Names | Form::Timestamp(_) | Form::Note(_)) || next.dateline.is_some()
    });
    let mut score = 0;
    score += if shape.stopped && !shape.asks { -3 } else { 3 };
    score += if shape.words > 25 { -3 } else { 0 };
    score -= i32::from(shape.breaks > 1) * 2 + i32::from(shape.lower) + i32::from(shape.colon) * 2;
    score += i32::from(signed) * 3;
    score += i32::from(next.is_some_and(|next| next.shape.words > shape.words));
    score -= i32::from(shape.stopped && shape.speech && shape.quoted) * 3;
    (score >= 2).then_some(n)
}

/// Where the text begins: the first piece behind the headline that is a paragraph by itself.
fn body(seen: &[Seen], headline: Option<usize>) -> usize {
    let Some(headline) = headline else {
        // A text without a headline may still open with a caption and a byline.
        return seen.iter().take(HEAD).take_while(|piece| !matches!(piece.form, Form::Plain)).count();
    };
    let end = seen.len().min(headline + HEAD);
    let is_text = |piece: &Seen| {
        piece.form == Form::Plain && (piece.dateline.is_some() || piece.shape.stopped && piece.shape.words > 6)
    };
    let first = (headline + 1..end).find(|&n| is_text(&seen[n])).unwrap_or(end);
    // "A standfirst is a sentence too.", but a byline or stamp comes after it.
    let signs = |n: &usize| matches!(seen[*n].form, Form::Byline | Form::Names | Form::Timestamp(_));
    let signature = (first + 1..end.min(first + 4)).find(signs);
    let plain_between = |to: usize| (first..to).filter(|&n| seen[n].form == Form::Plain).count();
    match signature {
        Some(at) if seen[first].dateline.is_none() && plain_between(at) <= 2 => at + 1,
        _ => first,
    }
}

/// A piece before the text.
fn at_head(seen: &[Seen], headline: Option<usize>, n: usize) -> Verdict {
    let piece = &seen[n];
    match piece.form {
        Form::Names if headline.is_some_and(|headline| n > headline) => verdict(BlockKind::Byline, 0.9),
        Form::Plain | Form::Names if headline.is_some_and(|headline| n > headline) => {
            if piece.credit.is_some() {
                return verdict(BlockKind::Caption, 0.8);
            }
            if seen.get(n + 1).is_some_and(|next| next.form == Form::Picture) && !piece.shape.stopped {
                return verdict(BlockKind::Caption, 0.8);
            }
            verdict(BlockKind::Standfirst, 0.85)
        }
        form => by_form(form),
    }
}

fn by_form(form: Form) -> Verdict {
    match form {
        Form::Note(_) => verdict(BlockKind::Note, 0.93),
        Form::Contributors => verdict(BlockKind::Credit, 0.97),
        Form::Picture => verdict(BlockKind::Credit, 0.9),
        Form::Caption => verdict(BlockKind::Caption, 0.97),
        Form::Timestamp(_) => verdict(BlockKind::Timestamp, 0.95),
        Form::Byline => verdict(BlockKind::Byline, 0.97),
        Form::ListItem => verdict(BlockKind::ListItem, 0.9),
        Form::BlockQuote => verdict(BlockKind::BlockQuote, 0.98),
        Form::Names | Form::Plain => verdict(BlockKind::Paragraph, 1.0),
    }
}

/// A piece of the text.
fn in_body(lexed: Lexed<'_>, seen: &[Seen], n: usize) -> Verdict {
    let piece = &seen[n];
    match piece.form {
        Form::Plain | Form::Names => {}
        form => return by_form(form),
    }
    let run = piece.run;
    let scene = Scene {
        shape: piece.shape,
        numbered: number_mark(lexed, run) > 0,
        signed: piece
            .credit
            .is_some_and(|credit| credit.evidence <= Evidence::Brackets && credit.run.start > run.start),
        points: points(lexed, run),
        before: n.checked_sub(1).map_or(Neighbour::Nothing, |n| neighbour(&seen[n])),
        after: seen.get(n + 1).map_or(Neighbour::Nothing, neighbour),
    };
    let (reading, _) = weigh(&scene);
    match reading {
        Reading::Paragraph => verdict(BlockKind::Paragraph, 1.0),
        Reading::Heading => verdict(BlockKind::Heading, 0.85),
        Reading::Caption => verdict(BlockKind::Caption, 0.8),
    }
}

fn neighbour(piece: &Seen) -> Neighbour {
    /// A line of more words is text, also without a stop.
    const SHORT: usize = 16;
    match piece.form {
        Form::Caption => Neighbour::Caption,
        Form::Picture => Neighbour::Credit,
        Form::Plain | Form::Names if piece.shape.words <= SHORT && !piece.shape.stopped => Neighbour::Short,
        Form::Plain | Form::Names => Neighbour::Text,
        _ => Neighbour::Form,
    }
}

/// Whether a run says where people stand in a picture: ", left,", "(right)", "pictured".
fn points(lexed: Lexed<'_>, run: Run) -> bool {
    use crate::lex::TokenKind::{Close, Comma, Open, Stop};
    let mark = |n: usize| lexed.tokens.get(n).is_none_or(|token| matches!(token.kind, Close | Comma | Open | Stop));
    run.range().skip(1).any(|n| {
        let place =
            ["left", "right", "centre", "center", "l", "r", "c", "pictured"].iter().any(|word| lexed.is(n, word));
        place && mark(n - 1) && (n + 1 == run.end || mark(n + 1))
    })
}
