//! Whether capitalised words name a person: the evidence in them and around them, in points.

use super::body;
use super::candidate::{Around, Candidate, SINGLE_NAME, SURELY_A_BODY, UNLIKELY, is_common};
use super::description;
use super::gender;
use super::inside::{full, single};
use super::thing::names_a_thing;
use super::told::{ROLES, apposition, is_of_a_family, is_second_of_two};
use crate::grammar::Tokens;
use crate::grammar::name::{Part, PartKind};
use crate::grammar::noun_phrase::noun_phrase;
use crate::grammar::role::{Role, role};
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
    let title = if candidate.is_titled() { 4 } else { 0 };
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

/// Whether a word for what somebody does says more often what a firm does: "carmaker", "operator"; but "lawmaker".
fn may_be_a_firm(lexed: &Lexed<'_>, at: usize) -> bool {
    static MAKERS: WordSet = WordSet::of(&[
        word::LAWMAKER,
        word::FILMMAKER,
        word::POLICYMAKER,
        word::WINEMAKER,
        word::WATCHMAKER,
        word::PLAYMAKER,
        word::KINGMAKER,
        word::PEACEMAKER,
        word::DRESSMAKER,
    ]);
    static FIRMS: WordSet = WordSet::of(&[
        word::DEVELOPER,
        word::OPERATOR,
        word::OWNER,
        word::BROKER,
        word::DEALER,
        word::CONTRACTOR,
        word::RIVAL,
    ]);
    let maker = lexed.word(at).ends_with("maker") && !MAKERS.contains(lexed.known(at));
    maker || FIRMS.contains(lexed.known(at))
}

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

/// Whether a name stands behind what somebody's relative or friend is: "**his friend** Tolvanus of Varn".
fn is_of_somebody(lexed: &Lexed<'_>, candidate: &Candidate) -> bool {
    let at = candidate.name.start.wrapping_sub(1);
    lexed.has(at, ROLES)
        && !lexed.has(at, WordClass::ADJECTIVE)
        && lexed.tokens[at].case == Case::Lower
        && matches!(lexed.known(at.wrapping_sub(1)), word::HIS | word::HER | word::MY)
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
    head.is_some_and(|head| description::tail_end(lexed, head) == comma)
}

/// Whether a place is likely to follow: "in Varn", "near Varn".
pub(crate) fn is_local(lexed: &Lexed<'_>, at: usize) -> bool {
    word::one_of!(lexed.known(at), IN | AT | NEAR | ACROSS | AROUND | INTO) && lexed.has(at, WordClass::PREPOSITION)
}

/// What stands behind: "Doe said", "Doe, 45,", "Doe, a doctor", "Doe, who".
fn after(around: &Around<'_>, candidate: &Candidate) -> i32 {
    let lexed = around.lexed;
    let at = candidate.name.end;
    if at >= around.sentence.end {
        return 0;
    }
    let token = &lexed.tokens[at];
    match token.kind {
        TokenKind::Word if token.has(TELLS_BEHIND) => word_behind(lexed, candidate, at),
        TokenKind::Comma => comma_behind(lexed, candidate, Run::new(at + 1, around.sentence.end)),
        // "Tolvik (née Doe)"
        TokenKind::Open if lexed.is_any(at + 1, &["née", "nee", "born"]) => SINGLE_NAME,
        _ if candidate.words == 1 && is_cited(lexed, candidate.name) => SINGLE_NAME + 1,
        _ => 0,
    }
}

/// Whether a name is that of an author by the year behind it: "by **Doe** and **Roe** (2004)".
fn is_cited(lexed: &Lexed<'_>, name: Run) -> bool {
    let year = |open: usize| {
        lexed.kind(open, TokenKind::Open)
            && lexed.kind(open + 2, TokenKind::Close)
            && lexed.tokens[open + 1].is(TokenKind::Number)
            && lexed.tokens[open + 1].span.len() == 4
    };
    let by = |at: usize| lexed.reads(at, word::BY);
    let and = |at: usize| lexed.reads(at, word::AND);
    let before = name.start.wrapping_sub(1);
    by(before) && (year(name.end) || and(name.end) && year(name.end + 2))
        || and(before) && by(before.wrapping_sub(2)) && year(name.end)
}

/// Words that tell whether a name stands before.
const TELLS_BEHIND: WordClass = WordClass::RELATIVE
    .or(WordClass::PREPOSITION)
    .or(WordClass::BE)
    .or(WordClass::VERB_PAST)
    .or(WordClass::VERB_S)
    .or(WordClass::ROLE)
    .or(WordClass::DETERMINER);

