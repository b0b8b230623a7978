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
    /// The number of the last mention among all.
    noted: u32,
    mentions: u32,
    /// The sentence of the last mention.
    sentence: usize,
    /// The last mention's token.
    token: usize,
    /// Whether the last mention is a subject.
    subject: bool,
    /// Whether it is the first subject of that sentence.
    first_subject: bool,
    /// Points for a pronoun of the same sentence, and of a later one, as far as the mention tells them.
    points: [i32; 2],
}

/// What went before of somebody new: nothing, in no sentence.
const NEW: Entry = Entry {
    who: Who::Somebody(0),
    gender: None,
    noted: 0,
    mentions: 0,
    sentence: usize::MAX,
    token: 0,
    subject: false,
    first_subject: false,
    points: [0; 2],
};

/// People in focus. Of more than these the one not mentioned for longest is dropped: a reader keeps fewer in mind.
const IN_FOCUS: usize = 12;

/// The place of those who have not been in focus.
const NOWHERE: usize = usize::MAX;

/// The bits that hold a place in focus.
const PLACE: u32 = IN_FOCUS.next_power_of_two().trailing_zeros();

/// The people in focus.
#[derive(Debug, Default)]
pub(crate) struct Focus {
    /// In no order: whose mention was noted last, its number tells.
    entries: Vec<Entry>,
    /// How many mentions have been noted.
    noted: u32,
    /// How often each person has been mentioned, also while out of focus, and the last place in focus, or [`NOWHERE`].
    people: Vec<(u32, usize)>,
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
    pub(crate) not: [Option<Who>; 4],
    /// Who is likely by what is said: who says the clause of which it is the subject, "**Doe** said she", or spoke before.
    pub(crate) sayer: Option<Who>,
}

/// The least points of a pronoun's person. Nearer to nobody than this it stays open; above it, three of four links are right.
const LEAST: i64 = 200;

impl Focus {
    pub(crate) fn new(people: usize) -> Focus {
        let entries = Vec::with_capacity(IN_FOCUS);
        Focus { entries, noted: 0, people: vec![(0, NOWHERE); people], with_subject: None }
    }

    /// Notes a mention.
    pub(crate) fn mention(&mut self, who: Who, gender: Option<Gender>, place: Place) {
        let taken = self.with_subject == Some(place.sentence);
        if place.subject {
            self.with_subject = Some(place.sentence);
        }
        self.noted += 1;
        let at = self.place(who);
        let earlier = at.map_or(NEW, |at| self.entries[at]);
        let mentions = match who {
            Who::Person(person) => self.people[person].0,
            Who::Somebody(_) => earlier.mentions,
        } + 1;
        // A subject stays one for its sentence: "Doe said his wife had left Doe".
        let same = earlier.sentence == place.sentence;
        let subject = place.subject | (same & earlier.subject);
        let first_subject = (place.subject & !taken) | (same & earlier.first_subject);
        let entry = Entry {
            who,
            gender: gender.or(earlier.gender),
            noted: self.noted,
            mentions,
            sentence: place.sentence,
            token: place.token,
            subject,
            first_subject,
            points: points(who, mentions, subject, first_subject, place.pronoun),
        };
        let at = at.unwrap_or_else(|| self.room());
        if at == self.entries.len() {
            self.entries.push(entry);
        } else {
            self.entries[at] = entry;
        }
        if let Who::Person(person) = who {
            self.people[person] = (mentions, at);
        }
    }

    /// The place of somebody who is in focus.
    fn place(&self, who: Who) -> Option<usize> {
        let is = |entry: &Entry| entry.who == who;
        match who {
            Who::Person(person) => Some(self.people[person].1).filter(|&at| self.entries.get(at).is_some_and(is)),
            Who::Somebody(_) => self.entries.iter().position(is),
        }
    }

    /// A place for somebody who is not: a new one, or that of the one not mentioned for longest.
    fn room(&self) -> usize {
        if self.entries.len() < IN_FOCUS {
            return self.entries.len();
        }
        let noted = |at: &usize| self.entries[*at].noted;
        (0..IN_FOCUS).min_by_key(noted).unwrap_or(0)
    }

    /// Notes that a person has been found to be of a gender.
    pub(crate) fn gender(&mut self, who: Who, gender: Gender) {
        if let Some(at) = self.place(who) {
            self.entries[at].gender.get_or_insert(gender);
        }
    }

