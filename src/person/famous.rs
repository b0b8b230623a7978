//! People whom newspapers name by one word: "Putin left".
//!
//! The list is written by hand: heads of state and government, artists, athletes and the dead whose one name means nobody and nothing
//! else.

use super::candidate::Candidate;
use crate::lex::{Case, Lexed};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self, WordSet};

/// Whether somebody is named by the one word that newspapers call him by: "Putin left"; but "the Clinton years".
pub(super) fn is_famous(lexed: &Lexed<'_>, candidate: &Candidate) -> bool {
    let at = candidate.name.start;
    candidate.name.len() == 1
        && !candidate.weighed
        && FAMOUS.contains(lexed.known(at))
        && lexed.tokens[at].case == Case::Title
        && !lexed.has(at.wrapping_sub(1), WordClass::DETERMINER)
}

/// Those whom newspapers name by one word that means nobody and nothing else.
static FAMOUS: WordSet = WordSet::of(&[
    word::ARISTOTLE,
    word::ASSAD,
    word::BANKSY,
    word::BEETHOVEN,
    word::BERLUSCONI,
    word::BEYONCE,
    word::BEZOS,
    word::BIDEN,
    word::BOLSONARO,
    word::BREZHNEV,
    word::CARAVAGGIO,
    word::CICERO,
    word::CLEOPATRA,
    word::CLINTON,
    word::COPERNICUS,
    word::CORBYN,
    word::DJOKOVIC,
    word::DUTERTE,
    word::EINSTEIN,
    word::EMINEM,
    word::ERDOGAN,
    word::FARAGE,
    word::FAUCI,
    word::FEDERER,
    word::FREUD,
    word::GADDAFI,
    word::GADHAFI,
    word::GANDHI,
    word::GORBACHEV,
    word::HITLER,
    word::HOLLANDE,
    word::KAFKA,
    word::KHAMENEI,
    word::KHOMEINI,
    word::KHRUSHCHEV,
    word::LENIN,
    word::LULA,
    word::MACHIAVELLI,
    word::MACRON,
    word::MADONNA,
    word::MADURO,
    word::MANDELA,
    word::MARADONA,
    word::MARX,
    word::MBAPPE,
    word::MERKEL,
    word::MESSI,
    word::MICHELANGELO,
    word::MODI,
    word::MOZART,
    word::MUBARAK,
    word::NADAL,
    word::NAPOLEON,
    word::NETANYAHU,
    word::NEYMAR,
    word::NIETZSCHE,
    word::NIXON,
    word::OBAMA,
    word::OPRAH,
    word::ORBAN,
    word::PICASSO,
    word::PLATO,
    word::PUTIN,
    word::QADDAFI,
    word::REAGAN,
    word::REMBRANDT,
    word::RIHANNA,
    word::RONALDINHO,
    word::RONALDO,
    word::SADDAM,
    word::SARKOZY,
    word::SCHOLZ,
    word::SHAKESPEARE,
    word::SHAKIRA,
    word::SOCRATES,
    word::SOROS,
    word::STALIN,
    word::STARMER,
    word::SUNAK,
    word::THATCHER,
    word::TOLSTOY,
    word::TRUDEAU,
    word::TRUMP,
    word::VOLTAIRE,
    word::XI,
    word::YELTSIN,
    word::ZELENSKIY,
    word::ZELENSKY,
    word::ZELENSKYY,
    word::ZENDAYA,
    word::ZUCKERBERG,
]);

#[cfg(test)]
mod tests {
    use crate::person::tests::{mentions, names};

    #[test]
    fn the_famous_need_one_name() {
        assert_eq!(names("The talks with Putin failed. Voters saw Merkel there."), "Putin|Merkel");
        assert_eq!(mentions("Putin left. Ana Putin came.", "Ana Putin"), "Putin|Ana Putin");
    }
}
