//! What stands behind a name and tells that somebody bears it: "Doe said", "Doe, 45,", "Doe of Varn".

use super::body;
use super::candidate::{Around, Candidate, SINGLE_NAME, SURELY_A_BODY};
use super::gender;
use super::told::{ROLES, apposition, is_of_somebody};
use crate::grammar::Tokens;
use crate::grammar::noun_phrase::noun_phrase;
use crate::grammar::role::{Role, role};
use crate::lex::{Case, Lexed, Run, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self, WordSet};

/// What stands behind: "Doe said", "Doe, 45,", "Doe, a doctor", "Doe, who".
pub(super) fn after(around: &Around<'_>, candidate: &Candidate) -> i32 {
    let lexed = around.lexed;
    let at = candidate.name.end;
    if at >= around.sentence.end {
        return 0;
    }
    let token = &lexed.tokens[at];
    match token.kind {
        TokenKind::Word if token.has(TELLS_BEHIND) => word_behind(lexed, candidate, at),
        TokenKind::Comma => comma_behind(lexed, candidate, Run::new(at + 1, around.sentence.end)),
        // "Tolvik (née Doe)"
        TokenKind::Open if lexed.is_any(at + 1, &["née", "nee", "born"]) => SINGLE_NAME,
        _ if candidate.words == 1 && is_cited(lexed, candidate.name) => SINGLE_NAME + 1,
        _ => 0,
    }
}

/// Whether a name is that of an author by the year behind it: "by **Doe** and **Roe** (2004)".
fn is_cited(lexed: &Lexed<'_>, name: Run) -> bool {
    let year = |open: usize| {
        lexed.kind(open, TokenKind::Open)
            && lexed.kind(open + 2, TokenKind::Close)
            && lexed.tokens[open + 1].is(TokenKind::Number)
            && lexed.tokens[open + 1].span.len() == 4
    };
    let by = |at: usize| lexed.reads(at, word::BY);
    let and = |at: usize| lexed.reads(at, word::AND);
    let before = name.start.wrapping_sub(1);
    by(before) && (year(name.end) || and(name.end) && year(name.end + 2))
        || and(before) && by(before.wrapping_sub(2)) && year(name.end)
}

/// Words that tell whether a name stands before.
const TELLS_BEHIND: WordClass = WordClass::RELATIVE
    .or(WordClass::PREPOSITION)
    .or(WordClass::BE)
    .or(WordClass::VERB_PAST)
    .or(WordClass::VERB_S)
    .or(WordClass::ROLE)
    .or(WordClass::DETERMINER);

/// "Doe said", "Doe died", "Doe of the harbor office", "Doe who"
fn word_behind(lexed: &Lexed<'_>, candidate: &Candidate, at: usize) -> i32 {
    let token = &lexed.tokens[at];
    if is_who(lexed, at) {
        return 2;
    }
    let verb = token.case == Case::Lower && token.has(WordClass::VERB_PAST | WordClass::VERB_S);
    if verb && body::acts_for_itself(lexed, at) {
        return if lexed.has(candidate.name.start, WordClass::FIRST_NAME) { -3 } else { -6 };
    }
    if token.has(WordClass::ROLE) && body::is_served(lexed, at) {
        return 2 * SURELY_A_BODY;
    }
    if verb && token.has(WordClass::CUE) {
        // "on Kolvar shows", "Kolvar claims": many of them, as like as not
        let many = token.has(WordClass::PLURAL) || token.word == word::SHOWS;
        // "Tolvik said he would go": a firm says that of "it".
        let own = candidate.words == 1
            && matches!(lexed.known(at + 1), word::HE | word::SHE)
            && !lexed.has(candidate.name.start.wrapping_sub(1), WordClass::NOUN);
        return if candidate.words == 1 && many { 1 } else { 2 + i32::from(own) };
    }
    if candidate.words == 1 {
        if is_by_name(lexed, candidate.name.start) {
            return 3;
        }
        // "Tolvik died", "Tolvik was born in": no body and no place does.
        if LIVED.contains(lexed.known(at)) || token.has(WordClass::BE) && lexed.reads(at + 1, word::BORN) {
            // "Kolvars died", and "the King of Varn died", of which nothing tells.
            let many = lexed.word(candidate.name.start).ends_with('s');
            let behind_one = lexed.has(candidate.name.start.wrapping_sub(1), WordClass::PREPOSITION);
            return if behind_one { 0 } else { SINGLE_NAME - i32::from(many) };
        }
        // "Doe of the harbor office" is a person by a full name alone, or a lord.
        if token.word == word::OF
            && !is_of_somebody(lexed, candidate)
            && !(candidate.is_titled() && LORDS.contains(lexed.known(candidate.name.start - 1)))
        {
            return -2;
        }
    }
    // "Kolvar Prenn shares rose"
    if token.word == word::SHARES && lexed.has(at + 1, WordClass::FINITE) {
        return 2 * SURELY_A_BODY;
    }
    i32::from(verb && !token.has(WordClass::PLURAL))
}

