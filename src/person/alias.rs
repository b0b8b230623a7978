//! Names merged over the article: full names, surnames and first names alone.

use super::evidence::{FULL_NAME, SINGLE_NAME, SURE};
use super::mention::Candidate;
use crate::lex::{Case, Gap, Lexed, Run};
use crate::lexicon::WordClass;
use crate::model::Gender;
use crate::span::Span;
use std::cmp::Ordering;

/// A person whom the article names.
#[derive(Debug, Clone)]
pub(crate) struct Named {
    /// The candidate with the fullest name.
    pub(crate) fullest: Candidate,
    /// What titles and first names tell.
    pub(crate) gender: Option<Gender>,
    /// How often the full name stands in the article.
    names: usize,
}

/// A name in the text, with whom it means.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NameMention {
    pub(crate) run: Run,
    pub(crate) title: Option<Run>,
    /// The person's place in the list.
    pub(crate) person: usize,
}

/// Of a surname's bearers, those that are compared one by one: a family, not a telephone book.
const MOST_BEARERS: usize = 16;

/// The people and their name mentions, both in text order.
pub(crate) fn merge(lexed: Lexed<'_>, candidates: &[Candidate]) -> (Vec<Named>, Vec<NameMention>) {
    let mut people = full_names(lexed, candidates);
    let index = Index::new(lexed, &people.named);
    let mut mentions = Vec::with_capacity(candidates.len());
    let mut lone = Vec::new();
    for (n, candidate) in candidates.iter().enumerate() {
        let mention = |person, run| NameMention { run, title: candidate.title, person };
        if let Some(person) = people.of[n] {
            mentions.push(mention(person, candidate.name));
        } else if candidate.words > 1 {
            index.inside(lexed, candidate, |person, run| {
                mentions.push(NameMention { title: None, ..mention(person, run) });
            });
        } else if let Some(person) = index.bearer(lexed, &people.named, candidate) {
            mentions.push(mention(person, candidate.name));
        } else if !candidate.in_title {
            lone.push(n);
        }
    }
    single_names(lexed, candidates, lone, &mut people.named, &mut mentions);
    mentions.sort_by_key(|mention| mention.run.start);
    in_text_order(&people.named, mentions)
}

/// Persons with full names, and which candidate is whose.
struct FullNames {
    named: Vec<Named>,
    of: Vec<Option<usize>>,
}

/// Joins the full names: same surname and first name, or an initial for it.
fn full_names(lexed: Lexed<'_>, candidates: &[Candidate]) -> FullNames {
    let sure = by_surname(lexed, candidates, |candidate| {
        candidate.words > 1 && candidate.points >= SURE && !candidate.in_title
    });
    let alone = by_surname(lexed, candidates, |candidate| candidate.words == 1 && candidate.points > -2);
    let among = |names: &[Span], name: Span| names.binary_search_by(|other| fold(lexed, *other, name)).is_ok();
    let accepted = |candidate: &Candidate| {
        let points = candidate.points;
        let in_title = candidate.in_title && (candidate.words > 3 || points < SURE);
        // "the Doe pictures" beside Ana Doe is no person called Doe Pictures.
        let other = points < SURE && candidate.given.is_some_and(|given| among(&sure, given));
        // A surname that comes back alone speaks for the full name.
        let support = if !in_title && points >= 0 && among(&alone, candidate.surname) { 2 } else { 0 };
        candidate.words > 1 && !in_title && !other && points + support >= FULL_NAME
    };
    let mut order: Vec<usize> = (0..candidates.len()).filter(|&n| accepted(&candidates[n])).collect();
    let given = |n: usize| candidates[n].given.unwrap_or(candidates[n].surname);
    order.sort_by(|&a, &b| {
        fold(lexed, candidates[a].surname, candidates[b].surname)
            .then_with(|| fold(lexed, given(a), given(b)))
            .then(a.cmp(&b))
    });
    let mut named: Vec<Named> = Vec::new();
    let mut of = vec![None; candidates.len()];
    // Where the bearers of the surname begin in `named`.
    let mut family = 0;
    let mut last: Option<usize> = None;
    for n in order {
        let candidate = &candidates[n];
        let same_family = last.is_some_and(|last| fold(lexed, candidates[last].surname, candidate.surname).is_eq());
        if !same_family {
            family = named.len();
        }
        let same =
            last.filter(|&last| same_family && fold(lexed, given(last), given(n)).is_eq()).and_then(|last| of[last]);
        let person = same.or_else(|| {
            let bearers = named.iter().enumerate().skip(family).take(MOST_BEARERS);
            let mut like =
                bearers.filter(|(_, other)| alike(lexed, &other.fullest, candidate)).map(|(person, _)| person);
            like.next().filter(|_| like.next().is_none())
        });
        let person = person.unwrap_or_else(|| {
            named.push(Named { fullest: *candidate, gender: None, names: 0 });
            named.len() - 1
        });
        // A person found above or pushed just now.
        let known = &mut named[person];
        known.names += 1;
        known.gender = known.gender.or(candidate.gender);
        if fuller(lexed, candidate, &known.fullest) {
            known.fullest = *candidate;
        }
        of[n] = Some(person);
        last = Some(n);
    }
    FullNames { named, of }
}

