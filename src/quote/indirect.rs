//! Reported speech without quotation marks: "Doe said the pool would close", "The pool will close, according to Doe".
//!
//! A cue is looked for in every sentence; how it stands tells who speaks, what follows it where the words begin, and
//! [`report_end`](crate::sentence::report_end) where they end. A report may stand inside another: "Doe said that Roe had promised to go".

mod according;
mod adverbial;
mod at_cue;
mod complement;
mod headline;
mod late_clause;
mod marked;
mod nominal;
mod object;
mod own_clause;
mod passive;
mod phrasal;
mod postposed;
mod predicate;
mod report;
mod restrictive;
mod rough_number;
mod source;
mod verb;

use super::speech::Draft;
use crate::block::Layout;
use crate::grammar::noun_phrase::NounPhrase;
use crate::lex::{Landmarks, Lexed, Run, TokenKind, any, take_within};
use crate::lexicon::{WordClass, word};
use crate::model::{BlockId, BlockKind, Rule};
use crate::sentence::{Sentence, body_end};
use at_cue::report_at;
use marked::Marked;
pub(super) use report::Report;

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
        report("Venn said this week that it was late.", "Venn | that it was late");
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
        report("Police say the crew has not yet decided who goes.", "Police | the crew has not yet decided who goes");
        report(
            "As it rained, Venn said that by May, the pool would close.",
            "Venn | that by May, the pool would close",
        );
        report("The pool will close, Venn said, on condition that nobody name her.", "Venn | The pool will close");
        report("On the day that Venn said it was late, the hall was full.", "Venn | it was late");
        report(
            "A clerk who asked to be left out because of the rules left.",
            "A clerk | to be left out because of the rules",
        );
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
