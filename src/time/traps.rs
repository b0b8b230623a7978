//! False friends: words and figures that look like time in a place where they are something else.

use crate::grammar::expression::{Expression, Name, Stretch, TimeOfDay, What, Which, Year};
use crate::lex::{Case, Gap, Lexed, Run, Token, TokenKind};
use crate::lexicon::WordClass;
use crate::model::{Duration, TimeValue, Unit};

/// Where an expression stands: its tokens, and those of its block round it.
#[derive(Clone, Copy)]
struct Place<'t> {
    lexed: Lexed<'t>,
    block: Run,
    taken: Run,
}

/// Whether what the grammar read at `taken` is no time expression in its block.
pub(super) fn deceives(lexed: Lexed<'_>, block: Run, taken: Run, said: &Expression) -> bool {
    let place = Place { lexed, block, taken };
    match said.what {
        What::Value(TimeValue::Year(year)) => place.is_count() || place.is_label() || place.is_early(year),
        What::Value(TimeValue::Decade(_)) => place.is_age_group(),
        What::Value(TimeValue::Past) => place.is_adjective_of_noun(),
        What::Value(TimeValue::Future) => place.is_other_soon(),
        What::Value(TimeValue::Present) => place.is_other_moment(),
        What::Named { name, which: Which::Bare, year } if said.time.is_none() => place.is_other_name(name, year),
        What::Length { length, toward } => {
            place.is_age()
                || place.is_minutes(length.unit())
                || place
                    .is_fraction(length == Duration::of(1, Unit::Quarter) || length == Duration::of(3, Unit::Quarter))
                || toward.is_none() && place.is_rate()
        }
        What::Unit { unit, .. } => place.is_fraction(unit == Stretch::Quarter),
        What::Today(_) => matches!(said.time, Some(TimeOfDay::At(_))) && place.is_other_figure(),
        What::Set(_) => place.is_adjective(),
        What::Span(..) => place.is_glued(),
        _ => false,
    }
}

