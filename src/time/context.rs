//! What the clause round an expression tells: whether it looks back or ahead.

use super::plans::{HAPPENED, PLANS, PROMISES, PUTS_OFF, TURNS};
use crate::grammar::expression::{Expression, What, Which, Year};
use crate::lex::{Case, Kinds, Lexed, Run, Token, TokenKind};
use crate::lexicon::word::{self as w, WordSet};
use crate::lexicon::{Cue, Role, WordClass, WordId};

/// A verb stands within this many tokens of its date, as a rule within six.
const REACH: usize = 14;

/// Where a clause looks from the day of publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outlook {
    /// "opened in May"
    Back,
    /// "will open in May"
    Ahead,
    /// "by May", "until May": up to a day on either side.
    Limit,
    /// "was due to open in May": of weekdays the next, else the nearest.
    Due,
    /// "The match planned for Sunday was cancelled": what was to be, a little before or after.
    Near,
    /// "usually opens in May": every May.
    Habit,
    /// Nothing tells.
    Open,
}

/// Where the clause of an expression looks: "will open in May", "is due on Friday", "expected by September".
///
/// The nearest verb before the expression tells; where none stands before it ("On Friday the council will vote"), the
/// nearest after it.
pub(super) fn outlook(lexed: &Lexed<'_>, sentence: Run, date: Run) -> Outlook {
    let before =
        |n: usize| if date.start >= sentence.start + n { lexed.tokens[date.start - n].word } else { WordId::UNKNOWN };
    // "will appeal Wednesday's ruling", "the May ruling": what nobody knows before it happens
    let of = usize::from(lexed.kind(date.end, TokenKind::Clitic));
    let happened = sentence.contains(date.end + of) && HAPPENED.contains(lexed.known(date.end + of));
    match before(1) {
        // "as early as Tuesday" is still to come
        w::AS if matches!(before(2), w::SOON | w::EARLY | w::LATE) => return Outlook::Ahead,
        _ if happened => return Outlook::Back,
        // "the first win since May", "The plan follows Tuesday's talks"
        w::SINCE | w::FOLLOWS => return Outlook::Back,
        // "He spoke ahead of Sunday's vote", "ahead of the Varn caucuses on Monday"
        w::OF if before(2) == w::AHEAD => return Outlook::Ahead,
        w::ON if (3..=7).any(|n| before(n) == w::OF && before(n + 1) == w::AHEAD) => return Outlook::Ahead,
        // "a new office, effective Feb. 1", "She will win come November"
        w::EFFECTIVE | w::COME => return Outlook::Ahead,
        // "was moved to Thursday"
        w::TO if (2..=4).any(|n| PUTS_OFF.contains(before(n))) => return Outlook::Ahead,
        _ => {}
    }
    // "The match is on Saturday", "The deadline is Friday"
    let link = usize::from(matches!(before(1), w::ON | w::IN | w::AT));
    if matches!(before(1 + link), w::IS | w::ARE) && !lexed.kind(date.end, TokenKind::Clitic) {
        return Outlook::Ahead;
    }
    let sign = |at| sign(lexed, sentence, date, at);
    let verb_before = (within_reach(sentence, date)..date.start).rev().find_map(sign);
    // "Friday's purchases" are things
    let behind = date.end + 2 * of;
    // "On Friday Doe **promised** to pay": the day is that of the promise.
    let promised = |at: usize| {
        let token = &lexed.tokens[at];
        let alone =
            TURNS.contains(token.word) & token.has(WordClass::VERB_PAST) && !lexed.has(at - 1, WordClass::AUXILIARY);
        if alone { Some(Outlook::Back) } else { sign(at) }
    };
    let verb_after = || (behind..sentence.end.min(behind + REACH)).find_map(promised);
    match verb_before.or_else(verb_after) {
        Some(Outlook::Ahead) if verb_before.is_some() && matches!(lexed.known(date.end), w::WAS | w::WERE) => {
            Outlook::Near
        }
        Some(Outlook::Ahead) => Outlook::Ahead,
        // "Until Thursday nobody had called"
        Some(Outlook::Back) if verb_before.is_none() => Outlook::Back,
        // "extended until Friday", but "had answered by Friday"
        Some(Outlook::Back) if before(1) == w::BY => Outlook::Back,
        _ if matches!(before(1), w::BY | w::UNTIL | w::TILL | w::THROUGH) => Outlook::Limit,
        found => found.unwrap_or(Outlook::Open),
    }
}

/// The first token before an expression that may tell where its clause looks.
fn within_reach(sentence: Run, date: Run) -> usize {
    sentence.start.max(date.start.saturating_sub(REACH))
}

/// Whether a sentence says that something will be. A caption tells in the present what was pictured: "A man walks past the
/// mill on Tuesday", but "The mill, which will open on Tuesday".
pub(super) fn foretells(lexed: &Lexed<'_>, sentence: Run) -> bool {
    lexed.tokens[sentence.range()].iter().any(|token| token.has(WordClass::MODAL) || PLANS.contains(token.word))
}