/// The surnames of some of the candidates, in order.
fn by_surname(lexed: Lexed<'_>, candidates: &[Candidate], wanted: impl Fn(&Candidate) -> bool) -> Vec<Span> {
    let mut names: Vec<Span> =
        candidates.iter().filter(|candidate| wanted(candidate)).map(|candidate| candidate.surname).collect();
    names.sort_by(|&a, &b| fold(lexed, a, b));
    names
}

/// Whether two first names of one surname can be one: "J." and "Jane", "Kristin" and "Kristen".
fn alike(lexed: Lexed<'_>, one: &Candidate, other: &Candidate) -> bool {
    let (Some(a), Some(b)) = (one.given, other.given) else { return false };
    let (a, b) = (&lexed.text[a], &lexed.text[b]);
    let initial = |name: &str| name.ends_with('.') || name.chars().count() == 1;
    let misspelt = a.len() == b.len() && a.len() >= 6 && a.bytes().zip(b.bytes()).filter(|(a, b)| a != b).count() <= 1;
    a.chars().next() == b.chars().next() && (initial(a) || initial(b) || misspelt)
}

/// Whether a name says more than another: more words, or capitals only where a name has them.
fn fuller(lexed: Lexed<'_>, name: &Candidate, other: &Candidate) -> bool {
    let shouted = |candidate: &Candidate| lexed.tokens[candidate.name.end - 1].case == Case::Upper;
    let initials = |candidate: &Candidate| candidate.given.is_some_and(|given| lexed.text[given].ends_with('.'));
    let rank = |candidate: &Candidate| (!shouted(candidate), !initials(candidate), candidate.words);
    rank(name) > rank(other)
}

/// Orders two names by their letters, in any ASCII case.
fn fold(lexed: Lexed<'_>, a: Span, b: Span) -> Ordering {
    let lower = |span: Span| lexed.text[span].bytes().map(|byte| byte.to_ascii_lowercase());
    lower(a).cmp(lower(b))
}

/// The people by surname and by first name.
struct Index {
    /// A surname with the bearer whom it means when it stands alone, and with all bearers as a range of `named`.
    surnames: Vec<(Span, usize, Run)>,
    first_names: Vec<(Span, usize)>,
}

impl Index {
    /// Of people in the order of their surnames.
    fn new(lexed: Lexed<'_>, named: &[Named]) -> Index {
        let mut surnames: Vec<(Span, usize, Run)> = Vec::new();
        for (person, known) in named.iter().enumerate() {
            match surnames.last_mut() {
                Some((name, best, bearers)) if fold(lexed, *name, known.fullest.surname).is_eq() => {
                    bearers.end = person + 1;
                    // A surname alone means the bearer who is named most, of two the one named first.
                    let rank = |person: &Named| (person.names, std::cmp::Reverse(person.fullest.name.start));
                    if rank(known) > rank(&named[*best]) {
                        *best = person;
                    }
                }
                _ => surnames.push((known.fullest.surname, person, Run::new(person, person + 1))),
            }
        }
        let mut first_names: Vec<(Span, usize)> =
            named.iter().enumerate().filter_map(|(person, known)| Some((known.fullest.given?, person))).collect();
        first_names.sort_by(|a, b| fold(lexed, a.0, b.0).then(a.1.cmp(&b.1)));
        Index { surnames, first_names }
    }

    fn surname(&self, lexed: Lexed<'_>, name: Span) -> Option<&(Span, usize, Run)> {
        let at = self.surnames.binary_search_by(|row| fold(lexed, row.0, name)).ok()?;
        self.surnames.get(at)
    }

