//! Where reported clauses end: borders found by marks and small words.

use super::clause_start::opens_relative;
use crate::grammar::Tokens;
use crate::grammar::complements::time_end;
use crate::grammar::noun_phrase::noun_phrase;
use crate::grammar::verb::is_finite;
use crate::lex::{Kinds, Lexed, Run, TokenKind, any};
use crate::lexicon::{WordClass, word};

/// How far an insertion between dashes, brackets or commas may run.
pub(super) const LONGEST_INSERTION: usize = 40;

/// Marks that part clauses and what is put into them.
pub(super) const PARTING: Kinds = Kinds::of(&[
    TokenKind::Semicolon,
    TokenKind::Quote,
    TokenKind::Colon,
    TokenKind::Open,
    TokenKind::Close,
    TokenKind::Comma,
    TokenKind::Dash,
]);

/// The index after the last token that can belong to a sentence's words: its final stop and closing marks are left out.
pub(crate) fn body_end(lexed: &Lexed<'_>, sentence: Run) -> usize {
    let mut end = sentence.end;
    while end > sentence.start && {
        let token = &lexed.tokens[end - 1];
        token.is_terminal() || matches!(token.kind, TokenKind::Quote | TokenKind::SingleQuote | TokenKind::Close)
    } {
        end -= 1;
    }
    end
}

/// Where a reported clause ends that begins at `from`, in a sentence whose words end at `end`.
///
/// A report runs to the end of its sentence if nothing tells that the writer takes over: a semicolon, a dash that no second
/// one closes, ", but", ", while", ", adding", "and called", ", Doe said". `enclosed`: the report stands inside an insertion
/// ("Doe, who said it would rain, left"), so that a comma ends it. Nothing but the hard marks ends a clause that has no verb
/// yet: "said the pool, closed since May, would open".
pub(crate) fn report_end(lexed: &Lexed<'_>, from: usize, end: usize, enclosed: bool) -> usize {
    // "to go" needs no verb of its own.
    let infinitive = lexed.reads(from, word::TO);
    clause_end(lexed, from, end, enclosed, infinitive)
}

/// Where the rest ends of a reported clause that has its verb before `from`: "said it was “late” and dark**,** but …".
pub(crate) fn rest_end(lexed: &Lexed<'_>, from: usize, end: usize) -> usize {
    // “…,” but: the comma stands inside the marks.
    let comma = from > 1 && lexed.kind(from - 1, TokenKind::Quote) && lexed.kind(from - 2, TokenKind::Comma);
    // "The plan, which Doe says is “late”, will go on"
    let verb = WordClass::AUXILIARY | WordClass::MODAL;
    let main = lexed.kind(from, TokenKind::Comma) && lexed.has(from + 1, verb) && is_finite(lexed, from + 1);
    let over = main || comma && writer_goes_on(lexed, from, end);
    if over { from } else { clause_end(lexed, from, end, false, true) }
}

/// See [`report_end`]; `verb`: whether the clause has one before `from`.
fn clause_end(lexed: &Lexed<'_>, from: usize, end: usize, enclosed: bool, mut verb: bool) -> usize {
    let infinitive = lexed.reads(from, word::TO);
    let mut i = from;
    // Every turn moves `i` on.
    while i < end {
        let token = &lexed.tokens[i];
        // Most words end nothing whatever stands round them.
        if !any([PARTING.contains(token.kind), token.has(WordClass::COORDINATOR)]) {
            verb = verb || is_finite(lexed, i);
            i += 1;
            continue;
        }
        let over = match token.kind {
            TokenKind::Semicolon | TokenKind::Close | TokenKind::Quote => return i,
            TokenKind::Open => closing(lexed, i, end, TokenKind::Close),
            TokenKind::Dash => match closing(lexed, i, end, TokenKind::Dash) {
                // "said it was late – and that it would rain"
                None if lexed.reads(i + 1, word::AND) && lexed.reads(i + 2, word::THAT) => None,
                None => return i,
                over => over,
            },
            // "that, if it rained, the pool would close"
            TokenKind::Comma if i == from + 1 && !enclosed && lexed.reads(from, word::THAT) => {
                closing(lexed, i, end, TokenKind::Comma)
            }
            // "Doe, who said that Roe, a baker, would go, left": the verb is still to come. "that Roe is, in fact, late"
            TokenKind::Comma
                if enclosed
                    && i > from
                    && let Some(close) = unfinished(lexed, i, end, verb) =>
            {
                Some(close)
            }
            TokenKind::Comma if i > from || verb => {
                if enclosed || verb && writer_goes_on(lexed, i + 1, end) {
                    return i;
                }
                // "to sell the ferry, which is old, Doe said": the report that follows what commas enclose
                let close = insertion(lexed, i, end);
                if let Some(close) = close.filter(|&close| verb && attribution(lexed, close + 1, end)) {
                    return close;
                }
                close
            }
            // "they have not yet decided"
            _ if token.word == word::YET && lexed.has(i - 1, WordClass::NEGATION | WordClass::AUXILIARY) => None,
            _ if token.has(WordClass::COORDINATOR)
                && (verb || lexed.reads(i + 2, word::THAT))
                && (second_report(lexed, i + 1, end)
                    || infinitive && (new_clause(lexed, i + 1, end) || verb_follows(lexed, i + 1, end))) =>
            {
                // "said it was late – and cold – but called for calm"
                return i - usize::from(lexed.kind(i - 1, TokenKind::Dash));
            }
            _ => None,
        };
        verb = verb || is_finite(lexed, i);
        i = over.map_or(i + 1, |close| close + 1);
    }
    end
}

