//! Where the thing ends that was spoken of: "criticized **the plan for the harbor**, which …".

use super::clause::{PARTING, new_clause, report_end, second_report, verb_follows};
use crate::grammar::role::{Role, role};
use crate::grammar::verb::is_finite;
use crate::lex::{Lexed, Token, TokenKind, any};
use crate::lexicon::word::{self, WordSet};
use crate::lexicon::{Cue, WordClass};

/// How far "and" stands before the last of a list, in tokens.
const LONGEST_LIST: usize = 9;

/// Where the thing ends that was spoken of and begins at `from`: "criticized **the plan for the harbor**, which …".
///
/// Unlike a clause it ends before what tells when, where and why it was spoken of: "endorsed **Doe** on Monday", "mocked
/// **the idea** because …", and before a verb of the writer's own.
pub(crate) fn thing_end(lexed: &Lexed<'_>, from: usize, end: usize) -> usize {
    // "discussed it with Doe", "backed her early": a pronoun is the whole thing.
    let alone = WordClass::SUBJECT_PRONOUN;
    let pronoun = lexed.has(from, alone) || word::one_of!(lexed.known(from), HIM | THEM | US | ME);
    let pronoun = pronoun
        || lexed.reads(from, word::HER)
            && (!lexed.tokens.get(from + 1).is_some_and(Token::is_word)
                || matches!(
                    role(lexed, from + 1),
                    Role::Preposition | Role::Subordinator | Role::Time | Role::Coordinator
                ));
    if pronoun && !word::one_of!(lexed.known(from + 1), AS | FOR | OF | TO) {
        return (from + 1).min(end);
    }
    let mut i = from;
    while i < end {
        let token = &lexed.tokens[i];
        let clause = WordClass::COORDINATOR | WordClass::RELATIVE | WordClass::QUESTION_WORD;
        // Most words belong to the thing whatever stands round them.
        if !any([PARTING.contains(token.kind), token.has(clause), may_leave(token)]) {
            i += 1;
            continue;
        }
        match token.kind {
            TokenKind::Comma
                if lexed.reads(i + 1, word::INCLUDING)
                    || list_goes_on(lexed, i + 1, end)
                    || i > from && parts_adjectives(lexed, i) => {}
            TokenKind::Comma
            | TokenKind::Semicolon
            | TokenKind::Colon
            | TokenKind::Dash
            | TokenKind::Open
            | TokenKind::Close
            | TokenKind::Quote => return i,
            // "the plan **the mayor backed** in May"
            _ if i > from && in_contact_clause(lexed, from, i) => return report_end(lexed, i, end, true),
            _ if i > from && leaves_thing(lexed, i) => return i,
            _ if token.has(WordClass::COORDINATOR)
                && i > from
                && (verb_follows(lexed, i + 1, end) || second_report(lexed, i + 1, end)) =>
            {
                return i;
            }
            // "the plan and the mayor left"
            _ if token.has(WordClass::COORDINATOR) && i > from && new_clause(lexed, i + 1, end) => return i,
            // "the plan and calling for calm"; but "building bridges and closing pools"
            _ if token.has(WordClass::COORDINATOR)
                && !lexed.has(from, WordClass::VERB_ING)
                && lexed.has(i + 1, WordClass::VERB_ING)
                && !(lexed.has(i + 1, WordClass::NOUN) && lexed.has(i + 2, WordClass::PREPOSITION))
                && !has_gerund(lexed, from, i) =>
            {
                return i;
            }
            // "the plan that would cut taxes": a clause of its own runs on as a clause does.
            _ if i > from && token.has(WordClass::RELATIVE | WordClass::QUESTION_WORD) => {
                return report_end(lexed, i, end, true);
            }
            _ => {}
        }
        i += 1;
    }
    end
}

/// Whether a thing has a gerund, with which a second one goes: "Doe **for raising** fares and cutting trains".
fn has_gerund(lexed: &Lexed<'_>, from: usize, end: usize) -> bool {
    (from + 1..end).any(|at| lexed.has(at, WordClass::VERB_ING) && lexed.has(at - 1, WordClass::PREPOSITION))
}

