//! Words of time that say something else where they stand: "soon after", "a weekly paper".

use super::Place;
use crate::lex::{Case, Token, TokenKind};
use crate::lexicon::{WordClass, word as w};

impl Place<'_> {
    /// "the recent attacks": with an article it is the attacks that are meant.
    pub(super) fn is_adjective_of_noun(self) -> bool {
        self.taken.len() == 1 && self.first().word == w::RECENT && self.before_has(WordClass::DETERMINER)
    }

    /// "as **recently** as last week", "most **recently** in May": what stands behind is the date.
    pub(super) fn is_as_recently(self) -> bool {
        self.last().word == w::RECENTLY && matches!(self.word_before(), w::AS | w::MOST)
    }

    /// "soon after", "too soon": what comes soon from now has a modal verb beside it: "will soon", "may soon".
    pub(super) fn is_other_soon(self) -> bool {
        let modal = |token: Option<&Token>| token.is_some_and(|t| t.has(WordClass::MODAL) || t.word == w::TO);
        // "the future of the port", "the short term plan"
        if self.word_after() == w::OF
            || self.last().word == w::TERM && self.after(1).is_some_and(|t| t.has(WordClass::NOUN))
        {
            return self.first().word == w::THE;
        }
        self.last().word == w::SOON && !modal(self.before(1)) && !modal(self.after(1))
    }

    /// "the moment he left", "now-defunct", "Current Weekly"
    pub(super) fn is_other_moment(self) -> bool {
        // "works for **Current** TV"
        let title = |token: Option<&Token>| token.is_some_and(|t| t.is_word() && t.is_capital());
        if self.first().word == w::CURRENT
            && self.first().case == Case::Title
            && self.before(1).is_some_and(Token::is_word)
            && title(self.after(1))
        {
            return true;
        }
        let moment = self.last().word == w::MOMENT;
        moment && !matches!(self.word_before(), w::AT | w::FOR)
            || self.after(1).is_some_and(|t| t.is(TokenKind::Hyphen))
    }

    /// "It won't happen **overnight**": so soon, whatever night it is.
    pub(super) fn is_denied(self) -> bool {
        /// "will not really change so much"
        const NEAR: usize = 5;
        (1..=NEAR).filter_map(|n| self.before(n)).any(|token| token.has(WordClass::NEGATION))
    }

    /// "the Daily Courier", "the daily Courier", "average daily volume", "a quarterly dividend": what kind of thing it is, and
    /// not how often. "Daily life" and "a weekly address" do come back.
    pub(super) fn is_adjective(self) -> bool {
        if self.last().word == w::ANNUALLY {
            return self.is_rate_before();
        }
        let small = WordClass::PREPOSITION
            .or(WordClass::COORDINATOR)
            .or(WordClass::SUBORDINATOR)
            .or(WordClass::AUXILIARY)
            .or(WordClass::DETERMINER);
        let noun_follows = self.after(1).filter(|t| t.is_word() && !t.has(small));
        match self.last().word {
            // "bi-weekly" says two things.
            w::WEEKLY | w::MONTHLY | w::YEARLY
                if self.is_glued()
                    && self.before(2).is_some_and(|t| matches!(&self.lexed.text[t.span], "bi" | "semi")) =>
            {
                true
            }
            w::DAILY | w::WEEKLY | w::HOURLY | w::NIGHTLY if self.taken.len() == 1 => {
                let paper = noun_follows.is_some_and(Token::is_capital);
                paper || self.last().is_capital() || self.word_before() == w::AVERAGE
            }
            w::MONTHLY | w::QUARTERLY | w::YEARLY => self.last().is_capital() || noun_follows.is_some(),
            _ => false,
        }
    }
}
