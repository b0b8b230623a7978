//! Words of lines that are about an article and not of it: credits of pictures, lines of contributors, notes.

/// What a picture's credit calls itself, also in the papers of Europe: "Photo:", "Image credit:", "Foto:".
pub(crate) const PICTURE_LABELS: &[&str] = &[
    "archive",
    "bild",
    "bilder",
    "collage",
    "composite",
    "copyright",
    "courtesy",
    "credit",
    "creditcredit",
    "credits",
    "crédit",
    "crédits",
    "file",
    "foto",
    "fotografía",
    "fotoğraf",
    "fotos",
    "grafik",
    "graphic",
    "handout",
    "illustration",
    "illustrations",
    "image",
    "imagen",
    "images",
    "instagram",
    "montage",
    "photo",
    "photograph",
    "photographs",
    "photos",
    "picture",
    "pictures",
    "quelle",
    "screengrab",
    "screenshot",
    "source",
    "still",
    "twitter",
    "video",
    "Фото",
    "фото",
];

/// What stands in a picture's credit beside names: "File Photo", "Pool".
pub(crate) const PICTURE_REMARKS: &[&str] = &["archive", "composite", "contributor", "file", "handout", "pool", "stf"];

/// What those did who are named under a story: "Additional reporting by", "Photographs by".
pub(crate) const JOBS: &[&str] = &[
    "additional",
    "animation",
    "animations",
    "checking",
    "compiled",
    "contributing",
    "cover",
    "data",
    "design",
    "development",
    "edited",
    "editing",
    "fact",
    "further",
    "graphic",
    "graphics",
    "header",
    "illustration",
    "illustrations",
    "interpreting",
    "lead",
    "main",
    "narrated",
    "photo",
    "photograph",
    "photographs",
    "photography",
    "photos",
    "polling",
    "produced",
    "production",
    "reporting",
    "research",
    "rewriting",
    "top",
    "translated",
    "translation",
    "video",
    "videos",
    "visuals",
    "wrapped",
    "writing",
    "written",
];

/// What somebody did who helped: "contributed to this report", "reported from Varn".
pub(crate) const HELPED: &[&str] = &["contributed", "reported"];

/// What others gave: "With files from The Lantern", "With assistance from Ana Doe".
pub(crate) const HELP: &[&str] =
    &["additional", "assistance", "contributions", "files", "help", "information", "inputs", "material", "reporting"];

/// The first words of notes, and words of which notes are full: "Correction:", "Read more", "Follow us on Facebook".
pub(crate) const NOTE_WORDS: &str = "a adds advertisement advertising all also an article click clarification comments contact contacts \
    continue copyright correction corrections corrects editor editors eds embargo embargoed end ends facebook fixes follow for further \
    gallery instagram listen map media more news newsletter note notes photos podcast press read recasts recommended refiles related \
    removes repeats rewrites see share sign skip source sponsored story subscribe the this tiktok twitter update updates video view \
    watch whatsapp writes you";

/// Whether a list has a word, in any case.
pub(crate) fn has(list: &[&str], word: &str) -> bool {
    list.iter().any(|one| one.eq_ignore_ascii_case(word))
}
