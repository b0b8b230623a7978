//! Attributions that follow their words or cut them: "The pool will close, Doe said", "The pool, Doe said, will close".

use super::Report;
use super::verb::{Form, VerbGroup};
use crate::grammar::complements::{complements, time_end};
use crate::grammar::noun_phrase::{NounPhrase, noun_phrase};
use crate::grammar::role::{Role, role};
use crate::grammar::subject::{SPEAKERS, subject};
use crate::grammar::tokens::Tokens;
use crate::grammar::verb::is_finite;
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::{WordClass, word};
use crate::model::Rule;
use crate::sentence::{new_clause, opens_relative, report_end};

/// The longest speaker between the comma and the verb: ", a senior spokesman for the harbor office in Varn said".
pub(super) const LONGEST_SPEAKER: usize = 14;
/// The longest words before their attribution.
pub(super) const LONGEST_WORDS: usize = 100;

/// "C, V S": "The pool will close, said Doe, the mayor".
pub(super) fn inverted(lexed: &Lexed<'_>, words: Run, verb: &VerbGroup) -> Option<Report> {
    let at = verb.at();
    let comma = at.checked_sub(1).filter(|&comma| comma > words.start && lexed.kind(comma, TokenKind::Comma))?;
    if !verb.cue.can_invert() || verb.form != Form::Finite {
        return None;
    }
    let (rest, speaker) = noun_phrase(Tokens::new(lexed, Run::new(at + 1, words.end))).ok()?;
    // "Doe, a doctor, said that following the vote, she …"
    if lexed.reads(at + 1, word::THAT) {
        return None;
    }
    // "Doe, a doctor, said the pool would close": a clause follows, so the speaker stands before; "Doe, smiling, asked
    // reporters to leave": so does it before what they are asked.
    let told = lexed.reads(rest.index(), word::TO) && lexed.has(rest.index() + 1, WordClass::VERB_BASE);
    let closed = rest.is_empty()
        || lexed.kind(rest.index(), TokenKind::Comma)
        || lexed.has(rest.index(), WordClass::PREPOSITION) && !(told && verb.cue.is_wish());
    let limit = words.end.min(rest.index() + LONGEST_SPEAKER);
    // "said two people with knowledge of it who asked not to be named": a relative clause has a verb of its own.
    let parts = |i: &usize| lexed.kind(*i, TokenKind::Comma) || opens_relative(lexed, *i);
    let border = (rest.index()..limit).find(parts).unwrap_or(limit);
    if !closed
        || !can_speak(lexed, speaker)
        || (rest.index()..border).any(|i| is_finite(lexed, i))
        || has_predicate(lexed, speaker.run)
    {
        return None;
    }
    let content = Run::new(content_start(lexed, words, comma), comma);
    let rest = goes_on(lexed, words, content, border);
    // "Yes, says Doe, who has seen it"
    let answer = content.len() == 1 && super::complement::is_answer(lexed, content.start);
    if rest.is_none() && !answer && !is_sentence(lexed, before_relative(lexed, content)) {
        return None;
    }
    let content = Run::new(content.start, comma + usize::from(rest.is_some()));
    Some(Report { rest, ..verb.report(Rule::PostposedReport, Some(speaker), content) })
}

