//! Articles to look at.

pub mod html;
pub mod human;
mod when;

use crate::Article;
use crate::View;
use crate::model::Quote;

/// The place of the person who said it in the list of people.
fn speaker(quote: View<'_, Quote>) -> Option<usize> {
    Some(quote.speaker.as_ref()?.person?.index())
}

/// Which tint each person has: the people who are quoted, in the order in which they first speak.
fn tints(article: &Article<'_>) -> Vec<Option<usize>> {
    let mut tints = vec![None; article.people().len()];
    let mut next = 0..;
    for person in article.quotes().filter_map(speaker) {
        tints[person] = tints[person].or_else(|| next.next());
    }
    tints
}
