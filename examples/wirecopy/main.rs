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
mod input;
mod jsonl;
mod options;
mod pool;
mod terminal;

use batch::Report;
use clap::Parser as _;
use options::Options;
use std::fmt::Display;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let options = match Options::try_parse() {
        Ok(options) => options,
        // "--help" and "--version" are for standard output.
        Err(asked) if !asked.use_stderr() => asked.exit(),
        Err(wrong) => {
            say(&usage(&wrong));
            return ExitCode::from(2);
        }
    };
    let done = if options.jsonl { jsonl::run(&options).map(|()| Report::default()) } else { batch::run(&options) };
    match done {
        Ok(Report { read, complaints }) => {
            complaints.iter().for_each(say);
            match (complaints.is_empty(), read) {
                (true, _) => ExitCode::SUCCESS,
                (false, 0) => ExitCode::from(2),
                (false, _) => ExitCode::from(1),
            }
        }
        // `wirecopy … | head`: the reader has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            say(&error);
            ExitCode::from(2)
        }
    }
}

/// What is wrong with the arguments, on one line: clap says it in a paragraph, and adds how to ask for help.
fn usage(error: &clap::Error) -> String {
    let whole = error.to_string();
    let said = whole.trim_start_matches("error: ").split("\n\n").next().unwrap_or_default();
    format!("{said} (--help says more)")
}

/// Says on one line of standard error what went wrong.
fn say(message: &impl Display) {
    // Names of files may hold anything, and a terminal obeys control characters.
    let message = message.to_string().split_whitespace().collect::<Vec<_>>().join(" ").replace(char::is_control, "");
    // Nothing is left to be done when nobody reads the errors either.
    let _ = writeln!(io::stderr(), "wirecopy: {message}");
}
