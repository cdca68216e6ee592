//! Dates in running text: weekdays that they do not have, and numbers that can be read in two ways.

use super::cursor::{is_one_of, number, run, word_after, word_before};
use super::{Lexicon, Remark};
use crate::base::day::{Day, DayRange};
use std::ops::Range;

/// Signs that can stand between a weekday and its date.
const BEFORE: [char; 3] = [',', '(', '.'];
/// Words that can: `Senin tanggal 5`, `Jumatatu tarehe 5`, `e hënë, më 5`, `lundi le 5`.
const LINKS: [&str; 7] = ["tanggal", "tarehe", "më", "datë", "le", "the", "on"];

/// A date as it is written, with the place of its first word.
struct Written {
    day: u8,
    month: u8,
    year: Option<i32>,
    range: Range<usize>,
}

/// Judges the date in which a number is the day.
pub(super) fn check(
    text: &str,
    at: &Range<usize>,
    lexicon: &Lexicon,
    days: Option<DayRange>,
) -> Option<(Remark, Range<usize>)> {
    if let Some(slashed) = slashed(text, at) {
        return ambiguous(text, &slashed);
    }
    let written = day_first(text, at, lexicon).or_else(|| month_first(text, at, lexicon))?;
    weekday(text, &written, lexicon, days)
}

/// `5 février 2024`, `5th February, 2024`.
fn day_first(text: &str, at: &Range<usize>, lexicon: &Lexicon) -> Option<Written> {
    let digits = text[at.clone()].trim_end_matches(|c: char| !c.is_ascii_digit());
    let is_ordinal =
        matches!(&text[at.clone()][digits.len()..], "" | "er" | "st" | "nd" | "rd" | "th");
    let day: u8 = digits.parse().ok().filter(|_| is_ordinal)?;
    let word = word_after(text, at.end, &[])?;
    let month = lexicon.month(&text[word.clone()])?;
    let year = year(text, word.end);
    let end = year.as_ref().map_or(word.end, |(_, range)| range.end);
    Some(Written { day, month, year: year.map(|(year, _)| year), range: at.start..end })
}

/// `February 5, 2024`.
fn month_first(text: &str, at: &Range<usize>, lexicon: &Lexicon) -> Option<Written> {
    let day = u8::try_from(number(text, at.clone())?).ok()?;
    let word = word_before(text, at.start, &[])?;
    let month = lexicon.english_month(&text[word.clone()])?;
    let (year, range) = year(text, at.end)?;
    Some(Written { day, month, year: Some(year), range: word.start..range.end })
}

/// The year behind a month or a day.
fn year(text: &str, at: usize) -> Option<(i32, Range<usize>)> {
    let word = word_after(text, at, &[','])?;
    let year = number(text, word.clone()).filter(|year| (1900..2100).contains(year))?;
    Some((i32::from(year), word))
}

/// Compares a date with the weekday before it. Without a year it is the day of the activity that has
/// this day and month, if there is one.
fn weekday(
    text: &str,
    written: &Written,
    lexicon: &Lexicon,
    days: Option<DayRange>,
) -> Option<(Remark, Range<usize>)> {
    let mut before = word_before(text, written.range.start, &BEFORE)?;
    if is_one_of(&text[before.clone()], &LINKS) {
        before = word_before(text, before.start, &BEFORE)?;
    }
    let said = lexicon.weekday(&text[before.clone()])?;
    let day = match written.year {
        Some(year) => Day::new(year, written.month, written.day)?,
        None => [days?.start(), days?.end()]
            .into_iter()
            .find(|day| (day.month(), day.day()) == (written.month, written.day))?,
    };
    // Of `Monday and Tuesday, 5 February` nobody can say which one is meant.
    let other = word_before(text, before.start, &['-', '–', ',', '/']);
    let other = other.and_then(|word| {
        lexicon.weekday(&text[word.clone()]).or_else(|| {
            let beyond = word_before(text, word.start, &[])?;
            lexicon.weekday(&text[beyond])
        })
    });
    (day.weekday() != said && other.is_none()).then(|| {
        let remark = Remark::Weekday {
            written: text[before.clone()].to_owned(),
            date: text[written.range.clone()].to_owned(),
            right: lexicon.weekday_beside(&text[before.clone()], day.weekday()).to_owned(),
        };
        (remark, before)
    })
}

/// `12/6/2024`, with nothing that makes it a part of something longer.
fn slashed(text: &str, at: &Range<usize>) -> Option<[Range<usize>; 3]> {
    let second = run(text, text[at.end..].strip_prefix('/').map(|_| at.end + 1)?);
    let third = run(text, text[second.end..].strip_prefix('/').map(|_| second.end + 1)?);
    let joins = |c: char| matches!(c, '/' | '-' | '=' | '_' | ':');
    let is_whole = !text[..at.start].ends_with(joins) && !text[third.end..].starts_with(['/', '-']);
    let is_year = third.len() == 4 && number(text, third.clone()).is_some();
    (is_whole && is_year).then_some([at.clone(), second, third])
}

fn ambiguous(text: &str, parts: &[Range<usize>; 3]) -> Option<(Remark, Range<usize>)> {
    let [first, second, year] = parts.clone().map(|part| number(text, part));
    let (first, second) = (u8::try_from(first?).ok()?, u8::try_from(second?).ok()?);
    let reading = |month, day| Day::new(i32::from(year?), month, day).map(|day| day.to_string());
    let is_open = first <= 12 && second <= 12 && first != second;
    let readings = [reading(second, first)?, reading(first, second).filter(|_| is_open)?];
    let range = parts[0].start..parts[2].end;
    Some((Remark::AmbiguousDate { written: text[range.clone()].to_owned(), readings }, range))
}
