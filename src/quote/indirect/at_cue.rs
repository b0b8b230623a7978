//! The report of one cue: how it stands tells who speaks and where the words are.

use super::complement::{self, Complement, complement};
use super::source::{is_finder, source};
use super::verb::{Form, verb_group};
use super::{Report, according, late_clause, nominal, object, passive, phrasal, postposed, restrictive};
use crate::grammar::noun_phrase::NounPhrase;
use crate::grammar::role::{Role, role};
use crate::grammar::tokens::Tokens;
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::{Cue as WordCue, WordClass, ends_cue_phrase, word};
use crate::model::Rule;
use crate::quote::speaker::is_document;
use crate::sentence::{in_relative_clause, report_end, thing_end};
use std::cell::LazyCell;

/// The report whose cue stands at `at`. `last` spoke before in the sentence.
#[inline(never)] // Most words that can report do not, and the loop over them stays small.
pub(super) fn report_at(lexed: &Lexed<'_>, words: Run, at: usize, last: Option<NounPhrase>) -> Option<Report> {
    let Some(verb) = verb_group(lexed, words, at) else {
        // "claim that", "call for", "warning from"
        let governs = lexed.has(at + 1, WordClass::PREPOSITION)
            || lexed.reads(at + 1, word::THAT)
            || lexed.has(at + 1, WordClass::BE) && lexed.reads(at + 2, word::THAT)
            || lexed.kind(at + 1, TokenKind::Comma) && word::one_of!(lexed.known(at), VIEW | OPINION | WORDS)
            || ends_cue_phrase(lexed.known(at));
        if !(governs && lexed.has(at, WordClass::CUE_NOUN)) {
            return None;
        }
        return phrasal::phrasal(lexed, words, at).or_else(|| nominal::nominal(lexed, words, at));
    };
    let (verb, cue) = (&verb, verb.cue);
    if lexed.reads(at, word::ACCORDING) {
        return according::according(lexed, words, at);
    }
    let closed = postposed::closed_after(lexed, words, verb);
    if let Some(report) = postposed::as_said(lexed, words, verb, closed) {
        return Some(report);
    }
    if verb.form == Form::Passive {
        return passive::passive(lexed, words, verb);
    }
    // "a plan announced by the mayor a year ago": announced it was, and not who announced.
    let reduced = verb.form == Form::Finite && verb.run.len() == 1 && lexed.has(at, WordClass::PARTICIPLE);
    if reduced && lexed.reads(at + 1, word::BY) && (cue.takes_object() || cue.takes_predicate()) {
        return None;
    }
    if let Some(report) = passive::opening_question(lexed, words, verb) {
        return Some(report);
    }
    if let Some(report) = postposed::inverted(lexed, words, verb) {
        return Some(report);
    }
    // Looked for only where words follow that can be a report, as it is the longest way.
    let who = LazyCell::new(|| source(lexed, words, verb, last));
    // "A poll found most voters were tired": papers find and show what people only say.
    // So do courts and those who look into things: "The court heard he had slipped", "Judges found the law was vague".
    let paper = || who.is_some_and(|(who, _)| is_finder(lexed, who) || is_document(lexed, who));
    let behind = Tokens::new(lexed, Run::new(at + 1, words.end));
    let found = match complement(behind, cue, &paper) {
        Some(found) => found,
        None => match closed.and_then(|closed| postposed::postposed(lexed, words, verb, closed)) {
            Some(report) => return Some(report),
            None => late_clause::late_clause(behind, cue)?,
        },
    };
    // "needs time to explain the plan": nobody has spoken of it yet.
    if verb.form == Form::Infinitive && found.rule == Rule::ReportedObject {
        return None;
    }
    let (speaker, enclosed) = (*who)?;
    // "The poll found Doe ahead"; but "Divers found the boat"
    if found.rule == Rule::ReportedObject && cue.lemma == "find" && !is_document(lexed, speaker) {
        return None;
    }
    if found.rule == Rule::ReportedObject
        && cue.lemma == "call"
        && object::names_itself(lexed, words, speaker, found.content)
    {
        return None;
    }
    let refused = refused(lexed, words, found, cue);
    let found = refused.map_or(found, |(found, _)| found);
    // "the baker whose book had called it salty, died": the owner's clause ends at a comma.
    let owned = speaker.run.start > words.start && lexed.reads(speaker.run.start - 1, word::WHOSE);
    let enclosed = || enclosed || owned || in_relative_clause(lexed, words, verb.run.start);
    let end = if complement::is_answer(lexed, found.content) {
        // "said no to the plan"
        let to = lexed.reads(found.content + 1, word::TO) && !lexed.has(found.content + 2, WordClass::VERB_BASE);
        if to { thing_end(lexed, found.content + 2, words.end) } else { found.content + 1 }
    } else if found.rule == Rule::ReportedObject && !(cue.takes_that() && paper()) {
        thing_end(lexed, found.content, words.end)
    } else {
        let end = report_end(lexed, found.content, words.end, enclosed());
        // "His refusal to say who paid has angered many"
        let noun = speaker.run.end + usize::from(role(lexed, speaker.run.end) == Role::Genitive);
        let owned = verb.form == Form::Infinitive && lexed.has(noun, WordClass::CUE_NOUN | WordClass::NOUN);
        let content = Run::new(found.content, end);
        if owned { nominal::before_main_verb(lexed, words, speaker, content) } else { end }
    };
    let content = Run::new(found.content, end);
    let end = if restrictive::holds(lexed, words, verb.run.start) {
        restrictive::before_main_verb(lexed, content, cue, found.rule)
    } else {
        end
    };
    // "A clerk charged with theft said": so nobody charged, but somebody was charged.
    if found.rule == Rule::ReportedObject && lexed.has(at, WordClass::PARTICIPLE) && object::is_subject(lexed, content)
    {
        return None;
    }
    let mut report = verb.report(found.rule, Some(speaker), Run::new(found.content, end));
    (report.addressee, report.venue) = (found.addressee, found.venue);
    report.negated |= lexed.has(speaker.run.start, WordClass::NEGATION);
    if let Some((_, inner)) = refused {
        (report.cue.end, report.lemma) = (inner.end, lexed.tokens[inner.start].cue().map(|cue| cue.lemma));
    }
    Some(report)
}

/// "Doe declined to say who had called": what was not said stands behind a second cue.
#[inline(never)]
fn refused(lexed: &Lexed<'_>, words: Run, found: Complement, cue: &WordCue) -> Option<(Complement, Run)> {
    if found.rule != Rule::ReportedInfinitive || !cue.is_denial() {
        return None;
    }
    let at = found.content + 1;
    let inner = lexed.tokens.get(at).filter(|_| at < words.end)?.cue()?;
    let found = complement(Tokens::new(lexed, Run::new(at + 1, words.end)), inner, &|| false)?;
    Some((found, Run::new(at, at + 1)))
}
