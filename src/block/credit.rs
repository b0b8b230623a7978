//! The picture credit that ends a piece, or is all of it.

use super::brackets::{is_aside, is_stage_direction, may_name};
use super::credit_end::{is_stop, with_rights, without_boilerplate};
use super::shape::Shape;
use crate::grammar::Tokens;
use crate::grammar::credit::{CreditParts, MOST_CREDIT_TOKENS, credit};
use crate::grammar::credit_label::is_labelled;
use crate::grammar::signature::agency;
use crate::lex::{Case, Kinds, Lexed, Run, Token, TokenKind};
use crate::lexicon::WordClass;
use crate::span::Span;

/// A credit where it stands in a piece.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct CreditAt {
    /// Its tokens, with brackets or mark.
    pub(crate) run: Run,
    /// Its bytes, which begin inside a word in "the harborCredit: AP".
    pub(crate) span: Span,
    pub(crate) parts: CreditParts,
    pub(crate) evidence: Evidence,
}

/// What says that it is a credit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Evidence {
    /// Only that it stands behind the last sentence: "… the lobby at noon. Supplied"
    Place,
    /// Brackets round a name: "(Ana Doe)"
    Brackets,
    /// A slash, or an agency of the lists: "Ana Doe/Quadra".
    Form,
    /// A mark or a label: "©", "Photo:", "AP Photo".
    Label,
}

/// The credit that ends a piece.
pub(crate) fn at_end(lexed: &Lexed<'_>, run: Run, shape: &Shape) -> Option<CreditAt> {
    if may_be_at_end(lexed, run, shape) { look_back(lexed, run, shape) } else { None }
}

/// Whether a credit may end a piece: by its last token, and behind a stop only where something likens it to a credit.
pub(super) fn may_be_at_end(lexed: &Lexed<'_>, run: Run, shape: &Shape) -> bool {
    let last = &lexed.tokens[run.end - 1];
    let closed = is_stop(last) & (run.len() > 1);
    let ending = &lexed.tokens[run.end - 1 - usize::from(closed)];
    // Few pieces end with a word.
    let common = match last.kind {
        TokenKind::Word => ends_in_common(lexed, run.end),
        TokenKind::Symbol => lexed.is(run.end - 1, ">"),
        _ => false,
    };
    (!closed | is_likely(shape)) & (common | may_end(ending) | is_stop(ending))
}

/// Looks for a credit from far to near, so that the longest one that reaches the end is taken, and the surer of two.
#[inline(never)] // Most paragraphs do not come here.
fn look_back(lexed: &Lexed<'_>, run: Run, shape: &Shape) -> Option<CreditAt> {
    let end = without_boilerplate(lexed, run);
    let first = run.start.max(end.saturating_sub(MOST_CREDIT_TOKENS));
    if !(may_end(&lexed.tokens[end - 1]) || ends_in_common(lexed, end)) || !hints(lexed, Run::new(first, end), shape) {
        return None;
    }
    let whole = behind_counter(lexed, run);
    let mut best: Option<CreditAt> = None;
    for start in first..end {
        if best.is_some_and(|best| best.evidence >= Evidence::Form) || !(start == whole || may_begin(lexed, start)) {
            continue;
        }
        let from = Run::new(start, end);
        let found = credit_from_inside(lexed, from).or_else(|| credit_from(lexed, from, start == whole));
        let Some(found) = found else { continue };
        if best.is_none_or(|best| found.evidence > best.evidence) {
            best = Some(found);
        }
    }
    best.map(|found| CreditAt { span: with_rights(lexed, found.run, found.span), ..found })
}

/// Where a piece begins behind the count of a gallery: "1 / 2 Getty Images".
fn behind_counter(lexed: &Lexed<'_>, run: Run) -> usize {
    let number = |n: usize| lexed.kind(run.start + n, TokenKind::Number);
    let counted = run.len() > 3 && number(0) && lexed.kind(run.start + 1, TokenKind::Slash) && number(2);
    run.start + if counted { 3 } else { 0 }
}

/// Whether a token is a common word, which ends most paragraphs and no credit.
fn ends_as_text(token: &Token) -> bool {
    let named = token.has(WordClass::NEWSROOM | WordClass::AGENCY) | token.class.is_unknown();
    token.is_word() & (token.case == Case::Lower) & !named
}

/// Whether a credit may end with a token: a name, an agency, "File", a bracket.
fn may_end(token: &Token) -> bool {
    const ENDS: Kinds =
        Kinds::of(&[TokenKind::Word, TokenKind::Close, TokenKind::Number, TokenKind::Handle, TokenKind::Url]);
    ENDS.contains(token.kind) & !ends_as_text(token)
}

/// "Ana Doe/dpa/picture alliance", "Reuters and agencies": houses that are common words, and a link behind a credit:
/// "Acquire Licensing Rights, opens new tab".
fn ends_in_common(lexed: &Lexed<'_>, end: usize) -> bool {
    let pair = |words: &[&str]| end >= words.len() && lexed.are(end - words.len(), words);
    pair(&["picture", "alliance"]) || pair(&["and", "agencies"]) || pair(&["news", "agencies"]) || pair(&["new", "tab"])
}

