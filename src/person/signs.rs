//! Where names may begin and where words stand that mean somebody without a name, found in one sweep.

use crate::grammar::name::opens_part;
use crate::lex::{Case, Lexed, Run, Token};
use crate::lexicon::WordClass;
use crate::lexicon::people::ends_as_role;

/// The indices of a text's words for people, each list in order.
#[derive(Debug, Default)]
pub(super) struct Signs {
    /// Words that can begin a name: "Ana", "Doe".
    pub(super) capitals: Vec<usize>,
    /// Words by which somebody can be meant without a name: "he", "my", "mayor".
    pub(super) references: Vec<usize>,
}

impl Signs {
    /// Every index is written and only those that count are kept, so that nothing hangs on a guess at the next word.
    pub(super) fn of(lexed: Lexed<'_>) -> Signs {
        let mut signs = Signs { capitals: vec![0; lexed.tokens.len()], references: vec![0; lexed.tokens.len()] };
        let (mut capitals, mut references) = (0, 0);
        for (at, token) in lexed.tokens.iter().enumerate() {
            signs.capitals[capitals] = at;
            signs.references[references] = at;
            capitals += usize::from(opens_part(token));
            references += usize::from(refers(lexed, token));
        }
        signs.capitals.truncate(capitals);
        signs.references.truncate(references);
        signs
    }
}

/// "she", "mayor", "botanist"
fn refers(lexed: Lexed<'_>, token: &Token) -> bool {
    let lower = token.case == Case::Lower;
    let known = token.has(WordClass::PERSONAL | WordClass::ROLE) | (token.has(WordClass::PERSON_NOUN) & lower);
    // Few words in small letters are in no list.
    known || lower && token.class.is_unknown() && ends_as_role(&lexed.text[token.span])
}

/// Takes those of `signs` that stand before `end` off the front.
pub(super) fn take_before<'s>(signs: &mut &'s [usize], end: usize) -> &'s [usize] {
    let (before, behind) = signs.split_at(signs.iter().take_while(|&&at| at < end).count());
    *signs = behind;
    before
}

/// Those of `signs` that stand in a run.
pub(super) fn within(signs: &[usize], run: Run) -> &[usize] {
    let start = signs.partition_point(|&at| at < run.start);
    take_before(&mut &signs[start..], run.end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    #[test]
    fn names_and_words_for_people() {
        let text = "On Monday Ana Doe, a botanist, said she and my mayor saw Hennoborgist and a ferrykeeper of theirs.";
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let lexed = Lexed { text, tokens: &tokens };
        let signs = Signs::of(lexed);
        let words = |signs: &[usize]| signs.iter().map(|&at| lexed.word(at)).collect::<Vec<_>>();
        assert_eq!(words(&signs.capitals), ["Ana", "Doe", "Hennoborgist"]);
        assert_eq!(words(&signs.references), ["botanist", "she", "my", "mayor", "ferrykeeper"]);
        assert_eq!(words(within(&signs.references, Run::new(7, 11))), ["she"]);
    }
}
