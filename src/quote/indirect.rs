//! Reported speech without quotation marks: "Doe said the pool would close", "The pool will close, according to Doe".
//!
//! A cue is looked for in every sentence; how it stands tells who speaks, what follows it where the words begin, and
//! [`report_end`] where they end. A report may stand inside another: "Doe said that Roe had promised to go".

mod according;
mod adverbial;
mod complement;
mod headline;
mod late_clause;
mod marked;
mod nominal;
mod object;
mod passive;
mod phrasal;
mod postposed;
mod predicate;
mod report;
mod restrictive;
mod rough_number;
mod source;
mod verb;

use super::speaker::is_document;
use super::speech::Draft;
use crate::block::Layout;
use crate::grammar::noun_phrase::NounPhrase;
use crate::grammar::role::{Role, role};
use crate::grammar::tokens::Tokens;
use crate::lex::{Landmarks, Lexed, Run, TokenKind, any, take_within};
use crate::lexicon::{Cue as WordCue, WordClass, ends_cue_phrase, word};
use crate::model::{BlockId, BlockKind, Rule};
use crate::sentence::{Sentence, body_end, in_relative_clause, report_end, thing_end};
use complement::{Complement, complement};
use marked::Marked;
pub(super) use report::Report;
use source::{is_finder, source};
use std::cell::LazyCell;
use verb::{Form, verb_group};

/// The cues of a sentence that are tried. A sentence with more is a list of words.
const MOST_CUES: usize = 40;
/// Words that can report to one that does, about. Only how much room is made hangs on it.
const CUES_A_REPORT: usize = 3;

/// The reports of an article that no quote in marks has, each with its block, in the order of the sentences.
#[inline(never)] // A pass of its own: what it counts stays in registers.
pub(super) fn find(
    lexed: &Lexed<'_>,
    layout: &Layout,
    sentences: &[Sentence],
    landmarks: &Landmarks,
    drafts: &[Draft],
) -> Vec<(BlockId, Report)> {
    let mut marked = Marked::new(drafts, &landmarks.doubles, lexed.tokens.len());
    let cues = marked.outside(&landmarks.cues);
    let mut reports = Vec::with_capacity(cues.len() / CUES_A_REPORT);
    let (mut cues, mut colons) = (cues.as_slice(), landmarks.colons.as_slice());
    for sentence in sentences {
        let begins = |signs: &[usize]| signs.first().is_some_and(|&first| first < sentence.run.end);
        let (cue, colon) = (begins(cues), begins(colons));
        if !any([cue, colon]) {
            continue;
        }
        let kind = layout.blocks[sentence.block.index()].kind();
        // "Editor's note: Doe, who has vowed to sue us, …": what is about the article reports for nobody.
        if kind == BlockKind::Note {
            continue;
        }
        // Many texts come with a headline that a full stop ends, as a first paragraph.
        let heads = || kind == BlockKind::Headline || sentence.run.start == 0;
        let headline = colon && !take_within(&mut colons, sentence.run).is_empty() && heads();
        let words = Run::new(sentence.run.start, body_end(lexed, sentence.run));
        let headline = headline.then(|| headline::headline(lexed, words)).flatten();
        match headline.filter(|report| marked.leaves(lexed, report, sentence.run)) {
            Some(report) => reports.push((sentence.block, report)),
            None => find_reports(lexed, sentence, words, &mut cues, &mut marked, &mut reports),
        }
    }
    reports
}

