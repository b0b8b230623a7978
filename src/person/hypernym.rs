//! Nouns for one office: "Sen." is the senator, and a senator is a lawmaker too.

use crate::lexicon::WordId;
use crate::lexicon::word::{self as w, WordMap, WordSet};

/// The noun that stands for others of the same sense: "senator" for "Sen.", "pope" for "pontiff".
pub(super) fn plain(noun: WordId) -> WordId {
    PLAIN.get(noun).unwrap_or(noun)
}

/// Nouns for which another stands.
static PLAIN: WordMap<Option<WordId>> = WordMap::of(None)
    .with(&[w::SEN, w::SEN_DOT], Some(w::SENATOR))
    .with(&[w::GOV, w::GOV_DOT], Some(w::GOVERNOR))
    .with(&[w::REP, w::REP_DOT], Some(w::REPRESENTATIVE))
    .with(&[w::GEN, w::GEN_DOT], Some(w::GENERAL))
    .with(&[w::COL, w::COL_DOT], Some(w::COLONEL))
    .with(&[w::CAPT, w::CAPT_DOT, w::SKIPPER], Some(w::CAPTAIN))
    .with(&[w::SGT, w::SGT_DOT], Some(w::SERGEANT))
    .with(&[w::LT, w::LT_DOT], Some(w::LIEUTENANT))
    .with(&[w::MAJ, w::MAJ_DOT], Some(w::MAJOR))
    .with(&[w::ADM, w::ADM_DOT], Some(w::ADMIRAL))
    .with(&[w::PROF, w::PROF_DOT], Some(w::PROFESSOR))
    .with(&[w::DR, w::DR_DOT, w::PHYSICIAN], Some(w::DOCTOR))
    .with(&[w::REV, w::REV_DOT], Some(w::REVEREND))
    .with(&[w::PONTIFF], Some(w::POPE))
    .with(&[w::ATTORNEY], Some(w::LAWYER));

/// Nouns for many offices, each with the nouns for those.
static GENERAL: &[(WordId, WordSet)] = &[
    (w::LAWMAKER, LAWMAKERS),
    (w::LEGISLATOR, LAWMAKERS),
    (w::POLITICIAN, LAWMAKERS.with(&[w::MAYOR, w::MINISTER, w::GOVERNOR, w::PREMIER, w::CHANCELLOR, w::COUNCILLOR])),
    (w::CONGRESSMAN, WordSet::of(&[w::REPRESENTATIVE])),
    (w::CONGRESSWOMAN, WordSet::of(&[w::REPRESENTATIVE])),
    (
        w::OFFICER,
        WordSet::of(&[
            w::SERGEANT,
            w::LIEUTENANT,
            w::CAPTAIN,
            w::DETECTIVE,
            w::INSPECTOR,
            w::SUPERINTENDENT,
            w::CONSTABLE,
            w::MAJOR,
            w::COLONEL,
            w::POLICEMAN,
            w::POLICEWOMAN,
        ]),
    ),
    (w::DETECTIVE, WordSet::of(&[w::INSPECTOR])),
    (w::BOSS, WordSet::of(&[w::COACH, w::MANAGER, w::CHIEF, w::CEO, w::EXECUTIVE])),
    (w::COACH, WordSet::of(&[w::MANAGER])),
    (w::MANAGER, WordSet::of(&[w::COACH])),
    (w::MONARCH, WordSet::of(&[w::KING, w::QUEEN])),
    (w::PREMIER, WordSet::of(&[w::MINISTER])),
    (w::PLAYER, PLAYERS),
    (w::FOOTBALLER, PLAYERS),
    (w::STAR, PLAYERS.with(&[w::ACTOR, w::ACTRESS, w::SINGER, w::RAPPER, w::FOOTBALLER])),
    (w::MUSICIAN, MUSICIANS),
    (w::ARTIST, MUSICIANS.with(&[w::PAINTER, w::SCULPTOR])),
    (w::WRITER, WordSet::of(&[w::NOVELIST, w::POET, w::PLAYWRIGHT, w::AUTHOR, w::JOURNALIST])),
    (w::AUTHOR, WordSet::of(&[w::NOVELIST, w::POET, w::WRITER])),
    (w::JOURNALIST, WordSet::of(&[w::REPORTER])),
    (w::LAWYER, WordSet::of(&[w::SOLICITOR, w::BARRISTER, w::PROSECUTOR])),
    (w::DOCTOR, WordSet::of(&[w::SURGEON])),
    (w::SUSPECT, WordSet::of(&[w::DEFENDANT, w::GUNMAN, w::ATTACKER])),
    (w::ATTACKER, WordSet::of(&[w::GUNMAN])),
    (w::DEFENDANT, WordSet::of(&[w::SUSPECT])),
    (w::ATHLETE, WordSet::of(&[w::RUNNER, w::SPRINTER, w::SWIMMER])),
    (
        w::CLERIC,
        WordSet::of(&[w::PRIEST, w::BISHOP, w::ARCHBISHOP, w::CARDINAL, w::IMAM, w::RABBI, w::PASTOR, w::REVEREND]),
    ),
    (w::BUSINESSMAN, WordSet::of(&[w::TYCOON, w::ENTREPRENEUR, w::MAGNATE, w::MOGUL, w::BILLIONAIRE])),
    (w::TYCOON, WordSet::of(&[w::BUSINESSMAN, w::MAGNATE, w::MOGUL, w::BILLIONAIRE])),
    (w::SOLDIER, WordSet::of(&[w::SERGEANT, w::GENERAL, w::COLONEL])),
    (w::SCIENTIST, WordSet::of(&[w::PHYSICIST, w::BIOLOGIST, w::CHEMIST, w::RESEARCHER])),
    (w::ACADEMIC, WordSet::of(&[w::PROFESSOR, w::HISTORIAN])),
];

