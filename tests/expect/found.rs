//! Everything that was found in an article, as lines of an expectation.

use std::fmt;
use wirecopy::{Article, BlockParts, Span};

/// One finding, in the parts that a line of an expectation has.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// `block`, `quote`, `date` …
    pub(crate) kind: &'static str,
    /// What it is: the kind of a block or quote, a name, the value of a date.
    pub(crate) value: String,
    /// A second name: a speaker's name and mention, a region, a photographer, an event's status, a date's
    /// first and last day.
    pub(crate) by: Vec<String>,
    /// The words, stretch by stretch.
    pub(crate) texts: Vec<String>,
    /// Where they stand.
    pub(crate) spans: Vec<Span>,
}

impl Found {
    /// Whether the second name is this one. A speaker may be named or mentioned, with "the" or without.
    pub(crate) fn is_by(&self, name: &str) -> bool {
        let plain = |name: &str| {
            let name = name.to_lowercase();
            super::words::plain(name.strip_prefix("the ").unwrap_or(&name))
        };
        match name {
            "*" => true,
            "-" => self.by.is_empty(),
            name => self.by.iter().any(|by| plain(by) == plain(name)),
        }
    }

    fn named(kind: &'static str, value: impl Into<String>) -> Found {
        Found { kind, value: value.into(), by: Vec::new(), texts: Vec::new(), spans: Vec::new() }
    }

    fn by(mut self, names: impl IntoIterator<Item = String>) -> Found {
        self.by.extend(names);
        self
    }

    fn at(mut self, text: &str, spans: &[Span]) -> Found {
        self.texts.extend(spans.iter().map(|&span| text[span].to_owned()));
        self.spans.extend_from_slice(spans);
        self
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind)?;
        if !self.value.is_empty() {
            write!(f, " {}", self.value)?;
        }
        let by = || self.by.first().map_or("-", |by| by);
        if matches!(self.kind, "quote" | "place" | "credit") {
            write!(f, " | {}", by())?;
        }
        for text in &self.texts {
            write!(f, " | {}", super::words::short(text))?;
        }
        if self.kind == "event" {
            write!(f, " | {}", by())?;
        }
        Ok(())
    }
}

/// Everything that was found, list by list, each in text order.
pub(crate) fn found(article: &Article<'_>) -> Vec<Found> {
    let text = article.text();
    let value = |value: &Option<wirecopy::TimeValue>| value.as_ref().map_or("null".to_owned(), ToString::to_string);
    let mut all = Vec::new();
    all.push(Found::named("published", article.published().map_or("null".to_owned(), |day| day.value.to_string())));
    for block in article.blocks() {
        all.push(Found::named("block", snake(block.kind())).at(text, &[block.span]));
        parts(&block.parts, &mut all);
    }
    for quote in article.quotes() {
        let speaker = quote.speaker.iter();
        let names = speaker.flat_map(|speaker| speaker.name.clone().into_iter().chain([text[speaker.span].to_owned()]));
        all.push(Found::named("quote", snake(quote.kind)).by(names).at(text, &quote.spans));
        let words = |kind, value: &str| Found::named(kind, value).at(text, &quote.spans);
        all.extend(quote.cue.iter().map(|cue| words("cue", cue.lemma.as_deref().unwrap_or(&text[cue.span]))));
        all.extend(quote.addressee.iter().map(|hearer| words("addressee", &text[hearer.span])));
        all.extend(quote.venue.iter().map(|venue| words("venue", &text[venue.span])));
        all.extend(quote.negated.then(|| words("negated", "")));
    }
    for date in article.dates() {
        let range = date.earliest.zip(date.latest).map_or("null".to_owned(), |(first, last)| format!("{first} {last}"));
        all.push(Found::named("date", value(&date.value)).by([range]).at(text, &[date.span]));
    }
    for event in article.events() {
        let event_value = value(&article.timex(event.date).value);
        all.push(Found::named("event", event_value).by([snake(event.status)]).at(text, &[event.trigger]));
    }
    all.extend(article.people().map(|person| Found::named("person", &person.name)));
    for diagnostic in article.diagnostics() {
        all.push(Found::named("diagnostic", snake(diagnostic.code)).at(text, &[diagnostic.span]));
    }
    all
}

/// The names in a block.
fn parts(parts: &BlockParts, all: &mut Vec<Found>) {
    match parts {
        BlockParts::Byline(authors) => all.extend(authors.iter().map(|author| Found::named("author", &author.name))),
        BlockParts::Dateline(dateline) => {
            all.extend(dateline.places.iter().map(|place| Found::named("place", &place.name).by(place.region.clone())));
            all.extend(dateline.agency.iter().map(|agency| Found::named("agency", &agency.name)));
        }
        BlockParts::Caption(caption) => all.extend(caption.credit.iter().map(|credit| {
            Found::named("credit", credit.agency.as_deref().unwrap_or("-")).by(credit.photographer.clone())
        })),
        BlockParts::Credit(line) => {
            all.extend(line.contributors.iter().map(|name| Found::named("contributor", &name.name)));
            all.extend(line.credit.iter().map(|credit| {
                Found::named("credit", credit.agency.as_deref().unwrap_or("-")).by(credit.photographer.clone())
            }));
        }
        _ => {}
    }
}

/// The name of an enum's variant as the JSON has it: `BlockQuote` is `block_quote`.
fn snake(variant: impl fmt::Debug) -> String {
    let mut name = String::new();
    for letter in format!("{variant:?}").chars() {
        if letter.is_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
    }
    name
}
