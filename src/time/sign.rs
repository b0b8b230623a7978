//! What one word tells of its clause: a verb in the past, a plan, a timetable.

use super::context::Outlook;
use super::plans::{HAPPENED, PLANS, PROMISES, TURNS};
use crate::lex::{Case, Kinds, Lexed, Run, Token, TokenKind};
use crate::lexicon::word::{self as w, WordSet};
use crate::lexicon::{Cue, Role, WordClass};

/// What one token says of its clause.
pub(super) fn sign(lexed: &Lexed<'_>, sentence: Run, date: Run, at: usize) -> Option<Outlook> {
    const TELLS: WordClass = WordClass::MODAL
        .or(WordClass::AUXILIARY)
        .or(WordClass::BE)
        .or(WordClass::VERB_PAST)
        .or(WordClass::VERB_S)
        .or(WordClass::VERB_BASE);
    const MUTE: WordClass = WordClass::DETERMINER.or(WordClass::PREPOSITION);
    const MARKS: Kinds = Kinds::of(&[TokenKind::Clitic, TokenKind::Semicolon]);
    let token = &lexed.tokens[at];
    // Most words say nothing of time.
    // "grumbled", were it in no list: past by its ending
    let strange = token.class.is_unknown()
        & (token.role == Role::Verb)
        & matches!(lexed.tokens[at.saturating_sub(1)].role, Role::Noun | Role::Name | Role::Pronoun);
    let verb = (token.has(TELLS) | strange) & !token.has(MUTE);
    if !(verb | TURNS.contains(token.word) | MARKS.contains(token.kind)) {
        return None;
    }
    // "a **follow**-up statement"
    if lexed.kind(at + 1, TokenKind::Hyphen) {
        return None;
    }
    match token.kind {
        TokenKind::Clitic => return lexed.word(at).to_ascii_lowercase().ends_with("ll").then_some(Outlook::Ahead),
        TokenKind::Semicolon => return Some(Outlook::Open),
        _ => {}
    }
    // "the Grant case", "On Friday, Chase": a name and no verb
    if token.case == Case::Title && (at > sentence.start || !orders(lexed, at)) {
        return None;
    }
    if token.has(WordClass::MODAL) {
        // "may strike", but "may have struck"; "can win", but "could not be reached"
        let have = lexed.reads(at + 1, w::HAVE) || lexed.reads(at + 2, w::HAVE);
        return match token.word {
            w::COULD_NT => None,
            w::COULD if at > date.start || have || lexed.reads(at + 1, w::NOT) || lexed.has(at + 1, WordClass::BE) => {
                None
            }
            w::MAY | w::MIGHT | w::MUST if have => None,
            _ => Some(Outlook::Ahead),
        };
    }
    if TURNS.contains(token.word)
        && let Some(turned) = turn(lexed, sentence, at)
    {
        return Some(turned);
    }
    // "a hearing **to be** held"; but "was expected to be held"
    if token.word == w::BE && at >= sentence.start + 2 && lexed.reads(at - 1, w::TO) {
        const NO_NOUN: WordClass = TELLS.or(WordClass::PARTICIPLE).or(WordClass::ADJECTIVE);
        let noun = lexed.has(at - 2, WordClass::NOUN | WordClass::PLURAL) && !lexed.has(at - 2, NO_NOUN);
        return noun.then_some(Outlook::Ahead);
    }
    // "still has to pass in June"
    if w::one_of!(token.word, HAS | HAVE) && lexed.reads(at + 1, w::TO) {
        return Some(Outlook::Ahead);
    }
    // "is to begin", but "voted to begin": what stands before "to" decides.
    if token.has(WordClass::BE) && lexed.reads(at + 1, w::TO) {
        return Some(Outlook::Ahead);
    }
    if token.has(WordClass::VERB_BASE) && at > sentence.start && lexed.reads(at - 1, w::TO) {
        return None;
    }
    if is_past(token) || strange && lexed.word(at).ends_with("ed") {
        if is_condition(lexed, sentence, at) {
            return Some(Outlook::Ahead);
        }
        return (!follows_modal(lexed, sentence, at)).then_some(Outlook::Back);
    }
    // "The rules take effect in January", "The council meets on Friday": a timetable
    let present = token.has(WordClass::VERB_S | WordClass::VERB_BASE)
        && (is_present(token) || is_timetable(lexed, sentence, date, at))
        && !is_noun_by_place(lexed, sentence, at)
        && !follows_did(lexed, sentence, at)
        && !is_helped(lexed, sentence, at);
    (present && !follows_modal(lexed, sentence, at)).then_some(Outlook::Ahead)
}

