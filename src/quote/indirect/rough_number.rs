//! Numbers with which a reported clause begins behind words that make them rough: "said **about 50 people** came".

use crate::grammar::role::{Role, role};
use crate::lex::{Lexed, TokenKind};
use crate::lexicon::{WordClass, word};

/// Whether a number of things begins here with words that make it rough: "**about** 50 people", "**at least** four"; but
/// "about two years".
pub(super) fn opens_rough_number(lexed: &Lexed<'_>, at: usize) -> bool {
    if !word::one_of!(lexed.known(at), ABOUT | AROUND | OVER | NEARLY | ALMOST | AT | UP | AS) {
        return false;
    }
    let number = match lexed.known(at) {
        word::ABOUT | word::AROUND | word::OVER | word::NEARLY | word::ALMOST => at + 1,
        word::AT if word::one_of!(lexed.known(at + 1), LEAST | MOST) => at + 2,
        word::UP if lexed.reads(at + 1, word::TO) => at + 2,
        word::AS if lexed.reads(at + 1, word::MANY) && lexed.reads(at + 2, word::AS) => at + 3,
        _ => return false,
    };
    let counts = |at: &usize| role(lexed, *at) == Role::Number && !lexed.kind(*at, TokenKind::Clock);
    let counted = number + (number..lexed.tokens.len()).take_while(counts).count();
    let time = WordClass::UNIT | WordClass::DAY_PART | WordClass::MONTH | WordClass::ABBREVIATION;
    // "about half of the loss"
    let half = lexed.reads(number, word::HALF) && !lexed.has(number + 2, time);
    half || counted > number && !lexed.has(counted, time)
}
