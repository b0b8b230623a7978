//! Who signs: names of people, houses and agencies in bylines and credits, by their form.

use super::tokens::{Res, Tokens, miss};
use crate::error::Expected;
use crate::lex::{Case, Gap, Token, TokenKind};
use crate::lexicon::{WordClass, agencies, word};

/// "Tariq bin Omar Al Said-Roe Doe Jr." is long enough.
const MOST_NAME_TOKENS: usize = 10;

/// "Natural Resources Canada for The Evening Lantern"
const MOST_HOUSE_TOKENS: usize = 12;

// person = capital { capital | particle | "-" capital } [ suffix ]     "Ana de la Torre-Doe Jr."
//
/// A person's name by its form: one to six capitalised words, with particles and initials. It ends before a word that
/// is somebody's job or part of a body's name: "Ana Doe Health Editor", "Ana Doe The Associated Press".
pub(crate) fn person(i: Tokens<'_>) -> Res<'_, ()> {
    let mut end = 0;
    let mut words = 0;
    for n in 0..MOST_NAME_TOKENS {
        let Some(token) = i.nth(n) else { break };
        if n > 0 && token.gap >= Gap::Blank {
            break;
        }
        // "Dr. Ana Doe", "Ana Doe III": a suffix or a first word may be a title, the words behind a name may not.
        if is_name_word(token) && !(words >= 2 && ends_name(i.from(i.index() + n))) {
            words += 1;
            end = n + 1;
        } else if n > 0 && token.is(TokenKind::Stop) && n == end && is_initials(i.nth_text(n - 1)) {
            // "J.R Doe", "AHMAD H. DOE": the lexer leaves the stop where it could end a sentence.
            end = n + 1;
        } else if !(n > 0 && joins(token)) || parts_from_house(i, n) {
            break;
        }
    }
    if words == 0 { miss(i, Expected::Name) } else { Ok((i.from(i.index() + end), ())) }
}

fn is_name_word(token: &Token) -> bool {
    // "bySauli Doe", "al-Masri": a small letter at first and a capital inside is a name's too.
    token.is_word() && token.case != Case::Lower && token.case != Case::None && !token.has(WordClass::WEEKDAY)
}

fn is_initials(word: &str) -> bool {
    word.len() <= 2 && word.bytes().all(|b| b.is_ascii_uppercase())
}

/// Whether a token may stand inside a name: "de", "-", "'".
fn joins(token: &Token) -> bool {
    token.case == Case::Lower && token.has(WordClass::PARTICLE)
        || token.is_glued() && matches!(token.kind, TokenKind::Hyphen | TokenKind::SingleQuote)
}

/// Whether a name that runs up to here is over: the word is a job's, or a body's name begins.
fn ends_name(i: Tokens<'_>) -> bool {
    let Some(token) = i.first() else { return true };
    i.starts_with("the")
        || i.starts_with("for")
        || i.starts_with("staff")
        // "Ana Doe Follow @anadoe"
        || token.word == word::FOLLOW && i.is(1, TokenKind::Handle)
        || is_job(token)
        || leads_to_job(i, token)
        || agency(i).is_some()
}

/// Whether a word only says more of the job behind it: "Senior Reporter", "Health and Science Editor".
fn leads_to_job(i: Tokens<'_>, token: &Token) -> bool {
    /// "Health and Science Editor"
    const WITHIN: usize = 4;
    let names = WordClass::FIRST_NAME | WordClass::SURNAME;
    let ordinary = token.has(WordClass::ADJECTIVE | WordClass::NOUN) && !token.has(names);
    let words = |n: &usize| i.nth(*n).is_some_and(|token| token.is_word() && !token.has(names));
    ordinary && (1..WITHIN).take_while(words).any(|n| i.nth(n).is_some_and(is_job))
}

/// "Writer", "Correspondent", "Editor", and of several authors "Staff Writers"
pub(crate) fn is_job(token: &Token) -> bool {
    token.has(WordClass::ROLE) && !token.has(WordClass::FIRST_NAME | WordClass::SURNAME)
        || matches!(token.word, word::CORRESPONDENTS | word::EDITORS | word::REPORTERS | word::WRITERS)
}

// house = name of an agency, a paper, a body: capitalised words with "of", "for", "the", "&" between
//
/// A body's name by its form.
pub(crate) fn house(i: Tokens<'_>) -> Res<'_, ()> {
    let mut end = 0;
    for n in 0..MOST_HOUSE_TOKENS {
        let Some(token) = i.nth(n) else { break };
        if n > 0 && token.gap >= Gap::Blank {
            break;
        }
        if token.is_word() && token.case != Case::Lower
            || matches!(token.kind, TokenKind::Number | TokenKind::Handle | TokenKind::Url)
            || n == 0 && token.has(WordClass::AGENCY)
            // "Lantern plc"
            || n > 0 && i.nth_text(n) == "plc"
        {
            end = n + 1;
        } else if !(n > 0 && inside_house(token, i.nth_text(n), i.nth(n + 1))) || parts_from_house(i, n) {
            break;
        }
    }
    if end == 0 { miss(i, Expected::Agency) } else { Ok((i.from(i.index() + end), ())) }
}

/// Whether a hyphen only stands between a name and its house: "Ana Doe**-**Imagn Images", "Ana Doe**-**Pool".
fn parts_from_house(i: Tokens<'_>, n: usize) -> bool {
    i.is(n, TokenKind::Hyphen) && {
        let house = i.from(i.index() + n + 1);
        house.starts_with("pool") || agency(house).is_some()
    }
}

fn inside_house(token: &Token, text: &str, next: Option<&Token>) -> bool {
    token.is_word() && (token.has(WordClass::PARTICLE) || matches!(text, "of" | "the" | "and" | "das" | "der" | "und"))
        || matches!(token.kind, TokenKind::Hyphen | TokenKind::Clitic)
        || matches!(text, "&" | "+" | "'" | "’")
        || token.is(TokenKind::Stop) && token.is_glued() && next.is_some_and(Token::is_glued)
}

/// The agency of the lists that stands here, with the tokens after it. The longest form wins: "Getty Images".
pub(crate) fn agency(i: Tokens<'_>) -> Option<(Tokens<'_>, agencies::Agency)> {
    let first = i.first()?;
    let head = if first.has(WordClass::DETERMINER) { i.nth(1)? } else { first };
    if !head.has(WordClass::AGENCY_HEAD) {
        return None;
    }
    // "dpa", "imago", and no ordinary word: "picture alliance" takes both.
    let ordinary = first.case == Case::Lower && !first.has(WordClass::AGENCY) && !first.class.is_unknown();
    let fewest = if ordinary { 2 } else { 1 };
    // "The AP" is in no list.
    let article = usize::from(!ordinary && first.has(WordClass::DETERMINER));
    (fewest..=agencies::LONGEST).rev().find_map(|n| {
        i.nth(n - 1)?;
        let rest = i.from(i.index() + n);
        let written = i.lexed().text[i.until(rest)].split_whitespace();
        let bare = written.clone().skip(article);
        Some((rest, agencies::of_words(written).or_else(|| agencies::of_words(bare).filter(|_| article > 0))?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::tokens::tests::lexed;

    #[track_caller]
    fn name(text: &str, expected: &str) {
        assert_eq!(lexed(text, person).map(|found| found.1).as_deref().unwrap_or("-"), expected, "{text}");
    }

    #[test]
    fn names_of_people() {
        name("Ana Doe and John Roe", "Ana Doe");
        name("ANA DE LA TORRE in Varn", "ANA DE LA TORRE");
        name("Ana de la Torre-Roe, Varn", "Ana de la Torre-Roe");
        name("T.C. Orr", "T.C. Orr");
        name("Lena O'Hara said", "Lena O'Hara");
        name("Ana Doe The Associated Press", "Ana Doe");
        name("Ana Doe Associated Press Writer", "Ana Doe");
        name("Ana Doe Journalist", "Ana Doe");
        name("Ana Doe Senior Reporter", "Ana Doe");
        name("Ana Doe Health Editor", "Ana Doe");
        name("the time", "-");
        name("Friday it was over", "-");
    }

    #[test]
    fn agencies_by_their_longest_form() {
        let found = |text: &str| {
            lexed(text, |i| match agency(i) {
                Some((rest, agency)) => Ok((rest, agency.name)),
                None => miss(i, Expected::Agency),
            })
        };
        assert_eq!(found("Getty Images Europe"), Some(("Getty Images", "Getty Images".to_owned())));
        assert_eq!(found("REUTERS/Doe"), Some(("Reuters", "REUTERS".to_owned())));
        assert_eq!(found("dpa, Varn"), Some(("dpa", "dpa".to_owned())));
        assert_eq!(found("Agence France-Presse"), Some(("AFP", "Agence France-Presse".to_owned())));
        assert_eq!(found("the rex"), None);
        assert_eq!(found("The AP"), Some(("AP", "The AP".to_owned())));
        assert_eq!(found("picture alliance/dpa"), Some(("picture alliance", "picture alliance".to_owned())));
        assert_eq!(found("picture of a bell"), None);
        assert_eq!(found("Doe"), None);
    }
}
