//! Verbs of speech, told from the nouns and adjectives that look like them: "he claims" and "his claims".

use super::role::{Role, is_in_compound, role};
use crate::lex::{Lexed, Token, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self, WordSet};

/// Whether the token is a form of a verb that reports and stands as a verb.
///
/// "Doe **claims**", "officials **report**", "by **calling** it"; not "the **report**", "his **claims**", "the **noted** author".
pub(crate) fn is_cue(lexed: &Lexed<'_>, at: usize) -> bool {
    lexed.has(at, WordClass::CUE) && is_verbal(lexed, at)
}

/// Whether a word that can be a verb is one where it stands.
pub(crate) fn is_verbal(lexed: &Lexed<'_>, at: usize) -> bool {
    let Some(token) = lexed.tokens.get(at).filter(|token| token.is_word()) else { return false };
    if is_in_compound(lexed, at) {
        return false;
    }
    // "the United States"; but "Doe Says" in a headline.
    if token.is_capital() && token.has(WordClass::NOUN | WordClass::PLURAL) {
        return false;
    }
    // "an interview published on Monday"
    let spoken = lexed.has(at.wrapping_sub(1), WordClass::VENUE) && !lexed.tokens[at - 1].is_capital();
    if spoken && token.has(WordClass::PARTICIPLE) && role(lexed, at + 1) == Role::Preposition {
        return false;
    }
    let nominal = token.has(WordClass::NOUN | WordClass::PLURAL | WordClass::CUE_NOUN | WordClass::VENUE);
    let Some(before) = at.checked_sub(1) else { return !nominal };
    let after = role(lexed, before);
    // "said at one point"
    if lexed.reads(before, word::ONE) && !token.has(WordClass::VERB_S | WordClass::VERB_PAST | WordClass::VERB_ING) {
        return false;
    }
    // "said", "called": most are nothing but verbs.
    if !nominal & !matches!(after, Role::Determiner | Role::Genitive | Role::Preposition) {
        return true;
    }
    match after {
        // "that called", "who said": by form "that" is a determiner.
        Role::Determiner => {
            let alone = lexed.has(before, WordClass::PRONOUN) || lexed.reads(before, word::ANOTHER);
            // "**This** comes", "**These** came"; but "these closed mills"
            let pointed = || {
                let told = WordClass::VERB_S | WordClass::VERB_PAST;
                word::one_of!(lexed.known(before), THIS | THESE | THOSE)
                    && token.has(told)
                    && !token.has(WordClass::PARTICIPLE | WordClass::ADJECTIVE)
            };
            let alone = alone || !nominal && pointed();
            lexed.has(before, WordClass::RELATIVE) || alone && !nominal || stands_alone(lexed, before, at)
        }
        Role::Genitive => ends_in_genitive(lexed, before, at),
        Role::Preposition => {
            lexed.reads(before, word::TO) && token.has(WordClass::VERB_BASE) || token.has(WordClass::VERB_ING)
        }
        // "at which point"
        Role::Pronoun if nominal && lexed.reads(before, word::WHICH) => {
            !(is_base(token) && before > 0 && lexed.has(before - 1, WordClass::PREPOSITION))
        }
        // "early reports": an adverb that is an adjective as well.
        Role::Adverb if nominal => !lexed.has(before, WordClass::ADJECTIVE) || lexed.reads(before, word::ONLY),
        // "those surveyed say"
        Role::Verb if nominal && lexed.has(before, WordClass::PARTICIPLE) && before > 0 => {
            takes_plural(lexed, before - 1) || lexed.has(before - 1, WordClass::DETERMINER) || !is_base(token)
        }
        Role::Pronoun | Role::Auxiliary | Role::Adverb => true,
        Role::Name if nominal => !is_base(token) || takes_plural(lexed, before),
        // "two tracks"; but "one claims"
        Role::Number if nominal && token.has(WordClass::PLURAL) && !lexed.reads(before, word::ONE) => false,
        Role::Noun | Role::Number if nominal => is_predicate(lexed, at, before),
        // "Some, including Doe, worry the dam will"
        Role::Other if nominal && lexed.kind(before, TokenKind::Comma) => {
            !is_base(token) || opens_clause(lexed, at + 1)
        }
        _ => !nominal || !is_base(token),
    }
}

