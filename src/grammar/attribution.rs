//! Attribution: who says, with which verb, to whom and where, beside a quotation.

use super::noun_phrase::{NounPhrase, near_subject, noun_phrase, phrase_before, subject};
use super::role::{Role, role};
use super::tokens::{Res, Tokens, miss};
use super::verb;
use crate::error::Expected;
use crate::lex::{Gap, Run, TokenKind};
use crate::lexicon::{Cue, WordClass};

/// A speaker with the verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Attribution {
    /// The mention beside the verb.
    pub(crate) speaker: Option<NounPhrase>,
    /// The verb, "according to", a noun or a colon.
    pub(crate) cue: Run,
    /// "told *reporters*"
    pub(crate) addressee: Option<Run>,
    /// "in *a statement*"
    pub(crate) venue: Option<Run>,
    /// "did not say", "nobody said"
    pub(crate) negated: bool,
    pub(crate) order: Order,
    /// The index after the last token that belongs to it.
    pub(crate) end: usize,
}

/// Which stands first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// "Doe said"
    SpeakerCue,
    /// "said Doe"
    CueSpeaker,
    /// "according to Doe"
    According,
    /// "Doe's claim", "in Doe's words"
    Nominal,
}

/// Complements behind a verb that are followed: hearer, place, day, manner.
const MOST_COMPLEMENTS: usize = 6;
/// Insertions between subject and verb: "Doe, a doctor, who lives in Ohio, said".
const MOST_COMMAS: usize = 8;
/// The longest insertion between subject and verb, in tokens.
const LONGEST_INSERTION: usize = 45;
/// Words between a noun of speech and the mark: "her claim that she", "his answer was:".
const MOST_BINDING: usize = 3;
/// Auxiliaries and adverbs before a verb: "has not yet publicly".
const LONGEST_GROUP: usize = 6;
/// How far before a quotation its cue is looked for, in tokens.
const LONGEST_REACH: usize = 70;

