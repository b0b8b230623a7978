//! Names merged over the article: full names, surnames and first names alone.

use super::bearer::{Index, MOST_BEARERS, Named, Numbered};
use super::candidate::Candidate;
use super::evidence::{FULL_NAME, SINGLE_NAME, SURE};
use super::gender;
use super::mention::NameMention;
use super::parts::Parts;
use crate::lex::{Case, Gap, Lexed};
use crate::model::{Gender, MentionRule};

/// The people and their name mentions, both in text order. `candidates` are in text order.
pub(crate) fn merge(lexed: Lexed<'_>, candidates: &[Candidate]) -> (Vec<Named>, Vec<NameMention>) {
    let mut parts = Parts::new(candidates.len());
    let mut number = |span| parts.add(&lexed.text[span]);
    let numbered: Vec<Numbered> = candidates
        .iter()
        .map(|candidate| Numbered { given: candidate.given.map(&mut number), surname: number(candidate.surname) })
        .collect();
    let mut people = full_names(lexed, candidates, &numbered, parts.len());
    let index = Index::new(&people.named, &people.numbered, parts);
    let mut lone = Vec::new();
    for (n, candidate) in candidates.iter().enumerate().filter(|(_, candidate)| candidate.words == 1) {
        people.of[n] = index.bearer(lexed, &people.named, candidate, numbered[n].surname);
        if people.of[n].is_none() && !candidate.in_title {
            lone.push(n);
        }
    }
    single_names(lexed, candidates, &numbered, &lone, index.len(), &mut people);
    let mut mentions = Vec::with_capacity(candidates.len());
    for (candidate, person) in candidates.iter().zip(&people.of) {
        if let Some(person) = *person {
            let rule = if candidate.words > 1 { MentionRule::FullName } else { MentionRule::PartOfName };
            mentions.push(NameMention { run: candidate.name, title: candidate.title, person, rule });
        } else if candidate.words > 1 {
            index.inside(lexed, candidate, |person, run| {
                let rule = if run.len() > 1 { MentionRule::FullName } else { MentionRule::PartOfName };
                mentions.push(NameMention { run, title: None, person, rule });
            });
        }
    }
    in_text_order(&people.named, mentions)
}

/// The people found so far, and which candidate is whose.
struct People {
    named: Vec<Named>,
    /// The names of the people that have a full one.
    numbered: Vec<Numbered>,
    of: Vec<Option<usize>>,
}

/// Joins the full names: same surname and first name, or an initial for it. The people stand by families.
fn full_names(lexed: Lexed<'_>, candidates: &[Candidate], numbered: &[Numbered], parts: usize) -> People {
    // Surnames that are sure to be somebody's, and those that stand alone somewhere.
    let (mut sure, mut alone) = (vec![false; parts], vec![false; parts]);
    for (candidate, name) in candidates.iter().zip(numbered) {
        sure[name.surname] |= candidate.words > 1 && candidate.points >= SURE && !candidate.in_title;
        alone[name.surname] |= candidate.words == 1 && candidate.points > -2;
    }
    let accepted = |n: &usize| {
        let (candidate, name) = (&candidates[*n], numbered[*n]);
        let points = candidate.points;
        let in_title = candidate.in_title && (candidate.words > 3 || points < SURE);
        // "the Doe pictures" beside Ana Doe is no person called Doe Pictures.
        let other = points < SURE && name.given.is_some_and(|given| sure[given]);
        // A surname that comes back alone speaks for the full name.
        let support = if !in_title && points >= 0 && alone[name.surname] { 2 } else { 0 };
        candidate.words > 1 && !in_title && !other && points + support >= FULL_NAME
    };
    // By families; in a family whole first names before initials, which may stand for one of them.
    let rank = |n: usize| {
        let initial = candidates[n].given.is_some_and(|given| is_initial(&lexed.text[given]));
        (numbered[n].surname, initial, numbered[n].given, n)
    };
    let mut order: Vec<_> = (0..candidates.len()).filter(accepted).map(rank).collect();
    order.sort_unstable();
    let mut people = People { named: Vec::new(), numbered: Vec::new(), of: vec![None; candidates.len()] };
    // Where the bearers of the surname begin in `named`.
    let mut family = 0;
    let mut last: Option<usize> = None;
    for (.., n) in order {
        let candidate = &candidates[n];
        let same_family = last.filter(|&last| numbered[last].surname == numbered[n].surname);
        if same_family.is_none() {
            family = people.named.len();
        }
        let same = same_family.filter(|&last| numbered[last].given == numbered[n].given);
        let same = same.and_then(|last| people.of[last]);
        let same = same.filter(|&person| !apart(lexed, &people.named[person].fullest, candidate));
        let person = same.or_else(|| {
            let bearers = people.named.iter().enumerate().skip(family).take(MOST_BEARERS);
            let mut like =
                bearers.filter(|(_, other)| alike(lexed, &other.fullest, candidate)).map(|(person, _)| person);
            like.next().filter(|_| like.next().is_none())
        });
        let person = person.unwrap_or_else(|| {
            people.named.push(Named { fullest: *candidate, gender: None, names: 0 });
            people.numbered.push(numbered[n]);
            people.named.len() - 1
        });
        // A person found above or pushed just now.
        let known = &mut people.named[person];
        known.names += 1;
        known.gender = known.gender.or(candidate.gender);
        if fuller(lexed, candidate, &known.fullest) {
            known.fullest = *candidate;
            people.numbered[person] = numbered[n];
        }
        people.of[n] = Some(person);
        last = Some(n);
    }
    people
}

