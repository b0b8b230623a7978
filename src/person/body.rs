//! What only a body or a thing has around its name: "the law firm Kolvar Prenn", "Kolvar Prenn, a toy company,", "Kolvar Prenn
//! striker Ana Doe", "Kolvar Prenn raised its forecast".

use super::candidate::{Candidate, SURELY_A_BODY};
use crate::grammar::Tokens;
use crate::grammar::noun_phrase::noun_phrase;
use crate::lex::{Case, Lexed, Run, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self, WordSet};

/// Nouns for bodies and things.
pub(super) const KINDS: WordClass = WordClass::BODY.or(WordClass::THING);

/// Whether a word in small letters says what a body or a thing is: "firm", "film"; but "to **report** Ana Doe's plan", "Gulls
/// **center** Ana Doe", "secretary of **state** Ana Doe".
fn is_kind(lexed: &Lexed<'_>, at: usize) -> bool {
    const OTHERS: WordClass = WordClass::ROLE
        .or(WordClass::PERSON_NOUN)
        .or(WordClass::COLLECTIVE)
        .or(WordClass::UNIT)
        .or(WordClass::TIME_WORD);
    const BEFORE_NOUNS: WordClass = WordClass::DETERMINER.or(WordClass::ADJECTIVE).or(WordClass::NOUN);
    let noun = || !lexed.has(at, WordClass::VERB) || at > 0 && lexed.has(at - 1, BEFORE_NOUNS);
    let office = || word::one_of!(lexed.known(at), CENTER | CENTRE | STATE);
    lexed.tokens[at].case == Case::Lower
        && lexed.has(at, KINDS)
        && lexed.has(at, WordClass::NOUN)
        && !lexed.has(at, OTHERS)
        && noun()
        && !office()
}

/// What a noun at `at` tells of the name behind it: "the law **firm** Kolvar Prenn", "the **film** Ben Dell"; but "the film Ana
/// Doe made".
pub(super) fn kind_before(lexed: &Lexed<'_>, candidate: &Candidate, at: usize) -> i32 {
    // "the yacht Ana Doe sank": vessels do so themselves.
    if VESSELS.contains(lexed.known(at)) && lexed.tokens[at].case == Case::Lower {
        return -6;
    }
    if !is_kind(lexed, at) {
        return 0;
    }
    match lexed.has(candidate.name.start, WordClass::FIRST_NAME) {
        true if lexed.has(candidate.name.end, WordClass::FINITE | WordClass::COORDINATOR) => 0,
        true if is_object(lexed, candidate.sentence, at) => 0,
        true => -6,
        false => 2 * SURELY_A_BODY,
    }
}

/// What is named after people and moves by itself.
static VESSELS: WordSet = WordSet::of(&[
    word::DESTROYER,
    word::FREIGHTER,
    word::FRIGATE,
    word::SHIP,
    word::SUBMARINE,
    word::TANKER,
    word::TRAWLER,
    word::VESSEL,
    word::YACHT,
]);

/// Whether a preposition stands before the noun phrase that ends with a noun: "a friend **in** the old service Ana Doe".
fn is_object(lexed: &Lexed<'_>, sentence: Run, noun: usize) -> bool {
    /// "the big old law firm"
    const LONGEST: usize = 5;
    let lowest = sentence.start.max(noun.saturating_sub(LONGEST));
    let start = (lowest..noun).rev().find(|&at| lexed.has(at, WordClass::DETERMINER | WordClass::PREPOSITION));
    start.is_some_and(|start| {
        let before = if lexed.has(start, WordClass::DETERMINER) { start.saturating_sub(1) } else { start };
        lexed.has(before, WordClass::PREPOSITION) && !lexed.reads(before, word::OF)
    })
}

/// "**shares of** Kolvar Prenn", "a **stake in** Kolvar Prenn"; but "shares of Ana Doe's"
pub(super) fn is_shared(lexed: &Lexed<'_>, candidate: &Candidate, at: usize) -> bool {
    matches!(lexed.known(at), word::OF | word::IN)
        && at > candidate.sentence.start
        && word::one_of!(lexed.known(at - 1), SHARES | STAKE | UNIT | SUBSIDIARY)
        && !lexed.kind(candidate.name.end, TokenKind::Clitic)
}

/// Whether what stands behind the comma of a name says that it is no person's: "Kolvar Prenn**, a toy company,** cut"; but "led
/// by Ana Doe, a team of doctors" and "Ana Doe, the company and a bank".
pub(super) fn is_said_to_be_one(lexed: &Lexed<'_>, candidate: &Candidate, rest: Run) -> bool {
    let tells = |at: usize| lexed.has(at, WordClass::DETERMINER) && lexed.tokens[at].case == Case::Lower;
    if !tells(rest.start) || lexed.has(rest.start, WordClass::POSSESSIVE) || hangs_on_a_word(lexed, candidate) {
        return false;
    }
    let Ok((behind, phrase)) = noun_phrase(Tokens::new(lexed, rest)) else { return false };
    let ends = |at: usize| match lexed.tokens.get(at) {
        Some(token) => {
            token.is(TokenKind::Comma) && !lexed.has(at + 1, WordClass::COORDINATOR)
                || token.is_terminal()
                || token.has(WordClass::PREPOSITION | WordClass::RELATIVE)
        }
        None => true,
    };
    let among_others = || phrase.run.range().any(|at| lexed.has(at, WordClass::COORDINATOR));
    is_kind(lexed, phrase.head) && ends(behind.index()) && !among_others()
}

