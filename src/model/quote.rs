//! Quotes: what was said, by whom, and how that was found.

use super::{BlockId, PersonId, TimexId};
use crate::span::Span;
use std::borrow::Cow;

/// Reported speech, or another stretch in quotation marks.
///
/// Spans are bytes of the article's text; a [`View`](crate::View) of the quote has the words.
///
/// ```
/// use wirecopy::{MentionForm, Parser, QuoteKind};
///
/// let text = "Mayor Ana Doe arrived late. “We are ready,” she told reporters, “and we will win.”";
/// let article = Parser::new().parse(text)?;
/// let quote = article.quotes().next().unwrap();
/// assert_eq!((quote.kind, quote.text().as_ref()), (QuoteKind::Direct, "We are ready, and we will win."));
/// assert_eq!(quote.cue.as_ref().unwrap().lemma.as_deref(), Some("tell"));
/// assert_eq!(&text[quote.addressee.unwrap().span], "reporters");
///
/// let speaker = quote.speaker.as_ref().unwrap();
/// assert_eq!((&text[speaker.span], speaker.form), ("she", MentionForm::Pronoun));
/// assert_eq!(speaker.name.as_deref(), Some("Ana Doe"));
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Quote {
    /// Direct, mixed or indirect speech, or what else stands in marks.
    pub kind: QuoteKind,
    /// The content, without marks and the writer's final stop: a span for each stretch that the writer's words or a
    /// paragraph's end cut apart. Never empty.
    pub spans: Vec<Span>,
    /// The block in which it begins.
    pub block: BlockId,
    /// Who said it.
    pub speaker: Option<Speaker>,
    /// The word or phrase that reports it.
    pub cue: Option<Cue>,
    /// Whether the speech is denied or withheld: "did not say whether".
    pub negated: bool,
    /// To whom: "told *reporters*".
    pub addressee: Option<At>,
    /// Where: "in *a statement*".
    pub venue: Option<At>,
    /// When: "said on *Friday*".
    pub date: Option<TimexId>,
    /// The rule that joined content and speaker.
    pub rule: Rule,
    /// How often that rule is right, measured, from 0 to 1.
    pub confidence: f32,
}

/// A stretch of text that is part of something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct At {
    /// Its bytes.
    pub span: Span,
}

/// A stretch of text with the usual form of its name.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Part {
    /// Its bytes.
    pub span: Span,
    /// The usual name.
    pub name: String,
}

/// What a quote is.
///
/// ```
/// use wirecopy::{Parser, QuoteKind};
///
/// let text = "“We lost,” Ana Doe said. She called the plan “a trap.” Doe said that she would go.";
/// let article = Parser::new().parse(text)?;
/// let kinds: Vec<QuoteKind> = article.quotes().map(|quote| quote.kind).collect();
/// assert_eq!(kinds, [QuoteKind::Direct, QuoteKind::Mixed, QuoteKind::Indirect]);
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum QuoteKind {
    /// The whole content stands in marks and the writer's sentence goes round it.
    Direct,
    /// Reported speech of which a part, or a whole clause, stands in marks that the writer's syntax takes in.
    Mixed,
    /// Reported speech without marks.
    Indirect,
    /// Words that the writer does not make his own: the so-called "reform".
    Scare,
    /// The title of a work: the film "Blue Harbor".
    Title,
    /// A name between given name and surname: John "Shorty" Roe.
    Nickname,
}

impl QuoteKind {
    /// Whether it reports speech, in marks or without: direct, mixed or indirect.
    pub const fn is_speech(self) -> bool {
        matches!(self, QuoteKind::Direct | QuoteKind::Mixed | QuoteKind::Indirect)
    }
}

/// Who said something.
///
/// ```
/// let article = wirecopy::Parser::new().parse("Ana Doe, a baker, left. “We lost,” she said.")?;
/// let speaker = article.quotes().next().unwrap().get().speaker.as_ref().unwrap();
/// assert_eq!((speaker.name.as_deref(), speaker.form.name()), (Some("Ana Doe"), "pronoun"));
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Speaker {
    /// The mention beside the cue: "he", "the French president".
    pub span: Span,
    /// The fullest name of whom it means, without titles; `None` for anonymous and collective sources.
    pub name: Option<String>,
    /// The person, where it is a named one.
    pub person: Option<PersonId>,
    /// What kind of mention it is.
    #[cfg_attr(feature = "serde", serde(rename = "as"))]
    pub form: MentionForm,
}

