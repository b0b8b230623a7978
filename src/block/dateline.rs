//! Which openings of paragraphs are datelines: the grammar says what can be one, the words say what is.

use super::confidence;
use super::shape::Shape;
use crate::grammar::Tokens;
use crate::grammar::author_details::is_bar;
use crate::grammar::dateline::{DatelineParts, agency, dash, parts};
use crate::lex::{Case, Kinds, Lexed, Run, Token, TokenKind};
use crate::lexicon::{WordClass, newsroom};
use crate::span::Span;

/// A dateline at the head of a piece.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Opening {
    pub(crate) parts: DatelineParts,
    /// Its tokens, without the dash.
    pub(crate) run: Run,
    /// The first token of the paragraph.
    pub(crate) body: usize,
    pub(crate) proof: Proof,
}

impl Opening {
    /// How sure such a dateline is.
    pub(crate) const fn confidence(&self) -> f32 {
        match self.proof {
            Proof::Frame => confidence::DATELINE_BY_FRAME,
            Proof::Place => confidence::DATELINE_BY_PLACE,
            Proof::Date => confidence::DATELINE_BY_DATE,
            Proof::Capitals => confidence::DATELINE_BY_CAPITALS,
        }
    }
}

/// What makes it one, from the weakest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Proof {
    /// Capitals and a dash: "TARNHOLM — Two ferries". Believed once, where the story begins.
    Capitals,
    /// A date with its year and a dash: "Feb. 23, 2015 -- Allergies". Believed once as well.
    Date,
    /// A place that the lists know, or with its region: "SEOUL, South Korea — Lawmakers".
    Place,
    /// An agency in brackets, or a place with a date.
    Frame,
}

/// A dateline ends in a dash, or in an agency between brackets or slashes: "/TASS/. The", "(AP)_ The".
const ENDS: Kinds = Kinds::of(&[TokenKind::Dash, TokenKind::Open, TokenKind::Slash, TokenKind::Symbol]);

const DASH: Kinds = Kinds::of(&[TokenKind::Dash]);

/// Whether such a mark comes before any small word that stands in no place's name.
fn ends_early(tokens: &[Token]) -> bool {
    let inner = WordClass::PARTICLE
        .or(WordClass::PREPOSITION)
        .or(WordClass::DETERMINER)
        .or(WordClass::COORDINATOR)
        .or(WordClass::MONTH);
    let ordinary = |token: &Token| token.case == Case::Lower && !token.class.is_unknown() && !token.has(inner);
    let decides = tokens.iter().find(|token| ENDS.contains(token.kind) || ordinary(token));
    decides.is_some_and(|token| ENDS.contains(token.kind))
}

/// The dateline that opens a piece.
pub(crate) fn opening(lexed: &Lexed<'_>, run: Run, shape: &Shape) -> Option<Opening> {
    let first = &lexed.tokens[run.start];
    let begins = first.is_capital() || matches!(first.kind, TokenKind::Open | TokenKind::Number);
    let ends = || shape.kinds.has(ENDS) && ends_early(&lexed.tokens[run.range()]);
    if !begins || !(ends() || may_be_alone(shape) || may_end_in_colon(lexed, run, shape)) {
        return None;
    }
    let (end, parts) = parts(Tokens::new(lexed, run)).ok()?;
    let body = match dash(end) {
        Ok((body, ())) => body,
        // "VARN, OSMARK", "REUTERS, VARN": alone on its line, and no headline like "VARN, OSMARK AGREE".
        Err(_) if end.is_empty() && !shape.kinds.has(DASH) && lexed.has(run.end - 1, WordClass::PLACE) => end,
        // "VARN: The council said": the papers of South Asia.
        Err(_) if end.is(0, TokenKind::Colon) && parts.capitals && parts.known_place => end.after_first(),
        // "VARN | The council said", "VARN • The council said"
        Err(_) if is_bar(end) && parts.capitals && parts.known_place => end.after_first(),
        // "New Varn, June 2 (PTI) The council": with all three nobody misses the dash.
        Err(_) if may_lack_dash(lexed, &parts) && end.first().is_some_and(Token::is_capital) => end,
        Err(_) => return glued_agency(lexed, run),
    };
    let proof = proof(lexed, &parts, Run::new(run.start, end.index()), body.index())?;
    if body.is_empty() && !stands_alone(&parts, proof) {
        return None;
    }
    Some(Opening { parts, run: Run::new(run.start, end.index()), body: body.index(), proof })
}

/// Whether a line that is nothing else is a dateline beyond doubt: "VARN, Osmark (AP) —", "VARN, OSMARK", "June 3 (UPI) --".
fn stands_alone(parts: &DatelineParts, proof: Proof) -> bool {
    let region = parts.places[0].is_some_and(|place| place.region.is_some());
    let placed = parts.capitals && (parts.agency.is_some() || proof >= Proof::Place && region);
    placed || parts.places[0].is_none() && parts.agency.is_some() && parts.date.is_some()
}

