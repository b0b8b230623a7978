//! [`Form`]: what a piece is by its own form, before its place in the text is looked at.

use super::caption::{self, CreditAt, Evidence};
use super::split::list_mark;
use super::{note, shape};
use crate::grammar::Tokens;
use crate::grammar::byline::byline;
use crate::grammar::contributors::contributors;
use crate::grammar::timestamp::timestamp;
use crate::lex::{Lexed, Run, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::agencies::Trade;
use crate::model::{NoteKind, StampKind};

/// What a piece is by its form.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Form {
    Note(NoteKind),
    Contributors,
    /// A line that only credits a picture.
    Picture,
    /// A caption with a credit or an opening that says so.
    Caption,
    Timestamp(Option<StampKind>),
    /// A byline that opens with "By".
    Byline,
    /// Names alone, which are a byline where one may stand.
    Names,
    ListItem,
    BlockQuote,
    /// Nothing that its form tells.
    Plain,
}

/// Reads the form of a run, in the order of how sure each is. A dateline's piece is left plain.
pub(crate) fn of(lexed: Lexed<'_>, run: Run, shape: &shape::Shape, credit: Option<&CreditAt>) -> Form {
    /// No byline, stamp or line of one credit has more words.
    const SHORT: usize = 40;
    let i = Tokens::new(lexed, run);
    if lexed.is(run.start, ">") && run.len() > 1 {
        return Form::BlockQuote;
    }
    if let Some(kind) = note::of(lexed, run) {
        return Form::Note(kind);
    }
    if list_mark(lexed, run) > 0 {
        return Form::ListItem;
    }
    let whole_credit = credit.is_some_and(|credit| credit.run.start == run.start);
    if shape.words <= SHORT {
        if let Ok((_, sub)) = timestamp(i) {
            return Form::Timestamp(sub);
        }
        if whole_credit && is_picture_line(lexed, run, credit) {
            return Form::Picture;
        }
    }
    if contributors(i).is_ok_and(|(rest, _)| rest.is_empty()) {
        return Form::Contributors;
    }
    if !whole_credit && credit.is_some_and(|credit| credit.evidence >= Evidence::Form) || caption::opens(lexed, run) {
        return Form::Caption;
    }
    if shape.words <= SHORT && !(shape.stopped && shape.verb) {
        return signature(lexed, run);
    }
    Form::Plain
}

/// Whether a piece that is all credit is a picture's: it has a mark or a label, or is a picture agency's name.
fn is_picture_line(lexed: Lexed<'_>, run: Run, credit: Option<&CreditAt>) -> bool {
    credit.is_some_and(|credit| match credit.evidence {
        Evidence::Label | Evidence::Brackets => true,
        Evidence::Form => {
            let slash = lexed.tokens[run.range()].iter().any(|token| token.is(TokenKind::Slash));
            let pictures = crate::grammar::signature::agency(Tokens::new(lexed, run))
                .is_some_and(|(_, agency)| agency.trade == Trade::Pictures);
            slash || pictures || caption::is_agency_alone(lexed, run)
        }
        Evidence::Place => false,
    })
}

/// A byline, or names that may be one.
fn signature(lexed: Lexed<'_>, run: Run) -> Form {
    let i = Tokens::new(lexed, run);
    let Ok((rest, parts)) = byline(i) else { return Form::Plain };
    let furniture = rest.is_empty() || is_furniture(lexed, Run::new(rest.index(), run.end));
    if parts.opened {
        return if furniture { Form::Byline } else { Form::Plain };
    }
    if !rest.is_empty() {
        return Form::Plain;
    }
    let tokens = &lexed.tokens[run.range()];
    let signed = tokens.iter().filter(|token| token.is_word()).any(|token| {
        token.has(WordClass::FIRST_NAME | WordClass::SURNAME | WordClass::AGENCY | WordClass::ROLE)
            || token.class.is_unknown() && token.is_capital()
    });
    let desk = ["staff", "news", "desk", "agencies"].iter().any(|word| lexed.is(run.end - 1, word));
    if (signed && run.len() > 1) || desk { Form::Names } else { Form::Plain }
}

/// Whether what a byline leaves behind is no sentence: dates, marks, addresses, a site's name.
fn is_furniture(lexed: Lexed<'_>, run: Run) -> bool {
    let tokens = &lexed.tokens[run.range()];
    let verb = tokens.iter().any(|token| token.has(WordClass::FINITE) && !token.is_capital());
    let stopped = tokens.last().is_some_and(crate::lex::Token::is_terminal);
    !verb && !stopped
}
