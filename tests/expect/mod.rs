//! Expectations as lines of text: what an article should hold, and how that is compared with what was found.
//!
//! ```text
//! block byline | By Ana Doe            quote direct | Ana Doe | We are ready, | and we will win.
//! date 2024-06-03 | Monday             event 2024-06-03 | resigned | past
//! no date | May Roe                    no quote direct | the dog
//! ```
//!
//! A line is a kind, its value, and fields after ` | `. White space and quotation marks do not count; `…` ends the
//! beginning of a longer text; a speaker is `-` for none and `*` for any. `no` before a line denies it.

mod found;
mod words;

pub(crate) use found::{Found, found};
use wirecopy::Article;
use words::{Words, same, starts};

/// One line of an expectation.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// As written.
    pub(crate) raw: String,
    denied: bool,
    kind: String,
    value: String,
    fields: Vec<String>,
}

impl Line {
    /// Reads a line; nothing for an empty one, a comment or a switch (`@partial`).
    pub(crate) fn read(raw: &str) -> Option<Line> {
        if raw.trim().is_empty() || raw.starts_with(['#', '@']) {
            return None;
        }
        let (denied, rest) = raw.strip_prefix("no ").map_or((false, raw), |rest| (true, rest));
        // A block's text is the rest of its line: it may hold a bar of its own.
        let most = if rest.starts_with("block") { 2 } else { usize::MAX };
        let mut fields = rest.splitn(most, " | ").map(|field| field.trim().to_owned());
        let head = fields.next().unwrap_or_default();
        let (kind, value) = head.split_once(' ').unwrap_or((&head, ""));
        Some(Line {
            raw: raw.to_owned(),
            denied,
            kind: kind.to_owned(),
            value: value.trim().to_owned(),
            fields: fields.collect(),
        })
    }

    /// The kind of finding, as written.
    #[allow(dead_code, reason = "the short cases are sorted by layer already")]
    pub(crate) fn kind(&self) -> &str {
        &self.kind
    }

    /// The list that the line speaks of: a range is a date with its first and last day.
    fn list(&self) -> &str {
        if self.kind == "range" { "date" } else { &self.kind }
    }

    /// Whether it is a line of this list, and not a denial.
    fn lists(&self, kind: Option<&str>) -> bool {
        !self.denied && kind == Some(self.list())
    }

    /// Whether a finding of the same list stands at some of the words of the line.
    fn is_near(&self, found: &Found, words: &Words<'_>) -> bool {
        let at = |field: &String| words.find(field).any(|word| found.spans.iter().any(|span| span.overlaps(word)));
        self.list() == found.kind && (found.spans.is_empty() || self.fields.iter().any(at))
    }

    /// Whether the line asks for what was found here.
    fn asks_for(&self, found: &Found, words: &Words<'_>) -> bool {
        if self.list() != found.kind {
            return false;
        }
        let at = |field: &String| words.find(field).any(|word| found.spans.iter().any(|span| span.overlaps(word)));
        let mut fields = self.fields.iter();
        if self.denied {
            let first = fields.next();
            return (self.value.is_empty() || same(&self.value, &found.value))
                && match found.kind {
                    "block" => first.is_none_or(|text| starts(&found.texts[0], text)),
                    "person" | "author" | "contributor" | "agency" => first.is_none_or(|name| same(name, &found.value)),
                    _ => first.is_none_or(at),
                };
        }
        let value = if self.kind == "range" { &found.by[0] } else { &found.value };
        same(&self.value, value)
            && match found.kind {
                "block" => fields.next().is_some_and(|text| same(text, &found.texts[0])),
                "quote" => {
                    fields.next().is_some_and(|speaker| found.is_by(speaker))
                        && fields.len() == found.texts.len()
                        && fields.zip(&found.texts).all(|(text, found)| same(text, found))
                }
                "place" | "credit" => fields.next().is_none_or(|second| found.is_by(second)),
                "event" => fields.next().is_some_and(at) && fields.next().is_none_or(|status| found.is_by(status)),
                _ => fields.next().is_none_or(at),
            }
    }
}

/// A line that the article does not bear out, with what it has instead.
#[derive(Debug)]
pub(crate) enum Difference {
    /// Asked for and not found.
    Missing(Line),
    /// Denied and found.
    Denied(Line, Found),
    /// Found, and not in a list that is complete, or near what is missing.
    Extra(Found),
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Difference::Missing(line) => write!(f, "  expected  {}", line.raw),
            Difference::Denied(line, found) => write!(f, "  expected  {}\n     found  {found}", line.raw),
            Difference::Extra(found) => write!(f, "     found  {found}"),
        }
    }
}

/// What a comparison leaves.
pub(crate) struct Outcome {
    /// The lines that the article bears out.
    pub(crate) kept: Vec<Line>,
    /// All that is not as expected.
    pub(crate) differences: Vec<Difference>,
}

impl Outcome {
    /// The differences, a line or two each, when there are any.
    pub(crate) fn report(&self) -> Option<String> {
        let lines: Vec<String> = self.differences.iter().map(ToString::to_string).collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }
}

/// Compares `article` with `lines`. Where they name a finding of the kind `complete`, they name all of that kind.
pub(crate) fn compare(article: &Article<'_>, lines: &[Line], complete: Option<&str>) -> Outcome {
    let words = Words::new(article.text());
    let found = found(article);
    let mut taken = vec![false; found.len()];
    let mut outcome = Outcome { kept: Vec::new(), differences: Vec::new() };
    let mut near = vec![false; found.len()];
    for line in lines {
        let mut answers = found.iter().enumerate().filter(|(_, found)| line.asks_for(found, &words));
        let fresh = answers.clone().find(|&(at, _)| !taken[at]);
        // Only lists that are complete count: two lines may speak of one cue.
        let answer = if line.lists(complete) { fresh } else { fresh.or_else(|| answers.next()) };
        match answer {
            Some((_, found)) if line.denied => {
                outcome.differences.push(Difference::Denied(line.clone(), found.clone()));
            }
            None if !line.denied => {
                near.iter_mut().zip(&found).for_each(|(near, found)| *near |= line.is_near(found, &words));
                outcome.differences.push(Difference::Missing(line.clone()));
            }
            answer => {
                if let Some((at, _)) = answer {
                    taken[at] = true;
                }
                outcome.kept.push(line.clone());
            }
        }
    }
    let listed = lines.iter().any(|line| line.lists(complete));
    for (at, found) in found.into_iter().enumerate() {
        let is_extra = listed && complete == Some(found.kind);
        if !taken[at] && (is_extra || near[at]) {
            outcome.differences.push(Difference::Extra(found));
        }
    }
    outcome
}
