//! Where sentences end.

use crate::lex::{Case, Gap, Kinds, Landmarks, Lexed, Run, Token, TokenKind};
use crate::lexicon::WordClass;
use crate::model::{Block, BlockId};

/// A sentence: its tokens and the block it is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sentence {
    pub(crate) run: Run,
    pub(crate) block: BlockId,
}

/// Splits the blocks that hold text into sentences. `runs` has the tokens of each block.
///
/// A sentence ends after a full stop, question or exclamation mark or ellipsis with the closing marks behind it, when
/// what follows can begin one; the stop of an abbreviation ends a sentence only where the next word tells so; and a
/// block's end ends one.
pub(crate) fn split(lexed: &Lexed<'_>, blocks: &[Block], runs: &[Run], landmarks: &Landmarks) -> Vec<Sentence> {
    let mut sentences = Vec::with_capacity(landmarks.stops.len() + blocks.len());
    let mut stops = landmarks.stops.as_slice();
    for (n, (block, run)) in blocks.iter().zip(runs).enumerate() {
        if block.kind().holds_sentences() {
            split_run(lexed, *run, &mut stops, |run| sentences.push(Sentence { run, block: BlockId::new(n) }));
        }
    }
    sentences
}

/// Splits a run. Stops and abbreviations stand at these indices, of which those before the end of the run are taken off.
fn split_run(lexed: &Lexed<'_>, run: Run, stops: &mut &[usize], mut push: impl FnMut(Run)) {
    let mut start = run.start;
    while let [at, behind @ ..] = *stops
        && *at < run.end
    {
        let at = *at;
        *stops = behind;
        // “Stop!?”: one that closes the sentence with another; and those between two runs.
        if at < start {
            continue;
        }
        let token = &lexed.tokens[at];
        let mut end = at + 1;
        while end < run.end.min(at + 1 + MOST_CLOSING) && closes(&lexed.tokens[end]) {
            end += 1;
        }
        let Some(next) = lexed.tokens.get(end).filter(|_| end < run.end) else { continue };
        let ends = if token.is_terminal() {
            stop_ends(token, next, end > at + 1) && !(next.is(TokenKind::Number) && is_short_word(lexed, at))
        } else {
            abbreviation_ends(token, next, lexed.tokens.get(end + 1))
        };
        if ends {
            push(Run::new(start, end));
            start = end;
        }
    }
    if start < run.end {
        push(Run::new(start, run.end));
    }
}

/// Marks that a sentence can have behind its stop: “…?’”)”. More of them are no sentence's end.
const MOST_CLOSING: usize = 8;

/// Whether a token belongs to the sentence that a stop before it ends: "…,” “…)” glued to it.
fn closes(token: &Token) -> bool {
    const CLOSING: Kinds = Kinds::of(&[
        TokenKind::Quote,
        TokenKind::SingleQuote,
        TokenKind::Close,
        TokenKind::Question,
        TokenKind::Exclamation,
        TokenKind::Stop,
    ]);
    token.is_glued() & CLOSING.contains(token.kind)
}

/// Whether a stop ends a sentence before `next`. `closed`: marks stand between them.
fn stop_ends(stop: &Token, next: &Token, closed: bool) -> bool {
    if next.gap == Gap::None {
        // "said.Then" at the edge of a link that was cut out.
        return stop.kind == TokenKind::Stop && next.case == Case::Title && next.is_word() && !closed;
    }
    match next.case {
        // “Why?” he asked. "Yahoo! shares", "Wait … what"
        Case::Lower | Case::Mixed => stop.kind == TokenKind::Stop && !closed && next.case == Case::Mixed,
        _ => !matches!(
            next.kind,
            TokenKind::Comma | TokenKind::Semicolon | TokenKind::Colon | TokenKind::Close | TokenKind::Dash
        ),
    }
}

/// Whether a stop stands behind a letter that is short for a word before a figure: "(c**.** 1470)", "b**.** 1901", "p**.** 12".
fn is_short_word(lexed: &Lexed<'_>, stop: usize) -> bool {
    let Some(token) = stop.checked_sub(1).map(|at| &lexed.tokens[at]) else { return false };
    let letter = token.span.len() == 1 || matches!(lexed.word(stop - 1), "ca" | "pp");
    token.is_word() && token.case == Case::Lower && letter && lexed.tokens[stop].is_glued()
}

/// Whether the stop of an abbreviation also ends a sentence: "… at 3 p.m. The mayor", but "3 p.m. Monday", "U.S. Army".
fn abbreviation_ends(token: &Token, next: &Token, after: Option<&Token>) -> bool {
    if token.has(WordClass::LEADING_ABBREVIATION | WordClass::MONTH | WordClass::TITLE) || next.gap == Gap::None {
        return false;
    }
    if !next.is_word() {
        return next.kind == TokenKind::Quote && next.gap != Gap::None && after.is_some_and(Token::is_capital);
    }
    let opener = WordClass::DETERMINER
        | WordClass::SUBJECT_PRONOUN
        | WordClass::PREPOSITION
        | WordClass::COORDINATOR
        | WordClass::SUBORDINATOR;
    next.case == Case::Title && next.has(opener)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    #[track_caller]
    fn sentences(text: &str, expected: &[&str]) {
        let mut tokens = Vec::new();
        let outline = lex(text, &mut tokens);
        let lexed = &Lexed { text, tokens: &tokens };
        let mut found = Vec::new();
        let landmarks = Landmarks::of(lexed, &outline.signs);
        split_run(lexed, Run::new(0, tokens.len()), &mut landmarks.stops.as_slice(), |run| {
            found.push(lexed.text(run));
        });
        assert_eq!(found, expected);
    }

    #[test]
    fn a_stop_takes_the_closing_marks_with_it() {
        sentences(
            "“We won.” They cheered. (It rained.) Doe left.",
            &["“We won.”", "They cheered.", "(It rained.)", "Doe left."],
        );
    }

    #[test]
    fn a_question_inside_a_sentence_does_not_end_it() {
        sentences("“Why?” he asked. “Who knows?” Doe said.", &["“Why?” he asked.", "“Who knows?”", "Doe said."]);
    }

    #[test]
    fn abbreviations_end_a_sentence_only_before_its_opener() {
        sentences(
            "Mr. Doe met Gov. Roe at 3 p.m. Monday. It was 4 p.m. The U.S. Army left the U.S. They won.",
            &["Mr. Doe met Gov. Roe at 3 p.m. Monday.", "It was 4 p.m.", "The U.S. Army left the U.S.", "They won."],
        );
    }

    #[test]
    fn a_letter_before_a_figure_is_short_for_a_word() {
        sentences("Doe (c. 1470 – 1520) sang. See p. 12 there.", &["Doe (c. 1470 – 1520) sang.", "See p. 12 there."]);
        sentences("He took vitamin C. 300 came.", &["He took vitamin C.", "300 came."]);
        sentences("They saw it. 300 came.", &["They saw it.", "300 came."]);
    }

    #[test]
    fn only_so_many_marks_close_a_sentence() {
        sentences("“(‘“We won!’)” She left.", &["“(‘“We won!’)”", "She left."]);
        let many = ".’)".repeat(1000);
        sentences(&many, &[&many]);
    }

    #[test]
    fn a_blank_that_was_lost_is_no_lost_sentence() {
        sentences("It rained, she said.Then it stopped.", &["It rained, she said.", "Then it stopped."]);
        sentences("See example.Com for more", &["See example.", "Com for more"]);
    }
}