/// Whether a word with a capital at the head of a sentence may be an order: "**Vote** on Friday"; but "Grant earlier told".
fn orders(lexed: &Lexed<'_>, at: usize) -> bool {
    const OBJECT: WordClass = WordClass::DETERMINER.or(WordClass::PREPOSITION).or(WordClass::PRONOUN);
    !lexed.has(at, WordClass::VERB_BASE) || lexed.has(at + 1, OBJECT)
}

/// "**if** a mayor is elected in November", "**once** the bill is read in May": what is only thought of is still to come.
fn is_condition(lexed: &Lexed<'_>, sentence: Run, at: usize) -> bool {
    /// "if", a short subject, "is"
    const NEAR: usize = 8;
    let is = |at: usize| w::one_of!(lexed.known(at), IS | ARE);
    at > sentence.start
        && lexed.has(at, WordClass::PARTICIPLE)
        && is(at - 1)
        && (sentence.start..at)
            .rev()
            .take(NEAR)
            .any(|at| w::one_of!(lexed.known(at), IF | UNLESS | WHEN | ONCE | UNTIL))
}

/// Whether a word that can be a verb is a noun by what stands before it: "a landslide **win** on Monday", "helped **launch** it",
/// "a meet-and-**greet** on Monday". A verb in the present stands behind its subject.
fn is_noun_by_place(lexed: &Lexed<'_>, sentence: Run, at: usize) -> bool {
    const NO_SUBJECT: WordClass = WordClass::DETERMINER.or(WordClass::PREPOSITION);
    const NO_NOUN: WordClass = WordClass::ADJECTIVE.or(WordClass::VERB_ING);
    if at == sentence.start {
        return false;
    }
    let before = &lexed.tokens[at - 1];
    if before.is(TokenKind::Hyphen) || before.is(TokenKind::Clitic) && before.role == Role::Genitive {
        return true;
    }
    if before.has(WordClass::PRONOUN | WordClass::RELATIVE | WordClass::PLURAL)
        || w::one_of!(before.word, THAT | THIS | ALL | BOTH | TO)
    {
        return false;
    }
    // "a resounding **win** on Monday", "her Varn **win** on Monday": told as a thing, for "Varn wins"
    if HAPPENED.contains(lexed.known(at)) && lexed.has(at, WordClass::VERB_BASE) {
        return true;
    }
    // "The fair **opens**" is one, "fairs **open**" are several.
    let one = lexed.has(at, WordClass::VERB_BASE)
        && (before.role == Role::Noun && before.is_word() && !before.class.is_unknown()
            || before.has(WordClass::VERB_PAST | WordClass::NUMBER));
    // "an early **finish** on Monday"; but "the fair **ends** on Monday", "the hearing **goes** on"
    let modifies = before.has(NO_NOUN) && !lexed.has(at, WordClass::VERB_S);
    one || (before.has(NO_SUBJECT) || modifies) && !before.has(WordClass::ADVERB | WordClass::SUBORDINATOR)
}

/// "**did** not see him on Monday", "**didn't** see": "did" tells, and not the verb behind it.
fn follows_did(lexed: &Lexed<'_>, sentence: Run, at: usize) -> bool {
    let first = sentence.start.max(at.saturating_sub(VERB_GROUP));
    lexed.tokens[first..at]
        .iter()
        .rev()
        .take_while(|token| token.is_word())
        .any(|token| w::one_of!(token.word, DID | DID_NT))
}

