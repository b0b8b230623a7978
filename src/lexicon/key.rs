//! By what a word is looked up, and where the search for it begins.

/// As many as there are words, and a power of two: half of the places in the table stay empty.
pub(super) const BUCKETS: usize = 1 << 15;

/// The first bytes of a text from `at` on, as many as a key has, the first lowest; nulls behind the end of the text.
#[inline]
pub(crate) fn first_bytes(text: &[u8], at: usize) -> u128 {
    match text.get(at..at + Key::LEN).and_then(|bytes| bytes.first_chunk()) {
        Some(bytes) => u128::from_le_bytes(*bytes),
        None => last_bytes(text, at),
    }
}

/// The same where fewer are left.
#[cold]
#[inline(never)]
fn last_bytes(text: &[u8], at: usize) -> u128 {
    let rest = text.get(at..).unwrap_or_default();
    let mut last = [0; Key::LEN];
    last[..rest.len()].copy_from_slice(rest);
    u128::from_le_bytes(last)
}

/// All bits of the first bytes, by how many those are.
pub(crate) static FIRST: [u128; Key::LEN + 1] = {
    let mut first = [0; Key::LEN + 1];
    let mut len = 1;
    while len <= Key::LEN {
        first[len] = first[len - 1] << 8 | 0xff;
        len += 1;
    }
    first
};

/// A place in the table: so many places behind the first one of a bucket.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub(super) bucket: u32,
    pub(super) behind: u32,
}

/// The first sixteen bytes of a word in lower case, the first lowest, filled up with blanks: all of a shorter word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Key(pub(super) u128);

impl Place {
    /// The number of the bucket in which it is.
    pub(super) fn row(self) -> usize {
        (self.bucket + self.behind / 2) as usize % BUCKETS
    }
}

impl Key {
    /// The key of no word.
    pub(super) const NONE: Key = Key(0);
    /// Words shorter than this differ in their keys.
    pub(crate) const LEN: usize = 16;

    /// The key of a word that begins with these bytes, the first lowest, in any case, filled up with nulls.
    #[inline]
    pub(crate) const fn new(word: u128) -> Key {
        // The bit that tells upper from lower case in ASCII; a null becomes a blank.
        const CASE: u128 = u128::from_le_bytes([0x20; Key::LEN]);
        Key(word | CASE)
    }

    pub(crate) fn of(word: &[u8]) -> Key {
        let mut first = [0; Key::LEN];
        let len = word.len().min(Key::LEN);
        first[..len].copy_from_slice(&word[..len]);
        Key::new(u128::from_le_bytes(first))
    }

    /// The key of the same word with a full stop behind its `len` letters, which are fewer than [`Key::LEN`].
    pub(crate) const fn with_stop(self, len: usize) -> Key {
        Key(self.0 | (b'.' as u128) << (8 * len))
    }

    /// Where the search for it begins: at the first place of its bucket.
    #[inline]
    pub(crate) fn start(self) -> Place {
        Place { bucket: self.bucket(), behind: 0 }
    }

    /// The bucket that the search for it begins with.
    #[allow(
        clippy::cast_possible_truncation,
        reason = "the halves of the key, and as many bits as a bucket's number has"
    )]
    pub(super) fn bucket(self) -> u32 {
        let (head, tail) = (self.0 as u64, (self.0 >> 64) as u64);
        let key = head ^ tail.rotate_left(25);
        (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - BUCKETS.ilog2())) as u32
    }
}
