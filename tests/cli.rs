//! The real binary: what it prints, where it complains, and how it ends.
//!
//! `cargo test` builds it; for this file alone: `cargo build --example wirecopy` first.

#![cfg(feature = "serde")]

use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::thread;

/// The example beside this test: `target/PROFILE/deps/cli-…` and `target/PROFILE/examples/wirecopy`.
fn wirecopy() -> Command {
    let test = env::current_exe().expect("a test knows where it is");
    let profile = test.ancestors().nth(2).expect("a test lies in deps");
    let mut command = Command::new(profile.join("examples").join(format!("wirecopy{}", env::consts::EXE_SUFFIX)));
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs it with arguments and something on standard input.
fn run(arguments: &[&str], input: impl AsRef<[u8]>) -> Output {
    let mut child = wirecopy()
        .args(arguments)
        .stdin(Stdio::piped())
        .spawn()
        .expect("the example is not built: cargo build --example wirecopy");
    let mut stdin = child.stdin.take().expect("standard input is piped");
    let input = input.as_ref().to_owned();
    // The program may write before it has read all, or end without reading: then this write fails, and should.
    let feed = thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("the program ends");
    feed.join().expect("feeding does not panic");
    output
}

fn lines(output: &Output) -> Vec<Value> {
    let text = str::from_utf8(&output.stdout).expect("the output is UTF-8");
    text.lines().map(|line| serde_json::from_str(line).expect("every line is JSON")).collect()
}

/// What it says on standard error, and that it ends with 2 and prints nothing.
#[track_caller]
fn complaint(arguments: &[&str], input: impl AsRef<[u8]>) -> String {
    let output = run(arguments, input);
    let said = String::from_utf8(output.stderr).expect("errors are UTF-8");
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "", "{arguments:?}");
    assert!(said.starts_with("wirecopy: ") && said.ends_with('\n') && said.lines().count() == 1, "{said}");
    said
}

/// A file of this test's own.
fn file(name: &str, content: &[u8]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("cli");
    fs::create_dir_all(&folder).expect("the target folder can be written");
    let path = folder.join(name);
    fs::write(&path, content).expect("the target folder can be written");
    path
}

#[test]
fn a_file_becomes_a_line_of_json() {
    let path = file("story.txt", "Ana Doe resigned on Monday.\n".as_bytes());
    let path = path.to_str().expect("the target folder has a plain name");
    let output = run(&["--published", "2024-06-05", path, path], "");
    assert_eq!(output.status.code(), Some(0));
    let lines = lines(&output);
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0], lines[1]);
    assert_eq!(lines[0]["schema"], "wirecopy/1");
    assert_eq!(lines[0]["id"], path);
    assert_eq!(lines[0]["published"], json!({"value": "2024-06-05", "source": "given", "evidence": null}));
}

#[test]
fn a_dash_is_standard_input() {
    let output = run(&["-"], "The ferry sank.");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(lines(&output)[0]["blocks"][0]["span"], json!([0, 15]));
    assert_eq!(lines(&output)[0]["id"], Value::Null);
}

#[test]
fn the_human_view_can_be_asked_for_and_has_no_colour_in_a_pipe() {
    let output = run(&["--format", "human", "-"], "The \u{1b}[31mferry sank.");
    assert_eq!(String::from_utf8_lossy(&output.stdout).lines().next(), Some("(no headline)"));
    assert!(!output.stdout.contains(&0x1b));
}

#[test]
fn what_cannot_be_read_is_named_at_the_end_and_the_rest_goes_on() {
    let good = file("good.txt", b"The ferry sank.");
    let bad = file("latin1.txt", b"The caf\xe9 sank.");
    let (good, bad) = (good.to_str().unwrap(), bad.to_str().unwrap());
    let output = run(&[good, bad, good], "");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(lines(&output).len(), 2);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(said, format!("wirecopy: {bad}: not UTF-8 at byte 7\n"));
    assert_eq!(complaint(&["-"], b"ab\xff"), "wirecopy: standard input: not UTF-8 at byte 2\n");
}

#[test]
fn nothing_is_written_when_nothing_can_be_read() {
    let bad = file("bad.txt", b"The caf\xe9 sank.");
    let folder = bad.with_file_name("not-made");
    let (bad, folder) = (bad.to_str().unwrap(), folder.to_str().unwrap());
    for arguments in [&["--format", "tsv", bad, bad][..], &["--format", "html", "--output", folder, bad, bad]] {
        let output = run(arguments, "");
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
        assert_eq!(String::from_utf8_lossy(&output.stderr).lines().count(), 2);
    }
    assert!(!PathBuf::from(folder).exists());
}

