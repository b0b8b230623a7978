//! Addresses: URLs, e-mail addresses and handles, each one token.

use super::lexer::Lexer;
use super::token::{Case, Gap, TokenKind};
use crate::lexicon::{Known, WordClass};
use crate::span::Span;

impl Lexer<'_> {
    /// "@name", "#tag"
    pub(super) fn handle(&mut self, gap: Gap) {
        let start = self.at;
        let mut end = start + 1;
        while self.byte(end).is_ascii_alphanumeric() || self.byte(end) == b'_' {
            end += 1;
        }
        self.push(start, end, TokenKind::Handle, gap);
    }

    /// "https://…" or "www.…" at a word's start.
    pub(super) fn url(&mut self, gap: Gap) -> bool {
        let rest = &self.bytes[self.at..];
        // Nearly every word is told apart by its first letters.
        let head = rest.first_chunk::<4>().map(|head| head.map(|byte| byte | 0x20));
        if !matches!(head.as_ref(), Some(b"http" | b"www." | b"pic.")) {
            return false;
        }
        let heads = [b"http://".as_slice(), b"https://", b"www.", b"pic.twitter.com/"];
        if !heads.iter().any(|head| starts_with(rest, head)) {
            return false;
        }
        self.push(self.at, self.url_end(self.at), TokenKind::Url, gap);
        true
    }

    /// Where the URL ends that begins at `start`.
    fn url_end(&self, start: usize) -> usize {
        let rest = &self.text[start..];
        // Some white space is no ASCII: a no-break blank, the line end U+0085.
        let len = rest.find(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>')).unwrap_or(rest.len());
        start + rest[..len].trim_end_matches(['.', ',', ')', ';', ':', '”', '’', '!', '?', '\'']).len()
    }

    /// "Lantern.com", "lantern.co.uk", a word with the name of a body that begins at `start` and whose first full stop stands at
    /// `stop`; "lantern.com/bells", a URL.
    pub(super) fn site(&mut self, start: usize, stop: usize, case: Case, gap: Gap) -> bool {
        let Some(end) = self.site_end(stop) else { return false };
        if self.byte(end) == b'/' && self.byte(end + 1).is_ascii_alphanumeric() {
            self.push(start, self.url_end(start), TokenKind::Url, gap);
            return true;
        }
        self.push_unknown(Span::of(start, end), case, gap);
        let at = self.tokens.len() - 1; // Pushed just now.
        self.settle(at, &Known::UNKNOWN);
        self.tokens[at].class = WordClass::BODY;
        self.clitic();
        true
    }

    /// Where the name of a site ends behind the full stop before its last part or its last two: "com", "co.uk".
    fn site_end(&self, stop: usize) -> Option<usize> {
        /// Those that many sites have and that are no words of English.
        const DOMAINS: &[&[u8]] = &[
            b"com", b"org", b"net", b"gov", b"edu", b"mil", b"info", b"biz", b"co", b"de", b"eu", b"fr", b"io", b"nl",
            b"tv", b"uk",
        ];
        const LONGEST: usize = 4;
        let part_end = |stop: usize| {
            let part = self.bytes[stop + 1..].iter().take(LONGEST + 1);
            stop + 1 + part.take_while(|byte| byte.is_ascii_lowercase()).count()
        };
        let ends = |end: usize| !self.byte(end).is_ascii_alphanumeric() && !matches!(self.byte(end), b'@' | b'_');
        let end = part_end(stop);
        if !DOMAINS.contains(&&self.bytes[stop + 1..end]) || !ends(end) {
            return None;
        }
        let country = Some(end).filter(|&stop| self.byte(stop) == b'.').map(part_end);
        Some(country.filter(|&country| country == end + 3 && ends(country)).unwrap_or(end))
    }

    /// "name@example.com", with the last word of the name known and "@" ahead: what hangs on that word is the name's too, as in
    /// "ana.doe@example.com" and "harbor-desk@example.com".
    pub(super) fn email(&mut self, start: usize, gap: Gap) -> bool {
        let Some(sign) = self.bytes[start..].iter().position(|&b| b == b'@').map(|n| start + n) else { return false };
        let mut end = sign + 1;
        let mut dot = false;
        while self.byte(end).is_ascii_alphanumeric()
            || matches!(self.byte(end), b'.' | b'-') && self.byte(end + 1).is_ascii_alphanumeric()
        {
            dot |= self.byte(end) == b'.';
            end += 1;
        }
        if dot {
            let (start, gap) = self.take_back(start, gap);
            self.push(start, end, TokenKind::Email, gap);
        }
        dot
    }

    /// Takes back the tokens that hang on the one at `start` and can stand in the name of an address; gives where the first of
    /// them began, and its gap.
    fn take_back(&mut self, mut start: usize, mut gap: Gap) -> (usize, Gap) {
        // Every turn takes a token off, so that a text's addresses take back no more than it has.
        while let Some(&before) = self.tokens.last().filter(|_| gap == Gap::None) {
            let joins = || matches!(self.bytes[before.span.start()], b'_' | b'+');
            let is_part = match before.kind {
                TokenKind::Word | TokenKind::Number | TokenKind::Stop | TokenKind::Hyphen => true,
                TokenKind::Symbol => joins(),
                _ => false,
            };
            if !is_part {
                break;
            }
            (start, gap) = (before.span.start(), before.gap);
            self.pop();
        }
        (start, gap)
    }
}

