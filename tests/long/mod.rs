//! Long texts of one kind each: those that make a careless rule look at everything again and again.

use wirecopy::Article;

/// A kind of long text.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    /// The `n`th piece of it.
    piece: fn(usize) -> String,
    /// What is counted in it, and how many there are of it in so many pieces.
    pub(crate) count: fn(&Article<'_>) -> usize,
    pub(crate) expected: fn(usize) -> usize,
}

impl Kind {
    /// A text of at least `bytes` bytes, and how many pieces it has.
    pub(crate) fn text(&self, bytes: usize) -> (String, usize) {
        let (mut text, mut pieces) = (String::with_capacity(bytes + 100), 0);
        while text.len() < bytes {
            text += &(self.piece)(pieces);
            pieces += 1;
        }
        (text, pieces)
    }
}

/// A text of one piece over and over, which is one block.
const fn same(name: &'static str, piece: fn(usize) -> String) -> Kind {
    Kind { name, piece, count: blocks, expected: |_| 1 }
}

/// A name that no other number has, that is no word, and no misspelling of another: "Zaoabob".
fn name(mut number: usize) -> String {
    let mut name = String::from("Z");
    loop {
        let letter = char::from(b'a' + u8::try_from(number % 26).expect("below 26"));
        name.extend([letter, 'o', letter]);
        number /= 26;
        if number == 0 {
            return name;
        }
    }
}

fn blocks(article: &Article<'_>) -> usize {
    article.blocks().len()
}

fn quotes(article: &Article<'_>) -> usize {
    article.quotes().len()
}

fn dates(article: &Article<'_>) -> usize {
    article.dates().len()
}

fn people(article: &Article<'_>) -> usize {
    article.people().len()
}

fn diagnostics(article: &Article<'_>) -> usize {
    article.diagnostics().len()
}

/// Texts of which nothing much is found, but much is tried.
pub(crate) const TRIED: &[Kind] = &[
    same("opening marks", |_| "“ ".into()),
    same("closing marks", |_| "” ".into()),
    same("straight marks", |_| "\"".into()),
    same("straight marks with words", |_| "\"a ".into()),
    same("single marks", |_| "'".into()),
    same("apostrophes", |_| "the sailors' 'twas ".into()),
    same("backticks", |_| "`` a '' ".into()),
    same("guillemets", |_| "« a « b ".into()),
    same("nested marks", |n| if n % 2 == 0 { "“a ".into() } else { "‘b ".into() }),
    same("opening brackets", |_| "( ".into()),
    same("brackets", |_| "(a) [b] ".into()),
    same("commas", |_| "a, ".into()),
    same("bare commas", |_| ",".into()),
    same("full stops", |_| ".".into()),
    same("closing marks behind stops", |_| "’).".into()),
    same("dashes", |_| "- — ".into()),
    same("one word", |_| "supercalifragilistic".into()),
    same("one number", |_| "1234567890".into()),
    same("numbers", |_| "12 ".into()),
    same("numbers with commas", |_| "12,".into()),
    same("hyphens", |_| "well-".into()),
    same("a URL", |_| "/path?a=b&c".into()),
    same("URLs", |n| format!("https://example.org/{n} ")),
    same("combining marks", |_| "e\u{301}\u{301}\u{301}".into()),
    same("emoji", |_| "👩\u{200d}👧 ".into()),
    same("initials", |_| "A. ".into()),
    same("titles", |_| "Mr. Dr. Gov. ".into()),
    same("capitals", |_| "Ana Doe Roe ".into()),
    same("names of many", |n| format!("{} and ", name(n))),
    same("all capitals", |_| "PORT ALMA, ".into()),
    // The first is one, the others are text.
    Kind { expected: |_| 2, ..same("datelines", |_| "PORT ALMA (AP) - ".into()) },
    same("May May", |_| "May ".into()),
    same("last last", |_| "last next this ".into()),
    same("between and", |_| "between 2019 and from 3 to ".into()),
    same("days told by days", |_| "the day before the night after the week of ".into()),
    same("days of a list", |n| format!("{}, ", n % 31 + 1)),
    same("parts of parts", |_| "a quarter of a three-quarters of ".into()),
    same("ordinals of a list", |_| "third and fourth or ".into()),
    same("units", |_| "three days two weeks a decade ".into()),
    same("the the", |_| "the ".into()),
    same("two two", |_| "two ".into()),
    same("of of", |_| "of ".into()),
    same("fractions", |_| "1/2/".into()),
    same("weekdays", |_| "Monday ".into()),
    same("letters without blanks", |_| "日本語".into()),
    same("said said", |_| "said ".into()),
    same("that that", |_| "Ana Doe said that ".into()),
    same("who said", |_| "who said who told ".into()),
    same("according to", |_| "according to ".into()),
    same("he he", |_| "he she they ".into()),
    same("of the", |_| "of the ".into()),
    same("will will", |_| "will have been ".into()),
    same("one long sentence", |_| "the council met and the mayor left, but ".into()),
    same("credits", |_| "(AP Photo/Ana Doe ".into()),
    same("By By", |_| "By Ana Doe and ".into()),
    same("colons", |_| "Doe: ".into()),
    Kind { name: "line ends", piece: |_| "\n".into(), count: blocks, expected: |_| 0 },
    Kind { name: "blanks", piece: |_| " \t\u{a0}".into(), count: blocks, expected: |_| 0 },
    Kind { name: "zero-width marks", piece: |_| "\u{200b}\u{feff}".into(), count: blocks, expected: |_| 0 },
];