    /// Whom a pronoun means: of two that fit alike the one mentioned last.
    pub(crate) fn pronoun(&self, sought: &Sought) -> Option<Who> {
        let others = sought.not.map(|who| who.map_or(usize::MAX, Who::number));
        let sayer = sought.sayer.map_or(usize::MAX, Who::number);
        let by_gender = [None, Some(Gender::Male), Some(Gender::Female)].map(|own| match (own, sought.gender) {
            (None, Some(_)) => UNSURE,
            (Some(own), Some(gender)) if own != gender => NOBODY,
            _ => 0,
        });
        let fit = |entry: &Entry| {
            let number = entry.who.number();
            let other = others.contains(&number);
            fit(entry, sought)
                + by_gender[entry.gender.map_or(0, |gender| 1 + gender as usize)]
                + 150 * i32::from(number == sayer)
                + NOBODY * i32::from(other)
        };
        // The best as one number, so that no branch is taken: what fits best, of two alike the one noted last; and its place.
        let rank = |(at, entry): (i64, &Entry)| (i64::from(fit(entry)) << 32 | i64::from(entry.noted)) << PLACE | at;
        let best = (0..).zip(&self.entries).map(rank).fold(i64::MIN, i64::max);
        let at = usize::try_from(best & ((1 << PLACE) - 1)).ok()?;
        self.entries.get(at).filter(|_| best >> (32 + PLACE) >= LEAST).map(|entry| entry.who)
    }

    /// How lately a person has been mentioned among those in focus: the last highest, 0 for one out of focus.
    pub(crate) fn rank(&self, person: usize) -> u32 {
        self.place(Who::Person(person)).map_or(0, |at| self.entries[at].noted)
    }

    /// Whether a person has been mentioned in a sentence or the one before it.
    pub(crate) fn is_near(&self, person: usize, sentence: usize) -> bool {
        self.place(Who::Person(person)).is_some_and(|at| self.entries[at].sentence + 1 >= sentence)
    }

    /// The one mentioned last.
    pub(crate) fn last(&self) -> Option<Who> {
        self.entries.iter().max_by_key(|entry| entry.noted).map(|entry| entry.who)
    }

    /// The named person in focus mentioned last of those who are `sought`.
    pub(crate) fn last_person(&self, sought: impl Fn(usize) -> bool) -> Option<usize> {
        let person = |entry: &Entry| match entry.who {
            Who::Person(person) if sought(person) => Some((entry.noted, person)),
            _ => None,
        };
        self.entries.iter().filter_map(person).max().map(|(_, person)| person)
    }
}

/// What a mention tells of how likely a pronoun means the same: in its sentence, and in a later one.
fn points(who: Who, mentions: u32, subject: bool, first: bool, pronoun: bool) -> [i32; 2] {
    let nameless = matches!(who, Who::Somebody(_));
    let always = SALIENCE[(mentions as usize).min(SALIENCE.len() - 1)] - 60 * i32::from(nameless);
    // A subject of this sentence counts as a first one. "Since **he** learned that Roe had left, **he** has": one pronoun in
    // a sentence means one person.
    let here = 160 * i32::from(subject || first) + 40 * i32::from(pronoun);
    [always + here, always + SUBJECT[usize::from(subject) | usize::from(first) << 1]]
}

/// How likely a pronoun means somebody of its gender: near, a subject, much talked about. Without branches, since nothing
/// of it can be foreseen.
fn fit(entry: &Entry, sought: &Sought) -> i32 {
    let back = sought.place.sentence - entry.sentence;
    let far = sought.place.token.saturating_sub(entry.token);
    // "Doe said his wife": the nearest before a possessive.
    let close = sought.possessive & (back == 0) & (far <= NEAR_OWNER);
    NEAR[back.min(NEAR.len() - 1)] + entry.points[back.min(1)] + 80 * i32::from(close)
}

/// Less than anybody can have: who is another is never meant.
const NOBODY: i32 = -10_000;
/// For somebody of whom the article does not tell the gender.
const UNSURE: i32 = -50;
/// By how many sentences ago somebody was mentioned.
const NEAR: [i32; 5] = [300, 260, 140, 80, 0];
/// By what the mention was: no subject, a subject, the first of its sentence.
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
        focus.pronoun(&Sought {
            gender: Some(gender),
            place,
            possessive: false,
            not: [not, None, None, None],
            sayer: None,
        })
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
        let in_focus: Vec<usize> = (0..20).filter(|&person| focus.rank(person) > 0).collect();
        assert_eq!(in_focus, (8..20).collect::<Vec<_>>());
        assert_eq!((focus.last(), focus.last_person(|person| person < 12)), (Some(Who::Person(19)), Some(11)));
    }

    #[test]
    fn a_subject_is_meant_before_another() {
        means("Ana Doe met Eva Roe. She left.", "Ana Doe", "Ana Doe|She");
        means("Ana Doe met Eva Roe. She left.", "Eva Roe", "Eva Roe");
        let told = "Ana Doe left. Ana Doe came. Ana Doe slept. Ana Doe sang. Eva Roe said she would go.";
        means(told, "Eva Roe", "Eva Roe|she");
    }
}
