//! The noun phrase that ends before a token, read from its head to the left.

use super::noun_like::{is_adjective, is_somebody};
use super::noun_phrase::{LONGEST_CORE, MOST_TAILS, NounPhrase, is_tail};
use super::role::{Role, role};
use super::tokens::Tokens;
use super::verb::ends_in_genitive;
use crate::lex::{Gap, Lexed, Run, Token, TokenKind, any};
use crate::lexicon::{WordClass, word};

/// The phrase that ends before `end`, with its tails: "a spokesman for the harbor office".
pub(crate) fn phrase_before(lexed: &Lexed<'_>, floor: usize, end: usize) -> Option<NounPhrase> {
    let mut phrase = core_before(lexed, floor, end)?;
    // Every turn moves the phrase's start to the left.
    for _ in 0..MOST_TAILS {
        let Some(joint) = phrase.run.start.checked_sub(1).filter(|&joint| joint > floor) else { break };
        let listed = word::one_of!(lexed.known(joint), AND | OR | NOR);
        // "critics such as Doe"
        let example = lexed.reads(joint, word::AS) && joint > floor + 1 && lexed.reads(joint - 1, word::SUCH);
        if !listed && !example && !lexed.reads(joint, word::OF) && !is_tail(lexed, joint) {
            break;
        }
        let Some(left) = core_before(lexed, floor, joint - usize::from(example)) else { break };
        let tied = if listed {
            let alike = role(lexed, left.head) == role(lexed, phrase.head);
            // "president and chief of the harbor"
            let roles = lexed.has(left.head, WordClass::ROLE) && lexed.has(phrase.head, WordClass::ROLE);
            roles
                || alike
                    && (left.run.start == floor
                        || lexed.kind(left.run.start - 1, TokenKind::Comma)
                        || belongs_to_name(lexed, floor, left) && !is_given(lexed, phrase.run.start))
        } else {
            example
                || role(lexed, joint) == Role::Preposition
                    && (lexed.reads(joint, word::OF) || !lexed.has(left.head, WordClass::VENUE | WordClass::UNIT))
        };
        if !tied {
            break;
        }
        phrase = NounPhrase { run: Run::new(left.run.start, phrase.run.end), head: left.head };
    }
    Some(phrase)
}

/// Whether a given name stands here: "the Office for Ports and **Ana** Doe".
fn is_given(lexed: &Lexed<'_>, at: usize) -> bool {
    lexed.has(at, WordClass::FEMALE_NAME | WordClass::MALE_NAME)
}

/// Whether a name is the tail of a name before it: "the Office **for Ports** and Canals".
fn belongs_to_name(lexed: &Lexed<'_>, floor: usize, tail: NounPhrase) -> bool {
    let named = |at: usize| role(lexed, at) == Role::Name;
    tail.run.start > floor + 1
        && named(tail.run.start)
        && word::one_of!(lexed.known(tail.run.start - 1), FOR | OF | ON)
        && named(tail.run.start - 2)
}

