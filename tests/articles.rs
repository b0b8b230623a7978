//! Whole articles, `tests/articles/NAME.txt`, with some of what is to be found in them, `NAME.expect`: lines as those of
//! [`expect`]. Each article runs with LF and with CRLF, and cut short at many places.

mod expect;
mod sound;

use expect::{Line, compare};
use std::fs;
use std::path::{Path, PathBuf};
use wirecopy::Parser;

/// About how many places an article is cut at.
const CUTS: usize = 200;

#[test]
fn blocks() {
    check(&["block", "author", "contributor", "agency", "place", "credit"]);
}

#[test]
fn quotes() {
    check(&["quote", "cue", "addressee", "venue", "negated"]);
}

#[test]
fn dates() {
    check(&["date", "range", "published"]);
}

#[test]
fn events() {
    check(&["event"]);
}

#[test]
fn people() {
    check(&["person"]);
}

#[test]
fn diagnostics() {
    check(&["diagnostic"]);
}

#[test]
fn every_line_is_of_a_kind_that_is_checked() {
    let kinds = [
        "block",
        "author",
        "contributor",
        "agency",
        "place",
        "credit",
        "quote",
        "cue",
        "addressee",
        "venue",
        "negated",
        "date",
        "range",
        "published",
        "event",
        "person",
        "diagnostic",
    ];
    for article in articles() {
        let unknown = article.lines.iter().find(|line| !kinds.contains(&line.kind()));
        assert!(unknown.is_none(), "{}: {unknown:?}", article.name);
    }
}

#[test]
fn an_article_may_end_anywhere() {
    for article in articles() {
        for text in [article.text.clone(), article.text.replace('\n', "\r\n")] {
            for step in 0..=CUTS {
                let cut = text.floor_char_boundary(text.len() * step / CUTS);
                sound::check(&Parser::new().parse(&text[..cut]).expect("an article is short"));
                sound::check(&Parser::new().parse(&text[cut..]).expect("an article is short"));
            }
        }
    }
}

struct Article {
    name: String,
    text: String,
    lines: Vec<Line>,
}

/// Every article with its expectations, in the order of their names.
fn articles() -> Vec<Article> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/articles");
    let read = |file: &Path| {
        fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display())).replace("\r\n", "\n")
    };
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("a readable folder").path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    assert!(!files.is_empty(), "no article in tests/articles");
    let article = |file: &PathBuf| Article {
        name: file.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        text: read(file),
        lines: read(&file.with_extension("expect")).lines().filter_map(Line::read).collect(),
    };
    files.iter().map(article).collect()
}

/// Checks the lines of some kinds, in every article.
fn check(kinds: &[&str]) {
    let mut report = Vec::new();
    for article in articles() {
        let lines: Vec<Line> = article.lines.into_iter().filter(|line| kinds.contains(&line.kind())).collect();
        for (ends, text) in [("LF", article.text.clone()), ("CRLF", article.text.replace('\n', "\r\n"))] {
            let parsed = Parser::new().parse(&text).expect("an article is short");
            let differences = compare(&parsed, &lines, None).report();
            report.extend(differences.map(|shown| format!("\ntests/articles/{} with {ends}\n{shown}", article.name)));
        }
    }
    assert!(report.is_empty(), "{}", report.join("\n"));
}
