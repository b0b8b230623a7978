//! schema.org JSON-LD: an article as a `NewsArticle`.
//!
//! JSON-LD has no place for offsets and confidences; [`webanno`](super::webanno) has. Who puts the JSON into an HTML page
//! writes it through [`json_text`](super::json_text): `</script>` in an article would end the element.

use super::escape::OneLine;
use super::pieces::{contributors, of_kind};
use crate::model::{
    Block, BlockKind, Caption, Contributor, Event, EventStatus, MentionForm, NoteKind, Quote, QuoteKind,
};
use crate::model::{BlockParts, PublishedSource};
use crate::{Article, View};
use serde::Serialize;

/// An article in the terms of schema.org.
///
/// ```
/// use wirecopy::{Parser, export::jsonld::NewsArticle};
///
/// let article = Parser::new().parse("Mill closes\n\nBy Jan Roe\n\n“We lost,” Mayor Ana Doe said on June 3, 2024.\n")?;
/// let json = serde_json::to_value(NewsArticle::new(&article))?;
/// assert_eq!(json["headline"], "Mill closes");
/// assert_eq!(json["author"][0]["name"], "Jan Roe");
/// assert_eq!(json["hasPart"][0]["creator"]["name"], "Ana Doe");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewsArticle {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    identifier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    headline: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alternative_headline: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    author: Vec<Thing>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    editor: Vec<Thing>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    contributor: Vec<Thing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source_organization: Option<Thing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_created: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dateline: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    location_created: Vec<Thing>,
    word_count: usize,
    article_body: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    has_part: Vec<Quotation>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    image: Vec<ImageObject>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    correction: Vec<CorrectionComment>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    mentions: Vec<Thing>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    about: Vec<DatedEvent>,
    #[serde(skip_serializing_if = "Option::is_none")]
    temporal_coverage: Option<String>,
}

/// A person, an organisation or a place.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Thing {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    job_title: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    affiliation: Option<Box<Thing>>,
}

