//! Descriptions of people: "the French president", "a doctor at the mill", "his wife".

use super::hypernym;
use super::tail::is_chief;
use crate::grammar::role::{Role, role};
use crate::lex::{Case, Lexed, Run, TokenKind};
use crate::lexicon::word::{self, WordSet};
use crate::lexicon::{WordClass, WordId};

/// A noun phrase for a person.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Description {
    /// From the determiner to the noun.
    pub(crate) run: Run,
    /// The noun's token.
    pub(crate) head: usize,
    pub(crate) opener: Opener,
}

/// How a description begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opener {
    /// "the", "this"
    Definite,
    /// "a", "another"
    Indefinite,
    /// "his", "Doe's"
    Possessive,
    /// No determiner: "actor Ana Doe"
    Bare,
}

/// Words before the noun: "the former deputy assistant trade secretary".
const MOST_BEFORE: usize = 9;

/// The description whose noun stands at `head`, a word for a role, inside `sentence`.
pub(crate) fn at(lexed: &Lexed<'_>, sentence: Run, head: usize) -> Option<Description> {
    if is_part_of_compound(lexed, sentence, head) || is_chief(lexed, head) {
        return None;
    }
    let lowest = sentence.start.max(head.saturating_sub(MOST_BEFORE));
    let mut start = head;
    while start > lowest {
        let left = start - 1;
        match role(lexed, left) {
            // "Roofers beat incumbent Ana Doe": the verb of a sentence without a determiner.
            Role::Noun if left > lowest && is_verb_of_plural(lexed, left) => break,
            Role::Noun | Role::Name | Role::Number | Role::Joint | Role::Adverb => start = left,
            // "Doe's lawyer": the owner is another.
            Role::Genitive => {
                return Some(Description { run: Run::new(start, head + 1), head, opener: Opener::Possessive });
            }
            Role::Determiner => {
                return Some(Description { run: Run::new(left, head + 1), head, opener: opener(lexed, left) });
            }
            // "the **managing** director", "an **acting** mayor"
            _ if lexed.has(left, WordClass::VERB_ING) && IN_OFFICE.contains(lexed.known(left)) => start = left,
            // "a **flawed** candidate", "a highly **respected** doctor"
            Role::Verb if is_modifier(lexed, left) => start = left,
            // "the first **and** only woman"
            Role::Coordinator if start < head && joins_adjectives(lexed, left) => start = left,
            _ if lexed.has(left, WordClass::POSSESSIVE) => {
                return Some(Description { run: Run::new(left, head + 1), head, opener: Opener::Possessive });
            }
            _ => break,
        }
    }
    // "a 3**-time world champion**": cut at the bound.
    let cut = usize::from(start < head && lexed.kind(start, TokenKind::Hyphen));
    Some(Description { run: Run::new(start + cut, head + 1), head, opener: Opener::Bare })
}

/// Whether a word that can be a verb stands behind a plural: "voters **back** candidate Ana Doe".
fn is_verb_of_plural(lexed: &Lexed<'_>, at: usize) -> bool {
    let plural = WordClass::PLURAL | WordClass::COLLECTIVE | WordClass::DEMONYM;
    lexed.has(at, WordClass::VERB | WordClass::VERB_PAST)
        && lexed.tokens[at].case == Case::Lower
        && !lexed.has(at, WordClass::ADJECTIVE)
        && lexed.has(at - 1, plural)
}

/// Participles that say how somebody holds an office.
static IN_OFFICE: WordSet = WordSet::of(&[
    word::MANAGING,
    word::ACTING,
    word::VISITING,
    word::COMMANDING,
    word::FOUNDING,
    word::PRESIDING,
    word::CONTRIBUTING,
    word::SUPERVISING,
    word::REIGNING,
    word::DEFENDING,
    word::SITTING,
    word::RETIRING,
]);

/// Whether a form of a verb says of what kind somebody is: behind an article or an owner, where no verb stands.
pub(super) fn is_modifier(lexed: &Lexed<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let before = before - usize::from(before > 0 && role(lexed, before) == Role::Adverb);
    let article = matches!(lexed.known(before), word::A | word::AN | word::THE);
    (article || lexed.has(before, WordClass::POSSESSIVE) || role(lexed, before) == Role::Genitive)
        && role(lexed, at) == Role::Verb
        && lexed.tokens[at].case == Case::Lower
}

