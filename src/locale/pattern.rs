//! Fills the patterns of CLDR for dates and times (UTS 35, part 4) with a moment or with two.
//!
//! A pattern has fields, each a run of one letter, and literals; letters in a literal stand between
//! apostrophes. In the pattern of a range, from the first field that comes back, the fields are of
//! the end: `d MMMM – d MMMM y`.

use super::numbers::digits;

/// What a pattern may show. A day without a time has the time 0, and so on: its patterns do not ask.
#[derive(Clone, Copy, Default)]
pub(super) struct Moment {
    pub(super) year: i32,
    /// From 1 to 12.
    pub(super) month: u8,
    pub(super) day: u8,
    /// From 0, for Sunday.
    pub(super) weekday: u8,
    pub(super) hour: u8,
    pub(super) minute: u8,
}

/// The words and digits that patterns are filled with.
pub(super) struct Words {
    /// The digit zero; the others follow it.
    pub(super) zero: char,
    pub(super) months: Vec<String>,
    /// As they are called when no day stands beside them: `январь`, and not `января`.
    pub(super) months_alone: Vec<String>,
    pub(super) months_short: Vec<String>,
    pub(super) weekdays: Vec<String>,
    pub(super) weekdays_alone: Vec<String>,
    /// Before noon and after noon, where a clock of 12 hours is used.
    pub(super) halves_of_day: Vec<String>,
}

enum Part<'a> {
    Literal(&'a str),
    Field(char, usize),
}

/// The text of a pattern for two moments; for one, give it twice.
pub(super) fn fill(pattern: &str, [start, end]: [&Moment; 2], words: &Words) -> String {
    let mut text = String::with_capacity(2 * pattern.len());
    let (mut moment, mut seen) = (start, Vec::new());
    for part in parts(pattern) {
        match part {
            Part::Literal(literal) => text.push_str(literal),
            Part::Field(letter, width) => {
                if seen.contains(&kind(letter)) {
                    moment = end;
                }
                seen.push(kind(letter));
                text.push_str(&words.field(letter, width, moment));
            }
        }
    }
    text
}

/// What a field shows, whichever letter is used for it.
fn kind(letter: char) -> char {
    match letter {
        'L' => 'M',
        'c' => 'E',
        'H' | 'K' | 'k' => 'h',
        other => other,
    }
}

impl Words {
    fn field(&self, letter: char, width: usize, moment: &Moment) -> String {
        let name = |names: &[String], at: u8| names.get(usize::from(at)).cloned();
        let number = |value: u8| Some(digits(&format!("{value:0width$}"), self.zero));
        let month = moment.month.saturating_sub(1);
        let text = match (letter, width) {
            ('y', _) => Some(digits(&moment.year.to_string(), self.zero)),
            ('M' | 'L', 1 | 2) => number(moment.month),
            ('M' | 'L', 3) => name(&self.months_short, month),
            ('M', _) => name(&self.months, month),
            ('L', _) => name(&self.months_alone, month),
            ('d', _) => number(moment.day),
            ('E', _) => name(&self.weekdays, moment.weekday),
            ('c', _) => name(&self.weekdays_alone, moment.weekday),
            ('H', _) => number(moment.hour),
            ('h', _) => number((moment.hour + 11) % 12 + 1),
            ('m', _) => number(moment.minute),
            ('a', _) => name(&self.halves_of_day, u8::from(moment.hour >= 12)),
            _ => None,
        };
        let Some(text) = text else { unreachable!("the tests fill every pattern there is") };
        text
    }
}

fn parts(pattern: &str) -> impl Iterator<Item = Part<'_>> {
    let mut rest = pattern;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let (part, length) = if let Some(quoted) = rest.strip_prefix('\'') {
            let length = quoted.find('\'').unwrap_or(quoted.len());
            (Part::Literal(&quoted[..length]), length + 2)
        } else if first.is_ascii_alphabetic() {
            let length = rest.find(|c| c != first).unwrap_or(rest.len());
            (Part::Field(first, length), length)
        } else {
            let is_special = |c: char| c == '\'' || c.is_ascii_alphabetic();
            let length = rest.find(is_special).unwrap_or(rest.len());
            (Part::Literal(&rest[..length]), length)
        };
        rest = rest.get(length..).unwrap_or("");
        Some(part)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::table;

    fn words() -> Words {
        let names = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        Words {
            zero: '0',
            months: names("januara februara"),
            months_alone: names("januar februar"),
            months_short: names("jan feb"),
            weekdays: names("su mo tu we th fr sa"),
            weekdays_alone: names("Su Mo Tu We Th Fr Sa"),
            halves_of_day: names("AM PM"),
        }
    }

    fn filled(pattern: &str) -> String {
        let start = Moment { year: 2023, month: 1, day: 9, weekday: 1, hour: 0, minute: 5 };
        let end = Moment { year: 2024, month: 2, day: 11, weekday: 0, hour: 12, minute: 30 };
        fill(pattern, [&start, &end], &words())
    }

    #[test]
    fn a_field_that_comes_back_is_of_the_end() {
        assert_eq!(filled("d–d MMM y"), "9–11 feb 2024");
        assert_eq!(
            filled("EEEE, d. LLLL – cccc, dd. MMMM y"),
            "mo, 9. januar – Su, 11. februara 2024"
        );
        assert_eq!(filled("h:mm a – hh:mm a"), "12:05 AM – 12:30 PM");
        assert_eq!(filled("HH.mm–H.mm"), "00.05–12.30");
    }

    #[test]
    fn letters_between_apostrophes_are_not_fields() {
        assert_eq!(filled("d 'de' MMMM 'de' y"), "9 de januara de 2023");
        assert_eq!(filled("d'mh' MM"), "9mh 01");
        assert_eq!(filled("y年M月d日"), "2023年1月9日");
    }

    #[test]
    fn every_pattern_has_only_fields_that_are_known() {
        for section in ["dates", "ranges", "month_and_year", "times"] {
            for pattern in table::formats(section).lines().flat_map(|line| line.split('|')) {
                filled(pattern);
                assert_eq!(pattern.matches('\'').count() % 2, 0, "{pattern}");
            }
        }
    }
}
