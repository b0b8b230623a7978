//! Reports in the passive: "Doe was told that …", "The pool is expected to close", "The plan was criticized by Doe",
//! "Asked whether it was late, Doe left".

use super::Report;
use super::complement::is_infinitive;
use super::verb::VerbGroup;
use crate::grammar::complements::time_end;
use crate::grammar::noun_phrase::{NounPhrase, noun_phrase};
use crate::grammar::role::{Role, role};
use crate::grammar::subject::{SPEAKERS, subject};
use crate::grammar::tokens::Tokens;
use crate::grammar::verb::is_finite;
use crate::lex::{Lexed, Run, TokenKind};
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
    if lexed.reads(after, word::BY)
        && (cue.takes_object() || cue.takes_predicate())
        && let Ok((behind, speaker)) = noun_phrase(rest.after_first())
        && !(cue.takes_hearer() && asked(lexed, behind.index()).is_some())
    {
        let at = behind.index();
        // "It was reported by the paper that the pool would close"
        if lexed.reads(at, word::THAT) {
            let content = Run::new(at, report_end(lexed, at, words.end, false));
            return Some(report(Some(speaker), content));
        }
        // "was seen by Doe as a trick", "was accused by Doe of theft", "was praised by Doe for her work"
        // "by Friends for Peace"
        let small = lexed.tokens.get(at + 1).is_some_and(|next| !next.is_capital());
        let linked =
            lexed.reads(at, word::AS) || cue.takes_predicate() && small && word::one_of!(lexed.known(at), OF | FOR);
        let predicate = linked.then(|| Run::new(at, thing_end(lexed, at, words.end)));
        return Some(Report { rest: predicate, ..report(Some(speaker), who?.run) });
    }
    // "The pool is expected to close": nobody is named, and the words have two parts.
    let foretold =
        cue.takes_that() && !cue.takes_hearer() && (!cue.is_weak() || cue.takes_object() || cue.lemma == "understand");
    if lexed.reads(after, word::TO) && foretold && leads_verb(lexed, after) {
        let end = report_end(lexed, after, words.end, true);
        return Some(Report { rest: Some(Run::new(after, end)), ..report(None, who?.run) });
    }
    // "Doe is accused of theft", "The plan was described as a trick"
    let taken = (cue.takes_predicate() || cue.is_taking_for()) && lexed.reads(after, word::AS);
    if taken || cue.takes_predicate() && lexed.reads(after, word::OF) {
        let end = thing_end(lexed, after + 1, words.end);
        // "was described as a trick by Doe"
        let by = (after + 1..end).rev().find(|&at| lexed.reads(at, word::BY));
        let agent = by.and_then(|by| noun_phrase(Tokens::new(lexed, Run::new(by + 1, words.end))).ok());
        // "accused of theft by Doe"; but "accused of being paid by Doe"
        let thing = |by: usize| lexed.reads(after, word::AS) || role(lexed, by - 1) == Role::Noun;
        let agent = agent.filter(|(rest, _)| rest.index() >= end && by.is_some_and(thing));
        let end = by.filter(|_| agent.is_some()).unwrap_or(end);
        let speaker = agent.map(|(_, agent)| agent);
        return Some(Report { rest: Some(Run::new(after, end)), ..report(speaker, who?.run) });
    }
    // "Doe was called a thief", "The plan was labeled a trick by Roe"
    if cue.takes_predicate() && !cue.is_weak() && word::one_of!(lexed.known(after), A | AN) {
        let (behind, _) = noun_phrase(rest).ok()?;
        let by = lexed.reads(behind.index(), word::BY);
        let agent = if by { noun_phrase(behind.after_first()).ok().map(|(_, agent)| agent) } else { None };
        let end = if by { behind.index() } else { thing_end(lexed, after, words.end) };
        return Some(Report { rest: Some(Run::new(after, end)), ..report(agent, who?.run) });
    }
    // "Doe was told that …", "Doe was asked whether …", "It was reported that …"
    let told = cue.takes_hearer();
    // "was asked by the host whether", "It was announced on Tuesday that"
    let (behind, agent) = behind_adverbials(rest);
    let after = behind.index();
    let content = if told {
        asked(lexed, after).or_else(|| clause(lexed, after, words.end))?
    } else {
        // "were cheered by figures that showed"
        (lexed.reads(after, word::THAT) && cue.takes_that()).then_some(after)?
    };
    let content = Run::new(content, report_end(lexed, content, words.end, told));
    // "Doe was convinced that …": the words are what the hearer thinks.
    if told && cue.is_weak() {
        return Some(report(who, content));
    }
    // "Doe was worried that …"; but "It is feared that …"
    let person =
        |who: NounPhrase| role(lexed, who.head) == Role::Name || lexed.has(who.head, SPEAKERS | WordClass::PERSONAL);
    let feels = cue.is_thought() && who.is_some_and(person);
    if feels {
        return Some(report(who, content));
    }
    let addressee = who.filter(|_| told).map(|who| who.run);
    Some(Report { addressee, ..report(agent, content) })
}

