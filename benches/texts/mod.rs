//! The articles that the benches read, and ratios of times taken in turn.

#![allow(dead_code, reason = "each bench needs a part of it")]

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use unicode_segmentation::UnicodeSegmentation;

/// A set of articles.
pub(crate) struct Set {
    pub(crate) name: &'static str,
    pub(crate) texts: Vec<String>,
}

impl Set {
    /// How many bytes they have together.
    pub(crate) fn bytes(&self) -> u64 {
        self.texts.iter().map(|text| text.len() as u64).sum()
    }
}

/// The articles of the tests, and those of the gold where there are any: in `WIRECOPY_GOLD` or `../shared/gold`.
pub(crate) fn sets() -> Vec<Set> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let gold = std::env::var_os("WIRECOPY_GOLD").map_or_else(|| root.join("../shared/gold"), PathBuf::from);
    let sets = [("own", root.join("tests/articles")), ("gold", gold.join("quotes/train/text"))];
    let read = |(name, folder): (_, PathBuf)| Set { name, texts: texts(&folder) };
    sets.map(read).into_iter().filter(|set| !set.texts.is_empty()).collect()
}

/// The texts of a folder, in the order of their names; none when there is no such folder.
fn texts(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    files.iter().filter_map(|file| fs::read_to_string(file).ok()).collect()
}

/// How many words `unicode_words()` finds in the articles: the work that every speed is told beside.
pub(crate) fn words(set: &Set) -> usize {
    set.texts.iter().map(|text| text.unicode_words().count()).sum()
}

/// Whether cargo only wants to see that the benches run: `cargo bench -- --test`.
pub(crate) fn only_tested() -> bool {
    std::env::args().any(|argument| argument == "--test")
}

/// The shortest times of several pieces of work, done in turn: what slows one of them down slows down all, and the
/// shortest of many is the one that nothing slowed down.
pub(crate) fn in_turn<const N: usize>(rounds: usize, mut work: [&mut dyn FnMut() -> usize; N]) -> [Duration; N] {
    let mut times = [Duration::MAX; N];
    for _ in 0..rounds {
        for (work, shortest) in work.iter_mut().zip(&mut times) {
            let start = Instant::now();
            black_box(work());
            *shortest = start.elapsed().min(*shortest);
        }
    }
    times
}

/// Nanoseconds for each of so many bytes.
#[allow(clippy::cast_precision_loss, reason = "a figure to look at")]
pub(crate) fn per_byte(time: Duration, bytes: u64) -> f64 {
    time.as_secs_f64() * 1e9 / bytes as f64
}
