//! The example binary.
#![allow(clippy::print_stdout, reason = "printing is what it is for")]
use std::io::{BufRead, Write};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let stdin = std::io::stdin().lock();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in stdin.lines() {
        let value: serde_json::Value = serde_json::from_str(&line?)?;
        let mut parser = wirecopy::Parser::new();
        if let Some(day) = value["published"].as_str() {
            parser = parser.published(day.parse().map_err(|e| format!("{e}"))?);
        }
        let article = parser.parse(value["text"].as_str().unwrap_or(""))?.with_id(value["id"].as_str().unwrap_or(""));
        serde_json::to_writer(&mut out, &article)?;
        writeln!(out)?;
    }
    Ok(())
}
