//! Pronouns in the walk: "he", "her" and whom they mean.

use super::{Speakers, Walk};
use crate::grammar::role::{Role, role};
use crate::lex::{Gap, Lexed, Run, TokenKind};
use crate::lexicon::{WordClass, word};
use crate::model::{Gender, MentionRule};
use crate::person::focus::{Place, Sought, Who};
use crate::person::{gender, subject};

/// Names in what was asked, with the one who was.
const MOST_ASKED: usize = 4;

impl<S: Speakers> Walk<'_, '_, S> {
    /// The one without a name whom a pronoun at `at` means: in a clause that tells of him, "a woman who lost **her** way", and where
    /// the sentence before brings him in and names nobody: "They met a woman. **She** left".
    fn stranger_meant(&self, sentence: Run, at: usize, gender: Gender, quoted: bool) -> Option<Who> {
        /// "a woman who had once lost all of **her** money", "a woman who said that **she**"
        const FARTHEST: [usize; 2] = [8, 4];
        let stranger = self.stranger?;
        if stranger.gender.is_some_and(|own| own != gender) {
            return None;
        }
        let lexed = self.lexed;
        let subject = lexed.has(at, WordClass::SUBJECT_PRONOUN);
        // "a woman who met **her** in her room"
        let parted = |at: usize| {
            lexed.kind(at, TokenKind::Comma) || lexed.reads(at, word::AND) || lexed.has(at, WordClass::PERSONAL)
        };
        let told = stranger.sentence == self.sentence
            && lexed.reads(stranger.head + 1, word::WHO)
            && at - stranger.head <= FARTHEST[usize::from(subject)]
            && (subject || role(lexed, at) == Role::Determiner && !subject::is_object(lexed, at - 1, at))
            && !(stranger.head + 1..at).any(parted);
        let brought_in = stranger.new
            && stranger.sentence + 1 == self.sentence
            && self.named_in < stranger.sentence
            && subject
            && at == sentence.start
            && !quoted
            && !lexed.kind(at - 1, TokenKind::Quote)
            && lexed.tokens[at].gap < Gap::Blank;
        (told || brought_in).then_some(stranger.who)
    }

    /// Whom the subject at `at` does something to, so that it means another: "he called **Doe** a liar".
    fn object(&self, at: usize, next: usize) -> Option<Who> {
        let name = self.names.get(next).filter(|name| name.start == at + 2)?;
        let verb = &self.lexed.tokens[at + 1];
        (verb.is_word() && !verb.has(WordClass::BE)).then_some(Who::Person(name.person))
    }

    /// Of whom a sentence says that it goes on about him: "As for **Doe**, he".
    fn as_for(&self, sentence: Run, at: usize) -> Option<Who> {
        let lexed = self.lexed;
        if !lexed.reads(sentence.start, word::AS) || !lexed.reads(sentence.start + 1, word::FOR) {
            return None;
        }
        let last = self.found.mentions.last_noted()?;
        let right_before = last.run.end + 1 == at && lexed.kind(last.run.end, TokenKind::Comma);
        let one = self.found.told[last.person].gender;
        let fits = one.is_none() || one == gender::of_pronoun(lexed.known(at));
        (right_before && fits && last.start == sentence.start + 2).then_some(Who::Person(last.person))
    }

    /// Who is the subject of a verb right before a possessive at `at`: "Doe left, and Roe **lost** his".
    fn owner(&self, at: usize) -> Option<Who> {
        /// "**finished** first in her"
        const FARTHEST: usize = 3;
        let (who, verb) = self.subject?;
        (matches!(who, Who::Person(_)) && verb < at && at - verb <= FARTHEST).then_some(who)
    }

    /// Who spoke last, where a subject at `at` speaks again and no sentence between is of another.
    fn said_before(&mut self, at: usize, subject: bool) -> Option<Who> {
        if !subject {
            return None;
        }
        let (person, token) = self.speakers.said_before(at, &self.found.mentions)?;
        let other = self.topic.is_some_and(|(topic, at)| topic != person && at > token);
        (!other).then_some(Who::Person(person))
    }

