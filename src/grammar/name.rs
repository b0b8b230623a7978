//! Runs of capitalised words that may name somebody.

use super::tokens::{Res, Tokens, miss, token};
use crate::error::Expected;
use crate::lex::{Case, Gap, Kinds, Lexed, Run, Token, TokenKind};
use crate::lexicon::{NAMES_TOO, NO_NAME, WordClass, word};
use nom::Parser;
use nom::branch::alt;
use nom::combinator::opt;

/// The parts that are kept of a run. "Mohammed Tariq Hassan al-Said bin Omar Roe" has eight; of a longer run
/// the last ones are kept, since the name stands behind the offices.
pub(crate) const MAX_PARTS: usize = 8;

/// A part of a name with the tokens it is made of.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Part {
    pub(crate) run: Run,
    pub(crate) kind: PartKind,
}

/// What a part of a name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum PartKind {
    /// "Doe", "Mott-Orme"
    #[default]
    Word,
    /// "Q.", "J.R."
    Initial,
    /// "van", "de"
    Particle,
    /// "Shorty" in marks
    Nickname,
    /// "Jr.", "III"
    Suffix,
}

/// A run of capitalised words, by parts. One is used for all runs of a text: it is too large to be handed over.
#[derive(Debug, Default)]
pub(crate) struct Capitals {
    parts: [Part; MAX_PARTS],
    len: usize,
    /// Everything that some word of it can be.
    pub(crate) class: WordClass,
}

impl Capitals {
    fn push(&mut self, part: Part) {
        if self.len == MAX_PARTS {
            self.parts.copy_within(1.., 0);
            self.len -= 1;
        }
        // Below MAX_PARTS: a full list was cut just above.
        self.parts[self.len] = part;
        self.len += 1;
    }

    pub(crate) fn parts(&self) -> &[Part] {
        &self.parts[..self.len]
    }
}

// capitals = part { [ nickname ] { particle } part } [ [ "," ] suffix ]   "Jürgen van der Lohe Jr.", "Prime Minister Ana Doe"
pub(crate) fn capitals<'t>(i: Tokens<'t>, found: &mut Capitals) -> Res<'t, ()> {
    found.len = 0;
    let (mut i, first) = part(i)?;
    found.push(first);
    let start = first.run.start;
    // Every turn takes at least one part.
    while may_go_on(i) {
        // Most names are plain words.
        if let Some(rest) = plain(i) {
            found.push(Part { run: i.taken(rest), kind: PartKind::Word });
            i = rest;
            continue;
        }
        let ends = i.has(0, WordClass::NAME_SUFFIX) || i.is(0, TokenKind::Comma);
        if let Some((rest, end)) = ends.then(|| suffix(i).ok()).flatten() {
            found.push(end);
            i = rest;
            break;
        }
        let again = followed_by_name(i);
        let Ok((rest, name)) = (if again { part(i) } else { further_part(i, found) }) else { break };
        found.push(name);
        i = rest;
    }
    let words = &i.lexed().tokens[start..i.index()];
    found.class = words.iter().fold(WordClass::NONE, |all, word| all | word.class);
    Ok((i, ()))
}

/// What stands behind a word that can only be a part by itself: "**Doe** said", no initial, particle or suffix.
fn plain(i: Tokens<'_>) -> Option<Tokens<'_>> {
    const OTHER: WordClass = NO_NAME.or(WordClass::PARTICLE).or(WordClass::NAME_SUFFIX);
    let rest = i.after_first();
    let tied = rest.first().is_some_and(|next| next.is(TokenKind::Hyphen));
    let word = i.first().is_some_and(|token| token.case == Case::Title && token.is_word() && !token.has(OTHER));
    (word && !tied).then_some(rest)
}

/// A part behind others, with what may stand before it: "“Shorty” Clegg", "de la Serra".
fn further_part<'t>(i: Tokens<'t>, found: &mut Capitals) -> Res<'t, Part> {
    let start = i;
    let (i, nickname) = opt(nickname).parse(i)?;
    let mut particles = [None; MAX_PARTICLES];
    let mut i = i;
    for slot in &mut particles {
        let Ok((rest, small)) = particle(i) else { break };
        *slot = Some(small);
        i = rest;
    }
    let (rest, name) = alt((part, capital_function_word(start))).parse(i)?;
    nickname.into_iter().chain(particles.into_iter().flatten()).for_each(|part| found.push(part));
    Ok((rest, name))
}

/// "van der", "de la", "abu al"
const MAX_PARTICLES: usize = 2;

