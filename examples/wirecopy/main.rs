//! `wirecopy`: reads articles, and shows or prints what is in them.
//!
//! ```text
//! wirecopy                           the bundled sample, to look at
//! wirecopy story.txt                 one article: to look at on a terminal, a line of JSON into a pipe
//! wirecopy --format tsv stories/     the quotes of all .txt files in a folder, as a table
//! wirecopy --format brat -o out *.txt   a file for each article
//! wirecopy --jsonl < in > out        {"id","text","published"} a line in, one line of JSON out, in the same order
//! ```
//!
//! It ends with 0 when all could be read, or when nobody reads its output any more; with 1 when some of many articles could
//! not be read; with 2 for wrong usage and when nothing could.

mod batch;
mod formats;
mod human;
mod input;
mod jsonl;
mod options;
mod pool;

use clap::Parser as _;
use options::Options;
use std::fmt::Display;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let options = Options::parse();
    let done = if options.jsonl { jsonl::run(&options).map(|()| Vec::new()) } else { batch::run(&options) };
    match done {
        Ok(complaints) if complaints.is_empty() => ExitCode::SUCCESS,
        Ok(complaints) => {
            complaints.iter().for_each(say);
            ExitCode::from(1)
        }
        // `wirecopy … | head`: the reader has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            say(&error);
            ExitCode::from(2)
        }
    }
}

/// Says on standard error what went wrong.
fn say(message: &impl Display) {
    // Nothing is left to be done when nobody reads the errors either.
    let _ = writeln!(io::stderr(), "wirecopy: {message}");
}
