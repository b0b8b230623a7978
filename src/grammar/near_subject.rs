//! The subject that stands right before its verb, before an insertion or before a modifier.

use super::apposition::before_apposition;
use super::complements::leads_time;
use super::noun_like::is_somebody;
use super::noun_phrase::{NounPhrase, noun_phrase};
use super::phrase_before::phrase_before;
use super::role::{Role, role};
use super::subject::governed_subject;
use super::tokens::Tokens;
use super::verb::is_finite;
use crate::lex::{Case, Lexed, Run, TokenKind};
use crate::lexicon::{Cue, WordClass, word};

/// Adverbs and auxiliaries between subject and verb: "has not yet publicly".
const LONGEST_VERB_GROUP: usize = 6;

/// The subject right before a verb, or before an insertion. None for a second verb of its subject and for a participle.
pub(crate) fn near_subject(i: Tokens<'_>) -> Option<NounPhrase> {
    near_subject_before(i, skip_back_verb_group(i.lexed(), i.index(), i.end()))
}

/// The [`near_subject`] of a verb whose adverbs and auxiliaries begin at `end`.
pub(super) fn near_subject_before(i: Tokens<'_>, end: usize) -> Option<NounPhrase> {
    let lexed = i.lexed();
    let floor = i.index();
    let before = end.checked_sub(1).filter(|&before| before >= floor)?;
    if lexed.reads(before, word::TO)
        && let Some(phrase) = governed_subject(i.up_to(before))
    {
        return Some(phrase);
    }
    // "Doe left, calling it …": a participle behind a comma has the subject of its sentence.
    let adverbs = || (end..i.end()).all(|at| role(lexed, at) == Role::Adverb);
    if lexed.has(i.end(), WordClass::VERB_ING) && !lexed.has(i.end(), WordClass::VERB_PAST) && adverbs() {
        return behind_with(i.up_to(end)).or_else(|| bearer(lexed, floor, end));
    }
    let near = match lexed.tokens[before].kind {
        TokenKind::Comma | TokenKind::Dash | TokenKind::Close => before_apposition(lexed, floor, before),
        // "Doe, author of “Edda Goes North,” said"
        TokenKind::Quote if before > floor && lexed.kind(before - 1, TokenKind::Comma) => {
            before_apposition(lexed, floor, before - 1)
        }
        _ => before_modifiers(lexed, floor, end).map(|phrase| before_loose_end(lexed, floor, phrase)),
    };
    near.filter(|phrase| can_be_subject(lexed, floor, *phrase))
        .map(|phrase| with_list(lexed, floor, phrase))
        .or_else(|| before_relative(lexed, floor, end))
}

/// The whole of a list that opens a clause and ends with this phrase: "**Unions, parties and lawmakers** said".
fn with_list(lexed: &Lexed<'_>, floor: usize, last: NounPhrase) -> NounPhrase {
    /// The longest list of speakers.
    const MOST_ITEMS: usize = 6;
    let parted = |at: usize| lexed.kind(at, TokenKind::Comma) || lexed.has(at, WordClass::COORDINATOR);
    if last.run.start <= floor || !parted(last.run.start - 1) {
        return last;
    }
    let mut items = usize::from(last.run.range().any(|at| lexed.has(at, WordClass::COORDINATOR)));
    let mut start = last.run.start;
    let mut bracketed = false;
    // "But unions, parties and lawmakers said"
    let first = floor + usize::from(lexed.has(floor, WordClass::COORDINATOR));
    while start > first && items < MOST_ITEMS {
        // ", and" or "and" before the last item, a comma before the others.
        let mut joint = start;
        if items == 0 && lexed.has(joint - 1, WordClass::COORDINATOR) {
            joint -= 1;
        }
        if joint > floor && lexed.kind(joint - 1, TokenKind::Comma) && (items > 0 || joint < start) {
            joint -= 1;
        }
        if joint == start {
            return last;
        }
        // "Gov. Ana Doe (R) and Gov. Ben Roe (D)"
        let open = bracket_before(lexed, first, joint);
        bracketed |= open.is_some();
        let Some(item) = phrase_before(lexed, floor, open.unwrap_or(joint)) else { return last };
        items += 1;
        start = item.run.start;
    }
    if start == first && items > usize::from(!bracketed) {
        NounPhrase { run: Run::new(first, last.run.end), head: last.head }
    } else {
        last
    }
}

