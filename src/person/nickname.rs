//! First names for one another, what stands in marks, and surnames of two words: "Bill" for William, "Ruben “Shorty” Doe".

use super::candidate::Candidate;
use crate::lex::{Lexed, TokenKind};
use crate::lexicon::WordClass;

/// Short forms with the first names that they stand for; a name of two short forms has two rows.
const SHORT: &[(&str, &str)] = &[
    ("Abby", "Abigail"),
    ("Al", "Albert"),
    ("Alex", "Alexander"),
    ("Alex", "Alexandra"),
    ("Andy", "Andrew"),
    ("Beth", "Elizabeth"),
    ("Bill", "William"),
    ("Billy", "William"),
    ("Bob", "Robert"),
    ("Bobby", "Robert"),
    ("Cathy", "Catherine"),
    ("Charlie", "Charles"),
    ("Chris", "Christopher"),
    ("Chuck", "Charles"),
    ("Dan", "Daniel"),
    ("Danny", "Daniel"),
    ("Dave", "David"),
    ("Debbie", "Deborah"),
    ("Dick", "Richard"),
    ("Don", "Donald"),
    ("Ed", "Edward"),
    ("Eddie", "Edward"),
    ("Fred", "Frederick"),
    ("Greg", "Gregory"),
    ("Jeff", "Jeffrey"),
    ("Jen", "Jennifer"),
    ("Jerry", "Gerald"),
    ("Jim", "James"),
    ("Jimmy", "James"),
    ("Joe", "Joseph"),
    ("Joey", "Joseph"),
    ("Josh", "Joshua"),
    ("Kate", "Katherine"),
    ("Ken", "Kenneth"),
    ("Larry", "Lawrence"),
    ("Liz", "Elizabeth"),
    ("Maggie", "Margaret"),
    ("Matt", "Matthew"),
    ("Mick", "Michael"),
    ("Mike", "Michael"),
    ("Nick", "Nicholas"),
    ("Pat", "Patrick"),
    ("Peggy", "Margaret"),
    ("Pete", "Peter"),
    ("Phil", "Philip"),
    ("Ray", "Raymond"),
    ("Rich", "Richard"),
    ("Rick", "Richard"),
    ("Rob", "Robert"),
    ("Ron", "Ronald"),
    ("Sam", "Samuel"),
    ("Steve", "Stephen"),
    ("Steve", "Steven"),
    ("Sue", "Susan"),
    ("Ted", "Edward"),
    ("Tim", "Timothy"),
    ("Tom", "Thomas"),
    ("Tommy", "Thomas"),
    ("Tony", "Anthony"),
    ("Will", "William"),
    ("Zach", "Zachary"),
];

/// Whether one of two first names is short for the other.
pub(super) fn is_short_for(one: &str, other: &str) -> bool {
    let row = |short: &str, full: &str| {
        SHORT.iter().any(|row| row.0.eq_ignore_ascii_case(short) && row.1.eq_ignore_ascii_case(full))
    };
    // A short form is shorter, or as long: "Billy".
    if one.len() <= other.len() { row(one, other) } else { row(other, one) }
}

/// Whether a name has another one's first name in marks: "William “Bill” Doe", "Bill Doe".
pub(super) fn has_nickname(lexed: &Lexed<'_>, long: &Candidate, short: &Candidate) -> bool {
    use TokenKind::{Open, Quote, SingleQuote};
    let opens = |at: usize| matches!(lexed.tokens[at].kind, Quote | SingleQuote | Open);
    let given = short.given.map(|given| &lexed.text[given.span]);
    let mut marks = long.name.range().filter(|&at| opens(at));
    marks.next().is_some_and(|mark| given.is_some_and(|given| lexed.is(mark + 1, given)))
}

/// Whether the words of a name end a longer one: "Kostro Doe", the surname of "Ana B. Kostro Doe".
pub(super) fn is_compound_surname(lexed: &Lexed<'_>, short: &Candidate, long: &Candidate) -> bool {
    let (words, all) = (short.name.len(), long.name.len());
    let tail = || (0..words).all(|n| lexed.word(short.name.start + n) == lexed.word(long.name.end - words + n));
    words > 1 && words < all && lexed.has(long.name.start, WordClass::FIRST_NAME) && tail()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::person::tests::person;

    #[test]
    fn short_forms_in_order() {
        assert!(SHORT.is_sorted());
        assert!(is_short_for("Bill", "William") && is_short_for("Robert", "bob") && !is_short_for("Bill", "Robert"));
    }

    #[test]
    fn one_person_by_a_short_name() {
        person("Robert Doe left. Bob Doe came back.", "Robert Doe");
        person("Kolvar “Shorty” Doe left. Shorty Doe came back.", "Kolvar Doe");
        person("Robert Doe left. Bill Doe came back.", "Robert Doe|Bill Doe");
        person("Elizabeth Doe left. Peter Doe came back.", "Elizabeth Doe|Peter Doe");
    }
}
