//! Who speaks inside quotation marks, as far as the mentions beside the cues tell: whom "he" cannot mean there, and who "I" is.

use super::gender;
use super::mention::Mention;
use super::reference::Speakers;
use super::speaker::{inside, of_form};
use super::whereabouts::within;
use crate::lex::{Gap, Lexed, Run, TokenKind};
use crate::lexicon::WordClass;
use crate::model::{MentionForm, MentionRule, Quote, QuoteKind};
use crate::quote::Sites;

/// The stretches of the quotes with their speakers, as far as a name beside the cue tells them.
pub(crate) struct InQuotes<'t> {
    lexed: &'t Lexed<'t>,
    stretches: Vec<Stretch>,
    /// The first stretch that does not lie before the last token asked for.
    next: usize,
    /// The speakers' mentions, in text order, with how the quote is written.
    speakers: Vec<(Run, MentionForm, QuoteKind)>,
    /// The first of them that does not lie before the last token asked for.
    next_speaker: usize,
}

/// A part of a quote without a break.
struct Stretch {
    run: Run,
    /// Whether the writer tells parts of it in words of his own.
    mixed: bool,
    /// The quote's place among all.
    quote: usize,
    /// The speaker, as far as a mention beside the cue tells that has been looked at.
    person: Option<usize>,
    /// The mention before the quote that is still to be looked at: "**She** added: “…”".
    speaker: Option<(Run, MentionForm)>,
    /// The pronoun behind the quote that means the speaker: "“…,” **she** said".
    pronoun: Option<usize>,
}

impl<'t> InQuotes<'t> {
    pub(crate) fn new(lexed: &'t Lexed<'t>, quotes: &[Quote], sites: &Sites, names: &[Mention]) -> InQuotes<'t> {
        let stretch = |&(run, quote): &(Run, usize)| {
            let person = sites.speakers[quote].and_then(|speaker| inside(lexed, speaker, names));
            let mixed = quotes[quote].kind == QuoteKind::Mixed;
            let form = quotes[quote].speaker.as_ref().map(|speaker| speaker.form);
            let speaker = sites.speakers[quote].zip(form).filter(|_| person.is_none());
            let before = speaker.filter(|(speaker, _)| speaker.end <= run.start);
            let behind = speaker.filter(|&(speaker, form)| form == MentionForm::Pronoun && speaker.start >= run.end);
            Stretch {
                run: if mixed { in_marks(lexed, run) } else { run },
                mixed,
                quote,
                person,
                speaker: before,
                pronoun: behind.map(|(pronoun, _)| pronoun.start),
            }
        };
        let mut stretches: Vec<Stretch> = sites.in_marks.iter().map(stretch).collect();
        stretches.sort_by_key(|stretch| stretch.run.start);
        let mut speakers = Vec::with_capacity(quotes.len());
        for (run, quote) in sites.speakers.iter().zip(quotes) {
            if let (Some(run), Some(speaker)) = (*run, &quote.speaker) {
                speakers.push((run, speaker.form, quote.kind));
            }
        }
        speakers.sort_by_key(|(run, ..)| run.start);
        InQuotes { lexed, stretches, next: 0, speakers, next_speaker: 0 }
    }

    /// Leaves the stretches behind that end before a token.
    fn pass(&mut self, token: usize) {
        while self.stretches.get(self.next).is_some_and(|stretch| stretch.run.end <= token) {
            self.next += 1;
        }
    }

    /// Adds the first person inside quotes whose speakers are known to the mentions, which are in text order: "I", "my" mean the
    /// speaker. Of mentions of the same words these come last.
    pub(crate) fn add_first_person(&self, quotes: &[Quote], references: &[usize], mentions: &mut Vec<Mention>) {
        for stretch in &self.stretches {
            let Some(person) = quotes[stretch.quote].speaker.as_ref().and_then(|speaker| speaker.person) else {
                continue;
            };
            for &at in within(references, stretch.run) {
                let token = &self.lexed.tokens[at];
                if token.has(WordClass::PERSONAL) && token.is_word() && gender::of_pronoun(token.word).is_none() {
                    let rule = MentionRule::FirstPerson;
                    mentions.push(Mention::new(Run::new(at, at + 1), person.index(), rule));
                }
            }
        }
        // Two lists, of which the second is nearly in order, for a stretch may lie inside another: one merge.
        mentions.sort_by_key(Mention::place);
    }
}

