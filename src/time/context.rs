//! What the clause round an expression tells: whether it looks back or ahead.

use super::plans::{CALENDAR, COMPARED, HAPPENED, PLANS, PUTS_OFF, TURNS, VOTES};
use super::sign::sign;
use crate::grammar::expression::{Expression, What, Which, Year};
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::word::{self as w, WordSet};
use crate::lexicon::{Role, WordClass, WordId};

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
    /// "the guild's convention in March": of months the nearest.
    Nearest,
    /// "the November election": of months the nearest; in a year of American elections that of the year.
    Vote,
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
        // "between now and May"
        w::AND if before(2) == w::NOW => return Outlook::Ahead,
        // "up from May", "a jump from May"
        w::FROM if COMPARED.contains(before(2)) => return Outlook::Back,
        // "He spoke ahead of Sunday's vote", "ahead of the Varn caucuses on Monday"
        w::OF if before(2) == w::AHEAD => return Outlook::Ahead,
        w::ON if (3..=7).any(|n| before(n) == w::OF && before(n + 1) == w::AHEAD) => return Outlook::Ahead,
        // "Heading into Tuesday's vote", "going into November", "ahead of Varn's first Tuesday vote"
        w::INTO
            if date.start >= sentence.start + 2
                && lexed.has(date.start - 2, WordClass::VERB_ING)
                && (date.start - 2 == sentence.start || lexed.has(date.start, WordClass::MONTH)) =>
        {
            return Outlook::Ahead;
        }
        _ if (2..=5).any(|n| before(n) == w::OF && before(n + 1) == w::AHEAD)
            && lexed.tokens.get(date.end).is_some_and(|next| next.role == Role::Noun && next.is_word()) =>
        {
            return Outlook::Ahead;
        }
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
    // "since taking office in January"
    if (1 + link..=SINCE).any(|n| before(n + 1) == w::SINCE && lexed.has(date.start - n, WordClass::VERB_ING)) {
        return Outlook::Back;
    }
    let sign = |at| sign(lexed, sentence, date, at);
    // "critics who on Sunday called him": the clause begins before its day.
    let begins = link > 0 && date.start > sentence.start + 1 && lexed.has(date.start - 2, WordClass::RELATIVE);
    let reach = if begins { date.start } else { within_reach(sentence, date) };
    let verb_before = (reach..date.start).rev().find_map(sign);
    // "Friday's purchases" are things
    let behind = date.end + 2 * of;
    // "On Friday the council meets", "Friday's debate follows"; but "his speech on Friday does not say"
    let opens = begins
        || date.start <= sentence.start + 1
        || of > 0
        || lexed.kind(date.end, TokenKind::Comma)
        || !lexed.tokens[date.start - 1 - link.min(date.start - 1)].is_word();
    // "On Friday Doe **promised** to pay": the day is that of the promise.
    let promised = |at: usize| {
        let token = &lexed.tokens[at];
        let alone = TURNS.contains(token.word) & token.has(WordClass::VERB_PAST)
            && !lexed.has(at - 1, WordClass::AUXILIARY)
            && !lexed.kind(at - 1, TokenKind::Clitic);
        // "in May," he said: what is said has an end
        if token.is(TokenKind::Quote) {
            return Some(Outlook::Open);
        }
        // "during a talk on Monday, saying the pool may close"
        if alone || token.word == w::SAYING {
            return Some(Outlook::Back);
        }
        sign(at).filter(|&looks| looks == Outlook::Back || opens || is_told(lexed, at))
    };
    let verb_after = || {
        let after = || (behind..sentence.end.min(behind + REACH)).find_map(promised);
        if of == 0 && follows_success(lexed, sentence, date.start - link) { Some(Outlook::Back) } else { after() }
    };
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

/// From "since" to the day: "since he began taking office in January"
const SINCE: usize = 6;

/// Whether a verb behind a day may tell of it although both are of one phrase: "The match on Friday **will** be his last".
fn is_told(lexed: &Lexed<'_>, at: usize) -> bool {
    lexed.has(at, WordClass::MODAL) || lexed.kind(at, TokenKind::Clitic) || TURNS.contains(lexed.known(at))
}

/// From "to" to what is aimed at: "to win a few more"
const AIM: usize = 6;