impl<'t> Place<'t> {
    /// The token so many before the expression, on its block.
    fn before(self, n: usize) -> Option<&'t Token> {
        let at = self.taken.start.checked_sub(n)?;
        (at >= self.block.start).then(|| &self.lexed.tokens[at])
    }

    /// The token so many after the expression, on its block.
    fn after(self, n: usize) -> Option<&'t Token> {
        let at = self.taken.end + n - 1;
        (at < self.block.end).then(|| &self.lexed.tokens[at])
    }

    /// The first token of the expression. An expression has one.
    fn first(self) -> &'t Token {
        &self.lexed.tokens[self.taken.start]
    }

    fn last(self) -> &'t Token {
        &self.lexed.tokens[self.taken.end - 1]
    }

    fn word_before(self) -> &'t str {
        self.before(1).map_or("", |token| &self.lexed.text[token.span])
    }

    fn known_before(self) -> &'static str {
        self.before(1).map_or("", |token| token.entry().text)
    }

    fn word_after(self) -> &'t str {
        self.after(1).map_or("", |token| &self.lexed.text[token.span])
    }

    fn before_has(self, any: WordClass) -> bool {
        self.before(1).is_some_and(|token| token.has(any))
    }

    fn after_has(self, any: WordClass) -> bool {
        self.after(1).is_some_and(|token| token.has(any))
    }

    /// "555-1984", "$1985", "1985%", "3/4": a figure that is part of something.
    fn is_glued(self) -> bool {
        let mark = |token: &Token| {
            matches!(
                token.kind,
                TokenKind::Symbol | TokenKind::Slash | TokenKind::Number | TokenKind::Hyphen | TokenKind::Colon
            )
        };
        let glued = self.first().is_glued() && self.before(1).is_some_and(mark);
        // "post-1959" is a word and a year.
        let compound =
            self.before(1).is_some_and(|t| t.is(TokenKind::Hyphen)) && self.before(2).is_some_and(Token::is_word);
        glued && !compound
            || self.after(1).is_some_and(|token| token.is_glued() && mark(token) && !token.is(TokenKind::Hyphen))
    }

    /// "Room 2010", "page 1999", "Boeing 1900": a figure with a name or a numbered thing before it.
    fn is_label(self) -> bool {
        if self.is_glued() {
            return true;
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
            before.entry().text,
            "page"
                | "pages"
                | "room"
                | "flight"
                | "route"
                | "box"
                | "no."
                | "number"
                | "channel"
                | "highway"
                | "section"
                | "lot"
                | "model"
                | "chapter"
                | "rule"
                | "article"
                | "version"
                | "nearly"
                | "about"
                | "than"
                | "least"
                | "some"
                | "over"
                | "almost"
                | "exactly"
                | "only"
                | "around"
                | "approximately"
        ) || ["page", "pages", "room", "flight", "highway", "box"]
            .iter()
            .any(|w| self.word_before().eq_ignore_ascii_case(w));
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
        numbered || name && self.before(2).is_some_and(|t| !t.is_terminal())
    }

    /// "the 1500 metres": a year so long ago stands behind a preposition.
    fn is_early(self, year: i32) -> bool {
        year < 1600
            && self.taken.len() == 1
            && (!self.before_has(WordClass::PREPOSITION) || self.known_before() == "of")
    }

    /// "1900 workers", "in 1984 seats.": a figure that counts. "in 1990 sales rose" and "the 1988 elections" are years.
    fn is_count(self) -> bool {
        let Some(after) = self.after(1).filter(|t| t.is_word() && t.case == Case::Lower && t.gap <= Gap::Line) else {
            return false;
        };
        let word = &self.lexed.text[after.span];
        let plural = if after.class.is_unknown() {
            word.ends_with('s') && !word.ends_with("ss")
        } else {
            after.has(WordClass::PLURAL.or(WordClass::UNIT))
        } || matches!(word, "people" | "men" | "women" | "children" | "police");
        if self.taken.len() > 1
            || self.before_has(WordClass::DETERMINER)
            || self.before(1).is_some_and(|t| t.is(TokenKind::Clitic))
        {
            return false;
        }
        let verb_follows = self.after(2).is_some_and(|t| t.has(WordClass::FINITE));
        plural && !(self.before_has(WordClass::PREPOSITION) && verb_follows)
    }

    /// "in his 40s"; "temperatures in the 90s"
    fn is_age_group(self) -> bool {
        /// As far back as the subject of a clause stands.
        const REACH: usize = 10;
        if self.before_has(WordClass::POSSESSIVE) || self.is_glued() {
            return true;
        }
        let short = self.last().is(TokenKind::Decade) && self.last().span.len() <= 4;
        let measured = |token: &Token| {
            matches!(
                &self.lexed.text[token.span].to_ascii_lowercase()[..],
                "temperatures" | "temperature" | "highs" | "lows" | "degrees" | "readings"
            )
        };
        short && (1..=REACH).filter_map(|n| self.before(n)).any(measured)
    }

    /// "the recent attacks": with an article it is the attacks that are meant.
    fn is_adjective_of_noun(self) -> bool {
        self.taken.len() == 1 && self.first().entry().text == "recent" && self.before_has(WordClass::DETERMINER)
    }

    /// "soon after", "too soon": what comes soon from now has a modal verb beside it: "will soon", "may soon".
    fn is_other_soon(self) -> bool {
        let modal = |token: Option<&Token>| token.is_some_and(|t| t.has(WordClass::MODAL) || t.entry().text == "to");
        self.last().entry().text == "soon" && !modal(self.before(1)) && !modal(self.after(1))
    }

    /// "the moment he left", "now-defunct"
    fn is_other_moment(self) -> bool {
        let moment = self.lexed.text[self.last().span].eq_ignore_ascii_case("moment");
        moment && !matches!(self.known_before(), "at" | "for") || self.after(1).is_some_and(|t| t.is(TokenKind::Hyphen))
    }

    /// People, streets and papers named after months and days; "May" and "March" as verbs; falls and springs.
    fn is_other_name(self, name: Name, year: Year) -> bool {
        let named_after =
            self.after(1).filter(|t| t.is_word() && t.gap <= Gap::Line && matches!(t.case, Case::Title | Case::Mixed));
        let small = WordClass::PREPOSITION
            .or(WordClass::DETERMINER)
            .or(WordClass::AUXILIARY)
            .or(WordClass::COORDINATOR)
            .or(WordClass::TIME_WORD);
        let name_follows =
            named_after.is_some_and(|t| !t.has(small.or(WordClass::MONTH).or(WordClass::WEEKDAY).or(WordClass::TITLE)));
        let led = self.before_has(WordClass::PREPOSITION.or(WordClass::TIME_WORD).or(WordClass::SUBORDINATOR));
        match name {
            Name::Month(_) if year == Year::None => {
                let text = self.first().entry().text;
                let other =
                    matches!(text, "may" | "march" | "april" | "june" | "august" | "mar" | "jan" | "jun" | "jul");
                let verb = matches!(text, "may" | "march") && !led && !self.lists_months();
                verb || self.is_short() || other && name_follows || self.follows_name()
            }
            Name::Weekday(_) if year == Year::None => {
                let said = self.before_has(WordClass::VERB_PAST);
                let start = self.before(1).is_none_or(Token::is_terminal);
                let paper = start || self.before_has(WordClass::DETERMINER) || self.follows_name();
                // "Super Tuesday" is a day of its own.
                let epithet = self.before(1).is_some_and(|t| t.case == Case::Title && t.has(WordClass::ADJECTIVE))
                    && self.before(2).is_some_and(|t| !t.is_terminal());
                name_follows && !led && !said && paper || epithet || self.is_short()
            }
            Name::Season(_) if year == Year::None => self.is_other_season(name_follows),
            _ => self.is_glued() && self.first().is(TokenKind::Number),
        }
    }

    /// Whether a first name or a title stands before: "Ruby Tuesday", "Sen. May".
    fn follows_name(self) -> bool {
        self.before(1)
            .is_some_and(|t| t.is_word() && t.is_capital() && t.has(WordClass::FIRST_NAME.or(WordClass::TITLE)))
    }

    /// "Mon", "Jun": so short, and without a full stop, only a figure makes a date of it.
    fn is_short(self) -> bool {
        self.taken.len() == 1 && self.first().span.len() == 3 && !matches!(self.first().entry().text, "may")
    }

    /// "March, April and May"
    fn lists_months(self) -> bool {
        let month = |token: Option<&Token>| token.is_some_and(|t| t.has(WordClass::MONTH) && t.is_capital());
        let joins = |token: Option<&Token>| {
            token.is_some_and(|t| {
                t.is(TokenKind::Comma)
                    || t.is(TokenKind::Dash)
                    || matches!(t.entry().text, "and" | "or" | "to" | "through")
            })
        };
        joins(self.before(1)) && month(self.before(2)) || joins(self.after(1)) && month(self.after(2))
    }

    /// "A fall from the cliff", "the spring for water", "Sable Summer Ltd."
    fn is_other_season(self, name_follows: bool) -> bool {
        let word = self.last();
        let ambiguous = matches!(word.entry().text, "fall" | "spring");
        let led = matches!(
            self.known_before(),
            "in" | "by"
                | "during"
                | "until"
                | "since"
                | "through"
                | "throughout"
                | "last"
                | "next"
                | "this"
                | "early"
                | "late"
        );
        let article = self.taken.len() > 1;
        name_follows && word.is_capital() || ambiguous && !(led && (article || self.known_before() != "through"))
    }

    /// "37 years old", "41-year-old", "aged 41 years"; "a 27-year veteran"
    fn is_age(self) -> bool {
        let hyphen = usize::from(self.after(1).is_some_and(|t| t.is(TokenKind::Hyphen)));
        let after = |n| self.after(n + hyphen).map_or("", |t| &self.lexed.text[t.span]);
        matches!(after(1), "old" | "olds" | "veteran")
            || after(1) == "of" && after(2) == "age"
            || self.word_before() == "aged"
            || hyphen == 1 && self.last().is(TokenKind::Hyphen)
    }

    /// "The minutes of the meeting"
    fn is_minutes(self, unit: Unit) -> bool {
        self.taken.len() == 1 && matches!(unit, Unit::Minute | Unit::Second) && self.before_has(WordClass::DETERMINER)
    }

    /// "A quarter of the staff"
    fn is_fraction(self, quarter: bool) -> bool {
        quarter && self.word_after() == "of" && !self.after(2).is_some_and(|t| t.is(TokenKind::Number))
    }

    /// "$900 a month": with an article alone, only what is said to take a time takes it: "for a month", "took an hour".
    fn is_rate(self) -> bool {
        let article = self.taken.len() == 2 && matches!(self.first().entry().text, "a" | "an");
        if article {
            return !matches!(
                self.known_before(),
                "for"
                    | "in"
                    | "within"
                    | "over"
                    | "about"
                    | "after"
                    | "nearly"
                    | "almost"
                    | "than"
                    | "least"
                    | "under"
                    | "before"
                    | "of"
            ) && !matches!(
                self.word_before(),
                "took"
                    | "take"
                    | "takes"
                    | "lasted"
                    | "last"
                    | "lasts"
                    | "spent"
                    | "spend"
                    | "once"
                    | "half"
                    | "barely"
                    | "just"
                    | "only"
            );
        }
        // What is left of a length that was none: "three [quarters] of the rest".
        let rest = self.taken.len() == 1
            && self.before(1).is_some_and(|t| t.is(TokenKind::Number) || t.has(WordClass::NUMBER));
        rest || self.is_glued() && self.first().is(TokenKind::Number)
    }

    /// "Luke 10:25", "2:04": an hour of the day has a word of time before it, a half of the day or a zone.
    fn is_other_figure(self) -> bool {
        let bare = self.taken.len() == 1;
        bare && !matches!(
            self.known_before(),
            "at" | "by" | "until" | "till" | "around" | "about" | "before" | "after" | "from" | "to" | "since"
        )
    }

    /// "20 units annually", "8.5% annually"
    fn is_rate_before(self) -> bool {
        let amount = |t: &Token| {
            t.has(WordClass::PLURAL.or(WordClass::NUMBER)) || matches!(t.kind, TokenKind::Number | TokenKind::Symbol)
        };
        self.before(1).is_some_and(amount)
    }

    /// "a weekly paper", "the Daily Courier": before a noun the word says what kind of thing it is.
    fn is_adjective(self) -> bool {
        let adverb = matches!(
            self.last().entry().text,
            "daily" | "weekly" | "monthly" | "quarterly" | "yearly" | "hourly" | "nightly"
        );
        if self.last().entry().text == "annually" {
            return self.is_rate_before();
        }
        if !adverb || self.taken.len() > 1 {
            return false;
        }
        let small = WordClass::PREPOSITION
            .or(WordClass::COORDINATOR)
            .or(WordClass::SUBORDINATOR)
            .or(WordClass::AUXILIARY)
            .or(WordClass::DETERMINER);
        self.last().is_capital()
            || self.after(1).is_some_and(|t| t.is_word() && !t.has(small))
            || self.after_has(WordClass::NONE)
    }
}

