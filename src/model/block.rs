//! Blocks: what each stretch of an article is, with its parts.

use super::{Part, PersonId, TimeValue, TimexId};
use crate::span::Span;

/// A stretch of the article that is one thing: a headline, a paragraph, a caption.
///
/// Blocks are disjoint and in text order; together they cover every byte that is not white space, an invisible mark or
/// a dateline's dash.
///
/// ```
/// use wirecopy::{BlockParts, Parser};
///
/// let article = Parser::new().parse("VARN, June 4 (Reuters) - The mayor resigned on Monday.")?;
/// let block = article.blocks().next().unwrap();
/// let BlockParts::Dateline(dateline) = &block.parts else { panic!("this is a dateline") };
/// assert_eq!(dateline.agency.as_ref().unwrap().name, "Reuters");
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize), serde(try_from = "json::Raw"))]
#[non_exhaustive]
pub struct Block {
    /// Its bytes, without white space at the ends.
    pub span: Span,
    /// What it is, with the parts that such a block has.
    pub parts: BlockParts,
    /// How sure the kind is, from 0 to 1. A plain paragraph is 1.
    pub confidence: f32,
}

/// The parts of a block, by its kind.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockParts {
    /// The title of the article.
    Headline,
    /// The sentence or two under the headline.
    Standfirst,
    /// Who wrote it.
    Byline(Vec<Author>),
    /// When it was published or updated.
    Timestamp {
        /// Whether it says published or updated; `None` where it says neither.
        sub: Option<StampKind>,
        /// The time it gives.
        value: Option<TimeValue>,
    },
    /// Place, date and agency before the first paragraph.
    Dateline(Dateline),
    /// Running text.
    Paragraph,
    /// A title over a part of the article.
    Heading,
    /// The text under a picture.
    Caption(Caption),
    /// An item of a list.
    ListItem,
    /// A quotation set apart.
    BlockQuote,
    /// A line that only credits a picture or names contributors.
    Credit(CreditLine),
    /// A line about the article or the site: correction, promotion, end mark.
    Note(Option<NoteKind>),
}

/// What a block is, without its parts.
///
/// ```
/// use wirecopy::{BlockKind, Parser};
///
/// let article = Parser::new().parse("Mill closes\n\nThe mill of Varn closed on Monday.\n\n###")?;
/// let kinds: Vec<BlockKind> = article.blocks().map(|block| block.kind()).collect();
/// assert_eq!(kinds, [BlockKind::Headline, BlockKind::Paragraph, BlockKind::Note]);
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
#[allow(missing_docs, reason = "the variants are those of BlockParts, which says what they are")]
pub enum BlockKind {
    Headline,
    Standfirst,
    Byline,
    Timestamp,
    Dateline,
    Paragraph,
    Heading,
    Caption,
    ListItem,
    BlockQuote,
    Credit,
    Note,
}

/// A person or an organisation of a byline.
///
/// ```
/// let authors = wirecopy::Author::parse_byline("By Ana Doe, Health Editor, and Ben Roe, Associated Press")?;
/// assert_eq!((authors[0].name.as_str(), authors[0].role.as_deref()), ("Ana Doe", Some("Health Editor")));
/// assert_eq!(authors[1].organisation.as_deref(), Some("Associated Press"));
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Author {
    /// The name's bytes.
    pub span: Span,
    /// The name as written, on one line.
    pub name: String,
    /// What the byline says the author is: "Health reporter".
    pub role: Option<String>,
    /// For whom: "Associated Press".
    pub organisation: Option<String>,
}

/// The place, date and agency that open a story: `PORT ALMA, June 2 (Reuters) -`.
///
/// ```
/// let text = "VARN, Ohio, June 2 (Reuters) -";
/// let dateline = wirecopy::Dateline::parse(text)?;
/// assert_eq!(dateline.places[0].region.as_deref(), Some("Ohio"));
/// assert_eq!(&text[dateline.date.unwrap().span], "June 2");
/// assert_eq!(dateline.agency.unwrap().name, "Reuters");
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Dateline {
    /// The places, in order.
    pub places: Vec<Place>,
    /// The date it gives.
    pub date: Option<DateAt>,
    /// The agency it names.
    pub agency: Option<Part>,
}

/// A place of a dateline.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Place {
    /// The bytes of the place with its region: "MILLTOWN, Ohio".
    pub span: Span,
    /// The place alone, as written: "MILLTOWN".
    pub name: String,
    /// The state or country that follows it: "Ohio".
    pub region: Option<String>,
}

/// A date that is part of a block. It also stands among the article's dates.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DateAt {
    /// Its bytes.
    pub span: Span,
    /// The day it means, where that could be told.
    pub value: Option<TimeValue>,
}

