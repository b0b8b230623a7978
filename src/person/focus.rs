//! Who is talked about: the people that a pronoun or "the mayor" can mean, and which of them it does.

use crate::model::Gender;

/// Somebody that the article talks about: a named person by number, or somebody without a name.
#[derive(Debug, Clone, Copy, Eq)]
pub(crate) enum Who {
    /// A person by the place in the list.
    Person(usize),
    /// "a man", "his wife": numbered as they come.
    Somebody(usize),
}

impl Who {
    /// A number that nobody else has.
    fn number(self) -> usize {
        match self {
            Who::Person(person) => 2 * person,
            Who::Somebody(nameless) => 2 * nameless + 1,
        }
    }
}

/// Without a branch: every mention is held against all those in focus.
impl PartialEq for Who {
    fn eq(&self, other: &Who) -> bool {
        self.number() == other.number()
    }
}

/// The last mention of somebody, and what went before.
#[derive(Debug, Clone, Copy)]
struct Entry {
    who: Who,
    gender: Option<Gender>,
    /// The sentence of the last mention.
    sentence: usize,
    /// Whether the last mention is a subject.
    subject: bool,
    /// Whether it is the first subject of that sentence.
    first_subject: bool,
    mentions: u32,
    /// Points for how much it has been talked about.
    salience: i32,
    /// The last mention's token.
    token: usize,
    /// Whether the last mention is a pronoun.
    pronoun: bool,
}

/// People in focus. Of more than these the one not mentioned for longest is dropped: a reader keeps fewer in mind.
const IN_FOCUS: usize = 12;

/// The people in focus, the last mentioned last.
#[derive(Debug, Default)]
pub(crate) struct Focus {
    entries: Vec<Entry>,
    /// How often each person has been mentioned, also while out of focus.
    mentions: Vec<u32>,
    /// The last sentence of which a subject was noted.
    with_subject: Option<usize>,
}

/// What a mention is in its sentence.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub(crate) sentence: usize,
    pub(crate) token: usize,
    pub(crate) subject: bool,
    pub(crate) pronoun: bool,
}

/// A pronoun and what stands around it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sought {
    /// None where anybody can be meant.
    pub(crate) gender: Option<Gender>,
    pub(crate) place: Place,
    pub(crate) possessive: bool,
    /// Who cannot be meant.
    pub(crate) not: [Option<Who>; 2],
    /// Who says the clause of which it is the subject: "**Doe** said she".
    pub(crate) sayer: Option<Who>,
}

/// The least points of a pronoun's person. Nearer to nobody than this it stays open; above it, three of four links are right.
const LEAST: i32 = 200;

impl Focus {
    pub(crate) fn new(people: usize) -> Focus {
        Focus { entries: Vec::with_capacity(IN_FOCUS), mentions: vec![0; people], with_subject: None }
    }

    /// Notes a mention.
    pub(crate) fn mention(&mut self, who: Who, gender: Option<Gender>, place: Place) {
        let taken = self.with_subject == Some(place.sentence);
        if place.subject {
            self.with_subject = Some(place.sentence);
        }
        let at = self.entries.iter().rposition(|entry| entry.who == who);
        let earlier = at.map(|at| self.entries.remove(at));
        let mentions = match who {
            Who::Person(person) => {
                self.mentions[person] += 1;
                self.mentions[person]
            }
            Who::Somebody(_) => earlier.map_or(0, |entry| entry.mentions) + 1,
        };
        // A subject stays one for its sentence: "Doe said his wife had left Doe".
        let same = earlier.filter(|entry| entry.sentence == place.sentence);
        let entry = Entry {
            who,
            gender: gender.or(earlier.and_then(|entry| entry.gender)),
            sentence: place.sentence,
            subject: place.subject || same.is_some_and(|entry| entry.subject),
            first_subject: place.subject && !taken || same.is_some_and(|entry| entry.first_subject),
            mentions,
            salience: SALIENCE[(mentions as usize).min(SALIENCE.len() - 1)],
            token: place.token,
            pronoun: place.pronoun,
        };
        if self.entries.len() == IN_FOCUS {
            self.entries.remove(0);
        }
        self.entries.push(entry);
    }

    /// Notes that a person has been found to be of a gender.
    pub(crate) fn gender(&mut self, who: Who, gender: Gender) {
        for entry in self.entries.iter_mut().filter(|entry| entry.who == who) {
            entry.gender = entry.gender.or(Some(gender));
        }
    }

    /// Whom a pronoun means: of two that fit alike the one mentioned last.
    pub(crate) fn pronoun(&self, sought: Sought) -> Option<Who> {
        let (mut best, mut found) = (LEAST, None);
        for entry in &self.entries {
            let points = points(entry, sought);
            if points >= best {
                (best, found) = (points, Some(entry.who));
            }
        }
        found
    }

    /// How lately a person has been mentioned among those in focus: the last highest, 0 for one out of focus.
    pub(crate) fn rank(&self, person: usize) -> usize {
        self.entries.iter().rposition(|entry| entry.who == Who::Person(person)).map_or(0, |at| at + 1)
    }