/// The words that go on behind the comma of an inverted attribution: "The pool, said Doe, **will close**", "For those who
/// swim, said Doe, **the pool was home**"; not "It will close, said Doe, the mayor".
fn goes_on(lexed: &Lexed<'_>, words: Run, content: Run, comma: usize) -> Option<Run> {
    let mut next = comma + 1;
    if !lexed.kind(comma, TokenKind::Comma) || next >= words.end {
        return None;
    }
    // "Part of it, says Doe, a potter, is the ground"
    let limit = words.end.min(next + LONGEST_SPEAKER);
    let close = (next..limit).find(|&at| lexed.kind(at, TokenKind::Comma)).filter(|&close| close + 1 < words.end);
    if let Some(close) =
        close.filter(|&close| is_finite(lexed, close + 1) && !(next..close).any(|at| is_finite(lexed, at)))
    {
        next = close + 1;
    }
    // "So as long as it rains, said Doe, the mill will turn"
    let joint = lexed.has(content.start, WordClass::COORDINATOR | WordClass::LIGHT_ADVERB);
    let opens = lexed.has(content.start + usize::from(joint), WordClass::SUBORDINATOR | WordClass::PREPOSITION);
    // "If it rains, the pool will close, said Doe, a man who swims": the clause has its main one before the cue.
    let whole = (content.range()).rev().find(|&at| lexed.kind(at, TokenKind::Comma));
    let whole = whole.is_some_and(|comma| (comma..content.end).any(|at| is_finite(lexed, at)));
    let opens = opens && !(whole && word::one_of!(lexed.known(next), A | AN));
    let rest = Run::new(next, report_end(lexed, next, words.end, false));
    let verb = is_finite(lexed, next) && !content.range().any(|at| is_finite(lexed, at));
    let clause = |run: Run| run.range().any(|at| is_finite(lexed, at) || lexed.has(at, WordClass::VERB_S));
    (verb || opens && clause(rest)).then_some(rest)
}

/// Whether a phrase is of somebody or something that says things: not "Doe, a maker of nets, announced **the appointment**".
fn can_speak(lexed: &Lexed<'_>, phrase: NounPhrase) -> bool {
    role(lexed, phrase.head) != Role::Noun || lexed.has(phrase.head, SPEAKERS)
}

/// Whether a verb in the past ends what was read as a speaker: "said **the Venn family deserved better**".
fn has_predicate(lexed: &Lexed<'_>, speaker: Run) -> bool {
    let noun = WordClass::NOUN | WordClass::PLURAL;
    (speaker.start + 1..speaker.end)
        .any(|at| lexed.has(at, WordClass::VERB_PAST) && lexed.has(at - 1, noun) && !lexed.has(at + 1, noun))
}

/// "C, S V" and "C1, S V, C2".
///
/// `after`: where the verb is [closed](closed_after).
pub(super) fn postposed(lexed: &Lexed<'_>, words: Run, verb: &VerbGroup, after: usize) -> Option<Report> {
    let (comma, speaker) = set_off(lexed, words, verb.run.start)?;
    // "accused Doe of theft, a charge Roe denies"
    let charge = verb.cue.is_denial() && word::one_of!(lexed.known(comma + 1), A | AN);
    // "books, many video reports and"
    let many = word::one_of!(lexed.known(comma + 1), MANY | SEVERAL | FEW) && lexed.has(verb.at(), WordClass::VERB_S);
    // "nets, floats and harbor rules"
    let thing = verb.cue.is_weak()
        && lexed.has(verb.at(), WordClass::PLURAL)
        && !matches!(role(lexed, speaker.head), Role::Name | Role::Pronoun)
        && !lexed.has(speaker.head, SPEAKERS);
    // "less for what it tells of Doe"
    let asks = |at: usize| lexed.has(at, WordClass::QUESTION_WORD) && !lexed.has(at, WordClass::RELATIVE);
    if charge
        || thing
        || many
        || (speaker.run.end..verb.run.start).any(asks)
        || speaker.run.start != comma + 1
        || lexed.has(speaker.head, WordClass::RELATIVE)
        || lexed.has(verb.run.start - 1, WordClass::RELATIVE)
    {
        return None;
    }
    // "The pool, Doe said **in March**, will close"
    let (behind, _) = complements(Tokens::new(lexed, Run::new(after, words.end)), false);
    let cut = verb.cue.states() && !verb.cue.is_thought() && is_finite(lexed, behind.index() + 1);
    let after = if cut && lexed.kind(behind.index(), TokenKind::Comma) { behind.index() } else { after };
    let content = Run::new(content_start(lexed, words, comma), comma);
    // "The pool, Doe said, will close": what stands before is no sentence yet. "If it rains, Doe said, it will close"
    let opener = lexed.has(content.start, WordClass::SUBORDINATOR | WordClass::QUESTION_WORD);
    // "As a result the pool will close": the clause behind an opening phrase is the main one.
    let phrase = || noun_phrase(Tokens::new(lexed, Run::new(content.start + 1, content.end)));
    let opener = opener && !phrase().is_ok_and(|(rest, _)| new_clause(lexed, rest.index(), content.end));
    let mut commas = content.range().filter(|&i| lexed.kind(i, TokenKind::Comma));
    let first = commas.next();
    // "On Monday, when the pool closed, Doe said": a phrase, and a clause that tells when
    let timed = first.is_some_and(|comma| {
        let opener = comma + 1 + usize::from(lexed.reads(comma + 1, word::EVEN));
        lexed.has(opener, WordClass::SUBORDINATOR | WordClass::QUESTION_WORD)
            && commas.next().is_none()
            && !(content.start..comma).any(|at| is_finite(lexed, at))
    });
    let whole = is_sentence(lexed, content) && (!opener || first.is_some()) && !timed;
    let goes_on = lexed.kind(after, TokenKind::Comma)
        && after + 1 < words.end
        && !lexed.kind(after + 1, TokenKind::Quote)
        && !lexed.has(after + 1, WordClass::VERB_ING)
        // "Doe said, on condition that nobody name her"
        && !(lexed.reads(after + 1, word::ON) && lexed.is(after + 2, "condition"))
        && !(whole && writer_goes_on(lexed, words, after + 1));
    let rest = Run::new(after + 1, if goes_on { report_end(lexed, after + 1, words.end, false) } else { 0 });
    let rest = Some(rest).filter(|rest| !rest.is_empty());
    // "**The pool,** Doe said, **will close**": the comma is of the words that go on.
    let content = Run::new(content.start, if rest.is_some() { comma + 1 } else { comma });
    let report = || Report { rest, ..verb.report(Rule::PostposedReport, Some(speaker), content) };
    (whole || rest.is_some()).then(report)
}

