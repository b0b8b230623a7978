//! The command line.

use chrono::NaiveDate;
use clap::ValueEnum;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::thread;
use wirecopy::export::tsv::Table;

/// Turns news articles into typed structures: blocks, quotes with speakers, dates, people and dated events.
#[derive(Debug, clap::Parser)]
#[command(version)]
pub(crate) struct Options {
    /// Texts of one article each, or folders of them (their .txt files, at any depth); "-" is standard input. Without any:
    /// a bundled sample.
    #[arg(value_name = "FILE", conflicts_with = "jsonl")]
    pub files: Vec<PathBuf>,

    /// What an article is turned into. By default "human" on a terminal and for the sample, else "jsonl".
    #[arg(long, conflicts_with = "jsonl")]
    pub format: Option<Format>,

    /// Which findings "tsv" is a table of.
    #[arg(long, default_value = "quotes", value_parser = tables())]
    pub table: Table,

    /// Write a file for each article into this folder, instead of all to standard output.
    #[arg(long, short, value_name = "DIR", conflicts_with = "jsonl")]
    pub output: Option<PathBuf>,

    /// The day of publication, when it is known; with --jsonl that of lines that give none.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub published: Option<NaiveDate>,

    /// Read {"id","text","published"} from standard input, an article a line, and write a line of JSON for each, in order.
    #[arg(long)]
    pub jsonl: bool,

    /// Keep only these lists of the JSON, such as "quotes,people"; "schema" and "id" stay.
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub fields: Vec<Field>,

    /// With --jsonl: copy what else a line has into its answer.
    #[arg(long, requires = "jsonl")]
    pub passthrough: bool,

    /// How many threads parse; the order stays. By default as many as there are cores.
    #[arg(long, value_name = "N", value_parser = threads)]
    pub threads: Option<NonZeroUsize>,
}

/// What an article is turned into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// A screen to look at.
    Human,
    /// JSON over many lines.
    Json,
    /// JSON, a line an article.
    Jsonl,
    /// A page to look at, or with --output a page an article and an index.
    Html,
    /// A table of tab-separated values.
    Tsv,
    /// schema.org JSON-LD, a line an article.
    Jsonld,
    /// TimeML: the text with its times and events tagged.
    Timex3,
    /// brat standoff.
    Brat,
    /// W3C Web Annotation, a line an annotation.
    Webanno,
    /// iCalendar.
    Ics,
}

/// A field of an article's JSON that can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Field {
    Published,
    Blocks,
    Sentences,
    Quotes,
    Dates,
    Events,
    People,
    Diagnostics,
}

impl Field {
    /// Whether an article's JSON has a field of this name.
    pub(crate) fn is_name(name: &str) -> bool {
        Field::value_variants().iter().any(|field| field.name() == name)
    }

    /// Its name in the JSON.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Field::Published => "published",
            Field::Blocks => "blocks",
            Field::Sentences => "sentences",
            Field::Quotes => "quotes",
            Field::Dates => "dates",
            Field::Events => "events",
            Field::People => "people",
            Field::Diagnostics => "diagnostics",
        }
    }
}

impl Options {
    /// A parser as the options want it.
    pub(crate) fn parser(&self) -> wirecopy::Parser {
        self.published.map_or(wirecopy::Parser::new(), |day| wirecopy::Parser::new().published(day))
    }

    /// How many threads to use.
    pub(crate) fn thread_count(&self) -> NonZeroUsize {
        self.threads.or_else(|| thread::available_parallelism().ok()).unwrap_or(NonZeroUsize::MIN)
    }
}

/// Reads the name of a table.
fn tables() -> impl TypedValueParser<Value = Table> {
    PossibleValuesParser::new(Table::ALL.map(Table::name)).map(|name| Table::named(&name).expect("it is one of them"))
}

/// Reads a day such as `2024-06-05`.
pub(crate) fn day(text: &str) -> Result<NaiveDate, String> {
    text.parse().map_err(|_| format!("{text:?} is no day like 2024-06-05"))
}

fn threads(text: &str) -> Result<NonZeroUsize, &'static str> {
    text.parse().map_err(|_| "a number from 1 is wanted")
}