/// Where the short bracket opens that ends before a token: "Gov. Ana Doe **(R)** and".
fn bracket_before(lexed: &Lexed<'_>, floor: usize, end: usize) -> Option<usize> {
    /// "(D-N.Y.)"
    const LONGEST: usize = 6;
    let close = end.checked_sub(1).filter(|&close| lexed.kind(close, TokenKind::Close))?;
    (floor.max(close.saturating_sub(LONGEST))..close).rev().find(|&at| lexed.kind(at, TokenKind::Open))
}

/// What bears words for everybody to read, right before a participle: "Doe held up **a sign** saying".
fn bearer(lexed: &Lexed<'_>, floor: usize, end: usize) -> Option<NounPhrase> {
    const BEARERS: &[&str] = &[
        "sign", "signs", "banner", "banners", "placard", "placards", "poster", "posters", "hat", "hats", "shirt",
        "shirts",
    ];
    let phrase = phrase_before(lexed, floor, end).filter(|phrase| lexed.is_any(phrase.head, BEARERS))?;
    // "sailors **held** signs saying"
    let held = (phrase.run.start..phrase.head).rev().find(|&at| lexed.has(at, WordClass::VERB_PAST));
    let start = held.map_or(phrase.run.start, |held| held + 1);
    Some(NounPhrase { run: Run::new(start, phrase.run.end), ..phrase })
}

/// The subject of a participle that "with" gives one: "They marched, with **many sailors** chanting".
fn behind_with(i: Tokens<'_>) -> Option<NounPhrase> {
    /// Words between "with" and the participle.
    const LONGEST: usize = 14;
    let lexed = i.lexed();
    let lowest = i.index().max(i.end().saturating_sub(LONGEST));
    let words = (lowest..i.end()).rev().take_while(|&at| lexed.tokens[at].is_word() || role(lexed, at) != Role::Other);
    let with = words.into_iter().find(|&at| lexed.reads(at, word::WITH))?;
    if (with + 1..i.end()).any(|at| is_finite(lexed, at)) {
        return None;
    }
    noun_phrase(i.from(with + 1)).ok().map(|(_, phrase)| phrase)
}

/// The phrase before a relative clause that no comma sets off: "**the potters** who marched with her".
fn before_relative(lexed: &Lexed<'_>, floor: usize, end: usize) -> Option<NounPhrase> {
    /// A short clause; a longer one has its commas.
    const LONGEST: usize = 12;
    let lowest = (floor + 1).max(end.saturating_sub(LONGEST));
    let inside = (lowest..end).rev().take_while(|&at| lexed.tokens[at].is_word());
    let who = inside.filter(|&at| lexed.has(at, WordClass::RELATIVE) && !lexed.reads(at, word::THAT)).last()?;
    phrase_before(lexed, floor, who).filter(|phrase| can_be_subject(lexed, floor, *phrase))
}