    /// Who says the quotation around a pronoun of a gender, where a pronoun of that gender tells it behind: "“He won,” **he** said".
    fn speaker_behind(&mut self, at: usize, gender: Gender) -> Option<Who> {
        let pronoun = self.speakers.pronoun_behind(at)?;
        if gender::of_pronoun(self.lexed.known(pronoun)) != Some(gender) {
            return None;
        }
        if let Some((_, who)) = self.behind.filter(|(known, _)| *known == pronoun) {
            return who;
        }
        let sayer = self.said_before(pronoun, true);
        let place = Place { sentence: self.sentence, token: pronoun, subject: true, pronoun: true };
        let sought = Sought { gender: Some(gender), place, possessive: false, not: [None; 4], sayer };
        let who = self.focus.pronoun(&sought);
        self.behind = Some((pronoun, who));
        who
    }

    /// Whom a quotation names that a pronoun at `at` says, for nobody names himself: "“Doe has failed,” **he** said"; but
    /// "“Doe voters won,” he said".
    fn named_by(&self, sentence: Run, at: usize, next: usize) -> [Option<Who>; 2] {
        let lexed = self.lexed;
        let mark = |at: &usize| lexed.kind(*at, TokenKind::Quote);
        let mut others = [None; 2];
        if at < sentence.start + 2 || !mark(&(at - 1)) || !lexed.has(at + 1, WordClass::CUE) {
            return others;
        }
        let from = (sentence.start..at - 1).rev().find(mark).unwrap_or(sentence.start);
        let names = self.names[..next].iter().rev().take_while(|name| name.run.start >= from);
        let names = names.filter(|name| role(lexed, name.run.end) != Role::Noun);
        for (other, name) in others.iter_mut().zip(names) {
            *other = Some(Who::Person(name.person));
        }
        others
    }

    /// "he", "her": whoever fits best of those in focus. `next`: the first name behind it.
    pub(super) fn pronoun(&mut self, sentence: Run, at: usize, next: usize) {
        let lexed = self.lexed;
        let Some(gender) = gender::of_pronoun(lexed.known(at)) else { return };
        if is_of_anybody(lexed, at) || is_altered(lexed, at) {
            return;
        }
        let possessive = lexed.has(at, WordClass::POSSESSIVE);
        let run = Run::new(at, at + 1);
        let subject = lexed.has(at, WordClass::SUBJECT_PRONOUN);
        let place = Place { sentence: self.sentence, token: at, subject, pronoun: true };
        let speaker = self.speakers.speaker_at(at, &self.found.mentions).map(Who::Person);
        let speaker = speaker.or_else(|| self.speaker_behind(at, gender));
        let doer = self.subject.filter(|(_, verb)| subject::is_object(lexed, *verb, at)).map(|(who, _)| who);
        let doer = doer.or_else(|| self.object(at, next).filter(|_| subject));
        let sayer =
            self.subject.filter(|(_, verb)| subject && subject::of_report(lexed, *verb, at)).map(|(who, _)| who);
        let names = self.names[next..].iter().take(MOST_ASKED);
        let mut names = names.take_while(|name| name.run.start < sentence.end);
        // "fed up with his [Doe's] rule": an editor says who.
        let told = self.names.get(next).is_some_and(|name| {
            let end = name.run.end + usize::from(lexed.kind(name.run.end, TokenKind::Clitic));
            name.start == at + 2 && lexed.kind(at + 1, TokenKind::Open) && lexed.kind(end, TokenKind::Close)
        });
        let ahead = if told {
            names.next()
        } else if subject::opens_with_asked(lexed, sentence) {
            names.find(|name| subject::is_asked(lexed, sentence, **name))
        } else {
            names.next().filter(|name| possessive && subject::looks_ahead(lexed, sentence, at, **name))
        };
        let ahead = ahead.filter(|name| self.found.told[name.person].gender.is_none_or(|own| own == gender));
        let likely = sayer.or_else(|| self.said_before(at, subject)).or_else(|| self.owner(at).filter(|_| possessive));
        let [one, other] = if subject { self.named_by(sentence, at, next) } else { [None; 2] };
        let not = [speaker, doer, one, other];
        let sought = Sought { gender: Some(gender), place, possessive, not, sayer: likely };
        let ahead = ahead.map(|name| Who::Person(name.person));
        let says = self.behind.filter(|(pronoun, _)| *pronoun == at).and_then(|(_, who)| who);
        let says = says.or_else(|| self.as_for(sentence, at).filter(|_| subject));
        let stranger = || self.stranger_meant(sentence, at, gender, speaker.is_some());
        let Some(who) = ahead.or(says).or_else(stranger).or_else(|| self.focus.pronoun(&sought)) else { return };
        let rule = match who {
            _ if ahead.is_some() => MentionRule::LooksAhead,
            _ if sayer == Some(who) => MentionRule::Report,
            _ => MentionRule::Pronoun,
        };
        self.verb = subject.then_some(at + 1);
        if let Who::Person(person) = who {
            self.found.told[person].gender.get_or_insert(gender);
        }
        self.mention(who, Some(gender), place, run, rule);
    }
}

