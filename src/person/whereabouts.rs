//! Where names may begin and where words stand that mean somebody without a name.

use super::age;
use crate::grammar::name::{is_first_name, is_surname, opens_part};
use crate::lex::{Case, Lexed, Run, SignMap, Token, push_if};
use crate::lexicon::people::ends_as_role;
use crate::lexicon::{Signs, WordClass};

/// The indices of a text's words for people, each list in order.
#[derive(Debug, Default)]
pub(super) struct Whereabouts {
    /// Words that can begin a name: "Ana", "Doe".
    pub(super) capitals: Vec<usize>,
    /// Words by which somebody can be meant without a name: "he", "my", "mayor", and "ferrykeeper", which is in no list.
    pub(super) references: Vec<usize>,
    /// Whether the text is in another language than English: most of its words are in no list.
    pub(super) foreign: bool,
}

impl Whereabouts {
    pub(super) fn of(lexed: &Lexed<'_>, map: &SignMap) -> Whereabouts {
        // In the news every sixth word has a capital, every eighth means somebody.
        let room = |share: usize| Vec::with_capacity(lexed.tokens.len() / share);
        let mut signs = Whereabouts { capitals: room(6), references: room(8), foreign: false };
        map.each([Signs::CAPITAL], |at| {
            let token = &lexed.tokens[at];
            let month = || token.has(WordClass::MONTH) && (is_first_name(lexed, at) || is_surname(lexed, at));
            push_if(opens_part(token) || month(), &mut signs.capitals, at);
        });
        map.each([Signs::REFERENCE], |at| push_if(refers(&lexed.tokens[at]), &mut signs.references, at));
        let references = signs.references.len();
        let (small, mut strange) = (map.count(Signs::SMALL), 0);
        map.each([Signs::STRANGE], |at| {
            strange += 1;
            // Few words are in no list, and of these few end so.
            if ends_as_role(lexed.word(at)) {
                signs.references.push(at);
            }
        });
        signs.foreign = small >= FEW && 2 * strange > small;
        signs.references.extend(age::all(lexed));
        if signs.references.len() > references {
            signs.references.sort_unstable();
        }
        signs
    }
}

/// "she", "mayor", "botanist"
fn refers(token: &Token) -> bool {
    let small = (token.case == Case::Lower) | (token.case == Case::Mixed);
    token.has(WordClass::PERSONAL | WordClass::ROLE) | small & token.has(WordClass::PERSON_NOUN)
}

/// Words in small letters below which a text may be a name and a place.
const FEW: u32 = 12;

/// Takes the first of `signs` off if it stands before `end`.
pub(super) fn next_before(signs: &mut &[usize], end: usize) -> Option<usize> {
    let (&first, behind) = signs.split_first().filter(|(first, _)| **first < end)?;
    *signs = behind;
    Some(first)
}

/// Those of `signs` that stand in a run.
pub(super) fn within(signs: &[usize], run: Run) -> &[usize] {
    let start = signs.partition_point(|&at| at < run.start);
    let end = start + signs[start..].iter().take_while(|&&at| at < run.end).count();
    &signs[start..end]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    #[test]
    fn months_that_are_names() {
        let text = "They met June Kolvar. In June Kolvar left. May said so. In May said sources agreed.";
        let mut tokens = Vec::new();
        let signs = lex(text, &mut tokens).signs;
        let lexed = &Lexed { text, tokens: &tokens };
        let words: Vec<_> = Whereabouts::of(lexed, &signs).capitals.iter().map(|&at| lexed.word(at)).collect();
        assert_eq!(words, ["June", "Kolvar", "Kolvar", "May"]);
    }

    #[test]
    fn names_and_words_for_people() {
        let text = "On Monday Ana Doe, a botanist, said she and my mayor saw Hennoborgist and a ferrykeeper of theirs.";
        let mut tokens = Vec::new();
        let signs = lex(text, &mut tokens).signs;
        let lexed = &Lexed { text, tokens: &tokens };
        let signs = Whereabouts::of(lexed, &signs);
        let words = |signs: &[usize]| signs.iter().map(|&at| lexed.word(at)).collect::<Vec<_>>();
        assert_eq!(words(&signs.capitals), ["Ana", "Doe", "Hennoborgist"]);
        assert_eq!(words(&signs.references), ["botanist", "she", "my", "mayor", "ferrykeeper"]);
        assert_eq!(words(within(&signs.references, Run::new(7, 11))), ["she"]);
    }
}
