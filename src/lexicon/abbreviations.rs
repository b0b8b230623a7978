//! Abbreviations that keep their full stop.

/// Abbreviations before what they belong to: the stop never ends a sentence.
pub(crate) const LEADING: &str = "mr. mrs. ms. dr. prof. sen. sens. rep. reps. gov. govs. lt. gen. col. capt. maj. sgt. adm. cmdr. cpl. pvt. \
    rev. hon. st. mt. ft. messrs. supt. insp. det. dist. atty. asst. vs. no. nos. v. rt. pres. sec. dep.";

/// Other abbreviations: the stop ends a sentence only where the next word says so.
pub(crate) const OTHER: &str = "jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. \
    sun. inc. corp. co. cos. ltd. bros. jr. sr. etc. est. ave. blvd. rd. u.s. u.k. u.n. e.u. a.m. p.m. d.c. ph.d. m.d. i.e. e.g. b.c. a.d. \
    pct. approx. dept. univ. assn. intl. natl.";
