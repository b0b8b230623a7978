//! Every format is read back by a reader that is not ours, or by its rules: our own articles, texts that try to break out,
//! and, where they are there, the seed article and all raw texts of `../shared`.

#![cfg(feature = "serde")]

use ical::IcalParser;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use wirecopy::export::{brat, ics, json_text, jsonld, timeml, tsv, webanno};
use wirecopy::render::{html, human};
use wirecopy::{Article, Findings, Parser};

/// A text with what means something in one format or another, in quotes, names, dates, captions and headline.
const NASTY: &str = "Doe </script><script>alert(1)</script> wins ]]> & “more” \u{202e}eno\u{202c}\n\n\
    By Jan \u{2066}Roe\u{2069}\u{7f}\n\n\
    PORT ALMA, June 4, 2024 (AP) — “We\twon; we, \\ really, <b>won</b> ]]>\u{2028},” Ana \u{202e}Doe\u{202c} said on Monday.\u{0}\u{1b}[31m\r\n\
    The council will \u{202d}meet\u{202c} at 5 p.m. on \u{200f}Friday in Port\u{a0}Alma, her office said in “a\u{85}\nstatement”.\n\n\
    “No,” said Mayor Bo </script> Roe\u{9b}1m of Varn\u{61c}. It will open on February \u{200e}30.\n\n\
    Ana Doe in Port \u{202b}Alma on June 3, 2024. REUTERS/Jan </textarea> Roe\n";

/// Everything that a format writes.
fn written(article: &Article<'_>) -> Vec<(&'static str, String)> {
    let json = |value: serde_json::Result<String>| json_text(&value.unwrap()).into_owned();
    let annotations = webanno::annotations(article);
    let mut written = vec![
        ("json", json(serde_json::to_string_pretty(article))),
        ("jsonld", json(serde_json::to_string(&jsonld::NewsArticle::new(article)))),
        ("webanno", json(serde_json::to_string(&annotations))),
        ("timeml", timeml::TimeMl::new(article).to_string()),
        ("brat", brat::Standoff::new(article).to_string()),
        ("ics", ics::Entries::new(article).to_string()),
        ("html", html::Page::new(article).to_string()),
        ("index", html::Index(&[html::Entry::new(article).at("a\"<b>\u{202e}.html")]).to_string()),
        ("human", human::Screen::new(article).to_string()),
        ("colour", human::Screen::new(article).colour(true).to_string().replace("\u{1b}[", "")),
    ];
    written.extend(tsv::Table::ALL.map(|table| (table.name(), table.rows(article).to_string())));
    written
}

fn is_mark_of_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// No control character and no mark of direction comes out of any format, and no tag out of those that stand in pages.
fn nothing_raw(article: &Article<'_>) {
    for (format, written) in written(article) {
        let allowed = |c: char| c == '\n' || c == '\t' || (c == '\r' && format == "ics");
        let raw = written.chars().find(|&c| (c.is_control() && !allowed(c)) || is_mark_of_direction(c));
        assert!(raw.is_none(), "{format} has {raw:?} raw:\n{written}");
        let in_pages = !matches!(format, "brat" | "ics" | "human" | "colour") && tsv::Table::named(format).is_none();
        for tag in ["</script", "<script", "<b>", "</textarea", "]]>"] {
            let json = tag == "]]>" && format.contains("json") || format == "webanno";
            assert!(!in_pages || json || !written.contains(tag), "{format} has {tag}:\n{written}");
        }
    }
}

/// Checks one article in every format.
fn check(article: &Article<'_>) {
    nothing_raw(article);
    json(article);
    tables(article);
    xml(article);
    standoff(article);
    calendar(article);
    linked_data(article);
    annotations(article);
    page(article);
}

#[test]
fn our_own_articles() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/articles");
    let mut articles = 0;
    for file in texts(&folder) {
        let text = fs::read_to_string(&file).unwrap();
        check(&Parser::new().parse(text).unwrap().with_id(file.display().to_string()));
        articles += 1;
    }
    assert!(articles >= 10, "only {articles} articles in {}", folder.display());
}

#[test]
fn a_text_that_tries_to_break_out() {
    let article = Parser::new().parse(NASTY).unwrap().with_id("a\t\"<b>\"\n]]>");
    assert!(article.quotes().len() > 0 && article.dates().len() > 0 && article.events().len() > 0);
    check(&article);
    check(&Parser::new().parse("").unwrap());
    check(&Parser::new().parse("\u{feff}\r\n \u{0}").unwrap());
}