impl Speakers for InQuotes<'_> {
    fn speaker_at(&mut self, token: usize, mentions: &[Mention]) -> Option<usize> {
        self.pass(token);
        let stretch = self.stretches.get_mut(self.next).filter(|stretch| stretch.run.contains(token))?;
        if stretch.mixed && !is_in_marks(self.lexed, stretch.run, token) {
            return None;
        }
        if let Some((speaker, form)) = stretch.speaker.take() {
            stretch.person = of_form(self.lexed, form, speaker, mentions);
        }
        stretch.person
    }

    fn pronoun_behind(&self, token: usize) -> Option<usize> {
        let stretch = self.stretches.get(self.next).filter(|stretch| stretch.run.contains(token))?;
        stretch.pronoun.filter(|_| !stretch.mixed || is_in_marks(self.lexed, stretch.run, token))
    }

    fn said_before(&mut self, token: usize, mentions: &[Mention]) -> Option<(usize, usize)> {
        /// Tokens between two turns of one who speaks: a quote of a few sentences.
        const NEAR: usize = 120;
        let speaker = |at: usize| self.speakers.get(at).copied();
        let mut next = self.next_speaker;
        while speaker(next).is_some_and(|(run, ..)| run.start < token) {
            next += 1;
        }
        self.next_speaker = next;
        let (said, _, kind) = speaker(next)?;
        let (run, form, _) = speaker(next.checked_sub(1)?)?;
        if said.start != token || run.start + NEAR < token {
            return None;
        }
        // "“We won,” Doe said. **He** added that they sang."; but "said Roe, who thinks so. He added"
        let opens = || form != MentionForm::Relative && opens_sentence(self.lexed, token);
        (kind == QuoteKind::Direct || opens())
            .then(|| of_form(self.lexed, form, run, mentions))
            .flatten()
            .map(|person| (person, run.start))
    }

    fn is_quoted(&mut self, token: usize) -> bool {
        self.pass(token);
        self.stretches.get(self.next).is_some_and(|stretch| stretch.run.contains(token))
    }
}

/// Whether a sentence begins with a token: behind a stop, outside marks, or on a new line.
fn opens_sentence(lexed: &Lexed<'_>, token: usize) -> bool {
    let Some(before) = token.checked_sub(1) else { return true };
    let mark = lexed.kind(before, TokenKind::Quote) && lexed.tokens[before].gap == Gap::None;
    let before = before.saturating_sub(usize::from(mark));
    lexed.tokens[before].is_terminal() || lexed.tokens[token].gap >= Gap::Blank
}

/// Whether a token of a stretch stands between two marks: not "said they “love” **him** and “trust” him".
fn is_in_marks(lexed: &Lexed<'_>, run: Run, token: usize) -> bool {
    let mut kinds = lexed.tokens[run.start.saturating_sub(1)..token].iter().map(|token| token.kind);
    let Some(first) = kinds.find(|&kind| is_mark(kind)) else { return false };
    kinds.filter(|&kind| kind == first).count() % 2 == 0
}

/// What stands in marks of a quote that the writer opens in words of his own: "said he would **“go home”**", where "he" may be
/// the speaker.
fn in_marks(lexed: &Lexed<'_>, run: Run) -> Run {
    let mark = |at: usize| lexed.tokens.get(at).is_some_and(|token| is_mark(token.kind));
    if run.start > 0 && mark(run.start - 1) {
        return run;
    }
    Run::new(run.range().find(|&at| mark(at)).unwrap_or(run.start), run.end)
}

fn is_mark(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Quote | TokenKind::SingleQuote)
}

#[cfg(test)]
mod tests {
    use crate::Parser;

    #[test]
    fn he_may_be_the_speaker_before_the_marks() {
        let text = "Ana Doe said she would “go home” soon.";
        let article = Parser::new().parse(text).unwrap();
        let person = article.people().next().unwrap();
        let mentions: Vec<_> = person.mentions.iter().map(|&span| &text[span]).collect();
        assert_eq!(mentions, ["Ana Doe", "she"]);
    }

    #[test]
    fn she_is_another_than_the_speaker() {
        let text = "Ana Doe came with Eva Roe. She added: “I saw her. She sang.”";
        let article = Parser::new().parse(text).unwrap();
        let mentions = |n: usize| {
            let person = article.people().nth(n).unwrap();
            person.mentions.iter().map(|&span| &text[span]).collect::<Vec<_>>()
        };
        assert_eq!((mentions(0), mentions(1)), (vec!["Ana Doe", "She", "I"], vec!["Eva Roe", "her", "She"]));
    }

    #[test]
    fn he_may_be_the_speaker_between_two_marks() {
        let text = "Ben Doe said they “love” him and “trust” him. Carl Roe left.";
        let article = Parser::new().parse(text).unwrap();
        let person = article.people().next().unwrap();
        assert_eq!(person.mentions.len(), 3);
    }

    /// The name of the last speaker.
    #[track_caller]
    fn speaks_last(text: &str, name: &str) {
        let article = Parser::new().parse(text).unwrap();
        let last = article.quotes().filter_map(|quote| quote.speaker_name().map(str::to_owned)).last();
        assert_eq!(last.as_deref(), Some(name), "{text}");
    }

    #[test]
    fn who_goes_on_is_who_spoke() {
        speaks_last("“Eva Roe won,” Ana Doe said.\n\n“Eva Roe sang,” she added.", "Ana Doe");
        speaks_last("“Eva Roe won,” Ana Doe said. Roe came back. “They sang,” she added.", "Eva Roe");
        speaks_last("Ana Doe met Eva Roe. “She won,” she said.", "Ana Doe");
        speaks_last("Ben Roe sang. Roe left.\n\n“Roe won,” Carl Moe said. He said that it rained.", "Carl Moe");
    }

    #[test]
    fn i_is_the_speaker_inside_the_marks() {
        let text = "“I won,” Ana Doe said.";
        let article = Parser::new().parse(text).unwrap();
        let person = article.people().next().unwrap();
        let mentions: Vec<_> = person.mentions.iter().map(|&span| &text[span]).collect();
        assert_eq!(mentions, ["I", "Ana Doe"]);
    }
}