/// The phrase that ends before `end`, or the one whose modifier does: "**A letter** obtained by the paper".
fn before_modifiers(lexed: &Lexed<'_>, floor: usize, end: usize) -> Option<NounPhrase> {
    // "**Those** surveyed said", "**voters** interviewed on Monday said"
    let participle = end
        .checked_sub(1)
        .filter(|&at| at > floor && lexed.has(at, WordClass::PARTICIPLE))
        .filter(|&at| role(lexed, at) == Role::Verb && !is_somebody(lexed, at));
    let phrase = phrase_before(lexed, floor, participle.unwrap_or(end))?;
    if let Some(participle) = participle.filter(|_| lexed.reads(phrase.head, word::THOSE)) {
        return Some(NounPhrase { run: Run::new(phrase.run.start, end), head: participle });
    }
    let Some(joint) = phrase.run.start.checked_sub(1).filter(|&joint| joint > floor) else { return Some(phrase) };
    // "a man accused of killing a guard"
    let gerund =
        joint > floor + 1 && lexed.has(joint, WordClass::VERB_ING) && role(lexed, joint - 1) == Role::Preposition;
    let joint = if gerund { joint - 1 } else { joint };
    let participle = joint - 1;
    let reduced = role(lexed, joint) == Role::Preposition
        && lexed.has(participle, WordClass::PARTICIPLE)
        && participle > floor
        && role(lexed, participle - 1) != Role::Auxiliary;
    if reduced { phrase_before(lexed, floor, participle).or(Some(phrase)) } else { Some(phrase) }
}

/// The name before a role or a place that no comma closes: "**Ana Doe**, president and chief of the harbor said",
/// "**Ana Doe** of Elmira, New York says".
fn before_loose_end(lexed: &Lexed<'_>, floor: usize, phrase: NounPhrase) -> NounPhrase {
    let start = phrase.run.start;
    if start <= floor + 1 || !lexed.kind(start - 1, TokenKind::Comma) {
        return phrase;
    }
    let titled = lexed.has(phrase.head, WordClass::ROLE)
        && (role(lexed, phrase.head) == Role::Noun || lexed.tokens[phrase.head].case == Case::Upper)
        && matches!(role(lexed, start), Role::Noun | Role::Determiner);
    let place = match phrase.run.len() {
        1 => {
            lexed.has(phrase.head, WordClass::REGION | WordClass::COUNTRY)
                && !lexed.has(phrase.head, WordClass::SURNAME)
        }
        2 => lexed.has(start, WordClass::PLACE_HEAD),
        _ => false,
    };
    let name = if titled || place { phrase_before(lexed, floor, start - 1) } else { None };
    name.filter(|name| role(lexed, name.head) == Role::Name && name.run.start == floor).unwrap_or(phrase)
}

