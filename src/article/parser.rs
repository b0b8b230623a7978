//! [`Parser`]: the one place that shows the order of the passes.

use super::findings::check_length;
use super::{Article, Findings};
use crate::error::Error;
use crate::lex::{Landmarks, Lexed, Outline, lex};
use crate::model::{Block, BlockParts, Caption, Person, PersonId, Timex, TimexId};
use crate::span::Span;
use crate::time::Prefer;
use crate::{block, event, person, quote, sentence, time};
use chrono::NaiveDate;
use std::borrow::Cow;

/// Turns texts into [`Article`]s.
///
/// ```
/// let parser = wirecopy::Parser::new().published("2024-06-05".parse().unwrap());
/// let article = parser.parse("The council voted on Monday.")?;
/// assert_eq!(article.dates().next().unwrap().value.as_ref().unwrap().to_string(), "2024-06-03");
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parser {
    published: Option<NaiveDate>,
    indirect_quotes: bool,
    prefer: Prefer,
}

impl Default for Parser {
    fn default() -> Parser {
        Parser::new()
    }
}

impl Parser {
    /// A parser that looks for everything and infers the day of publication from the text.
    pub const fn new() -> Parser {
        Parser { published: None, indirect_quotes: true, prefer: Prefer::News }
    }

    /// The day of publication, on which "Monday" and "last year" hang. By default it is read from the text.
    ///
    /// A day that is given counts more than what the text says.
    ///
    /// ```
    /// use wirecopy::Parser;
    ///
    /// let text = "The mill of Varn closed on Monday.";
    /// let monday = |parser: Parser| parser.parse(text).unwrap().dates().next().unwrap().earliest;
    /// assert_eq!(monday(Parser::new()), None);
    /// let known = Parser::new().published("2024-06-05".parse().unwrap());
    /// assert_eq!(monday(known), "2024-06-03".parse().ok());
    /// ```
    #[must_use]
    pub const fn published(mut self, day: NaiveDate) -> Parser {
        self.published = Some(day);
        self
    }

    /// Whether to look for reported speech without quotation marks. By default yes.
    ///
    /// ```
    /// use wirecopy::{Parser, QuoteKind};
    ///
    /// let text = "Mayor Ana Doe said that the harbor would close.";
    /// assert_eq!(Parser::new().parse(text)?.quotes().next().unwrap().kind, QuoteKind::Indirect);
    /// assert_eq!(Parser::new().indirect_quotes(false).parse(text)?.quotes().len(), 0);
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    #[must_use]
    pub const fn indirect_quotes(mut self, look: bool) -> Parser {
        self.indirect_quotes = look;
        self
    }

    /// Which way a date without a year lies when its clause does not tell. By default as news means it.
    ///
    /// ```
    /// use wirecopy::{Parser, Prefer};
    ///
    /// let calendar = Parser::new().published("2024-06-05".parse().unwrap()).prefer(Prefer::Future);
    /// let article = calendar.parse("Friday: Choir of Varn, town hall.")?;
    /// assert_eq!(article.dates().next().unwrap().earliest, "2024-06-07".parse().ok());
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    #[must_use]
    pub const fn prefer(mut self, prefer: Prefer) -> Parser {
        self.prefer = prefer;
        self
    }

