//! Whom a name means that is not full: the bearer of a surname or of a first name.

use super::candidate::{Candidate, FULL_NAME, SURE, is_rank};
use super::evidence;
use super::nickname::is_compound_surname;
use super::parts::Parts;
use super::shared::{Votes, gender_told};
use crate::lex::{Case, Lexed, Run, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self, WordSet};
use crate::model::Gender;
use crate::span::Span;
use std::cmp::Reverse;

/// A person whom the article names.
#[derive(Debug, Clone)]
pub(crate) struct Named {
    /// The candidate with the fullest name.
    pub(crate) fullest: Candidate,
    /// What titles and first names tell.
    pub(crate) gender: Option<Gender>,
    /// How often the full name stands in the article.
    pub(crate) names: usize,
}

/// Titles before a first name: "Sir Jens", "Sister Ana".
pub(super) static FIRST_NAMED: WordSet = WordSet::of(&[
    word::SIR,
    word::DAME,
    word::FRIAR,
    word::PRINCE,
    word::PRINCESS,
    word::KING,
    word::QUEEN,
    word::EMPEROR,
    word::EMPRESS,
    word::TSAR,
    word::SULTAN,
    word::EMIR,
    word::SHEIKH,
    word::POPE,
    word::IMAM,
    word::FATHER,
    word::SISTER,
    word::BROTHER,
    word::UNCLE,
    word::AUNT,
    word::LADY,
    word::DUKE,
    word::COUNT,
]);

/// Of a surname's bearers, those that are compared one by one: a family, not a telephone book.
pub(crate) const MOST_BEARERS: usize = 16;

/// Whether a name is a place by its first word and stands where one does: "in Paris", "from Paris to", "Paris, France".
fn is_local_place(lexed: &Lexed<'_>, candidate: &Candidate) -> bool {
    let Candidate { name, sentence, .. } = *candidate;
    if !lexed.has(name.start, WordClass::PLACE) {
        return false;
    }
    let before = name.start.checked_sub(1).filter(|&before| before >= sentence.start);
    let to = |at: usize| {
        lexed.has(at, WordClass::PREPOSITION)
            && (evidence::is_local(lexed, at) || word::one_of!(lexed.known(at), FROM | TO | OUTSIDE | THROUGH))
    };
    let country = || {
        let next = name.end + 1;
        lexed.kind(name.end, TokenKind::Comma) && lexed.has(next, WordClass::PLACE) && lexed.tokens[next].is_capital()
    };
    before.is_some_and(to) || country()
}

/// The people by surname and by first name.
pub(crate) struct Index {
    parts: Parts,
    /// The bearers of each name that is a surname.
    families: Vec<Option<Family>>,
    /// First names by number, each with a person, in order.
    first_names: Vec<(u32, usize)>,
    /// Likewise the first of two surnames.
    first_surnames: Vec<(u32, usize)>,
}

/// "Madame Tolvik Port Alma": a house and no person.
fn ends_in_place(lexed: &Lexed<'_>, known: &Named) -> bool {
    lexed.has(known.fullest.name.end - 1, WordClass::PLACE)
}

/// The people of a name in a list by names.
fn of_name(rows: &[(u32, usize)], name: u32) -> impl Iterator<Item = usize> {
    let start = rows.partition_point(|row| row.0 < name);
    rows[start..].iter().take(MOST_BEARERS).take_while(move |row| row.0 == name).map(|row| row.1)
}

/// The first of two surnames: "Juan Carlos **Medrano** Ortiz"; a middle name stands for nobody.
fn first_surname(lexed: &Lexed<'_>, known: &Named) -> Option<Span> {
    let at = known.fullest.name.end.checked_sub(2).filter(|&at| at > known.fullest.name.start)?;
    let token = &lexed.tokens[at];
    (token.case == Case::Title && token.span.len() > 2 && !token.has(WordClass::FIRST_NAME)).then_some(token.span)
}

/// The bearers of a surname.
#[derive(Debug, Clone, Copy)]
struct Family {
    /// Whom the surname means when it stands alone.
    best: usize,
    /// All of them, as a range of the people.
    bearers: Run,
}