#[cfg(test)]
mod tests {
    use crate::time::find::tests::read;

    #[track_caller]
    fn none(text: &str) {
        let found = read(text, Some("2024-06-05")).0;
        assert!(found.is_empty(), "{text}: {found:?}");
    }

    #[track_caller]
    fn one(text: &str, expected: &str) {
        assert_eq!(read(text, Some("2024-06-05")).0, [expected], "{text}");
    }

    #[test]
    fn figures_that_count_or_name() {
        none("The crowd sat in 1984 seats.");
        none("She slept in Room 2010 and left on Flight 1908.");
        none("Call 555-1984 or +44 20 5550 1984.");
        none("The budget was $1985, or 1985%.");
        none("She won the 1500 metres.");
        one("In 1990 sales rose.", "1990 = 1990");
        one("The 1988 elections were rigged.", "1988 = 1988");
    }

    #[test]
    fn names_and_verbs() {
        none("Wednesday Marlow met April Dunmore on March Street.");
        none("May the best boat win. The sun sat low.");
        none("She wrote for the Sunday Courier.");
        none("A fall from the cliff killed him; he went to the spring for water.");
        one("Work began in May.", "May = 2024-05");
        one("It rained in March.", "March = 2024-03");
        one("The mill closed in the fall of 2019.", "the fall of 2019 = 2019-FA");
    }

    #[test]
    fn ages_rates_and_fractions() {
        none("The 41-year-old baker, aged 41, is 41 years old; his aunt is in her seventies.");
        none("Rent is $900 a month, or 35 crowns a night.");
        none("A quarter of the staff left; three quarters of the rest stayed.");
        none("Output grows 8.5% annually.");
        none("Temperatures stayed in the 90s.");
        one("The list is printed annually.", "annually = P1Y");
        one("He was held for a month.", "a month = P1M");
        one("The band was loved in the '90s.", "the '90s = 199");
    }

    #[test]
    fn clocks_and_moments() {
        none("The preacher read from Luke 10:25.");
        none("He left the moment she came.");
        none("The recent attacks came soon after.");
        one("The alarm rang at 10:25.", "10:25 = 2024-06-05T10:25");
        one("No trains run at the moment.", "the moment = PRESENT_REF");
        one("The port will soon close.", "soon = FUTURE_REF");
    }
}
