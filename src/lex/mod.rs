//! The one pass over the bytes: text to tokens that carry what every later layer asks for.

mod lexer;
pub(crate) mod marks;
mod token;

pub(crate) use lexer::{is_invisible, lex};
pub(crate) use token::{Case, Gap, Lexed, Run, Token, TokenKind};