/// "helped Doe **sell** it in March", "let the council **sell** it": what leads to a verb tells, and not the verb.
fn is_helped(lexed: &Lexed<'_>, sentence: Run, at: usize) -> bool {
    /// "help the old council"
    const NEAR: usize = 4;
    let of_object = |at: &usize| {
        matches!(lexed.tokens[*at].role, Role::Noun | Role::Name | Role::Determiner | Role::Pronoun)
            && lexed.tokens[*at].is_word()
    };
    let mut before = (sentence.start..at).rev().take(NEAR);
    let helps = before.find(|at| !of_object(at));
    lexed.has(at, WordClass::VERB_BASE)
        && helps.is_some_and(|helps| {
            helps + 1 < at && w::one_of!(lexed.known(helps), HELP | HELPED | HELPING | HELPS | LET | LETS | LETTING)
        })
}

/// What one of [`TURNS`] says where it stands.
fn turn(lexed: &Lexed<'_>, sentence: Run, at: usize) -> Option<Outlook> {
    let word = lexed.tokens[at].word;
    // "agreed **to meet**", but "agreed to a call"
    let to = lexed.reads(at + 1, w::TO) && !lexed.has(at + 2, WordClass::DETERMINER);
    let is = || at > sentence.start && lexed.has(at - 1, WordClass::BE);
    let plans = match word {
        w::SET => to || lexed.reads(at + 1, w::FOR),
        // "is supposed to open", but "the supposed leader", "he meant to leave"
        w::SUPPOSED | w::MEANT => to && is(),
        // "is due to open", but "closed due to snow"
        w::DUE => !to || is(),
        _ => PLANS.contains(word),
    };
    if plans {
        // "had been due to expire", "as previously planned"
        return Some(match lexed.known(at.wrapping_sub(1)) {
            _ if was(lexed, sentence, at) => Outlook::Back,
            w::WAS | w::WERE => Outlook::Due,
            _ => Outlook::Ahead,
        });
    }
    // "going to open", "plans to begin", "agreed to sell"
    (to && (word == w::GOING || PROMISES.contains(word))).then_some(Outlook::Ahead)
}

/// "The fair closes on Saturday", "Polls open Sunday": a verb by its place, between its subject and its day. Behind "he" it
/// is a verb wherever the day is: "He faces a judge on Friday".
fn is_timetable(lexed: &Lexed<'_>, sentence: Run, date: Run, at: usize) -> bool {
    let Some(subject) = at.checked_sub(1).filter(|&before| before >= sentence.start) else { return false };
    let (token, subject) = (&lexed.tokens[at], &lexed.tokens[subject]);
    if token.has(WordClass::VERB_S) && matches!(subject.word, w::HE | w::SHE | w::IT) {
        return token.cue().is_none();
    }
    // "opens in Varn on Saturday", "kicks off on Friday"
    let beside = at + 1 == date.start;
    // "runs from Friday to Sunday"
    let from = lexed.reads(at + 1, w::FROM) && w::one_of!(lexed.known(date.end), TO | THROUGH | UNTIL | TILL);
    if !beside && !from && !w::one_of!(lexed.known(at + 1), ON | AT | IN | TO | OFF | UP) {
        return false;
    }
    let one = !subject.has(WordClass::PLURAL | WordClass::PREPOSITION | WordClass::DETERMINER);
    // "The rain brought flash floods on Sunday": a noun, without the article that "The fair closes" has.
    // "an order of 30 Doe jets Wednesday": without "on" a noun stands there as well
    let named = lexed.tokens[at - 1].is_capital() && beside && at - 1 > sentence.start;
    let noun = token.has(WordClass::PLURAL) && (named || !heads_sentence(lexed, sentence, at - 1));
    let agrees = token.has(WordClass::VERB_S) && one && !noun
        || token.has(WordClass::VERB_BASE) && subject.has(WordClass::PLURAL);
    agrees && token.cue().is_none()
}