/// Adds the reports of a sentence with these words, and takes its cues off `cues`.
///
/// One that stands in the words of another is part of these: "Doe said that Roe had promised to go" is one report.
fn find_reports(
    lexed: &Lexed<'_>,
    sentence: &Sentence,
    words: Run,
    cues: &mut &[usize],
    marked: &mut Marked<'_>,
    reports: &mut Vec<(BlockId, Report)>,
) {
    let mut last: Option<NounPhrase> = None;
    let mut told_up_to = words.start;
    let mut tried = 0;
    while let Some((&at, rest)) = cues.split_first().filter(|(at, _)| **at < words.end) {
        *cues = rest;
        tried += 1;
        if at < words.start || tried > MOST_CUES {
            continue;
        }
        // "For those who plan to stay, says Doe, it is late": what she says holds the plan.
        let inverted = at < told_up_to && lexed.kind(at - 1, TokenKind::Comma);
        if at < told_up_to && !inverted {
            continue;
        }
        if let Some(said) = marked.told(at, sentence.run) {
            // "“It was late,” Doe said, adding that …"
            last = said.speaker.map(|speaker| phrase(speaker.run)).or(last);
            continue;
        }
        let Some(mut report) = report_at(lexed, words, at, last) else { continue };
        // "That said, Doe promised more"
        if report.content.len() == 2
            && lexed.reads(report.content.start, word::THAT)
            && lexed.reads(report.content.end - 1, word::SAID)
        {
            continue;
        }
        // "Doe said her band, the Heron, wrote a host of songs": what is said has verbs of its own.
        let taken = || reports.last().is_some_and(|(_, earlier)| earlier.rule == Rule::ReportedClause);
        if inverted && (report.rule != Rule::PostposedReport || report.cue.start != at || taken()) {
            continue;
        }
        // "Doe scolded Roe over his call for a vote and said": whose noun it is says nothing more.
        last = match report.rule {
            Rule::NominalReport => last.or(report.speaker.filter(|owner| lexed.has(owner.head, WordClass::POSSESSIVE))),
            _ => report.speaker.or(last),
        };
        let mut free = marked.leaves(lexed, &report, sentence.run);
        if !free && let Some(content) = marked.before_marks(lexed, &report, sentence.run) {
            report.content = content;
            free = true;
        }
        if free {
            told_up_to = report.whole().end;
            // "Doe believes it is late, Roe said": what Roe said was found in parts.
            while reports.last().is_some_and(|(_, earlier)| report.content.contains(earlier.cue.start)) {
                reports.pop();
            }
            reports.push((sentence.block, report));
        }
    }
}

/// A run as a noun phrase, of which only the run counts.
fn phrase(run: Run) -> NounPhrase {
    NounPhrase { run, head: run.end - 1 }
}

