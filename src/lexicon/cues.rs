//! Verbs that report speech, thought or wish, every form, with what they take.
//!
//! The verbs are those of counted attributions in political news and those of newsroom style books; which takes a
//! *that*-clause, a hearer or a predicate is grammar.

/// A verb that reports.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Cue {
    /// The dictionary form.
    pub(crate) lemma: &'static str,
    /// Every form, separated by blanks.
    pub(crate) forms: &'static str,
    takes: u16,
}

const THAT: u16 = 1;
const HEARER: u16 = 2;
const PREDICATE: u16 = 4;
const INVERTS: u16 = 8;
const THOUGHT: u16 = 16;
const WISH: u16 = 32;
const DENIES: u16 = 64;
const WEAK: u16 = 128;

impl Cue {
    /// A verb of speech that stands beside a quotation: "blasted".
    const fn new(lemma: &'static str, forms: &'static str) -> Cue {
        Cue { lemma, forms, takes: 0 }
    }

    const fn with(self, takes: u16) -> Cue {
        Cue { takes: self.takes | takes, ..self }
    }

    /// "said that …", "said …"
    const fn that(self) -> Cue {
        self.with(THAT)
    }

    /// "told reporters …"
    const fn hearer(self) -> Cue {
        self.with(HEARER)
    }

    /// "called it a disgrace"
    const fn predicate(self) -> Cue {
        self.with(PREDICATE)
    }

    /// "“…,” said Doe"
    const fn inverts(self) -> Cue {
        self.with(INVERTS)
    }

    /// "believes that …"
    const fn thought(self) -> Cue {
        self.with(THOUGHT | THAT)
    }

    /// "hopes that …", "wants to …"
    const fn wish(self) -> Cue {
        self.with(WISH)
    }

    /// "denied that …"
    const fn denies(self) -> Cue {
        self.with(DENIES)
    }

    /// A word that reports only where marks or "that" stand beside it: "see", "make", "go".
    const fn weak(self) -> Cue {
        self.with(WEAK)
    }

    /// Whether a clause with or without "that" can follow.
    pub(crate) const fn takes_that(&self) -> bool {
        self.takes & THAT != 0
    }

    /// Whether the hearer follows without a preposition.
    pub(crate) const fn takes_hearer(&self) -> bool {
        self.takes & HEARER != 0
    }

    /// Whether a name and a predicate follow: "called the plan “…”".
    pub(crate) const fn takes_predicate(&self) -> bool {
        self.takes & PREDICATE != 0
    }

    /// Whether the speaker may follow it after a quotation: "“…,” said Doe".
    pub(crate) const fn can_invert(&self) -> bool {
        self.takes & INVERTS != 0
    }

    /// Whether it reports what somebody thinks.
    pub(crate) const fn is_thought(&self) -> bool {
        self.takes & THOUGHT != 0
    }

    /// Whether it reports what somebody wants.
    pub(crate) const fn is_wish(&self) -> bool {
        self.takes & WISH != 0
    }

    /// Whether it denies what follows.
    pub(crate) const fn is_denial(&self) -> bool {
        self.takes & DENIES != 0
    }

    /// Whether it reports only beside marks or "that".
    pub(crate) const fn is_weak(&self) -> bool {
        self.takes & WEAK != 0
    }
}

