//! Every shape of time expression that news has, each with sentences of our own: what is found, its type, its value, and how
//! it is meant. The paper of these sentences is of Wednesday, 5 June 2024.

use chrono::NaiveDate;
use wirecopy::{Article, Parser};

/// Sentences by the shape of their expressions, each with what is to be found: words, type, value, modifier.
type Shape = (&'static str, &'static [(&'static str, &'static str)]);

#[rustfmt::skip]
const SHAPES: &[Shape] = &[
    (
        "weekdays",
        &[
            ("The council voted on Friday.", "Friday = Date 2024-05-31"),
            ("The storm may strike on Monday.", "Monday = Date 2024-06-10"),
            ("The hearing was moved to Thursday.", "Thursday = Date 2024-06-06"),
            ("The shop closes on Saturday.", "Saturday = Date 2024-06-08"),
            ("The ferry sank Wednesday, the harbour master said.", "Wednesday = Date 2024-06-05"),
            ("Wednesday's vote was close.", "Wednesday = Date 2024-06-05"),
            ("Polls open on Sunday in Varn.", "Sunday = Date 2024-06-09"),
            ("The deal must be signed by Friday.", "Friday = Date 2024-06-07"),
            ("The talks were postponed until Tuesday.", "Tuesday = Date 2024-06-11"),
            ("The game is on Saturday.", "Saturday = Date 2024-06-08"),
            ("Friday's game against Ostby will be the last of the season.", "Friday = Date 2024-06-07"),
            ("The match, which was to be played on Sunday, was called off.", "Sunday = Date 2024-06-09"),
        ],
    ),
    (
        "last, this and next units",
        &[
            ("Sales fell last year.", "last year = Date 2023"),
            ("Sales fell last month.", "last month = Date 2024-05"),
            ("Sales will rise this year.", "this year = Date 2024"),
            ("The board met last week.", "last week = Date 2024-W22"),
            ("The board meets next week.", "next week = Date 2024-W24"),
            ("The board met this week.", "this week = Date 2024-W23"),
            ("The plant will close next quarter.", "next quarter = Date 2024-Q3"),
            ("The plant closed last quarter.", "last quarter = Date 2024-Q1"),
            ("It snowed last winter.", "last winter = Date 2023-WI"),
            ("It will be ready next summer.", "next summer = Date 2025-SU"),
            ("The road was built last century.", "last century = Date 19"),
            ("The book came out last decade.", "last decade = Date 201"),
            ("The club won this weekend.", "this weekend = Date 2024-W23-WE"),
            ("The club won last weekend.", "last weekend = Date 2024-W22-WE"),
            ("Prices doubled in the past year.", "the past year = Duration P1Y"),
            ("He will be tried later this month.", "later this month = Date 2024-06 End"),
            ("She left early last year.", "early last year = Date 2023 Start"),
        ],
    ),
    (
        "months with a day",
        &[
            ("The bridge fell on May 3.", "May 3 = Date 2024-05-03"),
            ("The treaty was signed on Sept. 30.", "Sept. 30 = Date 2023-09-30"),
            ("The law takes effect on Sept. 1.", "Sept. 1 = Date 2024-09-01"),
            ("The court will rule on January 14.", "January 14 = Date 2025-01-14"),
            ("The fire broke out on 3 June.", "3 June = Date 2024-06-03"),
            ("The fair opens on the 21st of June.", "the 21st of June = Date 2024-06-21"),
            ("It opens June 21st.", "June 21st = Date 2024-06-21"),
            ("The pact of March eighth was torn up.", "March eighth = Date 2024-03-08"),
        ],
    ),
    (
        "lengths",
        &[
            ("They waited three days.", "three days = Duration P3D"),
            ("She signed a two-year contract.", "two-year = Duration P2Y"),
            ("The trial took six weeks.", "six weeks = Duration P6W"),
            ("It rained for forty-eight hours.", "forty-eight hours = Duration PT48H"),
            ("It lasted half an hour.", "half an hour = Duration PT30M"),
            ("It lasted an hour and a half.", "an hour and a half = Duration PT1H30M"),
            ("It lasted two and a half years.", "two and a half years = Duration P2Y6M"),
            ("He was held for a couple of weeks.", "a couple of weeks = Duration P2W"),
            ("He was held for several months.", "several months = Duration PXM"),
            ("He was held for a few days.", "a few days = Duration PXD"),
            ("The siege went on for months.", "months = Duration PXM"),
            ("The feud has run for decades.", "decades = Duration PXE"),
            ("The dig went on for dozens of years.", "dozens of years = Duration PXY"),
            ("He ran for nearly 90 minutes.", "nearly 90 minutes = Duration PT90M LessThan"),
            ("The nine months were the best ever.", "The nine months = Duration P9M"),
            ("The work will take two to three weeks.", "two to three weeks = Duration P2W"),
            ("The work took 1 1/2 years.", "1 1/2 years = Duration P1Y6M"),
            ("The work took 2.5 years.", "2.5 years = Duration P2Y6M"),
            ("They were jailed for three years and six months.", "three years and six months = Duration P3Y6M"),
        ],
    ),
    (
        "years",
        &[
            ("The mill burned down in 1958.", "1958 = Date 1958"),
            ("She moved there in '89.", "'89 = Date 1989"),
            ("The town was founded in 1342.", "1342 = Date 1342"),
            ("The 1988 floods killed nine.", "1988 = Date 1988"),
            ("The law of nineteen ninety-six was repealed.", "nineteen ninety-six = Date 1996"),
            ("The plan for the year 2050 was dropped.", "the year 2050 = Date 2050"),
            ("The plan runs until 2031.", "2031 = Date 2031"),
        ],
    ),
    (
        "days from today",
        &[
            ("The mayor resigned today.", "today = Date 2024-06-05"),
            ("The mayor resigned yesterday.", "yesterday = Date 2024-06-04"),
            ("The mayor will resign tomorrow.", "tomorrow = Date 2024-06-06"),
            ("The mayor will speak tonight.", "tonight = Time 2024-06-05TNI"),
            ("The mayor resigned late yesterday.", "late yesterday = Date 2024-06-04 End"),
            ("The mayor resigned yesterday morning.", "yesterday morning = Time 2024-06-04TMO"),
            ("The mayor will speak tomorrow night.", "tomorrow night = Time 2024-06-06TNI"),
            ("The mayor resigned earlier today.", "earlier today = Date 2024-06-05 Start"),
            ("The mayor resigned the day before yesterday.", "the day before yesterday = Date 2024-06-03"),
            ("The mayor resigned at mid-afternoon yesterday.", "mid-afternoon yesterday = Time 2024-06-04TAF Mid"),
        ],
    ),
    (
        "quarters and halves",
        &[
            ("Profit fell in the third quarter.", "the third quarter = Date 2023-Q3"),
            ("Third-quarter profit fell.", "Third-quarter = Date 2023-Q3"),
            ("Profit fell in the first quarter of 2022.", "the first quarter of 2022 = Date 2022-Q1"),
            ("Profit fell in Q4 2023.", "Q4 2023 = Date 2023-Q4"),
            ("Profit rose in the second quarter of this year.", "the second quarter of this year = Date 2024-Q2"),
            ("Fiscal fourth-quarter profit fell.", "Fiscal fourth-quarter = Date 2023-Q4"),
            ("First-half sales rose.", "First-half = Date 2024-H1"),
            ("Sales fell in the second half of 2023.", "the second half of 2023 = Date 2023-H2"),
            ("Net income for the first nine months was $4 million.", "the first nine months = Duration P9M"),
        ],
    ),
    (
        "now",
        &[
            ("The firm now owns both mills.", "now = Date PRESENT_REF"),
            ("The firm currently owns both mills.", "currently = Date PRESENT_REF"),
            ("The current mayor is ill.", "current = Date PRESENT_REF"),
            ("No trains run at the moment.", "the moment = Date PRESENT_REF"),
            ("Few people fish these days.", "these days = Date PRESENT_REF"),
        ],
    ),
    (
        "units that everybody knows",
        &[
            ("The club had a good year.", ""),
            ("Rates fell during the year.", "the year = Date 2024"),
            ("She was ill over the weekend.", "the weekend = Date 2024-W22-WE"),
            ("Rates fell for the week.", "the week = Date 2024-W23"),
        ],
    ),
    (
        "months",
        &[
            ("The mill closed in January.", "January = Date 2024-01"),
            ("The mill closed in December.", "December = Date 2023-12"),
            ("The mill will close in December.", "December = Date 2024-12"),
            ("The March explosion killed two.", "March = Date 2024-03"),
            ("The mill is to close by September.", "September = Date 2024-09"),
        ],
    ),
    (
        "a year earlier",
        &[
            ("Profit was $3 million in the third quarter, against $2 million a year earlier.", "the third quarter = Date 2023-Q3; a year earlier = Date 2022-Q3"),
            ("The firm had 200 workers, up from 100 a year ago.", "a year ago = Date 2023"),
            ("Year-ago sales were $9 million.", "Year-ago = Date 2023"),
            ("In the year-earlier quarter it lost money.", "the year-earlier quarter = Date 2023-Q1"),
            ("Profit in the third quarter rose from the same period last year.", "the third quarter = Date 2023-Q3; the same period last year = Date 2022-Q3"),
        ],
    ),
    (
        "the quarter",
        &[
            ("Sales rose in the quarter.", "the quarter = Date 2024-Q1"),
            ("Sales rose in the third quarter, and the period was the best ever.", "the third quarter = Date 2023-Q3; the period = Date 2023-Q3"),
            ("Profit for the period fell.", ""),
            ("Sales rose in the latest quarter.", "the latest quarter = Date 2024-Q1"),
        ],
    ),
    (
        "lengths with a direction",
        &[
            ("Nine ships sank in the past two months.", "the past two months = Duration P2M"),
            ("Nine ships sank in the last 20 years.", "the last 20 years = Duration P20Y"),
            ("Nine ships will be built over the next five years.", "the next five years = Duration P5Y"),
            ("Nine ships sank in the first six months.", "the first six months = Duration P6M"),
            ("Nine ships sank in the last twenty-four hours.", "the last twenty-four hours = Duration PT24H"),
        ],
    ),
    (
        "years read out",
        &[
            ("The plant opened nineteen eighty-four.", "nineteen eighty-four = Date 1984"),
            ("The war began in the year two thousand.", "the year two thousand = Date 2000"),
        ],
    ),
    (
        "recently",
        &[
            ("The road was recently paved.", "recently = Date PAST_REF"),
            ("Recent storms have hurt the crop.", "Recent = Date PAST_REF"),
            ("Such things happened in the past.", "the past = Date PAST_REF"),
            ("More recently the firm has lost money.", "More recently = Date PAST_REF"),
        ],
    ),
    (
        "ago, earlier, later",
        &[
            ("The firm was sold six weeks ago.", "six weeks ago = Date 2024-W17"),
            ("The firm was sold two days ago.", "two days ago = Date 2024-06-03"),
            ("The firm was sold a decade ago.", "a decade ago = Date 2014"),
            ("The firm was sold nearly four years ago.", "nearly four years ago = Date 2020 LessThan"),
            ("The firm was sold several years ago.", "several years ago = Date PAST_REF"),
            ("The firm was sold three months ago.", "three months ago = Date 2024-03"),
            ("It sank on May 3. Two days later divers found it.", "May 3 = Date 2024-05-03; Two days later = Date 2024-05-05"),
            ("It sank on May 3. A day earlier it had been checked.", "May 3 = Date 2024-05-03; A day earlier = Date 2024-05-02"),
            ("It sank on May 3, and two days before, it had been checked.", "May 3 = Date 2024-05-03; two days before = Date 2024-05-01"),
            ("It sank on May 3. It had been checked the day before.", "May 3 = Date 2024-05-03; the day before = Date 2024-05-02"),
            ("It sank on May 3. Divers found it the day after.", "May 3 = Date 2024-05-03; the day after = Date 2024-05-04"),
            ("Sales were $4 million in 2019, against $3 million the year before.", "2019 = Date 2019; the year before = Date 2018"),
            ("The firm will be sold ten years from now.", "ten years from now = Date 2034"),
        ],
    ),
    (
        "times of day",
        &[
            ("The mayor spoke this morning.", "this morning = Time 2024-06-05TMO"),
            ("The mayor will speak this evening.", "this evening = Time 2024-06-05TEV"),
            ("The mayor spoke last night.", "last night = Time 2024-06-04TNI"),
            ("The mayor will speak at 10 p.m. Wednesday.", "10 p.m. Wednesday = Time 2024-06-05T22:00"),
            ("The mayor will speak at noon Thursday.", "noon Thursday = Time 2024-06-06T12:00"),
            ("The mayor will speak later this afternoon.", "later this afternoon = Time 2024-06-05TAF End"),
            ("The quake struck around 7:15 p.m.", "around 7:15 p.m. = Time 2024-06-05T19:15 Approx"),
            ("The quake struck at 0930 GMT on Tuesday.", "0930 GMT on Tuesday = Time 2024-06-04T09:30"),
            ("The quake struck at 5 p.m. EST Nov. 9, 2023.", "5 p.m. EST Nov. 9, 2023 = Time 2023-11-09T17:00"),
            ("The quake struck at 14:30 local time.", "14:30 local time = Time 2024-06-05T14:30"),
            ("The quake struck at half past nine.", "half past nine = Time 2024-06-05T09:30"),
            ("The offer ends at midnight Friday.", "midnight Friday = Time 2024-06-07T24:00"),
            ("The alarm rang at four o'clock in the morning.", "four o'clock in the morning = Time 2024-06-05T04:00"),
        ],
    ),
    (
        "weekdays with a part of day",
        &[
            ("The mayor spoke Friday night.", "Friday night = Time 2024-05-31TNI"),
            ("The mayor spoke on Monday morning.", "Monday morning = Time 2024-06-03TMO"),
            ("The mayor spoke late Tuesday afternoon.", "late Tuesday afternoon = Time 2024-06-04TAF End"),
        ],
    ),
    (
        "full dates",
        &[
            ("The wall fell on Aug. 7, 1998.", "Aug. 7, 1998 = Date 1998-08-07"),
            ("The wall fell on 26 March 1996.", "26 March 1996 = Date 1996-03-26"),
            ("The wall fell on 2019-05-20.", "2019-05-20 = Date 2019-05-20"),
            ("The wall fell on 11/25/2019.", "11/25/2019 = Date 2019-11-25"),
            ("The wall fell on 25.11.2019.", "25.11.2019 = Date 2019-11-25"),
        ],
    ),
    (
        "what comes back",
        &[
            ("The list is printed daily.", "daily = Set P1D"),
            ("He rows every day.", "every day = Set P1D"),
            ("It is paid annually.", "annually = Set P1Y"),
            ("They march each July.", "each July = Set XXXX-07"),
            ("They meet every other week.", "every other week = Set P2W"),
            ("They meet twice a week.", "twice a week = Set P1W"),
            ("They meet three times a year.", "three times a year = Set P1Y"),
            ("They meet on Mondays.", "Mondays = Set XXXX-WXX-1"),
            ("They meet every Friday night.", "every Friday night = Set XXXX-WXX-5TNI"),
            ("They meet every morning.", "every morning = Set XXXX-XX-XXTMO"),
            ("They meet once every four years.", "once every four years = Set P4Y"),
            ("They meet weekly.", "weekly = Set P1W"),
        ],
    ),
    (
        "decades and centuries",
        &[
            ("The mill was built in the 1980s.", "the 1980s = Date 198"),
            ("The mill was built in the late 1970s.", "the late 1970s = Date 197 End"),
            ("The mill was built in the nineties.", "the nineties = Date 199"),
            ("The mill was built in the 18th century.", "the 18th century = Date 17"),
            ("A 20th-century painter lived here.", "20th-century = Date 19"),
            ("The mill was built in the early nineteenth century.", "the early nineteenth century = Date 18 Start"),
        ],
    ),
    (
        "last and next months",
        &[
            ("The mill closed last April.", "last April = Date 2024-04"),
            ("The mill closed last November.", "last November = Date 2023-11"),
            ("The mill will open next June.", "next June = Date 2025-06"),
            ("The mill closed this January.", "this January = Date 2024-01"),
            ("The mill closed in July last year.", "July last year = Date 2023-07"),
            ("The mill closed in January this year.", "January this year = Date 2024-01"),
        ],
    ),
    (
        "holidays and seasons",
        &[
            ("The roof fell in on Thanksgiving Day.", "Thanksgiving Day = Date 2023-11-23"),
            ("The roof fell in on Easter Sunday.", "Easter Sunday = Date 2024-03-31"),
            ("The roof fell in on Christmas Eve 2022.", "Christmas Eve 2022 = Date 2022-12-24"),
            ("The roof fell in on Mother's Day.", "Mother's Day = Date 2024-05-12"),
            ("The roof fell in at year-end.", "year-end = Date 2024 End"),
            ("The mill opened in the winter of 1994.", "the winter of 1994 = Date 1994-WI"),
            ("The mill closed this past spring.", "this past spring = Date 2024-SP"),
        ],
    ),
    (
        "months of years",
        &[
            ("The mill closed in July 1997.", "July 1997 = Date 1997-07"),
            ("The mill closed in August of 1988.", "August of 1988 = Date 1988-08"),
        ],
    ),
    (
        "soon",
        &[
            ("The mill will soon close.", "soon = Date FUTURE_REF"),
            ("The mill may close in the near future.", "the near future = Date FUTURE_REF"),
            ("Nobody knows the future.", "the future = Date FUTURE_REF"),
        ],
    ),
    (
        "stages of months",
        &[
            ("The mill closed in late November.", "late November = Date 2023-11 End"),
            ("The mill closed in mid-November.", "mid-November = Date 2023-11 Mid"),
            ("The mill will close at the end of November.", "the end of November = Date 2024-11 End"),
            ("The mill closed in the middle of October.", "the middle of October = Date 2023-10 Mid"),
        ],
    ),
    (
        "recent and coming units",
        &[
            ("Fish stocks fell in recent years.", "recent years = Date PAST_REF"),
        ],
    ),
    (
        "stages of years",
        &[
            ("The mill closed in early 1990.", "early 1990 = Date 1990 Start"),
            ("The mill closed at the end of 1990.", "the end of 1990 = Date 1990 End"),
            ("The mill closed in mid-1996.", "mid-1996 = Date 1996 Mid"),
            ("Profit for fiscal 1989 was flat.", "fiscal 1989 = Date 1989"),
        ],
    ),
    (
        "last and next weekdays",
        &[
            ("The mill closed last Friday.", "last Friday = Date 2024-05-31"),
            ("The mill will close next Thursday.", "next Thursday = Date 2024-06-06"),
            ("The mill will close this Sunday.", "this Sunday = Date 2024-06-09"),
            ("The mill will close this coming Sunday.", "this coming Sunday = Date 2024-06-09"),
            ("The mill closed early Tuesday.", "early Tuesday = Date 2024-06-04 Start"),
        ],
    ),
    (
        "weekdays with their date",
        &[
            ("The mill closed on Saturday, April 27.", "Saturday, April 27 = Date 2024-04-27"),
            ("The mill closed on Friday Oct. 13, 2023.", "Friday Oct. 13, 2023 = Date 2023-10-13"),
        ],
    ),
    (
        "ranges",
        &[
            ("The fair runs May 3-7.", "May 3-7 = Duration P5D"),
            ("The fair ran from May 3 to May 7.", "May 3 = Date 2024-05-03; May 7 = Date 2024-05-07"),
            ("He led it between 2019 and 2021.", "2019 = Date 2019; 2021 = Date 2021"),
            ("He led it in 2003–2005.", "2003–2005 = Duration P3Y"),
            ("The shop is open from Monday through Thursday.", "Monday = Date 2024-06-03; Thursday = Date 2024-06-06"),
            ("He led it in 2019-20.", "2019-20 = Duration P2Y"),
        ],
    ),
    (
        "no dates",
        &[
            ("Three-quarters of the staff left.", ""),
            ("They searched the officers' quarters.", ""),
            ("Average daily sales fell.", ""),
            ("The mill pays a quarterly dividend.", ""),
            ("He reads the daily Courier.", ""),
            ("Her daily walk is short.", "daily = Set P1D"),
            ("The second half of the match was dull.", ""),
            ("The first man of the team fell.", ""),
            ("At the third attempt she won.", ""),
            ("About the harbour nothing is known.", ""),
            ("Over the hill lies Varn.", ""),
            ("The last man left the hall.", ""),
            ("In the New York flat nothing stirred.", ""),
            ("Two two-man crews rowed.", ""),
            ("The day after the vote she left.", ""),
            ("More than 300 people came.", ""),
            ("Some 40 boats sank.", ""),
            ("He is 37 years old.", ""),
            ("The 41-year-old baker left.", ""),
            ("Rent is $900 a month.", ""),
            ("The score was 3-2 and the second goal was late.", ""),
            ("May the best boat win.", ""),
            ("Marchers filled March Street.", ""),
            ("She married Sandra Day Ostrom.", ""),
            ("Call 555-1984 now-defunct lines.", ""),
            ("The Second World War veterans met.", ""),
        ],
    ),
    (
        "unseen combinations",
        &[
            ("The pact was signed on March 5th, 2010.", "March 5th, 2010 = Date 2010-03-05"),
            ("The pact was signed on the 1st of April 2009.", "the 1st of April 2009 = Date 2009-04-01"),
            ("The pact was signed on 5 March 2010 at 11:30 UTC.", "5 March 2010 at 11:30 UTC = Time 2010-03-05T11:30"),
            ("The blast came at 11:30 a.m. local time (0330 UTC).", "11:30 a.m. local time = Time 2024-06-05T11:30; 0330 UTC = Time 2024-06-05T03:30"),
            ("He ruled from 1939 to 1945.", "1939 = Date 1939; 1945 = Date 1945"),
            ("It was common in the 1960s and 1970s.", "the 1960s = Date 196; 1970s = Date 197"),
            ("It was common in the mid-1980s.", "the mid-1980s = Date 198 Mid"),
            ("It was built around 1850.", "around 1850 = Date 1850 Approx"),
            ("It was built circa 1850.", "1850 = Date 1850"),
            ("It was shut between March and May.", "March = Date 2024-03; May = Date 2024-05"),
            ("The mayor spoke earlier in the week.", "earlier in the week = Date 2024-W23 Start"),
            ("It sank on May 3. It was raised the following Tuesday.", "May 3 = Date 2024-05-03; the following Tuesday = Date 2024-05-07"),
            ("It sank on May 3. It had been bought the previous Saturday.", "May 3 = Date 2024-05-03; the previous Saturday = Date 2024-04-27"),
            ("It sank on May 3. A week later it was raised.", "May 3 = Date 2024-05-03; A week later = Date 2024-W19"),
            ("It sank on May 3. The captain quit the same day.", "May 3 = Date 2024-05-03; the same day = Date 2024-05-03"),
            ("It sank in 2011. The captain quit the same year.", "2011 = Date 2011; the same year = Date 2011"),
            ("It sank in 2011. The captain quit that year.", "2011 = Date 2011; that year = Date 2011"),
            ("It sank in 2011. The captain quit two years later.", "2011 = Date 2011; two years later = Date 2013"),
            ("It sank in 2011. The firm failed the following year.", "2011 = Date 2011; the following year = Date 2012"),
            ("It must be done within 24 hours.", "24 hours = Duration PT24H"),
            ("It grew over the past 24 hours.", "the past 24 hours = Duration PT24H"),
            ("It will take at least three days.", "at least three days = Duration P3D EqualOrMore"),
            ("It has been shut since 2006.", "2006 = Date 2006"),
            ("It shut in the last week of May.", "the last week of May = Date 2024-W22"),
            ("It shut in the first week of June.", "the first week of June = Date 2024-W23"),
            ("They vote on the second Tuesday of November.", "the second Tuesday of November = Date 2024-11-12"),
            ("They voted on the first Monday in May.", "the first Monday in May = Date 2024-05-06"),
            ("They voted on the last day of March.", "the last day of March = Date 2024-03-31"),
            ("They will vote by the end of the year.", "the end of the year = Date 2024 End"),
            ("They will vote by the end of the month.", "the end of the month = Date 2024-06 End"),
            ("They meet every weekend.", "every weekend = Set XXXX-WXX-WE"),
            ("They meet on Sundays.", "Sundays = Set XXXX-WXX-7"),
            ("The lake froze for the third straight year.", ""),
            ("She is in her second year at the mill.", ""),
            ("The storm hit in the early morning.", "the early morning = Time 2024-06-05TMO Start"),
            ("Both sides spoke at noon.", "noon = Time 2024-06-05T12:00"),
            ("Both sides spoke Wednesday afternoon.", "Wednesday afternoon = Time 2024-06-05TAF"),
            ("Both sides spoke on Wednesday evening.", "Wednesday evening = Time 2024-06-05TEV"),
            ("Both sides spoke in the afternoon.", "the afternoon = Time 2024-06-05TAF"),
            ("The plan covers fiscal year 2025.", "fiscal year 2025 = Date 2025"),
            ("The plan covers fiscal 2025.", "fiscal 2025 = Date 2025"),
            ("The plan covers the fiscal year ending June 30.", "the fiscal year = Duration P1Y; June 30 = Date 2024-06-30"),
            ("The plan covers the three months ended March 31.", "the three months = Duration P3M; March 31 = Date 2024-03-31"),
            ("He was sentenced to 25 years to life.", "25 years = Duration P25Y"),
            ("He was sentenced to five-and-a-half years.", "five-and-a-half years = Duration P5Y6M"),
            ("He waited for a year and a day.", "a year and a day = Duration P1Y1D"),
            ("She won a 10-day trip.", "10-day = Duration P10D"),
            ("It came two weeks before the vote.", "two weeks = Duration P2W"),
            ("It came months after the vote.", "months = Duration PXM"),
            ("Nobody had seen it in years.", "years = Duration PXY"),
            ("Nobody had seen it in more than a decade.", "more than a decade = Duration P1E MoreThan"),
            ("Nobody had seen it for half a century.", "half a century = Duration P50Y"),
            ("It happens every 10 years.", "every 10 years = Set P10Y"),
            ("It happens each year.", "each year = Set P1Y"),
            ("It happens once a year.", "once a year = Set P1Y"),
            ("It happens two or three times a month.", "two or three times a month = Set P1M"),
            ("The clocks change on Sunday at 2 a.m.", "Sunday at 2 a.m. = Time 2024-06-09T02:00"),
            ("The clocks changed at 2 a.m. on Sunday, March 31, 2024.", "2 a.m. on Sunday, March 31, 2024 = Time 2024-03-31T02:00"),
            ("The train leaves at 6:15.", "6:15 = Time 2024-06-05T06:15"),
            ("The shop is open from 9 a.m. to 5 p.m.", "9 a.m. = Time 2024-06-05T09:00; 5 p.m. = Time 2024-06-05T17:00"),
            ("The shop is open 9am-5pm.", "9am = Time 2024-06-05T09:00; 5pm = Time 2024-06-05T17:00"),
            ("The work will be done by mid-2025.", "mid-2025 = Date 2025 Mid"),
            ("The work will be done by the spring of 2025.", "the spring of 2025 = Date 2025-SP"),
            ("The work will be done in spring 2025.", "spring 2025 = Date 2025-SP"),
            ("The work will be done this autumn.", "this autumn = Date 2024-FA"),
            ("The work was done over Christmas.", "Christmas = Date 2023-12-25"),
            ("The work was done on New Year's Eve.", "New Year's Eve = Date 2023-12-31"),
            ("The work was done in the 20th and 21st centuries.", "the 20th = Date 19; 21st centuries = Date 20"),
            ("He won the 2016 election in Varn.", "2016 = Date 2016"),
            ("On 9/11 the towers fell.", "9/11 = Date 2001-09-11"),
            ("In 2001-02 the club won nothing.", "2001-02 = Duration P2Y"),
            ("Between 10 and 12 June the roads were shut.", "10 = Date 2024-06-10; 12 June = Date 2024-06-12"),
            ("From June 10 to 12 the roads were shut.", "June 10 = Date 2024-06-10; 12 = Date 2024-06-12"),
            ("The June 10 vote was close.", "June 10 = Date 2024-06-10"),
            ("The vote on the 10th was close.", "the 10th = Date 2024-05-10"),
            ("For now the road is shut.", "now = Date PRESENT_REF"),
            ("By then the road was shut.", ""),
            ("Until recently the road was shut.", "recently = Date PAST_REF"),
            ("The road is still shut at present.", "present = Date PRESENT_REF"),
            ("The two met a few hours later.", "a few hours later = Duration PTXH"),
            ("In the coming years the sea will rise.", "the coming years = Duration PXY"),
            ("He was freed 18 months ago.", "18 months ago = Date 2022-12"),
            ("He was freed a year and a half ago.", "a year and a half ago = Date 2022-12"),
            ("He was freed just over a year ago.", "just over a year ago = Date 2023 MoreThan"),
            ("He was freed about two weeks ago.", "about two weeks ago = Date 2024-W21 Approx"),
            ("He was freed more than 20 years ago.", "more than 20 years ago = Date 2004 MoreThan"),
            ("He was freed earlier this week.", "earlier this week = Date 2024-W23 Start"),
            ("He was freed late last month.", "late last month = Date 2024-05 End"),
            ("He will be freed early next year.", "early next year = Date 2025 Start"),
            ("He will be freed in two weeks.", "two weeks = Duration P2W"),
            ("He will be freed in two weeks' time.", "two weeks = Duration P2W"),
            ("The Monday vote was close.", "Monday = Date 2024-06-03"),
            ("The council will meet Monday and Tuesday.", "Monday = Date 2024-06-10; Tuesday = Date 2024-06-11"),
            ("The council meets Monday to Friday.", "Monday = Date 2024-06-10; Friday = Date 2024-06-14"),
            ("He had met her on the previous day.", "the previous day = Date 2024-06-04"),
            ("It is due February 30.", "February 30 = Date -"),
            ("It sank on Monday, June 4, 2024.", "Monday, June 4, 2024 = Date 2024-06-04"),
            ("The fast ended with Eid al-Fitr.", "Eid al-Fitr = Date 2024-04-10"),
            ("The shop closes on Saturday.", "Saturday = Date 2024-06-08"),
            ("In April and May 2019 it rained.", "April = Date 2019-04; May 2019 = Date 2019-05"),
        ],
    ),
];