/// The comma that closes what the one at `open` opens, if the clause cannot end there: it has no verb yet and one follows, or
/// its verb is only begun.
fn unfinished(lexed: &Lexed<'_>, open: usize, end: usize, verb: bool) -> Option<usize> {
    let close = closing(lexed, open, end, TokenKind::Comma)?;
    let begun = || lexed.has(open - 1, WordClass::AUXILIARY | WordClass::MODAL);
    let goes_on = if verb { begun() } else { close + 1 < end && is_finite(lexed, close + 1) };
    goes_on.then_some(close)
}

/// Whether a verb stands behind "and": the writer's sentence goes on.
pub(super) fn verb_follows(lexed: &Lexed<'_>, i: usize, end: usize) -> bool {
    let at = (i..end.min(i + 3)).find(|&at| !lexed.has(at, WordClass::ADVERB) || lexed.has(at, WordClass::VERB));
    at.is_some_and(|at| {
        lexed.has(at, WordClass::FINITE | WordClass::SUBJECT_PRONOUN)
            && !lexed.has(at, WordClass::PLURAL | WordClass::ADJECTIVE)
            || at + 1 < end && is_finite(lexed, at + 1) && !lexed.has(at + 1, WordClass::PARTICIPLE)
    })
}

/// The index of the mark that closes what the one at `open` opens.
fn closing(lexed: &Lexed<'_>, open: usize, end: usize, kind: TokenKind) -> Option<usize> {
    (open + 1..end.min(open + LONGEST_INSERTION)).find(|&i| lexed.kind(i, kind))
}

/// The comma that closes a relative clause after the comma at `open`: "the mayor**,** who lives in Varn**,** would go".
fn insertion(lexed: &Lexed<'_>, open: usize, end: usize) -> Option<usize> {
    if !opens_relative(lexed, open + 1) {
        return None;
    }
    closing(lexed, open, end, TokenKind::Comma)
}

/// Whether the writer takes over behind a comma: ", but …", ", while …", ", adding …", ", which …", ", Doe said".
fn writer_goes_on(lexed: &Lexed<'_>, i: usize, end: usize) -> bool {
    let Some(token) = lexed.tokens.get(i).filter(|_| i < end) else { return true };
    let first = lexed.known(i);
    if word::one_of!(first, BUT | WHILE | THOUGH | ALTHOUGH | WHEREAS | ACCORDING | COMPARED | HOWEVER) {
        return !is_aside(lexed, i, end);
    }
    // ", even though many doubt it"
    if first == word::EVEN && word::one_of!(lexed.known(i + 1), AS | THOUGH) {
        return true;
    }
    if opens_relative(lexed, i) {
        return closing(lexed, i, end, TokenKind::Comma).is_none();
    }
    if word::one_of!(first, AND | OR | SO) {
        return second_report(lexed, i + 1, end) || new_clause(lexed, i + 1, end);
    }
    if first == word::AS {
        // ", as have the others"
        return attribution(lexed, i + 1, end)
            || word::one_of!(lexed.known(i + 1), HAVE | HAS | HAD | DO | DOES | DID)
            || lexed.has(i + 1, WordClass::PARTICIPLE) && lexed.reads(i + 2, word::BY);
    }
    if word::one_of!(first, A | AN) {
        return is_apposition(lexed, i, end);
    }
    token.has(WordClass::VERB_ING) && !token.has(WordClass::PREPOSITION) || attribution(lexed, i, end)
}

/// Whether a conjunction opens no clause, but an aside of a few words: "a crucial, **although brief,** chance".
fn is_aside(lexed: &Lexed<'_>, i: usize, end: usize) -> bool {
    /// The conjunction and its words: "though not yet final".
    const LONGEST: usize = 4;
    let conceding = word::one_of!(lexed.known(i), BUT | THOUGH | ALTHOUGH);
    let close = (i + 2..end.min(i + LONGEST + 1)).find(|&at| lexed.kind(at, TokenKind::Comma));
    // "but for Doe, it is late": a clause follows the comma.
    let opens = |close: usize| lexed.has(i + 1, WordClass::PREPOSITION) && new_clause(lexed, close + 1, end);
    conceding && close.is_some_and(|close| !(i + 1..close).any(|at| is_finite(lexed, at)) && !opens(close))
}

