//! Descriptions beside a name, with a comma between: "Ana Doe, a doctor", "his wife, Ana Doe,".

use super::description::{Description, Opener};
use super::mention::{Mention, Mentions};
use super::tail;
use crate::grammar::role::{Role, role};
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::{WordClass, word};

/// The person of a name beside a description. `owned`: where it begins with its owner; `before`: the mentions before it; `next`:
/// the name behind it.
pub(crate) fn person(
    lexed: &Lexed<'_>,
    sentence: Run,
    found: Description,
    owned: usize,
    before: &Mentions,
    next: Option<Mention>,
) -> Option<usize> {
    before_name(lexed, sentence, found, next).or_else(|| behind_name(lexed, sentence, found, owned, before))
}

/// "his wife, Ana Doe, left", "Co-founder of the mill, Ana Doe, left", "Varn's mayor, Ana Doe said"
fn before_name(lexed: &Lexed<'_>, sentence: Run, found: Description, next: Option<Mention>) -> Option<usize> {
    let next = next?;
    let start = next.start;
    if is_object_of_relative(lexed, sentence, found.run.start) {
        return None;
    }
    // The name is near: the tail of a description has a bound.
    let comma = start.checked_sub(1).filter(|&comma| lexed.kind(comma, TokenKind::Comma))?;
    let direct = comma == found.head + 1;
    // "The founder of the Harbor Office (HO), Ana Doe,"
    let end = behind_brackets(lexed, comma).unwrap_or(comma);
    let tailed = || end == tail::tail_end(lexed, found.head);
    let closed = ends(lexed, sentence, next.run.end);
    // Newspapers leave the second comma out: "The Prime Minister, Ana Doe said".
    let opens = found.run.start == sentence.start || found.opener == Opener::Possessive;
    let said = || opens && next.run.len() > 1 && lexed.has(next.run.end, WordClass::CUE) && direct;
    ((direct || tailed()) && closed || said()).then_some(next.person)
}

/// Whether a phrase is what somebody else did something to: "the man who hurt **the child**, Ben Doe, was held".
fn is_object_of_relative(lexed: &Lexed<'_>, sentence: Run, start: usize) -> bool {
    /// "who had once badly hurt"
    const FARTHEST: usize = 4;
    let Some(verb) = start.checked_sub(1).filter(|&verb| verb > sentence.start) else { return false };
    let does = lexed.has(verb, WordClass::VERB_PAST | WordClass::VERB_S) && !lexed.has(verb, WordClass::BE);
    does && (sentence.start..verb).rev().take(FARTHEST).any(|at| lexed.reads(at, word::WHO))
}

/// "Ana Doe, a doctor", "Ana Doe, 45, a doctor", "Ana Doe, also a doctor", "Ana Doe (a doctor)"
fn behind_name(lexed: &Lexed<'_>, sentence: Run, found: Description, owned: usize, before: &Mentions) -> Option<usize> {
    let start = owned.checked_sub(1).filter(|&at| role(lexed, at) == Role::Adverb).unwrap_or(owned);
    let comma = start.checked_sub(1).filter(|&comma| comma > sentence.start)?;
    let opens = matches!(lexed.tokens[comma].kind, TokenKind::Comma | TokenKind::Dash | TokenKind::Open);
    // "Ana Doe, whose father left", "Ana Doe, the mayor's office said"
    if lexed.has(start, WordClass::RELATIVE) || role(lexed, found.head + 1) == Role::Genitive {
        return None;
    }
    let head = found.head;
    // "Ana Doe (The Last Ferryman)": a work or a part, and no office as in "Ben Doe (Mayor)".
    if lexed.kind(comma, TokenKind::Open) && lexed.tokens[head].is_capital() && !lexed.has(head, WordClass::TITLE) {
        return None;
    }
    if !opens || found.opener == Opener::Bare && !has_tail(lexed, head) && !ends(lexed, sentence, head + 1) {
        return None;
    }
    // "With Doe, the mayor said": another's verb follows.
    let verb = lexed.tokens.get(head + 1).is_some_and(|token| {
        token.has(WordClass::CUE | WordClass::AUXILIARY | WordClass::MODAL) && role(lexed, head + 1) != Role::Noun
    });
    // "Ana Doe, 45, a doctor", "Ana Doe (1901-77), a doctor"
    let end = behind_age(lexed, comma).or_else(|| behind_brackets(lexed, comma)).unwrap_or(comma);
    // "Ana Doe, Ben Roe's lawyer", "Ana Doe (née Roe), a lawyer": another name stands between.
    let beyond = before.iter().rev().nth(1).filter(|_| owned < found.run.start || end < comma);
    let last = before.last_noted().into_iter().chain(beyond).find(|last| last.run.end == end && !verb)?;
    let is_name = !lexed.has(last.run.start, WordClass::PRONOUN);
    // "Like Doe, the mayor left", "And like Doe, the mayor left": two who are compared; but "bakers like Doe, a mayor,".
    let compared = last.start <= sentence.start + 2 && lexed.reads(last.start.wrapping_sub(1), word::LIKE);
    (is_name && !compared).then_some(last.person)
}

