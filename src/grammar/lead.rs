//! The attribution before a quotation: "Doe said:", "Doe called the plan", "Doe said the plan was".

use super::attribution::{self, Attribution, LONGEST_REACH, according_to, verb_speaker};
use super::complements::complements;
use super::lead_not::{in_closed_relative, is_venue, points_on, when_asked};
use super::near_subject::near_subject;
use super::noun_phrase::noun_phrase;
use super::outer_report::{cue_before, outer_report};
use super::role::{Role, role};
use super::speaker_verb::LONGEST_GROUP;
use super::speech_noun;
use super::subject::{far_subject, quoted_subject};
use super::tokens::Tokens;
use super::verb;
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::{Cue, WordClass, word};

/// An attribution before a quotation, and where the words of the content begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Lead {
    pub(crate) attribution: Attribution,
    /// The index of the first token of the content; that of the mark where nothing stands between.
    pub(crate) content: usize,
    /// Whether a comma or a colon stands before the mark.
    pub(crate) pause: bool,
    /// Whether the speaker stands beside its verb, and is not the subject of another.
    pub(crate) near: bool,
    /// The words before an attribution that commas enclose: "**The law**, said Doe, is".
    pub(crate) first: Option<Run>,
    /// Whether the cue is passive, so that its speaker follows "by": "was called “…” by Doe".
    pub(crate) passive: bool,
}

/// The attribution before a quotation whose opening mark follows these tokens. They begin with the sentence, or behind
/// the quotation before.
///
/// "Doe said:", "Doe told reporters,", "Doe called the plan", "Doe said the plan was"
pub(crate) fn before(i: Tokens<'_>) -> Option<Lead> {
    let lexed = i.lexed();
    let by_noun = |found: Attribution| lead(i.from(found.end), found);
    if let Some(found) =
        inserted_as_put(i).or_else(|| shot_back(i)).or_else(|| speech_noun::in_words_of(i).map(by_noun))
    {
        return Some(found);
    }
    let mut doubtful = None;
    for at in reach_back(i).filter(|&at| lexed.has(at, WordClass::CUE | WordClass::CUE_NOUN)) {
        if lexed.reads(at, word::ACCORDING)
            && lexed.reads(at + 1, word::TO)
            && let Ok((rest, attribution)) = according_to(i.from(at))
        {
            // "Doe said that according to the count, it was “…”"
            let inside = at > i.index() && lexed.reads(at - 1, word::THAT);
            if inside && let Some(found) = cue_before(i, at - 1) {
                return Some(Lead { content: at - 1, pause: false, ..found });
            }
            return Some(lead(rest, attribution));
        }
        // "said in his statement:": where it was said
        let possessed = speech_noun::with_possessor(i, at).filter(|found| !is_venue(i, found));
        if let Some(found) = possessed.map(by_noun) {
            return outer_report(i, at, &found).or(Some(found));
        }
        if !verb::is_cue(lexed, at) || when_asked(lexed, at) || points_on(lexed, at) {
            continue;
        }
        let found = lead_of_verb(i, at);
        // "Doe said (and others agreed) that it was": what brackets close
        if in_closed_relative(i, &found) || lexed.kind(found.content, TokenKind::Close) {
            continue;
        }
        let weak = lexed.tokens[at].cue().is_some_and(Cue::is_weak);
        if found.content == i.end() || !weak || is_parenthetical(lexed, &found) {
            let found = outer_report(i, at, &found).unwrap_or(found);
            return Some(Lead { first: first_part(i, &found), ..found });
        }
        doubtful = doubtful.or(Some(found));
    }
    as_put(i).or_else(|| opening_viewpoint(i)).or(doubtful)
}

/// "It was – **as Roe put it** – “…”", "It was, **as Roe put it,** “…”"
fn inserted_as_put(i: Tokens<'_>) -> Option<Lead> {
    /// The longest speaker with the verb.
    const LONGEST: usize = 12;
    let lexed = i.lexed();
    let close = i.end().checked_sub(1).filter(|&close| close > i.index())?;
    if !matches!(lexed.tokens[close].kind, TokenKind::Dash | TokenKind::Comma) {
        return None;
    }
    let lowest = (i.index() + 1).max(close.saturating_sub(LONGEST));
    let at = (lowest..close).rev().find(|&at| lexed.reads(at, word::AS))?;
    let marked = matches!(lexed.tokens[at - 1].kind, TokenKind::Dash | TokenKind::Comma);
    let (rest, found) = if marked { attribution::as_put(i.from(at).up_to(close)).ok()? } else { return None };
    (rest.index() == close).then(|| Lead { content: i.end(), ..lead(rest, found) })
}

