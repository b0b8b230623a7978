//! Words around the names of people: titles, roles, collective sources, particles and suffixes, bodies.

use super::class::WordClass;

/// Courtesies and offices that stand before a name.
pub(crate) const TITLES: &str = "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady king queen prince princess pope \
    emperor president vice-president premier chancellor minister senator sen sen. representative rep rep. reps. congressman \
    congresswoman gov gov. governor lt lt. mayor judge justice general gen gen. colonel col col. captain capt capt. major maj maj. \
    sergeant sgt sgt. admiral adm adm. commander cmdr cmdr. lieutenant corporal cpl. private pvt. officer detective sheriff deputy \
    secretary ambassador attorney bishop archbishop cardinal rabbi imam sheikh ayatollah reverend rev rev. father sister brother \
    coach chairman chairwoman chief director commissioner councilman councilwoman councillor councilor superintendent inspector \
    constable speaker candidate spokesman spokeswoman spokesperson marshal baron baroness duke duchess count countess ex-president \
    herr frau monsieur madame señor señora \
    justices sens. friar supt supt. insp insp. det det. cllr cllr. hon. msgr msgr. \
    mullah maulana tsarina tsarevna tsarevich comrade grandma grandpa archduke archduchess viscount \
    viscountess monsignor taoiseach prophet hajji trooper pfc pfc. messrs messrs. drs. gens. pres. sec.";

/// Titles that stand before nothing but a name; "Justice" and "General" also open the names of bodies.
pub(crate) const PERSONAL_TITLES: &[&str] = &[
    "mr",
    "mr.",
    "mrs",
    "mrs.",
    "ms",
    "ms.",
    "dr",
    "dr.",
    "prof",
    "prof.",
    "rev",
    "rev.",
    "sen",
    "sen.",
    "rep",
    "rep.",
    "gov",
    "gov.",
    "lt",
    "lt.",
    "gen",
    "gen.",
    "col",
    "col.",
    "capt",
    "capt.",
    "maj",
    "maj.",
    "sgt",
    "sgt.",
    "adm",
    "adm.",
    "cmdr",
    "cmdr.",
    "pres.",
    "sec.",
    "president",
    "senator",
    "congressman",
    "congresswoman",
    "chancellor",
    "sir",
    "dame",
];

/// Nouns for what somebody is.
pub(crate) const ROLES: &str = "activist actor actress adviser advisor advocate aide ambassador analyst anchor archbishop artist \
    astronaut athlete attorney author banker bishop boss broker candidate captain cardinal ceo chairman chairwoman chairperson chair \
    chancellor chemist chief coach columnist comedian commander commissioner congressman congresswoman consultant contributor correspondent councillor \
    councilman councilwoman counsel counselor critic dean defender deputy designer detective developer diplomat director doctor \
    driver economist editor educator employee engineer entrepreneur envoy epidemiologist executive expert farmer father fellow \
    fighter firefighter founder co-founder general goalkeeper governor guard guitarist head historian host investigator inspector \
    investor journalist judge justice king lawmaker lawyer leader lecturer legislator lieutenant manager mayor meteorologist \
    midfielder minister ministers mother musician negotiator nominee nurse officer official operator organizer organiser owner \
    painter parent pastor pathologist photographer pilot player playwright poet police policeman politician pope premier presenter president \
    priest prime prince princess principal producer professor prosecutor psychiatrist psychologist queen rabbi ranger reporter \
    representative republican democrat researcher resident retiree scholar scientist secretary senator sergeant sheriff singer \
    soldier solicitor songwriter specialist spokesman spokeswoman spokesperson star strategist striker student superintendent \
    surgeon survivor suspect teacher technician trader trustee undersecretary veteran victim volunteer warden widow wife husband \
    witness worker writer counterpart \
    administrator anthropologist archaeologist architect baker biologist blogger boxer businessman businesswoman butcher carpenter cartoonist \
    chef choreographer clerk climber composer conductor contractor cook curator cyclist dancer dealer deputy diver docent doctor drummer \
    embassador explorer filmmaker fisherman florist forward geologist golfer grocer guitarist gymnast heiress hero heroine heir hunter \
    industrialist inmate instructor interpreter inventor librarian linguist lobbyist machinist marine mathematician mechanic merchant miner \
    missionary monarch monk naturalist novelist nun oncologist painter paramedic passenger patron pediatrician pharmacist philanthropist philosopher \
    photographer physician physicist pianist pioneer planner plumber postman preacher pupil rapper recruit refugee rider runner sailor \
    sculptor seaman screenwriter servant shopkeeper skater skier smuggler sociologist spy statesman statistician steward swimmer tailor theologian translator \
    treasurer tsar tutor tycoon violinist vicar violist waiter waitress watchmaker winner wrestler zoologist \
    man woman boy girl baby child kid person teenager youth lady gentleman guy sister brother daughter son uncle aunt nephew niece \
    cousin grandfather grandmother grandson granddaughter stepfather stepmother fiancee fiance girlfriend boyfriend partner spouse \
    friend neighbor neighbour colleague classmate mentor rival roommate lover mistress member native citizen \
    defector dissident exile hostage gunman attacker killer murderer robber thief criminal offender detainee prisoner defendant plaintiff \
    ally opponent successor predecessor incumbent challenger contender newcomer favorite champion finalist medalist legend icon celebrity \
    master harbormaster postmaster headmaster headmistress stationmaster \
    model mayor-elect president-elect chairman-elect cofounder co-owner creator chief-of-staff vice-president frontman vocalist \
    congressperson councilmember councilperson committeeman committeewoman selectman selectwoman alderwoman lawmaker assemblyman assemblywoman alderman policewoman cop patrolman serviceman airman \
    mp mep msp cleric patriarch pontiff sultan emir sheikh shah emperor empress duke duchess earl count countess baron baroness knight crown";

