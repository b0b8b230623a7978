//! People: names found, merged over the article, and put to speakers.

mod alias;
mod evidence;
mod gender;
mod mention;

use crate::block::Layout;
use crate::lex::Lexed;
use crate::model::{Person, Quote};
use crate::sentence::Sentence;

/// Finds the people of an article and names the speakers of its quotes.
pub(crate) fn find(lexed: Lexed<'_>, _layout: &Layout, sentences: &[Sentence], _quotes: &mut [Quote]) -> Vec<Person> {
    let candidates = mention::candidates(lexed, sentences);
    let (named, names) = alias::merge(lexed, &candidates);
    let mut people: Vec<Person> = named
        .iter()
        .map(|known| Person {
            name: alias::text(lexed, &known.fullest),
            roles: Vec::new(),
            mentions: Vec::new(),
            gender: known.gender,
        })
        .collect();
    for name in &names {
        people[name.person].mentions.push(lexed.span(name.run));
    }
    people
}
