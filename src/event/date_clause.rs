//! How a date stands to the clauses round it: which it opens, and which only tells of what it dates.

use super::tells::Tells;
use super::trigger::REACH;
use crate::grammar::role::{Role, role};
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::{WordClass, word};

/// Where the main clause begins behind a day that opens its sentence and a clause beside it: "On Monday, after they had asked
/// him, **Doe left**", "“Days after it was issued, **the council met**”", "Now, armed with a plan, **Doe left**".
pub(super) fn main_clause(lexed: &Lexed<'_>, sentence: Run, date: Run) -> Option<usize> {
    let comma = lexed.kind(date.end, TokenKind::Comma);
    let at = date.end + usize::from(comma);
    let participle = || {
        comma
            && lexed.has(at, WordClass::PARTICIPLE | WordClass::VERB_ING)
            && matches!(role(lexed, at + 1), Role::Preposition | Role::Determiner | Role::Pronoun | Role::Genitive)
    };
    let beside = at < sentence.end
        && (lexed.has(at, WordClass::SUBORDINATOR) || participle())
        && opens_words(lexed, sentence, date);
    let mut clause = at + 1..sentence.end.min(at + REACH);
    if beside { clause.find(|&at| lexed.kind(at, TokenKind::Comma)).map(|comma| comma + 1) } else { None }
}

/// Whether a date stands at the head of a sentence, or of one within: behind a semicolon or the mark that opens a quotation.
fn opens_words(lexed: &Lexed<'_>, sentence: Run, date: Run) -> bool {
    let parts = |at: usize| {
        let token = &lexed.tokens[at];
        token.is(TokenKind::Semicolon) || token.is(TokenKind::Quote) && !token.is_glued()
    };
    // "In **the** weeks before"
    let the = date.start.checked_sub(1).is_some_and(|at| role(lexed, at) == Role::Determiner);
    date.start <= sentence.start + 1 + usize::from(the) || before_date(lexed, date).0.is_some_and(parts)
}

/// Whether a date only tells how long after or before something of the clause behind it another thing was, which stands before it:
/// "was seen **days** after a guard was shot", "left on Friday, **two days** before the mill burned down"; but "they sang, and
/// two days after the fire he left", "in the weeks before the fire he left".
pub(super) fn is_counted(lexed: &Lexed<'_>, sentence: Run, date: Run) -> bool {
    if !counts_from(lexed, date) {
        return false;
    }
    // "**barely** a month after", "**just** two days before"
    let mut before = (sentence.start..date.start).rev();
    let Some(at) = before.find(|&at| role(lexed, at) != Role::Adverb) else { return false };
    let commas = |run: std::ops::Range<usize>| run.into_iter().any(|at| lexed.kind(at, TokenKind::Comma));
    let token = &lexed.tokens[at];
    if token.is(TokenKind::Comma) {
        return !commas(date.end..sentence.end.min(date.end + REACH));
    }
    token.is_word()
        && !token.has(WordClass::COORDINATOR | WordClass::SUBORDINATOR | WordClass::RELATIVE | WordClass::DETERMINER)
        && token.word != word::THAT
}

/// Whether what a length or a day is counted from stands behind it: "two days **after** the vote", "the night **before** he left".
pub(super) fn counts_from(lexed: &Lexed<'_>, date: Run) -> bool {
    word::one_of!(lexed.known(date.end), AFTER | BEFORE)
        && lexed.has(date.end - 1, WordClass::UNIT | WordClass::DAY_PART)
}

/// Whether a clause behind a date tells of what stands before it: "the fire in Varn last year **that killed two**", "told them
/// on Monday **that it would close**"; but "it was in May **that it closed**", "now **that it closed**", "and for years **that**
/// was enough".
pub(super) fn is_told_of(lexed: &Lexed<'_>, sentence: Run, date: Run, tells: Tells) -> bool {
    /// "was not until"
    const NEAR: usize = 3;
    let is = |at: usize| lexed.has(at, WordClass::BE) || lexed.kind(at, TokenKind::Clitic);
    let (led, preposition) = before_date(lexed, date);
    let led = led.filter(|&led| sentence.contains(led)).map(|led| &lexed.tokens[led]);
    tells != Tells::Now
        && word::one_of!(lexed.known(date.end), THAT | WHICH)
        && led.is_some_and(|led| led.is_word() && !(preposition && led.has(WordClass::COORDINATOR)))
        && !(date.start.saturating_sub(NEAR)..date.start).any(is)
}