/// Whether a verb is of a clause that tells of the noun before its subject: "letters **she did** not read", "the plan **the
/// mayor has** backed", "reports **Doe made**".
fn in_contact_clause(lexed: &Lexed<'_>, from: usize, verb: usize) -> bool {
    if !is_finite(lexed, verb) {
        return false;
    }
    let subject = if role(lexed, verb - 1) == Role::Adverb { verb - 2 } else { verb - 1 };
    let noun = |at: usize| at >= from && role(lexed, at) == Role::Noun;
    if subject <= from {
        return false;
    }
    if lexed.has(subject, WordClass::SUBJECT_PRONOUN) && !lexed.reads(subject, word::IT) {
        return noun(subject - 1);
    }
    match role(lexed, subject) {
        Role::Name => {
            let first = (from..=subject).rev().take_while(|&at| role(lexed, at) == Role::Name).count();
            let noun = subject + 1 - first;
            noun > from && lexed.has(noun - 1, WordClass::PLURAL)
        }
        Role::Noun => {
            let nouns = (from..=subject).rev().take_while(|&at| role(lexed, at) == Role::Noun).count();
            let article = (subject + 1).checked_sub(nouns + 1).filter(|&at| at > from);
            article.is_some_and(|at| lexed.has(at, WordClass::DETERMINER | WordClass::POSSESSIVE) && noun(at - 1))
        }
        _ => false,
    }
}

/// Whether a comma stands between two adjectives of one noun: "a full, unilateral rollback".
fn parts_adjectives(lexed: &Lexed<'_>, comma: usize) -> bool {
    let adjective = |at: usize| {
        lexed.has(at, WordClass::ADJECTIVE | WordClass::PARTICIPLE)
            && !lexed.has(at, WordClass::NOUN | WordClass::PLURAL)
    };
    adjective(comma - 1) && adjective(comma + 1) && role(lexed, comma + 2) == Role::Noun
}

/// Whether a comma inside a thing only parts what is listed: "the bridge, the pool and the mill".
fn list_goes_on(lexed: &Lexed<'_>, i: usize, end: usize) -> bool {
    let limit = end.min(i + LONGEST_LIST);
    for at in i..limit {
        if is_finite(lexed, at) || lexed.has(at, WordClass::RELATIVE | WordClass::VERB_ING) {
            return false;
        }
        if lexed.reads(at, word::AND) || lexed.reads(at, word::OR) {
            return at > i && !verb_follows(lexed, at + 1, end);
        }
    }
    false
}

/// Words that begin what tells when or why.
static ADVERBIAL: WordSet = WordSet::of(&[
    word::BECAUSE,
    word::WHILE,
    word::WHEN,
    word::BEFORE,
    word::AFTER,
    word::IF,
    word::THOUGH,
    word::ALTHOUGH,
    word::DESPITE,
    word::UNTIL,
    word::SINCE,
    word::UNLESS,
    word::DURING,
    word::WITHOUT,
]);

/// Words that begin a place or a time.
static PLACE_OR_TIME: WordSet = WordSet::of(&[word::ON, word::IN, word::AT, word::BY, word::EARLIER, word::LAST]);

/// Forms of a verb that are nothing else.
const OTHER_FORMS: WordClass = WordClass::PARTICIPLE.or(WordClass::NOUN).or(WordClass::PLURAL).or(WordClass::CUE_NOUN);

/// Whether a word may begin what no longer belongs to a thing, as far as it tells by itself.
fn may_leave(token: &Token) -> bool {
    let verb = token.has(WordClass::FINITE | WordClass::VERB_BASE) | token.is(TokenKind::Clitic);
    any([
        ADVERBIAL.contains(token.word),
        PLACE_OR_TIME.contains(token.word),
        token.has(WordClass::WEEKDAY),
        verb & !token.has(OTHER_FORMS),
        token.has(WordClass::PARTICIPLE) & token.has(WordClass::VERB_PAST),
    ])
}

