//! Words that can name what happened: verbs that stand as verbs, and nouns for events.

use super::verb_form::{modifies, stands_as_verb};
use crate::grammar::Tokens;
use crate::grammar::complements::time_end;
use crate::grammar::role::{Role, role};
use crate::grammar::verb::is_verbal;
use crate::lex::{Case, Lexed, Run, Token, TokenKind, any};
use crate::lexicon::{WordClass, WordId, word};
use crate::model::EventRule;

/// The word that a date dates.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Attached {
    /// The trigger's token.
    pub(crate) at: usize,
    pub(crate) kind: Kind,
    /// How well it fits: the sum of its points.
    pub(crate) points: i32,
    pub(crate) rule: EventRule,
}

/// How far from its date a trigger may stand, in tokens: nineteen of twenty are nearer.
pub(super) const REACH: usize = 40;

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
    /// "is ready", "was not yet open"
    State,
    /// "had" and "did" where no other verb follows them
    Have,
    /// "was" where neither a verb nor an adjective follows it
    Be,
    /// "attack", "election"
    Noun,
}

impl Kind {
    /// Whether it is a verb's form.
    pub(crate) fn is_verb(self) -> bool {
        self != Kind::Noun
    }
}

/// The classes of words that can name what happened.
const MAY_NAME: WordClass = WordClass::VERB.or(WordClass::EVENT_NOUN);

/// Whether a word is an adjective for what is to be done by a date.
fn is_due(word: WordId) -> bool {
    (word == word::DUE) | (word == word::PAYABLE)
}

/// Whether a token is a word that can name something; most are none.
pub(crate) fn may_name(token: &Token) -> bool {
    any([token.has(MAY_NAME), token.role == Role::Verb, is_due(token.word)])
}

/// What the token at `at` can name; `None` for most words.
pub(crate) fn kind(lexed: &Lexed<'_>, sentence: Run, at: usize) -> Option<Kind> {
    let token = &lexed.tokens[at];
    // "notes **due** Oct. 15": an adjective that has a date as a verb has.
    // "closed **due to** the flood"
    if token.word == word::DUE && lexed.reads(at + 1, word::TO) && !lexed.has(at + 2, WordClass::VERB_BASE) {
        return None;
    }
    if is_due(token.word) && !at.checked_sub(1).is_some_and(|before| lexed.has(before, WordClass::BE)) {
        return Some(Kind::Finite);
    }
    if !token.has(MAY_NAME) {
        // "plan**ned** to", in no list: "redeployed"
        let verb = token.role == Role::Verb && token.class.is_unknown() && !modifies(lexed, at);
        let ing = lexed.word(at).ends_with("ing");
        // "liable for **anything** on there now"
        let thing = ing && lexed.word(at).ends_with("thing");
        return (verb && !thing).then_some(if ing { Kind::Ing } else { Kind::Finite });
    }
    if token.has(WordClass::AUXILIARY | WordClass::MODAL) {
        let alone = !token.has(WordClass::MODAL | WordClass::NEGATION) && !helps(lexed, sentence, at);
        return alone.then(|| auxiliary(lexed, sentence, at));
    }
    let opens = at == sentence.start;
    if token.has(WordClass::VERB)
        && (!token.is_capital() || opens && !is_name(lexed, at))
        && stands_as_verb(lexed, sentence, at)
    {
        return Some(verb(lexed, at));
    }
    // "did not respond to a **request for comment** on Monday": not answering is what happened.
    let asked = matches!(token.word, word::REQUEST | word::REQUESTS)
        && lexed.reads(at + 1, word::FOR)
        && lexed.reads(at + 2, word::COMMENT);
    // "Battle Creek"
    let capital = |next: &Token| next.case == Case::Title && next.role == Role::Name;
    let leads = || lexed.tokens.get(at + 1).is_some_and(capital);
    // "Court of Appeals"
    let ends = || at > 1 && lexed.reads(at - 1, word::OF) && lexed.tokens[at - 2].is_capital();
    // "March 2"
    let month = || token.has(WordClass::MONTH) && token.is_capital();
    let in_name = || token.case == Case::Title && !opens && (leads() || ends()) || month();
    (token.has(WordClass::EVENT_NOUN) && !asked && !in_name() && !tells_of_noun(lexed, at)).then_some(Kind::Noun)
}

/// "**Grant** has left", "**Grant** now says": a name at the head of a sentence, and no order.
fn is_name(lexed: &Lexed<'_>, at: usize) -> bool {
    const FOLLOWS: WordClass = WordClass::AUXILIARY.or(WordClass::MODAL).or(WordClass::VERB_PAST).or(WordClass::VERB_S);
    let base = lexed.has(at, WordClass::VERB_BASE) && !lexed.has(at, WordClass::VERB_PAST);
    let adverb = usize::from(role(lexed, at + 1) == Role::Adverb);
    base && (lexed.has(at + 1, FOLLOWS) || lexed.has(at + 1 + adverb, FOLLOWS))
}

