//! Turns the raw text of a news article into typed structures: **blocks** (headline, byline, dateline, paragraphs,
//! captions with credits, notes …), **quotes** with the person who said them (direct, mixed, indirect), **dates**
//! resolved to the calendar, **people** with all their mentions, and **dated events**.
//!
//! ```
//! use wirecopy::Parser;
//!
//! let text = "\
//! Port Alma council backs harbor plan
//!
//! PORT ALMA, June 4, 2024 (Reuters) - Mayor Ana Doe said on Monday that the harbor would close.
//!
//! “We have waited for ten years,” she told reporters.
//! ";
//! let article = Parser::new().parse(text)?;
//!
//! assert_eq!(article.headline(), Some("Port Alma council backs harbor plan"));
//! for quote in article.quotes() {
//!     println!("{}: {}", quote.speaker_name().unwrap_or("?"), quote.text());
//! }
//! for event in article.timeline() {
//!     println!("{}: {}", event.when().text(), event.text());
//! }
//! # Ok::<(), wirecopy::Error>(())
//! ```
//!
//! # How it works
//!
//! The text is read once into tokens that carry what a word can be; every later pass works on tokens. Grammars (nom)
//! read dates, datelines, bylines, credits and names; small state machines pair quotation marks, end sentences and choose
//! speakers. There is no model, no download, no clock, no network and no unsafe code, and time is linear in the text,
//! whatever it holds.
//!
//! - **Spans, not strings.** Everything found is a [`Span`] of UTF-8 bytes of the text as it came in, which is never
//!   changed. [`position::LineIndex`] turns offsets into lines, columns, characters and UTF-16 units when asked.
//! - **Content never fails.** Any text is an article. What looks wrong is a [`Diagnostic`] with its place; [`Error`] is
//!   for wrong calls, limits, and strict entries such as [`Dateline::parse`].
//! - **Every result explains itself.** A quote names the [`Rule`] that joined it to its speaker, and its confidence is
//!   how often that rule was right on annotated articles.
//!
//! # Where to look
//!
//! | for | see |
//! |---|---|
//! | options, parsing | [`Parser`] |
//! | all that was found; the story without what stands round it | [`Article`], [`Article::body`] |
//! | an item with its text | [`View`], which derefs to [`Block`], [`Quote`], [`Timex`], [`Event`], [`Person`] or [`Diagnostic`] |
//! | what "last Friday" means | [`TimeValue`], [`Timex::earliest`] and [`Timex::latest`] |
//! | which way "Friday" lies when nothing tells | [`Prefer`] |
//! | a single dateline, byline, credit, time expression or TIMEX3 value | [`Dateline::parse`], [`Author::parse_byline`], [`Credit::parse`], [`Timex::parse`], [`TimeValue`] by `parse` |
//! | other formats | [`export`], [`render`] |
//! | lines and columns | [`position`] |
//! | JSON | `serde_json` with [`Article`], and back with [`Findings`] |
//!
//! # What it does not do
//!
//! It reads English; other languages give blocks, marks and full dates at best. It works by rules, so it finds less
//! reported speech without quotation marks than trained models do. People are merged within one article, and no name is
//! linked to a knowledge base.
//!
//! # Features
//!
//! - `serde` (on by default): [`Article`] serializes to the JSON that the project's README describes, and [`Findings`]
//!   reads it back, checked.

mod article;
mod block;
mod error;
mod event;
pub mod export;
mod grammar;
mod lex;
mod lexicon;
mod model;
mod person;
pub mod position;
mod quote;
pub mod render;
mod sentence;
mod span;
mod time;

pub use article::{Article, Findings, Parser, View};
pub use chrono::NaiveDate;
pub use error::{Error, ErrorKind, Expected};
pub use model::*;
pub use span::Span;
pub use time::Prefer;

/// The examples of README.md, run as documentation tests.
#[cfg(all(doctest, feature = "serde"))]
#[doc = include_str!("../README.md")]
struct Readme;
