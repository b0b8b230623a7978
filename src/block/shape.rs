//! [`Shape`]: what can be seen of a piece without reading it.

use crate::lex::{Case, Kinds, Lexed, Run, Token, TokenKind};
use crate::lexicon::{WordClass, word as w};

/// What can be seen of a piece.
#[allow(clippy::struct_excessive_bools, reason = "each is a sign of its own")]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Shape {
    pub(crate) words: usize,
    /// Words with a capital letter, the first of each sentence left out.
    pub(crate) capitals: usize,
    /// Places where a sentence ends and another begins.
    pub(crate) breaks: usize,
    /// Whether it ends as a sentence does.
    pub(crate) stopped: bool,
    pub(crate) asks: bool,
    pub(crate) colon: bool,
    /// Whether all its words are in capital letters.
    pub(crate) shouted: bool,
    /// Whether it opens with a quotation mark.
    pub(crate) quoted: bool,
    /// Whether it opens with a small letter.
    pub(crate) lower: bool,
    /// Whether a verb stands in it that can be a sentence's.
    pub(crate) verb: bool,
    /// Whether it opens with a quotation mark and a verb of speech stands in it.
    pub(crate) speech: bool,
    /// Whether it speaks as somebody: "I", "we", "you".
    pub(crate) pronoun: bool,
    /// Whether a number or a time of day stands in it.
    pub(crate) numbered: bool,
    /// The kinds of its tokens.
    pub(crate) kinds: Kinds,
    /// Everything that any of its words can be.
    pub(crate) classes: WordClass,
}

impl Shape {
    /// "Ana Doe.": a few words with capitals and no verb, and a full stop; "—Ana D." signs what stands before it.
    pub(crate) fn is_name_with_stop(&self) -> bool {
        let signs = self.kinds.has(DASH);
        !signs
            && self.stopped
            && !self.asks
            && !self.verb
            && (2..=5).contains(&self.words)
            && self.capitals + 1 >= self.words
    }

    /// "The Evening Lantern", "Ana Doe": a name of a few words and nothing else.
    pub(crate) fn is_label(&self) -> bool {
        let plain = !self.stopped && !self.lower && !self.colon && !self.quoted && !self.numbered;
        plain && (1..=4).contains(&self.words) && self.capitals + 1 >= self.words
    }
}

const NUMBERS: Kinds = Kinds::of(&[TokenKind::Number, TokenKind::Clock, TokenKind::Ordinal]);
const MARKS_OF_SPEECH: Kinds = Kinds::of(&[TokenKind::Quote, TokenKind::SingleQuote]);
const DASH: Kinds = Kinds::of(&[TokenKind::Dash]);
const TERMINALS: Kinds =
    Kinds::of(&[TokenKind::Stop, TokenKind::Question, TokenKind::Exclamation, TokenKind::Ellipsis]);
/// What a sentence begins with, if it has a capital.
const BEGINNINGS: Kinds = NUMBERS.with(TokenKind::Word);

/// Reads the shape of a run. Nearly all that is known of a paragraph comes from this one sweep.
///
/// Capitals and marks come and go without a rule: the sweep adds them up and takes no branch.
#[inline(never)] // On its own all its counters stay in registers.
pub(crate) fn of(lexed: &Lexed<'_>, run: Run) -> Shape {
    let tokens = &lexed.tokens[run.range()];
    let (mut kinds, mut classes, mut lower_words) = (Kinds::default(), WordClass::NONE, WordClass::NONE);
    let (mut words, mut capitals, mut breaks) = (0, 0, 0);
    // Whether a mark that ends a sentence came last, quotation marks and brackets left out.
    let mut ended = false;
    for token in tokens {
        kinds.add(token.kind);
        classes = classes | token.class;
        lower_words = lower_words | token.class.when(!token.is_capital());
        words += usize::from(token.is_word());
        capitals += usize::from(token.is_capital());
        breaks += usize::from(ended & token.is_capital());
        ended = TERMINALS.contains(token.kind) | ended & !BEGINNINGS.contains(token.kind);
    }
    let opens_with_capital = tokens.iter().find(|token| token.is_word()).is_some_and(Token::is_capital);
    let capitals = capitals.saturating_sub(breaks + usize::from(opens_with_capital));
    let first = tokens.first();
    let quoted = first.is_some_and(|token| MARKS_OF_SPEECH.contains(token.kind));
    let end = ending(tokens);
    Shape {
        words,
        capitals,
        shouted: is_shouted(tokens),
        breaks,
        stopped: end.is_some_and(|last| {
            last.is_terminal() || last.has(WordClass::ABBREVIATION) && last.is_word() && abbreviation_ends(tokens, last)
        }),
        asks: end.is_some_and(|last| matches!(last.kind, TokenKind::Question | TokenKind::Exclamation)),
        colon: end.is_some_and(|last| last.is(TokenKind::Colon)),
        quoted,
        lower: first.is_some_and(|token| token.case == Case::Lower),
        verb: lower_words.has(WordClass::FINITE),
        speech: quoted && classes.has(WordClass::CUE) && is_reported(tokens),
        pronoun: classes.has(WordClass::SUBJECT_PRONOUN),
        numbered: kinds.has(NUMBERS),
        kinds,
        classes,
    }
}

