//! People: names found, merged over the article, and put to speakers.

mod alias;
mod description;
mod evidence;
mod focus;
mod gender;
mod mention;
mod reference;

use crate::block::Layout;
use crate::lex::{Lexed, Run};
use crate::model::{Person, Quote, Role};
use crate::sentence::Sentence;
use reference::Speakers;

/// Finds the people of an article and names the speakers of its quotes.
pub(crate) fn find(lexed: Lexed<'_>, _layout: &Layout, sentences: &[Sentence], _quotes: &mut [Quote]) -> Vec<Person> {
    let candidates = mention::candidates(lexed, sentences);
    let (named, names) = alias::merge(lexed, &candidates);
    let found = reference::find(lexed, sentences, &named, &names, &mut Nobody);
    let mut people: Vec<Person> = named
        .iter()
        .zip(&found.genders)
        .map(|(known, gender)| Person {
            name: alias::text(lexed, &known.fullest),
            roles: Vec::new(),
            mentions: Vec::new(),
            gender: *gender,
        })
        .collect();
    for role in &found.roles {
        let text = on_one_line(lexed, role.run);
        let roles = &mut people[role.person].roles;
        if !roles.iter().any(|known| known.text.eq_ignore_ascii_case(&text)) {
            roles.push(Role { span: lexed.span(role.run), text });
        }
    }
    for mention in &found.mentions {
        people[mention.person].mentions.push(lexed.span(mention.run));
    }
    people
}

struct Nobody;

impl Speakers for Nobody {
    fn speaker_at(&mut self, _token: usize) -> Option<usize> {
        None
    }
}

/// The text of a run with one blank where there are any.
fn on_one_line(lexed: Lexed<'_>, run: Run) -> String {
    lexed.text(run).split_whitespace().collect::<Vec<_>>().join(" ")
}
