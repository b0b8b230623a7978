//! Reports in the passive: "Doe was told that …", "The pool is expected to close", "The plan was criticized by Doe".

use super::Report;
use super::verb::VerbGroup;
use crate::grammar::noun_phrase::noun_phrase;
use crate::grammar::subject::subject;
use crate::grammar::tokens::Tokens;
use crate::lex::{Lexed, Run};
use crate::lexicon::{Cue, WordClass};
use crate::model::Rule;
use crate::sentence::{clause_start, report_end};

/// The report of a cue in the passive.
pub(super) fn passive(lexed: Lexed<'_>, words: Run, group: VerbGroup, report: Report, cue: &Cue) -> Option<Report> {
    let after = report.cue.end;
    let floor = clause_start(lexed, words, group.run.start);
    let who = subject(Tokens::new(lexed, Run::new(floor, group.run.start)));
    let rest = Tokens::new(lexed, Run::new(after, words.end));
    // "The plan was criticized by Doe"
    if lexed.is(after, "by") && (cue.takes_object() || cue.takes_predicate()) {
        let (_, speaker) = noun_phrase(rest.after_first()).ok()?;
        return Some(Report { speaker: Some(speaker), content: who?.run, rule: Rule::ReportedPassive, ..report });
    }
    // "The pool is expected to close": nobody is named, and the words have two parts.
    if lexed.is(after, "to") && !cue.takes_hearer() && (cue.takes_that() || cue.is_thought()) {
        let end = report_end(lexed, after, words.end, false);
        return Some(Report {
            content: who?.run,
            rest: Some(Run::new(after, end)),
            rule: Rule::ReportedPassive,
            ..report
        });
    }
    // "Doe is accused of theft"
    if cue.takes_predicate() && lexed.has(after, WordClass::PREPOSITION) {
        let end = report_end(lexed, after, words.end, false);
        return Some(Report {
            content: who?.run,
            rest: Some(Run::new(after, end)),
            rule: Rule::ReportedPassive,
            ..report
        });
    }
    // "Doe was told that …", "Doe was asked whether …", "It was reported that …"
    let told = cue.takes_hearer();
    let told_cue = if told { asked(lexed, after)? } else { lexed.is(after, "that").then_some(after)? };
    let end = report_end(lexed, told_cue, words.end, false);
    Some(Report {
        addressee: who.filter(|_| told).map(|who| who.run),
        content: Run::new(told_cue, end),
        rule: Rule::ReportedPassive,
        ..report
    })
}

/// Where the words begin that somebody was told or asked: "that …", "whether …", "about …", "to …".
pub(super) fn asked(lexed: Lexed<'_>, at: usize) -> Option<usize> {
    if lexed.is(at, "about") {
        return Some(at + 1);
    }
    let opens = lexed.is(at, "that") || lexed.is(at, "to") || lexed.has(at, WordClass::QUESTION_WORD);
    opens.then_some(at)
}
