//! False friends: words and figures that look like time in a place where they are something else.

mod figure;
mod name;
mod word;

use crate::grammar::expression::{Expression, From, Stretch, What, Which};
use crate::lex::{Lexed, Run, Token, TokenKind};
use crate::lexicon::{WordClass, WordId, word as w};
use crate::model::{Duration, TimeValue, Unit};

/// Where an expression stands: its tokens, and those of its block round it.
#[derive(Clone, Copy)]
struct Place<'t> {
    lexed: &'t Lexed<'t>,
    block: Run,
    taken: Run,
}

/// Whether what the grammar read at `taken` is no time expression in its block.
pub(super) fn deceives(lexed: &Lexed<'_>, block: Run, taken: Run, said: &Expression) -> bool {
    let place = Place { lexed, block, taken };
    match said.what {
        What::Value(TimeValue::Year(_) | TimeValue::Decade(_) | TimeValue::Century(_)) if place.is_before_christ() => {
            true
        }
        What::Value(TimeValue::Century(_)) => place.begins_name(),
        What::Value(TimeValue::Year(year)) => place.is_count() || place.is_label() || place.is_early(year),
        What::Value(TimeValue::Decade(_)) => place.is_age_group(),
        What::Value(TimeValue::Past) => place.is_adjective_of_noun() || place.is_as_recently(),
        What::Value(TimeValue::Future) => place.is_other_soon(),
        What::Value(TimeValue::Present) => place.is_other_moment(),
        What::Named { name, which: Which::Bare, year } if said.time.is_none() => place.is_other_name(name, year),
        What::Length { length, toward } => {
            place.is_age()
                || place.is_minutes(length.unit())
                || place
                    .is_fraction(length == Duration::of(1, Unit::Quarter) || length == Duration::of(3, Unit::Quarter))
                || place.is_as_many()
                || length.count().is_none() && place.is_vague()
                || place.is_always(length)
                || toward.is_none() && (place.is_rate() || place.is_housing(length) || place.is_small_hours())
        }
        // "on **this day** in 1912"
        What::Unit { unit: Stretch::Day, from: From::Publication, .. } if place.word_after() == w::IN => true,
        What::Unit { unit, .. } => place.is_fraction(unit == Stretch::Quarter) || place.is_compared(),
        What::Today(0) => place.is_title(),
        What::Hour => place.is_other_figure(),
        What::Overnight => place.is_denied(),
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

    fn word_before(self) -> WordId {
        self.before(1).map_or(WordId::UNKNOWN, |token| token.word)
    }

    fn word_after(self) -> WordId {
        self.after(1).map_or(WordId::UNKNOWN, |token| token.word)
    }

    fn before_has(self, any: WordClass) -> bool {
        self.before(1).is_some_and(|token| token.has(any))
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
        // "by **2024**: one of them", but "2010:25"
        let behind = |token: &Token| {
            let ends = token.is(TokenKind::Colon) && self.after(2).is_none_or(|next| !next.is_glued());
            token.is_glued() && mark(token) && !token.is(TokenKind::Hyphen) && !ends
        };
        glued && !compound || self.after(1).is_some_and(behind)
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
        none("The church burned in the 300s BC and again in the fourth century B.C.");
        one("The church burned in 1204 BC.", "1204 BC = BC1204");
        none("She won the 1500 metres.");
        one("In 1990 sales rose.", "1990 = 1990");
        one("A plan launched in 2011 aims to help.", "2011 = 2011");
        one("That is up from 2014 levels.", "2014 = 2014");
        one("There will be three by 2024: one for Varn.", "2024 = 2024");
        one("She has lived in Varn since about 1990.", "about 1990 = 1990");
        one("The 1988 elections were rigged.", "1988 = 1988");
        assert_eq!(read("He spoke at the 2004 and 2008 conventions.", None).0, ["2004 = 2004", "2008 = 2008"]);
        none("It fed 300 and 2000 people.");
    }

    #[test]
    fn names_and_verbs() {
        none("Wednesday Marlow met April Dunmore on March Street.");
        none("May the best boat win. The sun sat low.");
        none("She wrote for the Sunday Courier.");
        none("That Mar-a-Vista was sold to May-Britt Doe he denied, following a day of rain.");
        none("She works for 21st Century Varn.");
        none("It was Ana Christmas who sailed to Easter Island.");
        one("He sang at Christmas.", "Christmas = 2023-12-25");
        none("She works for Current Radio in Varn.");
        none("She told VARN TODAY that it sank.");
        none("She works for the VARN TODAY NETWORK and sang on “Today,” too.");
        one("THE FERRY SANK TODAY", "TODAY = 2024-06-05");
        assert_eq!(
            read("It will end between now and March.", Some("2024-06-05")).0,
            ["now = PRESENT_REF", "March = 2025-03"]
        );
        none("A fall from the cliff killed him; he went to the spring for water.");
        one("Work began in May.", "May = 2024-05");
        one("In April Dunmore left.", "April = 2024-04");
        one("It may stretch well into the spring.", "the spring = 2025-SP");
        one("It rained in March.", "March = 2024-03");
        one("The mill closed in the fall of 2019.", "the fall of 2019 = 2019-FA");
    }

    #[test]
    fn ages_rates_and_fractions() {
        none("The 41-year-old baker, aged 41, is 41 years old; his aunt is in her seventies.");
        none("Rent is $900 a month, or 35 crowns a night.");
        none("He said one-quarter to one-half left, more than three-quarters from Varn, and that some quarters wept.");
        none("A quarter of the staff left; three quarters of the rest stayed.");
        none("They came minutes apart. It is a matter of days.");
        one("They came ten minutes apart.", "ten minutes = PT10M");
        one("He fell ill a day after the match.", "a day = P1D");
        none("Output grows 8.5% annually.");
        none("Temperatures stayed in the 90s. Her rating fell into the mid-20s, his to the low 40s.");
        one("They left in the early hours of Monday.", "Monday = 2024-06-03");
        one("They left in the early hours.", "hours = PTXH");
        one("The list is printed annually.", "annually = P1Y");
        one("He was held for a month.", "a month = P1M");
        one("The band was loved in the '90s.", "the '90s = 199");
    }

    #[test]
    fn clocks_and_moments() {
        none("The preacher read from Luke 10:25.");
        none("He left the moment she came.");
        none("The recent attacks came soon after.");
        none("The town will not change overnight.");
        one("They did that overnight.", "overnight = 2024-06-04TNI");
        one("The alarm rang at 10:25.", "10:25 = 2024-06-05T10:25");
        one("No trains run at the moment.", "the moment = PRESENT_REF");
        one("The port will soon close.", "soon = FUTURE_REF");
    }
}
