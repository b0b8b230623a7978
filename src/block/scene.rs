//! The scene of a piece: what stands around it, and what its words say of its place.

use super::credit::{CreditAt, Evidence};
use super::evidence::{Neighbour, Scene};
use super::form::Form;
use super::labels::{asks_in_passing, is_figure, speaks};
use super::lists::asks_its_parts;
use super::seen::Seen;
use super::shape::Shape;
use super::split::number_mark;
use crate::lex::{Case, Kinds, Lexed, Run, Token, TokenKind};
use crate::lexicon::agencies::{self, Trade};
use crate::lexicon::{Role, WordClass, word};

/// Whether a piece is a paragraph whatever else stands around it: it ends with a full stop, and nothing makes it a
/// picture's text. [`weigh`](super::evidence::weigh) comes to the same, at more length.
pub(crate) fn is_prose(seen: &[Seen], n: usize) -> bool {
    let Shape { stopped, asks, .. } = seen[n].shape;
    let pictured = |n: usize| {
        let picture = seen.get(n).is_some_and(|piece| matches!(piece.form, Form::Caption | Form::Picture));
        picture && !signs_off(seen, n)
    };
    let alone = seen[n].credit.is_none() && !pictured(n + 1) && !is_under_credit(seen, n);
    stopped && !asks && !seen[n].shape.is_name_with_stop() && alone
}

/// Whether a credit without a label is of a news agency, and not of a house that sells pictures.
pub(crate) fn is_of_news_agency(credit: &CreditAt) -> bool {
    let house = credit.parts.house.and_then(|house| house.short).and_then(agencies::by_name);
    credit.evidence < Evidence::Label && house.is_some_and(|house| house.trade == Trade::News)
}

/// Whether a piece is the name of a news agency and nobody's: "AP".
pub(crate) fn is_news_agency(piece: &Seen) -> bool {
    piece.credit.as_deref().is_some_and(|credit| credit.parts.photographer.is_none() && is_of_news_agency(credit))
}

/// Whether an agency and the initials of its desk end a piece, and no picture's credit: "… came on. PTI AD MR".
pub(crate) fn ends_with_desk(lexed: &Lexed<'_>, piece: &Seen) -> bool {
    const LONGEST_INITIALS: usize = 4;
    is_news_agency(piece)
        || piece.credit.as_ref().is_some_and(|credit| {
            let initials = |n: usize| lexed.tokens[n].case == Case::Upper && lexed.word(n).len() <= LONGEST_INITIALS;
            credit.evidence < Evidence::Label
                && credit.parts.house.is_some_and(|house| house.known)
                && credit.parts.photographer.is_none()
                && credit.run.range().all(initials)
        })
}

/// Whether a piece is the agency that signs off at the end of its story: "REUTER".
fn signs_off(seen: &[Seen], n: usize) -> bool {
    n + 1 == seen.len() && is_news_agency(&seen[n])
}

/// Whether a name alone credits the picture before it: under a caption, as the last line, or by its slash.
pub(crate) fn credits(lexed: &Lexed<'_>, piece: &Seen, scene: &Scene) -> bool {
    /// "Varn Central News Agency/Osmark News Service via AP" is not longer.
    const LONGEST: usize = 10;
    let slash = piece.shape.words <= LONGEST
        && piece
            .credit
            .as_ref()
            .is_some_and(|credit| credit.run.start == piece.run.start && credit.evidence == Evidence::Form);
    // "Ana Doe for The Evening Lantern", and not "Bell Rope Pro for the Mini"
    let signed_for = piece.credit.as_ref().is_some_and(|credit| {
        let parts = &credit.parts;
        let both = credit.run == piece.run && parts.photographer.is_some() && parts.house.is_some();
        let first = lexed.has(piece.run.start, WordClass::FIRST_NAME);
        both && first && piece.run.range().any(|n| lexed.reads(n, word::FOR))
    });
    let under_caption = scene.before == Neighbour::Short && !matches!(scene.after, Neighbour::Short | Neighbour::Label);
    let last = piece.form == Form::Names && scene.after == Neighbour::Nothing;
    slash || signed_for || scene.named && (under_caption || last)
}

/// Whether a line of a few words can be somebody's name: "Ana Doe", "The Evening Lantern", and not "Origin", "STAFF".
fn names_somebody(lexed: &Lexed<'_>, run: Run) -> bool {
    let tokens = &lexed.tokens[run.range()];
    lexed.reads(run.start, word::THE)
        || tokens.iter().any(|token| is_name_word(token) || token.has(WordClass::BODY | WordClass::AGENCY_HEAD))
}

