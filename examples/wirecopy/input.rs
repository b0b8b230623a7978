//! Where an article's text comes from.

use std::fmt;
use std::fs;
use std::io::{self, Read};
use std::path::PathBuf;

/// The article that comes with the program.
const SAMPLE: &str = include_str!("sample.txt");

/// A place to read one article from.
#[derive(Debug)]
pub(crate) enum Source {
    File(PathBuf),
    StandardInput,
    Sample,
}

/// One article, as it was read.
pub(crate) struct Input {
    /// The path of a file.
    pub id: Option<String>,
    pub text: String,
}

impl Source {
    /// What the arguments name; the bundled sample when they name nothing.
    pub(crate) fn all(files: &[PathBuf]) -> Vec<Source> {
        let source = |file: &PathBuf| match file.to_str() {
            Some("-") => Source::StandardInput,
            _ => Source::File(file.clone()),
        };
        if files.is_empty() { vec![Source::Sample] } else { files.iter().map(source).collect() }
    }

    /// Reads the text, or says which source can't be read, and where it goes wrong.
    pub(crate) fn read(&self) -> Result<Input, String> {
        let bytes = match self {
            Source::File(path) => fs::read(path),
            Source::StandardInput => {
                let mut bytes = Vec::new();
                io::stdin().read_to_end(&mut bytes).map(|_| bytes)
            }
            Source::Sample => Ok(SAMPLE.into()),
        };
        let bytes = bytes.map_err(|error| format!("{self}: {error}"))?;
        let not_text = |at: usize| format!("{self}: not UTF-8 at byte {at}");
        let text = String::from_utf8(bytes).map_err(|error| not_text(error.utf8_error().valid_up_to()))?;
        let id = matches!(self, Source::File(_)).then(|| self.to_string());
        Ok(Input { id, text })
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Source::File(path) => path.display().fmt(f),
            Source::StandardInput => f.write_str("standard input"),
            Source::Sample => f.write_str("the bundled sample"),
        }
    }
}
