//! What may stand between a cue and its words: "in a statement", "to reporters", "on Monday", "repeatedly", ", however,".

use crate::grammar::complements::{Venue, can_hear, past_title, venue};
use crate::grammar::noun_phrase::noun_phrase;
use crate::grammar::role::{Role, role};
use crate::grammar::tokens::Tokens;
use crate::grammar::verb::is_finite;
use crate::lex::{Run, TokenKind};
use crate::lexicon::{WordClass, word};

/// What may stand between a cue and its words.
pub(super) enum Adverbial {
    /// "in a statement"
    Venue(Venue),
    /// "to reporters"
    Hearer(Run),
    /// "on Monday", "repeatedly", ", however,"
    Other,
}

/// The adverbial that begins here.
pub(super) fn adverbial(i: Tokens<'_>) -> Option<(Tokens<'_>, Adverbial)> {
    let lexed = i.lexed();
    let at = i.index();
    let first = i.first()?;
    match role(lexed, at) {
        // "announced Wednesday morning"
        Role::Time if lexed.has(at + 1, WordClass::DAY_PART) => return Some((i.skip(2), Adverbial::Other)),
        Role::Adverb | Role::Time => return Some((i.after_first(), Adverbial::Other)),
        Role::Preposition => {}
        _ if is_time(i) => return Some((i.from(at + 2), Adverbial::Other)),
        _ if first.has(WordClass::TIME_WORD) && !first.has(WordClass::DETERMINER | WordClass::ADJECTIVE) => {
            return Some((i.after_first(), Adverbial::Other));
        }
        Role::Other => return insertion(i, first.kind),
        _ => return None,
    }
    let known = word::one_of!(
        lexed.known(at),
        IN | ON | AT | DURING | TO | FROM | AFTER | BEFORE | BY | VIA | THROUGH | OVER | WITH | OF | ABOUT | INTO | FOR
    );
    if !known {
        return None;
    }
    let inside = i.after_first();
    // "has said for weeks that"
    let unit = WordClass::UNIT | WordClass::SEASON | WordClass::DAY_PART;
    if lexed.reads(at, word::FOR) {
        let (rest, phrase) = noun_phrase(inside).ok()?;
        return lexed.has(phrase.head, unit).then_some((rest, Adverbial::Other));
    }
    // "on Monday"; but "in Monday's Gazette"
    let day = lexed.has(inside.index(), WordClass::WEEKDAY | WordClass::MONTH);
    if day && role(lexed, inside.index() + 1) != Role::Genitive {
        // "on May 3", "on Monday night"
        let next = inside.index() + 1;
        let longer = lexed.kind(next, TokenKind::Number) || lexed.has(next, WordClass::DAY_PART);
        return Some((inside.from(next + usize::from(longer)), Adverbial::Other));
    }
    if let Some((rest, venue)) = venue(i) {
        return Some((rest, Adverbial::Venue(venue)));
    }
    let (rest, phrase) = noun_phrase(inside).ok()?;
    // "suggested after she left": a clause
    if word::one_of!(lexed.known(at), AFTER | BEFORE) && is_finite(lexed, rest.index()) {
        return None;
    }
    // "on VBC's “Low Tide”"
    let rest = past_title(rest);
    let told = lexed.reads(at, word::TO) && can_hear(lexed, phrase);
    Some((rest, if told { Adverbial::Hearer(phrase.run) } else { Adverbial::Other }))
}

/// What marks enclose behind a cue: "said**, however,** that", "said**, if elected,** he would"; other words only before "that":
/// "said **(and Roe agreed)** that", "told police**, who let him go,** that".
fn insertion(i: Tokens<'_>, mark: TokenKind) -> Option<(Tokens<'_>, Adverbial)> {
    /// The longest insertion, with its marks.
    const LONGEST: usize = 12;
    let lexed = i.lexed();
    let at = i.index();
    let closer = match mark {
        TokenKind::Open => TokenKind::Close,
        TokenKind::Comma | TokenKind::Dash => mark,
        _ => return None,
    };
    let close = (at + 1..i.end().min(at + LONGEST)).find(|&at| lexed.kind(at, closer))?;
    let inserted = role(lexed, at + 1);
    let told = mark == TokenKind::Comma
        && matches!(inserted, Role::Adverb | Role::Preposition | Role::Time | Role::Subordinator);
    let before_that = close + 1 < i.end() && lexed.reads(close + 1, word::THAT);
    (told || before_that).then_some((i.from(close + 1), Adverbial::Other))
}

/// Whether "last week", "this month" begins here.
pub(super) fn is_time(i: Tokens<'_>) -> bool {
    let unit = WordClass::UNIT | WordClass::SEASON | WordClass::DAY_PART | WordClass::WEEKDAY | WordClass::MONTH;
    let lexed = i.lexed();
    (lexed.has(i.index(), WordClass::TIME_WORD) || lexed.reads(i.index(), word::THIS)) && lexed.has(i.index() + 1, unit)
}
