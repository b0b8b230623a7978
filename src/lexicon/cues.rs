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
    /// Prepositions after which its content may follow: "called *for* a vote".
    prepositions: &'static str,
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
const OBJECT: u16 = 256;
const INFINITIVE: u16 = 512;
const QUESTION: u16 = 1024;

impl Cue {
    /// A verb of speech that stands beside a quotation: "blasted".
    const fn new(lemma: &'static str, forms: &'static str) -> Cue {
        Cue { lemma, forms, prepositions: "", takes: 0 }
    }

    const fn with(self, takes: u16) -> Cue {
        Cue { takes: self.takes | takes, ..self }
    }

    /// "said that …", "said …"
    const fn that(self) -> Cue {
        self.with(THAT)
    }

    /// "criticized the plan": what follows without "that" is what was spoken of.
    const fn object(self) -> Cue {
        self.with(OBJECT)
    }

    /// "vowed to stay"
    const fn infinitive(self) -> Cue {
        self.with(INFINITIVE)
    }

    /// "asked whether …", "explained how …"
    const fn question(self) -> Cue {
        self.with(QUESTION)
    }

    /// "called for a vote", "spoke of a plot"
    const fn preposition(self, prepositions: &'static str) -> Cue {
        Cue { prepositions, ..self }
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

    /// Whether a noun phrase that follows is what was spoken of.
    pub(crate) const fn takes_object(&self) -> bool {
        self.takes & OBJECT != 0
    }

    /// Whether an infinitive that follows is what was said or wanted.
    pub(crate) const fn takes_infinitive(&self) -> bool {
        self.takes & INFINITIVE != 0
    }

    /// Whether a question that follows is what was said: "asked whether …".
    pub(crate) const fn takes_question(&self) -> bool {
        self.takes & (QUESTION | THAT) != 0
    }

    /// Whether what was said follows this preposition: "called for …".
    pub(crate) fn takes_preposition(&self, word: &str) -> bool {
        self.prepositions.split(' ').any(|preposition| preposition.eq_ignore_ascii_case(word))
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
    Cue::new("according to", "according").preposition("to"),
    Cue::new("say", "say says said saying").that().inverts(),
    Cue::new("tell", "tell tells told telling").that().hearer(),
    Cue::new("call", "call calls called calling").predicate().preposition("for on out"),
    Cue::new("write", "write writes wrote written writing").that().inverts(),
    Cue::new("add", "add adds added adding").that().inverts().weak(),
    Cue::new("ask", "ask asks asked asking").question().wish().hearer().inverts().preposition("for about"),
    Cue::new("accuse", "accuse accuses accused accusing").predicate(),
    Cue::new("acknowledge", "acknowledge acknowledges acknowledged acknowledging").that().object(),
    Cue::new("admit", "admit admits admitted admitting").that(),
    Cue::new("advise", "advise advises advised advising").that().wish().object().hearer(),
    Cue::new("affirm", "affirm affirms affirmed affirming").that().object(),
    Cue::new("agree", "agree agrees agreed agreeing").that().infinitive().preposition("with on"),
    Cue::new("allege", "allege alleges alleged alleging").that().object(),
    Cue::new("announce", "announce announces announced announcing").that().object().inverts(),
    Cue::new("answer", "answer answers answered answering").inverts(),
    Cue::new("anticipate", "anticipate anticipates anticipated anticipating").thought().object(),
    Cue::new("apologize", "apologize apologizes apologized apologizing apologise apologises apologised apologising").inverts().preposition("for"),
    Cue::new("appeal", "appeal appeals appealed appealing").wish().preposition("for"),
    Cue::new("applaud", "applaud applauds applauded applauding").object().predicate(),
    Cue::new("argue", "argue argues argued arguing").that().inverts().preposition("for against"),
    Cue::new("assert", "assert asserts asserted asserting").that(),
    Cue::new("assume", "assume assumes assumed assuming").that().thought().weak(),
    Cue::new("assure", "assure assures assured assuring").that().hearer(),
    Cue::new("attack", "attack attacks attacked attacking").weak(),
    Cue::new("attest", "attest attests attested attesting").that().preposition("to"),
    Cue::new("aver", "aver avers avered avering").that().inverts(),
    Cue::new("avow", "avow avows avowed avowing").that().object(),
    Cue::new("back", "back backs backed backing").weak(),
    Cue::new("balk", "balk balks balked balking").weak().preposition("at"),
    Cue::new("beg", "beg begs begged begging").wish(),
    Cue::new("believe", "believe believes believed believing").thought(),
    Cue::new("bemoan", "bemoan bemoans bemoaned bemoaning").that().object(),
    Cue::new("berate", "berate berates berated berating").predicate(),
    Cue::new("blame", "blame blames blamed blaming").object().predicate(),
    Cue::new("blast", "blast blasts blasted blasting").object().predicate(),
    Cue::new("boast", "boast boasts boasted boasting").that().inverts().preposition("of about"),
    Cue::new("brag", "brag brags bragged bragging").that().preposition("about of"),
    Cue::new("brand", "brand brands branded branding").predicate(),
    Cue::new("brief", "brief briefs briefed briefing").hearer().weak(),
    Cue::new("bristle", "bristle bristles bristled bristling").inverts().preposition("at"),
    Cue::new("castigate", "castigate castigates castigated castigating").object().predicate(),
    Cue::new("caution", "caution cautions cautioned cautioning").that().inverts().preposition("against"),
    Cue::new("celebrate", "celebrate celebrates celebrated celebrating").weak(),
    Cue::new("certify", "certify certifies certified certifying").that(),
    Cue::new("challenge", "challenge challenges challenged challenging").weak(),
    Cue::new("champion", "champion champions championed championing").object().weak(),
    Cue::new("characterize", "characterize characterizes characterized characterizing characterise characterises characterised characterising").predicate(),
    Cue::new("charge", "charge charges charged charging").that().weak().preposition("with"),
    Cue::new("cheer", "cheer cheers cheered cheering").weak(),
    Cue::new("chide", "chide chides chided chiding").object().predicate(),
    Cue::new("cite", "cite cites cited citing").object().weak(),
    Cue::new("chant", "chant chants chanted chanting"),
    Cue::new("claim", "claim claims claimed claiming").that(),
    Cue::new("clarify", "clarify clarifies clarified clarifying").that().object(),
    Cue::new("commend", "commend commends commended commending").object().predicate(),
    Cue::new("comment", "comment comments commented commenting").that().inverts().weak().preposition("on"),
    Cue::new("complain", "complain complains complained complaining").that().inverts().preposition("about of"),
    Cue::new("concede", "concede concedes conceded conceding").that().object(),
    Cue::new("conclude", "conclude concludes concluded concluding").that().inverts(),
    Cue::new("concur", "concur concurs concurred concurring").that().inverts().preposition("with"),
    Cue::new("condemn", "condemn condemns condemned condemning").object().predicate(),
    Cue::new("confess", "confess confesses confessed confessing").that().infinitive().inverts().preposition("to"),
    Cue::new("confide", "confide confides confided confiding").that().inverts(),
    Cue::new("confirm", "confirm confirms confirmed confirming").that().object(),
    Cue::new("congratulate", "congratulate congratulates congratulated congratulating").object(),
    Cue::new("consider", "consider considers considered considering").predicate().weak(),
    Cue::new("contend", "contend contends contended contending").that(),
    Cue::new("continue", "continue continues continued continuing").inverts().weak(),
    Cue::new("contradict", "contradict contradicts contradicted contradicting").weak(),
    Cue::new("convince", "convince convinces convinced convincing").hearer().weak(),
    Cue::new("counter", "counter counters countered countering").that().inverts().weak(),
    Cue::new("credit", "credit credits credited crediting").predicate().weak(),
    Cue::new("criticize", "criticize criticizes criticized criticizing criticise criticises criticised criticising").object().predicate(),
    Cue::new("crow", "crow crows crowed crowing").that().inverts(),
    Cue::new("cry", "cry cries cried crying").inverts().weak(),
    Cue::new("dare", "dare dares dared daring").wish().hearer(),
    Cue::new("deadpan", "deadpan deadpans deadpanned deadpanning").inverts(),
    Cue::new("debate", "debate debates debated debating").question(),
    Cue::new("debunk", "debunk debunks debunked debunking").object().weak(),
    Cue::new("decide", "decide decides decided deciding").question().infinitive().weak(),
    Cue::new("declare", "declare declares declared declaring").that().object().predicate().inverts(),
    Cue::new("decline", "decline declines declined declining").denies().infinitive().weak(),
    Cue::new("decree", "decree decrees decreed decreeing").that(),
    Cue::new("decry", "decry decries decried decrying").object().predicate(),
    Cue::new("deem", "deem deems deemed deeming").thought().object().predicate(),
    Cue::new("defend", "defend defends defended defending").object(),
    Cue::new("demand", "demand demands demanded demanding").that().wish().object(),
    Cue::new("demur", "demur demurs demurred demurring").inverts(),
    Cue::new("denigrate", "denigrate denigrates denigrated denigrating").object().predicate(),
    Cue::new("denounce", "denounce denounces denounced denouncing").object().predicate(),
    Cue::new("deny", "deny denies denied denying").that().denies().object(),
    Cue::new("depict", "depict depicts depicted depicting").predicate(),
    Cue::new("deride", "deride derides derided deriding").object().predicate(),
    Cue::new("describe", "describe describes described describing").question().object().predicate(),
    Cue::new("detail", "detail details detailed detailing").question().weak(),
    Cue::new("determine", "determine determines determined determining").question().weak(),
    Cue::new("disavow", "disavow disavows disavowed disavowing").object(),
    Cue::new("disclose", "disclose discloses disclosed disclosing").that(),
    Cue::new("discuss", "discuss discusses discussed discussing").question().object(),
    Cue::new("dismiss", "dismiss dismisses dismissed dismissing").object().predicate(),
    Cue::new("disparage", "disparage disparages disparaged disparaging").object().predicate(),
    Cue::new("dispute", "dispute disputes disputed disputing").that().denies().object(),
    Cue::new("divulge", "divulge divulges divulged divulging").that().object(),
    Cue::new("doubt", "doubt doubts doubted doubting").thought().denies().object(),
    Cue::new("downplay", "downplay downplays downplayed downplaying").object(),
    Cue::new("dread", "dread dreads dreaded dreading").thought(),
    Cue::new("dub", "dub dubs dubbed dubbing").predicate(),
    Cue::new("echo", "echo echoes echoed echoing").object().weak(),
    Cue::new("elaborate", "elaborate elaborates elaborated elaborating").inverts().weak().preposition("on"),
    Cue::new("emphasize", "emphasize emphasizes emphasized emphasizing emphasise emphasises emphasised emphasising").that().object().inverts(),
    Cue::new("encourage", "encourage encourages encouraged encouraging").wish().hearer(),
    Cue::new("endorse", "endorse endorses endorsed endorsing").object().weak(),
    Cue::new("enthuse", "enthuse enthuses enthused enthusing").that().inverts(),
    Cue::new("estimate", "estimate estimates estimated estimating").that(),
    Cue::new("exclaim", "exclaim exclaims exclaimed exclaiming").that().inverts(),
    Cue::new("excoriate", "excoriate excoriates excoriated excoriating").object().predicate(),
    Cue::new("exhort", "exhort exhorts exhorted exhorting").wish().hearer(),
    Cue::new("expect", "expect expects expected expecting").thought().object().weak(),
    Cue::new("explain", "explain explains explained explaining").that().question().object().inverts(),
    Cue::new("expound", "expound expounds expounded expounding").weak().preposition("on"),
    Cue::new("express", "express expresses expressed expressing").object().weak(),
    Cue::new("fault", "fault faults faulted faulting").object().weak(),
    Cue::new("favor", "favor favors favored favoring favour favours favoured favouring").weak(),
    Cue::new("fear", "fear fears feared fearing").thought().object(),
    Cue::new("feel", "feel feels felt feeling").thought().weak(),
    Cue::new("find", "find finds found finding").that().weak(),
    Cue::new("float", "float floats floated floating").weak(),
    Cue::new("forecast", "forecast forecasts forecasting forecasted").that().object(),
    Cue::new("foresee", "foresee foresees foresaw foreseen foreseeing").thought().object(),
    Cue::new("fret", "fret frets fretted fretting").thought().inverts(),
    Cue::new("fume", "fume fumes fumed fuming").that().inverts(),
    Cue::new("gasp", "gasp gasps gasped gasping").inverts(),
    Cue::new("gloat", "gloat gloats gloated gloating").that().inverts(),
    Cue::new("gripe", "gripe gripes griped griping").that().inverts().preposition("about"),
    Cue::new("groan", "groan groans groaned groaning").inverts(),
    Cue::new("grouse", "grouse grouses groused grousing").that().inverts().preposition("about"),
    Cue::new("grumble", "grumble grumbles grumbled grumbling").that().inverts().preposition("about"),
    Cue::new("guess", "guess guesses guessed guessing").question().thought().inverts(),
    Cue::new("gush", "gush gushes gushed gushing").inverts().preposition("about over"),
    Cue::new("hail", "hail hails hailed hailing").object().predicate(),
    Cue::new("hear", "hear hears heard hearing").that().weak(),
    Cue::new("highlight", "highlight highlights highlighted highlighting").weak(),
    Cue::new("hint", "hint hints hinted hinting").that().inverts().preposition("at of"),
    Cue::new("hope", "hope hopes hoped hoping").thought().wish().infinitive().inverts().preposition("for"),
    Cue::new("howl", "howl howls howled howling").inverts(),
    Cue::new("imagine", "imagine imagines imagined imagining").thought().weak(),
    Cue::new("implore", "implore implores implored imploring").wish().hearer(),
    Cue::new("imply", "imply implies implied implying").that().object(),
    Cue::new("indicate", "indicate indicates indicated indicating").that(),
    Cue::new("infer", "infer infers inferred inferring").that(),
    Cue::new("inform", "inform informs informed informing").that().hearer(),
    Cue::new("inquire", "inquire inquires inquired inquiring").question().inverts(),
    Cue::new("insinuate", "insinuate insinuates insinuated insinuating").that().object(),
    Cue::new("insist", "insist insists insisted insisting").that().inverts(),
    Cue::new("instruct", "instruct instructs instructed instructing").wish().weak(),
    Cue::new("intend", "intend intends intended intending").weak(),
    Cue::new("interject", "interject interjects interjected interjecting").inverts(),
    Cue::new("intone", "intone intones intoned intoning").inverts(),
    Cue::new("invoke", "invoke invokes invoked invoking").object(),
    Cue::new("jest", "jest jests jested jesting").that().inverts(),
    Cue::new("joke", "joke jokes joked joking").that().inverts().preposition("about"),
    Cue::new("judge", "judge judges judged judging").predicate().weak(),
    Cue::new("justify", "justify justifies justified justifying").weak(),
    Cue::new("know", "know knows knew known knowing").question().thought().weak(),
    Cue::new("label", "label labels labeled labeling labelled labelling").predicate(),
    Cue::new("lambaste", "lambaste lambastes lambasted lambasting").object().predicate(),
    Cue::new("lament", "lament laments lamented lamenting").that().thought().object().inverts(),
    Cue::new("laud", "laud lauds lauded lauding").object().predicate(),
    Cue::new("learn", "learn learns learned learnt learning").that().weak(),
    Cue::new("liken", "liken likens likened likening").predicate(),
    Cue::new("maintain", "maintain maintains maintained maintaining").that().weak(),
    Cue::new("malign", "malign maligns maligned maligning").object().predicate(),
    Cue::new("marvel", "marvel marvels marveled marveling marvelled marvelling").that().inverts().preposition("at"),
    Cue::new("mention", "mention mentions mentioned mentioning").that().object(),
    Cue::new("moan", "moan moans moaned moaning").inverts(),
    Cue::new("mock", "mock mocks mocked mocking").object().predicate(),
    Cue::new("mumble", "mumble mumbles mumbled mumbling").inverts(),
    Cue::new("murmur", "murmur murmurs murmured murmuring").inverts(),
    Cue::new("muse", "muse muses mused musing").that().inverts().preposition("about"),
    Cue::new("mutter", "mutter mutters muttered muttering").that().inverts(),
    Cue::new("nominate", "nominate nominates nominated nominating").weak(),
    Cue::new("note", "note notes noted noting").that().object().inverts(),
    Cue::new("notice", "notice notices noticed noticing").that().weak(),
    Cue::new("notify", "notify notifies notified notifying").that().hearer(),
    Cue::new("object", "object objects objected objecting").that().inverts(),
    Cue::new("observe", "observe observes observed observing").that().inverts(),
    Cue::new("offer", "offer offers offered offering").infinitive().weak(),
    Cue::new("opine", "opine opines opined opining").that().inverts().preposition("on"),
    Cue::new("oppose", "oppose opposes opposed opposing").object().weak(),
    Cue::new("order", "order orders ordered ordering").wish().object().hearer().weak(),
    Cue::new("outline", "outline outlines outlined outlining").question().object().weak(),
    Cue::new("paint", "paint paints painted painting").predicate().weak(),
    Cue::new("persuade", "persuade persuades persuaded persuading").hearer().weak(),
    Cue::new("plan", "plan plans planned planning").infinitive().weak(),
    Cue::new("plead", "plead pleads pleaded pled pleading").wish().inverts().weak().preposition("for with"),
    Cue::new("pledge", "pledge pledges pledged pledging").that().wish().infinitive(),
    Cue::new("point", "point points pointed pointing").that().weak().preposition("out to"),
    Cue::new("ponder", "ponder ponders pondered pondering").question().thought().inverts().weak(),
    Cue::new("portray", "portray portrays portrayed portraying").object().predicate(),
    Cue::new("posit", "posit posits posited positing").that(),
    Cue::new("post", "post posts posted posting").inverts().weak(),
    Cue::new("praise", "praise praises praised praising").object().predicate(),
    Cue::new("pray", "pray prays prayed praying").thought().wish(),
    Cue::new("predict", "predict predicts predicted predicting").that().object().inverts(),
    Cue::new("prefer", "prefer prefers preferred preferring").infinitive().object().weak(),
    Cue::new("press", "press presses pressed pressing").wish().hearer().weak().preposition("for"),
    Cue::new("proclaim", "proclaim proclaims proclaimed proclaiming").that().object(),
    Cue::new("profess", "profess professes professed professing").that().object().weak(),
    Cue::new("project", "project projects projected projecting").that().weak(),
    Cue::new("promise", "promise promises promised promising").that().wish().infinitive().object().hearer(),
    Cue::new("propose", "propose proposes proposed proposing").that().wish().infinitive().object(),
    Cue::new("protest", "protest protests protested protesting").that().inverts().weak(),
    Cue::new("push", "push pushes pushed pushing").weak().preposition("for"),
    Cue::new("question", "question questions questioned questioning").question().object().weak(),
    Cue::new("quip", "quip quips quipped quipping").that().inverts(),
    Cue::new("quote", "quote quotes quoted quoting").weak(),
    Cue::new("rail", "rail rails railed railing").preposition("against at"),
    Cue::new("rant", "rant rants ranted ranting").inverts().preposition("about against"),
    Cue::new("rap", "rap raps rapped rapping").object().weak(),
    Cue::new("read", "read reads reading").inverts().weak(),
    Cue::new("reaffirm", "reaffirm reaffirms reaffirmed reaffirming").that().object(),
    Cue::new("realize", "realize realizes realized realizing realise realises realised realising").thought().object().weak(),
    Cue::new("reason", "reason reasons reasoned reasoning").that().inverts().weak(),
    Cue::new("reassert", "reassert reasserts reasserted reasserting").that().object(),
    Cue::new("reassure", "reassure reassures reassured reassuring").hearer().weak(),
    Cue::new("rebuff", "rebuff rebuffs rebuffed rebuffing"),
    Cue::new("rebuke", "rebuke rebukes rebuked rebuking").object().predicate(),
    Cue::new("rebut", "rebut rebuts rebutted rebutting").object(),
    Cue::new("recall", "recall recalls recalled recalling").that().question().object().inverts(),
    Cue::new("recite", "recite recites recited reciting").weak(),
    Cue::new("reckon", "reckon reckons reckoned reckoning").thought().inverts(),
    Cue::new("recognize", "recognize recognizes recognized recognizing recognise recognises recognised recognising").thought().object().weak(),
    Cue::new("recommend", "recommend recommends recommended recommending").that().wish().object(),
    Cue::new("recount", "recount recounts recounted recounting").that().question().object(),
    Cue::new("refer", "refer refers referred referring").predicate().preposition("to"),
    Cue::new("reflect", "reflect reflects reflected reflecting").inverts().weak(),
    Cue::new("refuse", "refuse refuses refused refusing").denies().infinitive().weak(),
    Cue::new("refute", "refute refutes refuted refuting").denies().object(),
    Cue::new("regard", "regard regards regarded regarding").predicate().weak(),
    Cue::new("reiterate", "reiterate reiterates reiterated reiterating").that().object(),
    Cue::new("reject", "reject rejects rejected rejecting").denies().object().predicate(),
    Cue::new("rejoin", "rejoin rejoins rejoined rejoining").inverts(),
    Cue::new("relate", "relate relates related relating").weak(),
    Cue::new("relay", "relay relays relayed relaying").that().object(),
    Cue::new("release", "release releases released releasing").weak(),
    Cue::new("remark", "remark remarks remarked remarking").that().inverts().preposition("on"),
    Cue::new("remember", "remember remembers remembered remembering").question().thought().object().inverts(),
    Cue::new("remind", "remind reminds reminded reminding").that().hearer(),
    Cue::new("renounce", "renounce renounces renounced renouncing").object(),
    Cue::new("repeat", "repeat repeats repeated repeating").that().object().weak(),
    Cue::new("reply", "reply replies replied replying").that().inverts(),
    Cue::new("report", "report reports reported reporting").that().object().inverts(),
    Cue::new("repudiate", "repudiate repudiates repudiated repudiating").object(),
    Cue::new("request", "request requests requested requesting").that().wish().object(),
    Cue::new("resolve", "resolve resolves resolved resolving").infinitive().weak(),
    Cue::new("respond", "respond responds responded responding").that().inverts().weak(),
    Cue::new("restate", "restate restates restated restating").that().object(),
    Cue::new("retort", "retort retorts retorted retorting").that().inverts(),
    Cue::new("retract", "retract retracts retracted retracting").object(),
    Cue::new("reveal", "reveal reveals revealed revealing").that().object(),
    Cue::new("ridicule", "ridicule ridicules ridiculed ridiculing").object().predicate(),
    Cue::new("rip", "rip rips ripped ripping").object().predicate().weak(),
    Cue::new("rule", "rule rules ruled ruling").that().weak(),
    Cue::new("salute", "salute salutes saluted saluting").object(),
    Cue::new("savage", "savage savages savaged savaging").object(),
    Cue::new("scoff", "scoff scoffs scoffed scoffing").that().inverts().preposition("at"),
    Cue::new("scold", "scold scolds scolded scolding").object().predicate(),
    Cue::new("scream", "scream screams screamed screaming").inverts(),
    Cue::new("see", "see sees saw seen seeing").weak(),
    Cue::new("seek", "seek seeks sought seeking").infinitive().weak(),
    Cue::new("shout", "shout shouts shouted shouting").inverts(),
    Cue::new("show", "show shows showed shown showing").that().object().weak(),
    Cue::new("signal", "signal signals signaled signaling signalled signalling").that(),
    Cue::new("slam", "slam slams slammed slamming").object().predicate(),
    Cue::new("snap", "snap snaps snapped snapping").inverts().weak(),
    Cue::new("sneer", "sneer sneers sneered sneering").inverts(),
    Cue::new("sniff", "sniff sniffs sniffed sniffing").inverts(),
    Cue::new("snipe", "snipe snipes sniped sniping").inverts(),
    Cue::new("sob", "sob sobs sobbed sobbing").inverts(),
    Cue::new("speak", "speak speaks spoke spoken speaking").weak().preposition("about of out"),
    Cue::new("specify", "specify specifies specified specifying").that().question().object(),
    Cue::new("speculate", "speculate speculates speculated speculating").that().inverts().preposition("about on"),
    Cue::new("spell", "spell spells spelled spelling spelt").weak().preposition("out"),
    Cue::new("spurn", "spurn spurns spurned spurning").object(),
    Cue::new("state", "state states stated stating").that(),
    Cue::new("stipulate", "stipulate stipulates stipulated stipulating").that(),
    Cue::new("stress", "stress stresses stressed stressing").that().object().inverts(),
    Cue::new("suggest", "suggest suggests suggested suggesting").that().object(),
    Cue::new("support", "support supports supported supporting").object().weak(),
    Cue::new("surmise", "surmise surmises surmised surmising").that().thought().inverts(),
    Cue::new("suspect", "suspect suspects suspected suspecting").thought(),
    Cue::new("swear", "swear swears swore sworn swearing").that().weak(),
    Cue::new("swipe", "swipe swipes swiped swiping").preposition("at"),
    Cue::new("talk", "talk talks talked talking").weak().preposition("about"),
    Cue::new("taunt", "taunt taunts taunted taunting").inverts(),
    Cue::new("tease", "tease teases teased teasing").inverts().weak(),
    Cue::new("testify", "testify testifies testified testifying").that().inverts(),
    Cue::new("thank", "thank thanks thanked thanking").object(),
    Cue::new("theorize", "theorize theorizes theorized theorizing theorise theorises theorised theorising").that().thought().inverts(),
    Cue::new("think", "think thinks thought thinking").thought().inverts().preposition("about of"),
    Cue::new("threaten", "threaten threatens threatened threatening").wish().infinitive(),
    Cue::new("thunder", "thunder thunders thundered thundering").inverts(),
    Cue::new("tout", "tout touts touted touting").object().predicate(),
    Cue::new("trash", "trash trashes trashed trashing").object().predicate(),
    Cue::new("trumpet", "trumpet trumpets trumpeted trumpeting").object(),
    Cue::new("tweet", "tweet tweets tweeted tweeting").that().inverts(),
    Cue::new("underline", "underline underlines underlined underlining").object(),
    Cue::new("underscore", "underscore underscores underscored underscoring").that().object(),
    Cue::new("understand", "understand understands understood understanding").that().question().thought().weak(),
    Cue::new("urge", "urge urges urged urging").wish().object().hearer(),
    Cue::new("venture", "venture ventures ventured venturing").inverts(),
    Cue::new("verify", "verify verifies verified verifying").that(),
    Cue::new("view", "view views viewed viewing").predicate().weak(),
    Cue::new("voice", "voice voices voiced voicing").object(),
    Cue::new("volunteer", "volunteer volunteers volunteered volunteering").that().inverts().weak(),
    Cue::new("vote", "vote votes voted voting").weak(),
    Cue::new("vow", "vow vows vowed vowing").that().wish().infinitive().object(),
    Cue::new("want", "want wants wanted wanting").wish().infinitive().object().weak(),
    Cue::new("warn", "warn warns warned warning").that().hearer().inverts().preposition("of about against"),
    Cue::new("welcome", "welcome welcomes welcomed welcoming"),
    Cue::new("whine", "whine whines whined whining").inverts(),
    Cue::new("whisper", "whisper whispers whispered whispering").inverts(),
    Cue::new("wish", "wish wishes wished wishing").thought().wish().infinitive().weak(),
    Cue::new("wonder", "wonder wonders wondered wondering").question().thought().denies().inverts(),
    Cue::new("worry", "worry worries worried worrying").thought().inverts().preposition("about"),
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

/// Nouns for what is written and can be said to say.
pub(crate) const DOCUMENTS: &str = "report statement letter study survey poll document documents filing lawsuit complaint indictment affidavit \
    memo email e-mail sign banner tweet editorial article caption headline note post ad advertisement order \
    ruling website text message transcript bill polls surveys studies data figures results findings analysis \
    research reports records";

/// Where or how something is said: "in a statement", "told a news conference".
pub(crate) const VENUES: &str = "address article blog book briefing broadcast call column comment comments conference debate \
    editorial email e-mail essay filing hearing interview interviews letter memo message newsletter note op-ed podcast post \
    presentation press rally release remarks report show speech statement statements testimony text tweet tweets video";
