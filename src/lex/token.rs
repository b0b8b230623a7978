//! Tokens: words, numbers and marks, with what is known of each.

use crate::lexicon::{Cue, Entry, Role, Signs, WordClass, WordId};
use crate::span::Span;

/// A word, a number or a mark with what is known of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    pub(crate) span: Span,
    /// Everything the word can be.
    pub(crate) class: WordClass,
    /// Its row in the word table.
    pub(crate) word: WordId,
    /// What it does in a noun phrase. The parts of a compound are what the whole is: "warm-and-fuzzy".
    pub(crate) role: Role,
    pub(crate) kind: TokenKind,
    /// How the word is written.
    pub(crate) case: Case,
    /// What stands between the token before and this one.
    pub(crate) gap: Gap,
    /// Which passes stop at it.
    pub(super) signs: Signs,
}

const _: () = assert!(size_of::<Token>() == 24);

/// What a token is by its form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// Letters, with apostrophes and digits inside: "Doe", "O'Hara", "don't", "G20", "Mr.", "U.S."
    Word,
    /// Digits, with commas and a point inside: "350", "30,000", "3.5".
    Number,
    /// Digits and their ending: "21st".
    Ordinal,
    /// Digits and "s": "1980s", "'90s" without the apostrophe.
    Decade,
    /// Hours and minutes: "9:30".
    Clock,
    /// What hangs on a word: "'s", "'ll", "'re", "'ve", "'d", "'m".
    Clitic,
    /// "<https://example.com/a>", "www.example.com"
    Url,
    /// "jdoe@example.com"
    Email,
    /// "@anadoe", "#harbor"
    Handle,
    /// A double quotation mark of any style: ", “, „, «, 「, two apostrophes, two backticks.
    Quote,
    /// A single mark that may quote or elide: ', ‘, ’, ‚, ‹.
    SingleQuote,
    /// Between the parts of a compound: "third-quarter".
    Hyphen,
    /// A dash: –, —, --, or a hyphen between blanks.
    Dash,
    Comma,
    /// A full stop that belongs to no abbreviation.
    Stop,
    Question,
    Exclamation,
    /// "…", "...", ". . ."
    Ellipsis,
    Colon,
    Semicolon,
    /// "(", "[", "{"
    Open,
    /// ")", "]", "}"
    Close,
    Slash,
    /// Everything else: "$", "%", "©", "•", "_", "*", an emoji.
    Symbol,
}

/// Which kinds of tokens stand in a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Kinds(u32);

impl Kinds {
    /// The set of these kinds.
    pub(crate) const fn of(kinds: &[TokenKind]) -> Kinds {
        let mut set = Kinds(0);
        let mut n = 0;
        while n < kinds.len() {
            set.add(kinds[n]);
            n += 1;
        }
        set
    }

    pub(crate) const fn add(&mut self, kind: TokenKind) {
        self.0 |= 1 << kind as u32;
    }

    /// The set with one kind more.
    pub(crate) const fn with(mut self, kind: TokenKind) -> Kinds {
        self.add(kind);
        self
    }

    pub(crate) const fn contains(self, kind: TokenKind) -> bool {
        self.0 >> kind as u32 & 1 == 1
    }

    /// Whether it has at least one kind of `any`.
    pub(crate) const fn has(self, any: Kinds) -> bool {
        self.0 & any.0 != 0
    }
}

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    /// No letters with case.
    None,
    /// "harbor"
    Lower,
    /// "iPhone"
    Mixed,
    /// "Harbor", and inner capitals after a capital: "`McDoe`"
    Title,
    /// "HARBOR", and one capital letter: "A"
    Upper,
}

/// What stands between two tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Gap {
    /// Nothing.
    None,
    /// Blanks of any kind, or only invisible marks.
    Space,
    /// The end of a line.
    Line,
    /// A line that is blank, or several.
    Blank,
}