/// The verbs, one a line.
pub(crate) static CUES: &[Cue] = &[
    Cue::new("say", "say says said saying").that().inverts(),
    Cue::new("tell", "tell tells told telling").that().hearer(),
    Cue::new("call", "call calls called calling").predicate(),
    Cue::new("write", "write writes wrote written writing").that().inverts(),
    Cue::new("add", "add adds added adding").that().inverts(),
    Cue::new("ask", "ask asks asked asking").hearer().inverts(),
    Cue::new("accuse", "accuse accuses accused accusing").predicate(),
    Cue::new("acknowledge", "acknowledge acknowledges acknowledged acknowledging").that(),
    Cue::new("admit", "admit admits admitted admitting").that(),
    Cue::new("advise", "advise advises advised advising").that().hearer(),
    Cue::new("affirm", "affirm affirms affirmed affirming").that(),
    Cue::new("agree", "agree agrees agreed agreeing").that(),
    Cue::new("allege", "allege alleges alleged alleging").that(),
    Cue::new("announce", "announce announces announced announcing").that().inverts(),
    Cue::new("answer", "answer answers answered answering").inverts(),
    Cue::new("appeal", "appeal appeals appealed appealing").wish(),
    Cue::new("argue", "argue argues argued arguing").that(),
    Cue::new("assert", "assert asserts asserted asserting").that(),
    Cue::new("assure", "assure assures assured assuring").that().hearer(),
    Cue::new("attack", "attack attacks attacked attacking").weak(),
    Cue::new("believe", "believe believes believed believing").thought(),
    Cue::new("blame", "blame blames blamed blaming").predicate(),
    Cue::new("blast", "blast blasts blasted blasting").predicate(),
    Cue::new("boast", "boast boasts boasted boasting").that(),
    Cue::new("brand", "brand brands branded branding").predicate(),
    Cue::new("caution", "caution cautions cautioned cautioning").that(),
    Cue::new("charge", "charge charges charged charging").that().weak(),
    Cue::new("cite", "cite cites cited citing").weak(),
    Cue::new("claim", "claim claims claimed claiming").that(),
    Cue::new("comment", "comment comments commented commenting").that(),
    Cue::new("complain", "complain complains complained complaining").that(),
    Cue::new("concede", "concede concedes conceded conceding").that(),
    Cue::new("conclude", "conclude concludes concluded concluding").that(),
    Cue::new("confirm", "confirm confirms confirmed confirming").that(),
    Cue::new("consider", "consider considers considered considering").predicate().weak(),
    Cue::new("contend", "contend contends contended contending").that(),
    Cue::new("continue", "continue continues continued continuing").inverts().weak(),
    Cue::new("counter", "counter counters countered countering").that(),
    Cue::new("criticize", "criticize criticizes criticized criticizing criticise criticises criticised criticising")
        .predicate(),
    Cue::new("declare", "declare declares declared declaring").that().inverts(),
    Cue::new("decline", "decline declines declined declining").denies().weak(),
    Cue::new("decry", "decry decries decried decrying").predicate(),
    Cue::new("demand", "demand demands demanded demanding").that().wish(),
    Cue::new("denounce", "denounce denounces denounced denouncing").predicate(),
    Cue::new("deny", "deny denies denied denying").that().denies(),
    Cue::new("describe", "describe describes described describing").predicate(),
    Cue::new("disclose", "disclose discloses disclosed disclosing").that(),
    Cue::new("dismiss", "dismiss dismisses dismissed dismissing").predicate(),
    Cue::new("doubt", "doubt doubts doubted doubting").thought().denies(),
    Cue::new("dub", "dub dubs dubbed dubbing").predicate(),
    Cue::new("echo", "echo echoes echoed echoing").weak(),
    Cue::new("emphasize", "emphasize emphasizes emphasized emphasizing emphasise emphasises emphasised emphasising")
        .that()
        .inverts(),
    Cue::new("endorse", "endorse endorses endorsed endorsing").weak(),
    Cue::new("estimate", "estimate estimates estimated estimating").that(),
    Cue::new("exclaim", "exclaim exclaims exclaimed exclaiming").inverts(),
    Cue::new("expect", "expect expects expected expecting").thought().weak(),
    Cue::new("explain", "explain explains explained explaining").that().inverts(),
    Cue::new("express", "express expresses expressed expressing").weak(),
    Cue::new("fear", "fear fears feared fearing").thought(),
    Cue::new("feel", "feel feels felt feeling").thought().weak(),
    Cue::new("find", "find finds found finding").that().weak(),
    Cue::new("forecast", "forecast forecasts forecasting forecasted").that(),
    Cue::new("hail", "hail hails hailed hailing").predicate(),
    Cue::new("hint", "hint hints hinted hinting").that(),
    Cue::new("hope", "hope hopes hoped hoping").thought().wish(),
    Cue::new("imply", "imply implies implied implying").that(),
    Cue::new("indicate", "indicate indicates indicated indicating").that(),
    Cue::new("inform", "inform informs informed informing").that().hearer(),
    Cue::new("insist", "insist insists insisted insisting").that().inverts(),
    Cue::new("joke", "joke jokes joked joking").that(),
    Cue::new("know", "know knows knew known knowing").thought().weak(),
    Cue::new("label", "label labels labeled labeling labelled labelling").predicate(),
    Cue::new("lament", "lament laments lamented lamenting").that(),
    Cue::new("maintain", "maintain maintains maintained maintaining").that(),
    Cue::new("mention", "mention mentions mentioned mentioning").that(),
    Cue::new("mock", "mock mocks mocked mocking").predicate(),
    Cue::new("note", "note notes noted noting").that().inverts(),
    Cue::new("object", "object objects objected objecting").that(),
    Cue::new("observe", "observe observes observed observing").that(),
    Cue::new("offer", "offer offers offered offering").weak(),
    Cue::new("opine", "opine opines opined opining").that(),
    Cue::new("order", "order orders ordered ordering").wish().weak(),
    Cue::new("pledge", "pledge pledges pledged pledging").that().wish(),
    Cue::new("point", "point points pointed pointing").that().weak(),
    Cue::new("post", "post posts posted posting").weak(),
    Cue::new("praise", "praise praises praised praising").predicate(),
    Cue::new("predict", "predict predicts predicted predicting").that(),
    Cue::new("proclaim", "proclaim proclaims proclaimed proclaiming").that(),
    Cue::new("promise", "promise promises promised promising").that().wish(),
    Cue::new("propose", "propose proposes proposed proposing").that().wish(),
    Cue::new("protest", "protest protests protested protesting").that(),
    Cue::new("question", "question questions questioned questioning").weak(),
    Cue::new("quip", "quip quips quipped quipping").inverts(),
    Cue::new("quote", "quote quotes quoted quoting").weak(),
    Cue::new("read", "read reads reading").weak(),
    Cue::new("reason", "reason reasons reasoned reasoning").that(),
    Cue::new("recall", "recall recalls recalled recalling").that().inverts(),
    Cue::new("recommend", "recommend recommends recommended recommending").that(),
    Cue::new("recount", "recount recounts recounted recounting").that(),
    Cue::new("refer", "refer refers referred referring").predicate(),
    Cue::new("refuse", "refuse refuses refused refusing").denies().weak(),
    Cue::new("reiterate", "reiterate reiterates reiterated reiterating").that(),
    Cue::new("reject", "reject rejects rejected rejecting").predicate(),
    Cue::new("remark", "remark remarks remarked remarking").that().inverts(),
    Cue::new("remember", "remember remembers remembered remembering").thought().inverts(),
    Cue::new("remind", "remind reminds reminded reminding").that().hearer(),
    Cue::new("repeat", "repeat repeats repeated repeating").that(),
    Cue::new("reply", "reply replies replied replying").that().inverts(),
    Cue::new("report", "report reports reported reporting").that().inverts(),
    Cue::new("respond", "respond responds responded responding").that().inverts(),
    Cue::new("retort", "retort retorts retorted retorting").inverts(),
    Cue::new("reveal", "reveal reveals revealed revealing").that(),
    Cue::new("rule", "rule rules ruled ruling").that(),
    Cue::new("scoff", "scoff scoffs scoffed scoffing").that(),
    Cue::new("see", "see sees saw seen seeing").weak(),
    Cue::new("shout", "shout shouts shouted shouting").inverts(),
    Cue::new("show", "show shows showed shown showing").that().weak(),
    Cue::new("slam", "slam slams slammed slamming").predicate(),
    Cue::new("speculate", "speculate speculates speculated speculating").that(),
    Cue::new("state", "state states stated stating").that(),
    Cue::new("stress", "stress stresses stressed stressing").that().inverts(),
    Cue::new("suggest", "suggest suggests suggested suggesting").that(),
    Cue::new("support", "support supports supported supporting").weak(),
    Cue::new("suspect", "suspect suspects suspected suspecting").thought(),
    Cue::new("swear", "swear swears swore sworn swearing").that(),
    Cue::new("testify", "testify testifies testified testifying").that(),
    Cue::new("think", "think thinks thought thinking").thought(),
    Cue::new("threaten", "threaten threatens threatened threatening").wish(),
    Cue::new("tout", "tout touts touted touting").predicate(),
    Cue::new("tweet", "tweet tweets tweeted tweeting").that(),
    Cue::new("urge", "urge urges urged urging").hearer().wish(),
    Cue::new("vow", "vow vows vowed vowing").that().wish(),
    Cue::new("want", "want wants wanted wanting").wish().weak(),
    Cue::new("warn", "warn warns warned warning").that().hearer().inverts(),
    Cue::new("wonder", "wonder wonders wondered wondering").thought(),
    Cue::new("worry", "worry worries worried worrying").thought(),
    Cue::new("yell", "yell yells yelled yelling").inverts(),
];

/// Nouns that report speech: "the claim that …", "a call for …".
pub(crate) const CUE_NOUNS: &str = "accusation allegation announcement argument assertion assessment assurance belief call claim \
    comment complaint concern conclusion confirmation criticism declaration demand denial estimate fear finding hope \
    insistence notion opinion pledge prediction promise proposal remark reminder report request rumor rumour sign speculation \
    statement suggestion suspicion testimony threat view vow warning word accusations allegations arguments assertions \
    assurances beliefs calls claims comments complaints concerns conclusions demands denials estimates fears findings hopes \
    pledges predictions promises proposals remarks reports requests rumors rumours signs statements suggestions suspicions \
    threats views vows warnings words";

/// Where or how something is said: "in a statement", "told a news conference".
pub(crate) const VENUES: &str = "address article blog book briefing broadcast call column comment comments conference debate \
    editorial email e-mail essay filing hearing interview interviews letter memo message newsletter note op-ed podcast post \
    presentation press rally release remarks report show speech statement statements testimony text tweet tweets video";
