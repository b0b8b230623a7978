//! Reports by a noun: "Doe's claim that the pool was safe", "her call for a vote", "concern that it would rain".

use super::Report;
use crate::grammar::noun_phrase::{NounPhrase, noun_phrase};
use crate::grammar::phrase_before::phrase_before;
use crate::grammar::role::{Role, role};
use crate::grammar::speech_noun;
use crate::grammar::subject::{SPEAKERS, subject};
use crate::grammar::tokens::Tokens;
use crate::grammar::verb::is_finite;
use crate::lex::{Lexed, Run, Token, TokenKind};
use crate::lexicon::{WordClass, word};
use crate::model::Rule;
use crate::sentence::{clause_start, new_clause, report_end, thing_end};

/// Words between whose report it is and its noun: "Doe's **first public** call".
const MOST_ADJECTIVES: usize = 3;
/// The longest name or description of whose report it is.
const LONGEST_OWNER: usize = 14;

/// The report whose noun stands at `at`.
#[inline(never)]
pub(super) fn nominal(lexed: &Lexed<'_>, words: Run, at: usize) -> Option<Report> {
    // "made the case that", "is wary of": they report only with their verb.
    if word::one_of!(lexed.known(at), AIM | AWARE | CASE | CRITICAL | DOUBTFUL | UNAWARE | WARY) {
        return None;
    }
    if let Some(report) = viewpoint(lexed, words, at) {
        return Some(report);
    }
    let (content, owner) = if let Some((owner, content)) = from(lexed, words, at + 1) {
        (content, Some(owner))
    } else {
        let content = content(lexed, at)?;
        let owner = owner(lexed, words, at).or_else(|| giver(lexed, words, at, content));
        // "There are fears that the dam could burst"
        // "allegations that the dam had burst": whosever they are
        let nobody = || {
            lexed.reads(content, word::THAT)
                && !is_relative(lexed, content)
                && (is_hearsay(lexed, at) || is_about(lexed, words, at))
        };
        // "The fear is that the dam will burst"
        let said = || lexed.has(at + 1, WordClass::BE) && at > words.start && lexed.reads(at - 1, word::THE);
        if owner.is_none() && !nobody() && !said() {
            return None;
        }
        (content, owner)
    };
    let that = lexed.reads(content, word::THAT);
    let end = if that || lexed.reads(content, word::TO) {
        // "Amid fears that the dam could burst, boats were sent": so does the clause behind what opens the sentence.
        let enclosed = owner.is_some() || is_hearsay(lexed, at) || lexed.reads(words.start, word::AMID);
        let end = report_end(lexed, content, words.end, enclosed);
        owner.map_or(end, |owner| before_main_verb(lexed, words, owner, Run::new(content, end)))
    } else {
        thing_end(lexed, content, words.end)
    };
    Some(Report::new(Rule::NominalReport, owner, Run::new(at, at + 1), Run::new(content, end)))
}

/// The subject of a verb that only gives the noun: "**Doe** issued a warning that", "**engineers** raised concerns that".
fn giver(lexed: &Lexed<'_>, words: Run, at: usize, content: usize) -> Option<NounPhrase> {
    /// The article and the words between: "a new and urgent".
    const LONGEST: usize = 5;
    const GIVING: &[&str] = &[
        "make", "makes", "made", "making", "give", "gives", "gave", "giving", "issue", "issues", "issued", "issuing",
        "raise", "raises", "raised", "raising", "offer", "offers", "offered", "offering", "reached", "reach", "hold",
        "holds", "held", "take", "takes", "took", "sounded", "drew", "repeated", "floated", "pressed",
    ];
    if content != at + 1 || !lexed.reads(content, word::THAT) || is_relative(lexed, content) {
        return None;
    }
    let lowest = words.start.max(at.saturating_sub(LONGEST));
    let described = |at: &usize| matches!(role(lexed, *at), Role::Noun | Role::Determiner | Role::Adverb);
    let verb = (lowest..at).rev().find(|at| !described(at) || lexed.is_any(*at, GIVING))?;
    let given = lexed.is_any(verb, GIVING) && verb > words.start && !lexed.has(verb - 1, WordClass::BE);
    let before = Tokens::new(lexed, Run::new(clause_start(lexed, words, verb), verb));
    // "The flood raised fears that the dam would burst": a thing only gives rise to them.
    let person =
        |who: &NounPhrase| role(lexed, who.head) == Role::Name || lexed.has(who.head, SPEAKERS | WordClass::PERSONAL);
    if given { subject(before).filter(person) } else { None }
}

