//! Whose verb it is: whether a mention is a subject, and where its verb stands.

use super::mention::Mention;
use super::{predicate, tail};
use crate::grammar::role::{Role, role};
use crate::lex::{Lexed, Run, Token, TokenKind};
use crate::lexicon::{WordClass, word};

/// The longest insertion between subject and verb, in tokens: "Doe (born in Varn on 3 May 1901 …) was".
const INSERTION: usize = 60;

/// The verb of which a mention is the subject: "Doe **said**", "Doe, a doctor, **has**", "**said** Doe".
pub(crate) fn verb_of(lexed: &Lexed<'_>, sentence: Run, mention: Run) -> Option<usize> {
    let before = mention.start.checked_sub(1).filter(|&before| before >= sentence.start);
    if before.is_some_and(|before| role(lexed, before) == Role::Preposition) {
        return None;
    }
    // "“…,” said Doe"
    let inverted = before.filter(|&verb| {
        lexed.has(verb, WordClass::CUE)
            && verb > sentence.start
            && matches!(lexed.tokens[verb - 1].kind, TokenKind::Quote | TokenKind::Comma)
    });
    if inverted.is_some() {
        return inverted;
    }
    // "Doe **of Varn** was"
    let name = lexed.tokens[mention.end - 1].is_capital() && lexed.reads(mention.end, word::OF);
    let end = if name { tail::tail_end(lexed, mention.end - 1) } else { mention.end };
    // "The founder, **Doe**, is": the comma closes what the one before opened.
    let closes = before.is_some_and(|at| lexed.kind(at, TokenKind::Comma)) && lexed.kind(end, TokenKind::Comma);
    if closes && end + 1 < sentence.end && role(lexed, end + 1) == Role::Auxiliary {
        return Some(end + 1);
    }
    // "Doe**'s** the mayor"
    if predicate::is_short_for_is(lexed, end) {
        return Some(end);
    }
    let mut at = behind_insertion(lexed, sentence, end)?;
    while at < sentence.end && role(lexed, at) == Role::Adverb {
        at += 1;
    }
    let finite = WordClass::FINITE.or(WordClass::CUE);
    let verb = lexed.tokens.get(at).filter(|_| at < sentence.end)?;
    (verb.is_word() && verb.has(finite) && !verb.is_capital()).then_some(at)
}

/// Whether a pronoun is the object of what the subject of `verb` does, so that it means another: "Doe met **him**",
/// "Doe came and called on **her**"; not "Doe lost **her** boat", "Doe said Roe met **him**".
pub(crate) fn is_object(lexed: &Lexed<'_>, verb: usize, pronoun: usize) -> bool {
    let owns = || matches!(role(lexed, pronoun + 1), Role::Noun | Role::Name | Role::Number | Role::Adverb);
    if !lexed.reads(pronoun, word::HIM) && (!lexed.reads(pronoun, word::HER) || owns()) {
        return false;
    }
    let preposition = pronoun > verb && word::one_of!(lexed.known(pronoun - 1), ON | TO | FOR | AT);
    let own = pronoun.saturating_sub(1 + usize::from(preposition));
    own == verb
        || own > verb
            && lexed.has(own - 1, WordClass::COORDINATOR)
            && lexed.has(own, WordClass::VERB_PAST | WordClass::VERB_S)
}

/// Whether a pronoun is the subject of what the subject of `verb` says: "Doe said **she**", "Doe said that **she**".
pub(crate) fn of_report(lexed: &Lexed<'_>, verb: usize, pronoun: usize) -> bool {
    lexed.has(verb, WordClass::CUE) && (pronoun == verb + 1 || pronoun == verb + 2 && lexed.reads(verb + 1, word::THAT))
}

/// Whether a possessive at the head of a sentence looks ahead to a name: "In **her** speech in Varn, Doe said".
pub(crate) fn looks_ahead(lexed: &Lexed<'_>, sentence: Run, possessive: usize, name: Mention) -> bool {
    /// "In one of his"
    const NEAR: usize = 4;
    let opens = possessive - sentence.start <= NEAR
        && lexed.has(sentence.start, WordClass::PREPOSITION | WordClass::VERB_ING)
        && lexed.tokens[sentence.start].is_word();
    let start = name.start;
    let plain = |token: &Token| token.is_word() && !token.has(WordClass::SUBJECT_PRONOUN | WordClass::RELATIVE);
    let looks = || {
        let phrase = &lexed.tokens[possessive..start - 1];
        let end = phrase.iter().position(|token| !plain(token)).unwrap_or(phrase.len());
        end == phrase.len() || is_office(&phrase[end..])
    };
    opens && lexed.kind(start - 1, TokenKind::Comma) && looks() && verb_of(lexed, sentence, name.run).is_some()
}

/// Whether tokens are what somebody is between two commas, without the second: "In his speech**, Varn's prime minister**, Doe, said".
fn is_office(tokens: &[Token]) -> bool {
    /// ", the old Varn harbor office's director"
    const LONGEST: usize = 8;
    let (Some(comma), Some(noun)) = (tokens.first(), tokens.last()) else { return false };
    let inner = &tokens[1..];
    comma.is(TokenKind::Comma)
        && inner.len() < LONGEST
        && inner.iter().all(|token| token.is_word() || token.is(TokenKind::Clitic))
        && noun.has(WordClass::TITLE | WordClass::ROLE)
}

