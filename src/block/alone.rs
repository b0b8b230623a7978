//! Lines that their own words or the next line tell: addresses, initials, numbers, links in capitals, whose words are set apart.

use super::form::Form;
use super::labels::label_end;
use super::seen::Seen;
use super::shape::Shape;
use crate::grammar::Tokens;
use crate::grammar::signature::person;
use crate::lex::{Case, Kinds, Lexed, Run, Token, TokenKind};
use crate::lexicon::WordClass;

/// "DIG DEEPER: How the ship was lost": a link with a label in capitals, whose words name nobody.
pub(super) fn is_shouted_link(lexed: &Lexed<'_>, piece: &Seen) -> bool {
    const LONGEST: usize = 24;
    let Shape { words, stopped, .. } = piece.shape;
    let nobody = WordClass::FIRST_NAME | WordClass::SURNAME | WordClass::ROLE | WordClass::PLACE;
    let ordinary = |token: &Token| {
        let shouts = token.case == Case::Upper && token.span.len() > 1;
        token.is(TokenKind::Clitic) || shouts && !token.class.is_unknown() && !token.has(nobody)
    };
    let label = || label_end(lexed, piece.run).filter(|&colon| lexed.tokens[colon + 1].is_capital());
    let labelled = || label().is_some_and(|colon| lexed.tokens[piece.run.start..colon].iter().all(ordinary));
    !stopped && (4..=LONGEST).contains(&words) && labelled()
}

/// "Varn, Calif.": where the writer of a letter lives, under the name.
pub(super) fn is_whereabouts(lexed: &Lexed<'_>, run: Run) -> bool {
    const LONGEST: usize = 6;
    let tokens = &lexed.tokens[run.range()];
    let named = |token: &Token| token.is_capital() || token.is(TokenKind::Comma);
    match tokens {
        [town @ .., comma, state] => {
            let short = state.has(WordClass::REGION_SHORT) && state.is_capital() && comma.is(TokenKind::Comma);
            short && !town.is_empty() && tokens.len() <= LONGEST && town.iter().all(named)
        }
        _ => false,
    }
}

/// "bur-ad/mr/tq", "ad/tq (AP, Reuters)": the initials of those who wrote and edited a story, at its end.
pub(super) fn is_desk_initials(lexed: &Lexed<'_>, run: Run) -> bool {
    const LONGEST: usize = 13;
    const MARKS: Kinds = Kinds::of(&[TokenKind::Slash, TokenKind::Hyphen]);
    let initials = |token: &Token| token.case == Case::Lower && token.span.len() <= 4 || MARKS.contains(token.kind);
    if run.len() > LONGEST {
        return false;
    }
    let open = run.range().find(|&n| lexed.kind(n, TokenKind::Open));
    let bracketed = open.is_none() || lexed.kind(run.end - 1, TokenKind::Close);
    let tokens = &lexed.tokens[run.start..open.unwrap_or(run.end)];
    let slash = tokens.iter().any(|token| token.is(TokenKind::Slash));
    slash && bracketed && tokens[0].is_word() && tokens.iter().all(initials)
}

/// "ana.doe@lantern.example", "@anadoe ana.doe@lantern.example": where to write to the author of the line above.
pub(super) fn is_mailbox(lexed: &Lexed<'_>, piece: &Seen) -> bool {
    let address = |token: &Token| matches!(token.kind, TokenKind::Email | TokenKind::Handle);
    lexed.tokens[piece.run.range()].iter().all(address)
}

/// "- Bread and ships -": how an agency sets a heading in running text, unlike the items of a list.
pub(super) fn is_between_dashes(lexed: &Lexed<'_>, seen: &[Seen], n: usize) -> bool {
    const MOST_WORDS: usize = 8;
    let Seen { run, shape, .. } = seen[n];
    let (first, last) = (run.start, run.end - 1);
    let dash = |n: usize| matches!(lexed.tokens[n].kind, TokenKind::Dash | TokenKind::Hyphen);
    let apart = !lexed.tokens[last].is_glued();
    let listed = |n: usize| seen.get(n).is_some_and(|piece| piece.form == Form::ListItem);
    let alone = || !listed(n + 1) && !n.checked_sub(1).is_some_and(listed);
    (1..=MOST_WORDS).contains(&shape.words) && dash(first) && dash(last) && apart && alone()
}

/// "— Ana Doe, baker" under “The bells are ours”: whose words are set apart from the text.
pub(super) fn signs_quote(lexed: &Lexed<'_>, seen: &[Seen], n: usize) -> bool {
    const LONGEST: usize = 12;
    let Some([quote, signature]) = n.checked_sub(1).and_then(|above| seen.get(above..above + 2)) else { return false };
    let run = signature.run;
    let dashed = lexed.kind(run.start, TokenKind::Dash) && quote.shape.quoted && (2..=LONGEST).contains(&run.len());
    dashed && !quote.shape.speech && !signature.shape.stopped && {
        let name = Tokens::new(lexed, Run::new(run.start + 1, run.end));
        person(name).is_ok_and(|(rest, ())| rest.is_empty() || rest.is(0, TokenKind::Comma))
    }
}

/// "II.", "IV": a number over a part of the text.
pub(super) fn is_numeral(lexed: &Lexed<'_>, run: Run) -> bool {
    let [first, behind @ ..] = &lexed.tokens[run.range()] else { return false };
    let roman = || lexed.word(run.start).trim_end_matches('.').bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'));
    behind.len() <= 1 && first.case == Case::Upper && roman() && behind.iter().all(|it| it.is(TokenKind::Stop))
}

/// "ana.doe@lantern.example" alone on its line: the name before the sign may be several tokens.
pub(super) fn is_mail_address(lexed: &Lexed<'_>, run: Run) -> bool {
    let tokens = &lexed.tokens[run.range()];
    lexed.kind(run.end - 1, TokenKind::Email) && tokens[1..].iter().all(Token::is_glued)
}
