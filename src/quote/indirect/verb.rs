//! How a cue stands in its sentence: as a finite verb, a participle, an infinitive, a passive, or no verb at all.

use super::Report;
use crate::grammar::noun_phrase::NounPhrase;
use crate::grammar::role::{Role, role};
use crate::grammar::verb;
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::{Cue, WordClass, word};
use crate::model::Rule;
use crate::sentence::opens_relative;

/// How a verb stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// "Doe said", "Doe has been saying", "Doe went on to say"
    Finite,
    /// ", saying that …", "Saying that …, Doe left"
    Participle,
    /// "to say", with nobody's verb before it
    Infinitive,
    /// "was said"
    Passive,
}

/// A cue verb with the words that belong to it.
#[derive(Debug, Clone, Copy)]
pub(super) struct VerbGroup {
    pub(super) cue: &'static Cue,
    /// From its first auxiliary or adverb to the cue.
    pub(super) run: Run,
    pub(super) form: Form,
    /// "did not say", "never said", "declined to say"
    pub(super) negated: bool,
}

impl VerbGroup {
    /// The index of the cue.
    pub(super) fn at(&self) -> usize {
        self.run.end - 1
    }

    /// The report that it makes of some words.
    pub(super) fn report(&self, rule: Rule, speaker: Option<NounPhrase>, content: Run) -> Report {
        let cue = Run::new(self.at(), self.run.end);
        Report {
            lemma: Some(self.cue.lemma),
            negated: self.negated || self.cue.is_denial(),
            ..Report::new(rule, speaker, cue, content)
        }
    }
}

/// The longest verb group: "has also not yet been willing to publicly say".
const LONGEST_GROUP: usize = 10;

/// Words of a verb group that are no adverbs; and "to".
const HELPERS: WordClass = WordClass::AUXILIARY.or(WordClass::MODAL).or(WordClass::NEGATION);

/// The verb group that ends with the cue at `at`; `None` where the word is no verb.
pub(super) fn verb_group(lexed: &Lexed<'_>, sentence: Run, at: usize) -> Option<VerbGroup> {
    let cue = lexed.tokens[at].cue()?;
    // "as announced by Doe"
    let by = at > sentence.start && lexed.reads(at - 1, word::AS) && lexed.reads(at + 1, word::BY);
    let verbal = at == sentence.start || verb::is_cue(lexed, at);
    let verb = by || verbal && is_verb(lexed, sentence, at);
    if !verb {
        return None;
    }
    let lowest = sentence.start.max(at.saturating_sub(LONGEST_GROUP));
    let mut group = VerbGroup { cue, run: Run::new(at, at + 1), form: plain_form(lexed, at), negated: false };
    let mut auxiliary = false;
    // Every turn moves the start to the left.
    while group.run.start > lowest {
        let before = group.run.start - 1;
        let token = &lexed.tokens[before];
        if token.is_word() && !token.has(HELPERS) && token.word != word::TO {
            if role(lexed, before) != Role::Adverb {
                break;
            }
        } else if token.has(WordClass::AUXILIARY | WordClass::MODAL) || is_auxiliary_clitic(lexed, before) {
            // The auxiliary beside the cue says what it is: "has said", "was said", "was saying", "been said".
            if !auxiliary && group.form != Form::Infinitive {
                let be = token.has(WordClass::BE)
                    || is_clitic(lexed, before, &["s", "re", "m"]) && !lexed.has(at, WordClass::PARTICIPLE);
                let past = lexed.has(at, WordClass::PARTICIPLE) && !lexed.has(at, WordClass::VERB_ING);
                group.form = if be && past { Form::Passive } else { Form::Finite };
                // "Having said that, Doe left"
                if token.word == word::HAVING {
                    group.form = Form::Participle;
                }
                auxiliary = true;
            }
            group.negated |= token.has(WordClass::NEGATION);
        } else if token.has(WordClass::NEGATION) && !token.has(WordClass::DETERMINER | WordClass::PRONOUN) {
            group.negated = true;
        } else if lexed.reads(before, word::TO) && group.form != Form::Passive {
            if !auxiliary && !lexed.has(at, WordClass::VERB_BASE) {
                break;
            }
            let Some(governor) = governor(lexed, lowest, before) else {
                group.form = Form::Infinitive;
                group.run.start = before;
                break;
            };
            // "After struggling to say", "Doe struggled to say"
            group.form = plain_form(lexed, governor);
            group.negated |= is_refusal(lexed, governor);
            group.run.start = governor;
            // "was expected to say", "has declined to say"
            auxiliary = group.form == Form::Finite;
            continue;
        } else if role(lexed, before) != Role::Adverb {
            break;
        }
        group.run.start = before;
    }
    Some(group)
}

