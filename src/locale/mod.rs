//! How one language writes: dates, times, numbers, lists, names, and what comes before what.
//!
//! Takes values of `base` and gives texts. The data is the Unicode CLDR's, in `data/`; only the
//! order of words comes from a library. Knows no messages and no files, and is the only door to
//! `icu_collator`.

mod dates;
mod lists;
mod names;
mod numbers;
mod order;
mod pattern;
mod table;
mod tag;

use crate::base::day::DayRange;
use crate::base::lang::{Direction, Lang};
use crate::base::time::{Month, TimeOfDay};
use dates::Dates;
use lists::Lists;
use names::Names;
use numbers::Numbers;
use order::Order;
use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;
use table::{Column, Row};

/// The way of writing of one language; a copy costs nothing.
#[derive(Clone)]
pub struct Locale(Arc<Inner>);

/// How much a date says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum DateStyle {
    /// With a short month: `12 juin 2024`, `19–20 janv. 2023`.
    Medium,
    /// With the whole month: `19–20 janvier 2023`.
    Long,
    /// With the weekday: `mercredi 12 juin 2024`.
    Full,
}

/// The words with which dates are written in running text.
pub struct CalendarWords {
    /// The months, January first.
    pub months: Vec<&'static str>,
    /// The weekdays, Sunday first.
    pub weekdays: Vec<&'static str>,
}

impl CalendarWords {
    /// The words of a language, if there is data for it.
    #[must_use]
    pub fn of(lang: &Lang) -> Option<Self> {
        let row = Row::of(lang)?;
        Some(Self { months: row.values(Column::Months), weekdays: row.values(Column::Weekdays) })
    }
}

struct Inner {
    lang: Lang,
    data_lang: Lang,
    direction: Direction,
    names: Names,
    dates: Dates,
    numbers: Numbers,
    lists: Lists,
    order: Order,
}

impl Locale {
    /// The way of writing of `lang`; if there is no data for it, of the first language of `chain`
    /// that has data, else English.
    #[must_use]
    pub fn new(lang: &Lang, chain: &[Lang]) -> Self {
        let (data_lang, row) = std::iter::once(lang)
            .chain(chain)
            .find_map(|lang| Some((lang.clone(), Row::of(lang)?)))
            .unwrap_or_else(english);
        Self(Arc::new(Inner {
            lang: lang.clone(),
            direction: tag::direction(lang),
            names: Names::new(lang, &data_lang),
            dates: Dates::new(&row),
            numbers: Numbers::new(&row),
            lists: Lists::new(&row, &data_lang),
            order: Order::new(lang),
            data_lang,
        }))
    }

    /// The language that was asked for.
    #[must_use]
    pub fn lang(&self) -> &Lang {
        &self.0.lang
    }

    /// The language that was asked for, or the one that stands in because there is no data for it.
    #[must_use]
    pub fn data_lang(&self) -> &Lang {
        &self.0.data_lang
    }

    /// Whether there is data for the language that was asked for.
    #[must_use]
    pub fn has_own_data(&self) -> bool {
        self.0.lang == self.0.data_lang
    }

    /// Which way the language that was asked for is written.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.0.direction
    }

    /// A day or a range of days. What both ends share is written once: `19–20 janvier 2023`.
    #[must_use]
    pub fn date(&self, days: DayRange, style: DateStyle) -> String {
        self.0.dates.date(days, style)
    }

    /// A month of a year, standing alone: `janvier 2020`.
    #[must_use]
    pub fn month(&self, month: Month) -> String {
        self.0.dates.month(month)
    }

    /// A year, in the language's own digits.
    #[must_use]
    pub fn year(&self, year: i32) -> String {
        self.0.dates.year(year)
    }

    /// A range of months: `janvier 2020 – décembre 2022`, `janvier – mars 2020`.
    #[must_use]
    pub fn months(&self, start: Month, end: Month) -> String {
        self.0.dates.months(start, end)
    }

    /// A time, on the clock of 12 or 24 hours that the language uses: `09:30`, `9:30 AM`.
    #[must_use]
    pub fn time(&self, time: TimeOfDay) -> String {
        self.0.dates.time(time)
    }

    /// A range of times: `09:30 – 11:00`.
    #[must_use]
    pub fn times(&self, start: TimeOfDay, end: TimeOfDay) -> String {
        self.0.dates.times(start, end)
    }

    /// A whole number, in groups and with the language's own digits.
    #[must_use]
    pub fn number(&self, number: u64) -> String {
        self.0.numbers.whole(number)
    }

    /// A number with so many digits after the decimal sign; halves are rounded to even.
    #[must_use]
    pub fn decimal(&self, number: f64, fraction_digits: u8) -> String {
        self.0.numbers.decimal(number, fraction_digits)
    }

    /// A percentage, given in whole percent: `45 %`.
    #[must_use]
    pub fn percent(&self, whole_percent: u64) -> String {
        self.0.numbers.percent(whole_percent)
    }

    /// Things in a row: `a, b et c`.
    #[must_use]
    pub fn list(&self, items: &[&str]) -> String {
        self.0.lists.join(items)
    }

    /// Which of two texts comes first in an alphabetical list. Texts that the language does not tell
    /// apart are ordered by their code points, so that only equal texts are equal.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0.order.compare(a, b)
    }

    /// The name of another language in this one: `indonésien`. A country or script that has no
    /// name of its own is left out. `None` if this language or that name is not in the data.
    #[must_use]
    pub fn language_name(&self, lang: &Lang) -> Option<String> {
        self.0.names.language(lang).map(str::to_owned)
    }

    /// The name of the language in itself, `français`; its tag if the data does not have it.
    #[must_use]
    pub fn own_name(&self) -> String {
        self.0.names.own().unwrap_or(self.0.lang.as_str()).to_owned()
    }

    /// The name of a country, by its code in ISO 3166 (and `XK` for Kosovo). `None` if this language
    /// or that country is not in the data.
    #[must_use]
    pub fn country_name(&self, code: &str) -> Option<String> {
        self.0.names.country(code).map(str::to_owned)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({}, written as {})", self.0.lang, self.0.data_lang)
    }
}

fn english() -> (Lang, Row) {
    let found = "en".parse().ok().and_then(|lang: Lang| Some((lang.clone(), Row::of(&lang)?)));
    let Some(english) = found else { unreachable!("the data has English") };
    english
}

#[cfg(test)]
mod tests;
