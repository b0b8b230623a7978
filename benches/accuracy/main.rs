//! How well the parser does on the gold sets: every figure, beside the floor it must not fall under.
//!
//! `cargo bench --bench accuracy -- [--sets a,b] [--fold back|rest] [--raise] [--confidence]`
//!
//! `--confidence` shows how often each rule for quotes and each kind of block is right in place of the figures, and fails
//! where `src/quote/confidence.rs` or `src/block/confidence.rs` says otherwise.
//!
//! The gold lies in `WIRECOPY_GOLD`, else in `../shared/gold`; without it there is nothing to do. Floors hold for whole
//! sets, so a fold is not held to them. A figure is named set, corpus where there are several, and what it measures:
//! `dates/timebank/value.f1`. Each module says what its figures mean and how they match.

#![allow(clippy::print_stdout, reason = "a table on standard output is what this bench is for")]

mod captions;
mod datelines;
mod dates;
mod events;
mod figures;
mod floors;
mod gold;
mod json;
mod pairing;
mod people;
mod quotes;
mod seed;
mod structure;

use std::collections::BTreeMap;
use std::process::ExitCode;

use figures::Board;
use floors::{Floors, fell};
use gold::{Fold, Gold};

const USAGE: &str =
    "usage: cargo bench --bench accuracy -- [--sets NAME,NAME] [--fold back|rest] [--raise] [--confidence]";

/// A set of gold: its name, the last part of the names of its figures, and what computes them.
struct Set {
    name: &'static str,
    figures: &'static [&'static str],
    score: fn(&Gold, &mut Board),
}

const SETS: [Set; 8] = [
    Set { name: "seed", figures: seed::FIGURES, score: seed::score },
    Set { name: "structure", figures: structure::FIGURES, score: structure::score },
    Set { name: "datelines", figures: datelines::FIGURES, score: datelines::score },
    Set { name: "captions", figures: captions::FIGURES, score: captions::score },
    Set { name: "dates", figures: dates::FIGURES, score: dates::score },
    Set { name: "events", figures: events::FIGURES, score: events::score },
    Set { name: "people", figures: people::FIGURES, score: people::score },
    Set { name: "quotes", figures: quotes::FIGURES, score: quotes::score },
];

/// The article that the library makes of `text`, as the contract's JSON.
fn predict(text: &str, published: Option<&str>) -> serde_json::Value {
    let mut parser = wirecopy::Parser::new();
    if let Some(day) = published {
        parser = parser.published(day.parse::<chrono::NaiveDate>().expect("the gold's days are days"));
    }
    let article = parser.parse(text).expect("no gold text exceeds a limit of the parser");
    serde_json::to_value(&article).expect("an article can always be written as JSON")
}

fn main() -> ExitCode {
    let options = match Options::read(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(wrong) => {
            println!("{wrong}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match Gold::open(options.fold) {
        Err(folder) => {
            println!("accuracy: no gold in {}, nothing to compare with", folder.display());
            ExitCode::SUCCESS
        }
        Ok(gold) => match run(&options, &gold) {
            Ok(()) => ExitCode::SUCCESS,
            Err(wrong) => {
                println!("{wrong}");
                ExitCode::FAILURE
            }
        },
    }
}

#[derive(Default)]
struct Options {
    sets: Option<Vec<String>>,
    fold: Option<Fold>,
    raise: bool,
    confidence: bool,
}

impl Options {
    fn read(mut args: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self::default();
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--raise" => options.raise = true,
                "--confidence" => options.confidence = true,
                "--fold" => {
                    options.fold = match args.next().as_deref() {
                        Some("back") => Some(Fold::Back),
                        Some("rest") => Some(Fold::Rest),
                        _ => return Err("--fold is back or rest".into()),
                    }
                }
                "--sets" => {
                    let names: Vec<_> = args.next().unwrap_or_default().split(',').map(str::to_owned).collect();
                    if let Some(unknown) = names.iter().find(|name| SETS.iter().all(|set| set.name != **name)) {
                        return Err(format!("no set is called {unknown:?}"));
                    }
                    options.sets = Some(names);
                }
                // Cargo passes these itself; the bench is its own test.
                "--bench" | "--test" => {}
                _ => return Err(format!("no option is called {arg:?}")),
            }
        }
        if options.raise && options.fold.is_some() {
            return Err("--raise needs whole sets, not a fold".into());
        }
        Ok(options)
    }

    fn wants(&self, set: &str) -> bool {
        self.sets.as_ref().is_none_or(|names| names.iter().any(|name| name == set))
    }
}

/// Computes and prints the figures; an error when one fell under its floor.
fn run(options: &Options, gold: &Gold) -> Result<(), String> {
    if options.confidence {
        let off = [
            (quotes::rules(gold).show(), "src/quote/confidence.rs"),
            (structure::told(gold).show(), "src/block/confidence.rs"),
        ];
        let wrong = off.iter().filter(|(off, _)| *off > 0).map(|(off, file)| format!("{off} values are off in {file}"));
        let wrong: Vec<String> = wrong.collect();
        return if wrong.is_empty() { Ok(()) } else { Err(wrong.join("; ")) };
    }
    let mut floors = Floors::read()?;
    if let Some(unknown) = floors.names().find(|name| !is_known(name)) {
        return Err(format!("floors.json: no figure is called {unknown:?}"));
    }
    let mut board = Board::default();
    for set in SETS.iter().filter(|set| options.wants(set.name)) {
        let before = board.figures().len();
        (set.score)(gold, &mut board);
        if board.figures().len() == before {
            println!("{}: no gold for it", set.name);
        }
    }
    if options.raise {
        floors.raise(&board);
        floors.write()?;
    }
    let fallen = table(&board, &floors, options.fold.is_none());
    for (group, count) in skipped(&floors, &board) {
        println!("{group}: {count} floors without a figure, skipped");
    }
    if fallen == 0 { Ok(()) } else { Err(format!("{fallen} figures are under their floors")) }
}

/// Whether a figure may be called so, though its corpus may not be here.
fn is_known(name: &str) -> bool {
    let (set, rest) = name.split_once('/').unwrap_or((name, ""));
    let figure = rest.rsplit('/').next().unwrap_or_default();
    SETS.iter().any(|known| known.name == set && known.figures.contains(&figure))
}

/// Prints each figure beside its floor, where floors hold, and returns how many are under theirs.
fn table(board: &Board, floors: &Floors, hold: bool) -> usize {
    println!("{:46} {:>8} {:>8}", "figure", "value", "floor");
    let mut fallen = 0;
    for figure in board.figures() {
        let floor = floors.under(figure).filter(|_| hold);
        let shown = floor.map_or_else(String::new, |floor| figure.like_it(floor));
        let mark = if fell(figure, floor) { "  UNDER" } else { "" };
        println!("{:46} {:>8} {shown:>8}{mark}", figure.name, figure.shown());
        fallen += usize::from(fell(figure, floor));
    }
    fallen
}

/// How many floors of each set or corpus have no figure to hold.
fn skipped<'f>(floors: &'f Floors, board: &Board) -> BTreeMap<&'f str, usize> {
    let mut groups = BTreeMap::new();
    for name in floors.names().filter(|name| !board.has(name)) {
        let group = name.rsplit_once('/').map_or(name, |(group, _)| group);
        *groups.entry(group).or_default() += 1;
    }
    groups
}
