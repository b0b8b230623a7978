//! Full names joined over the article: those of one surname with the same first name, or a short form of it.

use super::bearer::{MOST_BEARERS, Named};
use super::candidate::{Candidate, FULL_NAME, SURE, SURELY_A_BODY, Word, is_common, is_rank};
use super::evidence;
use super::nickname::{has_nickname, is_compound_surname, is_short_for};
use crate::lex::{Case, Lexed};

/// The people found so far, and which candidate is whose.
pub(super) struct People {
    pub(super) named: Vec<Named>,
    pub(super) of: Vec<Option<usize>>,
}

/// Joins the full names: same surname and first name, or an initial for it. The people stand by families.
///
/// `full` and `single`: the places of full names and of names of one word.
pub(super) fn full_names(
    lexed: &Lexed<'_>,
    candidates: &[Candidate],
    full: &[usize],
    single: &[usize],
    parts: usize,
) -> People {
    let mut surnames = vec![Surname::default(); parts];
    for candidate in full.iter().map(|&n| &candidates[n]) {
        let Candidate { points, in_title, .. } = *candidate;
        let surname = &mut surnames[candidate.surname.number as usize];
        surname.sure |= (points >= SURE) & !in_title;
        surname.weak |= (0..FULL_NAME).contains(&points) & !in_title;
    }
    for candidate in single.iter().map(|&n| &candidates[n]) {
        let surname = &mut surnames[candidate.surname.number as usize];
        // Only a weak full name asks for it.
        if surname.weak && !surname.alone {
            surname.alone = evidence::alone(lexed, candidate) > -2;
        }
    }
    let bodies = candidates.iter().filter(|candidate| candidate.points <= SURELY_A_BODY);
    let mut bodies: Vec<_> = bodies.map(both_names).collect();
    bodies.sort_unstable();
    let is_body = |candidate: &Candidate| !bodies.is_empty() && bodies.binary_search(&both_names(candidate)).is_ok();
    let surname = |word: Word| surnames[word.number as usize];
    let accepted = |candidate: &Candidate| {
        let points = candidate.points;
        let in_title = candidate.in_title && (candidate.words > 3 || points < SURE);
        // A surname that comes back alone speaks for the full name.
        // "Kolvar Global" and "Global" are a firm.
        let common = || is_common(&lexed.tokens[candidate.name.end - 1]);
        let support = if !in_title && points >= 0 && surname(candidate.surname).alone && !common() { 2 } else { 0 };
        // "the Doe pictures" beside Ana Doe is no person called Doe Pictures.
        let other = || points < SURE && candidate.given.is_some_and(|given| surname(given).sure);
        // "DI Doe" beside Ana Doe: letters before a surname are a rank.
        let rank = || {
            let letters = candidate.given.map_or("", |given| &lexed.text[given.span]);
            candidate.words == 2 && surname(candidate.surname).sure && is_rank(letters)
        };
        !in_title && points + support >= FULL_NAME && !other() && !rank() && !is_body(candidate)
    };
    // By families; in a family whole first names before initials, which may stand for one of them. In one number, so that
    // ranks are compared without branches; there are fewer names than 2^31, for a text has fewer than 2^32 bytes.
    let rank = |candidate: &Candidate| {
        let initial = candidate.given.is_some_and(|given| is_initial(&lexed.text[given.span]));
        let given = candidate.given.map_or(0, |given| 1 + u64::from(given.number));
        u64::from(candidate.surname.number) << 33 | u64::from(initial) << 32 | given
    };
    let mut order = Vec::with_capacity(full.len());
    order.extend(full.iter().filter(|&&n| accepted(&candidates[n])).map(|&n| (rank(&candidates[n]), n)));
    order.sort_by_key(|(rank, _)| *rank);
    let mut people = People { named: Vec::with_capacity(order.len()), of: vec![None; candidates.len()] };
    // Where the bearers of the surname begin in `named`.
    let mut family = 0;
    let mut last: Option<(u32, Option<u32>, usize)> = None;
    for (_, n) in order {
        let candidate = &candidates[n];
        let (surname, given) = (candidate.surname.number, candidate.given.map(|given| given.number));
        let relative = last.filter(|&(other, ..)| other == surname);
        if relative.is_none() {
            family = people.named.len();
        }
        let same = relative.filter(|&(_, other, _)| other == given).map(|(.., person)| person);
        let same = same.filter(|&person| !apart(lexed, &people.named[person].fullest, candidate));
        let person = same.or_else(|| {
            relative?;
            let bearers = people.named.iter().enumerate().skip(family).take(MOST_BEARERS);
            let mut like =
                bearers.filter(|(_, other)| alike(lexed, &other.fullest, candidate)).map(|(person, _)| person);
            like.next().filter(|_| like.next().is_none())
        });
        let person = person.unwrap_or_else(|| {
            people.named.push(Named { fullest: *candidate, gender: None, names: 0 });
            people.named.len() - 1
        });
        // A person found above or pushed just now.
        let known = &mut people.named[person];
        known.names += 1;
        known.gender = known.gender.or(candidate.gender);
        if fuller(lexed, candidate, &known.fullest) {
            known.fullest = *candidate;
        }
        people.of[n] = Some(person);
        last = Some((surname, given, person));
    }
    people
}

