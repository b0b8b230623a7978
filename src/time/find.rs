//! The pass: gate, grammar, traps; then the day of publication; then what each expression means.

use super::anchor;
use super::context::{self, Outlook};
use super::focus::Focus;
use super::known;
use super::prefer::Prefer;
use super::range;
use super::resolve::{Resolved, resolve};
use super::traps;
use crate::block::Layout;
use crate::grammar::Tokens;
use crate::grammar::elided;
use crate::grammar::expression::{Expression, Name, What, Which, Year};
use crate::grammar::hedge::with_hedge;
use crate::grammar::timex::{next_start, unhedged};
use crate::lex::{Case, Lexed, Run, SignMap, TokenKind};
use crate::lexicon::{Signs, word};
use crate::model::{BlockKind, Code, Diagnostic, Published, TimeValue, Timex};
use crate::sentence::Sentence;
use chrono::NaiveDate;

/// An expression in its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub(super) run: Run,
    /// The index of its sentence; of the next one where it stands in none.
    pub(super) sentence: usize,
    /// The index of its block.
    pub(super) block: usize,
    pub(super) said: Expression,
    /// Where its clause looks: "will open in May", "opened in May".
    pub(super) outlook: Outlook,
}

/// The tokens of a time expression, and the index of its sentence; of the next one where it stands in none.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub(crate) run: Run,
    pub(crate) sentence: usize,
}

/// Finds and resolves the time expressions of an article, sorted by start, with the place of each and the day of publication.
pub(crate) fn find(
    lexed: &Lexed<'_>,
    layout: &Layout,
    sentences: &[Sentence],
    signs: &SignMap,
    given: Option<NaiveDate>,
    prefer: Prefer,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<Timex>, Vec<Place>, Option<Published>) {
    let mut all = expressions(lexed, layout, sentences, signs);
    let (published, anchor) = anchor::publication(lexed, layout, &all, given);
    for found in all.iter_mut().filter(|found| found.outlook == Outlook::Open && turns(&found.said)) {
        found.outlook = prefer.outlook();
    }
    let mut focus = Focus::default();
    let mut dates = Vec::with_capacity(all.len());
    let mut places = Vec::with_capacity(all.len());
    let mut told = false;
    // The end of the range that begins with the expression before.
    let mut end = None;
    let mut block = None;
    for (n, found) in all.iter().enumerate() {
        if block.replace(found.block) != Some(found.block) {
            focus.open_paragraph();
        }
        if matches!(found.said.what, What::Hour) && focus.near.is_none() {
            focus.near = day_behind(lexed, &all[n..], anchor, focus);
        }
        let resolved = if let Some(end) = end.take() {
            end
        } else if let Some([first, last]) = range::ends(lexed, found, all.get(n + 1), anchor, &mut focus) {
            end = Some(last);
            first
        } else if let Some(alone) = resolve(found, anchor, &mut focus) {
            alone
        } else {
            continue;
        };
        let span = lexed.span(found.run);
        let mut note = |code| diagnostics.push(Diagnostic { code, span });
        if resolved.value.is_none() {
            note(Code::ImpossibleDate);
        }
        if resolved.weekday_differs {
            note(Code::WeekdayMismatch);
        }
        // Once is enough: the first date that hangs on the day of publication.
        if resolved.hangs && !told {
            note(Code::UnknownPublication);
            told = true;
        }
        let Resolved { kind, value, earliest, latest, .. } = resolved;
        dates.push(Timex { span, kind, value, modifier: found.said.modifier, earliest, latest });
        places.push(Place { run: found.run, sentence: found.sentence });
    }
    (dates, places, published)
}

/// The day close behind an hour that other hours part from it: "22:30 local time (20:30 UTC) on **June 15**".
fn day_behind(lexed: &Lexed<'_>, from: &[Found], anchor: Option<NaiveDate>, mut focus: Focus) -> Option<NaiveDate> {
    /// The tokens from the hour to its day: "local time ( 20:30 UTC ) on".
    const REACH: usize = 10;
    let (hour, behind) = from.split_first()?;
    let near = |next: &&Found| next.block == hour.block && next.run.start <= hour.run.end + REACH;
    let next = behind.iter().take_while(near).find(|next| !matches!(next.said.what, What::Hour))?;
    // "at 9:40 p.m. He left on Monday": another sentence
    let parts = |at: usize| {
        let token = &lexed.tokens[at];
        token.is_terminal() || token.case == Case::Title && lexed.word(at - 1).ends_with('.')
    };
    if next.said.is_day() && !(hour.run.end..next.run.start).any(parts) {
        resolve(next, anchor, &mut focus);
    }
    focus.near
}

