//! What the value of a date tells of the verb that it dates: nothing is still to be done on a day that is past.

use super::group::Group;
use super::trigger::Kind;
use crate::lex::Lexed;
use crate::lexicon::{WordClass, word};
use crate::model::{TimeValue, Timex};
use chrono::NaiveDate;

/// What the value of a date tells of the verbs that it can date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tells {
    /// It lies before the day of publication: nothing is still to be done on it.
    Past,
    /// It is a quarter or a half of a year, of which something is said and in which nobody says it.
    Accounts,
    /// It is now.
    Now,
    Nothing,
}

impl Tells {
    /// What a date tells, seen from the day of publication.
    pub(super) fn of(date: &Timex, today: Option<NaiveDate>) -> Tells {
        match date.value {
            Some(TimeValue::Quarter { .. } | TimeValue::Half { .. }) => Tells::Accounts,
            Some(TimeValue::Present) => Tells::Now,
            _ if date.latest.zip(today).is_some_and(|(last, today)| last < today) => Tells::Past,
            _ => Tells::Nothing,
        }
    }

    /// What a verb loses of its points by what the value of the date tells: "voted **to close** the pool on Friday", where Friday is
    /// past, but "had been due **to close** on Friday"; "**said** income in the third quarter rose".
    pub(super) fn loss(self, lexed: &Lexed<'_>, at: usize, kind: Kind) -> i32 {
        /// As much as verbs in themselves differ.
        const LOSS: i32 = 4;
        let loses = match self {
            Tells::Past => {
                let to = at > 1 && lexed.reads(at - 1, word::TO);
                to && kind == Kind::Infinitive
                    && !lexed.has(at - 2, WordClass::BE)
                    && !Group::plans(lexed.known(at - 2))
            }
            Tells::Accounts => kind == Kind::Report,
            Tells::Now | Tells::Nothing => false,
        };
        LOSS * i32::from(loses)
    }
}
