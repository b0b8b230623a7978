//! Second names of one person: "Lena Corvik, née Tarr", "Dex, whose real name is Ben Doe", "known as Kolta".

use super::candidate::Candidate;
use crate::lex::{Lexed, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self, WordSet};

/// A candidate that is another name of the one before it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Renamed {
    /// The place of the second name in the list of candidates.
    pub(super) name: usize,
    /// That of the name before it.
    pub(super) before: usize,
    /// Whether it is a surname alone that somebody had before: "née Tarr".
    pub(super) maiden: bool,
    /// Whether it is the same name in another language, which is not handed out for it.
    pub(super) translated: bool,
}

/// The candidates that are second names. The first name stands before, in the same sentence.
pub(super) fn all(lexed: &Lexed<'_>, candidates: &[Candidate]) -> Vec<Renamed> {
    let mut pairs = Vec::new();
    for (name, candidate) in candidates.iter().enumerate().skip(1) {
        let Some(lead) = candidate.start.checked_sub(1) else { continue };
        let word = lexed.tokens[lead].word;
        // The last name that ends where something behind it begins.
        let outside = |n: usize, end: usize| is_outside(lexed, candidates[n].name.end, end);
        let last = |end: usize| {
            let before = |n: &usize| candidates[*n].name.end <= end && outside(*n, end);
            (name.saturating_sub(BETWEEN)..name).rev().find(before)
        };
        let pair = |before: usize| Renamed { name, before, maiden: false, translated: false };
        if LEADS.contains(word) && leads(lexed, lead) {
            let maiden = candidate.words == 1 && matches!(word, word::NEE | word::NEE_ACCENT | word::BORN);
            pairs.extend(last(lead).map(|before| Renamed { maiden, ..pair(before) }));
        } else if let Some(of) = pen_name(lexed, lead) {
            pairs.extend(last(of).map(pair));
        } else if let Some(open) = translation(lexed, candidate) {
            let right_before = |n: &usize| open - candidates[*n].name.end <= LETTERS;
            let before = last(open).filter(right_before);
            pairs.extend(before.map(|before| Renamed { translated: true, ..pair(before) }));
        }
    }
    pairs.retain(|pair| pair.translated || is_near(lexed, &candidates[pair.before], &candidates[pair.name]));
    pairs
}

/// Capitals between two names of one person: "Doe (Latin: …; Greek: …; Hebrew: …)", "that of the **French** writer".
const BETWEEN: usize = 4;

/// Letters of an honour between a name and the bracket: "Ana Doe **DBE RA** (Arabic: …)".
const LETTERS: usize = 2;

/// The bracket behind a name in which a candidate is that name in another language: "Ben Doe (**Latin: Benus Doeus**; died 420)".
fn translation(lexed: &Lexed<'_>, candidate: &Candidate) -> Option<usize> {
    /// "(Osmark: …; Kolvar: …; Tolvan: …"
    const FARTHEST: usize = 24;
    // In the letters of the language before those of English: "(Arabic: … **Anā Dō**)".
    let foreign = |at: usize| lexed.tokens[at].is_word() && lexed.word(at).as_bytes()[0] >= FIRST_FOREIGN;
    let label = candidate.start - 1;
    if candidate.words < 2 || !lexed.kind(label, TokenKind::Colon) && !foreign(label) {
        return None;
    }
    let mut before = (label.saturating_sub(FARTHEST)..=label).rev();
    let colon = before.find(|&at| !foreign(at)).filter(|&at| lexed.kind(at, TokenKind::Colon))?;
    let language = colon > 0 && lexed.has(colon - 1, WordClass::NATIONALITY);
    let bracket = |at: &usize| matches!(lexed.tokens[*at].kind, TokenKind::Open | TokenKind::Close);
    before.find(bracket).filter(|&open| language && lexed.kind(open, TokenKind::Open))
}

/// The first byte of letters of other scripts than the Latin one: of Greek.
const FIRST_FOREIGN: u8 = 0xCD;

/// The "of" behind which a name is said to be somebody's: "Lil Dex was the pen name **of** the French writer Ben Doe".
fn pen_name(lexed: &Lexed<'_>, lead: usize) -> Option<usize> {
    /// "the French writer"
    const LONGEST: usize = 3;
    let role = lexed.has(lead, WordClass::ROLE | WordClass::PERSON_NOUN);
    let mut back = (lead.saturating_sub(if role { LONGEST } else { 0 })..=lead).rev();
    let of = back.find(|&at| lexed.reads(at, word::OF)).filter(|&of| of > 1)?;
    let second = match lexed.known(of - 1) {
        word::NAME => is_kind(lexed, of - 2),
        word::PSEUDONYM => true,
        _ => false,
    };
    second.then_some(of)
}