/// "VARN: The council said on Monday that …": a place in capitals, a colon and a sentence that is no speaker's.
fn may_end_in_colon(lexed: &Lexed<'_>, run: Run, shape: &Shape) -> bool {
    /// "RIO DE JANEIRO (Reuters): "
    const LONGEST: usize = 6;
    /// A headline or a turn of a talk is shorter.
    const FEWEST_WORDS: usize = 12;
    const COLON: Kinds = Kinds::of(&[TokenKind::Colon]);
    let first = &lexed.tokens[run.start];
    first.case == Case::Upper
        && first.has(WordClass::PLACE | WordClass::PLACE_HEAD)
        && shape.kinds.has(COLON)
        && shape.stopped
        && !shape.asks
        && shape.words >= FEWEST_WORDS
        && !lexed.has(run.start, WordClass::SURNAME | WordClass::FIRST_NAME)
        && run.range().take(LONGEST).any(|n| lexed.kind(n, TokenKind::Colon))
}

/// "VARN, OSMARK": a few words in capitals with a comma, and no headline of that kind.
fn may_be_alone(shape: &Shape) -> bool {
    const COMMA: Kinds = Kinds::of(&[TokenKind::Comma]);
    shape.shouted && shape.words <= 4 && shape.kinds.has(COMMA) && !shape.stopped && shape.classes.has(WordClass::PLACE)
}

/// Whether a dateline may do without its dash: with a place, a date and an agency, or with a place and an agency that the
/// lists know: "Paris (CNN) The council".
fn may_lack_dash(lexed: &Lexed<'_>, parts: &DatelineParts) -> bool {
    let DatelineParts { places, date, agency, known_place, .. } = parts;
    let listed = |span: Span| lexed.run(span).range().any(|n| lexed.has(n, WordClass::AGENCY));
    places[0].is_some() && (date.is_some() && agency.is_some() || *known_place && agency.is_some_and(listed))
}

/// "(CNN)President Doe": the dash is lost, and so is the blank.
fn glued_agency(lexed: &Lexed<'_>, run: Run) -> Option<Opening> {
    let (rest, agency) = agency(Tokens::new(lexed, run)).ok()?;
    let next = rest.first().filter(|next| next.is_glued() && next.is_capital());
    next.map(|_| Opening {
        parts: DatelineParts { agency: Some(agency), ..DatelineParts::default() },
        run: Run::new(run.start, rest.index()),
        body: rest.index(),
        proof: Proof::Frame,
    })
}

fn proof(lexed: &Lexed<'_>, parts: &DatelineParts, run: Run, body: usize) -> Option<Proof> {
    let next = lexed.tokens.get(body)?;
    if !begins_sentence(next) && parts.agency.is_none() && parts.date.is_none() {
        // "NATO — whose ships had left — made no comment": an aside, not a story.
        return None;
    }
    let place = parts.places[0];
    let dated = parts.date.is_some_and(|date| place.is_some() || date.len() > "June 2".len() + 4);
    if place.is_some() && (parts.agency.is_some() || parts.date.is_some()) {
        // "Trail, British Columbia, June 11 (Reuters)": with both it is one, whatever the word.
        let both = parts.agency.is_some() && parts.date.is_some();
        return (both || parts.capitals || parts.known_place || is_name(lexed, run)).then_some(Proof::Frame);
    }
    if parts.agency.is_some() {
        return Some(Proof::Frame);
    }
    if dated {
        return Some(Proof::Date);
    }
    let place = place?;
    if parts.known_place || parts.capitals && place.region.is_some() {
        let spelled = parts.capitals || parts.known_place && run.len() <= 3;
        return spelled.then_some(Proof::Place);
    }
    // "TWEET OF THE DAY — ", "WAIT — ", "CORPORATE PROFITS — ": capitals that are words and not a town's name.
    let town = parts.capitals && run.len() <= 4 && is_name(lexed, run) && !is_about_things(lexed, run);
    town.then_some(Proof::Capitals)
}

/// Whether a token can begin a sentence.
fn begins_sentence(token: &Token) -> bool {
    token.case != Case::Lower || token.is_glued()
}

/// Whether a run ends in a plural that makes no town: "CORPORATE PROFITS", unlike "VARN FALLS".
fn is_about_things(lexed: &Lexed<'_>, run: Run) -> bool {
    const TOWNS: &[&str] =
        &["cliffs", "falls", "gardens", "heights", "hills", "lakes", "plains", "rapids", "rocks", "shores", "springs"];
    let last = run.end - 1;
    lexed.has(last, WordClass::PLURAL)
        && !lexed.has(last, WordClass::PLACE | WordClass::SURNAME)
        && !lexed.is_any(last, TOWNS)
}

/// Whether no word of a run is one that a town's name has not: a verb of speech, a pronoun, a tag of the desk.
fn is_name(lexed: &Lexed<'_>, run: Run) -> bool {
    const TAGS: &[&str] = &["corrected", "file", "live", "note", "photos", "update", "watch"];
    let ordinary = WordClass::PRONOUN
        .or(WordClass::DETERMINER)
        .or(WordClass::QUESTION_WORD)
        .or(WordClass::MODAL)
        .or(WordClass::AUXILIARY)
        .or(WordClass::CUE);
    run.range()
        .filter(|&n| lexed.tokens[n].is_word())
        .all(|n| !lexed.has(n, ordinary) && !lexed.is_any(n, TAGS) && !lexed.is_any(n, newsroom::SECTIONS))
}