/// How often a bearer is named in full, and how early: of two named as often the first.
fn rank(named: &[Named], person: usize) -> (usize, Reverse<usize>) {
    (named[person].names, Reverse(named[person].fullest.name.start))
}

/// Whom of some a surname means alone: the one named first, for who is not the subject is named in full again and again; but another who
/// is named twice as often.
fn likely(named: &[Named], bearers: impl Iterator<Item = usize> + Clone) -> Option<usize> {
    let first = bearers.clone().min_by_key(|&person| named[person].fullest.name.start)?;
    let most = bearers.max_by_key(|&person| rank(named, person))?;
    Some(if named[most].names >= 2 * named[first].names { most } else { first })
}

impl Index {
    /// Of people that stand by families, with their names.
    pub(crate) fn new(lexed: &Lexed<'_>, named: &[Named], parts: Parts) -> Index {
        let mut families: Vec<Option<Family>> = vec![None; parts.len()];
        for (person, known) in named.iter().enumerate() {
            let family = families[known.fullest.surname.number as usize]
                .get_or_insert(Family { best: person, bearers: Run::new(person, person) });
            family.bearers.end = person + 1;
        }
        for family in families.iter_mut().flatten().filter(|family| family.bearers.len() > 1) {
            family.best = likely(named, family.bearers.range()).unwrap_or(family.best);
        }
        let given = |(person, known): (usize, &Named)| Some((known.fullest.given?.number, person));
        let mut first_names = Vec::with_capacity(named.len());
        first_names.extend(named.iter().enumerate().filter_map(given));
        first_names.sort_unstable();
        let middle = |(person, known): (usize, &Named)| {
            let name = first_surname(lexed, known)?;
            Some((parts.number(lexed.text, name)?, person))
        };
        let mut first_surnames: Vec<(u32, usize)> =
            named.iter().enumerate().filter(|(_, known)| known.fullest.words > 2).filter_map(middle).collect();
        first_surnames.sort_unstable();
        Index { parts, families, first_names, first_surnames }
    }

    /// Where a woman and a man share a surname, lets those mentions of it choose that tell which of them they mean.
    pub(crate) fn choose(&mut self, lexed: &Lexed<'_>, named: &[Named], candidates: &[Candidate]) {
        let of = |person: usize| named[person].gender;
        let bearers = |family: &Family| family.bearers.range().take(MOST_BEARERS);
        let shared = |family: &Family| {
            let best = of(family.best);
            best.is_some() && bearers(family).any(|person| of(person).is_some() && of(person) != best)
        };
        if !self.families.iter().flatten().any(shared) {
            return;
        }
        let mut votes = vec![Votes::default(); self.families.len()];
        for candidate in candidates.iter().filter(|candidate| candidate.words == 1) {
            let surname = candidate.surname.number;
            if self.family(surname).as_ref().is_some_and(shared)
                && let Some(gender) = gender_told(lexed, candidate)
            {
                votes[surname as usize].add(gender);
            }
        }
        for (family, votes) in self.families.iter_mut().zip(votes) {
            let (Some(family), Some(gender)) = (family, votes.most()) else { continue };
            if of(family.best) != Some(gender) {
                let of_gender = bearers(family).filter(|&person| of(person) == Some(gender));
                family.best = likely(named, of_gender).unwrap_or(family.best);
            }
        }
    }

    /// How many different names there are.
    pub(crate) fn len(&self) -> usize {
        self.families.len()
    }

    /// The bearers of a surname, by its number.
    fn family(&self, surname: u32) -> Option<Family> {
        self.families[surname as usize]
    }

    /// The people of a first name.
    fn first_name(&self, name: u32) -> impl Iterator<Item = usize> {
        of_name(&self.first_names, name)
    }

