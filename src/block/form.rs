//! [`Form`]: what a piece is by its own form, before its place in the text is looked at.

use super::caption;
use super::credit::{CreditAt, Evidence};
use super::note;
use super::shape::Shape;
use super::split::{letter_mark, list_mark};
use super::unmarked_credit::is_agency_alone;
use crate::grammar::Tokens;
use crate::grammar::author_details::is_bar;
use crate::grammar::byline::{DESKS, byline, opens};
use crate::grammar::contributors::contributors;
use crate::grammar::timestamp::timestamp;
use crate::lex::{Case, Gap, Kinds, Lexed, Run, Token, TokenKind};
use crate::lexicon::WordClass;
use crate::lexicon::agencies::Trade;
use crate::lexicon::word as w;
use crate::model::{NoteKind, StampKind};

/// What a piece is by its form.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Form {
    Note(NoteKind),
    Contributors,
    /// A line that only credits a picture.
    Picture,
    /// A caption with a credit or an opening that says so.
    Caption,
    Timestamp(Option<StampKind>),
    /// A byline that opens with "By".
    Byline,
    /// Names alone, which are a byline where one may stand.
    Names,
    ListItem,
    /// A heading that is marked as one: "## Background", "**What is a bell?**".
    Heading,
    BlockQuote,
    /// Who wrote an embedded post: "— Ana Doe (@anadoe) June 3, 2024".
    PostSignature,
    /// Nothing that its form tells.
    Plain,
}

/// No byline, stamp or line of one credit has more words.
const SHORT: usize = 40;

/// What a piece may be marked with: "## Background", "- Rail line shut".
const MARKS: Kinds = Kinds::of(&[TokenKind::Symbol, TokenKind::Dash]);

/// Whether a piece without a credit may have a form that tells what it is: by its first words, or because something in it is in
/// no plain sentence.
pub(super) fn may_tell(lexed: &Lexed<'_>, run: Run, shape: &Shape) -> bool {
    const CLOSE: Kinds = Kinds::of(&[TokenKind::Close]);
    let (first, word) = (&lexed.tokens[run.start], lexed.known(run.start));
    let lettered = shape.kinds.has(CLOSE) & (first.span.len() <= LONGEST_LETTER);
    let signed = (shape.words <= SHORT) & !(shape.stopped & shape.verb);
    let helped = shape.classes.has(HELPERS) | (word == w::TO);
    MARKS.contains(first.kind) | lettered | signed | helped | caption::may_open(word) | note::may_be(lexed, run, shape)
}

/// Reads the form of a run, in the order of how sure each is. A dateline's piece is left plain.
pub(crate) fn of(lexed: &Lexed<'_>, run: Run, shape: &Shape, credit: Option<&CreditAt>) -> Form {
    let marked = MARKS.contains(lexed.tokens[run.start].kind);
    if marked && lexed.is(run.start, ">") {
        return Form::BlockQuote;
    }
    if marked && is_marked_heading(lexed, run, shape) {
        return Form::Heading;
    }
    if marked && is_table_row(lexed, run) {
        return Form::ListItem;
    }
    if let Some(kind) = note::of(lexed, run, shape) {
        return Form::Note(kind);
    }
    if marked && is_post_signature(lexed, run) {
        return Form::PostSignature;
    }
    let lettered = !marked && lexed.tokens[run.start].span.len() <= LONGEST_LETTER && letter_mark(lexed, run) > 0;
    if marked && list_mark(lexed, run) > 0 || lettered {
        return Form::ListItem;
    }
    if is_picture_markup(lexed, run) {
        return Form::Caption;
    }
    let run = without_emphasis(lexed, run);
    let i = Tokens::new(lexed, run);
    let whole_credit = credit.is_some_and(|credit| credit.run.start == run.start);
    let short = shape.words <= SHORT;
    let sentence = shape.stopped && shape.verb;
    if short
        && !sentence
        && may_stamp(shape)
        && let Ok((_, sub)) = timestamp(Tokens::new(lexed, without_brackets(lexed, run)))
    {
        return Form::Timestamp(sub);
    }
    if short && whole_credit && credit.is_some_and(|credit| credit.evidence == Evidence::Label) {
        return Form::Picture;
    }
    // "With Reuters and EFE", "(Reporting by Ana Doe)": these look like credits of pictures, too.
    let contact = lexed.reads(run.start, w::TO) && lexed.reads(run.start + 1, w::CONTACT);
    let helpers = contact || shape.classes.has(HELPERS);
    if helpers && contributors(i).is_ok_and(|(rest, _)| rest.is_empty()) {
        return Form::Contributors;
    }
    // The "am" of "Ana Doe — June 3, 2024 9:14 am" is no verb.
    let timed = || shape.numbered && lexed.has(run.start, NAME);
    let signs = short && (!shape.verb || !shape.stopped && (opens(i) || timed()));
    let signed = if signs { signature(lexed, run) } else { Form::Plain };
    if signed == Form::Byline {
        return signed;
    }
    if short && whole_credit && is_picture_line(lexed, run, credit) {
        return Form::Picture;
    }
    if !whole_credit && credit.is_some_and(|credit| credit.evidence >= Evidence::Form) || caption::opens(lexed, run) {
        return Form::Caption;
    }
    signed
}

