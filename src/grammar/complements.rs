//! What stands behind a verb of speech before its content: hearer, place, day and manner.

use super::noun_phrase::{NounPhrase, noun_phrase};
use super::role::{Role, role};
use super::tokens::Tokens;
use super::verb::is_finite;
use crate::lex::{Lexed, Run, Token, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self, WordSet};

/// Complements behind a verb that are followed: hearer, place, day, manner.
const MOST_COMPLEMENTS: usize = 6;

/// What belongs to a verb of speech besides its subject.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Complements {
    pub(crate) addressee: Option<Run>,
    pub(crate) venue: Option<Run>,
}

/// Hearer, place, day and manner behind a verb: "reporters on Friday in a statement".
pub(crate) fn complements(i: Tokens<'_>, hearer: bool) -> (Tokens<'_>, Complements) {
    let lexed = i.lexed();
    let mut found = Complements::default();
    let mut i = i;
    if hearer
        && i.word(0) != word::THAT
        && let Some((rest, who)) = self::hearer(i)
    {
        i = rest;
        found.addressee = Some(who);
    }
    // Every turn takes a word or a phrase.
    for _ in 0..MOST_COMPLEMENTS {
        let at = i.index();
        if i.is_empty() {
            break;
        }
        if let Some(after) = time_end(i) {
            i = i.from(after);
            continue;
        }
        match role(lexed, at) {
            // "said there is a road", "said there’s a road"
            Role::Adverb if lexed.reads(at, word::THERE) && lexed.kind(at + 1, TokenKind::Clitic) => break,
            Role::Adverb if lexed.reads(at, word::THERE) && lexed.has(at + 1, WordClass::AUXILIARY) => break,
            Role::Adverb => i = i.after_first(),
            // "shot back forcefully"
            _ if lexed.reads(at, word::BACK) => i = i.after_first(),
            Role::Number if lexed.has(at.wrapping_sub(1), WordClass::MONTH) => i = i.after_first(),
            Role::Preposition if !lexed.reads(at, word::AS) && !lexed.reads(at, word::OF) => {
                let day = role(lexed, at + 1) == Role::Time;
                if let Some((rest, venue)) = venue(i) {
                    found.venue = found.venue.or(Some(venue.run));
                    found.addressee = found.addressee.or(venue.reader);
                    i = rest;
                    continue;
                }
                match noun_phrase(i.after_first()) {
                    Ok((rest, phrase)) => {
                        if lexed.reads(at, word::TO) && can_hear(lexed, phrase) {
                            found.addressee = found.addressee.or(Some(phrase.run));
                        }
                        i = past_title(rest);
                    }
                    Err(_) if day => i = i.from(at + 2),
                    // "shot back:", "responded with “…”"
                    Err(_) if pauses(i.after_first()) => i = i.after_first(),
                    Err(_) => break,
                }
            }
            // "a day earlier"
            Role::Determiner | Role::Number if lexed.has(at + 1, WordClass::UNIT) => i = i.from(at + 2),
            _ => break,
        }
    }
    (i, found)
}

/// Where or how something was said, with whom it was for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Venue {
    /// "a letter to the governor"
    pub(crate) run: Run,
    /// "the governor"
    pub(crate) reader: Option<Run>,
}

/// Where or how something was said, behind a preposition: "in **a letter to the governor**", "by **email**", "on **NPR’s “Low
/// Tide”**"; but "before the interview", "without comment", "stood by his comment".
pub(crate) fn venue(i: Tokens<'_>) -> Option<(Tokens<'_>, Venue)> {
    let lexed = i.lexed();
    let on = i.word(0) == word::ON;
    let there = match i.word(0) {
        word::IN | word::AT | word::ON | word::DURING | word::THROUGH | word::VIA => true,
        word::BY => role(lexed, i.index() + 1) == Role::Noun,
        _ => false,
    };
    if !there {
        return None;
    }
    let (rest, phrase) = noun_phrase(i.after_first()).ok()?;
    let is = |at: usize| lexed.has(at, WordClass::VENUE);
    // "in his book Low Tide"
    let named = || phrase.run.range().any(|at| is(at) && role(lexed, at + 1) == Role::Name);
    let site = || SITES.contains(lexed.known(phrase.head)) || lexed.has(phrase.head, WordClass::AGENCY);
    if !(is(phrase.head) || named() || on && site()) {
        return None;
    }
    let rest = past_title(rest);
    let reader = if rest.word(0) == word::TO { noun_phrase(rest.after_first()).ok() } else { None };
    let rest = reader.map_or(rest, |(rest, _)| rest);
    let reader = reader.map(|(_, reader)| reader).filter(|&reader| can_hear(lexed, reader)).map(|reader| reader.run);
    Some((rest, Venue { run: Run::new(phrase.run.start, rest.index()), reader }))
}

