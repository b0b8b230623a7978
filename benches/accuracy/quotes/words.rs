//! The words of a text and the stretches in quotation marks, as the quote scorer sees them. Computes no figure itself.
//!
//! This is on purpose not the library's lexer: the yardstick must not bend with what it measures.

use crate::json::Span;

/// A run of letters and digits, with single marks such as the apostrophe inside it.
struct Word {
    span: Span,
    /// In lower case, the apostrophe straight.
    text: String,
    line: usize,
    /// Which stretch in marks it stands in.
    marked: Option<usize>,
}

/// A text as words, which are told by their index.
pub(crate) struct Words<'t> {
    source: &'t str,
    words: Vec<Word>,
}

impl<'t> Words<'t> {
    pub(crate) fn of(source: &'t str) -> Self {
        let stretches = marked_stretches(source);
        let mut words = Vec::new();
        let mut at = 0;
        for (number, line) in source.split('\n').enumerate() {
            for word in word_spans(line) {
                let span = Span::new(at + word.start, at + word.end);
                let next = stretches.partition_point(|stretch| stretch.end <= span.start);
                let marked = stretches.get(next).is_some_and(|stretch| stretch.start <= span.start);
                words.push(Word {
                    span,
                    text: line[word.start..word.end].to_lowercase().replace('’', "'"),
                    line: number,
                    marked: marked.then_some(next),
                });
            }
            at += line.len() + 1;
        }
        Self { source, words }
    }

    /// A word in lower case.
    pub(crate) fn word(&self, index: usize) -> &str {
        &self.words[index].text
    }

    /// What stands between two words.
    pub(crate) fn gap(&self, before: usize, after: usize) -> &'t str {
        self.between(self.words[before].span.end, self.words[after].span.start)
    }

    pub(crate) fn between(&self, start: usize, end: usize) -> &'t str {
        &self.source[start..end]
    }

    /// The words of which at least half lies in a span, each once, in order.
    pub(crate) fn within(&self, spans: &[Span]) -> Vec<usize> {
        let mut found = Vec::new();
        for &span in spans {
            let first = self.words.partition_point(|word| word.span.end < span.start);
            let touched = self.words[first..].iter().take_while(|word| word.span.start < span.end);
            let half = |word: &Word| 2 * word.span.shared(span) >= word.span.len();
            found.extend(touched.enumerate().filter(|(_, word)| half(word)).map(|(n, _)| first + n));
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The runs of `content` inside one stretch in marks; words outside marks are left out.
    pub(crate) fn marked_runs(&self, content: &[usize]) -> Vec<Vec<usize>> {
        let marked: Vec<usize> = content.iter().copied().filter(|&word| self.words[word].marked.is_some()).collect();
        runs(&marked, |a, b| b == a + 1 && self.words[a].marked == self.words[b].marked)
    }

    /// The pieces of `content`, cut at ends of lines, at gaps and between two stretches in marks; all words are kept.
    pub(crate) fn pieces(&self, content: &[usize]) -> Vec<Vec<usize>> {
        runs(content, |a, b| {
            let (left, right) = (&self.words[a], &self.words[b]);
            let one_stretch = left.marked.is_none() || right.marked.is_none() || left.marked == right.marked;
            b == a + 1 && left.line == right.line && one_stretch
        })
    }
}

fn runs(content: &[usize], together: impl Fn(usize, usize) -> bool) -> Vec<Vec<usize>> {
    content.chunk_by(|&a, &b| together(a, b)).map(<[usize]>::to_vec).collect()
}

/// Runs of letters and digits, joined over one inner mark.
fn word_spans(line: &str) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::new();
    for run in line.split(|c: char| !c.is_alphanumeric()).filter(|run| !run.is_empty()) {
        let start = run.as_ptr().addr() - line.as_ptr().addr();
        let end = start + run.len();
        match found.last_mut() {
            Some(word) if matches!(&line[word.end..start], "'" | "’" | "-" | "." | "&" | "/") => {
                word.end = end;
            }
            _ => found.push(Span::new(start, end)),
        }
    }
    found
}

/// The text between double quotation marks, the marks left out, in order.
///
/// A stretch that is still open at the end of its line ends there: quotations over several paragraphs open again, and an
/// unbalanced mark costs no more than its own paragraph.
fn marked_stretches(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in text.split('\n') {
        let mut open: Option<usize> = None;
        for mark in marks(line) {
            let Some(start) = open else {
                if !mark.is_stray_closer() {
                    open = Some(mark.end);
                }
                continue;
            };
            found.push(Span::new(at + start, at + mark.start));
            open = mark.must_open().then_some(mark.end);
        }
        found.extend(open.map(|start| Span::new(at + start, at + line.len())));
        at += line.len() + 1;
    }
    found.retain(|stretch| stretch.len() > 0);
    found
}

/// A double quotation mark in its line, with the characters beside it.
struct Mark<'t> {
    text: &'t str,
    start: usize,
    end: usize,
    before: char,
    after: char,
}

impl Mark<'_> {
    const fn is_straight(&self) -> bool {
        matches!(self.text.as_bytes(), b"\"" | b"''")
    }

    /// Whether what stands before it lets a quotation open.
    const fn is_after_opening(&self) -> bool {
        matches!(
            self.before,
            ' ' | '\t'
                | '\u{a0}'
                | '('
                | '['
                | '{'
                | '-'
                | '–'
                | '—'
                | '―'
                | '/'
                | ':'
                | ';'
                | ','
                | '\''
                | '‘'
                | '…'
                | '\u{200b}'
                | '\u{feff}'
                | '>'
        )
    }

    fn is_before_word(&self) -> bool {
        !self.after.is_whitespace() && !matches!(self.after, ',' | '.' | ';' | ':' | '!' | '?' | ')' | ']' | '}')
    }

    /// A mark that opens nothing though none is open: a lone closing mark, inches, a slip.
    fn is_stray_closer(&self) -> bool {
        let (opening, word) = (self.is_after_opening(), self.is_before_word());
        self.text == "”" && !(opening && word) || self.is_straight() && !opening && !word
    }

    /// A mark that opens though another is open, which then was never closed.
    fn must_open(&self) -> bool {
        let opening = self.text == "“" && self.is_after_opening();
        (opening || self.is_straight() && self.before.is_whitespace()) && self.is_before_word()
    }
}

/// The double quotation marks of a line, straight, curly, low and of two single ones.
fn marks(line: &str) -> Vec<Mark<'_>> {
    let mut found = Vec::new();
    let mut start = 0;
    while let Some(c) = line[start..].chars().next() {
        let rest = &line[start..];
        let text = match c {
            '“' | '”' | '"' | '„' | '‟' => &rest[..c.len_utf8()],
            '`' | '\'' if rest[1..].starts_with(c) => &rest[..2],
            _ => "",
        };
        let end = start + text.len();
        if !text.is_empty() {
            let before = line[..start].chars().next_back().unwrap_or(' ');
            let after = line[end..].chars().next().unwrap_or(' ');
            found.push(Mark { text, start, end, before, after });
        }
        // Goes on behind the mark, or behind a character that is none.
        start = if text.is_empty() { start + c.len_utf8() } else { end };
    }
    found
}
