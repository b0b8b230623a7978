//! [`Span`]: where in the text something stands.

use std::fmt;
use std::ops::{Index, Range};

/// A half-open range of UTF-8 bytes in the text of an article.
///
/// `start <= end` always. Eight bytes, `Copy`, ordered by start and then by end. A `str` can be indexed with it.
///
/// ```
/// use wirecopy::Span;
///
/// let text = "Mayor Ana Doe resigned.";
/// let name = Span::new(6, 13);
/// assert_eq!(&text[name], "Ana Doe");
/// assert!(Span::new(0, 23).contains(name));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// The span from byte `start` to before byte `end`.
    ///
    /// # Panics
    ///
    /// When `start > end`.
    pub const fn new(start: u32, end: u32) -> Span {
        assert!(start <= end, "a span starts after its end");
        Span { start, end }
    }

    /// The span of byte offsets that are known to be in order and below the limit of a text's length.
    #[allow(
        clippy::cast_possible_truncation,
        reason = "a text is shorter than 4 GiB: checked when an article is parsed"
    )]
    pub(crate) const fn of(start: usize, end: usize) -> Span {
        Span::new(start as u32, end as u32)
    }

    /// The first byte.
    pub const fn start(self) -> usize {
        self.start as usize
    }

    /// The byte after the last.
    pub const fn end(self) -> usize {
        self.end as usize
    }

    /// How many bytes it covers.
    pub const fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether it covers nothing.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The same as a range, for slices.
    pub const fn range(self) -> Range<usize> {
        self.start()..self.end()
    }

    /// Whether all of `other` lies inside.
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share at least one byte.
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that covers both.
    #[must_use]
    pub fn cover(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

impl Index<Span> for str {
    type Output = str;

    fn index(&self, span: Span) -> &str {
        &self[span.range()]
    }
}

#[cfg(feature = "serde")]
mod json {
    use super::Span;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    impl Serialize for Span {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            (self.start, self.end).serialize(serializer)
        }
    }

    impl<'de> Deserialize<'de> for Span {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Span, D::Error> {
            let (start, end) = <(u32, u32)>::deserialize(deserializer)?;
            if start > end {
                return Err(D::Error::custom(format_args!("a span starts at {start}, after its end {end}")));
            }
            Ok(Span { start, end })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn touching_spans_do_not_overlap() {
        assert!(!Span::new(0, 3).overlaps(Span::new(3, 5)));
        assert!(Span::new(0, 4).overlaps(Span::new(3, 5)));
        assert_eq!(Span::new(0, 3).cover(Span::new(7, 9)), Span::new(0, 9));
    }

    #[test]
    #[should_panic(expected = "a span starts after its end")]
    fn a_span_cannot_run_backwards() {
        let _ = Span::new(4, 3);
    }

    #[cfg(feature = "serde")]
    #[test]
    fn json_is_a_checked_pair() {
        assert_eq!(serde_json::to_string(&Span::new(1, 4)).unwrap(), "[1,4]");
        let backwards = serde_json::from_str::<Span>("[4,1]").unwrap_err();
        assert!(backwards.to_string().starts_with("a span starts at 4, after its end 1"), "{backwards}");
    }
}
