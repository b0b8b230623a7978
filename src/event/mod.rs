//! Dated events: the word that names what happened, joined to the time that dates it.

mod attach;
mod between;
mod clause;
mod date_clause;
mod doer;
mod group;
mod infinitive;
mod joined;
mod made;
mod name;
mod scheduling;
mod status;
mod tells;
mod tense;
mod trigger;
mod verb_form;

use attach::Others;
use tells::Tells;
use trigger::Attached;

use crate::block::Layout;
use crate::grammar::role::{Role, role};
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::{WordClass, word};
use crate::model::{BlockKind, Event, EventRule, Published, TimeValue, Timex, TimexId, TimexKind};
use crate::person::Mention;
use crate::sentence::Sentence;
use crate::time::Place;

/// Finds the dated events of an article, in the order of their triggers: one a date at the most. `places`: where the dates
/// stand, one for each; `mentions`: those of people, in text order.
pub(crate) fn find(
    lexed: &Lexed<'_>,
    layout: &Layout,
    sentences: &[Sentence],
    dates: &[Timex],
    places: &[Place],
    published: Option<&Published>,
    mentions: &[Mention],
) -> Vec<Event> {
    let today = published.and_then(|published| published.value.range()).map(|(_, last)| last);
    let mut events = Vec::with_capacity(dates.len());
    let mut last: Option<(usize, Attached)> = None;
    for (n, (date, place)) in dates.iter().zip(places).enumerate() {
        let Some(sentence) = sentences.get(place.sentence) else { break };
        let run = Run::new(place.run.start.max(sentence.run.start), place.run.end.min(sentence.run.end));
        if run.is_empty() || measures(lexed, date, run) {
            continue;
        }
        // A sentence is of a block.
        let kind = layout.blocks[sentence.block.index()].kind();
        let caption = kind == BlockKind::Caption;
        // Headlines and captions tell in the present what has happened.
        let told = !(caption || matches!(kind, BlockKind::Headline | BlockKind::Heading));
        let attach = |n: usize, run: Run| {
            let others = Others { before: &places[..n], behind: &places[n + 1..] };
            let shown = if caption { attach::shown(lexed, sentence.run, run, others) } else { None };
            shown.or_else(|| attach::trigger(lexed, sentence.run, run, others, Tells::of(&dates[n], today)))
        };
        let mut attached = attach(n, run);
        let joins_last = last.is_some_and(|(before, _)| {
            before + 1 == n && joined::are_joined(lexed, (&dates[before], places[before].run), (date, run))
        });
        if joins_last && !attached.is_some_and(|found| joined::is_of_noun_behind(lexed, &found, run)) {
            attached = last.map(|(_, found)| found).filter(|found| sentence.run.contains(found.at)).or(attached);
        }
        if let Some((next, place)) = dates.get(n + 1).zip(places.get(n + 1))
            && joined::are_joined(lexed, (date, run), (next, place.run))
            && let Some(of_both) =
                attach(n + 1, place.run).filter(|found| joined::is_of_noun_behind(lexed, found, place.run))
        {
            attached = Some(of_both);
        }
        last = attached.map(|found| (n, found));
        let Some(found) = attached.filter(|found| {
            found.rule == EventRule::NounBeside
                || is_done_to_noun(lexed, found.at, run)
                || !is_adjective(lexed, date, run)
        }) else {
            continue;
        };
        let found = scheduling::scheduled(lexed, sentence.run, found);
        let clause = clause::around(lexed, sentence.run, found.at, run);
        let mut setting = clause::setting(lexed, sentence.run, clause, run, mentions);
        if found.kind.is_verb()
            && let Some(doer) = doer::before(lexed, sentence.run, clause, found.at, mentions)
        {
            setting.participants.insert(0, lexed.span(doer));
        }
        let trigger = lexed.span(trigger::words(lexed, sentence.run, found.at, found.kind));
        // "the Varn **Convention**": what happens takes no part in itself.
        setting.participants.retain(|who| !who.contains(trigger));
        events.push(Event {
            trigger,
            span: lexed.span(clause),
            date: TimexId::new(n),
            status: status::status(lexed, sentence.run, clause, &found, run, date, today, told),
            participants: setting.participants,
            place: setting.place,
            rule: found.rule,
            confidence: confidence(found.points),
        });
    }
    events.sort_by_key(|event| (event.trigger, event.date));
    events
}

