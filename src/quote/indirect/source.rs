//! Whose words a verb reports: its subject, that of the verb before it, or that of the sentence.
//!
//! "Doe said", "Doe said it was late and called for calm", "Doe left, saying …", "voters saying …", "After announcing …,
//! Doe left", "It led officials to say".

use super::verb::{Form, VerbGroup};
use crate::grammar::noun_phrase::{NounPhrase, noun_phrase};
use crate::grammar::phrase_before::phrase_before;
use crate::grammar::role::{Role, role};
use crate::grammar::subject::{SPEAKERS, far_subject, first_phrase, governed_subject, quoted_subject, subject};
use crate::grammar::tokens::Tokens;
use crate::grammar::verb::is_finite;
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::word::{self, WordSet};
use crate::lexicon::{Cue, WordClass};
use crate::sentence::clause_start;

/// Who speaks, and whether a comma ends the words.
pub(super) fn source(
    lexed: &Lexed<'_>,
    words: Run,
    verb: &VerbGroup,
    last: Option<NounPhrase>,
) -> Option<(NounPhrase, bool)> {
    let start = verb.run.start;
    match verb.form {
        Form::Finite => {
            let floor = clause_start(lexed, words, start);
            // "Doe said it was late and called for calm": a second verb has the speaker of the first.
            let second = start > words.start && lexed.has(start - 1, WordClass::COORDINATOR);
            let who = last.filter(|_| second).or_else(|| subject(Tokens::new(lexed, Run::new(floor, start))))?;
            let who = antecedent(lexed, words.start, who).unwrap_or(who);
            // "When Doe said it was late, the crowd left."
            let opener = floor.checked_sub(1).filter(|&opener| opener >= words.start);
            // "…, and while Doe said it was late, the crowd stayed", "Doe, though she said it was late, stayed"
            let inserted = |opener: usize| {
                lexed.has(opener - 1, WordClass::COORDINATOR)
                    || lexed.kind(opener - 1, TokenKind::Comma) && !(words.start..opener).any(|at| is_finite(lexed, at))
            };
            // "On the day that Doe said it was late, the crowd stayed"
            let dated = |opener: usize| {
                lexed.reads(opener, word::THAT)
                    && opener > words.start
                    && lexed.has(opener - 1, WordClass::UNIT)
                    && lexed.has(words.start, WordClass::PREPOSITION)
            };
            let encloses = |opener: usize| {
                dated(opener)
                    || lexed.has(opener, WordClass::SUBORDINATOR) && (opener <= words.start + 1 || inserted(opener))
            };
            Some((who, opener.is_some_and(encloses)))
        }
        Form::Participle => of_participle(lexed, words, verb, last),
        Form::Infinitive => {
            let before = Tokens::new(lexed, Run::new(clause_start(lexed, words, start), start));
            if let Some(owner) = owner(before) {
                return Some((owner, true));
            }
            governed_subject(before).or(last).or_else(|| first_phrase(before)).map(|who| (who, false))
        }
        Form::Passive => None,
    }
}

/// Whose noun governs an infinitive: "**his** refusal to say", "**the council's** failure to say".
fn owner(before: Tokens<'_>) -> Option<NounPhrase> {
    let lexed = before.lexed();
    let noun = before.end().checked_sub(1).filter(|&noun| noun > before.index())?;
    let nominal = role(lexed, noun) == Role::Noun && !lexed.has(noun, WordClass::ROLE | WordClass::PERSON_NOUN);
    if nominal && lexed.has(noun - 1, WordClass::POSSESSIVE) {
        return Some(NounPhrase { run: Run::new(noun - 1, noun), head: noun - 1 });
    }
    let genitive = nominal && role(lexed, noun - 1) == Role::Genitive;
    if genitive { phrase_before(lexed, before.index(), noun - 1) } else { None }
}

/// The longest time before what happened: "Just one month".
const LONGEST_TIME: usize = 3;

/// How far the comma is that ends a participle's clause at the begin of a sentence.
const LONGEST_OPENING: usize = 60;

