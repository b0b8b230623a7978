//! Where names may begin and where words stand that mean somebody without a name, found in one sweep.

use super::age;
use crate::grammar::name::{NAMES_TOO, NO_NAME, opens_part};
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
    /// Whether the text is in another language than English: most of its words are in no list.
    pub(super) foreign: bool,
}

impl Signs {
    /// Looks at many tokens before it notes which count, so that nothing hangs on a guess at the next word.
    pub(super) fn of(lexed: &Lexed<'_>) -> Signs {
        /// Tokens looked at together, each a bit.
        const TOGETHER: usize = u64::BITS as usize;
        // In the news every sixth word has a capital, every eighth means somebody.
        let room = |share: usize| Vec::with_capacity(lexed.tokens.len() / share + TOGETHER);
        let mut signs = Signs { capitals: room(6), references: room(8), foreign: false };
        let (mut small, mut unknown) = (0, 0);
        for (tokens, start) in lexed.tokens.chunks(TOGETHER).zip((0..).step_by(TOGETHER)) {
            let (mut capital, mut open, mut too, mut named, mut lower, mut strange) = (0, 0, 0, 0, 0, 0);
            // From the last, whose bit is the highest. Each bit hangs on one look, so that no branch is needed.
            for token in tokens.iter().rev() {
                capital = capital << 1 | u64::from(token.is_capital());
                open = open << 1 | u64::from(!token.has(NO_NAME));
                too = too << 1 | u64::from(token.has(NAMES_TOO));
                named = named << 1 | u64::from(token.has(MAY_REFER));
                lower = lower << 1 | u64::from(token.case == Case::Lower);
                strange = strange << 1 | u64::from(token.class.is_unknown());
            }
            let capitals: u64 = capital & (open | too);
            strange &= lower;
            small += u64::count_ones(lower);
            unknown += u64::count_ones(strange);
            let opens = |bit: &usize| opens_part(&tokens[*bit]);
            let refers = |bit: &usize| refers(lexed.text, &tokens[*bit]);
            signs.capitals.extend(Ones(capitals).filter(opens).map(|bit| start + bit));
            signs.references.extend(Ones(named | strange).filter(refers).map(|bit| start + bit));
        }
        let references = signs.references.len();
        signs.references.extend(age::all(lexed));
        if signs.references.len() > references {
            // Two lists in order: one merge.
            signs.references.sort_unstable();
        }
        signs.foreign = small >= FEW && 2 * unknown > small;
        signs
    }
}

/// The places of a number's ones, from the lowest.
struct Ones(u64);

impl Iterator for Ones {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let lowest = self.0.trailing_zeros() as usize;
        self.0 &= self.0.wrapping_sub(1);
        (lowest < u64::BITS as usize).then_some(lowest)
    }
}

/// Classes of words by which somebody can be meant without a name.
const MAY_REFER: WordClass = WordClass::PERSONAL.or(WordClass::ROLE).or(WordClass::PERSON_NOUN);

/// "she", "mayor", "botanist"; and "ferrykeeper", though few words in small letters are in no list
fn refers(text: &str, token: &Token) -> bool {
    token.has(WordClass::PERSONAL | WordClass::ROLE)
        || token.case == Case::Lower
            && (token.has(WordClass::PERSON_NOUN) || token.class.is_unknown() && ends_as_role(&text[token.span]))
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
    fn names_and_words_for_people() {
        let text = "On Monday Ana Doe, a botanist, said she and my mayor saw Hennoborgist and a ferrykeeper of theirs.";
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let lexed = &Lexed { text, tokens: &tokens };
        let signs = Signs::of(lexed);
        let words = |signs: &[usize]| signs.iter().map(|&at| lexed.word(at)).collect::<Vec<_>>();
        assert_eq!(words(&signs.capitals), ["Ana", "Doe", "Hennoborgist"]);
        assert_eq!(words(&signs.references), ["botanist", "she", "my", "mayor", "ferrykeeper"]);
        assert_eq!(words(within(&signs.references, Run::new(7, 11))), ["she"]);
    }
}
