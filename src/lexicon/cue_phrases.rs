//! Speech and thought told by several words: "made clear that", "is confident that", "took issue with".

use super::table::WordId;
use super::word::{self, WordSet};

/// A verb and the words behind it that report together.
#[derive(Debug)]
pub(crate) struct CuePhrase {
    /// The dictionary form: "make clear".
    pub(crate) lemma: &'static str,
    /// The forms of the verb, separated by blanks.
    verbs: &'static str,
    /// The words behind the verb. The last one is of [`WordClass::CUE_NOUN`](super::WordClass::CUE_NOUN).
    pub(crate) words: &'static [WordId],
    /// The words after which the content begins, "that" or prepositions, separated by blanks.
    links: &'static str,
}

impl CuePhrase {
    const fn new(lemma: &'static str, verbs: &'static str, words: &'static [WordId], links: &'static str) -> CuePhrase {
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
/// "It has no doubt that", "it has had no doubt that"
const HAVE: &str = "have has had having";
const CAST: &str = "cast casts casting";
const MAKE: &str = "make makes made making";
const TAKE: &str = "take takes took taken taking";

/// The phrases, one a line.
pub(crate) static CUE_PHRASES: &[CuePhrase] = &[
    CuePhrase::new("be adamant", BE, &[word::ADAMANT], "that"),
    CuePhrase::new("be aware", BE, &[word::AWARE], "that"),
    CuePhrase::new("be afraid", BE, &[word::AFRAID], "that"),
    CuePhrase::new("be certain", BE, &[word::CERTAIN], "that"),
    CuePhrase::new("be clear", BE, &[word::CLEAR], "that"),
    CuePhrase::new("be critical", BE, &[word::CRITICAL], "of"),
    CuePhrase::new("be concerned", BE, &[word::CONCERNED], "that about"),
    CuePhrase::new("be confident", BE, &[word::CONFIDENT], "that"),
    CuePhrase::new("be disappointed", BE, &[word::DISAPPOINTED], "that with in"),
    CuePhrase::new("be doubtful", BE, &[word::DOUBTFUL], "that about"),
    CuePhrase::new("be eager", BE, &[word::EAGER], "to"),
    CuePhrase::new("be hopeful", BE, &[word::HOPEFUL], "that"),
    CuePhrase::new("be optimistic", BE, &[word::OPTIMISTIC], "that"),
    CuePhrase::new("be proud", BE, &[word::PROUD], "that of"),
    CuePhrase::new("be skeptical", BE, &[word::SKEPTICAL], "that of"),
    CuePhrase::new("be sure", BE, &[word::SURE], "that"),
    CuePhrase::new("be supportive", BE, &[word::SUPPORTIVE], "of"),
    CuePhrase::new("be unaware", BE, &[word::UNAWARE], "that of"),
    CuePhrase::new("be unhappy", BE, &[word::UNHAPPY], "that with about"),
    CuePhrase::new("be wary", BE, &[word::WARY], "of"),
    CuePhrase::new("cast doubt", CAST, &[word::DOUBT], "on"),
    CuePhrase::new("have doubts", HAVE, &[word::DOUBTS], "about that"),
    CuePhrase::new("have no doubt", HAVE, &[word::NO, word::DOUBT], "that about"),
    CuePhrase::new("make clear", MAKE, &[word::CLEAR], "that"),
    CuePhrase::new("make clear", MAKE, &[word::IT, word::CLEAR], "that"),
    CuePhrase::new("make no secret", MAKE, &[word::NO, word::SECRET], "of that"),
    CuePhrase::new("make the case", MAKE, &[word::THE, word::CASE], "that for"),
    CuePhrase::new("make the point", MAKE, &[word::THE, word::POINT], "that"),
    CuePhrase::new("take aim", TAKE, &[word::AIM], "at"),
    CuePhrase::new("take issue", TAKE, &[word::ISSUE], "with"),
];

/// The last words of the phrases.
pub(super) const LAST_WORDS: &[WordId] = &[
    word::ADAMANT,
    word::AFRAID,
    word::AIM,
    word::AWARE,
    word::CASE,
    word::CERTAIN,
    word::CLEAR,
    word::CONCERNED,
    word::CONFIDENT,
    word::CRITICAL,
    word::DISAPPOINTED,
    word::DOUBT,
    word::DOUBTFUL,
    word::DOUBTS,
    word::EAGER,
    word::HOPEFUL,
    word::ISSUE,
    word::OPTIMISTIC,
    word::POINT,
    word::PROUD,
    word::SECRET,
    word::SKEPTICAL,
    word::SUPPORTIVE,
    word::SURE,
    word::UNAWARE,
    word::UNHAPPY,
    word::WARY,
];

/// Whether a phrase can end with this word.
pub(crate) fn ends_cue_phrase(word: WordId) -> bool {
    static LAST: WordSet = WordSet::of(LAST_WORDS);
    LAST.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::{WordClass, words};

    #[test]
    fn the_last_word_of_a_phrase_is_looked_at() {
        for phrase in CUE_PHRASES {
            let last = phrase.words[phrase.words.len() - 1];
            let class = words().class(last.entry().text.as_bytes());
            assert!(ends_cue_phrase(last) && class.has(WordClass::CUE_NOUN), "{}", phrase.lemma);
        }
    }
}
