//! The headline, what stands over it, and where the text begins.

use super::credit::Evidence;
use super::dateline::Proof;
use super::form::Form;
use super::lists::is_announced;
use super::release::contacts;
use super::seen::Seen;
use super::shape::Shape;
use crate::lex::{Case, Lexed, Token, TokenKind};
use crate::lexicon::{WordClass, newsroom};
use crate::model::NoteKind;

/// The head of an article, with standfirsts and lead pictures, has no more pieces than this before its text begins.
const HEAD: usize = 24;

/// The words of a standfirst that is two sentences.
const LONGEST_STANDFIRST: usize = 45;

/// The piece that is the headline: the first that is not a caption, a note or a stamp, if it looks like one.
pub(crate) fn headline(lexed: &Lexed<'_>, seen: &[Seen]) -> Option<usize> {
    let skipped = |piece: &&Seen| {
        let picture = piece.form == Form::Picture && !is_loose(piece);
        // "Watch: The bell rings" at the head is a headline; "FOR IMMEDIATE RELEASE" is none.
        // So is "Corrections: June 3, 2024", unlike a correction that tells what was wrong.
        let note = match piece.form {
            Form::Note(NoteKind::Related) => false,
            Form::Note(NoteKind::Correction) => piece.shape.stopped,
            form => matches!(form, Form::Note(_)),
        };
        picture || note || matches!(piece.form, Form::Caption | Form::Timestamp(_) | Form::Byline)
    };
    let mut n = seen.iter().take(HEAD).take_while(skipped).count();
    n += contacts(seen, n);
    n += usize::from(is_kicker(lexed, seen, n));
    let piece = seen.get(n).filter(|piece| {
        matches!(
            piece.form,
            Form::Plain | Form::Names | Form::Heading | Form::Contributors | Form::Picture | Form::Note(_)
        )
    })?;
    let shape = &piece.shape;
    // Alone, "Reporting by Ana Doe; Editing by John Roe" heads nothing.
    if seen.len() == 1 && matches!(piece.form, Form::Contributors | Form::Note(_)) {
        return None;
    }
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
    score += if shape.stopped && !shape.asks && !is_line(lexed, piece) { -3 } else { 3 };
    score += if shape.words > 25 { -3 } else { 0 };
    score -= i32::from(shape.breaks > 1) * 2 + i32::from(shape.lower) + i32::from(shape.colon) * 2;
    score += i32::from(signed) * 3;
    // "Maybe it is more than a screen." is a headline when the next line is "By Ana Doe".
    let stamped = || seen.get(n + 2).is_some_and(|it| matches!(it.form, Form::Timestamp(_)));
    score += i32::from(next.is_some_and(|it| it.form == Form::Byline || it.form == Form::Names && stamped())) * 2;
    // "The bell at noon. Supplied" is a caption.
    score -= i32::from(piece.credit.as_ref().is_some_and(|credit| credit.run.start > piece.run.start)) * 5;
    score += i32::from(next.is_some_and(|next| next.shape.words > shape.words));
    score -= i32::from(shape.stopped && shape.speech) * 3;
    (score >= 2).then_some(n)
}

/// Whether a line names the part of the paper that the headline under it stands in: "POLITICS", "World news".
pub(crate) fn is_kicker(lexed: &Lexed<'_>, seen: &[Seen], n: usize) -> bool {
    const MOST_WORDS: usize = 3;
    let Some([kicker, headline]) = seen.get(n..n + 2) else { return false };
    let names = |at: usize| lexed.is_any(at, newsroom::SECTIONS);
    let Shape { words, stopped, colon, shouted, verb, .. } = kicker.shape;
    // "STORM ADA" over "Thousands without power as winds batter Verdia"
    let plain = headline.form == Form::Plain && headline.dateline.is_none();
    let shouts = || shouted && !verb && words > 1 && plain && !headline.shape.shouted;
    // "Storm Ada" over "Storm Ada: Thousands without power"
    let repeated = || {
        let tokens = headline.run.range().take(kicker.run.len());
        let again = kicker.run.range().zip(tokens).all(|(one, other)| lexed.word(one) == lexed.word(other));
        again && lexed.kind(headline.run.start + kicker.run.len(), TokenKind::Colon)
    };
    (1..=MOST_WORDS).contains(&words)
        && !stopped
        && !colon
        && (kicker.run.range().all(names) || shouts() || repeated())
        && headline.shape.words > MOST_WORDS
        && !headline.shape.stopped
}