/// Whether a word may be a part of somebody's name: a first name, a surname, or a word that no list has.
fn is_name_word(token: &Token) -> bool {
    token.is_word() && (token.class.is_unknown() || token.has(WordClass::FIRST_NAME | WordClass::SURNAME))
}

/// A piece in its place.
pub(crate) fn scene(lexed: &Lexed<'_>, seen: &[Seen], n: usize, in_body: bool) -> Scene {
    let piece = &seen[n];
    let run = piece.run;
    let named = piece.shape.is_label() && names_somebody(lexed, run);
    let behind = |credit: &CreditAt| credit.evidence <= Evidence::Brackets && credit.run.start > run.start;
    Scene {
        shape: piece.shape,
        numbered: number_mark(lexed, run) > 0,
        signed: !(piece.shape.shouted && piece.shape.capitals * 2 > piece.shape.words)
            && piece.credit.as_deref().is_some_and(behind),
        tight: piece.tight || seen.get(n + 1).is_some_and(|next| next.tight),
        asks_in_passing: piece.shape.asks
            && !piece.shape.shouted
            && asks_in_passing(lexed, run)
            && !asks_its_parts(lexed, seen, n),
        parted: may_be_longest(&piece.shape) && is_parted(seen, n),
        spoken: speaks(lexed, run),
        points: points(lexed, run),
        named,
        is_person: named && piece.form == Form::Names && lexed.tokens[run.start].has(WordClass::FIRST_NAME),
        signs_letter: piece.shape.is_name_with_stop() && signs_letter(seen, n),
        bracketed: lexed.kind(run.start, TokenKind::Open) && lexed.kind(run.end - 1, TokenKind::Close),
        over_brackets: seen.get(n + 1).is_some_and(|next| lexed.kind(next.run.start, TokenKind::Open)),
        under_credit: is_under_credit(seen, n),
        shows: shows(lexed, run, &piece.shape),
        poses: is_posed(lexed, run),
        unstopped: piece.shape.words > LONG && is_unstopped(seen, n),
        figure: is_figure(lexed, run),
        in_body,
        before: n.checked_sub(1).map_or(Neighbour::Nothing, |n| neighbour(lexed, &seen[n])),
        after: seen.get(n + 1).map_or(Neighbour::Nothing, |next| match neighbour(lexed, next) {
            // "Image source, Getty Images" credits the "Image caption, …" behind it.
            Neighbour::Credit if seen.get(n + 2).is_some_and(|last| last.form == Form::Caption) => Neighbour::Form,
            Neighbour::Credit if piece.shape.stopped && signs_off(seen, n + 1) => Neighbour::Form,
            found => found,
        }),
    }
}

/// Whether the credit of a picture without a caption stands right before a piece.
fn is_under_credit(seen: &[Seen], n: usize) -> bool {
    let Some([before, credit]) = n.checked_sub(2).and_then(|start| seen.get(start..n)) else { return false };
    let text = match before.form {
        Form::Plain => before.shape.stopped && !before.shape.asks,
        form => matches!(form, Form::Byline | Form::Contributors | Form::Names | Form::Timestamp(_)),
    };
    credit.form == Form::Picture && text
}

fn neighbour(lexed: &Lexed<'_>, piece: &Seen) -> Neighbour {
    /// A line of more words is text, also without a stop.
    const SHORT: usize = 16;
    match piece.form {
        Form::Caption => Neighbour::Caption,
        Form::Picture => Neighbour::Credit,
        Form::Plain | Form::Names if piece.shape.is_label() && names_somebody(lexed, piece.run) => Neighbour::Label,
        Form::Plain | Form::Names if piece.shape.words <= SHORT && !piece.shape.stopped && !piece.shape.colon => {
            Neighbour::Short
        }
        Form::Plain | Form::Names => Neighbour::Text,
        _ => Neighbour::Form,
    }
}

/// Whether a name with a stop is one of several that sign the letters of a page: "Ana Doe." behind each.
fn signs_letter(seen: &[Seen], n: usize) -> bool {
    /// The pieces on each side that are looked at.
    const NEAR: usize = 16;
    const SEVERAL: usize = 4;
    let near = &seen[n.saturating_sub(NEAR)..seen.len().min(n + NEAR)];
    let signed = |pair: &&[Seen]| pair[0].shape.stopped && pair[0].shape.verb && pair[1].shape.is_name_with_stop();
    let credit = seen.get(n + 1).and_then(|next| next.credit.as_deref());
    let credited = credit.is_some_and(|credit| credit.evidence >= Evidence::Form);
    !credited && near.windows(2).filter(signed).count() >= SEVERAL
}

