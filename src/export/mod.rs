//! Articles in the formats of other tools. Each format counts places in its own unit; each function says which.
//!
//! | format | module | places |
//! |---|---|---|
//! | tables for spreadsheets and data frames | [`tsv`] | bytes |
//! | TimeML: text with TIMEX3, EVENT and TLINK tags | [`timeml`] | tags in the text |
//! | brat standoff | [`brat`] | characters |
//! | iCalendar | [`ics`] | none |
//! | schema.org JSON-LD (feature `serde`) | [`jsonld`] | none |
//! | W3C Web Annotation (feature `serde`) | [`webanno`] | characters |
//!
//! The first four are [`Display`](std::fmt::Display), the last two [`serde::Serialize`], so that the caller chooses where
//! and how to write. Nothing here reads a clock or changes an article.

pub mod brat;
mod escape;
pub mod ics;

#[cfg(feature = "serde")]
pub mod jsonld;
#[cfg(feature = "serde")]
mod pieces;
pub mod timeml;
pub mod tsv;
#[cfg(feature = "serde")]
pub mod webanno;

pub(crate) use escape::{OneLine, Xml, iri, is_hidden};