impl Thing {
    fn new(kind: &'static str, name: &str) -> Thing {
        Thing { kind, name: OneLine(name).to_string(), job_title: Vec::new(), affiliation: None }
    }
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Quotation {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: String,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    creator: Option<Thing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_created: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ImageObject {
    #[serde(rename = "@type")]
    kind: &'static str,
    caption: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    credit_text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    creator: Option<Thing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    copyright_holder: Option<Thing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    provider: Option<Thing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    content_location: Option<Thing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_created: Option<String>,
}

#[derive(Debug, Serialize)]
struct CorrectionComment {
    #[serde(rename = "@type")]
    kind: &'static str,
    text: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct DatedEvent {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: String,
    name: String,
    start_date: String,
    end_date: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Thing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    event_status: Option<&'static str>,
}

impl NewsArticle {
    /// What an article says, in the terms of schema.org.
    pub fn new(article: &Article<'_>) -> NewsArticle {
        let dateline = article.dateline();
        let paragraphs: Vec<String> = article.body().map(|block| OneLine(block.text()).to_string()).collect();
        let article_body = paragraphs.join("\n\n");
        let first = |kind| of_kind(article, kind).next().map(|block| OneLine(block.text()).to_string());
        let published = article.published();
        NewsArticle {
            context: "https://schema.org",
            kind: "NewsArticle",
            identifier: article.id().map(str::to_owned),
            headline: first(BlockKind::Headline),
            alternative_headline: first(BlockKind::Standfirst),
            author: article.authors().map(author).collect(),
            editor: contributors(article).filter(|one| edits(one)).map(contributor).collect(),
            contributor: contributors(article).filter(|one| !edits(one)).map(contributor).collect(),
            source_organization: dateline
                .and_then(|dateline| dateline.agency.as_ref())
                .map(|agency| Thing::new("Organization", &agency.name)),
            date_published: published.map(|published| published.value.to_string()),
            date_created: published
                .filter(|published| published.source == PublishedSource::Dateline)
                .map(|published| published.value.to_string()),
            dateline: first(BlockKind::Dateline),
            location_created: dateline
                .iter()
                .flat_map(|dateline| &dateline.places)
                .map(|place| Thing::new("Place", &place.name))
                .collect(),
            word_count: article_body.split_whitespace().count(),
            article_body,
            has_part: article.quotes().zip(1..).filter_map(|(quote, number)| quotation(quote, number)).collect(),
            image: article.captions().map(|(block, caption)| image(block, caption)).collect(),
            correction: corrections(article).collect(),
            mentions: article.people().map(|person| self::person(person.get())).collect(),
            about: article.events().zip(1..).filter_map(|(event, number)| dated(event, number)).collect(),
            temporal_coverage: coverage(article),
        }
    }
}

fn author(author: &crate::model::Author) -> Thing {
    Thing {
        job_title: author.role.iter().cloned().collect(),
        affiliation: author.organisation.as_ref().map(|name| Box::new(Thing::new("Organization", name))),
        ..Thing::new("Person", &author.name)
    }
}

fn person(person: &crate::model::Person) -> Thing {
    let mut job_title: Vec<String> = Vec::new();
    for role in &person.roles {
        let role = OneLine(&role.text).to_string();
        if !job_title.contains(&role) {
            job_title.push(role);
        }
    }
    Thing { job_title, ..Thing::new("Person", &person.name) }
}

/// "Editing by Jan Roe"
fn edits(contributor: &Contributor) -> bool {
    contributor.role.as_deref().is_some_and(|role| role.to_lowercase().contains("edit"))
}

fn contributor(contributor: &Contributor) -> Thing {
    let agency = contributor.role.as_deref() == Some("agency");
    Thing::new(if agency { "Organization" } else { "Person" }, &contributor.name)
}

/// A quote that somebody said in these words, or that nobody in sight said. Reports in the writer's words are none.
fn quotation(quote: View<'_, Quote>, number: usize) -> Option<Quotation> {
    matches!(quote.kind, QuoteKind::Direct | QuoteKind::Mixed).then(|| Quotation {
        kind: "Quotation",
        id: format!("#q{number}"),
        text: OneLine(&quote.text()).to_string(),
        creator: speaker(quote),
        date_created: quote
            .when()
            .and_then(|date| date.earliest.filter(|_| date.earliest == date.latest))
            .map(|day| day.to_string()),
    })
}

fn speaker(quote: View<'_, Quote>) -> Option<Thing> {
    if let Some(said) = quote.person() {
        return Some(person(said.get()));
    }
    let speaker = quote.speaker.as_ref()?;
    let kind = match speaker.form {
        MentionForm::Organisation | MentionForm::Document | MentionForm::Place => "Organization",
        _ => "Person",
    };
    speaker.name.as_ref().map(|name| Thing::new(kind, name))
}

fn image(block: View<'_, Block>, caption: &Caption) -> ImageObject {
    let article = block.article();
    let credit = caption.credit.as_ref();
    let organisation = |name: &String| Thing::new("Organization", name);
    ImageObject {
        kind: "ImageObject",
        caption: OneLine(block.text()).to_string(),
        credit_text: credit.map(|credit| OneLine(&article.text()[credit.span]).to_string()),
        creator: credit.and_then(|credit| credit.photographer.as_ref()).map(|name| Thing::new("Person", name)),
        copyright_holder: credit.and_then(|credit| credit.agency.as_ref()).map(organisation),
        provider: credit.and_then(|credit| credit.via.as_ref()).map(organisation),
        content_location: caption.place.map(|place| Thing::new("Place", &article.text()[place])),
        date_created: caption.date.and_then(|date| article.timex(date).earliest).map(|day| day.to_string()),
    }
}

fn corrections<'s>(article: &'s Article<'_>) -> impl Iterator<Item = CorrectionComment> + 's {
    article
        .blocks()
        .filter(|block| block.parts == BlockParts::Note(Some(NoteKind::Correction)))
        .map(|block| CorrectionComment { kind: "CorrectionComment", text: OneLine(block.text()).to_string() })
}

/// An event whose days are known. What did not happen is none.
fn dated(event: View<'_, Event>, number: usize) -> Option<DatedEvent> {
    let date = event.when();
    let (first, last) = (date.earliest?, date.latest?);
    let event_status = match event.status {
        EventStatus::Negated => return None,
        EventStatus::Planned => Some("https://schema.org/EventScheduled"),
        EventStatus::Cancelled => Some("https://schema.org/EventCancelled"),
        EventStatus::Postponed => Some("https://schema.org/EventPostponed"),
        _ => None,
    };
    Some(DatedEvent {
        kind: "Event",
        id: format!("#e{number}"),
        name: OneLine(event.text()).to_string(),
        start_date: first.to_string(),
        end_date: last.to_string(),
        location: event.place.map(|place| Thing::new("Place", &event.article().text()[place])),
        event_status,
    })
}

/// The first and the last day of the dated events.
fn coverage(article: &Article<'_>) -> Option<String> {
    let dates = || article.events().map(|event| event.when().get());
    let first = dates().filter_map(|date| date.earliest).min()?;
    let last = dates().filter_map(|date| date.latest).max()?;
    Some(if first == last { first.to_string() } else { format!("{first}/{last}") })
}
