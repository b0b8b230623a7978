//! What each piece is: by its form, then by its place at the head, then by weighing what is left.

use super::alone::{
    is_between_dashes, is_desk_initials, is_mail_address, is_mailbox, is_numeral, is_shouted_link, is_whereabouts,
    signs_quote,
};
use super::confidence;
use super::dateline::{Opening, Proof};
use super::evidence::{Reading, weigh};
use super::form::Form;
use super::headline::{body, headline, is_kicker};
use super::labels::speaks;
use super::lists::{
    asks_its_parts, in_list, is_announced, is_counted, is_in_lines, is_in_points, is_in_questions, is_in_rows,
    is_under_links,
};
use super::release::{heads_house, is_contact, provides};
use super::scene::{credits, ends_with_desk, is_news_agency, is_of_news_agency, is_prose, scene};
use super::seen::Seen;
use crate::grammar::Tokens;
use crate::grammar::author_details::position;
use crate::grammar::byline::byline;
use crate::lex::{Kinds, Lexed, TokenKind};
use crate::lexicon::word;
use crate::model::BlockKind;

/// What a piece is taken for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Verdict {
    pub(crate) kind: BlockKind,
    pub(crate) confidence: f32,
    /// Whether the dateline that opens it is one.
    pub(crate) dateline: bool,
}

const fn verdict(kind: BlockKind, confidence: f32) -> Verdict {
    Verdict { kind, confidence, dateline: false }
}

/// "KEY POINTS" and "Analysis" stand over what follows, not under the headline.
const SHORTEST_STANDFIRST: usize = 4;

/// How many pieces on the dateline of the next brief may stand.
const NEXT_BRIEF: usize = 8;

/// Says what each piece is.
pub(crate) fn verdicts(lexed: &Lexed<'_>, seen: &[Seen]) -> Vec<Verdict> {
    let headline = headline(lexed, seen);
    let body = body(lexed, seen, headline);
    let mut verdicts: Vec<Verdict> = Vec::with_capacity(seen.len());
    // A story has one dateline; only an agency's frame, or one under a heading, is believed again.
    let mut dated = false;
    for (n, piece) in seen.iter().enumerate() {
        let opens = piece.form == Form::Plain && headline != Some(n);
        // "PARIS: Mind your head." over "ANA DOE: Thank you." is a speaker, and no town.
        let talk = |opening: &Opening| {
            lexed.kind(opening.body - 1, TokenKind::Colon) && seen.get(n + 1).is_some_and(|it| speaks(lexed, it.run))
        };
        // In briefs each heading has its own: "Mill gets new owner" over "VARN — The old mill".
        let again = || dated || seen[n + 1..].iter().take(NEXT_BRIEF).any(|next| next.dateline.is_some());
        let brief =
            || piece.shape.stopped && verdicts.last().is_some_and(|it| it.kind == BlockKind::Heading) && again();
        let believed =
            |opening: &Opening| opening.proof == Proof::Frame || (!dated && n <= body + 1 || brief()) && !talk(opening);
        let found = if headline == Some(n) {
            verdict(BlockKind::Headline, confidence::HEADLINE)
        } else if opens && piece.dateline.as_deref().is_some_and(believed) {
            dated = true;
            Verdict { dateline: true, ..verdict(BlockKind::Paragraph, 1.0) }
        } else if n <= body
            && verdicts.last().is_some_and(|above| above.kind == BlockKind::Byline)
            && (says_position(lexed, piece) || is_mailbox(lexed, piece))
        {
            verdict(BlockKind::Byline, confidence::POSITION)
        } else if n < body {
            at_head(lexed, seen, headline, n, &verdicts)
        } else {
            in_body(lexed, seen, n)
        };
        verdicts.push(found);
    }
    verdicts
}

