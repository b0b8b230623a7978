//! Where the verb of a speaker stands: behind auxiliaries, an insertion, a place or a relative clause.

use super::complements::{complements, time_end};
use super::noun_phrase::noun_phrase;
use super::role::{Role, role};
use super::tokens::Tokens;
use crate::lex::TokenKind;
use crate::lexicon::{WordClass, word};

/// Insertions between subject and verb: "Doe, a doctor, who lives in Ohio, said".
pub(super) const MOST_COMMAS: usize = 8;

/// The longest insertion between subject and verb, in tokens.
const LONGEST_INSERTION: usize = 45;

/// Auxiliaries and adverbs before a verb: "has not yet publicly".
pub(super) const LONGEST_GROUP: usize = 6;

/// The verb behind what stands between it and its speaker, and whether it is denied.
pub(super) fn verb_behind(i: Tokens<'_>) -> Option<(usize, bool)> {
    verb_behind_insertion(i).or_else(|| verb_behind_place(i)).or_else(|| verb_behind_clause(i))
}

/// The verb that stands here behind its auxiliaries and adverbs, and whether they deny it.
pub(super) fn verb_at(i: Tokens<'_>) -> Option<(usize, bool)> {
    let lexed = i.lexed();
    let mut negated = false;
    let mut auxiliary = false;
    let end = i.end().min(i.index() + LONGEST_GROUP);
    let mut at = i.index();
    // Every turn moves `at` on.
    while at < end {
        // "Doe this week told"
        if let Some(after) = time_end(i.from(at)) {
            at = after;
            continue;
        }
        let token = &lexed.tokens[at];
        match role(lexed, at) {
            Role::Verb if token.has(WordClass::CUE) => return Some((at, negated)),
            _ if token.has(WordClass::CUE) && !token.is_capital() => return Some((at, negated)),
            Role::Adverb => {}
            // "Doe and Roe both said", "they all said"
            Role::Determiner if at == i.index() && matches!(token.word, word::BOTH | word::ALL | word::EACH) => {}
            Role::Auxiliary => {
                negated |= token.has(WordClass::NEGATION);
                auxiliary = true;
            }
            _ => {
                let verb = token.has(WordClass::VERB_PAST | WordClass::VERB_S)
                    || auxiliary && token.has(WordClass::PARTICIPLE | WordClass::VERB_BASE);
                let coined = token.class.is_unknown() && i.text_of(token).ends_with("ed");
                return ((verb || coined) && !token.is_capital()).then_some((at, negated));
            }
        }
        at += 1;
    }
    None
}

/// The verb behind a phrase that tells where the speaker is: "a man **in the room** said".
fn verb_behind_place(i: Tokens<'_>) -> Option<(usize, bool)> {
    let lexed = i.lexed();
    if role(lexed, i.index()) != Role::Preposition || i.is_empty() {
        return None;
    }
    let (rest, _) = noun_phrase(i.after_first()).ok()?;
    verb_at(rest).filter(|&(at, _)| lexed.has(at, WordClass::CUE))
}

/// The verb behind a relative clause that no comma sets off, up to the end of what it tells: "a man who saw it **said**.", "a
/// woman whose house burned **told** Roe."; but "the man who told Roe".
fn verb_behind_clause(i: Tokens<'_>) -> Option<(usize, bool)> {
    let lexed = i.lexed();
    if !matches!(i.word(0), word::WHO | word::WHOSE) {
        return None;
    }
    let start = i.index() + 1;
    let end = i.end().min(start + LONGEST_INSERTION);
    // "who **did not want** to be named", "whose house **burned**"
    let finite = |at: &usize| lexed.has(*at, WordClass::FINITE);
    let first = if i.word(0) == word::WHO { start } else { (start + 1..end).find(finite)? };
    let own = (first..end).find(|&at| !matches!(role(lexed, at), Role::Auxiliary | Role::Adverb))?;
    let told = |at: usize| {
        let token = &lexed.tokens[at];
        let cue = token.cue().filter(|_| token.has(WordClass::VERB_PAST | WordClass::VERB_S))?;
        // "asked not to be named"
        let passive = lexed.has(at - 1, WordClass::AUXILIARY) || lexed.reads(at - 1, word::TO);
        // "who gave only her first name, Ana, **said**"; but "whose house burned, Roe said"
        let parted = (own..at - 1).any(|at| lexed.kind(at, TokenKind::Comma)) && !lexed.kind(at - 1, TokenKind::Comma);
        let (rest, _) = complements(i.from(at + 1), cue.takes_hearer());
        let speaks = cue.can_invert() || cue.takes_that() && !cue.is_weak();
        (speaks && !passive && !parted && closes(rest)).then_some((at, false))
    };
    (own + 1..end).find_map(told)
}

/// The verb behind an insertion: ", a doctor at the harbor, **said**", "(R-Ohio) **said**".
fn verb_behind_insertion(i: Tokens<'_>) -> Option<(usize, bool)> {
    let lexed = i.lexed();
    let closer = match i.first()?.kind {
        TokenKind::Comma => TokenKind::Comma,
        TokenKind::Dash => TokenKind::Dash,
        TokenKind::Open => TokenKind::Close,
        _ => return None,
    };
    let start = i.index() + 1;
    let end = i.end().min(start + LONGEST_INSERTION);
    let closers = (start..end).filter(|&at| lexed.kind(at, closer) || lexed.kind(at, TokenKind::Comma));
    // "Doe, 34, grinned."
    let aged = |comma: usize| comma == start + 1 && lexed.kind(start, TokenKind::Number);
    closers.take(MOST_COMMAS).find_map(|comma| {
        let ends = |at: usize| aged(comma) && closes(i.from(at + 1));
        // "Doe, author of “Edda Goes North,” said"
        let marked = lexed.kind(comma + 1, TokenKind::Quote) && lexed.tokens[comma + 1].is_glued();
        verb_at(i.from(comma + 1 + usize::from(marked))).filter(|&(at, _)| lexed.has(at, WordClass::CUE) || ends(at))
    })
}

/// Whether nothing follows that would make the phrase before an object: the sentence's end, a comma, a place or a time.
pub(super) fn closes(rest: Tokens<'_>) -> bool {
    let Some(next) = rest.first() else { return true };
    next.is_terminal()
        || next.has(WordClass::RELATIVE)
        || matches!(next.kind, TokenKind::Comma | TokenKind::Colon | TokenKind::Dash)
        || time_end(rest).is_some()
        || next.is(TokenKind::Open)
        // "beamed Ana Doe of Elmira", but not "spoke of"
        || rest.word(0) == word::OF && rest.index() > 0 && role(rest.lexed(), rest.index() - 1) == Role::Name
        || word::one_of!(rest.word(0), IN | ON | AT | DURING | AFTER | BEFORE | WHEN | AS)
}

#[cfg(test)]
mod tests {
    use super::super::attribution::tests::after;

    #[test]
    fn a_verb_far_from_its_speaker() {
        after("Doe has not said", "Doe|said|-|-");
        after("Doe and Roe both said.", "Doe and Roe|said|-|-");
        after("they all told Roe.", "they|told|Roe|-");
        after("a man who saw it said.", "a man|said|-|-");
        after("a woman whose house burned down told Roe on Monday.", "a woman|told|Roe|-");
        after("a man who asked not to be named said in a letter.", "a man|said|-|a letter");
        after("a man who told Roe.", "");
        after("a man whose house burned, Roe said.", "");
        after("Doe, author of “Edda Goes North,” said.", "Doe|said|-|-");
    }
}
