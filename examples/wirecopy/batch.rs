//! Articles from files and folders to standard output, or each to a file of its own.

use crate::formats::Writer;
use crate::input::{Input, Source};
use crate::options::{Format, Options};
use crate::pool;
use crate::terminal::Terminal;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use wirecopy::Parser;
use wirecopy::export::brat;
use wirecopy::render::html;

/// How many articles were read, and what could not be.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub read: usize,
    pub complaints: Vec<String>,
}

/// Parses what the options name.
///
/// Nothing is written when the arguments themselves are wrong, or when no article can be read.
pub(crate) fn run(options: &Options) -> io::Result<Report> {
    let sources = Source::all(&options.files).map_err(io::Error::other)?;
    let writer = writer(options);
    if sources.len() > 1 && writer.stands_alone() && options.output.is_none() {
        let message = "this format has one article in a stream: name a folder with --output for several";
        return Err(io::Error::other(message));
    }
    let bar = progress(sources.len());
    let mut files = options.output.as_deref().map(Files::new);
    let mut stream = Stream { out: stdout(writer.format), writer: writer.clone(), begun: false };
    let mut report = Report::default();

    let parser = options.parser();
    let work = {
        let writer = writer.clone();
        move |source: Source| (render(parser, &writer, &source), source)
    };
    pool::in_order(options.thread_count(), sources.into_iter(), work, |(rendered, source)| {
        bar.inc(1);
        match (rendered, &mut files) {
            (Err(complaint), _) => {
                report.complaints.push(complaint);
                return Ok(());
            }
            (Ok(rendered), Some(files)) => files.write(&source, &writer, &rendered)?,
            (Ok(rendered), None) => stream.write(&rendered.out)?,
        }
        report.read += 1;
        Ok(())
    })?;
    bar.finish_and_clear();
    match files {
        _ if report.read == 0 => {}
        Some(files) => files.finish(&writer)?,
        None => stream.finish()?,
    }
    Ok(report)
}

/// The format that is asked for: to look at on a terminal, lines of JSON elsewhere.
fn writer(options: &Options) -> Writer {
    let to_look_at = io::stdout().is_terminal() && options.output.is_none() || options.files.is_empty();
    let format = options.format.unwrap_or(if to_look_at { Format::Human } else { Format::Jsonl });
    let terminal = if options.output.is_none() { Terminal::detect() } else { Terminal::PLAIN };
    Writer { format, table: options.table, fields: options.fields.clone(), terminal }
}

/// A bar on a terminal, when there is something to wait for.
fn progress(articles: usize) -> ProgressBar {
    if articles < 20 {
        return ProgressBar::hidden();
    }
    let style =
        ProgressStyle::with_template("{bar:40} {pos}/{len} articles, {eta} left").expect("the template is right");
    ProgressBar::with_draw_target(Some(articles as u64), ProgressDrawTarget::stderr()).with_style(style)
}

/// An article as it is written.
struct Rendered {
    text: String,
    out: Vec<u8>,
    /// Its line in an index; the page's name is not known yet.
    entry: html::Entry,
}

fn render(parser: Parser, writer: &Writer, source: &Source) -> Result<Rendered, String> {
    let Input { id, text } = source.read()?;
    let mut article = parser.parse(&text).map_err(|error| format!("{source}: {error}"))?;
    if let Some(id) = id {
        article = article.with_id(id);
    }
    let mut out = Vec::new();
    writer.article(&article, &mut out);
    let entry = html::Entry::new(&article);
    Ok(Rendered { text, out, entry })
}

/// Standard output. Colour stays on a terminal, unless `NO_COLOR` is set; only the human view has any to strip elsewhere.
fn stdout(format: Format) -> Box<dyn Write> {
    match format {
        Format::Human => Box::new(anstream::stdout().lock()),
        _ => Box::new(io::stdout().lock()),
    }
}

/// All articles one after another.
struct Stream {
    out: Box<dyn Write>,
    writer: Writer,
    begun: bool,
}

impl Stream {
    fn write(&mut self, article: &[u8]) -> io::Result<()> {
        if !self.begun {
            self.begun = true;
            self.out.write_all(self.writer.head().as_bytes())?;
        }
        self.out.write_all(article)
    }

    fn finish(mut self) -> io::Result<()> {
        self.out.write_all(self.writer.foot().as_bytes())?;
        self.out.flush()
    }
}

/// A file for each article.
struct Files<'o> {
    folder: &'o Path,
    /// How many articles have a name already: "a.txt" of two folders become "a" and "a-2".
    names: BTreeMap<String, usize>,
    index: Vec<html::Entry>,
}

impl<'o> Files<'o> {
    const fn new(folder: &'o Path) -> Files<'o> {
        Files { folder, names: BTreeMap::new(), index: Vec::new() }
    }

    fn write(&mut self, source: &Source, writer: &Writer, rendered: &Rendered) -> io::Result<()> {
        fs::create_dir_all(self.folder).map_err(|error| named(self.folder, &error))?;
        let stem = source.stem();
        let times = self.names.entry(stem.clone()).or_insert(0);
        *times += 1;
        let stem = if *times == 1 { stem } else { format!("{stem}-{times}") };
        let whole = [writer.head().as_bytes(), &rendered.out, writer.foot().as_bytes()].concat();
        let name = format!("{stem}.{}", writer.extension());
        put(&self.folder.join(&name), &whole)?;
        self.index.push(rendered.entry.clone().at(name));
        if writer.format == Format::Brat {
            // brat shows the annotations over the text beside them.
            put(&self.folder.join(format!("{stem}.txt")), rendered.text.as_bytes())?;
        }
        Ok(())
    }

    /// What the folder needs beside the articles.
    fn finish(self, writer: &Writer) -> io::Result<()> {
        if writer.format == Format::Html {
            put(&self.folder.join("index.html"), html::Index(&self.index).to_string().as_bytes())?;
        }
        if writer.format == Format::Brat {
            put(&self.folder.join("annotation.conf"), brat::ANNOTATION_CONF.as_bytes())?;
        }
        Ok(())
    }
}

fn put(path: &Path, content: &[u8]) -> io::Result<()> {
    fs::write(path, content).map_err(|error| named(path, &error))
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::other(format!("{}: {error}", path.display()))
}
