//! The words that open notes: lines about the article or the site.

use crate::lexicon::WordId;
use crate::lexicon::word::{self as w, WordSet};
use crate::model::NoteKind;

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

/// A note by its first words.
pub(crate) struct Opening {
    pub(crate) words: &'static [WordId],
    pub(crate) then: Then,
    pub(crate) kind: NoteKind,
}

/// Openings by their kind and what must stand behind them, each by its words: `Promotion Any [SIGN UP, SUBSCRIBE TO]`.
macro_rules! openings {
    ($($kind:ident $then:ident [$($($word:ident)+),+ $(,)?])*) => {
        &[$($(Opening { words: &[$(w::$word),+], then: Then::$then, kind: NoteKind::$kind },)+)*]
    };
}

/// All of them. Of two that fit, the first tells.
pub(crate) const OPENINGS: &[Opening] = openings! {
    // "Correction (June 3): …"
    Correction Mark [CLARIFICATION, CORRECTION, CORRECTIONS, CORRECTIONS AND CLARIFICATIONS]
    // "An earlier version of this article misspelled …"
    Correction Any [
        A PREVIOUS VERSION OF THIS, AN EARLIER VERSION OF THIS, CLARIFICATION ADDED, CLARIFICATION APPENDED,
        CORRECTION ADDED, CORRECTION APPENDED, CORRECTS, STORY WITHDRAWN, THIS VERSION CORRECTS,
    ]
    Editorial End [DISCLOSURE STATEMENT]
    // "Editor's note: …", "Editors' notes": what hangs on a word is left out. "Tags: bells, harbor"
    Editorial Mark [
        CATEGORIES, CONTENT WARNING, DISCLAIMER, DISCLOSURE, EDITOR NOTE, EDITORS NOTE, EDITORS NOTES, EDS,
        FULL DISCLOSURE, KEYWORDS, NOTE TO EDITORS, NOTES TO EDITORS, TAGS, TRIGGER WARNING, UPDATE,
    ]
    // "Continued on Page A9": where the story goes on in print.
    Editorial Short [
        CONTINUED FROM PAGE, CONTINUED ON PAGE, HEARD ON, ORIGINALLY APPEARED, ORIGINALLY PUBLISHED, PROVIDED BY,
        WHY YOU CAN TRUST,
    ]
    // The head of an e-mail: "Subject: Copy for Tuesday".
    Editorial Colon [CITATION, FROM, SUBJECT, TO]
    // "Published in The Lantern, June 3rd, 2024"
    Editorial Dated [PUBLISHED IN]
    // "This is a developing story", and what a wire adds for its terminals: "Source text for Eikon".
    Editorial Any [
        A VERSION OF THIS, ALL QUOTES DELAYED, APPEARED IN THE, FILED UNDER, FURTHER COMPANY COVERAGE,
        IF YOU BUY SOMETHING, IF YOU OR SOMEONE YOU KNOW, OPINIONS EXPRESSED, PUBLISHED IN THE PRINT, REPUBLISH OUR,
        REPUBLISH THIS, SOURCE TEXT FOR, THE BBC IS NOT RESPONSIBLE, THE OPINIONS EXPRESSED, THE VIEWS EXPRESSED,
        THIS ARTICLE CONTAINS CONTENT, THIS ARTICLE IS MORE THAN, THIS IS A BREAKING, THIS IS A DEVELOPING,
        WE INDEPENDENTLY, WE MAY EARN, WHEN YOU BUY THROUGH,
    ]
    // "Keep reading"
    Related End [
        DOWNLOAD, EDITOR PICKS, EDITORS PICKS, END OF LIST, ENLARGE THIS IMAGE, HIDE CAPTION, IN THIS SECTION,
        KEEP READING, LISTEN TO ARTICLE, LOAD MORE, MORE TO READ, MOST POPULAR, MOST READ, MOST VIEWED,
        RECOMMENDED READING, RECOMMENDED STORIES, SEE ALL TOPICS, SHOW CAPTION, SHOW MORE, TOGGLE CAPTION, TRANSCRIPT,
    ]
    // "Read more: …", "[Read: …]", "RELATED"
    Related Mark [
        ALSO READ, ALSO SEE, DO_NT MISS, FIND OUT MORE, FULL COVERAGE, FULL STORY, FURTHER READING, GALLERY, GO DEEPER,
        IN CASE YOU MISSED IT, IN THIS STORY, LATEST HEADLINES, LATEST NEWS, LATEST STORIES, LEARN MORE, LISTEN,
        LISTEN MORE, MAP, MORE, PHOTOS, PODCAST, READ, READ ALSO, READ MORE, READ NEXT, RECOMMENDED, RELATED,
        RELATED ARTICLE, RELATED ARTICLES, RELATED CONTENT, RELATED COVERAGE, RELATED INTERNET LINKS, RELATED LINKS,
        RELATED NEWS, RELATED READING, RELATED STORIES, RELATED TOPICS, RELATED VIDEO, SEE ALSO, SEE MORE, SLIDESHOW,
        SUGGESTED TOPICS, TOP NEWS, TOP STORIES, TOPICS, TRENDING, TRENDING NOW, VIDEO, VIEW MORE, WATCH, WATCH LIVE,
        WATCH MORE, WATCH NOW,
    ]
    // "More harbor news:"
    Related Heading [MORE]
    // "MORE ON EDUCATION"
    Related Short [
        EXPLORE MORE, MORE FROM, MORE NEWS FROM, MORE ON, MORE STORIES FROM, MOST READ IN, MOST VIEWED IN, MOST WATCHED,
        POPULAR ON, READ MORE FROM, READ MORE ON, READ THE FULL,
    ]
    // "More information: …"
    Related Colon [MORE INFORMATION]
    // "You may also like"
    Related Any [
        CLICK FOR, CLICK HERE, CLICK TO, FOR MORE ON THIS, FOR MORE STORIES, LISTEN HERE, LISTEN ON, LISTEN TO THIS,
        READ MORE ABOUT, RECOMMENDED FOR YOU, SCROLL DOWN FOR, SCROLL DOWN TO, WATCH THE VIDEO, YOU MAY ALSO LIKE,
        YOU MIGHT ALSO LIKE,
    ]
    // "SHARE", "Ad feedback": the buttons of a page.
    Promotion End [
        AD FEEDBACK, ADD A COMMENT, ADVERTISING, ADVERTORIAL, AFTER NEWSLETTER PROMOTION, BACK TO TOP, CLOSE, COMMENTS,
        EMAIL, END OF ARTICLE, FOLLOW, GIFT THIS ARTICLE, LINK COPIED, LIVE REPORTING, NEWSLETTER, PAID CONTENT,
        PAID POST, PARTNER CONTENT, POST A COMMENT, PRINT, REGISTER, REPLY, SAVE, SHARE, SHOW COMMENTS,
        SKIP ADVERTISEMENT, SPONSOR MESSAGE, SPONSORED, SPONSORED CONTENT, SPONSORED POST, TWEET, VIDEO AD FEEDBACK,
        VIEW COMMENTS,
    ]
    // "ADVERTISEMENT"
    Promotion Mark [ADVERTISEMENT, COPY LINK, DONATE, GET IN TOUCH, HAVE YOUR SAY, LOADING, SUBSCRIBE, UNSUBSCRIBE]
    // "Story continues below", "Share on Facebook"
    Promotion Short [
        ARTICLE CONTINUES, JOIN THE CONVERSATION, JOIN THE DEBATE, PLAY VIDEO, REUSE THIS, SAVE THIS, SHARE ON,
        SHARE TO, SHARE VIA, SHARE YOUR, SIGN IN, SKIP PAST, SKIP TO, SKIP TWITTER, SPONSORED BY, STORY CONTINUES,
        TEXT SIZE, THANKS FOR READING,
    ]
    // "Reach Ana Doe at ana@lantern.example"
    Promotion Address [CONTACT, EMAIL, FOLLOW, GET IN TOUCH, JOIN, REACH, SEND, WRITE TO]
    // "Sign up for our newsletter"
    Promotion Any [
        A POST SHARED BY, ADVERTISEMENT CONTINUE, ALREADY A SUBSCRIBER, BE THE FIRST TO COMMENT, BE THE FIRST TO GET,
        BE THE FIRST TO KNOW, BECOME A MEMBER, BECOME A SUBSCRIBER, COMMENTS ARE CLOSED, CONTINUE READING,
        DO YOU HAVE A STORY, DO YOU HAVE A TIP, DO YOU HAVE AN OPINION, DONATE NOW, DOWNLOAD OUR APP, DOWNLOAD THE APP,
        EMAIL US, FOLLOW ME, FOLLOW US, GET BREAKING, GET THE LATEST NEWS, GOT A CONFIDENTIAL, GOT A STORY, GOT A TIP,
        HAVE A STORY, HAVE A TIP, HAVE YOU BEEN AFFECTED, JOIN OUR, LEAVE A COMMENT, LEAVE A REPLY, LET US KNOW, LOG IN,
        MANAGE YOUR EMAIL, MANAGE YOUR PREFERENCES, NEVER MISS A STORY, ORDER REPRINTS, PLEASE ENABLE, READ OR SHARE,
        RECEIVE FREE, REGISTER NOW, SEND US, SHARE OR COMMENT, SHARE THIS, SIGN UP, SUBSCRIBE NOW, SUBSCRIBE TO,
        SUPPORT INDEPENDENT JOURNALISM, SUPPORT LOCAL JOURNALISM, SUPPORT OUR JOURNALISM, TELL US WHAT YOU THINK,
        THIS CONTENT IS NOT AVAILABLE, THIS VIDEO IS NOT AVAILABLE, TO CONTINUE READING, VIEW IN BROWSER,
        VIEW THIS EMAIL, VIEW THIS POST, WAS THIS ARTICLE HELPFUL, WAS THIS EMAIL, WAS THIS NEWSLETTER,
        YOU ARE RECEIVING THIS, YOU RECEIVED THIS, YOU RECEIVING THIS, YOUR BROWSER DOES NOT,
    ]
    Copyright Short [LICENSE THIS, PRIVACY POLICY, PURCHASE LICENSING RIGHTS]
    Copyright Any [ALL RIGHTS RESERVED, TERMS OF USE]
    // "ENDS"
    EndMark End [END, ENDITEM, ENDS]
    Release End [NEWS RELEASE, PRESS RELEASE]
    // "Media contact: …"
    Release Mark [
        CONTACT, CONTACT DETAILS, CONTACT INFORMATION, CONTACTS, EMBARGO, INVESTOR CONTACT, INVESTOR CONTACTS,
        INVESTOR RELATIONS, MEDIA CONTACT, MEDIA CONTACTS, MEDIA ENQUIRIES, MEDIA INQUIRIES, MEDIA RELATIONS,
        PRESS CONTACT, PRESS CONTACTS, PRESS ENQUIRIES, PRESS INQUIRIES,
    ]
    // "For more information, write to press@halvard.example"
    Release Address [FOR FURTHER INFORMATION, FOR MORE INFORMATION]
    // "FOR IMMEDIATE RELEASE"
    Release Any [
        EMBARGOED, FOR IMMEDIATE RELEASE, FOR MEDIA ENQUIRIES, FOR MEDIA INQUIRIES, NEWS PROVIDED BY,
        VIEW ORIGINAL CONTENT,
    ]
};

/// What a note says of its article behind "this": "This story was first published …".
pub(crate) const STORIES: &[WordId] =
    &[w::ARTICLE, w::STORY, w::REPORT, w::POST, w::PIECE, w::COLUMN, w::CONTENT, w::INTERVIEW, w::PAGE];

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
        assert!(may_open(w::THIS, w::STORY));
        // Which pairs fall together depends on the rows of the words.
        assert!([w::FEW, w::OLD, w::YEAR, w::WOMAN].iter().any(|&second| !may_open(w::THE, second)));
    }
}
