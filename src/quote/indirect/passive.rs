//! Reports in the passive: "Doe was told that …", "The pool is expected to close", "The plan was criticized by Doe",
//! "Asked whether it was late, Doe left".

use super::Report;
use super::verb::VerbGroup;
use crate::grammar::complements::time_end;
use crate::grammar::noun_phrase::noun_phrase;
use crate::grammar::role::{Role, role};
use crate::grammar::subject::subject;
use crate::grammar::tokens::Tokens;
use crate::grammar::verb::is_finite;
use crate::lex::{Lexed, Run};
use crate::lexicon::{WordClass, word};
use crate::model::Rule;
use crate::sentence::{clause_start, report_end, thing_end};

/// The report of a cue in the passive.
#[inline(never)]
pub(super) fn passive(lexed: &Lexed<'_>, words: Run, verb: &VerbGroup) -> Option<Report> {
    let Run { start, end: after } = verb.run;
    let cue = verb.cue;
    let floor = clause_start(lexed, words, start);
    let who = subject(Tokens::new(lexed, Run::new(floor, start)));
    let rest = Tokens::new(lexed, Run::new(after, words.end));
    let report = |speaker, content| verb.report(Rule::ReportedPassive, speaker, content);
    // "The plan was criticized by Doe", "The plan was seen by Doe as a trick"
    if lexed.reads(after, word::BY) && (cue.takes_object() || cue.takes_predicate()) {
        let (behind, speaker) = noun_phrase(rest.after_first()).ok()?;
        let at = behind.index();
        // "It was reported by the paper that the pool would close"
        if lexed.reads(at, word::THAT) {
            let content = Run::new(at, report_end(lexed, at, words.end, false));
            return Some(report(Some(speaker), content));
        }
        let predicate = lexed.reads(at, word::AS).then(|| Run::new(at, thing_end(lexed, at, words.end)));
        return Some(Report { rest: predicate, ..report(Some(speaker), who?.run) });
    }
    // "The pool is expected to close": nobody is named, and the words have two parts.
    let foretold = cue.takes_that() && !cue.takes_hearer() && (!cue.is_weak() || cue.takes_object());
    if lexed.reads(after, word::TO) && foretold {
        let end = report_end(lexed, after, words.end, true);
        return Some(Report { rest: Some(Run::new(after, end)), ..report(None, who?.run) });
    }
    // "Doe is accused of theft", "The plan was described as a trick"
    if cue.takes_predicate() && (lexed.reads(after, word::OF) || lexed.reads(after, word::AS)) {
        let end = thing_end(lexed, after, words.end);
        // "was described as a trick by Doe"
        let by = (after + 1..end).rev().find(|&at| lexed.reads(at, word::BY));
        let agent = by.and_then(|by| noun_phrase(Tokens::new(lexed, Run::new(by + 1, words.end))).ok());
        let agent = agent.filter(|(rest, _)| rest.index() >= end && lexed.reads(after, word::AS));
        let end = by.filter(|_| agent.is_some()).unwrap_or(end);
        let speaker = agent.map(|(_, agent)| agent);
        return Some(Report { rest: Some(Run::new(after, end)), ..report(speaker, who?.run) });
    }
    // "Doe was told that …", "Doe was asked whether …", "It was reported that …"
    let told = cue.takes_hearer();
    // "was asked by the host whether", "It was announced on Tuesday that"
    let after = behind_adverbials(rest).index();
    let content = if told {
        asked(lexed, after).or_else(|| clause(lexed, after, words.end))?
    } else {
        lexed.reads(after, word::THAT).then_some(after)?
    };
    let content = Run::new(content, report_end(lexed, content, words.end, told));
    // "Doe was convinced that …": the words are what the hearer thinks.
    if told && cue.is_weak() {
        return Some(report(who, content));
    }
    let addressee = who.filter(|_| told).map(|who| who.run);
    Some(Report { addressee, ..report(None, content) })
}

/// "Asked whether it was late, Doe left."
pub(super) fn opening_question(lexed: &Lexed<'_>, words: Run, verb: &VerbGroup) -> Option<Report> {
    let at = verb.at();
    // "“Yes,” he said when asked whether it was late."
    let opens = verb.run.start == words.start || lexed.has(verb.run.start - 1, WordClass::SUBORDINATOR);
    if !(opens && verb.cue.takes_hearer() && lexed.has(at, WordClass::PARTICIPLE)) {
        return None;
    }
    // "Asked by reporters on Monday whether", "Asked in Varn about"
    let after = behind_adverbials(Tokens::new(lexed, Run::new(at + 1, words.end))).index();
    let content = asked(lexed, after)?;
    let content = Run::new(content, report_end(lexed, content, words.end, true));
    Some(verb.report(Rule::ReportedQuestion, None, content))
}

/// A clause without "that" behind "was told": "was told **she had slipped**".
fn clause(lexed: &Lexed<'_>, at: usize, end: usize) -> Option<usize> {
    let (rest, _) = noun_phrase(Tokens::new(lexed, Run::new(at, end))).ok()?;
    let verb = rest.index();
    (verb < end && is_finite(lexed, verb)).then_some(at)
}

/// Behind what tells when, where and by whom somebody was asked or told: "asked **on Monday by the host** whether".
fn behind_adverbials(i: Tokens<'_>) -> Tokens<'_> {
    /// Phrases that are passed over.
    const MOST: usize = 3;
    let lexed = i.lexed();
    let mut i = i;
    // Every turn takes a word or a phrase.
    for _ in 0..MOST {
        if let Some(after) = time_end(i) {
            i = i.from(after);
        } else if role(lexed, i.index()) == Role::Adverb {
            i = i.after_first();
        } else if word::one_of!(i.word(0), BY | ON | IN | AT | DURING) {
            let Ok((rest, _)) = noun_phrase(i.after_first()) else { break };
            i = rest;
        } else {
            break;
        }
    }
    i
}

/// Where the words begin that somebody was told or asked: "that …", "whether …", "about …", "to …".
fn asked(lexed: &Lexed<'_>, at: usize) -> Option<usize> {
    if lexed.reads(at, word::ABOUT) {
        return Some(at + 1);
    }
    let opens = lexed.reads(at, word::THAT) || lexed.reads(at, word::TO) || lexed.has(at, WordClass::QUESTION_WORD);
    opens.then_some(at)
}
