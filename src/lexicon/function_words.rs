//! The closed classes of English: pronouns, determiners, prepositions, conjunctions, auxiliaries.

pub(crate) const DETERMINERS: &str = "the a an this that these those his her its their our my your some any no every each either neither \
    another both all many several few much more most less enough other such";
pub(crate) const PRONOUNS: &str = "i me we us you he him she her it they them who whom himself herself itself themselves myself ourselves \
    one everyone everybody someone somebody anyone anybody nobody none others many some few most all both";
pub(crate) const PERSONAL: &str = "he him his himself she her hers herself i me my myself";
pub(crate) const SUBJECT_PRONOUNS: &str = "i we you he she they it";
pub(crate) const POSSESSIVES: &str = "his her its their our my your whose";
pub(crate) const RELATIVES: &str = "who whom whose which that";
pub(crate) const PREPOSITIONS: &str = "of in to for on at by with from about after before during since until till through throughout over \
    under into onto against among between within without toward towards upon across along around behind beside besides despite \
    above below near outside inside off out up down via per as like than amid amidst beyond following including concerning regarding";
pub(crate) const COORDINATORS: &str = "and or but nor yet so";
pub(crate) const SUBORDINATORS: &str = "because while if when whenever where wherever although though unless until since as before after \
    whereas once whether lest provided";
pub(crate) const AUXILIARIES: &str = "am is are was were be been being isn't aren't wasn't weren't has have had having hasn't haven't hadn't \
    do does did doesn't don't didn't ain't";
pub(crate) const BE: &str = "am is are was were be been being isn't aren't wasn't weren't";
pub(crate) const MODALS: &str = "will would can could shall should may might must ought won't wouldn't can't cannot couldn't shouldn't \
    mightn't mustn't shan't needn't";
pub(crate) const NEGATIONS: &str = "not never no nor neither nobody nothing none without hardly barely isn't aren't wasn't weren't hasn't \
    haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't mightn't mustn't shan't needn't";
pub(crate) const QUESTION_WORDS: &str = "what which who whom whose when where why how whether if \
    whatever whichever whoever whomever";
pub(crate) const LIGHT_ADVERBS: &str = "also then later again once now still just even ever already often soon too instead there first \
    finally however";
