//! People, streets and papers named after months, days and seasons; months that are verbs.

use super::Place;
use crate::grammar::expression::{Name, Year};
use crate::lex::{Case, Gap, Token, TokenKind};
use crate::lexicon::{WordClass, word as w};

impl Place<'_> {
    /// People, streets and papers named after months and days; "May" and "March" as verbs; falls and springs.
    pub(super) fn is_other_name(self, name: Name, year: Year) -> bool {
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
                let text = self.first().word;
                let other = matches!(
                    text,
                    w::MAY | w::MARCH | w::APRIL | w::JUNE | w::AUGUST | w::MAR | w::JAN | w::JUN | w::JUL
                );
                // "the March explosion", "the March accession", but "the March of the children"
                let noun = self.before_has(WordClass::DETERMINER)
                    && self.after(1).is_some_and(|next| {
                        let other = small.or(WordClass::FINITE).or(WordClass::VERB_PAST);
                        let word = next.is_word() && next.case == Case::Lower;
                        word && !next.has(other) || next.has(WordClass::NOUN.or(WordClass::PLURAL))
                    });
                let verb = matches!(text, w::MAY | w::MARCH) && !led && !noun && !self.lists_months();
                // "In **August** Trump left"
                let within = matches!(self.word_before(), w::IN | w::SINCE | w::UNTIL | w::DURING);
                verb || self.is_short() || other && name_follows && !within || self.follows_name()
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
            // "Ana Christmas", "Easter Island"
            Name::Holiday(_) if self.taken.len() == 1 => self.follows_name() || self.word_after() == w::ISLAND,
            _ => self.is_glued() && self.first().is(TokenKind::Number),
        }
    }

    /// "**21st Century** Fox": the head of a name.
    pub(super) fn begins_name(self) -> bool {
        let follows =
            self.after(1).is_some_and(|next| next.is_word() && next.case == Case::Title && next.gap <= Gap::Line);
        follows && self.last().case == Case::Title
    }

    /// "VARN **Today**": the end of the name of a paper or a programme.
    pub(super) fn is_title(self) -> bool {
        let upper = |token: Option<&Token>| token.is_some_and(|t| t.is_word() && t.case == Case::Upper);
        let name = match self.first().case {
            Case::Title => true,
            // "a **VARN TODAY** poll", "the **VARN TODAY NETWORK**'s"; but "MAYOR LEAVES VARN TODAY"
            Case::Upper => {
                let ends = || !upper(self.after(1)) || !upper(self.after(2));
                upper(self.before(1)) && !upper(self.before(2)) && ends()
            }
            _ => false,
        };
        // "a guest of **“Today,”** said"
        let mark = |token: Option<&Token>| token.is_some_and(|t| t.is(TokenKind::Quote));
        let stops = self.after(1).is_some_and(|t| matches!(t.kind, TokenKind::Comma | TokenKind::Stop));
        let quoted = mark(self.before(1)) && (mark(self.after(1)) || stops && mark(self.after(2)));
        name && (quoted || self.before(1).is_some_and(|before| before.is_word() && before.is_capital()))
    }

    /// Whether a first name or a title stands before: "Ruby Tuesday", "Sen. May".
    fn follows_name(self) -> bool {
        self.before(1)
            .is_some_and(|t| t.is_word() && t.is_capital() && t.has(WordClass::FIRST_NAME.or(WordClass::TITLE)))
    }

    /// "Mon", "Jun": so short, and without a full stop, only a figure makes a date of it.
    fn is_short(self) -> bool {
        self.taken.len() == 1 && self.first().span.len() == 3 && !matches!(self.first().word, w::MAY)
    }

    /// "March, April and May"
    fn lists_months(self) -> bool {
        let month = |token: Option<&Token>| token.is_some_and(|t| t.has(WordClass::MONTH) && t.is_capital());
        let joins = |token: Option<&Token>| {
            token.is_some_and(|t| {
                t.is(TokenKind::Comma) || t.is(TokenKind::Dash) || matches!(t.word, w::AND | w::OR | w::TO | w::THROUGH)
            })
        };
        // "between now and March"
        let now = self.word_before() == w::AND && self.before(2).is_some_and(|t| t.word == w::NOW);
        now || joins(self.before(1)) && month(self.before(2)) || joins(self.after(1)) && month(self.after(2))
    }

    /// "A fall from the cliff", "the spring for water", "Sable Summer Ltd."
    fn is_other_season(self, name_follows: bool) -> bool {
        let word = self.last();
        let ambiguous = matches!(word.word, w::FALL | w::SPRING);
        let led = matches!(
            self.word_before(),
            w::IN
                | w::INTO
                | w::BY
                | w::DURING
                | w::UNTIL
                | w::SINCE
                | w::THROUGH
                | w::THROUGHOUT
                | w::LAST
                | w::NEXT
                | w::THIS
                | w::EARLY
                | w::LATE
        );
        let article = self.taken.len() > 1;
        name_follows && word.is_capital() || ambiguous && !(led && (article || self.word_before() != w::THROUGH))
    }
}