/// "a 27-year veteran", "900 crowns a year": lengths and rates that date nothing.
fn measures(lexed: &Lexed<'_>, date: &Timex, run: Run) -> bool {
    let rate = date.kind == TimexKind::Set && word::one_of!(lexed.known(run.start), A | AN | PER);
    rate || date.kind == TimexKind::Duration && lexed.has(run.end, WordClass::ROLE)
}

/// "**current** officials", "the **1977** book", "a **30-second** spot": a date of a noun that tells of nothing that happens, and not of
/// the verb; but "at the **2008** Games he won".
fn is_adjective(lexed: &Lexed<'_>, date: &Timex, run: Run) -> bool {
    if run.len() == 1 && word::one_of!(lexed.known(run.start), CURRENT | RECENT) {
        return true;
    }
    match date.value {
        Some(TimeValue::Year(_)) if run.len() == 1 && run.start > 0 => {
            let led = matches!(role(lexed, run.start - 1), Role::Determiner | Role::Genitive);
            let then = |at: usize| word::one_of!(lexed.known(at), AT | DURING | IN | AFTER | BEFORE | SINCE | FOR);
            let named = role(lexed, run.end) == Role::Name && !(run.start > 1 && then(run.start - 2));
            led && (named || is_noun(lexed, run.end)) && !is_stretch(lexed, run.end)
        }
        Some(TimeValue::Duration(_)) => {
            let compound = lexed.kind(run.end.saturating_sub(2), TokenKind::Hyphen)
                && (lexed.has(run.end - 1, WordClass::UNIT) || lexed.reads(run.end - 1, word::LONG));
            compound && (role(lexed, run.end) == Role::Name || is_noun(lexed, run.end))
        }
        _ => false,
    }
}

/// Whether a participle says of the noun behind a date what was done with it then: "the 1977 book **written** by Doe".
fn is_done_to_noun(lexed: &Lexed<'_>, at: usize, date: Run) -> bool {
    at == date.end + 1 && lexed.has(at, WordClass::PARTICIPLE)
}

/// Whether a stretch of time begins here: "in the 2015 **fiscal year**", "the 2018 **flu season**".
fn is_stretch(lexed: &Lexed<'_>, at: usize) -> bool {
    const STRETCHES: [&str; 3] = ["season", "cycle", "session"];
    let long = |at: usize| lexed.has(at, WordClass::UNIT) || lexed.is_any(at, &STRETCHES);
    (at..lexed.tokens.len().min(at + 3)).any(long)
}

/// Whether a noun or its adjective stands here, and no verb that has the form of one.
fn is_noun(lexed: &Lexed<'_>, at: usize) -> bool {
    role(lexed, at) == Role::Noun && !lexed.has(at, WordClass::VERB_PAST)
}

/// How often an attachment of these points is right, measured on dated news.
fn confidence(points: i32) -> f32 {
    match points {
        19.. => 0.89,
        5..=18 => 0.82,
        _ => 0.59,
    }
}

#[cfg(test)]
mod tests {
    use crate::{EventRule, EventStatus, Parser};

    /// The first event of a text published on 5 June 2024, a Wednesday.
    #[track_caller]
    fn event(text: &str, trigger: &str, status: EventStatus) {
        let parser = Parser::new().published(chrono::NaiveDate::from_ymd_opt(2024, 6, 5).unwrap());
        let article = parser.parse(text).unwrap();
        let found = article.events().next().map(|event| (event.trigger_text(), event.status));
        assert_eq!(found, Some((trigger, status)), "{text}");
    }

    #[test]
    fn the_word_that_a_date_dates() {
        event("The ferry sank on June 3, 2024.", "sank", EventStatus::Past);
        event("On June 3, 2024, the ferry sank.", "sank", EventStatus::Past);
        event("Nobody was charged over the June 2019 explosion.", "explosion", EventStatus::Past);
        event("The attack in June 2019 was the worst.", "attack", EventStatus::Past);
        event("Police said Tuesday they knew him.", "said", EventStatus::Past);
        event("They had two boats in 2019.", "had", EventStatus::Past);
    }

    #[test]
    fn a_date_of_a_noun_that_is_told_of_an_event() {
        event("Doe won at the 2012 Varn Olympiad.", "won", EventStatus::Past);
        event("Doe held a three-day meeting.", "meeting", EventStatus::Past);
        event("A 2012 law named for Roe was dropped.", "named", EventStatus::Past);
        event("Sales fell in the 2012 fiscal year.", "fell", EventStatus::Past);
        event("In 2013 memos were lost.", "lost", EventStatus::Past);
    }