/// People and bodies that speak without a name.
pub(crate) const COLLECTIVES: &str = "analysts authorities campaigners colleagues critics democrats detectives diplomats doctors economists \
    executives experts firefighters friends investigators lawmakers lawyers leaders medics members neighbors neighbours observers \
    officers officials opponents organizers organisers others people police policymakers prosecutors protesters relatives reporters \
    republicans researchers residents scientists sources spokesmen staff students supporters survivors teachers traders unions \
    victims villagers voters witnesses workers aides advisers activists strategists delegates pollsters";

/// Small words inside names.
pub(crate) const PARTICLES: &str =
    "de da del della di do dos du des la le van von der den ter ten bin ibn al el abu ben st st. zu af av y arap bint";

/// What follows a surname.
pub(crate) const NAME_SUFFIXES: &str = "jr jr. sr sr. ii iii iv";

/// Words that make a name that of a body.
pub(crate) const BODIES: &str = "academy administration agency airlines airways alliance army assembly association authority bank board \
    brigade brothers bureau cabinet campaign center centre chamber church city club co co. college commission committee company \
    confederation congress consortium corp corp. corporation council court department division enterprises exchange federation fund \
    forum foundation gazette government group guard herald holdings hospital house inc inc. industries institute institution \
    international journal laboratory league legislature limited llc ltd ltd. magazine media ministry monitor motors museum network \
    news office organization organisation panel parliament partners party police post press regiment school securities senate service \
    services society stores studio syndicate systems team telegraph times tribune tribunal trust union university white-house associates robotics initiative coalition technologies labs ventures depot animation showroom \
    pharmaceuticals therapeutics biosciences bancorp petroleum steelworks ironworks shipyard shipyards brewery outfitters orchestra \
    philharmonic fc afc f.c. equities refinery bakery supermarkets logistics aerospace \
    quartet quintet ensemble conservatory conservatoire observatory kindergarten nursery seminary \
    polytechnic lyceum hospice productions communications telecom broadcasting publications \
    publishing properties resources solutions dynamics electronics semiconductor semiconductors microsystems \
    networks biotech genomics diagnostics reinsurance investments advisors consulting \
    realty foods beverages brewing distillery vineyards winery automotive cruises railways transit \
    trucking minerals metals chemicals plastics textiles apparel footwear jewelers jewellers cosmetics \
    athletics wanderers rovers hotspur albion athletic spartak dynamo lokomotiv olympique bayern atletico atlético \
    deutsche banco banca banque caisse battalion squadron corps legion platoon likud boko haram \
    hezbollah hizbollah hizbullah hamas fatah jihad qaeda qaida jazeera shabaab taliban sinn fein fianna cymru \
    podemos peshmerga houthi caucus clinic plc s.p.a. n.v. b.v. s.a. gmbh oyj bhd llp kgaa \
    academia académie accademia institut instituto istituto universidad universidade université universität università \
    ministerio ministère fundación fondation stiftung verlag zeitung gazzetta corriere";

