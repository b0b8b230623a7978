//! The names of a clause: what is one, and who of them acts.

use crate::grammar::role::{Role, role};
use crate::lex::{Case, Kinds, Lexed, Run, Token, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self, WordSet};

/// Whether a name is of somebody who can act: no part of the date, no holiday, nothing that tells of what follows ("**Italian**
/// ships", "the **Democratic** caucus", "a **Varn** bank"), no town that somebody comes from, no thing in capitals ("the **TV**"),
/// no unit and no zone ("4**K**", "9 a.m. **ET**").
pub(super) fn acts(lexed: &Lexed<'_>, sentence: Run, name: Run, date: Run) -> bool {
    const TELLS: WordClass = WordClass::NATIONALITY.or(WordClass::ADJECTIVE).or(WordClass::PLACE);
    // "in **Week** 3 of the trial"
    const NOBODY: WordClass = WordClass::HOLIDAY.or(WordClass::UNIT);
    let first = &lexed.tokens[name.start];
    // "Italian-language", but "the North tested"
    let noun = role(lexed, name.end) == Role::Noun && !lexed.has(name.end, WordClass::VERB_PAST);
    let tells = || first.has(TELLS) && (noun || lexed.kind(name.end, TokenKind::Hyphen));
    // "Doe, D-**Vt.**", "(**Ohio**)"; but "when D.C. votes"
    let bracketed = || name.start > 0 && lexed.is(name.start - 1, "(") && first.has(WordClass::PLACE);
    let region = || first.has(WordClass::REGION_SHORT) && !lexed.has(name.end, WordClass::FINITE) || bracketed();
    let thing = || first.case == Case::Upper && first.has(WordClass::NOUN);
    let nobody = || {
        // "(**R**)", "Party **X**"
        first.span.len() == 1
            || first.has(NOBODY)
            || region()
            || tells()
            || thing()
            || is_unit(lexed, name.start)
            || is_ordinary_opener(lexed, sentence, name)
    };
    // "(**D-Ohio**)"
    let party = || first.span.len() == 1 && lexed.kind(name.start + 1, TokenKind::Hyphen);
    !(date.contains(name.start)
        || (name.len() == 1 && nobody())
        || party()
        || is_office(lexed, name)
        || is_town_passed(lexed, name))
}

/// Whether a word in capitals is the unit of a number or the zone of an hour: "4**K**", "9 **GW**", "9 a.m. **ET**"; but "the 500 **GOP**
/// voters".
fn is_unit(lexed: &Lexed<'_>, at: usize) -> bool {
    /// "GMT", "kWh"
    const LONGEST: usize = 3;
    let Some(before) = at.checked_sub(1) else { return false };
    let token = &lexed.tokens[at];
    let number = lexed.kind(before, TokenKind::Number);
    let hour = || word::one_of!(lexed.known(before), A_M | A_M_OPEN | AM | P_M | P_M_OPEN | PM);
    number && token.is_glued()
        || token.case == Case::Upper
            && token.span.len() <= LONGEST
            && (number && !matches!(role(lexed, at + 1), Role::Noun | Role::Verb | Role::Auxiliary) || hour())
}

/// Whether a word that no list of names has opens a sentence as any word does, by what follows: "**Boil** them", "**Mast** cells";
/// but "**Tolvik** said", "**Tolvik**, a firm".
fn is_ordinary_opener(lexed: &Lexed<'_>, sentence: Run, name: Run) -> bool {
    const NAMED: WordClass = WordClass::PLACE
        .or(WordClass::FIRST_NAME)
        .or(WordClass::SURNAME)
        .or(WordClass::AGENCY)
        .or(WordClass::BODY)
        .or(WordClass::DEMONYM);
    const WORDS: WordClass =
        WordClass::VERB.or(WordClass::NOUN).or(WordClass::PLURAL).or(WordClass::ADJECTIVE).or(WordClass::ADVERB);
    const BEHIND: Kinds = Kinds::of(&[TokenKind::Comma, TokenKind::Open, TokenKind::Dash, TokenKind::Clitic]);
    let opens = name.start == sentence.start + usize::from(lexed.kind(sentence.start, TokenKind::Quote));
    // "EU output", "US ports"
    let first = &lexed.tokens[name.start];
    let initials = first.case == Case::Upper && !first.has(WORDS);
    if !opens || initials || first.has(NAMED) {
        return false;
    }
    let Some(next) = lexed.tokens.get(name.end) else { return true };
    // "Tolvik and Arden said"
    let joined = || next.role == Role::Coordinator && role(lexed, name.end + 1) == Role::Name;
    // "Tolvik officials say"
    let subject = next.has(WordClass::FINITE.or(WordClass::COLLECTIVE))
        || BEHIND.contains(next.kind)
        || matches!(next.role, Role::Adverb | Role::Auxiliary | Role::Genitive);
    !(subject || joined())
}

