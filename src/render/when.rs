//! When something happened, in words for a reader.

use crate::View;
use crate::export::OneLine;
use crate::model::{Day, DayPart, Season, TimeValue, Timex};

/// When, for a reader: "2024-09-16 23:40", "1960s", "spring 2024", "2024-09-21 – 22"; its own words when the year is open.
pub(super) fn when(date: View<'_, Timex>) -> String {
    let (Some(first), Some(last)) = (date.earliest, date.latest) else { return OneLine(date.text()).to_string() };
    match date.value {
        Some(TimeValue::Part(Day::Date(day), part)) => {
            let part = match part {
                DayPart::Morning => "morning",
                DayPart::Afternoon => "afternoon",
                DayPart::Evening => "evening",
                DayPart::Night => "night",
            };
            format!("{day} {part}")
        }
        Some(TimeValue::Clock(Day::Date(day), clock)) => format!("{day} {:02}:{:02}", clock.hour, clock.minute),
        Some(TimeValue::Season { year: Some(year), season }) => {
            let season = match season {
                Season::Spring => "spring",
                Season::Summer => "summer",
                Season::Autumn => "autumn",
                Season::Winter => "winter",
            };
            format!("{season} {year}")
        }
        Some(TimeValue::Quarter { year: Some(year), quarter }) => format!("{year} Q{quarter}"),
        Some(TimeValue::Half { year: Some(year), half }) => format!("{year} H{half}"),
        Some(TimeValue::Decade(decade)) => format!("{decade}0s"),
        Some(value @ (TimeValue::Year(_) | TimeValue::Month { .. })) => value.to_string(),
        _ if first == last => first.to_string(),
        _ => {
            let (first, last) = (first.to_string(), last.to_string());
            // "2024-09-21 – 22", "2024-09-30 – 10-02": what the first day has said is not said again.
            let said = [8, 5].into_iter().find(|&end| first.get(..end).is_some_and(|said| last.starts_with(said)));
            format!("{first} – {}", &last[said.unwrap_or(0)..])
        }
    }
}