/// Whether a phrase behind "to" can be who is told: "said to **the crew**"; but "spoke to **the** “anger”", "promised to **release** it".
pub(crate) fn can_hear(lexed: &Lexed<'_>, phrase: NounPhrase) -> bool {
    let verb = phrase.run.len() == 1 && lexed.has(phrase.head, WordClass::VERB_BASE);
    let bare = lexed.has(phrase.head, WordClass::DETERMINER) && !lexed.reads(phrase.head, word::HER);
    !(bare || verb && role(lexed, phrase.head) == Role::Noun)
}

/// Sites where people write: "said on **Twitter**".
static SITES: WordSet =
    WordSet::of(&[word::TWITTER, word::FACEBOOK, word::INSTAGRAM, word::LINKEDIN, word::TIKTOK, word::YOUTUBE]);

/// Who is told: "told **reporters**", "told **NPR’s “Low Tide”** that", "told **“Low Tide” host Ana Doe**, “…”".
pub(crate) fn hearer(i: Tokens<'_>) -> Option<(Tokens<'_>, Run)> {
    let lexed = i.lexed();
    let host = title_end(i).map_or(i, |end| i.from(end));
    let (rest, who) = noun_phrase(host).ok()?;
    if is_subject(rest) {
        // "told investors profits would fall"
        let people = WordClass::ROLE | WordClass::COLLECTIVE | WordClass::PERSON_NOUN | WordClass::DEMONYM;
        let first = who.run.start;
        let two =
            lexed.has(first, WordClass::PLURAL) && lexed.has(first, people) && role(lexed, first + 1) == Role::Noun;
        return (two && who.run.end > first + 1).then(|| (i.from(first + 1), Run::new(first, first + 1)));
    }
    // "urged an “end”": no noun yet
    if word::one_of!(lexed.known(who.head), A | AN | THE) {
        return None;
    }
    let rest = past_title(rest);
    Some((rest, i.taken(rest)))
}

/// Behind the title that a genitive ends with: "told NPR’s **“Low Tide”** that".
pub(crate) fn past_title(i: Tokens<'_>) -> Tokens<'_> {
    if role(i.lexed(), i.index()) != Role::Genitive {
        return i;
    }
    title_end(i.after_first()).map_or(i, |end| i.from(end))
}

/// The index behind a title in marks that begins here.
fn title_end(i: Tokens<'_>) -> Option<usize> {
    /// The longest title, in tokens.
    const LONGEST: usize = 8;
    let lexed = i.lexed();
    let mark = |at: &usize| lexed.kind(*at, TokenKind::Quote);
    let open = Some(i.index()).filter(mark)?;
    let titled = lexed.tokens.get(open + 1).is_some_and(Token::is_capital);
    let close = (open + 1..i.end().min(open + LONGEST + 2)).find(mark)?;
    titled.then_some(close + 1)
}

/// Whether the phrase before these words is the subject of what is reported: "warned **the repair** could fail", but "told
/// the crew, had they waited, …".
pub(crate) fn is_subject(behind: Tokens<'_>) -> bool {
    behind.has(0, WordClass::AUXILIARY | WordClass::MODAL)
        && is_finite(behind.lexed(), behind.index())
        && !behind.has(1, WordClass::SUBJECT_PRONOUN)
}

/// The index after an expression of time that begins here: "on Monday", "this week", "today".
pub(crate) fn time_end(i: Tokens<'_>) -> Option<usize> {
    let lexed = i.lexed();
    let at = i.index();
    let named = WordClass::WEEKDAY | WordClass::MONTH;
    let day = |at: usize| at < i.end() && lexed.has(at, named) && role(lexed, at) == Role::Time;
    let unit = |at: usize| at < i.end() && lexed.has(at, WordClass::UNIT | WordClass::DAY_PART | WordClass::SEASON);
    if day(at) {
        return Some(at + 1);
    }
    let alone = word::one_of!(i.word(0), TODAY | YESTERDAY | TOMORROW | TONIGHT | EARLIER | LATER);
    let leads = leads_time(lexed, at);
    if leads && (unit(at + 1) || day(at + 1)) || lexed.reads(at, word::ON) && day(at + 1) {
        Some(at + 2)
    } else {
        alone.then_some(at + 1)
    }
}

/// Whether a word points a unit of time to a day: "**this** week", "**last** month", "**late** Thursday".
pub(super) fn leads_time(lexed: &Lexed<'_>, at: usize) -> bool {
    word::one_of!(lexed.known(at), THIS | THAT | LAST | NEXT | EARLIER | LATE | EARLY | LATER | EACH | EVERY)
}

/// Whether the words end here, or a comma or colon stands before the mark.
pub(super) fn pauses(i: Tokens<'_>) -> bool {
    i.first().is_none_or(|next| matches!(next.kind, TokenKind::Comma | TokenKind::Colon))
}