    /// Whom a single name means: the bearer of the surname, or of the first name.
    pub(crate) fn bearer(&self, lexed: &Lexed<'_>, named: &[Named], candidate: &Candidate) -> Option<usize> {
        let name = candidate.surname.number;
        let token = &lexed.tokens[candidate.name.start];
        if token.case == Case::Upper && token.span.len() <= 2 {
            return None;
        }
        let near = |_: &usize| candidate.is_titled() || !is_local_place(lexed, candidate);
        let fits = |person: usize| {
            named[person].gender.is_none() || candidate.gender.is_none() || named[person].gender == candidate.gender
        };
        if let Some(Family { best, bearers }) = self.family(name) {
            // "Ms. Tolvik" is not Jens Tolvik.
            return Some(best)
                .filter(|&best| fits(best))
                .or_else(|| bearers.range().take(MOST_BEARERS).find(|&bearer| fits(bearer)))
                .filter(near);
        }
        // "Mr. Jens" is not Jens Tolvik; but "Sir Jens" is, and "Mr. Chen" is Chen Guangbo.
        if candidate.is_titled() && !candidate.in_title && candidate.gender.is_some() {
            let by_first_name = FIRST_NAMED.contains(lexed.known(candidate.name.start - 1));
            if token.has(WordClass::FIRST_NAME) != by_first_name {
                return None;
            }
        }
        let fits_place =
            |person: &usize| fits(*person) && !(candidate.is_titled() && ends_in_place(lexed, &named[*person]));
        let both = self.first_name(name).chain(of_name(&self.first_surnames, name));
        both.filter(fits_place).max_by_key(|&person| rank(named, person)).filter(near)
    }

    /// The person of a first name and a surname.
    fn full_name(&self, given: u32, surname: u32) -> Option<usize> {
        let family = self.family(surname)?;
        self.first_name(given).find(|&person| family.bearers.contains(person))
    }

    /// Who bears a surname of two words: "**Hawk Prenn**" after "Ana Hawk Prenn".
    pub(crate) fn compound(&self, lexed: &Lexed<'_>, named: &[Named], candidate: &Candidate) -> Option<usize> {
        let family = self.family(candidate.surname.number).filter(|_| candidate.words == 2)?;
        let mut bearers = family.bearers.range().take(MOST_BEARERS);
        bearers.find(|&bearer| is_compound_surname(lexed, candidate, &named[bearer].fullest))
    }

    /// Known names inside a run of capitals that is no name itself: "Ana Doe Wins Race", "the Doe pictures".
    pub(crate) fn inside(&self, lexed: &Lexed<'_>, candidate: &Candidate, mut see: impl FnMut(usize, Run)) {
        if self.first_names.is_empty() {
            return;
        }
        let run = candidate.name;
        let number = |span: Span| match candidate.given {
            _ if span == candidate.surname.span => Some(candidate.surname.number),
            Some(given) if span == given.span => Some(given.number),
            _ => self.parts.number(lexed.text, span),
        };
        let mut at = run.start;
        let mut this = number(lexed.tokens[at].span);
        // Every turn moves `at` on; a run has at most MAX_PARTS parts.
        while at < run.end {
            let next = at + 1;
            let after = if next < run.end { number(lexed.tokens[next].span) } else { None };
            // "Ana Doe", and "Doe Ana" where surnames come first
            let both = this.zip(after);
            let pair = both.and_then(|(one, two)| self.full_name(one, two).or_else(|| self.full_name(two, one)));
            if let Some(person) = pair {
                see(person, Run::new(at, next + 1));
                at = next + 1;
                this = if at < run.end { number(lexed.tokens[at].span) } else { None };
                continue;
            }
            // "the **Doe** pictures", "**Doe** Kolvarines", "DCI **Doe**"
            // "Ana Doe" beside Ben Ana is another.
            let most = if lexed.has(at, WordClass::FIRST_NAME) { FULL_NAME } else { SURE };
            let two =
                run.len() == 2 && if at > run.start { is_rank(lexed.word(run.start)) } else { candidate.points < most };
            let alone = candidate.in_title || two;
            if let Some(family) =
                this.filter(|_| alone && lexed.tokens[at].is_capital()).and_then(|name| self.family(name))
            {
                see(family.best, Run::new(at, next));
            }
            (at, this) = (next, after);
        }
    }
}
