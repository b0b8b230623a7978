//! The subject of a verb: beside it, before an insertion, or before another verb of the same subject.

use super::apposition::before_apposition;
use super::complements::leads_time;
use super::noun_phrase::{MOST_TAILS, NounPhrase, core_before, noun_phrase, phrase_before};
use super::role::{Role, role};
use super::tokens::Tokens;
use super::verb::{is_finite, is_verbal};
use crate::lex::{Case, Lexed, Run, TokenKind};
use crate::lexicon::{Cue, WordClass, word};

/// The longest stretch between subject and verb that commas, dashes or brackets close, in tokens.
pub(super) const LONGEST_APPOSITION: usize = 45;

/// Adverbs and auxiliaries between subject and verb: "has not yet publicly".
const LONGEST_VERB_GROUP: usize = 6;

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

/// The object of another verb that does what the infinitive behind these tokens says: "It led **officials** to say".
///
/// Only people: "used **the speech** to say" is about the one who used it.
pub(crate) fn governed_subject(i: Tokens<'_>) -> Option<NounPhrase> {
    let lexed = i.lexed();
    let phrase = core_before(lexed, i.index(), i.end())?;
    let people = WordClass::ROLE | WordClass::COLLECTIVE | WordClass::DEMONYM;
    let person = lexed.has(phrase.head, people) || role(lexed, phrase.head) == Role::Name;
    let verb = phrase.run.start.checked_sub(1).filter(|&verb| verb >= i.index())?;
    let object = role(lexed, verb) == Role::Verb || lexed.has(verb, WordClass::VERB_PAST | WordClass::VERB_ING);
    (person && object).then_some(phrase)
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
    // "Doe said that the server had …, adding", "Doe said the lake was …, adding"
    let told = start > floor && (lexed.reads(start - 1, word::THAT) || lexed.has(start - 1, WordClass::CUE));
    lexed.has(phrase.head, WordClass::RELATIVE)
        || told
        || pronoun && start > floor && lexed.has(start - 1, WordClass::SUBORDINATOR | WordClass::RELATIVE)
}

/// The subject right before a verb, or before an insertion. None for a second verb of its subject and for a participle.
pub(crate) fn near_subject(i: Tokens<'_>) -> Option<NounPhrase> {
    let lexed = i.lexed();
    let floor = i.index();
    let end = skip_back_verb_group(lexed, floor, i.end());
    let before = end.checked_sub(1).filter(|&before| before >= floor)?;
    if lexed.reads(before, word::TO)
        && let Some(phrase) = governed_subject(i.up_to(before))
    {
        return Some(phrase);
    }
    // "Doe left, calling it …": a participle behind a comma has the subject of its sentence.
    let adverbs = (end..i.end()).all(|at| role(lexed, at) == Role::Adverb);
    if adverbs && lexed.has(i.end(), WordClass::VERB_ING) && !lexed.has(i.end(), WordClass::VERB_PAST) {
        return behind_with(i.up_to(end)).or_else(|| bearer(lexed, floor, end));
    }
    let near = match lexed.tokens[before].kind {
        TokenKind::Comma | TokenKind::Dash | TokenKind::Close => before_apposition(lexed, floor, before),
        _ => before_modifiers(lexed, floor, end).map(|phrase| before_loose_end(lexed, floor, phrase)),
    };
    near.filter(|phrase| can_be_subject(lexed, floor, *phrase))
        .map(|phrase| with_list(lexed, floor, phrase))
        .or_else(|| before_relative(lexed, floor, end))
}

/// The whole of a list that opens a clause and ends with this phrase: "**Unions, parties and lawmakers** said".
fn with_list(lexed: Lexed<'_>, floor: usize, last: NounPhrase) -> NounPhrase {
    /// The longest list of speakers.
    const MOST_ITEMS: usize = 6;
    let mut items = usize::from(last.run.range().any(|at| lexed.has(at, WordClass::COORDINATOR)));
    let mut start = last.run.start;
    while start > floor && items < MOST_ITEMS {
        // ", and" or "and" before the last item, a comma before the others.
        let mut joint = start;
        if items == 0 && lexed.has(joint - 1, WordClass::COORDINATOR) {
            joint -= 1;
        }
        if joint > floor && lexed.kind(joint - 1, TokenKind::Comma) && (items > 0 || joint < start) {
            joint -= 1;
        }
        let Some(item) = phrase_before(lexed, floor, joint).filter(|_| joint < start) else { return last };
        items += 1;
        start = item.run.start;
    }
    if start == floor && items > 1 { NounPhrase { run: Run::new(floor, last.run.end), head: last.head } } else { last }
}

