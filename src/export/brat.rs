//! brat standoff annotation: the lines of an `.ann` file beside the article's text.
//!
//! Places are characters (Unicode scalar values) of the text, from 0, half open. What runs over several lines has a fragment
//! for each line, as brat wants it. [`ANNOTATION_CONF`] tells brat the types.

use super::escape::{OneLine, is_hidden};
use crate::model::BlockKind;
use crate::position::LineIndex;
use crate::{Article, Span};
use std::fmt::{self, Display, Write};

/// The `annotation.conf` of a brat collection with these annotations.
pub const ANNOTATION_CONF: &str = include_str!("annotation.conf");

/// An article's findings as brat standoff.
///
/// ```
/// use wirecopy::{Parser, export::brat::Standoff};
///
/// let article = Parser::new().parse("“We won,” Ana Doe said.")?;
/// let lines = Standoff::new(&article).to_string();
/// assert!(lines.contains("Quote 1 8\tWe won,\n"));
/// assert!(lines.contains("SpokenBy Arg1:T"));
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Standoff<'s> {
    article: &'s Article<'s>,
}

impl<'s> Standoff<'s> {
    /// The annotations of an article.
    pub fn new(article: &'s Article<'s>) -> Standoff<'s> {
        Standoff { article }
    }
}

impl Display for Standoff<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut lines =
            Lines { f, text: self.article.text(), index: LineIndex::new(self.article.text()), last: [0; 5] };
        lines.blocks(self.article)?;
        lines.people(self.article)?;
        let dates = lines.dates(self.article)?;
        lines.quotes(self.article)?;
        lines.events(self.article, &dates)
    }
}

/// The kinds of lines, each numbered by itself.
#[derive(Clone, Copy)]
enum Line {
    Text,
    Relation,
    Event,
    Attribute,
    Note,
}

impl Line {
    const fn letter(self) -> char {
        match self {
            Line::Text => 'T',
            Line::Relation => 'R',
            Line::Event => 'E',
            Line::Attribute => 'A',
            Line::Note => '#',
        }
    }
}

struct Lines<'f, 'g, 's> {
    f: &'f mut fmt::Formatter<'g>,
    text: &'s str,
    index: LineIndex<'s>,
    /// The last number of each kind of line.
    last: [usize; 5],
}

impl Lines<'_, '_, '_> {
    /// Writes a line of a kind and gives its number.
    fn line(&mut self, kind: Line, rest: fmt::Arguments<'_>) -> Result<usize, fmt::Error> {
        let last = &mut self.last[kind as usize];
        *last += 1;
        writeln!(self.f, "{}{last}\t{rest}", kind.letter())?;
        Ok(*last)
    }

    /// Writes a stretch of text, or several, under a label.
    fn labelled(&mut self, label: &str, spans: &[Span]) -> Result<usize, fmt::Error> {
        let fragments: Vec<Span> = spans.iter().flat_map(|&span| on_lines(self.text, span)).collect();
        let at = |span: &Span| format!("{} {}", self.index.chars(span.start()), self.index.chars(span.end()));
        let places: Vec<String> = fragments.iter().map(at).collect();
        let words: Vec<String> = fragments.iter().map(|&span| one_for_one(&self.text[span])).collect();
        self.line(Line::Text, format_args!("{label} {}\t{}", places.join(";"), words.join(" ")))
    }

    fn note(&mut self, id: usize, note: impl Display) -> fmt::Result {
        let note = note.to_string();
        self.line(Line::Note, format_args!("AnnotatorNotes T{id}\t{}", OneLine(&note))).map(drop)
    }

    fn blocks(&mut self, article: &Article<'_>) -> fmt::Result {
        for block in article.blocks().filter(|block| block.kind() != BlockKind::Paragraph) {
            self.labelled(&label(block.kind().name()), &[block.span])?;
        }
        Ok(())
    }

    fn people(&mut self, article: &Article<'_>) -> fmt::Result {
        for person in article.people() {
            for &mention in &person.mentions {
                let id = self.labelled("Person", &[mention])?;
                self.note(id, &person.name)?;
            }
        }
        Ok(())
    }

    /// Writes the time expressions and gives their numbers.
    fn dates(&mut self, article: &Article<'_>) -> Result<Vec<usize>, fmt::Error> {
        let mut ids = Vec::new();
        for date in article.dates() {
            let id = self.labelled(&label(&date.kind.name().to_lowercase()), &[date.span])?;
            if let Some(value) = date.value {
                self.note(id, value)?;
            }
            ids.push(id);
        }
        Ok(ids)
    }

    fn quotes(&mut self, article: &Article<'_>) -> fmt::Result {
        for quote in article.quotes() {
            let id = self.labelled("Quote", &quote.spans)?;
            self.line(Line::Attribute, format_args!("Kind T{id} {}", label(quote.kind.name())))?;
            if quote.negated {
                self.line(Line::Attribute, format_args!("Negated T{id}"))?;
            }
            let speech = quote.kind.is_speech();
            if speech {
                self.note(id, format_args!("{} {}", quote.rule.name(), quote.confidence))?;
            }
            if let Some(speaker) = &quote.speaker {
                let by = self.labelled("Speaker", &[speaker.span])?;
                if let Some(name) = &speaker.name {
                    self.note(by, name)?;
                }
                self.line(Line::Relation, format_args!("SpokenBy Arg1:T{id} Arg2:T{by}"))?;
            }
            if let Some(cue) = &quote.cue {
                let by = self.labelled("Cue", &[cue.span])?;
                self.line(Line::Relation, format_args!("CuedBy Arg1:T{id} Arg2:T{by}"))?;
            }
        }
        Ok(())
    }

    fn events(&mut self, article: &Article<'_>, dates: &[usize]) -> fmt::Result {
        for event in article.events() {
            let trigger = self.labelled("Event", &[event.trigger])?;
            let mut arguments = format!("Event:T{trigger} Time:T{}", dates[event.date.index()]);
            if let Some(place) = event.place {
                write!(arguments, " Place:T{}", self.labelled("Location", &[place])?)?;
            }
            for (&participant, number) in event.participants.iter().zip(1..) {
                let id = self.labelled("Participant", &[participant])?;
                // brat numbers further arguments of one role.
                let number = if number == 1 { String::new() } else { number.to_string() };
                write!(arguments, " Actor{number}:T{id}")?;
            }
            let id = self.line(Line::Event, format_args!("{arguments}"))?;
            self.line(Line::Attribute, format_args!("Status E{id} {}", label(event.status.name())))?;
        }
        Ok(())
    }
}

