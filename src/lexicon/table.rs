//! The word table: every list of words merged into one static hash table, made while compiling.
//!
//! A look-up hashes the first eight bytes, the last byte and the length of a word and compares once or twice; nothing
//! is built at run time. ASCII case does not count: both sides set the bit that tells "A" from "a".

use super::class::WordClass;
use super::cues::Cue;

/// A word with what is known of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entry {
    /// The word in lower case.
    pub(crate) text: &'static str,
    /// Everything it can be.
    pub(crate) class: WordClass,
    /// What a number word or an ordinal counts: 3 for "three" and "third".
    pub(crate) number: u32,
    /// Which month (1 to 12), weekday (1 to 7 from Monday), unit, season or part of day it is.
    pub(crate) calendar: u8,
    /// Its row in the table of cues, plus one.
    cue: u16,
}

impl Entry {
    const EMPTY: Entry = Entry { text: "", class: WordClass::NONE, number: 0, calendar: 0, cue: 0 };

    /// What it reports and takes, when it is a form of a cue verb.
    pub(crate) fn cue(&self) -> Option<&'static Cue> {
        super::cues::CUES.get(usize::from(self.cue).checked_sub(1)?)
    }
}

/// A word of the table, or [`WordId::UNKNOWN`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct WordId(u16);

impl WordId {
    pub(crate) const UNKNOWN: WordId = WordId(0);

    /// The word's row; an empty one for an unknown word.
    pub(crate) fn entry(self) -> &'static Entry {
        &super::WORDS.entries[usize::from(self.0)]
    }
}