/// Texts of which much is found, and how much.
pub(crate) const FOUND: &[Kind] = &[
    Kind { name: "hours without a day", piece: |_| "at 9:40 ".into(), count: dates, expected: |pieces| pieces },
    Kind {
        name: "quotes",
        piece: |_| "“We agree to it,” Ana Doe said. ".into(),
        count: quotes,
        expected: |pieces| pieces,
    },
    Kind {
        name: "quotes in paragraphs",
        piece: |n| format!("“We agree to it,” {} Doe said.\n\n", name(n)),
        count: quotes,
        expected: |pieces| pieces,
    },
    Kind {
        name: "a quotation over many paragraphs",
        piece: |n| {
            if n == 0 { "Doe said: “We agree.\n\n".into() } else { "“We agree to it and to all of it.\n\n".into() }
        },
        count: quotes,
        expected: |_| 1,
    },
    Kind {
        name: "days",
        piece: |_| "The council met on June 4, 2024. ".into(),
        count: dates,
        expected: |pieces| pieces,
    },
    Kind {
        name: "impossible days",
        piece: |_| "It closes on June 31, 2024. ".into(),
        count: diagnostics,
        expected: |pieces| pieces,
    },
    Kind {
        name: "people of one surname",
        piece: |n| format!("{} Doe spoke. ", name(n)),
        count: people,
        expected: |pieces| pieces,
    },
    Kind {
        name: "people and pronouns",
        piece: |_| "Ana Doe left. She said it was late. Bea Roe stayed. “I am not tired,” she said. ".into(),
        count: people,
        expected: |_| 2,
    },
    Kind {
        name: "paragraphs",
        piece: |_| "The council met in the old hall, and nobody who was there heard a word of it.\n\n".into(),
        count: blocks,
        expected: |pieces| pieces,
    },
    Kind {
        name: "list items",
        piece: |_| "• The council met in the old hall\n".into(),
        count: blocks,
        expected: |pieces| pieces,
    },
    Kind {
        name: "turns of a transcript",
        piece: |n| if n % 2 == 0 { "DOE: We agree to all of it.\n\n".into() } else { "ROE: Thank you.\n\n".into() },
        count: quotes,
        expected: |pieces| pieces,
    },
    Kind {
        name: "events",
        piece: |n| format!("{} Doe met the Harbor Council in Paris on June 3, 2024. ", name(n)),
        count: |article| article.timeline().len(),
        expected: |pieces| pieces,
    },
];
