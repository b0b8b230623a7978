//! The timeline: dated events for a reader.

use super::paper::{Look, Paper, Piece};
use super::{label_width, one_line};
use crate::model::{Event, EventStatus, TimeValue, Timex, TimexKind};
use crate::render::when::when;
use crate::{Article, View};
use std::fmt;

/// The events that have a place on the calendar, and how many have none.
pub(super) fn write(paper: &mut Paper<'_, '_>, article: &Article<'_>) -> fmt::Result {
    let (events, others): (Vec<_>, Vec<_>) = article.timeline().partition(|event| on_calendar(event.when()));
    if events.is_empty() {
        return Ok(());
    }
    paper.title("Timeline", events.len())?;
    let dates: Vec<String> = events.iter().map(|event| when(event.when())).collect();
    let label = label_width(paper, dates.iter());
    let mut last = "";
    for (event, date) in events.iter().zip(&dates) {
        let shown = if date == last { "" } else { date };
        last = date;
        paper.item(label, &Piece::new(Look::Date, shown), 2, &happened(*event))?;
    }
    if let Some(first) = others.first() {
        let more = format!("and {} without a day, such as “{}”", others.len(), one_line(first.when().text()));
        paper.text(2, 2, &[Piece::soft(&more)])?;
    }
    Ok(())
}

/// A status other than "past", and the clause with its trigger.
fn happened(event: View<'_, Event>) -> Vec<Piece> {
    let (text, span, trigger) = (event.article().text(), event.span, event.trigger);
    let status = match event.status {
        EventStatus::Past => Piece::plain(""),
        EventStatus::Cancelled | EventStatus::Postponed | EventStatus::Negated => {
            Piece::new(Look::Problem, &format!("{} · ", event.status.name()))
        }
        _ => Piece::new(Look::Status, &format!("{} · ", event.status.name())),
    };
    if !span.contains(trigger) {
        return vec![status, Piece::strong(&text[trigger]), Piece::plain(&format!(": {}", &text[span]))];
    }
    vec![
        status,
        // "• Span stuck since Monday"
        Piece::plain(text[span.start()..trigger.start()].trim_start_matches(|c: char| "•*->".contains(c) || c == ' ')),
        Piece::strong(&text[trigger]),
        Piece::plain(&text[trigger.end()..span.end()]),
    ]
}

/// Whether it is a day, a month or the like, known or open: "on Friday", but neither "for ten weeks" nor "every Friday".
fn on_calendar(date: View<'_, Timex>) -> bool {
    let open = matches!(
        date.value,
        None | Some(TimeValue::Duration(_) | TimeValue::Past | TimeValue::Present | TimeValue::Future)
    );
    date.kind != TimexKind::Set && (date.earliest.is_some() || !open)
}