/// "Doe said", "Doe died", "Doe of the harbor office", "Doe who"
fn word_behind(lexed: &Lexed<'_>, candidate: &Candidate, at: usize) -> i32 {
    let token = &lexed.tokens[at];
    if is_who(lexed, at) {
        return 2;
    }
    let verb = token.case == Case::Lower && token.has(WordClass::VERB_PAST | WordClass::VERB_S);
    if verb && body::acts_for_itself(lexed, at) {
        return if lexed.has(candidate.name.start, WordClass::FIRST_NAME) { -3 } else { -6 };
    }
    if token.has(WordClass::ROLE) && body::is_served(lexed, at) {
        return 2 * SURELY_A_BODY;
    }
    if verb && token.has(WordClass::CUE) {
        // "on Kolvar shows", "Kolvar claims": many of them, as like as not
        let many = token.has(WordClass::PLURAL) || token.word == word::SHOWS;
        // "Tolvik said he would go": a firm says that of "it".
        let own = candidate.words == 1
            && matches!(lexed.known(at + 1), word::HE | word::SHE)
            && !lexed.has(candidate.name.start.wrapping_sub(1), WordClass::NOUN);
        return if candidate.words == 1 && many { 1 } else { 2 + i32::from(own) };
    }
    if candidate.words == 1 {
        if is_by_name(lexed, candidate.name.start) {
            return 3;
        }
        // "Tolvik died", "Tolvik was born in": no body and no place does.
        if LIVED.contains(lexed.known(at)) || token.has(WordClass::BE) && lexed.reads(at + 1, word::BORN) {
            // "Kolvars died", and "the King of Varn died", of which nothing tells.
            let many = lexed.word(candidate.name.start).ends_with('s');
            let behind_one = lexed.has(candidate.name.start.wrapping_sub(1), WordClass::PREPOSITION);
            return if behind_one { 0 } else { SINGLE_NAME - i32::from(many) };
        }
        // "Doe of the harbor office" is a person by a full name alone, or a lord.
        if token.word == word::OF
            && !is_of_somebody(lexed, candidate)
            && !(candidate.is_titled() && LORDS.contains(lexed.known(candidate.name.start - 1)))
        {
            return -2;
        }
    }
    // "Kolvar Prenn shares rose"
    if token.word == word::SHARES && lexed.has(at + 1, WordClass::FINITE) {
        return 2 * SURELY_A_BODY;
    }
    i32::from(verb && !token.has(WordClass::PLURAL))
}

/// "Doe, 45,", "Doe, a doctor", "Doe, who", "Salar, Osmark". `rest`: what stands
/// behind the comma.
fn comma_behind(lexed: &Lexed<'_>, candidate: &Candidate, rest: Run) -> i32 {
    let next = rest.start;
    let Some(token) = lexed.tokens.get(next) else { return 0 };
    if token.is(TokenKind::Number) {
        let closed = lexed.kind(next + 1, TokenKind::Comma) || lexed.kind(next + 1, TokenKind::Stop);
        // "Tolvik, 45, a baker,"
        let told = closed && apposition(lexed, Run::new((next + 2).min(rest.end), rest.end));
        return if closed && token.span.len() <= 2 { 3 + 2 * i32::from(told) } else { 0 };
    }
    if is_who(lexed, next) {
        return 3;
    }
    // "Kolvar Prenn, which makes rope, left"; but "They beat Kolvar Prenn, which was a surprise"
    if token.word == word::WHICH {
        return if candidate.opens { 2 * SURELY_A_BODY } else { 0 };
    }
    // "Salar, Osmark"; but "Doe, Osmark coordinator at the bank", "Doe, Osmark Sen. Roe"
    let modifies = || role(lexed, next + 1) == Role::Noun || lexed.has(next + 1, WordClass::TITLE);
    if token.has(WordClass::PLACE) && token.is_capital() && !token.has(WordClass::FIRST_NAME) && !modifies() {
        return -2;
    }
    if apposition(lexed, rest) {
        return if candidate.words == 1 && is_nobody_else(lexed, candidate, rest) { 5 } else { 2 };
    }
    if body::is_said_to_be_one(lexed, candidate, rest) { 2 * SURELY_A_BODY } else { 0 }
}

