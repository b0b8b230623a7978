//! The viewer: an article as one HTML file that needs nothing else, no script and no network.
//!
//! Quotes are tinted by speaker, time expressions and odd places marked; beside the text stand the people with their quotes,
//! the timeline and the diagnostics. Whatever is pointed at or focused says its rule and its confidence. All text of the
//! article is escaped; marks of text direction stay inside the block they stand in.

use super::when::when;
use crate::export::{Html, iri};
use crate::model::{Block, BlockKind, Diagnostic, Event, Person, Quote, Timex};
use crate::position::LineIndex;
use crate::{Article, Span, View};
use std::fmt::{self, Display};

const STYLE: &str = include_str!("viewer.css");

/// How many speakers have a tint of their own; the others share the last.
const TINTS: usize = 7;

/// An article as a page.
///
/// ```
/// use wirecopy::{Parser, render::html::Page};
///
/// let article = Parser::new().parse("“We <won>,” Ana Doe said on June 3, 2024.")?;
/// let page = Page::new(&article).to_string();
/// assert!(page.contains("We &lt;won&gt;,"));
/// assert!(page.contains(r#"datetime="2024-06-03""#));
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Page<'s> {
    article: &'s Article<'s>,
}

impl<'s> Page<'s> {
    /// The page of an article.
    pub fn new(article: &'s Article<'s>) -> Page<'s> {
        Page { article }
    }
}

impl Display for Page<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let article = self.article;
        let title = article.headline().or(article.id()).unwrap_or("Article");
        head(f, title)?;
        f.write_str(
            "<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n<div class=\"page\">\n<main><article>\n",
        )?;
        if article.headline().is_none() {
            // For who hears the page: its outline begins with a name.
            writeln!(f, "<h1 class=\"skip\">{}</h1>", Html(title))?;
        }
        let marks = marks(article);
        let mut next = 0;
        for block in article.blocks() {
            next = self.block(f, block, &marks, next)?;
        }
        f.write_str("</article></main>\n<aside id=\"findings\" aria-label=\"Findings\">\n")?;
        self.published(f)?;
        let (tints, people) = (super::tints(article), article.people().enumerate());
        section(f, "People", "ul", people, |f, (index, person)| person_item(f, tints[index], person))?;
        section(f, "Timeline", "ol class=\"timeline\"", article.timeline(), |f, event| event_item(f, event))?;
        let others = article.quotes().filter(|quote| quote.person().is_none()).collect::<Vec<_>>();
        section(f, "Other quotes", "ul", others.into_iter(), |f, quote| quote_item(f, quote))?;
        let lines = LineIndex::new(article.text());
        section(f, "Diagnostics", "ul", article.diagnostics(), |f, found| diagnostic_item(f, found, &lines))?;
        f.write_str("</aside>\n</div>\n</body>\n</html>\n")
    }
}

/// The start of a page, to the body.
fn head(f: &mut fmt::Formatter<'_>, title: &str) -> fmt::Result {
    write!(
        f,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n",
        Html(title)
    )
}

