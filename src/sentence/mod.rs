//! Sentences and clauses.

mod clause;
mod clause_start;
mod split;
mod thing;

pub(crate) use clause::{body_end, new_clause, report_end, rest_end};
pub(crate) use clause_start::{clause_start, in_relative_clause, opens_relative};
pub(crate) use split::{Sentence, split};
pub(crate) use thing::thing_end;