    #[test]
    fn dates_of_one_list_or_range() {
        let triggers = |text: &str| -> Vec<String> {
            let article = Parser::new().parse(text).unwrap();
            article.events().map(|event| event.trigger_text().to_owned()).collect()
        };
        assert_eq!(triggers("They hacked the mill in 2010, 2011 and 2013 and guards covered it up."), ["hacked"; 3]);
        assert_eq!(triggers("Doe resigned on Friday, two days after guards covered it up."), ["resigned"; 2]);
        assert_eq!(triggers("Doe lost between 2016 and 2020 but sang."), ["lost"; 2]);
        assert_eq!(triggers("Doe spoke before the 2012 and 2016 elections."), ["elections"; 2]);
        assert_eq!(triggers("The ferry sank in 2012, and in 2016 the mill closed."), ["sank", "closed"]);
    }

    #[test]
    fn what_the_value_of_a_date_tells() {
        event("They voted to close the pool on Tuesday.", "voted", EventStatus::Past);
        event("They plan to close the pool on Tuesday, June 11.", "close", EventStatus::Planned);
        event("Kolvar said income in the third quarter of 2023 jumped.", "jumped", EventStatus::Past);
        event("A mill opens each year.", "opens", EventStatus::Ongoing);
    }

    #[test]
    fn a_caption_shows_what_is_dated() {
        let text = "Members of the crew lift the bell, in Varn, during a drill, on June 3, 2024. (AP Photo/Ana Doe)";
        event(text, "lift", EventStatus::Past);
    }

    #[test]
    fn how_an_event_stands() {
        event("The council will vote on June 7, 2024.", "vote", EventStatus::Planned);
        event("The trial is due to begin on July 2, 2024.", "begin", EventStatus::Planned);
        event("The museum closes on July 2, 2024.", "closes", EventStatus::Planned);
        event("The ferry did not sail on June 3, 2024.", "sail", EventStatus::Negated);
        event("If the dam breaks on June 7, 2024, they leave.", "breaks", EventStatus::Hypothetical);
        event("The union could walk out on June 7, 2024.", "walk", EventStatus::Hypothetical);
        event("The race was postponed until June 20, 2024.", "race", EventStatus::Postponed);
        event("The concert planned for June 20, 2024 was cancelled.", "concert", EventStatus::Cancelled);
        event("They have been searching since June 3, 2024.", "searching", EventStatus::Ongoing);
        event("The launch is scheduled for June 9, 2024.", "launch", EventStatus::Planned);
    }

    #[test]
    fn the_rule_that_joined_them() {
        let rule = |text: &str| Parser::new().parse(text).unwrap().events().next().map(|event| event.rule);
        assert_eq!(rule("The ferry sank on June 3, 2024."), Some(EventRule::Verb));
        assert_eq!(rule("Tuesday's storm broke the pier."), Some(EventRule::NounBeside));
        assert_eq!(rule("The race was postponed until June 20, 2024."), Some(EventRule::Scheduled));
        let caption = "Members of the crew lift the bell, in Varn, on June 3, 2024. (AP Photo/Ana Doe)";
        assert_eq!(rule(caption), Some(EventRule::Caption));
    }

    #[test]
    fn who_and_where() {
        let article = Parser::new().parse("Ana Doe met the Harbor Council in Paris on June 3, 2024.").unwrap();
        let event = article.events().next().unwrap();
        let texts: Vec<_> = event.participants.iter().map(|&span| &article.text()[span]).collect();
        assert_eq!(texts, ["Ana Doe", "Harbor Council"]);
        assert_eq!(event.place.map(|span| &article.text()[span]), Some("Paris"));
        let article = Parser::new().parse("Ana Doe said she lost her boat in a storm on June 3, 2024.").unwrap();
        let event = article.events().next().unwrap();
        let texts: Vec<_> = event.participants.iter().map(|&span| &article.text()[span]).collect();
        assert_eq!(texts, ["Ana Doe"]);
    }

    #[test]
    fn lengths_and_rates_date_nothing() {
        for text in [
            "A berth costs 900 crowns a year.",
            "Doe is a 27-year veteran.",
            "It rained.",
            "Current and former teachers said so.",
            "Doe cited a 2013 memo.",
            "Doe is serving a 20-year sentence.",
            "Doe gave it to the 2012 Kolvar nominee.",
        ] {
            assert_eq!(Parser::new().parse(text).unwrap().events().count(), 0, "{text}");
        }
    }
}
