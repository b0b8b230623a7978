//! How an event stands: past, planned, ongoing, or not to be.

use super::group::Group;
use super::scheduling::{SCHEDULED, schedules};
use super::trigger::{Attached, Kind};
use super::{infinitive, tense};
use crate::grammar::role::{Role, role};
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::word::{self, WordSet};
use crate::lexicon::{WordClass, WordId};
use crate::model::{Day, EventStatus, TimeValue, Timex, TimexKind};
use chrono::NaiveDate;

/// How an event stands. `told`: whether the present tells what is or is to come, as it does not in headlines and captions.
#[allow(clippy::too_many_arguments, reason = "each is a side of its own")]
pub(crate) fn status(
    lexed: &Lexed<'_>,
    sentence: Run,
    clause: Run,
    found: &Attached,
    date_run: Run,
    date: &Timex,
    today: Option<NaiveDate>,
    told: bool,
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
        let planned = open
            && ((found.at..date_run.start).any(plans)
                || !matches!(date.value, Some(TimeValue::Year(_)))
                    && is_awaited(lexed, sentence, found.at.min(date_run.start)));
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
    if group.has(Group::NOT) || lead == Some(EventStatus::Negated) || is_of_none(lexed, clause, found.at) {
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
    // "is meeting them on Thursday"; but "is hoping for rain on Thursday"
    let appointed =
        open && group.has(Group::IS) && !group.has(Group::BEEN) && is_some_day(date) && !token.has(WordClass::CUE);
    if found.kind == Kind::Ing && appointed {
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
    if told && timetable && date.value.is_some_and(|value| value.day().is_some()) && same_day() {
        return EventStatus::Planned;
    }
    // "the mill, which opens on March 1", in a text whose day nobody knows
    let nominal = token.has(WordClass::NOUN | WordClass::PLURAL);
    let present_alone = || {
        token.has(WordClass::VERB_S)
            && (!nominal || found.at > 0 && word::one_of!(lexed.known(found.at - 1), WHICH | THAT | WHO))
            && !lexed.is_any(found.at, &["appears", "seems", "shows", "marks", "follows", "wins"])
    };
    if told && timetable && open && is_some_day(date) && present_alone() {
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

/// Whether what leads an event tells that it is still to come: "**ahead of** Monday's vote", "**heading into** the vote on Monday",
/// "the **upcoming** vote".
fn is_awaited(lexed: &Lexed<'_>, sentence: Run, first: usize) -> bool {
    /// "ahead of the first old vote"
    const NEAR: usize = 5;
    let before = (sentence.start..first).rev().take(NEAR);
    let mut near = before.take_while(|&at| lexed.tokens[at].is_word() && !lexed.has(at, WordClass::VERB_PAST));
    near.any(|at| match lexed.known(at) {
        word::OF => at > 0 && lexed.reads(at - 1, word::AHEAD),
        word::INTO => at > 0 && lexed.is_any(at - 1, &["heading", "going"]),
        other => other == word::UPCOMING,
    })
}

/// A day by its name, of a week or year that nobody knows.
fn is_some_day(date: &Timex) -> bool {
    let Some(TimeValue::Day(day) | TimeValue::Part(day, _) | TimeValue::Clock(day, _)) = date.value else {
        return false;
    };
    matches!(day, Day::Weekday(_) | Day::Yearly { .. })
}

/// Whether nobody and nothing does what a verb says: "**No** deal was reached", "**none** of the men left", "**neither** side
/// moved"; but "no fewer than two men left", "found no ferry".
fn is_of_none(lexed: &Lexed<'_>, clause: Run, verb: usize) -> bool {
    /// "No deal on the old mill at Varn had yet been"
    const FARTHEST: usize = 10;
    let of_subject = |at: usize| {
        matches!(
            role(lexed, at),
            Role::Noun | Role::Name | Role::Auxiliary | Role::Adverb | Role::Preposition | Role::Determiner
        )
    };
    let none = |at: usize| word::one_of!(lexed.known(at), NO | NEITHER) || lexed.is(at, "none");
    let mut before = (clause.start..verb).rev().take(FARTHEST);
    let Some(at) = before.find(|&at| none(at) || !of_subject(at)).filter(|&at| none(at)) else { return false };
    let counts = || lexed.is_any(at + 1, &["fewer", "less", "more", "longer", "doubt", "matter", "wonder", "sooner"]);
    let opens = at == clause.start || {
        let before = &lexed.tokens[at - 1];
        !before.is_word() && !before.is(TokenKind::Clitic)
            || before.has(WordClass::COORDINATOR | WordClass::SUBORDINATOR | WordClass::CUE)
            || before.word == word::THAT
    };
    opens && !counts()
}

/// "is", "are"
fn is_be(lexed: &Lexed<'_>, at: usize) -> bool {
    lexed.has(at, WordClass::BE) && matches!(lexed.known(at), word::IS | word::ARE)
}

/// "the coming months", "the next two years": a length that begins now.
fn is_to_come(lexed: &Lexed<'_>, date: Run, value: &Timex) -> bool {
    let the = usize::from(lexed.reads(date.start, word::THE));
    value.kind == TimexKind::Duration && word::one_of!(lexed.known(date.start + the), NEXT | COMING | UPCOMING)
}

/// Whether words for a time that no calendar tells look back: "last week", "three days ago", "Friday of last week".
fn looks_back(lexed: &Lexed<'_>, date: Run) -> bool {
    word::one_of!(lexed.known(date.start), LAST | YESTERDAY | EARLIER)
        || lexed.reads(date.end - 1, word::AGO)
        || date.len() > 2 && lexed.reads(date.end - 1, word::YEAR) && lexed.reads(date.end - 2, word::LAST)
        || ends_with_week(lexed, date, word::LAST)
}

/// Whether words for a time that no calendar tells look ahead: "tomorrow", "next year", "Friday next week"; but "the next day".
fn looks_ahead(lexed: &Lexed<'_>, date: Run, value: &Timex) -> bool {
    value.value == Some(TimeValue::Future)
        || matches!(lexed.known(date.start), word::TOMORROW | word::NEXT)
        || ends_with_week(lexed, date, word::NEXT)
}

/// "Friday **next week**", "Friday of **last week**"
fn ends_with_week(lexed: &Lexed<'_>, date: Run, which: WordId) -> bool {
    lexed.has(date.start, WordClass::WEEKDAY)
        && lexed.reads(date.end - 1, word::WEEK)
        && lexed.reads(date.end - 2, which)
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
    fn what_is_to_come_on_a_day_of_no_known_year() {
        let unknown = |text: &str, status| stands_by(Parser::new(), text, status);
        unknown("Doe praised the mill, which opens on March 1.", EventStatus::Planned);
        unknown("Doe spoke ahead of Monday's vote.", EventStatus::Planned);
        unknown("Doe said on March 1 that it rained.", EventStatus::Past);
        unknown("Doe wept at Monday's vote.", EventStatus::Past);
        unknown("Doe says on Monday that it rains.", EventStatus::Past);
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
        stands("No deal on the mill was reached on Monday.", EventStatus::Negated);
        stands("Doe said no deal was reached on Monday.", EventStatus::Negated);
        stands("None of the ferries sailed on Monday.", EventStatus::Negated);
        stands("No fewer than two ferries sailed on Monday.", EventStatus::Past);
        stands("Officials denied that the deal was signed on Monday.", EventStatus::Negated);
        stands("Officials said that the deal was signed on Monday.", EventStatus::Past);
    }

    #[test]
    fn what_is_to_come_and_what_goes_on() {
        stands("Doe is expected to resign on Friday.", EventStatus::Planned);
        stands("The council must vote by Friday.", EventStatus::Planned);
        stands("The mill is about to close in July.", EventStatus::Planned);
        stands_by(Parser::new(), "Doe is meeting them on Thursday.", EventStatus::Planned);
        stands_by(Parser::new(), "The council meets on Wednesday next week.", EventStatus::Planned);
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