/// How a speaker is mentioned.
///
/// ```
/// use wirecopy::{MentionForm, Parser};
///
/// let text = "“No,” Ana Doe said. “Yes,” she said. “Why?” officials asked. “Later,” the report said.";
/// let article = Parser::new().parse(text)?;
/// let forms: Vec<_> = article.quotes().filter_map(|quote| Some(quote.get().speaker.as_ref()?.form)).collect();
/// assert_eq!(forms, [MentionForm::Name, MentionForm::Pronoun, MentionForm::Collective, MentionForm::Document]);
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum MentionForm {
    /// "Ana Doe", "Doe", "Mayor Doe"
    Name,
    /// "the mayor"
    Description,
    /// "she"
    Pronoun,
    /// "who"
    Relative,
    /// "the Harbor Authority"
    Organisation,
    /// "Verdia"
    Place,
    /// "the report"
    Document,
    /// "officials"
    Collective,
    /// "a spokesman who asked not to be named"
    Anonymous,
}

/// The word or phrase that reports speech.
///
/// ```
/// let article = wirecopy::Parser::new().parse("“We waited,” Ana Doe told reporters.")?;
/// let cue = article.quotes().next().unwrap().get().cue.clone().unwrap();
/// assert_eq!((&article.text()[cue.span], cue.lemma.as_deref()), ("told", Some("tell")));
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Cue {
    /// Its bytes: "said", "according to", ":".
    pub span: Span,
    /// Its dictionary form: "say"; `None` for a bare mark.
    pub lemma: Option<Cow<'static, str>>,
}

/// The rule that joined a quote's content and its speaker.
///
/// Q is the quotation, S the speaker, V the cue.
///
/// ```
/// use wirecopy::{Parser, Rule};
///
/// let text = "“We waited,” Ana Doe said. “It rained.”\n\nDoe said that she would go.";
/// let article = Parser::new().parse(text)?;
/// let rules: Vec<Rule> = article.quotes().map(|quote| quote.rule).collect();
/// assert_eq!(rules, [Rule::SpeakerThenCue, Rule::Continuation, Rule::ReportedClause]);
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Rule {
    /// `"Q," S V`
    SpeakerThenCue,
    /// `"Q," V S`
    CueThenSpeaker,
    /// `S V, "Q"` and `S V: "Q"`
    SpeakerCueQuote,
    /// `"Q1," S V, "Q2"`: the second part of a sentence that the attribution cuts in two.
    SplitQuote,
    /// `S V that … "Q"`, `S called it "Q"`: marks inside the writer's own clause.
    MixedClause,
    /// `according to S`
    AccordingTo,
    /// `S: "Q"`, a label or a bare colon.
    Colon,
    /// `"Q" - S`
    Dash,
    /// The next quotation after an attributed one goes on with its speaker.
    Continuation,
    /// A sentence before names the speaker.
    PrecedingSentence,
    /// A paragraph before names the speaker.
    PrecedingParagraph,
    /// Two people speak in turn, a paragraph each: after A and B it is A again.
    Alternation,
    /// A label that opens a turn: `DOE: We …`
    Transcript,
    /// `S V that …`, `S V …` without marks
    ReportedClause,
    /// `S asked whether …`, `S explained how …`
    ReportedQuestion,
    /// `S vowed to …`, `S urged X to …`
    ReportedInfinitive,
    /// `S criticized X`, `S called for X`: what was spoken of, not what was said of it.
    ReportedObject,
    /// `S was told that …`, `it is expected to …`, `… was criticized by S`
    ReportedPassive,
    /// `S's claim that …`, `S's call for …`
    NominalReport,
    /// `…, S V` without marks
    PostposedReport,
    /// Nothing in reach names a speaker.
    Unattributed,
    /// Words in marks that are not speech.
    NotSpeech,
}