/// "J.", "J.R.", "J"
fn is_initial(name: &str) -> bool {
    name.ends_with('.') || name.chars().nth(1).is_none()
}

/// Whether two first names of one surname can be one: "J." and "Jane", "Kristin" and "Kristen".
fn alike(lexed: Lexed<'_>, one: &Candidate, other: &Candidate) -> bool {
    let (Some(a), Some(b)) = (one.given, other.given) else { return false };
    // "Claudio" and "Claudia" are no misspelling of one another.
    if one.gender.is_some() && other.gender.is_some() && one.gender != other.gender {
        return false;
    }
    let (a, b) = (&lexed.text[a], &lexed.text[b]);
    if a.eq_ignore_ascii_case(b) {
        return !apart(lexed, one, other);
    }
    let misspelt = a.len() == b.len() && a.len() >= 6 && a.bytes().zip(b.bytes()).filter(|(a, b)| a != b).count() <= 1;
    a.chars().next() == b.chars().next() && (is_initial(a) || is_initial(b) || misspelt)
}

/// Whether two middle initials tell two people of one name apart: "George W. Doe", "George H. Doe".
fn apart(lexed: Lexed<'_>, one: &Candidate, other: &Candidate) -> bool {
    if one.words < 3 || other.words < 3 {
        return false;
    }
    let middle = |name: &Candidate| {
        let mut middle = lexed.tokens[name.name.range()].iter().skip(1);
        let initial =
            middle.find(|token| lexed.text[token.span].ends_with('.') && token.span.end() <= name.surname.start());
        initial.and_then(|token| lexed.text[token.span].chars().next())
    };
    middle(one).zip(middle(other)).is_some_and(|(one, other)| one != other)
}

/// Whether a name says more than another: more words, or capitals only where a name has them.
fn fuller(lexed: Lexed<'_>, name: &Candidate, other: &Candidate) -> bool {
    let shouted = |candidate: &Candidate| lexed.tokens[candidate.name.end - 1].case == Case::Upper;
    let initials = |candidate: &Candidate| candidate.given.is_some_and(|given| lexed.text[given].ends_with('.'));
    let rank = |candidate: &Candidate| (!shouted(candidate), !initials(candidate), candidate.words);
    rank(name) > rank(other)
}

/// What the lone mentions of one name tell together.
#[derive(Debug, Clone, Copy, Default)]
struct Lone {
    /// The best evidence for a person.
    points: i32,
    mentions: usize,
    titled: bool,
    gender: Option<Gender>,
    person: Option<usize>,
}

