//! The JSON: what one whole article gives, the names of all fields, and what is refused when it is read back.
//!
//! `WIRECOPY_BLESS=1 cargo test --test json` rewrites `tests/json/article.json`. Names in it are public: they are added
//! to, and none is changed.

#![cfg(feature = "serde")]

use serde_json::{Value, json};
use std::fs;
use wirecopy::{ErrorKind, Findings, Parser};

const ARTICLE: &str = include_str!("json/article.txt");
const PINNED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/json/article.json");

#[test]
fn the_json_of_an_article() {
    let article = Parser::new().parse(ARTICLE).unwrap().with_id("café");
    let found = serde_json::to_string_pretty(&article).unwrap() + "\n";
    if std::env::var_os("WIRECOPY_BLESS").is_some() {
        fs::write(PINNED, &found).unwrap();
    }
    let pinned = fs::read_to_string(PINNED).unwrap_or_default().replace("\r\n", "\n");
    let differing = found.lines().zip(pinned.lines()).enumerate().find(|(_, (found, pinned))| found != pinned);
    assert!(found == pinned, "tests/json/article.json differs, first at line {differing:?}");
}

/// Every field there is, filled.
fn document() -> Value {
    json!({
        "schema": "wirecopy/1",
        "id": "17",
        "published": {"value": "2024-06-04", "source": "inferred", "evidence": [0, 4]},
        "blocks": [
            {"kind": "headline", "span": [0, 2], "confidence": 1.0},
            {"kind": "standfirst", "span": [2, 4], "confidence": 0.5},
            {
                "kind": "byline", "span": [4, 6], "confidence": 1.0,
                "authors": [{"span": [4, 5], "name": "Lena Orr", "role": "reporter", "organisation": "AP"}],
            },
            {"kind": "timestamp", "span": [6, 7], "sub": "updated", "value": "2024-06-04T09:30", "confidence": 1.0},
            {
                "kind": "dateline", "span": [7, 10], "confidence": 1.0,
                "places": [{"span": [7, 8], "name": "TARNHOLM", "region": "Osmark"}],
                "date": {"span": [8, 9], "value": "2024-06-04"},
                "agency": {"span": [9, 10], "name": "Reuters"},
            },
            {"kind": "paragraph", "span": [10, 20], "confidence": 1.0},
            {"kind": "heading", "span": [20, 21], "confidence": 1.0},
            {
                "kind": "caption", "span": [21, 25], "confidence": 1.0,
                "credit": {"span": [24, 25], "agency": "AFP", "photographer": "Pavel Strand", "via": "Getty Images"},
                "place": [22, 23], "date": 0, "file": true, "people": [0],
            },
            {"kind": "list_item", "span": [25, 26], "confidence": 1.0},
            {"kind": "block_quote", "span": [26, 27], "confidence": 1.0},
            {
                "kind": "credit", "span": [27, 28], "confidence": 1.0,
                "contributors": [{"name": "Reuters", "span": [27, 28], "role": "agency"}],
                "credit": {"span": [27, 28], "agency": "Reuters", "photographer": null, "via": null},
            },
            {"kind": "note", "span": [28, 29], "sub": "end_mark", "confidence": 1.0},
        ],
        "sentences": [[10, 15], [15, 20]],
        "quotes": [{
            "kind": "mixed", "spans": [[10, 12], [13, 14]], "block": 5,
            "speaker": {"span": [14, 15], "name": "Ana Doe", "person": 0, "as": "pronoun"},
            "cue": {"span": [12, 13], "lemma": "say"},
            "negated": true, "addressee": {"span": [15, 16]}, "venue": {"span": [16, 17]}, "date": 0,
            "rule": "split_quote", "confidence": 0.5,
        }],
        "dates": [{
            "span": [17, 18], "type": "DATE", "value": "2024-06-04", "mod": "APPROX",
            "earliest": "2024-06-04", "latest": "2024-06-04",
        }],
        "events": [{
            "trigger": [16, 17], "span": [15, 20], "date": 0, "status": "postponed",
            "participants": [[15, 16]], "place": [18, 19], "rule": "scheduled", "confidence": 0.5,
        }],
        "people": [{
            "name": "Ana Doe", "mentions": [[14, 15]], "rules": ["pronoun"], "gender": "female",
            "roles": [{"span": [14, 15], "text": "Mayor", "affiliation": [14, 15], "nationality": [14, 15]}],
        }],
        "diagnostics": [{"code": "unclosed_quote", "span": [10, 11], "message": "a quotation mark is not closed"}],
    })
}

