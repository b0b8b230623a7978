//! Roles as they are handed out: "French president", "mayor of Varn", with whose and of which nation.

use crate::grammar::role as grammar;
use crate::grammar::role::is_in_compound;
use crate::lex::{Case, Lexed, Run};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self, WordSet};
use crate::model::Role;

/// The role that the words of `run` say.
pub(crate) fn role(lexed: &Lexed<'_>, run: Run) -> Role {
    let joint = run.range().find(|&at| lexed.has(at, WordClass::PREPOSITION));
    // "head of the French party" says nothing of her own nation.
    let own = Run::new(run.start, joint.unwrap_or(run.end));
    let nation = nation(lexed, own);
    let body = behind(lexed, run, own).or_else(|| before(lexed, own, nation)).or_else(|| owner(lexed, run));
    Role {
        span: lexed.span(run),
        text: lexed.on_one_line(run),
        affiliation: body.map(|run| lexed.span(run)),
        nationality: nation.map(|run| lexed.span(run)),
    }
}

/// "**French** president", "**South African** president"
fn nation(lexed: &Lexed<'_>, run: Run) -> Option<Run> {
    /// "North Korean", "Sri Lankan", "Costa Rican"
    const FIRST_WORDS: [&str; 9] = ["north", "south", "northern", "saudi", "sri", "costa", "puerto", "new", "sierra"];
    let of_nation = |at: &usize| lexed.tokens[*at].is_capital() && lexed.has(*at, WordClass::NATIONALITY);
    let first = run.range().find(of_nation)?;
    // "Saudi" by itself is one too.
    let last = first + usize::from(of_nation(&(first + 1)) && first + 1 < run.end);
    let two = first > run.start && lexed.tokens[first - 1].is_capital() && lexed.is_any(first - 1, &FIRST_WORDS);
    Some(Run::new(first - usize::from(two), last + 1))
}

/// The body or place that a role belongs to: "mayor of **Varn**", "a spokesman for the **Harbor Council**", "professor of Law at
/// **Varn University**". `own`: the words before the first preposition.
fn behind(lexed: &Lexed<'_>, run: Run, own: Run) -> Option<Run> {
    let joints = (own.end..run.end).filter(|&at| lexed.has(at, WordClass::PREPOSITION));
    let body = |joint: usize| {
        let start = joint + 1 + usize::from(lexed.has(joint + 1, WordClass::DETERMINER));
        let named = start < run.end && lexed.tokens[start].is_capital() && !is_person(lexed, own, start);
        // "leader of the old Jobs **for** Varn": inside a name.
        let inside = joint > own.end && lexed.tokens[joint - 1].is_capital() && !lexed.reads(joint, word::AT);
        // "ambassador to Osmark" is his own country's.
        (named && !inside && !lexed.reads(joint, word::TO)).then(|| Run::new(start, run.end))
    };
    let at = |joint: &usize| word::one_of!(lexed.known(*joint), AT | WITH);
    joints.clone().filter(at).find_map(body).or_else(|| joints.clone().find_map(body))
}

/// Whether it is a person and no body that somebody is to: "the son of **Ben** Doe", "a friend of **Mr.** Doe".
fn is_person(lexed: &Lexed<'_>, own: Run, start: usize) -> bool {
    static TO_PEOPLE: WordSet = WordSet::of(&[
        word::ADMIRER,
        word::AIDE,
        word::ALLY,
        word::ASSISTANT,
        word::ATTORNEY,
        word::BROTHER,
        word::COUSIN,
        word::CRITIC,
        word::DAUGHTER,
        word::FAN,
        word::FATHER,
        word::FRIEND,
        word::GRANDSON,
        word::HUSBAND,
        word::LAWYER,
        word::MOTHER,
        word::NEPHEW,
        word::NIECE,
        word::OPPONENT,
        word::PARTNER,
        word::RIVAL,
        word::SISTER,
        word::SON,
        word::STUDENT,
        word::SUPPORTER,
        word::UNCLE,
        word::WIDOW,
        word::WIFE,
    ]);
    let token = &lexed.tokens[start];
    let title = token.has(WordClass::LEADING_ABBREVIATION) && token.has(WordClass::TITLE);
    title || token.has(WordClass::FIRST_NAME) && TO_PEOPLE.contains(lexed.known(own.end.wrapping_sub(1)))
}

/// "**Harbor Council**'s former spokesman": the owner before the role.
fn owner(lexed: &Lexed<'_>, run: Run) -> Option<Run> {
    let genitive = run.start.checked_sub(1).filter(|&at| grammar::role(lexed, at) == grammar::Role::Genitive)?;
    let named = |at: &usize| grammar::role(lexed, *at) == grammar::Role::Name;
    let start = (0..genitive).rev().take_while(named).last()?;
    let person = lexed.has(start, WordClass::FIRST_NAME | WordClass::SURNAME);
    // "Prenn's mother": one word by itself may be a surname.
    let known = lexed.has(start, WordClass::BODY | WordClass::AGENCY | WordClass::PLACE);
    (!person && (known || genitive > start + 1)).then(|| Run::new(start, genitive))
}

