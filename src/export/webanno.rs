//! W3C Web Annotation: every finding as an annotation of its place in the text.
//!
//! Places are characters (Unicode code points), from 0, half open, as the recommendation of 2017 wants them; beside them
//! stand the words themselves with what is before and behind, so that a text that has changed can still be found in.

use super::escape::iri;
use crate::model::{Event, Person, Quote, Timex};
use crate::position::LineIndex;
use crate::{Article, Span, View};
use serde::Serialize;

/// How many characters before and behind a place are given.
const AROUND: usize = 32;

/// The annotations of an article: blocks, quotes, time expressions, events and mentions of people. Written as one JSON
/// object a line, they are a stream of annotations.
///
/// ```
/// use wirecopy::{Parser, export::webanno::annotations};
///
/// let article = Parser::new().parse("“Été,” Ana Doe said.")?.with_id("a1");
/// let quote = annotations(&article).into_iter().map(|one| serde_json::to_value(one).unwrap()).find(|one| one["id"] == "urn:x-wirecopy:a1#q1").unwrap();
/// assert_eq!(quote["body"][0]["value"], "Quotation");
/// assert_eq!((&quote["target"]["selector"][0]["start"], &quote["target"]["selector"][0]["end"]), (&1.into(), &5.into()));
/// # Ok::<(), wirecopy::Error>(())
/// ```
pub fn annotations<'s>(article: &'s Article<'_>) -> Vec<Annotation<'s>> {
    let desk = Desk {
        text: article.text(),
        index: LineIndex::new(article.text()),
        doc: article.id().map_or("article".into(), iri),
    };
    let blocks = article.blocks().zip(1..).map(|(block, n)| {
        let tag = Body::tag(block.kind().name());
        desk.annotation(&format!("b{n}"), vec![tag], &[block.span])
    });
    let quotes = article
        .quotes()
        .zip(1..)
        .map(|(quote, n)| desk.annotation(&format!("q{n}"), desk.quote(quote), &quote.get().spans));
    let dates =
        article.dates().zip(1..).map(|(date, n)| desk.annotation(&format!("t{n}"), desk.date(date), &[date.span]));
    let events = article
        .events()
        .zip(1..)
        .map(|(event, n)| desk.annotation(&format!("e{n}"), desk.event(event), &[event.trigger]));
    let people = article.people().zip(1..).flat_map(|(person, p)| {
        let mention = move |(&span, n): (&Span, i32)| (span, format!("person-{p}-{n}"), person, p);
        person.get().mentions.iter().zip(1..).map(mention)
    });
    let people = people.map(|(span, id, person, p)| desk.annotation(&id, desk.person(person, p), &[span]));
    blocks.chain(quotes).chain(dates).chain(events).chain(people).collect()
}

/// One annotation.
#[derive(Debug, Serialize)]
pub struct Annotation<'s> {
    #[serde(rename = "@context")]
    context: &'static str,
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    motivation: &'static str,
    body: Vec<Body>,
    target: Target<'s>,
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Body {
    Text {
        #[serde(rename = "type")]
        kind: &'static str,
        purpose: &'static str,
        value: String,
    },
    /// Somebody or something with an annotation of its own.
    Thing {
        #[serde(rename = "type")]
        kind: &'static str,
        purpose: &'static str,
        source: String,
    },
}

impl Body {
    fn text(purpose: &'static str, value: impl Into<String>) -> Body {
        Body::Text { kind: "TextualBody", purpose, value: value.into() }
    }

    /// What kind of finding it is.
    fn tag(value: impl Into<String>) -> Body {
        Body::text("tagging", value)
    }

    /// Something said about it.
    fn comment(value: impl Into<String>) -> Body {
        Body::text("describing", value)
    }
}

#[derive(Debug, Serialize)]
struct Target<'s> {
    source: String,
    selector: Vec<Selector<'s>>,
}

#[derive(Debug, Serialize)]
#[serde(tag = "type")]
enum Selector<'s> {
    TextPositionSelector { start: usize, end: usize },
    TextQuoteSelector { exact: &'s str, prefix: &'s str, suffix: &'s str },
}

/// What the annotations of an article have in common.
struct Desk<'s> {
    text: &'s str,
    index: LineIndex<'s>,
    doc: String,
}

impl<'s> Desk<'s> {
    fn annotation(&self, id: &str, body: Vec<Body>, spans: &[Span]) -> Annotation<'s> {
        Annotation {
            context: "http://www.w3.org/ns/anno.jsonld",
            id: self.iri(id),
            kind: "Annotation",
            motivation: "classifying",
            body,
            target: Target {
                source: format!("urn:x-wirecopy:{}", self.doc),
                selector: spans.iter().flat_map(|&span| self.selectors(span)).collect(),
            },
        }
    }

    fn iri(&self, fragment: &str) -> String {
        format!("urn:x-wirecopy:{}#{fragment}", self.doc)
    }

    fn selectors(&self, span: Span) -> [Selector<'s>; 2] {
        let (before, behind) = (&self.text[..span.start()], &self.text[span.end()..]);
        let prefix = before.char_indices().rev().nth(AROUND - 1).map_or(before, |(at, _)| &before[at..]);
        let suffix = behind.char_indices().nth(AROUND).map_or(behind, |(at, _)| &behind[..at]);
        [
            Selector::TextPositionSelector { start: self.index.chars(span.start()), end: self.index.chars(span.end()) },
            Selector::TextQuoteSelector { exact: &self.text[span], prefix, suffix },
        ]
    }

    fn quote(&self, quote: View<'_, Quote>) -> Vec<Body> {
        let speech = quote.kind.is_speech();
        let mut body =
            vec![Body::tag(if speech { "Quotation" } else { "Quotation marks" }), Body::tag(quote.kind.name())];
        if let Some(name) = quote.speaker_name() {
            body.push(Body::comment(format!("said by {name}")));
        }
        if let Some(person) = quote.speaker.as_ref().and_then(|speaker| speaker.person) {
            body.push(Body::Thing {
                kind: "SpecificResource",
                purpose: "identifying",
                source: self.iri(&format!("person-{}", person.index() + 1)),
            });
        }
        body.push(Body::comment(format!("{}, confidence {}", quote.rule.name(), quote.confidence)));
        body
    }

    #[allow(clippy::unused_self, reason = "beside its like")]
    fn date(&self, date: View<'_, Timex>) -> Vec<Body> {
        let mut body = vec![Body::tag("Date"), Body::tag(date.kind.name())];
        body.extend(date.value.map(|value| Body::comment(value.to_string())));
        body
    }

    fn event(&self, event: View<'_, Event>) -> Vec<Body> {
        vec![
            Body::tag("Event"),
            Body::tag(event.status.name()),
            Body::Thing {
                kind: "SpecificResource",
                purpose: "linking",
                source: self.iri(&format!("t{}", event.date.index() + 1)),
            },
        ]
    }

    fn person(&self, person: View<'_, Person>, number: i32) -> Vec<Body> {
        vec![
            Body::tag("Person"),
            Body::comment(person.name.clone()),
            Body::Thing {
                kind: "SpecificResource",
                purpose: "identifying",
                source: self.iri(&format!("person-{number}")),
            },
        ]
    }
}
