//! What holds of every text: of the short cases, of whole articles, of raw texts where there are any, and of random
//! mixtures of what newspapers and broken files are made of.
//!
//! Random texts are the same in every run; `PROPTEST_RNG_SEED=7 PROPTEST_CASES=5000` makes others, and more.

#![allow(clippy::print_stdout, reason = "a failing run shows which text it was")]

mod sound;

use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngSeed};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use wirecopy::{Article, Parser};

/// Pieces that some rule looks at, whole and cut off, and pieces that break files.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "\n", "\n\n", "\r", "\u{85}", "\u{2028}", "\t", " ", "    ", "\u{a0}", "\u{202f}", "\u{3000}", "\u{200b}",
    "\u{feff}", "\u{ad}", "\u{200f}", "\0", "\u{1b}[1m", "\u{c}", "\u{fffd}", "\"", "'", "“", "”", "‘", "’", "„", "«",
    "»", "‹", "›", "``", "''", "`", "(", ")", "[", "]", ".", ",", ":", ";", "!", "?", "…", "...", "-", "--", "–", "—",
    "/", "&", "@", "#", "*", "•", "> ", "|", "©", "e\u{301}", "ß", "İ", "😀", "👩‍👧", "नमस्ते", "日本語", "עברית",
    "Москва", "a", "I", "the", "The", "THE", "and", "or", "of", "by", "By", "BY", "who", "that", "it", "he", "she",
    "they", "his", "said", "says", "told", "told reporters", "denied", "asked whether", "according to", "added",
    "would not say whether", "called", "so-called", "that it would", "we agree", "We agree,", "Yes", "Ana", "Doe",
    "Ana Doe", "Dr. Ana Doe", "Mayor", "Gov.", "Mr.", "Mrs Doe", "O’Roe", "van der Lohe", "J. R. Roe", "Jr.", "U.S.",
    "St. Roe", "Port Alma", "PORT ALMA", "PORT ALMA, Verdia,", "(Reuters)", "(AP) —", "PORT ALMA, June 4 (Reuters) -",
    "AP", "AFP", "the council", "the Harbor Authority", "police", "officials", "a spokesman", "the mayor", "Inc.",
    "Monday", "on Monday", "Friday night", "June", "June 31", "Feb. 29, 2023", "June 4, 2024", "4 June", "2024-06-04",
    "06/04/24", "May", "May 3-7", "March", "2024", "1960s", "the 19th century", "last year", "next week",
    "three days ago", "a decade", "every Friday", "9 a.m.", "14:30 GMT", "first quarter of 2025",
    "between 2019 and 2021", "yesterday", "now", "resigned", "will meet", "was postponed until", "the talks", "3",
    "1,984", "9 percent", "$4.2 million", "13:", "Q:", "A:", "DOE:", "By Ana Doe", "Photo:", "(AP Photo/Ana Doe)",
    "© AFP/Ana Doe", "FILE PHOTO:", "Updated", "Published June 4, 2024", "Reporting by Ana Doe; Editing by",
    "Correction:", "Read more:", "###", "___", "-30-", "https://example.org/a?b=“c”", "ana@example.org", "don't",
    "'90s", "6'2\"", "14\"", "rock 'n' roll", "quick-witted", "ran",
];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        12 => select(PIECES).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => "[a-zA-Z]{1,12}",
    ];
    let gap = select(&[" ", " ", " ", "", "\n", "\n\n"][..]);
    proptest::collection::vec((piece, gap), 0..60)
        .prop_map(|parts| parts.into_iter().flat_map(|(piece, gap)| [piece, gap.to_owned()]).collect())
}

fn config(cases: u32) -> Config {
    let mut config = Config { failure_persistence: None, ..Config::default() };
    if env::var_os("PROPTEST_CASES").is_none() {
        config.cases = cases;
    }
    if env::var_os("PROPTEST_RNG_SEED").is_none() {
        config.rng_seed = RngSeed::Fixed(1_984);
    }
    config
}

proptest! {
    #![proptest_config(config(1_000))]

    #[test]
    fn random_texts_keep_every_promise(text in text()) {
        check(&text);
    }
}

proptest! {
    #![proptest_config(config(60))]

    #[test]
    fn a_random_text_may_end_anywhere(text in text()) {
        for end in (0..=text.len()).filter(|&end| text.is_char_boundary(end)) {
            sound::check(&parse(&text[..end]));
        }
    }
}