fn starts_with(text: &[u8], head: &[u8]) -> bool {
    text.len() >= head.len() && text[..head.len()].eq_ignore_ascii_case(head)
}

#[cfg(test)]
mod tests {
    use crate::lex::TokenKind;
    use crate::lex::lex;
    use crate::lex::lexer::tests::{kinds, shown};
    use crate::lexicon::{Role, WordClass};

    #[test]
    fn addresses_are_one_token() {
        use TokenKind::*;
        assert_eq!(
            kinds("See https://example.com/a?b=1, www.example.com. jdoe@example.com @anadoe #harbor"),
            [Word, Url, Comma, Url, Stop, Email, Handle, Handle]
        );
    }

    #[test]
    fn the_name_of_a_site_is_one_word() {
        assert_eq!(shown("Lantern.com's bells, at lantern.co.uk."), "¶Lantern.com|'s|_bells|,|_at|_lantern.co.uk|.");
        assert_eq!(shown("It rang.com or not.Net"), "¶It|_rang.com|_or|_not|.|Net");
        assert_eq!(shown("Bells.companies, see bells.com/old."), "¶Bells|.|companies|,|_see|_bells.com/old|.");
    }

    #[test]
    fn the_name_of_an_address_may_have_parts() {
        assert_eq!(shown("(ana.doe@example.com or so)"), "¶(|ana.doe@example.com|_or|_so|)");
        assert_eq!(shown("a-b_c+d.2e@example.co.uk, roe@example"), "¶a-b_c+d.2e@example.co.uk|,|_roe|@|example");
        assert_eq!(
            shown("Desk: harbor-desk@example.com\nBy Ana Doe"),
            "¶Desk|:|_harbor-desk@example.com|/By|_Ana|_Doe"
        );
    }

    #[test]
    fn what_is_taken_back_leaves_no_trace() {
        // So many words that some have been looked up when their address is read.
        let text = format!("{}Write to Old-Harbor.Desk@example.com-", "jam-".repeat(127));
        let mut tokens = Vec::new();
        lex(&text, &mut tokens);
        let last = &tokens[tokens.len() - 2..];
        assert_eq!([last[0].kind, last[1].kind], [TokenKind::Email, TokenKind::Dash]);
        assert_eq!((last[0].role, last[0].class), (Role::Other, WordClass::NONE));
    }
}
