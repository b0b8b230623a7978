//! Months, weekdays, units, seasons and parts of day.

/// Month names and their abbreviations, with the month's number.
pub(crate) static MONTHS: &[(&str, u8)] = &[
    ("january", 1),
    ("jan", 1),
    ("jan.", 1),
    ("february", 2),
    ("feb", 2),
    ("feb.", 2),
    ("march", 3),
    ("mar", 3),
    ("mar.", 3),
    ("april", 4),
    ("apr", 4),
    ("apr.", 4),
    ("may", 5),
    ("june", 6),
    ("jun", 6),
    ("jun.", 6),
    ("july", 7),
    ("jul", 7),
    ("jul.", 7),
    ("august", 8),
    ("aug", 8),
    ("aug.", 8),
    ("september", 9),
    ("sept", 9),
    ("sept.", 9),
    ("sep", 9),
    ("sep.", 9),
    ("october", 10),
    ("oct", 10),
    ("oct.", 10),
    ("november", 11),
    ("nov", 11),
    ("nov.", 11),
    ("december", 12),
    ("dec", 12),
    ("dec.", 12),
];

/// Weekday names and their abbreviations, from Monday as 1.
pub(crate) static WEEKDAYS: &[(&str, u8)] = &[
    ("monday", 1),
    ("mon", 1),
    ("mon.", 1),
    ("mondays", 1),
    ("tuesday", 2),
    ("tue", 2),
    ("tue.", 2),
    ("tues", 2),
    ("tues.", 2),
    ("tuesdays", 2),
    ("wednesday", 3),
    ("wed.", 3),
    ("wednesdays", 3),
    ("thursday", 4),
    ("thu", 4),
    ("thu.", 4),
    ("thur", 4),
    ("thur.", 4),
    ("thurs", 4),
    ("thurs.", 4),
    ("thursdays", 4),
    ("friday", 5),
    ("fri", 5),
    ("fri.", 5),
    ("fridays", 5),
    ("saturday", 6),
    ("sat.", 6),
    ("saturdays", 6),
    ("sunday", 7),
    ("sun.", 7),
    ("sundays", 7),
];

/// A unit of time, from the shortest to the longest.
pub(crate) mod unit {
    pub(crate) const SECOND: u8 = 1;
    pub(crate) const MINUTE: u8 = 2;
    pub(crate) const HOUR: u8 = 3;
    pub(crate) const DAY: u8 = 4;
    pub(crate) const WEEKEND: u8 = 5;
    pub(crate) const WEEK: u8 = 6;
    pub(crate) const FORTNIGHT: u8 = 7;
    pub(crate) const MONTH: u8 = 8;
    pub(crate) const QUARTER: u8 = 9;
    pub(crate) const YEAR: u8 = 11;
    pub(crate) const DECADE: u8 = 12;
    pub(crate) const CENTURY: u8 = 13;
    pub(crate) const MILLENNIUM: u8 = 14;
}

/// Units, singular and plural.
pub(crate) static UNITS: &[(&str, u8)] = &[
    ("second", unit::SECOND),
    ("seconds", unit::SECOND),
    ("minute", unit::MINUTE),
    ("minutes", unit::MINUTE),
    ("min", unit::MINUTE),
    ("mins", unit::MINUTE),
    ("hour", unit::HOUR),
    ("hours", unit::HOUR),
    ("hr", unit::HOUR),
    ("hrs", unit::HOUR),
    ("day", unit::DAY),
    ("days", unit::DAY),
    ("weekend", unit::WEEKEND),
    ("weekends", unit::WEEKEND),
    ("week", unit::WEEK),
    ("weeks", unit::WEEK),
    ("fortnight", unit::FORTNIGHT),
    ("fortnights", unit::FORTNIGHT),
    ("month", unit::MONTH),
    ("months", unit::MONTH),
    ("quarter", unit::QUARTER),
    ("quarters", unit::QUARTER),
    ("year", unit::YEAR),
    ("years", unit::YEAR),
    ("yr", unit::YEAR),
    ("yrs", unit::YEAR),
    ("decade", unit::DECADE),
    ("decades", unit::DECADE),
    ("century", unit::CENTURY),
    ("centuries", unit::CENTURY),
    ("millennium", unit::MILLENNIUM),
    ("millennia", unit::MILLENNIUM),
];

