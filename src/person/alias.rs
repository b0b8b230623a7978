//! Names merged over the article: full names, surnames and first names alone.

use super::bearer::{Index, MOST_BEARERS, Named};
use super::candidate::{Candidate, Word, is_rank};
use super::evidence::{FULL_NAME, SINGLE_NAME, SURE, SURELY_A_BODY};
use super::gender;
use super::mention::Mention;
use super::nickname::{has_nickname, is_short_for};
use super::parts::Parts;
use super::renamed::{self, Renamed};
use crate::lex::{Case, Gap, Kinds, Lexed, TokenKind};
use crate::lexicon::WordClass;
use crate::model::{Gender, MentionRule};

/// The people and their name mentions, both in text order. `candidates` are in text order.
pub(crate) fn merge(lexed: &Lexed<'_>, candidates: &[Candidate], parts: Parts) -> (Vec<Named>, Vec<Mention>) {
    let mut people = full_names(lexed, candidates, parts.len());
    let index = Index::new(lexed, &people.named, parts);
    let mut lone = Vec::with_capacity(candidates.len());
    for (n, candidate) in candidates.iter().enumerate().filter(|(_, candidate)| candidate.words == 1) {
        people.of[n] = index.bearer(lexed, &people.named, candidate);
        match people.of[n] {
            // "Mr Chen" tells what "Chen Guangbo" does not.
            Some(person) if candidate.gender.is_some() => {
                let known = &mut people.named[person];
                known.gender = known.gender.or(candidate.gender);
            }
            None if !candidate.in_title => lone.push(n),
            _ => {}
        }
    }
    let renamed = renamed::all(lexed, candidates);
    single_names(lexed, candidates, &lone, index.len(), &renamed, &mut people);
    let same = (!renamed.is_empty()).then(|| one_person(lexed, candidates, &renamed, &mut people));
    let mut mentions = Vec::with_capacity(candidates.len());
    for (candidate, person) in candidates.iter().zip(&people.of) {
        if let Some(person) = *person {
            let rule = if candidate.words > 1 { MentionRule::FullName } else { MentionRule::PartOfName };
            mentions.push(Mention { run: candidate.name, start: candidate.start, person, rule });
        } else if candidate.words > 1 {
            index.inside(lexed, candidate, |person, run| {
                let rule = if run.len() > 1 { MentionRule::FullName } else { MentionRule::PartOfName };
                mentions.push(Mention::new(run, person, rule));
            });
        }
    }
    if let Some(same) = same {
        for mention in &mut mentions {
            mention.person = same[mention.person];
        }
    }
    in_text_order(&people.named, mentions)
}

/// Makes one person of those who are said to be one: "Ben Doe, better known as Lil Dex". Gives for each person who it is.
#[cold]
fn one_person(lexed: &Lexed<'_>, candidates: &[Candidate], renamed: &[Renamed], people: &mut People) -> Vec<usize> {
    let mut same: Vec<usize> = (0..people.named.len()).collect();
    for pair in renamed {
        // "Ana Roe, née Doe", the daughter of Ben Doe
        if pair.maiden {
            people.of[pair.name] = None;
        }
        let (Some(before), Some(name)) = (people.of[pair.before], people.of[pair.name]) else { continue };
        let (before, name) = (root(&mut same, before), root(&mut same, name));
        let (known, other) = (&people.named[before], &people.named[name]);
        let two_genders = known.gender.is_some() && other.gender.is_some() && known.gender != other.gender;
        // "Dex, known as Doe", who is no Ben Doe
        let relative = candidates[pair.name].words == 1 && other.fullest.words > 1;
        if before == name || two_genders || relative {
            continue;
        }
        same[name] = before;
        let other = other.clone();
        let known = &mut people.named[before];
        known.names += other.names;
        known.gender = known.gender.or(other.gender);
        if fuller(lexed, &other.fullest, &known.fullest) {
            known.fullest = other.fullest;
        }
    }
    (0..same.len()).map(|person| root(&mut same, person)).collect()
}

/// Who somebody is behind all joins; shortens the way there.
fn root(same: &mut [usize], mut person: usize) -> usize {
    // Every turn goes to one that was joined later; nobody is joined to himself.
    while same[person] != person {
        same[person] = same[same[person]];
        person = same[person];
    }
    person
}

/// The people found so far, and which candidate is whose.
struct People {
    named: Vec<Named>,
    of: Vec<Option<usize>>,
}

