//! Descriptions by which a newsroom varies a name that it has just used: "Doe left. **The Osmark senator** has sung since."

use super::{Speakers, Walk};
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self, WordSet};
use crate::person::description::{Description, Opener};
use crate::person::focus::{Place, Sought, Who};
use crate::person::gender;

/// Offices of which somebody has one: who is said to hold another is not meant.
const OFFICES: WordSet =
    WordSet::of(&[word::SENATOR, word::GOVERNOR, word::CONGRESSMAN, word::CONGRESSWOMAN, word::LAWMAKER]);

/// What somebody is besides: a senator may be a candidate.
const CALLINGS: WordSet = WordSet::of(&[
    word::ACTOR,
    word::ACTRESS,
    word::ATHLETE,
    word::BILLIONAIRE,
    word::BUSINESSMAN,
    word::BUSINESSWOMAN,
    word::CANDIDATE,
    word::COMEDIAN,
    word::CONTENDER,
    word::DEFENDER,
    word::ENTREPRENEUR,
    word::FOOTBALLER,
    word::GOALKEEPER,
    word::MAGNATE,
    word::MIDFIELDER,
    word::MILLIONAIRE,
    word::MOGUL,
    word::MUSICIAN,
    word::NOMINEE,
    word::POLITICIAN,
    word::QUARTERBACK,
    word::RAPPER,
    word::SINGER,
    word::STAR,
    word::STRIKER,
    word::TYCOON,
    word::WINGER,
]);

/// All of them.
pub(super) static VARIED: WordSet = OFFICES.or(CALLINGS);

/// Nouns that mean anybody who will be it as well: "they knew that the nominee would lose".
static ANY: WordSet = WordSet::of(&[word::CANDIDATE, word::CONTENDER, word::NOMINEE, word::POLITICIAN, word::STAR]);

impl<S: Speakers> Walk<'_, '_, S> {
    /// Who is talked about, where a description is the subject of a sentence and says of nobody else who he is. `next`: the first name
    /// behind it.
    pub(super) fn varied(&mut self, sentence: Run, found: Description, place: Place, next: usize) -> Option<usize> {
        let lexed = self.lexed;
        let noun = found.noun(lexed);
        if found.opener != Opener::Definite || !place.subject || !VARIED.contains(noun) {
            return None;
        }
        let before = found.run.start.wrapping_sub(1);
        let said = lexed.kind(before, TokenKind::Quote);
        let opens = || {
            found.run.start == sentence.start
                || said
                || lexed.kind(before, TokenKind::Comma)
                || lexed.reads(before, word::AND)
        };
        if self.subject.is_some() && !said || ANY.contains(noun) && !opens() || tells_apart(lexed, found) {
            return None;
        }
        // "The nominee, Gov. Ana Doe of Varn,"
        let mut behind = self.names[next..].iter().take_while(|name| name.run.start < sentence.end);
        let beside = lexed.kind(found.head + 1, TokenKind::Comma)
            && self.names.get(next).is_some_and(|name| name.start == found.head + 2);
        if beside || self.speakers.speaker_at(found.head, &self.found.mentions).is_some() {
            return None;
        }
        let not = [self.subject.map(|(who, _)| who), None, None, None];
        let gender = gender::of_word(lexed.known(found.head));
        let Who::Person(person) = self.focus.pronoun(&Sought { gender, place, possessive: false, not, sayer: None })?
        else {
            return None;
        };
        let fits = !self.found.told[person].described
            || CALLINGS.contains(noun) && self.offices.of(person).all(|noun| VARIED.contains(noun));
        // "Striker Doe" is the striker and nobody else.
        let fits = fits && (OFFICES.contains(noun) || self.offices.with(noun).all(|holder| holder == person));
        // "The nominee has not defended **Doe**": whom the sentence names is another.
        (fits && !behind.any(|name| name.person == person)).then_some(person)
    }
}

/// Whether a description tells somebody apart: "the **other** senator", "the **first** candidate".
fn tells_apart(lexed: &Lexed<'_>, found: Description) -> bool {
    const TELLS_APART: WordClass = WordClass::ORDINAL.or(WordClass::NUMBER);
    found.modifiers(lexed).range().any(|at| {
        lexed.has(at, TELLS_APART) || word::one_of!(lexed.known(at), OTHER | ONLY | SAME | LAST | NEXT | AVERAGE)
    })
}

#[cfg(test)]
mod tests {
    use crate::person::tests::means;

    #[test]
    fn a_name_that_is_varied() {
        means("Ben Roe left. The Osmark senator came back.", "Ben Roe", "Ben Roe|The Osmark senator");
        means("Sen. Ben Roe left. The candidate came back.", "Ben Roe", "Ben Roe|The candidate");
    }

    #[test]
    fn somebody_else_than_who_is_talked_about() {
        means("Sen. Ben Roe left. The governor came.", "Ben Roe", "Ben Roe");
        means("Ben Roe, a pollster, left. The candidate came.", "Ben Roe", "Ben Roe|a pollster");
        means("Ben Roe left. The other senator came.", "Ben Roe", "Ben Roe");
        means("Ben Roe left. He said the senator came.", "Ben Roe", "Ben Roe|He");
        means("Ben Roe left. They saw the senator.", "Ben Roe", "Ben Roe");
        means("Ben Roe left. They knew that the nominee would win.", "Ben Roe", "Ben Roe");
        means("Ben Roe left. The nominee has not defended Roe.", "Ben Roe", "Ben Roe|Roe");
        means("Striker Jo Kay fell. It rained. It snowed. Ben Roe left. The Varn striker sang.", "Ben Roe", "Ben Roe");
        means("Ben Roe left. The nominee met Ana Doe.", "Ben Roe", "Ben Roe|The nominee");
        means("Ben Roe left. The nominee, Gov. Ana Doe of Varn, came.", "Ben Roe", "Ben Roe");
    }
}
