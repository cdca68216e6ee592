//! Dates, months and times, alone and as ranges.
//!
//! Takes days, months and times that exist; chooses the pattern by the greatest part in which the
//! two ends differ, as CLDR's `intervalFormats` want it. The calendar is the Gregorian one.

use super::pattern::{Moment, Words, fill};
use super::table::{Column, Row, form};
use super::{DateStyle, numbers};
use crate::base::day::{Day, DayRange};
use crate::base::time::{Month, TimeOfDay};

/// How one language writes dates and times.
pub(super) struct Dates {
    words: Words,
    /// One for each style.
    days: Vec<&'static str>,
    /// For each style, within a month, within a year and across years.
    ranges: [Vec<String>; 3],
    month: &'static str,
    /// Within a year and across years.
    months: Vec<String>,
    time: &'static str,
    /// By the minute, by the hour and by the half of the day; or one for all.
    times: Vec<&'static str>,
}

impl Dates {
    pub(super) fn new(row: &Row) -> Self {
        let dates = row.values(Column::Dates);
        let month = row.values(Column::MonthAndYear).first().copied().unwrap_or_default();
        let mut times = row.values(Column::Times).into_iter();
        let ranges = |at: usize, column| ranges(row, column, dates.get(at).copied());
        Self {
            words: words(row),
            ranges: [
                ranges(0, Column::MediumRanges),
                ranges(1, Column::LongRanges),
                ranges(2, Column::FullRanges),
            ],
            months: self::ranges(row, Column::MonthRanges, Some(month)),
            days: dates,
            month,
            time: times.next().unwrap_or_default(),
            times: times.collect(),
        }
    }

    pub(super) fn date(&self, days: DayRange, style: DateStyle) -> String {
        let (start, end) = (days.start(), days.end());
        if days.is_single() {
            let pattern = self.days.get(style as usize).copied().unwrap_or_default();
            return self.fill(pattern, start, end);
        }
        let differing = match (start.year() == end.year(), start.month() == end.month()) {
            (true, true) => 0,
            (true, false) => 1,
            (false, _) => 2,
        };
        self.fill(at(&self.ranges[style as usize], differing), start, end)
    }

    pub(super) fn month(&self, month: Month) -> String {
        self.fill(self.month, month, month)
    }

    pub(super) fn year(&self, year: i32) -> String {
        numbers::digits(&year.to_string(), self.words.zero)
    }

    pub(super) fn months(&self, start: Month, end: Month) -> String {
        if start == end {
            return self.month(start);
        }
        let differing = usize::from(start.year() != end.year());
        self.fill(at(&self.months, differing), start, end)
    }

    pub(super) fn time(&self, time: TimeOfDay) -> String {
        self.fill(self.time, time, time)
    }

    pub(super) fn times(&self, start: TimeOfDay, end: TimeOfDay) -> String {
        if start == end {
            return self.time(start);
        }
        let half = |time: TimeOfDay| time.hour() / 12;
        let differing = match (half(start) == half(end), start.hour() == end.hour()) {
            (true, true) => 0,
            (true, false) => 1,
            (false, _) => 2,
        };
        self.fill(at(&self.times, differing), start, end)
    }

    fn fill<T: Into<Moment>>(&self, pattern: &str, start: T, end: T) -> String {
        fill(pattern, [&start.into(), &end.into()], &self.words)
    }
}

/// The pattern at a place, or the last one, which then serves for all.
fn at<T: AsRef<str>>(patterns: &[T], place: usize) -> &str {
    patterns.get(place).or(patterns.last()).map_or("", AsRef::as_ref)
}

fn words(row: &Row) -> Words {
    let owned = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect::<Vec<_>>();
    let months = owned(row.values(Column::Months));
    let weekdays = owned(row.values(Column::Weekdays));
    Words {
        zero: numbers::zero(row),
        months_alone: forms(row, Column::MonthsAlone, &months),
        months_short: forms(row, Column::MonthsShort, &months),
        weekdays_alone: forms(row, Column::WeekdaysAlone, &weekdays),
        halves_of_day: owned(row.values(Column::HalvesOfDay)),
        months,
        weekdays,
    }
}

/// Other forms of names; the names themselves if there are no others.
fn forms(row: &Row, column: Column, names: &[String]) -> Vec<String> {
    let codes = row.values(column);
    if codes.is_empty() {
        return names.to_vec();
    }
    codes.iter().zip(names).map(|(code, name)| form(code, name)).collect()
}

fn ranges(row: &Row, column: Column, single: Option<&str>) -> Vec<String> {
    let single = single.unwrap_or_default();
    row.values(column).into_iter().map(|code| range(code, single)).collect()
}

/// The pattern of a range, written as the number of letters of the single date that it begins
/// with, what stands between, and the number of letters that it ends with: `1–7`. One that is not
/// made in this way is written as it is.
fn range(code: &str, single: &str) -> String {
    let separator = code.trim_matches(|c: char| c.is_ascii_digit());
    let Some((start, end)) = code.split_once(separator) else { return code.to_owned() };
    let (Ok(start), Ok(end)) = (start.parse(), end.parse::<usize>()) else {
        return code.to_owned();
    };
    let length = single.chars().count();
    let first = single.chars().take(start);
    first.chain(separator.chars()).chain(single.chars().skip(length.saturating_sub(end))).collect()
}

impl From<Day> for Moment {
    fn from(day: Day) -> Self {
        Self {
            year: day.year(),
            month: day.month(),
            day: day.day(),
            weekday: day.weekday(),
            ..Self::default()
        }
    }
}

impl From<Month> for Moment {
    fn from(month: Month) -> Self {
        Self { year: month.year(), month: month.month(), ..Self::default() }
    }
}

impl From<TimeOfDay> for Moment {
    fn from(time: TimeOfDay) -> Self {
        Self { hour: time.hour(), minute: time.minute(), ..Self::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_made_of_the_single_date_or_stands_by_itself() {
        assert_eq!(range("1–7", "d MMM y"), "d–d MMM y");
        assert_eq!(range("5 – 7", "d MMM y"), "d MMM – d MMM y");
        assert_eq!(range("5 'al' 7", "d MMM y"), "d MMM 'al' d MMM y");
        assert_eq!(range("11至11", "y年M月d日EEEE"), "y年M月d日EEEE至y年M月d日EEEE");
        assert_eq!(range("d.–d. MMM y", "dd.MM.y"), "d.–d. MMM y");
    }
}