/// "(iii)"
const LONGEST_LETTER: usize = 3;

/// Words of lines that say who helped: "Reporting by Ana Doe", "With Reuters and EFE".
const HELPERS: WordClass = WordClass::CREDIT_WORD.or(WordClass::AGENCY_HEAD);

/// "(Published Monday, June 3, 2024)": the brackets round a whole line left out.
fn without_brackets(lexed: &Lexed<'_>, run: Run) -> Run {
    let bracketed = lexed.kind(run.start, TokenKind::Open) && lexed.kind(run.end - 1, TokenKind::Close);
    if bracketed { Run::new(run.start + 1, run.end - 1) } else { run }
}

/// "![The bell on the quay](https://lantern.example/bell.jpg)": a picture in Markdown, with what it shows.
fn is_picture_markup(lexed: &Lexed<'_>, run: Run) -> bool {
    let open = lexed.kind(run.start, TokenKind::Exclamation) && lexed.is(run.start + 1, "[");
    open && lexed.tokens[run.start + 1].is_glued() && lexed.kind(run.end - 1, TokenKind::Close)
}

/// "*By Ana Doe*", "_June 3, 2024_": the marks of emphasis round a whole line left out.
#[inline]
pub(super) fn without_emphasis(lexed: &Lexed<'_>, run: Run) -> Run {
    if lexed.tokens[run.start].is(TokenKind::Symbol) { inside_emphasis(lexed, run) } else { run }
}

/// "-- By Ana Doe": the dashes before a byline at the foot left out.
pub(super) fn behind_dashes(lexed: &Lexed<'_>, run: Run) -> Run {
    let dash = |n: &usize| matches!(lexed.tokens[*n].kind, TokenKind::Dash | TokenKind::Hyphen);
    let start = run.start + run.range().take_while(dash).count();
    if lexed.reads(start, w::BY) { Run::new(start, run.end) } else { run }
}

fn inside_emphasis(lexed: &Lexed<'_>, run: Run) -> Run {
    let tokens = &lexed.tokens[run.range()];
    let mark = |token: &Token, text: &str| token.is(TokenKind::Symbol) && matches!(text, "*" | "_");
    let whole = tokens.len() > 2
        && mark(&tokens[0], lexed.word(run.start))
        && mark(&tokens[tokens.len() - 1], lexed.word(run.end - 1))
        && tokens[1].is_glued();
    if whole { Run::new(run.start + 1, run.end - 1) } else { run }
}

/// "## Background", "**What is a bell?**": a line with the marks of a heading in Markdown, or all of it bold.
fn is_marked_heading(lexed: &Lexed<'_>, run: Run, shape: &Shape) -> bool {
    /// A longer line is a paragraph in bold.
    const MOST_WORDS: usize = 30;
    if shape.words == 0 || shape.words > MOST_WORDS {
        return false;
    }
    let hashes = run.range().take(6).take_while(|&n| lexed.is(n, "#")).count();
    let text = lexed.text(run);
    let bold = || text.strip_prefix("**").and_then(|text| text.strip_suffix("**")).is_some_and(|it| !it.contains("**"));
    let words = run.start + hashes;
    hashes > 0 && lexed.tokens.get(words).is_some_and(|first| first.gap == Gap::Space)
        || (!shape.stopped || shape.asks) && bold()
}

