//! TimeML: the text with its time expressions and events tagged in place, and the links between them.
//!
//! The form is that of TimeML 1.2.1: `TIMEX3`, `EVENT`, `MAKEINSTANCE` and `TLINK`, with the day of publication as `t0`.
//! Places are those of the tags: without them and with entities read, `TEXT` is the article's text, but for characters that
//! XML 1.0 does not have, which become U+FFFD. Tags never overlap: an event that shares bytes with a time expression is left
//! out, with its link.

use super::escape::Xml;
use crate::model::{Event, EventStatus, Timex, TimexKind};
use crate::{Article, Span, View};
use std::collections::BTreeSet;
use std::fmt::{self, Display};

/// An article as a TimeML document.
///
/// ```
/// use wirecopy::{Parser, export::timeml::TimeMl};
///
/// let article = Parser::new().parse("The council met on June 3, 2024.")?;
/// let document = TimeMl::new(&article).to_string();
/// assert!(document.contains(r#"on <TIMEX3 tid="t1" type="DATE" value="2024-06-03">June 3, 2024</TIMEX3>."#));
/// assert!(document.contains(r#"<EVENT eid="e1" class="OCCURRENCE">met</EVENT>"#));
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct TimeMl<'s> {
    article: &'s Article<'s>,
}

impl<'s> TimeMl<'s> {
    /// The document of an article.
    pub fn new(article: &'s Article<'s>) -> TimeMl<'s> {
        TimeMl { article }
    }

    /// The tagged items in text order, none sharing bytes with another.
    fn items(self) -> Vec<Item<'s>> {
        let times: Vec<Span> = self.article.dates().map(|date| date.span).collect();
        let shares = |trigger: Span| {
            let next = times.partition_point(|time| time.end() <= trigger.start());
            times.get(next).is_some_and(|time| time.overlaps(trigger))
        };
        let dates = self.article.dates().zip(1..).map(|(date, id)| Item::Timex(id, date));
        let events = self.article.events().zip(1..).map(|(event, id)| Item::Event(id, event));
        // "is now open": the time expression has its tag, and the event around it none.
        let events = events.filter(|event| !shares(event.span()));
        let mut items: Vec<Item<'s>> = dates.chain(events).collect();
        // A time expression before an event that begins with it.
        items.sort_by_key(|item| (item.span().start(), matches!(item, Item::Event(..))));
        let mut end = 0;
        items.retain(|item| {
            let free = item.span().start() >= end && !item.span().is_empty();
            end = if free { item.span().end() } else { end };
            free
        });
        items
    }
}

/// What has a tag, with its number.
#[derive(Clone, Copy)]
enum Item<'s> {
    Timex(usize, View<'s, Timex>),
    Event(usize, View<'s, Event>),
}

impl Item<'_> {
    fn span(&self) -> Span {
        match self {
            Item::Timex(_, date) => date.span,
            Item::Event(_, event) => event.trigger,
        }
    }
}

impl Display for TimeMl<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let article = self.article;
        f.write_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n")?;
        if let Some(id) = article.id() {
            writeln!(f, "<DOCID>{}</DOCID>", Xml(id))?;
        }
        if let Some(published) = article.published() {
            let value = published.value;
            writeln!(
                f,
                "<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"{value}\" functionInDocument=\"PUBLICATION_TIME\">{value}</TIMEX3></DCT>"
            )?;
        }
        let items = self.items();
        let cues = article.quotes().filter_map(|quote| quote.cue.as_ref().map(|cue| cue.span)).collect();
        f.write_str("<TEXT>")?;
        let mut written = 0;
        for item in &items {
            let span = item.span();
            write!(f, "{}", Xml(&article.text()[written..span.start()]))?;
            tag(f, article, item, &cues)?;
            written = span.end();
        }
        writeln!(f, "{}</TEXT>", Xml(&article.text()[written..]))?;
        ends(f, &items)?;
        instances(f, &items)?;
        f.write_str("</TimeML>\n")
    }
}