/// Whether a participle tells of the noun behind it: "his recently **acquired** club", "Doe praised **enhanced** methods".
pub(super) fn is_attributive(lexed: &Lexed<'_>, at: usize) -> bool {
    let token = &lexed.tokens[at];
    if !token.has(WordClass::PARTICIPLE) || token.has(WordClass::CUE) || at < 2 {
        return false;
    }
    let led = match role(lexed, at - 1) {
        Role::Adverb => matches!(role(lexed, at - 2), Role::Determiner | Role::Genitive),
        Role::Verb => lexed.has(at - 1, WordClass::VERB_PAST) && !lexed.has(at - 1, WordClass::AUXILIARY),
        _ => false,
    };
    led && matches!(role(lexed, at + 1), Role::Noun | Role::Name)
}

/// Whether a verb that only says stands behind a name that ends like a genitive: "**Lloyd's** said".
pub(crate) fn ends_in_genitive(lexed: &Lexed<'_>, genitive: usize, at: usize) -> bool {
    word::one_of!(lexed.known(at), SAID | SAYS | TOLD)
        && genitive > 0
        && role(lexed, genitive - 1) == Role::Name
        && genitive + 1 == at
}

/// Whether the word of a clause's subject stands here that no list goes on with.
fn opens_clause(lexed: &Lexed<'_>, at: usize) -> bool {
    lexed.has(at, WordClass::DETERMINER | WordClass::SUBJECT_PRONOUN | WordClass::POSSESSIVE)
}

/// Whether a determiner of many is a subject, as a clause follows the word behind it: "**Many** fear the dam will".
pub(crate) fn stands_alone(lexed: &Lexed<'_>, before: usize, at: usize) -> bool {
    is_base(&lexed.tokens[at])
        && word::one_of!(lexed.known(before), MANY | MOST | SOME | FEW | OTHERS | ALL)
        && opens_clause(lexed, at + 1)
}

/// What is written down of what shall be done, and says so itself.
static PROPOSALS: WordSet = WordSet::of(&[
    word::ACCORD,
    word::AGREEMENT,
    word::AMENDMENT,
    word::BILL,
    word::BUDGET,
    word::DEAL,
    word::LAW,
    word::MEASURE,
    word::ORDINANCE,
    word::PETITION,
    word::PLAN,
    word::PLATFORM,
    word::PROPOSAL,
    word::RESOLUTION,
    word::RULE,
    word::TREATY,
]);

/// Whether a word behind a noun is the verb of that noun and not its head: "the senator **claims** the", "the biggest
/// **challenges** for".
fn is_predicate(lexed: &Lexed<'_>, at: usize, before: usize) -> bool {
    let token = &lexed.tokens[at];
    // "the bill calls for", "the accord calls on", "her plan promises to"
    if lexed.has(at, WordClass::VERB_S)
        && PROPOSALS.contains(lexed.known(before))
        && word::one_of!(lexed.known(at + 1), FOR | TO | ON)
    {
        return true;
    }
    let adjective = lexed.has(before, WordClass::ADJECTIVE) && !lexed.has(before, WordClass::NOUN | WordClass::PLURAL);
    // "a barge **set** off": the particle is the verb's.
    let particle = || lexed.is_any(at + 1, &["off", "out", "up", "away"]);
    let headed = matches!(role(lexed, at + 1), Role::Preposition | Role::Auxiliary | Role::Verb)
        && !particle()
        && !intends(lexed, at, before);
    !adjective && !headed && (!is_base(token) || takes_plural(lexed, before) || tail_of_plural(lexed, before))
}

