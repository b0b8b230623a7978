//! Time stamps: lines that say when a story was published or updated.

use super::foreign_stamp;
use super::signature::person;
use super::tokens::{Res, Tokens, miss};
use crate::error::Expected;
use crate::lex::{Case, Token, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self as w, WordMap};
use crate::model::StampKind;

/// A line that stamps twice, with zones and weekdays, is not longer: "Published …, Fri 3 June 2024 … Updated …".
const MOST_STAMP_TOKENS: usize = 32;

/// "Lanternnews Updated on June 3", "UTCUpdated": one word may be anything where the rest stamps twice.
const MOST_ODD: usize = 1;

// stamp = { label | month | weekday | number | clock | zone | mark | "ago" }
//
/// A whole run that is one time stamp, with what it says it is. "Published 3 hours ago", "June 3, 2024 5 AM PT".
pub(crate) fn timestamp(i: Tokens<'_>) -> Res<'_, Option<StampKind>> {
    let mut sub = None;
    let (mut dates, mut numbers, mut odd) = (0, 0, 0);
    for n in 0..=MOST_STAMP_TOKENS {
        let Some(token) = i.nth(n) else { break };
        // "Posted on June 3, 2024 by Ana Doe"
        if dates > 0
            && sub.is_some()
            && i.nth_text(n) == "by"
            && person(i.from(i.index() + n + 1)).is_ok_and(|it| it.0.is_empty())
        {
            break;
        }
        let text = i.nth_text(n);
        match part(token, text, i.nth(n + 1)) {
            Part::Number if is_dotted_date(text) || numeric_date(i.from(i.index() + n)) => {
                (dates, numbers) = (dates + 1, numbers + 1);
            }
            Part::Label(kind) => sub = sub.or(kind),
            Part::Date => dates += 1,
            Part::Number => numbers += 1,
            Part::Link => {}
            Part::Odd => odd += 1,
        }
        if n == MOST_STAMP_TOKENS || odd > MOST_ODD {
            return miss(i, Expected::Time);
        }
    }
    // "16:40" alone is the hour of a live blog's entry.
    let hour = i.first().is_some_and(|token| token.is(TokenKind::Clock)) && i.nth(1).is_none();
    // "17.55 BST", "Updated at 17.31 BST"
    let zoned = dates == 1 && odd == 0 && (i.nth(2).is_none() && i.first().is_some_and(is_figure) || sub.is_some());
    // "Published" over "June 3, 2024"
    let label = sub.is_some() && i.nth(1).is_none() && i.first().is_some_and(Token::is_capital);
    let says = dates > 0 && numbers > 0 || dates > 1 || hour || zoned || label;
    if says && (odd == 0 || dates + numbers > 3 || sub.is_some()) {
        Ok((i.from(i.end()), sub))
    } else {
        miss(i, Expected::Time)
    }
}

/// Whether a date in figures stands here: "2024-06-04", "04/06/2024".
fn numeric_date(i: Tokens<'_>) -> bool {
    let number = |n: usize| i.nth(n).is_some_and(|token| token.is(TokenKind::Number));
    let mark = |n: usize| {
        i.nth(n).is_some_and(|token| token.is_glued() && matches!(token.kind, TokenKind::Hyphen | TokenKind::Slash))
    };
    let year = |n: usize| i.nth_text(n).len() == 4;
    // "02-751-1500" is a number to call.
    let days = |n: usize, m: usize| i.nth_text(n).len() <= 2 && i.nth_text(m).len() <= 2;
    let marked = number(0) && mark(1) && number(2) && mark(3) && number(4);
    marked && (year(0) && days(2, 4) || year(4) && days(0, 2))
}

/// "04.06.2024": a day as the papers of Europe write it.
fn is_dotted_date(text: &str) -> bool {
    if !(8..=10).contains(&text.len()) {
        return false;
    }
    let mut parts = text.split('.');
    let mut up_to =
        |most: u16| parts.next().is_some_and(|part| part.parse().is_ok_and(|it: u16| (1..=most).contains(&it)));
    let day = up_to(31) && up_to(12);
    day && parts.next().is_some_and(|year| year.len() == 4) && parts.next().is_none()
}

pub(super) enum Part {
    /// "Published", "Updated", "Posted"
    Label(Option<StampKind>),
    /// A word that only a time has: a month, a weekday, a clock time, "ago".
    Date,
    Number,
    /// What stands between: "at", ",", "|", "ET".
    Link,
    Odd,
}

fn part(token: &Token, text: &str, next: Option<&Token>) -> Part {
    match token.kind {
        TokenKind::Number if is_dotted_clock(text, next) => Part::Date,
        TokenKind::Number | TokenKind::Ordinal => Part::Number,
        TokenKind::Clock => Part::Date,
        TokenKind::Word => word(token, text, next),
        TokenKind::Open | TokenKind::Close | TokenKind::Quote | TokenKind::Question | TokenKind::Exclamation => {
            Part::Odd
        }
        _ => Part::Link,
    }
}

fn is_figure(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Number | TokenKind::Clock)
}

/// "17.55" with the zone behind it: "BST".
fn is_dotted_clock(text: &str, next: Option<&Token>) -> bool {
    let in_day = |(hour, minute): (&str, &str)| {
        minute.len() == 2 && hour.parse::<u8>().is_ok_and(|it| it < 24) && minute.parse::<u8>().is_ok_and(|it| it < 60)
    };
    let zone = |token: &Token| token.is_word() && token.case == Case::Upper && (2..=4).contains(&token.span.len());
    text.split_once('.').is_some_and(in_day) && next.is_some_and(zone)
}

