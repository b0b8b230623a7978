//! Sentences that tell who helped: "Ana Doe contributed to this report.", "Doe reported from Varn."

use super::contributors::{Found, MOST_LINE_TOKENS, somebody};
use super::tokens::Tokens;
use crate::lex::{Case, TokenKind};
use crate::lexicon::{WordClass, newsroom};
use nom::Input;

/// "Ana Doe contributed to this report.", "Doe reported from Varn." and several of these.
pub(super) fn contributed<'t>(i: Tokens<'t>, verb: usize, found: &mut Found) -> Tokens<'t> {
    let (mut start, mut verb) = (i, Some(verb));
    // Every turn takes a sentence.
    while let Some(n) = verb {
        helpers(start, n, found);
        let behind = start.from(start.index() + n);
        let stop = behind.iter_elements().position(|token| token.is(TokenKind::Stop));
        start = behind.from(stop.map_or(behind.end(), |stop| behind.index() + stop + 1));
        verb = if start.is_empty() { None } else { first_help(start) };
    }
    i.from(i.end())
}

/// Who stands before a verb of help.
fn helpers(i: Tokens<'_>, verb: usize, found: &mut Found) {
    let role = i.from(i.index() + verb).until(i.from(i.index() + verb + 1));
    let mut name = i.up_to(i.index() + verb);
    // Every turn takes a token.
    while let Some(token) = name.first() {
        let house_writer = (0..5).find(|&n| newsroom::has(newsroom::WRITERS, name.nth_text(n)));
        name = if let Some(n) = house_writer.filter(|_| token.is_capital()) {
            // "Associated Press writers Ana Doe"
            name.from(name.index() + n + 1)
        } else if name.nth(1).is_some_and(|next| next.is(TokenKind::Clitic)) && token.is_capital() {
            name.from(name.index() + 2)
        } else {
            somebody(name, role, found).unwrap_or_else(|| name.after_first())
        };
    }
}

/// The first word that tells what somebody did, if it is help. Names, houses and towns stand before it, and no story.
pub(super) fn first_help(i: Tokens<'_>) -> Option<usize> {
    if !i.first()?.is_capital() {
        return None;
    }
    let tells = WordClass::FINITE | WordClass::SUBJECT_PRONOUN | WordClass::RELATIVE;
    for (n, token) in i.iter_elements().take(MOST_LINE_TOKENS).enumerate() {
        if !token.has(tells) {
            continue;
        }
        if token.has(WordClass::CREDIT_WORD) && helps(i.from(i.index() + n)) {
            return Some(n);
        }
        if token.case == Case::Lower {
            return None;
        }
    }
    None
}

/// "contributed to this report", "contributed reporting", "reported from"
fn helps(i: Tokens<'_>) -> bool {
    let is = |n: usize, words: &[&str]| words.iter().any(|word| i.nth_text(n).eq_ignore_ascii_case(word));
    let contributed = is(0, &["contributed"])
        && (i.nth(1).is_none()
            || is(1, &["reporting", "."])
            || is(1, &["to"])
                && is(2, &["this", "the"])
                && is(3, &["report", "story", "article", "piece", "reporting", "analysis"])
            || is(2, &["reporting", "research"]));
    contributed || is(0, &["reported"]) && is(1, &["from"])
}

#[cfg(test)]
mod tests {
    use crate::grammar::contributors::tests::names;

    #[test]
    fn contributed_and_reported() {
        names("Ana Doe contributed to this report.", "Ana Doe");
        names("Ana Doe contributed reporting from Varn.", "Ana Doe");
        names("Ana Doe and John Roe contributed.", "Ana Doe; John Roe");
        names(
            "Doe reported from Varn. Associated Press writers Will Roe in Varn, Osmark, and Bill Poe in Alma contributed to this report.",
            "Doe; Will Roe; Bill Poe",
        );
        names("—Associated Press writer John Roe in Paris contributed to this report.", "John Roe");
        names("CNN’s Ana Doe and John Roe contributed to this report", "Ana Doe; John Roe");
        names("The Associated Press contributed to this report.", "AP");
        names("The mayor said he contributed to the fund.", "-");
    }
}