/// "| Bells | 9 |": a row of a table.
fn is_table_row(lexed: &Lexed<'_>, run: Run) -> bool {
    let tokens = &lexed.tokens[run.range()];
    lexed.is(run.start, "|") && lexed.is(run.end - 1, "|") && tokens.iter().any(Token::is_word)
}

/// Whether a stamp may stand in a piece: a number, or words for days and times, or a word alone: "Published".
fn may_stamp(shape: &Shape) -> bool {
    let timed = WordClass::MONTH | WordClass::WEEKDAY | WordClass::TIME_WORD;
    shape.numbered || shape.words == 1 || shape.classes.has(timed)
}

/// Whether a piece that is all credit is a picture's: it has a mark or a label, or is a picture agency's name.
fn is_picture_line(lexed: &Lexed<'_>, run: Run, credit: Option<&CreditAt>) -> bool {
    credit.is_some_and(|credit| match credit.evidence {
        Evidence::Label | Evidence::Brackets => true,
        Evidence::Form => {
            let pictures = crate::grammar::signature::agency(Tokens::new(lexed, run))
                .is_some_and(|(_, agency)| agency.trade == Trade::Pictures);
            let known = credit.parts.house.is_some_and(|house| house.known);
            let bracketed = lexed.kind(run.start, TokenKind::Open);
            // "Ana Doe/Instagram"
            let site = lexed.has(run.end - 1, WordClass::CREDIT_WORD);
            known || site || bracketed || pictures || is_agency_alone(lexed, run)
        }
        // "Handout", "File photo"
        Evidence::Place => credit.parts.photographer.is_none() && credit.parts.house.is_none(),
    })
}

/// "— Ana Doe (@anadoe) June 3, 2024"
fn is_post_signature(lexed: &Lexed<'_>, run: Run) -> bool {
    /// The longest name and date.
    const LONGEST: usize = 20;
    let tokens = &lexed.tokens[run.range()];
    tokens[0].is(TokenKind::Dash)
        && tokens.len() <= LONGEST
        && tokens.iter().any(|token| lexed.text[token.span].starts_with('@'))
        && tokens.last().is_some_and(|token| token.is(TokenKind::Number))
}

/// A word that is a name of a person.
const NAME: WordClass = WordClass::FIRST_NAME.or(WordClass::SURNAME);