    /// The people of a first name.
    fn first_name(&self, lexed: Lexed<'_>, name: Span) -> &[(Span, usize)] {
        let start = self.first_names.partition_point(|row| fold(lexed, row.0, name).is_lt());
        let all = &self.first_names[start..];
        let len = all.iter().take(MOST_BEARERS).take_while(|row| fold(lexed, row.0, name).is_eq()).count();
        &all[..len]
    }

    /// Whom a single name means: the bearer of the surname, or of the first name.
    fn bearer(&self, lexed: Lexed<'_>, named: &[Named], candidate: &Candidate) -> Option<usize> {
        let token = &lexed.tokens[candidate.name.start];
        let far = candidate.title.is_none() && token.has(WordClass::PLACE) && candidate.local;
        if far || token.case == Case::Upper && token.span.len() <= 2 {
            return None;
        }
        let fits = |person: usize| {
            named[person].gender.is_none() || candidate.gender.is_none() || named[person].gender == candidate.gender
        };
        if let Some((_, best, bearers)) = self.surname(lexed, candidate.surname) {
            // "Ms. Tolvik" is not Jens Tolvik.
            return Some(*best)
                .filter(|&best| fits(best))
                .or_else(|| bearers.range().take(MOST_BEARERS).find(|&bearer| fits(bearer)));
        }
        if candidate.title.is_some() && !candidate.in_title && candidate.gender.is_some() {
            return None;
        }
        match self.first_name(lexed, candidate.surname) {
            [] => None,
            bearers => bearers.iter().max_by_key(|(_, person)| named[*person].names).map(|(_, person)| *person),
        }
    }

    /// The person of a first name and a surname.
    fn full_name(&self, lexed: Lexed<'_>, given: Span, surname: Span) -> Option<usize> {
        let (_, _, bearers) = self.surname(lexed, surname)?;
        let mut givens = self.first_name(lexed, given).iter().map(|(_, person)| *person);
        givens.find(|person| bearers.contains(*person))
    }

    /// Known names inside a run of capitals that is no name itself: "Ana Doe Wins Race", "the Doe pictures".
    fn inside(&self, lexed: Lexed<'_>, candidate: &Candidate, mut see: impl FnMut(usize, Run)) {
        let run = candidate.name;
        let mut at = run.start;
        // Every turn moves `at` on; a run has at most MAX_PARTS parts.
        while at < run.end {
            let (span, next) = (lexed.tokens[at].span, at + 1);
            // "Ana Doe", and "Doe Ana" where surnames come first
            let pair = (next < run.end)
                .then(|| lexed.tokens[next].span)
                .and_then(|after| self.full_name(lexed, span, after).or_else(|| self.full_name(lexed, after, span)));
            if let Some(person) = pair {
                see(person, Run::new(at, next + 1));
                at = next + 1;
                continue;
            }
            let alone = candidate.in_title || at == run.start && run.len() == 2 && candidate.points < FULL_NAME;
            if let Some((_, person, _)) = self.surname(lexed, span).filter(|_| alone && lexed.tokens[at].is_capital()) {
                see(*person, Run::new(at, next));
            }
            at = next;
        }
    }
}

/// People with one name only: "Mr. Torrance", "Halston, a designer". One sure mention takes the weak ones with it.
fn single_names(
    lexed: Lexed<'_>,
    candidates: &[Candidate],
    mut lone: Vec<usize>,
    named: &mut Vec<Named>,
    mentions: &mut Vec<NameMention>,
) {
    lone.sort_by(|&a, &b| fold(lexed, candidates[a].surname, candidates[b].surname).then(a.cmp(&b)));
    let same = |a: &usize, b: &usize| fold(lexed, candidates[*a].surname, candidates[*b].surname).is_eq();
    for group in lone.chunk_by(same) {
        let points = group.iter().map(|&n| candidates[n].points).max().unwrap_or(0);
        let repeated = i32::from(group.len() > 1);
        let titled = group.iter().any(|&n| candidates[n].title.is_some() && candidates[n].points >= 4);
        if points + repeated < SINGLE_NAME && !titled {
            continue;
        }
        let person = named.len();
        let gender = group.iter().find_map(|&n| candidates[n].gender);
        // A chunk is never empty.
        named.push(Named { fullest: candidates[group[0]], gender, names: group.len() });
        let mention = |&n: &usize| NameMention { run: candidates[n].name, title: candidates[n].title, person };
        mentions.extend(group.iter().map(mention));
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