/// Every expression of every block, in order. A block's end ends an expression.
fn expressions(lexed: &Lexed<'_>, layout: &Layout, sentences: &[Sentence], signs: &SignMap) -> Vec<Found> {
    let mut times = Vec::with_capacity(lexed.tokens.len() / 16);
    signs.each([Signs::TIME], |at| times.push(at));
    let mut times = times.as_slice();
    let mut found = Vec::with_capacity(times.len());
    let mut sentence = 0;
    for (block, &run) in layout.runs.iter().enumerate() {
        let mut i = Tokens::new(lexed, run);
        // The end of the expression before: no two share a word.
        let mut floor = run.start;
        // Every turn takes at least one token.
        while let Some(at) = next_start(i, &mut times) {
            i = i.from(at);
            let follows = |last: &&Found| last.run.end + 1 == i.index() && last.block == block;
            let elided = || elided::day(i, &found.last().filter(follows)?.said);
            let Some((rest, said)) = unhedged(i).ok().or_else(elided) else {
                i = i.after_first();
                continue;
            };
            let (start, said) = with_hedge(i, floor, said);
            let taken = Run::new(start, rest.index());
            if traps::deceives(lexed, run, taken, &said) {
                i = i.after_first();
                continue;
            }
            while sentences.get(sentence).is_some_and(|s| s.run.end <= taken.start) {
                sentence += 1;
            }
            let within = sentences.get(sentence).map(|s| s.run).filter(|s| s.contains(taken.start)).unwrap_or(run);
            let said = known::nowadays(lexed, within, taken, said);
            let said = known::known_day(lexed, taken, said);
            let said = match found.last().filter(|last| last.run.end + 1 == taken.start && last.block == block) {
                Some(last) => range::shared_day(lexed, last, said),
                None => said,
            };
            let outlook = match found.last().filter(|last| follows(last) && range::is_listed(lexed, last.run)) {
                _ if !turns(&said) => Outlook::Open,
                _ if context::is_habit(lexed, within, taken, &said) => Outlook::Habit,
                Some(last) if last.outlook != Outlook::Open => last.outlook,
                _ if layout.blocks[block].kind() == BlockKind::Caption && !context::foretells(lexed, within) => {
                    Outlook::Back
                }
                _ => {
                    let found = context::outlook(lexed, within, taken);
                    match said.what {
                        What::Named { name: Name::Month(_), which: Which::Bare, .. } => {
                            context::month(lexed, within, taken, found)
                        }
                        What::Named { name: Name::MonthDay { .. }, which: Which::Bare, .. } => {
                            context::day(lexed, within, taken, found)
                        }
                        _ => found,
                    }
                }
            };
            share_year(lexed, &mut found, taken, &said);
            found.push(Found { run: taken, sentence, block, said, outlook });
            floor = taken.end;
            i = rest;
        }
    }
    found
}

/// Whether the outlook of its clause turns an expression. Lengths, sets and "now" mean the same wherever it looks.
fn turns(said: &Expression) -> bool {
    matches!(
        said.what,
        What::Named { .. }
            | What::Unit { .. }
            | What::Overnight
            | What::Beside { .. }
            | What::DayOfMonth(_)
            | What::Value(TimeValue::Year(_))
    )
}

