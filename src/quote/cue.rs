//! The dictionary form of a cue.

use crate::grammar::attribution::{Attribution, Order};
use crate::lex::Lexed;
use crate::lexicon::{self, WordClass};
use std::borrow::Cow;

/// The dictionary form of a cue; `None` for a mark.
pub(super) fn lemma(lexed: &Lexed<'_>, said: &Attribution) -> Option<Cow<'static, str>> {
    if said.order == Order::According {
        return Some(Cow::Borrowed("according to"));
    }
    let token = &lexed.tokens[said.cue.start];
    match token.cue() {
        Some(cue) => Some(Cow::Borrowed(cue.lemma)),
        None if token.is_word() => Some(Cow::Owned(regular(&lexed.word(said.cue.start).to_lowercase()))),
        None => None,
    }
}

/// The base of a verb that no table has, by the regular endings: "fumed", "sighs", "shrugging".
///
/// Of the bases that an ending allows the first is taken that the word lists know as a verb.
fn regular(form: &str) -> String {
    let cut = |ending: &str, put: &str| form.strip_suffix(ending).map(|stem| format!("{stem}{put}"));
    let undoubled = |ending: &str| {
        let stem = form.strip_suffix(ending)?;
        let mut letters = stem.chars().rev();
        (letters.next()? == letters.next()?).then(|| stem[..stem.len() - 1].to_owned())
    };
    let bases = [
        cut("ied", "y"),
        cut("ies", "y"),
        cut("ed", "e"),
        cut("ed", ""),
        undoubled("ed"),
        cut("ing", "e"),
        cut("ing", ""),
        undoubled("ing"),
        cut("es", ""),
        cut("s", ""),
    ];
    let known = |base: &String| lexicon::words().class(base.as_bytes()).has(WordClass::VERB_BASE);
    bases.into_iter().flatten().find(known).unwrap_or_else(|| form.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regular_forms_lead_to_their_base() {
        let cases =
            [("sighed", "sigh"), ("cried", "cry"), ("shrugged", "shrug"), ("sighs", "sigh"), ("smiling", "smile")];
        for (form, base) in cases {
            assert_eq!(regular(form), base);
        }
        assert_eq!(regular("went"), "went");
    }
}
