//! A picture desk's list: the captions of an article as JSON Lines, with photographer, agency, day, place and people.
//!
//! ```sh
//! cargo run --example captions [gallery.txt]
//! ```

#![allow(clippy::print_stdout, reason = "an example shows what it found")]

use serde_json::json;
use std::error::Error;
use std::{env, fs};
use wirecopy::{Parser, View};

fn main() -> Result<(), Box<dyn Error>> {
    let text = match env::args_os().nth(1) {
        Some(path) => fs::read_to_string(path)?,
        None => include_str!("../tests/articles/08_gallery.txt").to_owned(),
    };
    let article = Parser::new().parse(text)?;

    for (block, caption) in article.captions() {
        let credit = caption.credit.as_ref();
        let line = json!({
            "text": block.text(),
            "people": block.people().map(View::name).collect::<Vec<_>>(),
            "day": caption.date.and_then(|id| article.timex(id).earliest).map(|day| day.to_string()),
            "place": caption.place.map(|span| &article.text()[span]),
            "agency": credit.and_then(|credit| credit.agency.as_deref()),
            "photographer": credit.and_then(|credit| credit.photographer.as_deref()),
            "from_files": caption.file,
        });
        println!("{line}");
    }
    Ok(())
}
