//! Whether a text tells that somebody bears a name: who speaks under it, or is said to be something behind it.

use super::candidate::Candidate;
use crate::lex::{Case, Lexed, Run, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self, WordSet};

/// Nouns for what somebody is.
pub(super) const ROLES: WordClass = WordClass::ROLE.or(WordClass::PERSON_NOUN);

/// Whether somebody speaks under a name or is said to be something, so that it is a person's whatever its words are: "said **Rush
/// Day**", "**Rush Day** said", "**Rush Day**, a baker,". In a headline nothing tells.
pub(super) fn is_told(lexed: &Lexed<'_>, candidate: &Candidate) -> bool {
    let Candidate { name, sentence, in_title, .. } = *candidate;
    let speaks = |at: usize| {
        let token = &lexed.tokens[at];
        token.has(WordClass::CUE) && token.case == Case::Lower && !token.has(WordClass::NOUN)
    };
    let behind = || name.end < sentence.end && speaks(name.end);
    let before = || name.start > sentence.start && speaks(name.start - 1);
    !in_title && (behind() || before()) || is_said_to_be(lexed, candidate)
}

/// Whether it is said behind a comma what somebody is: "**Rush Day**, a baker,", "**Rush Day**, 45,", "**Rush Day**, who".
pub(super) fn is_said_to_be(lexed: &Lexed<'_>, candidate: &Candidate) -> bool {
    let Candidate { name, sentence, in_title, .. } = *candidate;
    let comma = name.end < sentence.end && lexed.kind(name.end, TokenKind::Comma);
    let role = || apposition(lexed, Run::new(name.end + 1, sentence.end));
    comma && !in_title && (is_somebody(lexed, name.end) || role())
}

/// Whether what only a person is stands behind a comma: "Ben Wall**, who** left", "Ben Wall**, 45,** left".
pub(super) fn is_somebody(lexed: &Lexed<'_>, comma: usize) -> bool {
    let age = || lexed.kind(comma + 1, TokenKind::Number) && lexed.kind(comma + 2, TokenKind::Comma);
    lexed.kind(comma, TokenKind::Comma) && (lexed.reads(comma + 1, word::WHO) || age())
}

/// Whether it is said behind "is" what somebody is: "Ben Bridge **is a** Kolvar **writer**".
pub(super) fn is_somebody_by_role(lexed: &Lexed<'_>, candidate: &Candidate) -> bool {
    let Candidate { name, sentence, in_title, .. } = *candidate;
    let is = name.end + 1 < sentence.end && lexed.has(name.end, WordClass::BE);
    is && !in_title
        && lexed.has(name.end + 1, WordClass::DETERMINER)
        && apposition(lexed, Run::new(name.end + 1, sentence.end))
}

/// Whether a first name stands among those of a family: "their daughters **Ana** and **Eva**", "**Ana** and Ben Doe"; but "the Ana and
/// Ben Doe Foundation".
pub(super) fn is_of_a_family(lexed: &Lexed<'_>, name: Run) -> bool {
    let given = |at: usize| lexed.has(at, WordClass::FIRST_NAME) && lexed.tokens[at].case == Case::Title;
    given(name.start) && (is_before_a_full_name(lexed, name) || is_among_kin(lexed, name.start))
}

/// The surname that a first name shares with the next one: "Ana and Ben **Doe**", "the brothers Martin and Ben **Doe**"; but "Martin
/// and Ben Doe", where Martin may be Jo Martin.
pub(super) fn shared_surname(lexed: &Lexed<'_>, name: Run) -> Option<usize> {
    let surname = name.end + 2;
    let token = &lexed.tokens[name.start];
    let first = token.has(WordClass::FIRST_NAME) && token.case == Case::Title;
    let whole = || !lexed.kind(surname + 1, TokenKind::Hyphen) && is_before_a_full_name(lexed, name);
    let two = || {
        let before = name.start.wrapping_sub(1);
        let noun = before.wrapping_sub(usize::from(lexed.kind(before, TokenKind::Comma)));
        lexed.has(noun, WordClass::PLURAL | WordClass::COLLECTIVE)
    };
    (first && whole() && (!token.has(WordClass::SURNAME) || two())).then_some(surname)
}

/// Whether a name is the second behind a title for two: "Messrs. Doe and **Roe**", "Sens. Doe and **Roe**".
pub(super) fn is_second_of_two(lexed: &Lexed<'_>, name: Run) -> bool {
    let and = name.start.wrapping_sub(1);
    word::one_of!(lexed.known(and.wrapping_sub(2)), MESSRS | MESSRS_DOT | DRS_DOT | GENS_DOT | REPS_DOT | SENS_DOT)
        && lexed.reads(and, word::AND)
        && name.len() == 1
}

