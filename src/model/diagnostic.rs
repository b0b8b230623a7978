//! Diagnostics: what looks wrong in an article, with its place.

use crate::span::Span;
use std::fmt;

/// Something that looks wrong. The article is parsed all the same.
///
/// ```
/// use wirecopy::{Code, Parser};
///
/// let article = Parser::new().parse("The mill closed on Monday, June 4, 2024.")?;
/// let odd = article.diagnostics().next().unwrap();
/// assert_eq!((odd.code, odd.text()), (Code::WeekdayMismatch, "Monday, June 4, 2024"));
/// assert_eq!(odd.to_string(), "the weekday is not that of the date at byte 19");
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// What looks wrong.
    pub code: Code,
    /// The bytes it is about.
    pub span: Span,
}

/// What looks wrong.
///
/// ```
/// use wirecopy::{Code, Parser};
///
/// let article = Parser::new().parse("The mill closed on February 30, 2024. “We waited, Ana Doe said.")?;
/// let codes: Vec<Code> = article.diagnostics().map(|odd| odd.code).collect();
/// assert_eq!(codes, [Code::ImpossibleDate, Code::UnclosedQuote]);
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Code {
    /// A quotation mark that nothing closes: `"We agree, Doe said.`
    UnclosedQuote,
    /// A closing mark that closes nothing: `We agree," Doe said.`
    StrayQuote,
    /// A day that the calendar does not have: "February 30".
    ImpossibleDate,
    /// A weekday that is not the date's: "Monday, June 4, 2024" was a Tuesday.
    WeekdayMismatch,
    /// Dates that hang on the day of publication, which nothing tells: "on Friday" in a text without any full date.
    UnknownPublication,
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Code::UnclosedQuote => "a quotation mark is not closed",
            Code::StrayQuote => "a closing quotation mark closes nothing",
            Code::ImpossibleDate => "the calendar has no such day",
            Code::WeekdayMismatch => "the weekday is not that of the date",
            Code::UnknownPublication => "the day of publication is not known, so this date keeps its place open",
        })
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.code, self.span.start())
    }
}

#[cfg(feature = "serde")]
mod json {
    use super::{Code, Diagnostic, Span};
    use serde::ser::{Serialize, SerializeStruct, Serializer};
    use serde::{Deserialize, Deserializer};

    impl Serialize for Diagnostic {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut object = serializer.serialize_struct("Diagnostic", 3)?;
            object.serialize_field("code", &self.code)?;
            object.serialize_field("span", &self.span)?;
            object.serialize_field("message", &format_args!("{}", self.code))?;
            object.end()
        }
    }

    impl<'de> Deserialize<'de> for Diagnostic {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Diagnostic, D::Error> {
            /// The message follows from the code.
            #[derive(serde::Deserialize)]
            struct Raw {
                code: Code,
                span: Span,
            }
            Raw::deserialize(deserializer).map(|raw| Diagnostic { code: raw.code, span: raw.span })
        }
    }
}