/// Whether somebody who intends something stands before a verb and its infinitive: "officials **hope** to reopen it", "the
/// minister **plans** to go"; but "rebel plans to go failed".
fn intends(lexed: &Lexed<'_>, at: usize, before: usize) -> bool {
    const AGENTS: WordClass = WordClass::ROLE.or(WordClass::PERSON_NOUN).or(WordClass::BODY);
    let infinitive = || lexed.reads(at + 1, word::TO) && lexed.has(at + 2, WordClass::VERB_BASE);
    let many = || is_base(&lexed.tokens[at]) && takes_plural(lexed, before);
    let one = || {
        lexed.has(at, WordClass::VERB_S)
            && lexed.has(before, AGENTS)
            && !takes_plural(lexed, before)
            && before > 0
            && lexed.has(before - 1, WordClass::DETERMINER | WordClass::ADJECTIVE)
    };
    infinitive() && (many() || one())
}

/// Whether the noun before a verb only ends a phrase about many: "**figures** from the ministry show".
pub(crate) fn tail_of_plural(lexed: &Lexed<'_>, noun: usize) -> bool {
    /// The tail, with its preposition.
    const LONGEST: usize = 4;
    let tail = |at: &usize| matches!(role(lexed, *at), Role::Determiner | Role::Noun | Role::Name);
    let words = (noun.saturating_sub(LONGEST)..=noun).rev().take_while(tail).count();
    let joint = (noun + 1).checked_sub(words + 1);
    joint.is_some_and(|joint| {
        joint > 0 && word::one_of!(lexed.known(joint), FROM | OF | IN | AT | FOR) && takes_plural(lexed, joint - 1)
    })
}

/// Whether a form is the base alone, as a noun's would be: "report", "claim".
fn is_base(token: &Token) -> bool {
    token.has(WordClass::VERB_BASE) && !token.has(WordClass::VERB_PAST)
}

/// Whether a noun takes the base form: "officials report".
fn takes_plural(lexed: &Lexed<'_>, at: usize) -> bool {
    lexed.has(at, WordClass::PLURAL | WordClass::COLLECTIVE | WordClass::DEMONYM)
}

/// Whether a token can be the verb of a clause: "would", "closed", "says", "’ll".
pub(crate) fn is_finite(lexed: &Lexed<'_>, at: usize) -> bool {
    const CAN_BE: WordClass = WordClass::FINITE.or(WordClass::VERB_BASE);
    let Some(token) = lexed.tokens.get(at) else { return false };
    if token.is_word() & token.has(CAN_BE) {
        is_finite_verb(lexed, at, token)
    } else {
        token.is(TokenKind::Clitic) && is_finite_clitic(lexed, at)
    }
}

/// Whether a word that can be a verb is finite where it stands.
#[inline(never)]
fn is_finite_verb(lexed: &Lexed<'_>, at: usize, token: &Token) -> bool {
    let before = at.wrapping_sub(1);
    let bare = word::one_of!(token.word, BE | BEING | BEEN | HAVING);
    // "to lead", "a study made by the paper"; "the will of the council"
    let infinitive = lexed.reads(before, word::TO)
        || lexed.reads(at, word::WILL) && lexed.has(before, WordClass::DETERMINER | WordClass::POSSESSIVE);
    // "through May 2017"
    if token.is_capital() && token.has(WordClass::MONTH) && token.has(WordClass::MODAL) && at > 0 {
        return false;
    }
    let passive = token.has(WordClass::PARTICIPLE) & lexed.reads(at + 1, word::BY);
    let tensed = token.has(WordClass::AUXILIARY | WordClass::MODAL | WordClass::VERB_PAST);
    let third = token.has(WordClass::VERB_S) & !token.has(WordClass::PLURAL | WordClass::NOUN);
    let agrees = lexed.has(before, WordClass::PLURAL | WordClass::SUBJECT_PRONOUN | WordClass::COLLECTIVE);
    let present = token.has(WordClass::VERB_BASE | WordClass::VERB_S);
    tensed && !bare && !infinitive && !passive || third || present && agrees
}

/// Whether what hangs on a word is a verb: "he's", "they'll"; but "Doe's".
#[inline(never)]
fn is_finite_clitic(lexed: &Lexed<'_>, at: usize) -> bool {
    let subject = WordClass::PRONOUN | WordClass::QUESTION_WORD | WordClass::RELATIVE | WordClass::LIGHT_ADVERB;
    !lexed.word(at).ends_with('s') || at > 0 && lexed.has(at - 1, subject)
}
