//! `wirecopy`: reads articles, and shows or prints what is in them.
//!
//! ```text
//! wirecopy                          the bundled sample, to look at
//! wirecopy story.txt                one article: to look at on a terminal, as JSON into a pipe
//! wirecopy --format json *.txt      one line of JSON an article, its file as "id"
//! wirecopy --jsonl < in > out       {"id","text","published"} a line in, one line of JSON out, in the same order
//! ```
//!
//! It ends with 0 when all could be read, or when nobody reads its output any more; with 2 for wrong usage and for what
//! could not be read.

mod human;
mod input;
mod jsonl;
mod options;
mod pool;

use clap::Parser as _;
use input::{Input, Source};
use options::{Format, Options};
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let options = Options::parse();
    let done = if options.jsonl { jsonl::run(&options).map(|()| ExitCode::SUCCESS) } else { articles(&options) };
    match done {
        Ok(code) => code,
        // `wirecopy … | head`: the reader has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => fail(&error.to_string()),
    }
}

/// Parses the files, one article each, or the bundled sample.
fn articles(options: &Options) -> io::Result<ExitCode> {
    let sources = Source::all(&options.files);
    let to_look_at = io::stdout().is_terminal() || options.files.is_empty();
    let format = options.format.unwrap_or(if to_look_at { Format::Human } else { Format::Json });
    let parser = options.parser();
    let render = move |source: Source| -> Result<Vec<u8>, String> {
        let Input { id, text } = source.read()?;
        let mut article = parser.parse(&text).map_err(|error| format!("{source}: {error}"))?;
        if let Some(id) = id {
            article = article.with_id(id);
        }
        let mut out = Vec::new();
        match format {
            Format::Human => human::write(&mut out, &article).expect("a vector takes all"),
            Format::Json => {
                serde_json::to_writer(&mut out, &article).expect("findings are plain data");
                out.push(b'\n');
            }
        }
        Ok(out)
    };

    let mut code = ExitCode::SUCCESS;
    // Colour stays on a terminal, unless NO_COLOR is set; it is stripped everywhere else. JSON has none to strip.
    let mut out: Box<dyn Write> = match format {
        Format::Human => Box::new(anstream::stdout().lock()),
        Format::Json => Box::new(io::stdout().lock()),
    };
    pool::in_order(options.thread_count(), sources.into_iter(), render, |rendered| match rendered {
        Ok(rendered) => out.write_all(&rendered),
        Err(message) => {
            code = fail(&message);
            Ok(())
        }
    })?;
    out.flush()?;
    Ok(code)
}

/// Says on standard error what went wrong.
fn fail(message: &str) -> ExitCode {
    // Nothing is left to be done when nobody reads the errors either.
    let _ = writeln!(io::stderr(), "wirecopy: {message}");
    ExitCode::from(2)
}
