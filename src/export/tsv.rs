//! Tables of findings as tab-separated values: a row each, for spreadsheets and data frames.
//!
//! Places are bytes of the text, half open. An unknown value is an empty cell. Tabs, line ends and backslashes in a cell
//! are written `\t`, `\n`, `\r` and `\\`.

use super::escape::{Cell, OneLine};
use crate::model::{
    Block, BlockParts, Caption, Event, Gender, Modifier, NoteKind, Person, PersonId, Quote, StampKind, Timex,
};
use crate::{Article, Span, View};
use std::fmt::{self, Display};

/// Which findings a table is of.
///
/// ```
/// use wirecopy::{Parser, export::tsv::Table};
///
/// let article = Parser::new().parse("“We will vote,” Mayor Ana Doe said on June 3, 2024.")?.with_id("a1");
/// let table = Table::Dates;
/// assert_eq!(table.header(), "doc\tdate\tstart\tend\ttext\ttype\tvalue\tmod\tearliest\tlatest");
/// assert_eq!(
///     table.rows(&article).to_string(),
///     "a1\t0\t42\t54\tJune 3, 2024\tDATE\t2024-06-03\t\t2024-06-03\t2024-06-03\n",
/// );
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Table {
    /// Quotes with speaker, cue, rule and confidence.
    Quotes,
    /// Time expressions with their values and days.
    Dates,
    /// Dated events.
    Events,
    /// People with their roles, and how often they are mentioned and quoted.
    People,
    /// Captions with their credits.
    Captions,
    /// Blocks.
    Blocks,
}

impl Table {
    /// All tables.
    pub const ALL: [Table; 6] =
        [Table::Quotes, Table::Dates, Table::Events, Table::People, Table::Captions, Table::Blocks];

    /// Its name: "quotes".
    pub const fn name(self) -> &'static str {
        match self {
            Table::Quotes => "quotes",
            Table::Dates => "dates",
            Table::Events => "events",
            Table::People => "people",
            Table::Captions => "captions",
            Table::Blocks => "blocks",
        }
    }

    /// The table of this name.
    pub fn named(name: &str) -> Option<Table> {
        Table::ALL.into_iter().find(|table| table.name() == name)
    }

    /// The names of the columns, without a line end. `doc` is the article's id.
    pub const fn header(self) -> &'static str {
        match self {
            Table::Quotes => {
                "doc\tquote\tblock\tstart\tend\tkind\ttext\tspeaker_text\tspeaker_as\tspeaker_name\tperson\troles\tcue\t\
                 negated\taddressee\tvenue\tspeech_date\trule\tconfidence"
            }
            Table::Dates => "doc\tdate\tstart\tend\ttext\ttype\tvalue\tmod\tearliest\tlatest",
            Table::Events => {
                "doc\tevent\tstart\tend\ttrigger\tstatus\tdate_text\tvalue\tearliest\tlatest\tparticipants\tplace\ttext\t\
                 confidence"
            }
            Table::People => "doc\tperson\tname\troles\tgender\tmentions\tquotes\tfirst_start\tfirst_end",
            Table::Captions => "doc\tblock\tstart\tend\ttext\tcredit\tagency\tphotographer\tvia\tplace\tdate\tfile",
            Table::Blocks => "doc\tblock\tstart\tend\tkind\tsub\ttext\tconfidence",
        }
    }

    /// The rows of an article, each with its line end.
    pub fn rows<'s>(self, article: &'s Article<'s>) -> Rows<'s> {
        Rows { article, table: self }
    }
}

/// The rows of an article in a table: [`Table::rows`].
#[derive(Clone, Copy, Debug)]
pub struct Rows<'s> {
    article: &'s Article<'s>,
    table: Table,
}

impl Display for Rows<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let article = self.article;
        match self.table {
            Table::Quotes => {
                article.quotes().enumerate().try_for_each(|(at, quote)| row(f, article, &quote_cells(at, quote)))
            }
            Table::Dates => {
                article.dates().enumerate().try_for_each(|(at, date)| row(f, article, &date_cells(at, date)))
            }
            Table::Events => {
                article.events().enumerate().try_for_each(|(at, event)| row(f, article, &event_cells(at, event)))
            }
            Table::People => {
                article.people().enumerate().try_for_each(|(at, person)| row(f, article, &person_cells(at, person)))
            }
            Table::Captions => article.blocks().enumerate().try_for_each(|(at, block)| match &block.parts {
                BlockParts::Caption(caption) => row(f, article, &caption_cells(at, block, caption)),
                _ => Ok(()),
            }),
            Table::Blocks => {
                article.blocks().enumerate().try_for_each(|(at, block)| row(f, article, &block_cells(at, block)))
            }
        }
    }
}

/// A row: the article's id, then the cells.
fn row(f: &mut fmt::Formatter<'_>, article: &Article<'_>, cells: &[String]) -> fmt::Result {
    write!(f, "{}", Cell(article.id().unwrap_or_default()))?;
    cells.iter().try_for_each(|cell| write!(f, "\t{}", Cell(cell)))?;
    f.write_str("\n")
}