/// What bears words for everybody to read, right before a participle: "Doe held up **a sign** saying".
fn bearer(lexed: Lexed<'_>, floor: usize, end: usize) -> Option<NounPhrase> {
    const BEARERS: &[&str] = &[
        "sign", "signs", "banner", "banners", "placard", "placards", "poster", "posters", "hat", "hats", "shirt",
        "shirts",
    ];
    phrase_before(lexed, floor, end).filter(|phrase| lexed.is_any(phrase.head, BEARERS))
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

/// The phrase before a relative clause that no comma sets off: "**the groups** who wrote to her".
fn before_relative(lexed: Lexed<'_>, floor: usize, end: usize) -> Option<NounPhrase> {
    /// A short clause; a longer one has its commas.
    const LONGEST: usize = 12;
    let lowest = (floor + 1).max(end.saturating_sub(LONGEST));
    let inside = (lowest..end).rev().take_while(|&at| lexed.tokens[at].is_word());
    let who = inside.filter(|&at| lexed.has(at, WordClass::RELATIVE) && !lexed.reads(at, word::THAT)).last()?;
    phrase_before(lexed, floor, who).filter(|phrase| can_be_subject(lexed, floor, *phrase))
}

/// The phrase that ends before `end`, or the one whose modifier does: "**A letter** obtained by the paper".
fn before_modifiers(lexed: Lexed<'_>, floor: usize, end: usize) -> Option<NounPhrase> {
    // "**Those** surveyed said", "**voters** interviewed on Monday said"
    let participle = end
        .checked_sub(1)
        .filter(|&at| at > floor && lexed.has(at, WordClass::PARTICIPLE))
        .filter(|&at| role(lexed, at) == Role::Verb);
    let Some(phrase) = phrase_before(lexed, floor, participle.unwrap_or(end)) else { return None };
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
        && (role(lexed, phrase.head) == Role::Noun || lexed.tokens[phrase.head].case == Case::Upper)
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
                matches!(lexed.known(end - 1), word::BOTH | word::ALL | word::EACH)
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
    if start > floor && matches!(lexed.known(start - 1), word::ON | word::IN) {
        start -= 1;
    }
    (timed && start > floor).then_some(start)
}

/// Whether nothing stands before a phrase that makes it an object or a part of another phrase.
pub(super) fn can_be_subject(lexed: Lexed<'_>, floor: usize, phrase: NounPhrase) -> bool {
    // "when he returned she said": a pronoun in the subject's form.
    if matches!(lexed.known(phrase.head), word::HE | word::SHE | word::THEY | word::WE | word::I) {
        return true;
    }
    if matches!(lexed.known(phrase.head), word::HIM | word::THEM | word::ME | word::US | word::HIMSELF | word::HERSELF)
    {
        return false;
    }
    let Some(before) = phrase.run.start.checked_sub(1).filter(|&before| before >= floor) else { return true };
    // "economists who favor taxes agree": what follows "who" is its verb.
    if lexed.reads(before, word::WHO) {
        return false;
    }
    // "after Doe said", "as the paper noted": a preposition by form can open a clause.
    match role(lexed, before) {
        // "about half of the voters", "more than 20 officials"
        Role::Preposition => {
            let count = role(lexed, phrase.run.start) == Role::Number;
            lexed.has(before, WordClass::SUBORDINATOR)
                || count && matches!(lexed.known(before), word::ABOUT | word::OVER | word::AROUND | word::THAN)
        }
        // "what he said was Doe knew", "he thinks she said": a verb of speech takes a clause.
        Role::Verb => lexed.tokens[before].entry().cue().is_some_and(Cue::takes_that),
        Role::Auxiliary => false,
        _ => true,
    }
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
            // "Still, she …"
            Role::Coordinator | Role::Adverb => i = i.from(start + 1 + usize::from(comma == Some(start + 1))),
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
    use crate::lex::lex;

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
        subject_of("The boat sank when divers opened it, saying", "divers");
        subject_of("Doe said the lake was sick, adding", "Doe");
        subject_of("Doe left after they came, saying", "Doe");
    }

    #[test]
    fn subjects_with_modifiers() {
        subject_of("A letter obtained by the paper said", "A letter");
        subject_of("the sailors who write to him said", "the sailors");
        subject_of("Ana Doe, president and chief of the harbor said", "Ana Doe");
        subject_of("As the paper noted", "the paper");
        subject_of("Doe argued that democracies said", "democracies");
        subject_of("economists who favor taxes agree", "economists");
        subject_of("critics like Doe say", "critics like Doe");
        subject_of("That’s why the team thinks", "the team");
        subject_of("The clerk of nearly four years, a sailor, said", "The clerk of nearly four years");
        subject_of("At the court in Varn, Ohio, Doe, in a green coat, said", "Doe");
    }

    #[test]
    fn subjects_that_other_words_give() {
        subject_of("They marched on, with many sailors chanting", "many sailors");
        subject_of("They marched on, with Doe loudly shouting", "Doe");
        subject_of("Doe held up a sign saying", "a sign");
        subject_of("Doe sent a letter saying", "Doe");
        subject_of("It led officials to say", "officials");
        subject_of("Doe used the speech to say", "Doe");
    }

    #[test]
    fn lists_are_one_subject() {
        subject_of("Unions, sailors, and many local doctors claim", "Unions, sailors, and many local doctors");
        subject_of("Friends, rivals and former foes say", "Friends, rivals and former foes");
        subject_of("In Varn, sailors and doctors say", "sailors and doctors");
    }
}
