//! Everything of nom: rules over tokens, from numbers to attribution clauses.
//!
//! A rule takes [`Tokens`] and gives parts back; it knows no block, quote or event. Rules run only where a token's class
//! says that one may begin.

mod amount;
mod apposition;
pub(crate) mod attribution;
pub(crate) mod author_details;
mod beside;
pub(crate) mod byline;
pub(crate) mod clock;
pub(crate) mod compared;
pub(crate) mod complements;
mod contributed;
pub(crate) mod contributors;
pub(crate) mod credit;
pub(crate) mod credit_label;
mod credit_part;
pub(crate) mod date;
pub(crate) mod dateline;
mod dateline_agency;
mod dateline_date;
mod dateline_place;
mod definite;
pub(crate) mod digits;
pub(crate) mod elided;
pub(crate) mod expression;
mod foreign_stamp;
pub(crate) mod hedge;
mod holiday;
pub(crate) mod lead;
mod lead_not;
pub(crate) mod name;
mod near_subject;
mod noun_like;
pub(crate) mod noun_phrase;
mod nth;
pub(crate) mod number;
mod opening;
mod outer_report;
mod part_of_year;
pub(crate) mod period;
pub(crate) mod phrase_before;
mod pointed;
pub(crate) mod reference;
pub(crate) mod relative;
pub(crate) mod role;
mod set;
pub(crate) mod signature;
mod speaker_verb;
pub(crate) mod speech_noun;
pub(crate) mod subject;
pub(crate) mod timestamp;
pub(crate) mod timex;
pub(crate) mod tokens;
pub(crate) mod verb;
mod with_time;
pub(crate) mod year;
mod zone;

pub(crate) use tokens::{Miss, Res, Tokens};
