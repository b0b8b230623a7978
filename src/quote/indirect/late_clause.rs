//! Clauses behind a cue that begin with what could tell of the speech itself: a time, a place, a condition.

use super::complement::Complement;
use super::own_clause::agrees;
use crate::grammar::role::{Role, role};
use crate::grammar::tokens::Tokens;
use crate::grammar::verb::is_finite;
use crate::lex::TokenKind;
use crate::lexicon::{Cue, WordClass, word};
use crate::model::Rule;

/// Whether a whole clause follows a cue that begins with another word than most do: "said **Monday was the worst day**", "said
/// **each year of school brings more pay**", "said **because of the snow, the ferry would stay**".
pub(super) fn late_clause(i: Tokens<'_>, cue: &Cue) -> Option<Complement> {
    /// The longest opening phrase.
    const LONGEST: usize = 16;
    let lexed = i.lexed();
    let at = i.index();
    let first = i.first()?;
    if cue.lemma != "say" || !first.is_word() || word::one_of!(first.word, BY | OF) {
        return None;
    }
    let reach = || at + 1..i.end().min(at + LONGEST);
    let border = WordClass::RELATIVE | WordClass::SUBORDINATOR | WordClass::QUESTION_WORD | WordClass::COORDINATOR;
    // Whether a verb stands behind words that no mark or conjunction parts.
    let has_verb = |from: usize| {
        let inside = (from..i.end().min(from + LONGEST))
            .take_while(|&at| (lexed.tokens[at].is_word() || role(lexed, at) != Role::Other) && !lexed.has(at, border));
        inside.into_iter().any(|at| is_finite(lexed, at) || lexed.has(at, WordClass::VERB_S) && agrees(lexed, at))
    };
    let behind_comma = || {
        let comma = reach().find(|&at| lexed.kind(at, TokenKind::Comma))?;
        let opens =
            matches!(role(lexed, comma + 1), Role::Determiner | Role::Pronoun | Role::Noun | Role::Name | Role::Number);
        (opens && !lexed.has(comma + 1, WordClass::RELATIVE) && has_verb(comma + 2)).then_some(())
    };
    let whole = match role(lexed, at) {
        // "said to the crowd": who hears it
        Role::Preposition if lexed.reads(at, word::TO) && !lexed.has(at + 1, WordClass::VERB_BASE) => false,
        Role::Preposition | Role::Subordinator => {
            behind_comma().is_some() || lexed.reads(at, word::BETWEEN) && has_verb(at + 1)
        }
        Role::Coordinator | Role::Other => false,
        _ => has_verb(at + 1),
    };
    whole.then_some(Complement { content: at, rule: Rule::ReportedClause, addressee: None, venue: None })
}
