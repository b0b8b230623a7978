//! The public structs: spans, ids and enums, without the text and without logic beyond accessors and `Display`.

mod block;
mod diagnostic;
mod duration;
mod event;
mod names;
mod person;
mod quote;
mod time;
mod timex3;
mod value;

pub use block::{
    Author, Block, BlockKind, BlockParts, Caption, Contributor, Credit, CreditLine, DateAt, Dateline, NoteKind, Place,
    StampKind,
};
pub use diagnostic::{Code, Diagnostic};
pub use duration::{Duration, Unit};
pub use event::{Event, EventRule, EventStatus};
pub use person::{Gender, MentionRule, Person, Role};
pub use quote::{At, Cue, MentionForm, Part, Quote, QuoteKind, Rule, Speaker};
pub use time::{Modifier, Published, PublishedSource, Timex, TimexKind};
pub use value::{Clock, Day, DayPart, Granularity, Season, TimeValue};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(transparent))]
        pub struct $name(u32);

        impl $name {
            /// The id of the item at `index`. Only the passes of an article make ids.
            #[allow(clippy::cast_possible_truncation, reason = "there are fewer items than bytes, and fewer bytes than 4 GiB")]
            pub(crate) const fn new(index: usize) -> $name {
                $name(index as u32)
            }

            /// The item's place in its list.
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

ids! {
    /// A block of an article, as [`Article::block`](crate::Article::block) takes it.
    BlockId;
    /// A person of an article, as [`Article::person`](crate::Article::person) takes it.
    PersonId;
    /// A time expression of an article, as [`Article::timex`](crate::Article::timex) takes it.
    TimexId;
}