/// Words that make a name that of a thing, a place or an occasion.
pub(crate) const THINGS: &str = "abbey accord accords act agreement aid airport album amendment archive archives arena avenue award awards \
    ballet barracks basin bay beach bible bill boulevard bowl bridge building bulletin bureau camp canal cape castle cathedral cemetery \
    championship championships channel chapel chronicle circuit clinic code coast conference constitution convention cove crater creek \
    county borough crisis crossing cup daily day dam derby desert district doctrine documentary dome drive duchy east empire era estate event expressway factory fair \
    fashion fellowship festival field film fire flag forest fort freeway front gallery games garden gardens gate gazette glacier globe gorge \
    grammys gulf hall harbor harbour heights highway hill hills history hotel hurricane index inlet inn inquiry island islands isle jail junction \
    lake lane league library lighthouse line lodge loop mall mansion manor mark market marsh match medal memorial mill mine missile mission \
    maru monastery mosque mount mountain mountains movement museum north northeast northwest ocean oblast olympics open opera oscars palace parade \
    parish park parkway pass peak peninsula pier place plan plant plateau plaza podcast point pond port prefecture prison prize program \
    programme project protocol province pub quarter quay quarterly railroad railway ranch range rally rebellion record records reef \
    region report republic resolution resort restaurant review revolution ridge river road route row scandal scheme school sea series \
    shield show shrine society sound south southeast southwest square stadium standard star state states station strait street studies sun \
    satellite spacecraft survey symphony synagogue system telescope temple terminal territory territories theater theatre theorem theory tour tower towers town township trail treaty trial \
    trophy tunnel valley village volcano wall war wars way week weekly west wharf wing woods world worlds year zone zoo \
    scholarship scholarships clipper orbiter lander shuttle probe rocket submarine yacht ship vessel warship \
    frigate destroyer trawler liner tanker freighter catamaran keyboard laptop smartphone phone headset camera \
    router toolkit app apps browser sedan hatchback roadster pickup suv minivan turismo salad soup sandwich pizza \
    pasta cookbook recipe movie trilogy saga sequel prequel soundtrack chronicles tales diaries novel musical \
    memoir sitcom drama comedy songbook canyon mesa bayou fjord loch lagoon atoll archipelago delta \
    prairie isthmus cliffs cavern caves rocks falls rapids piazza terrace crescent mews alley promenade esplanade \
    overpass underpass interchange turnpike basilica pagoda necropolis mausoleum crematorium garrison citadel \
    fortress cottage apartments condominiums residences skyscraper arcade bazaar emporium pavilion auditorium \
    amphitheatre amphitheater coliseum colosseum velodrome racecourse racetrack speedway raceway ballpark gymnasium \
    rink canton voivodeship governorate municipality precinct constituency suburb neighbourhood neighborhood \
    marathon regatta biennale triennial carnival gala jubilee invitational finals playoffs sweepstakes stakes \
    handicap prix tournament expo symposium memorandum manifesto declaration charter statute ordinance decree \
    manual handbook almanac dictionary encyclopedia atlas digest dispatch examiner inquirer enquirer intelligencer \
    sentinel ledger register advertiser newsletter gospel psalm quran koran torah testament syndrome disease virus \
    vaccine protein paradox conjecture hypothesis equation comet asteroid nebula galaxy constellation planet \
    concerto sonata requiem nocturne etude mazurka overture oratorio cantata magnificat mater trattoria osteria pizzeria \
    ristorante restaurante steakhouse tavern nightclub boutique cafe café website blog webcast racehorse habitats \
    exodus conservation uprising massacre insurgency inquest \
    firm band charity airline insurer lender retailer startup start-up consultancy brokerage nonprofit militia squad \
    troupe choir newspaper supermarket chain software healthcare insurance entertainment shipping aviation mining infantry cavalry \
    tagebuch geschichte histoire historia mémoires memorias études etudes";

/// News agencies of one word.
pub(crate) const AGENCIES: &str = "reuters reuter ap afp upi dpa efe tass itar-tass ria interfax xinhua kyodo yonhap ansa pa aap cnn bbc nbc \
    cbs abc npr bloomberg prnewswire getty epa anadolu pti ians lusa belga ritzau tt ntb apa kna ots cnw accesswire gdn dw";

