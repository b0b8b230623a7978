//! A module names only what stands to its right in the line of layers, so that each can be read without those to its
//! left. This test reads the `crate::` paths of every file under `src/`.

use std::fs;
use std::path::{Path, PathBuf};

/// The layers, from the left. Those of one entry stand side by side and may name one another.
const LAYERS: &[&[&str]] = &[
    &["render"],
    &["export"],
    &["article"],
    &["event"],
    &["person"],
    &["time"],
    &["quote"],
    &["sentence"],
    &["block"],
    &["grammar"],
    &["lex"],
    &["lexicon", "model"],
    &["error"],
    &["position"],
    &["span"],
];

#[test]
fn arrows_point_to_the_right() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for file in files(&source) {
        let inside = file.strip_prefix(&source).expect("the file lies under src");
        let layer = layer(inside).unwrap_or_else(|| panic!("{} is in no layer", inside.display()));
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        for (at, module) in modules(&text) {
            let target = rank(module).unwrap_or_else(|| panic!("{}: {module} is in no layer", inside.display()));
            if target < layer {
                let number = text[..at].lines().count();
                wrong.push(format!("src/{}:{number} names {module}", inside.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "these name a layer to their left:\n{}", wrong.join("\n"));
}

/// Folders whose modules depend on one another in one direction only.
const WITHOUT_CIRCLES: &[&str] = &["event", "person"];

#[test]
fn no_circles_inside_a_layer() {
    for folder in WITHOUT_CIRCLES {
        let mut waiting = siblings(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder));
        // Every turn takes those away that name none of the others.
        loop {
            let names: Vec<String> = waiting.iter().map(|(name, _)| name.clone()).collect();
            waiting.retain(|(_, named)| named.iter().any(|other| names.contains(other)));
            if waiting.len() == names.len() {
                break;
            }
        }
        assert!(waiting.is_empty(), "in {folder} these name one another in a circle: {waiting:?}");
    }
}

/// The modules of a folder, each with those beside it that it names.
fn siblings(folder: &Path) -> Vec<(String, Vec<String>)> {
    let name = |file: &Path| file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
    let files = files(folder);
    let all: Vec<String> = files.iter().map(|file| name(file)).collect();
    let modules = files.iter().filter(|file| name(file) != "mod").map(|file| {
        let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        // Tests may look around.
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let paths = code.match_indices("super::").flat_map(|(at, path)| outer_paths(&code[at + path.len()..]));
        let named =
            paths.map(|path| path.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or("").to_owned());
        (name(file), named.filter(|other| all.contains(other)).collect())
    });
    modules.collect()
}

#[test]
fn the_modules_that_a_text_names() {
    let named = |text| modules(text).map(|(_, module)| module).collect::<Vec<_>>();
    assert_eq!(named("use crate::span::Span;"), ["span"]);
    assert_eq!(named("use crate::{block, event};"), ["block", "event"]);
    assert_eq!(named("use crate::{\n    lex::{Lexed, lex},\n    time,\n};"), ["lex", "time"]);
    assert_eq!(named("let kind = crate::quote::kind(crate::lex::lex(text));"), ["quote", "lex"]);
    assert!(named("use crate::Dateline;").is_empty(), "what lib.rs gives out has no layer");
    assert!(named("/// [`parse`](crate::block::parse)").is_empty(), "documentation may look around");
}

/// The modules of the crate that a text names, each with the place of its path.
fn modules(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let in_comment = |at: usize| text[text[..at].rfind('\n').map_or(0, |end| end + 1)..].trim_start().starts_with("//");
    let paths = text.match_indices("crate::").filter(move |&(at, _)| !in_comment(at));
    let first_name = |path: &str| path.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().map(str::len);
    paths
        .flat_map(|(at, start)| outer_paths(&text[at + start.len()..]).into_iter().map(move |path| (at, path)))
        .map(move |(at, path)| (at, &path[..first_name(path).unwrap_or(0)]))
        .filter(|(_, name)| name.starts_with(char::is_lowercase))
}

/// The path itself, or those of its list: `lex::{Lexed, lex}` and `time` of `{lex::{Lexed, lex}, time}`.
fn outer_paths(path: &str) -> Vec<&str> {
    if !path.starts_with('{') {
        return vec![path];
    }
    let (mut paths, mut depth) = (Vec::new(), 0);
    for part in path.split_inclusive(['{', '}', ',']) {
        if depth == 1 {
            paths.push(part.trim_start());
        }
        match part.chars().last() {
            Some('{') => depth += 1,
            Some('}') if depth == 1 => break,
            Some('}') => depth -= 1,
            _ => {}
        }
    }
    paths
}

/// The place in the line of the file's layer; `lib.rs` stands before all.
fn layer(file: &Path) -> Option<usize> {
    let first = file.iter().next()?.to_str()?;
    if first == "lib.rs" { Some(0) } else { rank(first.strip_suffix(".rs").unwrap_or(first)) }
}

fn rank(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

/// Every Rust file in a folder and the folders in it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut all = Vec::new();
    for entry in entries {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() {
            all.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            all.push(path);
        }
    }
    all.sort();
    all
}