/// A name as brat wants labels: "`block_quote`" as "`Block_quote`".
fn label(name: &str) -> String {
    let mut label = name.to_owned();
    label[..1].make_ascii_uppercase();
    label
}

/// The parts of a stretch on each line, without the line ends and the blanks at them.
fn on_lines(text: &str, span: Span) -> impl Iterator<Item = Span> {
    text[span]
        .split_inclusive(['\n', '\r'])
        .scan(span.start(), |start, line| {
            let begin = *start + (line.len() - line.trim_start().len());
            let end = *start + line.trim_end().len();
            *start += line.len();
            Some((begin < end).then(|| Span::of(begin, end)))
        })
        .flatten()
}

/// A text for the column of texts, one character for one, so that lengths stay: a blank for a control character, U+FFFD for
/// a mark of text direction.
fn one_for_one(text: &str) -> String {
    let shown = |c: char| match c {
        _ if c.is_control() || c.is_whitespace() => ' ',
        _ if is_hidden(c) => '\u{fffd}',
        _ => c,
    };
    text.chars().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Parser;

    #[test]
    fn what_runs_over_lines_has_a_fragment_each() {
        let text = "The mayor, Ana Doe, said on Friday: “Été is here,\r\nand we are glad.” The harbor will open again.";
        let article = Parser::new().parse(text).unwrap();
        let lines = Standoff::new(&article).to_string();
        let quote = lines.lines().find(|line| line.contains("Quote ")).unwrap();
        assert!(quote.ends_with("\tQuote 37 49;51 67\tÉté is here, and we are glad."), "{quote}");
    }

    #[test]
    fn every_type_is_in_the_configuration() {
        let text =
            "Doe wins\n\nBy Jan Roe\n\n“We won,” Mayor Ana Doe said. The vote was held in Port Alma on June 3, 2024.\n";
        let article = Parser::new().parse(text).unwrap();
        for line in Standoff::new(&article).to_string().lines() {
            let mut columns = line.split('\t');
            let (id, rest) = (columns.next().unwrap(), columns.next().unwrap());
            let name = rest.split([' ', ':']).next().unwrap();
            assert!(
                id.starts_with('#') || ANNOTATION_CONF.lines().any(|conf| conf.split([' ', '\t']).next() == Some(name)),
                "{name} of {line}"
            );
        }
    }
}
