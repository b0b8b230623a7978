//! Where a role ends that begins before its noun: "mayor **of Varn**", "professor **of law at Harbor University**".

use crate::grammar::role::{Role, role};
use crate::lex::Lexed;
use crate::lexicon::WordClass;
use crate::lexicon::word::{self, WordSet};

/// Words behind "of" in a role: "of the United Harbor Workers".
const MOST_BEHIND: usize = 6;

/// Where a role ends whose noun stands at `head`: with "of the harbor office", "at Varn", "for the Varn Office of Trade".
pub(crate) fn tail_end(lexed: &Lexed<'_>, head: usize) -> usize {
    let joint = joint(lexed, head);
    if is_joint(lexed, joint) { phrase_end(lexed, joint).unwrap_or(joint) } else { joint }
}

/// Where a role ends as it is handed out, with the body behind a field: "professor of law **at Harbor University**", and with
/// "**to** the mayor", "**with** the Varn Police" behind the nouns that take it.
pub(super) fn whole_end(lexed: &Lexed<'_>, head: usize) -> usize {
    let joint = joint(lexed, head);
    let name = |joint: usize| role(lexed, behind(lexed, joint)) == Role::Name;
    if !is_joint(lexed, joint) {
        let takes = match lexed.known(joint) {
            word::TO => TAKE_TO.contains(lexed.known(joint - 1)),
            word::WITH => TAKE_WITH.contains(lexed.known(joint - 1)) && name(joint),
            _ => false,
        };
        return if takes { phrase_end(lexed, joint).unwrap_or(joint) } else { joint };
    }
    let Some(end) = phrase_end(lexed, joint) else { return joint };
    // "chief of staff **to** the mayor"
    if lexed.reads(end, word::TO) && lexed.reads(end - 1, word::STAFF) {
        return phrase_end(lexed, end).unwrap_or(end);
    }
    if !word::one_of!(lexed.known(end), AT | FOR | WITH) || !name(end) {
        return end;
    }
    // "professor of Law at", "director of research at"; but "met the mayor of Varn at", "the head of the agency at".
    let academic = ACADEMICS.contains(lexed.known(head)) && lexed.reads(end, word::AT);
    let field = behind(lexed, joint) == joint + 1 && (joint + 1..end).all(|at| !lexed.tokens[at].is_capital());
    if academic || field { phrase_end(lexed, end).unwrap_or(end) } else { end }
}

/// Where "of" or "at" may stand behind the noun of a role: "editor in chief **of**".
fn joint(lexed: &Lexed<'_>, head: usize) -> usize {
    head + 1 + if is_chief(lexed, head + 2) { 2 } else { 0 }
}

/// The first word of the phrase behind a joint, without its determiner.
fn behind(lexed: &Lexed<'_>, joint: usize) -> usize {
    joint + 1 + usize::from(role(lexed, joint + 1) == Role::Determiner)
}

/// Where the phrase behind a joint ends. None where nothing can follow it.
fn phrase_end(lexed: &Lexed<'_>, joint: usize) -> Option<usize> {
    let first = behind(lexed, joint);
    let named = |at: &usize| matches!(role(lexed, *at), Role::Noun | Role::Name | Role::Joint);
    let end = first + (first..first + MOST_BEHIND).take_while(named).count();
    // "leader of the party **prior** to", "a doctor at the mill **nearby**": no noun ends there.
    let only_tells =
        |at: usize| lexed.has(at, WordClass::ADJECTIVE) && !lexed.has(at, WordClass::NOUN | WordClass::PLURAL);
    let trailing = (first..end).rev().take_while(|&at| only_tells(at) && !lexed.tokens[at].is_capital()).count();
    match end - trailing {
        end if end == first => None,
        end => Some(name_end(lexed, end)),
    }
}

/// Whether "chief" at `at` only says of what rank somebody is: "editor in **chief**".
pub(super) fn is_chief(lexed: &Lexed<'_>, at: usize) -> bool {
    lexed.reads(at, word::CHIEF)
        && lexed.reads(at.wrapping_sub(1), word::IN)
        && lexed.has(at.wrapping_sub(2), WordClass::ROLE)
}