#[test]
fn short_cases_and_articles_keep_every_promise() {
    let files = files(&root().join("tests"));
    assert!(files.len() > 20, "where are the corpus and the articles?");
    check_files(&files);
}

#[test]
fn raw_texts_keep_every_promise() {
    let folder = root().join("../shared/raw");
    if !folder.is_dir() {
        println!("no raw texts in {}", folder.display());
        return;
    }
    check_files(&files(&folder));
}

fn check_files(files: &[PathBuf]) {
    for file in files {
        println!("{}", file.display());
        let text = read(file);
        check(&text);
        check_cuts(&text);
        check_windows(&text);
    }
}

/// Checks pieces of a text that begin and end in the midst of something.
fn check_cuts(text: &str) {
    /// Steps that meet words, lines and marks at other places each time.
    const STEPS: [usize; 3] = [101, 373, 997];
    for step in STEPS {
        let cuts: Vec<usize> = (0..text.len()).step_by(step).map(|at| text.floor_char_boundary(at)).collect();
        // The longest texts are cut as often as others.
        for pair in cuts.windows(2).take(20) {
            sound::check(&parse(&text[pair[0]..]));
            sound::check(&parse(&text[pair[0]..pair[1]]));
        }
    }
}

/// Checks what a text has from one word on, as it is, in capitals, and a word a line: any word may be the first of all, and
/// any the last.
fn check_windows(text: &str) {
    const LEN: usize = 150;
    // Longer texts are looked at as often, at words farther apart.
    let words: Vec<usize> = text.match_indices([' ', '\n']).map(|(blank, _)| blank + 1).collect();
    for &start in words.iter().step_by(1 + words.len() / 500) {
        let window = &text[start..text.floor_char_boundary(start + LEN)];
        sound::check(&parse(window));
        sound::check(&parse(&window.to_uppercase()));
        sound::check(&parse(&window.replace(' ', "\n")));
    }
}

/// Checks a text as it is and with each of the two line ends.
fn check(text: &str) {
    let article = parse(text);
    sound::check(&article);
    #[cfg(feature = "serde")]
    reads_back(&article);
    let unix = text.replace('\r', "\n");
    let dos = unix.replace('\n', "\r\n");
    let (unix, dos) = (parse(&unix), parse(&dos));
    sound::check(&dos);
    let (unix, dos) = (outline(&unix), outline(&dos));
    assert!(unix.len() == dos.len(), "CRLF changes how many findings there are in {text:?}");
    for (unix, dos) in unix.iter().zip(&dos) {
        assert_eq!(unix, dos, "CRLF changes a finding in {text:?}");
    }
}

fn parse(text: &str) -> Article<'_> {
    Parser::new().parse(text).expect("the text is short")
}

/// What was found, by its words.
fn outline(article: &Article<'_>) -> Vec<String> {
    let words = |text: &str| text.replace('\r', "");
    let blocks = article.blocks().map(|block| format!("{:?} {}", block.kind(), words(block.text())));
    let quotes = article.quotes().map(|quote| {
        let speaker = words(quote.speaker_name().unwrap_or("-"));
        format!("{:?} {speaker}: {}", quote.kind, words(&quote.text()))
    });
    let dates = article.dates().map(|date| format!("{:?} {}", date.value, words(date.text())));
    let people = article.people().map(|person| words(&person.name));
    let events = article.events().map(|event| format!("{:?} {}", event.status, words(event.trigger_text())));
    let sentences = article.sentences().map(|sentence| words(&article.text()[sentence]));
    let diagnostics =
        article.diagnostics().map(|diagnostic| format!("{:?} {}", diagnostic.code, words(diagnostic.text())));
    blocks.chain(quotes).chain(dates).chain(people).chain(events).chain(sentences).chain(diagnostics).collect()
}

/// The JSON reads back to the same article.
#[cfg(feature = "serde")]
fn reads_back(article: &Article<'_>) {
    let json = serde_json::to_string(article).expect("findings are plain data");
    let findings: wirecopy::Findings = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{error} in {json}"));
    let again = serde_json::to_string(&findings).expect("findings are plain data");
    assert!(again == json, "not read back equal: {json} became {again}");
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(file: &Path) -> String {
    let bytes = fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Every text in a folder and the folders in it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut all = Vec::new();
    for entry in entries {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() {
            all.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "txt") {
            all.push(path);
        }
    }
    all.sort();
    all
}
