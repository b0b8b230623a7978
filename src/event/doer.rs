//! Who does what a clause tells, where that stands before the clause: "**Doe**, a baker, died on Monday".

use crate::grammar::noun_phrase::NounPhrase;
use crate::grammar::role::{Role, role};
use crate::grammar::subject::subject;
use crate::grammar::tokens::Tokens;
use crate::lex::{Lexed, Run};
use crate::lexicon::{WordClass, word};
use crate::person::Mention;
use crate::sentence::clause_start;

/// The subject of a verb at `trigger` that stands before its clause: "**Doe**, a baker, died", "**Doe**, who died".
#[inline(never)]
pub(super) fn before(
    lexed: &Lexed<'_>,
    sentence: Run,
    clause: Run,
    trigger: usize,
    mentions: &[Mention],
) -> Option<Run> {
    // "…, | **the mill** closed": a clause that opens with a phrase has a subject of its own.
    let phrase = matches!(role(lexed, clause.start), Role::Determiner | Role::Noun | Role::Name | Role::Number);
    if clause.start == sentence.start || phrase && clause.start < trigger {
        return None;
    }
    let floor = clause_start(lexed, sentence, trigger);
    // What its own clause holds does not stand before it, but a relative pronoun points there.
    if floor >= clause.start && !lexed.has(floor, WordClass::RELATIVE) {
        return None;
    }
    let found = subject(Tokens::new(lexed, Run::new(floor, trigger)))?;
    let who = if lexed.has(found.head, WordClass::RELATIVE) {
        antecedent(lexed, found.run.start, mentions)
    } else {
        let named = || (role(lexed, found.head) == Role::Name).then(|| without_article(lexed, found.run));
        inside(lexed, found, mentions).or_else(named)
    };
    who.filter(|who| who.end <= clause.start)
}

/// The person right before "who": "**Doe**, 45, who died", "**Doe**, whose term ended".
fn antecedent(lexed: &Lexed<'_>, relative: usize, mentions: &[Mention]) -> Option<Run> {
    /// ", 45,"
    const NEAR: usize = 3;
    let person = matches!(lexed.known(relative), word::WHO | word::WHOSE);
    let end = mentions.partition_point(|mention| mention.run.start < relative);
    let last = mentions[..end].last().filter(|last| person && last.run.end <= relative)?;
    (relative - last.run.end <= NEAR).then_some(last.run)
}

/// The mention inside a phrase that the phrase is about: "former judge **Ana Doe**"; not "Doe's lawyer".
fn inside(lexed: &Lexed<'_>, phrase: NounPhrase, mentions: &[Mention]) -> Option<Run> {
    let first = mentions.partition_point(|mention| mention.run.start < phrase.run.start);
    let mut own = mentions[first..].iter().take_while(|mention| mention.run.end <= phrase.run.end);
    let heads =
        |mention: &&Mention| mention.run.contains(phrase.head) && role(lexed, mention.run.end) != Role::Genitive;
    own.find(heads).map(|mention| mention.run)
}

fn without_article(lexed: &Lexed<'_>, run: Run) -> Run {
    Run::new(run.start + usize::from(role(lexed, run.start) == Role::Determiner), run.end)
}

#[cfg(test)]
mod tests {
    use crate::Parser;

    /// The participants of the first event, joined by "|".
    #[track_caller]
    fn takes_part(text: &str, expected: &str) {
        let article = Parser::new().parse(text).unwrap();
        let event = article.events().next().unwrap();
        let names: Vec<_> = event.participants.iter().map(|&span| &text[span]).collect();
        assert_eq!(names.join("|"), expected, "{text}");
    }

    #[test]
    fn the_subject_stands_before_an_insertion() {
        takes_part("Ana Doe, a baker, died on Monday.", "Ana Doe");
        takes_part("Ana Doe, 45, a former captain, will be sworn in next week.", "Ana Doe");
        takes_part("Ana Doe, who joined the firm in January, left.", "Ana Doe");
        takes_part("Kolvar Shipping, a ferry operator, closed on Monday.", "Kolvar Shipping");
    }

    #[test]
    fn others_do_nothing() {
        takes_part("After Ana Doe left, the mill closed on Monday.", "");
        takes_part("Ana Doe's mill, a ruin, closed on Monday.", "");
        takes_part("Ana Doe left, and the mill closed on Monday.", "");
    }
}
