//! The strict entries: one dateline, byline or credit as the whole of a text, or the reason why not.

use super::findings::check_length;
use crate::block::parts;
use crate::error::{Error, ErrorKind};
use crate::grammar::{Miss, Res, Tokens, byline, credit, dateline};
use crate::lex::{Lexed, lex};
use crate::model::{Author, Credit, Dateline};
use crate::span::Span;

/// Reads a whole text by one rule.
fn whole<O>(text: &str, name: &'static str, rule: impl Fn(Tokens<'_>) -> Res<'_, O>) -> Result<O, Error> {
    check_length(text.len())?;
    let mut tokens = Vec::new();
    lex(text, &mut tokens);
    let lexed = &Lexed { text, tokens: &tokens };
    let i = Tokens::all(lexed);
    match rule(i) {
        Ok((rest, found)) if rest.is_empty() => Ok(found),
        Ok((rest, _)) => Err(Error::new(ErrorKind::Trailing(name), rest.here())),
        Err(nom::Err::Error(miss) | nom::Err::Failure(miss)) => Err(missed(i, miss)),
        // The rules are complete: they never ask for more.
        Err(nom::Err::Incomplete(_)) => Err(Error::new(ErrorKind::Mismatch("the text ends too soon"), end(text))),
    }
}

fn missed(i: Tokens<'_>, miss: Miss) -> Error {
    Error::new(ErrorKind::Expected(miss.expected), i.from(miss.at).here())
}

fn end(text: &str) -> Span {
    Span::of(text.len(), text.len())
}

impl Dateline {
    /// The dateline that a text is, with the dash that ends it.
    ///
    /// The day it means takes an article to tell, so that the date's value is `None`.
    ///
    /// ```
    /// use wirecopy::Dateline;
    ///
    /// let dateline = Dateline::parse("PORT ALMA, Verdia, June 2 (Reuters) -")?;
    /// assert_eq!(dateline.places[0].name, "PORT ALMA");
    /// assert_eq!(dateline.places[0].region.as_deref(), Some("Verdia"));
    /// assert_eq!(dateline.agency.unwrap().name, "Reuters");
    ///
    /// let error = Dateline::parse("PORT ALMA (AP) The mayor").unwrap_err();
    /// assert_eq!(error.to_string(), "expected a dash after the place at byte 15");
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Expected`] says what is missing where, [`ErrorKind::Trailing`] that something stands behind the dash.
    pub fn parse(text: &str) -> Result<Dateline, Error> {
        whole(text, "the dateline", dateline::dateline).map(|found| parts::dateline(text, &found))
    }
}

impl Author {
    /// The authors of a text that is a byline, in order.
    ///
    /// ```
    /// use wirecopy::Author;
    ///
    /// let authors = Author::parse_byline("By Ana Doe, Health Editor, and John Roe")?;
    /// assert_eq!(authors.len(), 2);
    /// assert_eq!(authors[0].name, "Ana Doe");
    /// assert_eq!(authors[0].role.as_deref(), Some("Health Editor"));
    ///
    /// let error = Author::parse_byline("By the time it rained").unwrap_err();
    /// assert_eq!(error.to_string(), "expected a byline at byte 3");
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Expected`] says what is missing where, [`ErrorKind::Trailing`] that something else stands behind the
    /// last author.
    pub fn parse_byline(text: &str) -> Result<Vec<Author>, Error> {
        whole(text, "the byline", byline::byline).map(|found| parts::authors(text, &found))
    }
}

impl Credit {
    /// The picture credit that a text is.
    ///
    /// ```
    /// use wirecopy::Credit;
    ///
    /// let credit = Credit::parse("(Photo by Ana Doe/AFP via Getty Images)")?;
    /// assert_eq!(credit.photographer.as_deref(), Some("Ana Doe"));
    /// assert_eq!(credit.agency.as_deref(), Some("AFP"));
    /// assert_eq!(credit.via.as_deref(), Some("Getty Images"));
    ///
    /// let error = Credit::parse("(AP Photo/Ana Doe").unwrap_err();
    /// assert_eq!(error.to_string(), "expected a closing bracket at byte 17");
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Expected`] says what is missing where, [`ErrorKind::Trailing`] that something stands behind the
    /// credit.
    pub fn parse(text: &str) -> Result<Credit, Error> {
        let found = whole(text, "the credit", credit::credit)?;
        let span = Span::of(text.len() - text.trim_start().len(), text.trim_end().len());
        Ok(parts::credit(text, span, &found))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn says<O: std::fmt::Debug>(result: Result<O, Error>, message: &str) {
        assert_eq!(result.unwrap_err().to_string(), message);
    }

    #[test]
    fn a_dateline_says_what_it_misses() {
        says(Dateline::parse("PORT ALMA (AP) The mayor"), "expected a dash after the place at byte 15");
        says(Dateline::parse("PORT ALMA"), "expected a dash after the place at byte 9");
        says(Dateline::parse("the mayor"), "expected a place at byte 0");
        says(Dateline::parse(""), "expected a place at byte 0");
        says(Dateline::parse("PORT ALMA (AP) - The mayor"), "expected the end after the dateline at byte 17");
    }

    #[test]
    fn a_byline_says_what_it_misses() {
        says(Author::parse_byline("By 2024"), "expected a byline at byte 3");
        says(Author::parse_byline(""), "expected a byline at byte 0");
        says(Author::parse_byline("By Ana Doe said so"), "expected the end after the byline at byte 11");
    }

    #[test]
    fn a_credit_says_what_it_misses() {
        says(Credit::parse("Photo: "), "expected a picture credit at byte 6");
        says(Credit::parse("(AP Photo/Ana Doe"), "expected a closing bracket at byte 17");
        says(Credit::parse("REUTERS/Ana Doe says"), "expected the end after the credit at byte 16");
    }
}