/// Whether a conjunction behind an attribution opens what the writer tells; not "It is late, Doe said, **but it will open**",
/// "It is late, Doe said, **because it rained**".
fn writer_goes_on(lexed: &Lexed<'_>, words: Run, at: usize) -> bool {
    if lexed.has(at, WordClass::COORDINATOR) {
        // "records show, and sailors say it is sound"
        let next = noun_phrase(Tokens::new(lexed, Run::new(at + 1, words.end)));
        return !next.is_ok_and(|(rest, _)| !rest.has(0, WordClass::CUE) && is_finite(lexed, rest.index()));
    }
    lexed.has(at, WordClass::SUBORDINATOR) && !lexed.reads(at, word::BECAUSE)
}

/// The comma before the speaker of the verb at `verb`, and the speaker: "The pool will close**, Doe** said", "The pool will
/// close**, Ana Doe**, the mayor, told".
fn set_off(lexed: &Lexed<'_>, words: Run, verb: usize) -> Option<(usize, NounPhrase)> {
    let floor = words.start.max(verb.saturating_sub(LONGEST_SPEAKER));
    let comma = (floor..verb).rev().find(|&i| lexed.kind(i, TokenKind::Comma))?;
    if comma + 1 < verb {
        return subject(Tokens::new(lexed, Run::new(comma + 1, verb))).map(|speaker| (comma, speaker));
    }
    let open = (floor..comma).rev().find(|&i| lexed.kind(i, TokenKind::Comma))?;
    let before = (floor..open).rev().find(|&i| lexed.kind(i, TokenKind::Comma))?;
    let (rest, speaker) = noun_phrase(Tokens::new(lexed, Run::new(before + 1, open))).ok()?;
    // "The pool will close**, a spokeswoman, Ana Doe**, said"
    let name = || Run::new(open + 1, comma).range().all(|at| role(lexed, at) == Role::Name);
    if rest.is_empty() && lexed.has(speaker.head, WordClass::ROLE) && name() {
        return Some((before, NounPhrase { run: Run::new(before + 1, comma), head: comma - 1 }));
    }
    let named = role(lexed, speaker.head) == Role::Name && rest.is_empty();
    if !named || (open + 1..comma).any(|at| is_finite(lexed, at)) {
        return None;
    }
    // "The pool will close**, the mayor's brother, Ben Roe**, from Varn, told"
    let described = (floor..before).rev().find(|&i| lexed.kind(i, TokenKind::Comma)).and_then(|first| {
        let (rest, noun) = noun_phrase(Tokens::new(lexed, Run::new(first + 1, before))).ok()?;
        let whole = rest.is_empty() && role(lexed, noun.head) == Role::Noun;
        whole.then(|| (first, NounPhrase { run: Run::new(first + 1, open), head: speaker.head }))
    });
    Some(described.unwrap_or((before, speaker)))
}

