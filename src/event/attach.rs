//! Which word a time expression dates: the verb or event noun that scores best around it.

use super::between::{BESIDE, BESIDE_PREPOSITION, Between, MOST_OF_A_WORD, NEARLY_BESIDE};
use super::date_clause::{is_counted, is_told_of, main_clause, opens_clause, opens_date};
use super::made::made;
use super::tells::Tells;
use super::trigger::{Attached, Kind, REACH, kind, may_name};
use crate::grammar::role::{Role, role};
use crate::lex::{Case, Lexed, Run, Token, TokenKind};
use crate::lexicon::{WordClass, word};
use crate::model::EventRule;
use crate::time::Place;

/// The time expressions round a date, in order.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Others<'p> {
    pub(crate) before: &'p [Place],
    pub(crate) behind: &'p [Place],
}

impl Others<'_> {
    /// Whether a token is of one of them.
    fn hold(self, at: usize) -> bool {
        let before = self.before.iter().rev().find(|other| other.run.start <= at);
        let behind = self.behind.iter().find(|other| at < other.run.end);
        before.is_some_and(|other| at < other.run.end) || behind.is_some_and(|other| other.run.start <= at)
    }
}

/// A date in its place.
#[derive(Debug, Clone, Copy)]
struct Dated {
    run: Run,
    /// Where what it may date begins behind it.
    behind: usize,
    tells: Tells,
    /// Whether what stands behind it only tells from when it is counted.
    counted: bool,
}

impl Dated {
    /// The points of a verb right behind an adverb of time, which stands between it and its subject: "said it **now** holds two
    /// mills".
    fn adverb_points(self, kind: Kind, before: bool, between: Between) -> i32 {
        2 * i32::from(self.tells == Tells::Now && kind.is_verb() && !before && between.words == 0)
    }
}

/// The word in the sentence that the date at `date` dates.
pub(crate) fn trigger(
    lexed: &Lexed<'_>,
    sentence: Run,
    date: Run,
    others: Others<'_>,
    tells: Tells,
) -> Option<Attached> {
    if let Some(be) = is_now(lexed, sentence, date, tells) {
        return Some(be);
    }
    let left = (sentence.start.max(date.start.saturating_sub(REACH))..date.start).rev();
    // "most recently last May, when a guard was hurt"
    let when = date.end + usize::from(lexed.kind(date.end, TokenKind::Comma));
    let clause = if let Some(main) = main_clause(lexed, sentence, date) {
        main
    } else if lexed.reads(when, word::WHEN) {
        when + 1
    } else {
        date.end
    };
    let right = clause..sentence.end.min(clause + REACH);
    let counted = clause == date.end && is_counted(lexed, sentence, date);
    let dated = Dated { run: date, behind: clause, tells, counted };
    let before = best(lexed, sentence, dated, left, true, others, None);
    if before.is_some_and(|before| before.points >= SHOWN) && is_told_of(lexed, sentence, date, tells) {
        return before;
    }
    // Of two that fit alike the one before.
    let found = best(lexed, sentence, dated, right, false, others, before);
    found.filter(|found| found.points >= LEAST).map(|found| made(lexed, sentence, date, found))
}

/// "What was a joke is **now** the whole plan", "Doe **now** is mayor": what is so, beside "now".
fn is_now(lexed: &Lexed<'_>, sentence: Run, date: Run, tells: Tells) -> Option<Attached> {
    if tells != Tells::Now {
        return None;
    }
    let beside = [date.start.checked_sub(1), Some(date.end)];
    let be = |at: &usize| sentence.contains(*at) && word::one_of!(lexed.known(*at), IS | ARE | WAS | WERE);
    let at = beside.into_iter().flatten().find(be)?;
    let kind = kind(lexed, sentence, at).filter(|kind| matches!(kind, Kind::Be | Kind::State))?;
    Some(Attached { at, kind, points: SHOWN, rule: EventRule::Verb })
}

/// What a caption shows: its first verb in the present, which the date at its end dates.
///
/// "Members of the crew **lift** the bell during a drill at Varn, on June 3, 2024."
pub(crate) fn shown(lexed: &Lexed<'_>, sentence: Run, date: Run, others: Others<'_>) -> Option<Attached> {
    let present = WordClass::VERB_BASE | WordClass::VERB_S;
    let is_verb = |&at: &usize| {
        let token = &lexed.tokens[at];
        token.has(present)
            && !others.hold(at)
            && token.case == Case::Lower
            && !token.has(WordClass::PREPOSITION | WordClass::AUXILIARY)
            && matches!(role(lexed, at - 1), Role::Noun | Role::Name | Role::Other)
            && matches!(
                role(lexed, at + 1),
                Role::Noun | Role::Name | Role::Determiner | Role::Preposition | Role::Adverb
            )
            && !lexed.reads(at + 1, word::OF)
    };
    // From the second token on, so that one stands before each.
    let at = (sentence.start + 1..date.start).take(REACH).find(is_verb)?;
    Some(Attached { at, kind: Kind::Finite, points: SHOWN, rule: EventRule::Caption })
}