/// Joins the full names: same surname and first name, or an initial for it. The people stand by families.
#[allow(clippy::needless_bitwise_bool, reason = "without branches: what a candidate tells can't be foreseen")]
fn full_names(lexed: &Lexed<'_>, candidates: &[Candidate], parts: usize) -> People {
    let mut surnames = vec![Surname::default(); parts];
    let mut bodies = Vec::new();
    for candidate in candidates {
        if candidate.points <= SURELY_A_BODY {
            bodies.push(both_names(candidate));
        }
        let surname = &mut surnames[candidate.surname.number as usize];
        let full = candidate.words > 1;
        surname.sure |= full & (candidate.points >= SURE) & !candidate.in_title;
        surname.alone |= !full & (candidate.points > -2);
    }
    bodies.sort_unstable();
    let is_body = |candidate: &Candidate| !bodies.is_empty() && bodies.binary_search(&both_names(candidate)).is_ok();
    let surname = |word: Word| surnames[word.number as usize];
    let accepted = |candidate: &Candidate| {
        let points = candidate.points;
        let in_title = candidate.in_title && (candidate.words > 3 || points < SURE);
        // A surname that comes back alone speaks for the full name.
        let support = if !in_title && points >= 0 && surname(candidate.surname).alone { 2 } else { 0 };
        // "the Doe pictures" beside Ana Doe is no person called Doe Pictures.
        let other = || points < SURE && candidate.given.is_some_and(|given| surname(given).sure);
        // "DI Doe" beside Ana Doe: letters before a surname are a rank.
        let rank = || {
            let letters = candidate.given.map_or("", |given| &lexed.text[given.span]);
            candidate.words == 2 && is_rank(letters) && surname(candidate.surname).sure
        };
        candidate.words > 1 && !in_title && points + support >= FULL_NAME && !other() && !rank() && !is_body(candidate)
    };
    // By families; in a family whole first names before initials, which may stand for one of them. In one number, so that
    // ranks are compared without branches; there are fewer names than 2^31, for a text has fewer than 2^32 bytes.
    let rank = |candidate: &Candidate| {
        let initial = candidate.given.is_some_and(|given| is_initial(&lexed.text[given.span]));
        let given = candidate.given.map_or(0, |given| 1 + u64::from(given.number));
        u64::from(candidate.surname.number) << 33 | u64::from(initial) << 32 | given
    };
    let full = candidates.iter().enumerate().filter(|(_, candidate)| accepted(candidate));
    let mut order: Vec<(u64, usize)> = full.map(|(n, candidate)| (rank(candidate), n)).collect();
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
    /// Whether it stands alone somewhere.
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

/// Whether the words of a name end a longer one: "Kostro Doe", the surname of "Ana B. Kostro Doe".
fn is_compound_surname(lexed: &Lexed<'_>, short: &Candidate, long: &Candidate) -> bool {
    let (words, all) = (short.name.len(), long.name.len());
    let tail = || (0..words).all(|n| lexed.word(short.name.start + n) == lexed.word(long.name.end - words + n));
    words > 1 && words < all && lexed.has(long.name.start, WordClass::FIRST_NAME) && tail()
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
fn fuller(lexed: &Lexed<'_>, name: &Candidate, other: &Candidate) -> bool {
    let shouted = |candidate: &Candidate| lexed.tokens[candidate.name.end - 1].case == Case::Upper;
    let initials = |candidate: &Candidate| candidate.given.is_some_and(|given| is_initial(&lexed.text[given.span]));
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
    lexed: &Lexed<'_>,
    candidates: &[Candidate],
    lone: &[usize],
    parts: usize,
    renamed: &[Renamed],
    people: &mut People,
) {
    let mut names = vec![Lone::default(); parts];
    for pair in renamed.iter().filter(|pair| candidates[pair.name].words == 1 && !pair.maiden) {
        names[candidates[pair.name].surname.number as usize].titled = true;
    }
    for &n in lone {
        let candidate = &candidates[n];
        let name = &mut names[candidate.surname.number as usize];
        name.points = if name.mentions == 0 { candidate.points } else { name.points.max(candidate.points) };
        name.mentions += 1;
        name.titled |= candidate.is_titled() && candidate.points >= SINGLE_NAME;
        name.gender = name.gender.or(candidate.gender);
    }
    for &n in lone {
        let name = &mut names[candidates[n].surname.number as usize];
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
fn in_text_order(named: &[Named], mut mentions: Vec<Mention>) -> (Vec<Named>, Vec<Mention>) {
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

/// Marks round a nickname: "Ruben “Shorty” Doe", "Ruben (Shorty) Doe".
const NICKNAME: Kinds = Kinds::of(&[TokenKind::Quote, TokenKind::SingleQuote, TokenKind::Open, TokenKind::Close]);

/// A name on one line, without a nickname.
pub(crate) fn text(lexed: &Lexed<'_>, candidate: &Candidate) -> String {
    let mut name = String::with_capacity(lexed.span(candidate.name).len());
    let mut in_marks = false;
    for at in candidate.name.range() {
        let mark = NICKNAME.contains(lexed.tokens[at].kind);
        in_marks ^= mark;
        if in_marks || mark {
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
