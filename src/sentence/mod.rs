//! Sentences and clauses.

mod clause;
mod split;

pub(crate) use clause::{body_end, clause_start, in_relative_clause, report_end, rest_end, thing_end};
pub(crate) use split::{Sentence, split};
