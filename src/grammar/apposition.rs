//! Insertions between a subject and its verb: "**Doe**, a doctor, said", "**Doe** (R-Ohio) said", "**Doe** – a doctor – said".

use super::attribution::with_second;
use super::near_subject::can_be_subject;
use super::noun_phrase::NounPhrase;
use super::phrase_before::{core_before, phrase_before};
use super::role::{Role, role};
use super::subject::LONGEST_APPOSITION;
use super::tokens::Tokens;
use crate::lex::{Lexed, Run, Token, TokenKind};
use crate::lexicon::{WordClass, word};

/// The phrase that an insertion follows which `close` ends: "**Doe**, a doctor," "**Doe** (R-Ohio)" "**Doe** – a doctor –".
pub(super) fn before_apposition(lexed: &Lexed<'_>, floor: usize, close: usize) -> Option<NounPhrase> {
    let opener = match lexed.tokens[close].kind {
        TokenKind::Close => TokenKind::Open,
        kind => kind,
    };
    let lowest = floor.max(close.saturating_sub(LONGEST_APPOSITION));
    // "Gov. Ana Doe (R-Ohio), said": a comma too much behind the brackets.
    if opener == TokenKind::Comma && close > floor && lexed.kind(close - 1, TokenKind::Close) {
        // "others, including Sen. Doe (R-Ohio) and Rep. Roe (D-Ohio), said"
        let including = |&at: &usize| lexed.kind(at, TokenKind::Comma) && lexed.reads(at + 1, word::INCLUDING);
        return match (lowest..close).rev().find(including) {
            Some(comma) => phrase_before(lexed, floor, comma),
            None => before_bracket(lexed, floor, close - 1),
        };
    }
    let (mut found, mut place) = (None, None);
    // "Doe, author of “Edda Goes North,” said": the mark behind the comma closes a title.
    let titled = lexed.kind(close + 1, TokenKind::Quote).then(|| title_start(lexed, lowest, close + 1));
    let mut at = titled.map_or(Some(close), |open| open)?;
    while at > lowest {
        at -= 1;
        let kind = lexed.tokens[at].kind;
        if kind != opener {
            match kind {
                TokenKind::Semicolon | TokenKind::Stop => break,
                TokenKind::Quote => match title_start(lexed, lowest, at) {
                    Some(open) => at = open,
                    None => break,
                },
                _ => {}
            }
            continue;
        }
        match described_before(lexed, floor, at, close) {
            // "On Monday, Doe, a doctor, said": the phrase that opens its clause, or follows the next comma to the left.
            // "Doe, who lives in Varn, Ohio, near the port, said", "Doe, who backed Sen. Roe, R-Ohio, in May, said"
            Some(phrase) if found.is_none() && (is_state(lexed, floor, phrase) || is_party(lexed, floor, phrase)) => {
                place = place.or(Some(phrase));
            }
            Some(phrase)
                if can_be_subject(lexed, floor, phrase)
                    && found.is_none_or(|found| {
                        opens_clause(lexed, floor, phrase)
                            && !is_state(lexed, floor, phrase)
                            && !only_opens(lexed, floor, phrase, found)
                    }) =>
            {
                found = Some(phrase);
            }
            Some(phrase) if can_be_subject(lexed, floor, phrase) => {}
            _ if found.is_some() => break,
            _ => {}
        }
        if opener != TokenKind::Comma {
            break;
        }
    }
    let found = found.or(place)?;
    // "Ana Doe, the mayor, and Ben Roe, the sheriff, said"
    let inside = Tokens::new(lexed, Run::new(found.run.end, close + 1));
    Some(with_second(inside, found).map_or(found, |(_, both)| both))
}

/// Where the marks open that the one at `close` closes, if a title stands in them: "**“**Edda Goes North,”".
fn title_start(lexed: &Lexed<'_>, floor: usize, close: usize) -> Option<usize> {
    /// "“The Old Man and the Big Blue Sea,”"
    const LONGEST: usize = 12;
    /// Shorter words may have a small letter in a title.
    const SMALL: usize = 4;
    let lowest = floor.max(close.saturating_sub(LONGEST));
    let open = (lowest..close).rev().find(|&at| lexed.kind(at, TokenKind::Quote))?;
    let big = |at: usize| {
        let token = &lexed.tokens[at];
        !token.is_word() || token.is_capital() || token.span.len() < SMALL
    };
    (lexed.tokens.get(open + 1).is_some_and(Token::is_capital) && (open + 1..close).all(big)).then_some(open)
}

