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
//!
//! # Text that could do harm
//!
//! An article may hold what means something to a format or to a screen: `</script>`, `]]>`, tabs, control characters, and the
//! marks of text direction (U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069), which can make a text read as
//! something else than it is. None of it comes out raw:
//!
//! | format | marks of the format | control characters | marks of direction |
//! |---|---|---|---|
//! | JSON, JSON-LD, Web Annotation, written through [`json_text`] | escaped | `\u001b` | `\u202e` |
//! | TSV | `\t`, `\n`, `\r`, `\\` | `\u001b` | `\u202e` |
//! | TimeML | entities | references, or U+FFFD where XML has none | `&#x202e;` |
//! | brat | fragments for lines | a blank for each | U+FFFD for each; left out of notes |
//! | iCalendar | behind a backslash | left out | left out |
//! | [`html`](crate::render::html) | entities | U+FFFD | `[U+202E]`; those of one letter as references inside their block |
//! | [`human`](crate::render::human) | none | left out | left out; U+FFFD in the line of a problem |
//!
//! JSON-LD leaves control characters and marks of direction out of what it puts on one line.

pub mod brat;
mod escape;
pub mod ics;
mod json;

#[cfg(feature = "serde")]
pub mod jsonld;
#[cfg(feature = "serde")]
mod pieces;
pub mod timeml;
pub mod tsv;
#[cfg(feature = "serde")]
pub mod webanno;

pub(crate) use escape::{Html, OneLine, iri, is_hidden};
pub use json::json_text;