/// Whether a success or a failure stands before a day: "despite his **defeats** in Varn and Osmark on Tuesday".
fn follows_success(lexed: &Lexed<'_>, sentence: Run, date: usize) -> bool {
    let before = (sentence.start..date).rev().take(REACH);
    let mut near = before.take_while(|&at| {
        let token = &lexed.tokens[at];
        let named = token.is_capital() || token.is(TokenKind::Comma) || HAPPENED.contains(token.word);
        named || !token.has(WordClass::VERB) && token.role != Role::Other
    });
    let success = near.find(|&at| HAPPENED.contains(lexed.known(at)));
    // "to score a few more wins on Saturday"
    let aimed =
        |at: usize| (sentence.start..at).rev().take(AIM).any(|at| lexed.reads(at, w::TO) || lexed.reads(at, w::FOR));
    success.is_some_and(|at| !aimed(at))
}

/// Where a month looks: an election or a convention is on the calendar, and only what stands close by says that a month so near is
/// that of last year.
pub(super) fn month(lexed: &Lexed<'_>, sentence: Run, date: Run, found: Outlook) -> Outlook {
    match found {
        Outlook::Ahead | Outlook::Habit => found,
        _ => on_the_calendar(lexed, sentence, date).unwrap_or(match found {
            Outlook::Back if !is_done(lexed, sentence, date) => Outlook::Open,
            _ => found,
        }),
    }
}

/// Where a day of a month looks: back only on what is over, "was elected on Nov. 8"; "the Nov. 8 election" may be told before it.
pub(super) fn day(lexed: &Lexed<'_>, sentence: Run, date: Run, found: Outlook) -> Outlook {
    let voted = || on_the_calendar(lexed, sentence, date);
    if found == Outlook::Back { voted().unwrap_or(found) } else { found }
}

/// "the **November** election", "the convention in Varn in **July**"
fn on_the_calendar(lexed: &Lexed<'_>, sentence: Run, date: Run) -> Option<Outlook> {
    static SET: WordSet = CALENDAR.or(VOTES);
    let own = |at: &usize| SET.contains(lexed.known(*at));
    // "November's general election"
    let behind = date.end + usize::from(lexed.kind(date.end, TokenKind::Clitic));
    let after = || (behind..sentence.end.min(behind + 2)).find(own);
    let place = |at: &usize| own(at) || lexed.tokens[*at].is_capital() || lexed.reads(*at, w::IN);
    let in_it = date.start > sentence.start && lexed.reads(date.start - 1, w::IN);
    let before = || (sentence.start..date.start - 1).rev().take(4).take_while(place).find(own);
    let noun = after().or_else(|| if in_it { before() } else { None })?;
    Some(if VOTES.contains(lexed.known(noun)) { Outlook::Vote } else { Outlook::Nearest })
}