/// The marks that stand in most credits.
const MARKS: Kinds = Kinds::of(&[TokenKind::Slash, TokenKind::Open]);

/// Whether a bracket, a slash, a mark, an agency or a label stands anywhere in a piece.
fn is_likely(shape: &Shape) -> bool {
    shape.classes.has(WordClass::AGENCY | WordClass::CREDIT_WORD) | shape.kinds.has(MARKS.with(TokenKind::Symbol))
}

/// Whether a credit is worth looking for: a bracket, a slash, a mark, an agency or a label stands in the run, or no stop
/// behind it.
fn hints(lexed: &Lexed<'_>, run: Run, shape: &Shape) -> bool {
    let open_end = !lexed.kind(run.end, TokenKind::Stop);
    let is_hint = |n: usize| {
        let token = &lexed.tokens[n];
        MARKS.contains(token.kind)
            || token.has(WordClass::AGENCY)
            || (token.has(WordClass::CREDIT_WORD) || token.is(TokenKind::Symbol))
                && is_labelled(Tokens::new(lexed, Run::new(n, run.end)))
    };
    open_end || is_likely(shape) && run.range().any(is_hint)
}

/// Whether a credit may begin inside a piece at a token: behind a sentence, at a bracket, a mark, a label or an agency.
fn may_begin(lexed: &Lexed<'_>, at: usize) -> bool {
    let token = &lexed.tokens[at];
    matches!(token.kind, TokenKind::Open | TokenKind::Symbol)
        || token.has(WordClass::CREDIT_WORD | WordClass::AGENCY_HEAD)
        || sentence_ended(lexed, at)
        || lexed.kind(at + 1, TokenKind::Colon)
        || token.is_word() && token.class.is_unknown() && glued_label(lexed.word(at)) > 0
}

pub(super) fn credit_from(lexed: &Lexed<'_>, run: Run, whole: bool) -> Option<CreditAt> {
    // "The mayor opened the fair. | Ana Doe"
    let barred = lexed.is(run.start, "|") && sentence_ended(lexed, run.start) && run.len() > 1;
    let run = if barred { Run::new(run.start + 1, run.end) } else { run };
    let i = Tokens::new(lexed, run);
    let first = i.first()?;
    let (rest, parts) = credit(i).ok()?;
    if !rest.is_empty() {
        return None;
    }
    let glued = glued_label(lexed.word(run.start));
    let bracketed = first.is(TokenKind::Open);
    let opens = whole || sentence_ended(lexed, run.start);
    let has = |kind: TokenKind| lexed.tokens[run.range()].iter().any(|token| token.is(kind));
    // "Varn Police/Handout via REUTERS"
    let known = [parts.house, parts.via].iter().flatten().any(|house| house.known);
    // "Ana Doe/Quadra", "(Lantern Rural: Ana Doe)"
    let joined = has(TokenKind::Slash) || bracketed && has(TokenKind::Colon);
    let form = known || joined && parts.photographer.is_some() && parts.house.is_some();
    let labelled = is_labelled(i) || glued > 0 || agency_photo(i, bracketed);
    // "Bells get louder every year. [The Lantern]": square brackets say who told it first.
    if !labelled && !joined && lexed.is(run.start, "[") {
        return None;
    }
    let evidence = if labelled {
        Evidence::Label
    } else if (form || barred) && (bracketed || barred || opens) || known && agency_slash(i) {
        Evidence::Form
    } else if bracketed
        && !has(TokenKind::Number)
        && !is_stage_direction(lexed, run)
        && (whole || may_name(lexed, run))
        && (sentence_ended(lexed, run.start) || !is_aside(lexed, run))
    {
        Evidence::Brackets
    } else if !bracketed && (whole || is_signed(lexed, run)) {
        Evidence::Place
    } else {
        return None;
    };
    let span = lexed.span(run);
    Some(CreditAt { run, span, parts: shifted(parts, first.span.start(), glued), evidence })
}

/// A credit whose label is glued to the last word of the caption: "the harborCredit: EPA".
fn credit_from_inside(lexed: &Lexed<'_>, run: Run) -> Option<CreditAt> {
    if !lexed.kind(run.start + 1, TokenKind::Colon) {
        return None;
    }
    let word = lexed.word(run.start);
    let label = ["Credit", "Photo", "Photograph", "Image"]
        .into_iter()
        .find(|label| word.strip_suffix(label).is_some_and(|before| before.ends_with(char::is_lowercase)))?;
    let inner = Run::new(run.start + 2, run.end);
    let (rest, parts) = credit(Tokens::new(lexed, inner)).ok().filter(|_| !inner.is_empty())?;
    let span = lexed.span(run);
    let span = Span::of(lexed.tokens[run.start].span.end() - label.len(), span.end());
    rest.is_empty().then_some(CreditAt {
        run: Run::new(run.start + 1, run.end),
        span,
        parts,
        evidence: Evidence::Label,
    })
}

