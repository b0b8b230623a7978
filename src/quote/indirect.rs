//! Reported speech without quotation marks: "Doe said the pool would close", "The pool will close, according to Doe".
//!
//! A cue is looked for in every sentence; how it stands tells who speaks, what follows it where the words begin, and
//! [`report_end`] where they end. A report may stand inside another: "Doe said that Roe had promised to go".

mod complement;
mod postposed;
mod verb;

use crate::block::Layout;
use crate::grammar::noun_phrase::{NounPhrase, first_phrase, noun_phrase, subject};
use crate::grammar::tokens::Tokens;
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::{self, WordClass};
use crate::model::{At, Cue, MentionForm, Quote, QuoteKind, Rule, Speaker};
use crate::sentence::{Sentence, body_end, clause_start, report_end};
use crate::span::Span;
use complement::complement;
use std::borrow::Cow;
use verb::{Form, VerbGroup, verb_group};

/// A report: who said what, in tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Report {
    speaker: Option<NounPhrase>,
    cue: Run,
    lemma: &'static str,
    content: Run,
    /// The second part of words that their attribution cuts in two.
    rest: Option<Run>,
    addressee: Option<Run>,
    venue: Option<Run>,
    negated: bool,
    rule: Rule,
}

/// Finds the indirect quotes of an article, sorted by start. `taken` has the quotes in marks, sorted by start.
pub(crate) fn find(lexed: Lexed<'_>, _layout: &Layout, sentences: &[Sentence], taken: &[Quote]) -> Vec<Quote> {
    let mut quotes = Vec::new();
    let mut marked = Marked::new(taken);
    for sentence in sentences {
        let words = Run::new(sentence.run.start, body_end(lexed, sentence.run));
        let mut last: Option<NounPhrase> = None;
        for at in words.range() {
            if !lexed.has(at, WordClass::CUE) || marked.hold(lexed.tokens[at].span) {
                continue;
            }
            let Some(report) = report_at(lexed, words, at, last) else { continue };
            last = report.speaker.or(last);
            if report.is_plain(lexed) && report.content.len() > 1 && !marked.overlap(report.content_span(lexed)) {
                quotes.push(report.into_quote(lexed, sentence));
            }
        }
    }
    quotes
}

/// The report whose cue stands at `at`. `last` spoke before in the sentence.
fn report_at(lexed: Lexed<'_>, words: Run, at: usize, last: Option<NounPhrase>) -> Option<Report> {
    let cue = lexed.tokens[at].entry().cue()?;
    if cue.lemma == "according to" {
        return postposed::according(lexed, words, at);
    }
    let group = verb_group(lexed, words, at)?;
    let floor = clause_start(lexed, words, group.run.start);
    let before = Tokens::new(lexed, Run::new(floor, group.run.start));
    let after = Tokens::new(lexed, Run::new(at + 1, words.end));
    let mut report = Report {
        speaker: None,
        cue: Run::new(at, at + 1),
        lemma: cue.lemma,
        content: Run::new(at + 1, at + 1),
        rest: None,
        addressee: None,
        venue: None,
        negated: group.negated || cue.is_denial(),
        rule: Rule::ReportedClause,
    };
    let Some(found) = complement(after, cue) else {
        return postposed::postposed(lexed, words, group, report, cue);
    };
    report.rule = found.rule;
    report.addressee = found.addressee;
    report.venue = found.venue;
    let opener = floor > words.start && lexed.has(floor - 1, WordClass::SUBORDINATOR) || lexed.has(words.start, WordClass::SUBORDINATOR) && floor == words.start;
    let mut enclosed = opener;
    match group.form {
        Form::Finite => {
            let who = subject(before)?;
            enclosed |= lexed.has(who.head, WordClass::RELATIVE) && lexed.kind(who.run.start.wrapping_sub(1), TokenKind::Comma);
            report.speaker = Some(who);
            report.negated |= lexed.has(who.run.start, WordClass::NEGATION);
        }
        Form::Participle => {
            if group.run.start == words.start {
                // "Saying that it was late, Doe left."
                let comma = (at..words.end).find(|&i| lexed.kind(i, TokenKind::Comma))?;
                report.speaker = Some(noun_phrase(Tokens::new(lexed, Run::new(comma + 1, words.end))).ok()?.1);
                enclosed = true;
            } else {
                report.speaker = last.or_else(|| first_phrase(before));
            }
            report.rule = Rule::ReportedClause;
        }
        Form::Infinitive | Form::Passive => return None,
    }
    let end = report_end(lexed, found.content, words.end, enclosed);
    report.content = Run::new(found.content, end);
    Some(report)
}

impl Report {
    /// Whether its words hold no quotation mark.
    fn is_plain(&self, lexed: Lexed<'_>) -> bool {
        let quoted = |run: Run| lexed.tokens[run.range()].iter().any(|token| token.is(TokenKind::Quote));
        let cut = lexed.kind(self.content.end, TokenKind::Quote) && self.rest.is_none();
        !cut && !quoted(self.content) && !self.rest.is_some_and(quoted)
    }

    fn content_span(&self, lexed: Lexed<'_>) -> Span {
        let first = lexed.span(self.content);
        self.rest.map_or(first, |rest| first.cover(lexed.span(rest)))
    }

    fn into_quote(self, lexed: Lexed<'_>, sentence: &Sentence) -> Quote {
        let at = |run: Run| At { span: lexed.span(run) };
        let mut spans = vec![lexed.span(self.content)];
        spans.extend(self.rest.map(|rest| lexed.span(rest)));
        let speaker = self.speaker.map(|phrase| Speaker {
            span: lexed.span(phrase.run),
            name: None,
            person: None,
            form: MentionForm::Name,
        });
        Quote {
            kind: QuoteKind::Indirect,
            spans,
            block: sentence.block,
            speaker,
            cue: Some(Cue { span: lexed.span(self.cue), lemma: Some(Cow::Borrowed(self.lemma)) }),
            negated: self.negated,
            addressee: self.addressee.map(at),
            venue: self.venue.map(at),
            date: None,
            rule: self.rule,
            confidence: 0.5,
        }
    }
}

/// The stretches of text that quotes in marks hold, walked along with the sentences.
struct Marked {
    spans: Vec<Span>,
}

impl Marked {
    fn new(taken: &[Quote]) -> Marked {
        let speech = |quote: &&Quote| matches!(quote.kind, QuoteKind::Direct | QuoteKind::Mixed);
        let mut spans: Vec<Span> = taken.iter().filter(speech).flat_map(|quote| quote.spans.iter().copied()).collect();
        spans.sort_unstable();
        Marked { spans }
    }

    /// Whether one of them holds all of `span`.
    fn hold(&mut self, span: Span) -> bool {
        self.overlap(span)
    }

    /// Whether one of them shares a byte with `span`.
    fn overlap(&self, span: Span) -> bool {
        let next = self.spans.partition_point(|marked| marked.end() <= span.start());
        self.spans.get(next).is_some_and(|marked| marked.overlaps(span))
    }
}
