//! How an event stands: past, planned, ongoing, or not to be.

use super::attach::Attached;
use super::group::Group;
use super::trigger::{Kind, kind};
use super::{infinitive, tense};
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self, WordMap, WordSet};
use crate::model::{EventRule, EventStatus, TimeValue, Timex, TimexKind};
use chrono::NaiveDate;

/// Words between an event and the verb that schedules it: "the *talks* with the union, *set* for".
const SCHEDULED: usize = 8;

/// Words that set the time of an event, or take it away.
#[derive(Clone, Copy)]
enum Scheduling {
    /// "cancelled"
    Cancels,
    /// "called off"
    Calls,
    /// "postponed"
    Postpones,
    /// "put off", "pushed back"
    Puts,
    /// "moved back", "moved to Thursday"
    Moves,
    /// "slipped to Thursday"
    Slips,
    /// "planned"; but "originally planned"
    Plans,
    /// "set for Monday"; but "set off at dawn"
    Sets,
    /// "expected"
    Expects,
}

static SCHEDULING: WordMap<Option<Scheduling>> = WordMap::of(None)
    .with(
        &[word::CANCELLED, word::CANCELED, word::SCRAPPED, word::SCUTTLED, word::ABANDONED],
        Some(Scheduling::Cancels),
    )
    .with(&[word::CALLED, word::CALLS, word::CALL], Some(Scheduling::Calls))
    .with(
        &[word::POSTPONED, word::DELAYED, word::RESCHEDULED, word::DEFERRED, word::ADJOURNED],
        Some(Scheduling::Postpones),
    )
    .with(&[word::PUT, word::PUSHED, word::BROUGHT], Some(Scheduling::Puts))
    .with(&[word::MOVED], Some(Scheduling::Moves))
    .with(&[word::SLIPPED, word::SHIFTED], Some(Scheduling::Slips))
    .with(&[word::PLANNED, word::SCHEDULED, word::SLATED, word::DUE], Some(Scheduling::Plans))
    .with(&[word::SET], Some(Scheduling::Sets))
    .with(&[word::EXPECTED, word::HELD, word::EARMARKED, word::PENCILLED, word::PENCILED], Some(Scheduling::Expects));

/// What a verb does to an event that it has as subject or object.
fn schedules(lexed: &Lexed<'_>, at: usize) -> Option<EventStatus> {
    let scheduling = SCHEDULING.get(lexed.known(at))?;
    let next = lexed.known(at + 1);
    match scheduling {
        Scheduling::Cancels => Some(EventStatus::Cancelled),
        Scheduling::Calls => (next == word::OFF).then_some(EventStatus::Cancelled),
        Scheduling::Postpones => Some(EventStatus::Postponed),
        Scheduling::Puts | Scheduling::Moves if matches!(next, word::OFF | word::BACK | word::FORWARD) => {
            Some(EventStatus::Postponed)
        }
        Scheduling::Moves | Scheduling::Slips => to_a_day(lexed, at + 1).then_some(EventStatus::Postponed),
        Scheduling::Puts => None,
        Scheduling::Plans | Scheduling::Sets if at > 0 && lexed.reads(at - 1, word::ORIGINALLY) => {
            Some(EventStatus::Postponed)
        }
        // "set off at dawn", "set up a fund": done, and no plan.
        Scheduling::Sets if ONLY_SET.contains(next) => None,
        Scheduling::Plans | Scheduling::Sets | Scheduling::Expects => Some(EventStatus::Planned),
    }
}

/// Words behind "set" where nothing is planned.
static ONLY_SET: WordSet =
    WordSet::of(&[word::OFF, word::OUT, word::UP, word::ASIDE, word::BACK, word::SAIL, word::FOOT, word::FIRE]);

/// "to Thursday", "from Monday to", "from June 3 to"
fn to_a_day(lexed: &Lexed<'_>, at: usize) -> bool {
    matches!(lexed.known(at), word::TO | word::FROM) && lexed.has(at + 1, WordClass::WEEKDAY | WordClass::MONTH)
}

