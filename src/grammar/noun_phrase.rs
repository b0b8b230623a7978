//! Noun phrases, read shallowly: the one that begins at a token, the one that ends before a token, and the subject of a verb.
//!
//! Not a parser of English: it tells words apart by [`Role`], joins what newsrooms write round a name, and stops at the
//! first word that cannot belong.

use super::role::{Role, role};
use super::tokens::{Res, Tokens, miss};
use super::verb::is_finite;
use super::verb::is_verbal;
use crate::error::Expected;
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::WordClass;

/// A noun phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NounPhrase {
    /// Its tokens.
    pub(crate) run: Run,
    /// The index of the word it is about: "spokesman" in "a spokesman for the ministry", "Doe" in "Mayor Ana Doe".
    pub(crate) head: usize,
}

/// The longest phrase without its tails, in tokens: "the former deputy assistant secretary of state for …" has tails.
const LONGEST_CORE: usize = 16;
/// Tails "of …", "for …" and coordinated phrases that are followed.
const MOST_TAILS: usize = 4;
/// The longest stretch between subject and verb that commas, dashes or brackets close, in tokens.
const LONGEST_APPOSITION: usize = 45;
/// Adverbs and auxiliaries between subject and verb: "has not yet publicly".
const LONGEST_VERB_GROUP: usize = 6;

