//! News and picture agencies with their usual short names.

use super::buffer::Joined;

/// What an agency mostly deals in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trade {
    /// News, with or without pictures: "Reuters".
    News,
    /// Pictures only: "Getty Images".
    Pictures,
    /// Releases for those who pay: "PR Newswire".
    Releases,
}

/// An agency by its usual short name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Agency {
    pub(crate) name: &'static str,
    pub(crate) trade: Trade,
}

/// The most words in a written form.
pub(crate) const LONGEST: usize = 4;

/// The agency that is written like this, with one blank between words, in any case.
pub(crate) fn find(written: &str) -> Option<Agency> {
    let at = AGENCIES.binary_search_by(|row| row.0.cmp(written)).ok()?;
    let (_, name, trade) = AGENCIES[at];
    Some(Agency { name, trade })
}

/// The agency with this short name.
pub(crate) fn by_name(name: &str) -> Option<Agency> {
    AGENCIES.iter().find(|row| row.1 == name).map(|&(_, name, trade)| Agency { name, trade })
}

/// The agency whose name these words are.
pub(crate) fn of_words<'w>(words: impl Iterator<Item = &'w str>) -> Option<Agency> {
    find(Joined::of(words)?.as_str())
}

use Trade::{News, Pictures, Releases};

/// A written form in lower case, the usual short name, and what it deals in.
pub(super) type Row = (&'static str, &'static str, Trade);

/// Sorted by the written form.
pub(super) static AGENCIES: &[Row] = &[
    ("aa", "Anadolu", News),
    ("aap", "AAP", News),
    ("accesswire", "ACCESSWIRE", Releases),
    ("adnkronos", "Adnkronos", News),
    ("adobe stock", "Adobe Stock", Pictures),
    ("adobestock", "Adobe Stock", Pictures),
    ("afp", "AFP", News),
    ("afp photo", "AFP", News),
    ("agence france-presse", "AFP", News),
    ("agerpres", "Agerpres", News),
    ("alamy", "Alamy", Pictures),
    ("alamy stock photo", "Alamy", Pictures),
    ("anadolu", "Anadolu", News),
    ("anadolu agency", "Anadolu", News),
    ("anadolu ajansı", "Anadolu", News),
    ("ansa", "ANSA", News),
    ("ap", "AP", News),
    ("ap photo", "AP", News),
    ("ap photos", "AP", News),
    ("apa", "APA", News),
    ("associated press", "AP", News),
    ("belga", "Belga", News),
    ("bernama", "Bernama", News),
    ("bloomberg", "Bloomberg", News),
    ("bloomberg news", "Bloomberg", News),
    ("business wire", "Business Wire", Releases),
    ("canadian press", "The Canadian Press", News),
    ("cnn", "CNN", News),
    ("cnw", "CNW", Releases),
    ("cp", "The Canadian Press", News),
    ("depositphotos", "Depositphotos", Pictures),
    ("dpa", "dpa", News),
    ("dreamstime", "Dreamstime", Pictures),
    ("efe", "EFE", News),
    ("epa", "EPA", News),
    ("europa press", "Europa Press", News),
    ("flickr", "Flickr", Pictures),
    ("getty", "Getty Images", Pictures),
    ("getty images", "Getty Images", Pictures),
    ("gettyimages", "Getty Images", Pictures),
    ("globe newswire", "GlobeNewswire", Releases),
    ("globenewswire", "GlobeNewswire", Releases),
    ("ians", "IANS", News),
    ("icon sportswire", "Icon Sportswire", Pictures),
    ("imagn", "Imagn", Pictures),
    ("imagn images", "Imagn", Pictures),
    ("imago", "IMAGO", Pictures),
    ("interfax", "Interfax", News),
    ("irna", "IRNA", News),
    ("istock", "iStock", Pictures),
    ("istockphoto", "iStock", Pictures),
    ("itar-tass", "TASS", News),
    ("jiji", "Jiji", News),
    ("jiji press", "Jiji", News),
    ("kcna", "KCNA", News),
    ("keystone", "Keystone", Pictures),
    ("kuna", "KUNA", News),
    ("kyodo", "Kyodo", News),
    ("kyodo news", "Kyodo", News),
    ("lapresse", "LaPresse", News),
    ("lehtikuva", "Lehtikuva", Pictures),
    ("lusa", "Lusa", News),
    ("newsfile corp", "Newsfile", Releases),
    ("newsfile corp.", "Newsfile", Releases),
    ("ntb", "NTB", News),
    ("nurphoto", "NurPhoto", Pictures),
    ("pa", "PA", News),
    ("pa images", "PA", News),
    ("pa media", "PA", News),
    ("pa wire", "PA", News),
    ("pexels", "Pexels", Pictures),
    ("picture alliance", "picture alliance", Pictures),
    ("pixabay", "Pixabay", Pictures),
    ("press association", "PA", News),
    ("press trust of india", "PTI", News),
    ("prnewswire", "PR Newswire", Releases),
    ("pti", "PTI", News),
    ("reuter", "Reuters", News),
    ("reuters", "Reuters", News),
    ("reuterspix", "Reuters", News),
    ("rex", "Shutterstock", Pictures),
    ("ria", "RIA", News),
    ("ria novosti", "RIA", News),
    ("ritzau", "Ritzau", News),
    ("scanpix", "Scanpix", Pictures),
    ("shutterstock", "Shutterstock", Pictures),
    ("sipa", "SIPA", Pictures),
    ("sopa images", "SOPA Images", Pictures),
    ("sputnik", "Sputnik", News),
    ("swns", "SWNS", Pictures),
    ("tanjug", "Tanjug", News),
    ("tass", "TASS", News),
    ("the associated press", "AP", News),
    ("the canadian press", "The Canadian Press", News),
    ("tt", "TT", News),
    ("ukrinform", "Ukrinform", News),
    ("unsplash", "Unsplash", Pictures),
    ("upi", "UPI", News),
    ("usa today sports", "USA TODAY Sports", Pictures),
    ("wikimedia commons", "Wikimedia Commons", Pictures),
    ("wireimage", "WireImage", Pictures),
    ("xinhua", "Xinhua", News),
    ("xinhua news agency", "Xinhua", News),
    ("yonhap", "Yonhap", News),
    ("yonhap news agency", "Yonhap", News),
    ("zuma press", "ZUMA Press", Pictures),
    ("zumapress", "ZUMA Press", Pictures),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rows_are_sorted_and_lower_case() {
        for pair in AGENCIES.windows(2) {
            assert!(pair[0].0 < pair[1].0, "{} stands before {}", pair[0].0, pair[1].0);
        }
        assert!(AGENCIES.iter().all(|row| row.0.to_lowercase() == row.0 && row.0.split(' ').count() <= LONGEST));
    }

    #[test]
    fn written_forms_have_one_short_name() {
        let name = |written: &str| of_words(written.split(' ')).map(|agency| agency.name);
        assert_eq!(name("The Associated Press"), Some("AP"));
        assert_eq!(name("GETTY Images"), Some("Getty Images"));
        assert_eq!(name("Getty Pictures"), None);
        assert_eq!(name(""), None);
    }
}