/// "whether **he or she** left", "**his or her** name": nobody of the text.
fn is_of_anybody(lexed: &Lexed<'_>, at: usize) -> bool {
    let other = |other: usize| {
        let gender = |at: usize| gender::of_pronoun(lexed.known(at));
        lexed.has(other, WordClass::PERSONAL) && gender(other).is_some_and(|other| gender(at) != Some(other))
    };
    let or = |at: usize| lexed.reads(at, word::OR);
    or(at + 1) && other(at + 2) || or(at.wrapping_sub(1)) && other(at.wrapping_sub(2))
}

/// "[T]**he** stakes": the rest of a word of which an editor has put the first letter.
fn is_altered(lexed: &Lexed<'_>, at: usize) -> bool {
    lexed.tokens[at].is_glued() && lexed.kind(at.wrapping_sub(1), TokenKind::Close)
}
#[cfg(test)]
mod tests {
    use crate::person::tests::means;

    #[test]
    fn who_does_something_to_another() {
        means("Ben Roe sang. Carl Moe came. He met Moe.", "Ben Roe", "Ben Roe|He");
        means("Ben Roe sang. Carl Moe came. He was Moe.", "Carl Moe", "Carl Moe|He|Moe");
    }

    #[test]
    fn whom_a_sentence_goes_on_about() {
        let told = "Ben Roe left. Roe came. Roe sang. Roe slept, and Roe said so. As for Carl Moe, he ate.";
        means(told, "Carl Moe", "Carl Moe|he");
        means(&told.replace("he ate", "she ate"), "Carl Moe", "Carl Moe");
    }

    #[test]
    fn nobody_names_himself_in_what_he_says() {
        let who = |text: &str| {
            let article = crate::Parser::new().parse(text).unwrap();
            let last = article.quotes().filter_map(|quote| quote.speaker_name().map(str::to_owned)).last();
            last.unwrap()
        };
        assert_eq!(who("Ben Roe met Carl Moe. “Roe has failed,” he said."), "Carl Moe");
        assert_eq!(who("Ben Roe met Carl Moe. “Roe voters won,” he said."), "Ben Roe");
        assert_eq!(who("Ben Roe met Carl Moe. “They won,” he said."), "Ben Roe");
    }

    #[test]
    fn who_owns_what_the_verb_is_about() {
        let told = "Ben Roe left. Roe came. Roe sang. Roe slept. He ate, and Carl Moe lost his dog.";
        means(told, "Carl Moe", "Carl Moe|his");
        means(&told.replace("lost his dog", "saw a bird that ate his fish"), "Carl Moe", "Carl Moe");
    }

    #[test]
    fn pronouns_that_mean_nobody() {
        means("Ben Roe left. They asked whether he or she knew.", "Ben Roe", "Ben Roe");
        means("Ben Roe left. They asked his or her name.", "Ben Roe", "Ben Roe");
        means("Ben Roe left. They asked whether he would.", "Ben Roe", "Ben Roe|he");
        means("Ben Roe wrote. [T]he boat is his.", "Ben Roe", "Ben Roe|his");
    }

    #[test]
    fn pronouns_of_their_gender() {
        means("Ana Doe met Ben Roe. She left, and he stayed.", "Ana Doe", "Ana Doe|She");
        means("Ana Doe met Ben Roe. She left, and he stayed.", "Ben Roe", "Ben Roe|he");
        means("Ana Doe saw Eva Roe. She left her dog.", "Ana Doe", "Ana Doe|She|her");
        means("Ana Doe left. It rained. It snowed. It hailed. It blew. They slept. She came.", "Ben Roe", "");
        means("A man met Ana Doe. He left.", "Ana Doe", "Ana Doe");
        means("Ana Doe left. They met a woman there. She sang.", "Ana Doe", "Ana Doe");
        means("Ana Doe met a woman who had lost her way. She sang.", "Ana Doe", "Ana Doe|She");
        means("Ben Doe met Carl Roe. They fear his [Roe's] rule.", "Carl Roe", "Carl Roe|his|Roe");
    }
}
