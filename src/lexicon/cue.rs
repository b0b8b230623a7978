//! [`Cue`]: a verb that reports speech, thought or wish, and what it takes.

use super::table::WordId;

/// A verb that reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cue {
    /// The dictionary form.
    pub(crate) lemma: &'static str,
    /// Every form, separated by blanks.
    pub(crate) forms: &'static str,
    /// Prepositions after which its content may follow: "called *for* a vote".
    prepositions: &'static [WordId],
    takes: u16,
}

const THAT: u16 = 1;
const HEARER: u16 = 2;
const PREDICATE: u16 = 4;
const INVERTS: u16 = 8;
const THOUGHT: u16 = 16;
const WISH: u16 = 32;
const DENIES: u16 = 64;
const WEAK: u16 = 128;
const OBJECT: u16 = 256;
const INFINITIVE: u16 = 512;
const QUESTION: u16 = 1024;
const BARE: u16 = 2048;
const TAKES_FOR: u16 = 4096;

impl Cue {
    /// A verb of speech that stands beside a quotation: "blasted".
    pub(super) const fn new(lemma: &'static str, forms: &'static str) -> Cue {
        Cue { lemma, forms, prepositions: &[], takes: 0 }
    }

    pub(super) const fn with(self, takes: u16) -> Cue {
        Cue { takes: self.takes | takes, ..self }
    }

    /// "said that …", "said …"
    pub(super) const fn that(self) -> Cue {
        self.with(THAT)
    }

    /// "criticized the plan": what follows without "that" is what was spoken of.
    pub(super) const fn object(self) -> Cue {
        self.with(OBJECT)
    }

    /// "vowed to stay"
    pub(super) const fn infinitive(self) -> Cue {
        self.with(INFINITIVE)
    }

    /// "asked whether …", "explained how …"
    pub(super) const fn question(self) -> Cue {
        self.with(QUESTION)
    }

    /// "called for a vote", "spoke of a plot"
    pub(super) const fn preposition(self, prepositions: &'static [WordId]) -> Cue {
        Cue { prepositions, ..self }
    }

    /// "told reporters …"
    pub(super) const fn hearer(self) -> Cue {
        self.with(HEARER)
    }

    /// "called it a disgrace"
    pub(super) const fn predicate(self) -> Cue {
        self.with(PREDICATE)
    }

    /// "“…,” said Doe"
    pub(super) const fn inverts(self) -> Cue {
        self.with(INVERTS)
    }

    /// "believes that …"
    pub(super) const fn thought(self) -> Cue {
        self.with(THOUGHT | THAT)
    }

    /// "hopes that …", "wants to …"
    pub(super) const fn wish(self) -> Cue {
        self.with(WISH)
    }

    /// "added the pool would close": a clause without "that" though it is weak
    pub(super) const fn bare(self) -> Cue {
        self.with(BARE)
    }

    /// "sees the plan as a trick"
    pub(super) const fn takes_for(self) -> Cue {
        self.with(TAKES_FOR)
    }

    /// "denied that …"
    pub(super) const fn denies(self) -> Cue {
        self.with(DENIES)
    }

    /// A word that reports only where marks or "that" stand beside it: "see", "make", "go".
    pub(super) const fn weak(self) -> Cue {
        self.with(WEAK)
    }

    /// Whether a clause with or without "that" can follow.
    pub(crate) const fn takes_that(&self) -> bool {
        self.takes & THAT != 0
    }

    /// Whether it says what a clause says that follows, wherever it stands: "said", not "found".
    pub(crate) const fn states(&self) -> bool {
        self.takes & (THAT | WEAK) == THAT
    }

    /// Whether a noun phrase that follows is what was spoken of.
    pub(crate) const fn takes_object(&self) -> bool {
        self.takes & OBJECT != 0
    }

    /// Whether an infinitive that follows is what was said or wanted.
    pub(crate) const fn takes_infinitive(&self) -> bool {
        self.takes & INFINITIVE != 0
    }

    /// Whether a question that follows is what was said: "asked whether …".
    pub(crate) const fn takes_question(&self) -> bool {
        self.takes & (QUESTION | THAT) != 0
    }

    /// Whether what was said follows this preposition: "called for …".
    pub(crate) fn takes_preposition(&self, word: WordId) -> bool {
        self.prepositions.contains(&word)
    }

    /// Whether it asks or tells how something is: "asked when …".
    pub(crate) const fn asks(&self) -> bool {
        self.takes & QUESTION != 0
    }

    /// Whether the hearer follows without a preposition.
    pub(crate) const fn takes_hearer(&self) -> bool {
        self.takes & HEARER != 0
    }

    /// Whether a name and a predicate follow: "called the plan “…”".
    pub(crate) const fn takes_predicate(&self) -> bool {
        self.takes & PREDICATE != 0
    }

    /// Whether the speaker may follow it after a quotation: "“…,” said Doe".
    pub(crate) const fn can_invert(&self) -> bool {
        self.takes & INVERTS != 0
    }

    /// Whether it reports what somebody thinks.
    pub(crate) const fn is_thought(&self) -> bool {
        self.takes & THOUGHT != 0
    }

    /// Whether it reports what somebody wants.
    pub(crate) const fn is_wish(&self) -> bool {
        self.takes & WISH != 0
    }

    /// Whether a clause without "that" may follow though it reports only weakly: "feels the pool should close".
    pub(crate) const fn takes_bare_clause(&self) -> bool {
        self.takes & BARE != 0
    }

    /// Whether a thing and what it is taken for may follow: "sees the plan as a trick".
    pub(crate) const fn is_taking_for(&self) -> bool {
        self.takes & TAKES_FOR != 0
    }

    /// Whether it denies what follows.
    pub(crate) const fn is_denial(&self) -> bool {
        self.takes & DENIES != 0
    }

    /// Whether it reports only beside marks or "that".
    pub(crate) const fn is_weak(&self) -> bool {
        self.takes & WEAK != 0
    }
}
