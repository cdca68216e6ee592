//! Days, numbers and words of the interface in the language of the page.

use super::Views;
use crate::base::day::DayRange;
use crate::base::time::TimeOfDay;
use crate::locale::DateStyle;
use crate::messages::Arg;
use crate::theme::contract::facts::When;

impl Views<'_> {
    /// Days, as the language writes them.
    pub(crate) fn when(&self, days: DayRange) -> When {
        let locale = &self.voice().locale;
        When {
            start: days.start().to_string(),
            end: days.end().to_string(),
            short: locale.date(days, DateStyle::Medium),
            full: locale.date(days, DateStyle::Full),
        }
    }

    pub(crate) fn number(&self, number: u64) -> String {
        self.voice().locale.number(number)
    }

    pub(crate) fn count(&self, count: usize) -> String {
        self.number(u64::try_from(count).unwrap_or(u64::MAX))
    }

    /// A word of the interface; its id if no language has it, which loading the theme has reported.
    pub(crate) fn word(&self, id: &str) -> String {
        self.message(id, &[])
    }

    pub(crate) fn message(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let messages = self.scene.theme.messages(self.language);
        messages.text(id, args).unwrap_or_else(|_| id.to_owned())
    }

    /// Times of a day with their zone: `09:30–13:00 WIB`.
    pub(crate) fn times(
        &self,
        (start, end): (TimeOfDay, Option<TimeOfDay>),
        zone: Option<&str>,
    ) -> String {
        let locale = &self.voice().locale;
        let times = end.map_or_else(|| locale.time(start), |end| locale.times(start, end));
        match zone {
            Some(zone) => format!("{times} {}", zone_label(zone)),
            None => times,
        }
    }
}

/// How a time zone is called: by its own abbreviation in Indonesia (Presidential Decree 41/1987), else
/// by its city in the IANA database.
fn zone_label(zone: &str) -> String {
    match zone {
        "Asia/Jakarta" | "Asia/Pontianak" => "WIB".to_owned(),
        "Asia/Makassar" => "WITA".to_owned(),
        "Asia/Jayapura" => "WIT".to_owned(),
        _ => format!("({})", zone.rsplit('/').next().unwrap_or(zone).replace('_', " ")),
    }
}
