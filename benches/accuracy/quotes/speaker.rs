//! When a predicted speaker is the gold's. Computes no figure itself.

use std::collections::BTreeSet;

use super::words::Words;
use crate::json::Span;

const DETERMINERS: &str = "the a an this that these those its his her their our my your some one any";

const TITLES: &str = "mr mrs ms miss dr sir lord lady dame prof professor president vice-president vice senator sen rep \
    representative congressman congresswoman gov governor mayor secretary judge justice gen general col colonel lt capt \
    captain sgt maj major rev reverend pope king queen prince princess chairman chairwoman chair speaker leader minister \
    prime chancellor ambassador attorney sheriff councilman councilwoman candidate nominee former then democratic \
    republican u.s gop";

const FUNCTION_WORDS: &str = "and or of for in on at by to from with as who whom whose which that is was were are be been \
    being has have had not no but than about among including while when where also both all other others who's";

const PRONOUNS: &str = "i me we us he him she her they them it you who one himself herself themselves itself his hers \
    their theirs my mine our ours your yours this that these those which what";

/// Words at which the head of a source ends.
const HEAD_ENDS: &str = "who whom whose which that of for in on at from with as to about at whose where when including";

fn listed(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|one| one == word)
}

/// Whether the predicted speaker shares a word of content with the head of the gold's, or is the same but for titles.
///
/// The head is what stands before the first comma, relative pronoun or preposition. Names agree by their words wherever
/// they stand; pronouns and titles alone must stand in the same place.
pub(crate) fn agrees(words: &Words, gold: &[Span], predicted: &[Span]) -> bool {
    let (whole, found) = (words.within(gold), words.within(predicted));
    if whole.is_empty() || found.is_empty() {
        let touches = |span: &Span| predicted.iter().any(|other| span.overlaps(*other));
        return whole.is_empty() && gold.iter().any(touches);
    }
    let head = head(words, &whole);
    let content = content(words, head);
    let partial = if content.is_empty() {
        found.iter().any(|word| head.contains(word))
    } else {
        !content.is_disjoint(&self::content(words, &found))
    };
    partial || is_exactly(words, &whole, &found) || is_exactly(words, head, &found)
}

/// The same words without determiners and titles; the same place too where nothing but pronouns is left.
fn is_exactly(words: &Words, gold: &[usize], found: &[usize]) -> bool {
    let bare = |list: &[usize]| normal(words, list, |word| !listed(DETERMINERS, word) && !listed(TITLES, word));
    let titled = |list: &[usize]| normal(words, list, |word| !listed(DETERMINERS, word));
    let wanted = bare(gold);
    if wanted.iter().any(|word| !listed(PRONOUNS, word)) {
        return wanted == bare(found);
    }
    found.iter().any(|word| gold.contains(word)) && (gold == found || titled(gold) == titled(found))
}

fn head<'w>(words: &Words, source: &'w [usize]) -> &'w [usize] {
    let ends = |&n: &usize| {
        let (before, word) = (source[n - 1], source[n]);
        let cut = word == before + 1 && words.gap(before, word).contains([',', '(', ';', '—', '–']);
        cut || listed(HEAD_ENDS, words.word(word))
    };
    &source[..(1..source.len()).find(ends).unwrap_or(source.len())]
}

/// The words that say who it is.
fn content<'w>(words: &'w Words, list: &[usize]) -> BTreeSet<&'w str> {
    let empty = [DETERMINERS, FUNCTION_WORDS, PRONOUNS, TITLES];
    normal(words, list, |word| empty.iter().all(|list| !listed(list, word)))
}

/// The words without their possessive "'s", as a set of those to `keep`.
fn normal<'w>(words: &'w Words, list: &[usize], keep: impl Fn(&str) -> bool) -> BTreeSet<&'w str> {
    let bare = list.iter().map(|&word| words.word(word)).map(|word| word.strip_suffix("'s").unwrap_or(word));
    bare.filter(|word| keep(word)).collect()
}