/// A list of words that goes into the table.
pub(crate) enum Source {
    /// Words of one class, separated by blanks.
    Words(&'static str, WordClass),
    /// Words with a month, weekday, unit, season or part of day.
    Calendar(&'static [(&'static str, u8)], WordClass),
    /// Words with a number.
    Numbers(&'static [(&'static str, u32)], WordClass),
    /// Cue verbs, each with its forms.
    Cues(&'static [Cue]),
    /// A file with a word and the letters of its classes a line, comments behind `#`.
    File(&'static str, Codes),
    /// A file of names of several words: the first word opens a place.
    Heads(&'static str),
}

/// The letters that a file uses for classes.
#[derive(Clone, Copy)]
pub(crate) struct Codes(pub(crate) &'static [(u8, WordClass)]);

impl Codes {
    /// The class of a letter. A letter that has none does not compile.
    const fn class(self, letter: u8) -> WordClass {
        let mut i = 0;
        while i < self.0.len() {
            if self.0[i].0 == letter {
                return self.0[i].1;
            }
            i += 1;
        }
        panic!("a letter of a word list has no class")
    }
}

const SLOTS: usize = 1 << 16;

/// All words. `N` is more than there can be entries; see [`capacity`].
pub(crate) struct Table<const N: usize> {
    entries: [Entry; N],
    len: usize,
    slots: [u16; SLOTS],
}

impl<const N: usize> Table<N> {
    /// Merges the lists.
    pub(crate) const fn build(sources: &[Source]) -> Table<N> {
        // Entry 0 is the unknown word, so that slot value 0 can mean "empty".
        let mut table = Table { entries: [Entry::EMPTY; N], len: 1, slots: [0; SLOTS] };
        let mut i = 0;
        while i < sources.len() {
            match &sources[i] {
                Source::Words(words, class) => table.add_words(words, *class, 0),
                Source::Calendar(rows, class) => {
                    let mut j = 0;
                    while j < rows.len() {
                        let at = table.add(rows[j].0.as_bytes(), *class);
                        table.entries[at].calendar = rows[j].1;
                        j += 1;
                    }
                }
                Source::Numbers(rows, class) => {
                    let mut j = 0;
                    while j < rows.len() {
                        let at = table.add(rows[j].0.as_bytes(), *class);
                        table.entries[at].number = rows[j].1;
                        j += 1;
                    }
                }
                Source::Cues(rows) => {
                    let mut j = 0;
                    while j < rows.len() {
                        #[allow(clippy::cast_possible_truncation, reason = "a few hundred rows")]
                        table.add_words(rows[j].forms, WordClass::CUE, j as u16 + 1);
                        j += 1;
                    }
                }
                Source::File(text, codes) => table.add_file(text, *codes),
                Source::Heads(text) => table.add_heads(text),
            }
            i += 1;
        }
        table
    }

    /// Adds words that are separated by blanks or line ends.
    const fn add_words(&mut self, words: &'static str, class: WordClass, cue: u16) {
        let mut rest = words.as_bytes();
        while !rest.is_empty() {
            let (word, after) = cut(rest);
            rest = after;
            if word.is_empty() {
                continue;
            }
            let at = self.add(word, class);
            if cue != 0 {
                // The first row wins: "found" is a form of "find" before it is one of "found".
                if self.entries[at].cue == 0 {
                    self.entries[at].cue = cue;
                }
            }
        }
    }

    /// Adds the lines "word TAB letters" of a file.
    const fn add_file(&mut self, text: &'static str, codes: Codes) {
        let mut rest = text.as_bytes();
        while !rest.is_empty() {
            let (line, after) = cut_at(rest, b'\n');
            rest = after;
            if line.is_empty() || line[0] == b'#' {
                continue;
            }
            let (word, letters) = cut_at(line, b'\t');
            let mut class = WordClass::NONE;
            let mut i = 0;
            while i < letters.len() {
                class = class.or(codes.class(letters[i]));
                i += 1;
            }
            self.add(word, class);
        }
    }

    /// Adds the first word of each line.
    const fn add_heads(&mut self, text: &'static str) {
        let mut rest = text.as_bytes();
        while !rest.is_empty() {
            let (line, after) = cut_at(rest, b'\n');
            rest = after;
            if line.is_empty() || line[0] == b'#' {
                continue;
            }
            let (word, _) = cut(line);
            let (word, _) = cut_at(word, b'-');
            self.add(word, WordClass::PLACE_HEAD);
        }
    }

    /// The row of a word, made if there is none, with the class added.
    const fn add(&mut self, word: &'static [u8], class: WordClass) -> usize {
        let mut slot = slot(word);
        loop {
            let at = self.slots[slot] as usize;
            if at == 0 {
                break;
            }
            if same(self.entries[at].text.as_bytes(), word) {
                self.entries[at].class = self.entries[at].class.or(class);
                return at;
            }
            slot = (slot + 1) % SLOTS;
        }
        let at = self.len;
        let Ok(text) = std::str::from_utf8(word) else { panic!("a word list is not UTF-8") };
        self.entries[at] = Entry { text, class, ..Entry::EMPTY };
        #[allow(clippy::cast_possible_truncation, reason = "fewer words than slots")]
        {
            self.slots[slot] = at as u16;
        }
        self.len += 1;
        at
    }

    /// The word of these bytes, any ASCII case.
    pub(crate) fn find(&self, word: &[u8]) -> WordId {
        if word.is_empty() {
            return WordId::UNKNOWN;
        }
        let mut slot = slot(word);
        loop {
            let at = self.slots[slot];
            if at == 0 || same(self.entries[usize::from(at)].text.as_bytes(), word) {
                return WordId(at);
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

/// The bit that tells upper from lower case in ASCII.
const CASE: u64 = 0x2020_2020_2020_2020;

/// Where a word's search begins: a hash of its first eight bytes, its last byte and its length, without case.
#[allow(clippy::cast_possible_truncation, reason = "the top 16 bits are wanted")]
const fn slot(word: &[u8]) -> usize {
    let len = word.len();
    let head = match word.first_chunk::<8>() {
        Some(head) => u64::from_le_bytes(*head),
        None => {
            let mut head = 0;
            let mut i = len;
            while i > 0 {
                i -= 1;
                head = head << 8 | word[i] as u64;
            }
            head
        }
    };
    let tail = (word[len - 1] | 0x20) as u64;
    let key = (head | CASE) ^ tail.rotate_right(9) ^ (len as u64).rotate_right(17);
    (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 48) as usize % SLOTS
}

/// Whether two words are the same but for ASCII case.
const fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if (a[i] | 0x20) != (b[i] | 0x20) {
            return false;
        }
        i += 1;
    }
    true
}

/// The bytes before the first blank or line end, and those after it.
const fn cut(bytes: &'static [u8]) -> (&'static [u8], &'static [u8]) {
    let mut i = 0;
    while i < bytes.len() {
        if matches!(bytes[i], b' ' | b'\n' | b'\t') {
            let (head, tail) = bytes.split_at(i);
            return (head, tail.split_at(1).1);
        }
        i += 1;
    }
    (bytes, b"")
}

/// The bytes before the first `at`, and those after it.
const fn cut_at(bytes: &'static [u8], at: u8) -> (&'static [u8], &'static [u8]) {
    let mut i = 0;
    while i < bytes.len() {
        if bytes[i] == at {
            let (head, tail) = bytes.split_at(i);
            return (head, tail.split_at(1).1);
        }
        i += 1;
    }
    (bytes, b"")
}

/// More than the entries that the lists can make: one for each separator of a word, and two.
pub(crate) const fn capacity(sources: &[Source]) -> usize {
    let mut n = 2;
    let mut i = 0;
    while i < sources.len() {
        n += match &sources[i] {
            Source::Words(words, _) => words_in(words),
            Source::Calendar(rows, _) => rows.len(),
            Source::Numbers(rows, _) => rows.len(),
            Source::Cues(rows) => {
                let mut sum = 0;
                let mut j = 0;
                while j < rows.len() {
                    sum += words_in(rows[j].forms);
                    j += 1;
                }
                sum
            }
            Source::File(text, _) | Source::Heads(text) => lines_in(text),
        };
        i += 1;
    }
    assert!(n < SLOTS / 2, "the word table is too full: double SLOTS");
    n
}

const fn words_in(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut n = 1;
    let mut i = 1;
    while i < bytes.len() {
        n += (!matches!(bytes[i], b' ' | b'\n') && matches!(bytes[i - 1], b' ' | b'\n')) as usize;
        i += 1;
    }
    n
}

const fn lines_in(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut n = 1;
    let mut i = 0;
    while i < bytes.len() {
        n += (bytes[i] == b'\n') as usize;
        i += 1;
    }
    n
}