/// "of", "at", "for"
fn is_joint(lexed: &Lexed<'_>, at: usize) -> bool {
    lexed.has(at, WordClass::PREPOSITION) && word::one_of!(lexed.known(at), OF | AT | FOR)
}

/// Where the name of a body ends of which a part ends at `end`: "the Office **of Trade and Labor**", "the Centre **for the
/// Sea**".
fn name_end(lexed: &Lexed<'_>, end: usize) -> usize {
    let capital = |at: usize| role(lexed, at) == Role::Name;
    let heads = WordClass::BODY | WordClass::THING;
    if !capital(end - 1) || !lexed.has(end - 1, heads) || !matches!(lexed.known(end), word::OF | word::FOR) {
        return end;
    }
    let first = end + 1 + usize::from(lexed.reads(end + 1, word::THE));
    let more = |at: &usize| capital(*at) || lexed.reads(*at, word::AND) && capital(*at + 1);
    match (first..first + MOST_BEHIND).take_while(more).count() {
        0 => end,
        words => first + words,
    }
}

/// Nouns with "to" before whom or what they serve: "adviser **to** the mayor".
static TAKE_TO: WordSet = WordSet::of(&[
    word::ADVISER,
    word::ADVISOR,
    word::AIDE,
    word::AMBASSADOR,
    word::ASSISTANT,
    word::CONSULTANT,
    word::COUNSEL,
    word::COUNSELOR,
    word::DELEGATE,
    word::ENVOY,
    word::HEIR,
    word::SUCCESSOR,
]);

/// Nouns with "with" before whom they work for: "an analyst **with** Harbor Bank".
static TAKE_WITH: WordSet = WordSet::of(&[
    word::ANALYST,
    word::ATTORNEY,
    word::CONSULTANT,
    word::COUNSEL,
    word::ECONOMIST,
    word::FELLOW,
    word::LAWYER,
    word::METEOROLOGIST,
    word::ORGANIZER,
    word::REPORTER,
    word::RESEARCHER,
    word::SCIENTIST,
    word::SPOKESMAN,
    word::SPOKESPERSON,
    word::SPOKESWOMAN,
    word::STRATEGIST,
]);

/// Nouns that have their field behind "of" and their school behind "at".
static ACADEMICS: WordSet = WordSet::of(&[
    word::CHAIR,
    word::DEAN,
    word::INSTRUCTOR,
    word::LECTURER,
    word::PROFESSOR,
    word::STUDENT,
    word::TEACHER,
]);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    /// The role from its noun to its end, as it is linked by and as it is handed out.
    #[track_caller]
    fn role(text: &str, noun: &str, tail: &str, whole: &str) {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let lexed = &Lexed { text, tokens: &tokens };
        let head = (0..tokens.len()).find(|&at| lexed.is(at, noun)).unwrap();
        let to = |end: usize| lexed.text(crate::lex::Run::new(head, end));
        assert_eq!((to(tail_end(lexed, head)), to(whole_end(lexed, head))), (tail, whole), "{text}");
    }

    #[test]
    fn bodies_behind_a_field() {
        let law = "professor of law at the University of Varn";
        role(&format!("Doe, a {law}, left."), "professor", "professor of law", law);
        let harbor = "Professor of Harbor Law at Varn University";
        role(&format!("Doe, {harbor}, left."), "professor", "Professor of Harbor Law", harbor);
        let sales = "president of sales for the Tolvik Group";
        role(&format!("Doe, {sales}, left."), "president", "president of sales", sales);
        role("the mayor of Varn at the Harbor Hotel", "mayor", "mayor of Varn", "mayor of Varn");
        role("the head of the agency at Varn", "head", "head of the agency", "head of the agency");
        role("the director of research at night", "director", "director of research", "director of research");
    }

    #[test]
    fn nouns_with_to_and_with() {
        role("an adviser to Harbor Bank, left", "adviser", "adviser", "adviser to Harbor Bank");
        role("an aide to the mayor, who left", "aide", "aide", "aide to the mayor");
        role("chief of staff to the mayor", "chief", "chief of staff", "chief of staff to the mayor");
        role("an analyst with the Varn Bank said", "analyst", "analyst", "analyst with the Varn Bank");
        role("a lawyer with ties there", "lawyer", "lawyer", "lawyer");
        role("sent the mayor to Varn", "mayor", "mayor", "mayor");
    }
}