/// Whether a stop does not end the line but words in it: "calls the plan 'a trap.'", "Mayor to speak at 6 p.m."
fn is_line(lexed: &Lexed<'_>, piece: &Seen) -> bool {
    const LONGEST: usize = 14;
    let Shape { words, quoted, speech, .. } = piece.shape;
    let last = &lexed.tokens[piece.run.end - 1];
    let inside = matches!(last.kind, TokenKind::Quote | TokenKind::SingleQuote) || last.is_word();
    words <= LONGEST && !quoted && !speech && inside
}

/// Whether a credit is nothing but words with a slash: "TALKING POINT/GOLD".
fn is_loose(piece: &Seen) -> bool {
    piece
        .credit
        .as_ref()
        .is_some_and(|credit| credit.evidence <= Evidence::Form && credit.parts.house.is_none_or(|house| !house.known))
}

/// "4:45 p.m.", "19.02 BST": an hour without its day, and not "15.10.24" or "3 hours ago".
fn is_hour(lexed: &Lexed<'_>, piece: &Seen) -> bool {
    const LONGEST: usize = 3;
    let [first, behind @ ..] = &lexed.tokens[piece.run.range()] else { return false };
    let zone = |token: &Token| token.is_word() && token.class.has(WordClass::ABBREVIATION) || token.case == Case::Upper;
    let figure = first.is(TokenKind::Clock) || first.is(TokenKind::Number) && !behind.is_empty();
    figure && behind.len() < LONGEST && behind.iter().all(zone)
}

/// The piece behind the names under a stamp: "June 3, 2024" over "Ana Doe".
fn behind_names(seen: &[Seen], n: usize) -> usize {
    n + usize::from(seen.get(n).is_some_and(|piece| piece.form == Form::Names))
}

/// Where the text begins: the first piece behind the headline that is a paragraph by itself.
pub(crate) fn body(lexed: &Lexed<'_>, seen: &[Seen], headline: Option<usize>) -> usize {
    let Some(headline) = headline else {
        // A text without a headline may still open with a caption and a byline.
        return seen.iter().take(HEAD).take_while(|piece| !matches!(piece.form, Form::Plain)).count();
    };
    let end = seen.len().min(headline + HEAD);
    let is_text = |piece: &Seen| {
        piece.form == Form::Plain
            && (piece.dateline.is_some()
                || piece.shape.stopped && piece.shape.words > 6
                // "Good evening. Here is where things stand:"
                || piece.shape.colon && piece.shape.breaks > 0)
    };
    // "The following roads are closed:"
    let lists = |n: usize| seen[n].shape.colon && is_announced(seen, n + 1);
    let first = (headline + 1..end).find(|&n| is_text(&seen[n]) || lists(n)).unwrap_or(end);
    // "A standfirst is a sentence too.", but a byline or stamp comes after it.
    // Two sentences at the most stand between, and only one before a name alone.
    let mut sentences = 0;
    let stamped = seen[headline + 1..first].iter().any(|piece| matches!(piece.form, Form::Timestamp(_)));
    for (n, piece) in seen.iter().enumerate().take(end.min(first + 4)).skip(first) {
        match piece.form {
            // The entries of a live report begin: "4:45 p.m.", "___".
            Form::Timestamp(None) if is_hour(lexed, piece) => break,
            Form::Note(NoteKind::EndMark) => break,
            // The last line of all stands over nothing: "Published June 3, 2024".
            // "Published June 3, 2024" once more, behind a short text.
            Form::Timestamp(Some(_)) if stamped => break,
            Form::Byline | Form::Timestamp(_) if n + 1 < seen.len() => return behind_names(seen, n + 1),
            Form::Names if sentences < 2 => return n + 1,
            Form::Plain if piece.dateline.is_none() && piece.shape.words <= LONGEST_STANDFIRST && sentences < 2 => {
                sentences += 1;
            }
            Form::Caption | Form::Picture | Form::Note(_) => {}
            _ => break,
        }
    }
    first
}
