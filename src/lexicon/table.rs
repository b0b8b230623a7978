//! The word table: every list of words merged into one hash table, made once in a process.
//!
//! A look-up hashes the first sixteen bytes of a word and nearly always finds it, or finds it unknown, in the two places of one
//! bucket. ASCII case does not count: both sides set the bit that tells "A" from "a".

use super::class::WordClass;
use super::cue::Cue;
use super::cues::CUES;
use super::holidays::{HOLIDAYS, Holiday};
use super::key::{BUCKETS, Key, Place};
use super::people;
use super::role::{ORDINARY, Role};
use super::signs::Signs;
use super::source::{Rows, Source, lines};
use std::hint::select_unpredictable;

/// A word with what is known of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entry {
    /// The word in lower case.
    pub(crate) text: &'static str,
    /// What a number word or an ordinal counts: 3 for "three" and "third".
    pub(crate) number: u32,
    /// Which month (1 to 12), weekday (1 to 7 from Monday), unit, season or part of day it is.
    pub(crate) calendar: u8,
    /// The first row of the holidays whose names it begins, plus one.
    holiday: u8,
}

impl Entry {
    const EMPTY: Entry = Entry { text: "", number: 0, calendar: 0, holiday: 0 };

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

    /// The number of its row.
    pub(crate) const fn row(self) -> usize {
        self.0 as usize
    }

    /// The word's row; an empty one for an unknown word.
    pub(crate) fn entry(self) -> &'static Entry {
        super::words().entry(self)
    }

    /// What the word reports and takes, when it is a form of a cue verb.
    pub(crate) fn cue(self) -> Option<&'static Cue> {
        let row = super::words().cues.get(usize::from(self.0))?;
        CUES.get(usize::from(*row).checked_sub(1)?)
    }
}

/// All words.
pub(crate) struct Table {
    /// Row 0 is the unknown word.
    entries: Vec<Entry>,
    /// For each word up to the last form of a cue the row of its cue, plus one: small, as cues are asked for often.
    cues: Vec<u16>,
    buckets: Box<[Bucket; BUCKETS]>,
    /// The words that end with a full stop.
    stopped: Filter,
}

/// A set of a few hundred words that is small enough to be always at hand, and takes one word in twenty for one of its own.
#[derive(Debug, Clone, Copy)]
struct Filter([u64; 64]);

impl Filter {
    fn add(&mut self, key: Key) {
        let bit = key.bucket() as usize;
        self.0[bit / 64 % 64] |= 1 << (bit % 64);
    }

    fn contains(&self, key: Key) -> bool {
        let bit = key.bucket() as usize;
        self.0[bit / 64 % 64] >> (bit % 64) & 1 == 1
    }
}

/// Two places for words, the first filled first, in one line of a processor's cache.
#[derive(Debug, Clone, Copy, Default)]
#[repr(align(64))]
struct Bucket([Known; 2]);

/// What tells whether a word is the one looked for, and what is asked for most, in one place.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Known {
    key: Key,
    /// Everything the word can be.
    pub(crate) class: WordClass,
    /// Its entry; [`WordId::UNKNOWN`] in an empty place.
    pub(crate) word: WordId,
    /// What it does in a noun phrase in lower case, and with a capital.
    roles: [Role; 2],
    /// Whether its neighbours or its ending decide what it does, in lower case and with a capital.
    doubts: [bool; 2],
    /// Which passes stop at it, as far as its case lets them.
    pub(crate) signs: Signs,
    /// Whether words of its bucket stand behind this place, which is the second.
    passed: bool,
}

impl Known {
    /// What is known of a word in no list.
    pub(crate) const UNKNOWN: Known = Known {
        key: Key::NONE,
        class: WordClass::NONE,
        word: WordId::UNKNOWN,
        roles: [Role::Other, Role::Name],
        doubts: [true, false],
        signs: Signs::of(WordClass::NONE),
        passed: false,
    };