/// People with one name only: "Mr. Torrance", "Tolvik, a potter". One sure mention takes the weak ones with it.
fn single_names(
    lexed: Lexed<'_>,
    candidates: &[Candidate],
    numbered: &[Numbered],
    lone: &[usize],
    parts: usize,
    people: &mut People,
) {
    let mut names = vec![Lone::default(); parts];
    for &n in lone {
        let (candidate, name) = (&candidates[n], &mut names[numbered[n].surname]);
        name.points = if name.mentions == 0 { candidate.points } else { name.points.max(candidate.points) };
        name.mentions += 1;
        name.titled |= candidate.title.is_some() && candidate.points >= SINGLE_NAME;
        name.gender = name.gender.or(candidate.gender);
    }
    for &n in lone {
        let name = &mut names[numbered[n].surname];
        let repeated = i32::from(name.mentions > 1);
        if name.points + repeated < SINGLE_NAME && !name.titled {
            continue;
        }
        people.of[n] = Some(*name.person.get_or_insert_with(|| {
            // "Gloria": a first name by custom
            let custom = || gender::of_first_name(&lexed.tokens[candidates[n].name.start]);
            people.named.push(Named {
                fullest: candidates[n],
                gender: name.gender.or_else(custom),
                names: name.mentions,
            });
            people.named.len() - 1
        }));
    }
}

/// Numbers the people by their first mention.
fn in_text_order(named: &[Named], mut mentions: Vec<NameMention>) -> (Vec<Named>, Vec<NameMention>) {
    let mut number = vec![None; named.len()];
    let mut ordered = Vec::with_capacity(named.len());
    for mention in &mut mentions {
        let known = &named[mention.person];
        mention.person = *number[mention.person].get_or_insert_with(|| {
            ordered.push(known.clone());
            ordered.len() - 1
        });
    }
    (ordered, mentions)
}

/// A name on one line, without a nickname.
pub(crate) fn text(lexed: Lexed<'_>, candidate: &Candidate) -> String {
    let mut name = String::with_capacity(lexed.span(candidate.name).len());
    for at in candidate.name.range() {
        if candidate.nickname.is_some_and(|nickname| nickname.contains(at)) {
            continue;
        }
        if !name.is_empty() && lexed.tokens[at].gap != Gap::None {
            name.push(' ');
        }
        name.push_str(lexed.word(at));
    }
    name
}

#[cfg(test)]
mod tests {
    use crate::person::tests::{mentions, names};

    #[test]
    fn one_person_under_several_names() {
        for text in [
            "Ana Doe left. Doe came back.",
            "Doe left, they said. Ana Doe came back.",
            "Ana Doe left. Ms. Doe came back.",
            "Ana Doe left. Ana came back.",
            "Ana Doe left. A. Doe came back.",
            "ANA DOE left by sea. Ana Doe came back.",
            "Kristin Doe left. Kristen Doe came back.",
        ] {
            assert_eq!(names(text).split('|').count(), 1, "{text}: {}", names(text));
        }
        assert_eq!(names("A. Doe left. Ana Maria Doe came back."), "Ana Maria Doe");
        assert_eq!(names("Ruben “Shorty” Doe left. Doe came back."), "Ruben Doe");
    }

    #[test]
    fn first_names_of_two_genders_are_of_two_people() {
        assert_eq!(names("Claudio Doe left. Claudia Doe came back."), "Claudio Doe|Claudia Doe");
    }

    #[test]
    fn middle_initials_tell_people_apart() {
        assert_eq!(names("Ben H.W. Doe left. Ben W. Doe came back."), "Ben H.W. Doe|Ben W. Doe");
        assert_eq!(names("Ben W. Doe left. Ben Doe came back. Ben W. Doe left."), "Ben W. Doe");
    }

    #[test]
    fn a_surname_alone_means_the_bearer_named_most() {
        let text = "Ana Doe met Ben Doe. Ana Doe left. Doe came back.";
        assert_eq!(mentions(text, "Ana Doe"), "Ana Doe|Ana Doe|Doe");
        assert_eq!(mentions(text, "Ben Doe"), "Ben Doe");
        assert_eq!(mentions("Ana Doe met Ben Doe. Ana Doe left. Mr. Doe stayed.", "Ben Doe"), "Ben Doe|Doe");
    }

    #[test]
    fn headlines_name_those_whom_the_text_names() {
        let text = "Doe Wins Harbor Race Again\n\nAna Doe won the race on the river.";
        assert_eq!(mentions(text, "Ana Doe"), "Doe|Ana Doe");
        assert_eq!(names("Kolvar Prenn Race Won Again\n\nIt rained."), "");
    }

    #[test]
    fn a_surname_may_come_first() {
        assert_eq!(mentions("Doe Ana left. Ana Doe came back.", "Ana Doe"), "Doe Ana|Ana Doe");
    }
}
