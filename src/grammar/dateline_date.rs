//! Dates as datelines have them: "June 2", "2 June 2024", and months in other languages, as agencies abroad write them.

use super::tokens::{Res, Tokens, kind, miss, token};
use crate::error::Expected;
use crate::lex::{Token, TokenKind};
use crate::lexicon::WordClass;
use crate::span::Span;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::opt;
use nom::sequence::preceded;

// date = [ weekday "," ] ( month day | day month ) [ "," year ]     "June 2", "2 June 2024"
pub(super) fn date(i: Tokens<'_>) -> Res<'_, Span> {
    let weekday = |token: &Token| token.has(WordClass::WEEKDAY);
    let (start, _) = opt((token(weekday, Expected::Day), opt(kind(TokenKind::Comma)))).parse(i)?;
    let (rest, ()) = alt(((month, day).map(drop), (day, alt((month, foreign_month))).map(drop))).parse(start)?;
    let (rest, _) = opt(preceded(opt(kind(TokenKind::Comma)), year)).parse(rest)?;
    Ok((rest, i.until(rest)))
}

fn month(i: Tokens<'_>) -> Res<'_, &Token> {
    token(|token| token.has(WordClass::MONTH), Expected::Month)(i)
}

fn day(i: Tokens<'_>) -> Res<'_, &Token> {
    let (rest, token) = kind(TokenKind::Number)(i)?;
    let in_month = i.first_text().parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
    if in_month { Ok((rest, token)) } else { miss(i, Expected::Day) }
}

fn year(i: Tokens<'_>) -> Res<'_, &Token> {
    let (rest, token) = kind(TokenKind::Number)(i)?;
    let text = i.first_text();
    let is_year = text.len() == 4 && text.parse::<u16>().is_ok_and(|year| (1800..2200).contains(&year));
    if is_year { Ok((rest, token)) } else { miss(i, Expected::Year) }
}

/// "2 juin 2024 (AFP)": a month in another language, told by the year or the agency behind it.
fn foreign_month(i: Tokens<'_>) -> Res<'_, &Token> {
    let (rest, name) = token(|token| token.is_word() && token.class.is_unknown(), Expected::Month)(i)?;
    let followed = year(rest).is_ok() || rest.first().is_some_and(|token| token.kind == TokenKind::Open);
    if followed { Ok((rest, name)) } else { miss(i, Expected::Month) }
}
