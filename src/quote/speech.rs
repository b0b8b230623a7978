//! Who says what stands in marks: each stretch is joined to a speaker by the surest rule that holds.

use super::not_speech;
use super::pairs::Marked;
use super::transcript::Turn;
use crate::block::Layout;
use crate::grammar::Tokens;
use crate::grammar::attribution::{Attribution, Order};
use crate::grammar::lead;
use crate::lex::{Case, Lexed, Run, Token, TokenKind};
use crate::lexicon::{WordClass, newsroom};
use crate::model::{QuoteKind, Rule};
use crate::sentence::{Sentence, rest_end};
use std::cell::Cell;

/// A quote by its tokens.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub(super) kind: QuoteKind,
    /// Its words, up to where something cuts them.
    pub(super) content: Run,
    /// The words behind the cuts.
    pub(super) more: Vec<Run>,
    /// The block in which it begins.
    pub(super) begins: usize,
    /// The block in which it ends, for now.
    pub(super) block: usize,
    pub(super) attribution: Option<Attribution>,
    pub(super) rule: Rule,
    /// The index behind its last mark.
    pub(super) after: usize,
}

impl Draft {
    /// The runs of its words.
    pub(super) fn runs(&self) -> impl Iterator<Item = Run> {
        std::iter::once(self.content).chain(self.more.iter().copied())
    }

    /// The last of them.
    pub(super) fn last_run(&mut self) -> &mut Run {
        self.more.last_mut().unwrap_or(&mut self.content)
    }

    /// From the begin of its words to their end.
    pub(super) fn whole(&self) -> Run {
        Run::new(self.content.start, self.more.last().map_or(self.content.end, |last| last.end))
    }
}

/// Fewer turns are no transcript in which a paragraph without a label goes on the turn before.
const FEWEST_TURNS: usize = 6;

/// Reads the stretches in marks of an article, in order.
///
/// What stands in marks inside a turn of a transcript is a part of that turn.
#[inline(never)] // A pass of its own: what it counts stays in registers.
pub(super) fn read(
    lexed: &Lexed<'_>,
    layout: &Layout,
    sentences: &[Sentence],
    marked: &[Marked],
    turns: &[Turn],
) -> Vec<Draft> {
    let drafts = Vec::with_capacity(marked.len() + turns.len());
    let doubles = marked.iter().filter(|marked| !marked.single).count() * 2 > marked.len();
    let mut reader = Reader { lexed, layout, sentences, near: Cell::default(), marked, doubles, drafts, last: None };
    let mut next = 0;
    // An interview in an article has a few turns, with the writer's paragraphs between them.
    let is_transcript = turns.len() >= FEWEST_TURNS;
    let mut turns = turns.iter().peekable();
    for block in 0..layout.runs.len() {
        let own = |n: usize| marked.get(n).is_some_and(|marked| marked.block == block);
        let first = next;
        let turn = turns.next_if(|turn| turn.block == block);
        let goes_on = is_transcript && turns.peek().is_some_and(|next| reader.goes_on_turn(block, next));
        if turn.is_some() || goes_on {
            while own(next) {
                next += 1;
            }
            match turn {
                Some(turn) => reader.take_turn(turn),
                None => reader.go_on(block),
            }
            continue;
        }
        while own(next) {
            reader.read(next);
            next += 1;
        }
        if next > first {
            continue;
        }
        if reader.is_set_off(block) {
            reader.take_block(block);
        } else if reader.goes_on_letter(block) {
            reader.go_on(block);
        }
    }
    reader.drafts
}

/// Goes over the stretches in marks with what was found so far.
pub(super) struct Reader<'a> {
    pub(super) lexed: &'a Lexed<'a>,
    pub(super) layout: &'a Layout,
    sentences: &'a [Sentence],
    /// The sentence that was asked for last.
    near: Cell<Run>,
    pub(super) marked: &'a [Marked],
    /// Whether the article quotes in double marks.
    doubles: bool,
    pub(super) drafts: Vec<Draft>,
    /// The last draft that is speech.
    pub(super) last: Option<usize>,
}

