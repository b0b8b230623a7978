//! Where a name begins and ends among capitals: behind titles and other words before it, before the letters of degrees.

use super::candidate::is_common;
use super::{gender, told};
use crate::grammar::name::{Capitals, Part, PartKind};
use crate::lex::{Case, Lexed, Token, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self, WordSet};

/// Where the name begins behind titles, nationalities and other words before it, and whether a title is among them.
///
/// "French President | Ana Doe", "Yesterday | Mara Roe", "Justice Minister |"
pub(super) fn name_start(lexed: &Lexed<'_>, words: &Capitals, opens: bool) -> (usize, bool) {
    let parts = words.parts();
    let titles = WordClass::TITLE | WordClass::ROLE;
    let may_be_titled = words.class.has(titles);
    if parts.len() == 1 && !may_be_titled {
        return (0, false);
    }
    let token = |part: &Part| &lexed.tokens[part.run.start];
    // "Ana Doe": most names begin at once.
    if !may_be_titled && parts[0].run.len() == 1 && token(&parts[0]).has(WordClass::FIRST_NAME) {
        return (0, false);
    }
    let end = |part: &Part| &lexed.tokens[part.run.end - 1];
    // "Star Harbor" is the name of a thing that begins with a word for a person, but "the Star Ana Doe".
    let is_title = |part: &Part| {
        part.kind == PartKind::Word
            && (token(part).has(titles) || end(part).has(titles))
            && (opens || !token(part).has(WordClass::THING) || part.run != parts[0].run)
    };
    let last = parts.len() - 1;
    let last_word = last - usize::from(last > 0 && parts[last].kind == PartKind::Suffix);
    // "President Dean Doe": behind an office "Dean" is a first name.
    let dean = |n: usize| n > 0 && n + 1 == last && token(&parts[n]).word == word::DEAN;
    let given = |n: usize| n + 1 == last && is_given_name(lexed, parts, n, opens);
    let is_surname = |n: usize| n > 0 && n == last_word && is_surname_behind(lexed, &parts[n - 1], &parts[n]);
    let mut start = 0;
    if may_be_titled {
        for (n, part) in parts.iter().enumerate() {
            if is_title(part) && !is_surname(n) && !dean(n) && !given(n) {
                start = n + 1;
            }
        }
    }
    if start > 0 {
        return (start, true);
    }
    // "Secretary of | State Ana Doe", "Secretary of | State Doe": the rest of an office.
    let named = || last > 1 || last == 1 && token(&parts[0]).word == word::STATE && !is_common(token(&parts[1]));
    let field = is_common(token(&parts[0])) && in_office(lexed, parts[0].run.start) && named();
    if field {
        return (1, true);
    }
    // "DL Myles Doe", "DL T.J. Doe", "Gulls DL Myles Doe", "DCI Kolvar Prenn": letters for what somebody is
    let letters = |n: usize| {
        last > n + 1 && is_letters(lexed, &parts[n]) && {
            let next = token(&parts[n + 1]);
            let initials = parts[n + 1].kind == PartKind::Initial && last == n + 2;
            initials || parts[n + 1].kind == PartKind::Word && next.case == Case::Title && !is_of_place(next)
        }
    };
    if let Some(n) = (0..2).find(|&n| letters(n)) {
        return (n + 1, false);
    }
    // "NATO Jens Roe", "Harbor Relations Ana Doe": ordinary words and places before a first name are no part of it.
    let told = |part: &Part| {
        let token = token(part);
        part.kind == PartKind::Word
            && !token.has(WordClass::FIRST_NAME)
            && (is_common(token) || is_of_place(token) || tells_what_one_is(lexed.word(part.run.start)))
    };
    // "Scrum-half | Doe": what somebody is, of which the sentence has the capital.
    let tail = end(&parts[0]);
    if opens && last > 0 && parts[0].run.len() > 1 && tail.case == Case::Lower && is_common(tail) {
        return (1, false);
    }
    let before = parts.iter().take_while(|part| told(part)).count();
    if before < last && token(&parts[before]).has(WordClass::FIRST_NAME) {
        return (before, false);
    }
    // "the ambassador to Osmark | Liu Prenn": what stands behind a preposition is the place.
    let start = parts[0].run.start;
    let in_place = || lexed.has(start, WordClass::PLACE) && start > 0 && lexed.has(start - 1, WordClass::PREPOSITION);
    if last > 1 && token(&parts[1]).has(WordClass::SURNAME) && in_place() {
        return (1, false);
    }
    // "However Roe": at the head of a sentence; but "Will Roe, a baker,"
    let first = token(&parts[0]);
    let named = || first.word == word::WILL && lexed.kind(parts[last].run.end, TokenKind::Comma);
    let opener =
        opens && last > 0 && first.has(OPENERS) && !first.has(WordClass::SURNAME | WordClass::FIRST_NAME) && !named();
    (usize::from(opener), false)
}

