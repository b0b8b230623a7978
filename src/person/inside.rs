//! The evidence in capitalised words themselves that they name a person, in points.

use super::body::may_be_a_firm;
use super::candidate::SURE;
use super::candidate::{Around, Candidate, is_common};
use super::thing::is_in_syllables;
use super::told::{ROLES, is_said_to_be, is_told};
use crate::grammar::name::{Part, PartKind};
use crate::lex::{Case, Lexed, Token};
use crate::lexicon::WordClass;
use crate::lexicon::people::PERSONAL_TITLES;
use crate::lexicon::word::{self, WordSet};

/// Two words and more by themselves.
pub(super) fn full(around: &Around<'_>, candidate: &Candidate, parts: &[Part]) -> i32 {
    let lexed = around.lexed;
    let token = |part: &Part| &lexed.tokens[part.run.start];
    let mut words = parts.iter().filter(|part| matches!(part.kind, PartKind::Word | PartKind::Initial));
    let (Some(first), Some(last)) = (words.next(), words.next_back()) else { return 0 };
    // "Ban Ki-lun": whatever else the surname is
    if is_in_syllables(lexed, parts) {
        return SURE;
    }
    let first_name = token(first).has(WordClass::FIRST_NAME)
        || is_given_too(token(first), token(last))
        || is_given_place(lexed, candidate, token(first), token(last));
    let mut points = if first_name { 3 } else { without_first_name(around, candidate, first, last) };
    // "Tide-loving Osmarkers"
    let tail = &lexed.tokens[first.run.end - 1];
    points -= if tail.case == Case::Lower && tail.has(WordClass::VERB_ING | WordClass::PARTICIPLE) { 4 } else { 0 };
    // "Harlan Q. Deems", "Rufus Gantry Jr.", "Pieter van der Lohe", "Kok Ka-wai"
    let sure = |part: &Part| part.kind != PartKind::Word && part.run != first.run;
    points += if parts.iter().any(sure) { 2 } else { 0 };
    points += if last.run.len() > 1 && lexed.tokens[last.run.end - 1].case == Case::Lower { 2 } else { 0 };
    points += match token(last) {
        // "Grebe Model E" is no "Ana M." or "Ben X".
        _ if last.kind == PartKind::Initial && !is_short_name(lexed, first, last) => -3,
        last if last.has(WordClass::SURNAME) => 2,
        // "Jonas Salem": towns are named for people, and people for towns.
        last if last.has(WordClass::CITY) && !token(first).has(WordClass::PLACE_HEAD) => 0,
        // "George Washington", "Ben Israel"; but "Jordan France", which is two places.
        last if last.has(WordClass::PLACE) && candidate.words == 2 && is_nothing_but_given(token(first)) => -1,
        last if last.has(WordClass::PLACE | WordClass::NATIONALITY) => -2,
        last if last.has(WordClass::FIRST_NAME) => 1,
        last if is_common(last) => -1,
        last => strange(last),
    };
    // "GIL TORRANCE" is a name in a caption, "FIRE SAFETY" a label.
    let capitals = |part: &&Part| lexed.tokens[part.run.start].case == Case::Upper && part.run.len() == 1;
    let acronym = parts.iter().filter(|part| part.kind == PartKind::Word).any(|part| capitals(&part));
    let odd = |part: &Part| {
        i32::from(is_common(token(part)) || token(part).has(WordClass::NATIONALITY))
            | if token(part).has(WordClass::FIRST_NAME) || part.kind == PartKind::Initial { 0 } else { 2 }
    };
    // Of the words between, whether one is an ordinary one, and whether one is no first name.
    let between = words.fold(0, |all, part| all | odd(part));
    let middle = between & 1 > 0;
    // "Ben Kolvar Design"; but "Ana Maria White" and "Jo Kolvar Bacon, a baker,"
    points -= i32::from(between & 2 > 0 && is_common(token(last)) && !is_told(lexed, candidate));
    // "Virginia Democratic"
    let of_place = first_name && token(first).has(WordClass::PLACE) && is_common(token(last));
    points -= if of_place && !is_told(lexed, candidate) { 2 } else { 0 };
    // "Recent Doe"; but "Rich Doe, a baker,"
    let opener = around.opens && is_common(token(first)) && !is_said_to_be(lexed, candidate);
    points - i32::from(acronym) - 2 * i32::from(middle) - i32::from(opener)
}

/// Whether a first name is no place's: "George", but not "Jordan".
fn is_nothing_but_given(first: &Token) -> bool {
    first.has(WordClass::FIRST_NAME) && !first.has(WordClass::PLACE)
}

