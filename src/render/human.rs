//! The screen: what a reporter wants to know of an article, for a terminal.
//!
//! Headline, people with their roles, what was said and by whom, the timeline, and what looks wrong with the line it stands in.
//! No line is wider than it may be, counted in the columns of a terminal. Control characters and marks of text direction,
//! which a terminal obeys, are left out; in the lines shown for a problem each becomes U+FFFD, so that the caret stays right.

mod columns;
mod excerpt;
mod paper;
mod timeline;

use crate::export::OneLine;
use crate::model::{BlockKind, BlockParts, Person, Quote, QuoteKind};
use crate::{Article, View};
use columns::width;
use paper::{Look, Paper, Piece};
use std::collections::BTreeSet;
use std::fmt::{self, Display};

/// An article as a screen of text.
///
/// ```
/// use wirecopy::{Parser, render::human::Screen};
///
/// let article = Parser::new().parse("“We won,” Mayor Ana Doe said on June 3, 2024.")?;
/// let screen = Screen::new(&article).width(60).to_string();
/// assert!(screen.contains("Ana Doe  “We won”"));
/// assert!(screen.lines().all(|line| line.chars().count() <= 60));
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Screen<'s> {
    article: &'s Article<'s>,
    width: usize,
    colour: bool,
}

/// No screen is narrower: a name and a word must fit.
const NARROWEST: usize = 20;

impl<'s> Screen<'s> {
    /// The screen of an article: 80 columns wide, without colour.
    pub const fn new(article: &'s Article<'s>) -> Screen<'s> {
        Screen { article, width: 80, colour: false }
    }

    /// How many columns a line may have; at least 20.
    #[must_use]
    pub const fn width(self, columns: usize) -> Screen<'s> {
        Screen { width: if columns < NARROWEST { NARROWEST } else { columns }, ..self }
    }

    /// Whether colours and weights are written, as ANSI escape sequences. The caller knows whether there is a terminal and
    /// whether `NO_COLOR` is set.
    #[must_use]
    pub const fn colour(self, colour: bool) -> Screen<'s> {
        Screen { colour, ..self }
    }
}

impl Display for Screen<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let article = self.article;
        let mut paper = Paper::new(f, self.width, self.colour);
        head(&mut paper, article)?;
        let tints = super::tints(article);
        people(&mut paper, article, &tints)?;
        quotes(&mut paper, article, &tints)?;
        timeline::write(&mut paper, article)?;
        excerpt::problems(&mut paper, article)?;
        if article.people().len() + article.quotes().len() + article.events().len() == 0 {
            paper.text(0, 1, &[Piece::soft("no people, no quotes, no dated events")])?;
        }
        Ok(())
    }
}

/// The headline, and when, by whom and where it was written.
fn head(paper: &mut Paper<'_, '_>, article: &Article<'_>) -> fmt::Result {
    if let Some(id) = article.id() {
        paper.text(0, 1, &[Piece::soft(id)])?;
    }
    match article.headline() {
        Some(headline) => paper.text(0, 3, &[Piece::strong(headline)])?,
        None => paper.text(0, 1, &[Piece::soft("(no headline)")])?,
    }
    if let Some(standfirst) = article.blocks().find(|block| block.kind() == BlockKind::Standfirst) {
        paper.text(0, 3, &[Piece::plain(standfirst.text())])?;
    }
    let mut facts: Vec<String> = Vec::new();
    facts.extend(article.published().map(|published| format!("{} ({})", published.value, published.source.name())));
    for block in article.blocks() {
        match &block.get().parts {
            BlockParts::Byline(authors) if !authors.is_empty() => {
                let names: Vec<&str> = authors.iter().map(|author| author.name.as_str()).collect();
                facts.push(format!("by {}", names.join(", ")));
            }
            BlockParts::Dateline(dateline) => {
                facts.extend(dateline.places.iter().map(|place| article.text()[place.span].to_owned()));
                facts.extend(dateline.agency.as_ref().map(|agency| agency.name.clone()));
            }
            _ => {}
        }
    }
    let mut seen = BTreeSet::new();
    facts.retain(|fact| seen.insert(fact.clone()));
    paper.text(0, 3, &[Piece::soft(&facts.join(" · "))])
}

