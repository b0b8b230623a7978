//! Attribution: who says, with which verb, to whom and where, behind a quotation.

use super::complements::{Complements, complements};
use super::noun_phrase::{NounPhrase, noun_phrase};
use super::role::{Role, role};
use super::speaker_verb::{MOST_COMMAS, closes, verb_at, verb_behind};
use super::speech_noun::{viewpoint, was_the_verdict};
use super::tokens::{Res, Tokens, miss};
use super::verb::is_finite;
use crate::error::Expected;
use crate::lex::{Gap, Run, Token, TokenKind};
use crate::lexicon::{Cue, WordClass, word};

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

impl Attribution {
    /// The attribution of a verb behind its speaker, with what belongs to it besides.
    pub(super) fn of_verb(
        speaker: Option<NounPhrase>,
        cue: Run,
        negated: bool,
        tail: Complements,
        end: usize,
    ) -> Attribution {
        let Complements { addressee, venue } = tail;
        Attribution { speaker, cue, addressee, venue, negated, order: Order::SpeakerCue, end }
    }
}

/// How far before a quotation its cue is looked for, in tokens.
pub(super) const LONGEST_REACH: usize = 70;

/// The attribution that begins behind a quotation.
///
/// behind = according-to | verb speaker | speaker { insertion } verb | as-put | came-the-reply | was-all
///
/// "Doe said on Monday", "said Doe, a doctor", "Doe, a doctor, said", "according to Doe", "as Doe put it", "came the reply
/// from Doe", "was all Doe would say"
pub(crate) fn behind(i: Tokens<'_>) -> Res<'_, Attribution> {
    match i.first() {
        Some(first) if first.word == word::AS => as_put(i),
        Some(first) if first.word == word::CAME => came_the_reply(i),
        // "so said the mayor"
        Some(first) if first.word == word::SO => verb_speaker(i.after_first()),
        // "“reckless,” in Doe's words"
        Some(first) if first.word == word::IN => viewpoint(i).map_or_else(|| miss(i, Expected::Cue), Ok),
        Some(first) if first.has(WordClass::BE) && word::one_of!(i.word(1), ALL | HOW | WHAT) => {
            let (rest, found) = speaker_verb(i.from(i.index() + 2))?;
            // "is how Doe described the plan"
            let rest = noun_phrase(rest).map_or(rest, |(rest, _)| rest);
            Ok((rest, Attribution { end: rest.index(), ..found }))
        }
        Some(first) if first.has(WordClass::BE) => was_the_verdict(i),
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
        let closed = rest.first().is_none_or(|next| next.is_terminal() || next.is(TokenKind::Comma));
        // "…, he added.", "…, the judge ruled."
        let ends = rest.first().is_none_or(Token::is_terminal);
        let cue = lexed.tokens[found.cue.start].cue();
        let reports = cue.is_some_and(|cue| cue.states() || cue.takes_that() && ends);
        (closed && (reports || matches!(found.order, Order::According | Order::Nominal))).then_some((comma, found))
    })
}