/// The event that a verb of scheduling has, in its place: "the **race** was postponed until Friday".
pub(crate) fn scheduled(lexed: &Lexed<'_>, sentence: Run, found: Attached) -> Attached {
    // "Doe failed to **appear**": what failed is what did not happen.
    if lexed.reads(found.at + 1, word::TO) && found.kind.is_verb() && Group::leading_to(lexed.known(found.at)) != 0 {
        let at = found.at + 2;
        // A cut sentence may end with "to".
        let led = if at < sentence.end { kind(lexed, sentence, at) } else { None };
        return led.map_or(found, |kind| Attached { at, kind, rule: EventRule::Scheduled, ..found });
    }
    // "The regatta will be held": holding is what happens.
    if !found.kind.is_verb() || lexed.reads(found.at, word::HELD) || schedules(lexed, found.at).is_none() {
        return found;
    }
    let before = (sentence.start..found.at).rev().take(SCHEDULED);
    let mut near = before.take_while(|&at| !lexed.kind(at, TokenKind::Comma));
    near.find_map(|at| {
        kind(lexed, sentence, at).filter(|kind| *kind == Kind::Noun).map(|kind| Attached {
            at,
            kind,
            rule: EventRule::Scheduled,
            ..found
        })
    })
    .unwrap_or(found)
}

/// How an event stands.
pub(crate) fn status(
    lexed: &Lexed<'_>,
    sentence: Run,
    clause: Run,
    found: &Attached,
    date_run: Run,
    date: &Timex,
    today: Option<NaiveDate>,
) -> EventStatus {
    if let Some(off) = called_off(lexed, clause, found) {
        return off;
    }
    let known = date.earliest.zip(today).map(|(first, today)| first > today);
    let ahead = is_to_come(lexed, date_run, date) || known.unwrap_or_else(|| looks_ahead(lexed, date_run, date));
    let open = known.is_none() && !looks_back(lexed, date_run);
    let since = date_run.start > 0 && lexed.reads(date_run.start - 1, word::SINCE);
    // "a strike earmarked for 23 March": of a year that nobody tells.
    let plans = |at: usize| schedules(lexed, at) == Some(EventStatus::Planned) && !lexed.reads(at, word::HELD);
    if !found.kind.is_verb() {
        let planned = open && (found.at..date_run.start).any(plans);
        return match date.value {
            _ if ahead || planned => EventStatus::Planned,
            // "the current strike"
            Some(TimeValue::Present) => EventStatus::Ongoing,
            _ => EventStatus::Past,
        };
    }
    let lead = lead(lexed, clause, found.at);
    if lead == Some(EventStatus::Hypothetical) {
        return EventStatus::Hypothetical;
    }
    let group = Group::before(lexed, clause, found.at);
    if group.has(Group::NOT) || lead == Some(EventStatus::Negated) {
        return EventStatus::Negated;
    }
    let token = &lexed.tokens[found.at];
    // "was to have met"
    let unmet = group.has(Group::TO) && token.has(WordClass::PARTICIPLE) && lexed.reads(found.at - 1, word::HAVE);
    // "was supposed to open on Monday", told on Tuesday
    let missed = group.has(Group::TO) && group.has(Group::PLAN) && group.has(Group::WAS | Group::HAD);
    let promised = known != Some(false) && tense::was_to_come(lexed, sentence, group, found.at);
    if unmet || group.has(Group::MAY) || group.has(Group::WOULD) && !promised || missed && known == Some(false) {
        return EventStatus::Hypothetical;
    }
    let to = group.has(Group::TO) && !group.has(Group::HAD);
    // "a study to be published this week"
    let to_be = to
        && !group.has(Group::WAS)
        && matches!(found.kind, Kind::Finite | Kind::Report)
        && lexed.reads(found.at - 1, word::BE)
        && (lexed.has(found.at.saturating_sub(3), WordClass::NOUN)
            || !lexed.has(found.at.saturating_sub(3), WordClass::VERB));
    let plan = plans(found.at + usize::from(is_be(lexed, found.at)));
    // "is going to close"
    let going = token.word == word::GOING && lexed.reads(found.at + 1, word::TO) && group.has(Group::IS);
    if promised
        || going
        || group.has(Group::WILL)
        || plan && (ahead || open)
        || to && (ahead || group.has(Group::IS | Group::PLAN))
        || to_be && tense::holds_today(lexed, date_run, date, today)
    {
        return EventStatus::Planned;
    }
    if found.kind == Kind::Ing
        && (group.has(Group::HAS | Group::IS | Group::BEEN) && !ahead || group.has(Group::HAS) && since)
    {
        return EventStatus::Ongoing;
    }
    // "has lived in Varn since 2010"; but "has won twice since 2010"
    if since && group.has(Group::HAS) && LASTS.contains(token.word) {
        return EventStatus::Ongoing;
    }
    if !ahead && tense::goes_on(lexed, found, group, date_run, date, today) {
        return EventStatus::Ongoing;
    }
    // "The council meets every Tuesday", "is held each May"
    let form = token.has(WordClass::VERB_S) || found.kind == Kind::Finite && !token.has(WordClass::VERB_PAST);
    if date.kind == TimexKind::Set && (form && !token.has(WordClass::PARTICIPLE) || group.has(Group::IS)) {
        return EventStatus::Ongoing;
    }
    let present = token.has(WordClass::VERB_S)
        || found.kind == Kind::Infinitive
        || found.kind == Kind::Ing
        || group.has(Group::IS);
    // "The talks resume today"
    let same_day = || date.earliest.zip(today).is_some_and(|(first, today)| first == today);
    let timetable = form && !token.has(WordClass::VERB_PAST | WordClass::PARTICIPLE | WordClass::CUE | WordClass::BE);
    if timetable && date.value.is_some_and(|value| value.day().is_some()) && same_day() {
        return EventStatus::Planned;
    }
    let past = token.has(WordClass::VERB_PAST) || word::one_of!(token.word, WAS | WERE);
    if ahead && (present || !past) {
        return EventStatus::Planned;
    }
    let by_governor = if to && open && date.value != Some(TimeValue::Past) {
        infinitive::status(lexed, sentence, found.at)
    } else {
        None
    };
    by_governor.unwrap_or(EventStatus::Past)
}

