//! Days, months and closed ranges of days, in the proleptic Gregorian calendar (ISO 8601).
//!
//! No time zones and no clock: what day it is today comes from `World`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;
use time::{Date, Month};

/// One calendar day, written `2026-05-01`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

/// A closed range of days, end included; a single day is a range from itself to itself.
///
/// Written as an ISO 8601 interval, `2021-09-16/2021-09-19`, or as one day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct DayRange {
    start: Day,
    end: Day,
}

/// Why a text is not a day or a range of days.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BadDay {
    /// The text has another shape than `2026-05-01`.
    Shape,
    /// The shape is right, but the calendar has no such day.
    NoSuchDay,
    /// A range that ends before it starts.
    Reversed,
}

impl Day {
    /// The day of a year, a month from 1 to 12 and a day of the month; `None` if there is none.
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = Month::try_from(month).ok()?;
        Date::from_calendar_date(year, month, day).ok().map(Self)
    }

    /// The day in UTC of a number of seconds since 1970 (POSIX time).
    #[must_use]
    pub fn from_unix_seconds(seconds: i64) -> Option<Self> {
        time::OffsetDateTime::from_unix_timestamp(seconds).ok().map(|moment| Self(moment.date()))
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.0.month().into()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u8 {
        self.0.day()
    }

    /// How many days after another one it is; negative if it is before.
    #[must_use]
    pub fn days_since(self, other: Self) -> i64 {
        (self.0 - other.0).whole_days()
    }

    /// The day after; `None` after the last day that can be written.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        self.0.next_day().map(Self)
    }

    /// The weekday, 0 for Sunday to 6 for Saturday (the order of CLDR).
    #[must_use]
    pub fn weekday(self) -> u8 {
        self.0.weekday().number_days_from_sunday()
    }
}

impl FromStr for Day {
    type Err = BadDay;

    fn from_str(text: &str) -> Result<Self, BadDay> {
        let shape = text.len() == 10
            && text.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !shape {
            return Err(BadDay::Shape);
        }
        let number = |range: std::ops::Range<usize>| text[range].parse::<u16>().unwrap_or(0);
        let small = |range| u8::try_from(number(range)).unwrap_or(0);
        Self::new(i32::from(number(0..4)), small(5..7), small(8..10)).ok_or(BadDay::NoSuchDay)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Day({self})")
    }
}

/// The Julian day number: what is stored is compact and orders as the days do.
impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i32(self.0.to_julian_day())
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = i32::deserialize(deserializer)?;
        Date::from_julian_day(number).map(Self).map_err(serde::de::Error::custom)
    }
}

impl DayRange {
    /// A range; an error if it ends before it starts.
    ///
    /// # Errors
    /// [`BadDay::Reversed`].
    pub fn new(start: Day, end: Day) -> Result<Self, BadDay> {
        if end < start { Err(BadDay::Reversed) } else { Ok(Self { start, end }) }
    }

    /// The first day.
    #[must_use]
    pub fn start(self) -> Day {
        self.start
    }

    /// The last day, included.
    #[must_use]
    pub fn end(self) -> Day {
        self.end
    }

    /// Whether the range is a single day.
    #[must_use]
    pub fn is_single(self) -> bool {
        self.start == self.end
    }
}

impl From<Day> for DayRange {
    fn from(day: Day) -> Self {
        Self { start: day, end: day }
    }
}

impl FromStr for DayRange {
    type Err = BadDay;

    fn from_str(text: &str) -> Result<Self, BadDay> {
        match text.split_once('/') {
            Some((start, end)) if start.len() == 10 => Self::new(start.parse()?, end.parse()?),
            _ => text.parse::<Day>().map(Self::from),
        }
    }
}

impl fmt::Display for DayRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_single() {
            write!(f, "{}", self.start)
        } else {
            write!(f, "{}/{}", self.start, self.end)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_and_written_in_iso_8601() {
        let day: Day = "2024-06-12".parse().unwrap();
        assert_eq!((day.year(), day.month(), day.day(), day.weekday()), (2024, 6, 12, 3));
        assert_eq!(day.to_string(), "2024-06-12");
    }

    #[test]
    fn a_range_ends_on_or_after_its_start() {
        assert_eq!("2021-09-19/2021-09-16".parse::<DayRange>(), Err(BadDay::Reversed));
        assert!("2021-09-16/2021-09-16".parse::<DayRange>().unwrap().is_single());
    }

    #[test]
    fn what_is_not_a_day_says_why() {
        for (text, why) in [
            ("12/6/2024", BadDay::Shape),
            ("1 de maio", BadDay::Shape),
            ("2023-02-29", BadDay::NoSuchDay),
            ("２０２３-02-28", BadDay::Shape),
        ] {
            assert_eq!(text.parse::<DayRange>(), Err(why), "{text}");
        }
    }

    #[test]
    fn the_day_after_the_last_of_a_year_is_the_first_of_the_next() {
        let [last, first]: [Day; 2] = ["2023-12-31", "2024-01-01"].map(|day| day.parse().unwrap());
        assert_eq!(last.next(), Some(first));
        assert_eq!("9999-12-31".parse::<Day>().unwrap().next(), None);
    }

    #[test]
    fn the_clock_is_read_as_utc() {
        assert_eq!(Day::from_unix_seconds(0).unwrap().to_string(), "1970-01-01");
    }
}
