//! The report round a cue before a quotation that is only a part of it: "**Doe said** that he would call it “…”".

use super::attribution::Order;
use super::lead::{Lead, lead_of_verb, reach_back};
use super::noun_phrase::NounPhrase;
use super::role::{Role, role};
use super::subject::SPEAKERS;
use super::tokens::Tokens;
use super::verb;
use crate::lex::{Lexed, TokenKind};
use crate::lexicon::{Cue, WordClass, word};

/// The report round a cue that is only a part of it: "**Doe said** that he would call it “…”", "**Doe said** that his
/// office hoped to “…”".
pub(super) fn outer_report(i: Tokens<'_>, at: usize, inner: &Lead) -> Option<Lead> {
    let lexed = i.lexed();
    // "said that thanking him was like saying “…”"
    let gerund = lexed.has(at, WordClass::VERB_ING) && at > i.index() && lexed.is(at - 1, "like");
    let speaker = inner.attribution.speaker.filter(|_| !gerund);
    let start = speaker.map_or(at, |speaker| speaker.run.start).min(at);
    let pronoun = inner
        .attribution
        .speaker
        .is_some_and(|speaker| lexed.has(speaker.head, WordClass::SUBJECT_PRONOUN | WordClass::RELATIVE));
    let nominal = inner.attribution.order == Order::Nominal;
    let cue = lexed.tokens[at].cue();
    // "said that the flood underscores the need for “…”"
    let thing = inner.attribution.speaker.is_some_and(|speaker| is_mute(lexed, speaker));
    let partial =
        nominal || thing || gerund || cue.is_some_and(|cue| cue.is_weak() || cue.is_thought() || cue.is_wish());
    if !pronoun && !partial || inner.pause && !nominal {
        return None;
    }
    // ", and he called it", "which he called": not a part of the report before it.
    let border = WordClass::COORDINATOR | WordClass::SUBORDINATOR | WordClass::QUESTION_WORD;
    if !thing && start > i.index() && lexed.has(start - 1, border) {
        return None;
    }
    reach_back(i.up_to(start)).take_while(|&at| !lexed.kind(at, TokenKind::Semicolon)).find_map(|at| {
        let cue = lexed.tokens[at].cue().filter(|cue| cue.takes_that())?;
        let named = verb::is_cue(lexed, at) && !cue.is_thought();
        let found = named.then(|| lead_of_verb(i, at))?;
        // "added that"; but "added salt"
        let that = found.content < start && lexed.reads(found.content, word::THAT);
        if found.content > start
            || !that && (cue.is_weak() || (found.content..start).any(|at| lexed.kind(at, TokenKind::Comma)))
        {
            return None;
        }
        Some(found)
    })
}

/// The verb of speech right before the words that begin at `that`: "Doe **said** on Monday that".
pub(super) fn cue_before(i: Tokens<'_>, that: usize) -> Option<Lead> {
    let states = |at: &usize| i.lexed().tokens[*at].cue().is_some_and(Cue::takes_that) && verb::is_cue(i.lexed(), *at);
    let at = reach_back(i.up_to(that)).find(states)?;
    Some(lead_of_verb(i, at)).filter(|found| found.content == that)
}

/// Whether a phrase is of a thing that says nothing: "the vote"; not "the guild", "the letter", "the harbor office".
fn is_mute(lexed: &Lexed<'_>, phrase: NounPhrase) -> bool {
    role(lexed, phrase.head) == Role::Noun
        && !lexed.has(phrase.head, SPEAKERS | WordClass::VENUE)
        && !lexed.tokens[phrase.head].class.is_unknown()
}

#[cfg(test)]
mod tests {
    use crate::grammar::lead::tests::ahead;

    #[test]
    fn the_outer_report_speaks_for_a_pronoun() {
        ahead("Doe said that he would call it", "Doe|said|-|-", "that he would call it");
        ahead("Doe said that her office hoped to", "Doe|said|-|-", "that her office hoped to");
        ahead("Doe left the town, which he called", "he|called|-|-", "");
        ahead("Doe left, adding that she thinks", "Doe|adding|-|-", "that she thinks");
        ahead("Doe argued the line, which is backed by Roe,", "Doe|argued|-|-", "the line, which is backed by Roe,");
        ahead(
            "Doe said the plan, which some have argued was late, is",
            "Doe|said|-|-",
            "the plan, which some have argued was late, is",
        );
    }
}