/// The report whose cue stands at `at`. `last` spoke before in the sentence.
#[inline(never)] // Most words that can report do not, and the loop over them stays small.
fn report_at(lexed: &Lexed<'_>, words: Run, at: usize, last: Option<NounPhrase>) -> Option<Report> {
    let Some(verb) = verb_group(lexed, words, at) else {
        // "claim that", "call for", "warning from"
        let governs = lexed.has(at + 1, WordClass::PREPOSITION)
            || lexed.reads(at + 1, word::THAT)
            || lexed.has(at + 1, WordClass::BE) && lexed.reads(at + 2, word::THAT)
            || lexed.kind(at + 1, TokenKind::Comma) && word::one_of!(lexed.known(at), VIEW | OPINION | WORDS)
            || ends_cue_phrase(lexed.known(at));
        if !(governs && lexed.has(at, WordClass::CUE_NOUN)) {
            return None;
        }
        return phrasal::phrasal(lexed, words, at).or_else(|| nominal::nominal(lexed, words, at));
    };
    let (verb, cue) = (&verb, verb.cue);
    if lexed.reads(at, word::ACCORDING) {
        return according::according(lexed, words, at);
    }
    let closed = postposed::closed_after(lexed, words, verb);
    if let Some(report) = postposed::as_said(lexed, words, verb, closed) {
        return Some(report);
    }
    if verb.form == Form::Passive {
        return passive::passive(lexed, words, verb);
    }
    // "a plan announced by the mayor a year ago": announced it was, and not who announced.
    let reduced = verb.form == Form::Finite && verb.run.len() == 1 && lexed.has(at, WordClass::PARTICIPLE);
    if reduced && lexed.reads(at + 1, word::BY) && (cue.takes_object() || cue.takes_predicate()) {
        return None;
    }
    if let Some(report) = passive::opening_question(lexed, words, verb) {
        return Some(report);
    }
    if let Some(report) = postposed::inverted(lexed, words, verb) {
        return Some(report);
    }
    // Looked for only where words follow that can be a report, as it is the longest way.
    let who = LazyCell::new(|| source(lexed, words, verb, last));
    // "A poll found most voters were tired": papers find and show what people only say.
    // So do courts and those who look into things: "The court heard he had slipped", "Judges found the law was vague".
    let paper = || who.is_some_and(|(who, _)| is_finder(lexed, who) || is_document(lexed, who));
    let behind = Tokens::new(lexed, Run::new(at + 1, words.end));
    let found = match complement(behind, cue, &paper) {
        Some(found) => found,
        None => match closed.and_then(|closed| postposed::postposed(lexed, words, verb, closed)) {
            Some(report) => return Some(report),
            None => late_clause::late_clause(behind, cue)?,
        },
    };
    // "needs time to explain the plan": nobody has spoken of it yet.
    if verb.form == Form::Infinitive && found.rule == Rule::ReportedObject {
        return None;
    }
    let (speaker, enclosed) = (*who)?;
    // "The poll found Doe ahead"; but "Divers found the boat"
    if found.rule == Rule::ReportedObject && cue.lemma == "find" && !is_document(lexed, speaker) {
        return None;
    }
    if found.rule == Rule::ReportedObject
        && cue.lemma == "call"
        && object::names_itself(lexed, words, speaker, found.content)
    {
        return None;
    }
    let refused = refused(lexed, words, found, cue);
    let found = refused.map_or(found, |(found, _)| found);
    // "the baker whose book had called it salty, died": the owner's clause ends at a comma.
    let owned = speaker.run.start > words.start && lexed.reads(speaker.run.start - 1, word::WHOSE);
    let enclosed = || enclosed || owned || in_relative_clause(lexed, words, verb.run.start);
    let end = if complement::is_answer(lexed, found.content) {
        // "said no to the plan"
        let to = lexed.reads(found.content + 1, word::TO) && !lexed.has(found.content + 2, WordClass::VERB_BASE);
        if to { thing_end(lexed, found.content + 2, words.end) } else { found.content + 1 }
    } else if found.rule == Rule::ReportedObject && !(cue.takes_that() && paper()) {
        thing_end(lexed, found.content, words.end)
    } else {
        let end = report_end(lexed, found.content, words.end, enclosed());
        // "His refusal to say who paid has angered many"
        let noun = speaker.run.end + usize::from(role(lexed, speaker.run.end) == Role::Genitive);
        let owned = verb.form == Form::Infinitive && lexed.has(noun, WordClass::CUE_NOUN | WordClass::NOUN);
        let content = Run::new(found.content, end);
        if owned { nominal::before_main_verb(lexed, words, speaker, content) } else { end }
    };
    let content = Run::new(found.content, end);
    let end = if restrictive::holds(lexed, words, verb.run.start) {
        restrictive::before_main_verb(lexed, content, cue, found.rule)
    } else {
        end
    };
    // "A clerk charged with theft said": so nobody charged, but somebody was charged.
    if found.rule == Rule::ReportedObject && lexed.has(at, WordClass::PARTICIPLE) && object::is_subject(lexed, content)
    {
        return None;
    }
    let mut report = verb.report(found.rule, Some(speaker), Run::new(found.content, end));
    (report.addressee, report.venue) = (found.addressee, found.venue);
    report.negated |= lexed.has(speaker.run.start, WordClass::NEGATION);
    if let Some((_, inner)) = refused {
        (report.cue.end, report.lemma) = (inner.end, lexed.tokens[inner.start].cue().map(|cue| cue.lemma));
    }
    Some(report)
}