/// "Doe, 45,", "Doe, a doctor", "Doe, who", "Salar, Osmark". `rest`: what stands
/// behind the comma.
fn comma_behind(lexed: &Lexed<'_>, candidate: &Candidate, rest: Run) -> i32 {
    let next = rest.start;
    let Some(token) = lexed.tokens.get(next) else { return 0 };
    if token.is(TokenKind::Number) {
        let closed = lexed.kind(next + 1, TokenKind::Comma) || lexed.kind(next + 1, TokenKind::Stop);
        // "Tolvik, 45, a baker,"
        let told = closed && apposition(lexed, Run::new((next + 2).min(rest.end), rest.end));
        return if closed && token.span.len() <= 2 { 3 + 2 * i32::from(told) } else { 0 };
    }
    if is_who(lexed, next) {
        return 3;
    }
    // "Kolvar Prenn, which makes rope, left"; but "They beat Kolvar Prenn, which was a surprise"
    if token.word == word::WHICH {
        return if candidate.opens { 2 * SURELY_A_BODY } else { 0 };
    }
    // "Salar, Osmark"; but "Doe, Osmark coordinator at the bank", "Doe, Osmark Sen. Roe"
    let modifies = || role(lexed, next + 1) == Role::Noun || lexed.has(next + 1, WordClass::TITLE);
    if token.has(WordClass::PLACE) && token.is_capital() && !token.has(WordClass::FIRST_NAME) && !modifies() {
        return -2;
    }
    if apposition(lexed, rest) {
        return if candidate.words == 1 && is_nobody_else(lexed, candidate, rest) { 5 } else { 2 };
    }
    if body::is_said_to_be_one(lexed, candidate, rest) { 2 * SURELY_A_BODY } else { 0 }
}

/// Whether what is said of a strange word behind its comma is said of nothing but a person: "Tolvanto**, a farmer**, left"; but
/// "Kolvar, a leader in toys,".
fn is_nobody_else(lexed: &Lexed<'_>, candidate: &Candidate, rest: Run) -> bool {
    /// Roles that no body, country or animal has; others tell a gender, or end in "ist".
    static HUMAN: WordSet = WordSet::of(&[
        word::BAKER,
        word::BIOLOGIST,
        word::CARPENTER,
        word::CHEF,
        word::CLERK,
        word::DOCTOR,
        word::DRIVER,
        word::ENGINEER,
        word::FARMER,
        word::FISHERMAN,
        word::LAWYER,
        word::MECHANIC,
        word::MUSICIAN,
        word::NURSE,
        word::PAINTER,
        word::POET,
        word::PROFESSOR,
        word::REFUGEE,
        word::REPORTER,
        word::RESIDENT,
        word::SHOPKEEPER,
        word::SINGER,
        word::SOLDIER,
        word::STUDENT,
        word::TAILOR,
        word::TEACHER,
        word::TEENAGER,
        word::WRITER,
    ]);
    // "Ana of Varn, a nun,": who is behind a preposition is not told.
    if lexed.has(candidate.name.start.wrapping_sub(1), WordClass::PREPOSITION)
        || !matches!(lexed.known(rest.start), word::A | word::AN)
        || !lexed.tokens[candidate.name.start].class.is_unknown()
    {
        return false;
    }
    let Ok((behind, phrase)) = noun_phrase(Tokens::new(lexed, rest)) else { return false };
    let noun = lexed.known(phrase.head);
    let human = HUMAN.contains(noun) || lexed.has(phrase.head, ROLES) && gender::of_word(noun).is_some();
    let ends = |at: usize| {
        at >= rest.end
            || lexed.kind(at, TokenKind::Comma)
            || lexed.tokens[at].is_terminal()
            || lexed.has(at, WordClass::PREPOSITION.or(WordClass::RELATIVE))
    };
    human && ends(behind.index())
}

/// Whether a first name at `at` is told from others by what stands behind it: "**Ana** of Varn", "**Ana** the Great"; but "Grace of
/// God", "Florence of old".
pub(super) fn is_by_name(lexed: &Lexed<'_>, at: usize) -> bool {
    let other = WordClass::NOUN | WordClass::ADJECTIVE | WordClass::PLACE;
    let capital = || lexed.tokens.get(at + 2).is_some_and(|next| next.is_word() && next.case == Case::Title);
    let named = match lexed.known(at + 1) {
        word::OF => capital(),
        word::THE => capital() && lexed.has(at + 2, WordClass::ADJECTIVE) && !lexed.has(at + 2, WordClass::NATIONALITY),
        _ => false,
    };
    named && lexed.has(at, WordClass::FIRST_NAME) && !lexed.has(at, other)
}

/// Titles of those who are of a place: "**Lord** Doe of Varn".
static LORDS: WordSet = WordSet::of(&[
    word::ARCHBISHOP,
    word::BARON,
    word::BARONESS,
    word::BISHOP,
    word::COUNT,
    word::COUNTESS,
    word::DUKE,
    word::KING,
    word::LADY,
    word::LORD,
    word::PRINCE,
    word::PRINCESS,
    word::QUEEN,
]);

/// Verbs of which only the living are subjects.
static LIVED: WordSet = WordSet::of(&[
    word::DIED,
    word::DIES,
    word::MARRIED,
    word::SMILED,
    word::SMILES,
    word::NODDED,
    word::SHRUGGED,
    word::SIGHED,
    word::WEPT,
    word::GRINNED,
]);

fn is_who(lexed: &Lexed<'_>, at: usize) -> bool {
    matches!(lexed.known(at), word::WHO | word::WHOSE)
}

#[cfg(test)]
mod tests {
    use crate::person::tests::person;

    #[test]
    fn one_name_where_only_somebody_is_told_of() {
        person("Tolvanto, a farmer, left. Kolvar, a leader in toys, left.", "Tolvanto");
        person("Tolvanto, 45, a farmer, left. Varn, 45, left.", "Tolvanto");
        person("His friend Tolvanus of Varn left. They use his official Kolvar feed.", "Tolvanus");
        person("On Monday, Tolvik said he was ill. They saw Tolvik there.", "Tolvik");
        person("The site Tolvik said he was ill. They saw Tolvik there.", "");
        person("They asked about the murder of Ana. The king of Jordan left.", "Ana");
        person("On Monday, Tolvik smiled. The king of Varn died.", "Tolvik");
    }
}