/// Participles of what goes on once it has begun.
static LASTS: WordSet = WordSet::of(&[
    word::LIVED,
    word::WORKED,
    word::SERVED,
    word::RULED,
    word::HEADED,
    word::LED,
    word::OWNED,
    word::STAYED,
    word::REMAINED,
]);

/// "is", "are"
fn is_be(lexed: &Lexed<'_>, at: usize) -> bool {
    lexed.has(at, WordClass::BE) && matches!(lexed.known(at), word::IS | word::ARE)
}

/// "the coming months", "the next two years": a length that begins now.
fn is_to_come(lexed: &Lexed<'_>, date: Run, value: &Timex) -> bool {
    let the = usize::from(lexed.reads(date.start, word::THE));
    value.kind == TimexKind::Duration && word::one_of!(lexed.known(date.start + the), NEXT | COMING | UPCOMING)
}

/// Whether words for a time that no calendar tells look back: "last week", "three days ago".
fn looks_back(lexed: &Lexed<'_>, date: Run) -> bool {
    word::one_of!(lexed.known(date.start), LAST | YESTERDAY | EARLIER) || lexed.reads(date.end - 1, word::AGO)
}

/// Whether words for a time that no calendar tells look ahead: "tomorrow", "next year"; but "the next day".
fn looks_ahead(lexed: &Lexed<'_>, date: Run, value: &Timex) -> bool {
    value.value == Some(TimeValue::Future) || matches!(lexed.known(date.start), word::TOMORROW | word::NEXT)
}

/// "the talks set for Monday were called off": the verb that calls it off stands in the clause.
fn called_off(lexed: &Lexed<'_>, clause: Run, found: &Attached) -> Option<EventStatus> {
    let off = |at: usize| schedules(lexed, at).filter(|status| *status != EventStatus::Planned);
    // "planned for Saturday" is a plan until a verb behind it says otherwise.
    if found.kind.is_verb() && schedules(lexed, found.at) != Some(EventStatus::Planned) {
        return off(found.at);
    }
    clause.range().find_map(off)
}

/// How what stands before the verb in its clause leads it: "**if** the dam bursts", "**denied** that the deal was signed".
fn lead(lexed: &Lexed<'_>, clause: Run, verb: usize) -> Option<EventStatus> {
    static LEADS: WordSet =
        WordSet::of(&[word::IF, word::UNLESS, word::DENIED, word::DENIES, word::DENY, word::DENYING]);
    let farthest = clause.start.max(verb.saturating_sub(SCHEDULED * 2));
    let mut leads = (farthest..verb).rev().filter(|&at| LEADS.contains(lexed.known(at)));
    leads.find_map(|at| match lexed.known(at) {
        word::IF | word::UNLESS => Some(EventStatus::Hypothetical),
        _ => (verb - at <= SCHEDULED).then_some(EventStatus::Negated),
    })
}

