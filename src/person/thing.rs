//! What names no person: prizes and laws, bodies and firms, groups, works in marks.

use super::candidate::{Around, Candidate};
use super::told::{self, ROLES};
use crate::grammar::name::{Part, PartKind};
use crate::lex::{Case, Lexed, Token, TokenKind};
use crate::lexicon::word::{self, WordSet};
use crate::lexicon::{WordClass, WordId};

/// "Corrigan Prize", "Harbor Safety Act", "Pell & Sons", "University of Varn", the film “Edda Goes North”
pub(crate) fn names_a_thing(around: &Around<'_>, candidate: &Candidate, parts: &[Part]) -> bool {
    around.class.has(THINGS.or(GROUPS)) && has_a_thing(around, candidate, parts)
        || is_of_a_thing(around, candidate)
        || is_firm(around.lexed, candidate)
}

/// "Goldman Sachs", "Google Maps": firms whose names look like those of people, and what the great brands make; but "Mary Kay
/// Doe".
fn is_firm(lexed: &Lexed<'_>, candidate: &Candidate) -> bool {
    let at = candidate.name.start;
    let first = lexed.known(at);
    let whole = || candidate.words == 2 || !lexed.has(at, WordClass::FIRST_NAME);
    let firm = || FIRMS.iter().any(|firm| firm.0 == first && lexed.reads(at + 1, firm.1));
    BRANDS.contains(first) && !candidate.is_titled() || FIRMS_FIRST.contains(first) && firm() && whole()
}

/// Brands that are nobody's first name.
static BRANDS: WordSet = WordSet::of(&[
    word::AIRBNB,
    word::AIRBUS,
    word::AMAZON,
    word::ANDROID,
    word::AUDI,
    word::BARCLAYS,
    word::BMW,
    word::BOEING,
    word::CHEVROLET,
    word::CHROMECAST,
    word::CITIGROUP,
    word::FACEBOOK,
    word::FITBIT,
    word::GARMIN,
    word::GOOGLE,
    word::HEWLETT,
    word::HITACHI,
    word::HONDA,
    word::HOUGHTON,
    word::HSBC,
    word::HUAWEI,
    word::HYUNDAI,
    word::INSTAGRAM,
    word::IPAD,
    word::IPHONE,
    word::JPMORGAN,
    word::KIA,
    word::LENOVO,
    word::LEXUS,
    word::LINKEDIN,
    word::MACBOOK,
    word::MAZDA,
    word::MICROSOFT,
    word::MITSUBISHI,
    word::NESTLE,
    word::NETFLIX,
    word::NIKON,
    word::NINTENDO,
    word::NISSAN,
    word::NVIDIA,
    word::PANASONIC,
    word::PEUGEOT,
    word::PLAYSTATION,
    word::PORSCHE,
    word::RENAULT,
    word::SAMSUNG,
    word::SKODA,
    word::SNAPCHAT,
    word::SONY,
    word::SPOTIFY,
    word::SUBARU,
    word::SUMITOMO,
    word::TESLA,
    word::TIKTOK,
    word::TOSHIBA,
    word::TOYOTA,
    word::TWITTER,
    word::UNILEVER,
    word::VOLKSWAGEN,
    word::WALMART,
    word::WHATSAPP,
    word::XBOX,
    word::XIAOMI,
    word::YAMAHA,
    word::YOUTUBE,
]);