const LAWMAKERS: WordSet = WordSet::of(&[
    w::SENATOR,
    w::REPRESENTATIVE,
    w::CONGRESSMAN,
    w::CONGRESSWOMAN,
    w::MP,
    w::MEP,
    w::MSP,
    w::DEPUTY,
    w::LEGISLATOR,
    w::LAWMAKER,
    w::ASSEMBLYMAN,
    w::ASSEMBLYWOMAN,
    w::PARLIAMENTARIAN,
]);

const PLAYERS: WordSet = WordSet::of(&[
    w::STRIKER,
    w::MIDFIELDER,
    w::DEFENDER,
    w::GOALKEEPER,
    w::FORWARD,
    w::WINGER,
    w::QUARTERBACK,
    w::PITCHER,
]);

const MUSICIANS: WordSet =
    WordSet::of(&[w::SINGER, w::RAPPER, w::GUITARIST, w::PIANIST, w::DRUMMER, w::VIOLINIST, w::CELLIST, w::COMPOSER]);

/// The nouns for those who are what a general noun says: a senator is a lawmaker. All as [`plain`] gives them.
pub(super) fn kinds_of(general: WordId) -> Option<&'static WordSet> {
    GENERAL.iter().find(|(noun, _)| *noun == general).map(|(_, nouns)| nouns)
}

#[cfg(test)]
mod tests {
    use crate::person::tests::means;

    #[test]
    fn one_office_under_two_nouns() {
        means("Sen. Ana Doe left. The senator came back.", "Ana Doe", "Ana Doe|The senator");
        means("Pope Ambros left. The pontiff came back.", "Ambros", "Ambros|The pontiff");
        means("Sen. Ana Doe left. The lawmaker came back.", "Ana Doe", "Ana Doe|The lawmaker");
        means("Novelist Ana Doe left. The author came back.", "Ana Doe", "Ana Doe|The author");
        means("Chief Executive Officer Ana Doe left. The CEO came back.", "Ana Doe", "Ana Doe|The CEO");
    }

    #[test]
    fn two_offices() {
        means("Sen. Ana Doe left. The governor came.", "Ana Doe", "Ana Doe");
        means("Author Ana Doe met the novelist Ben Roe. The author left.", "Ana Doe", "Ana Doe|The author");
        means("Politician Ana Doe left. The senator came.", "Ana Doe", "Ana Doe");
    }
}