/// The points of a caption's verb: as those of a verb near its date.
const SHOWN: i32 = 5;

/// The word that fits best among the tokens on one side of a date, from the date on, or `best` if none fits better. `before`: whether
/// the side is that before the date.
fn best(
    lexed: &Lexed<'_>,
    sentence: Run,
    date: Dated,
    side: impl Iterator<Item = usize>,
    before: bool,
    others: Others<'_>,
    mut best: Option<Attached>,
) -> Option<Attached> {
    let outside = if before { opens_clause(lexed, sentence, date.run) } else { date.counted };
    let mut between = Between { outside, ..Between::default() };
    let told = best.is_some_and(|best| best.points >= LEAST);
    // Where the nearest other dates end and begin.
    let end = others.before.last().map_or(0, |other| other.run.end);
    let start = others.behind.first().map_or(usize::MAX, |other| other.run.start);
    // "In 2005, the firm which had once **hired** him let him go": not the verb of the relative clause; but "it is the
    // board that fell"
    let opens = !before && date.run.start <= sentence.start + 1;
    let (mut relative, mut copula) = (false, false);
    for at in side {
        let token = &lexed.tokens[at];
        let mut verb = false;
        let beyond = if before { at < end } else { at >= start };
        if may_name(token) && !(beyond && others.hold(at)) {
            // No word farther off can fit better.
            if best.is_some_and(|best| between.most(before) <= best.points) {
                break;
            }
            let kind = kind(lexed, sentence, at).filter(|&kind| {
                !(is_set_apart(lexed, at, kind, between, date.run, told) || opens_date(lexed, at, date.run))
            });
            // "“Not on Monday,” Doe **said**, pointing at it": the date is of what he says.
            if kind == Some(Kind::Report) && between.outside && !before {
                break;
            }
            let kind = match kind {
                Some(kind) if relative && kind.is_verb() => {
                    relative = false;
                    None
                }
                kind => kind,
            };
            if let Some(kind) = kind {
                verb = kind.is_verb();
                let beside = beside_points(lexed, date, before, kind, at, between);
                let points = points(before, kind, between) + beside + date.adverb_points(kind, before, between)
                    - date.tells.loss(lexed, at, kind);
                if best.is_none_or(|best| points > best.points) {
                    let rule = match kind {
                        Kind::Noun if beside > 0 => EventRule::NounBeside,
                        Kind::Noun => EventRule::Noun,
                        _ => EventRule::Verb,
                    };
                    best = Some(Attached { at, kind, points, rule });
                }
            }
        }
        copula |= token.has(WordClass::BE);
        if opens && !copula && at > date.run.end && word::one_of!(token.word, THAT | WHO | WHICH) {
            relative = matches!(role(lexed, at - 1), Role::Noun | Role::Name);
        }
        between.pass(token, verb);
        if token.is(TokenKind::Quote) {
            between.pass_mark(lexed, at, before);
        }
        between.other_date |= beyond;
    }
    best
}

/// Whether a verb of speech stands apart with its speaker, so that the date is of the words: "In 2020, Doe **said**, the council
/// approved it", "The ferry sank on Monday, police **said**."; but "On Monday, Doe said, the council": a day may be that of the
/// speech. `told`: whether something before the date fits it.
fn is_set_apart(lexed: &Lexed<'_>, at: usize, kind: Kind, between: Between, date: Run, told: bool) -> bool {
    let day = || date.range().any(|at| lexed.has(at, WordClass::WEEKDAY | WordClass::TIME_WORD));
    let ends = || told && lexed.tokens.get(at + 1).is_none_or(Token::is_terminal);
    kind == Kind::Report && between.commas > 0 && (lexed.kind(at + 1, TokenKind::Comma) && !day() || ends())
}

/// The points below which one link in ten is right.
const LEAST: i32 = -6;

/// How well a word fits a date, from counts on dated news: verbs before nouns, the nearest before others, nothing that
/// parts clauses between.
fn points(before: bool, kind: Kind, between: Between) -> i32 {
    BY_ITSELF[kind as usize] + between.near_points(before) + between.comma_points(before) + between.verb_points(before)
        - between.parted_points()
}

/// The points of a noun at `at` beside its date, beyond those of a word.
fn beside_points(lexed: &Lexed<'_>, date: Dated, before: bool, kind: Kind, at: usize, between: Between) -> i32 {
    match kind {
        Kind::Noun if before => beside_before(lexed, date.run, between),
        Kind::Noun => beside_behind(&lexed.tokens[date.behind..at], between),
        _ => 0,
    }
}