/// Whether a word begins what no longer belongs to a thing: time, place, manner and reason.
fn leaves_thing(lexed: &Lexed<'_>, i: usize) -> bool {
    let token = &lexed.tokens[i];
    let verb = is_finite(lexed, i) & !token.has(OTHER_FORMS);
    ADVERBIAL.contains(token.word) | token.has(WordClass::WEEKDAY) | verb
        || token.has(WordClass::PARTICIPLE) && has_object(lexed, i)
        || PLACE_OR_TIME.contains(token.word) && tells_when_or_where(lexed, i)
}

/// Whether an object follows what could be a participle, so that it is the verb of its sentence: "those backing Doe **spent** a
/// lot"; but "a boat called the Heron".
fn has_object(lexed: &Lexed<'_>, verb: usize) -> bool {
    let token = &lexed.tokens[verb];
    token.has(WordClass::VERB_PAST)
        && lexed.has(verb + 1, WordClass::DETERMINER | WordClass::POSSESSIVE | WordClass::SUBJECT_PRONOUN)
        && !token.cue().is_some_and(Cue::takes_predicate)
        && is_finite(lexed, verb)
}

/// Whether a place or a time follows a word that can begin one, and not another part of the thing.
fn tells_when_or_where(lexed: &Lexed<'_>, i: usize) -> bool {
    let dated = WordClass::WEEKDAY | WordClass::MONTH | WordClass::VENUE | WordClass::TIME_WORD;
    let named = lexed.has(i + 1, dated) & !lexed.has(i + 1, WordClass::DETERMINER);
    let determined = lexed.has(i + 1, WordClass::DETERMINER) & lexed.has(i + 2, dated);
    // "in the event of war" is no place
    let if_so = lexed.reads(i + 2, word::EVENT) & lexed.reads(i + 3, word::OF);
    // "by calling for calm"
    let means = lexed.reads(i, word::BY) & lexed.has(i + 1, WordClass::VERB_ING);
    named | lexed.kind(i + 1, TokenKind::Number) | (determined & !if_so) | means | lexed.tokens[i - 1].is_capital()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::{Run, lex};

    /// The thing that begins after "criticized".
    #[track_caller]
    fn thing(text: &str, expected: &str) {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let lexed = &Lexed { text, tokens: &tokens };
        let from = (0..tokens.len()).find(|&i| lexed.is(i, "criticized")).unwrap() + 1;
        assert_eq!(lexed.text(Run::new(from, thing_end(lexed, from, tokens.len() - 1))), expected);
    }

    #[test]
    fn a_thing_ends_before_time_place_and_reason() {
        thing("Doe criticized the plan on Monday.", "the plan");
        thing("Doe criticized the plan because it was late.", "the plan");
        thing("Doe criticized it with zeal.", "it");
        thing("Doe criticized the plan and went home.", "the plan");
    }

    #[test]
    fn commas_in_a_thing_part_adjectives_and_what_is_listed() {
        thing("Doe criticized a full, unilateral rollback of the plan.", "a full, unilateral rollback of the plan");
        thing("Doe criticized the bridge, the pool and the mill.", "the bridge, the pool and the mill");
        thing("Doe criticized the plan, angry at the price.", "the plan");
    }

    #[test]
    fn a_clause_that_tells_of_the_thing_belongs_to_it() {
        thing("Doe criticized letters she did not read.", "letters she did not read");
        thing("Doe criticized the plan the mayor has drawn.", "the plan the mayor has drawn");
        thing("Doe criticized comments Roe made.", "comments Roe made");
        thing("Bakers who criticized Roe spent a lot.", "Roe");
        thing("Bakers criticized a plan called the Heron.", "a plan called the Heron");
    }

    #[test]
    fn gerunds_of_one_thing_are_joined() {
        thing("Doe criticized Roe for raising fares and cutting trains.", "Roe for raising fares and cutting trains");
        thing("Doe criticized fares and timing of trains.", "fares and timing of trains");
        thing("Doe criticized the plan and calling it late left.", "the plan");
        thing("Doe criticized the will of the council.", "the will of the council");
        thing("Doe criticized her in May.", "her");
    }
}
