//! The lists of words that go into the table, in the forms that suit their data.

use super::agencies;
use super::class::WordClass;
use super::cue::Cue;
use super::holidays::Holiday;
use super::key::{FIRST, Key, first_bytes};
use super::table::WordId;

/// A list of words that goes into the table.
pub(super) enum Source {
    /// Words of one class, separated by blanks.
    Words(&'static str, WordClass),
    /// Words of one class that have their rows already.
    Rows(&'static [WordId], WordClass),
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

/// The words of a file with their keys and classes.
///
/// Thirty thousand are read before the first article: a word's end is found in the bytes that make its key.
pub(super) struct Rows {
    file: &'static str,
    at: usize,
    /// By the code of a letter.
    classes: [WordClass; 128],
}

impl Rows {
    pub(super) fn of(file: &'static str, letters: Letters) -> Rows {
        let mut classes = [WordClass::NONE; 128];
        for &(letter, class) in letters {
            classes[letter as usize % 128] = class;
        }
        Rows { file, at: 0, classes }
    }

    /// Where the next line begins that is no comment; `None` behind the last.
    fn line(&mut self) -> Option<usize> {
        let bytes = self.file.as_bytes();
        while *bytes.get(self.at)? == b'#' {
            self.at += memchr::memchr(b'\n', &bytes[self.at..])? + 1;
        }
        Some(self.at)
    }
}

impl Iterator for Rows {
    type Item = (&'static str, Key, WordClass);

    fn next(&mut self) -> Option<Self::Item> {
        let start = self.line()?;
        let bytes = self.file.as_bytes();
        let first = first_bytes(bytes, start);
        let tab = match before_tab(first) {
            Key::LEN => start + memchr::memchr(b'\t', &bytes[start..])?,
            len => start + len,
        };
        let key = Key::new(first & FIRST[(tab - start).min(Key::LEN)]);
        let mut class = WordClass::NONE;
        self.at = tab + 1;
        while let Some(&letter) = bytes.get(self.at)
            && letter != b'\n'
        {
            class = class.or(self.classes[usize::from(letter) % 128]);
            self.at += 1;
        }
        self.at += 1;
        Some((&self.file[start..tab], key, class))
    }
}

/// How many of a key's bytes stand before the first tab.
fn before_tab(first: u128) -> usize {
    const ONES: u128 = u128::from_le_bytes([0x01; Key::LEN]);
    const HIGH: u128 = u128::from_le_bytes([0x80; Key::LEN]);
    // The tab alone becomes a null, and a null alone borrows from its highest bit.
    let nulls = first ^ u128::from_le_bytes([b'\t'; Key::LEN]);
    ((nulls.wrapping_sub(ONES) & !nulls & HIGH).trailing_zeros() / 8) as usize
}

/// The lines of a word list without its head, each ended by LF.
pub(crate) fn lines(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().filter(|line| !line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_with_the_classes_of_their_letters() {
        let file = "# a head\n# of two lines\nharbor\tnv\ninternationalisation\tn\nça\tv\nof\t\n";
        let rows: Vec<_> = Rows::of(file, &[('n', WordClass::NOUN), ('v', WordClass::VERB_BASE)]).collect();
        let words = [
            ("harbor", WordClass::NOUN.or(WordClass::VERB_BASE)),
            ("internationalisation", WordClass::NOUN),
            ("ça", WordClass::VERB_BASE),
            ("of", WordClass::NONE),
        ];
        assert_eq!(rows.len(), words.len());
        for ((word, key, class), expected) in rows.into_iter().zip(words) {
            assert_eq!((word, class), expected);
            assert!(key == Key::of(word.as_bytes()), "{word}");
        }
    }

    #[test]
    fn a_file_of_nothing_has_no_words() {
        assert!(Rows::of("", &[]).next().is_none());
        assert!(Rows::of("# a head\n", &[]).next().is_none());
    }
}
