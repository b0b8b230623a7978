//! Sentences and clauses.

mod clause;
mod split;
mod thing;

pub(crate) use clause::{body_end, clause_start, in_relative_clause, new_clause, report_end, rest_end};
pub(crate) use split::{Sentence, split};
pub(crate) use thing::thing_end;
