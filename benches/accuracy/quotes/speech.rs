//! Which cues are verbs of speech. Computes no figure itself.

/// Stems, each with the endings it is found with; `-` is the stem alone.
const VERBS: [(&str, &str); 56] = [
    ("sa", "y ys id ying"),
    ("t", "ell ells old elling"),
    ("add", "- s ed ing"),
    ("ask", "- s ed ing"),
    ("argu", "e es ed ing"),
    ("claim", "- s ed ing"),
    ("declar", "e es ed ing"),
    ("explain", "- s ed ing"),
    ("insist", "- s ed ing"),
    ("not", "e es ed ing"),
    ("announc", "e es ed ing"),
    ("warn", "- s ed ing"),
    ("repl", "y ies ied ying"),
    ("writ", "e es ing ten"),
    ("wrote", "-"),
    ("tweet", "- s ed ing"),
    ("stat", "e es ed ing"),
    ("suggest", "- s ed ing"),
    ("report", "- s ed ing"),
    ("continu", "e es ed ing"),
    ("conclud", "e es ed ing"),
    ("acknowledg", "e es ed ing"),
    ("admit", "- s ted ting"),
    ("assert", "- s ed ing"),
    ("respond", "- s ed ing"),
    ("promis", "e es ed ing"),
    ("pledg", "e es ed ing"),
    ("vow", "- s ed ing"),
    ("predict", "- s ed ing"),
    ("contend", "- s ed ing"),
    ("testif", "y ies ied ying"),
    ("den", "y ies ied ying"),
    ("alleg", "e es ed ing"),
    ("accus", "e es ed ing"),
    ("describ", "e es ed ing"),
    ("call", "- s ed ing"),
    ("recall", "- s ed ing"),
    ("observ", "e es ed ing"),
    ("remark", "- s ed ing"),
    ("comment", "- s ed ing"),
    ("confirm", "- s ed ing"),
    ("caution", "- s ed ing"),
    ("complain", "- s ed ing"),
    ("joke", "- s d"),
    ("quip", "- s ped ping"),
    ("mention", "- s ed ing"),
    ("proclaim", "- s ed ing"),
    ("read", "- s ing"),
    ("quot", "e es ed ing"),
    ("reiterat", "e es ed ing"),
    ("propos", "e es ed ing"),
    ("urg", "e es ed ing"),
    ("reveal", "- s ed ing"),
    ("tout", "- s ed ing"),
    ("criticiz", "e es ed ing"),
    ("answer", "- s ed ing"),
];

/// Whether a word of the cue is a form of such a verb, or it says "according to" or "point out".
pub(crate) fn is_speech(cue: &str) -> bool {
    let cue = cue.to_lowercase();
    let words = || cue.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
    let mut pairs = cue.split_whitespace().zip(cue.split_whitespace().skip(1));
    words().any(is_verb) || pairs.any(|(first, second)| is_phrase(first, second))
}

fn is_verb(word: &str) -> bool {
    VERBS.iter().any(|(stem, endings)| {
        let Some(ending) = word.strip_prefix(stem) else {
            return false;
        };
        let ending = if ending.is_empty() { "-" } else { ending };
        endings.split(' ').any(|one| one == ending)
    })
}

/// Two words with nothing but white space between them; marks round the two are none of theirs.
fn is_phrase(first: &str, second: &str) -> bool {
    let is_mark = |c: char| !c.is_alphanumeric() && c != '_';
    let first = first.rsplit(is_mark).next().unwrap_or_default();
    let second = second.split(is_mark).next().unwrap_or_default();
    matches!((first, second), ("according", "to") | ("point" | "points" | "pointed" | "pointing", "out"))
}
