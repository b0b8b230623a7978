//! When two names may be one person's. Computes no figure itself.

const TITLES: &str = "president vice prime minister chancellor mr mrs ms miss dr prof professor sir dame lord lady king \
    queen prince princess emperor empress pope saint st judge justice senator sen congressman congresswoman rep \
    representative governor gov mayor ambassador secretary general gen colonel col captain capt lieutenant lt sergeant \
    sgt major commander officer chief chairman chairwoman director coach reverend rev father sister brother bishop \
    archbishop cardinal rabbi sheikh sheik sheriff detective duke duchess count countess baron baroness deputy premier \
    administrator commissioner speaker mp attorney emeritus former foreign us the tsar inspector mlle";

/// The words of a name in lower case, without the possessive "'s" and without titles unless it has nothing else.
///
/// The scorer in Python composes accents first; the gold's names hold none to compose.
pub(crate) fn words(name: &str) -> Vec<String> {
    let name = without_possessive(&name.to_lowercase().replace('’', "'"));
    let is_inner = |c: char| c.is_alphanumeric() || matches!(c, '_' | '\'' | '-');
    let words = name.split(|c| !is_inner(c)).filter(|word| !word.trim_matches(['\'', '-']).is_empty());
    let words: Vec<String> = words.map(|word| word.trim_matches('\'').to_owned()).collect();
    let bare: Vec<String> = words.iter().filter(|word| !is_title(word)).cloned().collect();
    if bare.is_empty() { words } else { bare }
}

fn is_title(word: &str) -> bool {
    TITLES.split_ascii_whitespace().any(|title| title == word)
}

/// `name` without each "'s" that ends a word.
fn without_possessive(name: &str) -> String {
    let mut pieces = name.split("'s");
    let mut rest = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        if piece.starts_with(|c: char| c.is_alphanumeric() || c == '_') {
            rest.push_str("'s");
        }
        rest.push_str(piece);
    }
    rest
}

/// Equal; or the same surname with first names that agree (one has none, an initial, or the same one); or a single word
/// that is in the other.
pub(crate) fn compatible(a: &[String], b: &[String]) -> bool {
    let (long_a, long_b) = (without_suffix(a), without_suffix(b));
    let ([first_a, .., last_a], [first_b, .., last_b]) = (&long_a[..], &long_b[..]) else {
        // One of the two is a single word, or none.
        let single_in = |one: &[&String], other: &[&String]| one.first().is_some_and(|word| other.contains(word));
        return single_in(&long_a, &long_b) || single_in(&long_b, &long_a);
    };
    if last_a != last_b {
        let within = |one: &[&String], other: &[&String]| one.iter().all(|word| other.contains(word));
        return within(&long_a, &long_b) || within(&long_b, &long_a);
    }
    let initial = |word: &str| word.chars().count() == 1;
    let agree = (initial(first_a) || initial(first_b)) && first_a.chars().next() == first_b.chars().next();
    first_a == first_b || agree || long_b.contains(first_a) || long_a.contains(first_b)
}

/// The words without "Jr", "III" and the like, unless there is nothing else.
fn without_suffix(name: &[String]) -> Vec<&String> {
    let is_suffix = |word: &&String| matches!(word.as_str(), "jr" | "sr" | "ii" | "iii" | "iv");
    let bare: Vec<_> = name.iter().filter(|word| !is_suffix(word)).collect();
    if bare.is_empty() { name.iter().collect() } else { bare }
}
