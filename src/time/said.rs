//! When a quote was said: the time expression that stands with its speaker and cue.

use crate::lex::{Lexed, TokenKind};
use crate::lexicon::WordClass;
use crate::model::{Quote, Timex, TimexId, TimexKind};
use crate::sentence::Sentence;
use crate::span::Span;

/// How far behind the attribution its day may stand, in bytes: "told reporters after a meeting in Port Alma **on Friday**".
const REACH: usize = 80;

/// Gives quotes the dates that stand with their attributions. Dates and sentences are in order.
pub(crate) fn date_quotes(lexed: Lexed<'_>, sentences: &[Sentence], dates: &[Timex], quotes: &mut [Quote]) {
    for quote in quotes {
        let Some(cue) = &quote.cue else { continue };
        let attribution = quote.speaker.iter().fold(cue.span, |span, speaker| span.cover(speaker.span));
        let n = sentences.partition_point(|sentence| lexed.span(sentence.run).start() <= cue.span.start());
        let Some(sentence) = n.checked_sub(1).map(|n| lexed.span(sentences[n].run)) else { continue };
        let first = dates.partition_point(|date| date.span.start() < sentence.start());
        let own = dates[first..].iter().take_while(|date| sentence.contains(date.span));
        let outside = |date: &&Timex| !quote.spans.iter().any(|content| content.overlaps(date.span));
        let mut near =
            own.enumerate().filter(|(_, date)| outside(date) && stands_with(lexed, attribution, quote, date));
        quote.date = near.next().map(|(n, _)| TimexId::new(first + n));
    }
}

/// Whether a time expression says when an attribution happened.
fn stands_with(lexed: Lexed<'_>, attribution: Span, quote: &Quote, date: &Timex) -> bool {
    if !matches!(date.kind, TimexKind::Date | TimexKind::Time) {
        return false;
    }
    if attribution.contains(date.span) {
        return true;
    }
    let between = if date.span.end() <= attribution.start() {
        // "On Friday, Doe said"
        Span::of(date.span.end(), attribution.start())
    } else if attribution.end() <= date.span.start() {
        // "Doe told reporters on Friday", "said Doe on Friday"
        Span::of(attribution.end(), date.span.start())
    } else {
        return false;
    };
    if between.len() > REACH || quote.spans.iter().any(|content| content.overlaps(between)) {
        return false;
    }
    let words = &lexed.tokens[lexed.run(between).range()];
    if date.span.end() <= attribution.start() {
        return words.iter().all(|token| token.is(TokenKind::Comma));
    }
    // Another verb would have its own day: "Doe said the mayor, who left on Friday, …"
    !words.iter().any(|token| token.has(WordClass::FINITE | WordClass::RELATIVE) && !token.is_capital())
}