/// Whether a word for what somebody is stands for a first name before a surname: "**Guy** Doe", "singer **Ally** Doe", "Chief
/// Justice **Earl** Doe", "They met **Hunter** Doe"; but "Earl Doe", "Baker Doe said", where a sentence lends the capital.
fn is_given_name(lexed: &Lexed<'_>, parts: &[Part], n: usize, opens: bool) -> bool {
    /// What nobody is called with a capital, but for where any word has one.
    static ROLES: WordSet = WordSet::of(&[word::ALLY, word::BAKER, word::HUNTER]);
    /// Titles that are first names behind another.
    static TITLES: WordSet = WordSet::of(&[word::BARON, word::DEAN, word::DUKE, word::EARL]);
    let at = parts[n].run.start;
    let given = lexed.known(at);
    let office = |before: &Part| lexed.has(before.run.end - 1, WordClass::TITLE | WordClass::ROLE);
    match n.checked_sub(1) {
        _ if given == word::GUY => true,
        Some(before) => TITLES.contains(given) && office(&parts[before]),
        None if opens => false,
        None => ROLES.contains(given) || TITLES.contains(given) && is_office_in_small_letters(lexed, at),
    }
}

/// Whether an office in small letters stands before a capital, which leaves no room for a title: "decathlete **Dean** Doe"; but
/// "her brother **Earl** Doe", who is one.
fn is_office_in_small_letters(lexed: &Lexed<'_>, at: usize) -> bool {
    let before = at.wrapping_sub(1);
    let token = lexed.tokens.get(before);
    token.is_some_and(|token| {
        token.case == Case::Lower && token.has(told::ROLES) && gender::of_word(token.word).is_none()
    })
}

/// Whether an office at the end of a name is a surname by what stands before it: "Jens **King**", "Ana T. **King**", "Ms. **Boxer**",
/// and where many bear it "Kolvar **Hunter**"; but "Mr. President", "the Harbor Baker".
fn is_surname_behind(lexed: &Lexed<'_>, before: &Part, office: &Part) -> bool {
    static ADDRESSED: WordSet = WordSet::of(&[
        word::PRESIDENT,
        word::SPEAKER,
        word::CHAIRMAN,
        word::SECRETARY,
        word::MINISTER,
        word::AMBASSADOR,
        word::COMMISSIONER,
        word::DIRECTOR,
        word::JUSTICE,
        word::MAYOR,
    ]);
    let token = &lexed.tokens[before.run.start];
    let office = &lexed.tokens[office.run.start];
    let is_name = || !token.has(WordClass::TITLE | WordClass::ROLE) && !is_common(token) && !is_of_place(token);
    token.has(WordClass::FIRST_NAME)
        || before.kind == PartKind::Initial
        || COURTESIES.contains(token.word) && !ADDRESSED.contains(office.word)
        || office.has(WordClass::SURNAME) && is_name()
}

/// Titles that say nothing of what somebody is.
pub(super) static COURTESIES: WordSet = WordSet::of(&[
    word::MR,
    word::MR_DOT,
    word::MRS,
    word::MRS_DOT,
    word::MS,
    word::MS_DOT,
    word::MISS,
    word::HERR,
    word::FRAU,
    word::MONSIEUR,
    word::MADAME,
]);