/// Whether a phrase stands where a clause can begin, or in a chain of phrases with commas.
fn opens_clause(lexed: &Lexed<'_>, floor: usize, phrase: NounPhrase) -> bool {
    phrase.run.start == floor
        || matches!(role(lexed, phrase.run.start - 1), Role::Coordinator | Role::Subordinator | Role::Preposition)
        || !lexed.tokens[phrase.run.start - 1].is_word()
}

/// Whether a phrase behind a preposition only opens the clause of a name: "after **the vote**, Doe, who left, said".
fn only_opens(lexed: &Lexed<'_>, floor: usize, phrase: NounPhrase, name: NounPhrase) -> bool {
    phrase.run.start > floor
        && lexed.has(phrase.run.start - 1, WordClass::PREPOSITION)
        && role(lexed, phrase.head) == Role::Noun
        && role(lexed, name.head) == Role::Name
        && role(lexed, name.run.start) != Role::Determiner
}

/// Whether a phrase is the state or country behind a place: "In Varn, **Ohio**, Doe, a doctor, said".
fn is_state(lexed: &Lexed<'_>, floor: usize, phrase: NounPhrase) -> bool {
    let place = WordClass::REGION | WordClass::REGION_SHORT | WordClass::COUNTRY;
    phrase.run.len() == 1
        && phrase.run.start > floor
        && lexed.has(phrase.head, place)
        && lexed.kind(phrase.run.start - 1, TokenKind::Comma)
}

/// Whether a phrase is the party and state behind a name: "Sen. Roe, **R-Ohio**, said".
fn is_party(lexed: &Lexed<'_>, floor: usize, phrase: NounPhrase) -> bool {
    let place = WordClass::REGION | WordClass::REGION_SHORT;
    let Run { start, end } = phrase.run;
    let one = start + 3 == end && lexed.word(start).len() == 1 && lexed.kind(start + 1, TokenKind::Hyphen);
    one && start > floor && lexed.has(phrase.head, place) && lexed.kind(start - 1, TokenKind::Comma)
}

/// The phrase before the brackets that close at `close`.
fn before_bracket(lexed: &Lexed<'_>, floor: usize, close: usize) -> Option<NounPhrase> {
    let lowest = floor.max(close.saturating_sub(LONGEST_APPOSITION));
    let open = (lowest..close).rev().find(|&at| lexed.kind(at, TokenKind::Open))?;
    phrase_before(lexed, floor, open)
}

/// The phrase before a comma; with the name behind it where it only describes: "**the mayor, Ana Doe,** said".
fn described_before(lexed: &Lexed<'_>, floor: usize, comma: usize, close: usize) -> Option<NounPhrase> {
    let phrase = phrase_before(lexed, floor, comma)?;
    let described =
        matches!(role(lexed, phrase.head), Role::Noun | Role::Number) && lexed.kind(comma, TokenKind::Comma);
    let name = core_before(lexed, comma + 1, close).filter(|name| described && name.run.start == comma + 1);
    match name {
        Some(name) if role(lexed, name.run.start) == Role::Name && role(lexed, name.head) == Role::Name => {
            Some(NounPhrase { run: Run::new(phrase.run.start, name.run.end), head: name.head })
        }
        _ => Some(with_name(lexed, phrase, comma, close).filter(|_| described).unwrap_or(phrase)),
    }
}

/// A description with the name that two commas enclose before more of it: "**his mother, Ana Doe**, 54, said".
fn with_name(lexed: &Lexed<'_>, phrase: NounPhrase, comma: usize, close: usize) -> Option<NounPhrase> {
    let person = WordClass::ROLE | WordClass::PERSON_NOUN | WordClass::COLLECTIVE;
    let named = (comma + 1..close).take_while(|&at| role(lexed, at) == Role::Name).count();
    let end = comma + 1 + named;
    let described = lexed.has(phrase.head, person) && lexed.has(phrase.run.start, WordClass::DETERMINER);
    let enclosed = named > 1 && end < close && lexed.kind(end, TokenKind::Comma);
    (described && enclosed).then(|| NounPhrase { run: Run::new(phrase.run.start, end), head: end - 1 })
}
