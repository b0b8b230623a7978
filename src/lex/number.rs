//! Numbers: digits with what belongs to them.

use super::lexer::Lexer;
use super::sixteen::{self, Sixteen};
use super::token::{Gap, TokenKind};

impl Lexer<'_> {
    /// Digits, with what belongs to them.
    pub(super) fn number(&mut self, gap: Gap) {
        let start = self.at;
        let mut end = self.digits_end(start);
        // As most numbers stand.
        if self.byte(end) == b' ' {
            return self.push(start, end, TokenKind::Number, gap);
        }
        // "9:30", "14:45:10"
        if end - start <= 2 && self.byte(end) == b':' && self.digits_end(end + 1) == end + 3 {
            end += 3;
            if self.byte(end) == b':' && self.digits_end(end + 1) == end + 3 {
                end += 3;
            }
            return self.push(start, end, TokenKind::Clock, gap);
        }
        // "30,000", "3.5", "1,234.50"
        loop {
            let group = self.digits_end(end + 1);
            match self.byte(end) {
                b',' if group == end + 4 => end = group,
                b'.' if group > end + 1 => end = group,
                _ => break,
            }
        }
        let letters = self.letters(end).end;
        let ending = &self.bytes[end..letters];
        if [b"st".as_slice(), b"nd", b"rd", b"th"].iter().any(|ordinal| ending.eq_ignore_ascii_case(ordinal)) {
            return self.push(start, letters, TokenKind::Ordinal, gap);
        }
        let tens = self.byte(end - 1) == b'0' && matches!(end - start, 2 | 4);
        if tens && ending.eq_ignore_ascii_case(b"s") {
            return self.push(start, letters, TokenKind::Decade, gap);
        }
        if let (true, Some(mark)) = (tens, self.apostrophe_at(end))
            && self.byte(end + mark) == b's'
            && !self.byte(end + mark + 1).is_ascii_alphanumeric()
        {
            return self.push(start, end + mark + 1, TokenKind::Decade, gap); // "1980's"
        }
        self.push(start, end, TokenKind::Number, gap);
        self.clitic();
    }

    fn digits_end(&self, mut at: usize) -> usize {
        loop {
            let digits = Sixteen::at(self.bytes, at).digits();
            at += digits;
            if digits < sixteen::LEN {
                return at;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lex::TokenKind;
    use crate::lex::lexer::tests::{kinds, shown};

    #[test]
    fn numbers_with_what_belongs_to_them() {
        use TokenKind::*;
        assert_eq!(
            kinds("30,000 3.5 21st 1980s 1980's 1980’s 9:30 9:30pm 2022-02-07"),
            [
                Number, Number, Ordinal, Decade, Decade, Decade, Clock, Clock, Word, Number, Hyphen, Number, Hyphen,
                Number
            ]
        );
        assert_eq!(shown("3,5 1.2.3 9am"), "¶3|,|5|_1.2.3|_9|am");
    }
}
