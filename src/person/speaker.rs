//! Speakers of quotes: who is meant by the mention beside the cue, and who "I" is inside.

use super::candidate::{Candidate, SURE, is_common};
use super::mention::Mention;
use crate::grammar::role::{Role, role};
use crate::lex::{Lexed, Run};
use crate::lexicon::{WordClass, word};
use crate::model::{MentionForm, Person, PersonId, Quote, Rule};
use crate::quote::Sites;
use std::collections::BTreeMap;

/// The person that the mention beside a cue means.
pub(super) fn of_form(lexed: &Lexed<'_>, form: MentionForm, run: Run, mentions: &[Mention]) -> Option<usize> {
    match form {
        MentionForm::Relative => before(lexed, run, mentions),
        _ => inside(lexed, run, mentions),
    }
}

/// Makes the names sure that label the turns of a transcript: "**KIRA ROE**, HOST: Good morning."
pub(crate) fn take_turns(quotes: &[Quote], sites: &Sites, candidates: &mut [Candidate]) {
    /// The points of words that are a thing's or a saying's: "DEAR READERS:".
    const UNLIKELY: i32 = -2;
    let turns = quotes.iter().zip(&sites.speakers).filter(|(quote, _)| quote.rule == Rule::Transcript);
    for label in turns.filter_map(|(_, speaker)| *speaker) {
        let first = candidates.partition_point(|candidate| candidate.name.start < label.start);
        let named = candidates[first..].iter_mut().take_while(|candidate| candidate.name.end <= label.end);
        let likely = |candidate: &&mut Candidate| candidate.words > 1 && candidate.points > UNLIKELY;
        named.filter(likely).for_each(|candidate| {
            candidate.points = candidate.points.max(SURE);
            candidate.in_title = false;
        });
    }
}

/// Puts people and names to the speakers of quotes. `mentions` are sorted by their first token.
pub(crate) fn name(lexed: &Lexed<'_>, quotes: &mut [Quote], sites: &Sites, people: &[Person], mentions: &[Mention]) {
    for (quote, run) in quotes.iter_mut().zip(&sites.speakers) {
        let (Some(speaker), Some(run)) = (&mut quote.speaker, *run) else { continue };
        let person = of_form(lexed, speaker.form, run, mentions);
        speaker.person = person.map(PersonId::new);
        if let Some(person) = person {
            speaker.name = Some(people[person].name.clone());
            speaker.form = form(lexed, speaker.form, run, mentions);
        } else {
            speaker.name = body(lexed, speaker.form, run);
        }
    }
    fullest_bodies(quotes);
}

/// Gives bodies under one word of their name the fullest name that speaks: "Tolvik" after "Tolvik Shipping".
fn fullest_bodies(quotes: &mut [Quote]) {
    // By their first words; of several bodies the first keeps its word.
    let mut full: BTreeMap<String, String> = BTreeMap::new();
    for speaker in quotes.iter().filter_map(|quote| quote.speaker.as_ref()) {
        let name = speaker.name.as_deref().filter(|_| speaker.form == MentionForm::Organisation);
        if let Some((name, (first, _))) = name.and_then(|name| Some((name, name.split_once(' ')?))) {
            let known = full.entry(first.to_owned()).or_default();
            if name.starts_with(known.as_str()) {
                name.clone_into(known);
            }
        }
    }
    if full.is_empty() {
        return;
    }
    for speaker in quotes.iter_mut().filter_map(|quote| quote.speaker.as_mut()) {
        let short = speaker.person.is_none() && matches!(speaker.form, MentionForm::Organisation | MentionForm::Name);
        if let Some(name) = speaker.name.as_mut().filter(|_| short)
            && let Some(fuller) = full.get(name.as_str())
        {
            name.clone_from(fuller);
        }
    }
}

/// The person of the first mention inside a span that is no owner and stands behind no preposition.
///
/// "UK Defense Minister **Ben Roe**", but "Roe's lawyer", "a spokesman for Roe"
pub(super) fn inside(lexed: &Lexed<'_>, run: Run, mentions: &[Mention]) -> Option<usize> {
    let meant = own(run, mentions).find(|mention| {
        let at = mention.run.start;
        let owner = mention.run.end < run.end && role(lexed, mention.run.end) == Role::Genitive
            || run.len() > 1 && mention.run.len() == 1 && lexed.has(at, WordClass::POSSESSIVE);
        !owner && (at == run.start || role(lexed, at - 1) != Role::Preposition)
    });
    meant.map(|mention| mention.person)
}

/// The mentions inside a run, as far as none reaches over its end.
fn own(run: Run, mentions: &[Mention]) -> impl Iterator<Item = &Mention> {
    let start = mentions.partition_point(|mention| mention.run.start < run.start);
    mentions[start..].iter().take_while(move |mention| mention.run.end <= run.end)
}