/// Whether a verb in the past tells of a month: "**began** in May", "In May Doe **began**"; but "**said** the fair in May was".
fn is_done(lexed: &Lexed<'_>, sentence: Run, date: Run) -> bool {
    /// "he announced his new candidacy in"
    const NEAR: usize = 6;
    if date.start <= sentence.start + 1 {
        return true;
    }
    // "It rained in May, **and from** September": what is joined is of the same clause.
    if lexed.has(date.start - 1, WordClass::PREPOSITION) && lexed.has(date.start - 2, WordClass::COORDINATOR) {
        return true;
    }
    let clause = (sentence.start..date.start).rev().take(NEAR).take_while(|&at| {
        let token = &lexed.tokens[at];
        // "**since** announcing in May"
        let parts = token.has(WordClass::SUBORDINATOR | WordClass::COORDINATOR) && token.word != w::SINCE;
        token.is_word() && !parts || token.is(TokenKind::Hyphen)
    });
    let mut past = clause.filter(|&at| lexed.has(at, WordClass::VERB_PAST) || lexed.reads(at, w::SINCE));
    past.next().is_some_and(|at| at + 2 >= date.start || lexed.tokens[at].cue().is_none())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;
    use crate::time::find::tests::read;

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
        looks("Into [March] they sang", Outlook::Back);
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
        looks("It has turned nasty ahead of Varn's first [Friday] vote.", Outlook::Ahead);
        looks("Heading into [Friday]'s vote, it has turned nasty.", Outlook::Ahead);
        looks("He had two seats heading into [Friday]'s vote.", Outlook::Back);
        looks("He proposed a plan for the vote come [Friday].", Outlook::Ahead);
        looks("The vote would be held on a zunspecified day in [May].", Outlook::Ahead);
        looks("He wept at a hearing to be shown on [Friday].", Outlook::Ahead);
        looks("The trial is to begin in [May].", Outlook::Ahead);
        looks("The council voted to close the pool in [May].", Outlook::Back);
        looks("The offer had been due to expire [Friday].", Outlook::Back);
        looks("She could come as early as [Tuesday].", Outlook::Ahead);
        looks("It gave the bidder time until [November].", Outlook::Limit);
    }

    #[test]
    fn what_can_be_a_verb_and_is_none() {
        looks("Teachers did not see Doe on [Tuesday].", Outlook::Back);
        looks("Doe didn't accept the offer on [Tuesday].", Outlook::Back);
        looks("Doe helped launch the fair in [May].", Outlook::Back);
        looks("Doe tried to re-engage them in [May].", Outlook::Back);
        looks("They celebrated a landslide win in Varn on [Tuesday].", Outlook::Back);
        looks("Grant earlier on [Tuesday] told them.", Outlook::Back);
        looks("Her luck has grown with a resounding win in Varn on [Tuesday].", Outlook::Back);
        looks("Polls failed to foresee her Varn win on [Tuesday].", Outlook::Back);
        looks("They win on [Tuesday].", Outlook::Ahead);
        looks("He agreed to a visit on [Tuesday].", Outlook::Back);
        looks("He agreed to call her on [Tuesday].", Outlook::Ahead);
        looks("It earned a fee for helping Tolvik sell itself in [March].", Outlook::Back);
        looks("Bring a coat on [Tuesday].", Outlook::Ahead);
    }

    #[test]
    fn conditions_and_duties_are_to_come() {
        looks("It may be undone if a rival is elected in [May].", Outlook::Ahead);
        looks("They may lose once the bill is read in [May].", Outlook::Ahead);
        looks("The case is closed since he was elected in [May].", Outlook::Back);
        looks("The plan has to pass a hearing in [June].", Outlook::Ahead);
        looks("They could win on [Sunday].", Outlook::Ahead);
    }

    #[test]
    fn what_is_held_against_a_day_or_commented_on() {
        looks("He has 48% support, a jump from [May].", Outlook::Back);
        looks("The fee applies from [May].", Outlook::Ahead);
        looks("Since taking office in [May] he would not speak.", Outlook::Back);
        looks("His talk to the guild on [Friday] does not say so.", Outlook::Open);
        looks("Despite defeats in Varn and Osmark on [Friday], he will stay.", Outlook::Back);
        looks("He is about to score a few more wins on [Friday].", Outlook::Open);
        looks("They asked it during a talk on [Friday], saying it might rain.", Outlook::Back);
        looks("Critics should ask those who on [Friday] called him a fool.", Outlook::Back);
    }

    #[test]
    fn what_is_on_the_calendar() {
        let month_of = |text: &str| read(text, Some("2016-04-05")).0;
        assert_eq!(month_of("Doe vowed to stay until the convention in Varn in July."), ["July = 2016-07"]);
        assert_eq!(month_of("He read the map for the November election."), ["November = 2016-11"]);
        assert_eq!(month_of("He reviewed the plan of November."), ["November = 2015-11"]);
        assert_eq!(month_of("They sang of the Nov. 8 election."), ["Nov. 8 = 2016-11-08"]);
        assert_eq!(month_of("They sang of the Nov. 8 concert."), ["Nov. 8 = 2015-11-08"]);
    }

    #[test]
    fn a_month_so_near_is_that_of_last_year_where_a_verb_beside_it_says_so() {
        let month_of = |text: &str| read(text, Some("2024-04-05")).0;
        assert_eq!(month_of("It ended a fight that began in June."), ["June = 2023-06"]);
        assert_eq!(month_of("Since announcing in June that he would not run, he has sung."), ["June = 2023-06"]);
        assert_eq!(month_of("In June, Doe opened the mill."), ["June = 2023-06"]);
        assert_eq!(month_of("Doe said the fair in June in Varn was the last."), ["June = 2024-06"]);
        assert_eq!(month_of("“They come in May or June,” he said."), ["May = 2024-05", "June = 2024-06"]);
    }
}
