//! Marks outside ASCII by what they are, and quotation marks of every style by their glyphs.

use super::token::TokenKind;

/// A style of quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Glyph {
    /// `"`, which opens and closes.
    Straight,
    /// “ (and the reversed ‟), which opens in English and closes in German.
    LeftDouble,
    /// ”
    RightDouble,
    /// „
    LowDouble,
    /// «
    LeftGuillemet,
    /// »
    RightGuillemet,
    /// Two apostrophes: ''
    Apostrophes,
    /// Two backticks.
    Backticks,
    /// 「 and 『
    LeftCorner,
    /// 」 and 』
    RightCorner,
    /// '
    StraightSingle,
    /// ‘ (and the reversed ‛)
    LeftSingle,
    /// ’, which is the apostrophe as well
    RightSingle,
    /// ‚
    LowSingle,
    /// ‹
    LeftSingleGuillemet,
    /// ›
    RightSingleGuillemet,
}

/// The glyph of a mark's text, as the lexer made it one token.
pub(crate) fn glyph(mark: &str) -> Option<Glyph> {
    Some(match mark {
        "\"" | "＂" => Glyph::Straight,
        "“" | "‟" | "〝" => Glyph::LeftDouble,
        "”" | "〞" => Glyph::RightDouble,
        "„" => Glyph::LowDouble,
        "«" => Glyph::LeftGuillemet,
        "»" => Glyph::RightGuillemet,
        "''" | "’’" => Glyph::Apostrophes,
        "``" | "‘‘" => Glyph::Backticks,
        "「" | "『" => Glyph::LeftCorner,
        "」" | "』" => Glyph::RightCorner,
        "'" | "`" | "´" => Glyph::StraightSingle,
        "‘" | "‛" => Glyph::LeftSingle,
        "’" => Glyph::RightSingle,
        "‚" => Glyph::LowSingle,
        "‹" => Glyph::LeftSingleGuillemet,
        "›" => Glyph::RightSingleGuillemet,
        _ => return None,
    })
}

/// Whether a character is a double mark on its own.
pub(crate) fn is_double(mark: char) -> bool {
    matches!(mark, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '「' | '」' | '『' | '』' | '＂' | '〝' | '〞')
}

/// Whether a character is a single mark or an apostrophe.
pub(crate) fn is_single(mark: char) -> bool {
    matches!(mark, '\'' | '‘' | '’' | '‚' | '‛' | '‹' | '›' | '`' | '´')
}

/// What a mark outside ASCII is, full stops of other scripts included.
pub(super) fn kind(mark: char) -> TokenKind {
    match mark {
        _ if is_double(mark) => TokenKind::Quote,
        _ if is_single(mark) => TokenKind::SingleQuote,
        '–' | '—' | '―' | '⸺' | '−' => TokenKind::Dash,
        '‐' | '‑' => TokenKind::Hyphen,
        '…' => TokenKind::Ellipsis,
        '。' | '．' | '।' | '۔' | '።' | '။' => TokenKind::Stop,
        '，' | '、' | '،' => TokenKind::Comma,
        '？' | '؟' => TokenKind::Question,
        '！' => TokenKind::Exclamation,
        '：' => TokenKind::Colon,
        '；' | '؛' => TokenKind::Semicolon,
        '（' | '【' => TokenKind::Open,
        '）' | '】' => TokenKind::Close,
        '／' | '⁄' => TokenKind::Slash,
        _ => TokenKind::Symbol,
    }
}
