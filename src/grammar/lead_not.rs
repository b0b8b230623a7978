//! Cues before a quotation that do not say it: "who told the court **when asked** about it:", "**Read more:**", "said in **his
//! statement**", "the line, **which some say is late,** is".

use super::attribution::Attribution;
use super::lead::Lead;
use super::tokens::Tokens;
use crate::lex::{Lexed, TokenKind};
use crate::lexicon::{Cue, WordClass, word};

/// The participle of a clause without a subject: "who told the court **when asked** about the letter:"
pub(super) fn when_asked(lexed: &Lexed<'_>, at: usize) -> bool {
    lexed.reads(at, word::ASKED) && at > 0 && lexed.has(at - 1, WordClass::SUBORDINATOR)
}

/// What points the reader to another text: "**Read more:**", "**Read also:**".
pub(super) fn points_on(lexed: &Lexed<'_>, at: usize) -> bool {
    lexed.reads(at, word::READ)
        && word::one_of!(lexed.known(at + 1), MORE | ALSO)
        && lexed.kind(at + 2, TokenKind::Colon)
}

/// Whether a noun of speech with its owner only tells where a verb said it: "said in **his statement**".
pub(super) fn is_venue(i: Tokens<'_>, found: &Attribution) -> bool {
    let lexed = i.lexed();
    let start = found.speaker.map_or(found.cue.start, |speaker| speaker.run.start);
    start > i.index() + 1
        && word::one_of!(lexed.known(start - 1), IN | DURING)
        && lexed.has(found.cue.start, WordClass::VENUE)
        && lexed.tokens[start - 2].cue().is_some_and(Cue::states)
}

/// Whether a verb belongs to a relative clause that a comma closes again before the mark: "The line, **which some have argued
/// was late,** is".
pub(super) fn in_closed_relative(i: Tokens<'_>, found: &Lead) -> bool {
    /// The longest way from "which" to its verb.
    const LONGEST: usize = 8;
    let lexed = i.lexed();
    let cue = found.attribution.cue.start;
    // "who told reporters, “…”"
    let last = i.end() - usize::from(!found.passive);
    let lowest = i.index().max(cue.saturating_sub(LONGEST));
    let mut before = (lowest..cue).rev().take_while(|&at| !lexed.kind(at, TokenKind::Comma));
    before.any(|at| {
        lexed.has(at, WordClass::RELATIVE)
            && !lexed.reads(at, word::THAT)
            && at > 0
            && lexed.kind(at - 1, TokenKind::Comma)
    }) && (cue + 1..last).any(|at| lexed.kind(at, TokenKind::Comma))
}
