//! Whom to ask about a press release, and the house that sends it.

use super::form::Form;
use super::seen::Seen;
use super::shape::Shape;
use crate::lex::{Kinds, Lexed, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self as w, WordSet};
use crate::model::NoteKind;

/// "Ana Doe", "Halvard Foods Inc.", "555 0100", "ana@halvard.example": nobody gives more lines to be asked at.
const MOST_LINES: usize = 8;

/// How many lines from `n` on say whom to ask, behind "Contact:" over a release: "Ana Doe", "Halvard Foods Inc.".
pub(crate) fn contacts(seen: &[Seen], n: usize) -> usize {
    let Some(above) = n.checked_sub(1).map(|above| &seen[above]) else { return 0 };
    if above.form != Form::Note(NoteKind::Release) {
        return 0;
    }
    let contact = |piece: &&Seen| {
        let Shape { words, stopped, classes, .. } = piece.shape;
        let short = words <= 4 && (!stopped || classes.has(WordClass::BODY));
        // Behind "Contact: Ana Doe" only addresses are left to give.
        is_address(piece) || above.shape.colon && short && (piece.form == Form::Names || classes.has(WordClass::BODY))
    };
    seen[n..].iter().take(MOST_LINES).take_while(contact).count()
}

/// "555 0100", "press@halvard.example"
fn is_address(piece: &Seen) -> bool {
    const MARKS: Kinds = Kinds::of(&[TokenKind::Email, TokenKind::Url, TokenKind::Handle]);
    let Shape { words, numbered, kinds, .. } = piece.shape;
    kinds.has(MARKS) || numbered && words <= 2
}

/// Whether a line at the foot of a release says whom to ask, behind "Media contact: Ana Doe" or "Contacts".
pub(crate) fn is_contact(lexed: &Lexed<'_>, seen: &[Seen], n: usize) -> bool {
    /// "Head of press, Halvard Foods Inc., Port Alma"
    const MOST_WORDS: usize = 8;
    const MOST_IN_LABEL: usize = 2;
    static CONTACTS: WordSet = WordSet::of(&[w::CONTACT, w::CONTACTS, w::ENQUIRIES, w::INFORMATION, w::INQUIRIES]);
    let line = |piece: &Seen| {
        let Shape { words, stopped, asks, colon, classes, .. } = piece.shape;
        let open = !stopped || !asks && classes.has(WordClass::BODY);
        // "Investors:" over who answers them.
        let fits = if colon { words <= MOST_IN_LABEL } else { words <= MOST_WORDS || is_address(piece) };
        matches!(piece.form, Form::Plain | Form::Names) && open && fits
    };
    if !line(&seen[n]) {
        return false;
    }
    let back = seen[..n].iter().rev().take(MOST_LINES).take_while(|piece| line(piece)).count();
    let head = (n - back).checked_sub(1).map(|n| &seen[n]);
    let asked = head.is_some_and(|head| {
        let mut opening = head.run.range().take(4);
        head.form == Form::Note(NoteKind::Release) && opening.any(|n| CONTACTS.contains(lexed.known(n)))
    });
    // "Bell raised" under "Contact: Ana Doe" is a headline; somebody's address is none.
    asked && seen[n - back..].iter().take(MOST_LINES).take_while(|piece| line(piece)).any(is_address)
}

/// Whether a line names who sends a release: "Halvard Foods Inc." under "News provided by".
pub(crate) fn provides(lexed: &Lexed<'_>, seen: &[Seen], n: usize) -> bool {
    let Shape { words, stopped, classes, .. } = seen[n].shape;
    let named = words <= 8 && (!stopped || classes.has(WordClass::BODY));
    let above = n.checked_sub(1).map(|above| &seen[above]).filter(|it| it.form == Form::Note(NoteKind::Release));
    named && above.is_some_and(|above| lexed.reads(above.run.end - 1, w::BY) && lexed.reads(above.run.start, w::NEWS))
}

/// Whether a line heads what a release says of its house: "About Halvard Foods" over "Halvard Foods bakes …".
pub(crate) fn heads_house(lexed: &Lexed<'_>, seen: &[Seen], n: usize) -> bool {
    let Seen { run, shape, .. } = &seen[n];
    if !lexed.reads(run.start, w::ABOUT) || !shape.is_label() || shape.words < 2 {
        return false;
    }
    let behind_article = |at: usize| at + usize::from(lexed.reads(at, w::THE));
    let named = behind_article(run.start + 1);
    seen.get(n + 1).is_some_and(|next| {
        let opening = behind_article(next.run.start);
        next.shape.stopped && lexed.word(opening) == lexed.word(named)
    })
}
