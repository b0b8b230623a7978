//! Who speaks where the cue is a participle: "Doe left, saying …", "voters saying …", "After announcing …, Doe left".

use crate::grammar::noun_phrase::{NounPhrase, noun_phrase};
use crate::grammar::role::{Role, role};
use crate::grammar::subject::{first_phrase, subject};
use crate::grammar::tokens::Tokens;
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::WordClass;
use crate::sentence::clause_start;

/// How far the comma is that ends a participle's clause at the begin of a sentence.
const LONGEST_OPENING: usize = 60;

/// The speaker of the participle whose group begins at `at`, and whether a comma ends its words. `last` spoke before it in
/// the sentence.
pub(super) fn speaker(lexed: Lexed<'_>, words: Run, at: usize, last: Option<NounPhrase>) -> Option<(NounPhrase, bool)> {
    let introduced = at > words.start && introduces(lexed, at - 1);
    let begin = if introduced { at - 1 } else { at };
    // "In addition to saying …, Doe left"
    let opening = lexed.has(words.start, WordClass::PREPOSITION | WordClass::SUBORDINATOR)
        && introduced
        && !(words.start..begin).any(|i| lexed.kind(i, TokenKind::Comma));
    if begin == words.start || opening {
        // "Saying that it was late, Doe left", "After announcing a plan, Doe left"
        let limit = words.end.min(at + LONGEST_OPENING);
        let comma = (at..limit).find(|&i| lexed.kind(i, TokenKind::Comma))?;
        let (_, phrase) = noun_phrase(Tokens::new(lexed, Run::new(comma + 1, words.end))).ok()?;
        return Some((phrase, true));
    }
    let apart = matches!(lexed.tokens[begin - 1].kind, TokenKind::Comma | TokenKind::Dash | TokenKind::Close);
    if !introduced && !apart && role(lexed, begin - 1) != Role::Coordinator {
        // "voters saying", "a group backing Doe"; but "issued a statement condemning": the paper is another's.
        let near = subject(Tokens::new(lexed, Run::new(clause_start(lexed, words, begin), begin)))?;
        if near.run.end == begin && !lexed.has(near.head, WordClass::VENUE | WordClass::CUE_NOUN) {
            return Some((near, false));
        }
    }
    let main = || first_phrase(Tokens::new(lexed, Run::new(clause_start(lexed, words, begin), begin)));
    Some((last.or_else(main)?, false))
}

/// Whether a word puts a participle to the verb of its sentence: "**by** saying", "**while** saying", "**after** saying".
fn introduces(lexed: Lexed<'_>, index: usize) -> bool {
    lexed.has(index, WordClass::PREPOSITION | WordClass::SUBORDINATOR)
}
