//! Time stamps of other languages: the months, labels and links of the papers of Western Europe, where English has others.

use super::timestamp::Part;
use crate::model::StampKind;

/// The months that English spells otherwise, a language after the other.
const MONTHS: &[&[&str]] = &[
    // German and Dutch
    &[
        "Januar", "Jänner", "Januari", "Februar", "Februari", "März", "Maart", "Mai", "Mei", "Juni", "Juli",
        "Augustus", "Oktober", "Dezember",
    ],
    // French
    &["janvier", "février", "mars", "avril", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
    // Spanish
    &[
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    // Italian
    &["gennaio", "febbraio", "aprile", "maggio", "giugno", "luglio", "settembre", "ottobre", "dicembre"],
    // Portuguese
    &["janeiro", "fevereiro", "março", "maio", "junho", "julho", "setembro", "outubro", "novembro", "dezembro"],
    // Danish, Norwegian and Swedish
    &["marts", "augusti", "desember"],
];

/// "Aktualisiert", "Actualizado": what stands before a stamp that tells of a change.
const UPDATED: &[&str] = &[
    "Actualizado",
    "Aggiornato",
    "Aktualisiert",
    "Atualizado",
    "Bijgewerkt",
    "Opdateret",
    "Oppdatert",
    "Stand",
    "Uppdaterad",
];

/// "Publié", "Veröffentlicht": what stands before the first.
const PUBLISHED: &[&str] =
    &["Gepubliceerd", "Publicado", "Publicerad", "Publiceret", "Publisert", "Publié", "Pubblicato", "Veröffentlicht"];

/// "am", "um", "à", "de", "kl": what links the parts of a stamp.
const LINKS: &[&str] = &[
    "a", "à", "alle", "am", "as", "às", "de", "del", "den", "el", "er", "il", "kl", "klokken", "las", "le", "om", "op",
    "ore", "um", "vor",
];

/// What a word that is none of English stamps says in a stamp.
#[cold]
#[inline(never)] // Nearly every line that gets so far is a stamp, or is told to be none by its next word.
pub(super) fn part(text: &str) -> Part {
    let is_in = |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(text));
    if MONTHS.iter().any(|months| is_in(months)) {
        Part::Date
    } else if is_in(UPDATED) {
        Part::Label(Some(StampKind::Updated))
    } else if is_in(PUBLISHED) {
        Part::Label(Some(StampKind::Published))
    } else if LINKS.contains(&text) {
        Part::Link
    } else {
        Part::Odd
    }
}

#[cfg(test)]
mod tests {
    use crate::grammar::timestamp::tests::stamp;
    use crate::model::StampKind;

    #[test]
    fn stamps_of_other_languages() {
        let (published, updated) = (Some(Some(StampKind::Published)), Some(Some(StampKind::Updated)));
        for text in
            ["4. Mai 2024", "4 juin 2024 à 21:00", "4 de junio de 2024", "04 Giugno 2024", "4. oktober 2024 kl. 21:00"]
        {
            assert_eq!(stamp(text), Some(None), "{text}");
        }
        assert_eq!(stamp("Stand: 21:00 Uhr"), updated);
        assert_eq!(stamp("Aktualisiert am 4. Juli 2024, 21:00 Uhr"), updated);
        assert_eq!(stamp("Publié le 4 août 2024 à 21:00"), published);
        assert_eq!(stamp("04/06/2024 Actualizado a las 21:00h."), updated);
    }

    #[test]
    fn other_lines_with_foreign_months() {
        for text in
            ["Mission to Mars 2024", "Le 4 juin, la ville a voté", "Stand der Dinge 2024", "Il 4 maggio di Varn"]
        {
            assert_eq!(stamp(text), None, "{text}");
        }
    }
}