/// Where the adverbs and auxiliaries end that stand before a verb: "Doe **has also** said".
pub(super) fn skip_back_verb_group(lexed: &Lexed<'_>, floor: usize, verb: usize) -> usize {
    let lowest = floor.max(verb.saturating_sub(LONGEST_VERB_GROUP));
    let mut end = verb;
    while end > lowest {
        let last = role(lexed, end - 1);
        // "Doe this week said", "Doe on Monday said"
        let timed = last == Role::Time || lexed.has(end - 1, TIMES);
        if timed && let Some(before) = before_time(lexed, lowest, end - 1, last) {
            end = before;
            continue;
        }
        let word = lexed.known(end - 1);
        let (then, joined) = (word::one_of!(word, EARLIER | LATER), word::one_of!(word, BOTH | ALL | EACH));
        let takes = match last {
            Role::Adverb | Role::Auxiliary => true,
            // "Doe earlier said", "which later said"
            Role::Noun => then && end - 1 > lowest,
            // "Doe and Roe both said"
            Role::Determiner => {
                joined && end - 1 > lowest && matches!(role(lexed, end - 2), Role::Name | Role::Noun | Role::Pronoun)
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

/// Classes of the last word of an expression of time, days apart.
const TIMES: WordClass = WordClass::UNIT.or(WordClass::DAY_PART).or(WordClass::SEASON).or(WordClass::TIME_WORD);

/// Where an expression of time begins that ends with the token at `last`, which has this role: "this week", "on Monday",
/// "late Thursday".
fn before_time(lexed: &Lexed<'_>, floor: usize, last: usize, role_of_last: Role) -> Option<usize> {
    let named = role_of_last == Role::Time;
    // "in the past"
    if lexed.reads(last, word::PAST)
        && last > floor + 1
        && lexed.reads(last - 2, word::IN)
        && lexed.reads(last - 1, word::THE)
    {
        return Some(last - 2);
    }
    if !named && !lexed.has(last, WordClass::UNIT | WordClass::DAY_PART | WordClass::SEASON) {
        return None;
    }
    let mut start = last;
    let deictic =
        |at: usize| leads_time(lexed, at) || lexed.has(at, WordClass::DAY_PART) || role(lexed, at) == Role::Time;
    while start > floor && deictic(start - 1) && !(lexed.reads(start - 1, word::THE) || lexed.reads(start - 1, word::A))
    {
        start -= 1;
    }
    let timed = named || start < last;
    if start > floor && word::one_of!(lexed.known(start - 1), ON | IN) {
        start -= 1;
    }
    (timed && start > floor).then_some(start)
}

/// Whether nothing stands before a phrase that makes it an object or a part of another phrase.
pub(super) fn can_be_subject(lexed: &Lexed<'_>, floor: usize, phrase: NounPhrase) -> bool {
    if lexed.has(phrase.head, WordClass::PRONOUN) {
        // "when he returned she said": a pronoun in the subject's form.
        if word::one_of!(lexed.known(phrase.head), HE | SHE | THEY | WE | I) {
            return true;
        }
        if word::one_of!(lexed.known(phrase.head), HIM | THEM | ME | US | HIMSELF | HERSELF) {
            return false;
        }
    }
    // "Earlier, Doe, a doctor, said"
    if phrase.run.len() == 1 && word::one_of!(lexed.known(phrase.head), EARLIER | LATER) {
        return false;
    }
    // "Last month, the Gazette, a paper, reported", "voters asked at rallies this week, Doe among them, said"
    let timed = WordClass::UNIT | WordClass::DAY_PART | WordClass::SEASON;
    if lexed.has(phrase.head, timed) && phrase.head > phrase.run.start && leads_time(lexed, phrase.run.start) {
        return false;
    }
    let Some(before) = phrase.run.start.checked_sub(1).filter(|&before| before >= floor) else { return true };
    // "economists who favor taxes agree": what follows "who" is its verb; but "a man who Doe said was late".
    if lexed.reads(before, word::WHO) && role(lexed, phrase.run.start) != Role::Name {
        return false;
    }
    // "those who back **her rivals** say", "sailors who came to protest **the plan** say": the object of a verb in between
    let who = |at: usize| lexed.reads(at, word::WHO);
    let related = before > floor
        && lexed.has(before, WordClass::VERB_BASE)
        && (who(before - 1) || lexed.reads(before - 1, word::TO) && (floor..before).any(who));
    if related {
        let says = |cue: &Cue| cue.takes_that() && !cue.is_weak() && !cue.takes_object();
        return lexed.tokens[before].cue().is_some_and(says);
    }
    // "after Doe said", "as the paper noted": a preposition by form can open a clause.
    match role(lexed, before) {
        // "about half of the voters", "more than 20 officials"
        Role::Preposition => {
            let counts = || role(lexed, phrase.run.start) == Role::Number;
            lexed.has(before, WordClass::SUBORDINATOR)
                || word::one_of!(lexed.known(before), ABOUT | OVER | AROUND | THAN) && counts()
                // "later than the bakers said"
                || lexed.reads(before, word::THAN) && lexed.reads(phrase.run.start, word::THE)
        }
        // "what he said was Doe knew", "he thinks she said": a verb of speech takes a clause.
        // "After the end of the auction the gallery said"
        Role::Verb => {
            let gerund = before > floor && lexed.has(before, WordClass::VERB_ING) && lexed.reads(before - 1, word::OF);
            // "the clerk who announced the vote told": a thing that was announced
            let told = |cue: &Cue| {
                cue.takes_that() && !(cue.takes_object() && before > floor && lexed.reads(before - 1, word::WHO))
            };
            gerund || lexed.tokens[before].cue().is_some_and(told)
        }
        Role::Auxiliary => false,
        _ => true,
    }
}