/// Whether the stop of an abbreviation ends a sentence too: in a long one, and behind an hour, which ends few headings.
fn abbreviation_ends(tokens: &[Token], last: &Token) -> bool {
    tokens.len() > 12 || tokens.len() > 6 && matches!(last.word, w::A_M | w::P_M)
}

/// Whether all words are in capital letters. The first that has letters with case nearly always tells that they are not.
fn is_shouted(tokens: &[Token]) -> bool {
    let mut cases = tokens.iter().map(|token| token.case).filter(|case| *case != Case::None).peekable();
    cases.peek().is_some() && cases.all(|case| case == Case::Upper)
}

/// The last token but for marks that close, references, and signs behind a stop: "It rang. [6]", "It rang!**".
fn ending(mut tokens: &[Token]) -> Option<&Token> {
    const CLOSING: Kinds = MARKS_OF_SPEECH.with(TokenKind::Close);
    let signs = tokens.iter().rev().take_while(|token| token.is(TokenKind::Symbol)).count();
    let (before, _) = tokens.split_at(tokens.len() - signs);
    if signs > 0 && before.last().is_some_and(|last| last.is_terminal() || CLOSING.contains(last.kind)) {
        tokens = before;
    }
    // Every turn takes a reference.
    while let [before @ .., open, number, close] = tokens
        && open.is(TokenKind::Open)
        && number.is(TokenKind::Number)
        && close.is(TokenKind::Close)
        && before.last().is_some_and(|last| last.is_terminal() || CLOSING.contains(last.kind))
    {
        tokens = before;
    }
    tokens.iter().rev().find(|token| !CLOSING.contains(token.kind))
}

/// Whether a verb of speech stands outside the marks: "“It sang,” she said.", and not "‘Very worried’".
#[inline(never)] // Few pieces open with a mark, and the sweep needs its registers.
fn is_reported(tokens: &[Token]) -> bool {
    /// More words in marks are speech, whose attribution stands elsewhere.
    const LONGEST_HEADING: usize = 10;
    let mut inside = false;
    tokens.iter().any(|token| {
        inside ^= MARKS_OF_SPEECH.contains(token.kind);
        (!inside || tokens.len() > LONGEST_HEADING) && reports(token)
    })
}

/// Whether a word is a verb of speech that can be a sentence's: "said", "says".
fn reports(token: &Token) -> bool {
    token.has(WordClass::CUE) && token.has(WordClass::VERB_PAST | WordClass::VERB_S)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    fn shape(text: &str) -> Shape {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        of(&Lexed { text, tokens: &tokens }, Run::new(0, tokens.len()))
    }

    #[test]
    fn ends_and_breaks() {
        let two = shape("It rang. “It sang.”");
        assert!(two.stopped && two.breaks == 1 && !two.asks);
        assert!(shape("Who owns a bell?").asks);
        assert!(!shape("A voice from the mud").stopped);
        assert!(shape("It rang! 🔔").asks && !shape("It rang 🔔").stopped);
        assert!(shape("It rang. [6] [12]").stopped && !shape("Bells (3)").stopped);
        assert!(shape("What we know:").colon);
        assert_eq!(shape("Mr. Doe met Gov. Roe").breaks, 0);
    }

    #[test]
    fn capitals_and_verbs() {
        let heading = shape("WHAT WE KNOW");
        assert!(heading.words == 3 && heading.shouted && shape("A BELL RINGS").shouted && !shape("A bell").shouted);
        assert!(shape("“It sang,” she said.").speech);
        assert!(shape("“It sang,” she said.").quoted && !shape("It sang, she said.").speech);
        assert!(!shape("‘Very worried’").speech && !shape("‘They said no’").speech);
        assert_eq!(shape("").words, 0);
    }
}