/// Whether a name is a town or a region that somebody goes to, comes from or is of: "sailed from **Varn** to **Port Alma**", "the
/// island of **Tarn**". Countries do things: "sold to **France**".
fn is_town_passed(lexed: &Lexed<'_>, name: Run) -> bool {
    const TOWN: WordClass = WordClass::CITY.or(WordClass::REGION).or(WordClass::REGION_SHORT).or(WordClass::GEOGRAPHY);
    let Some(before) = name.start.checked_sub(1) else { return false };
    word::one_of!(lexed.known(before), TO | FROM | INTO | THROUGH | OF | AROUND | TOWARD | TOWARDS)
        && name.range().all(|at| lexed.has(at, TOWN) && !lexed.has(at, WordClass::COUNTRY | WordClass::BODY))
}

/// Whether a name is the head of an office that its bearer's name follows: "**U.S. Secretary** of State Ana Doe", "the
/// **President**-elect, Ana Doe".
fn is_office(lexed: &Lexed<'_>, name: Run) -> bool {
    let title = lexed.has(name.end - 1, WordClass::TITLE) && !lexed.has(name.end - 1, WordClass::SURNAME);
    title && (lexed.reads(name.end, word::OF) || lexed.kind(name.end, TokenKind::Hyphen))
}

/// Whether a name stands behind a preposition of place.
pub(super) fn is_local(lexed: &Lexed<'_>, clause: Run, name: Run) -> bool {
    static PLACING: WordSet = WordSet::of(&[word::IN, word::AT, word::NEAR, word::OUTSIDE, word::ACROSS, word::OFF]);
    let before = name.start.checked_sub(1).filter(|&before| before >= clause.start);
    let before = before.map(|at| if role(lexed, at) == Role::Determiner && at > clause.start { at - 1 } else { at });
    before.is_some_and(|at| PLACING.contains(lexed.known(at)))
}

/// Whether a name behind a preposition of place is one: "in **Port Alma**", "near **Tarnholm**"; but "in **Parliament**", "at
/// the **Council**", "in **Iraqi** attacks", "at the **LNT Varn** poll".
pub(super) fn is_place(lexed: &Lexed<'_>, name: Run, date: Run) -> bool {
    let known = WordClass::PLACE | WordClass::PLACE_HEAD | WordClass::THING;
    let last = name.end - 1;
    // "in the Danish guild", "in Spanish"; but "across the Mediterranean"
    let sea = || lexed.reads(name.start - 1, word::THE) && !matches!(role(lexed, name.end), Role::Noun | Role::Name);
    let nation = lexed.has(last, WordClass::NATIONALITY) && !lexed.has(last, WordClass::PLACE) && !sea();
    // "in **Third Quarter**", "in a **Christmas** ad"
    let named = lexed.has(last, WordClass::PLACE);
    if date.contains(name.start) || lexed.has(last, WordClass::HOLIDAY) && !named || nation {
        return false;
    }
    // "in the **Varn Times**", "at the **Varn Convention**", "the **Varn GOP** primary", "in a **Varn**-sized hall"
    let told = || !lexed.has(last, known) && lexed.has(last, WordClass::EVENT_NOUN | WordClass::ADJECTIVE);
    let other = name.len() > 1 && (lexed.is_any(last, &NO_PLACES) || told());
    let compound = lexed.kind(name.end, TokenKind::Hyphen) && lexed.tokens[name.end].is_glued();
    // "an **LNT Varn** poll"
    let first = &lexed.tokens[name.start];
    let paper = named && name.len() > 1 && first.case == Case::Upper && !first.has(known) && !all_capitals(lexed, name);
    if other || compound || paper {
        return false;
    }
    let strange = || {
        let word = &lexed.tokens[name.start];
        let opener = lexed.known(name.start.saturating_sub(1));
        name.len() == 1
            && word.case == Case::Title
            && word.class.is_unknown()
            && word::one_of!(opener, IN | NEAR | OUTSIDE)
            && !lexed.kind(name.end, TokenKind::Clitic)
            && role(lexed, name.end) != Role::Noun
    };
    name.range().any(|at| lexed.has(at, known)) || strange()
}