/// Whether the sentence before a token is over.
fn sentence_ended(lexed: &Lexed<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|n| {
        let before = &lexed.tokens[n];
        // "… on Monday. — AFP"
        let dashed = || before.is(TokenKind::Dash) && n > 0 && lexed.tokens[n - 1].is_terminal();
        let closed = matches!(before.kind, TokenKind::Close | TokenKind::Quote | TokenKind::Symbol);
        before.is_terminal() || closed || dashed()
    })
}

/// Whether a run of words stands right behind a sentence: "… at noon. Supplied".
fn is_signed(lexed: &Lexed<'_>, run: Run) -> bool {
    let words = lexed.tokens[run.range()]
        .iter()
        .all(|token| !matches!(token.kind, TokenKind::Url | TokenKind::Handle | TokenKind::Number));
    words && run.start.checked_sub(1).is_some_and(|n| lexed.tokens[n].is_terminal())
}

/// "AP Photo/Ana Doe": an agency that says "photo" labels itself.
fn agency_photo(i: Tokens<'_>, bracketed: bool) -> bool {
    let i = if bracketed { i.after_first() } else { i };
    agency(i).is_some_and(|(rest, _)| {
        let last = rest.index().checked_sub(1).map_or("", |n| i.lexed().word(n));
        last.eq_ignore_ascii_case("photo") || last.eq_ignore_ascii_case("photos")
    })
}

/// "REUTERS/Ana Doe" in the middle of a line.
fn agency_slash(i: Tokens<'_>) -> bool {
    agency(i).is_some_and(|(rest, _)| rest.first().is_some_and(|token| token.is(TokenKind::Slash)))
}

/// The bytes of `Credit` or `CreditCredit` that are glued to a name: `CreditAna Doe/Evening Lantern`.
fn glued_label(word: &str) -> usize {
    ["CreditCredit", "Credit", "Photo"]
        .iter()
        .find(|label| word.strip_prefix(**label).is_some_and(|name| name.starts_with(char::is_uppercase)))
        .map_or(0, |label| label.len())
}

/// The parts, with `label` bytes cut off a name that begins at `token`.
fn shifted(mut parts: CreditParts, token: usize, label: usize) -> CreditParts {
    let shift = |span: Span| if span.start() == token { Span::of(token + label, span.end()) } else { span };
    parts.photographer = parts.photographer.map(shift);
    if let Some(house) = &mut parts.house {
        house.span = shift(house.span);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::super::shape;
    use super::*;
    use crate::lex::lex;

    #[track_caller]
    fn ends(text: &str, expected: Option<(&str, Evidence)>) {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let lexed = &Lexed { text, tokens: &tokens };
        let run = Run::new(0, tokens.len());
        let found = at_end(lexed, run, &shape::of(lexed, run));
        let found = found.map(|at| (lexed.text(at.run), at.evidence));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn credits_at_the_end() {
        ends("Divers on Monday. (AP Photo/Ana Doe)", Some(("(AP Photo/Ana Doe)", Evidence::Label)));
        ends("Divers on Monday. © Reuters/Ana Doe", Some(("© Reuters/Ana Doe", Evidence::Label)));
        ends("Divers, 2023. REUTERS/Ana Doe/File Photo", Some(("REUTERS/Ana Doe/File Photo", Evidence::Form)));
        ends("The bell. Photograph: Ana Doe/The Lantern", Some(("Photograph: Ana Doe/The Lantern", Evidence::Label)));
        ends("The bell at noon. Supplied", Some(("Supplied", Evidence::Place)));
        ends("The bell at noon. | Ana Doe", Some(("Ana Doe", Evidence::Form)));
        ends("Because it is no longer safe. (LAUGHTER)", None);
        ends("The bell in bronze (Latest Model)", None);
        ends("The bell at noon. (Ana Doe)", Some(("(Ana Doe)", Evidence::Brackets)));
        ends("The bell at noon.CreditAna Doe/Lantern", Some(("CreditAna Doe/Lantern", Evidence::Label)));
        ends("The bell (Photo: Ana Doe, AP)", Some(("(Photo: Ana Doe, AP)", Evidence::Label)));
        ends(
            "Divers on Monday. Varn Police/Handout via REUTERS",
            Some(("Varn Police/Handout via REUTERS", Evidence::Form)),
        );
        ends(
            "The bank in Varn. REUTERS/Ana Doe Acquire Licensing Rights, opens new tab",
            Some(("REUTERS/Ana Doe", Evidence::Form)),
        );
        ends("1 / 2 Getty Images", Some(("Getty Images", Evidence::Form)));
        ends(
            "The bell. Ana Doe/Copyright 2024 The AP. All rights reserved.",
            Some(("Ana Doe/Copyright 2024 The AP", Evidence::Form)),
        );
    }

    #[test]
    fn sentences_end_in_no_credit() {
        ends("The mayor told Reuters on Tuesday that the bell belonged to the town.", None);
        ends("The photo shows a bell, and the bell shows a date.", None);
        ends("Divers raised the bell on Tuesday", None);
        ends("Divers with their bell (Varn, 6.12.2010)", None);
        ends("Bells get louder every year. [Reuters]", None);
        ends("Bells get louder. [Photo: Ana Doe]", Some(("[Photo: Ana Doe]", Evidence::Label)));
    }
}