/// Whether "and" stands between two words that say of what kind: "old and ailing", "first and only".
fn joins_adjectives(lexed: &Lexed<'_>, and: usize) -> bool {
    let says = |at: usize| lexed.has(at, WordClass::ADJECTIVE | WordClass::ORDINAL) && !lexed.has(at, WordClass::ROLE);
    and > 0 && says(and - 1) && says(and + 1)
}

fn opener(lexed: &Lexed<'_>, determiner: usize) -> Opener {
    if lexed.has(determiner, WordClass::POSSESSIVE) {
        return Opener::Possessive;
    }
    let definite = word::one_of!(lexed.known(determiner), THE | THIS | THAT);
    if definite { Opener::Definite } else { Opener::Indefinite }
}

/// "the **president**'s plan" is about him, "the **student** council" about no student.
fn is_part_of_compound(lexed: &Lexed<'_>, sentence: Run, head: usize) -> bool {
    let next = head + 1;
    let Some(token) = lexed.tokens.get(next).filter(|_| next < sentence.end) else { return false };
    if token.is(TokenKind::Hyphen) && token.is_glued() {
        // "the governor-elect"
        return !lexed.reads(next + 1, word::ELECT);
    }
    // "the **Republican** and Democratic campaigns"
    let party = lexed.has(head, WordClass::NATIONALITY | WordClass::ADJECTIVE);
    if party && matches!(token.word, word::AND | word::OR) && lexed.tokens[head].is_capital() {
        let joined =
            lexed.tokens.get(next + 1).is_some_and(|other| other.is_capital() && other.has(WordClass::ADJECTIVE));
        return joined && role(lexed, next + 2) == Role::Noun;
    }
    // "the **chief** Osmark trade adviser"
    if token.is_capital() && word::one_of!(lexed.known(head), CHIEF | DEPUTY | VETERAN | FELLOW | ASSISTANT) {
        return says_of_a_role(lexed, next);
    }
    // "a politician **selling** a dream"
    if token.has(WordClass::VERB_ING) && role(lexed, next + 1) == Role::Determiner {
        return false;
    }
    let verb = WordClass::VERB_PAST | WordClass::VERB_S | WordClass::CUE | WordClass::AUXILIARY | WordClass::TIME_WORD;
    token.case == Case::Lower && role(lexed, next) == Role::Noun && (!token.has(verb) || token.has(WordClass::ROLE))
}

/// Whether names lead on to a noun for what somebody is: "the chief **Osmark trade adviser**", not "the chief **Ben Doe**".
fn says_of_a_role(lexed: &Lexed<'_>, start: usize) -> bool {
    /// "the chief White House trade policy adviser"
    const LONGEST: usize = 6;
    let inner = |at: &usize| matches!(role(lexed, *at), Role::Name | Role::Noun | Role::Joint);
    let small =
        |at: usize| lexed.tokens[at].case == Case::Lower && lexed.has(at, WordClass::ROLE | WordClass::PERSON_NOUN);
    (start..start + LONGEST).take_while(inner).any(small)
}

impl Description {
    /// The noun as a word of the table, by which descriptions are compared; one noun for those of one sense.
    pub(crate) fn noun(self, lexed: &Lexed<'_>) -> WordId {
        let before = |n: usize| self.head.checked_sub(n).map_or(WordId::UNKNOWN, |at| lexed.known(at));
        match lexed.tokens[self.head].word {
            // "chief executive", "chief executive officer"
            word::EXECUTIVE if before(1) == word::CHIEF => word::CEO,
            word::OFFICER if before(1) == word::EXECUTIVE && before(2) == word::CHIEF => word::CEO,
            noun => hypernym::plain(noun),
        }
    }