#[test]
fn shared_texts() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let mut files = texts(&shared.join("raw"));
    files.extend(texts(&shared.join("gold/seed")));
    if files.is_empty() {
        eprintln!("no texts in ../shared: the formats are checked on our own articles only");
    }
    for file in files {
        let text = String::from_utf8_lossy(&fs::read(&file).unwrap()).into_owned();
        check(&Parser::new().parse(text).unwrap());
    }
}

/// The texts of a folder and those in it, in order.
fn texts(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else { return found };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            found.extend(texts(&path));
        } else if path.extension().is_some_and(|extension| extension == "txt") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// JSON that is escaped says the same, and findings are read back from it.
fn json(article: &Article<'_>) {
    let json = serde_json::to_string(article).unwrap();
    let safe = json_text(&json);
    assert_eq!(serde_json::from_str::<Value>(&safe).unwrap(), serde_json::from_str::<Value>(&json).unwrap());
    let findings: Findings = serde_json::from_str(&safe).unwrap();
    assert_eq!(&findings, article.findings());
}

fn tables(article: &Article<'_>) {
    let count = |table: tsv::Table| table.rows(article).to_string().lines().count();
    assert_eq!(count(tsv::Table::Quotes), article.quotes().len());
    assert_eq!(count(tsv::Table::Dates), article.dates().len());
    assert_eq!(count(tsv::Table::Blocks), article.blocks().len());
    for table in tsv::Table::ALL {
        let columns = table.header().split('\t').count();
        for row in table.rows(article).to_string().split_terminator('\n') {
            assert_eq!(row.split('\t').count(), columns, "{row}");
            assert!(!row.contains('\r'), "{row}");
        }
    }
}

/// TimeML is well-formed XML whose text is the article's, and every link leads to something.
fn xml(article: &Article<'_>) {
    let written = timeml::TimeMl::new(article).to_string();
    let document = roxmltree::Document::parse(&written).unwrap_or_else(|error| panic!("{error}: {written}"));
    let text = document.descendants().find(|node| node.has_tag_name("TEXT")).unwrap();
    let text: String = text.descendants().filter(roxmltree::Node::is_text).filter_map(|node| node.text()).collect();
    let same = |(read, wrote): (char, char)| read == wrote || read == '\u{fffd}';
    assert!(text.chars().count() == article.text().chars().count(), "{text:?} {:?}", article.text());
    assert!(text.chars().zip(article.text().chars()).all(same), "{text:?}");
    let ids: Vec<&str> =
        document.descendants().flat_map(|node| ["tid", "eid", "eiid"].map(|id| node.attribute(id))).flatten().collect();
    for link in document
        .descendants()
        .flat_map(|node| ["eventInstanceID", "relatedToTime", "eventID", "beginPoint"].map(|to| node.attribute(to)))
        .flatten()
    {
        assert!(ids.contains(&link), "{link} leads nowhere");
    }
    let tagged = document.descendants().filter(|node| node.has_tag_name("TIMEX3") && node.text().is_some()).count();
    assert!(tagged >= article.dates().len(), "{tagged} of {} dates", article.dates().len());
}

/// Every place of a brat line holds the words of its last column.
fn standoff(article: &Article<'_>) {
    let chars: Vec<char> = article.text().chars().collect();
    for line in brat::Standoff::new(article).to_string().split_terminator('\n') {
        let columns: Vec<&str> = line.split('\t').collect();
        assert!(columns.len() == 3 || columns.len() == 2 && !line.starts_with(['T', '#']), "{line:?}");
        let ("T", [_, typed, words]) = (&line[..1], columns.as_slice()) else { continue };
        let places = typed.split_once(' ').unwrap().1;
        let fragment = |place: &str| -> String {
            let (start, end) = place.split_once(' ').unwrap();
            let found = &chars[start.parse().unwrap()..end.parse().unwrap()];
            assert!(!found.contains(&'\n'), "a fragment runs over a line end: {line:?}");
            let shown = |c: &char| match *c {
                c if c.is_control() || c.is_whitespace() => ' ',
                c if is_mark_of_direction(c) => '\u{fffd}',
                c => c,
            };
            found.iter().map(shown).collect()
        };
        assert_eq!(places.split(';').map(fragment).collect::<Vec<_>>().join(" "), *words, "{line:?}");
    }
}

