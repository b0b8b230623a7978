//! When a quote was said: the time expression that stands with its speaker and cue.

use crate::lex::{Lexed, TokenKind, first_near};
use crate::lexicon::WordClass;
use crate::model::{Quote, Timex, TimexId, TimexKind};
use crate::sentence::Sentence;
use crate::span::Span;

/// How far behind the attribution its day may stand, in bytes: "told reporters after a meeting in Port Alma **on Friday**".
const REACH: usize = 80;

/// What tells of another clause, which has a day of its own.
const ANOTHER: WordClass = WordClass::FINITE.or(WordClass::RELATIVE);

/// Gives quotes the dates that stand with their attributions. Dates and sentences are in order.
pub(crate) fn date_quotes(lexed: &Lexed<'_>, sentences: &[Sentence], dates: &[Timex], quotes: &mut [Quote]) {
    // Quotes come in the order of the text, about, so that sentence and dates are few steps from those of the quote before.
    let (mut next, mut first) = (0, 0);
    for quote in quotes {
        let Some(cue) = &quote.cue else { continue };
        let attribution = quote.speaker.iter().fold(cue.span, |span, speaker| span.cover(speaker.span));
        let begins_behind = |sentence: &Sentence| lexed.tokens[sentence.run.start].span.start() > cue.span.start();
        next = first_near(sentences, next, begins_behind);
        let Some(sentence) = next.checked_sub(1).map(|n| lexed.span(sentences[n].run)) else { continue };
        first = first_near(dates, first, |date| date.span.start() >= sentence.start());
        let own = dates[first..].iter().take_while(|date| sentence.contains(date.span));
        let outside = |date: &&Timex| !quote.spans.iter().any(|content| content.overlaps(date.span));
        let mut near =
            own.enumerate().filter(|(_, date)| outside(date) && stands_with(lexed, attribution, quote, date));
        quote.date = near.next().map(|(n, _)| TimexId::new(first + n));
    }
}

/// Whether a time expression says when an attribution happened.
fn stands_with(lexed: &Lexed<'_>, attribution: Span, quote: &Quote, date: &Timex) -> bool {
    if !matches!(date.kind, TimexKind::Date | TimexKind::Time) {
        return false;
    }
    if attribution.contains(date.span) {
        // "Doe on Friday said"; but "Doe, who took over in May, said", "Doe, born in 1970, said"
        let speaker = quote.speaker.as_ref().map(|speaker| speaker.span);
        let before = speaker.filter(|speaker| speaker.end() <= date.span.start());
        return !before.is_some_and(|before| {
            let words = lexed.run(Span::of(before.end(), date.span.start()));
            lexed.tokens[words.range()].iter().any(|token| token.has(ANOTHER | WordClass::PARTICIPLE))
        });
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
    // "Doe said the mayor, who left on Friday, …"
    !words.iter().any(|token| token.has(ANOTHER) && !token.is_capital())
}

#[cfg(test)]
mod tests {
    use crate::Parser;

    /// The day of the first quote, as it is written.
    #[track_caller]
    fn said(text: &str, expected: Option<&str>) {
        let article = Parser::new().parse(text).expect("a short text");
        let quote = article.quotes().next().expect("a quote");
        let date = quote.date.and_then(|id| article.dates().nth(id.index()));
        assert_eq!(date.map(|date| &text[date.span]), expected, "{text}");
    }

    #[test]
    fn the_day_stands_with_speaker_and_cue() {
        said("Doe on Monday said the pool would close.", Some("Monday"));
        said("On Monday, Doe said the pool would close.", Some("Monday"));
        said("“It will close,” Doe told the council on Monday.", Some("Monday"));
    }

    #[test]
    fn another_clause_has_its_own_day() {
        said("Doe, who took over in May, said the pool would close.", None);
        said("Doe, born in 1970, said the pool would close.", None);
        said("Doe said the pool would close on Monday.", None);
        said("“It will close,” Doe told the council, which met on Monday.", None);
    }
}
