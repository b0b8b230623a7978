//! What is told in the present tense, and what was to come when it was told.

use super::group::Group;
use super::trigger::{Attached, Kind};
use crate::lex::{Lexed, Run};
use crate::lexicon::word::{self, WordSet};
use crate::lexicon::{Cue, WordClass};
use crate::model::{TimeValue, Timex, TimexKind};
use chrono::NaiveDate;

/// Whether what is told in the present goes on at the time given: "the firm now **owns** two mills", "ferries **sail** every
/// day", "the crossing **takes** an hour", "she **lives** there today"; but "the shop **opens** today", "Doe now **says** so".
pub(super) fn goes_on(
    lexed: &Lexed<'_>,
    found: &Attached,
    group: Group,
    place: Run,
    date: &Timex,
    today: Option<NaiveDate>,
) -> bool {
    let now = date.value == Some(TimeValue::Present);
    let present = is_present(lexed, found, group) || now && is_done_now(lexed, found, group, place);
    if !present {
        return false;
    }
    let cue = lexed.tokens[found.at].cue();
    let says = cue.is_some_and(|cue| cue.states() && !cue.is_thought());
    if date.kind == TimexKind::Set {
        return true;
    }
    // "The ruling comes two weeks **after** the vote": a point of time.
    let counted = || word::one_of!(lexed.known(place.end), AFTER | BEFORE | AGO);
    if now || date.kind == TimexKind::Duration && !counted() {
        return !says;
    }
    is_stative(lexed, found, group) && holds_today(lexed, place, date, today)
}

/// What stands before a verb that is not in the present tense.
const LED: u16 =
    Group::WILL | Group::MAY | Group::WOULD | Group::TO | Group::PLAN | Group::HAD | Group::WAS | Group::BEEN;

/// Whether a form without a tense tells of "now": "the mill, now **owned** by Doe", "**standing** now at 17"; but "the film, now
/// **made** into a book".
fn is_done_now(lexed: &Lexed<'_>, found: &Attached, group: Group, now: Run) -> bool {
    match found.kind {
        Kind::Ing => !group.has(LED),
        Kind::Finite => now.end == found.at && lexed.reads(found.at + 1, word::BY) && is_participle(lexed, found.at),
        _ => false,
    }
}

/// "closed", and "grumbled", were it in no list
fn is_participle(lexed: &Lexed<'_>, at: usize) -> bool {
    let token = &lexed.tokens[at];
    token.has(WordClass::PARTICIPLE) || token.class.is_unknown() && lexed.word(at).ends_with("ed")
}

/// Whether a verb stands in the present tense: "closes", "they close", "is open", "has", "is closed".
fn is_present(lexed: &Lexed<'_>, found: &Attached, group: Group) -> bool {
    if group.has(LED) {
        return false;
    }
    let token = &lexed.tokens[found.at];
    match found.kind {
        Kind::Noun | Kind::Infinitive | Kind::Ing => false,
        // "is having"
        Kind::Have if word::one_of!(token.word, HAVING | DOING) => group.has(Group::IS),
        Kind::State | Kind::Be | Kind::Have => word::one_of!(token.word, IS | ARE | AM | HAS | HAVE | DOES | DO),
        Kind::Finite | Kind::Report => {
            let passive = group.has(Group::IS) && is_participle(lexed, found.at);
            let past = WordClass::VERB_PAST | WordClass::PARTICIPLE;
            passive || token.has(WordClass::VERB_S | WordClass::VERB_BASE) && !token.has(past) && !group.has(Group::HAS)
        }
    }
}