/// Whether what is said of a strange word behind its comma is said of nothing but a person: "Tolvanto**, a farmer**, left"; but
/// "Kolvar, a leader in toys,".
fn is_nobody_else(lexed: &Lexed<'_>, candidate: &Candidate, rest: Run) -> bool {
    /// Roles that no body, country or animal has; others tell a gender, or end in "ist".
    static HUMAN: WordSet = WordSet::of(&[
        word::BAKER,
        word::BIOLOGIST,
        word::CARPENTER,
        word::CHEF,
        word::CLERK,
        word::DOCTOR,
        word::DRIVER,
        word::ENGINEER,
        word::FARMER,
        word::FISHERMAN,
        word::LAWYER,
        word::MECHANIC,
        word::MUSICIAN,
        word::NURSE,
        word::PAINTER,
        word::POET,
        word::PROFESSOR,
        word::REFUGEE,
        word::REPORTER,
        word::RESIDENT,
        word::SHOPKEEPER,
        word::SINGER,
        word::SOLDIER,
        word::STUDENT,
        word::TAILOR,
        word::TEACHER,
        word::TEENAGER,
        word::WRITER,
    ]);
    // "Ana of Varn, a nun,": who is behind a preposition is not told.
    if lexed.has(candidate.name.start.wrapping_sub(1), WordClass::PREPOSITION)
        || !matches!(lexed.known(rest.start), word::A | word::AN)
        || !lexed.tokens[candidate.name.start].class.is_unknown()
    {
        return false;
    }
    let Ok((behind, phrase)) = noun_phrase(Tokens::new(lexed, rest)) else { return false };
    let noun = lexed.known(phrase.head);
    let human = HUMAN.contains(noun) || lexed.has(phrase.head, ROLES) && gender::of_word(noun).is_some();
    let ends = |at: usize| {
        at >= rest.end
            || lexed.kind(at, TokenKind::Comma)
            || lexed.tokens[at].is_terminal()
            || lexed.has(at, WordClass::PREPOSITION.or(WordClass::RELATIVE))
    };
    human && ends(behind.index())
}

/// Whether a first name at `at` is told from others by what stands behind it: "**Ana** of Varn", "**Ana** the Great"; but "Grace of
/// God", "Florence of old".
fn is_by_name(lexed: &Lexed<'_>, at: usize) -> bool {
    let other = WordClass::NOUN | WordClass::ADJECTIVE | WordClass::PLACE;
    let capital = || lexed.tokens.get(at + 2).is_some_and(|next| next.is_word() && next.case == Case::Title);
    let named = match lexed.known(at + 1) {
        word::OF => capital(),
        word::THE => capital() && lexed.has(at + 2, WordClass::ADJECTIVE) && !lexed.has(at + 2, WordClass::NATIONALITY),
        _ => false,
    };
    named && lexed.has(at, WordClass::FIRST_NAME) && !lexed.has(at, other)
}

/// Titles of those who are of a place: "**Lord** Doe of Varn".
static LORDS: WordSet = WordSet::of(&[
    word::ARCHBISHOP,
    word::BARON,
    word::BARONESS,
    word::BISHOP,
    word::COUNT,
    word::COUNTESS,
    word::DUKE,
    word::KING,
    word::LADY,
    word::LORD,
    word::PRINCE,
    word::PRINCESS,
    word::QUEEN,
]);

/// Verbs of which only the living are subjects.
static LIVED: WordSet = WordSet::of(&[
    word::DIED,
    word::DIES,
    word::MARRIED,
    word::SMILED,
    word::SMILES,
    word::NODDED,
    word::SHRUGGED,
    word::SIGHED,
    word::WEPT,
    word::GRINNED,
]);

fn is_who(lexed: &Lexed<'_>, at: usize) -> bool {
    matches!(lexed.known(at), word::WHO | word::WHOSE)
}

#[cfg(test)]
mod tests {
    use crate::person::tests::person;

    #[test]
    fn one_name_where_only_somebody_is_told_of() {
        person("Tolvanto, a farmer, left. Kolvar, a leader in toys, left.", "Tolvanto");
        person("Tolvanto, 45, a farmer, left. Varn, 45, left.", "Tolvanto");
        person("His friend Tolvanus of Varn left. They use his official Kolvar feed.", "Tolvanus");
        person("On Monday, Tolvik said he was ill. They saw Tolvik there.", "Tolvik");
        person("The site Tolvik said he was ill. They saw Tolvik there.", "");
        person("They asked about the murder of Ana. The king of Jordan left.", "Ana");
        person("On Monday, Tolvik smiled. The king of Varn died.", "Tolvik");
    }

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
        person("Peter the Great met Hilary of Varn. Grace of God fell on France the Great.", "Peter|Hilary");
        person("“No,” said Kolvaan Schott, Osmark coordinator at the mill.", "Kolvaan Schott");
        person("They met Kolvaan Schott, Osmark Sen. Ben Roe and Eva Tarr.", "Kolvaan Schott|Ben Roe|Eva Tarr");
        person("Yesterday Ana Doe left.", "Ana Doe");
        person("Harbor Relations Ana Doe left.", "Ana Doe");
    }
}
