//! Dated events: the word that names what happened, joined to the time that dates it.

use crate::lex::Lexed;
use crate::model::{Event, Person, Quote, Timex};
use crate::sentence::Sentence;

/// Finds the dated events of an article, in the order of their triggers.
pub(crate) fn find(
    _lexed: Lexed<'_>,
    _sentences: &[Sentence],
    _dates: &[Timex],
    _people: &[Person],
    _quotes: &[Quote],
) -> Vec<Event> {
    Vec::new()
}
