//! What stands between a date and a word, and what that takes from the word's points.

use crate::lex::{Kinds, Lexed, Token, TokenKind};
use crate::lexicon::{WordClass, word};

/// What stands between a date and a word.
#[allow(clippy::struct_excessive_bools, reason = "each is a sign of its own")]
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Between {
    pub(super) words: usize,
    pub(super) commas: usize,
    pub(super) verbs: usize,
    /// Words and marks that part clauses: "because", "who", a quotation mark.
    pub(super) borders: bool,
    pub(super) joined: bool,
    pub(super) other_date: bool,
    /// Quotations that have begun and ended.
    pub(super) quotes: u32,
    /// Whether the quotation that the date is in has begun or ended: “He is not here **this week**,” Doe said.
    pub(super) outside: bool,
}

impl Between {
    /// The most points that any word behind what stands between can have.
    pub(super) fn most(self, before: bool) -> i32 {
        let beside = match (self.words, before) {
            (0..=1, true) => BESIDE_PREPOSITION,
            (0, false) => BESIDE,
            (1..=3, false) => NEARLY_BESIDE,
            _ => 0,
        };
        // A second comma opens what the first closed.
        let commas = self.comma_points(before).max(0);
        MOST_OF_A_WORD + beside + self.near_points(before) + commas + self.verb_points(before) - self.parted_points()
    }

    /// Whether nothing but words that tell of a noun stands between a date and it: `words`.
    pub(super) fn is_of_one_noun(self, words: &[Token]) -> bool {
        const OPENERS: WordClass = WordClass::PREPOSITION.or(WordClass::DETERMINER).or(WordClass::PRONOUN);
        let opens = || words.iter().any(|word| word.has(OPENERS));
        self.verbs + self.commas == 0 && !(self.joined || self.borders) && !opens()
    }

    pub(super) fn near_points(self, before: bool) -> i32 {
        NEAR[usize::from(before)][self.words.min(11)]
    }

    pub(super) fn comma_points(self, before: bool) -> i32 {
        COMMAS[usize::from(before)][self.commas.min(2)]
    }

    pub(super) fn verb_points(self, before: bool) -> i32 {
        VERBS[usize::from(before)][self.verbs.min(3)]
    }

    pub(super) fn parted_points(self) -> i32 {
        3 * i32::from(self.borders)
            + 2 * i32::from(self.joined)
            + 2 * i32::from(self.other_date)
            + 8 * i32::from(self.outside)
    }

    /// Takes a quotation mark in, which may be an end of the quotation that the date is in.
    pub(super) fn pass_mark(&mut self, lexed: &Lexed<'_>, at: usize, before: bool) {
        let behind = lexed.tokens.get(at + 1).is_some_and(Token::is_glued);
        let opens = match (lexed.word(at), lexed.tokens[at].is_glued(), behind) {
            ("“", ..) | (_, false, true) => true,
            ("”", ..) | (_, true, false) => false,
            _ => return,
        };
        match (opens == before, self.quotes) {
            (true, 0) => self.outside = true,
            (true, _) => self.quotes -= 1,
            (false, _) => self.quotes += 1,
        }
    }

    /// Takes a token in. `verb`: whether it names something as a verb.
    pub(super) fn pass(&mut self, token: &Token, verb: bool) {
        self.words += usize::from(token.is_word());
        self.commas += usize::from(token.is(TokenKind::Comma));
        self.verbs += usize::from(verb);
        self.borders |= token.has(WordClass::SUBORDINATOR | WordClass::RELATIVE) | PARTING.contains(token.kind);
        self.joined |= matches!(token.word, word::AND | word::BUT);
    }
}

/// The most points that a word has by itself.
pub(super) const MOST_OF_A_WORD: i32 = 4;
/// The points of a noun right behind its date: "Tuesday's storm".
pub(super) const BESIDE: i32 = 11;
/// Those of a noun with one word between: "last week's rail strike".
pub(super) const NEARLY_BESIDE: i32 = 8;
/// Those of a noun before its date: "the explosion in March".
pub(super) const BESIDE_PREPOSITION: i32 = 2;

/// The points of a word behind its date, and of one before it, by how many words stand between. In tables, because how many
/// there are can't be foreseen, so that a branch would wait.
const NEAR: [[i32; 12]; 2] = [[2, 2, 2, 1, 1, 1, -1, -1, -1, -1, -1, -4], [3, 3, 3, 3, 3, 3, 1, 1, 1, 1, 1, -4]];
/// Those by how many commas stand between: a second one closes what the first opened.
const COMMAS: [[i32; 3]; 2] = [[1, -3, 0], [4, -6, 0]];
/// Those by how many verbs stand between.
const VERBS: [[i32; 4]; 2] = [[5, 0, -5, -6], [3, 0, -3, -3]];
/// Marks that part clauses.
const PARTING: Kinds = Kinds::of(&[TokenKind::Quote, TokenKind::Semicolon, TokenKind::Colon, TokenKind::Dash]);
