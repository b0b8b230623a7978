//! The lists of words that go into the table, in the forms that suit their data.

use super::agencies;
use super::class::WordClass;
use super::cue::Cue;
use super::holidays::Holiday;
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

/// The lines of a word list without its head, each ended by LF.
pub(crate) fn lines(file: &'static str) -> impl Iterator<Item = &'static str> {
    let mut start = 0;
    // Found byte by byte, line ends and tabs took a quarter of the time in which the table is made.
    let lines = memchr::memchr_iter(b'\n', file.as_bytes()).map(move |end| {
        let line = &file[start..end];
        start = end + 1;
        line
    });
    lines.filter(|line| !line.starts_with('#'))
}

/// "harbor", "ns": the parts of a line.
pub(super) fn word_and_letters(line: &'static str) -> Option<(&'static str, &'static str)> {
    let tab = memchr::memchr(b'\t', line.as_bytes())?;
    Some((&line[..tab], &line[tab + 1..]))
}
