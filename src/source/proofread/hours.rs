//! Durations beside clock times: `for 3 hours, from 9:00 to 13:00`.
//!
//! Only in a sentence with one duration and one pair of times; half an hour more or less is fine.

use super::Remark;
use super::cursor::{is_blank, is_one_of, number, run, sentence, word_after, word_before};
use std::ops::Range;

/// Words before a number that make what follows a duration; without them `9 jam` could be anything.
const LASTING: [&str; 19] = [
    "pendant",
    "durant",
    "dure",
    "duré",
    "durait",
    "durée",
    "for",
    "lasted",
    "lasting",
    "lasts",
    "over",
    "selama",
    "berlangsung",
    "për",
    "zgjati",
    "zgjat",
    "kwa",
    "muda",
    "takriban",
];
const HOURS: [&str; 7] = ["heure", "heures", "hour", "hours", "jam", "orë", "masaa"];
/// Words behind an hour that make it another number: `3 hours and a half`.
const OPEN: [&str; 12] =
    ["and", "et", "dan", "dhe", "na", "setengah", "lebih", "more", "each", "par", "per", "a"];
/// What stands between two times of a range.
const TO: [&str; 11] =
    ["-", "–", "—", "to", "until", "à", "jusqu", "sampai", "hingga", "deri", "hadi"];
/// How far what is said and what the clock gives may lie apart, in minutes.
const TOLERANCE: u16 = 30;
const HALF_DAY: u16 = 12 * 60;

/// Judges the duration in which a number counts hours.
pub(super) fn check(text: &str, at: &Range<usize>, hours: u16) -> Option<(Remark, Range<usize>)> {
    let unit = word_after(text, at.end, &['-'])?;
    if !is_one_of(&text[unit.clone()], &HOURS)
        || !(1..=12).contains(&hours)
        || !is_duration(text, at.start)
    {
        return None;
    }
    let next = word_after(text, unit.end, &[]).map(|word| &text[word]);
    if next.is_some_and(|next| is_one_of(next, &OPEN) || next.starts_with(char::is_numeric)) {
        return None;
    }
    let around = sentence(text, at.start);
    let Pair { range: times, minutes } = only_pair(text, &around)?;
    let said = hours * 60;
    let far = |minutes: u16| minutes.abs_diff(said) > TOLERANCE;
    // Of a clock of twelve hours nobody knows which half of the day is meant.
    let is_wrong = far(minutes) && far((minutes + HALF_DAY) % (2 * HALF_DAY));
    is_wrong.then(|| {
        let range = at.start..unit.end;
        let (written, times) = (text[range.clone()].to_owned(), text[times].to_owned());
        (Remark::Duration { written, times, minutes }, range)
    })
}

fn is_duration(text: &str, at: usize) -> bool {
    let before = word_before(text, at, &[]);
    let lasting = |word: &Range<usize>| is_one_of(&text[word.clone()], &LASTING);
    let second = before.clone().and_then(|word| word_before(text, word.start, &[]));
    // A fraction is no whole number, and `pendant 2 x 3 heures` no single duration.
    let is_part = text[..at].ends_with([',', '.', '-', '–', '/', '~']);
    !is_part && before.iter().chain(&second).any(lasting)
}

/// Two clock times, and how many minutes lie between them.
struct Pair {
    range: Range<usize>,
    minutes: u16,
}

/// The only pair of clock times in a sentence.
fn only_pair(text: &str, around: &Range<usize>) -> Option<Pair> {
    let mut times = Vec::new();
    let mut at = around.start;
    while let Some(digit) = text[at..around.end].find(|c: char| c.is_ascii_digit()) {
        let word = run(text, at + digit);
        let time = time(text, &word);
        at = time.as_ref().map_or(word.end, |(_, range)| range.end.max(word.end));
        times.extend(time);
    }
    let [(from, first), (to, second)] = times.as_slice() else { return None };
    let between =
        text[first.end..second.start].trim_matches(|c| is_blank(c) || c == '’' || c == '\'');
    let is_pair = between.split([' ', '’', '\'']).next().is_some_and(|word| TO.contains(&word));
    let minutes = (to + 2 * HALF_DAY - from) % (2 * HALF_DAY);
    is_pair.then_some(Pair { range: first.start..second.end, minutes })
}

/// A time of day in minutes: `9:30`, `09.30`, `9h30`, `13h`.
fn time(text: &str, word: &Range<usize>) -> Option<(u16, Range<usize>)> {
    let written = &text[word.clone()];
    let (hour, minute, end) = if let Some((hour, minute)) = written.split_once(['h', 'H']) {
        let minute = if minute.is_empty() { 0 } else { minute.parse().ok()? };
        (hour.parse().ok()?, minute, word.end)
    } else {
        let rest = text[word.end..].strip_prefix([':', '.'])?;
        let minutes = run(text, text.len() - rest.len());
        let goes_on = text[minutes.end..].strip_prefix(['.', '/', ':']);
        let goes_on = goes_on.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        let is_time = minutes.len() == 2 && !goes_on;
        (
            number(text, word.clone())?,
            number(text, minutes.clone()).filter(|_| is_time)?,
            minutes.end,
        )
    };
    let is_sound = hour < 24 && minute < 60;
    is_sound.then(|| (hour * 60 + minute, word.start..end))
}