    /// The tokens before the noun, without the determiner.
    pub(crate) fn modifiers(self, lexed: &Lexed<'_>) -> Run {
        // "the mayor", "**also** mayor", "**one** baker"; but "One Harbor singer"
        let first = self.run.start;
        let one = || lexed.reads(first, word::ONE) && !lexed.tokens[first + 1].is_capital();
        let left_out = role(lexed, first) == Role::Determiner || lexed.reads(first, word::ALSO) || one();
        let open = left_out && self.run.start < self.head;
        Run::new(self.run.start + usize::from(open), self.head)
    }
}

impl Description {
    /// Whether its noun is the first word of a body's name or of a longer office: "the **Republican** Party", "the **Chief** Harbor
    /// Officer"; but "The Mayor Says No".
    pub(crate) fn opens_a_name(self, lexed: &Lexed<'_>, sentence: Run) -> bool {
        const VERBS: WordClass = WordClass::VERB_S.or(WordClass::VERB_PAST).or(WordClass::CUE);
        let next = self.head + 1;
        let capital = |at: usize| lexed.tokens[at].is_capital();
        next < sentence.end
            && capital(self.head)
            && capital(next)
            && matches!(role(lexed, next), Role::Noun | Role::Name)
            && !lexed.has(next, VERBS)
    }

    /// Whether it tells of somebody to come, whoever that is: "the **next** mayor", "a **potential** buyer".
    pub(crate) fn is_to_come(self, lexed: &Lexed<'_>) -> bool {
        static TO_COME: WordSet = WordSet::of(&[
            word::EVENTUAL,
            word::FUTURE,
            word::NEXT,
            word::POSSIBLE,
            word::POTENTIAL,
            word::PROSPECTIVE,
        ]);
        self.modifiers(lexed).range().any(|at| TO_COME.contains(lexed.known(at)))
    }

    /// "(Champion)", "The Last Harbor Pilot": capitals make it the name of a thing; but "the President", "Co-founder of".
    pub(crate) fn is_title_of_work(self, lexed: &Lexed<'_>, sentence: Run) -> bool {
        let capital = |at: usize| at > sentence.start && lexed.tokens[at].is_capital();
        let common = |at: usize| {
            capital(at)
                && lexed.has(at, WordClass::ADJECTIVE | WordClass::NOUN)
                && !lexed.has(at, WordClass::NATIONALITY)
        };
        let bare = self.opener == Opener::Bare && !lexed.has(self.head, WordClass::TITLE);
        capital(self.head) && (bare || self.modifiers(lexed).range().any(common))
    }
}

/// Seats of power with the words for their country: "the Kremlin leader" is the Russian one.
const SEATS: &[&[&str]] = &[
    &["kremlin", "russia", "russian", "moscow"],
    &["elysee", "élysée", "france", "french", "paris"],
    &["downing", "westminster", "britain", "british", "uk", "u.k.", "london"],
    &["white", "us", "u.s.", "american", "america", "washington"],
    &["berlin", "germany", "german", "bundestag"],
    &["beijing", "china", "chinese", "zhongnanhai"],
    &["rome", "italy", "italian", "quirinale"],
    &["kiev", "kyiv", "ukraine", "ukrainian"],
    &["ankara", "turkey", "turkish"],
    &["tokyo", "japan", "japanese"],
    &["vatican", "holy"],
];

/// Whether two words point to the same country: "Russian" and "Kremlin", "Spain" and "Spanish".
pub(crate) fn same_country(one: &str, other: &str) -> bool {
    /// "Russia", "Russian"; "Iran", "Iranian": the stem that adjective and country share.
    const STEM: usize = 4;
    let is = |word: &str, seat: &str| word.eq_ignore_ascii_case(seat);
    let stem = |a: &str, b: &str| a.get(..STEM).zip(b.get(..STEM)).is_some_and(|(a, b)| a.eq_ignore_ascii_case(b));
    is(one, other)
        || stem(one, other)
        || SEATS.iter().any(|row| row.iter().any(|seat| is(one, seat)) && row.iter().any(|seat| is(other, seat)))
}