/// "**As one captain puts it,** the town is trying to make it “…”"
fn as_put(i: Tokens<'_>) -> Option<Lead> {
    let put = if i.word(0) == word::AS { attribution::as_put(i).ok() } else { None };
    put.filter(|(rest, _)| rest.is(0, TokenKind::Comma)).map(|(rest, found)| lead(rest, found))
}

/// "**In the words of Roe,** it was “…”", "**In Doe's view,** the plan is “…”"
fn opening_viewpoint(i: Tokens<'_>) -> Option<Lead> {
    let opened = if word::one_of!(i.word(0), IN | BY) { speech_noun::viewpoint(i) } else { None };
    opened.filter(|(rest, _)| rest.is(0, TokenKind::Comma)).map(|(rest, found)| lead(rest, found))
}

/// Whether commas enclose speaker and verb: "The numbers, **he added**, were".
fn is_parenthetical(lexed: &Lexed<'_>, found: &Lead) -> bool {
    let start = found.attribution.speaker.map(|speaker| speaker.run.start);
    found.near && found.pause && start.is_some_and(|start| start > 0 && lexed.kind(start - 1, TokenKind::Comma))
}

/// The words before an attribution that commas enclose, if they are of the report: a clause, or the subject of what follows:
/// "**The law**, said Doe, is", "**The dam is safe**, Doe said, but". Not "On Monday, he said,".
fn first_part(i: Tokens<'_>, found: &Lead) -> Option<Run> {
    let lexed = i.lexed();
    let Attribution { speaker, cue, .. } = found.attribution;
    let start = speaker.map_or(cue.start, |speaker| speaker.run.start.min(cue.start));
    let comma = start.checked_sub(1).filter(|&comma| comma > i.index() && lexed.kind(comma, TokenKind::Comma))?;
    let from = i.index() + usize::from(lexed.has(i.index(), WordClass::COORDINATOR));
    let opens = matches!(role(lexed, from), Role::Determiner | Role::Noun | Role::Name | Role::Number | Role::Pronoun);
    let clause = || (from..comma).any(|at| verb::is_finite(lexed, at)) || verb::is_finite(lexed, found.content);
    let alone = from < comma && !(from..comma).any(|at| lexed.kind(at, TokenKind::Comma));
    (found.near && found.pause && opens && alone && clause()).then(|| Run::new(from, comma))
}

/// A verb of any meaning beside its speaker, right before a comma or a colon: "Asked about it, Doe **shot back:**".
fn shot_back(i: Tokens<'_>) -> Option<Lead> {
    /// The verb and the words behind it.
    const LONGEST: usize = 3;
    let last = i.end().checked_sub(1).filter(|&last| last >= i.index())?;
    if !matches!(i.lexed().tokens[last].kind, TokenKind::Comma | TokenKind::Colon) {
        return None;
    }
    let at = verb_in(i, (i.index().max(last.saturating_sub(LONGEST))..last).rev())?;
    let found = lead_of_verb(i, at);
    (found.pause && found.near && !found.passive && found.attribution.end == last)
        .then_some(Lead { content: i.end(), ..found })
}

/// The tokens before a quotation among which its cue is looked for, from the nearest on.
pub(super) fn reach_back(i: Tokens<'_>) -> impl Iterator<Item = usize> {
    (i.index().max(i.end().saturating_sub(LONGEST_REACH))..i.end()).rev()
}

/// The last verb before a quotation, whatever it means: "Doe shook her head at", "The crowd roared".
pub(crate) fn last_verb(i: Tokens<'_>) -> Option<Lead> {
    let at = verb_in(i, reach_back(i))?;
    Some(Lead { content: i.end(), ..lead_of_verb(i, at) })
}

/// The first of these tokens that stands as a verb, auxiliaries left out.
fn verb_in(i: Tokens<'_>, mut places: impl Iterator<Item = usize>) -> Option<usize> {
    let lexed = i.lexed();
    places.find(|&at| {
        let token = &lexed.tokens[at];
        token.has(WordClass::VERB_PAST | WordClass::VERB_S | WordClass::VERB_ING)
            && !token.has(WordClass::AUXILIARY)
            && !token.is_capital()
            && verb::is_verbal(lexed, at)
            && !verb::is_attributive(lexed, at)
    })
}

