//! An article in the format that was asked for.

use crate::options::{Field, Format};
use crate::terminal::Terminal;
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::borrow::Cow;
use wirecopy::export::tsv::Table;
use wirecopy::export::{brat, ics, json_text, jsonld, timeml, webanno};
use wirecopy::render::{html, human};
use wirecopy::{Article, Findings, View};

/// A format with what it takes to write it.
#[derive(Clone, Debug)]
pub(crate) struct Writer {
    pub format: Format,
    pub table: Table,
    pub fields: Vec<Field>,
    pub terminal: Terminal,
}

impl Writer {
    /// What stands before the first article of a stream or a file.
    pub(crate) fn head(&self) -> String {
        match self.format {
            Format::Tsv => format!("{}\n", self.table.header()),
            Format::Ics => ics::HEAD.to_owned(),
            _ => String::new(),
        }
    }

    /// What stands behind the last.
    pub(crate) const fn foot(&self) -> &'static str {
        if matches!(self.format, Format::Ics) { ics::FOOT } else { "" }
    }

    /// Whether a stream can hold only one article.
    pub(crate) const fn stands_alone(&self) -> bool {
        matches!(self.format, Format::Html | Format::Timex3 | Format::Brat)
    }

    /// How its files end.
    pub(crate) const fn extension(&self) -> &'static str {
        match self.format {
            Format::Human => "txt",
            Format::Json => "json",
            Format::Jsonl => "jsonl",
            Format::Html => "html",
            Format::Tsv => "tsv",
            Format::Jsonld => "jsonld",
            Format::Timex3 => "tml",
            Format::Brat => "ann",
            Format::Webanno => "webanno.jsonl",
            Format::Ics => "ics",
        }
    }

    /// Writes an article.
    pub(crate) fn article(&self, article: &Article<'_>, out: &mut Vec<u8>) {
        match self.format {
            Format::Human => {
                let Terminal { width, colour } = self.terminal;
                text(&format_args!("{}\n", human::Screen::new(article).width(width).colour(colour)), out);
            }
            Format::Json => {
                let json = serde_json::to_string_pretty(&Trimmed { article, fields: &self.fields });
                text(&(json_text(&json.expect("findings are plain data")) + "\n"), out);
            }
            Format::Jsonl => line(&Trimmed { article, fields: &self.fields }, out),
            Format::Html => text(&html::Page::new(article), out),
            Format::Tsv => text(&self.table.rows(article), out),
            Format::Jsonld => line(&jsonld::NewsArticle::new(article), out),
            Format::Timex3 => text(&timeml::TimeMl::new(article), out),
            Format::Brat => text(&brat::Standoff::new(article), out),
            Format::Webanno => webanno::annotations(article).iter().for_each(|annotation| line(annotation, out)),
            Format::Ics => text(&ics::Entries::new(article), out),
        }
    }
}

/// An article's JSON with only some of its fields; with all when none are named.
pub(crate) struct Trimmed<'s> {
    pub article: &'s Article<'s>,
    pub fields: &'s [Field],
}

impl Serialize for Trimmed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let article = self.article;
        if self.fields.is_empty() {
            return article.serialize(serializer);
        }
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("schema", Findings::SCHEMA)?;
        map.serialize_entry("id", &article.id())?;
        for field in self.fields {
            let name = field.name();
            match field {
                Field::Published => map.serialize_entry(name, &article.published())?,
                Field::Blocks => map.serialize_entry(name, &Items(|| article.blocks().map(View::get)))?,
                Field::Sentences => map.serialize_entry(name, &Items(|| article.sentences()))?,
                Field::Quotes => map.serialize_entry(name, &Items(|| article.quotes().map(View::get)))?,
                Field::Dates => map.serialize_entry(name, &Items(|| article.dates().map(View::get)))?,
                Field::Events => map.serialize_entry(name, &Items(|| article.events().map(View::get)))?,
                Field::People => map.serialize_entry(name, &Items(|| article.people().map(View::get)))?,
                Field::Diagnostics => map.serialize_entry(name, &Items(|| article.diagnostics().map(View::get)))?,
            }
        }
        map.end()
    }
}

/// A list, made anew each time it is written.
struct Items<F>(F);

impl<T: Serialize, I: Iterator<Item = T>, F: Fn() -> I> Serialize for Items<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

/// Writes a line of JSON.
pub(crate) fn line(value: &impl Serialize, out: &mut Vec<u8>) {
    let start = out.len();
    serde_json::to_writer(&mut *out, value).expect("a vector takes all, and findings are plain data");
    let json = str::from_utf8(&out[start..]).expect("JSON is UTF-8");
    if let Cow::Owned(safe) = json_text(json) {
        out.truncate(start);
        out.extend_from_slice(safe.as_bytes());
    }
    out.push(b'\n');
}

fn text(text: &impl ToString, out: &mut Vec<u8>) {
    out.extend_from_slice(text.to_string().as_bytes());
}
