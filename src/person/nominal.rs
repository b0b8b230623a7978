//! What a subject is said to be by a noun that is none for people: "Doe was **the face** of it", "Doe is **one** of them".

use super::description::is_modifier;
use super::predicate::is_short_for_is;
use crate::grammar::role::{Role, role};
use crate::lex::{Lexed, Run};
use crate::lexicon::WordClass;
use crate::lexicon::word;

/// Words of such a phrase: "the undisputed face of", "the nation's most visible crime fighting tool".
const LONGEST: usize = 9;

/// The phrase that says what the subject is whose verb stands at `verb`: from its article to its noun, or "one" of many. None where the
/// noun is one for people, which is looked for by itself.
pub(super) fn phrase(lexed: &Lexed<'_>, sentence: Run, verb: usize) -> Option<Run> {
    let is = lexed.has(verb, WordClass::BE)
        || word::one_of!(lexed.known(verb), BECAME | BECOME | BECOMES | REMAINS | REMAINED)
        || is_short_for_is(lexed, verb);
    let been = lexed.reads(verb + 1, word::BEEN) && lexed.has(verb, WordClass::AUXILIARY);
    if !is && !been || lexed.has(verb, WordClass::NEGATION) {
        return None;
    }
    let start = (verb + 1 + usize::from(been)..sentence.end).find(|&at| role(lexed, at) != Role::Adverb)?;
    if lexed.reads(start, word::ONE) && lexed.reads(start + 1, word::OF) {
        return Some(Run::new(start, start + 1));
    }
    let article = start + usize::from(lexed.reads(start, word::SUCH));
    if !matches!(lexed.known(article), word::A | word::AN | word::THE) {
        return None;
    }
    let inner = |at: &usize| {
        use Role::{Adverb, Genitive, Joint, Name, Noun, Number};
        matches!(role(lexed, *at), Noun | Name | Number | Joint | Adverb | Genitive) || is_modifier(lexed, *at)
    };
    let last = sentence.end.min(article + 1 + LONGEST);
    let end = (article + 1..last).find(|at| !inner(at)).unwrap_or(last);
    // "is **a politician** selling it"
    if lexed.tokens[article + 1..end].iter().any(|token| token.has(PEOPLE) && !token.is_capital()) {
        return None;
    }
    let noun = &lexed.tokens[end - 1];
    // "is **a Christian**", "is **a German**"
    let of_people = noun.is_capital() && noun.has(WordClass::NATIONALITY | WordClass::DEMONYM | WordClass::ADJECTIVE);
    let named = end > article + 1
        && (of_people || role(lexed, end - 1) == Role::Noun && noun.has(WordClass::NOUN) && !noun.is_capital());
    // "is **a bit** late", "was **the reason** he left", "was **a pen name**"
    let nobody = word::one_of!(noun.word, BIT | LOT | WAY | STEP | INCH | COUPLE | PART | REASON | CAUSE | NAME);
    let other = nobody || noun.has(MEASURES);
    (named && !other).then(|| Run::new(start, end))
}

/// Nouns for people, which are looked for by themselves.
const PEOPLE: WordClass = WordClass::ROLE.or(WordClass::PERSON_NOUN);

/// Nouns that measure: "a year older".
const MEASURES: WordClass = WordClass::UNIT.or(WordClass::TIME_WORD).or(WordClass::DAY_PART).or(WordClass::SEASON);

#[cfg(test)]
mod tests {
    use crate::person::tests::means;

    #[test]
    fn nouns_that_are_none_for_people() {
        means("Ana Doe was the undisputed face of it.", "Ana Doe", "Ana Doe|the undisputed face");
        means("Ana Doe is one of them.", "Ana Doe", "Ana Doe|one");
        means("Ana Doe is a Catholic.", "Ana Doe", "Ana Doe|a Catholic");
        means("Ana Doe, a baker, was one of them.", "Ana Doe", "Ana Doe|a baker|one");
        means("Ana Doe has been such a success.", "Ana Doe", "Ana Doe|such a success");
    }

    #[test]
    fn what_nobody_is() {
        means("Ana Doe is a bit late.", "Ana Doe", "Ana Doe");
        means("Ana Doe is a year older.", "Ana Doe", "Ana Doe");
        means("Ana Doe was the reason they left.", "Ana Doe", "Ana Doe");
        means("Ana Doe was the most popular there.", "Ana Doe", "Ana Doe");
        means("Ana Doe saw the face of it.", "Ana Doe", "Ana Doe");
        means("Ana Doe was not the face of it.", "Ana Doe", "Ana Doe");
        means("Ana Doe isn’t the face of it.", "Ana Doe", "Ana Doe");
        means("Ana Doe is a politician selling a dream.", "Ana Doe", "Ana Doe|a politician");
    }
}
