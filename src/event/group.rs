//! The group of a verb: the words before it that say whether and when it happens.

use crate::grammar::role::{Role, role};
use crate::lex::{Lexed, Run};
use crate::lexicon::{WordClass, WordId, word};

/// Words of a verb group before the verb: "has not yet been quite".
const VERB_GROUP: usize = 6;

/// What the words of a verb's group say that stand before it, back to the subject: "has not yet been quite", "plans to".
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Group(u16);

impl Group {
    /// "will", "won't", "'ll"
    pub(super) const WILL: u16 = 1;
    /// "may", "could", "can"
    pub(super) const MAY: u16 = 1 << 1;
    /// "has", "'ve"
    pub(super) const HAS: u16 = 1 << 2;
    pub(super) const HAD: u16 = 1 << 3;
    pub(super) const IS: u16 = 1 << 4;
    pub(super) const BEEN: u16 = 1 << 5;
    pub(super) const TO: u16 = 1 << 6;
    /// "due to", "plans to"
    pub(super) const PLAN: u16 = 1 << 7;
    /// "not", "never", "failed to"
    pub(super) const NOT: u16 = 1 << 8;
    /// "was", "were"
    pub(super) const WAS: u16 = 1 << 9;
    /// "would"
    pub(super) const WOULD: u16 = 1 << 10;

    pub(super) fn has(self, any: u16) -> bool {
        self.0 & any != 0
    }

    pub(super) fn before(lexed: &Lexed<'_>, clause: Run, verb: usize) -> Group {
        let mut group = Group::default();
        for at in (clause.start..verb).rev().take(VERB_GROUP) {
            let token = &lexed.tokens[at];
            group.0 |= match role(lexed, at) {
                _ if token.has(WordClass::NEGATION) => Group::NOT,
                Role::Auxiliary => Group::auxiliary(lexed, at),
                Role::Adverb => 0,
                _ if tells_time(lexed, at) => 0,
                _ if lexed.reads(at, word::TO) => Group::TO,
                _ if lexed.reads(at + 1, word::TO) => match Group::leading_to(token.word) {
                    0 => break,
                    led => led,
                },
                _ => break,
            };
        }
        group
    }

    /// "will", "has"; and what hangs on a word: "'ll", "’ve"
    fn auxiliary(lexed: &Lexed<'_>, at: usize) -> u16 {
        match lexed.known(at) {
            word::WILL | word::SHALL => Group::WILL,
            // "must vote by Friday"; but "must have left on Friday"
            word::MUST if !word::one_of!(lexed.known(at + 1), HAVE | NOT) => Group::WILL,
            word::MAY | word::MIGHT | word::COULD | word::CAN | word::SHOULD | word::MUST => Group::MAY,
            word::WOULD => Group::WOULD,
            word::HAS | word::HAVE => Group::HAS,
            word::HAD => Group::HAD,
            word::IS | word::ARE | word::AM => Group::IS,
            word::WAS | word::WERE => Group::WAS,
            word::BEEN => Group::BEEN,
            _ => match lexed.word(at) {
                "'s" | "’s" | "'ve" | "’ve" => Group::HAS,
                "'re" | "’re" | "'m" | "’m" => Group::IS,
                "'d" | "’d" if is_perfect(lexed, at) => Group::HAD,
                "'d" | "’d" => Group::WOULD,
                other if other.ends_with("ll") => Group::WILL,
                _ => 0,
            },
        }
    }

    /// Whether what a verb leads to is planned: "is **due** to open"
    pub(super) fn plans(verb: WordId) -> bool {
        Group::leading_to(verb) == Group::PLAN
    }

    /// "**failed** to appear", "is **due** to open"
    pub(super) fn leading_to(verb: WordId) -> u16 {
        match verb {
            word::FAILED
            | word::FAILS
            | word::REFUSED
            | word::REFUSES
            | word::DECLINED
            | word::DECLINES
            | word::UNABLE
            | word::NEGLECTED => Group::NOT,
            word::DUE
            | word::SET
            | word::GOING
            | word::SCHEDULED
            | word::SLATED
            | word::EXPECTED
            | word::PROJECTED
            | word::FORECAST
            | word::LIKELY
            | word::ABOUT
            | word::POISED
            | word::PLANS
            | word::PLAN
            | word::AIMS
            | word::INTENDS
            | word::INTEND
            | word::SUPPOSED => Group::PLAN,
            _ => 0,
        }
    }
}

/// Whether a word is of a time within a verb's group: "will **on Monday** open", "would **for months** prove", "has **this week**
/// been"; but "plans **this week** of talks".
fn tells_time(lexed: &Lexed<'_>, at: usize) -> bool {
    const TIME: WordClass = WordClass::WEEKDAY.or(WordClass::MONTH).or(WordClass::UNIT).or(WordClass::TIME_WORD);
    let led = || word::one_of!(lexed.known(at), ON | IN | FOR | THIS | LAST | NEXT) && lexed.has(at + 1, TIME);
    lexed.has(at, TIME) || led()
}

/// Whether "'d" at `at` stands for "had": "they**'d** already left"; but "they'd leave".
fn is_perfect(lexed: &Lexed<'_>, at: usize) -> bool {
    let verb = at + 1 + usize::from(role(lexed, at + 1) == Role::Adverb);
    lexed.has(verb, WordClass::PARTICIPLE) && !lexed.has(verb, WordClass::VERB_BASE)
}

#[cfg(test)]
mod tests {
    use crate::EventStatus;
    use crate::event::status::tests::stands;

    #[test]
    fn what_did_not_happen() {
        for text in [
            "Doe failed to appear in court on Tuesday.",
            "Doe did not respond to a request for comment on Monday.",
            "The council refused to vote on Monday.",
            "The race won't take place on Sunday.",
        ] {
            stands(text, EventStatus::Negated);
        }
    }

    #[test]
    fn had_and_would_when_cut_short() {
        stands("They'd already left on Monday.", EventStatus::Past);
        stands("Ana Doe said they'd leave on Friday.", EventStatus::Planned);
    }

    #[test]
    fn a_time_within_a_group() {
        stands("The council will this week resign.", EventStatus::Planned);
        stands("The council will on Friday resign.", EventStatus::Planned);
        stands("It would for years prove too dear.", EventStatus::Hypothetical);
    }
}
