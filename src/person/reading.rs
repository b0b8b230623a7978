//! Reads capitalised words as titles and a name, with the evidence that they name a person.

use super::bounds::{before_verb, name_start, without_form, without_letters};
use super::candidate::{Around, Candidate, SURE, SURELY_A_BODY, UNLIKELY, Word};
use super::evidence;
use super::gender;
use super::parts::Parts;
use super::thing::THINGS;
use super::told;
use super::whereabouts::{Whereabouts, next_before, within};
use crate::block::Layout;
use crate::grammar::Tokens;
use crate::grammar::name::{self, Capitals, Part, PartKind, stands_alone};
use crate::lex::{Kinds, Lexed, Run, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::people::PERSONAL_TITLES;
use crate::lexicon::word::{self, WordSet};
use crate::model::{BlockParts, CreditLine};
use crate::sentence::Sentence;
use crate::span::Span;

/// Everything in sentences, bylines and credits that may name a person, in text order, with the numbers of the names.
///
/// `signs`: where names may begin.
pub(crate) fn candidates(
    lexed: &Lexed<'_>,
    layout: &Layout,
    sentences: &[Sentence],
    signs: &Whereabouts,
) -> (Vec<Candidate>, Parts) {
    let capitals = signs.capitals.as_slice();
    let (found, parts) = (Vec::with_capacity(capitals.len()), Parts::new(capitals.len() / 2));
    let mut reader = Reader { lexed, found, parts, words: Capitals::default(), foreign: signs.foreign };
    let mut ahead = capitals;
    for sentence in sentences {
        reader.sentence(sentence.run, &mut ahead);
    }
    let in_sentences = reader.found.len();
    for block in &layout.blocks {
        match &block.parts {
            BlockParts::Byline(authors) => {
                for author in authors {
                    reader.byline(lexed.run(author.span), capitals, i32::MIN);
                }
            }
            // "(Reporting by Ana Doe; Editing by Ben Roe)"; houses are nobody, and a picture may be a house's as well.
            // "Contributing: Ana Doe, Varn News Service": what is a thing by its words may help.
            BlockParts::Credit(CreditLine { contributors, credit: None }) => {
                let people = contributors.iter().filter(|one| one.role.as_deref() != Some("agency"));
                people.for_each(|one| reader.byline(lexed.run(one.span), capitals, UNLIKELY + 1));
            }
            _ => {}
        }
    }
    if reader.found.len() > in_sentences {
        reader.found.sort_by_key(|candidate| candidate.name.start);
    }
    (reader.found, reader.parts)
}

struct Reader<'t> {
    lexed: &'t Lexed<'t>,
    found: Vec<Candidate>,
    parts: Parts,
    /// The run of capitals that is read.
    words: Capitals,
    /// Whether the text is in another language.
    foreign: bool,
}

