//! [`Shape`]: what can be seen of a piece without reading it.

use crate::lex::{Case, Kinds, Lexed, Run, Token, TokenKind};
use crate::lexicon::WordClass;

/// What can be seen of a piece.
#[allow(clippy::struct_excessive_bools, reason = "each is a sign of its own")]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Shape {
    pub(crate) words: usize,
    /// Words with a capital letter, the first of all left out.
    pub(crate) capitals: usize,
    /// Words all in capital letters, of two letters or more.
    pub(crate) shouted: usize,
    /// Places where a sentence ends and another begins.
    pub(crate) breaks: usize,
    /// Whether it ends as a sentence does.
    pub(crate) stopped: bool,
    pub(crate) asks: bool,
    pub(crate) colon: bool,
    /// Whether it opens with a quotation mark.
    pub(crate) quoted: bool,
    /// Whether it opens with a small letter.
    pub(crate) lower: bool,
    /// Whether a verb stands in it that can be a sentence's.
    pub(crate) verb: bool,
    /// Whether a verb of speech stands in it.
    pub(crate) speech: bool,
    /// Whether it speaks as somebody: "I", "we", "you".
    pub(crate) pronoun: bool,
    pub(crate) numbers: usize,
    /// The kinds of its tokens.
    pub(crate) kinds: Kinds,
    /// Everything that any of its words can be.
    pub(crate) classes: WordClass,
}

impl Shape {
    /// "Ana Doe.": a few words with capitals and no verb, and a full stop.
    pub(crate) fn is_name_with_stop(&self) -> bool {
        self.stopped && !self.asks && !self.verb && (2..=5).contains(&self.words) && self.capitals + 1 >= self.words
    }

    /// "The Evening Lantern", "Ana Doe": a name of a few words and nothing else.
    pub(crate) fn is_label(&self) -> bool {
        let plain = !self.stopped && !self.lower && !self.colon && !self.quoted && self.numbers == 0;
        plain && (1..=4).contains(&self.words) && self.capitals + 1 >= self.words
    }
}

/// Reads the shape of a run.
pub(crate) fn of(lexed: Lexed<'_>, run: Run) -> Shape {
    let tokens = &lexed.tokens[run.range()];
    let mut shape = Shape::default();
    let mut lower = WordClass::NONE;
    let mut ended = false;
    for token in tokens {
        shape.kinds.add(token.kind);
        match token.kind {
            TokenKind::Word => {
                let capital = token.is_capital();
                shape.words += 1;
                shape.shouted += usize::from(token.case == Case::Upper && token.span.len() > 1);
                shape.breaks += usize::from(ended && capital);
                shape.capitals += usize::from(!ended && capital && shape.words > 1);
                shape.classes = shape.classes | token.class;
                lower = if capital { lower } else { lower | token.class };
                shape.speech |= token.has(WordClass::CUE) && token.has(WordClass::VERB_PAST | WordClass::VERB_S);
                ended = false;
            }
            TokenKind::Number | TokenKind::Clock | TokenKind::Ordinal => {
                shape.numbers += 1;
                ended = false;
            }
            _ => ended |= token.is_terminal(),
        }
    }
    shape.verb = lower.has(WordClass::FINITE);
    shape.pronoun = shape.classes.has(WordClass::SUBJECT_PRONOUN);
    let first = tokens.first();
    shape.lower = first.is_some_and(|token| token.case == Case::Lower);
    shape.quoted = first.is_some_and(|token| matches!(token.kind, TokenKind::Quote | TokenKind::SingleQuote));
    let closes = |token: &&Token| matches!(token.kind, TokenKind::Quote | TokenKind::SingleQuote | TokenKind::Close);
    if let Some(last) = tokens.iter().rev().find(|token| !closes(token)) {
        shape.stopped =
            last.is_terminal() || last.has(WordClass::ABBREVIATION) && last.is(TokenKind::Word) && tokens.len() > 12;
        shape.asks = matches!(last.kind, TokenKind::Question | TokenKind::Exclamation);
        shape.colon = last.is(TokenKind::Colon);
    }
    shape
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    fn shape(text: &str) -> Shape {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        of(Lexed { text, tokens: &tokens }, Run::new(0, tokens.len()))
    }

    #[test]
    fn ends_and_breaks() {
        let two = shape("It rang. “It sang.”");
        assert!(two.stopped && two.breaks == 1 && !two.asks);
        assert!(shape("Who owns a bell?").asks);
        assert!(!shape("A voice from the mud").stopped);
        assert!(shape("What we know:").colon);
        assert_eq!(shape("Mr. Doe met Gov. Roe").breaks, 0);
    }

    #[test]
    fn capitals_and_verbs() {
        let heading = shape("WHAT WE KNOW");
        assert_eq!((heading.words, heading.shouted), (3, 3));
        assert!(shape("“It sang,” she said.").speech);
        assert!(shape("“It sang,” she said.").quoted);
        assert_eq!(shape("").words, 0);
    }
}
