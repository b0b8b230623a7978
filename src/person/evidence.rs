//! Whether capitalised words name a person: the evidence in them and around them, in points.

use super::candidate::{Candidate, is_common};
use super::description;
use super::gender;
use crate::grammar::name::{Part, PartKind};
use crate::lex::{Case, Lexed, Run, Token, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::people::PERSONAL_TITLES;

/// What stands around a candidate.
pub(crate) struct Around<'t> {
    pub(crate) lexed: Lexed<'t>,
    /// Its sentence.
    pub(crate) sentence: Run,
    /// Whether the name stands where any word has a capital.
    pub(crate) opens: bool,
    /// Where the capitals begin, with titles.
    pub(crate) before: usize,
    /// Everything that some word of them can be.
    pub(crate) class: WordClass,
}

/// The points that make two words and more a person.
pub(crate) const FULL_NAME: i32 = 2;
/// The points that make it a person beyond doubt, also in a headline.
pub(crate) const SURE: i32 = 4;
/// The points that make one word a person whose full name the article does not give.
pub(crate) const SINGLE_NAME: i32 = 4;

/// The points for a person; `None` when the words name something else.
pub(crate) fn points(around: &Around<'_>, candidate: &Candidate, parts: &[Part]) -> Option<i32> {
    if names_a_thing(around, candidate, parts) {
        return None;
    }
    let title = if candidate.title.is_some() { 4 } else { 0 };
    let inside = if candidate.words > 1 { full(around, parts) } else { single(around, candidate, parts) };
    Some(inside + title + before(around, candidate) + after(around, candidate))
}

/// "Corrigan Prize", "Harbor Safety Act", "Pell & Sons", "University of Varn", the film “Edda Goes North”
fn names_a_thing(around: &Around<'_>, candidate: &Candidate, parts: &[Part]) -> bool {
    let lexed = around.lexed;
    let things = WordClass::BODY | WordClass::THING | WordClass::AGENCY;
    let words = || parts.iter().filter(|part| part.kind == PartKind::Word).map(|part| &lexed.tokens[part.run.end - 1]);
    let first = &lexed.tokens[candidate.name.start];
    // "Frank Church", "Ana Maria Hall", "Mr. Banks"
    let known = words().next_back().is_some_and(|last| last.has(WordClass::SURNAME));
    let surname = first.has(WordClass::FIRST_NAME) && (2..=3).contains(&candidate.words) && known
        || candidate.words == 1 && candidate.title.is_some();
    if !surname && around.class.has(things) && words().any(|word| word.has(things) && !word.has(WordClass::FIRST_NAME))
    {
        return true;
    }
    // "Harbor Democrats", "Harbor Swedes"; but "Claire Danes"
    let group = |last: &Token| {
        last.has(WordClass::COLLECTIVE) || last.has(WordClass::DEMONYM) && !first.has(WordClass::FIRST_NAME)
    };
    if !known && candidate.words > 1 && words().next_back().is_some_and(group) {
        return true;
    }
    let before = |n: usize| around.before.checked_sub(n).filter(|&at| at >= around.sentence.start);
    // "Pell & Sons", "#harbor Doe"
    let joined = |at: usize| lexed.kind(at, TokenKind::Symbol) && lexed.is(at, "&");
    if joined(candidate.name.end) || before(1).is_some_and(|at| joined(at) || lexed.kind(at, TokenKind::Handle)) {
        return true;
    }
    // "University of Varn", "Bank of Roe", "Association for Harbor Studies"
    let whole = around.before == candidate.name.start;
    if whole
        && before(2).is_some_and(|at| {
            lexed.has(at, things) && lexed.tokens[at].is_capital() && lexed.is_any(at + 1, &["of", "for"])
        })
    {
        return true;
    }
    let closed = |at: usize| lexed.kind(at, TokenKind::Quote) || lexed.kind(at, TokenKind::SingleQuote);
    // the film “Edda Goes North”
    candidate.words >= 2 && candidate.title.is_none() && before(1).is_some_and(closed) && closed(candidate.name.end)
}

