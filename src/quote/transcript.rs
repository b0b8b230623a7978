//! Turns of a transcript or an interview: lines that a label opens.
//!
//! "DOE: We counted them." "JANE DOE, HOST:" and the paragraph below it. "Q: Why now?" "Ana Doe: Because …"

use crate::block::Layout;
use crate::grammar::noun_phrase::NounPhrase;
use crate::lex::{Case, Lexed, Run, TokenKind, take_within};
use crate::lexicon::WordClass;
use crate::model::BlockKind;

/// What somebody says in a transcript.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Turn {
    /// The block in which its words stand.
    pub(super) block: usize,
    /// The name of the label; `None` for "Q" and "A".
    pub(super) speaker: Option<NounPhrase>,
    /// The index of the colon.
    pub(super) colon: usize,
    /// The words behind the label.
    pub(super) content: Run,
    /// The block of the label.
    pub(super) label: usize,
}

impl Turn {
    /// Whether the paragraphs before this turn go on the one before, which ends in `block`: an answer of several paragraphs.
    pub(super) fn follows(&self, block: usize) -> bool {
        /// Paragraphs of one turn.
        const MOST: usize = 8;
        self.label <= block + MOST
    }
}

/// How a label is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    /// "Q:", "A:", "Q.", "A."
    Letter,
    /// "JANE DOE, HOST:"
    Capitals,
    /// "Ana Doe:", "Interviewer:"
    Name,
}

/// A label with its colon: the longest, with a role and a place behind the name.
const LONGEST_LABEL: usize = 12;
/// Labels among which one is looked for again: more make no difference.
const MOST_LABELS: usize = 200;
/// A label alone can be a warning or a headline's topic; a transcript has several.
const FEWEST_TURNS: usize = 2;

/// Finds the turns of an article, in order.
#[inline(never)] // A pass of its own: what it counts stays in registers.
pub(super) fn find(lexed: &Lexed<'_>, layout: &Layout, colons: &[usize]) -> Vec<Turn> {
    let mut colons = colons;
    let mut turns = Vec::new();
    let mut styles = Vec::new();
    for (block, run) in layout.runs.iter().copied().enumerate() {
        let colon = take_within(&mut colons, run).first().is_some_and(|&colon| colon < run.start + LONGEST_LABEL);
        if !(colon | opens_with_letter(lexed, run)) {
            continue;
        }
        if matches!(layout.blocks[block].kind(), BlockKind::Byline | BlockKind::Timestamp | BlockKind::Credit) {
            continue;
        }
        let Some((style, name, colon)) = label(lexed, run) else { continue };
        // "JANE DOE, HOST:" alone: her words are the next paragraph.
        let label_block = block;
        let (block, content) = if colon + 1 < run.end {
            (block, Run::new(colon + 1, run.end))
        } else {
            match layout.runs.get(block + 1) {
                Some(&next) if style == Style::Capitals && label(lexed, next).is_none() => (block + 1, next),
                _ => continue,
            }
        };
        // "Doe: 1,769 delegates"
        if lexed.kind(content.start, TokenKind::Number) {
            continue;
        }
        let speaker = (style != Style::Letter).then(|| NounPhrase { run: name, head: name.end - 1 });
        styles.push(style);
        turns.push(Turn { block, speaker, colon, content, label: label_block });
    }
    let mut kept: Vec<bool> = turns.iter().map(|turn| is_named(lexed, turn, &turns)).collect();
    for style in [Style::Letter, Style::Capitals, Style::Name] {
        let own = |n: &usize| styles[*n] == style && kept[*n];
        // "A. Doe" is a name, where nobody asks.
        let initial = |n: usize| lexed.word(layout.runs[turns[n].label].start) == "A.";
        let enough = (0..turns.len()).filter(own).count() >= FEWEST_TURNS && !(0..turns.len()).filter(own).all(initial);
        if !enough || style == Style::Name && !is_dialogue(lexed, &turns) {
            (0..turns.len()).filter(|&n| styles[n] == style).for_each(|n| kept[n] = false);
        }
    }
    let mut keep = kept.into_iter();
    turns.retain(|_| keep.next() == Some(true));
    turns
}

