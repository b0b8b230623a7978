//! The words that open notes: lines about the article or the site.

use crate::lexicon::WordId;
use crate::lexicon::word::{self as w, WordSet};
use crate::model::NoteKind::{self, Copyright, Correction, Editorial, EndMark, Promotion, Related, Release};
use Then::{Address, Any, Colon, Dated, End, Heading, Mark, Short};

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
    /// An address in a line that is not long: "Reach Ana Doe at ana@lantern.example".
    Address,
    /// A colon: "Subject: Copy for Tuesday".
    Colon,
    /// A name or two and a year: "Published in The Lantern, June 3rd, 2024".
    Dated,
    /// Anything.
    Any,
}

/// A note by its first words. The sign before is what the line may be wrapped in: "(Adds details)".
pub(crate) struct Opening {
    pub(crate) words: &'static [WordId],
    pub(crate) then: Then,
    pub(crate) kind: NoteKind,
}

const fn opening(words: &'static [WordId], then: Then, kind: NoteKind) -> Opening {
    Opening { words, then, kind }
}

pub(crate) const OPENINGS: &[Opening] = &[
    // "Correction (June 3): …", "This article was amended on 3 June because …"
    opening(&[w::CORRECTION], Mark, Correction),
    opening(&[w::CORRECTIONS], Mark, Correction),
    opening(&[w::CLARIFICATION], Mark, Correction),
    opening(&[w::CORRECTIONS, w::AND, w::CLARIFICATIONS], Mark, Correction),
    opening(&[w::CORRECTS], Any, Correction),
    opening(&[w::THIS, w::VERSION, w::CORRECTS], Any, Correction),
    opening(&[w::AN, w::EARLIER, w::VERSION, w::OF, w::THIS], Any, Correction),
    opening(&[w::A, w::PREVIOUS, w::VERSION, w::OF, w::THIS], Any, Correction),
    // "Editor's note: …", "Editors' notes": what hangs on a word is left out.
    opening(&[w::EDITOR, w::NOTE], Mark, Editorial),
    opening(&[w::EDITORS, w::NOTE], Mark, Editorial),
    opening(&[w::EDITORS, w::NOTES], Mark, Editorial),
    opening(&[w::NOTE, w::TO, w::EDITORS], Mark, Editorial),
    opening(&[w::NOTES, w::TO, w::EDITORS], Mark, Editorial),
    opening(&[w::EDS], Mark, Editorial),
    opening(&[w::KEYWORDS], Mark, Editorial),
    opening(&[w::OPINIONS, w::EXPRESSED], Any, Editorial),
    opening(&[w::STORY, w::WITHDRAWN], Any, Correction),
    opening(&[w::UPDATE], Mark, Editorial),
    opening(&[w::THIS, w::IS, w::A, w::BREAKING], Any, Editorial),
    opening(&[w::THIS, w::IS, w::A, w::DEVELOPING], Any, Editorial),
    opening(&[w::THE, w::VIEWS, w::EXPRESSED], Any, Editorial),
    opening(&[w::THE, w::OPINIONS, w::EXPRESSED], Any, Editorial),
    opening(&[w::A, w::VERSION, w::OF, w::THIS], Any, Editorial),
    opening(&[w::ORIGINALLY, w::PUBLISHED], Short, Editorial),
    opening(&[w::ORIGINALLY, w::APPEARED], Short, Editorial),
    opening(&[w::APPEARED, w::IN, w::THE], Any, Editorial),
    opening(&[w::PUBLISHED, w::IN, w::THE, w::PRINT], Any, Editorial),
    opening(&[w::THIS, w::ARTICLE, w::IS, w::MORE, w::THAN], Any, Editorial),
    opening(&[w::IF, w::YOU, w::OR, w::SOMEONE, w::YOU, w::KNOW], Any, Editorial),
    opening(&[w::PUBLISHED, w::IN], Dated, Editorial),
    opening(&[w::CITATION], Colon, Editorial),
    opening(&[w::MORE, w::INFORMATION], Colon, Related),
    opening(&[w::PROVIDED, w::BY], Short, Editorial),
    // "Continued on Page A9": where the story goes on in print.
    opening(&[w::CONTINUED, w::ON, w::PAGE], Short, Editorial),
    opening(&[w::CONTINUED, w::FROM, w::PAGE], Short, Editorial),
    opening(&[w::DISCLAIMER], Mark, Editorial),
    opening(&[w::DISCLOSURE], Mark, Editorial),
    opening(&[w::FULL, w::DISCLOSURE], Mark, Editorial),
    opening(&[w::DISCLOSURE, w::STATEMENT], End, Editorial),
    opening(&[w::WHY, w::YOU, w::CAN, w::TRUST], Short, Editorial),
    opening(&[w::THE, w::BBC, w::IS, w::NOT, w::RESPONSIBLE], Any, Editorial),
    opening(&[w::WE, w::INDEPENDENTLY], Any, Editorial),
    opening(&[w::WHEN, w::YOU, w::BUY, w::THROUGH], Any, Editorial),
    opening(&[w::IF, w::YOU, w::BUY, w::SOMETHING], Any, Editorial),
    opening(&[w::WE, w::MAY, w::EARN], Any, Editorial),
    opening(&[w::REPUBLISH, w::OUR], Any, Editorial),
    opening(&[w::REPUBLISH, w::THIS], Any, Editorial),
    opening(&[w::HEARD, w::ON], Short, Editorial),
    opening(&[w::CONTENT, w::WARNING], Mark, Editorial),
    opening(&[w::TRIGGER, w::WARNING], Mark, Editorial),
    opening(&[w::ALL, w::QUOTES, w::DELAYED], Any, Editorial),
    // What a wire adds for its terminals.
    opening(&[w::SOURCE, w::TEXT, w::FOR], Any, Editorial),
    opening(&[w::FURTHER, w::COMPANY, w::COVERAGE], Any, Editorial),
    // "Tags: bells, harbor"
    opening(&[w::TAGS], Mark, Editorial),
    opening(&[w::TOPICS], Mark, Related),
    opening(&[w::CATEGORIES], Mark, Editorial),
    opening(&[w::FILED, w::UNDER], Any, Editorial),
    // The head of an e-mail.
    opening(&[w::FROM], Colon, Editorial),
    opening(&[w::TO], Colon, Editorial),
    opening(&[w::SUBJECT], Colon, Editorial),
    // "Read more: …", "[Read: …]", "RELATED"
    opening(&[w::READ, w::MORE], Mark, Related),
    opening(&[w::READ, w::MORE, w::ABOUT], Any, Related),
    opening(&[w::READ, w::MORE, w::FROM], Short, Related),
    opening(&[w::MORE, w::TO, w::READ], End, Related),
    opening(&[w::KEEP, w::READING], End, Related),
    opening(&[w::GO, w::DEEPER], Mark, Related),
    opening(&[w::MOST, w::POPULAR], End, Related),
    opening(&[w::MOST, w::VIEWED], End, Related),
    opening(&[w::POPULAR, w::ON], Short, Related),
    opening(&[w::ALSO, w::SEE], Mark, Related),
    opening(&[w::IN, w::THIS, w::SECTION], End, Related),
    opening(&[w::IN, w::THIS, w::STORY], Mark, Related),
    opening(&[w::EDITOR, w::PICKS], End, Related),
    opening(&[w::EDITORS, w::PICKS], End, Related),
    opening(&[w::FOR, w::MORE, w::STORIES], Any, Related),
    opening(&[w::FULL, w::COVERAGE], Mark, Related),
    opening(&[w::FULL, w::STORY], Mark, Related),
    opening(&[w::SEE, w::MORE], Mark, Related),
    opening(&[w::VIEW, w::MORE], Mark, Related),
    opening(&[w::SHOW, w::MORE], End, Related),
    opening(&[w::LOAD, w::MORE], End, Related),
    opening(&[w::WATCH, w::MORE], Mark, Related),
    opening(&[w::LISTEN, w::MORE], Mark, Related),
    opening(&[w::TRANSCRIPT], End, Related),
    opening(&[w::RECOMMENDED, w::STORIES], End, Related),
    opening(&[w::END, w::OF, w::LIST], End, Related),
    opening(&[w::READ, w::MORE, w::ON], Short, Related),
    opening(&[w::READ, w::ALSO], Mark, Related),
    opening(&[w::ALSO, w::READ], Mark, Related),
    opening(&[w::READ], Mark, Related),
    opening(&[w::MORE], Mark, Related),
    opening(&[w::MORE], Heading, Related),
    opening(&[w::MORE, w::ON], Short, Related),
    opening(&[w::MORE, w::FROM], Short, Related),
    opening(&[w::MORE, w::STORIES, w::FROM], Short, Related),
    opening(&[w::MORE, w::NEWS, w::FROM], Short, Related),
    opening(&[w::MAP], Mark, Related),
    opening(&[w::GALLERY], Mark, Related),
    opening(&[w::PHOTOS], Mark, Related),
    opening(&[w::VIDEO], Mark, Related),
    opening(&[w::PODCAST], Mark, Related),
    opening(&[w::RELATED], Mark, Related),
    opening(&[w::RELATED, w::ARTICLE], Mark, Related),
    opening(&[w::RELATED, w::ARTICLES], Mark, Related),
    opening(&[w::RELATED, w::STORIES], Mark, Related),
    opening(&[w::RELATED, w::NEWS], Mark, Related),
    opening(&[w::RELATED, w::TOPICS], Mark, Related),
    opening(&[w::RELATED, w::LINKS], Mark, Related),
    opening(&[w::RELATED, w::COVERAGE], Mark, Related),
    opening(&[w::RELATED, w::CONTENT], Mark, Related),
    opening(&[w::RELATED, w::READING], Mark, Related),
    opening(&[w::RELATED, w::VIDEO], Mark, Related),
    opening(&[w::RELATED, w::INTERNET, w::LINKS], Mark, Related),
    opening(&[w::EXPLORE, w::MORE], Short, Related),
    opening(&[w::LATEST, w::STORIES], Mark, Related),
    opening(&[w::LATEST, w::NEWS], Mark, Related),
    opening(&[w::LATEST, w::HEADLINES], Mark, Related),
    opening(&[w::TOP, w::STORIES], Mark, Related),
    opening(&[w::TRENDING], Mark, Related),
    opening(&[w::TRENDING, w::NOW], Mark, Related),
    opening(&[w::YOU, w::MAY, w::ALSO, w::LIKE], Any, Related),
    opening(&[w::YOU, w::MIGHT, w::ALSO, w::LIKE], Any, Related),
    opening(&[w::RECOMMENDED, w::FOR, w::YOU], Any, Related),
    opening(&[w::IN, w::CASE, w::YOU, w::MISSED, w::IT], Mark, Related),
    opening(&[w::LEARN, w::MORE], Mark, Related),
    opening(&[w::FIND, w::OUT, w::MORE], Mark, Related),
    opening(&[w::SCROLL, w::DOWN, w::FOR], Any, Related),
    opening(&[w::SCROLL, w::DOWN, w::TO], Any, Related),
    opening(&[w::WATCH, w::THE, w::VIDEO], Any, Related),
    opening(&[w::WATCH, w::NOW], Mark, Related),
    opening(&[w::WATCH, w::LIVE], Mark, Related),
    opening(&[w::SEE, w::ALSO], Mark, Related),
    opening(&[w::READ, w::NEXT], Mark, Related),
    opening(&[w::READ, w::THE, w::FULL], Short, Related),
    opening(&[w::RECOMMENDED, w::READING], End, Related),
    opening(&[w::MOST, w::READ], End, Related),
    opening(&[w::MOST, w::READ, w::IN], Short, Related),
    opening(&[w::MOST, w::VIEWED, w::IN], Short, Related),
    opening(&[w::TOP, w::NEWS], Mark, Related),
    opening(&[w::DO_NT, w::MISS], Mark, Related),
    opening(&[w::FOR, w::MORE, w::ON, w::THIS], Any, Related),
    opening(&[w::WATCH], Mark, Related),
    opening(&[w::LISTEN], Mark, Related),
    opening(&[w::LISTEN, w::HERE], Any, Related),
    opening(&[w::LISTEN, w::TO, w::ARTICLE], End, Related),
    opening(&[w::LISTEN, w::ON], Any, Related),
    opening(&[w::DOWNLOAD], End, Related),
    opening(&[w::ENLARGE, w::THIS, w::IMAGE], End, Related),
    opening(&[w::HIDE, w::CAPTION], End, Related),
    opening(&[w::SHOW, w::CAPTION], End, Related),
    opening(&[w::SEE, w::ALL, w::TOPICS], End, Related),
    opening(&[w::TOGGLE, w::CAPTION], End, Related),
    opening(&[w::LISTEN, w::TO, w::THIS], Any, Related),
    opening(&[w::RECOMMENDED], Mark, Related),
    opening(&[w::FURTHER, w::READING], Mark, Related),
    opening(&[w::CLICK, w::HERE], Any, Related),
    opening(&[w::CLICK, w::FOR], Any, Related),
    opening(&[w::CLICK, w::TO], Any, Related),
    opening(&[w::SLIDESHOW], Mark, Related),
    // "Sign up for our newsletter", "ADVERTISEMENT"
    opening(&[w::SIGN, w::UP], Any, Promotion),
    opening(&[w::DOWNLOAD, w::OUR, w::APP], Any, Promotion),
    opening(&[w::DOWNLOAD, w::THE, w::APP], Any, Promotion),
    opening(&[w::JOIN, w::THE, w::CONVERSATION], Short, Promotion),
    opening(&[w::SUBSCRIBE, w::TO], Any, Promotion),
    opening(&[w::SUBSCRIBE, w::NOW], Any, Promotion),
    opening(&[w::SUBSCRIBE], Mark, Promotion),
    opening(&[w::SAVE, w::THIS], Short, Promotion),
    opening(&[w::FOLLOW], End, Promotion),
    opening(&[w::REPLY], End, Promotion),
    opening(&[w::SHARE, w::TO], Short, Promotion),
    opening(&[w::SHARE, w::VIA], Short, Promotion),
    opening(&[w::TEXT, w::SIZE], Short, Promotion),
    opening(&[w::RECEIVE, w::FREE], Any, Promotion),
    opening(&[w::THANKS, w::FOR, w::READING], Short, Promotion),
    opening(&[w::WAS, w::THIS, w::ARTICLE, w::HELPFUL], Any, Promotion),
    opening(&[w::END, w::OF, w::ARTICLE], End, Promotion),
    opening(&[w::REGISTER], End, Promotion),
    opening(&[w::REGISTER, w::NOW], Any, Promotion),
    opening(&[w::SIGN, w::IN], Short, Promotion),
    opening(&[w::LOG, w::IN], Any, Promotion),
    opening(&[w::BECOME, w::A, w::MEMBER], Any, Promotion),
    opening(&[w::BECOME, w::A, w::SUBSCRIBER], Any, Promotion),
    opening(&[w::ALREADY, w::A, w::SUBSCRIBER], Any, Promotion),
    opening(&[w::TO, w::CONTINUE, w::READING], Any, Promotion),
    opening(&[w::GET, w::BREAKING], Any, Promotion),
    opening(&[w::BE, w::THE, w::FIRST, w::TO, w::COMMENT], Any, Promotion),
    opening(&[w::BE, w::THE, w::FIRST, w::TO, w::GET], Any, Promotion),
    opening(&[w::BE, w::THE, w::FIRST, w::TO, w::KNOW], Any, Promotion),
    opening(&[w::JOIN, w::OUR], Any, Promotion),
    opening(&[w::JOIN, w::THE, w::DEBATE], Short, Promotion),
    opening(&[w::HAVE, w::YOUR, w::SAY], Mark, Promotion),
    opening(&[w::LET, w::US, w::KNOW], Any, Promotion),
    opening(&[w::TELL, w::US, w::WHAT, w::YOU, w::THINK], Any, Promotion),
    opening(&[w::SEND, w::US], Any, Promotion),
    opening(&[w::EMAIL, w::US], Any, Promotion),
    opening(&[w::SHARE, w::YOUR], Short, Promotion),
    opening(&[w::DONATE], Mark, Promotion),
    opening(&[w::DONATE, w::NOW], Any, Promotion),
    opening(&[w::LIVE, w::REPORTING], End, Promotion),
    opening(&[w::SAVE], End, Promotion),
    opening(&[w::CLOSE], End, Promotion),
    opening(&[w::PLAY, w::VIDEO], Short, Promotion),
    opening(&[w::LEAVE, w::A, w::REPLY], Any, Promotion),
    opening(&[w::ADD, w::A, w::COMMENT], End, Promotion),
    opening(&[w::POST, w::A, w::COMMENT], End, Promotion),
    opening(&[w::COMMENTS, w::ARE, w::CLOSED], Any, Promotion),
    opening(&[w::SHOW, w::COMMENTS], End, Promotion),
    opening(&[w::GIFT, w::THIS, w::ARTICLE], End, Promotion),
    opening(&[w::YOUR, w::BROWSER, w::DOES, w::NOT], Any, Promotion),
    opening(&[w::PLEASE, w::ENABLE], Any, Promotion),
    opening(&[w::THIS, w::CONTENT, w::IS, w::NOT, w::AVAILABLE], Any, Promotion),
    opening(&[w::THIS, w::VIDEO, w::IS, w::NOT, w::AVAILABLE], Any, Promotion),
    opening(&[w::ADVERTISEMENT], Mark, Promotion),
    opening(&[w::ADVERTISEMENT, w::CONTINUE], Any, Promotion),
    opening(&[w::ADVERTISING], End, Promotion),
    opening(&[w::SPONSORED], End, Promotion),
    opening(&[w::SPONSORED, w::CONTENT], End, Promotion),
    opening(&[w::SHARE, w::THIS], Any, Promotion),
    opening(&[w::SHARE], End, Promotion),
    opening(&[w::UNSUBSCRIBE], Mark, Promotion),
    opening(&[w::YOU, w::RECEIVED, w::THIS], Any, Promotion),
    opening(&[w::READ, w::OR, w::SHARE], Any, Promotion),
    opening(&[w::COMMENTS], End, Promotion),
    opening(&[w::FOLLOW, w::US], Any, Promotion),
    opening(&[w::FOLLOW, w::ME], Any, Promotion),
    opening(&[w::CONTINUE, w::READING], Any, Promotion),
    opening(&[w::STORY, w::CONTINUES], Short, Promotion),
    opening(&[w::ARTICLE, w::CONTINUES], Short, Promotion),
    opening(&[w::VIEW, w::THIS, w::POST], Any, Promotion),
    opening(&[w::SKIP, w::ADVERTISEMENT], End, Promotion),
    opening(&[w::NEWSLETTER], End, Promotion),
    opening(&[w::SUPPORT, w::LOCAL, w::JOURNALISM], Any, Promotion),
    opening(&[w::SUPPORT, w::OUR, w::JOURNALISM], Any, Promotion),
    opening(&[w::SUPPORT, w::INDEPENDENT, w::JOURNALISM], Any, Promotion),
    opening(&[w::WAS, w::THIS, w::EMAIL], Any, Promotion),
    opening(&[w::WAS, w::THIS, w::NEWSLETTER], Any, Promotion),
    opening(&[w::YOU, w::ARE, w::RECEIVING, w::THIS], Any, Promotion),
    opening(&[w::YOU, w::RECEIVING, w::THIS], Any, Promotion),
    opening(&[w::MANAGE, w::YOUR, w::PREFERENCES], Any, Promotion),
    opening(&[w::MANAGE, w::YOUR, w::EMAIL], Any, Promotion),
    opening(&[w::VIEW, w::IN, w::BROWSER], Any, Promotion),
    opening(&[w::VIEW, w::THIS, w::EMAIL], Any, Promotion),
    opening(&[w::ORDER, w::REPRINTS], Any, Promotion),
    opening(&[w::GET, w::THE, w::LATEST, w::NEWS], Any, Promotion),
    opening(&[w::DO, w::YOU, w::HAVE, w::A, w::STORY], Any, Promotion),
    opening(&[w::DO, w::YOU, w::HAVE, w::AN, w::OPINION], Any, Promotion),
    opening(&[w::GET, w::IN, w::TOUCH], Mark, Promotion),
    opening(&[w::GET, w::IN, w::TOUCH], Address, Promotion),
    opening(&[w::WRITE, w::TO], Address, Promotion),
    opening(&[w::JOIN], Address, Promotion),
    opening(&[w::DO, w::YOU, w::HAVE, w::A, w::TIP], Any, Promotion),
    opening(&[w::HAVE, w::A, w::STORY], Any, Promotion),
    opening(&[w::HAVE, w::A, w::TIP], Any, Promotion),
    opening(&[w::GOT, w::A, w::STORY], Any, Promotion),
    opening(&[w::GOT, w::A, w::TIP], Any, Promotion),
    opening(&[w::GOT, w::A, w::CONFIDENTIAL], Any, Promotion),
    opening(&[w::HAVE, w::YOU, w::BEEN, w::AFFECTED], Any, Promotion),
    opening(&[w::REACH], Address, Promotion),
    opening(&[w::CONTACT], Address, Promotion),
    opening(&[w::EMAIL], Address, Promotion),
    opening(&[w::SEND], Address, Promotion),
    opening(&[w::FOLLOW], Address, Promotion),
    opening(&[w::LEAVE, w::A, w::COMMENT], Any, Promotion),
    opening(&[w::COPY, w::LINK], Mark, Promotion),
    opening(&[w::LINK, w::COPIED], End, Promotion),
    opening(&[w::TWEET], End, Promotion),
    opening(&[w::EMAIL], End, Promotion),
    opening(&[w::PRINT], End, Promotion),
    opening(&[w::AD, w::FEEDBACK], End, Promotion),
    opening(&[w::VIDEO, w::AD, w::FEEDBACK], End, Promotion),
    opening(&[w::NEVER, w::MISS, w::A, w::STORY], Any, Promotion),
    opening(&[w::SPONSOR, w::MESSAGE], End, Promotion),
    opening(&[w::VIEW, w::COMMENTS], End, Promotion),
    opening(&[w::SKIP, w::PAST], Short, Promotion),
    opening(&[w::AFTER, w::NEWSLETTER, w::PROMOTION], End, Promotion),
    opening(&[w::PURCHASE, w::LICENSING, w::RIGHTS], End, Copyright),
    opening(&[w::TERMS, w::OF, w::USE], Any, Copyright),
    opening(&[w::PRIVACY, w::POLICY], Short, Copyright),
    opening(&[w::BACK, w::TO, w::TOP], End, Promotion),
    opening(&[w::SKIP, w::TO], Short, Promotion),
    opening(&[w::SPONSORED, w::BY], Short, Promotion),
    opening(&[w::SHARE, w::ON], Short, Promotion),
    opening(&[w::REUSE, w::THIS], Short, Promotion),
    opening(&[w::LOADING], Mark, Promotion),
    // "ENDS"
    opening(&[w::ENDS], End, EndMark),
    opening(&[w::END], End, EndMark),
    opening(&[w::ENDITEM], End, EndMark),
    // "FOR IMMEDIATE RELEASE", "Media contact: …"
    opening(&[w::FOR, w::IMMEDIATE, w::RELEASE], Any, Release),
    opening(&[w::NEWS, w::PROVIDED, w::BY], Any, Release),
    opening(&[w::EMBARGOED], Any, Release),
    opening(&[w::EMBARGO], Mark, Release),
    opening(&[w::NEWS, w::RELEASE], End, Release),
    opening(&[w::PRESS, w::RELEASE], End, Release),
    opening(&[w::MEDIA, w::CONTACT], Mark, Release),
    opening(&[w::MEDIA, w::CONTACTS], Mark, Release),
    opening(&[w::PRESS, w::CONTACT], Mark, Release),
    opening(&[w::CONTACT], Mark, Release),
    opening(&[w::CONTACTS], Mark, Release),
    opening(&[w::CONTACT, w::INFORMATION], Mark, Release),
    opening(&[w::CONTACT, w::DETAILS], Mark, Release),
    opening(&[w::PRESS, w::CONTACTS], Mark, Release),
    opening(&[w::PRESS, w::INQUIRIES], Mark, Release),
    opening(&[w::PRESS, w::ENQUIRIES], Mark, Release),
    opening(&[w::MEDIA, w::INQUIRIES], Mark, Release),
    opening(&[w::MEDIA, w::ENQUIRIES], Mark, Release),
    opening(&[w::MEDIA, w::RELATIONS], Mark, Release),
    opening(&[w::INVESTOR, w::CONTACT], Mark, Release),
    opening(&[w::INVESTOR, w::CONTACTS], Mark, Release),
    opening(&[w::INVESTOR, w::RELATIONS], Mark, Release),
    opening(&[w::FOR, w::MORE, w::INFORMATION], Address, Release),
    opening(&[w::FOR, w::FURTHER, w::INFORMATION], Address, Release),
    opening(&[w::VIEW, w::ORIGINAL, w::CONTENT], Any, Release),
    opening(&[w::ALL, w::RIGHTS, w::RESERVED], Any, Copyright),
    opening(&[w::LICENSE, w::THIS], Short, Copyright),
];