/// The attribution of the cue verb at `at`.
pub(super) fn lead_of_verb(i: Tokens<'_>, at: usize) -> Lead {
    let lexed = i.lexed();
    let cue = lexed.tokens[at].cue();
    // "Said Doe, “…”", "The paradox, says Ana Doe, is that …"
    if (at == i.index() || lexed.kind(at - 1, TokenKind::Comma))
        && (at == i.index() || cue.is_some_and(Cue::can_invert))
        && let Ok((rest, found)) = verb_speaker(i.from(at))
        && rest.first().is_some_and(|next| matches!(next.kind, TokenKind::Comma | TokenKind::Colon))
    {
        return Lead { near: true, ..lead(rest, found) };
    }
    let passive = is_passive(i, at);
    let near = if passive { None } else { quoted_subject(i.up_to(at)).or_else(|| near_subject(i.up_to(at))) };
    let agent = || {
        if i.lexed().reads(at + 1, word::BY) { noun_phrase(i.from(at + 2)).ok().map(|(_, agent)| agent) } else { None }
    };
    let speaker = if passive { agent() } else { near.or_else(|| far_subject(i.up_to(at))) };
    let hearer = cue.is_some_and(Cue::takes_hearer);
    let (rest, tail) = complements(i.from(at + 1), hearer);
    let group = speaker.map_or(at, |speaker| speaker.run.end).max(at.saturating_sub(LONGEST_GROUP));
    // "A clerk who would not be named said": no more than the words of the verb deny it.
    let helps =
        |at: &usize| lexed.has(*at, WordClass::NEGATION) || matches!(role(lexed, *at), Role::Adverb | Role::Auxiliary);
    let mut helpers = (group..at).rev().take_while(helps);
    let negated = helpers.any(|at| lexed.has(at, WordClass::NEGATION)) || cue.is_some_and(Cue::is_denial);
    let found = lead(rest, Attribution::of_verb(speaker, Run::new(at, at + 1), negated, tail, rest.index()));
    let found = Lead { near: near.is_some() || passive, passive, ..found };
    // "concluded in its report, released in May, that the dam was “…”": what commas enclose is passed over.
    if let Some(that) = that_behind_insertion(i, &found) {
        return Lead { content: that, pause: false, ..found };
    }
    // "tweeted this: “…”"
    if found.content + 2 == i.end()
        && lexed.reads(found.content, word::THIS)
        && lexed.kind(found.content + 1, TokenKind::Colon)
    {
        return Lead { content: i.end(), pause: true, ..found };
    }
    // "warned of “…”", "complained about “…”"
    if found.content + 1 == i.end() && role(lexed, found.content) == Role::Preposition {
        return Lead { content: i.end(), ..found };
    }
    if cue.is_some_and(Cue::takes_predicate) && found.content < i.end() {
        return Lead { content: predicate(i, found.content), ..found };
    }
    found
}

/// Where "that" opens the words behind an insertion between commas.
fn that_behind_insertion(i: Tokens<'_>, found: &Lead) -> Option<usize> {
    /// The longest insertion.
    const LONGEST: usize = 14;
    let lexed = i.lexed();
    let opens = found.pause && found.content < i.end() && lexed.kind(found.content - 1, TokenKind::Comma);
    let inside = found.content..i.end().min(found.content + LONGEST);
    let close = inside.filter(|_| opens).find(|&at| lexed.kind(at, TokenKind::Comma))?;
    // "told Doe, the owner, on Monday that it was “…”"
    let behind = complements(i.from(close + 1), false).0.index();
    (behind < i.end() && lexed.reads(behind, word::THAT)).then_some(behind)
}

/// Whether a participle stands behind a form of "be": "was called".
fn is_passive(i: Tokens<'_>, at: usize) -> bool {
    let lexed = i.lexed();
    let before = (i.index().max(at.saturating_sub(LONGEST_GROUP))..at).rev();
    // "The clause, described as “harsh” by critics,": a comma parts it from what it is said of.
    let reduced = at > i.index() && lexed.kind(at - 1, TokenKind::Comma) && lexed.has(at, WordClass::PARTICIPLE);
    if reduced && (lexed.reads(at + 1, word::AS) || lexed.is_any(at, &["dubbed", "nicknamed"])) {
        return true;
    }
    let mut group = before.take_while(|&at| matches!(role(lexed, at), Role::Adverb | Role::Auxiliary));
    lexed.has(at, WordClass::PARTICIPLE)
        && group.next().is_some_and(|nearest| {
            lexed.has(nearest, WordClass::BE)
                || role(lexed, nearest) == Role::Adverb && group.any(|at| lexed.has(at, WordClass::BE))
        })
}