#[test]
fn every_field_is_written_as_it_is_read() {
    let findings: Findings = serde_json::from_value(document()).unwrap();
    let written = serde_json::to_value(&findings).unwrap();
    assert_eq!(written, document());
    // The same, without what may be unknown.
    let mut bare = document();
    for pointer in [
        "/id",
        "/published",
        "/blocks/3/value",
        "/blocks/3/sub",
        "/blocks/4/date",
        "/blocks/4/agency",
        "/blocks/7/credit",
        "/blocks/7/place",
        "/blocks/7/date",
        "/blocks/10/credit",
        "/blocks/11/sub",
        "/quotes/0/speaker",
        "/quotes/0/cue",
        "/quotes/0/addressee",
        "/quotes/0/venue",
        "/quotes/0/date",
        "/dates/0/value",
        "/dates/0/mod",
        "/dates/0/earliest",
        "/dates/0/latest",
        "/events/0/place",
        "/people/0/gender",
    ] {
        *bare.pointer_mut(pointer).unwrap() = Value::Null;
    }
    let findings: Findings = serde_json::from_value(bare.clone()).unwrap();
    assert_eq!(serde_json::to_value(&findings).unwrap(), bare);
}

#[test]
fn an_article_is_read_back_equal() {
    let text = "“We agree,” Mayor Ana Doe said on Monday. Nobody else did.";
    let article = Parser::new().published("2024-06-05".parse().unwrap()).parse(text).unwrap().with_id("17");
    let written = serde_json::to_string(&article).unwrap();
    let findings: Findings = serde_json::from_str(&written).unwrap();
    assert_eq!(serde_json::to_string(&findings).unwrap(), written);
    assert_eq!(&findings, article.findings());
    assert_eq!(findings.with_text(text).unwrap(), article);
}

/// The message with which the document is refused when one value in it is another.
#[track_caller]
fn refused(pointer: &str, value: Value, message: &str) {
    let mut document = document();
    *document.pointer_mut(pointer).unwrap() = value;
    let error = serde_json::from_value::<Findings>(document).expect_err(pointer);
    assert!(error.to_string().starts_with(message), "{pointer}: {error}");
}

#[test]
fn what_does_not_hang_together_is_refused() {
    refused("/schema", json!("wirecopy/2"), "the schema is not wirecopy/1");
    refused("/quotes/0/block", json!(12), "a quote's block is not there");
    refused("/quotes/0/spans", json!([]), "a quote has no span");
    refused("/quotes/0/speaker/person", json!(1), "a speaker's person is not there");
    refused("/blocks/7/people", json!([1]), "a person of a caption is not there");
    refused("/people/0/rules", json!([]), "a person's rules are not one for each mention");
    refused("/quotes/0/date", json!(1), "an index into dates has no date");
    refused("/events/0/date", json!(1), "an index into dates has no date");
    refused("/blocks/7/date", json!(1), "an index into dates has no date");
    refused("/sentences/0", json!([15, 10]), "a span starts at 15, after its end 10");
    refused("/quotes/0/spans/1/1", json!(3), "a span starts at 13, after its end 3");
    refused("/sentences/0", json!([1]), "invalid length 1");
    refused("/sentences/0/0", json!(-1), "invalid value: integer `-1`");
    refused("/quotes/0/kind", json!("loud"), "unknown variant `loud`");
    refused("/blocks/0/kind", json!("sonnet"), "unknown variant `sonnet`");
    refused("/blocks/3/sub", json!("end_mark"), "a timestamp's sub is published or updated");
    refused("/blocks/4/date", json!(0), "a dateline's date has a span and a value");
    refused("/dates/0/earliest", json!("2024-06-31"), "input is out of range");
}

#[test]
fn findings_go_with_their_own_text() {
    let findings = || Parser::new().parse("The café boat sank.").unwrap().findings().clone();
    assert!(findings().with_text("The café boat sank.").is_ok());
    let short = findings().with_text("The café boat").unwrap_err();
    assert_eq!(short.to_string(), "a span of the findings does not fit the text at byte 0");
    assert!(matches!(short.kind(), ErrorKind::Mismatch(_)));
    // As many bytes, but the end of the block cuts the last character.
    assert!(findings().with_text("The cafe boat sank é").is_err());
}

/// The JSON Schema that users check their data with says what the JSON is.
#[test]
fn the_schema_is_true() {
    let schema: Value = serde_json::from_str(include_str!("../schema/wirecopy-1.schema.json")).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let problem = |document: &Value| {
        validator.iter_errors(document).next().map(|error| format!("{error} at {}", error.instance_path()))
    };
    let article = Parser::new().parse(ARTICLE).unwrap().with_id("café");
    assert_eq!(problem(&serde_json::to_value(&article).unwrap()), None);
    assert_eq!(problem(&document()), None);
    assert_eq!(problem(&serde_json::to_value(Parser::new().parse("").unwrap()).unwrap()), None);
    for (place, wrong) in [
        ("/schema", json!("wirecopy/0")),
        ("/quotes/0/kind", json!("shouted")),
        ("/quotes/0/speaker/name", json!("")),
        ("/quotes/0/spans", json!([])),
        ("/dates/0/span", json!([1, 2, 3])),
        ("/events/0/date", json!(null)),
        ("/blocks/2/authors", json!(null)),
    ] {
        let mut document = document();
        *document.pointer_mut(place).unwrap() = wrong;
        assert!(problem(&document).is_some(), "{place} is checked");
    }
}
