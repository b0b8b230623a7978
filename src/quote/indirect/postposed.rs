//! Attributions that follow their words or cut them: "The pool will close, Doe said", "The pool, Doe said, will close".

use super::Report;
use super::verb::{Form, VerbGroup};
use crate::grammar::noun_phrase::{noun_phrase, subject};
use crate::grammar::role::{Role, role};
use crate::grammar::tokens::Tokens;
use crate::grammar::verb::is_finite;
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::{Cue, WordClass};
use crate::model::Rule;
use crate::sentence::report_end;

/// The longest speaker between the comma and the verb: ", a senior spokesman for the harbor office in Varn said".
const LONGEST_SPEAKER: usize = 14;
/// The longest words before their attribution.
const LONGEST_WORDS: usize = 100;

/// "C, V S": "The pool will close, said Doe, the mayor".
pub(super) fn inverted(lexed: Lexed<'_>, words: Run, group: VerbGroup, report: Report, cue: &Cue) -> Option<Report> {
    let at = report.cue.start;
    let comma = at.checked_sub(1).filter(|&comma| comma > words.start && lexed.kind(comma, TokenKind::Comma))?;
    if !cue.can_invert() || group.form != Form::Finite {
        return None;
    }
    let (rest, speaker) = noun_phrase(Tokens::new(lexed, Run::new(at + 1, words.end))).ok()?;
    // "Doe, a doctor, said the pool would close": a clause follows, so the speaker stands before.
    let closed = rest.is_empty()
        || lexed.kind(rest.index(), TokenKind::Comma)
        || lexed.has(rest.index(), WordClass::PREPOSITION);
    let limit = words.end.min(rest.index() + LONGEST_SPEAKER);
    let border = (rest.index()..limit).find(|&i| lexed.kind(i, TokenKind::Comma)).unwrap_or(limit);
    if !closed || (rest.index()..border).any(|i| is_finite(lexed, i)) {
        return None;
    }
    let content = Run::new(content_start(lexed, words, comma), comma);
    has_verb(lexed, content).then_some(Report {
        speaker: Some(speaker),
        content,
        rule: Rule::PostposedReport,
        ..report
    })
}

/// "C, S V" and "C1, S V, C2".
pub(super) fn postposed(lexed: Lexed<'_>, words: Run, group: VerbGroup, report: Report, cue: &Cue) -> Option<Report> {
    if group.form != Form::Finite || !cue.takes_that() {
        return None;
    }
    let after = report.cue.end;
    let closed = after >= words.end
        || matches!(lexed.tokens[after].kind, TokenKind::Comma | TokenKind::Colon | TokenKind::Dash)
        || !cue.is_weak() && matches!(role(lexed, after), Role::Preposition | Role::Time | Role::Adverb);
    if !closed {
        return None;
    }
    let floor = words.start.max(group.run.start.saturating_sub(LONGEST_SPEAKER));
    let comma = (floor..group.run.start).rev().find(|&i| lexed.kind(i, TokenKind::Comma))?;
    let speaker = subject(Tokens::new(lexed, Run::new(comma + 1, group.run.start)))?;
    // ", as the ministry announced": "as" belongs to the writer.
    let opens = speaker.run.start == comma + 1 || speaker.run.start == comma + 2 && lexed.is(comma + 1, "as");
    if !opens || lexed.has(speaker.head, WordClass::RELATIVE) {
        return None;
    }
    let content = Run::new(content_start(lexed, words, comma), comma);
    let mut report = Report { speaker: Some(speaker), content, rule: Rule::PostposedReport, ..report };
    // "The pool, Doe said, will close": what stands before is no sentence yet.
    let whole =
        has_verb(lexed, content) && !lexed.has(content.start, WordClass::SUBORDINATOR | WordClass::QUESTION_WORD);
    let goes_on = lexed.kind(after, TokenKind::Comma)
        && after + 1 < words.end
        && !lexed.kind(after + 1, TokenKind::Quote)
        && !lexed.has(after + 1, WordClass::VERB_ING)
        && !(whole && lexed.has(after + 1, WordClass::SUBORDINATOR | WordClass::COORDINATOR));
    if goes_on {
        report.rest =
            Some(Run::new(after + 1, report_end(lexed, after + 1, words.end, false))).filter(|run| !run.is_empty());
    }
    (whole || report.rest.is_some()).then_some(report)
}

/// Where words begin that end before `comma`: at the begin of the sentence or behind the last mark that parts sentences.
fn content_start(lexed: Lexed<'_>, words: Run, comma: usize) -> usize {
    let lowest = words.start.max(comma.saturating_sub(LONGEST_WORDS));
    let part = |&i: &usize| {
        matches!(lexed.tokens[i].kind, TokenKind::Semicolon | TokenKind::Colon | TokenKind::Quote | TokenKind::Open)
    };
    (lowest..comma).rev().find(part).map_or(lowest, |mark| mark + 1)
}

/// "according to S, C" and "C, according to S".
pub(super) fn according(lexed: Lexed<'_>, words: Run, at: usize) -> Option<Report> {
    if !lexed.is(at + 1, "to") {
        return None;
    }
    let (rest, speaker) = noun_phrase(Tokens::new(lexed, Run::new(at + 2, words.end))).ok()?;
    let opens = (words.start..at)
        .all(|i| lexed.has(i, WordClass::COORDINATOR | WordClass::ADVERB) || !lexed.tokens[i].is_word());
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
    run.len() > 1
        && (run.start + 1..run.end)
            .any(|at| is_finite(lexed, at) || lexed.has(at, WordClass::VERB_BASE) && !lexed.has(at, WordClass::NOUN))
}