/// Whether a label can be somebody's name: no word of it is an ordinary one, or its last word labels another turn as
/// well. "UPDATE:", "STAT OF THE WEEK:" label no turns.
fn is_named(lexed: &Lexed<'_>, turn: &Turn, turns: &[Turn]) -> bool {
    let Some(name) = turn.speaker else { return true };
    let ordinary = WordClass::VERB
        | WordClass::NOUN
        | WordClass::PLURAL
        | WordClass::ADJECTIVE
        | WordClass::ADVERB
        | WordClass::PREPOSITION
        | WordClass::DETERMINER;
    let known = WordClass::FIRST_NAME | WordClass::SURNAME | WordClass::ROLE | WordClass::TITLE;
    let plain = |at: usize| lexed.has(at, ordinary) && !lexed.has(at, known);
    // "UNIDENTIFIED MAN:", "Gazette: Why now?"
    let asks = |turn: &Turn| lexed.kind(turn.content.end - 1, TokenKind::Question);
    if lexed.has(name.head, WordClass::ROLE) || asks(turn) {
        return true;
    }
    // "Doe: Because …", where somebody asks; not "Substitutes: Doe, Roe."
    if name.run.len() == 1 && lexed.tokens[name.head].class.is_unknown() && lexed.tokens[name.head].case == Case::Title
    {
        return turns.iter().take(MOST_LABELS).any(asks);
    }
    let surname = lexed.word(name.head);
    let again = |other: &&Turn| other.speaker.is_some_and(|other| lexed.word(other.head) == surname);
    !name.run.range().any(plain) || turns.iter().take(MOST_LABELS).filter(again).count() > 1
}

/// Whether the names of labels are those of people who talk: one comes twice, or one asks the questions. A list of
/// candidates with a paragraph each has every name once.
fn is_dialogue(lexed: &Lexed<'_>, turns: &[Turn]) -> bool {
    let mut names: Vec<&str> = turns.iter().filter_map(|turn| turn.speaker.map(|name| lexed.text(name.run))).collect();
    // The same label twice in a row is a headline and what repeats it.
    names.dedup();
    let asked = names.iter().any(|&name| asks(name));
    names.sort_unstable();
    asked || names.windows(2).any(|pair| pair[0] == pair[1])
}

fn asks(label: &str) -> bool {
    ["Interviewer", "Moderator", "Host", "Question"].contains(&label)
}

/// Whether a block begins with "Q." or "A.", which is one token.
fn opens_with_letter(lexed: &Lexed<'_>, run: Run) -> bool {
    let Some(first) = lexed.tokens.get(run.start) else { return false };
    let stop = lexed.text.as_bytes().get(first.span.start() + 1) == Some(&b'.');
    stop & (run.len() > 1) && matches!(lexed.word(run.start), "Q." | "A.")
}