impl<'a> Reader<'a> {
    fn read(&mut self, n: usize) {
        let marked = self.marked[n];
        // Where the last speech of the same paragraph ends.
        let before = self.last_here(marked).map(|last| last.after);
        if before.is_some_and(|before| marked.open() < before) {
            return;
        }
        if marked.reopened && self.reopen(n, marked) {
            return;
        }
        let sentence = self.sentence_of(marked.open());
        let gap = self.gap_before(marked, sentence, before);
        let title = (self.joins_title(marked) || self.is_beside_speaker(marked)).then_some(QuoteKind::Title);
        if let Some(kind) = title.or_else(|| not_speech::by_place(self.lexed, marked)) {
            self.push(marked, kind, marked.inner, None, Rule::NotSpeech);
            return;
        }
        let behind = self.behind(n, marked, gap.is_empty());
        // Who follows an opening clause does not say its words, unless nothing else follows.
        let behind = behind.filter(|found| self.closes(*found) || !self.in_opening_clause(marked));
        // No sentence ends between the last speech and this stretch.
        let same = before.is_some_and(|before| gap.start == before && sentence.start < before);
        // "They chanted “Q1” and “Q2!” The crowd roared: “Q3”"
        let leads = |found: &Attribution| self.opens_next(marked) && self.lexed.kind(found.end, TokenKind::Colon);
        let behind = behind.filter(|found| !(same && leads(found)));
        if same && self.second_part(marked, gap, behind) {
            return;
        }
        if let Some(said) = self.label(gap) {
            self.push(marked, QuoteKind::Direct, marked.inner, Some(said), Rule::Colon);
            return;
        }
        let ahead = lead::before(self.tokens(gap)).map(|lead| self.with_last_speaker(marked, gap, lead));
        let told_later = || {
            let next = || self.with_next(n, marked).filter(|(_, _, found)| self.reports(*found));
            self.later(n, marked).is_some() || next().is_some()
        };
        let ahead = ahead.filter(|ahead| !(self.is_doubtful(ahead) && told_later()));
        if let Some(ahead) = ahead.filter(|ahead| self.beats(marked, ahead, behind)) {
            self.say_after(marked, ahead);
        } else if let Some(found) = behind {
            self.say_before(marked, gap, found);
        } else if let Some((last, end, found)) = self.with_next(n, marked) {
            self.push(last, QuoteKind::Mixed, Run::new(gap.start, end), Some(found), rule_of(&found));
        } else if let Some((comma, found)) = self.later(n, marked) {
            let content = Run::new(gap.start, comma);
            self.push(marked, QuoteKind::Mixed, content, Some(found), Rule::SpeakerThenCue);
        } else {
            self.say_without_cue(marked, gap);
        }
    }

    /// Whether a stretch stands between the speaker of the last speech and its verb: "“Q,” Doe, author of **“Edda Goes North,”**
    /// said".
    fn is_beside_speaker(&self, marked: Marked) -> bool {
        let said = self.last_here(marked).and_then(|last| last.attribution.filter(|_| last.after <= marked.open()));
        said.is_some_and(|said| {
            said.speaker.is_some_and(|speaker| speaker.run.end <= marked.open()) && marked.open() < said.cue.start
        })
    }

