//! Reports by several words: "Doe made clear that the pool would close", "Roe is confident that it will".

use super::Report;
use crate::grammar::complements::time_end;
use crate::grammar::role::{Role, role};
use crate::grammar::subject::subject;
use crate::grammar::tokens::Tokens;
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::{CUE_PHRASES, CuePhrase, WordClass, ends_cue_phrase, word};
use crate::model::Rule;
use crate::sentence::{clause_start, new_clause, report_end, thing_end};
use std::cell::LazyCell;

/// The report of the phrase whose last word stands at `at`.
#[inline(never)]
pub(super) fn phrasal(lexed: &Lexed<'_>, words: Run, at: usize) -> Option<Report> {
    if !ends_cue_phrase(lexed.known(at)) {
        return None;
    }
    // "made clear on Monday that"
    let link = time_end(Tokens::new(lexed, Run::new(at + 1, words.end))).unwrap_or(at + 1);
    let reads = |phrase: &CuePhrase| phrase.words.last() == Some(&lexed.known(at));
    // "is confident the vote will pass", "made clear he would go"
    let bare = LazyCell::new(|| new_clause(lexed, link, words.end) && role(lexed, link) != Role::Noun);
    let linked = |phrase: &CuePhrase| {
        link < words.end && (phrase.has_link(lexed.word(link)) || phrase.has_link("that") && *bare)
    };
    let mut phrases = CUE_PHRASES.iter().filter(|phrase| reads(phrase) && linked(phrase));
    let (phrase, verb) = phrases.find_map(|phrase| Some((phrase, verb_of(lexed, words, at, phrase)?)))?;
    let floor = clause_start(lexed, words, verb);
    let speaker = subject(Tokens::new(lexed, Run::new(floor, verb)))?;
    // "It was clear that", "There is no doubt that": nobody says it.
    if word::one_of!(lexed.known(speaker.head), IT | THERE | THAT | THIS) {
        return None;
    }
    let that = lexed.reads(link, word::THAT) || !phrase.has_link(lexed.word(link));
    // "is eager to go"
    let infinitive = lexed.reads(link, word::TO);
    let content = link + usize::from(!that && !infinitive);
    // "When guests made the point that it was late, Doe left": the clause ends at its comma.
    let opener = words.start + usize::from(lexed.has(words.start, WordClass::COORDINATOR));
    let opens = lexed.has(opener, WordClass::SUBORDINATOR) && !(opener..at).any(|at| lexed.kind(at, TokenKind::Comma));
    let end = if that { report_end(lexed, content, words.end, opens) } else { thing_end(lexed, content, words.end) };
    let rule = match (that, infinitive) {
        (true, _) => Rule::ReportedClause,
        (false, true) => Rule::ReportedInfinitive,
        (false, false) => Rule::ReportedObject,
    };
    Some(Report {
        lemma: Some(phrase.lemma),
        negated: (speaker.run.end..at).any(|at| lexed.has(at, WordClass::NEGATION) && !lexed.reads(at, word::NO)),
        ..Report::new(rule, Some(speaker), Run::new(verb, at + 1), Run::new(content, end))
    })
}

/// Where the verb stands of a phrase that ends at `at`: "**made** it clear", "**is** not so sure".
fn verb_of(lexed: &Lexed<'_>, words: Run, at: usize, phrase: &CuePhrase) -> Option<usize> {
    let (_, between) = phrase.words.split_last()?;
    let first = at.checked_sub(between.len()).filter(|&first| first > words.start)?;
    if !between.iter().zip(first..).all(|(word, at)| lexed.reads(at, *word)) {
        return None;
    }
    let mut verb = first - 1;
    while verb > words.start && (role(lexed, verb) == Role::Adverb || lexed.reads(verb, word::NOT)) {
        verb -= 1;
    }
    let clitic = phrase.is_copular() && !lexed.tokens[verb].is_word() && role(lexed, verb) == Role::Auxiliary;
    (clitic || phrase.has_verb(lexed.word(verb))).then_some(verb)
}

#[cfg(test)]
mod tests {
    use crate::quote::indirect::tests::{none, report};

    #[test]
    fn moods_that_tell_what_somebody_thinks() {
        report("Venn is eager to rebuild the wall.", "Venn | to rebuild the wall");
        report("Oduya was unhappy with the new fares.", "Oduya | the new fares");
        report("The union is supportive of the levy.", "The union | the levy");
        none("It is eager.");
        none("Venn was a proud man of the sea.");
    }
}
