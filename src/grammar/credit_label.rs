//! What a picture credit calls itself: "©", "Photo:", "Photograph by", "Image credit:", "Courtesy of".

use super::tokens::Tokens;
use crate::lex::TokenKind;
use crate::lexicon::{WordClass, newsroom};

/// "Photo illustration by", "Image credit:", "Credit: Photo:"
const MOST_LABEL_TOKENS: usize = 5;

/// Whether a "©" or a label stands here: "Photo:", "Photograph by", "Image credit:", "Credit".
pub(crate) fn is_labelled(i: Tokens<'_>) -> bool {
    let start = if i.first().is_some_and(|token| token.is(TokenKind::Open)) { i.after_first() } else { i };
    skip_labels(start).index() > start.index()
}

// labels = { "©" | "(c)" | label ( ":" | "by" | "," | "/" | "…" ) }      "Credit: Photo:", "© Photo by"
pub(crate) fn skip_labels(i: Tokens<'_>) -> Tokens<'_> {
    let mut i = i;
    // "Credit: Photo: PA": two labels at the most, and a mark.
    for _ in 0..3 {
        match label(i) {
            Some(rest) => i = rest,
            None => break,
        }
    }
    i
}

pub(crate) fn label(i: Tokens<'_>) -> Option<Tokens<'_>> {
    let first = i.first()?;
    if !(first.has(WordClass::CREDIT_WORD) || matches!(first.kind, TokenKind::Open | TokenKind::Symbol)) {
        return None;
    }
    if i.starts_with("©") {
        return Some(i.after_first());
    }
    if i.first_text().starts_with(['(', '（'])
        && i.nth_text(1).eq_ignore_ascii_case("c")
        && i.nth_text(2).starts_with([')', '）'])
    {
        return Some(i.from(i.index() + 3));
    }
    // "Copyright 2024 The AP"
    if i.starts_with("copyright") {
        return i.is(1, TokenKind::Number).then(|| i.from(i.index() + 2));
    }
    if i.starts_with("courtesy") {
        return Some(i.from(i.index() + 1 + usize::from(i.nth_text(1) == "of")));
    }
    // "Image source, Getty", "Photo illustration by", "CreditCredit..."
    let words = (0..MOST_LABEL_TOKENS)
        .take_while(|&n| i.has(n, WordClass::CREDIT_WORD) && newsroom::has(newsroom::PICTURE_LABELS, i.nth_text(n)))
        .count();
    if words == 0 {
        return None;
    }
    let rest = i.from(i.index() + words);
    let mark = rest.first()?;
    let comma = mark.is(TokenKind::Comma) && i.nth_text(words - 1).eq_ignore_ascii_case("source");
    match mark.kind {
        TokenKind::Colon | TokenKind::Ellipsis => Some(rest.after_first()),
        TokenKind::Comma if comma => Some(rest.after_first()),
        TokenKind::Word if ["by", "von", "de", "courtesy", "from", "via"].iter().any(|by| rest.starts_with(by)) => {
            let of = usize::from(rest.starts_with("courtesy") && rest.nth_text(1).eq_ignore_ascii_case("of"));
            Some(rest.from(rest.index() + 1 + of))
        }
        _ => None,
    }
}