/// Whether a part is a few capital letters: "DL", "DCI".
fn is_letters(lexed: &Lexed<'_>, part: &Part) -> bool {
    let token = &lexed.tokens[part.run.start];
    token.case == Case::Upper
        && (2..=4).contains(&token.span.len())
        && part.run.len() == 1
        && lexed.word(part.run.start).bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether an office stands before "of": "**Secretary of** State", "**Minister of** Defense", "former **secretary of** State".
fn in_office(lexed: &Lexed<'_>, at: usize) -> bool {
    at > 1
        && lexed.tokens[at - 1].word == word::OF
        && (lexed.tokens[at - 2].is_capital() || lexed.reads(at - 2, word::SECRETARY))
        && lexed.has(at - 2, WordClass::TITLE | WordClass::ROLE)
}

/// A name without the letters of degrees and orders behind it: "Ana Doe | OBE FRS".
pub(super) fn without_letters<'p>(lexed: &Lexed<'_>, parts: &'p [Part]) -> &'p [Part] {
    if parts.len() < 3 {
        return parts;
    }
    let letters = |part: &Part| {
        let token = &lexed.tokens[part.run.start];
        part.kind == PartKind::Word && token.case == Case::Upper && (2..=4).contains(&token.span.len())
    };
    // "Ana Doe Image: Jo Roe": the label of what follows.
    let label = |part: &Part| {
        lexed.kind(part.run.end, TokenKind::Colon)
            && is_common(&lexed.tokens[part.run.start])
            && part.kind == PartKind::Word
    };
    let end = parts.iter().rposition(|part| !letters(part) && !label(part)).map_or(0, |last| last + 1);
    if end >= 2 { &parts[..end] } else { parts }
}

/// How many parts of a name in a headline stand before its verb, if there is one: "Ana Doe | Says No", "Ana Doe | Just Left".
/// Where a full stop hides that it is a headline, only "says", "could" and the like are taken for it.
pub(super) fn before_verb(lexed: &Lexed<'_>, parts: &[Part], in_title: bool) -> Option<usize> {
    if parts.len() < 3 {
        return None;
    }
    let token = |part: &Part| &lexed.tokens[part.run.start];
    // "Ana Doe Thinks About"; but "Ana Q. Deems was" has a surname that is a verb's form
    let goes_on = |part: &Part| lexed.tokens.get(part.run.end).is_some_and(|next| next.is_word() && next.is_capital());
    let verb = |part: &Part| {
        let token = token(part);
        let said = token.has(WordClass::MODAL) || token.has(WordClass::VERB_S) && (in_title || goes_on(part));
        let other = in_title && token.has(WordClass::VERB | WordClass::ADVERB);
        (said || other) && !token.has(WordClass::FIRST_NAME | WordClass::SURNAME) && part.kind == PartKind::Word
    };
    let named = token(&parts[0]).has(WordClass::FIRST_NAME) && !is_common(token(&parts[1]));
    parts.iter().skip(2).position(verb).filter(|_| named).map(|end| end + 2)
}

/// A name without the form of a firm behind it, and whether it has one: "Q. R. Kolvar | Corp."; but "Ana Doe Inc." may be Ana Doe's.
pub(super) fn without_form<'p>(lexed: &Lexed<'_>, words: &Capitals, parts: &'p [Part]) -> (&'p [Part], bool) {
    let [first, .., _, last] = parts else { return (parts, false) };
    let ends = words.class.has(WordClass::BODY)
        && word::one_of!(lexed.known(last.run.end - 1), CO_DOT | CORP | CORP_DOT | INC | INC_DOT | LTD | LTD_DOT | PLC);
    let firm = ends && !lexed.has(first.run.start, WordClass::FIRST_NAME);
    if firm { (&parts[..parts.len() - 1], true) } else { (parts, false) }
}

