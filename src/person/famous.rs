//! People whom newspapers name by one word: "Putin left".
//!
//! The list is written by hand: heads of state and government, artists, athletes and the dead whose one name means nobody and nothing
//! else.

use super::candidate::Candidate;
use crate::lex::{Case, Lexed};
use crate::lexicon::word::{self, WordSet};
use crate::lexicon::{WordClass, WordId};
use crate::model::Gender;

/// Whether somebody is named by the one word that newspapers call him by: "Putin left", "the Putin government"; but "the Clinton
/// years".
pub(super) fn is_famous(lexed: &Lexed<'_>, candidate: &Candidate) -> bool {
    let at = candidate.name.start;
    candidate.name.len() == 1
        && !candidate.weighed
        && FAMOUS.contains(lexed.known(at))
        && lexed.tokens[at].case == Case::Title
        && (!lexed.has(at.wrapping_sub(1), WordClass::DETERMINER)
            || word::one_of!(lexed.known(at + 1), ADMINISTRATION | GOVERNMENT | PRESIDENCY))
}

/// What everybody knows of the gender of somebody whom newspapers name by one word: two may be meant by "Clinton".
pub(super) fn gender(name: WordId) -> Option<Gender> {
    match name {
        word::CLINTON | word::GANDHI => None,
        name if WOMEN.contains(name) => Some(Gender::Female),
        name if FAMOUS.contains(name) => Some(Gender::Male),
        _ => None,
    }
}

/// The women among them.
static WOMEN: WordSet = WordSet::of(&[
    word::BEYONCE,
    word::BEYONCE_ACCENT,
    word::BHUTTO,
    word::CLEOPATRA,
    word::MADONNA,
    word::MERKEL,
    word::OPRAH,
    word::RIHANNA,
    word::ROUSSEFF,
    word::SHAKIRA,
    word::THATCHER,
    word::ZENDAYA,
]);

/// Those whom newspapers name by one word that means nobody and nothing else.
static FAMOUS: WordSet = WordSet::of(&[
    word::ADENAUER,
    word::AHMADINEJAD,
    word::ARISTOTLE,
    word::ASSAD,
    word::BANKSY,
    word::BEETHOVEN,
    word::BERLUSCONI,
    word::BEYONCE,
    word::BEYONCE_ACCENT,
    word::BEZOS,
    word::BHUTTO,
    word::BIDEN,
    word::BOLSONARO,
    word::BOTTICELLI,
    word::BREZHNEV,
    word::CARAVAGGIO,
    word::CEAUSESCU,
    word::CEZANNE,
    word::CHEKHOV,
    word::CHIRAC,
    word::CHOPIN,
    word::CICERO,
    word::CLEOPATRA,
    word::CLINTON,
    word::CONFUCIUS,
    word::COPERNICUS,
    word::CORBYN,
    word::DANTE,
    word::DESCARTES,
    word::DJOKOVIC,
    word::DOSTOEVSKY,
    word::DOSTOYEVSKY,
    word::DUTERTE,
    word::EINSTEIN,
    word::EMINEM,
    word::ERDOGAN,
    word::ERDOGAN_ACCENT,
    word::EURIPIDES,
    word::FARAGE,
    word::FAUCI,
    word::FEDERER,
    word::FREUD,
    word::GADDAFI,
    word::GADHAFI,
    word::GANDHI,
    word::GOEBBELS,
    word::GOETHE,
    word::GORBACHEV,
    word::GUAIDO,
    word::HERODOTUS,
    word::HIMMLER,
    word::HIROHITO,
    word::HITLER,
    word::HOLLANDE,
    word::JESUS,
    word::JOKOWI,
    word::KAFKA,
    word::KARADZIC,
    word::KARZAI,
    word::KHAMENEI,
    word::KHASHOGGI,
    word::KHOMEINI,
    word::KHRUSHCHEV,
    word::LENIN,
    word::LUKASHENKO,
    word::LULA,
    word::MACHIAVELLI,
    word::MACRON,
    word::MADONNA,
    word::MADURO,
    word::MANDELA,
    word::MARADONA,
    word::MARX,
    word::MATISSE,
    word::MBAPPE,
    word::MBAPPE_ACCENT,
    word::MEDVEDEV,
    word::MERKEL,
    word::MESSI,
    word::MICHELANGELO,
    word::MILEI,
    word::MILOSEVIC,
    word::MITTERRAND,
    word::MODI,
    word::MONET,
    word::MOSES,
    word::MOZART,
    word::MUBARAK,
    word::MUGABE,
    word::MUSHARRAF,
    word::MUSSOLINI,
    word::NADAL,
    word::NAPOLEON,
    word::NASRALLAH,
    word::NAVALNY,
    word::NEHRU,
    word::NETANYAHU,
    word::NEYMAR,
    word::NIETZSCHE,
    word::NIXON,
    word::OBAMA,
    word::OPRAH,
    word::ORBAN,
    word::ORBAN_ACCENT,
    word::PELE,
    word::PELE_ACCENT,
    word::PICASSO,
    word::PINOCHET,
    word::PLATO,
    word::POROSHENKO,
    word::PRABOWO,
    word::PRIGOZHIN,
    word::PUIGDEMONT,
    word::PUSHKIN,
    word::PUTIN,
    word::QADDAFI,
    word::REAGAN,
    word::REMBRANDT,
    word::RENOIR,
    word::RIHANNA,
    word::RONALDINHO,
    word::RONALDO,
    word::ROUSSEFF,
    word::SAAKASHVILI,
    word::SADDAM,
    word::SARKOZY,
    word::SCHOLZ,
    word::SHAKESPEARE,
    word::SHAKIRA,
    word::SOCRATES,
    word::SOPHOCLES,
    word::SOROS,
    word::SPINOZA,
    word::STALIN,
    word::STARMER,
    word::STRAVINSKY,
    word::SUHARTO,
    word::SUKARNO,
    word::SUNAK,
    word::TCHAIKOVSKY,
    word::THATCHER,
    word::TITIAN,
    word::TOLSTOY,
    word::TROTSKY,
    word::TRUDEAU,
    word::TRUMP,
    word::TSIPRAS,
    word::VIVALDI,
    word::VOLTAIRE,
    word::VUCIC,
    word::XI,
    word::YANUKOVYCH,
    word::YELTSIN,
    word::ZELENSKIY,
    word::ZELENSKY,
    word::ZELENSKYY,
    word::ZENDAYA,
    word::ZUCKERBERG,
]);

#[cfg(test)]
mod tests {
    use crate::person::tests::{means, mentions, names};

    #[test]
    fn the_famous_have_a_gender() {
        means("Ben Roe met Merkel. He left, and she stayed.", "Merkel", "Merkel|she");
        means("Ana Doe met Putin. She left, and he stayed.", "Putin", "Putin|he");
    }

    #[test]
    fn the_famous_need_one_name() {
        assert_eq!(names("The talks with Putin failed. Voters saw Merkel there."), "Putin|Merkel");
        assert_eq!(names("The Putin government fell. They saw the Merkel years."), "Putin");
        assert_eq!(mentions("Putin left. Ana Putin came.", "Ana Putin"), "Putin|Ana Putin");
    }
}
