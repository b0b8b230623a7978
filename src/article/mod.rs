//! [`Article`]: a text with everything found in it, and the [`Parser`] that makes it.

mod findings;
mod parser;
mod strict;
mod view;

pub use findings::Findings;
pub use parser::Parser;
pub use view::View;

use crate::model::{
    Author, Block, BlockId, BlockKind, BlockParts, Caption, Dateline, Diagnostic, Event, Person, PersonId, Published,
    Quote, Timex, TimexId,
};
use crate::span::Span;
use std::borrow::Cow;

/// A news article: its text and what was found in it.
///
/// Every list is in text order. Items refer to the text by [`Span`] and to one another by id; a [`View`] adds what takes
/// the text to tell.
///
/// ```
/// let article = wirecopy::Parser::new().parse("“We will vote,” Mayor Ana Doe said on June 3, 2024.")?;
/// let quote = article.quotes().next().unwrap();
/// assert_eq!(quote.text(), "We will vote,");
/// assert_eq!(quote.speaker_name(), Some("Ana Doe"));
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Article<'a> {
    text: Cow<'a, str>,
    findings: Findings,
}

impl<'a> Article<'a> {
    /// The text as it came in.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The name that the caller gave it.
    pub fn id(&self) -> Option<&str> {
        self.findings.id.as_deref()
    }