/// Whether a noun is the subject of a sentence by its place: "The **fair**", "**Doe**", "**Schools**".
fn heads_sentence(lexed: &Lexed<'_>, sentence: Run, noun: usize) -> bool {
    /// "The two-week-long school" before "fair"
    const LONGEST: usize = 6;
    if lexed.tokens[noun].is_capital() {
        // "Doe closes on Saturday", but "in the Varn Republican caucuses on Monday"
        let name = (sentence.start..noun).rev().take(LONGEST).find(|&n| !lexed.tokens[n].is_capital());
        return name.is_none_or(|before| !lexed.has(before, WordClass::DETERMINER | WordClass::PREPOSITION));
    }
    let of_noun = |token: &Token| {
        let plain =
            token.has(WordClass::ADJECTIVE | WordClass::NOUN | WordClass::NUMBER) && !token.has(WordClass::VERB_PAST);
        plain || token.is(TokenKind::Hyphen)
    };
    let first = (sentence.start..noun).rev().take(LONGEST).find(|&n| !of_noun(&lexed.tokens[n]));
    first.is_some_and(|first| {
        let determined = lexed.has(first, WordClass::DETERMINER);
        // "The week-long fair closes", but "after the big house fires"
        let opens = || {
            let before = &lexed.tokens[first - 1];
            !before.is_word() || before.has(WordClass::COORDINATOR)
        };
        // "with more money problems on Monday", "making their last repairs Monday"; but "said the fair closes on Monday"
        let led = first > sentence.start && {
            let before = &lexed.tokens[first - 1];
            before.has(WordClass::PREPOSITION | WordClass::VERB_ING)
                && !before.has(WordClass::SUBORDINATOR | WordClass::CUE)
        };
        determined && !led && (first + 1 == noun || first == sentence.start || opens())
    })
}

/// Whether "had", "was" or "previously" puts the word into the past.
fn was(lexed: &Lexed<'_>, sentence: Run, at: usize) -> bool {
    let mut group = (sentence.start..at).rev().take(VERB_GROUP);
    group.any(|at| lexed.reads(at, w::HAD) || lexed.reads(at, w::PREVIOUSLY) || lexed.reads(at, w::ORIGINALLY))
}

/// A verb that is past by its form: "said", "was", "had".
fn is_past(token: &Token) -> bool {
    static PAST: WordSet = WordSet::of(&[
        w::WAS,
        w::WERE,
        w::HAD,
        w::DID,
        w::WAS_NT,
        w::WERE_NT,
        w::DID_NT,
        w::HAD_NT,
        w::BEEN,
        w::HAS,
        w::HAVE,
    ]);
    token.has(WordClass::VERB_PAST) | PAST.contains(token.word)
}

/// A verb that is present by its form and can be nothing else.
fn is_present(token: &Token) -> bool {
    let other = WordClass::NOUN.or(WordClass::PLURAL).or(WordClass::ADJECTIVE).or(WordClass::PARTICIPLE);
    // "says" reports what was said.
    let reports = token.cue().is_some_and(Cue::takes_that);
    token.has(WordClass::VERB_S.or(WordClass::VERB_BASE))
        && !token.has(other)
        && !token.has(WordClass::AUXILIARY)
        && !reports
}

/// "would almost certainly have been": a modal, and what may stand between it and its verb.
const VERB_GROUP: usize = 4;

/// "will have voted", "would be held", "to be held"
fn follows_modal(lexed: &Lexed<'_>, sentence: Run, at: usize) -> bool {
    let first = sentence.start.max(at.saturating_sub(VERB_GROUP));
    lexed.tokens[first..=at].windows(2).fold(false, |follows, pair| {
        let infinitive = (pair[0].word == w::TO) & pair[1].has(WordClass::AUXILIARY | WordClass::BE);
        (pair[0].word == w::BE) | follows | infinitive | pair[0].has(WordClass::MODAL)
    })
}
