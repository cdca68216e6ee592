//! Months and years along a line: whole years from left to right, or mirrored.

use crate::base::lang::Direction;
use crate::base::time::Month;

/// The width of the line.
pub(in crate::render) const WIDTH: u32 = 640;
/// A line of more years than these has a bar for each year instead of each month.
const MOST_YEARS: u32 = 5;
/// The least distance between the names of two years.
const NAME: u32 = 72;

/// A line of time.
#[derive(Clone, Copy, Debug)]
pub(in crate::render) struct Axis {
    first: i32,
    years: u32,
    direction: Direction,
}

impl Axis {
    /// The whole years from one month to another one.
    pub(in crate::render) fn new(start: Month, end: Month, direction: Direction) -> Self {
        let years = end.year().saturating_sub(start.year());
        Self { first: start.year(), years: u32::try_from(years).unwrap_or(0) + 1, direction }
    }

    /// Whether a bar stands for a year.
    pub(in crate::render) fn is_yearly(&self) -> bool {
        self.years > MOST_YEARS
    }

    /// The left side and the width of the bar of a month, or of its year.
    pub(in crate::render) fn bar(&self, month: Month) -> (u32, u32) {
        let (at, of) = if self.is_yearly() {
            (self.year(month.year()), self.years)
        } else {
            (self.month(month), self.years * 12)
        };
        let width = (WIDTH * 7 / 10 / of).clamp(2, 34);
        let middle = (2 * at + 1) * WIDTH / (2 * of);
        (self.mirrored(middle.saturating_sub(width / 2), width), width)
    }

    /// The left end and the length of a time, its last month included; an open end is that of the line.
    pub(in crate::render) fn span(&self, start: Option<Month>, end: Option<Month>) -> (u32, u32) {
        let of = self.years * 12;
        let x = start.map_or(0, |start| self.month(start) * WIDTH / of);
        let end = end.map_or(WIDTH, |end| (self.month(end) + 1) * WIDTH / of);
        let width = end.saturating_sub(x);
        (self.mirrored(x, width), width)
    }

    /// The years that have room for their name, each with its middle.
    pub(in crate::render) fn names(&self) -> impl Iterator<Item = (i32, u32)> {
        let every = (NAME * self.years).div_ceil(WIDTH).max(1);
        let step = usize::try_from(every).unwrap_or(1);
        (0..self.years).step_by(step).zip((self.first..).step_by(step)).map(|(at, year)| {
            let middle = (2 * at + 1) * WIDTH / (2 * self.years);
            (year, self.mirrored(middle, 0))
        })
    }

    /// The lines between years.
    pub(in crate::render) fn ticks(&self) -> impl Iterator<Item = u32> {
        let last = if self.is_yearly() { 0 } else { self.years };
        (1..last).map(|at| self.mirrored(at * WIDTH / self.years, 0))
    }

    fn year(&self, year: i32) -> u32 {
        u32::try_from(year.saturating_sub(self.first)).unwrap_or(0).min(self.years - 1)
    }

    fn month(&self, month: Month) -> u32 {
        self.year(month.year()) * 12 + u32::from(month.month()) - 1
    }

    fn mirrored(&self, x: u32, width: u32) -> u32 {
        match self.direction {
            Direction::Ltr => x,
            Direction::Rtl => WIDTH.saturating_sub(x + width),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn axis(start: &str, end: &str, direction: Direction) -> Axis {
        Axis::new(start.parse().unwrap(), end.parse().unwrap(), direction)
    }

    #[test]
    fn a_short_time_has_a_bar_for_each_month_of_whole_years() {
        let axis = axis("2021-09", "2021-11", Direction::Ltr);
        let bars: Vec<(u32, u32)> =
            ["2021-01", "2021-12"].map(|month| axis.bar(month.parse().unwrap())).to_vec();
        assert_eq!(bars, [(9, 34), (596, 34)]);
        assert_eq!(axis.names().collect::<Vec<_>>(), [(2021, 320)]);
        assert_eq!(axis.ticks().count(), 0);
    }

    #[test]
    fn a_long_time_has_a_bar_for_each_year() {
        assert!(!axis("2018-01", "2022-12", Direction::Ltr).is_yearly());
        let axis = axis("2018-01", "2023-01", Direction::Ltr);
        assert!(axis.is_yearly());
        let bar = |month: &str| axis.bar(month.parse().unwrap());
        assert_eq!(bar("2018-01"), bar("2018-12"));
        assert_ne!(bar("2018-01"), bar("2023-01"));
    }

    #[test]
    fn from_right_to_left_the_line_is_mirrored() {
        let (right, left) = (
            axis("2020-01", "2021-12", Direction::Ltr),
            axis("2020-01", "2021-12", Direction::Rtl),
        );
        let month: Month = "2020-03".parse().unwrap();
        let ((x, width), (mirrored, _)) = (right.bar(month), left.bar(month));
        assert_eq!(mirrored, WIDTH - x - width);
        assert_eq!(left.names().collect::<Vec<_>>(), [(2020, 480), (2021, 160)]);
    }

    #[test]
    fn a_period_ends_with_the_end_of_its_last_month() {
        let axis = axis("2020-01", "2021-12", Direction::Ltr);
        let month = |text: &str| text.parse().ok();
        assert_eq!(axis.span(month("2020-01"), month("2020-12")), (0, 320));
        assert_eq!(axis.span(month("2021-01"), None), (320, 320));
        assert_eq!(axis.span(None, None), (0, WIDTH));
    }

    #[test]
    fn centuries_have_a_few_names_of_years() {
        let axis = axis("0001-01", "9999-12", Direction::Ltr);
        assert!((2..=9).contains(&axis.names().count()));
        assert!(axis.bar("9999-01".parse().unwrap()).0 <= WIDTH);
    }
}