    /// The same article under a name, which stands as `id` in its JSON.
    ///
    /// ```
    /// let article = wirecopy::Parser::new().parse("The mayor resigned.")?.with_id("a1");
    /// assert_eq!(article.id(), Some("a1"));
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Article<'a> {
        self.findings.id = Some(id.into());
        self
    }

    /// The day of publication, when it was given or the text tells it.
    ///
    /// ```
    /// let article = wirecopy::Parser::new().parse("PORT ALMA, June 4, 2024 (AP) — The mayor resigned on Monday.")?;
    /// let published = article.published().unwrap();
    /// assert_eq!((published.value.to_string().as_str(), published.source.name()), ("2024-06-04", "dateline"));
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn published(&self) -> Option<&Published> {
        self.findings.published.as_ref()
    }

    /// What each stretch of the text is.
    ///
    /// ```
    /// let text = "Mill closes\n\nBy Jan Roe\n\nThe mill of Varn closed on Monday.\n";
    /// let article = wirecopy::Parser::new().parse(text)?;
    /// let kinds: Vec<_> = article.blocks().map(|block| (block.kind().name(), block.text())).collect();
    /// assert_eq!(kinds[0], ("headline", "Mill closes"));
    /// assert_eq!(kinds[1], ("byline", "By Jan Roe"));
    /// assert_eq!(kinds[2], ("paragraph", "The mill of Varn closed on Monday."));
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn blocks(&self) -> impl ExactSizeIterator<Item = View<'_, Block>> {
        self.views(&self.findings.blocks)
    }

    /// The sentences of the blocks that are made of sentences.
    ///
    /// ```
    /// let article = wirecopy::Parser::new().parse("Dr. Doe left. She was late.")?;
    /// assert!(article.sentences().map(|span| &article.text()[span]).eq(["Dr. Doe left.", "She was late."]));
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn sentences(&self) -> impl ExactSizeIterator<Item = Span> {
        self.findings.sentences.iter().copied()
    }

    /// Direct, mixed and indirect quotes, and what else stands in quotation marks: [`QuoteKind::is_speech`] tells them
    /// apart.
    ///
    /// [`QuoteKind::is_speech`]: crate::QuoteKind::is_speech
    ///
    /// ```
    /// let text = "“We lost,” Ana Doe said. The film “Blue Harbor” is hers.";
    /// let article = wirecopy::Parser::new().parse(text)?;
    /// let mut spoken = article.quotes().filter(|quote| quote.kind.is_speech());
    /// assert_eq!(spoken.next().unwrap().speaker_name(), Some("Ana Doe"));
    /// assert!(spoken.next().is_none());
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn quotes(&self) -> impl ExactSizeIterator<Item = View<'_, Quote>> {
        self.views(&self.findings.quotes)
    }

    /// The time expressions, with the value and the first and last day of each.
    ///
    /// ```
    /// let parser = wirecopy::Parser::new().published("2024-06-04".parse().unwrap());
    /// let article = parser.parse("The council, elected last year, met on Monday.")?;
    /// let dates: Vec<_> = article.dates().map(|date| (date.text(), date.value.unwrap().to_string())).collect();
    /// assert_eq!(dates, [("last year", "2023".to_string()), ("Monday", "2024-06-03".to_string())]);
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn dates(&self) -> impl ExactSizeIterator<Item = View<'_, Timex>> {
        self.views(&self.findings.dates)
    }

    /// The dated events, in the order of their triggers; [`Article::timeline`] has them in order of time.
    ///
    /// ```
    /// let article = wirecopy::Parser::new().parse("The mill closed on June 3, 2024.")?;
    /// let event = article.events().next().unwrap();
    /// assert_eq!((event.trigger_text(), event.when().text()), ("closed", "June 3, 2024"));
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn events(&self) -> impl ExactSizeIterator<Item = View<'_, Event>> {
        self.views(&self.findings.events)
    }

    /// The people, in the order of their first mentions.
    ///
    /// ```
    /// let article = wirecopy::Parser::new().parse("Mayor Ana Doe met Ben Roe. Doe left early.")?;
    /// let mentions: Vec<_> = article.people().map(|person| (person.name(), person.mentions.len())).collect();
    /// assert_eq!(mentions, [("Ana Doe", 2), ("Ben Roe", 1)]);
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn people(&self) -> impl ExactSizeIterator<Item = View<'_, Person>> {
        self.views(&self.findings.people)
    }

    /// What looks wrong. [`LineIndex`](crate::position::LineIndex) says on which line.
    ///
    /// ```
    /// use wirecopy::{Parser, position::LineIndex};
    ///
    /// let text = "The mayor resigned.\n\nThe harbor closes on February 30, 2024.\n";
    /// let article = Parser::new().parse(text)?;
    /// let odd = article.diagnostics().next().unwrap();
    /// let (line, column) = LineIndex::new(text).line_column(odd.span.start());
    /// let message = format!("{line}:{column}: {}: {}", odd.code, odd.text());
    /// assert_eq!(message, "3:22: the calendar has no such day: February 30, 2024");
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn diagnostics(&self) -> impl ExactSizeIterator<Item = View<'_, Diagnostic>> {
        self.views(&self.findings.diagnostics)
    }

    /// The block with this id.
    ///
    /// # Panics
    ///
    /// When the id is another article's and there are fewer blocks here.
    pub fn block(&self, id: BlockId) -> View<'_, Block> {
        View::new(&self.findings.blocks[id.index()], self)
    }

    /// The person with this id.
    ///
    /// # Panics
    ///
    /// When the id is another article's and there are fewer people here.
    pub fn person(&self, id: PersonId) -> View<'_, Person> {
        View::new(&self.findings.people[id.index()], self)
    }

    /// The time expression with this id.
    ///
    /// # Panics
    ///
    /// When the id is another article's and there are fewer time expressions here.
    pub fn timex(&self, id: TimexId) -> View<'_, Timex> {
        View::new(&self.findings.dates[id.index()], self)
    }

    /// The text of the headline.
    ///
    /// ```
    /// let article = wirecopy::Parser::new().parse("Mill closes\n\nVARN, June 3 - The mill of Varn closed.")?;
    /// assert_eq!(article.headline(), Some("Mill closes"));
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn headline(&self) -> Option<&str> {
        let headline = self.findings.blocks.iter().find(|block| block.kind() == BlockKind::Headline)?;
        Some(&self.text[headline.span])
    }

    /// The authors that the bylines name.
    ///
    /// ```
    /// let article = wirecopy::Parser::new().parse("Harbor to close\n\nBy Ana Doe and Ben Roe\n\nThe harbor will close.")?;
    /// assert!(article.authors().map(|author| &*author.name).eq(["Ana Doe", "Ben Roe"]));
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn authors(&self) -> impl Iterator<Item = &Author> {
        let bylines = self.findings.blocks.iter().filter_map(|block| match &block.parts {
            BlockParts::Byline(authors) => Some(authors),
            _ => None,
        });
        bylines.flatten()
    }

    /// The first dateline.
    ///
    /// ```
    /// let article = wirecopy::Parser::new().parse("PORT ALMA, June 4 (Reuters) - The mayor resigned on Monday.")?;
    /// assert_eq!(article.dateline().unwrap().places[0].name, "PORT ALMA");
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn dateline(&self) -> Option<&Dateline> {
        self.findings.blocks.iter().find_map(|block| match &block.parts {
            BlockParts::Dateline(dateline) => Some(dateline),
            _ => None,
        })
    }

    /// The blocks that are the story itself: paragraphs, headings, list items and set-off quotations, without what stands
    /// round it, such as captions, credits and notes.
    ///
    /// ```
    /// let text = "Mill closes\n\nVARN, June 3 - The mill of Varn closed.\n\n\
    ///     The gates of the mill in Varn on Monday. Photo: Ben Roe\n\nIt had stood empty.";
    /// let article = wirecopy::Parser::new().parse(text)?;
    /// let body: Vec<&str> = article.body().map(|block| block.text()).collect();
    /// assert_eq!(body, ["The mill of Varn closed.", "It had stood empty."]);
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn body(&self) -> impl Iterator<Item = View<'_, Block>> {
        use BlockKind::{BlockQuote, Heading, ListItem, Paragraph};
        self.blocks().filter(|block| matches!(block.kind(), Paragraph | Heading | ListItem | BlockQuote))
    }

    /// The captions, each as its block and its parts.
    ///
    /// ```
    /// let article = wirecopy::Parser::new().parse("Mayor Ana Doe opens a bridge in Varn on June 3, 2024. (AP Photo/Ben Roe)")?;
    /// let (block, caption) = article.captions().next().unwrap();
    /// assert_eq!(caption.credit.as_ref().unwrap().photographer.as_deref(), Some("Ben Roe"));
    /// assert_eq!(block.people().next().unwrap().name, "Ana Doe");
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn captions(&self) -> impl Iterator<Item = (View<'_, Block>, &Caption)> {
        self.findings.blocks.iter().filter_map(|block| match &block.parts {
            BlockParts::Caption(caption) => Some((View::new(block, self), caption)),
            _ => None,
        })
    }

    /// The dated events in order of time: by the first day meant, then by the last, then by place in the text. Events
    /// whose day is not known stand at the end.
    ///
    /// ```
    /// let text = "The council of Varn will vote on June 7, 2024. The mayor resigned on June 3, 2024.";
    /// let article = wirecopy::Parser::new().parse(text)?;
    /// let events: Vec<_> = article.timeline().map(|event| (event.trigger_text(), event.status.name())).collect();
    /// assert_eq!(events, [("resigned", "past"), ("vote", "planned")]);
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn timeline(&self) -> impl ExactSizeIterator<Item = View<'_, Event>> {
        let mut events: Vec<&Event> = self.findings.events.iter().collect();
        events.sort_by_key(|event| {
            let date = &self.findings.dates[event.date.index()];
            (date.earliest.is_none(), date.earliest, date.latest)
        });
        events.into_iter().map(|event| View::new(event, self))
    }

    /// What was found, without the text.
    pub fn findings(&self) -> &Findings {
        &self.findings
    }

    /// The same article with a text of its own, which outlives the text it was parsed from.
    ///
    /// A text that is given as a `String` is the article's own already.
    ///
    /// ```
    /// fn parsed(text: &str) -> Result<wirecopy::Article<'static>, wirecopy::Error> {
    ///     Ok(wirecopy::Parser::new().parse(text)?.into_owned())
    /// }
    /// assert_eq!(parsed("The mill closed.")?.text(), "The mill closed.");
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn into_owned(self) -> Article<'static> {
        Article { text: Cow::Owned(self.text.into_owned()), findings: self.findings }
    }

    fn views<'s, T>(&'s self, items: &'s [T]) -> impl ExactSizeIterator<Item = View<'s, T>> {
        items.iter().map(|item| View::new(item, self))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Article<'_> {
    /// Serializes the findings: the text stays with the caller.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.findings.serialize(serializer)
    }
}