/// Seasons, from spring as 1.
pub(crate) static SEASONS: &[(&str, u8)] = &[
    ("spring", 1),
    ("springtime", 1),
    ("summer", 2),
    ("summertime", 2),
    ("autumn", 3),
    ("fall", 3),
    ("winter", 4),
    ("wintertime", 4),
];

/// A part of the day.
pub(crate) mod part {
    pub(crate) const MORNING: u8 = 1;
    pub(crate) const AFTERNOON: u8 = 2;
    pub(crate) const EVENING: u8 = 3;
    pub(crate) const NIGHT: u8 = 4;
    pub(crate) const NOON: u8 = 5;
    pub(crate) const MIDNIGHT: u8 = 6;
}

/// Parts of the day.
pub(crate) static DAY_PARTS: &[(&str, u8)] = &[
    ("morning", part::MORNING),
    ("mornings", part::MORNING),
    ("dawn", part::MORNING),
    ("afternoon", part::AFTERNOON),
    ("afternoons", part::AFTERNOON),
    ("evening", part::EVENING),
    ("evenings", part::EVENING),
    ("dusk", part::EVENING),
    ("night", part::NIGHT),
    ("nights", part::NIGHT),
    ("overnight", part::NIGHT),
    ("noon", part::NOON),
    ("midday", part::NOON),
    ("midnight", part::MIDNIGHT),
];

/// Content words that stand in time expressions and are no month, weekday, unit or number.
pub(crate) const TIME_WORDS: &str = "today yesterday tomorrow tonight now nowadays currently current recently recent soon future past present last \
    next previous prior preceding coming upcoming following earlier later early late mid middle beginning start end annually daily weekly \
    fortnightly biweekly monthly quarterly yearly hourly nightly every each once twice fiscal fy same latest period several \
    few couple half dozens tens hundreds thousands scores a.d.";

/// Words that stand between the article and the noun of a time expression: "the full year", "the near future", "a hundred
/// days". None begins one by itself.
pub(crate) const TIME_LEADS: &str = "financial similar comparable corresponding equivalent like full entire whole calendar near foreseeable distant immediate \
    moment latter final long straight consecutive successive trading business working short additional extra solid other \
    hundred thousand million billion";

/// Quarters as companies write them, and the two halves after the four.
pub(crate) static QUARTERS: &[(&str, u8)] = &[("q1", 1), ("q2", 2), ("q3", 3), ("q4", 4), ("h1", 5), ("h2", 6)];

/// Decades as words, with the tens of their first year.
pub(crate) static DECADES: &[(&str, u32)] = &[
    ("twenties", 20),
    ("thirties", 30),
    ("forties", 40),
    ("fifties", 50),
    ("sixties", 60),
    ("seventies", 70),
    ("eighties", 80),
    ("nineties", 90),
];

/// Fiscal years as companies write them, with the year of the calendar that is meant.
pub(crate) static FISCAL_YEARS: &[(&str, u32)] = &[
    ("fy2010", 2010),
    ("fy2011", 2011),
    ("fy2012", 2012),
    ("fy2013", 2013),
    ("fy2014", 2014),
    ("fy2015", 2015),
    ("fy2016", 2016),
    ("fy2017", 2017),
    ("fy2018", 2018),
    ("fy2019", 2019),
    ("fy2020", 2020),
    ("fy2021", 2021),
    ("fy2022", 2022),
    ("fy2023", 2023),
    ("fy2024", 2024),
    ("fy2025", 2025),
    ("fy2026", 2026),
    ("fy2027", 2027),
    ("fy2028", 2028),
    ("fy2029", 2029),
    ("fy2030", 2030),
    ("fy2031", 2031),
    ("fy2032", 2032),
    ("fy2033", 2033),
    ("fy2034", 2034),
    ("fy2035", 2035),
    ("fy10", 2010),
    ("fy11", 2011),
    ("fy12", 2012),
    ("fy13", 2013),
    ("fy14", 2014),
    ("fy15", 2015),
    ("fy16", 2016),
    ("fy17", 2017),
    ("fy18", 2018),
    ("fy19", 2019),
    ("fy20", 2020),
    ("fy21", 2021),
    ("fy22", 2022),
    ("fy23", 2023),
    ("fy24", 2024),
    ("fy25", 2025),
    ("fy26", 2026),
    ("fy27", 2027),
    ("fy28", 2028),
    ("fy29", 2029),
    ("fy30", 2030),
    ("fy31", 2031),
    ("fy32", 2032),
    ("fy33", 2033),
    ("fy34", 2034),
    ("fy35", 2035),
];
