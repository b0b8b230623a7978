//! The picture credit that closes a piece without a stop or a mark before it.

use super::credit::{CreditAt, Evidence, credit_from};
use crate::grammar::Tokens;
use crate::grammar::credit::credit;
use crate::grammar::signature::{agency, house};
use crate::lex::{Case, Lexed, Run, TokenKind};
use crate::lexicon::{WordClass, agencies};

/// A credit with no mark that closes a piece in mid-sentence: "… in Varn Ana Doe/Quadra", "… in Varn Getty Images".
pub(crate) fn unmarked_end(lexed: &Lexed<'_>, run: Run) -> Option<CreditAt> {
    /// "Ana Doe/Evening Lantern Photos"
    const BACK: usize = 8;
    let first = run.start.max(run.end.saturating_sub(BACK));
    let joint = (first + 1..run.end).find(|&n| {
        let kind = lexed.tokens[n].kind;
        // A comma or a dash may stand anywhere; before an agency it joins.
        let loose = matches!(kind, TokenKind::Comma | TokenKind::Dash) && is_agency_to(lexed, Run::new(n + 1, run.end));
        kind == TokenKind::Slash || loose
    });
    let Some(joint) = joint else { return agency_end(lexed, run) };
    // Two words before the joint are the photographer, three with an initial: what stands before them may be a place.
    let initial = joint
        .checked_sub(2)
        .is_some_and(|n| n > run.start && (lexed.tokens[n].span.len() == 1 || lexed.word(n).ends_with('.')));
    let start = joint.checked_sub(2 + usize::from(initial)).filter(|&n| n > run.start)?;
    let name = &lexed.tokens[start..joint];
    if !name.iter().all(|token| token.is_word() && token.is_capital()) || lexed.tokens[start].is_glued() {
        return None;
    }
    credit_from(lexed, Run::new(start, run.end), true)
}

/// An agency that ends a piece without anything before it: "… backing Doe REUTERS", but not "told Reuters".
fn agency_end(lexed: &Lexed<'_>, run: Run) -> Option<CreditAt> {
    let start = (1..=agencies::LONGEST)
        .rev()
        .filter_map(|n| run.end.checked_sub(n))
        .find(|&start| start > run.start + 1 && is_agency_to(lexed, Run::new(start, run.end)))?;
    let before = &lexed.tokens[start - 1];
    let governed = before.has(
        WordClass::PREPOSITION
            .or(WordClass::DETERMINER)
            .or(WordClass::VERB)
            .or(WordClass::COORDINATOR)
            .or(WordClass::ADJECTIVE),
    ) && before.case == Case::Lower;
    let found = credit_from(lexed, Run::new(start, run.end), true)?;
    (!governed && !before.is(TokenKind::Hyphen)).then_some(CreditAt { evidence: Evidence::Form, ..found })
}

/// Whether a run is an agency's name from end to end, or begins with one and joins others.
fn is_agency_to(lexed: &Lexed<'_>, run: Run) -> bool {
    let i = Tokens::new(lexed, run);
    agency(i).is_some_and(|(rest, _)| rest.is_empty() || credit(i).is_ok_and(|(rest, _)| rest.is_empty()))
}

/// Whether a piece is nothing but the name of a house that holds pictures, or of an agency: "Getty Images".
pub(crate) fn is_agency_alone(lexed: &Lexed<'_>, run: Run) -> bool {
    let i = Tokens::new(lexed, run);
    agency(i).is_some_and(|(rest, _)| rest.is_empty() || house(i).is_ok_and(|(rest, ())| rest.is_empty()))
}