/// Whether a verb tells a state, which does not begin when it is told: "lives", "owns", "thinks", "is open", "is owned".
fn is_stative(lexed: &Lexed<'_>, found: &Attached, group: Group) -> bool {
    static STATES: WordSet = WordSet::of(&[
        word::COST,
        word::COSTS,
        word::HOLD,
        word::HOLDS,
        word::LIVE,
        word::LIVES,
        word::NEED,
        word::NEEDS,
        word::OWN,
        word::OWNS,
        word::REMAIN,
        word::REMAINS,
        word::SEEM,
        word::SEEMS,
        word::STAND,
        word::STANDS,
    ]);
    let token = &lexed.tokens[found.at];
    let thinks = || token.cue().is_some_and(|cue: &Cue| cue.is_thought() || cue.is_wish());
    matches!(found.kind, Kind::State | Kind::Be | Kind::Have)
        || group.has(Group::IS) && token.word == word::OWNED
        || STATES.contains(token.word)
        || thinks()
}

/// Whether a time has the day of publication in it: "today", "this year"; known by the calendar or, in a text without a day,
/// by its words.
pub(super) fn holds_today(lexed: &Lexed<'_>, place: Run, date: &Timex, today: Option<NaiveDate>) -> bool {
    date.earliest.zip(date.latest).zip(today).map_or_else(
        || word::one_of!(lexed.known(place.start), TODAY | THIS),
        |((first, last), today)| first <= today && today <= last,
    )
}

/// Whether "would" tells what was to come when it was told: "**said** the mill **would** close", "the **promise** that it
/// **would** open"; but "it would have closed", "if it closed, they would leave".
pub(super) fn was_to_come(lexed: &Lexed<'_>, sentence: Run, group: Group, verb: usize) -> bool {
    /// "said the old mill by the harbor of Varn, which burned down in May, would close"
    const FARTHEST: usize = 24;
    if !group.has(Group::WOULD) || group.has(Group::MAY | Group::HAS) {
        return false;
    }
    let told = |at: usize| {
        let past = lexed.has(at, WordClass::VERB_PAST) || lexed.has(at, WordClass::CUE_NOUN);
        past && lexed.tokens[at].cue().is_some_and(|cue| !cue.is_weak())
    };
    let before = sentence.start.max(verb.saturating_sub(FARTHEST))..verb;
    let supposed = before.clone().any(|at| word::one_of!(lexed.known(at), IF | UNLESS));
    !supposed && before.rev().any(told)
}

#[cfg(test)]
mod tests {
    use crate::EventStatus::{Hypothetical, Ongoing, Past, Planned};
    use crate::event::status::tests::stands;

    #[test]
    fn what_goes_on() {
        stands("The firm now owns two mills.", Ongoing);
        stands("The firm said it now owns two mills.", Ongoing);
        stands("Kolvar currently supports the plan.", Ongoing);
        stands("Two ferries sail every day.", Ongoing);
        stands("The ferry is cleaned every night.", Ongoing);
        stands("The crossing takes an hour.", Ongoing);
        stands("Ana Doe has two mills today.", Ongoing);
        stands("Most voters want a new bridge this year.", Ongoing);
        stands("They're now looking for a boat.", Ongoing);
        stands("Boats are now zumbled for fishing.", Ongoing);
        stands("The Varn mill, now owned by Kolvar, is old.", Ongoing);
        stands("Many came, standing now at the door.", Ongoing);
        stands("The mill is having a hard time now.", Ongoing);
    }

    #[test]
    fn what_does_not() {
        stands("The firm owned two mills in 2019.", Past);
        stands("Ana Doe now says it was late.", Past);
        stands("The ferry sailed every day.", Past);
        stands("The old book, now turned into a film, is long.", Past);
        stands("Boats were now zumbled for fishing.", Past);
        stands("They were looking for a boat on Monday.", Past);
        stands("The ruling comes two weeks after the vote.", Past);
    }

    #[test]
    fn what_was_to_come() {
        stands("Ana Doe said the mill would close on Friday.", Planned);
        stands("The council announced that it would vote next month.", Planned);
        stands("Ana Doe said the mill would have closed on Friday.", Hypothetical);
        stands("The mill would close on Friday.", Hypothetical);
        stands("If the plan failed, Ana Doe said, the mill would close on Friday.", Hypothetical);
    }
}