/// "Asked whether it was late, Doe left."
pub(super) fn opening_question(lexed: &Lexed<'_>, words: Run, verb: &VerbGroup) -> Option<Report> {
    let at = verb.at();
    // "“Yes,” he said when asked whether it was late."
    let start = verb.run.start;
    let opens = start == words.start || lexed.has(start - 1, WordClass::SUBORDINATOR);
    if !(verb.cue.takes_hearer() && lexed.has(at, WordClass::PARTICIPLE) && (opens || inserted(lexed, words, start))) {
        return None;
    }
    // "Asked by reporters on Monday whether", "Asked in Varn about"
    let (behind, agent) = behind_adverbials(Tokens::new(lexed, Run::new(at + 1, words.end)));
    let content = asked(lexed, behind.index())?;
    let content = Run::new(content, report_end(lexed, content, words.end, true));
    Some(verb.report(Rule::ReportedQuestion, agent, content))
}

/// Whether a participle opens what commas enclose, as the verb of its sentence is still to come: "Doe**, asked whether it was
/// late,** said no".
fn inserted(lexed: &Lexed<'_>, words: Run, at: usize) -> bool {
    /// The longest insertion.
    const LONGEST: usize = 40;
    let comma = |at: &usize| lexed.kind(*at, TokenKind::Comma);
    let mut close = (at..words.end.min(at + LONGEST)).filter(comma);
    let next = |comma: usize| comma + 1 + usize::from(role(lexed, comma + 1) == Role::Adverb);
    comma(&(at - 1)) && close.next().is_some_and(|close| is_finite(lexed, next(close)))
}

/// Whether the verb follows that "to" leads: "is expected to **close**"; but "was reported to police".
fn leads_verb(lexed: &Lexed<'_>, to: usize) -> bool {
    let at = to + 1 + usize::from(role(lexed, to + 1) == Role::Adverb);
    is_infinitive(lexed, at) || lexed.tokens.get(at).is_some_and(|verb| verb.class.is_unknown())
}

/// A clause without "that" behind "was told": "was told **she had slipped**".
fn clause(lexed: &Lexed<'_>, at: usize, end: usize) -> Option<usize> {
    let (rest, _) = noun_phrase(Tokens::new(lexed, Run::new(at, end))).ok()?;
    let verb = rest.index();
    (verb < end && is_finite(lexed, verb)).then_some(at)
}

/// Behind what tells when, where and by whom somebody was asked or told: "asked **on Monday by the host** whether"; and who
/// asked.
fn behind_adverbials(i: Tokens<'_>) -> (Tokens<'_>, Option<NounPhrase>) {
    /// Phrases that are passed over.
    const MOST: usize = 3;
    let lexed = i.lexed();
    let mut i = i;
    let mut agent = None;
    // Every turn takes a word or a phrase.
    for _ in 0..MOST {
        if let Some(after) = time_end(i) {
            i = i.from(after);
        } else if role(lexed, i.index()) == Role::Adverb {
            i = i.after_first();
        } else if word::one_of!(i.word(0), BY | ON | IN | AT | DURING | BEFORE | AFTER) {
            let Ok((rest, phrase)) = noun_phrase(i.after_first()) else { break };
            // "was asked before it closed whether"
            if is_finite(lexed, rest.index()) {
                break;
            }
            // "by the host", not "by telephone"
            let some = lexed.has(phrase.run.start, WordClass::DETERMINER) && !lexed.has(phrase.head, WordClass::VENUE);
            let speaks = some || role(lexed, phrase.head) == Role::Name || lexed.has(phrase.head, SPEAKERS);
            agent = agent.or(Some(phrase).filter(|_| i.word(0) == word::BY && speaks));
            i = rest;
        } else {
            break;
        }
    }
    (i, agent)
}

/// Where the words begin that somebody was told or asked: "that …", "whether …", "about …", "to …".
fn asked(lexed: &Lexed<'_>, at: usize) -> Option<usize> {
    if lexed.reads(at, word::ABOUT) {
        return Some(at + 1);
    }
    let opens = lexed.reads(at, word::THAT) || lexed.reads(at, word::TO) || lexed.has(at, WordClass::QUESTION_WORD);
    opens.then_some(at)
}
