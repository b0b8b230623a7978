//! A block in JSON is one flat object: its kind, its span, and the parts that such a block has.

use super::{
    Author, Block, BlockKind, BlockParts, Caption, Contributor, Credit, CreditLine, DateAt, Dateline, NoteKind, Part,
    Place,
};
use super::{PersonId, Span, StampKind, TimeValue, TimexId};
use serde::ser::{Serialize, SerializeMap, Serializer};

impl Serialize for Block {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("kind", &self.kind())?;
        map.serialize_entry("span", &self.span)?;
        match &self.parts {
            BlockParts::Byline(authors) => map.serialize_entry("authors", authors)?,
            BlockParts::Timestamp { sub, value } => {
                map.serialize_entry("sub", sub)?;
                map.serialize_entry("value", value)?;
            }
            BlockParts::Dateline(dateline) => {
                map.serialize_entry("places", &dateline.places)?;
                map.serialize_entry("date", &dateline.date)?;
                map.serialize_entry("agency", &dateline.agency)?;
            }
            BlockParts::Caption(caption) => {
                map.serialize_entry("credit", &caption.credit)?;
                map.serialize_entry("place", &caption.place)?;
                map.serialize_entry("date", &caption.date)?;
                map.serialize_entry("file", &caption.file)?;
                map.serialize_entry("people", &caption.people)?;
            }
            BlockParts::Credit(line) => {
                map.serialize_entry("contributors", &line.contributors)?;
                map.serialize_entry("credit", &line.credit)?;
            }
            BlockParts::Note(sub) => map.serialize_entry("sub", sub)?,
            BlockParts::Headline
            | BlockParts::Standfirst
            | BlockParts::Paragraph
            | BlockParts::Heading
            | BlockParts::ListItem
            | BlockParts::BlockQuote => {}
        }
        map.serialize_entry("confidence", &self.confidence)?;
        map.end()
    }
}

/// Every field that some block has.
#[derive(serde::Deserialize)]
pub(super) struct Raw {
    kind: BlockKind,
    span: Span,
    sub: Option<Sub>,
    value: Option<TimeValue>,
    #[serde(default)]
    authors: Vec<Author>,
    #[serde(default)]
    places: Vec<Place>,
    date: Option<Date>,
    agency: Option<Part>,
    credit: Option<Credit>,
    place: Option<Span>,
    #[serde(default)]
    file: bool,
    #[serde(default)]
    people: Vec<PersonId>,
    #[serde(default)]
    contributors: Vec<Contributor>,
    confidence: f32,
}

/// A dateline's date stands there itself, a caption's by its place among the dates.
#[derive(serde::Deserialize)]
#[serde(untagged)]
enum Date {
    At(DateAt),
    Id(TimexId),
}

#[derive(serde::Deserialize)]
#[serde(untagged)]
enum Sub {
    Stamp(StampKind),
    Note(NoteKind),
}

impl TryFrom<Raw> for Block {
    type Error = &'static str;

    fn try_from(raw: Raw) -> Result<Block, &'static str> {
        let parts = match raw.kind {
            BlockKind::Headline => BlockParts::Headline,
            BlockKind::Standfirst => BlockParts::Standfirst,
            BlockKind::Byline => BlockParts::Byline(raw.authors),
            BlockKind::Timestamp => {
                let sub = match raw.sub {
                    Some(Sub::Stamp(sub)) => Some(sub),
                    Some(Sub::Note(_)) => return Err("a timestamp's sub is published or updated"),
                    None => None,
                };
                BlockParts::Timestamp { sub, value: raw.value }
            }
            BlockKind::Dateline => {
                let date = match raw.date {
                    Some(Date::At(date)) => Some(date),
                    Some(Date::Id(_)) => return Err("a dateline's date has a span and a value"),
                    None => None,
                };
                BlockParts::Dateline(Dateline { places: raw.places, date, agency: raw.agency })
            }
            BlockKind::Paragraph => BlockParts::Paragraph,
            BlockKind::Heading => BlockParts::Heading,
            BlockKind::Caption => {
                let date = match raw.date {
                    Some(Date::Id(date)) => Some(date),
                    Some(Date::At(_)) => return Err("a caption's date is its place among the dates"),
                    None => None,
                };
                let Raw { credit, place, file, people, .. } = raw;
                BlockParts::Caption(Caption { credit, place, date, file, people })
            }
            BlockKind::ListItem => BlockParts::ListItem,
            BlockKind::BlockQuote => BlockParts::BlockQuote,
            BlockKind::Credit => BlockParts::Credit(CreditLine { contributors: raw.contributors, credit: raw.credit }),
            BlockKind::Note => match raw.sub {
                Some(Sub::Note(sub)) => BlockParts::Note(Some(sub)),
                Some(Sub::Stamp(_)) => return Err("published and updated are a timestamp's"),
                None => BlockParts::Note(None),
            },
        };
        Ok(Block { span: raw.span, parts, confidence: raw.confidence })
    }
}