/// The word of a description that tells a country: "French", "Kremlin", "Elysee" in "the leader of the Elysee".
pub(crate) fn country<'t>(lexed: &Lexed<'t>, description: Description) -> Option<&'t str> {
    let tells = |at: &usize| {
        let token = &lexed.tokens[*at];
        let place = WordClass::PLACE | WordClass::NATIONALITY;
        token.is_capital()
            && (token.has(place) || SEATS.iter().any(|row| row[..1].iter().any(|seat| lexed.is(*at, seat))))
    };
    let before = description.modifiers(lexed).range().find(tells);
    // "the leader of the Elysee", "the president of France"
    let behind = || {
        let of = description.head + 1;
        let at = of + 1 + usize::from(lexed.reads(of + 1, word::THE));
        (lexed.reads(of, word::OF) && at < lexed.tokens.len()).then_some(at).filter(tells)
    };
    before.or_else(behind).map(|at| lexed.word(at))
}

/// Whether a noun is that of a head of state or government, of which a country has one or two.
pub(crate) fn leads_a_country(lexed: &Lexed<'_>, head: usize) -> bool {
    static LEADERS: WordSet = WordSet::of(&[
        word::PRESIDENT,
        word::LEADER,
        word::PREMIER,
        word::CHANCELLOR,
        word::KING,
        word::QUEEN,
        word::MINISTER,
    ]);
    LEADERS.contains(lexed.known(head))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;
    use crate::person::whereabouts::Whereabouts;

    /// The description whose noun is the last word for what somebody is, as it is written.
    #[track_caller]
    fn describes(text: &str, expected: Option<(&str, Opener)>) {
        let mut tokens = Vec::new();
        let signs = lex(text, &mut tokens).signs;
        let lexed = &Lexed { text, tokens: &tokens };
        let nouns = Whereabouts::of(lexed, &signs).references;
        let head = nouns.into_iter().rev().find(|&at| !tokens[at].has(WordClass::PERSONAL));
        let found = head.and_then(|head| at(lexed, Run::new(0, tokens.len()), head));
        assert_eq!(found.map(|found| (lexed.text(found.run), found.opener)), expected, "{text}");
    }

    #[test]
    fn from_the_determiner_to_the_noun() {
        describes("They saw the former deputy mayor.", Some(("the former deputy mayor", Opener::Definite)));
        describes("They saw an old botanist.", Some(("an old botanist", Opener::Indefinite)));
        describes("They saw the acting mayor.", Some(("the acting mayor", Opener::Definite)));
        describes("They saw a highly respected doctor.", Some(("a highly respected doctor", Opener::Indefinite)));
        describes("They wanted the endorsed candidate.", Some(("the endorsed candidate", Opener::Definite)));
        describes("It is she that accused doctors saw.", None);
        describes("They saw the chief Osmark adviser.", Some(("the chief Osmark adviser", Opener::Definite)));
        describes("They saw his wife.", Some(("his wife", Opener::Possessive)));
        describes("They saw Doe's lawyer.", Some(("lawyer", Opener::Possessive)));
        describes("They saw the first and only woman.", Some(("the first and only woman", Opener::Definite)));
        describes("With harbor spokesman Doe", Some(("harbor spokesman", Opener::Bare)));
        describes("Voters beat incumbent Doe", Some(("incumbent", Opener::Bare)));
    }

    #[test]
    fn nouns_that_describe_nobody() {
        describes("They saw the student council.", None);
        describes("They saw the editor in chief.", None);
        describes("They saw the judge-led panel.", None);
        describes("They saw the Republican and Democratic campaigns.", None);
        describes("They wrote a list.", None);
    }

    #[test]
    fn tails_and_countries() {
        let text = "mayor of the Port of Varn, president of France, baker in white, editor in chief of Varn";
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let lexed = &Lexed { text, tokens: &tokens };
        let head = |word: &str| (0..tokens.len()).find(|&at| lexed.is(at, word)).unwrap();
        let tail = |word: &str| lexed.text(Run::new(head(word), crate::person::tail::tail_end(lexed, head(word))));
        assert_eq!(
            (tail("mayor"), tail("president"), tail("baker"), tail("editor")),
            ("mayor of the Port of Varn", "president of France", "baker", "editor in chief of Varn")
        );
        assert!(
            same_country("Russian", "Kremlin") && same_country("Spain", "spain") && !same_country("French", "Turkish")
        );
    }
}
