//! What happened when: the dated events of an article in order of time, past and planned.
//!
//! ```sh
//! cargo run --example timeline [story.txt]
//! ```

#![allow(clippy::print_stdout, reason = "an example shows what it found")]

use std::error::Error;
use std::{env, fs};
use wirecopy::{Parser, Timex};

fn main() -> Result<(), Box<dyn Error>> {
    let text = match env::args_os().nth(1) {
        Some(path) => fs::read_to_string(path)?,
        None => include_str!("wirecopy/sample.txt").to_owned(),
    };
    let article = Parser::new().parse(text)?;

    if let Some(published) = article.published() {
        println!("published {} ({})", published.value, published.source.name());
    }
    for event in article.timeline() {
        println!("{:24} {:12} {}", days(&event.when()), event.status.name(), event.text());
    }
    Ok(())
}

/// One day, the first and the last, or what the value says where the days are not known.
fn days(date: &Timex) -> String {
    match (date.earliest, date.latest, &date.value) {
        (Some(first), Some(last), _) if first == last => first.to_string(),
        (Some(first), Some(last), _) => format!("{first} to {last}"),
        (Some(first), None, _) => format!("from {first}"),
        (None, Some(last), _) => format!("to {last}"),
        (None, None, Some(value)) => value.to_string(),
        (None, None, None) => "no such day".to_owned(),
    }
}
