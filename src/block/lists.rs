//! Lines that are items of a list for what stands around them: tables, boxes, links, questions in a row.

use super::credit::Evidence;
use super::form::Form;
use super::labels::{asks_in_passing, label_end};
use super::seen::Seen;
use super::shape::Shape;
use super::split::number_mark;
use crate::lex::{Gap, Kinds, Lexed, TokenKind};
use crate::lexicon::word;
use crate::model::NoteKind;

/// "Key events", "What we know so far"
const FEW: usize = 5;

/// "Earnings up: The bank has beaten what analysts had thought of its year": an item may be a sentence.
const LONGEST_ITEM: usize = 40;

/// Whether a short line stands between blank lines over lines that only new lines part: "Ingredients".
fn heads_list(lexed: &Lexed<'_>, seen: &[Seen], n: usize) -> bool {
    let Shape { words, stopped, colon, numbered, .. } = seen[n].shape;
    let behind = |n: usize, gap: Gap| {
        seen.get(n).is_some_and(|piece| {
            lexed.tokens[piece.run.start].gap == gap && matches!(piece.form, Form::Plain | Form::Names | Form::ListItem)
        })
    };
    let alone = words <= FEW && !stopped && !colon && !numbered && behind(n, Gap::Blank);
    alone && behind(n + 1, Gap::Blank) && behind(n + 2, Gap::Line)
}

/// Whether a line stands over others that say when each was: "Key events" over "5m ago Trains halted".
fn heads_times(lexed: &Lexed<'_>, seen: &[Seen], n: usize) -> bool {
    let timed = |n: usize| seen.get(n).is_some_and(|piece| says_when(lexed, piece));
    seen[n].shape.words <= FEW && !timed(n) && timed(n + 1) && timed(n + 2)
}

/// "5m ago Trains halted", "2 hours ago Mayor speaks"
fn says_when(lexed: &Lexed<'_>, piece: &Seen) -> bool {
    const STAMP: usize = 3;
    piece.shape.numbered && piece.run.range().take(STAMP).any(|n| lexed.reads(n, word::AGO))
}

/// Whether a piece is one of three lines or more that only new lines part, where blank lines part paragraphs.
pub(crate) fn in_list(lexed: &Lexed<'_>, seen: &[Seen], n: usize) -> bool {
    let item =
        |n: usize| seen.get(n).is_some_and(|piece| piece.form == Form::Plain && piece.shape.words <= LONGEST_ITEM);
    let tight = |n: usize| seen.get(n).is_some_and(|piece| piece.tight) && item(n);
    // "Key points:" stands over its list.
    let opens = tight(n + 1)
        && tight(n + 2)
        && item(n)
        && !seen[n].tight
        && !seen[n].shape.colon
        && !heads_times(lexed, seen, n);
    let inside = tight(n) && (tight(n + 1) || n > 1 && tight(n - 1));
    opens || inside
}

/// Whether a piece is one of three sentences or more in a row without stops, as the papers sum up a story under its headline.
pub(crate) fn is_in_points(seen: &[Seen], n: usize) -> bool {
    /// "Ferry runs aground at Varn" is a caption as often.
    const FEWEST_WORDS: usize = 7;
    let point = |piece: &Seen| {
        let Shape { stopped, colon, words, .. } = piece.shape;
        piece.form == Form::Plain
            && piece.credit.is_none()
            && !stopped
            && !colon
            && (FEWEST_WORDS..=LONGEST_ITEM).contains(&words)
    };
    is_among(n, 3, |n| seen.get(n).is_some_and(point))
}

/// Whether a piece is one of two lines or more without stops behind a paragraph that ends in a colon.
pub(crate) fn is_announced(seen: &[Seen], n: usize) -> bool {
    /// The longest list that is looked back over.
    const LONGEST: usize = 24;
    let item = |n: usize| {
        seen.get(n).is_some_and(|piece| {
            let Shape { stopped, colon, quoted, words, .. } = piece.shape;
            matches!(piece.form, Form::Plain | Form::Names) && !stopped && !colon && !quoted && words <= LONGEST_ITEM
        })
    };
    if !item(n) {
        return false;
    }
    let back = (0..n).rev().take(LONGEST).take_while(|&n| item(n)).count();
    let head = (n - back).checked_sub(1).map(|n| &seen[n]);
    let announced = head.is_some_and(|head| head.form == Form::Plain && head.shape.colon && head.shape.words > 3);
    announced && (back > 0 || item(n + 1))
}

/// Whether a piece is one of three questions or more in a row: "Is the bridge safe?", "Who pays for it?", "And when?".
pub(crate) fn is_in_questions(seen: &[Seen], n: usize) -> bool {
    let question = |n: usize| seen.get(n).is_some_and(is_question);
    let before = (0..n).rev().take(2).take_while(|&n| question(n)).count();
    question(n) && before + (n + 1..n + 3).take_while(|&n| question(n)).count() >= 2
}

/// Whether a piece is one of four lines or more in a row without stops, of any kind, as in boxes.
pub(crate) fn is_in_lines(lexed: &Lexed<'_>, seen: &[Seen], n: usize) -> bool {
    let line = |n: usize| seen.get(n).is_some_and(is_line);
    // "Key events" stands over "2h ago: Trains halted"; over the rows of a table stand the names of its columns.
    let title = || {
        let row = |n: usize| seen.get(n).is_some_and(|piece| label_end(lexed, piece.run).is_some());
        seen[n].shape.words <= FEW && (n == 0 || !line(n - 1)) && (n + 1..n + 4).all(row)
    };
    // "Ingredients" over "500 g rye flour", and "Method" behind the last of them.
    let word = || {
        let row = |n: usize| seen.get(n).is_some_and(|piece| is_row(lexed, piece));
        let first = || (n == 0 || !line(n - 1)) && (n + 1..n + 4).all(row);
        seen[n].shape.words == 1 && !row(n) && (first() || n > 2 && (n - 3..n).all(row) && !line(n + 1))
    };
    is_among(n, 4, line) && !title() && !word() && !heads_list(lexed, seen, n) && !heads_times(lexed, seen, n)
}