/// A cell that may be empty.
fn known(value: Option<impl Display>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn quote_cells(at: usize, quote: View<'_, Quote>) -> [String; 18] {
    let text = quote.article().text();
    let speaker = quote.speaker.as_ref();
    let here = |span: Span| text[span].to_owned();
    let end = quote.spans.last().map(|span| span.end());
    [
        at.to_string(),
        quote.block.index().to_string(),
        known(quote.spans.first().map(|span| span.start())),
        known(end),
        quote.kind.name().to_owned(),
        quote.get().spans.iter().map(|&span| &text[span]).collect::<Vec<_>>().join(" "),
        known(speaker.map(|speaker| here(speaker.span))),
        known(speaker.map(|speaker| speaker.form.name())),
        known(speaker.and_then(|speaker| speaker.name.as_ref())),
        known(speaker.and_then(|speaker| speaker.person).map(PersonId::index)),
        quote.person().map(roles).unwrap_or_default(),
        known(quote.cue.as_ref().map(|cue| cue.lemma.as_deref().unwrap_or(&text[cue.span]))),
        quote.negated.to_string(),
        known(quote.addressee.map(|at| here(at.span))),
        known(quote.venue.map(|at| here(at.span))),
        known(quote.when().and_then(|date| date.value)),
        quote.rule.name().to_owned(),
        quote.confidence.to_string(),
    ]
}

fn date_cells(at: usize, date: View<'_, Timex>) -> [String; 9] {
    [
        at.to_string(),
        date.span.start().to_string(),
        date.span.end().to_string(),
        date.text().to_owned(),
        date.kind.name().to_owned(),
        known(date.value),
        known(date.modifier.map(Modifier::name)),
        known(date.earliest),
        known(date.latest),
    ]
}

fn event_cells(at: usize, event: View<'_, Event>) -> [String; 13] {
    let text = event.article().text();
    let date = event.when();
    [
        at.to_string(),
        event.span.start().to_string(),
        event.span.end().to_string(),
        event.trigger_text().to_owned(),
        event.status.name().to_owned(),
        date.text().to_owned(),
        known(date.value),
        known(date.earliest),
        known(date.latest),
        event.participants.iter().map(|&span| OneLine(&text[span]).to_string()).collect::<Vec<_>>().join("; "),
        known(event.place.map(|span| &text[span])),
        event.text().to_owned(),
        event.confidence.to_string(),
    ]
}

fn person_cells(at: usize, person: View<'_, Person>) -> [String; 8] {
    let first = person.mentions.first();
    [
        at.to_string(),
        person.name.clone(),
        roles(person),
        known(person.gender.map(Gender::name)),
        person.mentions.len().to_string(),
        person.quotes().count().to_string(),
        known(first.map(|span| span.start())),
        known(first.map(|span| span.end())),
    ]
}

fn caption_cells(at: usize, block: View<'_, Block>, caption: &Caption) -> [String; 11] {
    let article = block.article();
    let credit = caption.credit.as_ref();
    [
        at.to_string(),
        block.span.start().to_string(),
        block.span.end().to_string(),
        block.text().to_owned(),
        known(credit.map(|credit| &article.text()[credit.span])),
        known(credit.and_then(|credit| credit.agency.as_ref())),
        known(credit.and_then(|credit| credit.photographer.as_ref())),
        known(credit.and_then(|credit| credit.via.as_ref())),
        known(caption.place.map(|span| &article.text()[span])),
        known(caption.date.and_then(|date| article.timex(date).value)),
        caption.file.to_string(),
    ]
}

fn block_cells(at: usize, block: View<'_, Block>) -> [String; 7] {
    let sub = match &block.parts {
        BlockParts::Timestamp { sub, .. } => sub.map(StampKind::name),
        BlockParts::Note(sub) => sub.map(NoteKind::name),
        _ => None,
    };
    [
        at.to_string(),
        block.span.start().to_string(),
        block.span.end().to_string(),
        block.kind().name().to_owned(),
        known(sub),
        block.text().to_owned(),
        block.confidence.to_string(),
    ]
}

/// What a person is, each once.
fn roles(person: View<'_, Person>) -> String {
    let mut roles: Vec<String> = Vec::new();
    for role in &person.roles {
        let role = OneLine(&role.text).to_string();
        if !roles.contains(&role) {
            roles.push(role);
        }
    }
    roles.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Parser;

    #[test]
    fn every_row_has_the_columns_of_its_header() {
        let text = "Doe\twins vote\n\n“We\twon,”\nMayor Ana Doe said on June 3, 2024. The vote was held on Monday.\n\n\
                    Ana Doe in Port Alma on June 3, 2024. REUTERS/Jan Roe\n";
        let article = Parser::new().parse(text).unwrap().with_id("a\tb");
        for table in Table::ALL {
            let columns = table.header().split('\t').count();
            let rows = table.rows(&article).to_string();
            assert!(!rows.is_empty(), "{table:?}");
            for row in rows.lines() {
                assert_eq!(row.split('\t').count(), columns, "{table:?}: {row}");
                assert!(row.starts_with(r"a\tb"), "{row}");
            }
        }
    }
}