/// "a **suicide** bomber", "**primary** voters", "the **final** days": what kind of thing it is that follows; but "Doe's 2012
/// **campaign** manager", whose date is that of the campaign.
fn tells_of_noun(lexed: &Lexed<'_>, at: usize) -> bool {
    const NOUN: WordClass = WordClass::NOUN.or(WordClass::PLURAL).or(WordClass::ROLE);
    const OTHER: WordClass = WordClass::ADJECTIVE
        .or(WordClass::VERB)
        .or(WordClass::PREPOSITION)
        .or(WordClass::DETERMINER)
        .or(WordClass::TIME_WORD);
    const TIME: WordClass = WordClass::MONTH.or(WordClass::WEEKDAY).or(WordClass::UNIT).or(WordClass::TIME_WORD);
    let Some(next) = lexed.tokens.get(at + 1).filter(|next| next.case == Case::Lower && next.has(NOUN)) else {
        return false;
    };
    let event = next.has(WordClass::EVENT_NOUN);
    let dated = || {
        let before = at.checked_sub(1).map(|before| &lexed.tokens[before]);
        before.is_some_and(|t| t.has(TIME) || matches!(t.kind, TokenKind::Number | TokenKind::Clitic))
    };
    if next.has(OTHER) { event && next.has(WordClass::PLURAL) } else { event || !dated() }
}

fn auxiliary(lexed: &Lexed<'_>, sentence: Run, at: usize) -> Kind {
    match (lexed.has(at, WordClass::BE), predicate(lexed, sentence, at)) {
        (true, Some(_)) => Kind::State,
        (true, None) => Kind::Be,
        _ => Kind::Have,
    }
}

/// The words that name an event at `at`: one, or a form of "be" with its adjective.
pub(crate) fn words(lexed: &Lexed<'_>, sentence: Run, at: usize, kind: Kind) -> Run {
    let adjective = if kind == Kind::State { predicate(lexed, sentence, at) } else { None };
    Run::new(at, adjective.unwrap_or(at) + 1)
}

/// The adjective that says what something is: "is **ready**", "was not yet **open**"; but "was a late train".
fn predicate(lexed: &Lexed<'_>, sentence: Run, be: usize) -> Option<usize> {
    let at = after_adverbs(lexed, sentence, be + 1, 2);
    let token = lexed.tokens[..sentence.end].get(at)?;
    // "will be back tomorrow to vote": where, not what.
    let tells = token.has(WordClass::ADJECTIVE) && !token.has(WordClass::TIME_WORD) && token.word != word::BACK
        || token.has(WordClass::PREPOSITION) && word::one_of!(lexed.known(at), WORTH | UP | DOWN);
    let heads = !matches!(role(lexed, at + 1), Role::Noun | Role::Name);
    (tells && heads && token.case == Case::Lower).then_some(at)
}

/// The first of at most `most` + 1 tokens from `at` on that is no adverb.
fn after_adverbs(lexed: &Lexed<'_>, sentence: Run, at: usize, most: usize) -> usize {
    let limit = sentence.end.min(at + most);
    let is_adverb = |&at: &usize| role(lexed, at) == Role::Adverb || lexed.has(at, WordClass::NEGATION);
    (at..limit).find(|at| !is_adverb(at)).unwrap_or(limit)
}

fn verb(lexed: &Lexed<'_>, at: usize) -> Kind {
    let token = &lexed.tokens[at];
    if token.has(WordClass::VERB_PAST | WordClass::PARTICIPLE | WordClass::VERB_S) {
        return if token.has(WordClass::CUE) { Kind::Report } else { Kind::Finite };
    }
    if token.has(WordClass::VERB_ING) {
        return Kind::Ing;
    }
    let before = at.checked_sub(1);
    let infinitive = before.is_some_and(|at| {
        lexed.reads(at, word::TO) || lexed.has(at, WordClass::MODAL | WordClass::NEGATION | WordClass::AUXILIARY)
    });
    if infinitive { Kind::Infinitive } else { Kind::Finite }
}

