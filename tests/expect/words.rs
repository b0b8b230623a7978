//! Words without their white space and quotation marks, so that an expectation fits on a line.

use wirecopy::Span;

/// How much of a long text a line shows.
const SHOWN: usize = 60;

/// Whether a character is a quotation mark, which an expectation leaves out. TeX's opening marks are two of them.
fn is_mark(letter: char) -> bool {
    matches!(letter, '"' | '\'' | '`' | '´' | '“' | '”' | '„' | '‟' | '‘' | '’' | '‚' | '‛' | '«' | '»' | '‹' | '›')
}

/// One blank for every stretch of white space, and no quotation marks.
pub(super) fn plain(text: &str) -> String {
    let bare: String = text.chars().filter(|&letter| !is_mark(letter)).collect();
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether `expected`, or the beginning of it before `…`, is `found`.
pub(super) fn same(expected: &str, found: &str) -> bool {
    match expected.strip_suffix('…') {
        Some(beginning) => starts(found, beginning),
        None => plain(expected) == plain(found),
    }
}

/// Whether `found` begins with `expected`.
pub(super) fn starts(found: &str, expected: &str) -> bool {
    plain(found).starts_with(&plain(expected))
}

/// A text on one line, cut after [`SHOWN`] characters.
pub(super) fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// A text in which words can be found whatever white space and marks stand between them.
pub(super) struct Words<'t> {
    text: &'t str,
    plain: String,
    /// The byte of `text` behind each byte of `plain`.
    origin: Vec<usize>,
}

impl<'t> Words<'t> {
    pub(super) fn new(text: &'t str) -> Words<'t> {
        let mut words = Words { text, plain: String::new(), origin: Vec::new() };
        for (at, letter) in text.char_indices().filter(|&(_, letter)| !is_mark(letter)) {
            let letter = if letter.is_whitespace() { ' ' } else { letter };
            if letter == ' ' && words.plain.ends_with(' ') {
                continue;
            }
            words.plain.push(letter);
            words.origin.extend((0..letter.len_utf8()).map(|byte| at + byte));
        }
        words
    }

    /// Everywhere that `words` stand as whole words, or their beginning before `…`.
    pub(super) fn find(&self, words: &str) -> impl Iterator<Item = Span> {
        let needle = plain(words.trim_end_matches('…'));
        // “ alone: a mark that is not closed.
        let raw = needle.is_empty().then(|| self.text.match_indices(words).map(|(at, mark)| span(at, at + mark.len())));
        // Between two letters a word goes on: "sun" is not in "Sunday", but "year" is in "year’s".
        let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        let goes_on = move |at: usize| {
            let (before, after) = self.text.split_at(at);
            is_letter(before.chars().next_back()) && is_letter(after.chars().next())
        };
        let mut from = 0;
        let found = std::iter::from_fn(move || {
            loop {
                let start = from + self.plain.get(from..)?.find(&needle).filter(|_| !needle.is_empty())?;
                let end = start + needle.len();
                from = end;
                let (start, end) = (self.origin[start], self.origin[end - 1] + 1);
                if !goes_on(start) && !goes_on(end) {
                    return Some(span(start, end));
                }
            }
        });
        raw.into_iter().flatten().chain(found)
    }
}

fn span(start: usize, end: usize) -> Span {
    let byte = |at| u32::try_from(at).expect("a text of a test is short");
    Span::new(byte(start), byte(end))
}