/// The label that opens a block: its style, its name and the index of the colon.
fn label(lexed: &Lexed<'_>, run: Run) -> Option<(Style, Run, usize)> {
    if opens_with_letter(lexed, run) {
        return Some((Style::Letter, Run::new(run.start, run.start + 1), run.start));
    }
    let reach = run.end.min(run.start + LONGEST_LABEL);
    let colon = (run.start..reach).find(|&at| lexed.kind(at, TokenKind::Colon))?;
    let comma = (run.start..colon).find(|&at| !lexed.tokens[at].is_word() && !lexed.kind(at, TokenKind::Hyphen));
    let name = Run::new(run.start, comma.unwrap_or(colon));
    if name.is_empty() || name.len() > 4 {
        return None;
    }
    let all = |case: Case| name.range().all(|at| lexed.tokens[at].case == case || !lexed.tokens[at].is_word());
    let letters: usize = name.range().map(|at| lexed.tokens[at].span.len()).sum();
    if letters == 1 {
        return matches!(lexed.text(name), "Q" | "A").then_some((Style::Letter, name, colon));
    }
    if all(Case::Upper) {
        return Some((Style::Capitals, name, colon));
    }
    // "Ana Doe:", "Interviewer:"; not "Warning:", "On the road:"
    let known = WordClass::FIRST_NAME | WordClass::SURNAME | WordClass::ROLE;
    let titled = comma.is_none() && name.range().all(|at| lexed.tokens[at].is_capital());
    // "Gazette: Why now?", "Doe: Because …"; not "Address: 12 Quay Road", "Account: @doe"
    let asking = lexed.kind(run.end - 1, TokenKind::Question);
    let unknown = lexed.tokens[name.start].class.is_unknown()
        && lexed.tokens.get(colon + 1).is_some_and(|first| first.is_word() && first.is_capital())
        && lexed.tokens[run.end - 1].is_terminal();
    let person = lexed.has(name.start, known) || name.len() == 2 || asking || unknown || asks(lexed.text(name));
    (titled && person).then_some((Style::Name, name, colon))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block;
    use crate::lex::{Landmarks, lex};

    #[track_caller]
    fn turns(text: &str, expected: &[&str]) {
        let mut tokens = Vec::new();
        let outline = lex(text, &mut tokens);
        let lexed = &Lexed { text, tokens: &tokens };
        let found = find(lexed, &block::find(lexed, &outline.lines), &Landmarks::of(lexed, &outline.signs).colons);
        let shown: Vec<String> = found
            .iter()
            .map(|turn| {
                let speaker = turn.speaker.map_or("-", |speaker| lexed.text(speaker.run));
                format!("{speaker}|{}", lexed.text(turn.content))
            })
            .collect();
        assert_eq!(shown, expected, "{text}");
    }

    #[test]
    fn labels_open_turns() {
        turns("DOE: We did.\n\nJANE ROE, HOST: Why?", &["DOE|We did.", "JANE ROE|Why?"]);
        turns("JANE ROE, HOST:\n\nGood evening.\n\nDOE: Hello.", &["JANE ROE|Good evening.", "DOE|Hello."]);
        turns("Q: Why now?\n\nA: It was time.", &["-|Why now?", "-|It was time."]);
        turns("Interviewer: Why?\n\nAnna Doe: It was time.", &["Interviewer|Why?", "Anna Doe|It was time."]);
        turns("Q. Why now?\n\nA. It was time.", &["-|Why now?", "-|It was time."]);
        let unknown = "Gazette: Why?\n\nDoe: It was time.\n\nGazette: And now?\n\nDoe: Now I sail.";
        turns(unknown, &["Gazette|Why?", "Doe|It was time.", "Gazette|And now?", "Doe|Now I sail."]);
        turns("DOE: We ran.\n\nUNIDENTIFIED MAN: It was dark.", &["DOE|We ran.", "UNIDENTIFIED MAN|It was dark."]);
    }

    #[test]
    fn one_label_makes_no_transcript() {
        turns("UPDATE: The ferry sank.\n\nIt rained.", &[]);
        turns("UPDATE: The ferry sank.\n\nPREVIOUSLY: The ferry sailed.", &[]);
        turns("Ana Doe: 17 votes.\n\nBen Roe: 12 votes.\n\nAna Doe: 29 votes.", &[]);
        turns("Warning: deep water.\n\nNote: bring a coat.", &[]);
        turns("Doe: Her lead is small.\n\nRoe: He must win.", &[]);
        turns("A. Doe sailed at noon.\n\nB. Roe stayed.\n\nA. Doe came back.", &[]);
        turns("14:30: The doors open.\n\n15:00: They close.", &[]);
    }
}