/// Whether a piece is one of three rows or more, as in tables: "1 Doe 40 12 3", "Price: $60".
pub(crate) fn is_in_rows(lexed: &Lexed<'_>, seen: &[Seen], n: usize) -> bool {
    is_among(n, 3, |n| seen.get(n).is_some_and(|piece| is_row(lexed, piece)))
}

/// Whether `n` is one of so many in a row that fit.
fn is_among(n: usize, most: usize, fits: impl Fn(usize) -> bool) -> bool {
    fits(n) && {
        let before = (0..n).rev().take(most - 1).take_while(|&n| fits(n)).count();
        before + (n + 1..n + most).take_while(|&n| fits(n)).count() + 1 >= most
    }
}

/// Whether a piece is a short line without a stop or a form.
fn is_line(piece: &Seen) -> bool {
    const LONGEST: usize = 14;
    let Shape { stopped, colon, quoted, words, .. } = piece.shape;
    let credited = piece.credit.as_ref().is_some_and(|credit| credit.evidence > Evidence::Place);
    let plain = matches!(piece.form, Form::Plain | Form::Names);
    plain && !credited && !stopped && !colon && !quoted && words <= LONGEST
}

/// Whether a line has a figure or a label, and is no sentence: "1 Doe 40 12 3", "Price: $60", "2h ago: Trains halted".
fn is_row(lexed: &Lexed<'_>, piece: &Seen) -> bool {
    let Seen { shape, run, .. } = piece;
    if !is_line(piece) || number_mark(lexed, *run) > 0 {
        return false;
    }
    let label = label_end(lexed, *run);
    let timed = || label.is_some_and(|colon| lexed.tokens[run.start..colon].iter().any(|it| it.is(TokenKind::Number)));
    !shape.verb && (shape.numbered || label.is_some()) || timed() || says_when(lexed, piece)
}

/// Whether a piece is one of two lines or more without stops under a note that heads links: "Most read in News".
pub(crate) fn is_under_links(seen: &[Seen], n: usize) -> bool {
    /// The longest list that is looked back over.
    const LONGEST: usize = 16;
    /// "READ MORE ON SWANS", and not "Read more: How the ship was lost"
    const LONGEST_HEAD: usize = 6;
    let link = |n: usize| {
        seen.get(n).is_some_and(|piece| {
            let Shape { stopped, asks, colon, words, .. } = piece.shape;
            matches!(piece.form, Form::Plain | Form::Names) && (!stopped || asks) && !colon && words <= LONGEST_ITEM
        })
    };
    if !link(n) {
        return false;
    }
    let back = (0..n).rev().take(LONGEST).take_while(|&n| link(n)).count();
    let head = (n - back).checked_sub(1).map(|n| &seen[n]);
    let headed = head.is_some_and(|head| {
        head.form == Form::Note(NoteKind::Related) && !head.shape.stopped && head.shape.words <= LONGEST_HEAD
    });
    headed && (back > 0 || link(n + 1))
}

/// Whether a line is an item of a list that is counted: "1. Swim Verdia is a charity.", "2. It asked 40 schools.". Between
/// headings with numbers stands text.
pub(crate) fn is_counted(lexed: &Lexed<'_>, seen: &[Seen], n: usize) -> bool {
    /// What counts longer ones is a paragraph with a number.
    const LONGEST: usize = 16;
    let count = |n: usize| -> Option<u16> {
        let item = |piece: &&Seen| piece.form == Form::Plain && piece.shape.words <= LONGEST;
        let piece = seen.get(n).filter(item)?;
        let mark = lexed.kind(piece.run.start, TokenKind::Number) && number_mark(lexed, piece.run) > 0;
        mark.then(|| lexed.word(piece.run.start).parse().ok()).flatten()
    };
    count(n).is_some_and(|number| {
        let before = n.checked_sub(1).and_then(count).is_some_and(|it| it + 1 == number);
        before || count(n + 1) == Some(number + 1)
    })
}

/// Whether questions stand over several parts of the text, as they do in an explainer: "How did it start?", "Who decides?".
pub(crate) fn asks_its_parts(lexed: &Lexed<'_>, seen: &[Seen], n: usize) -> bool {
    /// The pieces on each side that are looked at.
    const NEAR: usize = 24;
    const SEVERAL: usize = 3;
    const QUESTION: Kinds = Kinds::of(&[TokenKind::Question]);
    let near = &seen[n.saturating_sub(NEAR)..seen.len().min(n + NEAR)];
    let over = |pair: &&[Seen]| is_question(&pair[0]) && !is_question(&pair[1]) && !asks_in_passing(lexed, pair[0].run);
    seen[n].shape.kinds.has(QUESTION) && near.windows(2).filter(over).count() >= SEVERAL
}

/// "Is the bridge safe?": a question and nothing else.
fn is_question(piece: &Seen) -> bool {
    let Shape { asks, breaks, quoted, .. } = piece.shape;
    piece.form == Form::Plain && asks && breaks == 0 && !quoted
}
