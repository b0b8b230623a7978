//! Attributions before a quotation by a noun of speech: "Doe's claim that", "in her words,", "in the words of one captain,".

use super::attribution::{Attribution, Order};
use super::noun_phrase::{NounPhrase, noun_phrase};
use super::phrase_before::phrase_before;
use super::role::{Role, role};
use super::tokens::{Res, Tokens, miss};
use super::verb;
use crate::error::Expected;
use crate::lex::{Run, TokenKind};
use crate::lexicon::{WordClass, word};

/// "It was, in the **words of one captain**, “…”"
pub(super) fn in_words_of(i: Tokens<'_>) -> Option<Attribution> {
    /// The longest name or description.
    const LONGEST: usize = 10;
    let lexed = i.lexed();
    let comma = i.end().checked_sub(1).filter(|&comma| comma >= i.index() && lexed.kind(comma, TokenKind::Comma))?;
    let lowest = i.index().max(comma.saturating_sub(LONGEST));
    let at = (lowest..comma).rev().find(|&at| lexed.reads(at, word::WORDS) && lexed.reads(at + 1, word::OF))?;
    let (_, speaker) = noun_phrase(i.from(at + 2)).ok().filter(|(rest, _)| rest.index() == comma)?;
    Some(Attribution { end: comma, ..nominal(speaker, at) })
}

/// "in **Doe's words**", "by **her own account**", "in **the view of the guild**": whose they are, behind the preposition.
///
/// viewpoint = ("in" or "by") (possessor "own"? noun, or "the" noun "of" possessor)
pub(crate) fn viewpoint(i: Tokens<'_>) -> Option<(Tokens<'_>, Attribution)> {
    /// The longest possessor with its noun.
    const LONGEST: usize = 10;
    let lexed = i.lexed();
    let noun = |at: &usize| word::one_of!(lexed.known(*at), WORDS | VIEW | ACCOUNT | OPINION);
    let start = i.index() + 1;
    let opens = word::one_of!(i.word(0), IN | BY);
    let at = (start..i.end().min(start + LONGEST)).filter(|_| opens).find(noun)?;
    if lexed.reads(at + 1, word::OF) && at == start + 1 {
        let (rest, speaker) = noun_phrase(i.from(at + 2)).ok()?;
        return Some((rest, Attribution { end: rest.index(), ..nominal(speaker, at) }));
    }
    let before = at - 1 - usize::from(lexed.is(at - 1, "own"));
    let speaker = if before == start && lexed.has(start, WordClass::POSSESSIVE) {
        NounPhrase { run: Run::new(start, start + 1), head: start }
    } else if role(lexed, before) == Role::Genitive {
        phrase_before(lexed, start, before).filter(|who| who.run.start == start)?
    } else {
        return None;
    };
    Some((i.from(at + 1), nominal(speaker, at)))
}

/// "**Doe's claim** that", "in **her words**,": a noun with whose it is before the mark.
pub(crate) fn with_possessor(i: Tokens<'_>, at: usize) -> Option<Attribution> {
    /// Words between the noun and the mark: "her claim that she", "his answer was:".
    const MOST_BINDING: usize = 3;
    /// Words between whose it is and the noun: "her **March** comment".
    const MOST_ADJECTIVES: usize = 2;
    let lexed = i.lexed();
    if !lexed.has(at, WordClass::CUE_NOUN) || at == i.index() || verb::is_cue(lexed, at) {
        return None;
    }
    let binds = |at: usize| {
        let token = &lexed.tokens[at];
        let words = WordClass::BE | WordClass::DETERMINER | WordClass::PREPOSITION | WordClass::SUBJECT_PRONOUN;
        token.has(words) || matches!(token.kind, TokenKind::Comma | TokenKind::Colon)
    };
    // "played down Doe's comments as “…”": what is done with them.
    let predicate = |at: usize| lexed.reads(at, word::AS);
    let beside = at + 1 + MOST_BINDING >= i.end() && (at + 1..i.end()).all(|at| binds(at) && !predicate(at));
    // "his warning that the town would stand at the “end of the queue”"
    if !(beside || lexed.reads(at + 1, word::THAT)) {
        return None;
    }
    let lowest = i.index().max(at.saturating_sub(MOST_ADJECTIVES));
    let describes = |at: &usize| {
        matches!(role(lexed, *at), Role::Noun | Role::Name | Role::Time) && !lexed.has(*at, WordClass::CUE_NOUN)
    };
    let adjectives = (lowest..at).rev().take_while(describes).count();
    let before = (at - adjectives).checked_sub(1).filter(|&before| before >= i.index())?;
    let speaker = if lexed.has(before, WordClass::POSSESSIVE) {
        NounPhrase { run: Run::new(before, before + 1), head: before }
    } else if role(lexed, before) == Role::Genitive {
        let possessor = phrase_before(lexed, i.index(), before)?;
        // "called the paper's report a “…”": the possessor of an object.
        if possessor.run.start > i.index() && role(lexed, possessor.run.start - 1) == Role::Verb {
            return None;
        }
        possessor
    } else {
        return None;
    };
    Some(nominal(speaker, at))
}

/// was-the-verdict = `was` (`the` noun-of-speech (`of` | `from`) speaker | possessor noun-of-speech)
///
/// "was the verdict of the jury", "was the message from Doe", "was Doe's reply"
pub(super) fn was_the_verdict(i: Tokens<'_>) -> Res<'_, Attribution> {
    let lexed = i.lexed();
    let (rest, noun) = noun_phrase(i.after_first())?;
    let start = noun.run.start;
    let found =
        |at: usize, speaker: NounPhrase, rest: Tokens<'_>| Attribution { end: rest.index(), ..nominal(speaker, at) };
    // "the verdict of the jury" is one phrase.
    let speech = |at: usize| lexed.has(at, WordClass::CUE_NOUN | WordClass::VENUE);
    if lexed.reads(start, word::THE) && speech(start + 1) && word::one_of!(lexed.known(start + 2), OF | FROM) {
        let (rest, speaker) = noun_phrase(i.from(start + 3))?;
        return Ok((rest, found(start + 1, speaker, rest)));
    }
    let at = noun.head;
    let genitive = at > start && role(lexed, at - 1) == Role::Genitive;
    // "was his only comment"
    let whose = at > start && lexed.has(start, WordClass::POSSESSIVE);
    let end = if genitive { at - 1 } else { start + 1 };
    if !speech(at) || !(genitive || whose) || end <= start {
        return miss(i, Expected::Cue);
    }
    Ok((rest, found(at, NounPhrase { run: Run::new(start, end), head: end - 1 }, rest)))
}

/// The attribution of a noun of speech.
fn nominal(speaker: NounPhrase, at: usize) -> Attribution {
    Attribution {
        speaker: Some(speaker),
        cue: Run::new(at, at + 1),
        addressee: None,
        venue: None,
        negated: false,
        order: Order::Nominal,
        end: at + 1,
    }
}
