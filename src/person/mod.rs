//! People: names found, merged over the article, and put to speakers.

mod alias;
mod description;
mod evidence;
mod focus;
mod gender;
mod mention;
mod office;
mod reference;
mod speaker;
mod subject;

use crate::block::Layout;
use crate::lex::{Lexed, Run};
use crate::model::{Person, Quote, Role};
use crate::sentence::Sentence;
use speaker::InQuotes;

/// Finds the people of an article and names the speakers of its quotes.
///
/// Names first, merged over the article; then one walk in which descriptions and pronouns find their person; then the
/// speakers, and "I" inside their quotes.
pub(crate) fn find(lexed: Lexed<'_>, layout: &Layout, sentences: &[Sentence], quotes: &mut [Quote]) -> Vec<Person> {
    let candidates = mention::candidates(lexed, layout, sentences);
    let (known, names) = alias::merge(lexed, &candidates);
    let mut in_quotes = InQuotes::new(lexed, quotes, &names);
    let mut found = reference::find(lexed, sentences, &known, &names, &mut in_quotes);
    found.mentions.sort_by_key(|mention| (mention.run.start, mention.run.end));
    let mut people: Vec<Person> = known
        .iter()
        .zip(&found.genders)
        .map(|(known, gender)| Person {
            name: alias::text(lexed, &known.fullest),
            roles: Vec::new(),
            mentions: Vec::new(),
            gender: *gender,
        })
        .collect();
    speaker::name(lexed, quotes, &people, &found.mentions);
    found.mentions.extend(speaker::first_person(lexed, quotes));
    for role in &found.roles {
        let text = on_one_line(lexed, role.run);
        let roles = &mut people[role.person].roles;
        // A few roles a person; the same words are noted once.
        if roles.len() < MOST_ROLES && !roles.iter().any(|known| known.text.eq_ignore_ascii_case(&text)) {
            roles.push(Role { span: lexed.span(role.run), text });
        }
    }
    for mention in &found.mentions {
        people[mention.person].mentions.push(lexed.span(mention.run));
    }
    for person in &mut people {
        person.mentions.sort_unstable();
        person.mentions.dedup();
        person.roles.sort_by_key(|role| role.span);
    }
    people
}

/// Roles that are kept of a person: more than any article tells, and few enough to compare.
const MOST_ROLES: usize = 24;

/// The text of a run with one blank where there are any.
fn on_one_line(lexed: Lexed<'_>, run: Run) -> String {
    lexed.text(run).split_whitespace().collect::<Vec<_>>().join(" ")
}