/// Where a name ends that an age parts from the comma at `comma`: "Ana Doe**,** 45,".
fn behind_age(lexed: &Lexed<'_>, comma: usize) -> Option<usize> {
    let before = comma.checked_sub(2)?;
    (lexed.kind(before, TokenKind::Comma) && lexed.kind(comma - 1, TokenKind::Number)).then_some(before)
}

/// Where a name ends that brackets part from the comma at `comma`: "Ana Doe **(**née Roe),".
fn behind_brackets(lexed: &Lexed<'_>, comma: usize) -> Option<usize> {
    /// "(1901 in Varn - 1977 in Port Alma)"
    const LONGEST: usize = 12;
    let close = comma.checked_sub(1).filter(|&close| lexed.kind(close, TokenKind::Close))?;
    (close.saturating_sub(LONGEST)..close).rev().find(|&open| lexed.kind(open, TokenKind::Open))
}

/// Whether an apposition can end before the token at `at`.
fn ends(lexed: &Lexed<'_>, sentence: Run, at: usize) -> bool {
    use TokenKind::{Close, Comma, Dash, Open, Semicolon};
    at >= sentence.end
        || lexed.tokens[at].is_terminal()
        || matches!(lexed.tokens[at].kind, Comma | Open | Close | Dash | Semicolon)
}

/// "undersecretary **to** the minister", "author **of** the report"
fn has_tail(lexed: &Lexed<'_>, head: usize) -> bool {
    word::one_of!(lexed.known(head + 1), OF | AT | FOR | WITH | IN | TO | AND)
}

#[cfg(test)]
mod tests {
    use crate::person::tests::means;

    #[test]
    fn works_in_brackets_and_names_of_one_phrase() {
        means("Ana Doe (The Last Baker) and Ben Roe sang.", "Ana Doe", "Ana Doe");
        means("Ana Doe (the captain) and Ben Roe sang.", "Ana Doe", "Ana Doe|the captain");
        means("His father Ben Doe left. His second son Otto sang.", "Otto", "Otto");
        means("Ana Doe left. Her father Ben Roe sang.", "Ben Roe", "Her father|Ben Roe");
    }

    #[test]
    fn descriptions_behind_a_name() {
        means("Ana Doe, a baker, left.", "Ana Doe", "Ana Doe|a baker");
        means("Ana Doe, the mill's director, left.", "Ana Doe", "Ana Doe|director");
        means("Ana Doe, Ben Roe's lawyer, left.", "Ana Doe", "Ana Doe|lawyer");
        means("Ana Doe, Harbor Council's director, left.", "Ana Doe", "Ana Doe|director");
        means("Ana Doe, 45, a baker, left.", "Ana Doe", "Ana Doe|a baker");
        means("Ana Doe (née Roe), a baker, left.", "Ana Doe", "Ana Doe|a baker");
        means("Ana Doe, undersecretary to the mayor, left.", "Ana Doe", "Ana Doe|undersecretary");
        means("Ana Doe, the Harbor Office Spokesperson, left.", "Ana Doe", "Ana Doe|the Harbor Office Spokesperson");
    }

    #[test]
    fn descriptions_before_a_name() {
        means("The harbor spokesman, Ben Doe, left.", "Ben Doe", "The harbor spokesman|Ben Doe");
        means("Founder of the mill, Ben Doe, left.", "Ben Doe", "Founder|Ben Doe");
        means("The founder of the Harbor Mill (HM), Ben Doe, left.", "Ben Doe", "The founder|Ben Doe");
        means("Varn's prime minister, Ben Doe said, would go.", "Ben Doe", "prime minister|Ben Doe");
    }

    #[test]
    fn what_stands_beside_a_name_and_means_another() {
        means("They met the baker Ana Doe.", "Ana Doe", "Ana Doe");
        means("With Ana Doe, the mayor said, came a dog.", "Ana Doe", "Ana Doe");
        means("Ana Doe's baker left.", "Ana Doe", "Ana Doe");
        means("Like Ana Doe, the director of the mill left.", "Ana Doe", "Ana Doe");
        means("They met bakers like Ana Doe, a director.", "Ana Doe", "Ana Doe|a director");
        means("Ana Doe, whose father left, stayed.", "Ana Doe", "Ana Doe");
        means("They saw Ana Doe, the mayor's office said.", "Ana Doe", "Ana Doe");
        means("They saw a baker, Ana Doe and a dog.", "Ana Doe", "Ana Doe");
        means("The man who hurt the child, Ben Doe, was held.", "Ben Doe", "Ben Doe");
    }
}
