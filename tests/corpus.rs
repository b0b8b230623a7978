//! Many short cases in `tests/corpus/<layer>/*.txt`: a title, a text, `---`, and what is to be found in it.
//!
//! ```text
//! === a weekday looks back
//! @published 2024-06-05
//! The ferry sank on Monday.
//! ---
//! date 2024-06-03 | Monday
//! ```
//!
//! A case that lists a finding of its layer lists them all, unless `@partial` follows its `---`. Lines are those of
//! [`expect`]. `WIRECOPY_BLESS=1 cargo test --test corpus` rewrites what stands below `---` to what was found.

mod expect;

use expect::{Difference, Line, Outcome, compare};
use std::fs;
use std::path::{Path, PathBuf};
use wirecopy::Parser;

#[test]
fn blocks() {
    check("blocks", "block");
}

#[test]
fn dates() {
    check("dates", "date");
}

#[test]
fn events() {
    check("events", "event");
}

#[test]
fn people() {
    check("people", "person");
}

#[test]
fn quotes() {
    check("quotes", "quote");
}

/// A case of a corpus file.
struct Case {
    title: String,
    /// The line of the title, from 1.
    line: usize,
    /// From `===` to `---`, as written.
    head: String,
    published: Option<String>,
    text: String,
    /// The lines below `---`, as written.
    expected: Vec<String>,
}

impl Case {
    fn read(line: usize, raw: &str) -> Case {
        let end = raw.rfind("\n---\n").unwrap_or_else(|| panic!("no `---` below {raw}"));
        let (head, expected) = (&raw[..=end], &raw[end + "\n---\n".len()..]);
        let (title, mut text) = head.split_once('\n').unwrap_or((head, ""));
        let published = text.strip_prefix("@published ").and_then(|rest| rest.split_once('\n'));
        if let Some((_, rest)) = published {
            text = rest;
        }
        Case {
            title: title.trim_start_matches("===").trim().to_owned(),
            line,
            head: head.to_owned(),
            published: published.map(|(day, _)| day.trim().to_owned()),
            text: text.trim_end_matches('\n').to_owned(),
            expected: expected.trim_end().lines().map(str::to_owned).collect(),
        }
    }

    fn outcome(&self, kind: &str) -> Outcome {
        let mut parser = Parser::new();
        if let Some(day) = &self.published {
            parser = parser.published(day.parse().unwrap_or_else(|error| panic!("{}: {day}: {error}", self.title)));
        }
        let article = parser.parse(&self.text).expect("a case is short");
        let lines: Vec<Line> = self.expected.iter().filter_map(|line| Line::read(line)).collect();
        let partial = self.expected.iter().any(|line| line == "@partial");
        compare(&article, &lines, (!partial).then_some(kind))
    }

    /// The case as it stands in its file, with what was found in place of what was expected.
    fn blessed(&self, kind: &str) -> String {
        let outcome = self.outcome(kind);
        let mut case = format!("{}---\n", self.head);
        let other = self.expected.iter().filter(|line| Line::read(line).is_none());
        let found = outcome.differences.iter().filter_map(|difference| match difference {
            Difference::Extra(found) => Some(found.to_string()),
            _ => None,
        });
        let kept = outcome.kept.iter().map(|line| line.raw.clone());
        for line in other.cloned().chain(kept).chain(found) {
            case += &line;
            case.push('\n');
        }
        case
    }
}

/// The head of a corpus file and its cases.
fn read(file: &Path) -> (String, Vec<Case>) {
    let content = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let content = content.replace("\r\n", "\n");
    let starts: Vec<usize> = content
        .match_indices("=== ")
        .map(|(at, _)| at)
        .filter(|&at| content[..at].ends_with('\n') || at == 0)
        .collect();
    let ends = starts.iter().skip(1).copied().chain([content.len()]);
    let cases = starts
        .iter()
        .zip(ends)
        .map(|(&start, end)| Case::read(content[..start].lines().count() + 1, &content[start..end]));
    (content[..starts.first().copied().unwrap_or(content.len())].to_owned(), cases.collect())
}

/// Runs every case of a layer, and shows or blesses what is not as expected.
fn check(layer: &str, kind: &str) {
    let bless = std::env::var_os("WIRECOPY_BLESS").is_some();
    let (mut cases, mut report) = (0, Vec::new());
    for file in files(layer) {
        let (head, all) = read(&file);
        cases += all.len();
        report.extend(all.iter().filter_map(|case| {
            let place = format!("{}:{}: {}", shown(&file), case.line, case.title);
            Some(format!("\n{place}\n{}", case.outcome(kind).report()?))
        }));
        if bless {
            let blessed: Vec<String> = all.iter().map(|case| case.blessed(kind)).collect();
            fs::write(&file, head + &blessed.join("\n")).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        }
    }
    assert!(cases > 0, "no case in tests/corpus/{layer}");
    let (differing, report) = (report.len(), report.join("\n"));
    assert!(bless || differing == 0, "{report}\n\n{differing} of {cases} cases in tests/corpus/{layer} differ");
}

/// The files of a layer, in the order of their names.
fn files(layer: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(layer);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("a readable folder").path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    files
}

/// The file from the root of the crate.
fn shown(file: &Path) -> String {
    file.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap_or(file).display().to_string()
}
