//! The floors under the figures: `benches/floors.json`, an object of figure names and numbers.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use crate::figures::{Board, Figure};

/// The least that each figure must reach.
#[derive(Debug)]
pub(crate) struct Floors(BTreeMap<String, f64>);

impl Floors {
    /// The floors of the file; none where there is no file.
    pub(crate) fn read() -> Result<Self, String> {
        let Ok(json) = fs::read_to_string(file()) else {
            return Ok(Self(BTreeMap::new()));
        };
        serde_json::from_str(&json).map(Self).map_err(|error| format!("floors.json: {error}"))
    }

    /// Writes them back, a line each, in alphabetical order.
    pub(crate) fn write(&self) -> Result<(), String> {
        let lines: Vec<_> = self.0.iter().map(|(name, floor)| format!("\n  \"{name}\": {floor}")).collect();
        let end = if lines.is_empty() { "" } else { "\n" };
        fs::write(file(), format!("{{{}{end}}}\n", lines.join(","))).map_err(|error| format!("floors.json: {error}"))
    }

    pub(crate) fn under(&self, figure: &Figure) -> Option<f64> {
        self.0.get(&figure.name).copied()
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Lifts each floor to the figure reached, and lays one under a figure that had none. Lowers none.
    pub(crate) fn raise(&mut self, board: &Board) {
        for figure in board.figures() {
            let floor = self.0.entry(figure.name.clone()).or_insert(figure.value);
            *floor = floor.max(figure.value);
        }
    }
}

/// Whether the figure is under its floor.
pub(crate) fn fell(figure: &Figure, floor: Option<f64>) -> bool {
    floor.is_some_and(|floor| figure.value < floor)
}

fn file() -> PathBuf {
    concat!(env!("CARGO_MANIFEST_DIR"), "/benches/floors.json").into()
}