/// Firms of two surnames, or of a founder's name that nobody bears in the news; and where letters are sent.
const FIRMS: &[(WordId, WordId)] = &[
    (word::ALFA, word::ROMEO),
    (word::ARTHUR, word::ANDERSEN),
    (word::ASTON, word::MARTIN),
    (word::ASTON, word::VILLA),
    (word::BAKER, word::MCKENZIE),
    (word::BEAR, word::STEARNS),
    (word::BETTY, word::CROCKER),
    (word::BOEHRINGER, word::INGELHEIM),
    (word::BOOZ, word::ALLEN),
    (word::CALVIN, word::KLEIN),
    (word::CANTOR, word::FITZGERALD),
    (word::CARNEGIE, word::MELLON),
    (word::CHARLES, word::SCHWAB),
    (word::CHARLIE, word::HEBDO),
    (word::CLIFFORD, word::CHANCE),
    (word::CONDE, word::NAST),
    (word::CREDIT, word::SUISSE),
    (word::DANA, word::FARBER),
    (word::DAVIS, word::POLK),
    (word::DEAN, word::WITTER),
    (word::DEF, word::LEPPARD),
    (word::DOW, word::JONES),
    (word::DREXEL, word::BURNHAM),
    (word::DUNKIN, word::DONUTS),
    (word::EDDIE, word::BAUER),
    (word::ELI, word::LILLY),
    (word::ELIZABETH, word::ARDEN),
    (word::FLEETWOOD, word::MAC),
    (word::FORZA, word::ITALIA),
    (word::FRANKLIN, word::TEMPLETON),
    (word::GOLDMAN, word::SACHS),
    (word::HARLEY, word::DAVIDSON),
    (word::HARPER, word::COLLINS),
    (word::HELLS, word::ANGELS),
    (word::HUGO, word::BOSS),
    (word::INTER, word::MILAN),
    (word::JACK, word::DANIELS),
    (word::JENNY, word::CRAIG),
    (word::JETHRO, word::TULL),
    (word::JIM, word::BEAM),
    (word::JIM, word::CROW),
    (word::JOHN, word::DEERE),
    (word::JOHNNIE, word::WALKER),
    (word::JOHNS, word::HOPKINS),
    (word::JOHNSON, word::MATTHEY),
    (word::JP, word::MORGAN),
    (word::J_P, word::MORGAN),
    (word::KHMER, word::ROUGE),
    (word::KIDDER, word::PEABODY),
    (word::KRAFT, word::HEINZ),
    (word::LEVI, word::STRAUSS),
    (word::LOCKHEED, word::MARTIN),
    (word::LOUIS, word::VUITTON),
    (word::LYNYRD, word::SKYNYRD),
    (word::MAGNA, word::CARTA),
    (word::MARIE, word::CLAIRE),
    (word::MARTIN, word::MARIETTA),
    (word::MARY, word::KAY),
    (word::MAX, word::FACTOR),
    (word::MAYER, word::BROWN),
    (word::MERRILL, word::LYNCH),
    (word::MORGAN, word::STANLEY),
    (word::MOSSACK, word::FONSECA),
    (word::NEIMAN, word::MARCUS),
    (word::NORTHROP, word::GRUMMAN),
    (word::PEARL, word::JAM),
    (word::PEAT, word::MARWICK),
    (word::PERKINS, word::COIE),
    (word::PHILIP, word::MORRIS),
    (word::PIPER, word::JAFFRAY),
    (word::PIPER, word::SANDLER),
    (word::PRICE, word::WATERHOUSE),
    (word::RALPH, word::LAUREN),
    (word::RAYMOND, word::JAMES),
    (word::REED, word::ELSEVIER),
    (word::ROLLS, word::ROYCE),
    (word::SANDY, word::HOOK),
    (word::SHEARSON, word::LEHMAN),
    (word::SIDLEY, word::AUSTIN),
    (word::SMITH, word::BARNEY),
    (word::STEELY, word::DAN),
    (word::TACO, word::BELL),
    (word::TIM, word::HORTONS),
    (word::TOUCHE, word::ROSS),
    (word::WALTER, word::REED),
    (word::WARNER, word::BROS),
    (word::WELLS, word::FARGO),
    (word::WOLTERS, word::KLUWER),
    (word::P_O, word::BOX),
];

/// The first words of [`FIRMS`].
static FIRMS_FIRST: WordSet = {
    let mut set = WordSet::of(&[]);
    let mut row = 0;
    while row < FIRMS.len() {
        set.add(FIRMS[row].0);
        row += 1;
    }
    set
};

/// Words that make a name that of a thing.
pub(super) const THINGS: WordClass = WordClass::BODY.or(WordClass::THING).or(WordClass::AGENCY);

/// Words for many people.
const GROUPS: WordClass = WordClass::COLLECTIVE.or(WordClass::DEMONYM);

