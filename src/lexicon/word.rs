//! Words that rules ask for by themselves, each a constant: `token.word == word::THE` compares two numbers.
//!
//! They stand first in the word table, so that their rows are known while compiling.

use super::table::WordId;

macro_rules! words {
    ($($name:ident $text:literal,)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "the names become constants")]
        #[repr(u16)]
        enum Row {
            Unknown,
            $($name,)*
        }

        const _: () = assert!(Row::Unknown as u16 == WordId::UNKNOWN.0);

        $(
            #[doc = concat!("\"", $text, "\"")]
            pub(crate) const $name: WordId = WordId(Row::$name as u16);
        )*

        /// All of them, in the order of their rows.
        pub(super) const ALL: &[&str] = &[$($text),*];
    };
}

words! {
    A "a",
    ABOUT "about",
    ADDITIONAL "additional",
    AFTER "after",
    AFTERWARD "afterward",
    AFTERWARDS "afterwards",
    AGO "ago",
    ALMOST "almost",
    AM "am",
    AN "an",
    AND "and",
    ANNUALLY "annually",
    APPROXIMATELY "approximately",
    AROUND "around",
    AS "as",
    AT "at",
    A_M "a.m.",
    A_M_OPEN "a.m",
    BEFORE "before",
    BEGINNING "beginning",
    BUSINESS "business",
    BY "by",
    CALENDAR "calendar",
    COMING "coming",
    COMPARABLE "comparable",
    CONSECUTIVE "consecutive",
    CORRESPONDING "corresponding",
    COUPLE "couple",
    CURRENT "current",
    CURRENTLY "currently",
    DAILY "daily",
    DAY "day",
    DAYS "days",
    DISTANT "distant",
    DOZEN "dozen",
    DOZENS "dozens",
    EACH "each",
    EARLIER "earlier",
    EARLY "early",
    EARNINGS "earnings",
    END "end",
    ENDED "ended",
    ENDING "ending",
    ENTIRE "entire",
    EQUIVALENT "equivalent",
    EVERY "every",
    EXTRA "extra",
    FEW "few",
    FEWER "fewer",
    FINAL "final",
    FISCAL "fiscal",
    FOLLOWING "following",
    FORESEEABLE "foreseeable",
    FROM "from",
    FULL "full",
    FUTURE "future",
    HALF "half",
    HENCE "hence",
    HOURLY "hourly",
    HUNDREDS "hundreds",
    IMMEDIATE "immediate",
    IN "in",
    ITS "its",
    JUST "just",
    LAST "last",
    LATE "late",
    LATER "later",
    LATEST "latest",
    LATTER "latter",
    LEAST "least",
    LESS "less",
    LIKE "like",
    LONG "long",
    LOSS "loss",
    LOSSES "losses",
    MANY "many",
    MID "mid",
    MIDDLE "middle",
    MILLENNIA "millennia",
    MOMENT "moment",
    MONTHLY "monthly",
    MORE "more",
    MOST "most",
    NEAR "near",
    NEARLY "nearly",
    NET "net",
    NEXT "next",
    NIGHTLY "nightly",
    NO "no",
    NOON "noon",
    NOW "now",
    NOWADAYS "nowadays",
    OF "of",
    ON "on",
    ONCE "once",
    OR "or",
    OTHER "other",
    OUR "our",
    OVER "over",
    O_CLOCK "o'clock",
    O_CLOCK_CURLED "o’clock",
    PAST "past",
    PER "per",
    PERIOD "period",
    PM "pm",
    PRECEDING "preceding",
    PREVIOUS "previous",
    PREVIOUSLY "previously",
    PRIOR "prior",
    PROFIT "profit",
    PROFITS "profits",
    P_M "p.m.",
    P_M_OPEN "p.m",
    QUARTER "quarter",
    QUARTERLY "quarterly",
    QUARTERS "quarters",
    RECENT "recent",
    RECENTLY "recently",
    RESULTS "results",
    REVENUE "revenue",
    REVENUES "revenues",
    RIGHT "right",
    ROUGHLY "roughly",
    SALES "sales",
    SAME "same",
    SCORES "scores",
    SEVERAL "several",
    SHORT "short",
    SIMILAR "similar",
    SO "so",
    SOLID "solid",
    SOME "some",
    SOON "soon",
    START "start",
    STRAIGHT "straight",
    SUCCESSIVE "successive",
    TENS "tens",
    THAN "than",
    THAT "that",
    THE "the",
    THEIR "their",
    THESE "these",
    THIS "this",
    THOUSAND "thousand",
    THOUSANDS "thousands",
    TIME "time",
    TIMES "times",
    TO "to",
    TODAY "today",
    TOMORROW "tomorrow",
    TONIGHT "tonight",
    TRADING "trading",
    TURNOVER "turnover",
    TWICE "twice",
    TWO "two",
    UNDER "under",
    UP "up",
    UPCOMING "upcoming",
    WEEK "week",
    WEEKLY "weekly",
    WELL "well",
    WHOLE "whole",
    WITHIN "within",
    WORKING "working",
    YEAR "year",
    YEARLY "yearly",
    YESTERDAY "yesterday",
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::words;

    #[test]
    fn every_word_stands_in_its_row() {
        for (text, row) in ALL.iter().zip(1..) {
            assert_eq!(words().find(text.as_bytes()), WordId(row), "{text}");
        }
        assert_eq!(words().find(b"The"), THE);
    }
}
