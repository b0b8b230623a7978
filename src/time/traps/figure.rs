//! Figures that count, name or measure: "1984 seats", "Room 2010", "37 years old", "$900 a month".

use super::Place;
use crate::lex::{Case, Gap, Token, TokenKind};
use crate::lexicon::word::{self as w, WordSet};
use crate::lexicon::{WordClass, WordId};
use crate::model::{Duration, Unit};

/// What firms account for year by year, and nobody counts by the thousand: "expects **2023 earnings** of …"
static ACCOUNTS: WordSet = WordSet::of(&[
    w::EARNINGS,
    w::PROFITS,
    w::RESULTS,
    w::SALES,
    w::REVENUES,
    w::LOSSES,
    w::FIGURES,
    w::LEVELS,
    w::NUMBERS,
]);

/// "**about** 1990", "at **least** 2002"
fn is_hedge(word: WordId) -> bool {
    w::one_of!(word, LEAST | ABOUT | AROUND | NEARLY | ALMOST | APPROXIMATELY)
}

impl Place<'_> {
    /// "Room 2010", "page 1999", "Boeing 1900": a figure with a name or a numbered thing before it.
    pub(super) fn is_label(self) -> bool {
        if self.is_glued() {
            return true;
        }
        // "about 44 B.C."
        if self.taken.len() == 2 && self.last().is_word() && self.last().is_capital() {
            return false;
        }
        let Some(before) = self.before(1).filter(|t| t.is_word()) else {
            // "+44 20 5550 1984"
            if self.before(1).is_some_and(|t| t.is(TokenKind::Number)) {
                return true;
            }
            return self
                .before(1)
                .is_some_and(|t| t.is(TokenKind::Symbol) && "#№$£€".contains(&self.lexed.text[t.span]));
        };
        let numbered = matches!(
            before.word,
            w::PAGE
                | w::PAGES
                | w::ROOM
                | w::FLIGHT
                | w::ROUTE
                | w::BOX
                | w::NUMBER_SHORT
                | w::NUMBER
                | w::CHANNEL
                | w::HIGHWAY
                | w::SECTION
                | w::LOT
                | w::MODEL
                | w::CHAPTER
                | w::RULE
                | w::ARTICLE
                | w::VERSION
                | w::NEARLY
                | w::ABOUT
                | w::THAN
                | w::LEAST
                | w::SOME
                | w::OVER
                | w::ALMOST
                | w::EXACTLY
                | w::ONLY
                | w::AROUND
                | w::APPROXIMATELY
        );
        let name = before.case == Case::Title
            && self.taken.len() == 1
            && !before.has(
                WordClass::PREPOSITION
                    .or(WordClass::DETERMINER)
                    .or(WordClass::MONTH)
                    .or(WordClass::COORDINATOR)
                    .or(WordClass::SUBORDINATOR)
                    .or(WordClass::POSSESSIVE)
                    .or(WordClass::TIME_WORD)
                    .or(WordClass::SEASON),
            );
        // "since **about** 1990", "from **at least** 2002"
        let hedged = 1 + usize::from(before.word == w::LEAST);
        let counted_from = self.before(1 + hedged).is_some_and(|t| matches!(t.word, w::SINCE | w::FROM | w::UNTIL));
        let numbered = numbered
            && !(is_hedge(before.word)
                && counted_from
                && self.after(1).is_none_or(|t| t.word == w::TO || !t.is_word()));
        // "no later than 2030"
        let bound = before.word == w::THAN && matches!(self.before(2).map(|t| t.word), Some(w::LATER | w::EARLIER));
        numbered && !bound || name && self.before(2).is_some_and(|t| !t.is_terminal())
    }

    /// "the 1500 metres": a year so long ago stands behind a preposition.
    pub(super) fn is_early(self, year: i32) -> bool {
        year < 1600
            && self.taken.len() == 1
            && (!self.before_has(WordClass::PREPOSITION) || self.word_before() == w::OF)
    }

    /// "1900 workers", "in 1984 seats.": a figure that counts. "in 1990 sales rose" and "the 1988 elections" are years.
    pub(super) fn is_count(self) -> bool {
        let Some(after) = self.after(1).filter(|t| t.is_word() && t.case == Case::Lower && t.gap <= Gap::Line) else {
            return false;
        };
        let plural = if after.class.is_unknown() {
            let word = &self.lexed.text[after.span];
            word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("wards")
        } else {
            after.has(WordClass::PLURAL.or(WordClass::UNIT))
        } || matches!(after.word, w::PEOPLE | w::MEN | w::WOMEN | w::CHILDREN | w::POLICE);
        if self.taken.len() > 1
            || self.before_has(WordClass::DETERMINER)
            || self.before(1).is_some_and(|t| t.is(TokenKind::Clitic))
        {
            return false;
        }
        // "the 2004 **and 2008** conventions"
        if matches!(self.word_before(), w::AND | w::OR)
            && self.before(2).is_some_and(|t| t.is(TokenKind::Number) && t.span.len() == 4)
            && self.before(3).is_some_and(|t| t.has(WordClass::DETERMINER) || t.is(TokenKind::Clitic))
        {
            return false;
        }
        // "expects 2023 sales of …"
        if ACCOUNTS.contains(after.word) {
            return false;
        }
        let verb_follows = self.after(2).is_some_and(|t| t.has(WordClass::FINITE));
        // "launched in 2011 **aims** to"
        let is_verb = || {
            let object = WordClass::DETERMINER.or(WordClass::POSSESSIVE);
            after.has(WordClass::VERB_S) && self.after(2).is_some_and(|t| t.word == w::TO || t.has(object))
        };
        if matches!(self.word_before(), w::IN | w::SINCE) && is_verb() {
            return false;
        }
        plural && !(self.before_has(WordClass::PREPOSITION) && verb_follows)
    }

    /// "in his 40s", "in her mid-30s"; "temperatures in the 90s"
    pub(super) fn is_age_group(self) -> bool {
        /// As far back as the subject of a clause stands.
        const REACH: usize = 10;
        let hyphen = usize::from(self.before(1).is_some_and(|t| t.is(TokenKind::Hyphen)));
        let stage = self.before(1 + hyphen).is_some_and(|t| matches!(t.word, w::EARLY | w::MID | w::LATE));
        let whose = self.before(1 + if stage { 1 + hyphen } else { 0 });
        if whose.is_some_and(|t| t.has(WordClass::POSSESSIVE)) || self.is_glued() {
            return true;
        }
        let short = self.last().is(TokenKind::Decade) && self.last().span.len() <= 4;
        // "the '30s"
        let elided = self.taken.len() > 1 && self.lexed.kind(self.taken.end - 2, TokenKind::SingleQuote);
        let text = self.lexed.text;
        // "in the **low** 40s", "her **rating** fell into the mid-20s"
        let near = |token: &Token| ["low", "lower", "high", "upper"].iter().any(|word| token.reads(text, word));
        let measured = |token: &Token| {
            matches!(token.word, w::TEMPERATURES | w::TEMPERATURE | w::HIGHS | w::LOWS | w::DEGREES | w::READINGS)
                || ["rating", "ratings", "approval", "scores"].iter().any(|word| token.reads(text, word))
        };
        short
            && !elided
            && (self.before(1).is_some_and(near) || (1..=REACH).filter_map(|n| self.before(n)).any(measured))
    }

    /// "37 years old", "41-year-old", "aged 41 years"; "a 27-year veteran"
    pub(super) fn is_age(self) -> bool {
        let hyphen = usize::from(self.after(1).is_some_and(|t| t.is(TokenKind::Hyphen)));
        let after = |n| self.after(n + hyphen).map_or(WordId::UNKNOWN, |t| t.word);
        matches!(after(1), w::OLD | w::OLDS | w::VETERAN)
            || after(1) == w::OF && after(2) == w::AGE
            || self.word_before() == w::AGED
            || hyphen == 1 && self.last().is(TokenKind::Hyphen)
    }

    /// "The minutes of the meeting"
    pub(super) fn is_minutes(self, unit: Unit) -> bool {
        self.taken.len() == 1 && matches!(unit, Unit::Minute | Unit::Second) && self.before_has(WordClass::DETERMINER)
    }

    /// "A quarter of the staff", "one-quarter to one-half"
    pub(super) fn is_fraction(self, quarter: bool) -> bool {
        let compound = self.taken.len() >= 3 && self.lexed.kind(self.taken.end - 2, TokenKind::Hyphen);
        quarter && compound
            || quarter && self.word_after() == w::OF && !self.after(2).is_some_and(|t| t.is(TokenKind::Number))
    }

    /// "the **month**-to-month rise", "this **year**-on-year rise", "the **month**-old strike"
    pub(super) fn is_compared(self) -> bool {
        let hyphen = self.after(1).is_some_and(|token| token.is(TokenKind::Hyphen));
        hyphen && matches!(self.after(2).map(|token| token.word), Some(w::TO | w::OVER | w::ON | w::BY | w::OLD))
    }

    /// "the officers' quarters", "in some quarters", "three-quarters"
    pub(super) fn is_housing(self, length: Duration) -> bool {
        (self.taken.len() == 1 || self.first().word == w::SOME) && length == Duration::uncounted(Unit::Quarter)
    }

    /// "the fourth century B.C.", "the 300s BC": stretches that have no value of their own.
    pub(super) fn is_before_christ(self) -> bool {
        let era = self.after(1).filter(|token| token.is_capital());
        matches!(era.map_or("", |era| &self.lexed.text[era.span]), "BC" | "B.C." | "BCE" | "B.C.E.")
    }

    /// "in the early **hours** of Monday": a part of the day and no length.
    pub(super) fn is_small_hours(self) -> bool {
        let early = self
            .before(1)
            .is_some_and(|token| ["early", "small", "wee"].iter().any(|word| token.reads(self.lexed.text, word)));
        early && self.word_after() == w::OF && self.taken.len() == 1
    }

    /// "the third attack in as **many weeks**"; "he will **one day** sing": how long, nobody says.
    pub(super) fn is_as_many(self) -> bool {
        let many = self.word_before() == w::MANY && self.before(2).is_some_and(|token| token.word == w::AS)
            || self.first().word == w::MANY && self.word_before() == w::AS;
        let one_day = self.first().reads(self.lexed.text, "one") && self.last().word == w::DAY && self.taken.len() == 2;
        many || one_day
            && (self.before_has(WordClass::MODAL.or(WordClass::PRONOUN))
                || self.before(1).is_none_or(Token::is_terminal))
            && !matches!(self.word_after(), w::AFTER | w::BEFORE)
    }

    /// "just **minutes** apart", "a matter of **days**": nobody counted.
    pub(super) fn is_vague(self) -> bool {
        let of = usize::from(self.word_before() == w::A) + 1;
        let before = |n| self.before(n).map_or(WordId::UNKNOWN, |token| token.word);
        [before(of), before(of + 1)] == [w::OF, w::MATTER] || self.word_after() == w::APART
    }

    /// "**24 hours** a day", "**seven days** a week": always.
    pub(super) fn is_always(self, length: Duration) -> bool {
        let whole = match self.after(2).map(|token| token.word) {
            Some(w::DAY) => Duration::of(24, Unit::Hour),
            Some(w::WEEK) => Duration::of(7, Unit::Day),
            Some(w::YEAR) => Duration::of(365, Unit::Day),
            _ => return false,
        };
        matches!(self.word_after(), w::A | w::PER) && length == whole
    }

    /// "$900 a month": with an article alone, only what is said to take a time takes it: "for a month", "took an hour", "a day
    /// after the vote".
    pub(super) fn is_rate(self) -> bool {
        let article = self.taken.len() == 2 && matches!(self.first().word, w::A | w::AN);
        if article {
            return !matches!(
                self.word_before(),
                w::FOR
                    | w::IN
                    | w::WITHIN
                    | w::OVER
                    | w::ABOUT
                    | w::AFTER
                    | w::NEARLY
                    | w::ALMOST
                    | w::THAN
                    | w::LEAST
                    | w::UNDER
                    | w::BEFORE
                    | w::OF
            ) && !matches!(
                self.word_before(),
                w::TOOK
                    | w::TAKE
                    | w::TAKES
                    | w::LASTED
                    | w::LAST
                    | w::LASTS
                    | w::SPENT
                    | w::SPEND
                    | w::ONCE
                    | w::HALF
                    | w::BARELY
                    | w::JUST
                    | w::ONLY
            ) && !matches!(self.word_after(), w::AFTER | w::BEFORE | w::INTO);
        }
        // What is left of a length that was none: "three [quarters] of the rest".
        let rest = self.taken.len() == 1
            && self.before(1).is_some_and(|t| t.is(TokenKind::Number) || t.has(WordClass::NUMBER));
        rest || self.is_glued() && self.first().is(TokenKind::Number)
    }

    /// "Luke 10:25", "2:04": an hour of the day has a word of time before it, a half of the day or a zone.
    pub(super) fn is_other_figure(self) -> bool {
        // "one-**quarter to one**-half"
        if self.first().word == w::QUARTER && self.before(1).is_some_and(|t| t.is(TokenKind::Hyphen)) {
            return true;
        }
        // "8 and 10 p.m.": a number is an hour by the one behind it
        let bare = self.taken.len() == 1 && !self.first().is(TokenKind::Number);
        bare && !matches!(
            self.word_before(),
            w::AT
                | w::BY
                | w::UNTIL
                | w::TILL
                | w::AROUND
                | w::ABOUT
                | w::BEFORE
                | w::AFTER
                | w::FROM
                | w::TO
                | w::SINCE
                | w::BETWEEN
        )
    }

    /// "20 units annually", "8.5% annually"
    pub(super) fn is_rate_before(self) -> bool {
        let amount = |t: &Token| {
            t.has(WordClass::PLURAL.or(WordClass::NUMBER)) || matches!(t.kind, TokenKind::Number | TokenKind::Symbol)
        };
        self.before(1).is_some_and(amount)
    }
}
