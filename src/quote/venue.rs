//! Where a sentence says that it was said: "**In an interview with the Gazette**, Doe said", "**At a rally** on Monday, Doe said".

use crate::grammar::complements::{Venue, venue};
use crate::grammar::tokens::Tokens;
use crate::lex::{Lexed, Run, TokenKind, first_near};
use crate::lexicon::WordClass;
use crate::model::{At, Quote};
use crate::sentence::Sentence;

/// Gives quotes without a venue the one that opens the sentence of their cue. Quotes and sentences are in order.
pub(super) fn open(lexed: &Lexed<'_>, sentences: &[Sentence], quotes: &mut [Quote]) {
    // A quote's sentence is few steps from that of the quote before.
    let mut next = 0_usize;
    for quote in quotes.iter_mut().filter(|quote| quote.venue.is_none()) {
        let Some(cue) = quote.cue.as_ref().map(|cue| cue.span) else { continue };
        let begins_behind = |sentence: &Sentence| lexed.tokens[sentence.run.start].span.start() > cue.start();
        next = first_near(sentences, next, begins_behind);
        let Some(sentence) = next.checked_sub(1).map(|n| sentences[n].run) else { continue };
        if !lexed.has(sentence.start, WordClass::PREPOSITION) {
            continue;
        }
        let before_cue = Run::new(sentence.start, lexed.run(cue).start.max(sentence.start));
        if let Some(Venue { run, reader }) = opening(lexed, before_cue) {
            quote.venue = Some(At { span: lexed.span(run) });
            quote.addressee = quote.addressee.or(reader.map(|run| At { span: lexed.span(run) }));
        }
    }
}

/// The venue that opens a sentence, of which only the words before the cue are given.
fn opening(lexed: &Lexed<'_>, before_cue: Run) -> Option<Venue> {
    /// "with the Gazette on Monday,"
    const LONGEST: usize = 14;
    let (rest, venue) = venue(Tokens::new(lexed, before_cue))?;
    let finite = |at: &usize| lexed.has(*at, WordClass::FINITE) && !lexed.tokens[*at].is_capital();
    let comma = (rest.index()..before_cue.end).take(LONGEST).find(|&at| lexed.kind(at, TokenKind::Comma))?;
    // "In a statement, Roe denied that Doe had said": the cue is that of another clause.
    if (rest.index()..before_cue.end).any(|at| finite(&at)) {
        return None;
    }
    (comma + 1 < before_cue.end).then_some(venue)
}

#[cfg(test)]
mod tests {
    use crate::Parser;

    /// The venue of each quote of a text.
    #[track_caller]
    fn venues(text: &str, expected: &[Option<&str>]) {
        let article = Parser::new().parse(text).unwrap();
        let found: Vec<_> = article.quotes().map(|quote| quote.venue.map(|at| &text[at.span])).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_sentence_opens_with_where_it_was_said() {
        venues("In an interview with the Gazette on Monday, Doe said the mill would close.", &[Some("an interview")]);
        venues("At a rally in Varn, Doe said, “We will stay.”", &[Some("a rally")]);
        venues("In a letter to the council, Doe wrote that it was safe.", &[Some("a letter to the council")]);
        venues("On Twitter, Doe wrote that it was safe.", &[Some("Twitter")]);
    }

    #[test]
    fn of_another_clause() {
        venues("In the statement that came out on Monday, Doe said it was safe.", &[None]);
        venues("In Varn, Doe said it was safe.", &[None]);
        venues("In an interview that Roe gave, Doe was the one who said it was safe.", &[None]);
    }
}
