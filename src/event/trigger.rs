//! Words that can name what happened: verbs that stand as verbs, and nouns for events.

use crate::grammar::role::{Role, role};
use crate::grammar::verb::is_verbal;
use crate::lex::{Lexed, Run};
use crate::lexicon::WordClass;

/// What kind of word names an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// "resigned", "was arrested", "resigns"
    Finite,
    /// "said Friday"
    Report,
    /// "to resign", "will resign"
    Infinitive,
    /// "resigning"
    Ing,
    /// "was" and "had" where no other verb follows them
    Plain,
    /// "attack", "election"
    Noun,
    /// "deployment", "annexation": nouns that end as those of actions do
    Action,
}

impl Kind {
    /// Whether it is a verb's form.
    pub(crate) fn is_verb(self) -> bool {
        !matches!(self, Kind::Noun | Kind::Action)
    }
}

/// The classes of words that can name what happened.
const MAY_NAME: WordClass = WordClass::VERB.or(WordClass::NOUN).or(WordClass::EVENT_NOUN);

/// What the token at `at` can name; `None` for most words.
pub(crate) fn kind(lexed: Lexed<'_>, sentence: Run, at: usize) -> Option<Kind> {
    let token = &lexed.tokens[at];
    let may_name = token.has(MAY_NAME) || token.class.is_unknown();
    if !token.is_word() || !may_name || token.has(WordClass::MODAL) {
        return None;
    }
    if token.has(WordClass::AUXILIARY) {
        return (!token.has(WordClass::NEGATION) && !helps(lexed, sentence, at)).then_some(Kind::Plain);
    }
    let head = at == sentence.start;
    if token.has(WordClass::VERB) && (!token.is_capital() || head) && is_verbal(lexed, at) {
        return Some(verb(lexed, at));
    }
    if token.has(WordClass::VERB_S) && !token.is_capital() && ends_its_clause(lexed, sentence, at) {
        return Some(verb(lexed, at));
    }
    if token.has(WordClass::EVENT_NOUN) {
        return Some(Kind::Noun);
    }
    // "plan**ned** to", in no list: "redeployed"
    if token.class.is_unknown() && !token.is_capital() && role(lexed, at) == Role::Verb {
        return Some(if lexed.word(at).ends_with("ing") { Kind::Ing } else { Kind::Finite });
    }
    let noun = token.has(WordClass::NOUN) || token.class.is_unknown();
    (noun && !token.is_capital() && names_an_action(lexed.word(at))).then_some(Kind::Action)
}

fn verb(lexed: Lexed<'_>, at: usize) -> Kind {
    let token = &lexed.tokens[at];
    if token.has(WordClass::VERB_PAST | WordClass::PARTICIPLE | WordClass::VERB_S) {
        return if token.has(WordClass::CUE) { Kind::Report } else { Kind::Finite };
    }
    if token.has(WordClass::VERB_ING) {
        return Kind::Ing;
    }
    let before = at.checked_sub(1);
    let infinitive = before.is_some_and(|at| {
        lexed.is(at, "to") || lexed.has(at, WordClass::MODAL | WordClass::NEGATION | WordClass::AUXILIARY)
    });
    if infinitive { Kind::Infinitive } else { Kind::Finite }
}

/// "The museum **closes** on Saturday", "if the dam **bursts** today": a noun by form with its subject before it.
fn ends_its_clause(lexed: Lexed<'_>, sentence: Run, at: usize) -> bool {
    let subject = at >= sentence.start + 2
        && matches!(role(lexed, at - 1), Role::Noun | Role::Name)
        && !lexed.has(at - 1, WordClass::ADJECTIVE | WordClass::PLURAL)
        && matches!(role(lexed, at - 2), Role::Determiner | Role::Name | Role::Noun);
    let time = WordClass::WEEKDAY | WordClass::MONTH | WordClass::TIME_WORD;
    let on = ["on", "in", "at", "after", "before"].iter().any(|word| lexed.is(at + 1, word)) && lexed.has(at + 2, time);
    subject && (on || lexed.has(at + 1, time))
}

/// Whether an auxiliary helps a verb behind it: "**had** resigned", "**was** not yet finished"; but "had two boats".
fn helps(lexed: Lexed<'_>, sentence: Run, at: usize) -> bool {
    /// "has not yet been quite"
    const ADVERBS: usize = 4;
    let mut next = at + 1;
    while next < sentence.end.min(at + ADVERBS)
        && (role(lexed, next) == Role::Adverb || lexed.has(next, WordClass::NEGATION))
    {
        next += 1;
    }
    if next >= sentence.end {
        return false;
    }
    let form = WordClass::PARTICIPLE | WordClass::VERB_ING | WordClass::AUXILIARY | WordClass::VERB_BASE;
    let token = &lexed.tokens[next];
    token.has(form) && (token.has(WordClass::AUXILIARY) || is_verbal(lexed, next)) || lexed.is(next, "to")
}

/// "deployment", "annexation", "departure"
fn names_an_action(word: &str) -> bool {
    word.len() > 6
        // The last letter rules most words out.
        && word.ends_with(['n', 't', 'e', 'g'])
        && ["ation", "ment", "ition", "ction", "sion", "ture", "ing"].iter().any(|ending| word.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    /// What the word `word` of a sentence can name.
    #[track_caller]
    fn names(text: &str, word: &str, expected: Option<Kind>) {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let lexed = Lexed { text, tokens: &tokens };
        let at = (0..tokens.len()).find(|&at| lexed.is(at, word)).unwrap();
        assert_eq!(kind(lexed, Run::new(0, tokens.len()), at), expected, "{text}");
    }

    #[test]
    fn verbs_by_their_form() {
        names("Doe resigned on Monday.", "resigned", Some(Kind::Finite));
        names("Doe said Friday it was late.", "said", Some(Kind::Report));
        names("Doe will resign on Monday.", "resign", Some(Kind::Infinitive));
        names("They had two boats.", "had", Some(Kind::Plain));
        names("The museum closes on Saturday.", "closes", Some(Kind::Finite));
    }

    #[test]
    fn nouns_for_what_happens() {
        names("The attack in June was the worst.", "attack", Some(Kind::Noun));
        names("The redeployment began on Monday.", "redeployment", Some(Kind::Action));
    }

    #[test]
    fn words_that_name_nothing_that_happens() {
        names("Doe had resigned on Monday.", "had", None);
        names("Doe will resign on Monday.", "will", None);
        names("The harbor froze on Monday.", "harbor", None);
        names("The harbor froze on Monday.", "on", None);
    }
}