/// "**Harbor Council** spokesman", "**NATO** Secretary General"; but "Justice Minister" is an office.
fn before(lexed: &Lexed<'_>, words: Run, nation: Option<Run>) -> Option<Run> {
    const KINDS: [&str; 7] = ["county", "city", "state", "district", "province", "parish", "borough"];
    let role = WordClass::ROLE | WordClass::TITLE | WordClass::PERSON_NOUN;
    let head = words.range().rev().find(|&at| lexed.has(at, role))?;
    let in_capitals = lexed.tokens[head].is_capital();
    let names = |at: usize| {
        let token = &lexed.tokens[at];
        let certain = token.has(WordClass::PLACE | WordClass::PLACE_HEAD | WordClass::BODY | WordClass::AGENCY)
            || token.case == Case::Upper;
        // "Harbor pilot" at the head of a sentence, "Anti-harbor": the capital is the sentence's.
        let opener = grammar::role(lexed, at) != grammar::Role::Name && !lexed.tokens[at + 1].is_capital();
        let ordinary = opener || is_in_compound(lexed, at);
        token.is_capital()
            && !token.has(WordClass::NATIONALITY | WordClass::TITLE)
            && nation.is_none_or(|nation| !nation.contains(at))
            && (certain || !in_capitals && !ordinary)
    };
    let start = (words.start..head).find(|&at| names(at))?;
    // "**Varn County** Executive": the kind of place belongs to its name.
    let kind = |at: usize| lexed.tokens[at].is_capital() && lexed.is_any(at, &KINDS);
    let end = (start..head).find(|&at| !names(at) && !kind(at)).unwrap_or(head);
    Some(Run::new(start, end))
}

#[cfg(test)]
mod tests {
    use crate::person::tests::people;

    /// The first role of the first person.
    #[track_caller]
    fn role(text: &str, words: &str, affiliation: Option<&str>, nationality: Option<&str>) {
        let people = people(text);
        let role = &people[0].roles[0];
        let found =
            (role.text.as_str(), role.affiliation.map(|span| &text[span]), role.nationality.map(|span| &text[span]));
        assert_eq!(found, (words, affiliation, nationality), "{text}");
    }

    #[test]
    fn whose_and_of_which_nation() {
        role("French President Ana Doe left.", "French President", None, Some("French"));
        role("Ana Doe, mayor of Varn, left.", "mayor of Varn", Some("Varn"), None);
        role(
            "Ana Doe, a spokeswoman for the Harbor Council, left.",
            "spokeswoman for the Harbor Council",
            Some("Harbor Council"),
            None,
        );
        role("Harbor Council spokesman Ben Doe left.", "Harbor Council spokesman", Some("Harbor Council"), None);
        role("NATO Secretary General Ben Doe left.", "NATO Secretary General", Some("NATO"), None);
        role("South Korean President Ana Doe left.", "South Korean President", None, Some("South Korean"));
        role("New York Mayor Ana Doe left.", "New York Mayor", Some("New York"), None);
        role("Oslo County Executive Ana Doe left.", "Oslo County Executive", Some("Oslo County"), None);
        role("Ben Doe, Harbor Council's former spokesman, left.", "former spokesman", Some("Harbor Council"), None);
        role(
            "Ben Doe, spokesman for the Varn Office of Trade and Labor, left.",
            "spokesman for the Varn Office of Trade and Labor",
            Some("Varn Office of Trade and Labor"),
            None,
        );
        role(
            "Ana Doe, a professor of Law at the University of Varn, left.",
            "professor of Law at the University of Varn",
            Some("University of Varn"),
            None,
        );
        role("Ana Doe, an analyst with Harbor Bank, left.", "analyst with Harbor Bank", Some("Harbor Bank"), None);
        role("Ben Doe, leader of the Kolvar prior to the war, left.", "leader of the Kolvar", Some("Kolvar"), None);
        role(
            "Ana Doe, head of the French Harbor Party, left.",
            "head of the French Harbor Party",
            Some("French Harbor Party"),
            None,
        );
    }

    #[test]
    fn offices_without_a_body() {
        role("Justice Minister Ana Doe left.", "Justice Minister", None, None);
        role("Ana Doe, a baker, left.", "baker", None, None);
        role("Harbor pilot Ana Doe left.", "Harbor pilot", None, None);
        role("Anti-war activist Ana Doe left.", "Anti-war activist", None, None);
        role(
            "Ana Doe, a 3-time world cross country ski champion, left.",
            "3-time world cross country ski champion",
            None,
            None,
        );
        role("Ben Doe, Ana Roe's lawyer, left.", "lawyer", None, None);
        role(
            "Ben Doe, head of the new Dutch Party for Varn, left.",
            "head of the new Dutch Party for Varn",
            None,
            None,
        );
        role("Ben Doe, a friend of Ana Roe, left.", "friend of Ana Roe", None, None);
        role("Ben Doe, adviser to Mr. Roe, left.", "adviser to Mr. Roe", None, None);
        role("Ana Doe, a friend of the house, left.", "friend of the house", None, None);
    }
}