/// Whether an auxiliary helps a verb behind it: "**had** resigned", "**was** not yet finished"; but "had two boats".
fn helps(lexed: &Lexed<'_>, sentence: Run, at: usize) -> bool {
    /// "has not yet been quite"
    const ADVERBS: usize = 3;
    let next = after_adverbs(lexed, sentence, at + 1, ADVERBS);
    // "had last month resigned"
    let next = time_end(Tokens::new(lexed, Run::new(next.min(sentence.end), sentence.end))).unwrap_or(next);
    if next >= sentence.end {
        return false;
    }
    let participle = WordClass::PARTICIPLE | WordClass::VERB_ING | WordClass::AUXILIARY;
    let form = match lexed.known(at) {
        // "had net income": behind "have" stands a participle.
        word::HAS | word::HAVE | word::HAD => WordClass::PARTICIPLE | WordClass::AUXILIARY,
        // "to be ready": no base form stands behind "be".
        _ if lexed.has(at, WordClass::BE) => participle,
        _ => participle | WordClass::VERB_BASE,
    };
    let token = &lexed.tokens[next];
    // "had **grumbled**", "are **grumbling**", were they in no list
    let ends = |ending| lexed.word(next).ends_with(ending);
    let strange = token.class.is_unknown()
        && token.role == Role::Verb
        && (ends("ed") || lexed.has(at, WordClass::BE) && ends("ing"));
    strange
        || token.has(form) && (token.has(WordClass::AUXILIARY) || is_verbal(lexed, next))
        || lexed.reads(next, word::TO)
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
        let lexed = &Lexed { text, tokens: &tokens };
        let at = (0..tokens.len()).find(|&at| lexed.is(at, word)).unwrap();
        assert_eq!(kind(lexed, Run::new(0, tokens.len()), at), expected, "{text}");
    }

    #[test]
    fn verbs_by_their_form() {
        names("Doe resigned on Monday.", "resigned", Some(Kind::Finite));
        names("Doe said Friday it was late.", "said", Some(Kind::Report));
        names("Doe will resign on Monday.", "resign", Some(Kind::Infinitive));
        names("They had two boats.", "had", Some(Kind::Have));
        names("The fair set for March 2 was cancelled.", "march", None);
        names("The march on Sunday was long.", "march", Some(Kind::Noun));
        names("They had net income of $2 in 1990.", "had", Some(Kind::Have));
        names("They had last month resigned.", "resigned", Some(Kind::Finite));
        names("They had last month resigned.", "had", None);
        names("The ferry was a wreck in 1990.", "was", Some(Kind::Be));
        names("The pier will not be ready by June.", "be", Some(Kind::State));
        names("The museum closes on Saturday.", "closes", Some(Kind::Finite));
        names("The tax rose on Monday.", "rose", Some(Kind::Finite));
        names("The convoy left at noon on Monday.", "left", Some(Kind::Finite));
        names("The crates left on Monday were empty.", "left", None);
        names("The far left on Monday was loud.", "left", None);
        names("The contract runs until 2030.", "runs", Some(Kind::Finite));
        names("They posted church documents in 1994.", "documents", None);
        names("Voting starts at 7 a.m. on Monday.", "starts", Some(Kind::Finite));
        names("A rose grew in May.", "rose", None);
        names("Polls close at 8 p.m. on Saturday.", "close", Some(Kind::Finite));
        names("They are liable for anything on Saturday.", "anything", None);
        names("They had zumbled on Saturday.", "zumbled", Some(Kind::Finite));
        names("They had zumbled on Saturday.", "had", None);
        names("They are now zumbling on deck.", "are", None);
        names("Grant has recently tried to sleep.", "grant", None);
        names("Grant now says it is late.", "grant", None);
    }

    #[test]
    fn nouns_for_what_happens() {
        names("The attack in June was the worst.", "attack", Some(Kind::Noun));
        names("The redeployment began on Monday.", "redeployment", Some(Kind::Noun));
        names("Doe was charged in the June 3, 2019, bombing of a mill.", "bombing", Some(Kind::Noun));
        names("Doe, his 2012 campaign manager, left.", "campaign", Some(Kind::Noun));
        names("The June 15 campaign event was long.", "campaign", None);
        names("Many primary voters stayed.", "primary", None);
        names("A suicide bomber came in 2004.", "suicide", None);
    }

    #[test]
    fn words_that_name_nothing_that_happens() {
        names("Doe had resigned on Monday.", "had", None);
        names("Doe will resign on Monday.", "will", None);
        names("The harbor froze on Monday.", "harbor", None);
        names("The company's shares rose on Monday.", "shares", None);
        names("Doe met the naval force in June.", "force", None);
        names("In composite trading on Monday, the shares rose.", "shares", None);
        names("Two men, including Doe, left on Monday.", "including", None);
        names("It lost 3 crowns, compared with 5 in June.", "compared", None);
        names("They sold troops on Monday.", "troops", None);
        names("The harbor froze on Monday.", "on", None);
        names("The Danish stock market fell on Monday.", "stock", None);
        names("They met in Battle Creek on Monday.", "battle", None);
        names("The Court of Appeals met on Monday.", "appeals", None);
        names("It shut due to the flood on Monday.", "due", None);
        names("It is due to open on Monday.", "due", None);
        names("They met on an unkempted pier on Monday.", "unkempted", None);
        names("They unkempted piers on Monday.", "unkempted", Some(Kind::Finite));
    }
}
