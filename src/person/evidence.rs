//! Whether capitalised words name a person: the evidence in them and around them, in points.

use super::behind::{after, is_by_name};
use super::body::{self, may_be_a_firm};
use super::candidate::{Around, Candidate, SINGLE_NAME, SURELY_A_BODY, UNLIKELY, is_common};
use super::gender;
use super::inside::{full, single};
use super::tail;
use super::thing::names_a_thing;
use super::told::{ROLES, is_of_a_family, is_of_somebody, is_second_of_two};
use crate::grammar::name::{Part, PartKind};
use crate::lex::{Case, Kinds, Lexed, Run, TokenKind, any};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self, WordSet};

/// The points of a candidate of one word. "Wall", which names a thing, may be the surname of Jens Wall.
pub(crate) fn alone(lexed: &Lexed<'_>, candidate: &Candidate) -> i32 {
    if candidate.weighed {
        return candidate.points;
    }
    let Candidate { name, sentence, opens, .. } = *candidate;
    let around = Around { lexed, sentence, opens, before: name.start, class: lexed.tokens[name.start].class };
    points(&around, candidate, &[Part { run: name, kind: PartKind::Word }]).unwrap_or(UNLIKELY)
}

/// Whether what stands right before a word or behind it can tell that it names a person: "coach **Doe**", "**Doe** said".
pub(crate) fn may_be_told(lexed: &Lexed<'_>, candidate: &Candidate) -> bool {
    const BEFORE: WordClass = ROLES.or(WordClass::CUE);
    const BEHIND: WordClass = WordClass::RELATIVE.or(WordClass::BE).or(WordClass::VERB_PAST).or(WordClass::VERB_S);
    const MARKS: Kinds = Kinds::of(&[TokenKind::Comma, TokenKind::Open]);
    let tells = |at: usize, words: WordClass| {
        lexed.tokens.get(at).is_some_and(|token| token.has(words) | MARKS.contains(token.kind))
    };
    let Run { start, end } = candidate.name;
    let before = lexed.known(start.wrapping_sub(1));
    let told = any([candidate.weighed, tells(end, BEHIND), tells(start.wrapping_sub(1), BEFORE), before == word::BY]);
    let given = || word::one_of!(before, OF | AND) | lexed.reads(end, word::AND) || is_by_name(lexed, start);
    let second = || before == word::AND && is_second_of_two(lexed, candidate.name);
    told || lexed.has(start, WordClass::FIRST_NAME) && given() || second()
}

/// The points for a person; `None` when the words name something else.
pub(crate) fn points(around: &Around<'_>, candidate: &Candidate, parts: &[Part]) -> Option<i32> {
    if names_a_thing(around, candidate, parts) {
        return None;
    }
    let inside = if candidate.words > 1 { full(around, candidate, parts) } else { single(around, candidate, parts) };
    let title = match candidate.name.start.wrapping_sub(1) {
        _ if !candidate.is_titled() => 0,
        // "Rival Kolvar", "Republican Kolvars"
        office if candidate.words == 1 && may_be_a_firm(around.lexed, office) => 1,
        _ => 4,
    };
    let paired = || is_of_a_family(around.lexed, candidate.name) || is_second_of_two(around.lexed, candidate.name);
    let family = if candidate.words == 1 && paired() { SINGLE_NAME } else { 0 };
    Some(inside + title + family + before(around, candidate) + after(around, candidate))
}

/// What stands before: "spokesman Doe", "said Doe", "in Varn", "the Doe". Titles leave nothing to tell: "the | French
/// President Ana Doe".
fn before(around: &Around<'_>, candidate: &Candidate) -> i32 {
    if candidate.is_titled() {
        return 0;
    }
    around.token_before().map_or(0, |(at, token)| match token.kind {
        TokenKind::Word if token.has(TELLS_BEFORE) => word_before(around.lexed, candidate, at),
        TokenKind::Comma => comma_before(around, candidate, at),
        // "21st Century Prenn": nobody is counted.
        TokenKind::Ordinal => 2 * SURELY_A_BODY,
        _ => 0,
    })
}

/// Words that tell whether a name follows.
const TELLS_BEFORE: WordClass = ROLES
    .or(WordClass::CUE)
    .or(WordClass::PLACE_HEAD)
    .or(WordClass::DETERMINER)
    .or(WordClass::POSSESSIVE)
    .or(WordClass::PREPOSITION)
    .or(WordClass::PARTICLE)
    .or(body::KINDS);

