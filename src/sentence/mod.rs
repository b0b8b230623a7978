//! Sentences and clauses.

mod clause;
mod split;

pub(crate) use clause::{body_end, clause_start, report_end};
pub(crate) use split::{Sentence, split};
