//! How stands what "to" leads to, by the word that leads to it.

use crate::grammar::role::{Role, role};
use crate::lex::{Lexed, Run};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self, WordSet};
use crate::model::EventStatus;

/// How what "to" before the verb at `verb` leads to stands, when no calendar tells on which side of today its time lies; `None` where
/// the verb that leads to it is past: "**came** to buy a boat on Monday".
pub(super) fn status(lexed: &Lexed<'_>, sentence: Run, verb: usize) -> Option<EventStatus> {
    let to = to_before(lexed, sentence, verb)?;
    let Some(lead) = to.checked_sub(1).filter(|&lead| lead >= sentence.start) else {
        return Some(EventStatus::Hypothetical);
    };
    let word = lexed.known(lead);
    if GOES_ON.contains(word) {
        return Some(EventStatus::Ongoing);
    }
    if PLANS.contains(word) {
        return Some(EventStatus::Planned);
    }
    let governor = governor(lexed, Run::new(sentence.start, to));
    if governor.is_some_and(|at| is_past(lexed, at)) {
        return None;
    }
    // "will travel to Varn to **open** it", "wants to **open** it", "comes on Monday to **open** it"; but "it is hard to **open**"
    // "articles to be **printed** in May"
    let planned = lexed.reads(to + 1, word::BE) && verb > to + 1
        || governor.is_some_and(|at| lexed.reads(at, word::WILL))
        || role(lexed, lead) == Role::Verb
        || lexed.has(lead, WordClass::WEEKDAY | WordClass::MONTH);
    Some(if planned { EventStatus::Planned } else { EventStatus::Hypothetical })
}

/// The "to" of an infinitive, adverbs and "be" passed over: "**to** finally be closed".
fn to_before(lexed: &Lexed<'_>, sentence: Run, verb: usize) -> Option<usize> {
    const NEAR: usize = 3;
    let between = |at: usize| role(lexed, at) == Role::Adverb || lexed.has(at, WordClass::BE);
    let mut before = (sentence.start..verb).rev().take(NEAR);
    before.find(|&at| !between(at)).filter(|&at| lexed.reads(at, word::TO))
}

/// The nearest verb that can govern an infinitive, or its first auxiliary: "**had** asked the old council to".
fn governor(lexed: &Lexed<'_>, before: Run) -> Option<usize> {
    /// "asked the members of the old harbor council of Varn to"
    const FARTHEST: usize = 16;
    let verb = |at: &usize| {
        let token = &lexed.tokens[*at];
        matches!(token.role, Role::Verb | Role::Auxiliary) && !lexed.reads(at.wrapping_sub(1), word::TO)
    };
    let mut at = before.range().rev().take(FARTHEST).find(verb)?;
    // "has **been** able": every turn moves `at` back.
    while at > before.start && matches!(role(lexed, at - 1), Role::Auxiliary | Role::Adverb) {
        at -= 1;
    }
    Some(at)
}

/// Whether a verb group that begins here tells of the past: "sent", "had sent", "was sent".
fn is_past(lexed: &Lexed<'_>, at: usize) -> bool {
    let token = &lexed.tokens[at];
    let past = token.has(WordClass::VERB_PAST | WordClass::PARTICIPLE) || token.class.is_unknown();
    past || word::one_of!(token.word, WAS | WERE | HAD | DID | HAS | HAVE)
}

/// What goes on as its infinitive does: "**continues** to close", "**seems** to have".
static GOES_ON: WordSet = WordSet::of(&[
    word::APPEAR,
    word::APPEARS,
    word::CONTINUE,
    word::CONTINUES,
    word::SEEM,
    word::SEEMS,
    word::TEND,
    word::TENDS,
]);

/// Words whose infinitive is to come, also where they are past: "the **decision** to", "**wanted** to", "**was** to".
static PLANS: WordSet = WordSet::of(&[
    word::AGREED,
    word::AGREEMENT,
    word::DECIDED,
    word::DECISION,
    word::HAS,
    word::HAVE,
    word::HOPE,
    word::HOPED,
    word::INTENDED,
    word::OFFERED,
    word::PLANNED,
    word::PLEDGE,
    word::PLEDGED,
    word::PROMISE,
    word::PROMISED,
    word::VOWED,
    word::WANTED,
    word::WAS,
    word::WERE,
    word::WISHED,
]);

#[cfg(test)]
mod tests {
    use crate::event::status::tests::stands_by;
    use crate::{EventStatus, Parser};

    /// How the first event of a text without a day of publication stands.
    #[track_caller]
    fn stands(text: &str, status: EventStatus) {
        stands_by(Parser::new(), text, status);
    }

    #[test]
    fn what_is_to_come() {
        stands("Ana Doe wants to close the pool on Tuesday.", EventStatus::Planned);
        stands("Ana Doe was to arrive in Varn on Tuesday.", EventStatus::Planned);
        stands("The list is among those to be printed in May.", EventStatus::Planned);
        stands("The council agreed to meet the union on Tuesday.", EventStatus::Planned);
    }

    #[test]
    fn what_may_be() {
        stands("It is hard to win in November.", EventStatus::Hypothetical);
        stands("Wind is good to dry two weeks' worth of hay.", EventStatus::Hypothetical);
    }

    #[test]
    fn what_goes_on() {
        stands("The town seems to need a bridge now.", EventStatus::Ongoing);
    }

    #[test]
    fn what_has_been() {
        stands("The ferry began to sink on Tuesday.", EventStatus::Past);
        stands("They were able to sell it on Tuesday.", EventStatus::Past);
        stands("The council asked Ana Doe to leave on Tuesday.", EventStatus::Past);
        stands("The town had to close the pool on Tuesday.", EventStatus::Past);
    }
}
