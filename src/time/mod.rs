//! Time expressions: found, anchored on the day of publication, resolved.

mod anchor;
mod calendar;
mod context;
mod feasts;
mod find;
mod focus;
mod known;
mod lengths;
mod named;
mod near_publication;
mod plans;
mod prefer;
mod range;
mod resolve;
mod said;
mod sign;
mod strict;
mod traps;

pub(crate) use find::{Place, find};
pub use prefer::Prefer;
pub(crate) use said::date_quotes;
