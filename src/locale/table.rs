//! Reads the table of languages that `data/generate.py` makes from CLDR.
//!
//! The text has sections, `[months]` and so on. A locale is a row of numbers of rows in the other
//! sections, as many languages share one. Nothing is parsed before it is asked for, and nothing is
//! kept: a reading takes some microseconds.

use super::tag;
use crate::base::lang::Lang;

static FORMATS: &str = include_str!("data/formats.txt");

/// The columns of a locale, in the order in which `locale_row` of `generate.py` writes them.
#[derive(Clone, Copy)]
pub(super) enum Column {
    Months,
    MonthsAlone,
    MonthsShort,
    Weekdays,
    WeekdaysAlone,
    Dates,
    MediumRanges,
    LongRanges,
    FullRanges,
    MonthAndYear,
    MonthRanges,
    Times,
    HalvesOfDay,
    Numbers,
    Lists,
}

/// The data of one language.
pub(super) struct Row {
    cells: Vec<&'static str>,
    sections: Vec<(&'static str, &'static str)>,
}

impl Column {
    /// The section that the numbers of this column count in.
    fn section(self) -> &'static str {
        match self {
            Self::Months => "months",
            Self::Weekdays => "weekdays",
            Self::MonthsAlone | Self::MonthsShort | Self::WeekdaysAlone => "forms",
            Self::Dates => "dates",
            Self::MediumRanges | Self::LongRanges | Self::FullRanges | Self::MonthRanges => {
                "ranges"
            }
            Self::MonthAndYear => "month_and_year",
            Self::Times => "times",
            Self::HalvesOfDay => "halves",
            Self::Numbers => "numbers",
            Self::Lists => "lists",
        }
    }
}

impl Row {
    /// The data of a language, if there is any for it in its script.
    pub(super) fn of(lang: &Lang) -> Option<Self> {
        let sections: Vec<_> = sections(FORMATS).collect();
        let locales = body(&sections, "locales");
        let cells = tag::candidates(lang).iter().find_map(|tag| value(locales, tag))?;
        Some(Self { cells: cells.split(',').collect(), sections })
    }

    /// The values in a column; none if this language needs none there.
    pub(super) fn values(&self, column: Column) -> Vec<&'static str> {
        let number = self.cells.get(column as usize).and_then(|cell| cell.parse().ok());
        let lines = body(&self.sections, column.section()).lines();
        let line = number.and_then(|number: usize| { lines }.nth(number));
        line.map(|line| line.split('|').collect()).unwrap_or_default()
    }
}

/// The rows of a section of `formats.txt`.
pub(super) fn formats(name: &str) -> &'static str {
    sections(FORMATS).find(|section| section.0 == name).map_or("", |section| section.1)
}

/// The sections of a table: their names and rows. No value has a bracket in it.
pub(super) fn sections(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    text.split('[').skip(1).filter_map(|section| section.split_once("]\n"))
}

/// What stands in the first row whose tags have this one among them.
pub(super) fn value(rows: &'static str, tag: &str) -> Option<&'static str> {
    let of_row = |row: &'static str| row.split_once('\t');
    rows.lines().filter_map(of_row).find(|(tags, _)| has_word(tags, tag)).map(|row| row.1)
}

/// Whether a text of words, one space apart, has this one among them.
pub(super) fn has_word(words: &str, word: &str) -> bool {
    words.split(' ').any(|of| of == word)
}

/// A form of a name, written as the number of letters that it begins with as the name does, and
/// the rest: `4.` of `janvier` is `janv.`.
pub(super) fn form(code: &str, name: &str) -> String {
    let shared = code.chars().next().and_then(|digit| digit.to_digit(10)).unwrap_or(0);
    let rest = code.get(1..).unwrap_or("");
    name.chars().take(shared as usize).chain(rest.chars()).collect()
}

fn body(sections: &[(&'static str, &'static str)], name: &str) -> &'static str {
    sections.iter().find(|section| section.0 == name).map_or("", |section| section.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_of_every_locale_leads_to_a_row() {
        for line in formats("locales").lines() {
            let tag = line.split([' ', '\t']).next().unwrap();
            let row = Row::of(&tag.parse().unwrap()).unwrap();
            assert_eq!(row.cells.len(), Column::Lists as usize + 1, "{tag}");
            for (column, values) in [
                (Column::Months, 12),
                (Column::MonthsShort, 12),
                (Column::Weekdays, 7),
                (Column::Dates, 3),
                (Column::MediumRanges, 3),
                (Column::LongRanges, 3),
                (Column::FullRanges, 3),
                (Column::MonthAndYear, 1),
                (Column::MonthRanges, 2),
                (Column::Numbers, 9),
                (Column::Lists, 4),
            ] {
                let found = row.values(column).len();
                assert!(found == values || row.cells[column as usize] == "-", "{tag} {found}");
            }
            let halves = row.values(Column::HalvesOfDay).len();
            let times = row.values(Column::Times).len();
            assert!((times, halves) == (2, 0) || (times, halves) == (4, 2), "{tag}");
        }
    }

    #[test]
    fn a_form_shares_letters_with_its_name() {
        assert_eq!(form("4.", "janvier"), "janv.");
        assert_eq!(form("0Мая", "мај"), "Мая");
        assert_eq!(form("3", "դեկտեմբեր"), "դեկ");
    }
}
