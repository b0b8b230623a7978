//! What stands in brackets at the end of a piece: somebody's name, an aside, what was heard.

use crate::lex::{Case, Lexed, Run};
use crate::lexicon::{WordClass, word as w};

/// "(España)", "(ECB)": a place or a short form in brackets explains the word before.
pub(super) fn is_aside(lexed: &Lexed<'_>, run: Run) -> bool {
    run.len() == 3 && {
        let word = &lexed.tokens[run.start + 1];
        word.has(WordClass::PLACE) || word.case == Case::Upper || word.class.is_unknown()
    }
}

/// Whether somebody can be named in brackets: "(Ana Doe)", "(The Evening Lantern)", and not "(Latest Model)".
pub(super) fn may_name(lexed: &Lexed<'_>, run: Run) -> bool {
    let name = WordClass::FIRST_NAME
        .or(WordClass::SURNAME)
        .or(WordClass::BODY)
        .or(WordClass::PLACE)
        .or(WordClass::CREDIT_WORD)
        .or(WordClass::AGENCY_HEAD);
    lexed.reads(run.start + 1, w::THE)
        || lexed.tokens[run.range()]
            .iter()
            .any(|token| token.has(name) || token.is_word() && (token.class.is_unknown() || token.case == Case::Upper))
}

/// "(LAUGHTER)", "(SOUND OF BELLS)": what was heard, in capitals, with no word that could be a name.
pub(super) fn is_stage_direction(lexed: &Lexed<'_>, run: Run) -> bool {
    /// "(CROSSTALK)", "(END VIDEO CLIP)"
    const HEARD: &[&str] = &["crosstalk", "inaudible", "soundbite", "unintelligible", "begin", "end"];
    if lexed.is_any(run.start + 1, HEARD) {
        return true;
    }
    let tokens = &lexed.tokens[run.range()];
    let name =
        WordClass::FIRST_NAME | WordClass::SURNAME | WordClass::BODY | WordClass::CREDIT_WORD | WordClass::AGENCY_HEAD;
    tokens
        .iter()
        .filter(|token| token.is_word())
        .all(|token| token.case == Case::Upper && !token.class.is_unknown() && !token.has(name))
}
