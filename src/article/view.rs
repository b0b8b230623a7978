//! [`View`]: an item of an article together with the article.

use super::Article;
use crate::model::{Block, BlockParts, Caption, Diagnostic, Event, Person, Quote, Timex};
use crate::span::Span;
use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

/// An item with the article it is from. Derefs to the item and adds what takes the text, or the other lists, to tell.
///
/// A view is two references and is copied like them. What it gives lives as long as the article is borrowed; so does a
/// field when it is taken through [`get`](View::get), while one taken through the view itself lives as long as the view.
///
/// ```
/// let article = wirecopy::Parser::new().parse("“We lost,” Mayor Ana Doe said.")?;
/// let quote = article.quotes().next().unwrap();
/// assert_eq!(quote.text(), "We lost,");
/// assert_eq!(quote.confidence, quote.get().confidence);
/// assert_eq!(quote.person().unwrap().roles[0].text, "Mayor");
/// # Ok::<(), wirecopy::Error>(())
/// ```
pub struct View<'s, T> {
    item: &'s T,
    article: &'s Article<'s>,
}

impl<'s, T> View<'s, T> {
    pub(super) fn new(item: &'s T, article: &'s Article<'_>) -> View<'s, T> {
        View { item, article }
    }

    /// The item, for as long as the article is borrowed.
    pub fn get(self) -> &'s T {
        self.item
    }

    /// The article that it is from.
    pub fn article(self) -> &'s Article<'s> {
        self.article
    }
}

impl<T> Clone for View<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for View<'_, T> {}

impl<T> Deref for View<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.item
    }
}

impl<T: fmt::Debug> fmt::Debug for View<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.item.fmt(f)
    }
}

impl<'s> View<'s, Block> {
    /// The text of the block.
    pub fn text(self) -> &'s str {
        &self.article.text()[self.item.span]
    }

    /// The people whom the block mentions; of a caption those in the picture, and not who took it.
    ///
    /// ```
    /// let article = wirecopy::Parser::new().parse("Mayor Ana Doe opens a bridge in Varn on June 3, 2024. (AP Photo/Ben Roe)")?;
    /// let caption = article.blocks().next().unwrap();
    /// assert!(caption.people().map(|person| person.name()).eq(["Ana Doe"]));
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn people(self) -> impl Iterator<Item = View<'s, Person>> {
        let span = self.item.span;
        let credit = match &self.item.parts {
            BlockParts::Caption(Caption { credit: Some(credit), .. }) => credit.span,
            _ => Span::default(),
        };
        self.article.people().filter(move |person| {
            // Mentions are sorted.
            let first = person.mentions.partition_point(|mention| mention.start() < span.start());
            let mut inside = person.mentions[first..].iter().take_while(|&&mention| span.contains(mention));
            inside.any(|&mention| !credit.contains(mention))
        })
    }
}

impl<'s> View<'s, Quote> {
    /// The words of the quote. Stretches that stand apart are joined by a blank.
    ///
    /// ```
    /// let article = wirecopy::Parser::new().parse("“We waited,” Ana Doe said, “for ten years.”")?;
    /// let quote = article.quotes().next().unwrap();
    /// assert_eq!((quote.spans.len(), &*quote.text()), (2, "We waited, for ten years."));
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn text(self) -> Cow<'s, str> {
        let text = self.article.text();
        match self.item.spans.as_slice() {
            [span] => Cow::Borrowed(&text[*span]),
            spans => Cow::Owned(spans.iter().map(|&span| &text[span]).collect::<Vec<_>>().join(" ")),
        }
    }

    /// Who said it: the fullest name, or the mention beside the cue where nobody is named.
    ///
    /// ```
    /// let text = "Ana Doe left. “No,” she said. “Yes,” an official said.";
    /// let article = wirecopy::Parser::new().parse(text)?;
    /// let names: Vec<_> = article.quotes().map(|quote| quote.speaker_name()).collect();
    /// assert_eq!(names, [Some("Ana Doe"), Some("an official")]);
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn speaker_name(self) -> Option<&'s str> {
        let speaker = self.item.speaker.as_ref()?;
        Some(speaker.name.as_deref().unwrap_or(&self.article.text()[speaker.span]))
    }

    /// The person who said it, when it is a named one.
    pub fn person(self) -> Option<View<'s, Person>> {
        Some(self.article.person(self.item.speaker.as_ref()?.person?))
    }

    /// When it was said, where its sentence tells.
    ///
    /// ```
    /// let article = wirecopy::Parser::new().parse("“We waited,” Ana Doe said on June 3, 2024.")?;
    /// let quote = article.quotes().next().unwrap();
    /// assert_eq!(quote.when().map(|date| date.text()), Some("June 3, 2024"));
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn when(self) -> Option<View<'s, Timex>> {
        Some(self.article.timex(self.item.date?))
    }
}