fn calendar(article: &Article<'_>) {
    let written = format!("{}{}{}", ics::HEAD, ics::Entries::new(article), ics::FOOT);
    assert!(written.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\n', '\r'])), "{written}");
    let read: Vec<_> = IcalParser::new(written.as_bytes())
        .collect::<Result<_, _>>()
        .unwrap_or_else(|error| panic!("{error}: {written}"));
    for event in &read[0].events {
        for wanted in ["UID", "DTSTAMP", "DTSTART", "SUMMARY", "STATUS"] {
            let value = event
                .properties
                .iter()
                .find(|property| property.name == wanted)
                .and_then(|property| property.value.as_ref());
            assert!(value.is_some_and(|value| !value.is_empty()), "{wanted} of {event:?}");
        }
    }
}

/// JSON-LD by its own rules: keywords where they belong, and a type for everything.
fn linked_data(article: &Article<'_>) {
    let value = serde_json::to_value(jsonld::NewsArticle::new(article)).unwrap();
    assert_eq!((&value["@context"], &value["@type"]), (&"https://schema.org".into(), &"NewsArticle".into()));
    typed(&value);
}

/// Everything in JSON-LD has a type.
fn typed(value: &Value) {
    match value {
        Value::Array(items) => items.iter().for_each(typed),
        Value::Object(object) => {
            assert!(object.contains_key("@type"), "no type: {value}");
            object.values().for_each(typed);
        }
        Value::Null => panic!("null says nothing in JSON-LD"),
        _ => {}
    }
}

/// Every position of a Web Annotation holds the words of the selector beside it.
fn annotations(article: &Article<'_>) {
    let chars: Vec<char> = article.text().chars().collect();
    for annotation in webanno::annotations(article) {
        let annotation = serde_json::to_value(annotation).unwrap();
        let id = annotation["id"].as_str().unwrap();
        assert!(id.starts_with("urn:x-wirecopy:") && !id.contains([' ', '<', '>', '"', '\n']), "{id}");
        for pair in annotation["target"]["selector"].as_array().unwrap().chunks(2) {
            let at = |end: &str| usize::try_from(pair[0][end].as_u64().unwrap()).unwrap();
            let found: String = chars[at("start")..at("end")].iter().collect();
            assert_eq!(pair[1]["exact"], found.as_str());
            let prefix = pair[1]["prefix"].as_str().unwrap();
            let before = &chars[at("start").saturating_sub(32)..at("start")];
            assert_eq!(before.iter().collect::<String>(), prefix);
        }
    }
}

/// A page has a mark for every quote and every date in a block, and nothing of the text becomes a tag.
fn page(article: &Article<'_>) {
    let page = html::Page::new(article).to_string();
    assert!(!page.contains("<script") && !page.contains("<b>") && !page.contains('\0') && !page.contains('\u{1b}'));
    for tag in ["span", "time", "p", "h1", "li", "section"] {
        let count =
            |of: &str| page.matches(&format!("<{of}{tag}>")).count() + page.matches(&format!("<{of}{tag} ")).count();
        assert_eq!(count(""), count("/"), "<{tag}> is opened and closed");
    }
    assert_eq!(page.matches("<h1 ").count(), 1, "a page has one name");
    let marked = page.matches("data-kind=\"date\"").count();
    assert!(marked == article.dates().len(), "{marked} of {} dates are marked", article.dates().len());
    assert_eq!(page.matches("data-kind=\"quote\"").count(), article.quotes().len());
}

/// The page in a browser, where there is one: what it shows of the seed article.
#[test]
fn the_viewer_in_a_browser() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let Ok(text) = fs::read_to_string(root.join("../shared/gold/seed/article.txt")) else {
        return eprintln!("no seed article in ../shared: the viewer is not looked at");
    };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let file = folder.join("viewer.html");
    fs::write(&file, html::Page::new(&Parser::new().parse(text).unwrap()).to_string()).unwrap();
    let browser = std::process::Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync", "--dump-dom"])
        .arg(format!("--user-data-dir={}", folder.join("chromium").display()))
        .arg(&file)
        .output();
    let Ok(output) = browser else {
        return eprintln!("no chromium on this machine: the viewer is not looked at");
    };
    let dom = String::from_utf8_lossy(&output.stdout);
    assert!(dom.matches("data-kind=\"quote\"").count() >= 18, "{dom}");
    assert!(dom.matches("data-kind=\"date\"").count() >= 16);
    assert_eq!(dom.matches("class=\"caption\"").count(), 2);
    assert!(dom.matches("data-kind=\"person\"").count() >= 6);
}
