//! Where clauses begin: borders found by marks and small words.

use super::clause::{LONGEST_INSERTION, PARTING};
use crate::grammar::role::{Role, role};
use crate::grammar::verb::is_finite;
use crate::lex::{Lexed, Run, TokenKind, any};
use crate::lexicon::{WordClass, word};

/// How far back a clause is followed, in tokens. Longer ones are lists, and their subject is near.
const LONGEST_CLAUSE: usize = 60;

/// The index of the first token of the clause that the token at `at` is in, inside its sentence.
///
/// "The crowd left **when** | Doe said", "It rained; | Doe said". A subordinate clause that a comma closes is no border:
/// "When it rained, Doe said".
pub(crate) fn clause_start(lexed: &Lexed<'_>, sentence: Run, at: usize) -> usize {
    let lowest = sentence.start.max(at.saturating_sub(LONGEST_CLAUSE));
    let mut comma = false;
    let mut closed = 0;
    let mut i = at;
    while i > lowest {
        i -= 1;
        let token = &lexed.tokens[i];
        // Most words are no border whatever stands round them.
        let opens = any([token.has(WordClass::SUBORDINATOR), token.word == word::THAT]);
        if !any([PARTING.contains(token.kind), opens && !comma]) {
            continue;
        }
        match token.kind {
            // "Doe, who called it “a farce,” said": the quotation is passed over with its clause.
            TokenKind::Quote if i + 1 == at => match (lowest..i).rev().find(|&open| lexed.kind(open, TokenKind::Quote))
            {
                Some(open) if lexed.kind(i.saturating_sub(1), TokenKind::Comma) => {
                    comma = true;
                    i = open;
                }
                _ => return i + 1,
            },
            // "She nodded “no” with her hands and said": a word or two in marks part no second verb from its subject.
            TokenKind::Quote
                if at > lowest
                    && lexed.has(at - 1, WordClass::COORDINATOR)
                    && let Some(open) = short_quote(lexed, lowest, i) =>
            {
                i = open;
            }
            // "Doe Inc. (VRN: DOE) said": what brackets close parts nothing.
            TokenKind::Semicolon | TokenKind::Quote | TokenKind::Colon | TokenKind::Open if closed == 0 => {
                return i + 1;
            }
            TokenKind::Open => closed -= 1,
            TokenKind::Close => closed += 1,
            TokenKind::Comma | TokenKind::Dash => comma = true,
            // "critics such as Doe"
            _ if token.word == word::AS && i > lowest && lexed.reads(i - 1, word::SUCH) => {}
            // "casting her as a liar and | questioning": no clause without a verb
            _ if token.word == word::AS
                && lexed.has(at, WordClass::VERB_ING)
                && !(i + 1..at).any(|at| is_finite(lexed, at)) => {}
            _ if token.has(WordClass::SUBORDINATOR) => return i + 1,
            // "The report says that | Doe believes"; but the one before a verb is its subject: "a report that said".
            _ if i + 1 < at && lexed.reads(i, word::THAT) && opens_clause(lexed, i + 1) => return i + 1,
            _ => {}
        }
    }
    lowest
}

/// The mark that opens what the one at `close` closes, if that is a word or two and no sentence: "**“**no”".
fn short_quote(lexed: &Lexed<'_>, floor: usize, close: usize) -> Option<usize> {
    let opens = |open: &usize| *open >= floor && lexed.kind(*open, TokenKind::Quote);
    let open = [2, 3].into_iter().filter_map(|back| close.checked_sub(back)).find(opens)?;
    let words = (open + 1..close).all(|at| lexed.tokens[at].is_word());
    // "“old”-fashioned nets"
    (words && !lexed.kind(close + 1, TokenKind::Hyphen)).then_some(open)
}

/// Whether a word opens a relative clause that tells more of a noun: "the mayor, **who** lives in Varn"; not "that", which is
/// more than that.
pub(crate) fn opens_relative(lexed: &Lexed<'_>, at: usize) -> bool {
    word::one_of!(lexed.known(at), WHO | WHICH | WHOSE | WHERE)
}

/// Whether the token at `at` stands in a relative clause that a comma opens: "Doe, who lives in Varn and **said** …".
pub(crate) fn in_relative_clause(lexed: &Lexed<'_>, sentence: Run, at: usize) -> bool {
    let lowest = sentence.start.max(at.saturating_sub(LONGEST_INSERTION));
    let comma = (lowest..at).rev().find(|&i| matches!(lexed.tokens[i].kind, TokenKind::Comma | TokenKind::Dash));
    comma.is_some_and(|comma| opens_relative(lexed, comma + 1))
}

/// Whether a subject may begin here.
fn opens_clause(lexed: &Lexed<'_>, index: usize) -> bool {
    let subject = WordClass::DETERMINER | WordClass::PRONOUN | WordClass::PLURAL;
    // "the firm that runs the ferry": a verb, where a noun stands before "that"
    let relative = lexed.has(index, WordClass::VERB_S)
        && index > 1
        && lexed.has(index + 1, WordClass::DETERMINER | WordClass::POSSESSIVE)
        && role(lexed, index - 2) == Role::Noun
        && !lexed.has(index - 2, WordClass::CUE | WordClass::CUE_NOUN);
    !relative && lexed.has(index, subject) || lexed.tokens.get(index).is_some_and(crate::lex::Token::is_capital)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    /// The clause of the last word.
    #[track_caller]
    fn clause(text: &str, expected: &str) {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let lexed = &Lexed { text, tokens: &tokens };
        let all = Run::new(0, tokens.len());
        let start = clause_start(lexed, all, tokens.len() - 1);
        assert_eq!(lexed.text(Run::new(start, tokens.len())), expected);
    }

    #[test]
    fn clauses_begin_after_marks_and_subordinators() {
        clause("The crowd left when Doe said", "Doe said");
        clause("It rained; Doe said", "Doe said");
        clause("When it rained, Doe said", "When it rained, Doe said");
        clause("The report says that Doe believes", "Doe believes");
        clause("a report that said", "a report that said");
        clause("She nodded “no” with her hands and said", "She nodded “no” with her hands and said");
        clause("She nodded “no” with her hands Doe said", "with her hands Doe said");
        clause("She called it “a farce of old” and Doe said", "and Doe said");
    }
}
