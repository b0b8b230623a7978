//! The command line.

use chrono::NaiveDate;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::thread;

/// Turns news articles into typed structures: blocks, quotes with speakers, dates, people and dated events.
#[derive(Debug, clap::Parser)]
#[command(version)]
pub(crate) struct Options {
    /// Texts of one article each; "-" is standard input. Without any: a bundled sample.
    #[arg(value_name = "FILE", conflicts_with = "jsonl")]
    pub files: Vec<PathBuf>,

    /// "human" is to look at; "json" is one line an article. By default "human" on a terminal and for the sample, else
    /// "json".
    #[arg(long, conflicts_with = "jsonl")]
    pub format: Option<Format>,

    /// The day of publication, when it is known; with --jsonl that of lines that give none.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub published: Option<NaiveDate>,

    /// Read {"id","text","published"} from standard input, an article a line, and write a line of JSON for each, in order.
    #[arg(long)]
    pub jsonl: bool,

    /// How many threads parse; the order stays. By default as many as there are cores.
    #[arg(long, value_name = "N", value_parser = threads)]
    pub threads: Option<NonZeroUsize>,
}

/// What an article is turned into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    Human,
    Json,
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

/// Reads a day such as `2024-06-05`.
pub(crate) fn day(text: &str) -> Result<NaiveDate, String> {
    text.parse().map_err(|_| format!("{text:?} is no day like 2024-06-05"))
}

fn threads(text: &str) -> Result<NonZeroUsize, &'static str> {
    text.parse().map_err(|_| "a number from 1 is wanted")
}