/// Whether a sentence opens with what somebody was asked: "**Asked** why he left, Doe said", "When **asked** …".
pub(crate) fn opens_with_asked(lexed: &Lexed<'_>, sentence: Run) -> bool {
    lexed.reads(sentence.start, word::ASKED)
        || lexed.has(sentence.start, WordClass::SUBORDINATOR) && lexed.reads(sentence.start + 1, word::ASKED)
}

/// Whether a name is of the one who was asked: the subject behind the comma.
pub(crate) fn is_asked(lexed: &Lexed<'_>, sentence: Run, name: Mention) -> bool {
    name.start > sentence.start
        && lexed.kind(name.start - 1, TokenKind::Comma)
        && verb_of(lexed, sentence, name.run).is_some()
}

/// Where a sentence goes on behind an apposition or brackets: "Doe**, a doctor,** said", "Doe **(1901-77)** was".
fn behind_insertion(lexed: &Lexed<'_>, sentence: Run, start: usize) -> Option<usize> {
    let end = sentence.end.min(start + INSERTION);
    let mut at = start;
    // "Doe (1901-77) [2], a doctor, was": every turn moves `at` on.
    while at < end && lexed.kind(at, TokenKind::Open) {
        at = behind_brackets(lexed, Run::new(at, end))?;
    }
    match lexed.tokens.get(at)?.kind {
        TokenKind::Comma => {
            let comma = |from: usize| (from..end).find(|&at| lexed.kind(at, TokenKind::Comma)).map(|comma| comma + 1);
            let found = comma(at + 1)?;
            // "Doe, 45, a doctor, said": what closes the age opens the apposition.
            let age = found == at + 3 && lexed.kind(at + 1, TokenKind::Number);
            if age && !lexed.has(found, WordClass::FINITE) { comma(found) } else { Some(found) }
        }
        _ => Some(at),
    }
}

/// Where a run goes on behind the bracket that closes its first: "**(**Varn [old spelling], 1901**)** was".
fn behind_brackets(lexed: &Lexed<'_>, run: Run) -> Option<usize> {
    let mut open = 0;
    for at in run.range() {
        match lexed.tokens[at].kind {
            TokenKind::Open => open += 1,
            TokenKind::Close if open <= 1 => return Some(at + 1),
            TokenKind::Close => open -= 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    /// The verb of the first `mention` in `text`.
    #[track_caller]
    fn verb(text: &str, mention: &str, expected: Option<&str>) {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let lexed = &Lexed { text, tokens: &tokens };
        let at = text.find(mention).unwrap();
        let run = lexed.run(crate::span::Span::of(at, at + mention.len()));
        let found = verb_of(lexed, Run::new(0, tokens.len()), run);
        assert_eq!(found.map(|at| lexed.word(at)), expected, "{text}");
    }

    #[test]
    fn subjects_with_what_stands_between() {
        verb("Doe said no.", "Doe", Some("said"));
        verb("Doe also said no.", "Doe", Some("said"));
        verb("Doe, a doctor, has gone.", "Doe", Some("has"));
        verb("Doe, 45, a doctor, has gone.", "Doe", Some("has"));
        verb("Doe, 45, has gone.", "Doe", Some("has"));
        verb("Doe (born in Varn) was a poet.", "Doe", Some("was"));
        verb("Doe (born [as Roe] in Varn) was a poet.", "Doe", Some("was"));
        verb("Doe (born in Varn) [2], known as Roe, was a poet.", "Doe", Some("was"));
        verb("Doe of Varn (1901-77) was a poet.", "Doe", Some("was"));
        verb("“No,” said Doe.", "Doe", Some("said"));
    }

    #[test]
    fn a_possessive_at_the_head_looks_ahead() {
        use crate::person::tests::means;
        means("Eva Roe left. In her speech in Varn, Ana Doe said no.", "Ana Doe", "her|Ana Doe");
        means("Eva Roe left. In her speech she met Ana Doe.", "Eva Roe", "Eva Roe|her|she");
        means("Eva Roe left. In her speech in Varn, Ben Doe said, she lied.", "Eva Roe", "Eva Roe|her|she");
        means(
            "Eva Roe left. In her speech, Varn's prime minister, Ana Doe said no.",
            "Ana Doe",
            "her|prime minister|Ana Doe",
        );
    }

    #[test]
    fn an_object_is_another_than_the_subject() {
        use crate::person::tests::means;
        means("Ben Doe left. Otto Roe met him.", "Ben Doe", "Ben Doe|him");
        means("Ben Doe left. Otto Roe called on him.", "Ben Doe", "Ben Doe|him");
        means("Ana Doe left. Eva Roe met her in Varn.", "Ana Doe", "Ana Doe|her");
        means("Ana Doe left. Eva Roe lost her boat.", "Eva Roe", "Eva Roe|her");
        means("Otto Roe asked Ben Doe to follow him.", "Otto Roe", "Otto Roe|him");
    }

    #[test]
    fn objects_and_parts_of_other_phrases() {
        verb("They gave it to Doe said Roe.", "Doe", None);
        verb("They met Doe.", "Doe", None);
        verb("They met Doe of Varn.", "Doe", None);
        verb("Doe's house burned.", "Doe", None);
        verb("Doe, a doctor", "Doe", None);
    }
}
