//! The one pass over the bytes: text to tokens that carry what every later layer asks for.

mod address;
mod begin;
mod landmarks;
mod lexed;
mod lexer;
mod look_up;
pub(crate) mod marks;
mod number;
mod plain;
mod role;
mod sign_map;
mod sixteen;
mod token;
mod word;

pub(crate) use landmarks::{Landmarks, take_within};
pub(crate) use lexed::{Lexed, Run, any, first_near};
pub(crate) use lexer::{Outline, is_invisible, is_line_end, lex, push_if};
pub(crate) use sign_map::SignMap;
pub(crate) use token::{Case, Gap, Kinds, Token, TokenKind};