/// A stretch of the text that is marked.
#[derive(Clone, Copy)]
enum Mark<'s> {
    Quote(usize, View<'s, Quote>, Option<usize>),
    Date(usize, View<'s, Timex>),
    Odd(View<'s, Diagnostic>),
}

/// Every marked stretch, in text order, an outer one before what it holds. Stretches that cross are cut by who writes them.
fn marks<'s>(article: &'s Article<'_>) -> Vec<(Span, Mark<'s>)> {
    let mut marks = Vec::new();
    let tints = super::tints(article);
    for (quote, id) in article.quotes().zip(1..) {
        let person = super::speaker(quote).filter(|_| quote.kind.is_speech());
        let tint = person.and_then(|person| tints[person]);
        marks.extend(quote.get().spans.iter().map(|&span| (span, Mark::Quote(id, quote, tint))));
    }
    marks.extend(article.dates().zip(1..).map(|(date, id)| (date.span, Mark::Date(id, date))));
    marks.extend(article.diagnostics().map(|found| (found.span, Mark::Odd(found))));
    marks.retain(|(span, _)| !span.is_empty());
    marks.sort_by_key(|(span, _)| (span.start(), usize::MAX - span.end()));
    marks
}

impl Page<'_> {
    /// A block with its marks, from the `next` mark on. Gives the first mark behind it.
    fn block(
        self,
        f: &mut fmt::Formatter<'_>,
        block: View<'_, Block>,
        marks: &[(Span, Mark<'_>)],
        mut next: usize,
    ) -> Result<usize, fmt::Error> {
        let kind = block.kind();
        let tag = match kind {
            BlockKind::Headline => "h1",
            BlockKind::Heading => "h2",
            BlockKind::BlockQuote => "blockquote",
            BlockKind::Dateline => "span",
            BlockKind::Caption => "figcaption",
            _ => "p",
        };
        write!(f, "<{tag} class=\"{}\" dir=\"auto\">", kind.name())?;
        if matches!(kind, BlockKind::Caption | BlockKind::Credit | BlockKind::Note) {
            write!(f, "<span class=\"kind\">{}</span>", kind.name())?;
        }
        let text = self.article.text();
        let mut at = block.span.start();
        // The ends and the tags of the marks that are open.
        let mut open: Vec<(usize, &str)> = Vec::new();
        while next < marks.len() && marks[next].0.start() < block.span.end() {
            let (span, mark) = marks[next];
            next += 1;
            if span.start() < at && span.end() <= at {
                continue;
            }
            at = close(f, text, &mut open, at, span.start())?;
            let start = span.start().max(at);
            write!(f, "{}", Html(&text[at..start]))?;
            at = start;
            // A mark ends with its block and with the mark it stands in.
            let end = span.end().min(block.span.end()).min(open.last().map_or(usize::MAX, |outer| outer.0));
            if start < end {
                open.push((end, begin(f, mark, span)?));
            }
        }
        at = close(f, text, &mut open, at, block.span.end())?;
        writeln!(f, "{}</{tag}>", Html(&text[at..block.span.end()]))?;
        Ok(next)
    }

    fn published(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(published) = self.article.published() else { return Ok(()) };
        writeln!(f, "<p class=\"soft\">Published {} ({})</p>", published.value, published.source.name())
    }
}

/// Writes the start tag of a mark and gives its name.
fn begin(f: &mut fmt::Formatter<'_>, mark: Mark<'_>, span: Span) -> Result<&'static str, fmt::Error> {
    match mark {
        Mark::Quote(id, quote, tint) => {
            let tint = tint_class(tint);
            write!(f, "<span class=\"q {}{tint}\"", quote.kind.name())?;
            // A quote in several pieces is one: the first has its name.
            if quote.spans.first() == Some(&span) {
                write!(f, " data-kind=\"quote\" id=\"q{id}\"")?;
            }
            write!(f, " tabindex=\"0\" data-why=\"{}\">", Html(&why(quote)))?;
            Ok("span")
        }
        Mark::Date(id, date) => {
            f.write_str("<time data-kind=\"date\"")?;
            // HTML's dates are days; what else TIMEX3 has stands in the note.
            if let Some(day) = date.earliest.filter(|_| date.earliest == date.latest) {
                write!(f, " datetime=\"{day}\"")?;
            }
            let value = date.value.map_or_else(|| "no such day".to_owned(), |value| value.to_string());
            write!(f, " id=\"t{id}\" tabindex=\"0\" data-why=\"{} {value}\">", date.kind.name())?;
            Ok("time")
        }
        Mark::Odd(found) => {
            write!(f, "<span class=\"d\" tabindex=\"0\" data-why=\"{}\">", Html(&found.code.to_string()))?;
            Ok("span")
        }
    }
}

/// Writes on to `until`, closing the marks that end before it. Gives where it has come to.
fn close(
    f: &mut fmt::Formatter<'_>,
    text: &str,
    open: &mut Vec<(usize, &str)>,
    mut at: usize,
    until: usize,
) -> Result<usize, fmt::Error> {
    while let Some(&(end, tag)) = open.last().filter(|inner| inner.0 <= until) {
        write!(f, "{}</{tag}>", Html(&text[at..end]))?;
        at = end;
        open.pop();
    }
    Ok(at)
}

/// The class of a tint: that of the person who speaks.
fn tint_class(tint: Option<usize>) -> String {
    tint.map(|tint| format!(" s{}", tint.min(TINTS - 1))).unwrap_or_default()
}

/// Who said it, by which rule, how surely.
fn why(quote: View<'_, Quote>) -> String {
    let by = quote.speaker_name().map(|name| format!(" · {name}")).unwrap_or_default();
    let denied = if quote.negated { " · denied or withheld" } else { "" };
    format!("{}{by}{denied} · {} · confidence {:.2}", quote.kind.name(), quote.rule.name(), quote.confidence)
}

/// A titled list, or nothing.
fn section<T>(
    f: &mut fmt::Formatter<'_>,
    title: &str,
    list: &str,
    items: impl ExactSizeIterator<Item = T>,
    mut item: impl FnMut(&mut fmt::Formatter<'_>, T) -> fmt::Result,
) -> fmt::Result {
    if items.len() == 0 {
        return Ok(());
    }
    writeln!(f, "<section data-list=\"{title}\"><h2>{title} · {}</h2>\n<{list}>", items.len())?;
    items.into_iter().try_for_each(|one| item(f, one))?;
    writeln!(f, "</{}></section>", &list[..2])
}

fn person_item(f: &mut fmt::Formatter<'_>, tint: Option<usize>, person: View<'_, Person>) -> fmt::Result {
    write!(f, "<li data-kind=\"person\"><bdi class=\"name{}\">{}</bdi>", tint_class(tint), Html(&person.name))?;
    let mut roles: Vec<&str> = person.roles.iter().map(|role| role.text.as_str()).collect();
    roles.dedup();
    if !roles.is_empty() {
        write!(f, " <span class=\"soft\">{}</span>", Html(&roles.join("; ")))?;
    }
    for quote in person.quotes() {
        write!(f, "<blockquote>{}</blockquote>", Html(&quote.text()))?;
    }
    f.write_str("</li>\n")
}

fn event_item(f: &mut fmt::Formatter<'_>, event: View<'_, Event>) -> fmt::Result {
    let date = event.when();
    let id = event.date.index() + 1;
    writeln!(
        f,
        "<li><a class=\"when\" href=\"#t{id}\">{}</a> <span class=\"soft\">{}</span><br><strong>{}</strong>: {}</li>",
        Html(&when(date)),
        event.status.name(),
        Html(event.trigger_text()),
        Html(event.text())
    )
}

fn quote_item(f: &mut fmt::Formatter<'_>, quote: View<'_, Quote>) -> fmt::Result {
    let by = quote.speaker_name().unwrap_or(quote.kind.name());
    writeln!(f, "<li><bdi class=\"name\">{}</bdi><blockquote>{}</blockquote></li>", Html(by), Html(&quote.text()))
}

fn diagnostic_item(f: &mut fmt::Formatter<'_>, found: View<'_, Diagnostic>, lines: &LineIndex<'_>) -> fmt::Result {
    let (line, column) = lines.line_column(found.span.start());
    writeln!(
        f,
        "<li>line {line}, column {column}: {} <span class=\"soft\">{}</span></li>",
        Html(&found.code.to_string()),
        Html(found.text())
    )
}

/// The page that leads to the pages of several articles.
///
/// ```
/// use wirecopy::{Parser, render::html::{Entry, Index}};
///
/// let article = Parser::new().parse("Mill closes\n\n“We lost,” Ana Doe said on Monday.\n")?;
/// let page = Index(&[Entry::new(&article).at("mill.html")]).to_string();
/// assert!(page.contains(r#"<a href="mill.html">Mill closes</a>"#));
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Index<'s>(pub &'s [Entry]);

/// An article in an [`Index`].
#[derive(Clone, Debug)]
pub struct Entry {
    href: String,
    title: String,
    published: Option<String>,
    counts: [usize; 3],
}

impl Entry {
    /// The entry of an article; [`at`](Entry::at) says where its page is.
    pub fn new(article: &Article<'_>) -> Entry {
        Entry {
            href: String::new(),
            title: article.headline().or(article.id()).unwrap_or("Article").to_owned(),
            published: article.published().map(|published| published.value.to_string()),
            counts: [article.people().len(), article.quotes().len(), article.events().len()],
        }
    }

    /// The entry with the path of its page, seen from the index.
    #[must_use]
    pub fn at(mut self, href: impl Into<String>) -> Entry {
        self.href = href.into();
        self
    }
}

impl Display for Index<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        head(f, "Articles")?;
        f.write_str("<main class=\"page\"><div><h1>Articles</h1>\n<table>\n<tr><th>Article</th><th>Published</th>")?;
        f.write_str("<th class=\"n\">People</th><th class=\"n\">Quotes</th><th class=\"n\">Events</th></tr>\n")?;
        for Entry { href, title, published, counts: [people, quotes, events] } in self.0 {
            writeln!(
                f,
                "<tr><td><a href=\"{}\">{}</a></td><td>{}</td><td class=\"n\">{people}</td><td class=\"n\">{quotes}</td>\
                 <td class=\"n\">{events}</td></tr>",
                Html(&iri(href)),
                Html(title),
                published.as_deref().unwrap_or("")
            )?;
        }
        f.write_str("</table></div></main>\n</body>\n</html>\n")
    }
}