/// The numbers of a first name and a surname.
fn both_names(candidate: &Candidate) -> (Option<u32>, u32) {
    (candidate.given.map(|given| given.number), candidate.surname.number)
}

/// What the candidates of a surname tell together.
#[derive(Debug, Clone, Copy, Default)]
struct Surname {
    /// Whether it is sure to be somebody's.
    sure: bool,
    /// Whether a full name with it needs more than its own evidence.
    weak: bool,
    /// Whether it stands alone somewhere, if one does.
    alone: bool,
}

/// "J.", "J.R.", "J", "JR"
fn is_initial(name: &str) -> bool {
    let letters = || name.len() == 2 && name.bytes().all(|byte| byte.is_ascii_uppercase());
    name.ends_with('.') || name.chars().nth(1).is_none() || letters()
}

/// Whether two first names of one surname can be one: "J." and "Jane", "Kristin" and "Kristen".
fn alike(lexed: &Lexed<'_>, one: &Candidate, other: &Candidate) -> bool {
    let (Some(a), Some(b)) = (one.given, other.given) else { return false };
    // "Claudio" and "Claudia" are no misspelling of one another.
    if one.gender.is_some() && other.gender.is_some() && one.gender != other.gender {
        return false;
    }
    let (a, b) = (&lexed.text[a.span], &lexed.text[b.span]);
    if a.eq_ignore_ascii_case(b) {
        return !apart(lexed, one, other);
    }
    if is_compound_surname(lexed, one, other) || is_compound_surname(lexed, other, one) {
        return true;
    }
    if is_short_for(a, b) || has_nickname(lexed, one, other) || has_nickname(lexed, other, one) {
        return true;
    }
    let misspelt = a.len() == b.len() && a.len() >= 6 && a.bytes().zip(b.bytes()).filter(|(a, b)| a != b).count() <= 1;
    a.chars().next() == b.chars().next() && (is_initial(a) || is_initial(b) || misspelt)
}

/// Whether two middle initials tell two people of one name apart: "George W. Doe", "George H. Doe".
fn apart(lexed: &Lexed<'_>, one: &Candidate, other: &Candidate) -> bool {
    if one.words < 3 || other.words < 3 {
        return false;
    }
    let middle = |name: &Candidate| {
        let mut middle = lexed.tokens[name.name.range()].iter().skip(1);
        let initial =
            middle.find(|token| lexed.text[token.span].ends_with('.') && token.span.end() <= name.surname.span.start());
        initial.and_then(|token| lexed.text[token.span].chars().next())
    };
    middle(one).zip(middle(other)).is_some_and(|(one, other)| one != other)
}

/// Whether a name says more than another: more words, or capitals only where a name has them.
pub(super) fn fuller(lexed: &Lexed<'_>, name: &Candidate, other: &Candidate) -> bool {
    let shouted = |candidate: &Candidate| lexed.tokens[candidate.name.end - 1].case == Case::Upper;
    let initials = |candidate: &Candidate| candidate.given.is_some_and(|given| is_initial(&lexed.text[given.span]));
    let rank = |candidate: &Candidate| (!shouted(candidate), !initials(candidate), candidate.words);
    rank(name) > rank(other)
}

#[cfg(test)]
mod tests {
    use crate::person::tests::names;

    #[test]
    fn first_names_of_two_genders_are_of_two_people() {
        assert_eq!(names("Claudio Doe left. Claudia Doe came back."), "Claudio Doe|Claudia Doe");
    }

    #[test]
    fn a_common_word_that_comes_back_alone_is_no_surname() {
        assert_eq!(names("KP Harbor spied on them. They saw Harbor there."), "");
    }

    #[test]
    fn middle_initials_tell_people_apart() {
        assert_eq!(names("Ben H.W. Doe left. Ben W. Doe came back."), "Ben H.W. Doe|Ben W. Doe");
        assert_eq!(names("Ben W. Doe left. Ben Doe came back. Ben W. Doe left."), "Ben W. Doe");
    }
}
