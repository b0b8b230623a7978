//! Whose verb it is: whether a mention is a subject, and where its verb stands.

use crate::grammar::role::{Role, role};
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::WordClass;

/// The longest insertion between subject and verb, in tokens: "Doe (born in Varn on 3 May 1901 …) was".
const INSERTION: usize = 60;

/// The verb of which a mention is the subject: "Doe **said**", "Doe, a doctor, **has**", "**said** Doe".
pub(crate) fn verb_of(lexed: Lexed<'_>, sentence: Run, mention: Run) -> Option<usize> {
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
    let mut at = behind_insertion(lexed, sentence, mention.end)?;
    while at < sentence.end && role(lexed, at) == Role::Adverb {
        at += 1;
    }
    let finite = WordClass::FINITE.or(WordClass::CUE);
    let verb = lexed.tokens.get(at).filter(|_| at < sentence.end)?;
    (verb.is_word() && verb.has(finite) && !verb.is_capital()).then_some(at)
}

/// Where a sentence goes on behind an apposition or brackets: "Doe**, a doctor,** said", "Doe **(1901-77)** was".
fn behind_insertion(lexed: Lexed<'_>, sentence: Run, at: usize) -> Option<usize> {
    let end = sentence.end.min(at + INSERTION);
    match lexed.tokens.get(at)?.kind {
        TokenKind::Open => behind_brackets(lexed, Run::new(at, end)),
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
fn behind_brackets(lexed: Lexed<'_>, run: Run) -> Option<usize> {
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
        let lexed = Lexed { text, tokens: &tokens };
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
        verb("“No,” said Doe.", "Doe", Some("said"));
    }

    #[test]
    fn objects_and_parts_of_other_phrases() {
        verb("They gave it to Doe said Roe.", "Doe", None);
        verb("They met Doe.", "Doe", None);
        verb("Doe's house burned.", "Doe", None);
        verb("Doe, a doctor", "Doe", None);
    }
}