#[test]
fn wrong_usage_is_refused_before_anything_is_written() {
    let good = file("good.txt", b"The ferry sank.");
    let good = good.to_str().unwrap();
    let empty = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("cli/empty");
    fs::create_dir_all(&empty).unwrap();
    assert!(complaint(&[good, "not-there.txt"], "").starts_with("wirecopy: not-there.txt: "));
    assert!(complaint(&[empty.to_str().unwrap()], "").contains("no .txt files in this folder"));
    assert!(complaint(&["--format", "brat", good, good], "").contains("--output"));
    assert!(complaint(&["--threads", "0"], "").contains("a number from 1 is wanted"));
    assert!(complaint(&["--threads", "many"], "").contains("a number from 1 is wanted"));
    assert!(complaint(&["--published", "yesterday"], "").contains("\"yesterday\" is no day like 2024-06-05"));
    assert!(complaint(&["--format", "xml"], "").contains("possible values: human, json, jsonl"));
    assert!(complaint(&["--format"], "").contains("a value is required"));
    assert!(complaint(&["--published", "2024-02-30"], "").contains("\"2024-02-30\" is no day"));
    assert!(!complaint(&["\u{1b}[31mno\nt.txt"], "").contains('\u{1b}'));
    assert!(complaint(&["--fields", "quotes,colour"], "").contains("colour"));
    assert!(complaint(&["--passthrough"], "").contains("--jsonl"));
    assert!(complaint(&["--jsonl", "story.txt"], "").contains("cannot be used with"));
    assert!(complaint(&["--jsonl", "--format", "human"], "").contains("cannot be used with"));
    assert!(complaint(&["--colour"], "").contains("--colour"));
}

#[test]
fn a_folder_is_all_the_texts_in_it() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("cli/folder");
    fs::create_dir_all(folder.join("inner")).unwrap();
    for (name, text) in [("b.txt", "The ferry sank."), ("inner/a.txt", "“No,” Ana Doe said."), ("c.md", "# No text")]
    {
        fs::write(folder.join(name), text).unwrap();
    }
    let output = run(&[folder.to_str().unwrap(), "--fields", "quotes"], "");
    let lines = lines(&output);
    let ids: Vec<_> = lines.iter().map(|line| line["id"].as_str().unwrap().rsplit('/').next().unwrap()).collect();
    assert_eq!(ids, ["b.txt", "a.txt"]);
    assert_eq!(lines[0].as_object().unwrap().keys().collect::<Vec<_>>(), ["id", "quotes", "schema"]);
    assert_eq!(lines[1]["quotes"][0]["speaker"]["name"], "Ana Doe");
}

#[test]
fn every_format_writes_the_sample() {
    for (format, begins) in [
        ("human", ""),
        ("json", "{\n  \"schema\""),
        ("jsonl", "{\"schema\""),
        ("html", "<!DOCTYPE html>"),
        ("tsv", "doc\tquote"),
        ("jsonld", "{\"@context\""),
        ("timex3", "<?xml"),
        ("brat", "T1\tHeadline"),
        ("webanno", "{\"@context\""),
        ("ics", "BEGIN:VCALENDAR\r\n"),
    ] {
        let output = run(&["--format", format], "");
        assert_eq!(output.status.code(), Some(0), "{format}");
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.starts_with(begins) && text.len() > 500, "{format}: {text}");
    }
}

#[test]
fn brat_has_a_folder_to_itself() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("cli/brat");
    let _ = fs::remove_dir_all(&folder);
    let story = file("brat-story.txt", "“Été,” Ana Doe said.".as_bytes());
    let story = story.to_str().unwrap();
    let output = run(&["--format", "brat", "--output", folder.to_str().unwrap(), story, story], "");
    assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0));
    let mut files: Vec<_> =
        fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    files.sort();
    assert_eq!(files, ["annotation.conf", "brat-story-2.ann", "brat-story-2.txt", "brat-story.ann", "brat-story.txt"]);
}

#[test]
fn pages_have_an_index() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("cli/pages");
    let story = file("page #1.txt", "“No,” Ana Doe said.".as_bytes());
    let story = story.to_str().unwrap();
    let output = run(&["--format", "html", "--output", folder.to_str().unwrap(), story, story], "");
    assert_eq!(output.status.code(), Some(0));
    let index = fs::read_to_string(folder.join("index.html")).unwrap();
    assert!(index.contains("href=\"page%20%231.html\"") && index.contains("href=\"page%20%231-2.html\""), "{index}");
    assert!(fs::read_to_string(folder.join("page #1-2.html")).unwrap().contains("Ana Doe"));
}

#[test]
fn what_else_a_line_has_is_passed_through() {
    let input = "{\"id\":\"a\",\"text\":\"The ferry sank.\",\"url\":\"https://example.com\",\"n\":1.50,\"quotes\":7}\n";
    let output = run(&["--jsonl", "--passthrough", "--fields", "people"], input);
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(
        text,
        "{\"schema\":\"wirecopy/1\",\"id\":\"a\",\"people\":[],\"n\":1.50,\"url\":\"https://example.com\"}\n"
    );
}