/// Whether no bracket round a name closes between two tokens: "Doe **(**in Kolvar: Ana Dova**)**, née Roe".
fn is_outside(lexed: &Lexed<'_>, start: usize, end: usize) -> bool {
    let marks = lexed.tokens.get(start..end).unwrap_or_default().iter();
    let mut depth = 0;
    !marks.into_iter().any(|token| {
        depth += i32::from(token.is(TokenKind::Open)) - i32::from(token.is(TokenKind::Close));
        depth < 0
    })
}

/// Whether nothing that parts sentences stands between two names.
fn is_near(lexed: &Lexed<'_>, before: &Candidate, name: &Candidate) -> bool {
    /// "(in Kolvar: Ana Dova, born on May 4, 1971 in Varn, Osmark), known under her pen name"
    const FARTHEST: usize = 32;
    let between = before.name.end..name.start;
    let parts = |at: usize| lexed.tokens[at].is_terminal() || lexed.kind(at, TokenKind::Semicolon);
    between.len() <= FARTHEST && !between.into_iter().any(parts)
}

/// Words right before a second name.
static LEADS: WordSet = WordSet::of(&[
    word::AKA,
    word::AKA_STOPS,
    word::ALIAS,
    word::AS,
    word::BORN,
    word::IS,
    word::MONIKER,
    word::NAME,
    word::NEE,
    word::NEE_ACCENT,
    word::PSEUDONYM,
    word::WAS,
]);

/// Whether the word at `at`, one of [`LEADS`], says that another name of the same person follows.
#[inline(never)]
fn leads(lexed: &Lexed<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    match lexed.known(at) {
        // "(born Ana Doe)", "Ana Roe, born Ana Doe"
        word::BORN => matches!(lexed.tokens[before].kind, TokenKind::Open | TokenKind::Comma),
        // "known as", "known professionally as"; but "known to him as"
        word::AS => {
            let adverb = lexed.word(before).ends_with("ly");
            lexed.reads(before.saturating_sub(usize::from(adverb)), word::KNOWN)
        }
        // "real name Ana Doe"
        word::NAME => is_kind(lexed, before),
        // "whose real name is Ana Doe"
        word::IS | word::WAS => lexed.reads(before, word::NAME) && before > 0 && is_kind(lexed, before - 1),
        // "her pseudonym Ana Doe"
        word::PSEUDONYM | word::MONIKER => lexed.has(before, WordClass::DETERMINER | WordClass::POSSESSIVE),
        _ => true,
    }
}

/// Whether a word tells what kind of name: "pen name", "birth name".
fn is_kind(lexed: &Lexed<'_>, at: usize) -> bool {
    static KINDS: WordSet = WordSet::of(&[
        word::BIRTH,
        word::FULL,
        word::GIVEN,
        word::LEGAL,
        word::MAIDEN,
        word::PEN,
        word::REAL,
        word::STAGE,
    ]);
    KINDS.contains(lexed.known(at))
}

#[cfg(test)]
mod tests {
    use crate::person::tests::{means, person};

    #[test]
    fn one_person_under_a_second_name() {
        person("Lena Corvik (born Lena Tarr) left. Tarr came back.", "Lena Corvik");
        person("Ben Doe, better known as Lil Dex, left. Dex came back.", "Ben Doe");
        person("Kolt Dex, whose real name is Ben Doe, left.", "Kolt Dex");
        person("They met Kolt Dex (real name Ben Doe) there.", "Kolt Dex");
        person("Ana Doe writes under the pen name Corvina Roe.", "Ana Doe");
        person("Ichiro Dex (山田 Dex Ichiro, May 2, 1972), also known as Ben Dex, sang.", "Ichiro Dex");
        person("Lil Dex was the pen name of the French writer Ben Doe.", "Lil Dex");
        person("Ben Doe (Latin: Benus Roeus Doeus; c. 347 – 420) was a priest.", "Ben Doe");
        person("Ana Doe DBE (Arabic: أنا دوف Anā Dōvi; 1950 – 2016) sang.", "Ana Doe");
        person("Ben Doe (with Eva Roe) sang. French: Ana Roe left.", "Ben Doe|Eva Roe|Ana Roe");
        means("Ana Doe, née Roe, left. Ben Roe came.", "Ben Roe", "Ben Roe");
    }

    #[test]
    fn a_name_of_another() {
        person("Ana Doe came as Ben Roe left.", "Ana Doe|Ben Roe");
        person("Ana Doe hired the agent known to her as Ben Roe.", "Ana Doe|Ben Roe");
        person("Ana Doe is dead. Born Eva Roe, she was a nun.", "Ana Doe|Eva Roe");
        person("Ana Doe left the camp known as KVD, and what is known as Case 40.", "Ana Doe");
    }
}