/// "spokesman Doe", "said Doe", "in Varn", "the Doe"
fn word_before(lexed: &Lexed<'_>, candidate: &Candidate, at: usize) -> i32 {
    let token = &lexed.tokens[at];
    let lower = token.case == Case::Lower;
    // "carmaker Prenn", "rail operator Prenn"
    if lower && candidate.words == 1 && may_be_a_firm(lexed, at) {
        return 0;
    }
    if lower && token.has(ROLES) {
        // "his daughter Tolvik", "his friend Tolvik", "spokesman Tolvik"
        return 3 + i32::from(gender::of_word(token.word).is_some() || is_of_somebody(lexed, candidate));
    }
    if lower && token.has(WordClass::CUE) && !token.has(WordClass::NOUN) {
        return 1;
    }
    let full = candidate.words > 1;
    if !full && is_in_the_life_of(lexed, candidate, at) {
        return 2;
    }
    if full && body::is_shared(lexed, candidate, at) {
        return 2 * SURELY_A_BODY;
    }
    let first_name = || lexed.has(candidate.name.start, WordClass::FIRST_NAME);
    // "Etudes sur la Kolvarie Prennoise": words of another language
    if lower
        && full
        && token.has(WordClass::PARTICLE)
        && !first_name()
        && !lexed.tokens[at.saturating_sub(1)].is_capital()
    {
        return -3;
    }
    // "in north Kolvara"
    if lower && token.has(WordClass::PLACE_HEAD) && candidate.words == 1 {
        return -4;
    }
    if token.has(body::KINDS) {
        return body::kind_before(lexed, candidate, at);
    }
    if token.has(WordClass::POSSESSIVE) {
        // "his Tolvik Trio": nobody owns a person by a full name, but "her Ana Doe".
        return if full && !first_name() { -3 } else { 0 };
    }
    // "the fear that Ana Doe"
    if token.has(WordClass::DETERMINER) && token.word != word::THAT {
        // "the Sister", "the Ana Observer", but "the Ana Doe pictures" are of her.
        let thing = at + 1 == candidate.name.start && is_common(&lexed.tokens[candidate.name.end - 1]);
        let known = full && first_name() && !thing;
        return if known { -2 } else { -4 };
    }
    if is_local(lexed, at) { -2 } else { 0 }
}

/// Whether a first name is that of somebody whose life, kin or picture is spoken of: "the murder **of Ana**", "a portrait **of
/// Ana**"; "of" stands at `at`.
fn is_in_the_life_of(lexed: &Lexed<'_>, candidate: &Candidate, at: usize) -> bool {
    static OWNED: WordSet = WordSet::of(&[
        word::BEHALF,
        word::BIRTH,
        word::DEATH,
        word::FUNERAL,
        word::KILLING,
        word::MEMORY,
        word::MURDER,
        word::PARENTS,
        word::PHOTO,
        word::PHOTOS,
        word::PICTURE,
        word::PICTURES,
        word::PORTRAIT,
        word::PORTRAITS,
        word::STATUE,
        // Not "the king of Jordan".
        word::AUNT,
        word::BROTHER,
        word::DAUGHTER,
        word::FATHER,
        word::GRANDDAUGHTER,
        word::GRANDSON,
        word::HUSBAND,
        word::MOTHER,
        word::NEPHEW,
        word::NIECE,
        word::SISTER,
        word::SON,
        word::UNCLE,
        word::WIDOW,
        word::WIFE,
    ]);
    lexed.reads(at, word::OF)
        && lexed.has(candidate.name.start, WordClass::FIRST_NAME)
        && OWNED.contains(lexed.known(at.wrapping_sub(1)))
}

/// "his son, Ari Doe,", "the coach, Doe."
fn comma_before(around: &Around<'_>, candidate: &Candidate, comma: usize) -> i32 {
    let lexed = around.lexed;
    let end = candidate.name.end;
    let closed = end >= around.sentence.end || lexed.tokens[end].is_terminal() || lexed.kind(end, TokenKind::Comma);
    if closed && is_role_before(lexed, around.sentence.start, comma) { 2 } else { 0 }
}

/// Whether what somebody is stands before a comma: "his **son**,", "a **spokesman for the Harbor Office**,".
fn is_role_before(lexed: &Lexed<'_>, floor: usize, comma: usize) -> bool {
    /// "spokesman for the United Harbor Workers of Varn"
    const LONGEST: usize = 8;
    let noun = |at: &usize| lexed.has(*at, ROLES) && lexed.tokens[*at].case == Case::Lower;
    let head = (floor.max(comma.saturating_sub(LONGEST))..comma).rev().find(noun);
    head.is_some_and(|head| tail::tail_end(lexed, head) == comma)
}

/// Whether a place is likely to follow: "in Varn", "near Varn".
pub(crate) fn is_local(lexed: &Lexed<'_>, at: usize) -> bool {
    word::one_of!(lexed.known(at), IN | AT | NEAR | ACROSS | AROUND | INTO) && lexed.has(at, WordClass::PREPOSITION)
}

#[cfg(test)]
mod tests {
    use crate::person::tests::person;

    #[test]
    fn people_by_what_stands_around() {
        person("It belongs to painter Prenn, a resident.", "Prenn");
        person("A spokeswoman for the Harbor Office, Pia Long, left.", "Pia Long");
        person("Their neighbor, Prenn, who had seen it, left.", "Prenn");
        person("They saw the Ana Doe pictures there.", "Ana Doe");
        person("Tolvik gave up. In May Tolvik died.", "Tolvik");
        person("Lord Prenn of Varn, whom they knew, left. Tolvik of Varn left.", "Prenn");
        person("She was a guest on Prenn shows. Prenn was a guest too.", "");
        person("They saw that Kolvar Prenn was ill.", "Kolvar Prenn");
        person("They ran 21st Century Prenn. Ana Prenn left Century Prenn.", "Ana Prenn");
        person("Peter the Great met Hilary of Varn. Grace of God fell on France the Great.", "Peter|Hilary");
        person("“No,” said Kolvaan Schott, Osmark coordinator at the mill.", "Kolvaan Schott");
        person("They met Kolvaan Schott, Osmark Sen. Ben Roe and Eva Tarr.", "Kolvaan Schott|Ben Roe|Eva Tarr");
        person("Yesterday Ana Doe left.", "Ana Doe");
        person("Rival Prenn's was lower too. Republican Kolvars left. Crown Kolvar took it.", "");
        person("Republican Ana Doe left. Fellow Kolvaan Schott came.", "Ana Doe|Kolvaan Schott");
        person("Harbor Relations Ana Doe left.", "Ana Doe");
    }
}
