//! What follows a cue: the hearer, the place and time of speech, and where the reported words begin.

use super::adverbial::{Adverbial, adverbial, is_time};
use super::own_clause::is_clause;
use super::predicate;
use super::rough_number::opens_rough_number;
use crate::grammar::complements::{self, Venue};
use crate::grammar::noun_phrase::{NounPhrase, noun_phrase};
use crate::grammar::role::{Role, role};
use crate::grammar::tokens::Tokens;
use crate::grammar::verb::is_finite;
use crate::lex::{Case, Lexed, Run, Token, TokenKind};
use crate::lexicon::{Cue, WordClass, word};
use crate::model::Rule;
use std::ops::ControlFlow::{self, Break, Continue};

/// What follows a cue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Complement {
    /// Where the reported words begin.
    pub(super) content: usize,
    pub(super) rule: Rule,
    pub(super) addressee: Option<Run>,
    pub(super) venue: Option<Run>,
}

/// Adverbials between a cue and its words: "said in a statement on Monday in Varn that …".
const MOST_ADVERBIALS: usize = 4;

/// The complement of a cue, in tokens from behind it to where its sentence's words end. `paper`: whether a paper is the
/// speaker, whose weak cues report as well.
pub(super) fn complement(i: Tokens<'_>, cue: &Cue, paper: &dyn Fn() -> bool) -> Option<Complement> {
    let lexed = i.lexed();
    let mut found = Complement { content: i.index(), rule: Rule::ReportedClause, addressee: None, venue: None };
    let mut i = i;
    if cue.takes_hearer()
        && let Some((rest, hearer)) = hearer(i)
    {
        found.addressee = Some(hearer);
        i = behind_aside(rest);
    } else if cue.takes_hearer() && cue.takes_object() && names_thing(i) {
        // "urged restraint"
        return Some(Complement { rule: Rule::ReportedObject, ..found });
    }
    // Every turn takes an adverbial.
    for turn in 0..=MOST_ADVERBIALS {
        found.content = i.index();
        if let Some(rule) = begins(i, cue, found.addressee.is_some(), turn > 0, paper) {
            found.rule = rule;
            // "called **for** a vote": the preposition is the cue's.
            // "asked Doe for a vote"
            let heard = found.addressee.is_some() && lexed.reads(i.index(), word::FOR);
            if rule == Rule::ReportedObject && cue.takes_preposition(lexed.known(i.index())) && !heard {
                found.content += 1;
                // "pointed out that it was late", "talked about how it began"
                if lexed.reads(found.content, word::THAT)
                    || lexed.has(found.content, WordClass::QUESTION_WORD)
                    || lexed.reads(i.index(), word::OUT) && is_clause(i.after_first(), true)
                {
                    found.rule = Rule::ReportedClause;
                }
            }
            return Some(found).filter(|found| found.content < i.end());
        }
        let Some((rest, adverbial)) = adverbial(i) else {
            return that_behind(i, cue).map(|content| Complement { content, ..found });
        };
        match adverbial {
            Adverbial::Venue(Venue { run, reader }) => {
                found.venue = found.venue.or(Some(run));
                found.addressee = found.addressee.or(reader);
            }
            Adverbial::Hearer(run) => found.addressee = found.addressee.or(Some(run)),
            Adverbial::Other => {}
        }
        i = rest;
    }
    None
}