// part = initial | word { "-" word }
fn part(i: Tokens<'_>) -> Res<'_, Part> {
    let (mut rest, first) = token(opens_part, Expected::Name)(i).or_else(|miss| month(i).ok_or(miss))?;
    if first.case == Case::Upper && is_initial(i.text_of(first), first) {
        return Ok((rest, Part { run: i.taken(rest), kind: PartKind::Initial }));
    }
    while let Some(after) = hyphenated(rest) {
        rest = after;
    }
    // "Van der Lohe signed": the particle of a surname at the head of a sentence.
    let more = || rest.first().is_some_and(|next| next.case == Case::Lower && next.has(WordClass::PARTICLE));
    let small =
        first.has(WordClass::PARTICLE) && (more() || !first.has(WordClass::FIRST_NAME) && followed_by_name(rest));
    let kind = if small { PartKind::Particle } else { PartKind::Word };
    Ok((rest, Part { run: i.taken(rest), kind }))
}

/// A month that is a first name by what follows it: "**April** Doe"; but "April Showers", "June 3".
fn month(i: Tokens<'_>) -> Option<(Tokens<'_>, &Token)> {
    let month = i.first().filter(|_| is_first_name(i.lexed(), i.index()))?;
    Some((i.after_first(), month))
}

/// Whether a month at `at` is a first name: it stands in full before a word that is nothing but a name, and behind none that
/// dates: "They met **June** Kolvar"; but "In June Kolvar left".
pub(crate) fn is_first_name(lexed: &Lexed<'_>, at: usize) -> bool {
    const DATES: WordClass = WordClass::PREPOSITION
        .or(WordClass::DETERMINER)
        .or(WordClass::TIME_WORD)
        .or(WordClass::TIME_LEAD)
        .or(WordClass::COORDINATOR)
        .or(WordClass::SUBORDINATOR);
    let name = |token: &Token| {
        token.case == Case::Title
            && token.gap == Gap::Space
            && (token.class.is_unknown() || token.has(WordClass::SURNAME) && !token.has(WordClass::NOUN))
    };
    lexed.tokens[at].case == Case::Title
        && word::one_of!(lexed.known(at), APRIL | JUNE | AUGUST)
        && lexed.tokens.get(at + 1).is_some_and(name)
        && (at == 0 || !(lexed.has(at - 1, DATES) || lexed.kind(at - 1, TokenKind::Number)))
}

/// Whether a month at `at` may be a surname that stands alone: "**May** said"; but "In May said he had".
pub(crate) fn is_surname(lexed: &Lexed<'_>, at: usize) -> bool {
    let speaks = |token: &Token| token.case == Case::Lower && token.has(WordClass::CUE) || token.is(TokenKind::Clitic);
    lexed.tokens[at].case == Case::Title
        && word::one_of!(lexed.known(at), MAY | MARCH)
        && lexed.tokens.get(at + 1).is_some_and(speaks)
        && (at == 0 || !lexed.has(at - 1, WordClass::PREPOSITION | WordClass::DETERMINER | WordClass::TIME_WORD))
}

/// "-Orme", "-kin", "-Tamir"
fn hyphenated(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let hyphen = i.first().is_some_and(|token| token.is(TokenKind::Hyphen) && token.is_glued());
    let tied = hyphen && i.nth(1).is_some_and(|token| token.is_word() && token.is_glued());
    tied.then(|| i.from(i.index() + 2))
}

// particle = "van" | "de" | "al" "-"   in lower case, before a capital
fn particle(i: Tokens<'_>) -> Res<'_, Part> {
    let small =
        |token: &Token| token.case == Case::Lower && token.has(WordClass::PARTICLE) && !token.has(WordClass::NUMBER);
    let (rest, _) = token(small, Expected::Name)(i)?;
    let (rest, _) = opt(token(|token| token.is(TokenKind::Hyphen) && token.is_glued(), Expected::Mark)).parse(rest)?;
    // "Ana Doe y Eva Roe": two people; but "Ana Doe y Roe".
    let two = rest.has(0, WordClass::FIRST_NAME) && rest.nth(1).is_some_and(opens_part) && i.first_text() == "y";
    if two {
        return miss(i, Expected::Name);
    }
    if followed_by_name(rest) || rest.first().is_some_and(|token| token.has(WordClass::PARTICLE)) {
        return Ok((rest, Part { run: i.taken(rest), kind: PartKind::Particle }));
    }
    miss(i, Expected::Name)
}

// nickname = mark [ "the" ] word [ word ] mark   "“Shorty”", "(Shorty)", "“the Bull”"
fn nickname(i: Tokens<'_>) -> Res<'_, Part> {
    let mark = |token: &Token| {
        matches!(token.kind, TokenKind::Quote | TokenKind::SingleQuote | TokenKind::Open) && token.gap == Gap::Space
    };
    let end = |token: &Token| {
        matches!(token.kind, TokenKind::Quote | TokenKind::SingleQuote | TokenKind::Close) && token.is_glued()
    };
    let (rest, _) = token(mark, Expected::Mark)(i)?;
    let glued = |token: &Token| token.is_word() && token.is_glued();
    let the = |token: &Token| glued(token) && token.word == word::THE;
    let (rest, article) = opt(token(the, Expected::Name)).parse(rest)?;
    // "the Harbor Office (HO) Ana Doe"
    let plain = |token: &Token| token.case == Case::Title || !i.is(0, TokenKind::Open);
    let first = |token: &Token| {
        token.is_word() && token.is_capital() && plain(token) && (article.is_some() || token.is_glued())
    };
    let (rest, _) = token(first, Expected::Name)(rest)?;
    let (rest, _) = opt(token(|token| token.is_word() && token.is_capital(), Expected::Name)).parse(rest)?;
    let (rest, _) = token(end, Expected::Mark)(rest)?;
    if !followed_by_name(rest) {
        return miss(i, Expected::Name);
    }
    Ok((rest, Part { run: i.taken(rest), kind: PartKind::Nickname }))
}

// suffix = [ "," ] ( "Jr." | "III" )
fn suffix(i: Tokens<'_>) -> Res<'_, Part> {
    let (i, _) = opt(token(|token| token.is(TokenKind::Comma), Expected::Mark)).parse(i)?;
    let ends = |token: &Token| token.has(WordClass::NAME_SUFFIX) && token.is_capital();
    let (rest, _) = token(ends, Expected::Name)(i)?;
    Ok((rest, Part { run: i.taken(rest), kind: PartKind::Suffix }))
}

/// What stands before a month that is a surname: "Ana **May**", "Mrs. **May**".
const NAMED: WordClass = WordClass::FIRST_NAME.or(WordClass::TITLE);

/// "Ana To", "Ana May": a function word or a month is a surname behind a first name, at the name's end.
fn capital_function_word<'t>(name: Tokens<'t>) -> impl Fn(Tokens<'t>) -> Res<'t, Part> {
    move |i| {
        let before = name.index().checked_sub(1).and_then(|before| name.lexed().tokens.get(before));
        let (rest, word) = token(|token| token.case == Case::Title, Expected::Name)(i)?;
        let tells = if word.has(WordClass::MONTH) { NAMED } else { WordClass::FIRST_NAME };
        let after_first_name = name.index() == i.index() && before.is_some_and(|token| token.has(tells));
        let date = word.has(WordClass::MONTH) && rest.first().is_some_and(|token| token.is(TokenKind::Number));
        if !after_first_name || followed_by_name(rest) || word.has(WordClass::WEEKDAY) || date {
            return miss(i, Expected::Name);
        }
        Ok((rest, Part { run: i.taken(rest), kind: PartKind::Word }))
    }
}

/// Whether a token can begin a part of a name: a capitalised word of no closed class.
pub(crate) fn opens_part(token: &Token) -> bool {
    (token.is_word() & token.is_capital()) && (!token.has(NO_NAME) || token.has(NAMES_TOO) && names_too(token))
}

/// "New York", though "new" also opens a holiday; "Will" and "Father", but not "WILL".
fn names_too(token: &Token) -> bool {
    let of_place = token.has(WordClass::PLACE_HEAD) && token.has(WordClass::HOLIDAY) && token.has(WordClass::ADJECTIVE);
    let person = WordClass::FIRST_NAME.or(WordClass::TITLE).or(WordClass::SURNAME);
    of_place || token.has(person) && token.case == Case::Title
}

/// Whether a token is a name of one word by its form: no capital and nothing that joins names stands behind it.
pub(crate) fn stands_alone(i: Tokens<'_>) -> bool {
    let rest = i.after_first();
    let initial = |token: &Token| token.case == Case::Upper && is_initial(i.text_of(token), token);
    let plain = |token: &Token| !token.has(WordClass::PARTICLE) && !initial(token);
    let tied = rest.first().is_some_and(|next| next.is(TokenKind::Hyphen) && next.is_glued());
    !tied && !may_go_on(rest) && i.first().is_some_and(plain)
}

/// Whether the next token can belong to the name before it. A name runs over the end of a line, but not over a blank line.
fn may_go_on(i: Tokens<'_>) -> bool {
    let Some(token) = i.first().filter(|token| token.gap < Gap::Blank) else { return false };
    // Without branches but the last: what follows a name can't be foreseen.
    let word = token.is_word() & (token.is_capital() | token.has(WordClass::PARTICLE));
    // ", Jr."
    let suffixed = token.is(TokenKind::Comma) & i.has(1, WordClass::NAME_SUFFIX);
    // "“Shorty”", "“the Bull”"
    let named = |next: &Token| next.is_capital() || next.word == word::THE;
    (word | suffixed) || OPENING.contains(token.kind) && i.nth(1).is_some_and(named)
}

/// Marks that may open a nickname.
const OPENING: Kinds = Kinds::of(&[TokenKind::Quote, TokenKind::SingleQuote, TokenKind::Open]);

fn followed_by_name(i: Tokens<'_>) -> bool {
    i.first().is_some_and(opens_part)
}

/// "Q.", "J.R.", and "Q" alone; not "U.S."
fn is_initial(text: &str, token: &Token) -> bool {
    let stops = text.len() >= 2 && text.ends_with('.') && text.split('.').all(|part| part.chars().count() <= 1);
    (stops && !token.has(WordClass::PLACE.or(WordClass::ABBREVIATION))) || text.len() == 1 && text != "I" && text != "A"
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tests::lexed;
    use super::*;

    /// How many parts a run of capitals has.
    fn count(i: Tokens<'_>) -> Res<'_, usize> {
        let mut found = Capitals::default();
        let (rest, ()) = capitals(i, &mut found)?;
        Ok((rest, found.len))
    }

    #[track_caller]
    fn reads(text: &str, expected: &str, parts: usize) {
        let (found, taken) = lexed(text, count).unwrap_or_else(|| panic!("no name in {text}"));
        assert_eq!((taken.as_str(), found), (expected, parts), "{text}");
    }

    #[test]
    fn names_of_many_shapes() {
        reads("Ana Doe said", "Ana Doe", 2);
        reads("Harlan Q. Deems was", "Harlan Q. Deems", 3);
        reads("A. J. Corrigan wrote", "A. J. Corrigan", 3);
        reads("Pieter van der Lohe signed", "Pieter van der Lohe", 4);
        reads("Hassan al-Tamir, too", "Hassan al-Tamir", 3);
        reads("Anne-Lise Mott-Orme and Jo Roe", "Anne-Lise Mott-Orme", 2);
        reads("Wen Kok-kin of the union", "Wen Kok-kin", 2);
        reads("Rufus Gantry Jr. and", "Rufus Gantry Jr.", 3);
        reads("Rufus Gantry, Jr., and", "Rufus Gantry, Jr.", 3);
        reads("Ruben “Shorty” Clegg owns", "Ruben “Shorty” Clegg", 3);
        reads("Zoë Håkonsdal beat", "Zoë Håkonsdal", 2);
        reads("Van der Lohe signed", "Van der Lohe", 3);
        reads("Ruben “the Bull” Clegg owns", "Ruben “the Bull” Clegg", 3);
        reads("April Kolvar left", "April Kolvar", 2);
        reads("Mrs. May left", "Mrs. May", 2);
        reads("Brendan O'Rafter's boat", "Brendan O'Rafter", 2);
        reads("Ana Doe y Roe", "Ana Doe y Roe", 4);
    }

    #[test]
    fn a_name_ends_where_another_word_begins() {
        reads("Ana Doe In March", "Ana Doe", 2);
        reads("Ana Doe Monday", "Ana Doe", 2);
        reads("James To told them", "James To", 2);
        reads("Ana Doe, Jo Roe", "Ana Doe", 2);
        reads("Ana Doe y Eva Roe", "Ana Doe", 2);
        reads("Office (HO) Ana Doe", "Office", 1);
        reads("Ana\n\nDoe", "Ana", 1);
        reads("Aab Bab Cab Dab Eab Fab Gab Hab Iab Jab", "Aab Bab Cab Dab Eab Fab Gab Hab Iab Jab", 8);
    }

    #[test]
    fn no_name_begins_here() {
        for text in ["the Doe", "In Varn", "Monday", "He said", "March 3", "April Showers", "doe", "“Doe”", "5 Does"]
        {
            assert!(lexed(text, count).is_none(), "{text}");
        }
    }
}
