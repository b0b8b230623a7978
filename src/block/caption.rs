//! Captions: the words that open one, and where its picture was taken.

use crate::lex::{Case, Lexed, Run, Token, TokenKind};
use crate::lexicon::word::{self as w, WordSet, one_of};
use crate::lexicon::{WordClass, WordId};
use crate::span::Span;

/// What must stand behind the words that open a caption.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Then {
    /// A colon, a dash, a comma or the end of a bracket.
    Mark,
    /// "Left: The bell. Right: The boots."
    Colon,
    /// "Above, divers with the bell"
    Comma,
    /// Anything.
    Any,
}

/// The words that open a caption, in any case.
const OPENINGS: &[(&[WordId], Then)] = &[
    (&[w::A, w::GENERAL, w::VIEW, w::OF], Then::Any),
    (&[w::A, w::VIEW, w::OF], Then::Any),
    (&[w::ABOVE], Then::Comma),
    (&[w::BOTTOM], Then::Colon),
    (&[w::CAPTION], Then::Mark),
    (&[w::CLOCKWISE, w::FROM], Then::Any),
    (&[w::FROM, w::LEFT], Then::Mark),
    (&[w::IMAGE, w::CAPTION], Then::Mark),
    (&[w::LEFT], Then::Colon),
    (&[w::LEGEND], Then::Mark),
    (&[w::PICTURED], Then::Mark),
    (&[w::THIS, w::COMBINATION, w::OF], Then::Any),
    (&[w::THIS, w::IMAGE], Then::Any),
    (&[w::TOP], Then::Colon),
    (&[w::UNDATED, w::HANDOUT], Then::Any),
];

/// The words that can be first in a caption's opening, with those of [`shows`] and [`opens_from_file`].
static FIRST: WordSet = {
    let mut set = WordSet::of(PICTURES);
    set.add(w::IN);
    set.add(w::THIS);
    set.add(w::FILE);
    set.add(w::FIG);
    set.add(w::FIGURE);
    let mut n = 0;
    while n < OPENINGS.len() {
        set.add(OPENINGS[n].0[0]);
        n += 1;
    }
    set
};

/// What opens a caption: "FILE -", "FILE PHOTO:", "Image caption,", "From left,", "Pictured:".
pub(crate) fn opens(lexed: &Lexed<'_>, run: Run) -> bool {
    let at = run.start + usize::from(lexed.kind(run.start, TokenKind::Open));
    may_open(lexed.known(at)) && opens_at(lexed, Run::new(at, run.end))
}

/// Whether a caption may open with a word.
pub(super) fn may_open(first: WordId) -> bool {
    FIRST.contains(first)
}

fn opens_at(lexed: &Lexed<'_>, run: Run) -> bool {
    let at = run.start;
    let mark = |n: usize| {
        lexed.tokens.get(n).is_some_and(|token: &Token| {
            matches!(token.kind, TokenKind::Colon | TokenKind::Dash | TokenKind::Comma | TokenKind::Close)
        })
    };
    let opened = |&(words, then): &(&[WordId], Then)| {
        let behind = at + words.len();
        words.iter().zip(at..).all(|(&word, n)| lexed.reads(n, word))
            && match then {
                Then::Any => true,
                Then::Mark => mark(behind),
                Then::Colon => lexed.kind(behind, TokenKind::Colon),
                Then::Comma => lexed.kind(behind, TokenKind::Comma),
            }
    };
    OPENINGS.iter().any(opened)
        || is_legend(lexed, run)
        || shows(lexed, run)
        || opens_from_file(lexed, at) && (mark(at + 1) || lexed.is_any(at + 1, &["photo", "picture"]))
}

/// "Fig. 1: The river from the air", "Figure 2. Bends of the river", and not "Figure 2 shows".
fn is_legend(lexed: &Lexed<'_>, run: Run) -> bool {
    let number = run.start + 1 + usize::from(lexed.kind(run.start + 1, TokenKind::Stop));
    let mark = |n: usize| lexed.kind(n, TokenKind::Colon) || lexed.kind(n, TokenKind::Stop);
    one_of!(lexed.known(run.start), FIG | FIGURE)
        && lexed.kind(number, TokenKind::Number)
        && mark(number + 1)
        && number + 2 < run.end
}