/// The speaker of a participle, and whether a comma ends its words. `last` spoke before it in the sentence.
fn of_participle(
    lexed: &Lexed<'_>,
    words: Run,
    verb: &VerbGroup,
    last: Option<NounPhrase>,
) -> Option<(NounPhrase, bool)> {
    let (at, cue) = (verb.run.start, verb.cue);
    // "The paper quoted Doe as saying"
    if let Some(quoted) = quoted_subject(Tokens::new(lexed, Run::new(words.start, at))) {
        return Some((quoted, false));
    }
    let introduced = at > words.start && introduces(lexed, at - 1);
    let begin = if introduced { at - 1 } else { at };
    // "In addition to saying …, Doe left"
    // "Days after saying …", "One month before saying …"
    let timed = begin > words.start && lexed.has(begin - 1, WordClass::UNIT) && begin <= words.start + LONGEST_TIME;
    let opening = (timed || lexed.has(words.start, WordClass::PREPOSITION | WordClass::SUBORDINATOR))
        && introduced
        && !(words.start..begin).any(|i| lexed.kind(i, TokenKind::Comma));
    if begin == words.start || opening {
        // "Saying that it was late, Doe left", "After announcing a plan, Doe left"
        let limit = words.end.min(at + LONGEST_OPENING);
        // "After thanking the crowd, which had waited, Doe left": the comma behind the relative clause.
        let ends = |&i: &usize| lexed.kind(i, TokenKind::Comma) && !lexed.has(i + 1, WordClass::RELATIVE);
        let comma = (at..limit).find(ends)?;
        let (_, phrase) = noun_phrase(Tokens::new(lexed, Run::new(comma + 1, words.end))).ok()?;
        return Some((phrase, true));
    }
    let apart = matches!(lexed.tokens[begin - 1].kind, TokenKind::Comma | TokenKind::Dash | TokenKind::Close);
    if !introduced && !apart && role(lexed, begin - 1) != Role::Coordinator {
        // "voters saying", "footage of Doe saying", "a group backing Doe"; but "issued a statement condemning": the paper is
        // another's.
        let floor = clause_start(lexed, words, begin);
        // "with many sailors loudly saying"
        let verb = (at..words.end).find(|&at| lexed.has(at, WordClass::VERB_ING)).unwrap_or(begin);
        let near = subject(Tokens::new(lexed, Run::new(floor, verb)))?;
        if near.run.end == begin && !lexed.has(near.head, PAPER) {
            return Some((near, false));
        }
        if let Some(beside) = beside(lexed, floor, begin, cue) {
            return Some((beside, false));
        }
    }
    if apart && let Some(near) = opened_subject(lexed, words, begin - 1) {
        return Some((near, false));
    }
    // "Doe, adding that she was tired, left": the verb of the sentence is still to come.
    if !introduced && lexed.kind(begin - 1, TokenKind::Comma) && last.is_none() {
        let behind = Tokens::new(lexed, Run::new(words.start, begin - 1));
        if let Some((_, subject)) = noun_phrase(behind).ok().filter(|(rest, _)| rest.is_empty()) {
            return Some((subject, true));
        }
    }
    let before = Tokens::new(lexed, Run::new(clause_start(lexed, words, begin), begin));
    // "Doe scolded critics who say she lied, saying", "Doe sued after it closed the road, saying": the main clause's, if that
    // is somebody's.
    let clause = |at: usize| lexed.has(at, WordClass::SUBORDINATOR) && (at + 1..begin).any(|at| is_finite(lexed, at));
    let inside = || last.map_or((words.start + 1..begin).any(clause), |last| lexed.has(last.head, WordClass::RELATIVE));
    if apart
        && !introduced
        && inside()
        && let Some(who) = of_sentence(lexed, Run::new(words.start, begin))
    {
        return Some((who, false));
    }
    let main = || {
        let doer = if introduced { doer(before) } else { None };
        let who = doer.or_else(|| if introduced { far_subject(before) } else { subject(before) });
        who.or_else(|| first_phrase(before))
    };
    Some((last.or_else(main)?, false))
}

/// The object of a verb that does what a participle says behind a preposition: "blamed **sailors** for opposing it", "tricked
/// **Doe** into saying"; not "surprised Doe by saying", "showed no signs of wanting".
fn doer(before: Tokens<'_>) -> Option<NounPhrase> {
    let lexed = before.lexed();
    let preposition = before.end().checked_sub(1).filter(|&at| at > before.index())?;
    if !word::one_of!(lexed.known(before.end()), FOR | FROM | INTO | WITH) {
        return None;
    }
    let people =
        WordClass::ROLE | WordClass::PERSON_NOUN | WordClass::COLLECTIVE | WordClass::DEMONYM | WordClass::PERSONAL;
    let who = phrase_before(lexed, before.index(), preposition + 1)?;
    let verb = who.run.start.checked_sub(1).filter(|&verb| verb >= before.index())?;
    let object = lexed.has(verb, WordClass::VERB_PAST | WordClass::VERB_ING | WordClass::VERB_S)
        || role(lexed, verb) == Role::Verb;
    let named = role(lexed, who.head) == Role::Name && !lexed.has(who.run.start, WordClass::DETERMINER);
    let somebody = named || lexed.has(who.head, people);
    (object && somebody).then_some(who)
}

/// Whom "that" stands for: "**sailors** that warn it is late".
fn antecedent(lexed: &Lexed<'_>, floor: usize, who: NounPhrase) -> Option<NounPhrase> {
    let that = who.run.start;
    let relative = who.run.len() == 1 && that > floor && lexed.reads(that, word::THAT);
    if !relative || !matches!(role(lexed, that - 1), Role::Noun | Role::Name) {
        return None;
    }
    nearest(lexed, floor, that)
}

/// What is written or said, so that a participle behind it has another subject: "Doe issued **a statement** saying".
const PAPER: WordClass = WordClass::VENUE.or(WordClass::CUE_NOUN);

