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
    ("tues.", 2),
    ("tuesdays", 2),
    ("wednesday", 3),
    ("wed.", 3),
    ("wednesdays", 3),
    ("thursday", 4),
    ("thu", 4),
    ("thu.", 4),
    ("thur.", 4),
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
    ("hour", unit::HOUR),
    ("hours", unit::HOUR),
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
    monthly quarterly yearly hourly nightly every each once twice fiscal same latest period several few couple half dozens tens hundreds \
    thousands scores";

/// Words that stand between the article and the noun of a time expression: "the full year", "the near future".
pub(crate) const TIME_LEADS: &str = "similar comparable corresponding equivalent like full entire whole calendar near foreseeable distant immediate \
    moment latter final long straight consecutive successive trading business working short additional extra solid other";

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

/// The names of holidays with the day of each, those with the same first word together.
pub(crate) static HOLIDAYS: &[(&str, Holiday)] = &[
    ("christmas eve", Holiday::Fixed(12, 24)),
    ("christmas day", Holiday::Fixed(12, 25)),
    ("christmas", Holiday::Fixed(12, 25)),
    ("boxing day", Holiday::Fixed(12, 26)),
    ("new year's eve", Holiday::Fixed(12, 31)),
    ("new year's day", Holiday::Fixed(1, 1)),
    ("new year's", Holiday::Fixed(1, 1)),
    ("epiphany", Holiday::Fixed(1, 6)),
    ("martin luther king jr. day", Holiday::Nth(3, 1, 1)),
    ("martin luther king day", Holiday::Nth(3, 1, 1)),
    ("valentine's day", Holiday::Fixed(2, 14)),
    ("valentine day", Holiday::Fixed(2, 14)),
    ("presidents day", Holiday::Nth(3, 1, 2)),
    ("st. patrick's day", Holiday::Fixed(3, 17)),
    ("saint patrick's day", Holiday::Fixed(3, 17)),
    ("ash wednesday", Holiday::Easter(-46)),
    ("palm sunday", Holiday::Easter(-7)),
    ("good friday", Holiday::Easter(-2)),
    ("easter eve", Holiday::Easter(-1)),
    ("easter monday", Holiday::Easter(1)),
    ("easter sunday", Holiday::Easter(0)),
    ("easter", Holiday::Easter(0)),
    ("ascension day", Holiday::Easter(39)),
    ("pentecost", Holiday::Easter(49)),
    ("whit monday", Holiday::Easter(50)),
    ("mother's day", Holiday::Nth(2, 7, 5)),
    ("memorial day", Holiday::Last(1, 5)),
    ("juneteenth", Holiday::Fixed(6, 19)),
    ("father's day", Holiday::Nth(3, 7, 6)),
    ("independence day", Holiday::Fixed(7, 4)),
    ("fourth of july", Holiday::Fixed(7, 4)),
    ("bastille day", Holiday::Fixed(7, 14)),
    ("labor day", Holiday::Nth(1, 1, 9)),
    ("labour day", Holiday::Nth(1, 1, 9)),
    ("columbus day", Holiday::Nth(2, 1, 10)),
    ("halloween", Holiday::Fixed(10, 31)),
    ("election day", Holiday::Election),
    ("armistice day", Holiday::Fixed(11, 11)),
    ("veterans day", Holiday::Fixed(11, 11)),
    ("thanksgiving eve", Holiday::Thanksgiving(-1)),
    ("thanksgiving day", Holiday::Thanksgiving(0)),
    ("thanksgiving", Holiday::Thanksgiving(0)),
    ("black friday", Holiday::Thanksgiving(1)),
    ("cyber monday", Holiday::Thanksgiving(4)),
    ("may day", Holiday::Fixed(5, 1)),
    ("anzac day", Holiday::Fixed(4, 25)),
    ("canada day", Holiday::Fixed(7, 1)),
    ("australia day", Holiday::Fixed(1, 26)),
    ("guy fawkes night", Holiday::Fixed(11, 5)),
    ("remembrance day", Holiday::Fixed(11, 11)),
    ("remembrance sunday", Holiday::Nth(2, 7, 11)),
    ("groundhog day", Holiday::Fixed(2, 2)),
    ("earth day", Holiday::Fixed(4, 22)),
    ("orthodox easter", Holiday::OrthodoxEaster(0)),
    ("orthodox christmas", Holiday::Fixed(1, 7)),
    ("eid al-fitr", Holiday::Islamic(10, 1)),
    ("eid al-adha", Holiday::Islamic(12, 10)),
    ("purim", Holiday::Jewish(-193)),
    ("passover", Holiday::Jewish(-163)),
    ("shavuot", Holiday::Jewish(-113)),
    ("rosh hashanah", Holiday::Jewish(0)),
    ("yom kippur", Holiday::Jewish(9)),
    ("sukkot", Holiday::Jewish(14)),
    ("hanukkah", Holiday::Days(&Holiday::Hanukkah, 8)),
    ("chanukah", Holiday::Days(&Holiday::Hanukkah, 8)),
    ("ramadan", Holiday::Days(&Holiday::Islamic(9, 1), 30)),
    ("holy week", Holiday::Days(&Holiday::Easter(-7), 7)),
    ("lent", Holiday::Days(&Holiday::Easter(-46), 46)),
    ("kwanzaa", Holiday::Days(&Holiday::Fixed(12, 26), 7)),
    ("lunar new year", Holiday::LunarNewYear),
    ("chinese new year", Holiday::LunarNewYear),
    ("diwali", Holiday::Diwali),
];

