//! Months of a year and times of a day, written as in ISO 8601.
//!
//! No time zones and no clock: a time is what stands on the notice at the door.

use super::day::Day;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// One month of one year, written `2020-01`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i32,
    month: u8,
}

/// A time of the day to the minute, on a clock of 24 hours, written `09:30`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct TimeOfDay {
    hour: u8,
    minute: u8,
}

/// Why a text is not a month.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BadMonth {
    /// The text has another shape than `2020-01`.
    Shape,
    /// The shape is right, but a year has no such month.
    NoSuchMonth,
}

/// Why a text is not a time of the day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BadTime {
    /// The text has another shape than `09:30`.
    Shape,
    /// The shape is right, but a day has no such hour or minute.
    NoSuchTime,
}

impl Month {
    /// A month from 1 to 12 of a year; `None` if there is none.
    #[must_use]
    pub fn new(year: i32, month: u8) -> Option<Self> {
        (1..=12).contains(&month).then_some(Self { year, month })
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }
}

impl From<Day> for Month {
    fn from(day: Day) -> Self {
        Self { year: day.year(), month: day.month() }
    }
}

impl FromStr for Month {
    type Err = BadMonth;

    fn from_str(text: &str) -> Result<Self, BadMonth> {
        if !is_shape(text, b"0000-00") {
            return Err(BadMonth::Shape);
        }
        let year = text[..4].parse().map_err(|_| BadMonth::Shape)?;
        let month = text[5..].parse().map_err(|_| BadMonth::Shape)?;
        Self::new(year, month).ok_or(BadMonth::NoSuchMonth)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl fmt::Debug for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Month({self})")
    }
}

impl TimeOfDay {
    /// An hour from 0 to 23 and a minute from 0 to 59; `None` if there is no such time.
    #[must_use]
    pub fn new(hour: u8, minute: u8) -> Option<Self> {
        (hour < 24 && minute < 60).then_some(Self { hour, minute })
    }

    /// The hour, 0 to 23.
    #[must_use]
    pub fn hour(self) -> u8 {
        self.hour
    }

    /// The minute, 0 to 59.
    #[must_use]
    pub fn minute(self) -> u8 {
        self.minute
    }
}

impl FromStr for TimeOfDay {
    type Err = BadTime;

    fn from_str(text: &str) -> Result<Self, BadTime> {
        if !is_shape(text, b"00:00") {
            return Err(BadTime::Shape);
        }
        let hour = text[..2].parse().map_err(|_| BadTime::Shape)?;
        let minute = text[3..].parse().map_err(|_| BadTime::Shape)?;
        Self::new(hour, minute).ok_or(BadTime::NoSuchTime)
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

impl fmt::Debug for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TimeOfDay({self})")
    }
}

/// Whether a text has ASCII digits where the shape has `0`, and else what the shape has.
fn is_shape(text: &str, shape: &[u8]) -> bool {
    text.len() == shape.len()
        && text.bytes().zip(shape).all(|(byte, of)| match of {
            b'0' => byte.is_ascii_digit(),
            _ => byte == *of,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_read_and_written_in_iso_8601() {
        let month: Month = "2020-01".parse().unwrap();
        assert_eq!(
            (month.year(), month.month(), month.to_string()),
            (2020, 1, "2020-01".to_owned())
        );
        assert!(month < "2020-02".parse().unwrap() && month > "2019-12".parse().unwrap());
        assert_eq!(Month::from("2020-01-31".parse::<Day>().unwrap()), month);
    }

    #[test]
    fn a_time_is_read_and_written_on_a_clock_of_24_hours() {
        let time: TimeOfDay = "09:30".parse().unwrap();
        assert_eq!((time.hour(), time.minute(), time.to_string()), (9, 30, "09:30".to_owned()));
        assert!(time < "10:00".parse().unwrap());
        assert_eq!("00:00".parse::<TimeOfDay>(), Ok(TimeOfDay { hour: 0, minute: 0 }));
    }

    #[test]
    fn what_is_not_a_month_says_why() {
        for (text, why) in [
            ("2020", BadMonth::Shape),
            ("2020-1", BadMonth::Shape),
            ("01-2020", BadMonth::Shape),
            ("２０-01", BadMonth::Shape),
            ("2020-00", BadMonth::NoSuchMonth),
            ("2020-13", BadMonth::NoSuchMonth),
        ] {
            assert_eq!(text.parse::<Month>(), Err(why), "{text}");
        }
    }

    #[test]
    fn what_is_not_a_time_says_why() {
        for (text, why) in [
            ("9:30", BadTime::Shape),
            ("09.30", BadTime::Shape),
            ("9:30 am", BadTime::Shape),
            ("24:00", BadTime::NoSuchTime),
            ("12:60", BadTime::NoSuchTime),
        ] {
            assert_eq!(text.parse::<TimeOfDay>(), Err(why), "{text}");
        }
    }
}
