//! [`Findings`]: what was found in an article, without its text; and the JSON of both.

use super::Article;
use crate::error::{Error, ErrorKind};
use crate::model::{Block, BlockParts, Diagnostic, Event, Person, Published, Quote, Timex};
use crate::span::Span;
use std::borrow::Cow;

/// What was found in an article, without its text.
///
/// This is what the JSON of an article holds. Reading it back checks that every span runs forward and every id has its
/// item; [`Findings::with_text`] checks it against the text.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use wirecopy::{Findings, Parser};
///
/// let text = "Ana Doe resigned on Monday.";
/// let article = Parser::new().parse(text)?;
/// let json = serde_json::to_string(&article).unwrap();
/// let findings: Findings = serde_json::from_str(&json).unwrap();
/// assert_eq!(findings.with_text(text)?, article);
/// # }
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize), serde(try_from = "json::Raw"))]
pub struct Findings {
    pub(super) id: Option<String>,
    pub(super) published: Option<Published>,
    pub(super) blocks: Vec<Block>,
    pub(super) sentences: Vec<Span>,
    pub(super) quotes: Vec<Quote>,
    pub(super) dates: Vec<Timex>,
    pub(super) events: Vec<Event>,
    pub(super) people: Vec<Person>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Findings {
    /// The name of the JSON's shape: fields are added to it, and none is renamed.
    pub const SCHEMA: &str = "wirecopy/1";

    /// Joins findings and the text they were found in.
    ///
    /// ```
    /// let text = "The mill of Varn closed.";
    /// let findings = wirecopy::Parser::new().parse(text)?.findings().clone();
    /// assert_eq!(findings.clone().with_text(text)?.sentences().len(), 1);
    /// assert!(findings.with_text("Another").is_err());
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Mismatch`] when a span does not lie in the text or cuts a character,
    /// [`ErrorKind::TooLong`] when the text is over the limit.
    pub fn with_text<'a>(self, text: impl Into<Cow<'a, str>>) -> Result<Article<'a>, Error> {
        let text = text.into();
        check_length(text.len())?;
        let mut outside = None;
        self.each_span(&mut |span| {
            let inside = text.is_char_boundary(span.start()) && text.is_char_boundary(span.end());
            if !inside && outside.is_none() {
                outside = Some(span);
            }
        });
        match outside {
            Some(span) => Err(Error::new(ErrorKind::Mismatch("a span of the findings does not fit the text"), span)),
            None => Ok(Article { text, findings: self }),
        }
    }

    /// Calls `see` with every span.
    fn each_span(&self, see: &mut impl FnMut(Span)) {
        self.published.iter().filter_map(|published| published.evidence).for_each(&mut *see);
        for block in &self.blocks {
            see(block.span);
            match &block.parts {
                BlockParts::Byline(authors) => authors.iter().for_each(|author| see(author.span)),
                BlockParts::Dateline(dateline) => {
                    dateline.places.iter().for_each(|place| see(place.span));
                    dateline.date.iter().for_each(|date| see(date.span));
                    dateline.agency.iter().for_each(|agency| see(agency.span));
                }
                BlockParts::Caption(caption) => {
                    caption.credit.iter().for_each(|credit| see(credit.span));
                    caption.place.iter().for_each(|&place| see(place));
                }
                BlockParts::Credit(line) => {
                    line.contributors.iter().for_each(|contributor| see(contributor.span));
                    line.credit.iter().for_each(|credit| see(credit.span));
                }
                _ => {}
            }
        }
        self.sentences.iter().for_each(|&sentence| see(sentence));
        for quote in &self.quotes {
            quote.spans.iter().for_each(|&span| see(span));
            quote.speaker.iter().for_each(|speaker| see(speaker.span));
            quote.cue.iter().for_each(|cue| see(cue.span));
            quote.addressee.iter().for_each(|addressee| see(addressee.span));
            quote.venue.iter().for_each(|venue| see(venue.span));
        }
        self.dates.iter().for_each(|date| see(date.span));
        for event in &self.events {
            see(event.trigger);
            see(event.span);
            event.participants.iter().for_each(|&participant| see(participant));
            event.place.iter().for_each(|&place| see(place));
        }
        for person in &self.people {
            for role in &person.roles {
                let spans = [Some(role.span), role.affiliation, role.nationality];
                spans.into_iter().flatten().for_each(&mut *see);
            }
            person.mentions.iter().for_each(|&mention| see(mention));
        }
        self.diagnostics.iter().for_each(|diagnostic| see(diagnostic.span));
    }
}

/// Refuses a text of so many bytes when its offsets would not fit a [`Span`].
pub(super) fn check_length(bytes: usize) -> Result<(), Error> {
    match u32::try_from(bytes) {
        Ok(_) => Ok(()),
        Err(_) => Err(Error::new(ErrorKind::TooLong(bytes), Span::new(u32::MAX, u32::MAX))),
    }
}

#[cfg(feature = "serde")]
mod json {
    use super::{Block, BlockParts, Cow, Diagnostic, Event, Findings, Person, Published, Quote, Span, Timex};
    use crate::model::PersonId;
    use serde::ser::{Serialize, SerializeStruct, Serializer};

    impl Serialize for Findings {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut object = serializer.serialize_struct("Findings", 10)?;
            object.serialize_field("schema", Findings::SCHEMA)?;
            object.serialize_field("id", &self.id)?;
            object.serialize_field("published", &self.published)?;
            object.serialize_field("blocks", &self.blocks)?;
            object.serialize_field("sentences", &self.sentences)?;
            object.serialize_field("quotes", &self.quotes)?;
            object.serialize_field("dates", &self.dates)?;
            object.serialize_field("events", &self.events)?;
            object.serialize_field("people", &self.people)?;
            object.serialize_field("diagnostics", &self.diagnostics)?;
            object.end()
        }
    }

    /// Findings as they are read, before the ids are checked.
    #[derive(serde::Deserialize)]
    pub(super) struct Raw {
        schema: Cow<'static, str>,
        id: Option<String>,
        published: Option<Published>,
        blocks: Vec<Block>,
        sentences: Vec<Span>,
        quotes: Vec<Quote>,
        dates: Vec<Timex>,
        events: Vec<Event>,
        people: Vec<Person>,
        diagnostics: Vec<Diagnostic>,
    }

    impl TryFrom<Raw> for Findings {
        type Error = &'static str;

        fn try_from(raw: Raw) -> Result<Findings, &'static str> {
            if raw.schema != Findings::SCHEMA {
                return Err("the schema is not wirecopy/1");
            }
            let caption_date = |block: &Block| match &block.parts {
                BlockParts::Caption(caption) => caption.date,
                _ => None,
            };
            let date_ids = raw.events.iter().map(|event| event.date);
            let date_ids = date_ids.chain(raw.quotes.iter().filter_map(|quote| quote.date));
            let mut date_ids = date_ids.chain(raw.blocks.iter().filter_map(caption_date));
            if date_ids.any(|date| date.index() >= raw.dates.len()) {
                return Err("an index into dates has no date");
            }
            if raw.quotes.iter().any(|quote| quote.block.index() >= raw.blocks.len()) {
                return Err("a quote's block is not there");
            }
            if raw.quotes.iter().any(|quote| quote.spans.is_empty()) {
                return Err("a quote has no span");
            }
            let stranger = |person: &PersonId| person.index() >= raw.people.len();
            if raw.quotes.iter().filter_map(|quote| quote.speaker.as_ref()?.person).any(|person| stranger(&person)) {
                return Err("a speaker's person is not there");
            }
            let shows_stranger = |block: &Block| match &block.parts {
                BlockParts::Caption(caption) => caption.people.iter().any(stranger),
                _ => false,
            };
            if raw.blocks.iter().any(shows_stranger) {
                return Err("a person of a caption is not there");
            }
            if raw.people.iter().any(|person| person.rules.len() != person.mentions.len()) {
                return Err("a person's rules are not one for each mention");
            }
            Ok(Findings {
                id: raw.id,
                published: raw.published,
                blocks: raw.blocks,
                sentences: raw.sentences,
                quotes: raw.quotes,
                dates: raw.dates,
                events: raw.events,
                people: raw.people,
                diagnostics: raw.diagnostics,
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_text_has_4_gib_less_a_byte() {
        assert_eq!(check_length(u32::MAX as usize), Ok(()));
        let error = check_length(u32::MAX as usize + 1).unwrap_err();
        assert_eq!(error.to_string(), "a text of 4294967296 bytes is over the limit of 4 GiB - 1 at byte 4294967295");
    }

    #[test]
    fn findings_of_another_text_are_refused() {
        let findings = Findings { sentences: vec![Span::new(0, 4)], ..Findings::default() };
        assert!(findings.clone().with_text("Yes.").is_ok());
        let short = findings.clone().with_text("Yes").unwrap_err();
        assert_eq!(short.to_string(), "a span of the findings does not fit the text at byte 0");
        let cut = findings.with_text("Yesé").unwrap_err();
        assert_eq!(cut.span(), Span::new(0, 4));
    }
}