/// "Corrigan Prize", "Harbor Safety Act"; but "Frank Church", "Ana Maria Hall", "Mr. Banks", "Park Ji-ho"
fn has_a_thing(around: &Around<'_>, candidate: &Candidate, parts: &[Part]) -> bool {
    let lexed = around.lexed;
    let words = || parts.iter().filter(|part| part.kind == PartKind::Word).map(|part| &lexed.tokens[part.run.end - 1]);
    let known = || words().next_back().is_some_and(|last| last.has(WordClass::SURNAME));
    let first_name = || lexed.has(candidate.name.start, WordClass::FIRST_NAME);
    let surname = match candidate.words {
        // "Mr. Banks", "Coach Bridge"; but "Harbor Police Department", "Crown Petroleum"
        1 => candidate.is_titled() && (known() || lexed.has(candidate.name.start - 1, WordClass::TITLE)),
        // "Ben Wall, who left": nothing is a "who", nor 45.
        2 | 3 => {
            first_name() && (known() || is_a_surname_too(around, candidate))
                || (first_name() || lexed.tokens[candidate.name.start].class.is_unknown())
                    && told::is_somebody(lexed, candidate.name.end)
                || is_in_syllables(lexed, parts)
        }
        _ => false,
    };
    let thing = |word: &Token| word.has(THINGS) && !word.has(WordClass::FIRST_NAME);
    // "Ana Hall Roe": a surname in the middle
    let middle = |word: &Token| thing(word) && !word.has(WordClass::SURNAME);
    if !surname && (words().any(middle) || words().next_back().is_some_and(thing)) {
        return true;
    }
    // "Harbor Democrats", "Harbor Swedes"; but "Ana Danes", and "Kolvar Swede" is none of them
    let many = |last: &Token| last.has(WordClass::DEMONYM) && lexed.text[last.span].ends_with('s');
    let group = |last: &Token| last.has(WordClass::COLLECTIVE) || many(last) && !first_name();
    candidate.words > 1 && !known() && words().next_back().is_some_and(group)
}

/// Whether the last word of a name is a surname as well as that of a thing, and what stands around tells of a person: "Rep. Ana
/// **West**", "said Ana **Day**", "Ana **Park**, the director,"; but "they met in Jackson Park".
fn is_a_surname_too(around: &Around<'_>, candidate: &Candidate) -> bool {
    static SURNAMES: WordSet = WordSet::of(&[
        word::BAY,
        word::BEACH,
        word::BRIDGE,
        word::CAMP,
        word::CASTLE,
        word::CHAPEL,
        word::CHURCH,
        word::COAST,
        word::DAY,
        word::EAST,
        word::FIELD,
        word::FIELDS,
        word::FOREST,
        word::GARDEN,
        word::HILLS,
        word::HOUSE,
        word::LAKE,
        word::MARSH,
        word::NORTH,
        word::PARISH,
        word::PARK,
        word::PLANT,
        word::POND,
        word::POST,
        word::RIDGE,
        word::STREET,
        word::TEMPLE,
        word::TOWN,
        word::WALL,
        word::WAY,
        word::WEST,
        word::WING,
        word::WORLD,
    ]);
    let office = |(at, token): (usize, &Token)| token.has(ROLES) && around.lexed.tokens[at].case == Case::Lower;
    SURNAMES.contains(around.lexed.known(candidate.name.end - 1))
        && (candidate.is_titled()
            || told::is_told(around.lexed, candidate)
            || told::is_somebody_by_role(around.lexed, candidate)
            || around.token_before().is_some_and(office))
}

/// Whether a name ends with a given name in two syllables, as Koreans and Chinese write it: "Park **Ji-ho**", "Ban **Ki-lun**".
pub(super) fn is_in_syllables(lexed: &Lexed<'_>, parts: &[Part]) -> bool {
    /// "Kwang", "hyeon"
    const LONGEST: usize = 5;
    let Some(last) = parts.last().filter(|last| parts.len() == 2 && last.run.len() == 3) else { return false };
    let (head, tail) = (&lexed.tokens[last.run.start], &lexed.tokens[last.run.end - 1]);
    let short = head.span.len() <= LONGEST && tail.span.len() <= LONGEST;
    let names = head.class.is_unknown() || head.has(WordClass::FIRST_NAME | WordClass::SURNAME);
    short && names && head.case == Case::Title && tail.case == Case::Lower && parts[0].run.len() == 1
}

