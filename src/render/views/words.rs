//! Days, numbers and words of the interface in the language of the page.

use super::Views;
use crate::base::day::DayRange;
use crate::base::html::escape;
use crate::base::time::TimeOfDay;
use crate::locale::DateStyle;
use crate::messages::Arg;
use crate::theme::contract::facts::When;
use tera::Value;

impl Views<'_> {
    /// Days, as the language writes them.
    pub(crate) fn when(&self, days: DayRange) -> When {
        self.when_in(days, DateStyle::Medium)
    }

    /// Days, written in full or shorter.
    pub(crate) fn when_in(&self, days: DayRange, style: DateStyle) -> When {
        let (start, end) = (days.start().to_string(), days.end().to_string());
        let text = self.tongue().locale.date(days, style);
        let (open, close) = if days.is_single() {
            (["<time datetime=\"", &start, "\">"].concat(), "</time>")
        } else {
            (["<span data-start=\"", &start, "\" data-end=\"", &end, "\">"].concat(), "</span>")
        };
        let mut html = open;
        escape(&mut html, &text);
        html.push_str(close);
        When { start, end, text, html: Value::safe_string(&html) }
    }

    pub(crate) fn number(&self, number: u64) -> String {
        self.tongue().locale.number(number)
    }

    pub(crate) fn count(&self, count: usize) -> String {
        self.number(u64::try_from(count).unwrap_or(u64::MAX))
    }

    /// A word of the interface; its id if no language has it, which loading the theme has reported.
    pub(crate) fn word(&self, id: &str) -> String {
        let words = self.scene.theme.plain_words(self.language);
        words.get(id).cloned().unwrap_or_else(|| id.to_owned())
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
        let locale = &self.tongue().locale;
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