/// What stands in somebody's view: "**In Doe's view**, the dam is safe", "**In her words**, she was late".
fn viewpoint(lexed: &Lexed<'_>, words: Run, at: usize) -> Option<Report> {
    if !word::one_of!(lexed.known(at), VIEW | OPINION | WORDS) || !lexed.kind(at + 1, TokenKind::Comma) {
        return None;
    }
    let (rest, said) = speech_noun::viewpoint(Tokens::new(lexed, words))?;
    let content = Run::new(at + 2, report_end(lexed, at + 2, words.end, false));
    let whole = said.cue.start == at && rest.index() == at + 1 && new_clause(lexed, at + 2, words.end);
    whole.then(|| Report::new(Rule::NominalReport, said.speaker, said.cue, content))
}

/// Whether the verb of a relative clause follows "that": "signs **that point** to the harbor"; not "signs that people left".
fn is_relative(lexed: &Lexed<'_>, that: usize) -> bool {
    let verb = lexed.has(that + 1, WordClass::VERB_BASE | WordClass::CUE);
    let alone = !lexed.has(that + 1, WordClass::PLURAL)
        && matches!(role(lexed, that + 2), Role::Preposition | Role::Determiner);
    is_finite(lexed, that + 1) || verb && alone
}

/// Whether a noun tells of words that somebody must have said: "**allegations** that".
fn is_hearsay(lexed: &Lexed<'_>, at: usize) -> bool {
    // "claims that engineers made", "a claim that ends there"
    let that = at + 1;
    let verb = lexed.has(that + 1, WordClass::VERB_S) && !is_finite(lexed, that + 2);
    let bare = is_finite(lexed, that + 2) && !lexed.tokens.get(that + 3).is_some_and(Token::is_word);
    !verb
        && !bare
        && word::one_of!(
            lexed.known(at),
            ACCUSATION
                | ACCUSATIONS
                | ALLEGATION
                | ALLEGATIONS
                | ASSERTION
                | ASSERTIONS
                | CLAIM
                | CLAIMS
                | RUMORS
                | RUMOURS
                | SPECULATION
                | SUGGESTION
                | SUGGESTIONS
        )
}

/// Whether a noun tells what is about, and not whose it is: "**There are growing** fears that", "**amid** reports that".
fn is_about(lexed: &Lexed<'_>, words: Run, at: usize) -> bool {
    /// The words between.
    const LONGEST: usize = 5;
    let lowest = words.start.max(at.saturating_sub(LONGEST));
    let described =
        |at: &usize| matches!(role(lexed, *at), Role::Noun | Role::Determiner | Role::Adverb | Role::Number);
    let passed = (lowest..at).rev().take_while(|at| described(at) && !lexed.reads(*at, word::THERE)).count();
    let Some(lead) = (at - passed).checked_sub(1).filter(|&lead| lead >= words.start) else { return false };
    // "there are", "there have been"
    let there = |back: usize| lead >= words.start + back && lexed.reads(lead - back, word::THERE);
    lexed.reads(lead, word::AMID) || lexed.has(lead, WordClass::BE) && (there(1) || there(2))
}

/// Where the words of a report end before the verb whose subject it is with its noun: "Doe's promise to lower fares **has** yet
/// to be kept".
pub(super) fn before_main_verb(lexed: &Lexed<'_>, words: Run, owner: NounPhrase, content: Run) -> usize {
    let first = words.start + usize::from(lexed.has(words.start, WordClass::COORDINATOR | WordClass::SUBORDINATOR));
    // "Doe kept her promise to go": the verb stands before it.
    if owner.run.start != first || (owner.run.end..content.start).any(|at| is_finite(lexed, at)) {
        return main_verb(lexed, content.start, content.end);
    }
    // The sentence has its verb: the last before a border, behind that of the report if it has one.
    let border = WordClass::RELATIVE | WordClass::SUBORDINATOR | WordClass::QUESTION_WORD;
    let mut own = usize::from(!lexed.reads(content.start, word::TO));
    let mut main = None;
    for at in content.start + 1..content.end {
        if lexed.has(at, border) && (own == 0 || main.is_some()) {
            break;
        }
        let before = if role(lexed, at - 1) == Role::Adverb { at - 2 } else { at - 1 };
        if is_finite(lexed, at) && !matches!(role(lexed, before), Role::Auxiliary | Role::Coordinator) {
            if own == 0 {
                main = Some(at);
            }
            own = 0;
        }
    }
    main.unwrap_or_else(|| main_verb(lexed, content.start, content.end))
}