/// A piece before the text.
fn at_head(lexed: &Lexed<'_>, seen: &[Seen], headline: Option<usize>, n: usize, above: &[Verdict]) -> Verdict {
    let piece = &seen[n];
    match piece.form {
        // "Written by Ana Doe" at the foot names who helped.
        Form::Contributors if lexed.is_any(piece.run.start, &["reported", "written"]) => {
            verdict(BlockKind::Byline, confidence::BYLINE_BY_FORM)
        }
        Form::Plain | Form::Names if headline == Some(n + 1) && is_kicker(lexed, seen, n) => {
            verdict(BlockKind::Heading, confidence::HEADING_BY_SIGNS)
        }
        // Over the headline only who is to be asked stands without a form of its own.
        Form::Plain | Form::Names if headline.is_some_and(|headline| n < headline) => {
            verdict(BlockKind::Note, confidence::NOTE)
        }
        // "The Gist" under "By Ana Doe" heads its part.
        Form::Names if is_signed(above) && names_part(lexed, piece) => in_body(lexed, seen, n),
        Form::Names if headline.is_some_and(|headline| n > headline) => {
            verdict(BlockKind::Byline, confidence::BYLINE_BY_PLACE)
        }
        // "Associated Press" right under the headline wrote the story; "Getty Images" took a picture.
        Form::Picture
            if is_news_agency(piece)
                && (headline.is_some_and(|headline| n == headline + 1) || signs_for_house(lexed, piece, above)) =>
        {
            verdict(BlockKind::Byline, confidence::BYLINE_BY_PLACE)
        }
        Form::Picture if headline.is_some_and(|headline| n == headline + 1) && writes_for_agency(lexed, piece) => {
            verdict(BlockKind::Byline, confidence::BYLINE_BY_PLACE)
        }
        Form::Plain | Form::Names if headline.is_some_and(|headline| n > headline) => {
            if is_in_rows(lexed, seen, n) || is_in_points(seen, n) || is_announced(seen, n) {
                return verdict(BlockKind::ListItem, confidence::LIST_ITEM);
            }
            if weigh(&scene(lexed, seen, n, false)) == Reading::Caption {
                return verdict(BlockKind::Caption, confidence::CAPTION_BY_SIGNS);
            }
            // Behind "KEY POINTS" and its list the text has begun, and where a question stands over the first answer.
            let listed = above.iter().any(|above| above.kind == BlockKind::ListItem);
            if listed || piece.shape.words < SHORTEST_STANDFIRST || asks_its_parts(lexed, seen, n) {
                let found = in_body(lexed, seen, n);
                // "The Baker’s Daughter" under the headline credits no picture; "The Lantern" may.
                if found.kind != BlockKind::Credit || piece.shape.words < 3 || headline != Some(n - 1) {
                    return found;
                }
            }
            verdict(BlockKind::Standfirst, confidence::STANDFIRST)
        }
        Form::Timestamp(None) if is_date_of_part(seen, n) => in_body(lexed, seen, n),
        form => by_form(form),
    }
}

/// "The Canadian Press" under "Ana Doe"; "AFP" there credits the picture.
fn signs_for_house(lexed: &Lexed<'_>, piece: &Seen, above: &[Verdict]) -> bool {
    lexed.reads(piece.run.start, word::THE) && above.last().is_some_and(|above| above.kind == BlockKind::Byline)
}

/// "Ana Doe, The Canadian Press" right under the headline wrote the story; "Ana Doe/AFP" took a picture.
fn writes_for_agency(lexed: &Lexed<'_>, piece: &Seen) -> bool {
    let mut marks = piece.run.range().filter(|&n| !lexed.tokens[n].is_word());
    let comma = marks.next().is_some_and(|n| lexed.kind(n, TokenKind::Comma)) && marks.next().is_none();
    comma
        && piece
            .credit
            .as_deref()
            .is_some_and(|credit| credit.parts.photographer.is_some() && is_of_news_agency(credit))
}

/// Whether the story has its byline.
fn is_signed(above: &[Verdict]) -> bool {
    above.iter().any(|above| above.kind == BlockKind::Byline)
}

/// Whether a line of names is "The" and no newsroom: "The Gist", unlike "The Associated Press".
fn names_part(lexed: &Lexed<'_>, piece: &Seen) -> bool {
    let desk = || byline(Tokens::new(lexed, piece.run)).is_ok_and(|(_, it)| it.authors[0].is_some_and(|one| one.desk));
    lexed.reads(piece.run.start, word::THE) && !desk()
}

/// "Health reporter, BBC News": what the author of the line above is.
pub(crate) fn says_position(lexed: &Lexed<'_>, piece: &Seen) -> bool {
    let open = matches!(piece.form, Form::Plain | Form::Names | Form::Picture) && !piece.shape.stopped;
    open && position(Tokens::new(lexed, piece.run)).is_some_and(|found| found.role.is_some())
}

/// "May 4, 1987", "June 2024": one of the dates over the parts of a chronicle.
fn is_date_of_part(seen: &[Seen], n: usize) -> bool {
    /// How many pieces on the next date may stand.
    const NEAR: usize = 8;
    const CLOCK: Kinds = Kinds::of(&[TokenKind::Clock]);
    let date = |piece: &Seen| piece.form == Form::Timestamp(None) && !piece.shape.kinds.has(CLOCK);
    let over = |pair: &[Seen]| date(&pair[0]) && pair[1].form == Form::Plain && pair[1].shape.stopped;
    let near = &seen[n.saturating_sub(NEAR)..seen.len().min(n + NEAR)];
    seen[n..].windows(2).take(1).any(over) && near.windows(2).filter(|pair| over(pair)).count() > 1
}