/// Whether a preposition stands before a name: what follows its comma may be the subject of the sentence.
fn hangs_on_a_word(lexed: &Lexed<'_>, candidate: &Candidate) -> bool {
    let before = candidate.start.checked_sub(1).filter(|&before| before >= candidate.sentence.start);
    before.is_some_and(|at| {
        let of = at > candidate.sentence.start && matches!(lexed.known(at), word::OF | word::AT);
        lexed.has(at, WordClass::PREPOSITION) && !of
    })
}

/// Jobs that a body gives; those in its name, if one stands behind: "Kolvar Prenn **striker** Ana Doe".
static JOBS: WordSet = WordSet::of(&[
    word::ANALYST,
    word::CEO,
    word::CHAIRMAN,
    word::CHAIRWOMAN,
    word::CHIEF,
    word::DEFENDER,
    word::ECONOMIST,
    word::EMPLOYEE,
    word::EXECUTIVE,
    word::GOALKEEPER,
    word::MIDFIELDER,
    word::PITCHER,
    word::QUARTERBACK,
    word::STRATEGIST,
    word::STRIKER,
    word::WINGER,
]);

/// Whether what somebody is for a body stands behind its name, and who that is: "Kolvar Prenn **striker Ana** Doe", "Kolvar
/// Prenn **chief executive Ana** Doe".
pub(super) fn is_served(lexed: &Lexed<'_>, at: usize) -> bool {
    let job = |at: usize| lexed.has(at, WordClass::ROLE) && JOBS.contains(lexed.known(at));
    let last = at + usize::from(job(at + 1));
    let named = || lexed.tokens.get(last + 1).is_some_and(|next| next.is_capital() && next.is_word());
    lexed.tokens[at].case == Case::Lower && job(at) && named()
}

/// Whether a verb at `at` is about what is a body's own: "Kolvar Prenn raised **its** forecast", "Kolvar Prenn said **it will**
/// cut jobs".
pub(super) fn acts_for_itself(lexed: &Lexed<'_>, at: usize) -> bool {
    match lexed.known(at + 1) {
        word::ITS => true,
        word::IT => word::one_of!(lexed.known(at + 2), WILL | WOULD | PLANS | EXPECTS | HAS | HAD),
        _ => false,
    }
}

/// Whether a word for what somebody does says more often what a firm does: "carmaker", "operator"; but "lawmaker".
pub(super) fn may_be_a_firm(lexed: &Lexed<'_>, at: usize) -> bool {
    static MAKERS: WordSet = WordSet::of(&[
        word::LAWMAKER,
        word::FILMMAKER,
        word::POLICYMAKER,
        word::WINEMAKER,
        word::WATCHMAKER,
        word::PLAYMAKER,
        word::KINGMAKER,
        word::PEACEMAKER,
        word::DRESSMAKER,
    ]);
    static FIRMS: WordSet = WordSet::of(&[
        word::DEVELOPER,
        word::OPERATOR,
        word::OWNER,
        word::BROKER,
        word::DEALER,
        word::CONTRACTOR,
        word::RIVAL,
        word::PEER,
        word::ALLY,
        word::PARTNER,
        word::PRODUCER,
        word::OFFICIAL,
        // "fellow Osmarkers", "veteran Varn actor"
        word::FELLOW,
        word::VETERAN,
        word::REPUBLICAN,
        word::DEMOCRAT,
        word::CROWN,
        word::STAR,
    ]);
    let maker = lexed.word(at).ends_with("maker") && !MAKERS.contains(lexed.known(at));
    maker || FIRMS.contains(lexed.known(at))
}

#[cfg(test)]
mod tests {
    use crate::person::tests::person;

    #[test]
    fn bodies_by_what_they_are() {
        person("They asked the law firm Kolvar Prenn to help.", "");
        person("They saw the film Ben Dell there, and the film Jo Roe made.", "Jo Roe");
        person("Kolvar Prenn, a Danish toy company, left.", "");
        person("Kolvar Prenn, the company president, left.", "Kolvar Prenn");
        person("Led by Ana Doe, a team of doctors left.", "Ana Doe");
        person("They failed to report Ana Doe's plan. Gulls center Pia Roe left.", "Ana Doe|Pia Roe");
        person("They met a friend in the old service Ana Doe there.", "Ana Doe");
        person("They saw Ana Doe, a company and a bank.", "Ana Doe");
        person("Shares of Kolvar Prenn, a toy company, fell.", "");
    }

    #[test]
    fn bodies_by_whom_they_have() {
        person("Kolvar Prenn striker Ana Doe left. They saw Kolvar Prenn there.", "Ana Doe");
        person("Kolvar Prenn chief executive Ana Doe left.", "Ana Doe");
        person("Kolvar Prenn and striker Ana Doe left.", "Kolvar Prenn|Ana Doe");
    }

    #[test]
    fn bodies_by_what_they_do_for_themselves() {
        person("Kolvar Prenn raised its forecast.", "");
        person("Kolvar Prenn said it will cut jobs.", "");
        person("Kolvar Prenn said he will cut jobs.", "Kolvar Prenn");
    }
}
