//! Quotations whose closing mark is lost, ended by their attribution: "“We will stay, Doe said. “We have time.”"

use super::pairs::{End, Marked};
use crate::grammar::{Tokens, attribution};
use crate::lex::{Lexed, Run, Token};

/// Ends quotations that nothing closes before the attribution of their first sentence.
///
/// One that the next paragraph takes up has lost no mark.
pub(super) fn close(lexed: &Lexed<'_>, marked: &mut [Marked]) {
    for n in 0..marked.len() {
        let runs_on = marked.get(n + 1).is_some_and(|next| next.reopened);
        if marked[n].is_closed() || runs_on {
            continue;
        }
        if let Some(end) = attributed(lexed, marked[n].inner) {
            let mended = &mut marked[n];
            mended.inner.end = end;
            mended.end = End::Attribution;
        }
    }
}

/// The index after the comma that an attribution follows which ends the first sentence of a run: "We will stay**,** Doe said."
fn attributed(lexed: &Lexed<'_>, run: Run) -> Option<usize> {
    let stop = run.range().find(|&at| lexed.tokens[at].is_terminal())?;
    let (comma, said) = attribution::later(Tokens::new(lexed, Run::new(run.start, stop + 1)))?;
    let ends = lexed.tokens.get(said.end).is_some_and(Token::is_terminal);
    (ends && said.speaker.is_some()).then_some(comma + 1)
}

#[cfg(test)]
mod tests {
    use crate::Parser;

    /// The words of the first quote and of its speaker.
    #[track_caller]
    fn says(text: &str, words: &str, speaker: Option<&str>) {
        let article = Parser::new().parse(text).expect("a short text");
        let quote = article.quotes().next().expect("a quote");
        let said = quote.speaker.as_ref().map(|speaker| &text[speaker.span]);
        assert_eq!((&text[quote.spans[0]], said), (words, speaker), "{text}");
    }

    #[test]
    fn a_lost_mark_stood_before_the_attribution() {
        says("“We will stay, Doe said. “We have time.”", "We will stay,", Some("Doe"));
        says("\"We will stay, said Ana Doe.", "We will stay,", Some("Ana Doe"));
        says("“We will stay, the mayor, Ana Doe, said. “We have time.”", "We will stay,", Some("the mayor, Ana Doe"));
    }

    #[test]
    fn nothing_is_lost_where_the_quotation_goes_on() {
        says("“We will stay, Doe said.\n\n“We have time,” said Roe.", "We will stay, Doe said.", Some("Roe"));
        says("“We will stay, and Doe said so. “We have time.”", "We will stay, and Doe said so.", None);
    }
}