const PICTURES: &[WordId] = &[w::HANDOUT, w::IMAGE, w::PHOTO, w::PHOTOGRAPH, w::PICTURE, w::SCREENSHOT];

/// "In this Monday, June 3, 2024 photo, …", "This undated photo provided by the museum shows …", "Photo shows …"
fn shows(lexed: &Lexed<'_>, run: Run) -> bool {
    /// "In this Monday, June 3, 2024 file photo"
    const MOST_WORDS: usize = 10;
    const SHOWS: &[&str] = &["shows", "provided", "released", "taken", "made", "obtained", "distributed", "issued"];
    let picture = |n: usize| PICTURES.contains(&lexed.known(n));
    let start = run.start;
    if lexed.reads(start, w::IN) && lexed.reads(start + 1, w::THIS) {
        let end = run.end.min(start + MOST_WORDS);
        let found = (start + 2..end).find(|&n| picture(n));
        return found.is_some_and(|n| {
            lexed.kind(n + 1, TokenKind::Comma)
                || lexed.is_any(n + 1, SHOWS)
                || lexed.is(n + 1, "from") && n == start + 2
        });
    }
    // "This photo", "This undated handout photo"
    let this = usize::from(lexed.reads(start, w::THIS));
    let found = (start + this..run.end.min(start + this + 3)).find(|&n| picture(n));
    found.is_some_and(|n| (this == 1 || n == start) && lexed.is_any(n + 1, SHOWS))
}

/// Whether a caption says at its head that the picture is an old one: "FILE -", "FILE PHOTO:".
pub(crate) fn opens_from_file(lexed: &Lexed<'_>, at: usize) -> bool {
    lexed.reads(at, w::FILE) && lexed.tokens[at].case == Case::Upper
}

/// Where the picture was taken: the last "in …", "at …", "near …" or "north of …" with a name behind it.
///
/// "a ferry at the Lantern pier in the old harbor of Varn, Osmark, before the storm" is one place: names and the small
/// words between them.
pub(crate) fn place(lexed: &Lexed<'_>, run: Run) -> Option<Span> {
    let opens = |n: usize| {
        lexed.tokens[n].has(WordClass::PREPOSITION)
            && ["in", "at", "near", "outside", "of"].iter().any(|word| lexed.is(n, word))
    };
    // The first that runs on to a known place or a comma with a region is the place.
    run.range().filter(|&n| opens(n)).find_map(|n| {
        let direction =
            n > run.start && ["north", "south", "east", "west", "outside"].iter().any(|word| lexed.is(n - 1, word));
        if lexed.is(n, "of") && !direction {
            return None;
        }
        let start = if direction { n - 1 } else { n + 1 };
        let end = place_end(lexed, n + 1, run.end)?;
        Some(lexed.span(Run::new(start, end)))
    })
}

/// Where the place ends that begins at a token; `None` when what stands there is no place.
fn place_end(lexed: &Lexed<'_>, start: usize, end: usize) -> Option<usize> {
    /// "the Lantern pier in the old harbor of Varn, Osmark"
    const LONGEST: usize = 16;
    let mut last = None;
    let mut known = false;
    for n in start..end.min(start + LONGEST) {
        let token = &lexed.tokens[n];
        let after_comma = n > start && lexed.kind(n - 1, TokenKind::Comma);
        if token.has(WordClass::MONTH | WordClass::WEEKDAY) {
            break;
        }
        if token.is_word() && token.is_capital() {
            known |= token.has(WordClass::PLACE | WordClass::PLACE_HEAD) || after_comma;
            last = Some(n + 1);
        } else if token.is(TokenKind::Comma) && lexed.tokens.get(n + 1).is_some_and(Token::is_capital) {
        } else if after_comma
            || !(token.is_word() && !token.has(WordClass::FINITE | WordClass::SUBORDINATOR)
                || token.is(TokenKind::Hyphen))
        {
            break;
        }
    }
    last.filter(|_| known)
}
