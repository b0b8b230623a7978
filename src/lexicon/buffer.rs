//! [`Joined`]: a few words on the stack, as the lists of several words spell them.

/// Words in lower case with one blank between them, without an allocation.
pub(crate) struct Joined {
    bytes: [u8; Joined::LONGEST],
    len: usize,
}

impl Joined {
    /// No name of a list is longer.
    const LONGEST: usize = 48;

    /// Joins words. `None` when they are longer than any name of a list.
    pub(crate) fn of<'w>(words: impl Iterator<Item = &'w str>) -> Option<Joined> {
        let mut joined = Joined { bytes: [0; Joined::LONGEST], len: 0 };
        for word in words {
            let blank = usize::from(joined.len > 0);
            let room = joined.bytes.get_mut(joined.len..joined.len + blank + word.len())?;
            room[..blank].fill(b' ');
            room[blank..].copy_from_slice(word.as_bytes());
            room[blank..].make_ascii_lowercase();
            joined.len += room.len();
        }
        Some(joined)
    }

    pub(crate) fn as_str(&self) -> &str {
        // Whole words of valid text were copied, and lower case keeps ASCII valid.
        std::str::from_utf8(&self.bytes[..self.len]).unwrap_or("")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_joined_by_one_blank() {
        assert_eq!(Joined::of(["New", "YORK"].into_iter()).unwrap().as_str(), "new york");
        assert_eq!(Joined::of([].into_iter()).unwrap().as_str(), "");
        assert_eq!(Joined::of(["Köln"].into_iter()).unwrap().as_str(), "köln");
        assert!(Joined::of(["much"; 20].into_iter()).is_none());
    }
}