/// "Pell & Sons", "#harbor Doe", "University of Varn", the film “Edda Goes North”
fn is_of_a_thing(around: &Around<'_>, candidate: &Candidate) -> bool {
    let lexed = around.lexed;
    let end = candidate.name.end;
    let joined = |at: usize| lexed.kind(at, TokenKind::Symbol) && lexed.is(at, "&");
    let closed = |at: usize| lexed.kind(at, TokenKind::Quote) || lexed.kind(at, TokenKind::SingleQuote);
    joined(end)
        // "the USS Ana Doe"
        || word::one_of!(lexed.known(around.before), USS | HMS | RMS | MV)
        || around.token_before().is_some_and(|(at, before)| match before.kind {
            // "University of Varn", "Bank of Roe", "Association for Harbor Studies"
            TokenKind::Word => {
                (before.word == word::OF || before.word == word::FOR)
                    && around.before == candidate.name.start
                    && at > around.sentence.start
                    && lexed.has(at - 1, THINGS)
                    && lexed.tokens[at - 1].is_capital()
            }
            TokenKind::Handle => true,
            TokenKind::Symbol => joined(at),
            // the film “Edda Goes North”, the dog “Mr. Bell”
            TokenKind::Quote | TokenKind::SingleQuote => (candidate.words >= 2 || candidate.is_titled()) && closed(end),
            _ => false,
        })
}

#[cfg(test)]
mod tests {
    use crate::person::tests::person;

    #[test]
    fn capitals_that_name_something_else() {
        person("They saw the Ana Doe Prize there.", "");
        person("They saw the Grey Sister there.", "");
        person("They met in Port Prenn.", "");
        person("Write to Ana Doe, P.O. Box 12, Varn.", "Ana Doe");
        person("They met in Kolvar, France.", "");
        person("They met at the University of Prenn.", "");
        person("Kolvar & Prenn makes rope.", "");
        person("The Tolvik Police Department said so. They saw Tolvik Police Department there.", "");
        person("Golden Star Aviation said so. Mr. Bridge left.", "Bridge");
        person("Goldman Sachs cut its forecast, and Google Kolvar its price.", "");
        person("They sat in the Walter Reed and saw Mary Kay Doe.", "Mary Kay Doe");
        person("Kolvar Prenn, which makes rope, fell. Tolvar Prenn shares rose.", "");
        person("They beat Kolvar Prenn, which was a surprise.", "Kolvar Prenn");
        person("The film “Kolvar Prenn” opened.", "");
        person("The dog “Mr. Bell” opened it.", "");
        person("The Prime Minister met the Justice Minister.", "");
        person("Prenn is large.", "");
        person("They saw a 60W Prenn Kolvar there.", "Prenn Kolvar");
        person("A 12W Kolvarine charges it.", "");
        person("They drove the Kolvar Prenn E there.", "");
        person("Tide-loving Prenns came.", "");
        person("They saw E Harbor there.", "");
        person("They saw K Prenn there.", "K Prenn");
        person("They saw Prenn County there.", "");
        person("They saw carmaker Prenn there. The operator Kolvar said so.", "");
        person("They saw filmmaker Prenn, a resident, there.", "Prenn");
        person("They saw the new Star Harbor there.", "");
        person("They saw Rep. Ana West there. Jo Park said so. Eva Park was closed.", "Ana West|Jo Park");
        person("Park Ji-ho met Ban Ki-lun. Park left.", "Park Ji-ho|Ban Ki-lun");
        person("They saw Park Follow-up there.", "");
        person("They saw the USS Ana Doe and the yacht Ben Roe there. Airbus said so.", "");
        person(
            "Carl Bridge is a writer. Eva Town, the director, left. They met on Albert Bridge.",
            "Carl Bridge|Eva Town",
        );
        person("Scrum-half Kolvar Prenn, who had left, came back.", "Kolvar Prenn");
    }
}
