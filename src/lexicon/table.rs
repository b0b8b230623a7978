//! The word table: every list of words merged into one hash table, made once in a process.
//!
//! A look-up hashes the first eight bytes, the last byte and the length of a word and compares once or twice. ASCII case
//! does not count: both sides set the bit that tells "A" from "a".

use super::agencies;
use super::class::WordClass;
use super::cues::{CUES, Cue};

/// A word with what is known of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entry {
    /// The word in lower case.
    pub(crate) text: &'static str,
    /// Its first bytes, as [`head`] packs them.
    head: u64,
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
    const EMPTY: Entry = Entry { text: "", head: 0, class: WordClass::NONE, number: 0, calendar: 0, cue: 0 };

    /// Whether it is this word, in any ASCII case. The heads tell all of words up to eight bytes.
    fn is(&self, word: &[u8], head: u64) -> bool {
        let same = |(a, b): (&u8, &u8)| a | 0x20 == b | 0x20;
        self.head == head && self.text.len() == word.len() && self.text.as_bytes().iter().zip(word).skip(8).all(same)
    }

    /// What it reports and takes, when it is a form of a cue verb.
    pub(crate) fn cue(&self) -> Option<&'static Cue> {
        CUES.get(usize::from(self.cue).checked_sub(1)?)
    }
}

/// A word of the table, or [`WordId::UNKNOWN`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct WordId(u16);

impl WordId {
    pub(crate) const UNKNOWN: WordId = WordId(0);

    /// The word's row; an empty one for an unknown word.
    pub(crate) fn entry(self) -> &'static Entry {
        super::words().entry(self)
    }
}