/// What a note says of its article behind "this": "This story was first published …".
pub(crate) const STORIES: &[WordId] =
    &[w::ARTICLE, w::STORY, w::REPORT, w::POST, w::PIECE, w::COLUMN, w::INTERVIEW, w::PAGE];

/// The first words of openings that need no second, and of the notes that have rules of their own.
static ALONE: WordSet = {
    let mut set = WordSet::of(&[w::ABOUT, w::COPYRIGHT, w::FOLLOW, w::HOME, w::SOURCE]);
    let mut n = 0;
    while n < OPENINGS.len() {
        if let [first] = OPENINGS[n].words {
            set.add(*first);
        }
        n += 1;
    }
    set
};

/// Pairs of words, a bit each: a few others have the same bit, and nearly all have none.
struct PairSet([u64; PairSet::BITS / 64]);

impl PairSet {
    const BITS: usize = 16384;

    const fn bit(first: WordId, second: WordId) -> usize {
        (first.row() * 61 + second.row()) % PairSet::BITS
    }

    const fn add(&mut self, first: WordId, second: WordId) {
        let bit = PairSet::bit(first, second);
        self.0[bit / 64] |= 1 << (bit % 64);
    }

    fn may_have(&self, first: WordId, second: WordId) -> bool {
        let bit = PairSet::bit(first, second);
        self.0[bit / 64] >> (bit % 64) & 1 == 1
    }
}

/// The first two words of openings of two words and more, and of the notes that have rules of their own.
static PAIRED: PairSet = {
    let mut pairs = PairSet([0; PairSet::BITS / 64]);
    pairs.add(w::THE, w::POST);
    let mut n = 0;
    while n < STORIES.len() {
        pairs.add(w::THIS, STORIES[n]);
        n += 1;
    }
    n = 0;
    while n < OPENINGS.len() {
        if let [first, second, ..] = OPENINGS[n].words {
            pairs.add(*first, *second);
        }
        n += 1;
    }
    pairs
};

/// Whether a note may open with these two words.
pub(crate) fn may_open(first: WordId, second: WordId) -> bool {
    ALONE.contains(first) | PAIRED.may_have(first, second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_opening_may_open_a_note() {
        for opening in OPENINGS {
            let second = opening.words.get(1).copied().unwrap_or(WordId::UNKNOWN);
            assert!(may_open(opening.words[0], second), "{:?}", opening.words);
        }
        assert!(may_open(w::THIS, w::STORY) && !may_open(w::THE, w::FEW));
    }
}