/// "April and May 2019", "April/May 2019", "May 3, 4 and 5, 2019", "from June 3 to June 9, 2019": the year of those before is that of the
/// last, or the one before it.
fn share_year(lexed: &Lexed<'_>, found: &mut [Found], taken: Run, said: &Expression) {
    let month_of = |said: &Expression| match said.what {
        What::Named { name: Name::Month(month) | Name::MonthDay { month, .. }, which: Which::Bare, year } => {
            Some((month, year))
        }
        _ => None,
    };
    let Some((mut last, Year::Of(mut year))) = month_of(said) else { return };
    let mut start = taken.start;
    for before in found.iter_mut().rev() {
        let link = lexed.tokens[before.run.end];
        let joins = matches!(link.word, word::AND | word::OR | word::TO | word::THROUGH | word::UNTIL)
            || matches!(link.kind, TokenKind::Dash | TokenKind::Comma | TokenKind::Hyphen | TokenKind::Slash);
        let Some((month, Year::None)) = month_of(&before.said).filter(|_| joins && start == before.run.end + 1) else {
            break;
        };
        year -= i32::from(month > last);
        if let What::Named { year: open, .. } = &mut before.said.what {
            *open = Year::Of(year);
        }
        (last, start) = (month, before.run.start);
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::block;
    use crate::lex::{Landmarks, lex};
    use crate::sentence::split;

    /// The dates of a text, each as its words and value, then the day of publication.
    pub(in crate::time) fn read(text: &str, published: Option<&str>) -> (Vec<String>, Option<String>, Vec<Code>) {
        let mut tokens = Vec::new();
        let outline = lex(text, &mut tokens);
        let lexed = &Lexed { text, tokens: &tokens };
        let layout = block::find(lexed, &outline.lines);
        let sentences = split(lexed, &layout.blocks, &layout.runs, &Landmarks::of(lexed, &outline.signs));
        let mut diagnostics = Vec::new();
        let given = published.map(|day| day.parse().unwrap());
        let (dates, _, published) =
            find(lexed, &layout, &sentences, &outline.signs, given, Prefer::News, &mut diagnostics);
        let show = |date: &Timex| {
            let value = date.value.map_or_else(|| "-".to_owned(), |value| value.to_string());
            format!("{} = {value}", &text[date.span])
        };
        let published = published.map(|p| p.value.to_string());
        (dates.iter().map(show).collect(), published, diagnostics.iter().map(|d| d.code).collect())
    }

    #[track_caller]
    fn dates(text: &str, expected: &[&str]) {
        assert_eq!(read(text, Some("2024-06-05")).0, expected, "{text}");
    }

    #[test]
    fn an_expression_ends_with_its_block() {
        dates("The fair opened in May\n\n3 boats sank.", &["May = 2024-05"]);
    }

    #[test]
    fn the_clause_turns_a_date() {
        dates("The council voted on Friday.", &["Friday = 2024-05-31"]);
        dates("The council will vote on Friday.", &["Friday = 2024-06-07"]);
        dates("The bridge opened in July.", &["July = 2023-07"]);
        dates("A crane stands beside the bridge since the fair of July.", &["July = 2024-07"]);
        dates("The bridge opened in November.", &["November = 2023-11"]);
        dates("The bridge is due to open in November.", &["November = 2024-11"]);
        dates("The boy was last seen on Oct. 3.", &["Oct. 3 = 2023-10-03"]);
    }

    #[test]
    fn later_dates_are_counted_from_earlier_ones() {
        dates(
            "It sank on May 1. Two days later a diver found it.",
            &["May 1 = 2024-05-01", "Two days later = 2024-05-03"],
        );
        dates(
            "Third-quarter profit rose to $9 million from $8 million a year earlier. In the year-ago quarter sales fell.",
            &["Third-quarter = 2023-Q3", "a year earlier = 2022-Q3", "the year-ago quarter = 2022-Q3"],
        );
        dates("Profit in the period was flat.", &[]);
    }

    #[test]
    fn the_day_that_is_spoken_of() {
        dates("He sang on Monday. That morning he wept.", &["Monday = 2024-06-03", "That morning = 2024-06-03TMO"]);
        dates("He came in 1984. That morning he wept.", &["1984 = 1984", "That morning = XXXX-XX-XXTMO"]);
        dates(
            "It sank in 2012. That day he wept. Three years later he sang.",
            &["2012 = 2012", "That day = XXXX-XX-XX", "Three years later = 2015"],
        );
        dates(
            "They met at 3 p.m. on the last Tuesday in May.",
            &["3 p.m. on the last Tuesday in May = 2024-05-28T15:00"],
        );
        dates("In those last nights he wept.", &[]);
    }

    #[test]
    fn what_is_counted_from_dates_that_nobody_knows() {
        let read = |text: &str, expected: &[&str]| assert_eq!(read(text, None).0, expected, "{text}");
        read(
            "It burned in 1984. In May a mill opened and closed two months later.",
            &["1984 = 1984", "May = XXXX-05", "two months later = XXXX-07"],
        );
        read(
            "It burned in June 2012. A mill opened in October, the first of that year.",
            &["June 2012 = 2012-06", "October = XXXX-10", "that year = 2012"],
        );
        read("It burned in 1984. He left later that month.", &["1984 = 1984", "later that month = XXXX-XX"]);
        read("It burned on May 3. He left that day.", &["May 3 = XXXX-05-03", "that day = XXXX-05-03"]);
        read(
            "It burned in 1984. It rose from May on a year earlier.",
            &["1984 = 1984", "May = XXXX-05", "a year earlier = XXXX"],
        );
    }

    #[test]
    fn a_day_of_another_week() {
        dates("The council meets on Friday next week.", &["Friday next week = 2024-06-14"]);
        dates("The council met on Tuesday last week.", &["Tuesday last week = 2024-05-28"]);
        dates("Doe said Friday last week's loss was small.", &["Friday = 2024-05-31", "last week = 2024-W22"]);
        assert_eq!(read("It met on Tuesday last week.", None).0, ["Tuesday last week = XXXX-WXX-2"]);
    }

    #[test]
    fn back_and_again() {
        dates("He left a few months back.", &["a few months back = PAST_REF"]);
        dates("He left two years back.", &["two years back = 2022"]);
        dates("They sent him two years back to Varn.", &["two years = P2Y"]);
        dates("Eat every 2–3 hours.", &["every 2–3 hours = PT2H"]);
        dates("It must end by week's end or month-end.", &["week's end = 2024-W23", "month-end = 2024-06"]);
    }

    #[test]
    fn without_a_day_of_publication_the_first_open_date_is_noted() {
        let (dates, published, codes) = read("The ferry sank on Friday and rose on Sunday.", None);
        assert_eq!(dates, ["Friday = XXXX-WXX-5", "Sunday = XXXX-WXX-7"]);
        assert_eq!((published, codes), (None, vec![Code::UnknownPublication]));
    }

    #[test]
    fn days_that_cannot_be_are_noted() {
        assert_eq!(read("It is due on February 30.", None).2, [Code::ImpossibleDate]);
        assert_eq!(read("It was signed on Monday, June 4, 2024.", None).2, [Code::WeekdayMismatch]);
        assert_eq!(read("It was signed on Tuesday, June 4, 2024.", None).2, []);
    }
}