/// Where the verb stands whose subject the noun with its report is: "Doe's claim that it was late **was** wrong".
///
/// It follows the verb of the report and no noun or pronoun that could be its subject.
fn main_verb(lexed: &Lexed<'_>, content: usize, end: usize) -> usize {
    let subject = |at: usize| matches!(role(lexed, at), Role::Noun | Role::Name | Role::Verb) && !is_finite(lexed, at);
    let mut verbs = (content..end).filter(|&at| is_finite(lexed, at));
    let bare = |at: &usize| !lexed.has(*at, WordClass::PARTICIPLE) || lexed.has(*at, WordClass::AUXILIARY);
    let Some(first) = verbs.next() else { return end };
    let adjective = |at: usize| lexed.has(at, WordClass::ADJECTIVE | WordClass::VERB_BASE | WordClass::PARTICIPLE);
    let ends = |&at: &usize| at > first + 1 && subject(at - 1) && adjective(at - 1) && bare(&at);
    // "that she never met the mayor **was** denied": behind the object of the verb
    let object = noun_phrase(Tokens::new(lexed, Run::new(first + 1, end))).ok().map(|(rest, _)| rest.index());
    let main =
        |at: &usize| object == Some(*at) && !lexed.has(first, WordClass::CUE) && lexed.has(*at, WordClass::AUXILIARY);
    // "that the boat had drifted **convinced** nobody"
    let second = |at: &usize| {
        lexed.has(*at, WordClass::VERB_PAST)
            && lexed.has(at - 1, WordClass::PARTICIPLE)
            && lexed.has(at - 2, WordClass::AUXILIARY)
    };
    verbs.find(|at| ends(at) || main(at) || second(at)).unwrap_or(end)
}

/// Whose report it is where that stands behind the noun, and where the words begin: "the warning **from Doe** that".
fn from(lexed: &Lexed<'_>, words: Run, at: usize) -> Option<(NounPhrase, usize)> {
    if !word::one_of!(lexed.known(at), BY | FROM) {
        return None;
    }
    let (rest, owner) = noun_phrase(Tokens::new(lexed, Run::new(at + 1, words.end))).ok()?;
    // "was clear from the start that"
    let time = lexed.is_any(owner.head, &["start", "outset", "beginning", "onset"]);
    if time || lexed.has(owner.head, WordClass::UNIT | WordClass::TIME_WORD) {
        return None;
    }
    // "the message from Doe was that"
    let be = rest.has(0, WordClass::BE) && lexed.reads(rest.index() + 1, word::THAT);
    let rest = if be { rest.after_first() } else { rest };
    let that = lexed.reads(rest.index(), word::THAT);
    let infinitive = lexed.reads(rest.index(), word::TO) && lexed.has(rest.index() + 1, WordClass::VERB_BASE);
    (that || infinitive).then_some((owner, rest.index()))
}

/// Where the words begin behind the noun: "claim **that …**", "promise **to …**", "call for **a vote**".
fn content(lexed: &Lexed<'_>, noun: usize) -> Option<usize> {
    // "findings to support it": what is found or shown is not to be done.
    const FOUND: [&str; 8] =
        ["finding", "findings", "report", "reports", "comment", "comments", "conclusion", "conclusions"];
    let at = noun + 1;
    // "Doe's point was that it was late"
    if lexed.has(at, WordClass::BE) {
        return lexed.reads(at + 1, word::THAT).then_some(at + 1);
    }
    if lexed.reads(at, word::THAT)
        || lexed.reads(at, word::TO)
            && lexed.has(at + 1, WordClass::VERB_BASE | WordClass::AUXILIARY)
            && !lexed.is_any(noun, &FOUND)
    {
        return Some(at);
    }
    let preposition = word::one_of!(lexed.known(at), FOR | OF | ABOUT | AGAINST);
    preposition.then_some(at + 1)
}

/// Whose report it is: "**Doe's** claim", "**her** call"; the subject where a verb takes it: "**Doe** repeated her call".
fn owner(lexed: &Lexed<'_>, words: Run, at: usize) -> Option<NounPhrase> {
    let lowest = words.start.max(at.saturating_sub(MOST_ADJECTIVES + 1));
    for before in (lowest..at).rev() {
        if lexed.has(before, WordClass::POSSESSIVE) {
            let verb = before.checked_sub(1).filter(|&verb| verb > words.start && role(lexed, verb) == Role::Verb);
            let subject =
                verb.and_then(|verb| subject(Tokens::new(lexed, Run::new(clause_start(lexed, words, verb), verb))));
            return Some(subject.unwrap_or(NounPhrase { run: Run::new(before, before + 1), head: before }));
        }
        match role(lexed, before) {
            Role::Genitive => {
                let start = words.start.max(before.saturating_sub(LONGEST_OWNER));
                return phrase_before(lexed, start, before);
            }
            Role::Noun | Role::Adverb | Role::Number | Role::Verb => {}
            _ => return None,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use crate::quote::indirect::tests::{none, report};

    #[test]
    fn hearsay_needs_nobody() {
        report("The inquest turned to allegations that the dam had burst.", "- | that the dam had burst");
        report("After rumors that the dam had burst, many left.", "- | that the dam had burst");
        none("He made claims that led nowhere.");
        none("They read claims that sailors made.");
        none("It is a claim that ends there.");
        none("He heard a promise that the dam would hold.");
    }
}