/// The verb before "to": "**went** on to say", "**declined** to say".
fn governor(lexed: &Lexed<'_>, lowest: usize, to: usize) -> Option<usize> {
    let mut at = to.checked_sub(1).filter(|&at| at >= lowest)?;
    // "went on to say", "went so far as to say"
    let far = lexed.reads(at, word::AS)
        && lexed.is(at.saturating_sub(1), "far")
        && lexed.reads(at.saturating_sub(2), word::SO);
    if lexed.reads(at, word::ON) || far {
        at = at.checked_sub(if far { 3 } else { 1 }).filter(|&at| at >= lowest)?;
    }
    let word = &lexed.tokens[at];
    let verb = word.has(WordClass::VERB_PAST | WordClass::VERB_S | WordClass::PARTICIPLE)
        && !word.has(WordClass::PLURAL)
        || role(lexed, at) == Role::Verb;
    verb.then_some(at)
}

/// Whether a verb says that its infinitive is not done.
fn is_refusal(lexed: &Lexed<'_>, verb: usize) -> bool {
    word::one_of!(lexed.known(verb), DECLINED | DECLINES | REFUSED | REFUSES | FAILED | FAILS | REFUSING | DECLINING)
}

fn is_clitic(lexed: &Lexed<'_>, index: usize, endings: &[&str]) -> bool {
    lexed.kind(index, TokenKind::Clitic) && endings.iter().any(|ending| lexed.word(index).ends_with(ending))
}

/// Whether a token is "'ve", "'d" …, or "'s" behind a pronoun.
fn is_auxiliary_clitic(lexed: &Lexed<'_>, index: usize) -> bool {
    is_clitic(lexed, index, &["ve", "d", "ll", "re", "m"])
        || is_clitic(lexed, index, &["s"]) && index > 0 && lexed.has(index - 1, WordClass::PRONOUN)
}

/// What a verb is without auxiliaries.
fn plain_form(lexed: &Lexed<'_>, at: usize) -> Form {
    if lexed.has(at, WordClass::VERB_ING) { Form::Participle } else { Form::Finite }
}