    /// The one mentioned last.
    pub(crate) fn last(&self) -> Option<Who> {
        self.entries.last().map(|entry| entry.who)
    }

    /// The named people in focus, the last mentioned first.
    pub(crate) fn people(&self) -> impl Iterator<Item = usize> {
        self.entries.iter().rev().filter_map(|entry| match entry.who {
            Who::Person(person) => Some(person),
            Who::Somebody(_) => None,
        })
    }
}

/// How likely a pronoun means somebody: near, a subject, much talked about. Without branches, since nothing of it can be
/// foreseen.
#[allow(clippy::needless_bitwise_bool, reason = "without branches")]
fn points(entry: &Entry, sought: Sought) -> i32 {
    let Sought { gender, place, possessive, not, sayer } = sought;
    let is = |other: Option<Who>| other == Some(entry.who);
    let unsure = entry.gender.is_none() & gender.is_some();
    let other = !(unsure | gender.is_none() | (entry.gender == gender)) | is(not[0]) | is(not[1]);
    let back = place.sentence - entry.sentence;
    // A subject of this sentence counts as a first one.
    let first = entry.first_subject | entry.subject & (back == 0);
    let subject = SUBJECT[usize::from(entry.subject) | usize::from(first) << 1];
    // "Doe said his wife": the nearest before a possessive.
    let close = possessive & (back == 0) & (place.token.saturating_sub(entry.token) <= NEAR_OWNER);
    let nameless = matches!(entry.who, Who::Somebody(_));
    // "Since **he** learned that Roe had left, **he** has": one pronoun in a sentence means one person.
    let again = entry.pronoun & (back == 0);
    NEAR[back.min(4)]
        + subject
        + entry.salience
        + 40 * i32::from(again)
        + 80 * i32::from(close)
        + 150 * i32::from(is(sayer))
        - 50 * i32::from(unsure)
        - 60 * i32::from(nameless)
        - NOBODY * i32::from(other)
}

/// More than anybody can have: who is another is never meant.
const NOBODY: i32 = 10_000;
/// By how many sentences ago somebody was mentioned.
const NEAR: [i32; 5] = [300, 260, 140, 80, 0];
/// By what the mention was: no subject, a subject; the first of its sentence or one of this sentence.
const SUBJECT: [i32; 4] = [0, 100, 160, 160];
/// By how often somebody has been mentioned: more with every mention, and less so each time.
const SALIENCE: [i32; 21] =
    [0, 0, 49, 77, 97, 113, 125, 136, 146, 154, 161, 168, 174, 180, 185, 190, 194, 198, 202, 206, 210];

/// Tokens between a name and its possessive: "Doe lost his".
const NEAR_OWNER: usize = 6;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::person::tests::means;

    const PLAIN: Place = Place { sentence: 0, token: 0, subject: false, pronoun: false };

    /// Whom "she" or "he" means at a place where one cannot be meant.
    fn meant(focus: &Focus, gender: Gender, place: Place, not: Option<Who>) -> Option<Who> {
        focus.pronoun(Sought { gender: Some(gender), place, possessive: false, not: [not, None], sayer: None })
    }

    #[test]
    fn a_pronoun_means_somebody_of_its_gender() {
        let mut focus = Focus::new(2);
        focus.mention(Who::Person(0), Some(Gender::Female), PLAIN);
        focus.mention(Who::Person(1), Some(Gender::Male), PLAIN);
        assert_eq!(meant(&focus, Gender::Female, PLAIN, None), Some(Who::Person(0)));
        assert_eq!(meant(&focus, Gender::Male, PLAIN, None), Some(Who::Person(1)));
        assert_eq!(meant(&focus, Gender::Male, PLAIN, Some(Who::Person(1))), None);
    }

    #[test]
    fn who_is_not_mentioned_for_long_is_not_meant() {
        let mut focus = Focus::new(1);
        focus.mention(Who::Person(0), Some(Gender::Female), PLAIN);
        let later = |sentence| Place { sentence, ..PLAIN };
        assert_eq!(meant(&focus, Gender::Female, later(1), None), Some(Who::Person(0)));
        assert_eq!(meant(&focus, Gender::Female, later(9), None), None);
    }

    #[test]
    fn the_last_twelve_are_kept_in_mind() {
        let mut focus = Focus::new(20);
        (0..20).for_each(|person| focus.mention(Who::Person(person), None, PLAIN));
        let people: Vec<usize> = focus.people().collect();
        assert_eq!((people.len(), people[0], people[IN_FOCUS - 1]), (IN_FOCUS, 19, 8));
    }

    #[test]
    fn a_subject_is_meant_before_another() {
        means("Ana Doe met Eva Roe. She left.", "Ana Doe", "Ana Doe|She");
        means("Ana Doe met Eva Roe. She left.", "Eva Roe", "Eva Roe");
        let told = "Ana Doe left. Ana Doe came. Ana Doe slept. Ana Doe sang. Eva Roe said she would go.";
        means(told, "Eva Roe", "Eva Roe|she");
    }
}