/// What a token does in a noun phrase, words apart, as far as its kind tells, and which passes stop at it. A table, because
/// which kind comes next can't be foreseen.
static BY_KIND: [(Role, Signs); TokenKind::Symbol as usize + 1] = {
    use TokenKind::{
        Clock, Colon, Decade, Ellipsis, Exclamation, Handle, Hyphen, Number, Ordinal, Question, Quote, SingleQuote,
        Slash, Stop,
    };
    let mut told = [(Role::Other, Signs::NONE); TokenKind::Symbol as usize + 1];
    told[Number as usize] = (Role::Number, Signs::TIME);
    told[Ordinal as usize] = (Role::Number, Signs::TIME);
    told[Decade as usize] = (Role::Number, Signs::TIME);
    told[Clock as usize] = (Role::Other, Signs::TIME);
    told[Handle as usize] = (Role::Name, Signs::NONE);
    // "third-quarter", "a Gazette/Harbor News poll"
    told[Hyphen as usize] = (Role::Joint, Signs::NONE);
    told[Slash as usize] = (Role::Joint, Signs::NONE);
    told[Stop as usize] = (Role::Other, Signs::STOP);
    told[Question as usize] = (Role::Other, Signs::STOP);
    told[Exclamation as usize] = (Role::Other, Signs::STOP);
    told[Ellipsis as usize] = (Role::Other, Signs::STOP);
    told[Quote as usize] = (Role::Other, Signs::MARK);
    told[SingleQuote as usize] = (Role::Other, Signs::MARK);
    told[Colon as usize] = (Role::Other, Signs::MARK);
    told
};

impl TokenKind {
    /// What a token of this kind does in a noun phrase, and which passes stop at it, words apart.
    pub(super) fn told(self) -> (Role, Signs) {
        BY_KIND[self as usize]
    }

    /// Whether its neighbours decide the role of a token of this kind, or it decides theirs.
    pub(super) fn is_in_doubt(self) -> bool {
        const HANGING: Kinds =
            Kinds::of(&[TokenKind::Clitic, TokenKind::SingleQuote, TokenKind::Symbol, TokenKind::Hyphen]);
        HANGING.contains(self)
    }
}

impl Case {
    /// The signs that a word can be that is written so.
    pub(super) const fn signs(self) -> Signs {
        let (small, capital) = (Signs::SMALL.or(Signs::STRANGE), Signs::CAPITAL);
        match self {
            Case::Lower => capital.but(),
            Case::Title | Case::Upper => small.but(),
            Case::None | Case::Mixed => small.or(capital).but(),
        }
    }
}

impl Token {
    /// What it reports and takes, when it is a form of a cue verb.
    pub(crate) fn cue(&self) -> Option<&'static Cue> {
        self.word.cue()
    }

    /// What the word table has of it; an empty entry for an unknown word. The table is large, so that this takes its time.
    pub(crate) fn entry(&self) -> &'static Entry {
        self.word.entry()
    }

    /// Whether its class has any of these bits.
    pub(crate) const fn has(&self, any: WordClass) -> bool {
        self.class.has(any)
    }

    pub(crate) fn is(&self, kind: TokenKind) -> bool {
        self.kind == kind
    }

    /// Whether its text is this word, in any ASCII case.
    pub(crate) fn reads(&self, text: &str, word: &str) -> bool {
        // The length tells most words apart, without a look at the text.
        self.span.len() == word.len()
            && text.as_bytes().get(self.span.range()).is_some_and(|bytes| bytes.eq_ignore_ascii_case(word.as_bytes()))
    }

    pub(crate) fn is_word(&self) -> bool {
        self.kind == TokenKind::Word
    }

    /// Whether it begins with a capital letter.
    pub(crate) fn is_capital(&self) -> bool {
        // Asked of every word several times: the last two are told by one comparison.
        self.case as u8 >= Case::Title as u8
    }

    /// Whether nothing stands before it.
    pub(crate) fn is_glued(&self) -> bool {
        self.gap == Gap::None
    }

    /// Whether it ends a sentence by its form.
    pub(crate) fn is_terminal(&self) -> bool {
        matches!(self.kind, TokenKind::Stop | TokenKind::Question | TokenKind::Exclamation | TokenKind::Ellipsis)
    }
}
