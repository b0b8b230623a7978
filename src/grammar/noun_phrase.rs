//! Noun phrases, read shallowly: the one that begins at a token.
//!
//! Not a parser of English: it tells words apart by [`Role`], joins what newsrooms write round a name, and stops at the
//! first word that cannot belong.

use super::complements::leads_time;
use super::noun_like::{is_adjective, is_counted, is_somebody};
use super::role::{Role, role};
use super::tokens::{Res, Tokens, miss};
use crate::error::Expected;
use crate::lex::{Case, Gap, Lexed, Run, Token, TokenKind, any};
use crate::lexicon::{WordClass, word};

/// A noun phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NounPhrase {
    /// Its tokens.
    pub(crate) run: Run,
    /// The index of the word it is about: "spokesman" in "a spokesman for the ministry", "Doe" in "Mayor Ana Doe".
    pub(crate) head: usize,
}

/// The longest phrase without its tails, in tokens: "the former deputy assistant secretary of state for …" has tails.
pub(super) const LONGEST_CORE: usize = 16;

/// Tails "of …", "for …" and coordinated phrases that are followed.
pub(super) const MOST_TAILS: usize = 4;

/// The noun phrase that begins here.
///
/// noun-phrase = core { "of" core | ("for" | "at" | …) core after a word for a role } [ "and" core ]
///
/// "the French president", "Doe", "a spokesman for the harbor office", "Doe and Roe"
pub(crate) fn noun_phrase(i: Tokens<'_>) -> Res<'_, NounPhrase> {
    match phrase_at(i.lexed(), i.index(), i.end()) {
        Some(phrase) => Ok((i.from(phrase.run.end), phrase)),
        None => miss(i, Expected::Name),
    }
}

/// The phrase with its tails that begins at `start`.
#[inline(never)]
fn phrase_at(lexed: &Lexed<'_>, start: usize, end: usize) -> Option<NounPhrase> {
    let mut phrase = core_at(lexed, start, end)?;
    // Every turn takes a joining word and a phrase.
    for _ in 0..MOST_TAILS {
        let joint = phrase.run.end;
        // Most phrases have no tail.
        let tie = if joint < end { role(lexed, joint) } else { Role::Other };
        if !matches!(tie, Role::Preposition | Role::Coordinator) {
            break;
        }
        let knows = knows(lexed, phrase, joint);
        if !knows && !joins(lexed, phrase, joint) {
            break;
        }
        let Some(tail) = core_at(lexed, joint + 1, end) else { break };
        phrase.run.end = tail.run.end;
        phrase.head -= usize::from(knows);
    }
    Some(phrase)
}

/// Whether what a source knows of follows a phrase: "a person familiar **with the matter**", "people close **to the mayor**".
fn knows(lexed: &Lexed<'_>, phrase: NounPhrase, joint: usize) -> bool {
    let tied = match lexed.known(phrase.head) {
        word::FAMILIAR => lexed.reads(joint, word::WITH),
        word::CLOSE => lexed.reads(joint, word::TO),
        _ => false,
    };
    tied && phrase.head > phrase.run.start && role(lexed, phrase.head - 1) == Role::Noun
}

/// Whether the word at `joint` ties what follows to a phrase: "the head **of**", "a spokesman **for**", "Doe **and**".
fn joins(lexed: &Lexed<'_>, phrase: NounPhrase, joint: usize) -> bool {
    match role(lexed, joint) {
        Role::Preposition => {
            let described = role(lexed, phrase.head) == Role::Noun;
            // "one of the neighbors"
            let counted = (role(lexed, phrase.head) == Role::Number) & lexed.has(joint + 1, WordClass::DETERMINER);
            let tied = word::one_of!(lexed.known(joint), FOR | AT | FROM | LIKE)
                & lexed.has(phrase.head, WordClass::ROLE | WordClass::COLLECTIVE);
            // "some of the women"
            let some = word::one_of!(lexed.known(phrase.head), SOME | MANY | MOST | FEW | SEVERAL | BOTH | ALL | EACH);
            lexed.reads(joint, word::OF) & (described | counted | some) | described & tied
        }
        Role::Coordinator => {
            let next = role(lexed, joint + 1);
            // "Neither Doe nor Roe"
            let neither = || lexed.reads(joint, word::NOR) && lexed.reads(phrase.run.start, word::NEITHER);
            (lexed.reads(joint, word::AND) || lexed.reads(joint, word::OR) || neither())
                && (role(lexed, phrase.head) != Role::Pronoun
                    || next != Role::Noun && lexed.has(phrase.head, WordClass::SUBJECT_PRONOUN))
                && matches!(next, Role::Name | Role::Noun | Role::Determiner)
        }
        _ => false,
    }
}

/// Prepositions that tie a place, a body or an example to a role: "a doctor **at**", "a senator **from**", "critics **like**".
pub(super) fn is_tail(lexed: &Lexed<'_>, index: usize) -> bool {
    word::one_of!(lexed.known(index), FOR | AT | FROM | WITH | IN | ON | LIKE)
}

/// The phrase without tails that begins at `start`.
fn core_at(lexed: &Lexed<'_>, start: usize, end: usize) -> Option<NounPhrase> {
    let end = end.min(lexed.tokens.len()).min(start + LONGEST_CORE);
    let first = role(lexed, start);
    if start >= end || !(opens_noun(first) || first == Role::Pronoun) {
        return None;
    }
    if first == Role::Pronoun {
        return Some(NounPhrase { run: Run::new(start, start + 1), head: start });
    }
    // "more than half", "fewer than 40 sailors"
    let compared = word::one_of!(lexed.known(start), MORE | FEWER | LESS) && lexed.reads(start + 1, word::THAN);
    if compared && (role(lexed, start + 2) == Role::Number || lexed.reads(start + 2, word::HALF)) {
        let counted = plain_core(lexed, start + 2, end).or_else(|| mixed_core(lexed, start + 2, end))?;
        return Some(NounPhrase { run: Run::new(start, counted.run.end), head: counted.head });
    }
    let phrase = plain_core(lexed, start, end).or_else(|| mixed_core(lexed, start, end))?;
    // "those surveyed said"
    let next = phrase.run.end;
    let told = lexed.reads(start, word::THOSE) && phrase.run.len() == 1 && next + 1 < lexed.tokens.len();
    let participle = told && lexed.has(next, WordClass::PARTICIPLE) && role(lexed, next) == Role::Verb;
    if participle && matches!(role(lexed, next + 1), Role::Verb | Role::Auxiliary) && next < end {
        return Some(NounPhrase { run: Run::new(start, next + 1), head: next });
    }
    Some(phrase)
}

/// A phrase of nouns alone, or behind a determiner, as most are: "Doe", "the French president".
fn plain_core(lexed: &Lexed<'_>, start: usize, end: usize) -> Option<NounPhrase> {
    let first = start + usize::from(role(lexed, start) == Role::Determiner);
    let mut next = first;
    while next < end && is_plain(&lexed.tokens[next]) && (lexed.tokens[next].gap <= Gap::Line || next == start) {
        next += 1;
    }
    let ends = next > first && (next == end || !may_go_on(&lexed.tokens[next], next == start + 1));
    let ends = ends && !(next == start + 2 && parts_adjectives(lexed, next, end));
    ends.then(|| NounPhrase { run: Run::new(start, next), head: next - 1 })
}

/// Whether a token is the noun of a phrase whatever stands round it.
fn is_plain(token: &Token) -> bool {
    let doubtful = WordClass::CUE | WordClass::VERB_PAST | WordClass::TIME_WORD | WordClass::TIME_LEAD;
    is_noun(token.role) && !token.has(doubtful)
}

/// A phrase with other words in it: "the newly elected mayor", "Doe's office".
fn mixed_core(lexed: &Lexed<'_>, start: usize, end: usize) -> Option<NounPhrase> {
    let mut head = None;
    let mut i = start;
    // Every turn moves `i` on.
    while i < end && (i == start || lexed.tokens[i].gap <= Gap::Line) {
        let token = &lexed.tokens[i];
        if head.is_some() && !may_go_on(token, i == start + 1) {
            break;
        }
        match token.role {
            // "the tall, thin woman"; but "the rich, poor sailors"
            _ if i == start + 1 && parts_adjectives(lexed, i + 1, end) => i += 1,
            Role::Determiner if head.is_none() => {
                // "many said", "that means", "the other said": a determiner alone stands for its noun.
                let opens = i + 1 < end && (opens_noun(role(lexed, i + 1)) || is_adjective(&lexed.tokens[i + 1]));
                if !opens || is_told(lexed, i + 1, end) && !is_somebody(lexed, i + 1) {
                    let alone = i == start || lexed.reads(i, word::OTHER);
                    return alone.then(|| NounPhrase { run: Run::new(start, i + 1), head: i });
                }
            }
            // "an inside source", "the accused"
            Role::Preposition if i == start + 1 && is_adjective(token) && role(lexed, i + 1) == Role::Noun => {}
            Role::Verb if i == start + 1 && is_somebody(lexed, i) => head = Some(i),
            // "two other officials"
            Role::Determiner if lexed.reads(i, word::OTHER) && i + 1 < end && role(lexed, i + 1) == Role::Noun => {}
            // "told the Gazette last week"
            _ if head.is_some() && points_at_time(lexed, i) => break,
            // "the Danes state", "Doe notes": the verb of the phrase.
            Role::Noun if head.is_some_and(|head| is_verb_of(lexed, head, i)) => break,
            Role::Noun | Role::Number | Role::Name => head = Some(i),
            // "Doe's office", but "Doe's" alone is a phrase as well.
            Role::Genitive if head.is_some() => {
                if i + 1 == end || !opens_noun(role(lexed, i + 1)) {
                    break;
                }
                head = None;
            }
            Role::Joint if i > start => {}
            // "today's report"
            Role::Time if i == start && i + 1 < end && role(lexed, i + 1) == Role::Genitive => head = Some(i),
            // "a Sunday news conference"
            Role::Time if head.is_none() && i > start && i + 1 < end && opens_noun(role(lexed, i + 1)) => {}
            _ if head.is_some_and(|head| is_nickname(lexed, head, i)) => i = nickname_end(lexed, i) - 1,
            // "early results"; but "only officials"
            Role::Adverb
                if i == start
                    && lexed.has(i, WordClass::ADJECTIVE)
                    && !lexed.reads(i, word::ONLY)
                    && role(lexed, i + 1) == Role::Noun => {}
            // "the newly elected mayor", "the outgoing mayor"
            // "undecided voter Ana Doe", "undecided Harbor voter Ana Doe"
            Role::Verb
                if i == start
                    && (lexed.has(i, WordClass::PARTICIPLE) || lexed.tokens[i].class.is_unknown())
                    && !lexed.tokens[i].is_capital()
                    && (role(lexed, i + 1) == Role::Noun
                        || role(lexed, i + 1) == Role::Name && role(lexed, i + 2) == Role::Noun) => {}
            // "one unaligned captain", "two injured sailors"
            Role::Verb if i == start + 1 && head == Some(start) && is_counted(lexed, start, end) => {}
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

/// Whether a token of this role is the head of a phrase that ends with it.
const fn is_noun(role: Role) -> bool {
    matches!(role, Role::Noun | Role::Number | Role::Name)
}

/// Whether a word is no part of the phrase before it but tells when: "told the Gazette **last** week".
fn points_at_time(lexed: &Lexed<'_>, at: usize) -> bool {
    lexed.has(at + 1, WordClass::UNIT | WordClass::DAY_PART) & leads_time(lexed, at) & !lexed.tokens[at].is_capital()
}

/// Whether a token may belong to a phrase behind its noun. `second`: whether it is the second of the phrase.
fn may_go_on(token: &Token, second: bool) -> bool {
    any([
        is_noun(token.role) | matches!(token.role, Role::Genitive | Role::Joint),
        matches!(token.kind, TokenKind::Quote | TokenKind::SingleQuote),
        second && token.role == Role::Verb,
        token.has(WordClass::PARTICLE),
        token.word == word::OTHER,
    ])
}

/// Whether the comma at `comma` parts two words that tell how something is: "a tall**,** thin woman", "the stout**,** 71-year-old
/// sailor".
fn parts_adjectives(lexed: &Lexed<'_>, comma: usize, end: usize) -> bool {
    let tells = |at: usize| {
        let token = &lexed.tokens[at];
        let other = WordClass::NOUN | WordClass::PLURAL | WordClass::ADVERB;
        let told = token.has(WordClass::ADJECTIVE | WordClass::PARTICIPLE) || token.class.is_unknown();
        token.case == Case::Lower && told && !token.has(other)
            || lexed.kind(at, TokenKind::Number) && lexed.kind(at + 1, TokenKind::Hyphen)
    };
    lexed.kind(comma, TokenKind::Comma)
        && comma + 2 < end
        && lexed.has(comma - 2, WordClass::DETERMINER)
        && tells(comma - 1)
        && tells(comma + 1)
}

/// Whether the mark at `open` encloses a nickname behind a given name: "Ana “Shorty” Doe".
fn is_nickname(lexed: &Lexed<'_>, name: usize, open: usize) -> bool {
    let marked = matches!(lexed.tokens[open].kind, TokenKind::Quote | TokenKind::SingleQuote);
    let close = nickname_end(lexed, open);
    marked
        && name + 1 == open
        && role(lexed, name) == Role::Name
        && close > open + 1
        && role(lexed, close) == Role::Name
}

/// The index after the mark that closes a nickname of one or two words, or `open`.
fn nickname_end(lexed: &Lexed<'_>, open: usize) -> usize {
    let closes = |at: &usize| lexed.tokens.get(*at).is_some_and(|token| token.kind == lexed.tokens[open].kind);
    [open + 2, open + 3].into_iter().find(closes).map_or(open, |close| close + 1)
}

/// Whether a verb of speech stands here with no noun behind it: "another **said**."; not "the said man".
fn is_told(lexed: &Lexed<'_>, at: usize, end: usize) -> bool {
    let token = &lexed.tokens[at];
    let told = token.has(WordClass::CUE) && token.has(WordClass::VERB_PAST | WordClass::VERB_S);
    told && role(lexed, at) == Role::Verb && (at + 1 >= end || !opens_noun(role(lexed, at + 1)))
}

/// Whether a word of speech behind a noun agrees with it as its verb.
fn is_verb_of(lexed: &Lexed<'_>, noun: usize, at: usize) -> bool {
    let token = &lexed.tokens[at];
    // "one of the former judges"
    if lexed.has(noun, WordClass::ADJECTIVE)
        && !lexed.has(noun, WordClass::NOUN | WordClass::PLURAL)
        && role(lexed, noun) == Role::Noun
    {
        return false;
    }
    let plural = lexed.has(noun, WordClass::PLURAL | WordClass::COLLECTIVE | WordClass::DEMONYM);
    let form = if plural { WordClass::VERB_BASE } else { WordClass::VERB_S };
    let told = role(lexed, noun) == Role::Name && token.has(WordClass::VERB_PAST) && token.case == Case::Lower;
    told && noun + 1 == at
        || token.has(WordClass::CUE) && (token.has(form) || token.has(WordClass::VERB_PAST)) && noun + 1 == at
}

/// Whether a word of this role can go on a phrase that has no noun yet.
fn opens_noun(role: Role) -> bool {
    matches!(
        role,
        Role::Noun
            | Role::Name
            | Role::Number
            | Role::Adverb
            | Role::Verb
            | Role::Joint
            | Role::Determiner
            | Role::Time
    )
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::grammar::tokens::tests::lexed;

    #[track_caller]
    pub(in crate::grammar) fn phrase(text: &str, expected: &str) {
        let found = lexed(text, noun_phrase);
        assert_eq!(found.map(|(_, run)| run).unwrap_or_default(), expected, "{text}");
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
        phrase("a person familiar with the matter.", "a person familiar with the matter");
        phrase("a harbor close with the mayor", "a harbor close");
        phrase("the head of the ferry line on Friday", "the head of the ferry line");
        phrase("of the", "");
        phrase("a Sunday news conference", "a Sunday news conference");
        phrase("yesterday's meeting that", "yesterday's meeting");
        phrase("Ana “Shorty” Doe in", "Ana “Shorty” Doe");
        phrase("warm-and-fuzzy Doe when", "warm-and-fuzzy Doe");
        phrase("undecided voter Ana Doe.", "undecided voter Ana Doe");
        phrase("and Doe", "");
        phrase("said Doe", "");
    }
}