/// Whether a date opens a clause, so that it is of that and not of what stands before: "said **that on Friday** the mill closed",
/// "the storm **that last year** broke the pier", "nobody came; **in 2012** two did"; but "they sang **that last week**", "he learned **that in May**".
pub(super) fn opens_clause(lexed: &Lexed<'_>, sentence: Run, date: Run) -> bool {
    let (Some(at), preposition) = before_date(lexed, date) else { return false };
    let goes_on = || {
        let behind = lexed.tokens.get(date.end);
        behind.is_some_and(|next| !next.is_terminal() && !next.has(WordClass::PREPOSITION | WordClass::SUBORDINATOR))
    };
    if at > sentence.start && lexed.kind(at, TokenKind::Semicolon) {
        return goes_on();
    }
    at > sentence.start
        && match lexed.known(at) {
            word::THAT => (preposition || lexed.has(at - 1, WordClass::CUE | WordClass::NOUN)) && goes_on(),
            other => word::one_of!(other, WHO | WHICH | BECAUSE | ALTHOUGH | THOUGH | WHILE | WHERE),
        }
}

/// The token before a date and the preposition that leads it, and whether there is one.
fn before_date(lexed: &Lexed<'_>, date: Run) -> (Option<usize>, bool) {
    let before = date.start.checked_sub(1);
    let leads = |at: usize| lexed.has(at, WordClass::PREPOSITION) && !lexed.reads(at, word::OF);
    match before {
        Some(at) if leads(at) => (at.checked_sub(1), true),
        _ => (before, false),
    }
}

/// Whether a participle is a preposition before its date: "will pay a toll **starting** Monday", "will reopen **come** Monday"; or
/// tells where a stretch ends, which is not what happened at other dates: "in the quarter **ended** June 30".
pub(super) fn opens_date(lexed: &Lexed<'_>, at: usize, date: Run) -> bool {
    if word::one_of!(lexed.known(at), ENDED | ENDING) {
        let stretch = at > 0 && (lexed.has(at - 1, WordClass::UNIT) || lexed.reads(at - 1, word::PERIOD));
        return stretch && at + 1 != date.start;
    }
    word::one_of!(lexed.known(at), STARTING | BEGINNING | COME)
        && at + 1 == date.start
        && at > 0
        && !lexed.has(at - 1, WordClass::AUXILIARY)
        // "The talks **come** days after the vote"
        && !word::one_of!(lexed.known(date.end), AFTER | BEFORE)
}

#[cfg(test)]
mod tests {
    use crate::event::attach::tests::dates;

    #[test]
    fn a_clause_beside_the_main_one() {
        dates("On Monday, after they had asked him, Doe resigned.", "Monday", Some("resigned"));
        dates("Two days after it was issued, the council withdrew it.", "Two days", Some("withdrew"));
        dates("In 2005, the firm which had once hired Doe dropped him.", "2005", Some("dropped"));
        dates("In 2005, it was the board that elected Doe.", "2005", Some("elected"));
        dates("It got worse: “Two months after the fire, the mill was closed.", "Two months", Some("closed"));
        dates("On Monday, backed by the guild, the council withdrew it.", "Monday", Some("withdrew"));
        dates("On Monday, leading guilds withdrew it.", "Monday", Some("withdrew"));
    }

    #[test]
    fn how_long_before_or_after_another() {
        dates("Doe was seen in the harbor days after a guard was shot.", "days", Some("seen"));
        dates("The mill opened on Friday, two weeks before the bridge collapsed.", "two weeks", Some("opened"));
        dates("The talks come days after a guard was shot.", "days", Some("come"));
        dates("In the weeks after the fire, Doe resigned.", "weeks", Some("resigned"));
        dates("This comes less than a week after Doe resigned.", "a week", Some("comes"));
        dates("Doe was shot the night before a guard was seen.", "night", Some("shot"));
        dates("Doe smiled, and two days after the fire he resigned.", "two days", Some("resigned"));
    }

    #[test]
    fn a_clause_behind_a_date_tells_of_what_stands_before() {
        dates("The fire in Varn last year that killed two was his.", "last year", Some("fire"));
        dates("Doe told the council on Monday that it would close.", "Monday", Some("told"));
        dates("It was on Monday that the ferry sank.", "Monday", Some("sank"));
        dates("For years that meant bells.", "years", Some("meant"));
    }

    #[test]
    fn a_date_that_opens_a_clause_is_of_it() {
        dates("Doe said that on Friday the ferry would sail.", "Friday", Some("sail"));
        dates("A storm which last year broke the pier moved on.", "last year", Some("broke"));
        dates("He said the ferry sank because on Monday it hit a reef.", "Monday", Some("hit"));
        dates("The guilds say so; in 2012, Doe stumbled.", "2012", Some("stumbled"));
        dates("Doe did that last week at the pier.", "last week", Some("did"));
        dates("Doe learned that in May.", "May", Some("learned"));
    }
}
