//! [`Sites`]: where quotes and their speakers stand, by tokens.

use super::speech::Draft;
use crate::grammar::noun_phrase::NounPhrase;
use crate::lex::Run;
use crate::model::QuoteKind;

/// The tokens of an article's quotes, so that nobody looks for them by their bytes.
#[derive(Debug, Default)]
pub(crate) struct Sites {
    /// The speaker of each quote.
    pub(crate) speakers: Vec<Option<Run>>,
    /// The parts of each direct or mixed quote, with the quote's place among all.
    pub(crate) in_marks: Vec<(Run, usize)>,
}

impl Sites {
    /// None, with room for as many.
    pub(super) fn with_capacity(quotes: usize) -> Sites {
        Sites { speakers: Vec::with_capacity(quotes), in_marks: Vec::with_capacity(quotes) }
    }

    /// Adds the next quote, which is in no marks.
    pub(super) fn add(&mut self, speaker: Option<NounPhrase>) {
        self.speakers.push(speaker.map(|speaker| speaker.run));
    }

    /// Adds the next quote, which is in marks.
    pub(super) fn add_marked(&mut self, draft: &Draft) {
        if matches!(draft.kind, QuoteKind::Direct | QuoteKind::Mixed) {
            let quote = self.speakers.len();
            self.in_marks.extend(draft.runs().map(|run| (run, quote)));
        }
        self.add(draft.attribution.and_then(|said| said.speaker));
    }

    /// Those of the quotes in a new order, told by the places they had.
    pub(super) fn in_order(mut self, before: &[usize]) -> Sites {
        let mut places = vec![0; before.len()];
        for (place, &before) in before.iter().enumerate() {
            places[before] = place;
        }
        self.in_marks.iter_mut().for_each(|(_, quote)| *quote = places[*quote]);
        self.speakers = before.iter().map(|&before| self.speakers[before]).collect();
        self
    }
}
