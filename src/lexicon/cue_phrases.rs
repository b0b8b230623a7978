//! Speech and thought told by several words: "made clear that", "is confident that", "took issue with".

/// A verb and the words behind it that report together.
#[derive(Debug)]
pub(crate) struct CuePhrase {
    /// The dictionary form: "make clear".
    pub(crate) lemma: &'static str,
    /// The forms of the verb, separated by blanks.
    verbs: &'static str,
    /// The words behind the verb. The last one is of [`WordClass::CUE_NOUN`](super::WordClass::CUE_NOUN).
    pub(crate) words: &'static [&'static str],
    /// The words after which the content begins, "that" or prepositions, separated by blanks.
    links: &'static str,
}

impl CuePhrase {
    const fn new(
        lemma: &'static str,
        verbs: &'static str,
        words: &'static [&'static str],
        links: &'static str,
    ) -> CuePhrase {
        CuePhrase { lemma, verbs, words, links }
    }

    /// Whether it begins with this form of its verb.
    pub(crate) fn has_verb(&self, form: &str) -> bool {
        self.verbs.split(' ').any(|verb| verb.eq_ignore_ascii_case(form))
    }

    /// Whether its verb is "be", of which a clitic is a form as well: "she's confident".
    pub(crate) fn is_copular(&self) -> bool {
        self.verbs == BE
    }

    /// Whether its content begins with or behind this word.
    pub(crate) fn has_link(&self, word: &str) -> bool {
        self.links.split(' ').any(|link| link.eq_ignore_ascii_case(word))
    }
}

const BE: &str = "am is are was were be been being remain remains remained remaining feel feels felt";
const CAST: &str = "cast casts casting";
const MAKE: &str = "make makes made making";
const TAKE: &str = "take takes took taken taking";

/// The phrases, one a line.
pub(crate) static CUE_PHRASES: &[CuePhrase] = &[
    CuePhrase::new("be adamant", BE, &["adamant"], "that"),
    CuePhrase::new("be afraid", BE, &["afraid"], "that"),
    CuePhrase::new("be certain", BE, &["certain"], "that"),
    CuePhrase::new("be clear", BE, &["clear"], "that"),
    CuePhrase::new("be concerned", BE, &["concerned"], "that about"),
    CuePhrase::new("be confident", BE, &["confident"], "that"),
    CuePhrase::new("be hopeful", BE, &["hopeful"], "that"),
    CuePhrase::new("be optimistic", BE, &["optimistic"], "that"),
    CuePhrase::new("be skeptical", BE, &["skeptical"], "that of"),
    CuePhrase::new("be sure", BE, &["sure"], "that"),
    CuePhrase::new("cast doubt", CAST, &["doubt"], "on"),
    CuePhrase::new("make clear", MAKE, &["clear"], "that"),
    CuePhrase::new("make clear", MAKE, &["it", "clear"], "that"),
    CuePhrase::new("make no secret", MAKE, &["no", "secret"], "of that"),
    CuePhrase::new("make the point", MAKE, &["the", "point"], "that"),
    CuePhrase::new("take issue", TAKE, &["issue"], "with"),
];

/// The last words of the phrases that are no nouns of speech by themselves.
pub(crate) const LAST_WORDS: &str =
    "adamant afraid certain clear concerned confident doubt hopeful issue optimistic point secret skeptical sure";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::{WordClass, words};

    #[test]
    fn the_last_word_of_a_phrase_is_looked_at() {
        for phrase in CUE_PHRASES {
            let last = phrase.words[phrase.words.len() - 1];
            assert!(words().find(last.as_bytes()).entry().class.has(WordClass::CUE_NOUN), "{last}");
        }
    }
}
