//! Sentences and clauses.

mod split;

pub(crate) use split::{Sentence, split};
