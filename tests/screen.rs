//! The human view: it keeps to its width, writes no colour unasked, and never hands a terminal what it would obey.

use std::fs;
use std::path::Path;
use unicode_width::UnicodeWidthStr;
use wirecopy::render::human::Screen;
use wirecopy::{Article, Parser};

const STORY: &str = "Ferry strikes a pier in Port Alma\n\n\
    PORT ALMA, June 4, 2024 (Reuters) — “We have a pier that points at the moon, and I would rather have it point at the \
    island,” Mayor Ana Doe told reporters on Monday. The harbor office said that the pier would open again on June 31.\n\n\
    Captain Jan Roe denied that he had slept. The council will vote on June 12.\n";

fn screen(text: &str, columns: usize) -> String {
    Screen::new(&Parser::new().parse(text).unwrap()).width(columns).to_string()
}

#[test]
fn a_usual_screen() {
    let expected = "\
Ferry strikes a pier in Port Alma
2024-06-04 (dateline) · PORT ALMA · Reuters

People 2 ───────────────────────────────────────────────────────────────────────
  Ana Doe  Mayor · 1 quote, 2 mentions
  Jan Roe  Captain · 1 quote, 2 mentions

Quotes 3 ───────────────────────────────────────────────────────────────────────
  Ana Doe            “We have a pier that points at the moon, and I would rather
                     have it point at the island” · to reporters · Monday
  The harbor office  said that the pier would open again on June 31
  Jan Roe            denied that he had slept · denied or withheld

Timeline 2 ─────────────────────────────────────────────────────────────────────
  2024-06-03  Mayor Ana Doe told reporters on Monday
  2024-06-12  planned · The council will vote on June 12
  and 1 without a day, such as “June 31”

Problems 1 ─────────────────────────────────────────────────────────────────────
  3:224 the calendar has no such day
  3 │ …Monday. The harbor office said that the pier would open again on June 31.
    │                                                                   ^^^^^^^
";
    let shown = screen(STORY, 80);
    assert_eq!(shown, expected, "\n{shown}");
}

#[test]
fn a_narrow_screen_has_labels_above_their_text() {
    let shown = screen(STORY, 40);
    assert!(shown.contains("\n  Ana Doe\n    “We have a pier that points at the\n    moon, and"), "{shown}");
    assert!(shown.contains("\n  2024-06-12\n    planned · The council will vote"), "{shown}");
}

#[test]
fn a_wide_screen_breaks_no_line_that_fits() {
    let shown = screen(STORY, 160);
    assert!(shown.contains("point at the island” · to reporters · Monday\n"), "{shown}");
}

#[test]
fn colour_changes_nothing_but_colour() {
    let article = Parser::new().parse(STORY).unwrap();
    let (plain, colour) = (Screen::new(&article).to_string(), Screen::new(&article).colour(true).to_string());
    assert!(!plain.contains('\u{1b}'));
    // An escape sequence ends with "m".
    let mut parts = colour.split('\u{1b}');
    let first = parts.next().unwrap().to_owned();
    let stripped = first + &parts.map(|part| part.split_once('m').unwrap().1).collect::<String>();
    assert_eq!(stripped, plain);
    assert!(colour.contains("\u{1b}[1;32mAna Doe\u{1b}[0m"), "{colour}");
}

#[test]
fn an_article_without_anything() {
    assert_eq!(screen("", 80), "(no headline)\nno people, no quotes, no dated events\n");
}

#[test]
fn nothing_hidden_reaches_the_terminal() {
    let text = "Doe\u{1b}[31m wins \u{202e}gnp.exe\u{202c}\n\n“We\u{7} won\r\nthe\u{9b}1m vote,” Ana \u{202e}Doe\u{202c} said on \u{2066}February 30\u{2069}, 2024.\u{0}\n\n\
                “東京で\u{200f}は大雨です\u{61c}，” said Bo\u{308}rje Roe on June 3, 2024. \u{202e}“It is not closed.\n";
    for columns in [0, 20, 40, 80, 160] {
        check(&Parser::new().parse(text).unwrap().with_id("a\u{1b}[2J\n\u{202e}b"), columns);
    }
}

#[test]
fn every_line_keeps_to_the_width() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["tests/articles", "../shared/raw", "../shared/gold/seed"];
    let files = folders.iter().filter_map(|folder| fs::read_dir(root.join(folder)).ok()).flatten();
    let mut articles = 0;
    for path in files.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|end| end == "txt"))
    {
        let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
        let article = Parser::new().parse(text).unwrap();
        check(&article, 80);
        check(&article, 33);
        articles += 1;
    }
    assert!(articles >= 10);
}

/// No line is wider than the screen by another's measure, none has anything that a terminal obeys or a blank at its end.
#[track_caller]
fn check(article: &Article<'_>, columns: usize) {
    let shown = Screen::new(article).width(columns).to_string();
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    for line in shown.lines() {
        // U+FDFA is a phrase in one character, and as wide as one.
        let width = line.replace('\u{fdfa}', "x").width();
        assert!(width <= columns.max(20), "{width} columns: {line}");
        assert!(!line.contains(hidden), "{line:?}");
        assert!(!line.ends_with(' '), "{line:?}");
    }
}
