//! The strict entry: one time expression and nothing else.

use super::find::Found;
use super::focus::Focus;
use super::prefer::Prefer;
use super::resolve::resolve;
use crate::error::{Error, ErrorKind, Expected};
use crate::grammar::Tokens;
use crate::grammar::timex::expression;
use crate::lex::{Lexed, lex};
use crate::model::Timex;
use crate::span::Span;
use chrono::NaiveDate;

impl Timex {
    /// Reads a text that is one time expression, as it would stand in an article of that day.
    ///
    /// ```
    /// use wirecopy::Timex;
    ///
    /// let published = "2024-06-05".parse().ok();
    /// let date = Timex::parse("the third quarter of last year", published)?;
    /// assert_eq!(date.value.unwrap().to_string(), "2023-Q3");
    /// let error = Timex::parse("Friday and Saturday", published).unwrap_err();
    /// assert_eq!(error.to_string(), "expected the end after the time expression at byte 7");
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Expected`] where something else should stand, [`ErrorKind::Trailing`] when more text follows,
    /// [`ErrorKind::TooLong`] for a text over the limit.
    pub fn parse(text: &str, published: Option<NaiveDate>) -> Result<Timex, Error> {
        Timex::parse_preferring(text, published, Prefer::News)
    }

    /// Reads a text that is one time expression, as [`Timex::parse`] does, with the side on which a date without a year lies.
    ///
    /// ```
    /// use wirecopy::{Prefer, Timex};
    ///
    /// let published = "2024-06-05".parse().ok();
    /// let date = Timex::parse_preferring("Friday", published, Prefer::Future)?;
    /// assert_eq!(date.value.unwrap().to_string(), "2024-06-07");
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`Timex::parse`].
    pub fn parse_preferring(text: &str, published: Option<NaiveDate>, prefer: Prefer) -> Result<Timex, Error> {
        if u32::try_from(text.len()).is_err() {
            return Err(Error::new(ErrorKind::TooLong(text.len()), Span::new(u32::MAX, u32::MAX)));
        }
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let lexed = &Lexed { text, tokens: &tokens };
        let i = Tokens::all(lexed);
        let (rest, said) = expression(i).map_err(|error| {
            let (at, expected) = match error {
                nom::Err::Error(miss) | nom::Err::Failure(miss) => (miss.at, miss.expected),
                nom::Err::Incomplete(_) => (i.end(), Expected::Time),
            };
            // A miss at the first token says no more than that no expression begins there.
            let expected = if at == 0 { Expected::Time } else { expected };
            Error::new(ErrorKind::Expected(expected), i.from(at).here())
        })?;
        if !rest.is_empty() {
            return Err(Error::new(ErrorKind::Trailing("the time expression"), rest.here()));
        }
        let found = Found { run: i.taken(rest), sentence: 0, block: 0, said, outlook: prefer.outlook() };
        let span = i.until(rest);
        let Some(resolved) = resolve(&found, published, &mut Focus::default()) else {
            return Err(Error::new(ErrorKind::Expected(Expected::Time), span));
        };
        Ok(Timex {
            span,
            kind: resolved.kind,
            value: resolved.value,
            modifier: said.modifier,
            earliest: resolved.earliest,
            latest: resolved.latest,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn is(text: &str, kind: &str, value: &str) {
        let date = Timex::parse(text, "2024-06-05".parse().ok()).unwrap_or_else(|error| panic!("{text}: {error}"));
        let found = (format!("{:?}", date.kind).to_uppercase(), date.value.map(|value| value.to_string()));
        assert_eq!(found, (kind.to_owned(), Some(value.to_owned())), "{text}");
    }

    #[test]
    fn one_expression() {
        is("Friday", "DATE", "2024-05-31");
        is("last Friday night", "TIME", "2024-05-31TNI");
        is("the end of the third quarter of 1990", "DATE", "1990-Q3");
        is("nearly two and a half years", "DURATION", "P2Y6M");
        is("every other Friday", "SET", "XXXX-WXX-5");
        is("6 weeks ago", "DATE", "2024-W17");
    }

    #[track_caller]
    fn wanted(text: &str, message: &str) {
        assert_eq!(Timex::parse(text, None).unwrap_err().to_string(), message, "{text}");
    }

    #[test]
    fn what_was_wanted_and_where() {
        wanted("", "expected a time expression at byte 0");
        wanted("the harbour", "expected a time expression at byte 0");
        wanted("Friday, later", "expected the end after the time expression at byte 6");
    }
}
