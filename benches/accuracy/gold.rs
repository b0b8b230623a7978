//! The folder of gold: its rows, its texts, and which rows a fold takes. Computes no figure itself.
//!
//! Laid out as `shared/gold`: a set is a folder of `*.jsonl` files, a line a document, beside folders of texts.

use std::fs;
use std::iter::Sum;
use std::path::PathBuf;

use rayon::prelude::*;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// A part of each set: the fifth to hold back while tuning, or the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fold {
    Back,
    Rest,
}

impl Fold {
    /// Whether the document `id` is in it: the digest of "fold:id" as one number, modulo five, is zero for those held back.
    fn takes(self, id: &str) -> bool {
        let digest = Sha256::digest(format!("fold:{id}"));
        // 256 leaves 1 when divided by five, so the number leaves what the sum of its bytes leaves.
        let held_back = digest.iter().map(|&byte| u32::from(byte)).sum::<u32>() % 5 == 0;
        held_back == (self == Self::Back)
    }
}

/// The gold, or a fold of it.
#[derive(Debug)]
pub(crate) struct Gold {
    folder: PathBuf,
    fold: Option<Fold>,
}

impl Gold {
    /// The gold in `WIRECOPY_GOLD`, else in `../shared/gold` beside the crate; the missing folder when there is none.
    pub(crate) fn open(fold: Option<Fold>) -> Result<Self, PathBuf> {
        let beside = || concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/gold").into();
        let folder = std::env::var_os("WIRECOPY_GOLD").map_or_else(beside, PathBuf::from);
        if folder.is_dir() { Ok(Self { folder, fold }) } else { Err(folder) }
    }

    /// The rows of a JSONL file that the fold takes; none when there is no such file.
    pub(crate) fn rows(&self, file: &str) -> Option<Vec<Value>> {
        let lines = fs::read_to_string(self.folder.join(file)).ok()?;
        let rows = lines.lines().filter(|line| !line.trim().is_empty());
        let rows = rows.map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{file}: {error}")));
        Some(rows.filter(|row: &Value| self.fold.is_none_or(|fold| fold.takes(id(row)))).collect())
    }

    /// A file that is one JSON value; none when there is no such file.
    pub(crate) fn value(&self, file: &str) -> Option<Value> {
        let json = fs::read_to_string(self.folder.join(file)).ok()?;
        Some(serde_json::from_str(&json).unwrap_or_else(|error| panic!("{file}: {error}")))
    }

    /// The text that a row of a set names.
    pub(crate) fn text_of(&self, set: &str, file: &Value) -> String {
        self.text(&format!("{set}/{}", file.as_str().expect("a row names its text")))
    }

    /// A text of the folder.
    pub(crate) fn text(&self, file: &str) -> String {
        fs::read_to_string(self.folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    /// The names of the JSONL files of a set, in alphabetical order.
    pub(crate) fn corpora(&self, set: &str) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.folder.join(set)) else {
            return Vec::new();
        };
        let files = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let mut names: Vec<_> = files.filter_map(|file| Some(file.strip_suffix(".jsonl")?.to_owned())).collect();
        names.sort();
        names
    }
}

/// The name of a gold document.
pub(crate) fn id(row: &Value) -> &str {
    row["id"].as_str().expect("every gold row has an id")
}

/// The sum of what `score` gives for each row, worked out on all cores and added in order.
pub(crate) fn total<T: Send + Sum<T>>(rows: &[Value], score: impl Fn(&Value) -> T + Sync + Send) -> T {
    let scored: Vec<T> = rows.par_iter().map(score).collect();
    scored.into_iter().sum()
}