/// What papers, parties and leagues are called behind the name of a place.
const NO_PLACES: [&str; 18] = [
    "beast",
    "chronicle",
    "cup",
    "examiner",
    "gazette",
    "gop",
    "guardian",
    "herald",
    "journal",
    "league",
    "news",
    "observer",
    "party",
    "post",
    "review",
    "telegraph",
    "times",
    "tribune",
];

/// Whether a name is of a headline in capitals.
fn all_capitals(lexed: &Lexed<'_>, name: Run) -> bool {
    lexed.tokens[name.range()].iter().all(|token| token.case == Case::Upper)
}

/// Gives the runs of capitalised words of a clause: "Harbor Council", "Al-Tarn", "Pell & Sons".
pub(super) fn each_name(lexed: &Lexed<'_>, clause: Run, mut found: impl FnMut(Run)) {
    /// As many as there are bits.
    const MOST: usize = u64::BITS as usize;
    let may_be = |token: &Token| token.is_capital() | token.is(TokenKind::Handle);
    let is_name = |token: &Token| (token.role == Role::Name) & may_be(token);
    // The end of the name before.
    let mut floor = clause.start;
    for (tokens, first) in lexed.tokens[clause.range()].chunks(MOST).zip((clause.start..).step_by(MOST)) {
        let names = tokens.iter().rev().fold(0_u64, |names, token| names << 1 | u64::from(is_name(token)));
        let mut starts = names & !(names << 1);
        // Every turn takes the lowest bit.
        while starts != 0 {
            let place = starts.trailing_zeros();
            let mut start = first + place as usize;
            let mut end = start + (names >> place).trailing_ones() as usize;
            starts &= starts - 1;
            // "Al-**Tarn**": part of the name before
            if start < floor {
                continue;
            }
            // "**North** Varn sent ships": at the head of a sentence.
            let adjective = start.checked_sub(1).filter(|&left| left >= floor && may_be(&lexed.tokens[left]));
            // "**Harbor** United beat": likewise an ordinary noun.
            let ordinary = WordClass::ADJECTIVE | WordClass::NOUN;
            if adjective.is_some_and(|left| {
                lexed.has(left, ordinary) && !lexed.has(left, WordClass::DETERMINER | WordClass::TITLE)
            }) {
                start -= 1;
            }
            let goes_on = |end: usize| {
                is_name(&lexed.tokens[end])
                    || end + 1 < clause.end && joins(lexed, end) && may_be(&lexed.tokens[end + 1])
            };
            // Every turn moves `end` on.
            loop {
                while end < clause.end && goes_on(end) {
                    end += 1;
                }
                let rest = end + of_body(lexed, end).max(and_body(lexed, Run::new(start, end)));
                if rest == end || rest >= clause.end || !is_name(&lexed.tokens[rest]) {
                    break;
                }
                end = rest;
            }
            floor = end;
            found(Run::new(start, end));
        }
    }
}

