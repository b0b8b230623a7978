//! Names merged over the article: full names, surnames and first names alone.

use super::bearer::{FIRST_NAMED, Index, Named};
use super::candidate::{Candidate, SINGLE_NAME, is_common};
use super::evidence;
use super::famous::{self, is_famous};
use super::full_name::{People, full_names, fuller};
use super::gender;
use super::mention::Mention;
use super::parts::Parts;
use super::renamed::{self, Renamed};
use crate::lex::{Case, Gap, Kinds, Lexed, TokenKind};
use crate::lexicon::WordClass;
use crate::model::{Gender, MentionRule};

/// The people and their name mentions, both in text order. `candidates` are in text order.
pub(crate) fn merge(lexed: &Lexed<'_>, candidates: &[Candidate], parts: Parts) -> (Vec<Named>, Vec<Mention>) {
    let [full, single] = by_words(candidates);
    let mut people = full_names(lexed, candidates, &full, &single, parts.len());
    let mut index = Index::new(lexed, &people.named, parts);
    index.choose(lexed, &people.named, candidates);
    let mut lone = Vec::with_capacity(single.len());
    let mut in_titles = Vec::new();
    for n in single {
        let candidate = &candidates[n];
        people.of[n] = index.bearer(lexed, &people.named, candidate);
        match people.of[n] {
            // "Mr Chen" tells what "Chen Guangbo" does not.
            Some(person) if candidate.gender.is_some() => {
                let known = &mut people.named[person];
                known.gender = known.gender.or(candidate.gender);
            }
            None if !candidate.in_title => lone.push(n),
            None => in_titles.push(n),
            Some(_) => {}
        }
    }
    let renamed = renamed::all(lexed, candidates);
    let lone = Alone { told: &lone, in_titles: &in_titles };
    single_names(lexed, candidates, &lone, index.len(), &renamed, &mut people);
    let same = (!renamed.is_empty()).then(|| one_person(lexed, candidates, &renamed, &mut people));
    let mut mentions = Vec::with_capacity(candidates.len());
    for (candidate, person) in candidates.iter().zip(&people.of) {
        if let Some(person) = *person {
            let full = candidate.words > 1 && !candidate.shares_surname(lexed);
            let rule = if full { MentionRule::FullName } else { MentionRule::PartOfName };
            mentions.push(Mention { run: candidate.name, start: candidate.start, person, rule });
        } else if let Some(person) = index.compound(lexed, &people.named, candidate) {
            mentions.push(Mention::new(candidate.name, person, MentionRule::PartOfName));
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

/// The places of the full names and of the names of one word, both in text order: the lists are walked several times, and
/// which kind comes next can't be foreseen.
fn by_words(candidates: &[Candidate]) -> [Vec<usize>; 2] {
    let mut places = [0; 2].map(|_| Vec::with_capacity(candidates.len()));
    for (n, candidate) in candidates.iter().enumerate() {
        places[usize::from(candidate.words == 1)].push(n);
    }
    places
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
        if !pair.translated && fuller(lexed, &other.fullest, &known.fullest) {
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

/// What the lone mentions of one name tell together.
#[derive(Debug, Clone, Copy, Default)]
struct Lone {
    /// The best evidence for a person.
    points: i32,
    mentions: usize,
    titled: bool,
    /// Whether an office stands before it as before a surname: "Governor **Christie**".
    in_office: bool,
    gender: Option<Gender>,
    person: Option<usize>,
}

/// Names of one word that belong to nobody with a full name, by their places in the list of candidates.
struct Alone<'n> {
    /// Those in sentences, which tell what they name.
    told: &'n [usize],
    /// Those in headlines.
    in_titles: &'n [usize],
}

/// People with one name only: "Mr. Torrance", "Tolvik, a potter". One sure mention takes the weak ones with it.
fn single_names(
    lexed: &Lexed<'_>,
    candidates: &[Candidate],
    lone: &Alone<'_>,
    parts: usize,
    renamed: &[Renamed],
    people: &mut People,
) {
    let mut names = vec![Lone::default(); parts];
    // "what is known as Case 40", "also known as KVD"
    let one = |name: &Candidate| {
        let token = &lexed.tokens[name.name.start];
        let other = token.has(WordClass::DEMONYM | WordClass::PLURAL) | is_common(token);
        name.words == 1 && token.case == Case::Title && !other
    };
    for pair in renamed.iter().filter(|pair| one(&candidates[pair.name]) && !pair.maiden) {
        names[candidates[pair.name].surname.number as usize].titled = true;
    }
    for &n in lone.told {
        let candidate = &candidates[n];
        let name = &mut names[candidate.surname.number as usize];
        name.mentions += 1;
        // Once sure, or where nothing tells: no more to weigh.
        if name.points < SINGLE_NAME && evidence::may_be_told(lexed, candidate) {
            name.points = name.points.max(evidence::alone(lexed, candidate));
        }
        name.gender = name.gender.or(candidate.gender);
        name.in_office |= has_office(lexed, candidate);
    }
    for &n in lone.told {
        let name = &mut names[candidates[n].surname.number as usize];
        let repeated = i32::from(name.mentions > 1);
        let famous = || is_famous(lexed, &candidates[n]);
        if name.points + repeated < SINGLE_NAME && !name.titled && !famous() {
            continue;
        }
        people.of[n] = Some(*name.person.get_or_insert_with(|| {
            // "Gloria": a first name by custom
            let token = &lexed.tokens[candidates[n].name.start];
            // "Governor Christie": a surname, of which a woman's name tells nothing; those like a man's are men's more often than not.
            let surname = |gender: &Gender| name.in_office && *gender == Gender::Female;
            let first_name = || gender::of_first_name(token).filter(|gender| !surname(gender));
            let custom = || first_name().or_else(|| famous::gender(token.word));
            people.named.push(Named {
                fullest: candidates[n],
                gender: name.gender.or_else(custom),
                names: name.mentions,
            });
            people.named.len() - 1
        }));
    }
    // "Tolvik in His Kitchen", in a caption about Mr. Tolvik
    for &n in lone.in_titles {
        let person = names[candidates[n].surname.number as usize].person;
        people.of[n] = person.filter(|_| !is_common(&lexed.tokens[candidates[n].name.end - 1]));
    }
}

/// Whether an office stands before a name as before a surname: "Governor **Christie**"; but "Queen Ana", "her friend Ana".
fn has_office(lexed: &Lexed<'_>, name: &Candidate) -> bool {
    let title = name.name.start.wrapping_sub(1);
    name.is_titled()
        && lexed.has(title, WordClass::TITLE)
        && lexed.tokens[title].is_capital()
        && !FIRST_NAMED.contains(lexed.known(title))
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

/// A name on one line, without a nickname, with the surname that it shares with the next.
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
    if candidate.shares_surname(lexed) {
        name.push(' ');
        name.push_str(&lexed.text[candidate.surname.span]);
    }
    name
}

#[cfg(test)]
mod tests {
    use crate::model::Gender;
    use crate::person::tests::{mentions, names, people};

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
    fn a_surname_alone_means_the_bearer_named_first() {
        let text = "Ana Doe met Ben Doe. Doe left. Ben Doe stayed. They saw Ana Doe.";
        assert_eq!(mentions(text, "Ana Doe"), "Ana Doe|Doe|Ana Doe");
    }

    #[test]
    fn a_surname_alone_means_the_bearer_named_most() {
        let text = "Ana Doe met Ben Doe. Ben Doe left. Doe came back.";
        assert_eq!(mentions(text, "Ben Doe"), "Ben Doe|Ben Doe|Doe");
        let text = "Ana Doe met Ben Doe. Ana Doe left. Doe came back.";
        assert_eq!(mentions(text, "Ana Doe"), "Ana Doe|Ana Doe|Doe");
        assert_eq!(mentions(text, "Ben Doe"), "Ben Doe");
        assert_eq!(mentions("Ana Doe met Ben Doe. Ana Doe left. Mr. Doe stayed.", "Ben Doe"), "Ben Doe|Doe");
    }

    #[test]
    fn a_surname_may_have_two_words() {
        let text = "Ana Black Elk left. They saw Black Elk there. A black elk came back.";
        assert_eq!(mentions(text, "Ana Black Elk"), "Ana Black Elk|Black Elk");
    }

    #[test]
    fn headlines_name_those_whom_the_text_names() {
        let text = "Doe Wins Harbor Race Again\n\nAna Doe won the race on the river.";
        assert_eq!(mentions(text, "Ana Doe"), "Doe|Ana Doe");
        assert_eq!(names("Kolvar Prenn Race Won Again\n\nIt rained."), "");
    }

    #[test]
    fn headlines_name_those_of_one_name_and_adjectives_too() {
        let text = "Mr. Tolvik left.\n\nTolvik in His Old Kitchen Again\n\nIt rained.";
        assert_eq!(mentions(text, "Tolvik"), "Tolvik|Tolvik|His");
        assert_eq!(mentions("Ana Doe left. They wore a Doe-like hat.", "Ana Doe"), "Ana Doe|Doe");
        assert_eq!(mentions("Ana Doe left. They saw Doe Kolvarines there.", "Ana Doe"), "Ana Doe|Doe");
    }

    #[test]
    fn a_name_behind_an_office_is_a_surname() {
        let gender = |text: &str| people(text)[0].gender;
        assert_eq!(gender("They met Governor Christie. Christie left."), None);
        assert_eq!(gender("They met Queen Ana. Ana left."), Some(Gender::Female));
        assert_eq!(gender("They met her friend Ana. Ana left."), Some(Gender::Female));
    }

    #[test]
    fn a_surname_may_come_first() {
        assert_eq!(mentions("Doe Ana left. Ana Doe came back.", "Ana Doe"), "Doe Ana|Ana Doe");
    }
}
