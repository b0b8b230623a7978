//! What is in an article, for people: a screen of it, every finding on a line of its own.

use anstyle::{AnsiColor, Style};
use std::io::{self, Write};
use wirecopy::position::LineIndex;
use wirecopy::{Article, Block, BlockParts, Event, Person, PublishedSource, Quote, View};

const HEADLINE: Style = Style::new().bold();
const SECTION: Style = AnsiColor::Cyan.on_default().bold();
const NAME: Style = AnsiColor::Green.on_default();
const ASIDE: Style = Style::new().dimmed();
const PROBLEM: Style = AnsiColor::Yellow.on_default();

/// How many characters of a text are shown.
const SHOWN: usize = 90;

/// Writes the screen, with colours.
pub(crate) fn write(out: &mut impl Write, article: &Article<'_>) -> io::Result<()> {
    if let Some(id) = article.id() {
        writeln!(out, "{ASIDE}{}{ASIDE:#}", line(id))?;
    }
    writeln!(out, "{HEADLINE}{}{HEADLINE:#}", article.headline().map_or("(no headline)".to_owned(), line))?;
    head(out, article)?;
    section(out, "People", article.people(), |out, person| write_person(out, person))?;
    section(out, "Quotes", article.quotes(), |out, quote| write_quote(out, quote))?;
    section(out, "Timeline", article.timeline(), |out, event| write_event(out, event))?;
    let lines = LineIndex::new(article.text());
    section(out, "Problems", article.diagnostics(), |out, problem| {
        let (row, column) = lines.line_column(problem.span.start());
        let place = format!("{row}:{column}");
        writeln!(out, "  {PROBLEM}{place:<12}{PROBLEM:#}{}: {}", problem.code, short(problem.text()))
    })?;
    writeln!(out)
}

/// A title and a line for each item, or nothing when there are none.
fn section<W: Write, T>(
    out: &mut W,
    title: &str,
    items: impl ExactSizeIterator<Item = T>,
    mut write: impl FnMut(&mut W, T) -> io::Result<()>,
) -> io::Result<()> {
    if items.len() == 0 {
        return Ok(());
    }
    writeln!(out, "\n{SECTION}{title}{SECTION:#} {ASIDE}{}{ASIDE:#}", items.len())?;
    items.into_iter().try_for_each(|item| write(out, item))
}

/// When, by whom and where: what the head of the article says.
fn head(out: &mut impl Write, article: &Article<'_>) -> io::Result<()> {
    if let Some(published) = article.published() {
        let source = match published.source {
            PublishedSource::Given => "given",
            PublishedSource::Dateline => "from the dateline",
            PublishedSource::Timestamp => "from the timestamp",
            _ => "inferred",
        };
        writeln!(out, "published {} {ASIDE}({source}){ASIDE:#}", published.value)?;
    }
    let blocks = || article.blocks().map(View::<Block>::get);
    let authors: Vec<String> = blocks()
        .filter_map(|block| if let BlockParts::Byline(authors) = &block.parts { Some(authors) } else { None })
        .flatten()
        .map(|author| line(&author.name))
        .collect();
    if !authors.is_empty() {
        writeln!(out, "by {}", authors.join(", "))?;
    }
    let datelines = blocks()
        .filter_map(|block| if let BlockParts::Dateline(dateline) = &block.parts { Some(dateline) } else { None });
    for dateline in datelines {
        let places = dateline.places.iter().map(|place| &article.text()[place.span]);
        let agency = dateline.agency.iter().map(|agency| agency.name.as_str());
        writeln!(out, "from {}", places.chain(agency).map(line).collect::<Vec<_>>().join(", "))?;
    }
    Ok(())
}

fn write_person(out: &mut impl Write, person: View<'_, Person>) -> io::Result<()> {
    let mut roles: Vec<String> = person.roles.iter().map(|role| line(&role.text)).collect();
    roles.dedup();
    let said = person.quotes().count();
    write!(out, "  {NAME}{}{NAME:#}", line(&person.name))?;
    if !roles.is_empty() {
        write!(out, ", {}", short(&roles.join("; ")))?;
    }
    let quotes = if said == 1 { "quote" } else { "quotes" };
    let mentions = if person.mentions.len() == 1 { "mention" } else { "mentions" };
    writeln!(out, " {ASIDE}({} {mentions}, {said} {quotes}){ASIDE:#}", person.mentions.len())
}

fn write_quote(out: &mut impl Write, quote: View<'_, Quote>) -> io::Result<()> {
    let kind = format!("{:?}", quote.kind).to_lowercase();
    let cue = quote.cue.iter().map(|cue| cue.lemma.as_deref().unwrap_or(&quote.article().text()[cue.span]));
    let mut aside: Vec<String> = cue.map(line).collect();
    aside.extend(quote.negated.then(|| "denied or withheld".to_owned()));
    aside.extend(quote.when().map(|date| line(date.text())));
    write!(out, "  {kind:<10}{NAME}{}{NAME:#}", quote.speaker_name().map_or("-".to_owned(), line))?;
    if !aside.is_empty() {
        write!(out, " {ASIDE}({}){ASIDE:#}", aside.join(", "))?;
    }
    writeln!(out, ": {}", short(&quote.text()))
}

fn write_event(out: &mut impl Write, event: View<'_, Event>) -> io::Result<()> {
    let date = event.when();
    let value = date.value.as_ref().map_or_else(|| line(date.text()), ToString::to_string);
    let status = format!("{:?}", event.status).to_lowercase();
    let trigger = line(event.trigger_text());
    writeln!(out, "  {value:<18}{status:<13}{NAME}{trigger}{NAME:#}: {}", short(event.text()))
}

/// A text on one line, without control characters: what a terminal would obey.
fn line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").replace(char::is_control, "")
}

/// The beginning of a text on one line.
fn short(text: &str) -> String {
    let text = line(text);
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text,
    }
}