fn parse(text: &str, published: Option<&str>) -> Article<'static> {
    let day: Option<NaiveDate> = published.map(|day| day.parse().expect("the tests write days"));
    let parser = day.map_or_else(Parser::new, |day| Parser::new().published(day));
    parser.parse(text).expect("the text is below the limit").into_owned()
}

/// The expressions of a text: "Friday = Date 2024-05-31".
fn found(text: &str, published: Option<&str>) -> String {
    let article = parse(text, published);
    let dates = article.dates().map(|date| {
        let value = date.value.map_or_else(|| "-".to_owned(), |value| value.to_string());
        let modifier = date.modifier.map_or_else(String::new, |modifier| format!(" {modifier:?}"));
        format!("{} = {:?} {value}{modifier}", date.text(), date.kind)
    });
    dates.collect::<Vec<_>>().join("; ")
}

#[test]
fn every_shape() {
    let mut wrong = Vec::new();
    for (shape, sentences) in SHAPES {
        for (text, expected) in *sentences {
            let found = found(text, Some("2024-06-05"));
            if found != *expected {
                wrong.push(format!("{shape}: {text}\n  found    {found}\n  expected {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_sentence_in_capitals_has_the_same_values() {
    let values = |text: &str| parse(text, Some("2024-06-05")).dates().map(|date| date.value).collect::<Vec<_>>();
    for text in ["The bridge fell on May 3, 2019.", "Sales fell last year.", "It was sold six weeks ago."] {
        assert_eq!(values(&text.to_uppercase()), values(text), "{text}");
    }
}

#[test]
fn without_a_day_of_publication_what_is_known_is_kept() {
    for (text, expected) in [
        ("It sank on Friday.", "Friday = Date XXXX-WXX-5"),
        ("It sank on May 3.", "May 3 = Date XXXX-05-03"),
        ("It sank in May.", "May = Date XXXX-05"),
        ("It sank last week.", "last week = Date XXXX-WXX"),
        ("It sank yesterday.", "yesterday = Date XXXX-XX-XX"),
        ("It sank last summer.", "last summer = Date XXXX-SU"),
        ("It sank in the third quarter.", "the third quarter = Date XXXX-Q3"),
        ("It sank last year.", "last year = Date XXXX"),
        ("It sank on Friday night.", "Friday night = Time XXXX-WXX-5TNI"),
        ("It sank for three days.", "three days = Duration P3D"),
    ] {
        assert_eq!(found(text, None), expected, "{text}");
        let hangs = !expected.contains(" P");
        assert_eq!(parse(text, None).diagnostics().len(), usize::from(hangs), "{text}");
    }
}

#[test]
fn what_cannot_be_is_reported() {
    for text in
        ["It is due on February 30, 2024.", "It was signed on Monday, June 4, 2024.", "It sank on Feb. 29, 2023."]
    {
        assert_eq!(parse(text, Some("2024-06-05")).diagnostics().len(), 1, "{text}");
    }
}
