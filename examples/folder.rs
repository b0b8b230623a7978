//! A folder in parallel: parses its .txt files on all cores and counts what each of them holds.
//!
//! ```sh
//! cargo run --release --example folder [stories/]
//! ```

#![allow(clippy::print_stdout, reason = "an example shows what it found")]

use rayon::prelude::*;
use std::error::Error;
use std::ffi::OsString;
use std::path::Path;
use std::{env, fs, io};
use wirecopy::{Article, Parser};

fn main() -> Result<(), Box<dyn Error>> {
    let bundled = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/articles");
    let folder = env::args_os().nth(1).unwrap_or_else(|| OsString::from(bundled));
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();

    // A parser is a few bytes to copy, and an article that owns its text goes where it likes. The order stays.
    let parser = Parser::new();
    let articles: Vec<_> = paths.par_iter().map(|path| read(parser, path)).collect::<io::Result<_>>()?;

    println!("{:>8} {:>8} {:>8} {:>8}", "quotes", "people", "dates", "events");
    for article in &articles {
        let counts = [article.quotes().len(), article.people().len(), article.dates().len(), article.events().len()];
        let [quotes, people, dates, events] = counts;
        println!("{quotes:>8} {people:>8} {dates:>8} {events:>8}  {}", article.headline().unwrap_or("(no headline)"));
    }
    let bytes: usize = articles.iter().map(|article| article.text().len()).sum();
    println!("{} articles, {bytes} bytes", articles.len());
    Ok(())
}

/// One file as an article. A text is never wrong; only reading it can fail.
fn read(parser: Parser, path: &Path) -> io::Result<Article<'static>> {
    parser.parse(fs::read_to_string(path)?).map_err(io::Error::other)
}