/// The attribution that begins behind a quotation.
///
/// behind = according-to | verb speaker | speaker { insertion } verb
///
/// "Doe said on Monday", "said Doe, a doctor", "Doe, a doctor, said", "according to Doe"
pub(crate) fn behind(i: Tokens<'_>) -> Res<'_, Attribution> {
    match i.first() {
        Some(first) if first.has(WordClass::CUE) || role(i.lexed(), i.index()) == Role::Verb => {
            according_to(i).or_else(|_| verb_speaker(i)).or_else(|_| speaker_verb(i))
        }
        Some(_) => according_to(i).or_else(|_| speaker_verb(i)).or_else(|_| verb_speaker(i)),
        None => miss(i, Expected::Cue),
    }
}

/// The attribution that ends a sentence in which words of the writer follow the quotation: "“…” of the case, **Doe said**".
///
/// Only a verb that takes a clause, behind a comma: "…, Doe said", "…, said Doe".
pub(crate) fn later(i: Tokens<'_>) -> Option<(usize, Attribution)> {
    let lexed = i.lexed();
    let commas = (i.index()..i.end().min(i.index() + LONGEST_REACH)).filter(|&at| lexed.kind(at, TokenKind::Comma));
    commas.take(MOST_COMMAS).find_map(|comma| {
        let (rest, found) = behind(i.from(comma + 1)).ok()?;
        let reports = lexed.tokens[found.cue.start].entry().cue().is_some_and(|cue| cue.takes_that() && !cue.is_weak());
        let closed = rest.first().is_none_or(|next| next.is_terminal() || next.is(TokenKind::Comma));
        (closed && (reports || found.order == Order::According)).then_some((comma, found))
    })
}

/// according-to = `according` `to` speaker        "according to the report"
pub(crate) fn according_to(i: Tokens<'_>) -> Res<'_, Attribution> {
    let start = i.index();
    if !i.lexed().are(start, &["according", "to"]) || start + 2 > i.end() {
        return miss(i, Expected::Cue);
    }
    let (rest, speaker) = noun_phrase(i.from(start + 2))?;
    let found = Attribution {
        speaker: Some(speaker),
        cue: Run::new(start, start + 2),
        addressee: None,
        venue: None,
        negated: false,
        order: Order::According,
        end: rest.index(),
    };
    Ok((rest, found))
}

/// verb-speaker = verb speaker        "said Doe", "wrote the French president", "fumed Doe"
fn verb_speaker(i: Tokens<'_>) -> Res<'_, Attribution> {
    let lexed = i.lexed();
    let mut at = i.index();
    if role(lexed, at) == Role::Adverb {
        at += 1;
    }
    let Some(token) = lexed.tokens.get(at).filter(|_| at < i.end()) else { return miss(i, Expected::Cue) };
    let common = token.entry().cue().is_some_and(Cue::can_invert);
    // "‘…’, say sailors"
    let base = token.entry().cue().is_some_and(|cue| cue.lemma == token.entry().text);
    let finite = token.has(WordClass::VERB_PAST | WordClass::VERB_S) || token.class.is_unknown() || common && base;
    if !finite || !token.is_word() || token.is_capital() && at > 0 && lexed.tokens[at].gap == Gap::Space && !common {
        return miss(i, Expected::Cue);
    }
    let (rest, speaker) = noun_phrase(i.from(at + 1))?;
    // "added pressure on Doe": other verbs only before a name or a person.
    let person = matches!(role(lexed, speaker.head), Role::Name)
        || lexed.has(speaker.head, WordClass::ROLE | WordClass::COLLECTIVE | WordClass::TITLE);
    if !common && !person {
        return miss(i, Expected::Cue);
    }
    let (rest, tail) = complements(rest, false);
    // "thanked Doe for", "joined Roe and"
    let closed = rest.first().is_none_or(|next| {
        next.is_terminal() || matches!(next.kind, TokenKind::Comma | TokenKind::Colon | TokenKind::Dash)
    });
    if !common && !closed {
        return miss(rest, Expected::Mark);
    }
    Ok((
        rest,
        Attribution { order: Order::CueSpeaker, ..tail.with(Some(speaker), Run::new(at, at + 1), false, rest.index()) },
    ))
}

/// speaker-verb = speaker { insertion } verb-group        "Doe said", "she has told reporters", "Doe, a doctor, said"
fn speaker_verb(i: Tokens<'_>) -> Res<'_, Attribution> {
    let lexed = i.lexed();
    let (rest, speaker) = noun_phrase(i)?;
    if lexed.has(speaker.head, WordClass::RELATIVE) {
        return miss(i, Expected::Name);
    }
    let (at, negated) = match verb_at(rest) {
        Some(found) => found,
        None => match verb_behind_insertion(rest) {
            Some(found) => found,
            None => return miss(rest, Expected::Cue),
        },
    };
    let hearer = lexed.tokens[at].entry().cue().is_some_and(Cue::takes_hearer);
    let (rest, tail) = complements(i.from(at + 1), hearer);
    Ok((rest, tail.with(Some(speaker), Run::new(at, at + 1), negated, rest.index())))
}

/// The verb that stands here behind its auxiliaries and adverbs, and whether they deny it.
fn verb_at(i: Tokens<'_>) -> Option<(usize, bool)> {
    let lexed = i.lexed();
    let mut negated = false;
    let mut auxiliary = false;
    for at in i.index()..i.end().min(i.index() + LONGEST_GROUP) {
        let token = &lexed.tokens[at];
        match role(lexed, at) {
            _ if token.has(WordClass::CUE) && !token.is_capital() => return Some((at, negated)),
            Role::Adverb => {}
            Role::Auxiliary => {
                negated |= token.has(WordClass::NEGATION);
                auxiliary = true;
            }
            _ => {
                let verb = token.has(WordClass::VERB_PAST | WordClass::VERB_S)
                    || auxiliary && token.has(WordClass::PARTICIPLE | WordClass::VERB_BASE);
                let coined = token.class.is_unknown() && i.text_of(token).ends_with("ed");
                return ((verb || coined) && !token.is_capital()).then_some((at, negated));
            }
        }
    }
    None
}

/// The verb behind an insertion: ", a doctor at the harbor, **said**", "(R-Ohio) **said**".
fn verb_behind_insertion(i: Tokens<'_>) -> Option<(usize, bool)> {
    let lexed = i.lexed();
    let closer = match i.first()?.kind {
        TokenKind::Comma => TokenKind::Comma,
        TokenKind::Dash => TokenKind::Dash,
        TokenKind::Open => TokenKind::Close,
        _ => return None,
    };
    let start = i.index() + 1;
    let end = i.end().min(start + LONGEST_INSERTION);
    let closers = (start..end).filter(|&at| lexed.kind(at, closer) || lexed.kind(at, TokenKind::Comma));
    closers.take(MOST_COMMAS).find_map(|at| verb_at(i.from(at + 1)).filter(|&(at, _)| lexed.has(at, WordClass::CUE)))
}

/// What belongs to a verb of speech besides its subject.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Complements {
    pub(crate) addressee: Option<Run>,
    pub(crate) venue: Option<Run>,
}

impl Complements {
    fn with(self, speaker: Option<NounPhrase>, cue: Run, negated: bool, end: usize) -> Attribution {
        let Complements { addressee, venue } = self;
        Attribution { speaker, cue, addressee, venue, negated, order: Order::SpeakerCue, end }
    }
}

/// Hearer, place, day and manner behind a verb: "reporters on Friday in a statement".
pub(crate) fn complements(i: Tokens<'_>, hearer: bool) -> (Tokens<'_>, Complements) {
    let lexed = i.lexed();
    let mut found = Complements::default();
    let mut i = i;
    if hearer && let Ok((rest, phrase)) = noun_phrase(i) {
        found.addressee = Some(phrase.run);
        i = rest;
    }
    // Every turn takes a word or a phrase.
    for _ in 0..MOST_COMPLEMENTS {
        let at = i.index();
        if i.is_empty() {
            break;
        }
        match role(lexed, at) {
            Role::Adverb | Role::Time => i = i.after_first(),
            // "shot back forcefully"
            Role::Preposition if lexed.is(at, "back") => i = i.after_first(),
            Role::Number if lexed.has(at.wrapping_sub(1), WordClass::MONTH) => i = i.after_first(),
            Role::Preposition if !lexed.is(at, "as") && !lexed.is(at, "of") => {
                let day = role(lexed, at + 1) == Role::Time;
                match noun_phrase(i.after_first()) {
                    Ok((rest, phrase)) => {
                        if lexed.has(phrase.head, WordClass::VENUE) {
                            // "in a letter to the governor"
                            let reader =
                                if rest.starts_with("to") { noun_phrase(rest.after_first()).ok() } else { None };
                            let end = reader.map_or(phrase.run.end, |(_, reader)| reader.run.end);
                            found.venue = found.venue.or(Some(Run::new(phrase.run.start, end)));
                            i = i.from(end);
                            continue;
                        }
                        if lexed.is(at, "to") {
                            found.addressee = found.addressee.or(Some(phrase.run));
                        }
                        i = rest;
                    }
                    Err(_) if day => i = i.from(at + 2),
                    // "shot back:", "responded with “…”"
                    Err(_) if pauses(i.after_first()) => i = i.after_first(),
                    Err(_) => break,
                }
            }
            // "a day earlier"
            Role::Determiner | Role::Number if lexed.has(at + 1, WordClass::UNIT) => i = i.from(at + 2),
            // "last week", "this morning", "today"
            _ if lexed.has(at, WordClass::TIME_WORD) && lexed.has(at + 1, WordClass::UNIT | WordClass::DAY_PART) => {
                i = i.from(at + 2)
            }
            Role::Noun | Role::Name if lexed.has(at, WordClass::TIME_WORD | WordClass::DAY_PART) => i = i.after_first(),
            _ => break,
        }
    }
    (i, found)
}

/// Whether the words end here, or a comma or colon stands before the mark.
fn pauses(i: Tokens<'_>) -> bool {
    i.first().is_none_or(|next| matches!(next.kind, TokenKind::Comma | TokenKind::Colon))
}

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
    /// Whether the cue is passive, so that its speaker follows "by": "was called “…” by Doe".
    pub(crate) passive: bool,
}

/// The attribution before a quotation whose opening mark follows these tokens. They begin with the sentence, or behind
/// the quotation before.
///
/// "Doe said:", "Doe told reporters,", "Doe called the plan", "Doe said the plan was"
pub(crate) fn before(i: Tokens<'_>) -> Option<Lead> {
    let lexed = i.lexed();
    // "Asked about it, Doe shot back:"
    let shot_back = |found: &Lead| {
        let short = found.attribution.cue.end + MOST_BINDING >= i.end();
        found.pause && found.near && short && found.attribution.end + 1 == i.end()
    };
    if let Some(found) = last_verb(i).filter(shot_back) {
        return Some(found);
    }
    let mut doubtful = None;
    for at in reach_back(i) {
        if lexed.are(at, &["according", "to"])
            && let Ok((rest, attribution)) = according_to(i.from(at))
        {
            return Some(lead(rest, attribution));
        }
        if let Some(found) = possessor(i, at) {
            return outer_report(i, at, &found).or(Some(found));
        }
        if !verb::is_cue(lexed, at) {
            continue;
        }
        let found = lead_of_verb(i, at);
        let weak = lexed.tokens[at].entry().cue().is_some_and(|cue| cue.is_weak());
        if found.content == i.end() || !weak {
            return Some(outer_report(i, at, &found).unwrap_or(found));
        }
        doubtful = doubtful.or(Some(found));
    }
    doubtful
}

/// The tokens before a quotation among which its cue is looked for, from the nearest on.
fn reach_back(i: Tokens<'_>) -> impl Iterator<Item = usize> {
    (i.index().max(i.end().saturating_sub(LONGEST_REACH))..i.end()).rev()
}

/// The report round a cue that is only a part of it: "**Doe said** that he would call it “…”", "**Doe said** that his
/// office hoped to “…”".
fn outer_report(i: Tokens<'_>, at: usize, inner: &Lead) -> Option<Lead> {
    let lexed = i.lexed();
    let start = inner.attribution.speaker.map_or(at, |speaker| speaker.run.start).min(at);
    let pronoun = inner
        .attribution
        .speaker
        .is_some_and(|speaker| lexed.has(speaker.head, WordClass::SUBJECT_PRONOUN | WordClass::RELATIVE));
    let nominal = inner.attribution.order == Order::Nominal;
    let cue = lexed.tokens[at].entry().cue();
    let partial = nominal || cue.is_some_and(|cue| cue.is_weak() || cue.is_thought() || cue.is_wish());
    if !pronoun && !partial || inner.pause && !nominal {
        return None;
    }
    // ", and he called it", "which he called": not a part of the report before it.
    let border = WordClass::COORDINATOR | WordClass::SUBORDINATOR | WordClass::QUESTION_WORD;
    if start > i.index() && lexed.has(start - 1, border) {
        return None;
    }
    reach_back(i.up_to(start)).take_while(|&at| !lexed.kind(at, TokenKind::Semicolon)).find_map(|at| {
        let cue = lexed.tokens[at].entry().cue().filter(|cue| cue.takes_that() && !cue.is_weak())?;
        let named = verb::is_cue(lexed, at) && !cue.is_thought();
        let found = named.then(|| lead_of_verb(i, at))?;
        let that = found.content < start && lexed.is(found.content, "that");
        if found.content > start || !that && (found.content..start).any(|at| lexed.kind(at, TokenKind::Comma)) {
            return None;
        }
        Some(found)
    })
}

/// The possessor of a noun of speech: "**Doe's** claim that", "in **her** words,".
fn possessor(i: Tokens<'_>, at: usize) -> Option<Lead> {
    let lexed = i.lexed();
    let noun = lexed.has(at, WordClass::CUE_NOUN) && at > i.index() && !verb::is_cue(lexed, at);
    let binds = |at: usize| {
        let token = &lexed.tokens[at];
        let words = WordClass::BE | WordClass::DETERMINER | WordClass::PREPOSITION | WordClass::SUBJECT_PRONOUN;
        token.has(words) || matches!(token.kind, TokenKind::Comma | TokenKind::Colon)
    };
    if !noun || at + 1 + MOST_BINDING < i.end() || !(at + 1..i.end()).all(binds) {
        return None;
    }
    let before = at - 1;
    let speaker = if lexed.has(before, WordClass::POSSESSIVE) {
        NounPhrase { run: Run::new(before, at), head: before }
    } else if role(lexed, before) == Role::Genitive {
        let possessor = phrase_before(lexed, i.index(), before)?;
        // "called the paper's report a “…”": the possessor of an object.
        if possessor.run.start > i.index() && role(lexed, possessor.run.start - 1) == Role::Verb {
            return None;
        }
        possessor
    } else {
        return None;
    };
    let attribution = Attribution {
        speaker: Some(speaker),
        cue: Run::new(at, at + 1),
        addressee: None,
        venue: None,
        negated: false,
        order: Order::Nominal,
        end: at + 1,
    };
    Some(lead(i.from(at + 1), attribution))
}

/// The last verb before a quotation, whatever it means: "Doe shook her head at", "The crowd roared".
pub(crate) fn last_verb(i: Tokens<'_>) -> Option<Lead> {
    let lexed = i.lexed();
    let at = reach_back(i).find(|&at| {
        let token = &lexed.tokens[at];
        token.has(WordClass::VERB_PAST | WordClass::VERB_S | WordClass::VERB_ING)
            && !token.has(WordClass::AUXILIARY)
            && !token.is_capital()
            && verb::is_verbal(lexed, at)
    })?;
    Some(Lead { content: i.end(), ..lead_of_verb(i, at) })
}

/// The attribution of the cue verb at `at`.
fn lead_of_verb(i: Tokens<'_>, at: usize) -> Lead {
    let lexed = i.lexed();
    let cue = lexed.tokens[at].entry().cue();
    // "Said Doe, “…”", "The paradox, says Ana Doe, is that …"
    if (at == i.index() || lexed.kind(at - 1, TokenKind::Comma))
        && cue.is_some_and(Cue::can_invert)
        && let Ok((rest, found)) = verb_speaker(i.from(at))
        && rest.first().is_some_and(|next| matches!(next.kind, TokenKind::Comma | TokenKind::Colon))
    {
        return Lead { near: true, ..lead(rest, found) };
    }
    let passive = is_passive(i, at);
    let near = near_subject(i.up_to(at)).filter(|_| !passive);
    let agent =
        || if i.lexed().is(at + 1, "by") { noun_phrase(i.from(at + 2)).ok().map(|(_, agent)| agent) } else { None };
    let speaker = if passive { agent() } else { near.or_else(|| subject(i.up_to(at))) };
    let hearer = cue.is_some_and(Cue::takes_hearer);
    let (rest, tail) = complements(i.from(at + 1), hearer);
    let group = speaker.map_or(at, |speaker| speaker.run.end).max(at.saturating_sub(LONGEST_GROUP));
    let negated = (group..at).any(|at| lexed.has(at, WordClass::NEGATION)) || cue.is_some_and(Cue::is_denial);
    let found = lead(rest, tail.with(speaker, Run::new(at, at + 1), negated, rest.index()));
    let found = Lead { near: near.is_some() || passive, passive, ..found };
    // "warned of “…”", "complained about “…”"
    if found.content + 1 == i.end() && role(lexed, found.content) == Role::Preposition {
        return Lead { content: i.end(), ..found };
    }
    if cue.is_some_and(Cue::takes_predicate) && found.content < i.end() {
        return Lead { content: predicate(i, found.content), ..found };
    }
    found
}

/// Whether a participle stands behind a form of "be": "was called".
fn is_passive(i: Tokens<'_>, at: usize) -> bool {
    let lexed = i.lexed();
    let before = (i.index().max(at.saturating_sub(LONGEST_GROUP))..at).rev();
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
    Lead { attribution, content, pause, near: true, passive: false }
}

/// Where a predicate begins behind its object: "called the plan **“…”**", "described it as **“…”**".
fn predicate(i: Tokens<'_>, from: usize) -> usize {
    let lexed = i.lexed();
    let mut i = i.from(from);
    if let Ok((rest, _)) = noun_phrase(i) {
        i = rest;
    }
    if ["as", "of", "for"].iter().any(|word| i.starts_with(word)) {
        i = i.after_first();
    }
    // "a “disgrace”"
    if lexed.has(i.index(), WordClass::DETERMINER) && i.index() + 1 == i.end() {
        i = i.after_first();
    }
    if i.is_empty() { i.end() } else { from }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::Lexed;
    use crate::lex::lex;

    /// Speaker, cue, hearer and venue, joined by "|".
    fn shown(lexed: Lexed<'_>, found: &Attribution) -> String {
        let text = |run: Option<Run>| run.map_or("-", |run| lexed.text(run));
        let speaker = text(found.speaker.map(|speaker| speaker.run));
        format!("{speaker}|{}|{}|{}", lexed.text(found.cue), text(found.addressee), text(found.venue))
    }

    #[track_caller]
    fn after(text: &str, expected: &str) {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let lexed = Lexed { text, tokens: &tokens };
        let found = behind(Tokens::all(lexed)).map(|(_, found)| shown(lexed, &found));
        assert_eq!(found.as_deref().unwrap_or(""), expected, "{text}");
    }

    /// What stands before a quotation, and the words of the content before its mark.
    #[track_caller]
    fn ahead(text: &str, expected: &str, content: &str) {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let lexed = Lexed { text, tokens: &tokens };
        let all = Tokens::all(lexed);
        let found = before(all);
        let words = found.filter(|found| found.content < all.end());
        let words = words.map_or("", |found| lexed.text(Run::new(found.content, all.end())));
        assert_eq!(found.map(|found| shown(lexed, &found.attribution)).as_deref().unwrap_or(""), expected, "{text}");
        assert_eq!(words, content, "{text}");
    }

    #[test]
    fn behind_a_quotation() {
        after("Doe said.", "Doe|said|-|-");
        after("said Doe, a doctor.", "Doe|said|-|-");
        after("Doe, a doctor at the harbor, told reporters on Monday.", "Doe|told|reporters|-");
        after("the mayor said in a statement.", "the mayor|said|-|a statement");
        after("according to the report.", "the report|according to|-|-");
        after("fumed Gil Torrance.", "Gil Torrance|fumed|-|-");
        after("Doe has not said", "Doe|said|-|-");
        after("and the vote was lost.", "");
        after("which Doe said", "");
    }

    #[test]
    fn before_a_quotation() {
        ahead("Doe said:", "Doe|said|-|-", "");
        ahead("Doe told reporters on Monday,", "Doe|told|reporters|-", "");
        ahead("Doe called the plan", "Doe|called|-|-", "");
        ahead("Doe described it as a", "Doe|described|-|-", "");
        ahead("Doe said the plan was", "Doe|said|-|-", "the plan was");
        ahead("According to Doe, the plan is", "Doe|According to|-|-", "the plan is");
        ahead("The report on the plan is", "", "");
    }
}