/// How many small words join a body or a place and what it is of: "Ministry **of** Health", "Board **of the** Harbor", "Bay **of** Varn";
/// none elsewhere.
fn of_body(lexed: &Lexed<'_>, at: usize) -> usize {
    let of = match lexed.known(at) {
        word::OF => lexed.has(at - 1, WordClass::BODY | WordClass::THING),
        word::FOR => lexed.has(at - 1, WordClass::BODY),
        _ => false,
    };
    if of { 1 + usize::from(lexed.reads(at + 1, word::THE)) } else { 0 }
}

/// Whether a mark joins two parts of one name: "Al**-**Tarn", "Pell **&** Sons".
fn joins(lexed: &Lexed<'_>, at: usize) -> bool {
    lexed.kind(at, TokenKind::Hyphen) && lexed.tokens[at].is_glued()
        || lexed.kind(at, TokenKind::Symbol) && lexed.is(at, "&")
}

/// One where an "and" joins two fields of a body: "Grain **and** Trade Commission"; none elsewhere: "Doe **and** Harbor Council".
fn and_body(lexed: &Lexed<'_>, field: Run) -> usize {
    const FIELD: WordClass = WordClass::NOUN.or(WordClass::PLURAL);
    const OWN: WordClass = WordClass::PLACE
        .or(WordClass::BODY)
        .or(WordClass::FIRST_NAME)
        .or(WordClass::SURNAME)
        .or(WordClass::NATIONALITY)
        .or(WordClass::DEMONYM);
    let joined = lexed.reads(field.end, word::AND)
        && field.len() == 1
        && lexed.has(field.start, FIELD)
        && !lexed.has(field.start, OWN)
        && lexed.has(field.end + 2, WordClass::BODY)
        && lexed.tokens[field.end + 2].is_capital();
    usize::from(joined)
}

#[cfg(test)]
mod tests {
    use crate::Parser;

    /// The participants of the first event, joined by "|", and its place.
    #[track_caller]
    fn takes_part(text: &str, participants: &str, place: Option<&str>) {
        let article = Parser::new().parse(text).unwrap();
        let event = article.events().next().unwrap();
        let names: Vec<_> = event.participants.iter().map(|&span| &text[span]).collect();
        assert_eq!((&*names.join("|"), event.place.map(|span| &text[span])), (participants, place), "{text}");
    }

    #[test]
    fn what_opens_a_sentence_is_a_name_by_what_follows() {
        takes_part("Tolvik closed the mill on Monday.", "Tolvik", None);
        takes_part("Tolvik and Arden closed the mill on Monday.", "Tolvik|Arden", None);
        takes_part("Tolvik, a small firm, closed the mill on Monday.", "Tolvik", None);
        takes_part("Tolvik cells were found on Monday.", "", None);
        takes_part("Boil them on Monday.", "", None);
    }

    #[test]
    fn units_zones_and_letters_do_nothing() {
        takes_part("The dam made 9 GW in 2019 for Kolvar Power.", "Kolvar Power", None);
        takes_part("Gov. Ana Doe (R) signed it on Monday.", "Ana Doe", None);
        takes_part("Tolvik reported on Monday a case of type B here.", "Tolvik", None);
    }

    #[test]
    fn bodies_of_several_words() {
        takes_part("The Grain and Trade Commission met on Monday.", "Grain and Trade Commission", None);
        takes_part("A ship sank on Monday off the Bay of Varn.", "", Some("Bay of Varn"));
        takes_part("The ferry of Doe and Harbor Council sank on Monday.", "Doe|Harbor Council", None);
    }

    #[test]
    fn what_tells_of_a_noun_is_no_place() {
        takes_part("Ships sank in Iraqi attacks on Monday.", "", None);
        takes_part("He fell in the Christmas snow on Monday.", "", None);
        takes_part("The ship sank in Paris on Monday.", "", Some("Paris"));
        takes_part("He wrote in the Paris Times on Monday.", "", None);
        takes_part("They met in a Paris-sized hall on Monday.", "", None);
        takes_part("They met in PARIS on Monday.", "", Some("PARIS"));
    }

    #[test]
    fn whose_a_thing_is_does_nothing() {
        takes_part("Ana Doe said her mill burned on Monday.", "Ana Doe", None);
        takes_part("Ana Doe left, and they met her on Monday.", "her", None);
    }
}
