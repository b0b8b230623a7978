//! Nouns of speech: what reports, what is written, and where something is said.

/// Nouns that report speech: "the claim that …", "a call for …".
pub(crate) const CUE_NOUNS: &str = "accusation acknowledgement acknowledgment admission allegation announcement \
    answer argument assertion assessment assurance belief call claim confession contention explanation plea \
    recollection reply response verdict answers admissions explanations replies responses pleas comment complaint \
    concern conclusion confirmation criticism declaration demand denial estimate fear finding hope insistence notion \
    opinion pledge prediction promise proposal remark reminder report request rumor rumour sign speculation \
    statement suggestion suspicion testimony threat view vow warning word accusations allegations arguments \
    assertions assurances beliefs calls claims comments complaints concerns conclusions demands denials estimates \
    fears findings hopes pledges predictions promises proposals remarks reports requests rumors rumours signs \
    statements suggestions suspicions threats views vows warnings words advice retort motto";

/// Nouns for what is written and can be said to say.
pub(crate) const DOCUMENTS: &str = "report statement letter study survey poll document documents filing lawsuit complaint indictment affidavit \
    memo email e-mail sign banner tweet editorial article caption headline note post ad advertisement order \
    ruling website text message transcript bill polls surveys studies data figures results findings analysis \
    research reports records";

/// Where or how something is said: "in a statement", "told a news conference".
pub(crate) const VENUES: &str = "address appearance appearances article blog book briefing broadcast call column comment comments conference \
    debate e-mail editorial email essay event filing forum fundraiser hearing interview interviews \
    lecture letter meeting memo message newsletter note op-ed podcast post presentation press rally release \
    remarks report sermon show speech statement statements testimony text tweet tweets video";