fn by_form(form: Form) -> Verdict {
    match form {
        Form::Note(_) => verdict(BlockKind::Note, confidence::NOTE),
        Form::Contributors => verdict(BlockKind::Credit, confidence::CONTRIBUTORS),
        Form::Picture => verdict(BlockKind::Credit, confidence::CREDIT_BY_FORM),
        Form::Caption => verdict(BlockKind::Caption, confidence::CAPTION_BY_FORM),
        Form::Timestamp(_) => verdict(BlockKind::Timestamp, confidence::TIMESTAMP),
        Form::Byline => verdict(BlockKind::Byline, confidence::BYLINE_BY_FORM),
        Form::ListItem => verdict(BlockKind::ListItem, confidence::LIST_ITEM),
        Form::Heading => verdict(BlockKind::Heading, confidence::HEADING_BY_MARK),
        Form::BlockQuote | Form::PostSignature => verdict(BlockKind::BlockQuote, confidence::BLOCK_QUOTE),
        Form::Names | Form::Plain => verdict(BlockKind::Paragraph, 1.0),
    }
}

/// A piece of the text.
fn in_body(lexed: &Lexed<'_>, seen: &[Seen], n: usize) -> Verdict {
    let piece = &seen[n];
    if is_mail_address(lexed, piece.run) || n + 1 == seen.len() && is_desk_initials(lexed, piece.run) {
        return verdict(BlockKind::Note, confidence::NOTE);
    }
    match piece.form {
        Form::Plain | Form::Names => {}
        Form::Timestamp(None) if is_date_of_part(seen, n) => {
            return verdict(BlockKind::Heading, confidence::HEADING_BY_SIGNS);
        }
        // "The count goes on until Friday. — AFP": the agency signs its story.
        Form::Caption if n + 1 == seen.len() && ends_with_desk(lexed, piece) => {
            return verdict(BlockKind::Paragraph, 1.0);
        }
        Form::ListItem if is_between_dashes(lexed, seen, n) => {
            return verdict(BlockKind::Heading, confidence::HEADING_BY_SIGNS);
        }
        Form::ListItem if signs_quote(lexed, seen, n) => {}
        form => return by_form(form),
    }
    if signs_quote(lexed, seen, n) || signs_quote(lexed, seen, n + 1) {
        return verdict(BlockKind::BlockQuote, confidence::BLOCK_QUOTE);
    }
    if is_numeral(lexed, piece.run) {
        return verdict(BlockKind::Heading, confidence::HEADING_BY_SIGNS);
    }
    if seen.get(n + 1).is_some_and(|next| next.form == Form::PostSignature) {
        return verdict(BlockKind::BlockQuote, confidence::BLOCK_QUOTE);
    }
    if in_list(lexed, seen, n) {
        return if is_contact(lexed, seen, n) {
            verdict(BlockKind::Note, confidence::NOTE)
        } else {
            verdict(BlockKind::ListItem, confidence::LIST_ITEM)
        };
    }
    if lexed.kind(piece.run.start, TokenKind::Number) && is_counted(lexed, seen, n) {
        return verdict(BlockKind::ListItem, confidence::LIST_ITEM);
    }
    if is_prose(seen, n) {
        return verdict(BlockKind::Paragraph, 1.0);
    }
    if is_shouted_link(lexed, piece) {
        return verdict(BlockKind::Note, confidence::NOTE);
    }
    if is_contact(lexed, seen, n) || heads_house(lexed, seen, n) || provides(lexed, seen, n) {
        return verdict(BlockKind::Note, confidence::NOTE);
    }
    if is_announced(seen, n)
        || is_under_links(seen, n)
        || is_in_questions(seen, n)
        || is_in_rows(lexed, seen, n)
        || is_in_lines(lexed, seen, n)
    {
        return verdict(BlockKind::ListItem, confidence::LIST_ITEM);
    }
    if is_whereabouts(lexed, piece.run) {
        return verdict(BlockKind::Paragraph, 1.0);
    }
    let scene = scene(lexed, seen, n, true);
    if credits(lexed, piece, &scene) {
        return verdict(BlockKind::Credit, confidence::CREDIT_BY_PLACE);
    }
    match weigh(&scene) {
        Reading::Paragraph => verdict(BlockKind::Paragraph, 1.0),
        Reading::Heading => verdict(BlockKind::Heading, confidence::HEADING_BY_SIGNS),
        Reading::Caption => verdict(BlockKind::Caption, confidence::CAPTION_BY_SIGNS),
    }
}
