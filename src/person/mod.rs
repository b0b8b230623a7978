//! People: names found, merged over the article, and put to speakers.

mod age;
mod alias;
mod apposition;
mod bearer;
mod behind;
mod body;
mod bounds;
mod candidate;
mod description;
mod evidence;
mod famous;
mod focus;
mod full_name;
mod gender;
mod hypernym;
mod in_quotes;
mod inside;
mod kin;
mod letters;
mod mention;
mod nickname;
mod nominal;
mod office;
mod parts;
mod predicate;
mod reading;
mod reference;
mod renamed;
mod role;
mod shared;
mod speaker;
mod subject;
mod tail;
mod thing;
mod told;
mod whereabouts;

use crate::block::Layout;
use crate::lex::{Lexed, SignMap};
use crate::model::{Person, PersonId, Quote};
use crate::quote::Sites;
use crate::sentence::Sentence;
use in_quotes::InQuotes;
pub(crate) use mention::Mention;

/// Finds the people of an article and names the speakers of its quotes; gives all mentions in text order as well.
///
/// Names first, merged over the article; then one walk in which descriptions and pronouns find their person; then the
/// speakers, and "I" inside their quotes.
pub(crate) fn find(
    lexed: &Lexed<'_>,
    layout: &Layout,
    sentences: &[Sentence],
    signs: &SignMap,
    quotes: &mut [Quote],
    sites: &Sites,
) -> (Vec<Person>, Vec<Mention>) {
    let signs = whereabouts::Whereabouts::of(lexed, signs);
    let (mut candidates, parts) = reading::candidates(lexed, layout, sentences, &signs);
    if !signs.foreign {
        speaker::take_turns(quotes, sites, &mut candidates);
    }
    let (known, names) = alias::merge(lexed, &candidates, parts);
    let mut in_quotes = InQuotes::new(lexed, quotes, sites, &names);
    let found = reference::find(lexed, sentences, &known, &names, &signs.references, &mut in_quotes);
    let mut people: Vec<Person> = known
        .iter()
        .zip(&found.told)
        .map(|(known, told)| Person {
            name: alias::text(lexed, &known.fullest),
            roles: Vec::new(),
            mentions: Vec::new(),
            rules: Vec::new(),
            gender: told.gender,
        })
        .collect();
    speaker::name(lexed, quotes, sites, &people, &found.mentions);
    for &(run, person) in &found.roles {
        let role = role::role(lexed, run);
        let roles = &mut people[person].roles;
        // A few roles a person; the same words are noted once.
        if roles.len() < MOST_ROLES && !roles.iter().any(|known| known.text.eq_ignore_ascii_case(&role.text)) {
            roles.push(role);
        }
    }
    let mut mentions = found.mentions.into_list();
    in_quotes.add_first_person(quotes, &signs.references, &mut mentions);
    let mut counts = vec![0; people.len()];
    for mention in &mentions {
        counts[mention.person] += 1;
    }
    for (person, count) in people.iter_mut().zip(counts) {
        (person.mentions, person.rules) = (Vec::with_capacity(count), Vec::with_capacity(count));
    }
    for mention in &mentions {
        let person = &mut people[mention.person];
        let span = lexed.span(mention.run);
        // "I" that a name or a pronoun is taken for too counts once.
        if person.mentions.last() != Some(&span) {
            person.mentions.push(span);
            person.rules.push(mention.rule);
        }
    }
    for person in &mut people {
        person.roles.sort_by_key(|role| role.span);
    }
    let first = |person: &Person| person.mentions.first().copied();
    if people.is_sorted_by_key(first) { (people, mentions) } else { by_first_mention(people, mentions, quotes) }
}

/// The people in the order of their first mentions, where a description came before a name: "Guitarist Varn goalkeeper Ana
/// Doe", of whom "Varn" was taken for another.
#[cold]
fn by_first_mention(
    people: Vec<Person>,
    mut mentions: Vec<Mention>,
    quotes: &mut [Quote],
) -> (Vec<Person>, Vec<Mention>) {
    let mut order: Vec<(usize, Person)> = people.into_iter().enumerate().collect();
    order.sort_by_key(|(_, person)| person.mentions.first().copied());
    let mut places = vec![0; order.len()];
    for (place, (before, _)) in order.iter().enumerate() {
        places[*before] = place;
    }
    for speaker in quotes.iter_mut().filter_map(|quote| quote.speaker.as_mut()) {
        speaker.person = speaker.person.map(|person| PersonId::new(places[person.index()]));
    }
    for mention in &mut mentions {
        mention.person = places[mention.person];
    }
    (order.into_iter().map(|(_, person)| person).collect(), mentions)
}

/// Roles that are kept of a person: more than any article tells, and few enough to compare.
const MOST_ROLES: usize = 24;

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::lex::{Landmarks, lex};
    use crate::{block, sentence};

    /// The people of a text that has no quotes.
    pub(crate) fn people(text: &str) -> Vec<Person> {
        let mut tokens = Vec::new();
        let outline = lex(text, &mut tokens);
        let lexed = &Lexed { text, tokens: &tokens };
        let layout = block::find(lexed, &outline.lines);
        let sentences = sentence::split(lexed, &layout.blocks, &layout.runs, &Landmarks::of(lexed, &outline.signs));
        find(lexed, &layout, &sentences, &outline.signs, &mut [], &Sites::default()).0
    }

    /// The names of the people of a text, joined by "|".
    pub(crate) fn names(text: &str) -> String {
        people(text).into_iter().map(|person| person.name).collect::<Vec<_>>().join("|")
    }

    /// Asserts whom a text names.
    #[track_caller]
    pub(crate) fn person(text: &str, expected: &str) {
        assert_eq!(names(text), expected, "{text}");
    }

    /// Asserts which mentions a person has.
    #[track_caller]
    pub(crate) fn means(text: &str, name: &str, expected: &str) {
        assert_eq!(mentions(text, name), expected, "{text}");
    }

    /// The mentions of a person, joined by "|".
    pub(crate) fn mentions(text: &str, name: &str) -> String {
        let people = people(text);
        let person = people.iter().find(|person| person.name == name);
        let spans = person.map_or(&[][..], |person| &person.mentions);
        spans.iter().map(|&span| &text[span]).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn a_person_has_roles_and_a_gender_by_evidence() {
        let found = people("Mayor Ana Doe met the painter Kolvar Prenn. Prenn, a baker, sold her his boat.");
        let roles = |n: usize| found[n].roles.iter().map(|role| role.text.as_str()).collect::<Vec<_>>();
        assert_eq!((roles(0), roles(1)), (vec!["Mayor"], vec!["painter", "baker"]));
        assert_eq!(found[0].gender, Some(crate::model::Gender::Female));
    }

    #[test]
    fn people_stand_in_the_order_of_their_first_mentions() {
        let found = people("The bell of Tarnholm rang twice.\n\nGuitarist Osmark actress, Lena Tarr");
        let first: Vec<_> = found.iter().map(|person| person.mentions[0]).collect();
        assert!(found.len() == 2 && first.is_sorted(), "{found:?}");
    }

    #[test]
    fn nobody_is_in_a_text_without_names() {
        for text in ["", "It rained.", "The mayor said she would go.", "HE SAID SO"] {
            assert_eq!(names(text), "", "{text}");
        }
    }
}
