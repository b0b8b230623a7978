//! People: who is named, with every mention.

use crate::span::Span;

/// A person that the article names.
///
/// ```
/// let text = "French President Luc Aubin spoke. He looked tired.";
/// let article = wirecopy::Parser::new().parse(text)?;
/// let person = article.people().next().unwrap();
/// assert_eq!(person.name, "Luc Aubin");
/// assert_eq!(person.roles[0].text, "French President");
/// assert!(person.mentions.iter().map(|&span| &text[span]).eq(["Luc Aubin", "He"]));
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Person {
    /// The fullest name in the article, without titles and offices.
    pub name: String,
    /// What the article says the person is: "French President".
    pub roles: Vec<Role>,
    /// Where names, descriptions and pronouns mean the person, in order.
    pub mentions: Vec<Span>,
    /// The gender that the text tells by a title or a pronoun, or the first name by custom.
    pub gender: Option<Gender>,
}

/// What the article says that a person is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Role {
    /// The role's bytes.
    pub span: Span,
    /// The role on one line.
    pub text: String,
    /// The body or place that it belongs to: "Harbor Council" of its spokesman, "Varn" of its mayor.
    pub affiliation: Option<Span>,
    /// The nation that it names: "French" of a French president.
    pub nationality: Option<Span>,
}

/// A grammatical gender.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Gender {
    /// "he", "Mr."
    Male,
    /// "she", "Ms."
    Female,
}