/// Whether the word is a verb here: "Doe claims", not "his claims", "the proposed plan", "in reports".
fn is_verb(lexed: &Lexed<'_>, sentence: Run, at: usize) -> bool {
    let noun = lexed.has(at, WordClass::NOUN | WordClass::PLURAL | WordClass::CUE_NOUN);
    // "(According to Doe, …)"
    let opens = |&before: &usize| before > sentence.start || !lexed.kind(before, TokenKind::Open);
    let Some(before) = at.checked_sub(1).filter(|&before| before >= sentence.start).filter(opens) else {
        return plain_form(lexed, at) == Form::Participle || lexed.has(at, WordClass::PARTICIPLE);
    };
    // "said", "called": most are nothing but verbs, and no word before them makes them another thing.
    let plain = !lexed.has(at, WordClass::VERB_BASE) && !lexed.tokens[at].is_capital() && !noun;
    let parts = matches!(
        role(lexed, before),
        Role::Determiner | Role::Genitive | Role::Preposition | Role::Joint | Role::Other
    );
    // "the newly announced plan"
    let described = role(lexed, before) == Role::Adverb
        && before > sentence.start
        && lexed.has(at, WordClass::PARTICIPLE)
        && matches!(role(lexed, before - 1), Role::Determiner | Role::Genitive)
        && role(lexed, at + 1) == Role::Noun;
    // "three pledged gifts"
    let counted = role(lexed, before) == Role::Number
        && lexed.has(at, WordClass::PARTICIPLE | WordClass::VERB_PAST)
        && lexed.has(at + 1, WordClass::PLURAL);
    if described || counted {
        return false;
    }
    if plain && !parts && !lexed.kind(at + 1, TokenKind::Hyphen) {
        return true;
    }
    // "states where he is liked", "states whose harbors froze"
    let described = noun && lexed.has(at, WordClass::PLURAL);
    if described && opens_relative(lexed, at + 1) {
        return false;
    }
    // "the reform protests that began in May"
    // "states that will vote"
    if described
        && lexed.reads(at + 1, word::THAT)
        && (lexed.has(at + 2, WordClass::MODAL)
            || verb::is_finite(lexed, at + 2) && lexed.has(at + 2, WordClass::FINITE))
    {
        return false;
    }
    // "helps explain", "helped persuade": what helps says nothing
    if lexed.has(at, WordClass::VERB_BASE) && lexed.is_any(before, &["help", "helps", "helped", "helping"]) {
        return false;
    }
    // "a think tank"
    if lexed.has(at, WordClass::VERB_BASE) && lexed.is_any(at + 1, &["tank", "tanks"]) {
        return false;
    }
    // "counter-claims", "self-proclaimed"
    if lexed.kind(before, TokenKind::Hyphen) || lexed.kind(at + 1, TokenKind::Hyphen) {
        return false;
    }
    // "the Capitol State Bank": a capital inside a sentence makes a name, but in a headline.
    if lexed.tokens[at].is_capital() && (noun || !is_headline(lexed, sentence)) {
        return is_headline(lexed, sentence) && !lexed.has(at, WordClass::NOUN) && role(lexed, before) == Role::Name;
    }
    match role(lexed, before) {
        // "those said", "many say", "all agree"; but "the claims", "his calls".
        Role::Determiner => {
            let alone = word::one_of!(
                lexed.known(before),
                THAT | THOSE | MANY | SOME | MOST | ALL | BOTH | FEW | OTHERS | ANOTHER | EACH
            );
            !noun && alone
                || verb::stands_alone(lexed, before, at)
                || !noun
                    && lexed.has(at, WordClass::VERB_PAST)
                    && lexed.has(before, WordClass::PRONOUN)
                    && !lexed.reads(before, word::HER)
        }
        // "Doe's claims", "the city's proposed budget"; but "he's said"
        // ; and "Lloyd's said"
        Role::Genitive => {
            lexed.has(before - 1, WordClass::SUBJECT_PRONOUN) || verb::ends_in_genitive(lexed, before, at)
        }
        // "of claims", "by saying", "to say"
        Role::Preposition => lexed.reads(before, word::TO) || plain_form(lexed, at) == Form::Participle,
        // "insurance claims": a noun before a word that is noun and verb decides nothing unless it is a plural.
        Role::Noun => {
            let alone = || base_after_singular(lexed, before, at) && !verb::tail_of_plural(lexed, before);
            !noun || !lexed.has(before, WordClass::ADJECTIVE) && !alone()
        }
        Role::Number => !noun,
        // "Doe's repeated calls", "the debunked claim"; but "those polled claim"
        Role::Verb if noun && lexed.has(before, WordClass::PARTICIPLE) && before > sentence.start => {
            let article = role(lexed, before - 1) == Role::Determiner && !lexed.reads(before - 1, word::THOSE);
            !lexed.has(at, WordClass::PLURAL) && role(lexed, before - 1) != Role::Genitive && !article
        }
        Role::Verb => !noun || !lexed.has(at, WordClass::PLURAL),
        _ => true,
    }
}

/// Whether a base form follows a singular, with which no verb agrees: "the campaign support".
fn base_after_singular(lexed: &Lexed<'_>, before: usize, at: usize) -> bool {
    let base = lexed.has(at, WordClass::VERB_BASE) && !lexed.has(at, WordClass::VERB_S | WordClass::VERB_PAST);
    base && !lexed.has(before, WordClass::PLURAL | WordClass::COLLECTIVE)
}

/// Whether most words of a sentence begin with a capital.
fn is_headline(lexed: &Lexed<'_>, sentence: Run) -> bool {
    let words = || lexed.tokens[sentence.range()].iter().take(LONGEST_GROUP).filter(|token| token.is_word());
    let capitals = words().filter(|token| token.is_capital()).count();
    capitals > 3 && capitals * 3 >= words().count() * 2
}

#[cfg(test)]
mod tests {
    use crate::quote::indirect::tests::none;

    #[test]
    fn participles_that_describe_a_noun() {
        none("Roe won by 300 pledged gifts.");
        none("Roe was tired of her repeated calls.");
        none("It was part of the debunked claim the council would sink.");
    }

    #[test]
    fn verbs_that_help_and_nouns_of_a_relative_clause() {
        none("It helps explain the wall.");
        none("The states that will vote in May are small.");
    }
}
