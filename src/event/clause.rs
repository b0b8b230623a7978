//! The clause of an event: its bounds, who is in it, and where it happens.

use crate::grammar::role::{Role, role};
use crate::lex::{Case, Kinds, Lexed, Run, Token, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::word::{self, WordSet};
use crate::person::Mention;
use crate::span::Span;

/// The clause that holds a trigger and its date: from the mark or word that parts clauses before them to the one behind.
pub(crate) fn around(lexed: &Lexed<'_>, sentence: Run, trigger: usize, date: Run) -> Run {
    let (first, behind) = (trigger.min(date.start), trigger.max(date.end - 1) + 1);
    let parts = |at: usize| {
        let token = &lexed.tokens[at];
        PARTING.contains(token.kind) | token.has(WordClass::SUBORDINATOR) & !token.has(WordClass::PREPOSITION)
    };
    let farthest = sentence.start.max(first.saturating_sub(LONGEST));
    let start = (farthest..first).rev().find(|&at| parts(at)).map_or(farthest, |at| {
        // "if the dam bursts": the word that opens the clause is part of it.
        if lexed.tokens[at].is_word() { at } else { at + 1 }
    });
    let farthest = sentence.end.min(behind + LONGEST);
    let end = (behind..farthest).find(|&at| parts(at) | lexed.tokens[at].is_terminal());
    Run::new(start, end.unwrap_or(sentence.end.min(behind + LONGEST - 1)))
}

/// Marks that part clauses.
const PARTING: Kinds =
    Kinds::of(&[TokenKind::Comma, TokenKind::Semicolon, TokenKind::Quote, TokenKind::Colon, TokenKind::Dash]);

/// Tokens on either side of trigger and date that a clause may have.
const LONGEST: usize = 40;

/// Who takes part in an event, and where it happens.
pub(crate) struct Setting {
    /// The people and named bodies of the clause, in text order, each person once.
    pub(crate) participants: Vec<Span>,
    /// "in Varn", "near Port Alma"
    pub(crate) place: Option<Span>,
}

/// What a clause says of who and where. `date`: the time expression; `mentions`: those of all people, in text order.
pub(crate) fn setting(lexed: &Lexed<'_>, clause: Run, date: Run, mentions: &[Mention]) -> Setting {
    let first = mentions.partition_point(|mention| mention.run.start < clause.start);
    let behind = mentions[first..].iter().take_while(|mention| mention.run.start < clause.end).count();
    let mentions = &mentions[first..first + behind];
    let is_inside = |mention: &Mention| mention.run.end <= clause.end;
    // "lost **his** boat": who owns a thing does nothing by it.
    let does = |mention: &Mention| is_inside(mention) && !owns(lexed, mention.run);
    let mut found: Vec<Span> = Vec::new();
    for (n, mention) in mentions.iter().enumerate().filter(|(_, mention)| does(mention)) {
        let again = |other: &&Mention| other.person == mention.person && does(other);
        if mentions[..n].iter().any(|other| again(&other)) {
            continue;
        }
        // "the former judge, Ana Doe, was arrested": of two mentions the name.
        let named = mentions[n..].iter().find(|other| is_name(lexed, other.run) && again(other));
        found.push(lexed.span(named.unwrap_or(mention).run));
    }
    let is_person = |name: Run| mentions.iter().any(|person| person.run.overlaps(name) && is_inside(person));
    let mut place = None;
    each_name(lexed, clause, |name| {
        if is_local(lexed, clause, name) {
            // "in **Doe Tower**"; but "believes in **Ana Doe**"
            let person = mentions.iter().any(|person| person.run.contains(name.end - 1));
            if place.is_none() && is_place(lexed, name) && !person {
                place = Some(lexed.span(name));
            }
        } else if acts(lexed, name, date) && !is_person(name) {
            found.push(lexed.span(name));
        }
    });
    found.sort_unstable();
    Setting { participants: found, place }
}

/// Whether a mention is a possessive before what it owns: "**his** boat"; not "saw **her**".
fn owns(lexed: &Lexed<'_>, mention: Run) -> bool {
    lexed.has(mention.start, WordClass::POSSESSIVE)
        && mention.len() == 1
        && matches!(role(lexed, mention.end), Role::Noun | Role::Name | Role::Number)
}

/// Whether a mention is a name: its last word has a capital, and it is no pronoun.
fn is_name(lexed: &Lexed<'_>, mention: Run) -> bool {
    lexed.tokens[mention.end - 1].is_capital() && !lexed.has(mention.start, WordClass::PRONOUN)
}

/// Whether a name is of somebody who can act: no part of the date, no holiday, nothing that tells of what follows ("**Italian**
/// ships", "the **Democratic** caucus", "a **Varn** bank"), no town that somebody comes from, no thing in capitals ("the **TV**")
/// and no unit ("4**K**").
fn acts(lexed: &Lexed<'_>, name: Run, date: Run) -> bool {
    const TELLS: WordClass = WordClass::NATIONALITY.or(WordClass::ADJECTIVE).or(WordClass::PLACE);
    let first = &lexed.tokens[name.start];
    let alone = name.len() == 1;
    // "Italian-language", but "the North tested"
    let noun = role(lexed, name.end) == Role::Noun && !lexed.has(name.end, WordClass::VERB_PAST);
    let tells = first.has(TELLS) && (noun || lexed.kind(name.end, TokenKind::Hyphen));
    let thing = first.case == Case::Upper && first.has(WordClass::NOUN);
    let unit = first.is_glued() && name.start > 0 && lexed.kind(name.start - 1, TokenKind::Number);
    let nobody = alone && (tells || thing || unit || first.has(WordClass::HOLIDAY));
    !(date.contains(name.start) || nobody || is_office(lexed, name) || is_town_passed(lexed, name))
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
fn is_local(lexed: &Lexed<'_>, clause: Run, name: Run) -> bool {
    static PLACING: WordSet = WordSet::of(&[word::IN, word::AT, word::NEAR, word::OUTSIDE, word::ACROSS, word::OFF]);
    let before = name.start.checked_sub(1).filter(|&before| before >= clause.start);
    let before = before.map(|at| if role(lexed, at) == Role::Determiner && at > clause.start { at - 1 } else { at });
    before.is_some_and(|at| PLACING.contains(lexed.known(at)))
}

/// Whether a name behind a preposition of place is one: "in **Port Alma**", "near **Tarnholm**"; but "in **Parliament**", "at
/// the **Council**".
fn is_place(lexed: &Lexed<'_>, name: Run) -> bool {
    let known = WordClass::PLACE | WordClass::PLACE_HEAD | WordClass::THING;
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

/// Gives the runs of capitalised words of a clause: "Harbor Council", "Al-Tarn", "Pell & Sons".
fn each_name(lexed: &Lexed<'_>, clause: Run, mut found: impl FnMut(Run)) {
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
                let rest = end + of_body(lexed, end);
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

/// How many small words join a body and what it is of: "Ministry **of** Health", "Board **of the** Harbor"; none elsewhere.
fn of_body(lexed: &Lexed<'_>, at: usize) -> usize {
    let of = lexed.has(at - 1, WordClass::BODY) && word::one_of!(lexed.known(at), OF | FOR);
    if of { 1 + usize::from(lexed.reads(at + 1, word::THE)) } else { 0 }
}

/// Whether a mark joins two parts of one name: "Al**-**Tarn", "Pell **&** Sons".
fn joins(lexed: &Lexed<'_>, at: usize) -> bool {
    lexed.kind(at, TokenKind::Hyphen) && lexed.tokens[at].is_glued()
        || lexed.kind(at, TokenKind::Symbol) && lexed.is(at, "&")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    /// The clause around a trigger and a date, with its names and its place.
    #[track_caller]
    fn clause(text: &str, trigger: &str, date: &str, expected: (&str, &[&str], Option<&str>)) {
        let mut tokens = Vec::new();
        lex(text, &mut tokens);
        let lexed = &Lexed { text, tokens: &tokens };
        let at = |word: &str| (0..tokens.len()).find(|&at| lexed.is(at, word)).unwrap();
        let (trigger, date) = (at(trigger), at(date));
        let run = around(lexed, Run::new(0, tokens.len()), trigger, Run::new(date, date + 1));
        let setting = setting(lexed, run, Run::new(date, date + 1), &[]);
        let names: Vec<_> = setting.participants.iter().map(|&span| &text[span]).collect();
        assert_eq!((lexed.text(run), &names[..], setting.place.map(|span| &text[span])), expected, "{text}");
    }

    #[test]
    fn who_and_where_in_the_clause() {
        let text = "It rained, but the Harbor Council met Doe in Paris in 2019, as planned.";
        clause(
            text,
            "met",
            "2019",
            ("but the Harbor Council met Doe in Paris in 2019", &["Harbor Council", "Doe"], Some("Paris")),
        );
        clause(
            "The ferry sank near Port Varn in 2019.",
            "sank",
            "2019",
            ("The ferry sank near Port Varn in 2019", &[], Some("Port Varn")),
        );
    }

    #[test]
    fn names_of_several_parts_and_names_that_do_nothing() {
        let named =
            |text: &str, expected: &[&str]| clause(text, "met", "2019", (text.trim_end_matches('.'), expected, None));
        named(
            "Al-Tarn met Pell & Sons of Varn Trade-Union Council 2019.",
            &["Al-Tarn", "Pell & Sons", "Varn Trade-Union Council"],
        );
        named("North Varn met Italian pilots 2019.", &["North Varn"]);
        named("The Ministry of Health met the Bank of Varn 2019.", &["Ministry of Health", "Bank of Varn"]);
        named("A London bank met the TV of 4K fame 2019.", &[]);
        named("Varn met Italian-language pilots from Ohio 2019.", &["Varn"]);
    }

    #[test]
    fn the_word_that_opens_a_clause_is_of_it() {
        clause("They leave if the dam breaks in 2019.", "breaks", "2019", ("if the dam breaks in 2019", &[], None));
    }
}