    /// What it does in a noun phrase, by whether it begins with a capital, as far as the word alone tells.
    pub(crate) fn role(&self, capital: bool) -> Role {
        self.roles[usize::from(capital)]
    }

    /// Whether its neighbours or its ending decide what it does.
    pub(crate) fn is_in_doubt(&self, capital: bool) -> bool {
        self.doubts[usize::from(capital)]
    }
}

impl Table {
    /// Merges the lists.
    pub(super) fn build(sources: &[Source]) -> Table {
        let buckets = vec![Bucket::default(); BUCKETS].into_boxed_slice().try_into();
        let mut table = Table {
            entries: Vec::with_capacity(BUCKETS),
            cues: Vec::new(),
            buckets: buckets.expect("as many as were asked for"),
            stopped: Filter([0; 64]),
        };
        table.entries.push(Entry::EMPTY);
        for source in sources {
            table.add_source(source);
        }
        // A fuller table would be slow, and an overfull one would not end a search.
        assert!(table.entries.len() < BUCKETS * 5 / 4, "the word table is too full: double BUCKETS");
        table
    }

    fn add_source(&mut self, source: &Source) {
        match *source {
            Source::Words(words, class) => words.split_ascii_whitespace().for_each(|word| {
                self.add(word, class);
            }),
            Source::Rows(words, class) => words.iter().for_each(|word| {
                self.add(self.entry(*word).text, class);
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
                        self.add(form, WordClass::CUE);
                        let word = usize::from(self.find(form.as_bytes()).0);
                        self.cues.resize(self.entries.len(), 0);
                        // The first row wins: "found" is a form of "find" before it is one of "found".
                        self.cues[word] = if self.cues[word] == 0 { number } else { self.cues[word] };
                    }
                }
            }
            Source::File(file, letters) => {
                for (word, key, class) in Rows::of(file, letters) {
                    self.add_keyed(word, key, class.or(people::class_by_ending(word, class)));
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
        self.add_keyed(word, Key::of(word.as_bytes()), class)
    }

    fn add_keyed(&mut self, word: &'static str, key: Key, class: WordClass) -> &mut Entry {
        let place = self.search(word.as_bytes(), key);
        let next = WordId(u16::try_from(self.entries.len()).unwrap_or(0));
        let known = self.at_mut(place);
        known.class = known.class.or(class);
        known.roles = Role::of_listed(known.class, word.as_bytes());
        known.doubts = [false, known.class.has(ORDINARY)];
        known.signs = Signs::of(known.class);
        if known.word == WordId::UNKNOWN {
            (known.key, known.word) = (key, next);
            self.entries.push(Entry { text: word, ..Entry::EMPTY });
            if place.behind > 1 {
                self.at_mut(Place { behind: 1, ..place }).passed = true;
            }
            if word.ends_with('.') {
                self.stopped.add(key);
            }
        }
        let row = self.at(place).word.row();
        &mut self.entries[row]
    }

    /// The word of these bytes, any ASCII case.
    pub(crate) fn find(&self, word: &[u8]) -> WordId {
        self.known(word).map_or(WordId::UNKNOWN, |known| known.word)
    }

    /// Everything that the word of these bytes can be, any ASCII case.
    pub(crate) fn class(&self, word: &[u8]) -> WordClass {
        self.known(word).map_or(WordClass::NONE, |known| known.class)
    }

    /// What is known of the word of these bytes, any ASCII case; `None` of an unknown word.
    pub(crate) fn known(&self, word: &[u8]) -> Option<&Known> {
        self.listed(self.search(word, Key::of(word)))
    }

    /// The word at a place, if one is there.
    fn listed(&self, place: Place) -> Option<&Known> {
        Some(self.at(place)).filter(|known| known.word != WordId::UNKNOWN)
    }

    /// The place of its bucket that a word can have whose search begins at `start`, or one behind them. Takes no branch: while one
    /// bucket is fetched, the next can be asked for.
    #[inline]
    pub(crate) fn place(&self, key: Key, start: Place) -> Place {
        let [first, second] = &self.buckets[start.bucket as usize % BUCKETS].0;
        let others = u32::from(first.key != key);
        let passed = others & u32::from(second.key != key) & u32::from(second.passed);
        Place { behind: others + passed, ..start }
    }

    /// What is known of a word shorter than its key, by what [`Table::place`] gave for it. Takes no branch for a word that is in no
    /// list, as it can't be foreseen.
    #[inline]
    pub(crate) fn look_up(&self, key: Key, place: Place) -> &Known {
        if place.behind > 1 {
            return self.look_behind(key);
        }
        let known = self.at(place);
        select_unpredictable(known.key == key, known, &Known::UNKNOWN)
    }

    /// The same for a word that would stand behind a full bucket.
    #[inline(never)] // One bucket in fifteen has more than two words.
    fn look_behind(&self, key: Key) -> &Known {
        self.listed(self.search(b"", key)).unwrap_or(&Known::UNKNOWN)
    }

    /// Whether a word may have a full stop of its own, as "Sept." has, by its key with the stop: false for nearly every other.
    pub(crate) fn may_have_stop(&self, with_stop: Key) -> bool {
        self.stopped.contains(with_stop)
    }

    /// What is known of a word.
    pub(crate) fn entry(&self, word: WordId) -> &Entry {
        &self.entries[usize::from(word.0)]
    }

    /// The place of a word, whose letters need not be known if the key tells it: an empty one where it is not in the table.
    fn search(&self, word: &[u8], key: Key) -> Place {
        let mut place = key.start();
        // Half of the places are empty, so a search ends.
        loop {
            let known = self.at(place);
            let same = known.key == key && (word.len() < Key::LEN || self.is(known.word, word));
            if same || known.word == WordId::UNKNOWN {
                return place;
            }
            place.behind += 1;
        }
    }

    fn at(&self, place: Place) -> &Known {
        &self.buckets[place.row()].0[place.behind as usize % 2]
    }

    fn at_mut(&mut self, place: Place) -> &mut Known {
        &mut self.buckets[place.row()].0[place.behind as usize % 2]
    }

    /// Whether an entry's text is this word.
    fn is(&self, entry: WordId, word: &[u8]) -> bool {
        self.entry(entry).text.as_bytes().eq_ignore_ascii_case(word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::words;

    #[test]
    fn a_word_is_found_by_its_key_as_by_its_letters() {
        let look_up = |word: &str| {
            let key = Key::of(word.as_bytes());
            words().look_up(key, words().place(key, key.start())).word
        };
        for row in 1..words().entries.len() {
            let word = WordId(u16::try_from(row).unwrap());
            let text = word.entry().text;
            assert_eq!(words().find(text.as_bytes()), word, "{text}");
            assert_eq!(words().find(text.to_ascii_uppercase().as_bytes()), word, "{text}");
            assert!(text.len() >= Key::LEN || look_up(text) == word, "{text}");
        }
        for unknown in ["", "qwxyz", "thee's", "representativeness", "\u{e9}\u{e9}"] {
            assert_eq!(words().find(unknown.as_bytes()), WordId::UNKNOWN, "{unknown}");
            assert!(unknown.len() >= Key::LEN || look_up(unknown) == WordId::UNKNOWN, "{unknown}");
        }
    }

    #[test]
    fn few_words_seem_to_have_a_full_stop_of_their_own() {
        let may_have_stop = |word: &str| words().may_have_stop(Key::of(word.as_bytes()).with_stop(word.len()));
        assert!(["sept", "Mr", "etc"].into_iter().all(may_have_stop));
        let short = words().entries.iter().filter(|entry| entry.text.len() < Key::LEN);
        let seem = short.filter(|entry| may_have_stop(entry.text));
        assert!(seem.count() < words().entries.len() / 10);
    }
}