/// Whether a word that is seldom a first name is one by what follows it: "**Hope** Doe", "**April** Kolvar"; but "Hope Prize". Of the
/// months only those come here that the grammar takes for a name.
fn is_given_too(first: &Token, last: &Token) -> bool {
    static GIVEN: WordSet = WordSet::of(&[
        word::ALLY,
        word::AUTUMN,
        word::BAKER,
        word::BARON,
        word::BLESSING,
        word::CANDY,
        word::CHANCE,
        word::COMFORT,
        word::DESTINY,
        word::DUKE,
        word::DUSTY,
        word::FAITH,
        word::GINGER,
        word::HARMONY,
        word::HOPE,
        word::HUNTER,
        word::INNOCENT,
        word::JOY,
        word::LUCKY,
        word::MISTY,
        word::PATIENCE,
        word::PRECIOUS,
        word::ROCKY,
        word::RUSH,
        word::RUSTY,
        word::SKY,
        word::STORMY,
        word::SUMMER,
        word::SUNNY,
        word::WISDOM,
        word::WOODY,
    ]);
    (first.has(WordClass::MONTH) | GIVEN.contains(first.word))
        && (last.class.is_unknown() || last.has(WordClass::SURNAME))
}

/// Whether a place is a first name: "**Paris** Doe, a baker,", "told **Israel** Kolvar".
fn is_given_place(lexed: &Lexed<'_>, candidate: &Candidate, first: &Token, last: &Token) -> bool {
    word::one_of!(
        first.word,
        ASIA | BROOKLYN | CHELSEA | DALLAS | INDIA | ISRAEL | KENYA | LONDON | MADISON | PARIS | SYDNEY
    ) && (last.class.is_unknown() || last.has(WordClass::SURNAME))
        && is_told(lexed, candidate)
}

/// What the first word of a name and the last one tell where the first is no first name by the lists.
fn without_first_name(around: &Around<'_>, candidate: &Candidate, first: &Part, last: &Part) -> i32 {
    let lexed = around.lexed;
    let (first_kind, last_kind) = (first.kind, last.kind);
    let [first_word, last_word] = [first, last].map(|part| lexed.word(part.run.start));
    let [first, last] = [first, last].map(|part| &lexed.tokens[part.run.start]);
    let mut points = match first_kind {
        // "A. J. Corrigan"
        PartKind::Initial if first_word.ends_with('.') || last_kind == PartKind::Initial => 3,
        // "K Prenn": a letter without a full stop is one of a brand as well.
        PartKind::Initial => 1,
        _ => strange(first) - against(lexed, candidate, first),
    };
    let acronym = !first.has(WordClass::SURNAME) && is_acronym(first_word) && last.case == Case::Title;
    points -= if acronym { 3 } else { 0 };
    // "Bilba Gaming", "Bilba Dragonomics": what is done and no surname.
    points -= if last.class.is_unknown() && is_of_a_firm(last_word) { 2 } else { 0 };
    points - if is_brand(first_word) || is_brand(last_word) { 4 } else { 0 }
}

/// Whether a strange word ends as no surname does, but the names of firms and bands: "Gaming", "Dragonomics".
fn is_of_a_firm(word: &str) -> bool {
    ["ing", "ics", "tech", "soft", "bank", "ware", "tion"].iter().any(|end| word.ends_with(end))
}

/// What speaks against a first name in a word that is an ordinary one or a country's: less where the text tells of somebody.
fn against(lexed: &Lexed<'_>, candidate: &Candidate, first: &Token) -> i32 {
    /// "told Rolling Prenn", "the Kolvar Council"
    const NO_FIRST_NAME: WordClass =
        WordClass::PLACE.or(WordClass::PLACE_HEAD).or(WordClass::VERB_ING).or(WordClass::PARTICIPLE);
    let usual = usual(first);
    let told = || is_told(lexed, candidate) || is_behind_a_role(lexed, candidate);
    if usual > 0 && !first.has(NO_FIRST_NAME) && told() { usual - 2 } else { usual }
}

/// Whether what somebody is stands right before a name: "Varn resident **Teal** Doe"; but "the operator **Digital** Kolvar".
fn is_behind_a_role(lexed: &Lexed<'_>, candidate: &Candidate) -> bool {
    let before = candidate.name.start.wrapping_sub(1);
    let role = lexed.tokens.get(before).is_some_and(|token| token.has(ROLES) && token.case == Case::Lower);
    role && candidate.words == 2 && !may_be_a_firm(lexed, before)
}

/// Whether a letter stands for a surname: "Ana M.", "Ben X".
fn is_short_name(lexed: &Lexed<'_>, first: &Part, last: &Part) -> bool {
    lexed.text(last.run).ends_with('.') || lexed.has(first.run.start, WordClass::FIRST_NAME)
}

/// Whether letters are those of a body or brand: "LNG", "G2"; not "JK", which are initials.
fn is_acronym(word: &str) -> bool {
    let capital = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    let letters = || word.len() >= 3 || word.bytes().any(|byte| byte.is_ascii_digit());
    word.len() <= 4 && word.bytes().all(capital) && letters()
}