/// "**Ana** and Ben Doe"
fn is_before_a_full_name(lexed: &Lexed<'_>, name: Run) -> bool {
    /// A place as well as a first name: "Georgia and Ben Doe".
    const OTHERS: WordClass = WordClass::PLACE.or(WordClass::NOUN).or(WordClass::ADJECTIVE);
    let and = name.end;
    let word = |at: usize| lexed.tokens.get(at).filter(|token| token.is_word() && token.case == Case::Title);
    let first = || word(and + 1).is_some_and(|token| token.has(WordClass::FIRST_NAME) && !token.has(OTHERS));
    let last = || word(and + 2).is_some_and(|token| token.class.is_unknown() || token.has(WordClass::SURNAME));
    lexed.reads(and, word::AND)
        && first()
        && last()
        && word(and + 3).is_none()
        && !lexed.has(name.start, OTHERS)
        && !lexed.has(name.start.wrapping_sub(1), WordClass::DETERMINER)
}

/// "their daughters, **Ana** and **Eva**"
fn is_among_kin(lexed: &Lexed<'_>, at: usize) -> bool {
    /// "children Ana, Ben, Carl, Dan and Eva"
    const LONGEST: usize = 10;
    static KIN: WordSet = WordSet::of(&[
        word::BROTHERS,
        word::CHILDREN,
        word::COUSINS,
        word::DAUGHTERS,
        word::GRANDCHILDREN,
        word::NEPHEWS,
        word::NIECES,
        word::PARENTS,
        word::SIBLINGS,
        word::SISTERS,
        word::SONS,
        word::TWINS,
    ]);
    let listed = |at: &usize| {
        let token = &lexed.tokens[*at];
        token.is_capital() || token.is(TokenKind::Comma) || token.word == word::AND || token.is(TokenKind::Number)
    };
    let mut before = (at.saturating_sub(LONGEST)..at).rev().skip_while(listed);
    before.next().is_some_and(|head| KIN.contains(lexed.known(head)) && lexed.tokens[head].case == Case::Lower)
}

/// "a botanist", "the chief of staff", "director of the mill": a role within the first words.
pub(super) fn apposition(lexed: &Lexed<'_>, run: Run) -> bool {
    /// "the former deputy prime minister"
    const LONGEST: usize = 6;
    let words = lexed.tokens[run.range()].iter().take(LONGEST);
    words
        .take_while(|token| token.is_word() || token.is(TokenKind::Hyphen) || token.is(TokenKind::Clitic))
        .take_while(|token| !token.has(WordClass::PREPOSITION | WordClass::AUXILIARY | WordClass::RELATIVE))
        .any(|token| token.has(ROLES) && token.case == Case::Lower)
}

/// Whether a name stands behind what somebody's relative or friend is: "**his friend** Tolvanus of Varn".
pub(super) fn is_of_somebody(lexed: &Lexed<'_>, candidate: &Candidate) -> bool {
    let at = candidate.name.start.wrapping_sub(1);
    lexed.has(at, ROLES)
        && !lexed.has(at, WordClass::ADJECTIVE)
        && lexed.tokens[at].case == Case::Lower
        && matches!(lexed.known(at.wrapping_sub(1)), word::HIS | word::HER | word::MY)
}

#[cfg(test)]
mod tests {
    use crate::person::tests::{means, person};

    #[test]
    fn ordinary_words_and_places_are_names_where_it_is_told() {
        person("“No,” said Teal Prenn, the director of the mill.", "Teal Prenn");
        person("“No,” stated Roman Kolvarian, a teacher.", "Roman Kolvarian");
        person("The teacher saw Ravi Shah, 32, of Varn there.", "Ravi Shah");
        person("Rich Prenn, a baker, left, and Will Kolm, a teacher.", "Rich Prenn|Will Kolm");
        person("They saw Rush Kolvar there. Digital Kolvar said no.", "Rush Kolvar");
        person("Major Donor Backs Rush Kolvar\n\nIt rained.", "");
    }

    #[test]
    fn families_by_their_first_names() {
        person("They met Ana and Ben Doe there. Eva came too.", "Ana Doe|Ben Doe");
        means("They met Ana and Ben Doe. Ana left. Ana Doe came back.", "Ana Doe", "Ana|Ana|Ana Doe");
        person("They met Ana Roe. Later Ana and Ben Doe left. Kolvar and Eva Tarr stayed.", "Ana Roe|Ben Doe|Eva Tarr");
        person("They met the brothers Martin and Ben Doe. Martin and Eva Roe left.", "Martin Doe|Ben Doe|Eva Roe");

        person("They met their daughters, Ana, 3, and Eva, 5, there.", "Ana|Eva");
        person("They met Georgia and Ben Doe there. The Ana and Ben Doe Prize was lost.", "Ben Doe");
        person("They met Ana, Eva and others there.", "");
        person("Messrs. Kolvar and Prenn left. Sens. Doe and Roe came back.", "Kolvar|Prenn|Doe|Roe");
    }

    #[test]
    fn surnames_that_are_things_as_well() {
        person("“No,” said Ana Day, the director.", "Ana Day");
        person("Ben West, a teacher, left. West came back from the West.", "Ben West");
        person("They met in Jackson Park, and Ana Hall Prenn left.", "Ana Hall Prenn");
        person("They met on Ana Day.", "");
    }
}