/// Whether a description closes the sentence behind a comma: "would sell the ferry, **a relic of the eighties**". One of a
/// list has "and" behind it, and one in the middle a comma.
fn is_apposition(lexed: &Lexed<'_>, i: usize, end: usize) -> bool {
    let parted = |at: usize| lexed.kind(at, TokenKind::Comma) || lexed.has(at, WordClass::COORDINATOR);
    !(i..end.min(i + LONGEST_INSERTION)).any(parted)
}

/// Whether a clause with a subject and a verb of its own begins here: "and **the mayor left**".
pub(crate) fn new_clause(lexed: &Lexed<'_>, i: usize, end: usize) -> bool {
    // "said it was late and that the hall was cold"
    if lexed.reads(i, word::THAT) {
        return false;
    }
    let rest = noun_phrase(Tokens::new(lexed, Run::new(i, end))).map(|(rest, _)| rest.index());
    rest.is_ok_and(|at| at < end && is_finite(lexed, at))
}

/// Whether "Doe said" stands here, and then a comma, a preposition or the end.
fn attribution(lexed: &Lexed<'_>, i: usize, end: usize) -> bool {
    let Ok((rest, _)) = noun_phrase(Tokens::new(lexed, Run::new(i, end))) else { return lexed.reads(i, word::SAID) };
    let skipped = WordClass::ADVERB | WordClass::AUXILIARY;
    let Some(verb) = (rest.index()..end.min(rest.index() + 3)).find(|&at| !lexed.has(at, skipped)) else {
        return false;
    };
    // "the Gazette reported late Thursday"
    let closed = verb + 1 >= end
        || lexed.kind(verb + 1, TokenKind::Comma)
        || lexed.has(verb + 1, WordClass::PREPOSITION)
        || time_end(Tokens::new(lexed, Run::new(verb + 1, end))).is_some();
    closed && lexed.has(verb, WordClass::CUE) && is_finite(lexed, verb)
}

/// Whether a second verb of the same speaker stands behind "and": "and called the plan", "but also said".
pub(super) fn second_report(lexed: &Lexed<'_>, i: usize, end: usize) -> bool {
    let skip = (i..end.min(i + 3)).find(|&at| !lexed.has(at, WordClass::ADVERB | WordClass::AUXILIARY));
    skip.is_some_and(|at| {
        let token = &lexed.tokens[at];
        // "they deny it and say they left"
        let base = || token.has(WordClass::VERB_BASE) && lexed.has(at + 1, WordClass::SUBJECT_PRONOUN);
        // "and notes that it was late"
        let plural = token.has(WordClass::PLURAL) && !lexed.reads(at + 1, word::THAT);
        let verb = token.has(WordClass::VERB_S | WordClass::VERB_PAST) && !plural || base();
        // "said she was tired and hoped for rest": what is hoped is still what was said.
        // "was tired but added, “…”"
        // "and questioned how it began"
        let pauses = lexed.tokens.get(at + 1).is_some_and(|next| {
            matches!(next.kind, TokenKind::Comma | TokenKind::Colon) || next.has(WordClass::QUESTION_WORD)
        });
        verb && token.cue().is_some_and(|cue| !cue.is_thought() && (!cue.is_weak() || pauses))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    /// The report that begins after "said".
    #[track_caller]
    fn report(text: &str, expected: &str) {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let lexed = &Lexed { text, tokens: &tokens };
        let from = (0..tokens.len()).find(|&i| lexed.is(i, "said")).unwrap() + 1;
        let enclosed = lexed.is(from - 2, "who");
        let end = report_end(lexed, from, body_end(lexed, Run::new(0, tokens.len())), enclosed);
        assert_eq!(lexed.text(Run::new(from, end)), expected);
    }

    #[test]
    fn a_report_runs_to_the_end_of_its_sentence() {
        report(
            "Doe said the harbor, the bridge and the pool would close.",
            "the harbor, the bridge and the pool would close",
        );
        report("Doe said (again) that it was late.", "(again) that it was late");
        report("Doe said the mayor, who lives in Varn, would go.", "the mayor, who lives in Varn, would go");
        report("Doe said the pool – the old one – would close.", "the pool – the old one – would close");
    }

    #[test]
    fn a_report_ends_where_the_writer_goes_on() {
        report("Doe said it was late, but nobody left.", "it was late");
        report("Doe said it was late, adding that he would go.", "it was late");
        report("Doe said it was late and called for calm.", "it was late");
        report("Doe said it was late; nobody left.", "it was late");
        report("Doe said it was late – nobody left.", "it was late");
        report("Doe, who said it was late, left the hall.", "it was late");
        report("Doe said it was late, a spokesman added.", "it was late");
        report("Doe said it was late but added, it was warm.", "it was late");
    }
}