/// Nouns for people that are no office: a name beside one is described by it, a quote has other speakers.
///
/// Origin: nouns of one word that `WordNet` 3.0 (see `words/open_class.txt` for its licence) has among its persons first, without
/// those that newspapers use for bodies and things, and some of our own.
pub(crate) const PERSON_NOUNS: &str = "adherent admiral adult adversary amateur anarchist antagonist apothecary applicant appointee apprentice \
    arsonist assailant assassin assistant associate attendant backbencher ballplayer bandit banshee batsman \
    benefactor billionaire boatswain bodybuilder bodyguard bondholder bookkeeper bookseller bowler breadwinner \
    bride brigadier buddy bully busboy businessperson bystander campaigner camper capitalist caretaker cellist \
    centenarian centrist chieftain civilian claimant classicist clergyman client codebreaker colonel commentator \
    committeeman communist companion competitor comrade concessionaire confessor conservationist consul convict \
    cornerback coroner corporal cosmonaut cosplayer councilperson counsellor countryman coward cowboy craftsman \
    creditor cripple crook curate custodian customer dad daredevil deacon deckhand decorator delegate dentist \
    deserter dictator disciple donor doorman dramatist drifter dweller ecologist egotist elder emcee emigrant \
    environmentalist essayist ethnographer evacuee expatriate extremist fascist favourite fella financier fisher \
    folklorist follower fool footballer forecaster foreigner foreman forewoman freelancer freshman fugitive \
    fundraiser gamer gangster gardener generalist genius goalie goldsmith graduate grandchild grandparent granny \
    grantee groom grownup guardian guerrilla guest gunner halfback handyman headmaster herald hermit herpetologist \
    hijacker hiker homeopath homesteader honoree horseman hostess housewife humanitarian hypocrite idiot imam \
    immigrant impresario individualist infant influencer informant inhabitant insider insurgent intellectual \
    interviewee interviewer intruder janitor jeweler jeweller jogger junior jurist juror kidnapper kinsman \
    kinswoman laborer labourer lad landlord landowner latecomer layman linebacker listener lodger lord loyalist \
    lumberjack luminary lyricist madman magician magistrate maid maiden maker mama mamma maniac marksman marshal \
    martyr masseur master matriarch mediator messenger metalworker migrant militant milkman millionaire millworker \
    mobster mom motorist mountaineer namesake nationalist neutralist newlywed newsman nobleman noblewoman \
    nurseryman observer octogenarian offspring ombudsman onetime onlooker orphan outfielder outlaw outpatient \
    paedophile papa parliamentarian participant partisan passerby patient peacekeeper peasant peddler pedestrian \
    peer pensioner percussionist performer perpetrator petitioner philanderer pilgrim pimp pirate pitcher playmaker \
    playmate pollster populist positivist potholer propagandist prophet proponent proprietor protege protester \
    protégé protégée publisher puppeteer pursuer quarterback quizmaster racist racketeer rancher rapist rebel \
    receptionist recipient redcoat referee regent registrant relative rescuer respondent restaurateur rifleman \
    rookie ruler rustler saint saleslady salesman sceptic schizophrenic schoolboy schoolgirl schoolmaster \
    schoolmate schoolmistress schoolteacher scout semifinalist separatist septuagenarian settler sharecropper \
    shareholder shipbuilder shipowner shopper shortstop showman sibling silversmith sinner skeptic skipper slave \
    slugger sniper socialist soloist sonny sophomore speaker spearhead spectator spectre sportsman sprinter squire \
    stakeholder stepbrother stepdaughter stepsister stepson stockbroker stockholder stonemason storyteller stranger \
    stuntman subjectivist suffragette supervisor supporter surveyor sweetheart taxpayer teammate teamster tease \
    teen telegrapher tenant terrorist therapist thug toddler tourist townsman traditionalist trafficker trainer \
    traitor trapper traveler traveller trendsetter trombonist trooper trumpeter twin undergraduate understudy \
    unionist usher vagrant vet villager villain virgin visitor vlogger voter warlord warrior watchman watercolorist \
    weaver welder whistleblower whiz winger wordsmith workman wunderkind youngster youtuber \
    magnate mogul supermodel defenseman defenceman coordinator guru socialite bassist lineman jockey snowboarder surfer rower kayaker hurdler marathoner \
    triathlete decathlete heptathlete paralympian olympian medallist racer goalscorer wicketkeeper coder programmer animator illustrator \
    biographer cinematographer videographer podcaster newsreader newscaster sportscaster anchorman anchorwoman weatherman farmhand \
    blacksmith locksmith winemaker barista bartender sommelier hairdresser barber nanny babysitter midwife radiographer dietitian \
    veterinarian chiropractor accountant comptroller provost rector headteacher staffer technologist astronomer astrophysicist \
    cardiologist stuntwoman hotelier couturier churchwarden crewman crewmate helmsman aviator airwoman bandleader bandmate soprano \
    ballerina auctioneer realtor actuary kingmaker mum";

/// What the ending of a noun tells: "botanist", "mathematician", "ferrywoman" are nouns for what somebody is.
pub(super) fn class_by_ending(word: &str, class: WordClass) -> WordClass {
    let told = class.has(WordClass::NOUN) && ends_as_role(word);
    if told { WordClass::PERSON_NOUN } else { WordClass::NONE }
}

/// Whether a word ends as a noun for what somebody is. Shorter words are others: "list", "mist".
pub(crate) fn ends_as_role(word: &str) -> bool {
    const SHORTEST: usize = 7;
    // The last letter rules most words out.
    let may = (word.len() >= SHORTEST) & matches!(word.as_bytes().last(), Some(b't' | b'n' | b'r'));
    may && ["ist", "ician", "woman", "keeper", "maker"].iter().any(|ending| word.ends_with(ending))
}