/// Everybody who is quoted or of whom something is said, and the names of the others.
fn people(paper: &mut Paper<'_, '_>, article: &Article<'_>, tints: &[Option<usize>]) -> fmt::Result {
    if article.people().len() == 0 {
        return Ok(());
    }
    paper.title("People", article.people().len())?;
    let mut said = vec![0; article.people().len()];
    article.quotes().filter_map(super::speaker).for_each(|person| said[person] += 1);
    let (known, others): (Vec<_>, Vec<_>) =
        article.people().enumerate().partition(|(index, person)| said[*index] > 0 || !person.roles.is_empty());
    let names: Vec<String> = known.iter().map(|(_, person)| one_line(&person.name)).collect();
    let label = label_width(paper, names.iter());
    for ((index, person), name) in known.iter().zip(&names) {
        let counts = [counted(said[*index], "quote"), counted(person.mentions.len(), "mention")];
        let counts = counts.into_iter().flatten().collect::<Vec<_>>().join(", ");
        let roles = roles(*person);
        let gap = if roles.is_empty() { "" } else { " · " };
        paper.item(
            label,
            &Piece::new(Look::of(tints[*index]), name),
            2,
            &[Piece::plain(&roles), Piece::soft(&format!("{gap}{counts}"))],
        )?;
    }
    if !others.is_empty() {
        let names: Vec<String> = others.iter().map(|(_, person)| one_line(&person.name)).collect();
        let also = if known.is_empty() { "" } else { "also named: " };
        paper.text(2, 3, &[Piece::soft(also), Piece::plain(&names.join(", "))])?;
    }
    Ok(())
}

fn roles(person: View<'_, Person>) -> String {
    let mut roles: Vec<String> = Vec::new();
    for role in &person.roles {
        let role = one_line(&role.text);
        if !roles.contains(&role) {
            roles.push(role);
        }
    }
    roles.join("; ")
}

/// "1 quote", "2 quotes"; nothing when there are none.
fn counted(count: usize, what: &str) -> Option<String> {
    (count > 0).then(|| format!("{count} {what}{}", if count == 1 { "" } else { "s" }))
}

/// What was said, in text order, each speaker once as long as nobody else speaks. Then what else stands in marks.
fn quotes(paper: &mut Paper<'_, '_>, article: &Article<'_>, tints: &[Option<usize>]) -> fmt::Result {
    let (speech, marked): (Vec<_>, Vec<_>) = article.quotes().partition(|quote| quote.kind.is_speech());
    if !speech.is_empty() {
        paper.title("Quotes", speech.len())?;
    }
    let names: Vec<String> = speech.iter().map(|quote| one_line(quote.speaker_name().unwrap_or("?"))).collect();
    let label = label_width(paper, names.iter());
    let mut last = "";
    for (quote, name) in speech.iter().zip(&names) {
        let look = Look::of(super::speaker(*quote).and_then(|person| tints[person]));
        let shown = if name == last { "" } else { name };
        last = name;
        paper.item(label, &Piece::new(look, shown), 3, &said(*quote))?;
    }
    let others: Vec<String> =
        marked.iter().map(|quote| format!("“{}” ({})", one_line(&quote.text()), quote.kind.name())).collect();
    if !others.is_empty() {
        if speech.is_empty() {
            paper.title("In quotation marks", marked.len())?;
        }
        let also = if speech.is_empty() { "" } else { "also in marks: " };
        paper.text(2, 3, &[Piece::soft(also), Piece::plain(&others.join(", "))])?;
    }
    Ok(())
}

/// The words of a quote in marks, or reported speech with the word that reports it, in the writer's order; then to whom,
/// where and when.
fn said(quote: View<'_, Quote>) -> Vec<Piece> {
    let text = quote.article().text();
    let words = quote.text();
    // "We won," – the comma is the writer's.
    let words = words.trim_end_matches(',');
    let cue = quote.cue.as_ref().filter(|cue| cue.lemma.is_some() && quote.kind != QuoteKind::Direct);
    let start = quote.spans.first().map_or(0, |first| first.start());
    // The marks are no part of a quote; "said the plan “would fail”" has them inside.
    let marked = text[..start].ends_with(['“', '"', '‘', '«', '„']);
    let words = Piece::plain(&if marked { format!("“{words}”") } else { words.to_owned() });
    let mut pieces = match cue {
        None => vec![words],
        Some(cue) if start < cue.span.start() => vec![words, Piece::soft(&format!(" · {}", &text[cue.span]))],
        Some(cue) => {
            let colon = if cue.lemma.as_deref() == Some("according to") { ":" } else { "" };
            vec![Piece::soft(&format!("{}{colon} ", &text[cue.span])), words]
        }
    };
    let mut aside = Vec::new();
    aside.extend(quote.addressee.map(|hearer| format!("to {}", &text[hearer.span])));
    aside.extend(quote.venue.map(|venue| text[venue.span].to_owned()));
    aside.extend(quote.when().map(|date| date.text().to_owned()));
    aside.extend(quote.negated.then(|| "denied or withheld".to_owned()));
    pieces.extend(aside.iter().map(|aside| Piece::soft(&format!(" · {aside}"))));
    pieces
}

/// How wide the column of labels is: as the longest, but no more than a third of the screen.
fn label_width<'n>(paper: &Paper<'_, '_>, labels: impl Iterator<Item = &'n String>) -> usize {
    let most = (paper.width() / 3).min(26);
    labels.map(|label| width(label)).filter(|&width| width <= most).max().unwrap_or(0)
}

fn one_line(text: &str) -> String {
    OneLine(text).to_string()
}
