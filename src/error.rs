//! What can go wrong: wrong calls, limits and strict entries, each with the place and a plain sentence.

use crate::span::Span;

/// A call that could not be answered, with the place in the text that says why.
///
/// Parsing an article never fails for what it says: oddities are [`Diagnostic`](crate::Diagnostic)s. An error means a
/// text over the limit, findings that do not fit their text, or a strict entry
/// (such as [`Dateline::parse`](crate::Dateline::parse)) that wanted the whole of its input.
///
/// ```
/// let error = wirecopy::Dateline::parse("PORT ALMA (AP) The mayor").unwrap_err();
/// assert_eq!(error.to_string(), "expected a dash after the place at byte 15");
/// assert_eq!(error.span().start(), 15);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{kind} at byte {}", .span.start())]
pub struct Error {
    kind: ErrorKind,
    span: Span,
}

/// What an [`Error`] is about.
///
/// ```
/// use wirecopy::{Dateline, ErrorKind};
///
/// let kind = |text| Dateline::parse(text).unwrap_err().kind().clone();
/// assert!(matches!(kind("PORT ALMA (AP) The mayor"), ErrorKind::Expected(_)));
/// assert!(matches!(kind("PORT ALMA (AP) - The mayor"), ErrorKind::Trailing(_)));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The text is longer than offsets can say.
    #[error("a text of {0} bytes is over the limit of 4 GiB - 1")]
    TooLong(usize),
    /// A strict entry wanted something else here.
    #[error("expected {0}")]
    Expected(Expected),
    /// A strict entry read its whole form, and more text stands behind it.
    #[error("expected the end after {0}")]
    Trailing(&'static str),
    /// Findings that were read back do not fit the text, or one another.
    #[error("{0}")]
    Mismatch(&'static str),
}

/// What a strict entry was looking for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Expected {
    /// A place name in capitals or title case.
    #[error("a place")]
    Place,
    /// The dash that ends a dateline.
    #[error("a dash after the place")]
    Dash,
    /// A closing bracket.
    #[error("a closing bracket")]
    ClosingBracket,
    /// An agency's name.
    #[error("an agency")]
    Agency,
    /// "By", or a name.
    #[error("a byline")]
    Byline,
    /// A person's name.
    #[error("a name")]
    Name,
    /// A picture credit.
    #[error("a picture credit")]
    Credit,
    /// A month's name.
    #[error("a month")]
    Month,
    /// A day of the month.
    #[error("a day of the month")]
    Day,
    /// A year.
    #[error("a year")]
    Year,
    /// A number.
    #[error("a number")]
    Number,
    /// A unit of time.
    #[error("a unit of time")]
    Unit,
    /// A time expression.
    #[error("a time expression")]
    Time,
    /// A TIMEX3 value such as `2022-02-07` or `P3D`.
    #[error("a TIMEX3 value")]
    TimeValue,
    /// A clock time.
    #[error("a clock time")]
    Clock,
    /// A verb or phrase that reports speech.
    #[error("a cue")]
    Cue,
    /// A word of a certain kind.
    #[error("a word")]
    Word,
    /// A mark of punctuation.
    #[error("a mark")]
    Mark,
}

impl Error {
    pub(crate) const fn new(kind: ErrorKind, span: Span) -> Error {
        Error { kind, span }
    }

    /// What it is about.
    pub const fn kind(&self) -> &ErrorKind {
        &self.kind
    }

    /// The bytes of the input it is about; empty where something is missing.
    pub const fn span(&self) -> Span {
        self.span
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_say_what_and_where() {
        let say = |kind| Error::new(kind, Span::new(7, 7)).to_string();
        assert_eq!(say(ErrorKind::Expected(Expected::Day)), "expected a day of the month at byte 7");
        assert_eq!(say(ErrorKind::Trailing("the dateline")), "expected the end after the dateline at byte 7");
        assert_eq!(
            say(ErrorKind::TooLong(5_000_000_000)),
            "a text of 5000000000 bytes is over the limit of 4 GiB - 1 at byte 7"
        );
    }
}
