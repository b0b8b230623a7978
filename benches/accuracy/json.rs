//! Reading the contract's JSON: spans, lists, and how much two spans share. Computes no figure itself.

use serde_json::Value;

/// A half-open range of bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Span {
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Span {
    pub(crate) const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The span of `[start, end]` or of `{"span": [start, end]}`; none of null.
    pub(crate) fn of(value: &Value) -> Option<Self> {
        let pair = if value.is_object() { &value["span"] } else { value };
        Some(Self::new(offset(&pair[0])?, offset(&pair[1])?))
    }

    /// The spans of a list of spans or of items with one; what has none is passed over.
    pub(crate) fn list(list: &Value) -> Vec<Self> {
        items(list).iter().filter_map(Self::of).collect()
    }

    pub(crate) const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// From the start of the first span to the end of the last.
    pub(crate) fn hull(spans: &[Self]) -> Self {
        match spans {
            [] => Self::new(0, 0),
            [first, .., last] => Self::new(first.start, last.end),
            [only] => *only,
        }
    }

    /// How many bytes lie in both spans.
    pub(crate) fn shared(self, other: Self) -> usize {
        self.end.min(other.end).saturating_sub(self.start.max(other.start))
    }

    pub(crate) fn overlaps(self, other: Self) -> bool {
        self.shared(other) > 0
    }

    /// The shared bytes over the bytes from the earlier start to the later end.
    pub(crate) fn iou(self, other: Self) -> f64 {
        let around = self.end.max(other.end) - self.start.min(other.start);
        crate::figures::ratio(self.shared(other), around)
    }

    /// The span without the bytes that `trim` takes off both ends of its text.
    pub(crate) fn trimmed(self, text: &str, trim: impl FnOnce(&str) -> &str) -> Self {
        let whole = &text[self.start..self.end];
        let rest = trim(whole);
        let start = rest.as_ptr().addr() - whole.as_ptr().addr() + self.start;
        Self::new(start, start + rest.len())
    }
}

/// A number that is an offset or an index.
pub(crate) fn offset(number: &Value) -> Option<usize> {
    number.as_u64().and_then(|number| usize::try_from(number).ok())
}

/// The items of a list; none of null.
pub(crate) fn items(list: &Value) -> &[Value] {
    list.as_array().map_or(&[], Vec::as_slice)
}

/// The item that an index into `list` points at; none of null and of an index beyond its end.
pub(crate) fn at<'v>(list: &'v [Value], index: &Value) -> Option<&'v Value> {
    list.get(offset(index)?)
}

/// A string that says something; none of null and of `""`.
pub(crate) fn filled(value: &Value) -> Option<&str> {
    value.as_str().filter(|text| !text.is_empty())
}
