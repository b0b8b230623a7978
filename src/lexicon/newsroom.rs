//! Words of lines that are about an article and not of it: credits of pictures, lines of contributors, notes.

/// Words of the parts of a paper, as they stand over a headline: "POLITICS", "World news", "Arts & Culture".
pub(crate) const SECTIONS: &[&str] = &[
    "&",
    "analysis",
    "and",
    "arts",
    "books",
    "breaking",
    "business",
    "comment",
    "commentary",
    "culture",
    "economy",
    "editorial",
    "education",
    "energy",
    "entertainment",
    "environment",
    "exclusive",
    "explainer",
    "feature",
    "features",
    "film",
    "finance",
    "food",
    "health",
    "international",
    "interview",
    "investigation",
    "lifestyle",
    "local",
    "markets",
    "media",
    "money",
    "music",
    "national",
    "news",
    "obituaries",
    "obituary",
    "opinion",
    "politics",
    "regional",
    "review",
    "science",
    "society",
    "sport",
    "sports",
    "style",
    "tech",
    "technology",
    "travel",
    "video",
    "weather",
    "world",
];

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
    "pic",
    "pics",
    "picture",
    "pictures",
    "quelle",
    "screengrab",
    "screenshot",
    "source",
    "still",
    "supplied",
    "twitter",
    "video",
    "Фото",
    "фото",
];

/// What stands in a picture's credit beside names: "File Photo", "Pool".
pub(crate) const PICTURE_REMARKS: &[&str] = &[
    "archive",
    "composite",
    "contributed",
    "contributor",
    "courtesy",
    "file",
    "handout",
    "pool",
    "provided",
    "stf",
    "submitted",
    "supplied",
];

/// What those did who are named under a story: "Additional reporting by", "Photographs by".
pub(crate) const JOBS: &[&str] = &[
    "additional",
    "animation",
    "animations",
    "checking",
    "compiled",
    "contributing",
    "copy",
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
    "visualisation",
    "visualization",
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

/// Whom a reader may reach: "To contact the reporter on this story: Ana Doe".
pub(crate) const CONTACTS: &[&str] =
    &["author", "authors", "editor", "editors", "reporter", "reporters", "writer", "writers"];

/// Who writes for a house: "Lantern Press writers Ana Doe and John Roe".
pub(crate) const WRITERS: &[&str] = &[
    "writer",
    "writers",
    "reporter",
    "reporters",
    "journalist",
    "journalists",
    "correspondent",
    "correspondents",
    "producer",
    "staff",
];

/// Words that tell a note in which they stand, however it opens: "Find us on Facebook", "… All rights reserved."
pub(crate) const NOTE_WORDS: &str =
    "donate facebook instagram newsletter reserved sign subscribe tiktok twitter whatsapp";

/// Whether a list has a word, in any case.
pub(crate) fn has(list: &[&str], word: &str) -> bool {
    list.iter().any(|one| one.eq_ignore_ascii_case(word))
}
