//! What a time expression's first word tells of it, so that only the rules are tried that can begin with it.

use crate::lex::{Token, TokenKind};
use crate::lexicon::word::{self as w, WordMap};
use crate::lexicon::{TIMES, WordClass, WordId};

/// What can begin with a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opening {
    /// No time.
    Nothing,
    /// "the"
    The,
    /// "a month", "a previous week"
    Article,
    /// "half an hour", "half past nine"
    Half,
    /// "a quarter of an hour", "quarter to five", "quarters"
    Quarter,
    /// "several days", "dozens of years"
    Amount,
    /// "every Friday", "daily"
    Repeated,
    /// "yesterday"
    Today,
    /// "that week"
    That,
    /// "its first year", "the same period": what is spoken of, or held against it.
    Same,
    /// "the corresponding quarter", "year-ago"
    Compared,
    /// "recently", "these days"
    Reference,
    /// "last week", "next Friday"
    Pointer,
    /// "two weeks", "5 p.m.", "1958", "3 May"
    Number,
    /// "9:30", "noon"
    Clock,
    /// "Friday"
    Weekday,
    /// "weeks", "year-end"
    Unit,
    /// "May 3"
    Month,
    /// "third quarter", "3rd of May"
    Ordinal,
    /// "1980s", "'89"
    Decade,
    /// "spring", "Christmas"
    Named,
    /// "Q3", "fiscal 1990", "A.D. 79"
    TimeWord,
}

/// Words by themselves; of the others their class tells.
static WORDS: WordMap<Opening> = WordMap::of(Opening::Nothing)
    .with(&[w::THE], Opening::The)
    .with(&[w::A, w::AN], Opening::Article)
    .with(&[w::HALF], Opening::Half)
    .with(&[w::QUARTER], Opening::Quarter)
    .with(
        &[w::SEVERAL, w::FEW, w::MANY, w::COUPLE, w::DOZENS, w::TENS, w::HUNDREDS, w::THOUSANDS, w::SCORES],
        Opening::Amount,
    )
    .with(&[w::EVERY, w::EACH, w::ONCE, w::TWICE], Opening::Repeated)
    .with(
        &[
            w::DAILY,
            w::NIGHTLY,
            w::WEEKLY,
            w::FORTNIGHTLY,
            w::BIWEEKLY,
            w::MONTHLY,
            w::QUARTERLY,
            w::ANNUALLY,
            w::YEARLY,
            w::HOURLY,
            w::WEEKENDS,
        ],
        Opening::Repeated,
    )
    .with(&[w::TODAY, w::YESTERDAY, w::TOMORROW, w::TONIGHT], Opening::Today)
    .with(&[w::THAT], Opening::That)
    .with(&[w::ITS, w::THEIR, w::OUR, w::SAME, w::PRIOR], Opening::Same)
    .with(&[w::YEAR, w::PERIOD, w::CORRESPONDING, w::COMPARABLE, w::LIKE, w::SIMILAR, w::EQUIVALENT], Opening::Compared)
    .with(
        &[
            w::THESE,
            w::THOSE,
            w::NOW,
            w::NOWADAYS,
            w::CURRENTLY,
            w::RECENTLY,
            w::RECENT,
            w::SOON,
            w::RIGHT,
            w::PRESENT,
            w::LONG,
            w::FUTURE,
        ],
        Opening::Reference,
    )
    .with(&[w::LAST, w::PAST, w::THIS, w::CURRENT, w::NEXT, w::COMING, w::UPCOMING, w::PREVIOUS], Opening::Pointer)
    .with(&[w::PRECEDING, w::FOLLOWING], Opening::Pointer);

/// What each class of [`TIMES`] opens, by its place, for those that [`WORDS`] says nothing of. No word has two of them with
/// different rules but "second".
static CLASSES: [Opening; WordClass::COUNT + 1] = {
    let mut all = [Opening::Nothing; WordClass::COUNT + 1];
    all[WordClass::MONTH.first()] = Opening::Month;
    all[WordClass::WEEKDAY.first()] = Opening::Weekday;
    all[WordClass::UNIT.first()] = Opening::Unit;
    all[WordClass::SEASON.first()] = Opening::Named;
    all[WordClass::DAY_PART.first()] = Opening::Clock;
    all[WordClass::NUMBER.first()] = Opening::Number;
    all[WordClass::ORDINAL.first()] = Opening::Ordinal;
    all[WordClass::TIME_WORD.first()] = Opening::TimeWord;
    all[WordClass::HOLIDAY.first()] = Opening::Named;
    all
};

/// What tokens open that are no words.
static KINDS: [Opening; TokenKind::Symbol as usize + 1] = {
    let mut all = [Opening::Nothing; TokenKind::Symbol as usize + 1];
    all[TokenKind::Number as usize] = Opening::Number;
    all[TokenKind::Clock as usize] = Opening::Clock;
    all[TokenKind::Ordinal as usize] = Opening::Ordinal;
    all[TokenKind::Decade as usize] = Opening::Decade;
    all[TokenKind::SingleQuote as usize] = Opening::Decade;
    all
};

impl Opening {
    /// What can begin with a token. In tables, because no branch foresees it.
    pub(super) fn of(token: &Token) -> Opening {
        let by_kind = KINDS[token.kind as usize];
        let by_class = CLASSES[token.class.and(TIMES).first()];
        let by_word = Opening::of_word(token.word);
        let without_class = if by_word == Opening::Nothing { by_kind } else { by_word };
        if without_class == Opening::Nothing { by_class } else { without_class }
    }

    /// What can begin with a word by itself, whatever its classes are.
    pub(super) fn of_word(word: WordId) -> Opening {
        WORDS.get(word)
    }
}