/// Those who stand right before a participle as no subject of a verb does: "The hall was full of **sailors** backing Doe".
fn beside(lexed: &Lexed<'_>, floor: usize, participle: usize, cue: &Cue) -> Option<NounPhrase> {
    const OTHERS: WordClass = PAPER.or(WordClass::UNIT).or(WordClass::DAY_PART).or(WordClass::SEASON);
    let last = participle.checked_sub(1).filter(|&last| last >= floor)?;
    if role(lexed, last) != Role::Noun || !lexed.has(last, SPEAKERS) || lexed.has(last, OTHERS) {
        return None;
    }
    // "wrote to the panel saying": those who are written to do not say it; but "gave money to a group backing Doe"
    let backs = cue.is_weak() && !cue.takes_that();
    let heard = |who: &NounPhrase| !backs && who.run.start > floor && lexed.reads(who.run.start - 1, word::TO);
    nearest(lexed, floor, participle).filter(|who| !lexed.has(who.head, OTHERS) && !heard(who))
}

/// The phrase before a word without what a place or a source ties to it: "took heat from **an outside group** backing Doe".
fn nearest(lexed: &Lexed<'_>, floor: usize, end: usize) -> Option<NounPhrase> {
    let who = phrase_before(lexed, floor, end)?;
    let parts = |at: &usize| {
        role(lexed, *at) == Role::Preposition && !word::one_of!(lexed.known(*at), OF | FOR | INSIDE | OUTSIDE)
    };
    let joint = who.run.range().rev().find(parts);
    Some(joint.map_or(who, |joint| NounPhrase { run: Run::new(joint + 1, end), head: end - 1 }))
}

/// The subject of a sentence, if it is somebody with the verb beside it: "**Doe** scolded critics who".
fn of_sentence(lexed: &Lexed<'_>, before: Run) -> Option<NounPhrase> {
    let who = first_phrase(Tokens::new(lexed, before))?;
    let person = role(lexed, who.head) == Role::Name || lexed.has(who.head, SPEAKERS | WordClass::PERSONAL);
    let next = who.run.end + usize::from(role(lexed, who.run.end) == Role::Adverb);
    let verb = is_finite(lexed, next) || lexed.kind(next, TokenKind::Comma) && lexed.has(next + 1, WordClass::RELATIVE);
    (person && next < before.end && verb).then_some(who)
}

/// The subject of a clause whose verb comes only behind the participle: "because **the relatives**, refusing to go, made".
fn opened_subject(lexed: &Lexed<'_>, words: Run, comma: usize) -> Option<NounPhrase> {
    let floor = clause_start(lexed, words, comma);
    let before = floor.checked_sub(1).filter(|&at| at >= words.start && lexed.has(at, WordClass::SUBORDINATOR));
    // "after the vote, saying": a preposition opens no clause.
    let opened = before.is_some_and(|at| !lexed.has(at, WordClass::PREPOSITION));
    let (rest, phrase) = noun_phrase(Tokens::new(lexed, Run::new(floor, comma))).ok().filter(|_| opened)?;
    // "while mayor of Varn, saying": no verb of it comes behind the participle.
    let limit = words.end.min(comma + LONGEST_OPENING);
    let verb = (comma + 1..limit).any(|at| lexed.kind(at, TokenKind::Comma) && is_finite(lexed, at + 1));
    (verb && (rest.index()..comma).all(|at| !is_finite(lexed, at))).then_some(phrase)
}

/// Whether a word puts a participle to the verb of its sentence: "**by** saying", "**while** saying", "**after** saying".
fn introduces(lexed: &Lexed<'_>, index: usize) -> bool {
    lexed.has(index, WordClass::PREPOSITION | WordClass::SUBORDINATOR)
}

/// Whether somebody hears and finds by office: a court, its judges, those who search.
#[inline(never)]
pub(super) fn is_finder(lexed: &Lexed<'_>, who: NounPhrase) -> bool {
    static FINDERS: WordSet = WordSet::of(&[
        word::COURT,
        word::INQUEST,
        word::INVESTIGATORS,
        word::JUDGE,
        word::JUDGES,
        word::JURORS,
        word::JURY,
        word::PANEL,
        word::RESEARCHERS,
        word::SCIENTISTS,
        word::TRIBUNAL,
    ]);
    FINDERS.contains(lexed.known(who.head))
}

#[cfg(test)]
mod tests {
    use crate::quote::indirect::tests::report;

    #[test]
    fn participles_of_those_beside_them_or_of_the_sentence() {
        report("Last year Venn gave money to a group backing Roe.", "a group | Roe");
        report("Venn surprised Roe by declaring that it was late.", "Venn | that it was late");
        report("Venn has been vocal in rejecting the plan.", "Venn | the plan");
        report("Venn forced officials into admitting that it was late.", "officials | that it was late");
        report("Having announced that it was late, Venn left.", "Venn | that it was late");
    }

    #[test]
    fn some_whom_other_words_make_say_it() {
        report("The notice led some to conclude that it was late.", "some | that it was late");
        report("It was shut, leaving many to wonder if it would open.", "many | if it would open");
    }

    #[test]
    fn clauses_that_a_comma_ends() {
        report("It was cold, and while Venn said it was late, the crowd stayed.", "Venn | it was late");
        report("Oduya, though she said it was late, stayed.", "she | it was late");
        report("Venn said it was late, the last boat had left.", "Venn | it was late, the last boat had left");
    }
}
