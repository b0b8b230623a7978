//! Dates of one list or range, which date one word: "in 2011 **and** 2012", "from May **to** July".

use super::date_clause::counts_from;
use super::trigger::Attached;
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::word;
use crate::model::{EventRule, Timex};
use std::mem::discriminant;

/// A date and where it stands.
pub(super) type Dated<'d> = (&'d Timex, Run);

/// Whether two dates that follow one another are of one list or the two ends of one range: "in **2011** and **2012**", "from
/// **May** to **July**", "in **2010**, **2011** and 2012", "on **Friday**, **two days** after the vote"; but "in 2008, and in 2012 it closed".
pub(super) fn are_joined(lexed: &Lexed<'_>, first: Dated<'_>, second: Dated<'_>) -> bool {
    let (end, start) = (first.1.end, second.1.start);
    if start == end + 1 && lexed.kind(end, TokenKind::Comma) && counts_from(lexed, second.1) {
        return true;
    }
    if start != end + 1
        || first.0.value.map(|value| discriminant(&value)) != second.0.value.map(|value| discriminant(&value))
    {
        return false;
    }
    let goes_on = |at: usize| lexed.kind(at, TokenKind::Comma) || word::one_of!(lexed.known(at), AND | OR);
    word::one_of!(lexed.known(end), AND | OR | TO | THROUGH | UNTIL)
        || lexed.kind(end, TokenKind::Comma) && goes_on(second.1.end)
}

/// Whether what a date dates is the noun right behind it, which is that of the dates joined to it as well: "the 2012 and **2016
/// races**"; but "between Monday and Tuesday's vote", "from 2012 to 2016, losses rose".
pub(super) fn is_of_noun_behind(lexed: &Lexed<'_>, found: &Attached, date: Run) -> bool {
    found.rule == EventRule::NounBeside && found.at >= date.end && lexed.tokens[date.end].is_word()
}
