//! "Monday" depends: the time expressions of an article for the day of publication that its text tells, and for your own.
//!
//! ```sh
//! cargo run --example reference_date [story.txt [2025-01-06]]
//! ```

#![allow(clippy::print_stdout, reason = "an example shows what it found")]

use std::error::Error;
use std::{env, fs};
use wirecopy::{NaiveDate, Parser, Timex};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let text = match arguments.next() {
        Some(path) => fs::read_to_string(path)?,
        None => include_str!("wirecopy/sample.txt").to_owned(),
    };
    let day: NaiveDate = arguments.next().as_deref().unwrap_or("2025-01-06").parse()?;

    let told = Parser::new().parse(&text)?;
    let given = Parser::new().published(day).parse(&text)?;

    let published = told.published().map_or("not told".to_owned(), |published| published.value.to_string());
    println!("{:40} {published:16} {day}", "published");
    // The same words are found in both; only what they mean may differ.
    for (told, given) in told.dates().zip(given.dates()) {
        let moves = if told.value == given.value { "" } else { " *" };
        println!("{:40} {:16} {}{moves}", told.text(), value(&told), value(&given));
    }
    Ok(())
}

/// The TIMEX3 value, which is open where nothing tells the day.
fn value(date: &Timex) -> String {
    date.value.map_or("no such day".to_owned(), |value| value.to_string())
}