/// The phrase without tails that ends before `end`.
pub(super) fn core_before(lexed: &Lexed<'_>, floor: usize, end: usize) -> Option<NounPhrase> {
    let lowest = floor.max(end.saturating_sub(LONGEST_CORE));
    let head = end.checked_sub(1).filter(|&head| head >= lowest)?;
    let mut here = role(lexed, head);
    match here {
        Role::Noun | Role::Name | Role::Number => {}
        Role::Pronoun | Role::Determiner => return Some(NounPhrase { run: Run::new(head, end), head }),
        // "the accused said"
        Role::Verb if head > lowest && is_somebody(lexed, head) => {
            return Some(NounPhrase { run: Run::new(head - 1, end), head });
        }
        // "Lloyd's said": what looks like a genitive ends the name.
        Role::Genitive if head > lowest && ends_in_genitive(lexed, head, end) => {
            let name = (lowest..head).rev().take_while(|&at| role(lexed, at) == Role::Name).count();
            return Some(NounPhrase { run: Run::new(head - name, end), head: head - 1 });
        }
        _ => return None,
    }
    let mut start = head;
    // Every turn moves `start` to the left; `here` is its role.
    while start > lowest && lexed.tokens[start].gap <= Gap::Line {
        let left = start - 1;
        let token = &lexed.tokens[left];
        let there = token.role;
        // "in a statement Doe said", "at one point Doe said": no noun for a form of speech or a time goes with a name behind it.
        let of_speech =
            (here == Role::Name) & (token.has(WordClass::VENUE | WordClass::UNIT) | (token.word == word::POINT));
        // Most phrases are nouns in a row, and a determiner or nothing before them.
        if any([matches!(there, Role::Name | Role::Number), there == Role::Noun && !of_speech]) {
            (start, here) = (left, there);
            continue;
        }
        if !may_go_before(token, here) {
            // "that democracies": the conjunction, as no noun in the plural takes "that".
            let joins = (token.word == word::THAT) & ((here == Role::Name) | lexed.has(head, WordClass::PLURAL));
            start -= usize::from(there == Role::Determiner && !joins);
            break;
        }
        let farther = || if left > lowest { role(lexed, left - 1) } else { Role::Other };
        let takes = match there {
            // "a Sunday news conference", "a Feb. 1 letter", "today's report"
            Role::Time => farther() == Role::Determiner || here == Role::Genitive,
            Role::Genitive => matches!(farther(), Role::Name | Role::Noun | Role::Time),
            Role::Joint => left > lowest && lexed.tokens[start].is_glued(),
            // "the newly elected mayor", "nearly four years"
            Role::Adverb => here == Role::Number || here != Role::Name && farther() == Role::Determiner,
            Role::Verb => {
                matches!(farther(), Role::Determiner | Role::Noun | Role::Adverb) || is_attribute(lexed, floor, left)
            }
            // "an inside source"
            Role::Preposition => {
                here == Role::Name && farther() == Role::Name || is_adjective(token) && farther() == Role::Determiner
            }
            // "two other officials", "the other side"
            Role::Determiner => {
                start = left;
                matches!(farther(), Role::Number | Role::Determiner)
            }
            _ => false,
        };
        if !takes {
            break;
        }
        (start, here) = (left, there);
    }
    Some(NounPhrase { run: Run::new(start, end), head })
}

/// Whether a token may belong to a phrase before a token of the role `behind`, nouns apart and the determiner that opens it.
fn may_go_before(token: &Token, behind: Role) -> bool {
    any([
        matches!(token.role, Role::Time | Role::Genitive | Role::Joint | Role::Adverb),
        token.role == Role::Verb && behind == Role::Noun,
        (token.role == Role::Preposition) & (token.has(WordClass::PARTICLE) | is_adjective(token)),
        token.role == Role::Determiner && token.word == word::OTHER,
    ])
}

/// Whether a participle stands where no subject can be before it, so that it describes the noun behind it: "of **registered**
/// voters", "10 **undecided** voters".
fn is_attribute(lexed: &Lexed<'_>, floor: usize, at: usize) -> bool {
    let alone = at == floor
        || matches!(role(lexed, at - 1), Role::Preposition | Role::Number | Role::Coordinator | Role::Other);
    alone && lexed.has(at, WordClass::PARTICIPLE) && lexed.has(at + 1, WordClass::PLURAL | WordClass::COLLECTIVE)
}

/// The phrase that ends these tokens behind "from": "And this from **Mayor Ana Doe**".
pub(crate) fn phrase_behind_from(i: Tokens<'_>) -> Option<NounPhrase> {
    let phrase = core_before(i.lexed(), i.index(), i.end())?;
    let from = phrase.run.start.checked_sub(1).filter(|&from| from >= i.index())?;
    i.lexed().reads(from, word::FROM).then_some(phrase)
}