/// Two words and more by themselves.
fn full(around: &Around<'_>, parts: &[Part]) -> i32 {
    let lexed = around.lexed;
    let token = |part: &Part| &lexed.tokens[part.run.start];
    let mut words = parts.iter().filter(|part| matches!(part.kind, PartKind::Word | PartKind::Initial));
    let (Some(first), Some(last)) = (words.next(), words.next_back()) else { return 0 };
    let mut points = match first.kind {
        // "A. J. Corrigan"
        PartKind::Initial => 3,
        _ if token(first).has(WordClass::FIRST_NAME) => 3,
        _ => strange(token(first)) - common(token(first)) - place(token(first)),
    };
    points -= if is_brand(&lexed.text[token(first).span]) { 4 } else { 0 };
    // "Tide-loving Osmarkers"
    let tail = &lexed.tokens[first.run.end - 1];
    points -= if tail.case == Case::Lower && tail.has(WordClass::VERB_ING | WordClass::PARTICIPLE) { 4 } else { 0 };
    // "Harlan Q. Deems", "Rufus Gantry Jr.", "Pieter van der Lohe", "Kok Ka-wai"
    let sure = |part: &Part| part.kind != PartKind::Word && part.run != first.run;
    points += if parts.iter().any(sure) { 2 } else { 0 };
    points += if last.run.len() > 1 && lexed.tokens[last.run.end - 1].case == Case::Lower { 2 } else { 0 };
    points += match token(last) {
        // "Grebe Model E" is no "Brian M." or "Malcolm X".
        _ if last.kind == PartKind::Initial && !is_short_name(lexed, first, last) => -3,
        last if last.has(WordClass::SURNAME) => 2,
        // "Jonas Salem": towns are named for people, and people for towns.
        last if last.has(WordClass::CITY) && !token(first).has(WordClass::PLACE_HEAD) => 0,
        last if last.has(WordClass::PLACE | WordClass::NATIONALITY) => -2,
        last if last.has(WordClass::FIRST_NAME) => 1,
        last if is_common(last) => -1,
        last => strange(last),
    };
    // "GIL TORRANCE" is a name in a caption, "FIRE SAFETY" a label.
    let capitals = |part: &&Part| lexed.tokens[part.run.start].case == Case::Upper && part.run.len() == 1;
    let acronym = parts.iter().filter(|part| part.kind == PartKind::Word).any(|part| capitals(&part));
    let middle = words.any(|part| is_common(token(part)) || token(part).has(WordClass::NATIONALITY));
    points
        - i32::from(acronym)
        - 2 * i32::from(middle)
        - if around.opens { i32::from(is_common(token(first))) } else { 0 }
}

/// Whether a letter stands for a surname: "Brian M.", "Malcolm X".
fn is_short_name(lexed: Lexed<'_>, first: &Part, last: &Part) -> bool {
    lexed.text(last.run).ends_with('.') || lexed.has(first.run.start, WordClass::FIRST_NAME)
}

/// Whether capitals inside a word make it a brand: `YouTube`, `FedEx`; but `McDoe`, `LeRoe`, `FitzDoe`.
fn is_brand(word: &str) -> bool {
    let inner = word.bytes().skip(1).position(|byte| byte.is_ascii_uppercase()).map(|at| &word[..=at]);
    inner.is_some_and(|head| {
        head.len() > 2 && !matches!(head, "Mac" | "Fitz") && word.bytes().any(|b| b.is_ascii_lowercase())
    })
}

/// A word that no list has is a name more often than not.
fn strange(token: &Token) -> i32 {
    i32::from(token.class.is_unknown() || token.class == WordClass::SURNAME || token.class == WordClass::PARTICLE)
}

fn common(token: &Token) -> i32 {
    if is_common(token) { 3 } else { 0 }
}

fn place(token: &Token) -> i32 {
    let any = WordClass::PLACE | WordClass::NATIONALITY | WordClass::DEMONYM | WordClass::PLACE_HEAD;
    if token.has(any) { 3 } else { 0 }
}

