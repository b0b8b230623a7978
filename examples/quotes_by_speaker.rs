//! Who says what: the quotes of an article under the names of their speakers, with the role that it gives them.
//!
//! ```sh
//! cargo run --example quotes_by_speaker [story.txt]
//! ```

#![allow(clippy::print_stdout, reason = "an example shows what it found")]

use std::error::Error;
use std::{env, fs};
use wirecopy::Parser;

fn main() -> Result<(), Box<dyn Error>> {
    let text = match env::args_os().nth(1) {
        Some(path) => fs::read_to_string(path)?,
        None => include_str!("wirecopy/sample.txt").to_owned(),
    };
    let article = Parser::new().parse(text)?;

    for person in article.people() {
        let mut quotes = person.quotes().peekable();
        if quotes.peek().is_none() {
            continue;
        }
        let role = person.roles.first().map_or(String::new(), |role| format!(", {}", role.text));
        println!("{}{role}", person.name);
        for quote in quotes {
            // "denied that …", "declined to say whether …": words that just this speaker did not say.
            let negated = if quote.negated { " (denied or withheld)" } else { "" };
            println!("  {:9} {}{negated}", quote.kind.name(), quote.text());
        }
    }

    // Not everybody who speaks is a person with a name: the city, police, a driver. What only stands in marks is no speech.
    println!("others");
    for quote in article.quotes().filter(|quote| quote.kind.is_speech() && quote.person().is_none()) {
        println!("  {:9} {} ({})", quote.kind.name(), quote.text(), quote.speaker_name().unwrap_or("nobody named"));
    }
    Ok(())
}