/// Whether capitals inside a word make it a brand: `YouTube`, `FedEx`; but `McDoe`, `LeRoe`, `FitzDoe`.
fn is_brand(word: &str) -> bool {
    let inner = word.bytes().skip(1).position(|byte| byte.is_ascii_uppercase()).map(|at| &word[..=at]);
    inner.is_some_and(|head| {
        head.len() > 2
            && !matches!(head, "Mac" | "Fitz" | "Van" | "Von" | "Des" | "Del")
            && word.bytes().any(|b| b.is_ascii_lowercase())
    })
}

/// A word that no list has is a name more often than not.
fn strange(token: &Token) -> i32 {
    i32::from(token.class.is_unknown() || token.class == WordClass::SURNAME || token.class == WordClass::PARTICLE)
}

/// What speaks against a name in a word that is an ordinary one or a place's.
fn usual(token: &Token) -> i32 {
    common(token) + place(token)
}

fn common(token: &Token) -> i32 {
    if is_common(token) { 3 } else { 0 }
}

fn place(token: &Token) -> i32 {
    let any = WordClass::PLACE | WordClass::NATIONALITY | WordClass::DEMONYM | WordClass::PLACE_HEAD;
    if token.has(any) { 3 } else { 0 }
}

/// One word by itself.
pub(super) fn single(around: &Around<'_>, candidate: &Candidate, parts: &[Part]) -> i32 {
    let Some(part) = parts.iter().find(|part| part.kind == PartKind::Word) else { return 0 };
    let token = &around.lexed.tokens[part.run.start];
    let upper = token.case == Case::Upper;
    let mut points = 0;
    points += if token.has(WordClass::FIRST_NAME) { 2 } else { i32::from(token.has(WordClass::SURNAME)) };
    points += if parts.len() > 1 { 2 } else { 0 };
    let ordinary = usual(token);
    // "Gov. Hears About It"
    points -= if candidate.in_title && token.has(WordClass::VERB_S) && !token.has(WordClass::SURNAME) { 4 } else { 0 };
    // "the official KolVar"
    points -=
        if is_brand(around.lexed.word(part.run.start)) && !has_personal_title(around.lexed, candidate) { 4 } else { 0 };
    points -= if ordinary > 0 && has_personal_title(around.lexed, candidate) { 0 } else { ordinary };
    points - 4 * i32::from(upper) - i32::from(around.opens)
}

/// "Mr. White", "President Hope": what follows is a name whatever else the word can be.
fn has_personal_title(lexed: &Lexed<'_>, candidate: &Candidate) -> bool {
    candidate.is_titled() && lexed.is_any(candidate.name.start - 1, PERSONAL_TITLES)
}

#[cfg(test)]
mod tests {
    use crate::person::tests::person;

    #[test]
    fn words_and_places_that_are_first_names_too() {
        person("Hope Kolvar left. Joy Prenn came back. Hope Prize was lost. Sky Harbor too.", "Hope Kolvar|Joy Prenn");
        person("They met Hunter Prenn there. April Kolvar came back.", "Hunter Prenn|April Kolvar");
        person(
            "They told Paris Kolvar so. Paris Harbor was lost. Israel Kolvar, a baker, left.",
            "Paris Kolvar|Israel Kolvar",
        );
        person("They met Varn resident Teal Kolvar there, and the operator Digital Kolvar.", "Teal Kolvar");
        person("They met Harbor Committeeman Curly Prenn there.", "Curly Prenn");
        person("They met George Washington there, and Jordan France.", "George Washington");
    }

    #[test]
    fn what_is_no_surname() {
        person("They saw Kolvar Dragonomics and Ben Kolvar Design there.", "");
        person("It is for Virginia Democratic leaders.", "");
        person("It is an official KolVar. We saw KolVar there. Mr. KolVar left it.", "KolVar");
        person("It is an official KolVar. We saw KolVar there. Senator DelRoe left.", "DelRoe");
        person("Gov. Hears About Harbor Plan Again\n\nIt rained.", "");
    }

    #[test]
    fn people_by_what_is_in_the_name() {
        person("They saw Ana Doe there.", "Ana Doe");
        person("They saw Q. R. Prenn there.", "Q. R. Prenn");
        person("They saw Kolvar Prenn there.", "Kolvar Prenn");
        person("They saw Kolvar van der Prenn there.", "Kolvar van der Prenn");
        person("They saw Wen Kok-kin there.", "Wen Kok-kin");
        person("They saw Dr. Prenn there.", "Prenn");
        person("They saw Mr. White there.", "White");
        person("They saw President Hope there.", "Hope");
        person("They saw General Relief there.", "");
        person("They saw Harbor Democrats there.", "");
        person("They saw Virginia Democrats there.", "");
        person("They saw Republican Jewish leaders there. The Jewish mayor left.", "");
    }
}