impl Reader<'_> {
    /// Reads a sentence. `ahead`: where names may begin, as far as nothing has passed it.
    fn sentence(&mut self, run: Run, ahead: &mut &[usize]) {
        let in_title = is_title_case(self.lexed, run);
        let mut end = run.start;
        while let Some(at) = next_before(ahead, run.end) {
            // Before the sentence, or taken by the name before; "a 60**W** charger", "the 4**K** screen".
            if (at >= end) & !is_unit(self.lexed, at) {
                end = self.name(run, at, in_title);
            }
        }
    }

    /// Reads the name of who wrote or helped, which is sure from so many points on.
    fn byline(&mut self, run: Run, capitals: &[usize], least: i32) {
        let first = self.found.len();
        let mut end = run.start;
        // "By **Will Doe**": the sentence begins before the name.
        let line = Run::new(run.start.saturating_sub(1), run.end);
        for &at in within(capitals, run) {
            if at >= end {
                end = self.name(line, at, false);
            }
        }
        for candidate in self.found[first..].iter_mut().filter(|found| found.words == 1 || found.points >= least) {
            (candidate.points, candidate.weighed) = (candidate.points.max(SURE), true);
        }
    }

    /// Reads the capitals from `at` on; gives where they end.
    fn name(&mut self, sentence: Run, at: usize, in_title: bool) -> usize {
        let lexed = self.lexed;
        let i = Tokens::new(lexed, Run::new(at, sentence.end));
        let site = Site { sentence, opens: opens_sentence(lexed, sentence, at), in_title };
        if stands_alone(i) {
            self.lone(site, at);
        } else if is_head_of_an_adjective(lexed, at) {
            self.lone(site, at);
            return at + 3;
        } else if let Ok((rest, ())) = name::capitals(i, &mut self.words) {
            return self.candidate(site).unwrap_or(rest.index());
        }
        at + 1
    }

    /// Reads a run of capitals as titles and a name. Gives where the name ends, if it does before the last of them: at the verb of a
    /// headline.
    fn candidate(&mut self, site: Site) -> Option<usize> {
        let (lexed, words) = (self.lexed, &self.words);
        let parts = words.parts();
        let (first, titled) = name_start(lexed, words, site.opens);
        let name = without_letters(lexed, parts.get(first..)?);
        let verb = if name.len() > 2 { before_verb(lexed, name, site.in_title) } else { None };
        let name = &name[..verb.unwrap_or(name.len())];
        let (name, is_firm) = without_form(lexed, words, name);
        let is_word = |part: &&Part| matches!(part.kind, PartKind::Word | PartKind::Initial);
        let last = name.iter().rev().find(|part| part.kind == PartKind::Word)?;
        let given = name.iter().find(is_word).filter(|part| part.run != last.run);
        // A part was found in it just now.
        let run = Run::new(name[0].run.start, name[name.len() - 1].run.end);
        // "Harbor Board Names Dr. Ana Doe": in a headline nothing parts a title from the words before it.
        let is_office = |part: &&Part| lexed.has(part.run.end - 1, WordClass::TITLE | WordClass::ROLE);
        let own = if site.in_title { parts[..first].iter().rev().take_while(is_office).count() } else { first };
        let start = if titled { parts[first - own].run.start } else { run.start };
        let title_gender = || (start..run.start).rev().find_map(|at| gender::of_word(lexed.known(at)));
        let first_name = || given.and_then(|_| gender::of_first_name(&lexed.tokens[run.start]));
        let mut found = Candidate {
            name: run,
            start,
            given: None,
            surname: Word { span: surname(lexed, last.run), number: 0 },
            words: name.iter().map(|part| u8::from(is_word(&part))).sum(),
            gender: title_gender().or_else(first_name),
            points: 0,
            weighed: true,
            sentence: site.sentence,
            opens: site.opens && first == 0,
            in_title: site.in_title,
        };
        let around = Around {
            lexed,
            sentence: site.sentence,
            opens: found.opens,
            before: parts[0].run.start,
            class: words.class,
        };
        // Known names are found among all the capitals of a headline or a body: "Doe Wins Harbor Race", "the Ana Doe Prize".
        let may_hold_a_name = site.in_title || found.words > 1;
        found.points = evidence::points(&around, &found, name).or(may_hold_a_name.then_some(UNLIKELY))?;
        if is_firm {
            found.points = 2 * SURELY_A_BODY;
        }
        found.given = given.map(|part| self.parts.add(lexed.text, lexed.span(part.run)));
        found.surname = self.parts.add(lexed.text, found.surname.span);
        self.note(found);
        verb.map(|_| run.end)
    }

    /// Reads a capitalised word by itself as a name. A title alone names nobody.
    fn lone(&mut self, site: Site, at: usize) {
        let lexed = self.lexed;
        let token = &lexed.tokens[at];
        // "the Doe family" is nobody alone.
        // "the King", "the West"; but "King said" may be Jo King.
        let office = token.has(WordClass::TITLE | WordClass::ROLE);
        let owned = WordClass::DETERMINER | WordClass::POSSESSIVE;
        let determined = lexed.has(at.wrapping_sub(1), owned);
        if (office | token.has(THINGS)) & determined || FAMILY.contains(lexed.known(at + 1)) {
            return;
        }
        let name = Run::new(at, at + 1);
        if lexed.reads(at + 1, word::AND) && !site.in_title && self.first_of_two(site, name) {
            return;
        }
        let surname = self.parts.add(lexed.text, token.span);
        self.note(Candidate {
            name,
            start: at,
            given: None,
            surname,
            words: 1,
            gender: None,
            points: UNLIKELY,
            weighed: office,
            sentence: site.sentence,
            opens: site.opens,
            in_title: site.in_title,
        });
    }

    /// Reads a first name that shares the surname of the next: "**Ana** and Ben Doe". One that the text has used before is somebody's
    /// whom it knows: "Ivana Doe left. **Ivana** and Jared Roe came back".
    fn first_of_two(&mut self, site: Site, name: Run) -> bool {
        let lexed = self.lexed;
        let token = &lexed.tokens[name.start];
        let surname = told::shared_surname(lexed, name);
        let Some(surname) = surname.filter(|_| self.parts.number(lexed.text, token.span).is_none()) else {
            return false;
        };
        let given = self.parts.add(lexed.text, token.span);
        let surname = self.parts.add(lexed.text, lexed.tokens[surname].span);
        self.note(Candidate {
            name,
            start: name.start,
            given: Some(given),
            surname,
            words: 2,
            gender: gender::of_first_name(token),
            points: SURE,
            weighed: true,
            sentence: site.sentence,
            opens: site.opens,
            in_title: false,
        });
        true
    }

    fn note(&mut self, found: Candidate) {
        self.found.push(if self.foreign { of_foreign_text(self.lexed, found) } else { found });
    }
}