/// according-to = `according` `to` speaker        "according to the report"
pub(crate) fn according_to(i: Tokens<'_>) -> Res<'_, Attribution> {
    let start = i.index();
    if !(i.lexed().reads(start, word::ACCORDING) && i.lexed().reads(start + 1, word::TO)) || start + 2 > i.end() {
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

/// as-put = `as` speaker verb        "as one captain put it", "as Doe said"
///
/// No more of the clause may follow: "as Doe said goodbye".
pub(super) fn as_put(i: Tokens<'_>) -> Res<'_, Attribution> {
    let lexed = i.lexed();
    let (rest, found) = speaker_verb(i.after_first())?;
    let rest = if rest.word(0) == word::IT { rest.after_first() } else { rest };
    let cue = found.cue.start;
    let reports =
        lexed.has(cue, WordClass::CUE) || lexed.is_any(cue, &["put", "puts"]) && lexed.reads(cue + 1, word::IT);
    let closed = rest.first().is_none_or(|next| next.is_terminal() || next.is(TokenKind::Comma));
    if reports && closed { Ok((rest, Attribution { end: rest.index(), ..found })) } else { miss(i, Expected::Cue) }
}

/// came-the-reply = `came` noun-of-speech [`from` speaker]        "came the reply from the guild", "came the reply"
fn came_the_reply(i: Tokens<'_>) -> Res<'_, Attribution> {
    // "came cries from the hall"
    let bare = i.index() + 1;
    let shouts = i.lexed().has(bare, WordClass::CUE) && i.word(2) == word::FROM;
    let (rest, reply) = if shouts {
        (i.from(bare + 1), NounPhrase { run: Run::new(bare, bare + 1), head: bare })
    } else {
        noun_phrase(i.after_first())?
    };
    if !i.lexed().has(reply.head, WordClass::CUE.or(WordClass::CUE_NOUN)) {
        return miss(i, Expected::Cue);
    }
    let cue = Run::new(reply.head, reply.head + 1);
    let from = if rest.word(0) == word::FROM { noun_phrase(rest.after_first()).ok() } else { None };
    let (rest, speaker) = from.map_or((rest, None), |(rest, speaker)| (rest, Some(speaker)));
    let (rest, tail) = complements(rest, false);
    let found = Attribution::of_verb(speaker, cue, false, tail, rest.index());
    Ok((rest, Attribution { order: Order::CueSpeaker, ..found }))
}

/// verb-speaker = verb speaker        "said Doe", "wrote the French president", "fumed Doe"
pub(super) fn verb_speaker(i: Tokens<'_>) -> Res<'_, Attribution> {
    let lexed = i.lexed();
    let mut at = i.index();
    if role(lexed, at) == Role::Adverb {
        at += 1;
    }
    let Some(token) = lexed.tokens.get(at).filter(|_| at < i.end()) else { return miss(i, Expected::Cue) };
    let common = token.cue().is_some_and(Cue::can_invert);
    // "‘…’, say sailors"
    let base = token.cue().is_some_and(|cue| cue.lemma == token.entry().text);
    let finite = token.has(WordClass::VERB_PAST | WordClass::VERB_S) || token.class.is_unknown() || common && base;
    // "“…,” told the Gazette that": behind verbs that only tell somebody stands who is told.
    let tells = token.cue().is_some_and(|cue| cue.takes_hearer() && !cue.can_invert());
    if tells
        || !finite
        || !token.is_word()
        || token.is_capital() && at > 0 && lexed.tokens[at].gap == Gap::Space && !common
    {
        return miss(i, Expected::Cue);
    }
    let (rest, speaker) = noun_phrase(i.from(at + 1))?;
    // "recalled that in May,", "tweeted this:"
    let pointing = word::one_of!(lexed.known(speaker.head), THAT | THIS | THESE);
    if pointing || lexed.reads(speaker.run.start, word::THAT) {
        return miss(i, Expected::Name);
    }
    // "added pressure on Doe": other verbs only before a name, a person or what can be read: "begins the letter".
    let sources = WordClass::ROLE | WordClass::COLLECTIVE | WordClass::TITLE | WordClass::DOCUMENT;
    let person = matches!(role(lexed, speaker.head), Role::Name) || lexed.has(speaker.head, sources);
    if !common && !person {
        return miss(i, Expected::Cue);
    }
    // "said the candidate could win": no speaker but the subject of what is said.
    if rest.first().is_some_and(|next| next.has(WordClass::AUXILIARY | WordClass::MODAL)) {
        return miss(rest, Expected::Mark);
    }
    // "thanked Doe for", "joined Roe and"
    if !common && !closes(rest) {
        return miss(rest, Expected::Mark);
    }
    let ends = |rest: Tokens<'_>| rest.first().is_none_or(|next| next.is_terminal() || next.is(TokenKind::Comma));
    let speaker = with_second(rest, speaker).filter(|(rest, _)| ends(*rest)).map_or(speaker, |(_, both)| both);
    let (rest, tail) = complements(rest, false);
    Ok((
        rest,
        Attribution {
            order: Order::CueSpeaker,
            ..Attribution::of_verb(Some(speaker), Run::new(at, at + 1), false, tail, rest.index())
        },
    ))
}

/// speaker-verb = speaker { insertion } verb-group        "Doe said", "she has told reporters", "Doe, a doctor, said"
fn speaker_verb(i: Tokens<'_>) -> Res<'_, Attribution> {
    let lexed = i.lexed();
    let (rest, phrase) = noun_phrase(i)?;
    if lexed.has(phrase.head, WordClass::RELATIVE) {
        return miss(i, Expected::Name);
    }
    let speaker = with_name(rest, phrase);
    let Some((at, negated)) = verb_at(rest).or_else(|| verb_behind(rest)) else {
        return miss(rest, Expected::Cue);
    };
    let both = with_second(rest, speaker).filter(|(rest, _)| rest.index() <= at);
    let speaker = both.map_or(speaker, |(_, both)| both);
    // "the agency quoted Doe as saying"
    let quoted = |at: usize| noun_phrase(i.from(at + 1)).ok().filter(|(rest, _)| rest.word(0) == word::AS);
    let saying = |rest: Tokens<'_>| {
        lexed.has(rest.index() + 1, WordClass::CUE) && lexed.has(rest.index() + 1, WordClass::VERB_ING)
    };
    if word::one_of!(lexed.known(at), QUOTED | QUOTES)
        && let Some((rest, quoted)) = quoted(at).filter(|(rest, _)| saying(*rest))
    {
        let cue = rest.index() + 1;
        let (rest, tail) = complements(i.from(cue + 1), false);
        return Ok((rest, Attribution::of_verb(Some(quoted), Run::new(cue, cue + 1), negated, tail, rest.index())));
    }
    let hearer = lexed.tokens[at].cue().is_some_and(Cue::takes_hearer);
    let (rest, tail) = complements(i.from(at + 1), hearer);
    Ok((rest, Attribution::of_verb(Some(speaker), Run::new(at, at + 1), negated, tail, rest.index())))
}

/// A speaker whose apposition a second one follows: "**Ana Doe, the mayor, and Ben Roe**, the sheriff, said".
pub(super) fn with_second(rest: Tokens<'_>, first: NounPhrase) -> Option<(Tokens<'_>, NounPhrase)> {
    /// The longest apposition.
    const LONGEST: usize = 14;
    let lexed = rest.lexed();
    let start = rest.index();
    if !lexed.kind(start, TokenKind::Comma) || role(lexed, first.head) != Role::Name {
        return None;
    }
    let inside = (start + 1..rest.end().min(start + LONGEST)).take_while(|&at| !is_finite(lexed, at));
    let and = inside.into_iter().find(|&at| lexed.reads(at, word::AND) && lexed.kind(at - 1, TokenKind::Comma))?;
    let (rest, second) = noun_phrase(rest.from(and + 1)).ok()?;
    let named = role(lexed, second.run.start) == Role::Name && role(lexed, second.head) == Role::Name;
    named.then(|| (rest, NounPhrase { run: Run::new(first.run.start, second.run.end), head: first.head }))
}

/// A description with the name between commas behind it: "the mayor, Ana Doe,".
fn with_name(rest: Tokens<'_>, phrase: NounPhrase) -> NounPhrase {
    let lexed = rest.lexed();
    // "one of the neighbors, Ana Doe,"
    let described =
        matches!(role(lexed, phrase.head), Role::Noun | Role::Number) && lexed.kind(rest.index(), TokenKind::Comma);
    let name = if described { noun_phrase(rest.after_first()).ok() } else { None };
    match name {
        Some((after, name))
            if role(lexed, name.run.start) == Role::Name && lexed.kind(after.index(), TokenKind::Comma) =>
        {
            NounPhrase { run: Run::new(phrase.run.start, name.run.end), head: name.head }
        }
        _ => phrase,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::lex::{Lexed, lex};

    /// Speaker, cue, hearer and venue, joined by "|".
    pub(in crate::grammar) fn shown(lexed: &Lexed<'_>, found: &Attribution) -> String {
        let text = |run: Option<Run>| run.map_or("-", |run| lexed.text(run));
        let speaker = text(found.speaker.map(|speaker| speaker.run));
        format!("{speaker}|{}|{}|{}", lexed.text(found.cue), text(found.addressee), text(found.venue))
    }

    /// Asserts what is found behind a quotation, or nothing.
    #[track_caller]
    pub(in crate::grammar) fn after(text: &str, expected: &str) {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let lexed = &Lexed { text, tokens: &tokens };
        let found = behind(Tokens::all(lexed)).map(|(_, found)| shown(lexed, &found));
        assert_eq!(found.as_deref().unwrap_or(""), expected, "{text}");
    }

    #[test]
    fn behind_a_quotation() {
        after("Doe said.", "Doe|said|-|-");
        after("said Doe, a doctor.", "Doe|said|-|-");
        after("Doe, a doctor at the harbor, told reporters on Monday.", "Doe|told|reporters|-");
        after("the mayor said in a statement.", "the mayor|said|-|a statement");
        after("the mayor said by email.", "the mayor|said|-|email");
        after("the mayor told reporters before the interview.", "the mayor|told|reporters|-");
        after("said the mayor without comment.", "the mayor|said|-|-");
        after("the mayor spoke to the", "the mayor|spoke|-|-");
        after("said Doe to the crew.", "Doe|said|the crew|-");
        after("according to the report.", "the report|according to|-|-");
        after("Doe Says in a letter to the governor", "Doe|Says|the governor|a letter to the governor");
        after("the mayor, Ana Doe, said.", "the mayor, Ana Doe|said|-|-");
        after("one former official said.", "one former official|said|-|-");
        after("Doe this week told reporters.", "Doe|told|reporters|-");
        after("say sailors.", "sailors|say|-|-");
        after("thanked Doe for the help", "");
        after("told the Gazette that it was late.", "");
        after("beamed Ana Doe of Elmira, Ohio, who sailed.", "Ana Doe|beamed|-|-");
        after("begins a message that comes twice.", "a message|begins|-|-");
        after("begins a voyage that lasts.", "");
        after("said undecided Harbor voter Ana Doe.", "undecided Harbor voter Ana Doe|said|-|-");
        after("fumed Gil Torrance.", "Gil Torrance|fumed|-|-");
        after("one of the neighbors, Ana Doe, said.", "one of the neighbors, Ana Doe|said|-|-");
        after("said one of the neighbors on Monday.", "one of the neighbors|said|-|-");
        after("the tall, thin woman said.", "the tall, thin woman|said|-|-");
        after("the bespectacled, 71-year-old sailor said.", "the bespectacled, 71-year-old sailor|said|-|-");
        after("the old, poor Doe said.", "the old, poor Doe|said|-|-");
        after("was the verdict of the jury.", "the jury|verdict|-|-");
        after("was the message from Doe on Monday.", "Doe|message|-|-");
        after(
            "Ana Doe, the mayor, and Ben Roe, the sheriff, said in a statement.",
            "Ana Doe, the mayor, and Ben Roe|said|-|a statement",
        );
        after("said Ana Doe, the mayor, and Ben Roe, the sheriff.", "Ana Doe, the mayor, and Ben Roe|said|-|-");
        after("said Ana Doe, the mayor, and Ben Roe left.", "Ana Doe|said|-|-");
        after("was Doe's reply.", "Doe|reply|-|-");
        after("so said the mayor.", "the mayor|said|-|-");
        after("came cries from the hall.", "the hall|cries|-|-");
        after("was the best of the songs.", "");
        after("and the vote was lost.", "");
        after("which Doe said", "");
    }
}
