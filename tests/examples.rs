//! The short examples for users of the library: what each prints of the bundled articles, and of a file of one's own. And the
//! JSON that README.md shows.
//!
//! `cargo test` builds them; for this file alone: `cargo build --examples` first.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// What an example prints. It is built beside this test: `target/PROFILE/deps/examples-…`, `target/PROFILE/examples/NAME`.
#[track_caller]
fn printed(name: &str, arguments: &[&str]) -> String {
    let test = env::current_exe().expect("a test knows where it is");
    let profile = test.ancestors().nth(2).expect("a test lies in deps");
    let program = profile.join("examples").join(format!("{name}{}", env::consts::EXE_SUFFIX));
    let output = Command::new(program).args(arguments).output().expect("it is not built: cargo build --examples");
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("examples print UTF-8")
}

/// Every line wanted stands in what was printed, in this order.
#[track_caller]
fn shows(printed: &str, wanted: &[&str]) {
    let mut lines = printed.lines();
    for &want in wanted {
        assert!(lines.any(|line| line == want), "no line {want:?} in its place in:\n{printed}");
    }
}

/// A folder of this test's own with one article, and the path of the article.
fn story(folder: &str, text: &str) -> (PathBuf, PathBuf) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("examples").join(folder);
    let path = folder.join("story.txt");
    fs::create_dir_all(&folder).and_then(|()| fs::write(&path, text)).expect("the target folder can be written");
    (folder, path)
}

#[test]
fn quotes_by_speaker() {
    let sample = printed("quotes_by_speaker", &[]);
    shows(&sample, &["Petra Lindahl, Mayor", "  direct    We have a bridge that points at the moon,", "others"]);
    let (_, path) = story("quotes", "“We won,” said Mayor Ana Doe.\n\nThe film “Blue Harbor” is hers.");
    let own = printed("quotes_by_speaker", &[path.to_str().unwrap()]);
    assert_eq!(own, "Ana Doe, Mayor\n  direct    We won,\nothers\n");
}

#[test]
fn timeline() {
    let sample = printed("timeline", &[]);
    let bridge = "2024-09-18               past         the city said on Wednesday";
    let regatta = "2024-10-12               postponed    was postponed until Oct. 12";
    shows(&sample, &["published 2024-09-18 (dateline)", bridge, regatta]);
    let (_, path) = story("timeline", "The mayor will resign on June 3, 2024.");
    let own = printed("timeline", &[path.to_str().unwrap()]);
    shows(&own, &["2024-06-03               planned      The mayor will resign on June 3, 2024"]);
}

#[test]
fn folder() {
    let bundled = printed("folder", &[]);
    shows(&bundled, &["  quotes   people    dates   events"]);
    assert!(bundled.contains("  Brightloom Names Tova Ekström Chief Executive"), "{bundled}");
    let (folder, _) = story("folder", "“We won,” said Ana Doe.");
    let own = printed("folder", &[folder.to_str().unwrap()]);
    shows(&own, &["       1        1        0        0  (no headline)", "1 articles, 27 bytes"]);
}

#[test]
fn captions() {
    let gallery = printed("captions", &[]);
    let lines: Vec<serde_json::Value> =
        gallery.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect();
    assert_eq!(lines.len(), 7);
    assert_eq!(lines[0]["photographer"], "Rocio Fenwick");
    assert_eq!(lines[0]["people"], serde_json::json!(["Benilda Tamayo"]));
    assert_eq!(lines[2]["from_files"], true);
    let (_, path) = story("captions", "The mayor resigned.");
    assert_eq!(printed("captions", &[path.to_str().unwrap()]), "");
}

#[test]
fn reference_date() {
    let (_, path) = story("reference_date", "PORT ALMA, June 4, 2024 (Reuters) - The mayor resigned on Monday.");
    let path = path.to_str().unwrap();
    let told = "published                                2024-06-04       2025-01-06";
    let monday = "Monday                                   2024-06-03       2025-01-06 *";
    shows(&printed("reference_date", &[path]), &[told, monday]);
    let sunday = "Monday                                   2024-06-03       2025-01-06 *";
    shows(&printed("reference_date", &[path, "2025-01-12"]), &[sunday]);
    assert!(printed("reference_date", &[]).contains("February 30"));
}

/// The same without figures of confidence, which move with every measurement.
#[cfg(feature = "serde")]
fn without_confidence(mut json: serde_json::Value) -> serde_json::Value {
    for list in ["blocks", "quotes", "events"] {
        for item in json[list].as_array_mut().into_iter().flatten() {
            item.as_object_mut().and_then(|item| item.remove("confidence")).expect("each item has a confidence");
        }
    }
    json
}

#[cfg(feature = "serde")]
#[test]
fn the_json_of_the_readme() {
    let readme = include_str!("../README.md");
    let line = readme.split("echo '").nth(1).and_then(|rest| rest.split('\'').next()).expect("a line of JSON Lines");
    let shown = readme.split("```json\n").nth(1).and_then(|rest| rest.split("```").next()).expect("its answer");

    let asked: serde_json::Value = serde_json::from_str(line).expect("the line is JSON");
    let published = asked["published"].as_str().expect("a day").parse().expect("a day");
    let parser = wirecopy::Parser::new().published(published);
    let article = parser.parse(asked["text"].as_str().expect("a text")).expect("it is short").with_id("a1");
    let answer = serde_json::to_value(&article).expect("an article is JSON");
    assert_eq!(
        without_confidence(serde_json::from_str(shown).expect("the answer is JSON")),
        without_confidence(answer)
    );
}