impl<'s> View<'s, Timex> {
    /// The words of the time expression.
    pub fn text(self) -> &'s str {
        &self.article.text()[self.item.span]
    }
}

impl<'s> View<'s, Event> {
    /// The clause of the event.
    pub fn text(self) -> &'s str {
        &self.article.text()[self.item.span]
    }

    /// The word that names it.
    pub fn trigger_text(self) -> &'s str {
        &self.article.text()[self.item.trigger]
    }

    /// The time expression that dates it.
    pub fn when(self) -> View<'s, Timex> {
        self.article.timex(self.item.date)
    }

    /// The quotes of its sentence.
    ///
    /// ```
    /// let article = wirecopy::Parser::new().parse("“We won,” Ana Doe said on June 3, 2024.")?;
    /// let event = article.timeline().next().unwrap();
    /// assert_eq!(event.quotes().next().unwrap().text(), "We won,");
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn quotes(self) -> impl Iterator<Item = View<'s, Quote>> {
        let sentences = &self.article.findings.sentences;
        let next = sentences.partition_point(|sentence| sentence.end() <= self.item.trigger.start());
        let sentence = sentences.get(next).copied();
        let inside = move |quote: &View<'s, Quote>| {
            sentence.is_some_and(|sentence| quote.spans.iter().any(|span| span.overlaps(sentence)))
        };
        self.article.quotes().filter(inside)
    }
}

impl<'s> View<'s, Person> {
    /// The fullest name, for as long as the article is borrowed.
    ///
    /// ```
    /// let article = wirecopy::Parser::new().parse("Mayor Ana Doe met Ben Roe, a teacher.")?;
    /// let names: Vec<&str> = article.people().map(|person| person.name()).collect();
    /// assert_eq!(names, ["Ana Doe", "Ben Roe"]);
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn name(self) -> &'s str {
        &self.item.name
    }

    /// The quotes of this person.
    pub fn quotes(self) -> impl Iterator<Item = View<'s, Quote>> {
        let is_me =
            move |quote: &View<'s, Quote>| quote.person().is_some_and(|person| std::ptr::eq(person.item, self.item));
        self.article.quotes().filter(is_me)
    }
}

impl<'s> View<'s, Diagnostic> {
    /// The text it is about.
    pub fn text(self) -> &'s str {
        &self.article.text()[self.item.span]
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Timex;

    #[test]
    fn who_took_a_picture_is_not_in_it() {
        for credit in ["(AP Photo/Ben Roe)", "© Reuters/Ben Roe", "Photograph: Ben Roe/AFP"] {
            let text =
                format!("Mayor Ana Doe opens a bridge in Varn on June 3, 2024. {credit}\n\nBen Roe is a photographer.");
            let article = crate::article::Parser::new().parse(text).unwrap();
            let (block, _) = article.captions().next().unwrap_or_else(|| panic!("{credit}: no caption"));
            assert!(block.people().map(super::View::name).eq(["Ana Doe"]), "{credit}");
        }
    }

    #[track_caller]
    fn said(text: &str, expected: Option<&str>) {
        let article = crate::article::Parser::new().parse(text).unwrap();
        let quote = article.quotes().find(|quote| quote.cue.is_some()).unwrap_or_else(|| panic!("{text}: no quote"));
        assert_eq!(quote.when().map(super::View::<Timex>::text), expected, "{text}");
    }

    #[test]
    fn the_day_stands_beside_the_cue() {
        said("“We won,” Ana Doe told reporters in Port Alma on Friday.", Some("Friday"));
        said("On Friday, Ana Doe said: “We won.”", Some("Friday"));
        said("“We won,” said Ana Doe on June 3.", Some("June 3"));
    }

    #[test]
    fn a_day_of_what_is_said_is_not_that_of_saying_it() {
        said("“We won on Friday,” Ana Doe said.", None);
        said("“We won,” Ana Doe said. They lost on Friday.", None);
        said("“We won,” said Ana Doe, who left the town on Friday.", None);
    }
}
