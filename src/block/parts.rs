//! Parts of grammar to the public parts of a block.

use super::caption;
use super::credit::CreditAt;
use crate::grammar::author_details::Position;
use crate::grammar::byline::{AuthorParts, BylineParts};
use crate::grammar::contributors::Contributors;
use crate::grammar::credit::{CreditParts, House};
use crate::grammar::dateline::{DatelineParts, PlaceParts};
use crate::lex::{Lexed, Run};
use crate::lexicon::agencies;
use crate::model::{Author, Caption, Contributor, Credit, CreditLine, DateAt, Dateline, Part, Place};
use crate::span::Span;

/// The words of a span on one line, without invisible marks.
fn words(text: &str, span: Span) -> String {
    let mut joined = String::with_capacity(span.len());
    for word in text[span].split_whitespace() {
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.extend(word.chars().filter(|&c| !crate::lex::is_invisible(c)));
    }
    joined
}

pub(crate) fn authors(text: &str, parts: &BylineParts) -> Vec<Author> {
    let author = |author: &AuthorParts| Author {
        span: author.name,
        name: words(text, author.name),
        role: author.role.map(|role| words(text, role)),
        organisation: author.organisation.map(|organisation| words(text, organisation)),
    };
    parts.authors.iter().flatten().map(author).collect()
}

/// Gives an author what the line below says of him.
pub(crate) fn take_position(text: &str, author: &mut Author, position: Position) {
    author.role = author.role.take().or_else(|| position.role.map(|role| words(text, role)));
    author.organisation = author.organisation.take().or_else(|| position.organisation.map(|house| words(text, house)));
}

pub(crate) fn dateline(text: &str, parts: &DatelineParts) -> Dateline {
    let place = |place: &PlaceParts| Place {
        span: place.span,
        name: words(text, place.name),
        region: place.region.map(|region| words(text, region)),
    };
    Dateline {
        places: parts.places.iter().flatten().map(place).collect(),
        date: parts.date.map(|span| DateAt { span, value: None }),
        agency: parts.agency.map(|span| Part { span, name: agency_name(text, span) }),
    }
}

/// The usual short name of an agency, also with its service: "dpa/tmn"; as written where no list has it.
fn agency_name(text: &str, span: Span) -> String {
    let house = text[span].split('/').next().unwrap_or("");
    agencies::of_words(house.split_whitespace()).map_or_else(|| words(text, span), |agency| agency.name.to_owned())
}

pub(crate) fn credit(text: &str, span: Span, parts: &CreditParts) -> Credit {
    let house = |house: House| house.short.map_or_else(|| words(text, house.span), str::to_owned);
    Credit {
        span,
        agency: parts.house.map(house),
        photographer: parts.photographer.map(|span| words(text, span)),
        via: parts.via.map(house),
    }
}

/// The parts of a line that only credits a picture.
pub(crate) fn picture_line(text: &str, span: Span, parts: &CreditParts) -> CreditLine {
    let photographer = parts.photographer.map(|span| Contributor {
        name: words(text, span),
        span,
        role: Some("photographer".to_owned()),
    });
    let house = parts.house.map(|house| Contributor {
        name: house.short.map_or_else(|| words(text, house.span), str::to_owned),
        span: house.span,
        role: Some("agency".to_owned()),
    });
    let contributors = photographer.into_iter().chain(house).collect();
    CreditLine { contributors, credit: Some(credit(text, span, parts)) }
}

/// The parts of a line that names who helped.
pub(crate) fn contributors(text: &str, found: &Contributors) -> CreditLine {
    let contributor = |one: &crate::grammar::contributors::ContributorParts| {
        let role = words(text, one.role).to_lowercase();
        let role = if one.agency.is_some() && role.is_empty() { "agency".to_owned() } else { role };
        Contributor {
            name: one.agency.map_or_else(|| words(text, one.name), str::to_owned),
            span: one.name,
            role: (!role.is_empty()).then_some(role),
        }
    };
    CreditLine { contributors: found.iter().flatten().map(contributor).collect(), credit: None }
}

/// The parts of a caption.
pub(crate) fn caption(lexed: &Lexed<'_>, run: Run, credit_at: Option<&CreditAt>) -> Caption {
    let body = Run::new(run.start, credit_at.map_or(run.end, |at| at.run.start.max(run.start)));
    Caption {
        credit: credit_at.map(|at| credit(lexed.text, at.span, &at.parts)),
        place: caption::place(lexed, body),
        date: None,
        file: credit_at.is_some_and(|at| at.parts.file) || caption::opens_from_file(lexed, run.start),
        people: Vec::new(),
    }
}