    /// Parses one article. A text that is borrowed stays borrowed; a `String` becomes the article's own.
    ///
    /// ```
    /// use wirecopy::{Article, Parser};
    ///
    /// let borrowed: Article<'_> = Parser::new().parse("The mayor resigned.")?;
    /// let owned: Article<'static> = Parser::new().parse(String::from("The mayor resigned."))?;
    /// assert_eq!(borrowed, owned);
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::TooLong`](crate::ErrorKind::TooLong) for a text over 4 GiB - 1. Nothing that the text says is an error.
    pub fn parse<'a>(&self, text: impl Into<Cow<'a, str>>) -> Result<Article<'a>, Error> {
        self.parse_watched(text, |_, _| ())
    }

    /// Parses one article and calls `done` after every pass with its name and how much it found. For benches.
    #[doc(hidden)]
    pub fn parse_watched<'a>(
        &self,
        text: impl Into<Cow<'a, str>>,
        done: impl FnMut(&'static str, usize),
    ) -> Result<Article<'a>, Error> {
        let text = text.into();
        check_length(text.len())?;
        let findings = self.find(&text, done);
        Ok(Article { text, findings })
    }

    /// Every pass over one text, in order.
    fn find(self, text: &str, mut done: impl FnMut(&'static str, usize)) -> Findings {
        let mut tokens = Vec::new();
        let Outline { lines, signs } = lex(text, &mut tokens);
        done("tokens", tokens.len());
        let lexed = &Lexed { text, tokens: &tokens };
        let mut diagnostics = Vec::new();

        let mut layout = block::find(lexed, &lines);
        done("blocks", layout.blocks.len());
        let landmarks = Landmarks::of(lexed, &signs);
        let sentences = sentence::split(lexed, &layout.blocks, &layout.runs, &landmarks);
        done("sentences", sentences.len());
        let (mut quotes, sites) =
            quote::find(lexed, &layout, &sentences, &landmarks, self.indirect_quotes, &mut diagnostics);
        done("quotes", quotes.len());
        let (dates, places, published) =
            time::find(lexed, &layout, &sentences, &signs, self.published, self.prefer, &mut diagnostics);
        time::date_quotes(lexed, &sentences, &dates, &mut quotes);
        done("dates", dates.len());
        let (people, mentions) = person::find(lexed, &layout, &sentences, &signs, &mut quotes, &sites);
        done("people", people.len());
        let events = event::find(lexed, &layout, &sentences, &dates, &places, published.as_ref(), &mentions);
        done("events", events.len());

        date_blocks(&mut layout.blocks, &dates);
        people_captions(&mut layout.blocks, &people);
        diagnostics.sort_by_key(|diagnostic| diagnostic.span);
        let sentences = sentences.iter().map(|sentence| lexed.span(sentence.run)).collect();
        Findings { id: None, published, blocks: layout.blocks, sentences, quotes, dates, events, people, diagnostics }
    }
}

/// Gives the captions the people whom they mention beside who took the picture.
fn people_captions(blocks: &mut [Block], people: &[Person]) {
    let mut captions: Vec<(Span, &mut Caption)> = Vec::new();
    for block in blocks {
        if let BlockParts::Caption(caption) = &mut block.parts {
            captions.push((block.span, caption));
        }
    }
    if captions.is_empty() {
        return;
    }
    for (id, person) in people.iter().enumerate() {
        for mention in &person.mentions {
            let before = captions.partition_point(|(span, _)| span.start() <= mention.start());
            let Some((span, caption)) = before.checked_sub(1).map(|at| &mut captions[at]) else { continue };
            let in_credit = caption.credit.as_ref().is_some_and(|credit| credit.span.contains(*mention));
            let id = PersonId::new(id);
            if span.contains(*mention) && !in_credit && caption.people.last() != Some(&id) {
                caption.people.push(id);
            }
        }
    }
}

/// Gives the blocks the dates that stand in them: a dateline's and a timestamp's as a value, a caption's by id.
fn date_blocks(blocks: &mut [Block], dates: &[Timex]) {
    for block in blocks {
        let first = dates.partition_point(|date| date.span.start() < block.span.start());
        let inside = |(_, date): &(usize, &Timex)| block.span.contains(date.span);
        let mut own = dates.iter().enumerate().skip(first).take_while(inside);
        match &mut block.parts {
            BlockParts::Dateline(dateline) => {
                if let Some(at) = &mut dateline.date {
                    at.value = own.find(|(_, date)| date.span.overlaps(at.span)).and_then(|(_, date)| date.value);
                }
            }
            BlockParts::Timestamp { value, .. } => *value = own.find_map(|(_, date)| date.value),
            BlockParts::Caption(caption) => {
                let pictured = |date: &Timex| date.earliest.is_some() && date.earliest == date.latest;
                caption.date = own.find(|(_, date)| pictured(date)).map(|(id, _)| TimexId::new(id));
            }
            _ => {}
        }
    }
}
