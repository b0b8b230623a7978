//! The word table: every list of words merged into one hash table, made once in a process.
//!
//! A look-up hashes the first eight bytes, the last byte and the length of a word and compares once or twice, all within
//! one slot for words of up to twelve bytes. ASCII case does not count: both sides set the bit that tells "A" from "a".

use super::agencies;
use super::calendar::{HOLIDAYS, Holiday};
use super::class::WordClass;
use super::cue::Cue;
use super::cues::CUES;
use super::people;
use super::role::Role;

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
    /// The first row of the holidays whose names it begins, plus one.
    holiday: u8,
    /// Its row in the table of cues, plus one.
    cue: u16,
}

impl Entry {
    const EMPTY: Entry = Entry { text: "", class: WordClass::NONE, number: 0, calendar: 0, holiday: 0, cue: 0 };

    /// What it reports and takes, when it is a form of a cue verb.
    pub(crate) fn cue(&self) -> Option<&'static Cue> {
        CUES.get(usize::from(self.cue).checked_sub(1)?)
    }

    /// The holidays whose names it begins, and those of the rows after them.
    pub(crate) fn holidays(&self) -> &'static [(&'static str, Holiday)] {
        usize::from(self.holiday).checked_sub(1).and_then(|row| HOLIDAYS.get(row..)).unwrap_or_default()
    }
}

/// A word of the table, or [`WordId::UNKNOWN`]; those of [`super::word`] are known while compiling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct WordId(pub(super) u16);

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
    /// Holidays by their names, those with the same first word together: the first word opens a name.
    Holidays(&'static [(&'static str, Holiday)]),
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
    /// Row 0 is the unknown word, so that a slot with row 0 is empty.
    entries: Vec<Entry>,
    slots: Vec<Slot>,
}

/// What tells whether a word is the one looked for, and what is asked for most, in one place.
#[derive(Debug, Clone, Copy, Default)]
struct Slot {
    key: Key,
    /// Everything the word can be.
    class: WordClass,
    /// Its entry.
    word: WordId,
    /// What it can do in lower case.
    role: Role,
}

/// What tells a word of up to twelve bytes from every other, and most longer ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Key {
    /// The first eight bytes, filled up with blanks.
    head: u64,
    /// The last four bytes; 0 for a word of up to eight.
    tail: u32,
    len: u8,
}

/// Words up to this length differ in their keys.
const KEYED: usize = 12;

impl Key {
    /// The key of a word whose first eight bytes, or all of them, are `head`, in any case.
    fn new(word: &[u8], head: u64) -> Key {
        let tail = if word.len() > 8 { word.last_chunk::<4>().map_or(0, |last| u32::from_le_bytes(*last)) } else { 0 };
        Key {
            head: head | CASE,
            tail: tail | 0x2020_2020,
            // Longer words are told apart by their text.
            len: u8::try_from(word.len()).unwrap_or(u8::MAX),
        }
    }

    /// Where the search for it begins.
    #[allow(clippy::cast_possible_truncation, reason = "16 bits are left")]
    fn slot(self) -> usize {
        let key = self.head ^ u64::from(self.tail).rotate_right(9) ^ u64::from(self.len).rotate_right(17);
        (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 48) as usize % SLOTS
    }
}

impl Table {
    /// Merges the lists.
    pub(super) fn build(sources: &[Source]) -> Table {
        let mut table = Table { entries: Vec::with_capacity(SLOTS / 2), slots: vec![Slot::default(); SLOTS] };
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
            Source::Holidays(rows) => {
                for (&(name, _), row) in rows.iter().zip(1..) {
                    let head = name.split(' ').next().unwrap_or(name);
                    let entry = self.add(head.strip_suffix("'s").unwrap_or(head), WordClass::HOLIDAY);
                    entry.holiday = if entry.holiday == 0 { row } else { entry.holiday };
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
                    self.add(word, class.or(people::class_by_ending(word, class)));
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
        let key = Key::new(word.as_bytes(), head(word.as_bytes()));
        let at = self.search(word.as_bytes(), key);
        let slot = &mut self.slots[at];
        if slot.word == WordId::UNKNOWN {
            let new = WordId(u16::try_from(self.entries.len()).unwrap_or(0));
            *slot = Slot { key, word: new, ..Slot::default() };
            self.entries.push(Entry { text: word, ..Entry::EMPTY });
        }
        slot.class = slot.class.or(class);
        slot.role = Role::of(slot.class, word.as_bytes(), false);
        let entry = &mut self.entries[usize::from(slot.word.0)];
        entry.class = slot.class;
        entry
    }

    /// The word of these bytes, any ASCII case.
    pub(crate) fn find(&self, word: &[u8]) -> WordId {
        self.look_up(word, head(word)).0
    }

    /// The word of these bytes, any ASCII case, everything it can be, and its role; `head` is its first eight bytes or all of them,
    /// the first lowest, filled up with nulls or blanks.
    pub(crate) fn look_up(&self, word: &[u8], head: u64) -> (WordId, WordClass, Role) {
        let slot = &self.slots[self.search(word, Key::new(word, head))];
        let role = if slot.word == WordId::UNKNOWN { Role::of(slot.class, word, false) } else { slot.role };
        (slot.word, slot.class, role)
    }

    /// What is known of a word.
    pub(crate) fn entry(&self, word: WordId) -> &Entry {
        &self.entries[usize::from(word.0)]
    }

    /// The slot of a word: an empty one where the word is not in the table.
    #[inline]
    fn search(&self, word: &[u8], key: Key) -> usize {
        let mut at = key.slot();
        // At least half of the slots are empty, so a search ends.
        loop {
            let slot = &self.slots[at];
            if slot.word == WordId::UNKNOWN || slot.key == key && (word.len() <= KEYED || self.is(slot.word, word)) {
                return at;
            }
            at = (at + 1) % SLOTS;
        }
    }

    /// Whether an entry's text is this word.
    #[inline(never)]
    fn is(&self, entry: WordId, word: &[u8]) -> bool {
        self.entry(entry).text.as_bytes().eq_ignore_ascii_case(word)
    }
}

/// The bit that tells upper from lower case in ASCII.
const CASE: u64 = 0x2020_2020_2020_2020;

/// The first eight bytes of a word as one number, the first lowest; a shorter word is filled up.
fn head(word: &[u8]) -> u64 {
    let four = |bytes: &[u8; 4]| u64::from(u32::from_le_bytes(*bytes));
    match (word.first_chunk::<8>(), word.first_chunk::<4>(), word.last_chunk::<4>()) {
        (Some(head), ..) => u64::from_le_bytes(*head),
        // From four to seven bytes: the first four and the last four, which may share some.
        (None, Some(first), Some(last)) => four(first) | four(last) << (8 * (word.len() - 4)),
        _ => word.iter().rev().fold(0, |head, &byte| head << 8 | u64::from(byte)),
    }
}
