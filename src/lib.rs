//! Turns the raw text of a news article into typed structures.

mod article;
mod block;
mod error;
mod event;
mod grammar;
mod lex;
mod lexicon;
mod model;
mod person;
pub mod position;
mod quote;
mod sentence;
mod span;
mod time;

pub use article::{Article, Findings, Parser, View};
pub use error::{Error, ErrorKind, Expected};
pub use model::*;
pub use span::Span;