/// The parts of a caption.
///
/// ```
/// let text = "FILE - The bell of the Alma is raised in Varn, Ohio, on June 3, 2024. (AP Photo/Ana Doe)";
/// let article = wirecopy::Parser::new().parse(text)?;
/// let (_, caption) = article.captions().next().unwrap();
/// assert!(caption.file);
/// assert_eq!(&text[caption.place.unwrap()], "Varn, Ohio");
/// assert_eq!(article.timex(caption.date.unwrap()).text(), "June 3, 2024");
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Caption {
    /// Who took the picture and who holds it.
    pub credit: Option<Credit>,
    /// Where it was taken.
    pub place: Option<Span>,
    /// When it was taken.
    pub date: Option<TimexId>,
    /// Whether it says that it comes from the files.
    pub file: bool,
    /// The named people whom it mentions, and not who took it.
    pub people: Vec<PersonId>,
}

/// Who took a picture and who holds it.
///
/// ```
/// let credit = wirecopy::Credit::parse("(Ana Doe/AFP via Getty Images)")?;
/// assert_eq!(credit.photographer.as_deref(), Some("Ana Doe"));
/// assert_eq!((credit.agency.as_deref(), credit.via.as_deref()), (Some("AFP"), Some("Getty Images")));
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Credit {
    /// The credit's bytes, with its mark or brackets.
    pub span: Span,
    /// The house that holds the picture, by its usual short name: "AFP" in "AFP via Getty Images".
    ///
    /// Houses that hold it side by side, and branches of a house, are named as they are written: "AFP/Getty Images",
    /// "Getty Images Europe".
    pub agency: Option<String>,
    /// The photographer.
    pub photographer: Option<String>,
    /// Who carries the picture: "Getty Images" in "AFP via Getty Images".
    pub via: Option<String>,
}

/// The parts of a line that only credits.
///
/// ```
/// use wirecopy::{BlockParts, Parser};
///
/// let text = "The mill of Varn closed on Monday.\n\n(Reporting by Ana Doe; Editing by Ben Roe)";
/// let article = Parser::new().parse(text)?;
/// let BlockParts::Credit(line) = &article.blocks().last().unwrap().get().parts else { panic!("this is a credit") };
/// let helped: Vec<_> = line.contributors.iter().map(|one| (one.name.as_str(), one.role.as_deref())).collect();
/// assert_eq!(helped, [("Ana Doe", Some("reporting")), ("Ben Roe", Some("editing"))]);
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreditLine {
    /// Who helped, in order; photographers and houses of a picture among them.
    pub contributors: Vec<Contributor>,
    /// What it says of a picture, where it credits one.
    pub credit: Option<Credit>,
}

/// Who helped: "Reporting by Jane Doe", "With Reuters and EFE".
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Contributor {
    /// The name; an agency's usual short name.
    pub name: String,
    /// The name's bytes.
    pub span: Span,
    /// What they did: "reporting", "editing", "photographer", "agency".
    pub role: Option<String>,
}

/// What kind of note a note is.
///
/// ```
/// use wirecopy::{BlockParts, NoteKind, Parser};
///
/// let text = "The mill of Varn closed on Monday.\n\nCorrection: An earlier version misspelled Varn.\n\nRead more: Why mills close";
/// let article = Parser::new().parse(text)?;
/// let notes: Vec<_> = article.blocks().filter_map(|block| match block.parts {
///     BlockParts::Note(kind) => kind,
///     _ => None,
/// }).collect();
/// assert_eq!(notes, [NoteKind::Correction, NoteKind::Related]);
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum NoteKind {
    /// "Correction: an earlier version of this story misstated …"
    Correction,
    /// "Editor's note: …"
    Editorial,
    /// "Read more: …", "RELATED: …"
    Related,
    /// "Sign up for our newsletter"
    Promotion,
    /// "###", "-30-", "___"
    EndMark,
    /// "FOR IMMEDIATE RELEASE", "EMBARGOED UNTIL …", "Media contact: …"
    Release,
    /// "Copyright 2024 …", "All rights reserved."
    Copyright,
    /// "About Acme Corp."
    About,
}

/// Whether a timestamp says when the article was first published or last changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum StampKind {
    /// "Published …", "First published …"
    Published,
    /// "Updated …", "Last modified …"
    Updated,
}

impl Block {
    /// What it is.
    pub const fn kind(&self) -> BlockKind {
        match self.parts {
            BlockParts::Headline => BlockKind::Headline,
            BlockParts::Standfirst => BlockKind::Standfirst,
            BlockParts::Byline(_) => BlockKind::Byline,
            BlockParts::Timestamp { .. } => BlockKind::Timestamp,
            BlockParts::Dateline(_) => BlockKind::Dateline,
            BlockParts::Paragraph => BlockKind::Paragraph,
            BlockParts::Heading => BlockKind::Heading,
            BlockParts::Caption(_) => BlockKind::Caption,
            BlockParts::ListItem => BlockKind::ListItem,
            BlockParts::BlockQuote => BlockKind::BlockQuote,
            BlockParts::Credit(_) => BlockKind::Credit,
            BlockParts::Note(_) => BlockKind::Note,
        }
    }
}

impl BlockKind {
    /// Whether such a block is made of sentences, in which marks pair: names, stamps and credits are not.
    pub(crate) const fn holds_sentences(self) -> bool {
        !matches!(self, BlockKind::Byline | BlockKind::Timestamp | BlockKind::Dateline | BlockKind::Credit)
    }
}

#[cfg(feature = "serde")]
mod json;