/// "As S V, C" and "C, as S V": "The pool will close, as Doe announced", "As Doe has said, the pool will close".
///
/// `closed`: where the verb is [closed](closed_after), if it is.
pub(super) fn as_said(lexed: &Lexed<'_>, words: Run, verb: &VerbGroup, closed: Option<usize>) -> Option<Report> {
    let Run { start, end: after } = verb.run;
    // "as announced by Doe"
    let by =
        lexed.reads(after, word::BY) && start == verb.at() && start > words.start && lexed.reads(start - 1, word::AS);
    let (opener, speaker, end) = if by {
        let (rest, speaker) = noun_phrase(Tokens::new(lexed, Run::new(after + 1, words.end))).ok()?;
        (start - 1, speaker, rest.index())
    } else {
        let end = closed?;
        let floor = words.start.max(start.saturating_sub(LONGEST_SPEAKER));
        let opener = (floor..start).rev().find(|&at| lexed.reads(at, word::AS))?;
        let speaker = subject(Tokens::new(lexed, Run::new(opener + 1, start)))?;
        (opener, Some(speaker).filter(|speaker| speaker.run.start == opener + 1)?, end)
    };
    let report = |content| verb.report(Rule::PostposedReport, Some(speaker), content);
    let before = opener.checked_sub(1).filter(|&comma| comma > words.start && lexed.kind(comma, TokenKind::Comma));
    // "It will not open next week as many expected": no more than how it will not.
    if before.is_none() && opener > words.start + 1 {
        return None;
    }
    if let Some(comma) = before {
        let content = Run::new(content_start(lexed, words, comma), comma);
        if has_verb(lexed, content) {
            return Some(report(content));
        }
    }
    // Behind it a comma or a colon: "as Doe has said: the pool will close"
    let limit = words.end.min(end + LONGEST_SPEAKER);
    let mark = (end..limit).find(|&i| matches!(lexed.tokens[i].kind, TokenKind::Comma | TokenKind::Colon))?;
    let content = Run::new(mark + 1, report_end(lexed, mark + 1, words.end, false));
    (!content.is_empty()).then(|| report(content))
}

/// The index after a cue and its hearer, if no words follow that it reports.
pub(super) fn closed_after(lexed: &Lexed<'_>, words: Run, verb: &VerbGroup) -> Option<usize> {
    let cue = verb.cue;
    // "Doe leads by three points, Roe by one"
    if verb.form != Form::Finite || !cue.takes_that() || cue.lemma == "point" {
        return None;
    }
    let mut after = verb.run.end;
    // "has written off the plan"
    if word::one_of!(lexed.known(after), OFF | UP | DOWN | OUT) {
        return None;
    }
    // "The pool will close, Doe told the council."
    if cue.takes_hearer()
        && let Ok((rest, _)) = noun_phrase(Tokens::new(lexed, Run::new(after, words.end)))
    {
        after = rest.index();
    }
    let closed = after >= words.end
        || matches!(
            lexed.tokens[after].kind,
            TokenKind::Comma | TokenKind::Colon | TokenKind::Dash | TokenKind::Semicolon
        )
        // "said in May", "said late Monday", "said last year"
        || !cue.is_weak()
            && (matches!(role(lexed, after), Role::Preposition | Role::Time | Role::Adverb)
                || time_end(Tokens::new(lexed, Run::new(after, words.end))).is_some_and(|end| end >= words.end));
    closed.then_some(after)
}