/// What a word says in a stamp by itself.
#[derive(Clone, Copy)]
enum Says {
    Updated,
    Published,
    /// "ago", "p.m."
    Time,
    /// "Eastern Standard Time", "Uhr": only with a capital
    Zone,
    /// "mins"
    Unit,
    /// "at", "first": only where something follows
    Link,
    Nothing,
}

static SAYS: WordMap<Says> = WordMap::of(Says::Nothing)
    .with(&[w::UPDATED, w::MODIFIED, w::EDITED], Says::Updated)
    .with(&[w::PUBLISHED, w::POSTED, w::CREATED], Says::Published)
    .with(&[w::AGO, w::AM, w::PM, w::A_M, w::P_M, w::TODAY, w::YESTERDAY], Says::Time)
    .with(&[w::EASTERN, w::CENTRAL, w::MOUNTAIN, w::PACIFIC, w::STANDARD, w::DAYLIGHT, w::UHR], Says::Zone)
    .with(&[w::HR, w::HRS, w::MIN, w::MINS, w::SEC], Says::Unit)
    .with(&[w::AT, w::ON, w::FIRST, w::LAST, w::TIME, w::ORIGINALLY, w::AND], Says::Link)
    .with(&[w::THE, w::OF, w::BY, w::A, w::AN, w::JUST, w::NOW], Says::Link);

fn word(token: &Token, text: &str, next: Option<&Token>) -> Part {
    let says = SAYS.get(token.word);
    match says {
        Says::Updated => return Part::Label(Some(StampKind::Updated)),
        Says::Published => return Part::Label(Some(StampKind::Published)),
        Says::Time => return Part::Date,
        _ => {}
    }
    let may = token.case == Case::Lower && token.has(WordClass::MODAL);
    if token.has(WordClass::MONTH) && !may || token.has(WordClass::WEEKDAY) {
        return Part::Date;
    }
    // "2023-04-28T09:30Z", "3 h ago"
    let letter = text.len() == 1
        && (token.is_glued() && matches!(text, "T" | "Z" | "t" | "z") || matches!(text, "h" | "m" | "d"));
    if letter || text.len() > 1 && text.starts_with('T') && text[1..].bytes().all(|b| b.is_ascii_digit()) {
        return Part::Link;
    }
    // "BST"
    let zone = token.case == Case::Upper && (2..=5).contains(&text.len());
    let links = match says {
        Says::Unit => true,
        Says::Zone => token.is_capital(),
        Says::Link => next.is_some() || token.word == w::TIME && token.is_capital(),
        _ => false,
    };
    if zone || links || token.has(WordClass::UNIT) { Part::Link } else { foreign_stamp::part(text) }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::grammar::tokens::tests::lexed;

    #[allow(clippy::option_option, reason = "whether it is a stamp, and then whether it says which")]
    pub(in crate::grammar) fn stamp(text: &str) -> Option<Option<StampKind>> {
        lexed(text, timestamp).map(|found| found.0)
    }

    #[test]
    fn stamps() {
        let (published, updated) = (Some(Some(StampKind::Published)), Some(Some(StampKind::Updated)));
        assert_eq!(stamp("June 4, 2024"), Some(None));
        assert_eq!(stamp("4 June 2024 9:33pm"), Some(None));
        assert_eq!(stamp("15:56 BST, 4 June 2024"), Some(None));
        assert_eq!(stamp("Sat 12 Oct 2024 07.00 BST"), Some(None));
        assert_eq!(stamp("2024-06-04T11:36:01Z"), Some(None));
        assert_eq!(stamp("17.55 BST"), Some(None));
        assert_eq!(stamp("Updated at 17.31 BST"), updated);
        assert_eq!(stamp("2024-06-04"), Some(None));
        assert_eq!(stamp("2 hours ago"), Some(None));
        assert_eq!(stamp("Published 3 seconds ago"), published);
        assert_eq!(stamp("First published on 4 June 2024"), published);
        assert_eq!(stamp("Posted on June 4, 2024 by Ana Doe"), published);
        assert_eq!(stamp("Updated 6:50 p.m. ET, June 4, 2024"), updated);
        assert_eq!(stamp("Last updated: 19 November 2024, 16:42 GMT"), updated);
        assert_eq!(stamp("Published Fri, Apr 28 20232:23 PM EDT"), published);
        assert_eq!(stamp("June 04, 2024 07:30 AM Eastern Standard Time"), Some(None));
        assert_eq!(stamp("04.06.2024"), Some(None));
        assert_eq!(stamp("Published"), published);
        assert_eq!(stamp("04.06.2024, 21:00 Uhr"), Some(None));
    }

    #[test]
    fn other_lines_with_numbers_and_days() {
        for text in [
            "Updated figures from the harbor office show",
            "Published works by the late poet",
            "17.55 TONNES",
            "02-751-1500",
            "99.55 BST",
            "31.13.2024",
            "10.2.24",
            "1. Garage",
            "2024",
            "Monday",
            "Oct. 6, 1923: First race of the Larks",
            "Friday’s storms",
            "350 soldiers",
            "",
        ] {
            assert_eq!(stamp(text), None, "{text}");
        }
    }
}