/// A list of words that goes into the table.
pub(super) enum Source {
    /// Words of one class, separated by blanks.
    Words(&'static str, WordClass),
    /// Words of one class that are also asked for by themselves.
    List(&'static [&'static str], WordClass),
    /// Words with a month, weekday, unit, season or part of day.
    Calendar(&'static [(&'static str, u8)], WordClass),
    /// Words with a number.
    Numbers(&'static [(&'static str, u32)], WordClass),
    /// Cue verbs, each with its forms.
    Cues(&'static [Cue]),
    /// A file with a word and the letters of its classes a line, comments behind `#`.
    File(&'static str, Letters),
    /// A file of names of several words: the first word opens a place.
    Heads(&'static str),
    /// Agencies by their written forms: the first word opens a name.
    Agencies(&'static [agencies::Row]),
}

/// The letters that a file uses for classes.
pub(super) type Letters = &'static [(char, WordClass)];

/// The lines of a word list without its head.
pub(crate) fn lines(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().filter(|line| !line.starts_with('#'))
}

/// Twice the words, and a power of two.
const SLOTS: usize = 1 << 16;

/// All words.
pub(crate) struct Table {
    /// Entry 0 is the unknown word, so that slot value 0 can mean "empty".
    entries: Vec<Entry>,
    slots: Vec<u16>,
}

impl Table {
    /// Merges the lists.
    pub(super) fn build(sources: &[Source]) -> Table {
        let mut table = Table { entries: Vec::with_capacity(SLOTS / 2), slots: vec![0; SLOTS] };
        table.entries.push(Entry::EMPTY);
        for source in sources {
            table.add_source(source);
        }
        // A fuller table would be slow, and an overfull one would not end a search.
        assert!(table.entries.len() < SLOTS / 2, "the word table is too full: double SLOTS");
        table
    }

    fn add_source(&mut self, source: &Source) {
        match *source {
            Source::Words(words, class) => words.split_ascii_whitespace().for_each(|word| {
                self.add(word, class);
            }),
            Source::List(words, class) => words.iter().for_each(|word| {
                self.add(word, class);
            }),
            Source::Calendar(rows, class) => {
                for &(word, which) in rows {
                    self.add(word, class).calendar = which;
                }
            }
            Source::Numbers(rows, class) => {
                for &(word, number) in rows {
                    self.add(word, class).number = number;
                }
            }
            Source::Cues(rows) => {
                for (row, number) in rows.iter().zip(1..) {
                    for form in row.forms.split_ascii_whitespace() {
                        let entry = self.add(form, WordClass::CUE);
                        // The first row wins: "found" is a form of "find" before it is one of "found".
                        entry.cue = if entry.cue == 0 { number } else { entry.cue };
                    }
                }
            }
            Source::File(file, letters) => {
                for (word, codes) in lines(file).filter_map(|line| line.split_once('\t')) {
                    let class = |code| letters.iter().find(|(letter, _)| *letter == code).map(|(_, class)| *class);
                    let class = codes.chars().filter_map(class).fold(WordClass::NONE, WordClass::or);
                    self.add(word, class);
                }
            }
            Source::Heads(file) => {
                for head in lines(file).filter_map(|line| line.split([' ', '-']).next()) {
                    self.add(head, WordClass::PLACE_HEAD);
                }
            }
            // "the associated press" is looked for behind "the".
            Source::Agencies(rows) => {
                let heads = rows.iter().filter_map(|row| row.0.split([' ', '-']).next());
                heads.filter(|head| *head != "the").for_each(|head| {
                    self.add(head, WordClass::AGENCY_HEAD);
                });
            }
        }
    }

    /// The entry of a word, made if there is none, with the class added.
    fn add(&mut self, word: &'static str, class: WordClass) -> &mut Entry {
        let (slot, at) = self.search(word.as_bytes());
        let at = if at == 0 {
            let new = u16::try_from(self.entries.len()).unwrap_or(0);
            self.slots[slot] = new;
            self.entries.push(Entry { text: word, head: head(word.as_bytes()), ..Entry::EMPTY });
            new
        } else {
            at
        };
        let entry = &mut self.entries[usize::from(at)];
        entry.class = entry.class.or(class);
        entry
    }

    /// The word of these bytes, any ASCII case.
    pub(crate) fn find(&self, word: &[u8]) -> WordId {
        if word.is_empty() { WordId::UNKNOWN } else { WordId(self.search(word).1) }
    }

    /// What is known of a word.
    pub(crate) fn entry(&self, word: WordId) -> &Entry {
        &self.entries[usize::from(word.0)]
    }

    /// The slot of a word, which is not empty, with the entry there: 0 where the word is not in the table.
    fn search(&self, word: &[u8]) -> (usize, u16) {
        let head = head(word);
        let mut slot = slot(word, head);
        // At least half of the slots are empty, so a search ends.
        loop {
            let at = self.slots[slot];
            if at == 0 || self.entries[usize::from(at)].is(word, head) {
                return (slot, at);
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

/// The bit that tells upper from lower case in ASCII.
const CASE: u64 = 0x2020_2020_2020_2020;

/// The first eight bytes of a word as one number, without case; a shorter word is filled up.
fn head(word: &[u8]) -> u64 {
    let four = |bytes: &[u8; 4]| u64::from(u32::from_le_bytes(*bytes));
    let packed = match (word.first_chunk::<8>(), word.first_chunk::<4>(), word.last_chunk::<4>()) {
        (Some(head), ..) => u64::from_le_bytes(*head),
        // From four to seven bytes: the first four and the last four, which may share some.
        (None, Some(first), Some(last)) => four(first) | four(last) << (8 * (word.len() - 4)),
        _ => word.iter().rev().fold(0, |head, &byte| head << 8 | u64::from(byte)),
    };
    packed | CASE
}

/// Where the search for a word begins: a hash of its first eight bytes, its last byte and its length.
#[allow(clippy::cast_possible_truncation, reason = "16 bits are left")]
fn slot(word: &[u8], head: u64) -> usize {
    let tail = u64::from(word[word.len() - 1] | 0x20);
    let key = head ^ tail.rotate_right(9) ^ (word.len() as u64).rotate_right(17);
    (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 48) as usize % SLOTS
}