/// The person right before a relative: "Doe, who said"; over the thing that "who" can't mean: "Doe's demands, who".
fn before(lexed: &Lexed<'_>, run: Run, mentions: &[Mention]) -> Option<usize> {
    /// "Doe's far-reaching new demands, who"
    const NEAR: usize = 8;
    if lexed.reads(run.start, word::WHICH) || lexed.reads(run.start, word::THAT) {
        return None;
    }
    let end = mentions.partition_point(|mention| mention.run.start < run.start);
    let last = mentions[..end].last()?;
    let between = last.run.end..run.start;
    let open = between.len() <= NEAR && !between.clone().any(|at| lexed.tokens[at].is_terminal());
    open.then_some(last.person)
}

/// How a person's mention is written, by what was found in it.
fn form(lexed: &Lexed<'_>, written: MentionForm, run: Run, mentions: &[Mention]) -> MentionForm {
    if matches!(written, MentionForm::Pronoun | MentionForm::Relative) {
        return written;
    }
    let name = own(run, mentions).any(|mention| {
        // The last word of a name has a capital, that of a description seldom.
        lexed.tokens[mention.run.end - 1].is_capital() && !lexed.has(mention.run.end - 1, WordClass::ROLE)
    });
    if name { MentionForm::Name } else { MentionForm::Description }
}

/// The name of a body, a place or a paper, without "the".
fn body(lexed: &Lexed<'_>, written: MentionForm, run: Run) -> Option<String> {
    let named =
        matches!(written, MentionForm::Organisation | MentionForm::Place | MentionForm::Document | MentionForm::Name);
    let start = run.start + usize::from(!run.is_empty() && role(lexed, run.start) == Role::Determiner);
    if !named || !is_named(lexed, Run::new(start, run.end)) {
        return None;
    }
    Some(lexed.on_one_line(Run::new(start, run.end)))
}

/// Whether words tell a name: "Roe campaign"; but "Court papers" and "One study" have only the capital of their sentence.
fn is_named(lexed: &Lexed<'_>, run: Run) -> bool {
    let papers = || lexed.has(run.end - 1, WordClass::PLURAL) && lexed.has(run.end - 1, WordClass::DOCUMENT);
    let opens = |at: usize| {
        let token = &lexed.tokens[at];
        let other = WordClass::PLACE | WordClass::NATIONALITY | WordClass::FIRST_NAME | WordClass::SURNAME;
        at == run.start
            && (run.len() > 1 || papers())
            && !token.has(other)
            && (token.has(WordClass::NUMBER | WordClass::ADJECTIVE) || is_common(token) && papers())
    };
    run.range().any(|at| lexed.tokens[at].is_capital() && !opens(at))
}

#[cfg(test)]
mod tests {
    use crate::{MentionForm, Parser};

    /// The name of the first speaker and how the mention beside the cue is written.
    #[track_caller]
    fn speaks(text: &str, name: Option<&str>, form: MentionForm) {
        let article = Parser::new().parse(text).unwrap();
        let quote = article.quotes().find(|quote| quote.speaker.is_some()).unwrap();
        let speaker = quote.speaker.as_ref().unwrap();
        assert_eq!((speaker.name.as_deref(), speaker.form), (name, form), "{text}");
    }

    #[test]
    fn the_fullest_name_whatever_stands_beside_the_cue() {
        speaks("Mayor Ana Doe left. “We won,” Doe said.", Some("Ana Doe"), MentionForm::Name);
        speaks("Mayor Ana Doe left. “We won,” the mayor said.", Some("Ana Doe"), MentionForm::Description);
        speaks("Mayor Ana Doe left. “We won,” she said.", Some("Ana Doe"), MentionForm::Pronoun);
        speaks("They met Ana Doe, who said: “We won.”", Some("Ana Doe"), MentionForm::Relative);
    }

    #[test]
    fn a_name_inside_the_mention_may_be_another_s() {
        speaks("Ana Doe left. “We won,” Doe's lawyer said.", None, MentionForm::Description);
        speaks("“We won,” the Harbor Council said.", Some("Harbor Council"), MentionForm::Organisation);
        speaks("“We won,” police said.", None, MentionForm::Collective);
    }

    #[test]
    fn a_body_by_its_fullest_name() {
        let text = "“We won,” Tolvik Group said.\n\n“We lost,” Tolvik said.";
        let article = Parser::new().parse(text).unwrap();
        let names: Vec<_> = article.quotes().filter_map(|quote| quote.speaker_name().map(str::to_owned)).collect();
        assert_eq!(names, ["Tolvik Group", "Tolvik Group"]);
    }

    #[test]
    fn what_has_only_the_capital_of_its_sentence_has_no_name() {
        speaks("Court documents say that they won.", None, MentionForm::Document);
        speaks("One study says that they won.", None, MentionForm::Document);
        speaks("Documents say that they won.", None, MentionForm::Document);
        speaks("“We won,” the Roe campaign said.", Some("Roe campaign"), MentionForm::Organisation);
    }
}
