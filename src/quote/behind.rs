//! The attribution behind a stretch in marks: "“Q,” Doe said", "“Q1” and “Q2,” Doe said", "“Q” of the case, Doe said".

use super::not_speech;
use super::pairs::Marked;
use super::speech::Reader;
use crate::grammar::attribution::{self, Attribution, Order};
use crate::grammar::lead::Lead;
use crate::lex::{Run, Token, TokenKind};
use crate::lexicon::{Cue, WordClass, word};

impl Reader<'_> {
    /// The attribution behind the closing mark, where the words call for one.
    ///
    /// Without a comma there only a bare clause is one: "“We won” Doe said."
    pub(super) fn behind(&self, n: usize, marked: Marked, whole: bool) -> Option<Attribution> {
        let after = marked.after();
        if !marked.is_closed() || after >= self.layout.runs[marked.block].end {
            return None;
        }
        // ''… said, 'Never,''' Doe recalled: the third apostrophe belongs to the marks.
        let single = self.lexed.kind(after, TokenKind::SingleQuote) && self.lexed.tokens[after].is_glued();
        let after = after + usize::from(single);
        let comma = self.lexed.kind(after, TokenKind::Comma);
        let pauses = comma || self.pauses(marked);
        if !pauses && !whole {
            return None;
        }
        let start = after + usize::from(comma);
        let end = self.rest_of_sentence(n, marked).end;
        let (rest, found) = attribution::behind(self.tokens(Run::new(start, end.max(start)))).ok()?;
        let stop = self.lexed.tokens[marked.inner.end - 1].is(TokenKind::Stop);
        let ends = |next: &Token| next.is_terminal() || next.is(TokenKind::Comma) && !stop;
        let bare = rest.first().is_none_or(ends) && self.lexed.has(found.cue.start, WordClass::CUE);
        (pauses || bare).then_some(found)
    }

    /// Whether the words end as speech does before its attribution: with a comma, a question or exclamation mark.
    pub(super) fn pauses(&self, marked: Marked) -> bool {
        let last = &self.lexed.tokens[marked.inner.end - 1];
        let goes_on = self.lexed.tokens.get(marked.after()).is_some_and(|next| !next.is_capital());
        match last.kind {
            TokenKind::Comma | TokenKind::Question | TokenKind::Exclamation | TokenKind::Ellipsis | TokenKind::Dash => {
                true
            }
            // ‘… ‘never’,” and houses that set a full stop: “We won.” he said
            TokenKind::SingleQuote => self.lexed.tokens[marked.inner.range()].iter().nth_back(1).is_some_and(|last| {
                matches!(last.kind, TokenKind::Comma | TokenKind::Question | TokenKind::Exclamation)
            }),
            TokenKind::Stop => goes_on,
            _ => false,
        }
    }

    /// The attribution behind a later stretch of the same sentence: "It was “Q1” and “Q2,” Doe said", "It was “Q1” and as “Q2”
    /// as ever, Doe said". The last stretch that is told so, and where the words end.
    pub(super) fn with_next(&self, n: usize, marked: Marked) -> Option<(Marked, usize, Attribution)> {
        /// Parts in marks in one clause.
        const MOST_PARTS: usize = 4;
        // "for “Salt Road” on “Varn Live,” Doe said"
        if !self.pauses(marked) && not_speech::is_title_in_passing(self.lexed, marked) {
            return None;
        }
        let rest = self.marked.iter().enumerate().skip(n + 1).take(MOST_PARTS);
        let same = rest
            .take_while(|(_, next)| next.block == marked.block && self.sentence_of(next.open()).start < marked.after());
        same.into_iter().find_map(|(n, next)| {
            let beside = self.behind(n, *next, false).map(|found| (*next, next.after(), found));
            beside.or_else(|| self.later(n, *next).map(|(comma, found)| (*next, comma, found)))
        })
    }

    /// Whether a capital follows the question or exclamation mark that ends a stretch: a sentence of its own.
    pub(super) fn opens_next(&self, marked: Marked) -> bool {
        let last = &self.lexed.tokens[marked.inner.end - 1];
        last.is_terminal() && self.lexed.tokens.get(marked.after()).is_some_and(Token::is_capital)
    }

    /// "“Q” of the case, the opinion said"
    pub(super) fn later(&self, n: usize, marked: Marked) -> Option<(usize, Attribution)> {
        if !marked.is_closed() || self.opens_next(marked) {
            return None;
        }
        attribution::later(self.tokens(self.rest_of_sentence(n, marked)))
    }

    /// The writer's words of the sentence behind a stretch, up to the next.
    fn rest_of_sentence(&self, n: usize, marked: Marked) -> Run {
        let after = marked.after();
        // "said Ana “Shorty” Doe", "Doe, author of “Edda Goes North,” said"
        let passed = |next: &Marked| {
            not_speech::is_inside_name(self.lexed, *next)
                || self.pauses(marked) && not_speech::is_title_in_passing(self.lexed, *next)
        };
        let mut nexts = self.marked[n + 1..].iter().take(3);
        let next = nexts.find(|next| !passed(next)).map_or(usize::MAX, Marked::open);
        let end = self.sentence_of(after).end.min(next).min(self.layout.runs[marked.block].end);
        Run::new(after, end.max(after))
    }

    /// Whether a stretch is what the attribution before it reports, and not the one behind it.
    pub(super) fn beats(&self, marked: Marked, ahead: &Lead, behind: Option<Attribution>) -> bool {
        let Some(behind) = behind.filter(|_| !self.opens_next(marked)) else { return true };
        // "Buoy, as he was called, “…,” Doe said"
        let cue = self.lexed.tokens[ahead.attribution.cue.start].cue();
        let weak = ahead.passive || cue.is_none_or(Cue::is_weak) && ahead.attribution.order == Order::SpeakerCue;
        // "Doe called the plan “a trap,” Roe said."
        let told = !ahead.pause && self.closes(behind) && self.reports(behind);
        !weak && !told && ahead.content >= marked.open()
    }

    /// Whether a stretch belongs to a clause that opens its sentence and goes on up to its comma: "After Doe called it “a
    /// trap,” Roe said the town was calm".
    pub(super) fn in_opening_clause(&self, marked: Marked) -> bool {
        /// The longest clause before the main one, in tokens.
        const LONGEST: usize = 60;
        let lexed = self.lexed;
        let start = self.sentence_of(marked.open()).start;
        // "But even as Doe claimed “…,” Roe said"
        let light = |at: &usize| lexed.has(*at, WordClass::LIGHT_ADVERB | WordClass::COORDINATOR);
        let opener = start + (start..start + 2).take_while(light).count();
        let closed = |at: usize| lexed.kind(at, TokenKind::Comma) && !lexed.kind(at + 1, TokenKind::Quote);
        lexed.kind(marked.inner.end - 1, TokenKind::Comma)
            && (opener..opener + LONGEST).contains(&marked.open())
            && opener < marked.open()
            && (lexed.has(opener, WordClass::SUBORDINATOR | WordClass::PREPOSITION) || lexed.reads(opener, word::ASKED))
            && !(opener..marked.open()).any(closed)
    }

    /// Whether the cue of an attribution takes a clause: "said", not "backed".
    pub(super) fn reports(&self, found: Attribution) -> bool {
        let cue = self.lexed.tokens[found.cue.start].cue();
        cue.is_some_and(Cue::states) || found.order == Order::According
    }

    /// Whether an attribution ends its sentence or clause: "As the town fell “we ran,” Doe said."
    pub(super) fn closes(&self, found: Attribution) -> bool {
        let next = self.lexed.tokens.get(found.end);
        next.is_none_or(|next| next.is_terminal() || matches!(next.kind, TokenKind::Comma | TokenKind::Dash))
    }
}
