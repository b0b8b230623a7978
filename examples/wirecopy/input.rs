//! Where an article's text comes from.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The article that comes with the program.
const SAMPLE: &str = include_str!("sample.txt");

/// A place to read one article from.
#[derive(Clone, Debug)]
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
    /// What the arguments name, with the texts of folders in the order of their paths; the bundled sample when they name
    /// nothing. Or which argument can't be opened, or is a folder without texts.
    pub(crate) fn all(arguments: &[PathBuf]) -> Result<Vec<Source>, String> {
        if arguments.is_empty() {
            return Ok(vec![Source::Sample]);
        }
        let mut sources = Vec::new();
        for path in arguments {
            if path.to_str() == Some("-") {
                sources.push(Source::StandardInput);
            } else if path.is_dir() {
                let mut texts = Vec::new();
                find_texts(path, &mut texts).map_err(|error| format!("{}: {error}", path.display()))?;
                if texts.is_empty() {
                    return Err(format!("{}: no .txt files in this folder", path.display()));
                }
                texts.sort();
                sources.extend(texts.into_iter().map(Source::File));
            } else {
                File::open(path).map_err(|error| format!("{}: {error}", path.display()))?;
                sources.push(Source::File(path.clone()));
            }
        }
        Ok(sources)
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

    /// The name of a file made from it, without an ending.
    pub(crate) fn stem(&self) -> String {
        match self {
            Source::File(path) => path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
            Source::StandardInput => "standard-input".to_owned(),
            Source::Sample => "sample".to_owned(),
        }
    }
}

/// The texts in a folder and in those inside it. Links to folders are not followed: they may lead in a circle.
fn find_texts(folder: &Path, texts: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            find_texts(&path, texts)?;
        } else if path.extension().is_some_and(|extension| extension == "txt") {
            texts.push(path);
        }
    }
    Ok(())
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
