//! The words that open notes: lines about the article or the site.

use crate::model::NoteKind::{self, Copyright, Correction, Editorial, EndMark, Promotion, Related, Release};
use Then::{Any, End, Heading, Mark, Short};

/// What must stand behind the words that open a note.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Then {
    /// Nothing more: the words are the whole line.
    End,
    /// A colon, a dash, a bracket, a bar or the end: "Read more: …", but not "Read more books".
    Mark,
    /// A colon at the end of a line of a few words: "More harbor news:".
    Heading,
    /// A few words more: "MORE ON EDUCATION".
    Short,
    /// Anything.
    Any,
}

/// A note by its first words. The sign before is what the line may be wrapped in: "(Adds details)".
pub(crate) struct Opening {
    pub(crate) words: &'static [&'static str],
    pub(crate) then: Then,
    pub(crate) kind: NoteKind,
}

const fn opening(words: &'static [&'static str], then: Then, kind: NoteKind) -> Opening {
    Opening { words, then, kind }
}

pub(crate) static OPENINGS: &[Opening] = &[
    // "Correction (June 3): …", "This article was amended on 3 June because …"
    opening(&["correction"], Mark, Correction),
    opening(&["corrections"], Mark, Correction),
    opening(&["clarification"], Mark, Correction),
    opening(&["corrections", "and", "clarifications"], Mark, Correction),
    opening(&["corrections", "&", "clarifications"], Mark, Correction),
    opening(&["corrects"], Any, Correction),
    opening(&["this", "version", "corrects"], Any, Correction),
    opening(&["an", "earlier", "version", "of", "this"], Any, Correction),
    opening(&["a", "previous", "version", "of", "this"], Any, Correction),
    // "Editor's note: …", "(Adds details, quote)"
    opening(&["editor", "'s", "note"], Mark, Editorial),
    opening(&["editors", "'", "note"], Mark, Editorial),
    opening(&["editors", "'", "notes"], Mark, Editorial),
    opening(&["note", "to", "editors"], Mark, Editorial),
    opening(&["notes", "to", "editors"], Mark, Editorial),
    opening(&["editor", "note"], Mark, Editorial),
    opening(&["eds"], Mark, Editorial),
    opening(&["opinions", "expressed"], Any, Editorial),
    opening(&["story", "withdrawn"], Any, Correction),
    opening(&["update"], Mark, Editorial),
    opening(&["this", "is", "a", "breaking"], Any, Editorial),
    opening(&["this", "is", "a", "developing"], Any, Editorial),
    opening(&["the", "views", "expressed"], Any, Editorial),
    opening(&["the", "opinions", "expressed"], Any, Editorial),
    opening(&["a", "version", "of", "this"], Any, Editorial),
    // "Read more: …", "[Read: …]", "RELATED"
    opening(&["read", "more"], Mark, Related),
    opening(&["read", "more", "about"], Any, Related),
    opening(&["read", "also"], Mark, Related),
    opening(&["also", "read"], Mark, Related),
    opening(&["read"], Mark, Related),
    opening(&["more"], Mark, Related),
    opening(&["more"], Heading, Related),
    opening(&["more", "on"], Short, Related),
    opening(&["more", "from"], Short, Related),
    opening(&["map"], Mark, Related),
    opening(&["gallery"], Mark, Related),
    opening(&["photos"], Mark, Related),
    opening(&["video"], Mark, Related),
    opening(&["podcast"], Mark, Related),
    opening(&["related"], Mark, Related),
    opening(&["related", "articles"], Mark, Related),
    opening(&["related", "stories"], Mark, Related),
    opening(&["related", "news"], Mark, Related),
    opening(&["see", "also"], Mark, Related),
    opening(&["read", "next"], Mark, Related),
    opening(&["read", "the", "full", "story"], Short, Related),
    opening(&["recommended", "reading"], End, Related),
    opening(&["most", "read"], End, Related),
    opening(&["don't", "miss"], Mark, Related),
    opening(&["for", "more", "on", "this"], Any, Related),
    opening(&["watch"], Mark, Related),
    opening(&["listen"], Mark, Related),
    opening(&["listen", "here"], Any, Related),
    opening(&["listen", "to", "this"], Any, Related),
    opening(&["recommended"], Mark, Related),
    opening(&["further", "reading"], Mark, Related),
    opening(&["click", "here"], Any, Related),
    // "Sign up for our newsletter", "ADVERTISEMENT"
    opening(&["sign", "up"], Any, Promotion),
    opening(&["download", "our", "app"], Any, Promotion),
    opening(&["download", "the", "app"], Any, Promotion),
    opening(&["join", "the", "conversation"], Short, Promotion),
    opening(&["subscribe", "to"], Any, Promotion),
    opening(&["subscribe", "now"], Any, Promotion),
    opening(&["subscribe"], Mark, Promotion),
    opening(&["advertisement"], Mark, Promotion),
    opening(&["advertising"], End, Promotion),
    opening(&["sponsored"], End, Promotion),
    opening(&["sponsored", "content"], End, Promotion),
    opening(&["share", "this"], Any, Promotion),
    opening(&["share"], End, Promotion),
    opening(&["comments"], End, Promotion),
    opening(&["follow", "us"], Any, Promotion),
    opening(&["follow", "me"], Any, Promotion),
    opening(&["continue", "reading"], Any, Promotion),
    opening(&["story", "continues", "below"], Any, Promotion),
    opening(&["article", "continues", "below"], Any, Promotion),
    opening(&["view", "this", "post"], Any, Promotion),
    opening(&["skip", "advertisement"], End, Promotion),
    opening(&["newsletter"], End, Promotion),
    // "ENDS", "-30-"
    opening(&["ends"], End, EndMark),
    opening(&["end"], End, EndMark),
    opening(&["30"], End, EndMark),
    // "FOR IMMEDIATE RELEASE", "Media contact: …"
    opening(&["for", "immediate", "release"], Any, Release),
    opening(&["embargoed"], Any, Release),
    opening(&["embargo"], Mark, Release),
    opening(&["news", "release"], End, Release),
    opening(&["press", "release"], End, Release),
    opening(&["media", "contact"], Mark, Release),
    opening(&["media", "contacts"], Mark, Release),
    opening(&["press", "contact"], Mark, Release),
    opening(&["contact"], Mark, Release),
    opening(&["contacts"], Mark, Release),
    opening(&["view", "original", "content"], Any, Release),
    opening(&["all", "rights", "reserved"], Any, Copyright),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;
    use crate::lexicon::WordClass;

    #[test]
    fn the_first_or_second_word_has_the_class_that_is_looked_for() {
        for opening in OPENINGS {
            let mut tokens = Vec::new();
            let head = opening.words[..opening.words.len().min(2)].join(" ");
            lex(&head, &mut tokens);
            let noted = tokens.iter().any(|token| token.has(WordClass::NOTE_WORD));
            assert!(noted || head.bytes().all(|byte| byte.is_ascii_digit()), "{head}");
        }
    }
}
