//! What a picture credit calls itself: "©", "Photo:", "Photograph by", "Image credit:", "Courtesy of".

use super::signature::agency;
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
        // "© 2024 Ana Doe"
        let year = usize::from(i.is(1, TokenKind::Number) && i.nth_text(1).len() == 4 && i.nth(2).is_some());
        return Some(i.from(i.index() + 1 + year));
    }
    if i.first_text().starts_with(['(', '（'])
        && i.nth_text(1).eq_ignore_ascii_case("c")
        && i.nth_text(2).starts_with([')', '）'])
    {
        return Some(i.from(i.index() + 3));
    }
    // "Copyright 2024 The AP", "Copyright AP Photo"
    if i.starts_with("copyright") {
        let year = usize::from(i.is(1, TokenKind::Number));
        let held = year > 0 || agency(i.after_first()).is_some();
        return held.then(|| i.from(i.index() + 1 + year));
    }
    // "Image source, Getty", "Photo illustration by", "CreditCredit..."
    let words = (0..MOST_LABEL_TOKENS)
        .take_while(|&n| i.has(n, WordClass::CREDIT_WORD) && newsroom::has(newsroom::PICTURE_LABELS, i.nth_text(n)))
        .count();
    if words == 0 {
        return None;
    }
    // "Courtesy of the Bell Museum", "Photo courtesy Ana Doe", but "Courtesy photo" is a remark.
    if let Some(thanks) = (0..words).find(|&n| i.nth_text(n).eq_ignore_ascii_case("courtesy")) {
        return (thanks + 1 == words).then(|| behind_courtesy(i.from(i.index() + words)));
    }
    let rest = given(i.from(i.index() + words));
    let mark = rest.first()?;
    let comma = mark.is(TokenKind::Comma) && i.nth_text(words - 1).eq_ignore_ascii_case("source");
    match mark.kind {
        TokenKind::Colon | TokenKind::Ellipsis => Some(rest.after_first()),
        TokenKind::Comma if comma => Some(rest.after_first()),
        // "[Photo/Xinhua]"
        TokenKind::Slash if is_picture(i.nth_text(words - 1)) => Some(rest.after_first()),
        // "Picture by: Ana Doe"
        TokenKind::Word if ["by", "von", "de", "from", "via"].iter().any(|by| rest.starts_with(by)) => {
            let colon = usize::from(rest.is(1, TokenKind::Colon));
            Some(rest.from(rest.index() + 1 + colon))
        }
        _ => None,
    }
}

/// "Photo", "Screengrab": what holds no picture, so that a slash behind it parts it from who does.
fn is_picture(word: &str) -> bool {
    ["image", "photo", "photos", "picture", "screengrab", "screenshot"].iter().any(|it| word.eq_ignore_ascii_case(it))
}

/// Skips "of" and "the" behind "courtesy".
fn behind_courtesy(i: Tokens<'_>) -> Tokens<'_> {
    let i = if i.starts_with("of") { i.after_first() } else { i };
    if i.first_text() == "the" { i.after_first() } else { i }
}

/// Skips how somebody came to give a picture: "Photo provided by", "Image supplied by".
fn given(i: Tokens<'_>) -> Tokens<'_> {
    let how = ["contributed", "provided", "submitted", "supplied", "taken"].iter().any(|word| i.starts_with(word));
    if how && i.nth_text(1).eq_ignore_ascii_case("by") { i.after_first() } else { i }
}
