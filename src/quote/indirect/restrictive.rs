//! Reports in a relative clause that no comma sets off, behind which the verb of its noun follows: "those who opposed **the
//! levy** say", "a driver who admitted **causing the crash** was jailed".

use crate::grammar::role::{Role, role};
use crate::grammar::verb::is_finite;
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::{Cue, WordClass, word};
use crate::model::Rule;
use crate::sentence::clause_start;

/// Whether the verb at `at` is that of such a clause, whose noun has its own verb still to come.
pub(super) fn holds(lexed: &Lexed<'_>, words: Run, at: usize) -> bool {
    let Some(relative) = at.checked_sub(1).filter(|&relative| relative > words.start) else { return false };
    lexed.has(relative, WordClass::RELATIVE)
        && !matches!(lexed.tokens[relative - 1].kind, TokenKind::Comma | TokenKind::Dash)
        && !(clause_start(lexed, words, relative)..relative).any(|at| is_finite(lexed, at))
}

/// Where the words of the report end before that verb.
pub(super) fn before_main_verb(lexed: &Lexed<'_>, content: Run, cue: &Cue, rule: Rule) -> usize {
    let clause = WordClass::RELATIVE | WordClass::SUBORDINATOR | WordClass::QUESTION_WORD;
    // "who said they were late left": a clause has its own verb before it.
    let first = lexed.has(content.start, clause) || lexed.reads(content.start, word::THAT);
    // "who announced the vote told", "who admitted causing it was": but a thing has none.
    let thing = cue.takes_object() && !first && !lexed.has(content.start, WordClass::SUBJECT_PRONOUN);
    let mut own = !thing && matches!(rule, Rule::ReportedClause | Rule::ReportedQuestion);
    // "who would rather stay unnamed because of the rules said"
    let opens = |at: usize| lexed.has(at, clause) && !lexed.reads(at + 1, word::OF);
    let inside = (content.start + 1..content.end).take_while(|&at| !opens(at) || first && at == content.start);
    for at in inside {
        if lexed.has(at - 1, WordClass::PRONOUN | WordClass::COORDINATOR | WordClass::AUXILIARY) && !own {
            continue;
        }
        if is_finite(lexed, at) {
            if !own {
                return at;
            }
            // "who said he thinks it is late": no more is known.
            own = lexed.tokens[at].cue().is_some_and(Cue::takes_that);
        } else if !own && is_plural_verb(lexed, at) {
            return at;
        }
    }
    content.end
}

/// Whether a base form with a clause or an object behind it is the verb of people before it: "those who opposed the levy
/// **say** it hurts".
fn is_plural_verb(lexed: &Lexed<'_>, at: usize) -> bool {
    let object = WordClass::PRONOUN | WordClass::DETERMINER | WordClass::POSSESSIVE;
    lexed.has(at, WordClass::VERB_BASE)
        && lexed.has(at, WordClass::CUE)
        && matches!(role(lexed, at - 1), Role::Noun | Role::Name | Role::Time)
        && !lexed.has(at, WordClass::PLURAL)
        && lexed.has(at + 1, object)
}