/// Where words begin that end before `comma`: at the begin of the sentence or behind the last mark that parts sentences.
fn content_start(lexed: &Lexed<'_>, words: Run, comma: usize) -> usize {
    let lowest = words.start.max(comma.saturating_sub(LONGEST_WORDS));
    // "It is wet (see the map), so the pool will close, Doe said": brackets that are closed part nothing.
    let mut closed = 0;
    let part = |&i: &usize| match lexed.tokens[i].kind {
        TokenKind::Semicolon | TokenKind::Colon | TokenKind::Quote => true,
        TokenKind::Open if closed == 0 => true,
        TokenKind::Open => {
            closed -= 1;
            false
        }
        TokenKind::Close => {
            closed += 1;
            false
        }
        _ => false,
    };
    let start = (lowest..comma).rev().find(part).map_or(lowest, |mark| mark + 1);
    // "The plan is the same: boats and nets, said Doe": what follows a colon may be no sentence.
    let listed = start > lowest && lexed.kind(start - 1, TokenKind::Colon) && !has_verb(lexed, Run::new(start, comma));
    if listed { lowest } else { start }
}

/// Whether a run is a sentence: it has a verb, or is so long that one of its words will be one: "The ferry line covers six
/// harbors".
pub(super) fn is_sentence(lexed: &Lexed<'_>, run: Run) -> bool {
    /// Words that no opening phrase has: "In a letter to the council".
    const LONG: usize = 8;
    // "The nets, with their floats, account for most of it"
    let verb = |at: usize| {
        lexed.has(at, WordClass::VERB_S)
            || lexed.has(at, WordClass::VERB_BASE)
                && lexed.kind(at - 1, TokenKind::Comma)
                && role(lexed, at + 1) == Role::Preposition
    };
    has_verb(lexed, run) || run.len() > LONG && (run.start + 1..run.end).any(verb)
}

/// A run without the relative clause that it ends with, whose verb is not the sentence's: "**Her daughter**, who is 55".
fn before_relative(lexed: &Lexed<'_>, run: Run) -> Run {
    let comma = run.range().rev().find(|&at| lexed.kind(at, TokenKind::Comma));
    let relative = comma.filter(|&comma| lexed.has(comma + 1, WordClass::RELATIVE));
    Run::new(run.start, relative.unwrap_or(run.end))
}

/// Whether a run has a verb that can be a sentence's.
fn has_verb(lexed: &Lexed<'_>, run: Run) -> bool {
    run.len() > 1
        && (run.start + 1..run.end).any(|at| {
            // "Rates to rise, bank says"
            let infinitive = || lexed.reads(at - 1, word::TO);
            is_finite(lexed, at)
                || lexed.has(at, WordClass::VERB_BASE) && (!lexed.has(at, WordClass::NOUN) || infinitive())
        })
}

#[cfg(test)]
mod tests {
    use crate::quote::indirect::tests::{none, report};

    #[test]
    fn a_description_and_a_name_between_commas() {
        report("The pool will close, a spokeswoman, Ana Venn, said.", "a spokeswoman, Ana Venn | The pool will close");
    }

    #[test]
    fn clauses_that_go_on_behind_the_attribution() {
        report("It is late, Venn said, because it rained.", "Venn | It is late, … because it rained");
        report("It is late, Venn said, but the hall is open.", "Venn | It is late, … but the hall is open");
        report("It is late, Venn said, and left.", "Venn | It is late");
        report("It is late, Venn said, while the crowd waited.", "Venn | It is late");
    }

    #[test]
    fn words_that_are_told_by_nobody() {
        none("On Monday, when the pool closed, Venn agreed.");
        none("Like Roe, the union has written off the plan.");
        none("Venn leads by three points, Roe by one.");
        none("The shop sells nets, floats and harbor rules.");
        none("Venn observed the lake from May 2016 through May 2017.");
        none("He liked the play, less for what it says of the sea.");
    }
}