/// Whether a date comes back in its clause: "Snow **usually** falls in December".
pub(super) fn is_habit(lexed: &Lexed<'_>, sentence: Run, date: Run, said: &Expression) -> bool {
    static HABITS: WordSet = WordSet::of(&[w::USUALLY, w::TYPICALLY, w::NORMALLY, w::TRADITIONALLY]);
    let bare = matches!(said.what, What::Named { which: Which::Bare, year: Year::None, .. });
    let before = &lexed.tokens[within_reach(sentence, date)..date.start];
    // "The band, which usually plays outside, sang on Friday": another clause
    bare && before.iter().fold(false, |usual, token| token.is_word() & (usual | HABITS.contains(token.word)))
}

/// What one token says of its clause.
fn sign(lexed: &Lexed<'_>, sentence: Run, date: Run, at: usize) -> Option<Outlook> {
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
    if token.case == Case::Title && at > sentence.start {
        return None;
    }
    if token.has(WordClass::MODAL) {
        // "may strike", but "may have struck"; "can win", but "could not be reached"
        let have = lexed.reads(at + 1, w::HAVE) || lexed.reads(at + 2, w::HAVE);
        return match token.word {
            w::COULD | w::COULD_NT => None,
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
    // "is to begin", but "voted to begin": what stands before "to" decides.
    if token.has(WordClass::BE) && lexed.reads(at + 1, w::TO) {
        return Some(Outlook::Ahead);
    }
    if token.has(WordClass::VERB_BASE) && at > sentence.start && lexed.reads(at - 1, w::TO) {
        return None;
    }
    if is_past(token) || strange && lexed.word(at).ends_with("ed") {
        return (!follows_modal(lexed, sentence, at)).then_some(Outlook::Back);
    }
    // "The rules take effect in January", "The council meets on Friday": a timetable
    let present = token.has(WordClass::VERB_S | WordClass::VERB_BASE)
        && (is_present(token) || is_timetable(lexed, sentence, date, at));
    (present && !follows_modal(lexed, sentence, at)).then_some(Outlook::Ahead)
}

/// What one of [`TURNS`] says where it stands.
fn turn(lexed: &Lexed<'_>, sentence: Run, at: usize) -> Option<Outlook> {
    let word = lexed.tokens[at].word;
    let to = lexed.reads(at + 1, w::TO);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    /// Where a sentence looks, seen from the date that stands in brackets.
    #[track_caller]
    fn looks(text: &str, expected: Outlook) {
        let (before, rest) = text.split_once('[').unwrap();
        let (date, after) = rest.split_once(']').unwrap();
        let plain = format!("{before}{date}{after}");
        let mut tokens = Vec::new();
        lex(&plain, &mut tokens);
        let lexed = &Lexed { text: &plain, tokens: &tokens };
        let span = crate::span::Span::of(before.len(), before.len() + date.len());
        assert_eq!(outlook(lexed, Run::new(0, tokens.len()), lexed.run(span)), expected, "{text}");
    }

    #[test]
    fn the_nearest_verb_tells() {
        looks("The mill shut in [March].", Outlook::Back);
        looks("They can still win on [Sunday].", Outlook::Ahead);
        looks("Doe couldn't be reached on [Sunday].", Outlook::Open);
        looks("The mill will reopen in [March].", Outlook::Ahead);
        looks("The ministry said that schools would reopen on [Monday].", Outlook::Ahead);
        looks("A hearing is due to be held on [Monday].", Outlook::Ahead);
        looks("The mill is supposed to open on [Friday].", Outlook::Ahead);
        looks("The supposed owner left on [Friday].", Outlook::Back);
        looks("On [Friday] the council will vote.", Outlook::Ahead);
        looks("At a rally on [Friday], Doe promised to pay.", Outlook::Back);
        looks("Doe finished third in the Varn caucuses on [Friday].", Outlook::Back);
        looks("Doe left with more money problems on [Friday].", Outlook::Back);
        looks("Doe began making their last repairs [Friday].", Outlook::Back);
        looks("Doe released a follow-up statement on [Friday].", Outlook::Back);
        looks("Doe zouched his concern on [Friday].", Outlook::Back);
        looks("In the hall, Trump on [Friday] told them.", Outlook::Back);
        looks("He wept ahead of [Friday]'s vote.", Outlook::Ahead);
        looks("He wept ahead of the Varn vote on [Friday].", Outlook::Ahead);
        looks("He proposed a plan for the vote come [Friday].", Outlook::Ahead);
        looks("The vote would be held on a zunspecified day in [May].", Outlook::Ahead);
        looks("He wept at a hearing to be shown on [Friday].", Outlook::Ahead);
        looks("The trial is to begin in [May].", Outlook::Ahead);
        looks("The council voted to close the pool in [May].", Outlook::Back);
        looks("The offer had been due to expire [Friday].", Outlook::Back);
        looks("She could come as early as [Tuesday].", Outlook::Ahead);
        looks("It gave the bidder time until [November].", Outlook::Limit);
    }
}