/// The year in which the tables of [`LUNAR_NEW_YEARS`] and [`DIWALIS`] begin.
pub(crate) const FEASTS_FROM: i32 = 2000;

/// Month and day of the Chinese New Year, year by year: a matter of the moon over Beijing, not of a short rule.
pub(crate) static LUNAR_NEW_YEARS: &[(u8, u8)] = &[
    (2, 5),
    (1, 24),
    (2, 12),
    (2, 1),
    (1, 22),
    (2, 9),
    (1, 29),
    (2, 18),
    (2, 7),
    (1, 26),
    (2, 14),
    (2, 3),
    (1, 23),
    (2, 10),
    (1, 31),
    (2, 19),
    (2, 8),
    (1, 28),
    (2, 16),
    (2, 5),
    (1, 25),
    (2, 12),
    (2, 1),
    (1, 22),
    (2, 10),
    (1, 29),
    (2, 17),
    (2, 6),
    (1, 26),
    (2, 13),
    (2, 3),
];

/// Month and day of Diwali, year by year, as India keeps it.
pub(crate) static DIWALIS: &[(u8, u8)] = &[
    (10, 26),
    (11, 14),
    (11, 4),
    (10, 25),
    (11, 12),
    (11, 1),
    (10, 21),
    (11, 9),
    (10, 28),
    (10, 17),
    (11, 5),
    (10, 26),
    (11, 13),
    (11, 3),
    (10, 23),
    (11, 11),
    (10, 30),
    (10, 19),
    (11, 7),
    (10, 27),
    (11, 14),
    (11, 4),
    (10, 24),
    (11, 12),
    (10, 31),
    (10, 20),
    (11, 8),
    (10, 29),
    (10, 17),
    (11, 5),
    (10, 26),
];

/// When a holiday is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holiday {
    /// The same month and day each year.
    Fixed(u8, u8),
    /// The n-th such weekday (from Monday as 1) of a month.
    Nth(u8, u8, u8),
    /// The last such weekday of a month.
    Last(u8, u8),
    /// So many days after the fourth Thursday of November.
    Thanksgiving(i8),
    /// So many days after Easter Sunday.
    Easter(i8),
    /// So many days after Easter Sunday of the eastern churches.
    OrthodoxEaster(i8),
    /// Such a month and day of the Islamic calendar.
    Islamic(u8, u8),
    /// So many days after the Jewish New Year of the autumn.
    Jewish(i16),
    /// The first day of the feast of lights.
    Hanukkah,
    /// A feast of so many days that begins with such a day.
    Days(&'static Holiday, u8),
    /// The Chinese New Year, by table.
    LunarNewYear,
    /// The day of Lakshmi's feast, by table.
    Diwali,
    /// The Tuesday after the first Monday of November, as the United States vote.
    Election,
}