/// One item with its tag.
fn tag(f: &mut fmt::Formatter<'_>, article: &Article<'_>, item: &Item<'_>, cues: &BTreeSet<Span>) -> fmt::Result {
    let text = Xml(&article.text()[item.span()]);
    match item {
        Item::Timex(id, date) => {
            write!(f, "<TIMEX3 tid=\"t{id}\" type=\"{}\"", date.kind.name())?;
            if let Some(value) = date.value {
                write!(f, " value=\"{value}\"")?;
            }
            if let Some(modifier) = date.modifier {
                write!(f, " mod=\"{}\"", modifier.name())?;
            }
            if has_ends(*date) {
                write!(f, " beginPoint=\"t{id}b\" endPoint=\"t{id}e\"")?;
            }
            write!(f, ">{text}</TIMEX3>")
        }
        Item::Event(id, event) => {
            let said = cues.contains(&event.trigger);
            let class = if said { "REPORTING" } else { "OCCURRENCE" };
            write!(f, "<EVENT eid=\"e{id}\" class=\"{class}\">{text}</EVENT>")
        }
    }
}

/// Whether it is a stretch of time with a first and a last day: "May 3-7".
fn has_ends(date: View<'_, Timex>) -> bool {
    date.kind == TimexKind::Duration && date.earliest.is_some() && date.latest.is_some()
}

/// The days that stretches of time begin and end with: they have no words of their own in the text.
fn ends(f: &mut fmt::Formatter<'_>, items: &[Item<'_>]) -> fmt::Result {
    for item in items {
        let Item::Timex(id, date) = item else { continue };
        let (Some(first), Some(last), true) = (date.earliest, date.latest, has_ends(*date)) else { continue };
        writeln!(f, "<TIMEX3 tid=\"t{id}b\" type=\"DATE\" value=\"{first}\"/>")?;
        writeln!(f, "<TIMEX3 tid=\"t{id}e\" type=\"DATE\" value=\"{last}\"/>")?;
    }
    Ok(())
}

/// The events as they happened, and their links to their dates.
fn instances(f: &mut fmt::Formatter<'_>, items: &[Item<'_>]) -> fmt::Result {
    let tagged: BTreeSet<usize> =
        items.iter().filter_map(|item| if let Item::Timex(id, _) = item { Some(*id) } else { None }).collect();
    for item in items {
        let Item::Event(id, event) = item else { continue };
        let tense = match event.status {
            EventStatus::Past => "PAST",
            EventStatus::Planned => "FUTURE",
            EventStatus::Ongoing => "PRESENT",
            _ => "NONE",
        };
        let polarity = if event.status == EventStatus::Negated { "NEG" } else { "POS" };
        write!(
            f,
            "<MAKEINSTANCE eventID=\"e{id}\" eiid=\"ei{id}\" tense=\"{tense}\" aspect=\"NONE\" polarity=\"{polarity}\""
        )?;
        if matches!(event.status, EventStatus::Hypothetical | EventStatus::Cancelled | EventStatus::Postponed) {
            write!(f, " modality=\"{}\"", event.status.name())?;
        }
        f.write_str(" pos=\"OTHER\"/>\n")?;
        let date = event.date.index() + 1;
        if tagged.contains(&date) {
            writeln!(
                f,
                "<TLINK lid=\"l{id}\" eventInstanceID=\"ei{id}\" relatedToTime=\"t{date}\" relType=\"IS_INCLUDED\"/>"
            )?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Parser;

    #[test]
    fn a_stretch_of_days_has_two_ends() {
        let article = Parser::new().parse("The fair ran on May 3-7, 2024, the mayor said.").unwrap();
        let document = TimeMl::new(&article).to_string();
        assert!(document.contains(r#"beginPoint="t1b" endPoint="t1e">May 3-7, 2024</TIMEX3>"#), "{document}");
        assert!(document.contains(r#"<TIMEX3 tid="t1e" type="DATE" value="2024-05-07"/>"#), "{document}");
    }

    #[test]
    fn every_time_expression_has_its_tag() {
        let article = Parser::new().published("2024-06-04".parse().unwrap()).parse("The harbor is now open.").unwrap();
        let document = TimeMl::new(&article).to_string();
        assert!(document.contains(r#"value="PRESENT_REF">now</TIMEX3>"#), "{document}");
    }

    #[test]
    fn an_event_is_linked_to_its_date() {
        let article = Parser::new().parse("The talks were cancelled on June 3, 2024.").unwrap();
        let document = TimeMl::new(&article).to_string();
        assert!(document.contains(r#"eventInstanceID="ei1" relatedToTime="t1" relType="IS_INCLUDED"/>"#), "{document}");
    }
}
