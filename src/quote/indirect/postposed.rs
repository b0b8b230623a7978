//! Attributions that follow their words or cut them: "The pool will close, Doe said", "The pool, Doe said, will close".

use super::Report;
use super::verb::{Form, VerbGroup};
use crate::grammar::noun_phrase::{noun_phrase, subject};
use crate::grammar::tokens::Tokens;
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::{Cue, WordClass};
use crate::model::Rule;
use crate::sentence::report_end;

/// The longest speaker between the comma and the verb: ", a senior spokesman for the harbor office in Varn said".
const LONGEST_SPEAKER: usize = 14;

/// "C, S V", "C, V S" and "C1, S V, C2".
pub(super) fn postposed(lexed: Lexed<'_>, words: Run, group: VerbGroup, report: Report, cue: &Cue) -> Option<Report> {
    if group.form != Form::Finite || !(cue.takes_that() || cue.can_invert()) {
        return None;
    }
    let at = report.cue.start;
    let inverted = lexed.kind(group.run.start.checked_sub(1)?, TokenKind::Comma) && cue.can_invert();
    let (comma, speaker, after) = if inverted {
        let (rest, phrase) = noun_phrase(Tokens::new(lexed, Run::new(at + 1, words.end))).ok()?;
        (group.run.start - 1, phrase, rest.index())
    } else {
        let floor = words.start.max(group.run.start.saturating_sub(LONGEST_SPEAKER));
        let comma = (floor..group.run.start).rev().find(|&i| lexed.kind(i, TokenKind::Comma))?;
        let speaker = subject(Tokens::new(lexed, Run::new(comma + 1, group.run.start)))?;
        // ", as the ministry announced": "as" belongs to the writer.
        let opens = speaker.run.start == comma + 1 || speaker.run.start == comma + 2 && lexed.is(comma + 1, "as");
        if !opens {
            return None;
        }
        (comma, speaker, at + 1)
    };
    let content = Run::new(words.start, comma);
    if content.len() < 2 {
        return None;
    }
    let mut report = Report { speaker: Some(speaker), content, rule: Rule::PostposedReport, ..report };
    if !inverted && lexed.kind(after, TokenKind::Comma) && !has_verb(lexed, content) {
        let end = report_end(lexed, after + 1, words.end, false);
        report.rest = Some(Run::new(after + 1, end)).filter(|run| !run.is_empty());
    } else if !has_verb(lexed, content) {
        return None;
    }
    Some(report)
}

/// "according to S, C" and "C, according to S".
pub(super) fn according(lexed: Lexed<'_>, words: Run, at: usize) -> Option<Report> {
    if !lexed.is(at + 1, "to") {
        return None;
    }
    let (rest, speaker) = noun_phrase(Tokens::new(lexed, Run::new(at + 2, words.end))).ok()?;
    let opens = (words.start..at).all(|i| lexed.has(i, WordClass::COORDINATOR | WordClass::ADVERB) || !lexed.tokens[i].is_word());
    let content = if opens {
        let comma = (rest.index()..words.end).find(|&i| lexed.kind(i, TokenKind::Comma))?;
        Run::new(comma + 1, report_end(lexed, comma + 1, words.end, false))
    } else {
        let end = if lexed.kind(at - 1, TokenKind::Comma) { at - 1 } else { at };
        Run::new(words.start, end)
    };
    (!content.is_empty()).then_some(Report {
        speaker: Some(speaker),
        cue: Run::new(at, at + 2),
        lemma: "according to",
        content,
        rest: None,
        addressee: None,
        venue: None,
        negated: false,
        rule: Rule::AccordingTo,
    })
}

/// Whether a run has a verb that can be a sentence's.
fn has_verb(lexed: Lexed<'_>, run: Run) -> bool {
    lexed.tokens[run.range()].iter().any(|token| {
        token.has(WordClass::AUXILIARY | WordClass::MODAL | WordClass::VERB_PAST | WordClass::VERB_BASE)
            || token.has(WordClass::VERB_S) && !token.has(WordClass::PLURAL)
    })
}