/// A surname without the article that a hyphen ties to it: "Al-**Doe**", so that "al-Doe" is the same.
fn surname(lexed: &Lexed<'_>, name: Run) -> Span {
    let article =
        name.len() == 3 && lexed.has(name.start, WordClass::PARTICLE) && lexed.tokens[name.end - 1].is_capital();
    lexed.span(if article { Run::new(name.end - 1, name.end) } else { name })
}

/// Where a name stands.
#[derive(Debug, Clone, Copy)]
struct Site {
    sentence: Run,
    /// Whether any word has a capital there.
    opens: bool,
    /// Whether most words of the sentence have one.
    in_title: bool,
}

/// A candidate of a text in another language, where strange words with capitals are ordinary ones: “Der Wirkstoff Semaglutid
/// soll helfen, sagt | Jens Aberle”. A first name before others tells a person, or a title that English has as well.
#[cold]
fn of_foreign_text(lexed: &Lexed<'_>, found: Candidate) -> Candidate {
    let named = found.words > 1 && lexed.has(found.name.start, WordClass::FIRST_NAME);
    let titled = || found.is_titled() && lexed.is_any(found.name.start - 1, PERSONAL_TITLES);
    if named || titled() { found } else { Candidate { points: UNLIKELY, weighed: true, ..found } }
}

/// Whether a hyphen ties a word to a name that makes an adjective of it: "a **Doe**-like hat", "the **Doe**-backed candidate".
fn is_head_of_an_adjective(lexed: &Lexed<'_>, at: usize) -> bool {
    static ENDS: WordSet =
        WordSet::of(&[word::APPOINTED, word::BACKED, word::ENDORSED, word::ERA, word::LED, word::LIKE, word::STYLE]);
    ENDS.contains(lexed.known(at + 2)) && lexed.kind(at + 1, TokenKind::Hyphen) && lexed.tokens[at + 1].is_glued()
}

/// Nouns for those who share a surname: "the Doe **family**", "the Roe **brothers**".
static FAMILY: WordSet = WordSet::of(&[
    word::FAMILY,
    word::FAMILIES,
    word::BROTHERS,
    word::SISTERS,
    word::TWINS,
    word::CLAN,
    word::SIBLINGS,
]);

/// Whether letters hang on a number: "60**W**".
fn is_unit(lexed: &Lexed<'_>, at: usize) -> bool {
    lexed.tokens[at].is_glued() & lexed.kind(at.wrapping_sub(1), TokenKind::Number)
}

/// Whether a token stands where any word has a capital: at the head of a sentence or of a quotation.
fn opens_sentence(lexed: &Lexed<'_>, sentence: Run, index: usize) -> bool {
    use TokenKind::{Colon, Ellipsis, Exclamation, Open, Question, Quote, SingleQuote, Stop, Symbol};
    const BEFORE: Kinds = Kinds::of(&[Quote, SingleQuote, Colon, Open, Symbol, Stop, Question, Exclamation, Ellipsis]);
    (index == sentence.start) | BEFORE.contains(lexed.tokens[index.saturating_sub(1)].kind)
}

/// Shorter words keep a small letter in many headlines: "of", "for".
const LONG: usize = 4;

/// Marks behind the one that ends a sentence.
const CLOSING: Kinds = Kinds::of(&[TokenKind::Quote, TokenKind::SingleQuote, TokenKind::Close]);

/// Whether most words of a sentence have capitals, as in a headline: a capital tells nothing there.
fn is_title_case(lexed: &Lexed<'_>, run: Run) -> bool {
    // A headline has no full stop, also none before a closing mark: "Zoë Roe beat Jürgen Doe." is a sentence.
    let last = lexed.tokens[run.range()].iter().rev().find(|token| !CLOSING.contains(token.kind));
    if last.is_some_and(|last| last.is(TokenKind::Stop)) {
        return false;
    }
    let words = lexed.tokens[run.range()].iter().skip(1).filter(|token| token.is_word() && token.span.len() >= LONG);
    let (mut all, mut capital) = (0, 0);
    for word in words {
        all += 1;
        capital += usize::from(word.is_capital());
    }
    all >= 3 && capital * 5 >= all * 4
}

#[cfg(test)]
mod tests {
    use crate::person::tests::person;

    #[test]
    fn who_helped_is_somebody() {
        let told = "The mill of Varn closed on Monday.\n\n";
        person(&format!("{told}(Reporting by Kolvar Prenn; Editing by Will Roe)"), "Kolvar Prenn|Will Roe");
        person(&format!("{told}Contributing: Kolvar Prenn, Osmark News Service."), "Kolvar Prenn");
        person(&format!("{told}Photograph: Kolvar Prenn/AFP/Getty Images"), "");
    }
}