/// Behind what commas tell of the hearer, where the words follow: "asked Doe**, who was third in line,** to".
fn behind_aside(i: Tokens<'_>) -> Tokens<'_> {
    /// The longest aside, with its commas.
    const LONGEST: usize = 16;
    let lexed = i.lexed();
    let open = i.index();
    if !lexed.kind(open, TokenKind::Comma) {
        return i;
    }
    let close = (open + 1..i.end().min(open + LONGEST)).find(|&at| lexed.kind(at, TokenKind::Comma));
    let told = |close: usize| {
        let infinitive = lexed.reads(close + 1, word::TO) && lexed.has(close + 2, WordClass::VERB_BASE);
        infinitive || lexed.reads(close + 1, word::THAT)
    };
    close.filter(|&close| close + 1 < i.end() && told(close)).map_or(i, |close| i.from(close + 1))
}

/// Whether a thing and no more follows: "urged **restraint**", not "told Doe", "told reporters".
fn names_thing(i: Tokens<'_>) -> bool {
    let thing = |phrase: NounPhrase| {
        let people =
            WordClass::ROLE | WordClass::COLLECTIVE | WordClass::PERSON_NOUN | WordClass::DEMONYM | WordClass::PLURAL;
        role(i.lexed(), phrase.head) == Role::Noun && !i.lexed().has(phrase.head, people)
    };
    noun_phrase(i).is_ok_and(|(rest, phrase)| rest.is_empty() && thing(phrase))
}

/// Where "that" opens the words behind what is told of the speech: "said **before leaving for the harbor** that it was late".
fn that_behind(i: Tokens<'_>, cue: &Cue) -> Option<usize> {
    /// The longest phrase between.
    const LONGEST: usize = 14;
    let lexed = i.lexed();
    // "said in a statement released late Tuesday that"
    let released = lexed.has(i.index(), WordClass::PARTICIPLE) && lexed.has(i.index() - 1, WordClass::VENUE);
    let told = released || matches!(role(lexed, i.index()), Role::Preposition | Role::Subordinator);
    if !(told && cue.states()) {
        return None;
    }
    let words = (i.index() + 1..i.end().min(i.index() + LONGEST)).take_while(|&at| {
        !is_finite(lexed, at) && (role(lexed, at) != Role::Other || lexed.kind(at, TokenKind::Number))
    });
    words.into_iter().find(|&at| lexed.reads(at, word::THAT) && is_clause(i.from(at + 1), true))
}

/// Which rule the words follow that begin here, if they are what the cue reports. `later`: adverbials stand before them.
fn begins(i: Tokens<'_>, cue: &Cue, heard: bool, later: bool, paper: &dyn Fn() -> bool) -> Option<Rule> {
    let lexed = i.lexed();
    let at = i.index();
    let first = i.first()?;
    // Most words that report nothing but a clause or a thing begin with a phrase.
    if (first.has(SMALL) || first.word == word::YES)
        && let Break(rule) = led(i, first, cue, heard, later, paper)
    {
        return rule;
    }
    // "the bridge that he said | would close"
    if !later && is_finite(lexed, at) && cue.states() && first.is_word() && !first.has(WordClass::NOUN) {
        return Some(Rule::ReportedClause);
    }
    // "say the same of Doe"; but "said the same rules would hold"
    let alone = |at: usize| !matches!(role(lexed, at), Role::Noun | Role::Name);
    if lexed.reads(at, word::THE) && lexed.reads(at + 1, word::SAME) && alone(at + 2) && cue.lemma == "say" {
        return Some(Rule::ReportedObject);
    }
    // "said there was no plan", "said there certainly was"
    let there = lexed.reads(at, word::THERE) && is_finite(lexed, skip_adverb(lexed, at + 1));
    if !(there || opens_phrase(lexed, at) || opens_rough_number(lexed, at)) || is_time(i) {
        return None;
    }
    let bare = cue.takes_that() && (!cue.is_weak() || cue.takes_object() || paper()) || heard && !cue.is_wish();
    if bare && is_clause(i, cue.takes_object() || cue.is_weak()) {
        return Some(Rule::ReportedClause);
    }
    if cue.takes_bare_clause() && is_present(i) {
        return Some(Rule::ReportedClause);
    }
    // "The poll showed Doe ahead"; but "Doe showed no sign of it".
    let thing = cue.takes_object() && (cue.lemma != "show" || paper())
        // "The poll found Doe ahead"
        || cue.lemma == "find" && paper()
        || !later && predicate::follows(i, cue);
    thing.then_some(Rule::ReportedObject)
}

/// Whether a clause follows whose verb nothing else can be: "feels **the pool should close**"; but "maintains the wall built by".
fn is_present(i: Tokens<'_>) -> bool {
    let verb = WordClass::AUXILIARY | WordClass::MODAL | WordClass::VERB_S;
    let pronoun = i.has(0, WordClass::SUBJECT_PRONOUN) && !word::one_of!(i.word(0), IT | YOU);
    noun_phrase(i)
        .is_ok_and(|(rest, _)| !rest.is_empty() && (pronoun || rest.has(0, verb)) && is_finite(i.lexed(), rest.index()))
}

/// Classes of the words by which reported words are led: "that", "whether", "to", "for", "not to"; and "no", "so".
const SMALL: WordClass = WordClass::RELATIVE
    .or(WordClass::QUESTION_WORD)
    .or(WordClass::PREPOSITION)
    .or(WordClass::NEGATION)
    .or(WordClass::COORDINATOR);

/// Which rule the words follow that a small word leads, or that they follow none; or that it leads nothing.
fn led(
    i: Tokens<'_>,
    first: &Token,
    cue: &Cue,
    heard: bool,
    later: bool,
    paper: &dyn Fn() -> bool,
) -> ControlFlow<Option<Rule>> {
    let lexed = i.lexed();
    let at = i.index();
    if is_answer(lexed, at) && cue.takes_that() && !(later || cue.takes_object()) {
        return Break(Some(Rule::ReportedClause));
    }
    // "asked that the money be sent"
    let asked = || cue.lemma == "ask" && is_clause(i.after_first(), true);
    if lexed.reads(at, word::THAT) && (cue.takes_that() || cue.takes_object() || heard || asked()) {
        // "repeated that line in Varn": a thing, if no clause can begin with the word behind it.
        let noun = lexed.has(at + 1, WordClass::NOUN) && !lexed.has(at + 1, WordClass::PLURAL);
        let ends = at + 2 >= i.end() || matches!(role(lexed, at + 2), Role::Preposition | Role::Other | Role::Time);
        let thing = cue.takes_object()
            && noun
            && ends
            && lexed.tokens[at + 1].case == Case::Lower
            && !is_clause(i.after_first(), true);
        return Break(Some(if thing { Rule::ReportedObject } else { Rule::ReportedClause }));
    }
    // "responding to those **who** doubt it"
    if first.has(WordClass::RELATIVE) && lexed.reads(at - 1, word::THOSE) {
        return Break(None);
    }
    if first.has(WordClass::QUESTION_WORD) {
        // "The inquest heard how he had slipped"
        if cue.lemma == "hear" && paper() {
            return Break(Some(Rule::ReportedQuestion));
        }
        // "did not know who had called": a question that is thought says nothing; "wondered whether" asks itself.
        // "The report shows how it began"
        let asking = matches!(cue.lemma, "wonder" | "question");
        let thought = (cue.is_thought() || cue.is_weak()) && !asking && !(cue.lemma == "show" && paper());
        // "did not complain when it rained": a time, but behind verbs that ask or say. "told them so when asked if it rained"
        let asked = lexed.has(at + 1, WordClass::PARTICIPLE) && lexed.has(at + 1, WordClass::CUE);
        if lexed.reads(at, word::WHEN) && asked {
            return Break(None);
        }
        let time = lexed.reads(at, word::WHEN) && !(cue.asks() || cue.lemma == "say");
        // "touted how far she had come", "denounced what Roe had said"
        let how =
            word::one_of!(lexed.known(at), HOW | WHAT) && cue.takes_object() && !cue.is_weak() && !cue.is_thought();
        let asks = cue.takes_question() && !(thought || time) || heard || how;
        return Break(asks.then_some(Rule::ReportedQuestion));
    }
    // "demanded to know why it rose"
    let asks = || cue.is_wish() && lexed.reads(at + 1, word::KNOW) && lexed.has(at + 2, WordClass::QUESTION_WORD);
    if lexed.reads(at, word::TO)
        && (cue.takes_infinitive() || asks() || heard && (cue.is_wish() || cue.takes_hearer()))
        && is_infinitive(lexed, skip_adverb(lexed, at + 1))
    {
        return Break(Some(Rule::ReportedInfinitive));
    }
    if word::one_of!(lexed.known(at), NOT | NEVER)
        && lexed.reads(at + 1, word::TO)
        // "asked not to be named" tells of nothing.
        && (cue.takes_infinitive() && cue.lemma != "ask" || cue.is_wish() && heard)
    {
        return Break(Some(Rule::ReportedInfinitive));
    }
    // "spoke to reporters about it"; but "spoke at the Age of Sail"
    // "told Friends of Varn"
    let named = heard && lexed.tokens[at - 1].is_capital() && lexed.tokens.get(at + 1).is_some_and(Token::is_capital);
    if cue.takes_preposition(first.word) && !(lexed.reads(at, word::OF) && (later && cue.is_weak() || named)) {
        return Break(Some(Rule::ReportedObject));
    }
    Continue(())
}

/// Whether "yes", "no" or "so" stands here for a clause: "said **yes**", "thought **so**"; not "said no one".
pub(super) fn is_answer(lexed: &Lexed<'_>, at: usize) -> bool {
    let ends = |next: &Token| !next.is_word() || next.has(WordClass::COORDINATOR | WordClass::PREPOSITION);
    word::one_of!(lexed.known(at), YES | NO | SO) && lexed.tokens.get(at + 1).is_none_or(ends)
}

/// "to **close**", "to **be**"; but "Whether he wants to **is** open".
pub(super) fn is_infinitive(lexed: &Lexed<'_>, at: usize) -> bool {
    let finite = || word::one_of!(lexed.known(at), IS | ARE | WAS | WERE | HAS | HAD);
    // "to ax its rules"; but "from cars to jumbo jets"
    let coined = || {
        let unknown = |token: &Token| token.class.is_unknown() && token.case == Case::Lower;
        lexed.tokens.get(at).is_some_and(unknown) && role(lexed, at + 1) != Role::Noun
    };
    lexed.has(at, WordClass::VERB_BASE) || lexed.has(at, WordClass::AUXILIARY) && !finite() || coined()
}

pub(super) fn skip_adverb(lexed: &Lexed<'_>, at: usize) -> usize {
    at + usize::from(role(lexed, at) == Role::Adverb)
}

/// Whether a noun phrase may begin here.
fn opens_phrase(lexed: &Lexed<'_>, at: usize) -> bool {
    let role = role(lexed, at);
    if matches!(role, Role::Determiner | Role::Pronoun | Role::Noun | Role::Name | Role::Number) {
        return true;
    }
    match role {
        // "said having a plan helps"
        Role::Auxiliary => word::one_of!(lexed.known(at), HAVING | BEING),
        // "said existing rules", "said only two of them", "said once again they"
        // "in a statement released"
        Role::Verb if lexed.has(at - 1, WordClass::VENUE) && !lexed.has(at, WordClass::VERB_ING) => false,
        // "wrote to the panel saying it was late": another verb of speech
        Role::Verb if lexed.tokens[at].cue().is_some_and(|cue| cue.lemma == "say") => false,
        Role::Verb => lexed.has(at, WordClass::VERB_ING | WordClass::PARTICIPLE),
        Role::Adverb | Role::Time => false,
        _ => lexed.kind(at, TokenKind::Symbol),
    }
}

/// Who is told: "told **reporters** that", "told **the council** the pool", "urged **residents** to".
fn hearer(i: Tokens<'_>) -> Option<(Tokens<'_>, Run)> {
    let lexed = i.lexed();
    // "asked whether": a question word is no hearer.
    if lexed.reads(i.index(), word::THAT) || lexed.has(i.index(), WordClass::QUESTION_WORD) {
        return None;
    }
    complements::hearer(i).filter(|(rest, _)| !rest.is_empty())
}