/// One word by itself.
fn single(around: &Around<'_>, candidate: &Candidate, parts: &[Part]) -> i32 {
    let Some(part) = parts.iter().find(|part| part.kind == PartKind::Word) else { return 0 };
    let token = &around.lexed.tokens[part.run.start];
    let upper = token.case == Case::Upper;
    let mut points = 0;
    points += if token.has(WordClass::FIRST_NAME) { 2 } else { i32::from(token.has(WordClass::SURNAME)) };
    points += if parts.len() > 1 { 2 } else { 0 };
    let ordinary = common(token) + place(token);
    points -= if ordinary > 0 && has_personal_title(around.lexed, candidate) { 0 } else { ordinary };
    points - 4 * i32::from(upper) - i32::from(around.opens)
}

/// "Mr. White", "President Hope": what follows is a name whatever else the word can be.
fn has_personal_title(lexed: Lexed<'_>, candidate: &Candidate) -> bool {
    candidate.title.is_some_and(|title| lexed.is_any(title.end - 1, PERSONAL_TITLES))
}

/// Nouns for what somebody is.
const ROLES: WordClass = WordClass::ROLE.or(WordClass::PERSON_NOUN);

/// What stands before: "spokesman Doe", "said Doe", "in Varn", "the Doe".
fn before(around: &Around<'_>, candidate: &Candidate) -> i32 {
    let lexed = around.lexed;
    let Some(at) = around.before.checked_sub(1).filter(|&at| at >= around.sentence.start) else { return 0 };
    let token = &lexed.tokens[at];
    // "the | French President Ana Doe" says nothing of the name.
    if candidate.title.is_some() {
        return 0;
    }
    if token.has(ROLES) && token.case == Case::Lower {
        // "his daughter Tolvik", "spokesman Tolvik"
        return 3 + i32::from(gender::of_word(lexed.word(at)).is_some());
    }
    if token.has(WordClass::CUE) && token.case == Case::Lower && !token.has(WordClass::NOUN) {
        return 1;
    }
    match token.kind {
        // "the Sister", but "the Ana Doe pictures" are of her.
        TokenKind::Word if token.has(WordClass::DETERMINER) && !token.has(WordClass::POSSESSIVE) => {
            let sure = candidate.words > 1 && lexed.has(candidate.name.start, WordClass::FIRST_NAME);
            if sure { -2 } else { -4 }
        }
        // "his Tolvik Trio": nobody owns a person by a full name, but "her Ana Doe".
        TokenKind::Word if token.has(WordClass::POSSESSIVE) && candidate.words > 1 => {
            if lexed.has(candidate.name.start, WordClass::FIRST_NAME) { 0 } else { -3 }
        }
        TokenKind::Word if is_local(lexed, at) => -2,
        // "his son, Ari Doe,", "the coach, Doe."
        TokenKind::Comma => {
            let role = is_role_before(lexed, around.sentence.start, at);
            let end = candidate.name.end;
            let closed =
                end >= around.sentence.end || lexed.tokens[end].is_terminal() || lexed.kind(end, TokenKind::Comma);
            if role && closed { 2 } else { 0 }
        }
        _ => 0,
    }
}

/// Whether what somebody is stands before a comma: "his **son**,", "a **spokesman for the Harbor Office**,".
fn is_role_before(lexed: Lexed<'_>, floor: usize, comma: usize) -> bool {
    /// "spokesman for the United Harbor Workers of Varn"
    const LONGEST: usize = 8;
    let noun = |at: &usize| lexed.has(*at, ROLES) && lexed.tokens[*at].case == Case::Lower;
    let head = (floor.max(comma.saturating_sub(LONGEST))..comma).rev().find(noun);
    head.is_some_and(|head| description::tail_end(lexed, head) == comma)
}

/// Whether a place is likely to follow: "in Varn", "near Varn".
pub(crate) fn is_local(lexed: Lexed<'_>, at: usize) -> bool {
    lexed.has(at, WordClass::PREPOSITION) && lexed.is_any(at, &["in", "at", "near", "across", "around", "into"])
}