/// The noun phrase that begins here.
///
/// noun-phrase = core { "of" core | ("for" | "at" | …) core after a word for a role } [ "and" core ]
///
/// "the French president", "Doe", "a spokesman for the harbor office", "Doe and Roe"
pub(crate) fn noun_phrase(i: Tokens<'_>) -> Res<'_, NounPhrase> {
    let lexed = i.lexed();
    let Some(mut phrase) = core_at(lexed, i.index(), i.end()) else { return miss(i, Expected::Name) };
    // Every turn takes a joining word and a phrase.
    for _ in 0..MOST_TAILS {
        let joint = phrase.run.end;
        if joint >= i.end() || !joins(lexed, phrase, joint) {
            break;
        }
        let Some(tail) = core_at(lexed, joint + 1, i.end()) else { break };
        phrase.run.end = tail.run.end;
    }
    Ok((i.from(phrase.run.end), phrase))
}

/// Whether the word at `joint` ties what follows to a phrase: "the head **of**", "a spokesman **for**", "Doe **and**".
fn joins(lexed: Lexed<'_>, phrase: NounPhrase, joint: usize) -> bool {
    match role(lexed, joint) {
        Role::Preposition => {
            let described = role(lexed, phrase.head) == Role::Noun;
            lexed.is(joint, "of") && described
                || described
                    && is_tail(lexed, joint)
                    && !["in", "on", "with"].iter().any(|word| lexed.is(joint, word))
                    && lexed.has(phrase.head, WordClass::ROLE | WordClass::COLLECTIVE)
        }
        Role::Coordinator => {
            let next = role(lexed, joint + 1);
            (lexed.is(joint, "and") || lexed.is(joint, "or"))
                && role(lexed, phrase.head) != Role::Pronoun
                && matches!(next, Role::Name | Role::Noun | Role::Determiner)
        }
        _ => false,
    }
}

/// Prepositions that tie a place or a body to a role: "a doctor **at**", "a senator **from**".
fn is_tail(lexed: Lexed<'_>, index: usize) -> bool {
    ["for", "at", "from", "with", "in", "on"].iter().any(|word| lexed.is(index, word))
}

/// The phrase without tails that begins at `start`.
fn core_at(lexed: Lexed<'_>, start: usize, end: usize) -> Option<NounPhrase> {
    let end = end.min(lexed.tokens.len()).min(start + LONGEST_CORE);
    let mut head = None;
    let mut i = start;
    // Every turn moves `i` on.
    while i < end {
        if i > start && lexed.tokens[i].gap > crate::lex::Gap::Line {
            break;
        }
        match role(lexed, i) {
            Role::Determiner if head.is_none() => {
                // "many said", "that means": a determiner alone stands for its noun.
                if i + 1 == end || !opens_noun(role(lexed, i + 1)) {
                    return (i == start).then(|| NounPhrase { run: Run::new(i, i + 1), head: i });
                }
            }
            Role::Pronoun if i == start => return Some(NounPhrase { run: Run::new(i, i + 1), head: i }),
            // "the Danes state", "Doe notes": the verb of the phrase.
            Role::Noun if head.is_some_and(|head| is_verb_of(lexed, head, i)) => break,
            Role::Noun | Role::Number => head = Some(i),
            Role::Name => head = Some(i),
            // "Doe's office", but "Doe's" alone is a phrase as well.
            Role::Genitive if head.is_some() => {
                if i + 1 == end || !opens_noun(role(lexed, i + 1)) {
                    break;
                }
                head = None;
            }
            Role::Joint if i > start => {}
            // "a Sunday news conference"
            Role::Time if head.is_none() && i > start && i + 1 < end && opens_noun(role(lexed, i + 1)) => {}
            _ if head.is_some_and(|head| is_nickname(lexed, head, i)) => i = nickname_end(lexed, i) - 1,
            // "the newly elected mayor", "the outgoing mayor"
            // "undecided voter Ana Doe"
            Role::Verb
                if i == start
                    && lexed.has(i, WordClass::PARTICIPLE)
                    && !lexed.tokens[i].is_capital()
                    && role(lexed, i + 1) == Role::Noun => {}
            Role::Adverb | Role::Verb
                if head.is_none() && i > start && i + 1 < end && opens_noun(role(lexed, i + 1)) => {}
            // "Ana de la Doe"
            Role::Preposition
                if lexed.has(i, WordClass::PARTICLE) && head == Some(i - 1) && role(lexed, i + 1) == Role::Name => {}
            _ => break,
        }
        i += 1;
    }
    let head = head?;
    Some(NounPhrase { run: Run::new(start, head + 1), head })
}

/// Whether the mark at `open` encloses a nickname behind a given name: "Ana “Shorty” Doe".
fn is_nickname(lexed: Lexed<'_>, name: usize, open: usize) -> bool {
    let marked = matches!(lexed.tokens[open].kind, TokenKind::Quote | TokenKind::SingleQuote);
    let close = nickname_end(lexed, open);
    marked
        && name + 1 == open
        && role(lexed, name) == Role::Name
        && close > open + 1
        && role(lexed, close) == Role::Name
}

/// The index after the mark that closes a nickname of one or two words, or `open`.
fn nickname_end(lexed: Lexed<'_>, open: usize) -> usize {
    let closes = |at: &usize| lexed.tokens.get(*at).is_some_and(|token| token.kind == lexed.tokens[open].kind);
    [open + 2, open + 3].into_iter().find(closes).map_or(open, |close| close + 1)
}

/// Whether a word of speech behind a noun agrees with it as its verb.
fn is_verb_of(lexed: Lexed<'_>, noun: usize, at: usize) -> bool {
    let token = &lexed.tokens[at];
    let plural = lexed.has(noun, WordClass::PLURAL | WordClass::COLLECTIVE | WordClass::DEMONYM);
    let form = if plural { WordClass::VERB_BASE } else { WordClass::VERB_S };
    token.has(WordClass::CUE) && (token.has(form) || token.has(WordClass::VERB_PAST)) && noun + 1 == at
}

/// Whether a participle stands where no subject can be before it, so that it describes the noun behind it: "of **registered**
/// voters", "10 **undecided** voters".
fn is_attribute(lexed: Lexed<'_>, floor: usize, at: usize) -> bool {
    let alone = at == floor
        || matches!(role(lexed, at - 1), Role::Preposition | Role::Number | Role::Coordinator | Role::Other);
    alone && lexed.has(at, WordClass::PARTICIPLE) && lexed.has(at + 1, WordClass::PLURAL | WordClass::COLLECTIVE)
}

/// Whether a word of this role can go on a phrase that has no noun yet.
fn opens_noun(role: Role) -> bool {
    matches!(role, Role::Noun | Role::Name | Role::Number | Role::Adverb | Role::Verb | Role::Joint | Role::Determiner)
}

/// The subject of the verb behind these tokens. They are what can hold it: from the clause's or sentence's begin, or from
/// a closing mark, up to before the verb.
///
/// "**Doe** also said", "**the mayor**, a doctor, has said", "**She** rubbed her chin and said", "On Monday, **Doe** said"
pub(crate) fn subject(i: Tokens<'_>) -> Option<NounPhrase> {
    undivided_subject(i)
        .or_else(|| near_subject(i))
        .or_else(|| governing_subject(i))
        .or_else(|| first_phrase(i.up_to(skip_back_verb_group(i.lexed(), i.index(), i.end()))))
}

/// The phrase that begins a clause in which neither a verb nor a mark stands before this verb, however long its tails are:
/// "**A report** by the Center for Tides and Currents found".
fn undivided_subject(i: Tokens<'_>) -> Option<NounPhrase> {
    let lexed = i.lexed();
    let start = i.index();
    let end = skip_back_verb_group(lexed, start, i.end());
    let opens = matches!(role(lexed, start), Role::Determiner | Role::Noun | Role::Name | Role::Number | Role::Pronoun);
    if !opens || end > start + LONGEST_APPOSITION {
        return None;
    }
    let divides = |at: usize| !lexed.tokens[at].is_word() && role(lexed, at) == Role::Other || is_finite(lexed, at);
    if (start + 1..end).any(divides) {
        return None;
    }
    let (_, phrase) = noun_phrase(i.up_to(end)).ok()?;
    // "Last month the mayor said"
    let timed = WordClass::UNIT | WordClass::DAY_PART | WordClass::SEASON | WordClass::TIME_WORD;
    (!lexed.has(phrase.head, timed)).then_some(phrase)
}

/// The subject of the nearest finite verb to the left: "when **protesters** interrupted her, shouting".
fn governing_subject(i: Tokens<'_>) -> Option<NounPhrase> {
    let lexed = i.lexed();
    let lowest = i.index().max(i.end().saturating_sub(LONGEST_APPOSITION));
    let finite = WordClass::VERB_PAST | WordClass::VERB_S | WordClass::AUXILIARY;
    let participle = lexed.has(i.end(), WordClass::VERB_ING);
    let of = |wanted: WordClass| {
        let states = |at: usize| lexed.tokens[at].entry().cue().is_some_and(|cue| cue.takes_that() && !cue.is_weak());
        let verbs = (lowest..i.end()).rev().filter(move |&at| {
            lexed.has(at, finite) && lexed.has(at, wanted) && (wanted != WordClass::CUE || states(at))
        });
        verbs.filter(|&at| is_verbal(lexed, at)).take(MOST_TAILS).find_map(|at| {
            near_subject(i.up_to(at)).filter(|phrase| !is_dependent(lexed, i.index(), *phrase, participle))
        })
    };
    // "Doe said the lake was sick, adding": the speaker before the subject of what is said.
    let reports = lexed.has(i.end(), WordClass::CUE);
    of(WordClass::CUE).filter(|_| reports).or_else(|| of(finite))
}

/// Whether a phrase is the subject of a dependent clause that goes on about somebody else: "who", "after they left".
fn is_dependent(lexed: Lexed<'_>, floor: usize, phrase: NounPhrase, participle: bool) -> bool {
    // A second verb keeps it: "as she thanked the state and then boomed".
    let pronoun = participle && lexed.has(phrase.head, WordClass::SUBJECT_PRONOUN);
    let start = phrase.run.start;
    lexed.has(phrase.head, WordClass::RELATIVE)
        || pronoun && start > floor && lexed.has(start - 1, WordClass::SUBORDINATOR | WordClass::RELATIVE)
}

/// The subject right before a verb, or before an insertion. None for a second verb of its subject and for a participle.
pub(crate) fn near_subject(i: Tokens<'_>) -> Option<NounPhrase> {
    let lexed = i.lexed();
    let floor = i.index();
    let end = skip_back_verb_group(lexed, floor, i.end());
    let before = end.checked_sub(1).filter(|&before| before >= floor)?;
    // "Doe left, calling it …": a participle behind a comma has the subject of its sentence.
    if end == i.end() && lexed.has(end, WordClass::VERB_ING) && !lexed.has(end, WordClass::VERB_PAST) {
        return None;
    }
    let near = match lexed.tokens[before].kind {
        TokenKind::Comma | TokenKind::Dash | TokenKind::Close => before_apposition(lexed, floor, before),
        _ => before_modifiers(lexed, floor, end).map(|phrase| before_loose_end(lexed, floor, phrase)),
    };
    near.filter(|phrase| can_be_subject(lexed, floor, *phrase)).or_else(|| before_relative(lexed, floor, end))
}

/// The phrase before a relative clause that no comma sets off: "**the groups** who wrote to her".
fn before_relative(lexed: Lexed<'_>, floor: usize, end: usize) -> Option<NounPhrase> {
    /// A short clause; a longer one has its commas.
    const LONGEST: usize = 12;
    let lowest = (floor + 1).max(end.saturating_sub(LONGEST));
    let inside = (lowest..end).rev().take_while(|&at| lexed.tokens[at].is_word());
    let who = inside.filter(|&at| lexed.has(at, WordClass::RELATIVE) && !lexed.is(at, "that")).last()?;
    phrase_before(lexed, floor, who).filter(|phrase| can_be_subject(lexed, floor, *phrase))
}

/// The phrase that ends before `end`, or the one whose modifier does: "**A letter** obtained by the paper".
fn before_modifiers(lexed: Lexed<'_>, floor: usize, end: usize) -> Option<NounPhrase> {
    let phrase = phrase_before(lexed, floor, end)?;
    let Some(joint) = phrase.run.start.checked_sub(1).filter(|&joint| joint > floor) else { return Some(phrase) };
    let participle = joint - 1;
    let reduced = role(lexed, joint) == Role::Preposition
        && lexed.has(participle, WordClass::PARTICIPLE)
        && participle > floor
        && role(lexed, participle - 1) != Role::Auxiliary;
    if reduced { phrase_before(lexed, floor, participle).or(Some(phrase)) } else { Some(phrase) }
}

/// The name before a role or a place that no comma closes: "**Ana Doe**, president and chief of the harbor said",
/// "**Ana Doe** of Elmira, New York says".
fn before_loose_end(lexed: Lexed<'_>, floor: usize, phrase: NounPhrase) -> NounPhrase {
    let titled = lexed.has(phrase.head, WordClass::ROLE)
        && role(lexed, phrase.head) == Role::Noun
        && matches!(role(lexed, phrase.run.start), Role::Noun | Role::Determiner);
    let place = match phrase.run.len() {
        1 => {
            lexed.has(phrase.head, WordClass::REGION | WordClass::COUNTRY)
                && !lexed.has(phrase.head, WordClass::SURNAME)
        }
        2 => lexed.has(phrase.run.start, WordClass::PLACE_HEAD),
        _ => false,
    };
    let comma = phrase.run.start.checked_sub(1).filter(|&comma| comma > floor && lexed.kind(comma, TokenKind::Comma));
    match comma.filter(|_| titled || place).and_then(|comma| phrase_before(lexed, floor, comma)) {
        Some(name) if role(lexed, name.head) == Role::Name && name.run.start == floor => name,
        _ => phrase,
    }
}

/// Where the adverbs and auxiliaries end that stand before a verb: "Doe **has also** said".
fn skip_back_verb_group(lexed: Lexed<'_>, floor: usize, verb: usize) -> usize {
    let lowest = floor.max(verb.saturating_sub(LONGEST_VERB_GROUP));
    let mut end = verb;
    while end > lowest {
        // "Doe this week said", "Doe on Monday said"
        if let Some(before) = before_time(lexed, lowest, end) {
            end = before;
            continue;
        }
        let takes = match role(lexed, end - 1) {
            Role::Adverb | Role::Auxiliary => true,
            // "Doe and Roe both said"
            Role::Determiner => {
                ["both", "all", "each"].iter().any(|word| lexed.is(end - 1, word))
                    && end - 1 > lowest
                    && matches!(role(lexed, end - 2), Role::Name | Role::Noun | Role::Pronoun)
            }
            _ => false,
        };
        if !takes {
            break;
        }
        end -= 1;
    }
    end
}

/// Where an expression of time begins that ends before `end`: "this week", "on Monday", "late Thursday".
fn before_time(lexed: Lexed<'_>, floor: usize, end: usize) -> Option<usize> {
    let last = end.checked_sub(1).filter(|&last| last >= floor)?;
    let named = role(lexed, last) == Role::Time;
    // "in the past"
    if lexed.is(last, "past") && last > floor + 1 && lexed.are(last - 2, &["in", "the"]) {
        return Some(last - 2);
    }
    if !named && !lexed.has(last, WordClass::UNIT | WordClass::DAY_PART | WordClass::SEASON) {
        return None;
    }
    let mut start = last;
    let deictic =
        |at: usize| lexed.has(at, WordClass::TIME_WORD | WordClass::DAY_PART) || role(lexed, at) == Role::Time;
    while start > floor && deictic(start - 1) && !(lexed.is(start - 1, "the") || lexed.is(start - 1, "a")) {
        start -= 1;
    }
    let timed = named || start < last;
    if start > floor && ["on", "in"].iter().any(|word| lexed.is(start - 1, word)) {
        start -= 1;
    }
    (timed && start > floor).then_some(start)
}

/// The phrase that an insertion follows which `close` ends: "**Doe**, a doctor," "**Doe** (R-Ohio)" "**Doe** – a doctor –".
fn before_apposition(lexed: Lexed<'_>, floor: usize, close: usize) -> Option<NounPhrase> {
    let opener = match lexed.tokens[close].kind {
        TokenKind::Close => TokenKind::Open,
        kind => kind,
    };
    let lowest = floor.max(close.saturating_sub(LONGEST_APPOSITION));
    // "Gov. Ana Doe (R-Ohio), said": a comma too much behind the brackets.
    if opener == TokenKind::Comma && close > floor && lexed.kind(close - 1, TokenKind::Close) {
        return before_bracket(lexed, floor, close - 1);
    }
    let mut found = None;
    let mut at = close;
    while at > lowest {
        at -= 1;
        let kind = lexed.tokens[at].kind;
        if kind != opener {
            if matches!(kind, TokenKind::Quote | TokenKind::Semicolon | TokenKind::Stop) {
                break;
            }
            continue;
        }
        match described_before(lexed, floor, at, close) {
            // "On Monday, Doe, a doctor, said": the phrase that opens its clause, or follows the next comma to the left.
            Some(phrase) if can_be_subject(lexed, floor, phrase) => found = Some(phrase),
            _ if found.is_some() => break,
            _ => {}
        }
        if opener != TokenKind::Comma {
            break;
        }
    }
    found
}

/// The phrase before the brackets that close at `close`.
fn before_bracket(lexed: Lexed<'_>, floor: usize, close: usize) -> Option<NounPhrase> {
    let lowest = floor.max(close.saturating_sub(LONGEST_APPOSITION));
    let open = (lowest..close).rev().find(|&at| lexed.kind(at, TokenKind::Open))?;
    phrase_before(lexed, floor, open)
}

/// The phrase before a comma; with the name behind it where it only describes: "**the mayor, Ana Doe,** said".
fn described_before(lexed: Lexed<'_>, floor: usize, comma: usize, close: usize) -> Option<NounPhrase> {
    let phrase = phrase_before(lexed, floor, comma)?;
    let described = role(lexed, phrase.head) == Role::Noun && lexed.kind(comma, TokenKind::Comma);
    let name = core_before(lexed, comma + 1, close).filter(|name| described && name.run.start == comma + 1);
    match name {
        Some(name) if role(lexed, name.run.start) == Role::Name && role(lexed, name.head) == Role::Name => {
            Some(NounPhrase { run: Run::new(phrase.run.start, name.run.end), head: name.head })
        }
        _ => Some(phrase),
    }
}

/// Whether nothing stands before a phrase that makes it an object or a part of another phrase.
fn can_be_subject(lexed: Lexed<'_>, floor: usize, phrase: NounPhrase) -> bool {
    // "when he returned she said": a pronoun in the subject's form.
    if ["he", "she", "they", "we", "i"].iter().any(|word| lexed.is(phrase.head, word)) {
        return true;
    }
    if ["him", "them", "me", "us", "himself", "herself"].iter().any(|word| lexed.is(phrase.head, word)) {
        return false;
    }
    let Some(before) = phrase.run.start.checked_sub(1).filter(|&before| before >= floor) else { return true };
    // "after Doe said", "as the paper noted": a preposition by form can open a clause.
    match role(lexed, before) {
        // "about half of the voters", "more than 20 officials"
        Role::Preposition => {
            let count = role(lexed, phrase.run.start) == Role::Number;
            lexed.has(before, WordClass::SUBORDINATOR)
                || count && ["about", "over", "around", "than"].iter().any(|word| lexed.is(before, word))
        }
        // "what he said was Doe knew", "he thinks she said": a verb of speech takes a clause.
        Role::Verb => lexed.tokens[before].entry().cue().is_some_and(|cue| cue.takes_that()),
        Role::Auxiliary => false,
        _ => true,
    }
}

/// The phrase that ends before `end`, with its tails: "a spokesman for the harbor office".
pub(super) fn phrase_before(lexed: Lexed<'_>, floor: usize, end: usize) -> Option<NounPhrase> {
    let mut phrase = core_before(lexed, floor, end)?;
    // Every turn moves the phrase's start to the left.
    for _ in 0..MOST_TAILS {
        let Some(joint) = phrase.run.start.checked_sub(1).filter(|&joint| joint > floor) else { break };
        let Some(left) = core_before(lexed, floor, joint) else { break };
        let tied = match role(lexed, joint) {
            Role::Preposition => {
                lexed.is(joint, "of")
                    || is_tail(lexed, joint) && !lexed.has(left.head, WordClass::VENUE | WordClass::UNIT)
            }
            Role::Coordinator => {
                let alike = role(lexed, left.head) == role(lexed, phrase.head);
                (lexed.is(joint, "and") || lexed.is(joint, "or")) && alike && left.run.start == floor
            }
            _ => false,
        };
        if !tied {
            break;
        }
        phrase = NounPhrase { run: Run::new(left.run.start, phrase.run.end), head: left.head };
    }
    Some(phrase)
}

/// The phrase without tails that ends before `end`.
fn core_before(lexed: Lexed<'_>, floor: usize, end: usize) -> Option<NounPhrase> {
    let lowest = floor.max(end.saturating_sub(LONGEST_CORE));
    let head = end.checked_sub(1).filter(|&head| head >= lowest)?;
    match role(lexed, head) {
        Role::Noun | Role::Name | Role::Number => {}
        Role::Pronoun | Role::Determiner => return Some(NounPhrase { run: Run::new(head, end), head }),
        _ => return None,
    }
    let mut start = head;
    while start > lowest {
        let left = start - 1;
        if lexed.tokens[start].gap > crate::lex::Gap::Line {
            break;
        }
        let takes = match role(lexed, left) {
            // "in a statement Doe said": no noun for a form of speech or a time goes with a name behind it.
            Role::Noun => role(lexed, start) != Role::Name || !lexed.has(left, WordClass::VENUE.or(WordClass::UNIT)),
            Role::Name | Role::Number => true,
            // "a Sunday news conference", "a Feb. 1 letter"
            Role::Time => left > lowest && role(lexed, left - 1) == Role::Determiner,
            Role::Genitive => left > lowest && matches!(role(lexed, left - 1), Role::Name | Role::Noun | Role::Time),
            Role::Joint => left > lowest && lexed.tokens[start].is_glued(),
            Role::Adverb => {
                role(lexed, start) != Role::Name && left > lowest && role(lexed, left - 1) == Role::Determiner
            }
            Role::Verb => {
                let attributes = |before| matches!(role(lexed, before), Role::Determiner | Role::Noun | Role::Adverb);
                role(lexed, start) == Role::Noun
                    && (left > lowest && attributes(left - 1) || is_attribute(lexed, floor, left))
            }
            Role::Preposition => {
                lexed.has(left, WordClass::PARTICLE)
                    && role(lexed, start) == Role::Name
                    && left > lowest
                    && role(lexed, left - 1) == Role::Name
            }
            // "that democracies": the conjunction, as no noun in the plural takes "that".
            Role::Determiner
                if lexed.is(left, "that")
                    && (role(lexed, start) == Role::Name || lexed.has(head, WordClass::PLURAL)) =>
            {
                false
            }
            Role::Determiner => {
                start = left;
                break;
            }
            _ => false,
        };
        if !takes {
            break;
        }
        start = left;
    }
    Some(NounPhrase { run: Run::new(start, end), head })
}

/// The phrase that ends these tokens behind "from": "And this from **Mayor Ana Doe**".
pub(crate) fn phrase_behind_from(i: Tokens<'_>) -> Option<NounPhrase> {
    let phrase = core_before(i.lexed(), i.index(), i.end())?;
    let from = phrase.run.start.checked_sub(1).filter(|&from| from >= i.index())?;
    i.lexed().is(from, "from").then_some(phrase)
}

/// The first phrase of a clause behind what may open it: "But **she** …", "In December, **the prince** …".
pub(crate) fn first_phrase(i: Tokens<'_>) -> Option<NounPhrase> {
    let lexed = i.lexed();
    let mut i = i;
    // Every turn takes an opening word or a phrase with its comma.
    for _ in 0..MOST_TAILS {
        let start = i.index();
        let reach = i.end().min(start + LONGEST_APPOSITION);
        let comma = (start..reach).find(|&at| lexed.kind(at, TokenKind::Comma));
        match role(lexed, start) {
            Role::Coordinator | Role::Adverb => i = i.after_first(),
            Role::Preposition | Role::Subordinator | Role::Verb | Role::Time => {
                i = i.from(comma.unwrap_or(start) + 1);
            }
            _ => {
                let (rest, phrase) = noun_phrase(i).ok()?;
                // "Last month, …", "Two weeks after that, …"
                let timed = lexed.has(phrase.head, WordClass::UNIT | WordClass::DAY_PART | WordClass::SEASON);
                match comma.filter(|_| timed) {
                    Some(comma) => i = i.from(comma.max(rest.index()) + 1),
                    None => return Some(phrase),
                }
            }
        }
    }
    noun_phrase(i).ok().map(|(_, phrase)| phrase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::tokens::tests::lexed;
    use crate::lex::lex;

    #[track_caller]
    fn phrase(text: &str, expected: &str) {
        let found = lexed(text, |i| noun_phrase(i));
        assert_eq!(found.map(|(_, run)| run).unwrap_or_default(), expected, "{text}");
    }

    /// The subject of the last word's verb.
    #[track_caller]
    fn subject_of(text: &str, expected: &str) {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let all = Tokens::all(Lexed { text, tokens: &tokens });
        let found = subject(all.up_to(tokens.len() - 1));
        assert_eq!(found.map_or("", |phrase| all.lexed().text(phrase.run)), expected, "{text}");
    }

    #[test]
    fn phrases_after_an_inverted_verb() {
        phrase("Doe on Monday", "Doe");
        phrase("the French president in Paris", "the French president");
        phrase("Mayor Ana Doe, a doctor", "Mayor Ana Doe");
        phrase("a spokesman for the harbor office.", "a spokesman for the harbor office");
        phrase("Doe's office after the vote", "Doe's office");
        phrase("Ana de la Doe when asked", "Ana de la Doe");
        phrase("he to the crowd", "he");
        phrase("Doe and Roe in a statement", "Doe and Roe");
        phrase("the head of the ferry line on Friday", "the head of the ferry line");
        phrase("of the", "");
    }

    #[test]
    fn subjects_beside_their_verb() {
        subject_of("On Monday Doe said", "Doe");
        subject_of("In December, the prince said", "the prince");
        subject_of("Doe also said", "Doe");
        subject_of("The mayor has not said", "The mayor");
        subject_of("a spokesman for the ministry said", "a spokesman for the ministry");
        subject_of("Doe and Roe said", "Doe and Roe");
        subject_of("In a statement Doe said", "Doe");
    }

    #[test]
    fn subjects_behind_an_apposition() {
        subject_of("Doe, a doctor at the harbor, said", "Doe");
        subject_of("Doe, 45, said", "Doe");
        subject_of("Sen. Doe (R-Ohio) said", "Sen. Doe");
        subject_of("On Monday, Doe, a doctor, who lives in Ohio, said", "Doe");
    }

    #[test]
    fn subjects_of_a_second_verb() {
        subject_of("Doe rubbed his chin and said", "Doe");
        subject_of("She left, then said", "She");
    }
}