/// "Doe declined to say who had called": what was not said stands behind a second cue.
#[inline(never)]
fn refused(lexed: &Lexed<'_>, words: Run, found: Complement, cue: &WordCue) -> Option<(Complement, Run)> {
    if found.rule != Rule::ReportedInfinitive || !cue.is_denial() {
        return None;
    }
    let at = found.content + 1;
    let inner = lexed.tokens.get(at).filter(|_| at < words.end)?.cue()?;
    let found = complement(Tokens::new(lexed, Run::new(at + 1, words.end)), inner, &|| false)?;
    Some((found, Run::new(at, at + 1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    /// The reports of a sentence: "speaker | words", parts of the words joined by "…".
    fn reports(text: &str) -> Vec<String> {
        let mut tokens = Vec::new();
        let outline = lex(text, &mut tokens);
        let lexed = &Lexed { text, tokens: &tokens };
        let words = Run::new(0, body_end(lexed, Run::new(0, tokens.len())));
        let mut found = Vec::new();
        let landmarks = Landmarks::of(lexed, &outline.signs);
        let mut marked = Marked::new(&[], &landmarks.doubles, tokens.len());
        let sentence = Sentence { run: words, block: BlockId::new(0) };
        find_reports(lexed, &sentence, words, &mut landmarks.cues.as_slice(), &mut marked, &mut found);
        let line = |report: Report| {
            let speaker = report.speaker.map_or("-", |who| lexed.text(who.run));
            let rest = report.rest.map_or(String::new(), |rest| format!(" … {}", lexed.text(rest)));
            format!("{speaker} | {}{rest}", lexed.text(report.content))
        };
        found.into_iter().map(|(_, report)| line(report)).collect()
    }

    #[track_caller]
    pub(super) fn report(text: &str, expected: &str) {
        assert_eq!(reports(text), [expected], "{text}");
    }

    #[track_caller]
    pub(super) fn none(text: &str) {
        assert_eq!(reports(text), [""; 0], "{text}");
    }

    #[test]
    fn clauses_with_and_without_that() {
        report("Venn said that the pool would close.", "Venn | that the pool would close");
        report("The mayor has also said the pool would close.", "The mayor | the pool would close");
        report("Officials say there is no plan.", "Officials | there is no plan");
        report("A poll found most voters were tired.", "A poll | most voters were tired");
        report("Venn said last week the pool would close.", "Venn | the pool would close");
    }

    #[test]
    fn a_report_in_a_report_is_part_of_it() {
        report("Venn said that Roe had promised to go.", "Venn | that Roe had promised to go");
        report("Venn believes it is late, Roe said.", "Roe | Venn believes it is late");
    }

    #[test]
    fn attributions_behind_and_inside_their_words() {
        report("The pool will close, Venn said on Monday.", "Venn | The pool will close");
        report("The pool will close, said Venn, the mayor.", "Venn | The pool will close");
        report("The pool, Venn said, will close.", "Venn | The pool, … will close");
        report("The pool will close in May, as announced by Mayor Venn.", "Mayor Venn | The pool will close in May");
        report("According to Venn, the pool will close.", "Venn | the pool will close");
    }

    #[test]
    fn infinitives_questions_and_things() {
        report("Venn vowed to rebuild the wall.", "Venn | to rebuild the wall");
        report("Oduya asked whether the dam had been tested.", "Oduya | whether the dam had been tested");
        report("Venn criticized the plan on Monday.", "Venn | the plan");
        report("Venn called for a vote.", "Venn | a vote");
        report("Police declined to say who had called.", "Police | who had called");
        report("Oduya questioned whether the dam was safe.", "Oduya | whether the dam was safe");
        none("Oduya decided whether the dam was safe.");
        report("Venn backed the plan.", "Venn | the plan");
    }

    #[test]
    fn one_noun_is_a_thing() {
        report("The union endorsed Roe on Monday.", "The union | Roe");
        report("The union opposes tolls.", "The union | tolls");
        none("Venn criticized it.");
        none("Venn pushed for months.");
        none("Lawyers questioned Roe in court.");
        none("Three fresh tax reports show.");
    }

    #[test]
    fn a_participle_has_the_noun_beside_it() {
        report("Other donors were a pair of local sailors backing Roe.", "a pair of local sailors | Roe");
        report("Venn took heat from an outside group backing Roe.", "an outside group | Roe");
        report("Venn issued a statement condemning the attack.", "Venn | the attack");
        report("The two met, with Roe loudly calling Oduya a liar.", "Roe | Oduya a liar");
    }

    #[test]
    fn those_whom_other_words_make_say_it() {
        report("It would require officials in Varn to admit that it is late.", "officials in Varn | that it is late");
        report("It put pressure on the mayor to admit that it is late.", "the mayor | that it is late");
        report("Venn met sailors that warn the dam could burst.", "sailors | the dam could burst");
        report("It was later than the sailors say the hall can open.", "the sailors | the hall can open");
        report("Venn was asked by a guest why it was late.", "a guest | why it was late");
        assert_eq!(
            reports("Venn said it was late and notes that it rained."),
            ["Venn | it was late", "Venn | that it rained"]
        );
        report("Venn told Oduya when asked if it was late.", "- | if it was late");
    }

    #[test]
    fn what_stands_between_a_cue_and_its_words() {
        report("Venn asked Roe, who was third in line, to leave the hall.", "Venn | to leave the hall");
        report("Venn noted in a column in Sunday’s Varn Times that it was late.", "Venn | that it was late");
        report("Venn said on VBC’s “Low Tide” on Sunday that it was late.", "Venn | that it was late");
        report("Venn touted how far she had come.", "Venn | how far she had come");
        report("Venn vowed to ax its rules.", "Venn | to ax its rules");
        none("Venn argued after she left the hall.");
    }

    #[test]
    fn ends_of_the_words() {
        report("Venn said it was late, even though many doubt it.", "Venn | it was late");
        report("Venn said it was late, as have the others.", "Venn | it was late");
        report(
            "Venn said that, if it rained, the pool would close.",
            "Venn | that, if it rained, the pool would close",
        );
        report("Venn said it was late – and that it would rain.", "Venn | it was late – and that it would rain");
        report("Venn said no to the plan.", "Venn | no to the plan");
    }

    #[test]
    fn commas_that_end_no_words() {
        report("Oduya, who said that Roe, a baker, would go, left.", "who | that Roe, a baker, would go");
        report("Oduya, who said that Roe was late, left.", "who | that Roe was late");
        report("Venn’s claim was that it is, in fact, late.", "Venn | that it is, in fact, late");
        report(
            "Police say they have not yet worked out who rang it.",
            "Police | they have not yet worked out who rang it",
        );
        report(
            "As it rained, Venn said that by May, the pool would close.",
            "Venn | that by May, the pool would close",
        );
        report("The pool will close, Venn said, on condition of anonymity.", "Venn | The pool will close");
    }

    #[test]
    fn whose_noun_it_is_speaks_no_further() {
        assert_eq!(
            reports("Venn scolded Roe in May over his call for a vote and suggested that it was late."),
            ["Venn | Roe", "his | a vote", "Venn | that it was late"]
        );
    }

    #[test]
    fn passives_and_participles() {
        report("The pool is expected to close.", "- | The pool … to close");
        report("The plan was criticized by Venn.", "Venn | The plan");
        assert_eq!(
            reports("Venn said the pool would close, adding that the money was gone."),
            ["Venn | the pool would close", "Venn | that the money was gone"]
        );
    }

    #[test]
    fn verbs_and_nouns_that_report_nothing() {
        none("She added salt to the soup and told stories.");
        none("The match was called off.");
        none("His claims were in the report.");
        none("He left without saying a word, and nobody asked.");
        none("They sailed a boat called the Heron.");
        none("The State Bank closed in May.");
    }
}