/// "Higher fares leave the port with less money for its old cranes": as long as headings get.
fn may_be_longest(shape: &Shape) -> bool {
    !shape.stopped && shape.verb && (11..=LONGEST_HEADING).contains(&shape.words)
}

/// The most words of a heading that is a sentence.
const LONGEST_HEADING: usize = 13;

/// Whether short headings stand over several parts of the text near a piece, and more of them than pictures.
fn is_parted(seen: &[Seen], n: usize) -> bool {
    /// The pieces on each side that are looked at.
    const NEAR: usize = 24;
    const SEVERAL: usize = 4;
    const SHORT: usize = 10;
    let text = |piece: &Seen| piece.form == Form::Plain && piece.shape.stopped && piece.shape.words > 12;
    let line = |piece: &Seen| {
        let Shape { stopped, colon, quoted, words, .. } = piece.shape;
        let plain =
            matches!(piece.form, Form::Plain | Form::Names) && piece.credit.is_none() && !stopped && !colon && !quoted;
        if plain { words } else { usize::MAX }
    };
    let near = &seen[n.saturating_sub(NEAR)..seen.len().min(n + NEAR)];
    let between =
        |longest: usize| near.windows(3).filter(|it| text(&it[0]) && line(&it[1]) <= longest && text(&it[2])).count();
    let headings = between(LONGEST_HEADING);
    let pictures = near.iter().filter(|piece| matches!(piece.form, Form::Caption | Form::Picture)).count();
    headings >= SEVERAL && headings > pictures && between(SHORT) * 2 >= SEVERAL
}

/// Whether a run opens as a question, or as what answers one: "Why bells crack", "Here's how they crack".
fn is_posed(lexed: &Lexed<'_>, run: Run) -> bool {
    word::one_of!(lexed.known(run.start), HOW | WHAT | WHY)
        || lexed.is(run.start, "here") && lexed.kind(run.start + 1, TokenKind::Clitic)
}

/// A line of more words ends with a stop, unless its text has none.
const LONG: usize = 10;

/// Whether long lines near a piece have no stop as often as not: a text of a site that leaves it out, or of a language without.
fn is_unstopped(seen: &[Seen], n: usize) -> bool {
    /// The pieces on each side that are looked at.
    const NEAR: usize = 12;
    const SEVERAL: usize = 4;
    let near = &seen[n.saturating_sub(NEAR)..seen.len().min(n + NEAR)];
    let long = |piece: &&Seen| piece.form == Form::Plain && piece.credit.is_none() && piece.shape.words > LONG;
    let open = |piece: &&Seen| !piece.shape.stopped && !piece.shape.colon;
    let (all, open) = (near.iter().filter(long).count(), near.iter().filter(long).filter(open).count());
    open >= SEVERAL && open * 2 >= all
}

/// Whether one sentence tells in the present what can be seen: "Mayor Ana Doe opens the bridge in Varn on June 3, 2024."
fn shows(lexed: &Lexed<'_>, run: Run, shape: &Shape) -> bool {
    let verb = lexed.tokens[run.range()].iter().find(|token| matches!(token.role, Role::Verb | Role::Auxiliary));
    let present = |verb: &Token| {
        verb.role == Role::Verb && verb.has(WordClass::VERB_S | WordClass::VERB_BASE) && !verb.has(WordClass::VERB_PAST)
    };
    shape.breaks == 0 && !shape.quoted && !shape.pronoun && verb.is_some_and(present)
}

/// Whether a run says where people stand in a picture: ", left,", "(right)", "pictured".
fn points(lexed: &Lexed<'_>, run: Run) -> bool {
    const PLACES: &[&str] = &["left", "right", "centre", "center", "l", "r", "c", "pictured"];
    const MARKS: Kinds = Kinds::of(&[TokenKind::Close, TokenKind::Comma, TokenKind::Open, TokenKind::Stop]);
    let mark = |n: usize| lexed.tokens.get(n).is_none_or(|token| MARKS.contains(token.kind));
    let place = |n: usize| PLACES.iter().any(|word| lexed.is(n, word));
    run.range().skip(1).any(|n| mark(n - 1) && (n + 1 == run.end || mark(n + 1)) && place(n))
}