#[test]
fn a_line_that_cannot_be_read_is_answered_in_its_place() {
    let input = b"{\"id\":\"a\",\"text\":\"The ferry sank.\",\"published\":\"2024-06-05\"}
{\"id\":\"b\",\"text\":
{\"id\":\"c\"}
{\"id\":\"d\",\"text\":[]}
{\"id\":\"e\",\"text\":\"The ferry sank.\",\"published\":\"June 5\"}
{\"id\":\"f\",\"text\":\"\xff\"}
[\"g\",\"The ferry sank.\"]

{\"id\":{},\"text\":\"The ferry sank.\"}
{\"id\":9,\"text\":\"\\ud83d\\ude00 sank.\",\"published\":null,\"more\":[1]}
{\"text\":\"\"}";
    let output = run(&["--jsonl"], input);
    assert_eq!(output.status.code(), Some(0));
    let answers = lines(&output);
    let errors: Vec<_> = answers.iter().map(|answer| (&answer["id"], answer["error"]["code"].as_str())).collect();
    let named = |id: &str| json!(id);
    assert_eq!(
        errors,
        [
            (&named("a"), None),
            (&Value::Null, Some("bad_json")),
            (&named("c"), Some("no_text")),
            (&named("d"), Some("bad_text")),
            (&named("e"), Some("bad_published")),
            (&Value::Null, Some("not_utf8")),
            (&Value::Null, Some("not_an_object")),
            (&Value::Null, Some("not_an_object")),
            (&json!({}), Some("bad_value")),
            (&named("9"), None),
            (&Value::Null, None),
        ]
    );
    let reason =
        |at: usize| (answers[at]["error"]["message"].as_str().unwrap(), answers[at]["error"]["offset"].clone());
    assert_eq!(reason(1), ("EOF while parsing a value", json!(16)));
    assert_eq!(reason(2), ("missing field `text`", json!(9)));
    assert_eq!(reason(4).0, "\"June 5\" is no day like 2024-06-05");
    assert_eq!(reason(5), ("not UTF-8 at byte 18", json!(18)));
}

#[test]
fn many_threads_keep_the_order() {
    // Long and short ones in turn: the short ones are ready long before their turn comes.
    let mut input = String::new();
    for id in 0..3_000 {
        let text = "“We agree,” Ana Doe said on Monday. ".repeat(if id % 500 == 0 { 2_000 } else { id % 7 });
        input += &json!({"id": id.to_string(), "text": text}).to_string();
        input.push('\n');
    }
    let one = run(&["--jsonl", "--threads", "1"], &input);
    let many = run(&["--jsonl", "--threads", "7"], &input);
    assert!(one.stdout == many.stdout, "the order or a finding depends on the number of threads");
    let ids = lines(&many).into_iter().map(|line| line["id"].as_str().unwrap().parse::<usize>().unwrap());
    assert!(ids.eq(0..3_000));
}

#[test]
fn who_sends_a_line_and_waits_gets_an_answer() {
    let mut child = wirecopy().arg("--jsonl").stdin(Stdio::piped()).spawn().unwrap();
    let (mut stdin, mut stdout) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
    for id in ["first", "second"] {
        writeln!(stdin, "{}", json!({"id": id, "text": "The ferry sank."})).unwrap();
        let mut answer = String::new();
        stdout.read_line(&mut answer).unwrap();
        assert!(answer.contains(id), "{answer}");
    }
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_closed_pipe_is_no_error() {
    let line = json!({"text": "The ferry sank. ".repeat(100)}).to_string() + "\n";
    for arguments in [["--jsonl", "--threads=2"], ["--format=human", "-"]] {
        let mut child = wirecopy().args(arguments).stdin(Stdio::piped()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let input = line.repeat(2_000);
        let feed = thread::spawn(move || drop(stdin.write_all(input.as_bytes())));
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        feed.join().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    }
}

#[test]
fn nothing_comes_of_nothing() {
    let output = run(&["--jsonl"], "");
    assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0));
    let output = run(&["-"], "");
    assert_eq!(lines(&output)[0]["blocks"], json!([]));
}

#[test]
fn the_sample_has_every_kind_of_finding() {
    let screen = run(&[], "");
    assert_eq!(screen.status.code(), Some(0));
    let screen = String::from_utf8(screen.stdout).unwrap();
    assert!(screen.contains("2024-09-18 (dateline)"), "{screen}");
    for section in ["People", "Quotes", "Timeline", "Problems"] {
        assert!(screen.lines().any(|line| line.starts_with(section)), "no {section} in {screen}");
    }
    let found = &lines(&run(&["--format", "jsonl"], ""))[0];
    let kinds = |list: &str, field: &str| -> BTreeSet<String> {
        found[list].as_array().unwrap().iter().map(|item| item[field].as_str().unwrap().to_owned()).collect()
    };
    let all = |names: &str| names.split(' ').map(str::to_owned).collect::<BTreeSet<_>>();
    assert_eq!(
        kinds("blocks", "kind"),
        all(
            "headline standfirst byline timestamp dateline paragraph heading caption list_item block_quote credit note"
        )
    );
    assert_eq!(kinds("quotes", "kind"), all("direct mixed indirect scare title nickname"));
    assert_eq!(kinds("dates", "type"), all("DATE TIME DURATION SET"));
    assert!(kinds("events", "status").is_superset(&all("past planned postponed cancelled")));
    assert!(kinds("diagnostics", "code").is_superset(&all("impossible_date unclosed_quote")));
    assert!(found["people"].as_array().unwrap().iter().any(|person| !person["roles"].as_array().unwrap().is_empty()));
}