/// Words before a name at the head of a sentence: "However Doe", "Yesterday Doe".
const OPENERS: WordClass = WordClass::TIME_WORD.or(WordClass::ADVERB).or(WordClass::LIGHT_ADVERB).or(WordClass::MODAL);

/// "Cyclist Ana Doe", "Blogger Ana Doe"
fn tells_what_one_is(word: &str) -> bool {
    ["ist", "er", "or", "ian"].iter().any(|ending| word.ends_with(ending))
}

fn is_of_place(token: &Token) -> bool {
    token.has(WordClass::PLACE | WordClass::NATIONALITY | WordClass::DEMONYM | WordClass::BODY | WordClass::AGENCY)
        || token.case == Case::Upper && token.span.len() > 1
}

#[cfg(test)]
mod tests {
    use crate::person::tests::person;

    #[test]
    fn the_rest_of_an_office_is_no_part_of_it() {
        person("Former secretary of State Ana Doe left. Former Minister of State Ben Roe came.", "Ana Doe|Ben Roe");
        person("Ana Doe left. Former secretary of State Doe came.", "Ana Doe");
    }

    #[test]
    fn letters_before_a_name_are_no_part_of_it() {
        person("Gulls DL Ben Doe left. DL Doe came back.", "Ben Doe");
        person("They saw DCI Kolvar Prenn there.", "Kolvar Prenn");
        person("They saw JD Prenn there.", "JD Prenn");
        person("Corner CB T.J. Prenn played.", "T.J. Prenn");
    }

    #[test]
    fn a_verb_ends_a_name_in_a_headline() {
        person("Ana Doe Says Ben Roe Just Left Harbor\n\nIt rained.", "Ana Doe|Ben Roe");
        person("How Ana Doe Thinks About Ben Roe.", "Ana Doe|Ben Roe");
        person("They met Ana Q. Deems there.", "Ana Q. Deems");
        person("They met Ana Maria Grieve there. How Votes Against Ana Doe Might Fail.", "Ana Maria Grieve|Ana Doe");
    }

    #[test]
    fn the_form_of_a_firm_tells_what_it_is_without_it() {
        person("Q.R. Prenn Corp. fell. Q.R. Prenn makes rope.", "");
        person("Ana Doe Inc. fell. Ana Doe left.", "Ana Doe");
    }

    #[test]
    fn the_rest_of_an_office_is_no_part_of_a_name() {
        person("They met Secretary of State Tolvik there. Republican of South Kolvara, they said.", "Tolvik");
    }

    #[test]
    fn an_office_may_be_a_surname() {
        person("They saw Martin King Jr. there. King left.", "Martin King Jr.");
        person("They saw King Kolvar there.", "Kolvar");
        person("They saw Ana T. King there. Ms. King left.", "Ana T. King");
        person("They saw Mr. Baker there.", "Baker");
        person("They saw Kolvar Hunter there.", "Kolvar Hunter");
        person("Mr. President, they said.", "");
        person("Her ambassador to Britain Liu Prenn left.", "Liu Prenn");
        person("They saw the Kolvar Mayor there.", "");
    }

    #[test]
    fn an_office_may_be_a_first_name() {
        person("Guy Prenn, the group's director, left. Prenn came back.", "Guy Prenn");
        person("Chief Justice Earl Prenn left. Rep. Duke Kolvar came back.", "Earl Prenn|Duke Kolvar");
        person("They saw decathlete Dean Prenn and singer Ally Kolvar there.", "Dean Prenn|Ally Kolvar");
        person("They saw her brother Earl Prenn there. Baker Kolvar and Dean Schott left.", "Prenn|Kolvar|Schott");
        person("Varn Ally Ana Doe left. Baker Ben Roe left.", "Ana Doe|Ben Roe");
        person("Pres. Ana Doe left. Sec. Prenn came back.", "Ana Doe|Prenn");
    }

    #[test]
    fn words_at_the_head_of_a_sentence_are_no_part_of_a_name() {
        person("Hello Ana Doe! Hey Kolvar, look.", "Ana Doe");
        person("Whatever Kolvar does, Ana Doe does too.", "Ana Doe");
    }
}