/// What stands behind: "Doe said", "Doe, 45,", "Doe, a doctor", "Doe, who".
fn after(around: &Around<'_>, candidate: &Candidate) -> i32 {
    let lexed = around.lexed;
    let at = candidate.name.end;
    let Some(token) = lexed.tokens.get(at).filter(|_| at < around.sentence.end) else { return 0 };
    if is_who(lexed, at) {
        return 2;
    }
    // "Tolvik (née Doe)"
    if token.is(TokenKind::Open) && lexed.is_any(at + 1, &["née", "nee", "born"]) {
        return SINGLE_NAME;
    }
    if token.is(TokenKind::Comma) {
        let next = at + 1;
        let age = lexed.kind(next, TokenKind::Number)
            && lexed.tokens[next].span.len() <= 2
            && (lexed.kind(next + 1, TokenKind::Comma) || lexed.kind(next + 1, TokenKind::Stop));
        if age || is_who(lexed, next) {
            return 3;
        }
        // "Salar, Osmark"
        if lexed.has(next, WordClass::PLACE)
            && lexed.tokens[next].is_capital()
            && !lexed.has(next, WordClass::FIRST_NAME)
        {
            return -2;
        }
        return if apposition(lexed, Run::new(next, around.sentence.end)) { 2 } else { 0 };
    }
    if token.case == Case::Lower && token.has(WordClass::CUE) && token.has(WordClass::VERB_PAST | WordClass::VERB_S) {
        return 2;
    }
    // "Tolvik died", "Tolvik was born in": no body and no place does.
    if candidate.words == 1 && (lexed.is_any(at, &LIVED) || lexed.has(at, WordClass::BE) && lexed.is(at + 1, "born")) {
        return 3;
    }
    // "Doe of the harbor office" is a person by a full name alone.
    if candidate.words == 1 && token.has(WordClass::PREPOSITION) && lexed.is(at, "of") {
        return -2;
    }
    let verb = WordClass::VERB_PAST | WordClass::VERB_S;
    i32::from(token.case == Case::Lower && token.has(verb) && !token.has(WordClass::PLURAL))
}

/// Verbs of which only the living are subjects.
const LIVED: [&str; 10] =
    ["died", "dies", "married", "smiled", "smiles", "nodded", "shrugged", "sighed", "wept", "grinned"];

fn is_who(lexed: Lexed<'_>, at: usize) -> bool {
    lexed.has(at, WordClass::RELATIVE) && lexed.is_any(at, &["who", "whose"])
}

/// "a botanist", "the chief of staff", "director of the mill": a role within the first words.
fn apposition(lexed: Lexed<'_>, run: Run) -> bool {
    /// "the former deputy prime minister"
    const LONGEST: usize = 6;
    let words = lexed.tokens[run.range()].iter().take(LONGEST);
    words
        .take_while(|token| token.is_word() || token.is(TokenKind::Hyphen) || token.is(TokenKind::Clitic))
        .take_while(|token| !token.has(WordClass::PREPOSITION | WordClass::AUXILIARY | WordClass::RELATIVE))
        .any(|token| token.has(ROLES) && token.case == Case::Lower)
}

#[cfg(test)]
mod tests {
    use crate::person::tests::names;

    #[track_caller]
    fn person(text: &str, expected: &str) {
        assert_eq!(names(text), expected, "{text}");
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
    }

    #[test]
    fn people_by_what_stands_around() {
        person("It belongs to painter Prenn, a resident.", "Prenn");
        person("A spokeswoman for the Harbor Office, Pia Long, left.", "Pia Long");
        person("Their neighbor, Prenn, who had seen it, left.", "Prenn");
        person("They saw the Ana Doe pictures there.", "Ana Doe");
        person("Tolvik gave up. In May Tolvik died.", "Tolvik");
        person("Yesterday Ana Doe left.", "Ana Doe");
        person("Harbor Relations Ana Doe left.", "Ana Doe");
    }

    #[test]
    fn capitals_that_name_something_else() {
        person("They saw the Ana Doe Prize there.", "");
        person("They saw the Grey Sister there.", "");
        person("They met in Port Prenn.", "");
        person("They met in Kolvar, France.", "");
        person("They met at the University of Prenn.", "");
        person("Kolvar & Prenn makes rope.", "");
        person("The film “Kolvar Prenn” opened.", "");
        person("The Prime Minister met the Justice Minister.", "");
        person("Prenn is large.", "");
        person("They saw a 60W Prenn Kolvar there.", "Prenn Kolvar");
        person("A 12W Kolvarine charges it.", "");
        person("They drove the Kolvar Prenn E there.", "");
        person("Tide-loving Prenns came.", "");
    }
}