#[cfg(test)]
pub(super) mod tests {
    use crate::{EventStatus, Parser};

    /// How the first event of a text stands that was published on 5 June 2024, a Wednesday.
    #[track_caller]
    pub(crate) fn stands(text: &str, status: EventStatus) {
        stands_by(Parser::new().published(chrono::NaiveDate::from_ymd_opt(2024, 6, 5).unwrap()), text, status);
    }

    /// How the first event of a text stands.
    #[track_caller]
    pub(crate) fn stands_by(parser: Parser, text: &str, status: EventStatus) {
        let article = parser.parse(text).unwrap();
        assert_eq!(article.events().next().map(|event| event.status), Some(status), "{text}");
    }

    #[test]
    fn moved_from_one_day_to_another() {
        for text in [
            "The talks were moved from Monday to Thursday.",
            "The race was postponed from June 3 to June 10.",
            "The launch, originally planned for Monday, will come later.",
            "The hearing was adjourned until June 20.",
            "The vote was put off until September.",
        ] {
            stands(text, EventStatus::Postponed);
        }
        stands("The crane was moved on June 3, 2024.", EventStatus::Past);
    }

    #[test]
    fn called_off_or_not_to_be() {
        stands("The union called off Friday's strike.", EventStatus::Cancelled);
        stands("Saturday's concert has been scrapped.", EventStatus::Cancelled);
        stands("If the dam breaks on June 7, 2024, they leave.", EventStatus::Hypothetical);
        stands("Doe was to have met them on June 3, 2024.", EventStatus::Hypothetical);
        stands("The bridge was supposed to open on June 3, 2024.", EventStatus::Hypothetical);
        stands("Doe had been due to speak on Tuesday.", EventStatus::Hypothetical);
    }

    #[test]
    fn a_cut_sentence_has_no_verb_behind_its_last_word() {
        stands("On Monday Doe failed to", EventStatus::Past);
    }

    #[test]
    fn what_is_denied() {
        stands("Officials denied that the deal was signed on Monday.", EventStatus::Negated);
        stands("Officials said that the deal was signed on Monday.", EventStatus::Past);
    }

    #[test]
    fn what_is_to_come_and_what_goes_on() {
        stands("Doe is expected to resign on Friday.", EventStatus::Planned);
        stands("The company hopes to open the plant in 2026.", EventStatus::Planned);
        stands("A million are projected to live there by 2040.", EventStatus::Planned);
        stands("They have been searching since June 3, 2024.", EventStatus::Ongoing);
        stands("The talks resume Wednesday.", EventStatus::Planned);
        stands("She now lives in Varn.", EventStatus::Ongoing);
        stands("She has lived in Varn since 2010.", EventStatus::Ongoing);
        stands("She has won twice since 2010.", EventStatus::Past);
        stands("The mill is now out of use.", EventStatus::Ongoing);
        stands("The council meets every Tuesday.", EventStatus::Ongoing);
        stands("The regatta is held each May.", EventStatus::Ongoing);
        stands("The council met every Tuesday.", EventStatus::Past);
        stands("They now said so.", EventStatus::Past);
        stands("A study to be published this week tells of it.", EventStatus::Planned);
        stands("The list, purported to be printed this year, is false.", EventStatus::Past);
        stands("The mayor wants to close the pool in the coming months.", EventStatus::Planned);
        stands("The next six weeks were hard.", EventStatus::Past);
    }

    #[test]
    fn what_lies_behind_in_a_text_without_a_day() {
        let status = |text: &str| Parser::new().parse(text).unwrap().events().next().map(|event| event.status);
        assert_eq!(status("Two barns were set on fire last month."), Some(EventStatus::Past));
        assert_eq!(status("A strike was set for Tuesday."), Some(EventStatus::Planned));
    }

    #[test]
    fn what_is_to_come_in_a_text_without_a_day() {
        let status = |text: &str| Parser::new().parse(text).unwrap().events().next().map(|event| event.status);
        assert_eq!(status("The free version is due out next year."), Some(EventStatus::Planned));
        assert_eq!(status("A strike was earmarked for 23 March."), Some(EventStatus::Planned));
        assert_eq!(status("She left the next day."), Some(EventStatus::Past));
        assert_eq!(status("The fair was held on 23 March."), Some(EventStatus::Past));
    }
}
