//! Speakers that no cue beside the words names: a label, a signature, the sentence or the paragraph before.

use super::pairs::Marked;
use super::speech::{Draft, Reader};
use crate::grammar::Tokens;
use crate::grammar::attribution::{self, Attribution, Order};
use crate::grammar::lead;
use crate::grammar::noun_phrase::{self, NounPhrase};
use crate::grammar::phrase_before;
use crate::grammar::role::{Role, role};
use crate::grammar::speech_noun;
use crate::grammar::subject;
use crate::grammar::verb;
use crate::lex::{Gap, Run, TokenKind};
use crate::lexicon::{Cue, WordClass, word};
use crate::model::{QuoteKind, Rule};

impl Reader<'_> {
    /// A speaker that no cue beside the words names, from the nearest place to the farthest.
    pub(super) fn speaker_from_afar(&self, marked: Marked, gap: Run) -> (Option<Attribution>, Rule) {
        // "Doe: “Q”"
        if self.ends_in_colon(gap) {
            let colon = gap.end - 1;
            // "And this from Mayor Ana Doe:"
            if let Some(speaker) = phrase_before::phrase_behind_from(self.tokens(Run::new(gap.start, colon))) {
                return (Some(bare(speaker, Run::new(colon, gap.end))), Rule::Colon);
            }
            // "Doe, 45, of Varn:"
            let first = noun_phrase::noun_phrase(self.tokens(Run::new(gap.start, colon))).ok();
            let first = first.filter(|(rest, name)| {
                self.lexed.kind(rest.index(), TokenKind::Comma)
                    && self.lexed.kind(rest.index() + 1, TokenKind::Number)
                    && role(self.lexed, name.head) == Role::Name
            });
            if let Some((_, speaker)) = first {
                return (Some(bare(speaker, Run::new(colon, gap.end))), Rule::Colon);
            }
            // "It does not surprise pollster Ana Doe:", "Doe went even further:"
            let tokens = self.tokens(Run::new(gap.start, colon));
            let named = phrase_before::phrase_before(self.lexed, gap.start, colon).filter(|name| {
                let object = name.run.start > gap.start && role(self.lexed, name.run.start - 1) == Role::Verb;
                object && name.run.len() > 1 && role(self.lexed, name.head) == Role::Name
            });
            let doer =
                || lead::last_verb(tokens).and_then(|lead| lead.attribution.speaker).filter(|who| self.is_person(*who));
            // "Then, later that month on the radio:", "Here's Doe in May 1992:": no time speaks.
            let subject = || subject::subject(tokens).filter(|who| !self.is_time(*who));
            if let Some(speaker) = named.or_else(doer).or_else(|| self.presented(tokens)).or_else(subject) {
                return (Some(bare(speaker, Run::new(colon, gap.end))), Rule::Colon);
            }
        }
        if let Some(said) = self.dash_behind(marked) {
            return (Some(said), Rule::Dash);
        }
        // "Unless others leave the race, “Q”": the speaker before, and not the subject of the dependent clause.
        let dependent = self.last_here(marked).is_some() && self.lexed.has(gap.start, WordClass::SUBORDINATOR);
        if !(gap.is_empty() || dependent)
            && let Some(lead) = lead::last_verb(self.tokens(gap))
        {
            if !self.is_mute(lead.attribution) {
                return (Some(lead.attribution), Rule::MixedClause);
            }
            let told = self.last_told(marked);
            return (told, if told.is_some() { Rule::Continuation } else { Rule::Unattributed });
        }
        if let Some(said) = self.signature(marked) {
            return (Some(said), Rule::Dash);
        }
        if let Some(said) = self.asked_for(marked, gap) {
            return (Some(said), Rule::PrecedingSentence);
        }
        if let Some(said) = self.last_told(marked) {
            return (Some(said), Rule::Continuation);
        }
        if let Some(said) = self.sentence_before(marked, gap) {
            return (Some(said), Rule::PrecedingSentence);
        }
        if let Some(said) = self.other_speaker(marked) {
            return (Some(said), Rule::Alternation);
        }
        if marked.open() == self.layout.runs[marked.block].start
            && let Some(said) = self.paragraph_before(marked.block)
        {
            return (Some(said), Rule::PrecedingParagraph);
        }
        (None, Rule::Unattributed)
    }

    /// Whether a thing does what no verb of speech tells: "**which became** a “…”", "**it uses** “…”".
    fn is_mute(&self, said: Attribution) -> bool {
        let thing =
            |who: NounPhrase| word::one_of!(self.lexed.known(who.head), IT | WHICH | THAT | THIS) && who.run.len() == 1;
        !self.lexed.has(said.cue.start, WordClass::CUE) && said.speaker.is_some_and(thing)
    }

    /// The attribution of the last speech of the block: that of its sentence's whole quotation, before that of words which are
    /// only called something in its tail: "“Q1,” **asked Doe**, who left the “last” hall. “Q2”".
    fn last_told(&self, marked: Marked) -> Option<Attribution> {
        /// Stretches of the sentence that are looked at.
        const MOST: usize = 4;
        let last = self.last_here(marked)?;
        let told = last.attribution?;
        let sentence = self.sentence_of(told.cue.start);
        let before = self.drafts[..self.last?].iter().rev().take(MOST).take_while(|draft| draft.after > sentence.start);
        let same = |draft: &&Draft| {
            draft.kind == QuoteKind::Direct && draft.attribution.is_some_and(|said| sentence.contains(said.cue.start))
        };
        let whole = if last.kind == QuoteKind::Mixed { before.into_iter().find(same) } else { None };
        whole.map_or(Some(told), |draft| draft.attribution)
    }

    /// A name between a dash and a colon: "Sailors agree - Ana Doe: “Q”".
    pub(super) fn label(&self, gap: Run) -> Option<Attribution> {
        if !self.ends_in_colon(gap) {
            return None;
        }
        let colon = gap.end - 1;
        let name = phrase_before::phrase_before(self.lexed, gap.start, colon)?;
        let dash = name.run.start.checked_sub(1).filter(|&dash| dash >= gap.start)?;
        let spaced = self.lexed.tokens[name.run.start].gap != Gap::None;
        let dashed = matches!(self.lexed.tokens[dash].kind, TokenKind::Dash | TokenKind::Hyphen);
        (dashed && spaced && self.lexed.tokens[name.head].is_capital()).then(|| bare(name, Run::new(colon, gap.end)))
    }

    /// "“Q” — Doe"
    pub(super) fn dash_behind(&self, marked: Marked) -> Option<Attribution> {
        let dash = marked.after();
        let end = self.layout.runs[marked.block].end;
        let kind = self.lexed.tokens.get(dash).filter(|_| marked.is_closed() && dash + 1 < end)?.kind;
        let (rest, speaker) = noun_phrase::noun_phrase(self.tokens(Run::new(dash + 1, end))).ok()?;
        // "“I was lucky”: Doe on her win"
        let titled = kind == TokenKind::Colon && (rest.is_empty() || rest.word(0) == word::ON);
        if !titled && !matches!(kind, TokenKind::Dash | TokenKind::Hyphen) {
            return None;
        }
        // "“Trains will run by Easter” - rail chief"
        let role = || self.lexed.has(speaker.head, WordClass::ROLE) && speaker.run == Run::new(dash + 1, end);
        let named = self.lexed.tokens[speaker.head].is_capital();
        (named || role()).then(|| bare(speaker, Run::new(dash, dash + 1)))
    }

    /// "**Doe's verdict?** “Q”", "**His advice?** “Q”"
    fn asked_for(&self, marked: Marked, gap: Run) -> Option<Attribution> {
        /// "The old mayor's own verdict?"
        const LONGEST: usize = 8;
        let floor = self.layout.runs[marked.block].start;
        let question = marked.open().checked_sub(1).filter(|&at| gap.is_empty() && at >= floor)?;
        let start = self.sentence_of(question).start.max(floor);
        // "**Doe's reply** was blunt. “Q”"
        let tokens = self.tokens(Run::new(start, question));
        let told = self.lexed.kind(question, TokenKind::Stop)
            && (start + 1..question)
                .take(LONGEST)
                .any(|at| self.lexed.has(at, WordClass::CUE_NOUN) && self.lexed.has(at + 1, WordClass::BE));
        let short = (told || self.lexed.kind(question, TokenKind::Question)) && question <= start + LONGEST;
        let reply = || (start + 1..question).find_map(|at| speech_noun::with_possessor(tokens.up_to(at + 1), at));
        if told && short {
            return reply();
        }
        let asked = if short { lead::before(tokens) } else { None };
        asked.map(|lead| lead.attribution).filter(|said| said.order == Order::Nominal)
    }

    /// "Doe shook her head. “Q”"
    fn sentence_before(&self, marked: Marked, gap: Run) -> Option<Attribution> {
        let start = self.layout.runs[marked.block].start;
        let before = gap.start.checked_sub(1).filter(|&before| before >= start)?;
        let sentence = self.sentence_of(before);
        let tokens = self.tokens(Run::new(sentence.start.max(start), sentence.end.min(gap.start)));
        self.reporter(tokens).or_else(|| gap.is_empty().then(|| self.doer(tokens)).flatten())
    }

    /// Whether a phrase is a number or a stretch of time: "1992", "that month".
    fn is_time(&self, phrase: NounPhrase) -> bool {
        matches!(role(self.lexed, phrase.head), Role::Number | Role::Time)
            || self.lexed.has(phrase.head, WordClass::UNIT | WordClass::DAY_PART | WordClass::SEASON)
    }

    /// "Here's **Doe** in May 1992:"
    fn presented(&self, tokens: Tokens<'_>) -> Option<NounPhrase> {
        let be = tokens.has(1, WordClass::BE) || tokens.is(1, TokenKind::Clitic);
        let opens = tokens.first().is_some() && tokens.word(0) == word::HERE && be;
        let who = if opens { noun_phrase::noun_phrase(tokens.from(tokens.index() + 2)).ok() } else { None };
        who.map(|(_, who)| who).filter(|who| self.is_person(*who))
    }

    /// Whether a phrase is a name or a pronoun of a person.
    fn is_person(&self, who: NounPhrase) -> bool {
        role(self.lexed, who.head) == Role::Name || self.lexed.has(who.head, WordClass::PERSONAL)
    }

    /// The person who opens a sentence before words in marks: "**Doe** shook her head. “Q”"
    fn doer(&self, tokens: Tokens<'_>) -> Option<Attribution> {
        let (rest, who) = noun_phrase::noun_phrase(tokens).ok()?;
        let named = self.is_person(who);
        let verb = rest.first().is_some() && verb::is_finite(self.lexed, rest.index());
        (named && verb).then(|| bare(who, Run::new(rest.index(), rest.index() + 1)))
    }

    /// The subject of the last verb of speech, or of thought where nothing is said: "**Doe** recalled what he saw. “Q”".
    fn reporter(&self, tokens: Tokens<'_>) -> Option<Attribution> {
        /// The longest way back in a sentence.
        const REACH: usize = 60;
        let states = |at: usize| self.lexed.tokens[at].cue().is_some_and(|cue| cue.states() && !cue.is_thought());
        let cues = || (tokens.index()..tokens.end()).rev().take(REACH).filter(|&at| verb::is_cue(self.lexed, at));
        let told = |at: usize| {
            // "Not so, **said Doe**."
            let inverts = self.lexed.tokens[at].cue().is_some_and(Cue::can_invert);
            let inverted = inverts && at > tokens.index() && self.lexed.kind(at - 1, TokenKind::Comma);
            let inverted = if inverted { attribution::behind(tokens.from(at)).ok() } else { None };
            let inverted = inverted.filter(|(_, found)| found.order == Order::CueSpeaker && self.closes(*found));
            let found = inverted.map(|(_, found)| found);
            found.or_else(|| Some(bare(subject::subject(tokens.up_to(at))?, Run::new(at, at + 1))))
        };
        cues().filter(|&at| states(at)).find_map(told).or_else(|| cues().find_map(told))
    }

    /// A line of its own below a paragraph of words in marks: "“Q”" and "– Ana Doe", or "Ana Doe, ferry captain".
    fn signature(&self, marked: Marked) -> Option<Attribution> {
        /// A name with a role.
        const LONGEST: usize = 12;
        let run = self.layout.runs[marked.block];
        let next = *self.layout.runs.get(marked.block + 1)?;
        if marked.after() < run.end || next.is_empty() || next.len() > LONGEST {
            return None;
        }
        let dash = matches!(self.lexed.tokens[next.start].kind, TokenKind::Dash | TokenKind::Hyphen);
        if !dash && (marked.open() > run.start || !self.is_name_line(next) || self.follows_name_line(marked.block)) {
            return None;
        }
        let name = Run::new(next.start + usize::from(dash), next.end);
        let (_, speaker) = noun_phrase::noun_phrase(self.tokens(name)).ok()?;
        let named = self.lexed.tokens[speaker.head].is_capital();
        // Without a dash the closing mark stands for a cue.
        let cue = if dash { next.start } else { marked.after() - 1 };
        named.then(|| bare(speaker, Run::new(cue, cue + 1)))
    }

    /// Whether a line is a name and who that is: "Ana Doe, ferry captain".
    fn is_name_line(&self, line: Run) -> bool {
        let lexed = self.lexed;
        let name = line.range().take_while(|&at| role(lexed, at) == Role::Name).count();
        let behind = line.start + name;
        name > 1
            && lexed.kind(behind, TokenKind::Comma)
            && behind + 1 < line.end
            && !lexed.tokens[line.end - 1].is_terminal()
            && !line.range().any(|at| verb::is_finite(lexed, at))
    }

    /// Whether the block before is such a line: there everybody's name stands above the words.
    fn follows_name_line(&self, block: usize) -> bool {
        block.checked_sub(1).is_some_and(|before| self.is_name_line(self.layout.runs[before]))
    }

    /// The first of two who speak in turn, a paragraph each: "“Why?” asked **Doe**.", "“Why not?” said Roe.", "“Q”".
    ///
    /// It takes a question to tell a conversation from two people whom the writer asked.
    fn other_speaker(&self, marked: Marked) -> Option<Attribution> {
        let lexed = self.lexed;
        let run = self.layout.runs[marked.block];
        let (second, block) = (self.last?, marked.block.checked_sub(1)?);
        let (first, second) = (self.drafts.get(second.checked_sub(1)?)?, self.drafts.get(second)?);
        let opens = |draft: &Draft, block: Option<usize>| {
            draft.block == draft.begins
                && block == Some(draft.block)
                && draft.content.start == self.layout.runs[draft.block].start + 1
        };
        let alone = marked.open() == run.start && marked.after() == run.end;
        if !(alone && opens(second, Some(block)) && opens(first, block.checked_sub(1))) {
            return None;
        }
        let (opening, answering) = (first.attribution?.speaker?, second.attribution?.speaker?);
        let asked = lexed.kind(first.whole().end - 1, TokenKind::Question);
        let differ = !lexed.word(opening.head).eq_ignore_ascii_case(lexed.word(answering.head));
        (differ && (asked || second.rule == Rule::Alternation)).then_some(first.attribution).flatten()
    }

    /// A paragraph that a colon ends, or one whose last words are a quotation.
    pub(super) fn paragraph_before(&self, block: usize) -> Option<Attribution> {
        let block = block.checked_sub(1)?;
        let run = self.layout.runs[block];
        if run.is_empty() {
            return None;
        }
        let last = run.end - 1;
        if self.lexed.kind(last, TokenKind::Colon) {
            let sentence = self.sentence_of(last);
            let tokens = self.tokens(Run::new(sentence.start.max(run.start), run.end));
            let colon = Run::new(last, run.end);
            if let Some(lead) = lead::before(tokens) {
                return Some(lead.attribution);
            }
            let tokens = tokens.up_to(last);
            let speaker = phrase_before::phrase_behind_from(tokens).or_else(|| subject::subject(tokens));
            return speaker.map(|speaker| bare(speaker, colon));
        }
        let sentence = self.sentence_of(last);
        let before = self.last.map(|last| &self.drafts[last]).filter(|last| last.block == block);
        if let Some(before) = before.filter(|before| before.after > sentence.start) {
            return before.attribution;
        }
        // "Doe said that the dam was safe." and a paragraph of words in marks
        let tokens = self.tokens(Run::new(sentence.start.max(run.start), sentence.end));
        self.reporter(tokens).or_else(|| before.and_then(|before| before.attribution))
    }
}

/// An attribution without a verb.
pub(super) fn bare(speaker: NounPhrase, cue: Run) -> Attribution {
    Attribution {
        speaker: Some(speaker),
        cue,
        addressee: None,
        venue: None,
        negated: false,
        order: Order::SpeakerCue,
        end: cue.end,
    }
}
