//! Clauses behind a cue that begin with what could tell of the speech itself: a time, a place, a condition.

use super::complement::{Complement, agrees};
use crate::grammar::role::{Role, role};
use crate::grammar::tokens::Tokens;
use crate::grammar::verb::is_finite;
use crate::lex::TokenKind;
use crate::lexicon::{Cue, WordClass, word};
use crate::model::Rule;
use crate::sentence::new_clause;

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
    let reach = at + 1..i.end().min(at + LONGEST);
    let whole = match role(lexed, at) {
        // "said to the crowd": who hears it
        Role::Preposition if lexed.reads(at, word::TO) && !lexed.has(at + 1, WordClass::VERB_BASE) => false,
        Role::Preposition | Role::Subordinator if !lexed.reads(at, word::BETWEEN) => {
            let comma = reach.into_iter().find(|&at| lexed.kind(at, TokenKind::Comma))?;
            !lexed.has(comma + 1, WordClass::RELATIVE) && new_clause(lexed, comma + 1, i.end())
        }
        Role::Coordinator | Role::Other => false,
        _ => {
            let border =
                WordClass::RELATIVE | WordClass::SUBORDINATOR | WordClass::QUESTION_WORD | WordClass::COORDINATOR;
            let inside = reach.into_iter().take_while(|&at| lexed.tokens[at].is_word() && !lexed.has(at, border));
            inside.into_iter().any(|at| is_finite(lexed, at) || lexed.has(at, WordClass::VERB_S) && agrees(lexed, at))
        }
    };
    whole.then_some(Complement { content: at, rule: Rule::ReportedClause, addressee: None, venue: None })
}