/// A byline, or names that may be one.
fn signature(lexed: &Lexed<'_>, run: Run) -> Form {
    let run = behind_dashes(lexed, run);
    let i = Tokens::new(lexed, run);
    // "By" over "Ana Doe"
    if run.len() == 1 && lexed.tokens[run.start].is_capital() && opens(i) {
        return Form::Byline;
    }
    if !(may_be_names(lexed, run) || opens(i)) || is_slug(lexed, run) {
        return Form::Plain;
    }
    let Ok((rest, parts)) = byline(i) else { return Form::Plain };
    let behind = Run::new(rest.index(), run.end);
    let furniture = rest.is_empty() || is_furniture(lexed, behind) || is_stamped(lexed, behind);
    if parts.opened {
        return if furniture { Form::Byline } else { Form::Plain };
    }
    // "Ana Doe — June 3, 2024", but "Updated 9:14"
    let apart =
        run.len() > behind.len() + 1 && !rest.first().is_some_and(|it| it.is_word() || STARTS_TIME.contains(it.kind));
    if !(rest.is_empty() || apart && is_stamped(lexed, behind)) {
        return Form::Plain;
    }
    // "(earlier)" says when somebody wrote, "| Verdia Post" where.
    let aside = |n: &usize| lexed.kind(*n, TokenKind::Open) || is_bar(Tokens::new(lexed, Run::new(*n, run.end)));
    let named = Run::new(run.start, behind.start);
    let tokens = &lexed.tokens[run.start..named.range().find(aside).unwrap_or(named.end)];
    // "Ana Doe, court reporter" has a body in a job, "Ana Doe, University of Varn" behind a comma, "Varn Port Police" is one.
    let job = parts.authors[0].and_then(|author| author.role);
    let in_job = |token: &Token| job.is_some_and(|job| job.contains(token.span) && token.span.end() < job.end());
    let house = parts.authors[0].and_then(|author| author.organisation);
    let apart = house.is_some_and(|house| lexed.text[..house.start()].trim_end().ends_with(','));
    let in_house = |token: &Token| apart && house.is_some_and(|house| house.contains(token.span));
    let body =
        tokens.iter().any(|token| token.has(WordClass::BODY) && !token.has(NAME) && !in_job(token) && !in_house(token));
    // "BELL SEEMS OLDER", "Diver Rings Exceedingly Old Bell": a word that no name has makes it a headline.
    let tells = |token: &Token| {
        token.has(WordClass::FINITE | WordClass::POSSESSIVE | WordClass::ADVERB)
            && !token.has(NAME | WordClass::NOUN | WordClass::PLURAL | WordClass::ADJECTIVE | WordClass::ROLE)
    };
    let signed = !body
        && !tokens.iter().any(tells)
        && tokens
            .iter()
            .filter(|token| token.is_word())
            .any(|token| token.has(NAME | WordClass::ROLE) || token.class.is_unknown() && token.is_capital());
    let desk = parts.authors[0].is_some_and(|author| author.desk);
    if (signed && run.len() > 1) || desk { Form::Names } else { Form::Plain }
}

/// Whether a line is the slug of a wire story, words in capitals tied by hyphens: "BC-HARBOR-MILL-VRN".
fn is_slug(lexed: &Lexed<'_>, run: Run) -> bool {
    /// Three words and two hyphens.
    const SHORTEST: usize = 5;
    let tokens = &lexed.tokens[run.range()];
    tokens.len() >= SHORTEST && tokens[0].case == Case::Upper && tokens[1..].iter().all(Token::is_glued)
}

/// Whether a line may be names and nothing else: no common word stands second, as in "What happens next".
fn may_be_names(lexed: &Lexed<'_>, run: Run) -> bool {
    let small = WordClass::PARTICLE | WordClass::COORDINATOR | WordClass::PREPOSITION | WordClass::ROLE;
    lexed.tokens[run.range()].get(1).is_none_or(|second| {
        let common = second.is_word() && second.case == Case::Lower && !second.class.is_unknown();
        !common || second.has(small) || DESKS.contains(second.word)
    })
}

/// What a date begins with.
const STARTS_TIME: Kinds = Kinds::of(&[TokenKind::Number, TokenKind::Clock]);

/// Whether nothing but a date stands behind the names: "Ana Doe — June 3, 2024 9:14 am", "Ana Doe published June 3, 2024",
/// or a bar: "Ana Doe · Lantern News ·".
fn is_stamped(lexed: &Lexed<'_>, run: Run) -> bool {
    let mark = |n: &usize| {
        let dash = matches!(lexed.tokens[*n].kind, TokenKind::Dash | TokenKind::Hyphen | TokenKind::Comma);
        dash || is_bar(Tokens::new(lexed, Run::new(*n, run.end)))
    };
    let marks = usize::from(mark(&run.start));
    let rest = Run::new(run.start + marks, run.end);
    if rest.is_empty() {
        return marks > 0 && is_bar(Tokens::new(lexed, run));
    }
    timestamp(Tokens::new(lexed, rest)).is_ok()
}

/// Whether what a byline leaves behind is no sentence: dates, marks, addresses, a site's name.
fn is_furniture(lexed: &Lexed<'_>, run: Run) -> bool {
    let tokens = &lexed.tokens[run.range()];
    let verb = tokens.iter().any(|token| token.has(WordClass::FINITE) && !token.is_capital());
    let stopped = tokens.last().is_some_and(Token::is_terminal);
    !verb && !stopped
}