/// Those of a noun right before its date: "the **explosion** in March".
fn beside_before(lexed: &Lexed<'_>, date: Run, between: Between) -> i32 {
    let beside = between.words <= 1 && date.start > 0 && lexed.has(date.start - 1, WordClass::PREPOSITION);
    if beside { BESIDE_PREPOSITION } else { 0 }
}

/// Those of a noun behind its date. `words`: what stands between.
fn beside_behind(words: &[Token], between: Between) -> i32 {
    let leads_on = |word: &Token| word.has(WordClass::PREPOSITION) && word.word != word::OF;
    match between.words {
        // "the March explosion", "Tuesday's storm"
        0 => BESIDE,
        // "last week's rail strike"; but "paid homage Friday **to** flood victims"
        1 if between.verbs == 0 && !words.iter().any(leads_on) => NEARLY_BESIDE,
        // "Tuesday's crucial Varn primary", "the 2020 North Osmark tour"
        2..=3 if between.is_of_one_noun(words) => NEARLY_BESIDE - 1,
        _ => 0,
    }
}

/// The points of a word by itself, by its kind.
const BY_ITSELF: [i32; 8] = {
    let mut all = [0; 8];
    all[Kind::Finite as usize] = MOST_OF_A_WORD;
    all[Kind::Report as usize] = 2;
    all[Kind::State as usize] = 2;
    all[Kind::Have as usize] = 1;
    all[Kind::Be as usize] = -15;
    all
};

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::lex::lex;

    /// The word that `date` dates in a sentence.
    #[track_caller]
    pub(in crate::event) fn dates(text: &str, date: &str, expected: Option<&str>) {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let lexed = &Lexed { text, tokens: &tokens };
        let at = text.find(date).unwrap();
        let run = lexed.run(crate::span::Span::of(at, at + date.len()));
        let found = trigger(lexed, Run::new(0, tokens.len()), run, Others { before: &[], behind: &[] }, Tells::Nothing);
        assert_eq!(found.map(|found| lexed.word(found.at)), expected, "{text}");
    }

    #[test]
    fn the_verb_of_its_clause() {
        dates("The ferry sank on Monday.", "Monday", Some("sank"));
        dates("On Monday, the ferry sank.", "Monday", Some("sank"));
        dates("Doe sang, and the ferry sank on Monday.", "Monday", Some("sank"));
        dates("The ferry that sank on Monday will be raised.", "Monday", Some("sank"));
    }

    #[test]
    fn a_clause_behind_when() {
        dates("Two were hurt, most recently last May, when the ferry sank.", "last May", Some("sank"));
    }

    #[test]
    fn a_quotation_keeps_its_dates() {
        dates("“He is not ready this week,” Doe wrote.", "this week", Some("is"));
        dates("\"He is not ready this week,\" Doe wrote.", "this week", Some("is"));
        dates("“We go now,” Doe said.", "now", Some("go"));
        dates("“No more of it now,” Doe said, pointing at the pier.", "now", None);
        dates("Doe said: “On Monday the ferry sank.”", "Monday", Some("sank"));
        dates("The “old” ferry sank on Monday.", "Monday", Some("sank"));
    }

    #[test]
    fn what_is_now() {
        let text = "What was once a joke is now the whole plan.";
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let lexed = &Lexed { text, tokens: &tokens };
        let run = lexed.run(crate::span::Span::of(text.find("now").unwrap(), text.find(" the whole").unwrap()));
        let found = trigger(lexed, Run::new(0, tokens.len()), run, Others { before: &[], behind: &[] }, Tells::Now);
        assert_eq!(found.map(|found| lexed.word(found.at)), Some("is"));
    }

    #[test]
    fn a_noun_beside_it() {
        dates("Nobody was charged over the 2019 explosion.", "2019", Some("explosion"));
        dates("Tuesday's storm broke the pier.", "Tuesday", Some("storm"));
        dates("Doe hopes to do well in Tuesday's crucial Varn primary.", "Tuesday", Some("primary"));
        dates("Doe sang on Tuesday for the old harbor strike.", "Tuesday", Some("sang"));
    }

    #[test]
    fn a_date_by_itself_dates_nothing() {
        dates("Monday in Varn", "Monday", None);
    }

    #[test]
    fn no_word_is_passed_over_that_could_fit_better() {
        let between = Between { words: 12, commas: 1, verbs: 2, ..Between::default() };
        for (kind, before) in [(Kind::Finite, true), (Kind::Noun, false), (Kind::Infinitive, true)] {
            assert!(points_behind(kind, before, between) <= between.most(before));
        }
    }

    fn points_behind(kind: Kind, before: bool, between: Between) -> i32 {
        let lexed = &Lexed { text: "", tokens: &[] };
        let date = Dated { run: Run::new(0, 0), behind: 0, tells: Tells::Nothing, counted: false };
        points(before, kind, between) + beside_points(lexed, date, before, kind, 0, between)
    }
}