    pub(super) fn tokens(&self, run: Run) -> Tokens<'a> {
        Tokens::new(self.lexed, run)
    }

    /// The last speech of the same block.
    pub(super) fn last_here(&self, marked: Marked) -> Option<&Draft> {
        self.last.map(|last| &self.drafts[last]).filter(|last| last.block == marked.block)
    }

    /// The sentence that holds a token.
    pub(super) fn sentence_of(&self, at: usize) -> Run {
        // Most that is asked about stands in the sentence of what was asked about before.
        if !self.near.get().contains(at) {
            let behind = self.sentences.partition_point(|sentence| sentence.run.start <= at);
            self.near.set(self.sentences[..behind].last().map_or(Run::new(at, at), |sentence| sentence.run));
        }
        self.near.get()
    }

    /// The writer's words of the sentence before the mark, behind the stretch before.
    fn gap_before(&self, marked: Marked, sentence: Run, before: Option<usize>) -> Run {
        let open = marked.open();
        let mut start = self.layout.runs[marked.block].start.max(sentence.start).max(before.unwrap_or(0));
        // "Interview: “Q” - Doe": the part of the paper says nothing.
        let colon = open.saturating_sub(1);
        let is_section = |at| self.lexed.is_any(at, newsroom::SECTIONS);
        if start < colon && self.lexed.kind(colon, TokenKind::Colon) && (start..colon).all(is_section) {
            start = open;
        }
        Run::new(start.min(open), open)
    }

    /// `"Q," S V` and `"Q," V S`
    fn say_before(&mut self, marked: Marked, gap: Run, found: Attribution) {
        let rule = rule_of(&found);
        let direct = gap.is_empty() || gap.len() == 1 && self.lexed.has(gap.start, WordClass::COORDINATOR);
        let (kind, content) = if direct {
            (QuoteKind::Direct, marked.inner)
        } else {
            (QuoteKind::Mixed, Run::new(gap.start, marked.after()))
        };
        self.push(marked, kind, content, Some(found), rule);
    }

    /// Where the clause ends that a stretch in marks stands in: at the sentence's end, without its stop.
    pub(super) fn clause_end(&self, marked: Marked) -> usize {
        let after = marked.after();
        if self.in_opening_clause(marked) {
            return after;
        }
        let end = self.sentence_of(after.saturating_sub(1)).end.max(after).min(self.layout.runs[marked.block].end);
        let stop = end > after && self.lexed.tokens[end - 1].is(TokenKind::Stop);
        rest_end(self.lexed, after, end - usize::from(stop))
    }

    fn say_without_cue(&mut self, marked: Marked, gap: Run) {
        let words = || marked.inner.range().filter(|&at| self.lexed.tokens[at].is_word()).count();
        let whole = gap.is_empty() && self.ends_sentence(marked);
        let form = if self.is_crosshead(marked, &words) || self.is_cited(marked) {
            Some(QuoteKind::Title)
        } else if whole {
            None
        } else {
            not_speech::by_form(self.lexed, marked, words())
        };
        // "And from Doe: “No.”", "“No” - Doe"
        let named = self.ends_in_colon(gap) || self.dash_behind(marked).is_some();
        if let Some(kind) = form.filter(|&kind| !named || kind == QuoteKind::Title && !whole) {
            self.push(marked, kind, marked.inner, None, Rule::NotSpeech);
            return;
        }
        let kind = if whole || named { QuoteKind::Direct } else { QuoteKind::Mixed };
        let (said, rule) = self.speaker_from_afar(marked, gap);
        self.push(marked, kind, marked.inner, said, rule);
    }

    /// Whether a line of a few words parts the text as a heading does: ‘A hard decision.’ where others are quoted in “…”, or
    /// “A HARD DECISION”.
    fn is_crosshead(&self, marked: Marked, words: &dyn Fn() -> usize) -> bool {
        const LONGEST: usize = 8;
        let run = self.layout.runs[marked.block];
        let alone = marked.open() == run.start && marked.after() == run.end && marked.is_closed();
        let mut said = marked.inner.range().map(|at| &self.lexed.tokens[at]).filter(|token| token.is_word());
        alone
            && (marked.single && self.doubles || said.all(|word| word.case == Case::Upper) && words() > 1)
            && words() <= LONGEST
    }

    /// Whether a title stands in a list of sources, before the paper and its year: “The price of salt,” Varn Review 4, 2019.
    fn is_cited(&self, marked: Marked) -> bool {
        /// The longest name of a paper with its place, volume, pages and day.
        const LONGEST: usize = 24;
        let rest = Run::new(marked.after(), self.layout.runs[marked.block].end.max(marked.after()));
        let tokens = &self.lexed.tokens[rest.range()];
        let named = |token: &Token| !token.is_word() || token.is_capital() || token.has(SMALL);
        let year = |token: &Token| token.is(TokenKind::Number) && token.span.len() == 4;
        marked.is_closed()
            && (2..=LONGEST).contains(&rest.len())
            && self.lexed.tokens[rest.start].is_capital()
            && tokens.iter().all(named)
            && tokens.iter().any(year)
    }

    pub(super) fn ends_in_colon(&self, gap: Run) -> bool {
        !gap.is_empty() && self.lexed.kind(gap.end - 1, TokenKind::Colon)
    }

    /// Whether the words end a sentence of their own.
    fn ends_sentence(&self, marked: Marked) -> bool {
        !marked.is_closed()
            || self.lexed.tokens[marked.inner.end - 1].is_terminal()
            || marked.after() >= self.layout.runs[marked.block].end
    }

    /// Takes up what the paragraph before left open.
    fn reopen(&mut self, n: usize, marked: Marked) -> bool {
        let Some(last) = self.last else { return false };
        let behind = self.behind(n, marked, true);
        let draft = &mut self.drafts[last];
        // "“Q1,” Doe said. “Q2" and in the next paragraph "“Q3,” he went on.": Q3 is told a second time.
        if draft.block >= marked.block || draft.attribution.is_some() && behind.is_some() {
            return false;
        }
        draft.more.push(marked.inner);
        draft.after = marked.after();
        draft.block = marked.block;
        if let (None, Some(found)) = (draft.attribution, behind) {
            draft.attribution = Some(found);
            draft.rule = if found.order == Order::CueSpeaker { Rule::CueThenSpeaker } else { Rule::SpeakerThenCue };
        }
        true
    }

    pub(super) fn push(
        &mut self,
        marked: Marked,
        kind: QuoteKind,
        content: Run,
        attribution: Option<Attribution>,
        rule: Rule,
    ) {
        if matches!(kind, QuoteKind::Direct | QuoteKind::Mixed) {
            self.last = Some(self.drafts.len());
        }
        self.drafts.push(Draft {
            kind,
            content,
            more: Vec::new(),
            begins: marked.block,
            block: marked.block,
            attribution,
            rule,
            after: marked.after(),
        });
    }
}

/// Words in small letters inside the name of a paper.
const SMALL: WordClass = WordClass::DETERMINER.or(WordClass::PREPOSITION).or(WordClass::COORDINATOR);

/// The rule of an attribution behind a quotation.
fn rule_of(found: &Attribution) -> Rule {
    match found.order {
        Order::According => Rule::AccordingTo,
        Order::CueSpeaker => Rule::CueThenSpeaker,
        _ => Rule::SpeakerThenCue,
    }
}
