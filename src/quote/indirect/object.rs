//! Things that look like what was spoken of and are none: "charged with **theft** said", "a dog called **Biscuit** found".

use crate::grammar::noun_phrase::{NounPhrase, noun_phrase};
use crate::grammar::role::{Role, role};
use crate::grammar::tokens::Tokens;
use crate::grammar::verb::is_finite;
use crate::lex::{Lexed, Run};
use crate::lexicon::{WordClass, word};

/// Whether the thing that was spoken of is followed by a verb as a subject is: "charged with **theft said**".
pub(super) fn is_subject(lexed: &Lexed<'_>, thing: Run) -> bool {
    let phrase = noun_phrase(Tokens::new(lexed, thing));
    phrase.is_ok_and(|(rest, _)| {
        let verb =
            rest.has(0, WordClass::AUXILIARY | WordClass::MODAL) || word::one_of!(rest.word(0), SAID | SAYS | TOLD);
        !rest.is_empty() && verb && is_finite(lexed, rest.index())
    })
}

/// Whether "called" gives the name of what stands before it and the verb behind the name is its own: "A dog **called Biscuit**
/// found"; not "A critic called Doe a liar".
pub(super) fn names_itself(lexed: &Lexed<'_>, words: Run, what: NounPhrase, name: usize) -> bool {
    let some = lexed.has(what.run.start, WordClass::DETERMINER) && !lexed.reads(what.run.start, word::THE);
    let beside = what.run.end + 1 == name && role(lexed, name) == Role::Name;
    let ends = |(rest, _): (Tokens<'_>, NounPhrase)| rest.is_empty() || is_finite(lexed, rest.index());
    some && beside && noun_phrase(Tokens::new(lexed, Run::new(name, words.end))).is_ok_and(ends)
}
