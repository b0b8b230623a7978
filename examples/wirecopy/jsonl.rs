//! A line of JSON in, a line of JSON out.

use crate::formats::{Trimmed, line};
use crate::options::{Field, Options, day};
use crate::pool;
use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, de};
use serde_json::Value;
use serde_json::error::Category;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Write};
use wirecopy::Parser;

/// How many bytes of lines make a batch: enough that handing it over costs nothing beside the work.
const BATCH: usize = 256 * 1024;

/// Answers every line of standard input with a line on standard output.
pub(crate) fn run(options: &Options) -> io::Result<()> {
    let desk = Desk { parser: options.parser(), fields: options.fields.clone(), passthrough: options.passthrough };
    let batches = Batches { input: BufReader::with_capacity(BATCH, io::stdin()) };
    let answer = move |batch: io::Result<Vec<u8>>| batch.map(|lines| desk.answer_all(&lines));
    let mut out = io::stdout().lock();
    pool::in_order(options.thread_count(), batches, answer, |answers| {
        out.write_all(&answers?)?;
        out.flush()
    })
}

/// Whole lines, many at a time.
struct Batches<R> {
    input: BufReader<R>,
}

impl<R: io::Read> Iterator for Batches<R> {
    type Item = io::Result<Vec<u8>>;

    /// The next lines: until they fill a batch, or until nothing more has come in yet, so that a caller who sends one
    /// line and waits gets its answer.
    fn next(&mut self) -> Option<io::Result<Vec<u8>>> {
        let mut lines = Vec::new();
        loop {
            match self.input.read_until(b'\n', &mut lines) {
                Err(error) => return Some(Err(error)),
                Ok(0) if lines.is_empty() => return None,
                Ok(0) => return Some(Ok(lines)),
                Ok(_) if lines.len() >= BATCH || self.input.buffer().is_empty() => return Some(Ok(lines)),
                Ok(_) => {}
            }
        }
    }
}

/// How lines are answered.
struct Desk {
    parser: Parser,
    fields: Vec<Field>,
    passthrough: bool,
}

impl Desk {
    /// The answers to some lines.
    fn answer_all(&self, lines: &[u8]) -> Vec<u8> {
        // The findings of an article are usually longer than its text.
        let mut out = Vec::with_capacity(lines.len() * 2);
        for asked in lines.split_inclusive(|&byte| byte == b'\n') {
            match read(asked) {
                Ok(request) => {
                    self.answer(request, &mut out);
                    if self.passthrough {
                        pass_through(asked, &mut out);
                    }
                }
                Err(refusal) => line(&refusal, &mut out),
            }
        }
        out
    }

    /// Parses one article and writes what is in it.
    fn answer(&self, request: Request<'_>, out: &mut Vec<u8>) {
        let parser = request.published.map_or(self.parser, |day| self.parser.published(day));
        match parser.parse(request.text) {
            Ok(article) => {
                let article = match request.id {
                    Some(id) => article.with_id(id),
                    None => article,
                };
                line(&Trimmed { article: &article, fields: &self.fields }, out);
            }
            Err(error) => {
                let (message, offset) = (error.to_string(), error.span().start());
                line(&Refusal::new(request.id.into(), "too_long", message, offset), out);
            }
        }
    }
}

/// Adds what else stands in a line to its answer, as it is written there. The names of an article's JSON stay ours.
fn pass_through(asked: &[u8], out: &mut Vec<u8>) {
    let Ok(given) = serde_json::from_slice::<BTreeMap<Cow<'_, str>, &RawValue>>(asked) else { return };
    let ours = |name: &str| matches!(name, "schema" | "id" | "text" | "error") || Field::is_name(name);
    for (name, value) in given.iter().filter(|(name, _)| !ours(name)) {
        // Behind the last field, before "}\n".
        out.truncate(out.len() - 2);
        out.push(b',');
        line(name, out);
        out.truncate(out.len() - 1);
        out.push(b':');
        out.extend_from_slice(value.get().as_bytes());
        out.extend_from_slice(b"}\n");
    }
}

/// A line that could be read.
#[derive(Deserialize)]
struct Request<'l> {
    #[serde(borrow, default, deserialize_with = "id")]
    id: Option<Cow<'l, str>>,
    #[serde(borrow)]
    text: Cow<'l, str>,
    #[serde(default, deserialize_with = "published")]
    published: Option<NaiveDate>,
}

/// What stands in the place of a line that could not be read.
#[derive(Serialize)]
struct Refusal {
    id: Value,
    error: Reason,
}

#[derive(Serialize)]
struct Reason {
    code: &'static str,
    message: String,
    /// The byte of the line, from 0.
    offset: usize,
}

impl Refusal {
    fn new(id: Value, code: &'static str, message: String, offset: usize) -> Refusal {
        Refusal { id, error: Reason { code, message, offset } }
    }
}

fn read(line: &[u8]) -> Result<Request<'_>, Refusal> {
    let line = str::from_utf8(line).map_err(|error| {
        let at = error.valid_up_to();
        Refusal::new(Value::Null, "not_utf8", format!("not UTF-8 at byte {at}"), at)
    })?;
    // serde would take a list as the fields in their order.
    if !line.trim_start().starts_with('{') {
        return Err(Refusal::new(Value::Null, "not_an_object", "not an object".to_owned(), 0));
    }
    let line = line.trim_end_matches(['\n', '\r']);
    serde_json::from_str(line).map_err(|error| refuse(line, &error))
}

/// Says why a line was not read. Reads it again, for its id.
fn refuse(line: &str, error: &serde_json::Error) -> Refusal {
    let whole = error.to_string();
    // serde_json sees one line, so the place it names is a column, from 1; the offset says the same.
    let message = whole.rfind(" at line ").map_or(whole.as_str(), |end| &whole[..end]);
    let offset = error.column().saturating_sub(1);
    let value: Value = serde_json::from_str(line).unwrap_or_default();
    let is_day = |value: &Value| value.is_null() || value.as_str().is_some_and(|text| day(text).is_ok());
    let code = match error.classify() {
        Category::Data if value.get("text").is_none() => "no_text",
        Category::Data if !value["text"].is_string() => "bad_text",
        Category::Data if !is_day(&value["published"]) => "bad_published",
        Category::Data => "bad_value",
        Category::Syntax | Category::Eof | Category::Io => "bad_json",
    };
    Refusal::new(value.get("id").cloned().unwrap_or_default(), code, message.to_owned(), offset)
}

/// The day of publication, or null.
fn published<'de, D: Deserializer<'de>>(value: D) -> Result<Option<NaiveDate>, D::Error> {
    let text = Option::<Cow<'de, str>>::deserialize(value)?;
    text.map(|text| day(&text).map_err(de::Error::custom)).transpose()
}

/// The name of an article. A number is taken as its digits.
fn id<'de, D: Deserializer<'de>>(value: D) -> Result<Option<Cow<'de, str>>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Id<'i> {
        Name(#[serde(borrow)] Cow<'i, str>),
        Number(serde_json::Number),
    }
    match Option::<Id<'de>>::deserialize(value) {
        Ok(Some(Id::Name(name))) => Ok(Some(name)),
        Ok(Some(Id::Number(number))) => Ok(Some(number.to_string().into())),
        Ok(None) => Ok(None),
        Err(_) => Err(de::Error::custom("an id is a string or a number")),
    }
}