fn lead(rest: Tokens<'_>, attribution: Attribution) -> Lead {
    let mut content = rest.index();
    let mut pause = false;
    if matches!(rest.first().map(|token| token.kind), Some(TokenKind::Comma | TokenKind::Colon)) {
        pause = true;
        content += 1;
    }
    Lead { attribution, content, pause, near: true, first: None, passive: false }
}

/// Where a predicate begins behind its object: "called the plan **“…”**", "described it as **“…”**".
fn predicate(i: Tokens<'_>, from: usize) -> usize {
    let lexed = i.lexed();
    let mut i = i.from(from);
    if let Ok((rest, _)) = noun_phrase(i) {
        i = rest;
    }
    if word::one_of!(i.word(0), AS | OF | FOR) {
        i = i.after_first();
    }
    // "a “disgrace”"
    if lexed.has(i.index(), WordClass::DETERMINER) && i.index() + 1 == i.end() {
        i = i.after_first();
    }
    if i.is_empty() { i.end() } else { from }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::grammar::attribution::tests::shown;
    use crate::lex::lex;

    /// What stands before a quotation, and the words of the content before its mark.
    #[track_caller]
    pub(in crate::grammar) fn ahead(text: &str, expected: &str, content: &str) {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let lexed = &Lexed { text, tokens: &tokens };
        let all = Tokens::all(lexed);
        let found = before(all);
        let words = found.filter(|found| found.content < all.end());
        let words = words.map_or("", |found| lexed.text(Run::new(found.content, all.end())));
        assert_eq!(found.map(|found| shown(lexed, &found.attribution)).as_deref().unwrap_or(""), expected, "{text}");
        assert_eq!(words, content, "{text}");
    }

    #[test]
    fn before_a_quotation() {
        ahead("Doe said:", "Doe|said|-|-", "");
        ahead("Doe told reporters on Monday,", "Doe|told|reporters|-", "");
        ahead("Doe called the plan", "Doe|called|-|-", "");
        ahead("Doe described it as a", "Doe|described|-|-", "");
        ahead("Doe said the plan was", "Doe|said|-|-", "the plan was");
        ahead("According to Doe, the plan is", "Doe|According to|-|-", "the plan is");
        ahead("Doe described it as a", "Doe|described|-|-", "");
        ahead("Asked about it, Doe shot back:", "Doe|shot|-|-", "");
        ahead("Doe warned of", "Doe|warned|-|-", "");
        ahead("The plan was called", "-|called|-|-", "");
        ahead("Said Doe,", "Doe|Said|-|-", "");
        ahead("Noted Doe:", "Doe|Noted|-|-", "");
        ahead("Doe tweeted this:", "Doe|tweeted|-|-", "");
        ahead("Doe told the court when asked about it:", "Doe|told|the court|-", "when asked about it:");
        ahead("Harbor estimates, Doe added, were", "Doe|added|-|-", "were");
        ahead("The lake is, in Doe's words,", "Doe|words|-|-", "");
        ahead("Her claim that she", "Her|claim|-|-", "that she");
        ahead("The report on the plan is", "", "");
    }

    #[test]
    fn nouns_that_are_no_cue() {
        ahead("Doe said at one point,", "Doe|said|-|-", "");
        ahead("Read more: the plan is", "", "");
        ahead("Doe said in his first statement:", "Doe|said|-|his first statement", "");
        ahead("Doe told Roe, the owner, on Monday that it was", "Doe|told|Roe|-", "that it was");
        ahead("Her plan promises to", "Her plan|promises|-|-", "");
        ahead("Doe, the mayor, and Roe, the baker, said", "Doe, the mayor, and Roe|said|-|-", "");
        ahead("a man who Roe said was", "Roe|said|-|-", "was");
    }

    #[test]
    fn participles_before_their_nouns_say_nothing() {
        let last = |text: &str| {
            let mut tokens = Vec::new();
            lex(text, &mut tokens);
            let lexed = &Lexed { text, tokens: &tokens };
            last_verb(Tokens::all(lexed)).map(|found| lexed.text(found.attribution.cue).to_owned())
        };
        for (text, verb) in [
            ("Doe praised enhanced methods as", "praised"),
            ("Doe waved at her recently renamed club, a", "waved"),
            ("Doe praised Roe and enhanced the methods as", "enhanced"),
        ] {
            assert_eq!(last(text).as_deref(), Some(verb), "{text}");
        }
    }
}
