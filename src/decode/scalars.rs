//! Scalars: texts, numbers, flags, days, addresses, choices.

use super::suggest::{LEAST_WORD, certain, suggest};
use super::{Bag, Node};
use crate::base::day::{BadDay, Day, DayRange};
use crate::base::lang::Lang;
use crate::base::phrase::Phrase;
use crate::diagnostic::Code;
use crate::yaml::value::Value;

impl Node<'_> {
    /// A text without blanks at its ends. A number is taken as it is usually written.
    pub fn text(&self, bag: &mut Bag) -> Option<String> {
        match self.value() {
            Value::Text(text) => Some(text.trim().to_owned()),
            Value::Integer(number) => Some(number.to_string()),
            Value::Bool(flag) => Some(flag.to_string()),
            Value::Decimal { written, .. } => Some(written.clone()),
            _ => {
                self.wrong_type("text", bag);
                None
            }
        }
    }

    /// A list of texts; one word instead of a list is fine.
    pub fn texts(&self, bag: &mut Bag) -> Vec<String> {
        self.list().iter().filter_map(|node| node.text(bag)).collect()
    }

    /// A whole number that is not negative.
    pub fn count(&self, bag: &mut Bag) -> Option<u64> {
        let number = match self.value() {
            Value::Integer(number) => u64::try_from(*number).ok(),
            Value::Text(text) => text.trim().parse().ok(),
            _ => None,
        };
        if number.is_none() {
            let is_negative = matches!(self.value(), Value::Integer(number) if *number < 0);
            self.bad_number(if is_negative { "number-from-0" } else { "number-whole" }, bag);
        }
        number
    }

    /// A number.
    pub fn decimal(&self, bag: &mut Bag) -> Option<f64> {
        let number = match self.value() {
            #[expect(clippy::cast_precision_loss, reason = "degrees of latitude are small")]
            Value::Integer(number) => Some(*number as f64),
            Value::Decimal { number, .. } => Some(*number),
            _ => None,
        };
        let number = number.filter(|number| number.is_finite());
        if number.is_none() {
            self.bad_number("number-any", bag);
        }
        number
    }

    /// Yes or no.
    pub fn flag(&self, bag: &mut Bag) -> Option<bool> {
        if let Value::Bool(flag) = self.value() {
            Some(*flag)
        } else {
            self.wrong_type("flag", bag);
            None
        }
    }

    /// A day.
    pub fn day(&self, bag: &mut Bag) -> Option<Day> {
        let text = self.text(bag)?;
        let meant = || iso_day(&text).map(|day| day.to_string());
        text.parse().map_err(|why| self.bad_day((&text, why), meant().as_deref(), bag)).ok()
    }

    /// A day or a closed range of days.
    pub fn days(&self, bag: &mut Bag) -> Option<DayRange> {
        let text = self.text(bag)?;
        let meant = || iso_range(&text).or_else(|| iso_day(&text).map(DayRange::from));
        let meant = || meant().map(|days| days.to_string());
        text.parse().map_err(|why| self.bad_day((&text, why), meant().as_deref(), bag)).ok()
    }

    /// A language tag.
    pub fn lang(&self, bag: &mut Bag) -> Option<Lang> {
        let text = self.text(bag)?;
        let lang = text.parse().ok();
        if lang.is_none() {
            bag.push(self.finding(Code::BadLanguage).with("text", text));
        }
        lang
    }

    /// An absolute web address, `http` or `https`, without blanks.
    pub fn url(&self, bag: &mut Bag) -> Option<String> {
        let text = self.text(bag)?;
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let sound = |rest: &str| {
            !rest.is_empty()
                && !rest.starts_with(['/', '?', '#'])
                && !rest
                    .contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"\\".contains(c))
        };
        if rest.is_some_and(sound) {
            return Some(text);
        }
        bag.push(self.finding(Code::BadUrl).with("text", text));
        None
    }

    /// One of a few words, with what each stands for.
    pub fn choice<T: Copy>(&self, choices: &[(&'static str, T)], bag: &mut Bag) -> Option<T> {
        let text = self.text(bag)?;
        let found = choices.iter().find(|(word, _)| *word == text);
        if found.is_none() {
            let words: Vec<&str> = choices.iter().map(|(word, _)| *word).collect();
            let all = words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
            bag.push(
                self.finding(Code::BadChoice)
                    .with("text", text.clone())
                    .with("choices", all)
                    .suggesting(suggest(&text, words.iter().copied()))
                    .meaning(&text, certain(&text, words, LEAST_WORD)),
            );
        }
        found.map(|(_, value)| *value)
    }

    fn bad_number(&self, expected: &'static str, bag: &mut Bag) {
        let expected = Phrase::new(expected);
        match self.value() {
            Value::List(_) | Value::Map(_) => self.wrong_type(expected, bag),
            _ => {
                let text = self.text(bag).unwrap_or_default();
                bag.push(
                    self.finding(Code::BadNumber).with("text", text).with("expected", expected),
                );
            }
        }
    }

    fn bad_day(&self, (text, why): (&str, BadDay), meant: Option<&str>, bag: &mut Bag) {
        let code = match why {
            BadDay::Shape => Code::BadDate,
            BadDay::NoSuchDay => Code::NoSuchDay,
            BadDay::Reversed => Code::ReversedRange,
        };
        let certain = meant.filter(|_| code != Code::ReversedRange && is_certain(text));
        bag.push(self.finding(code).with("text", text).suggesting(meant).meaning(text, certain));
    }
}

/// The range between the two days that a text names, in whatever order and with whatever between.
fn iso_range(text: &str) -> Option<DayRange> {
    let days: Vec<Day> =
        (0..text.len()).filter_map(|at| text.get(at..at + 10)?.parse().ok()).collect();
    let [one, other] = days.as_slice() else { return None };
    DayRange::new(*one.min(other), *one.max(other)).ok()
}

/// The day that `12/6/2024`, `2024.6.12` or `12-06-2024` most likely means, day before month: the
/// order that all our editors write; in `2023-19-01` month and day have changed places. Only ever
/// suggested, never assumed.
fn iso_day(text: &str) -> Option<Day> {
    let parts: Vec<&str> =
        text.split(['/', '.', '-', ' ']).filter(|part| !part.is_empty()).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let month = second.parse().ok()?;
    if first.len() == 4 {
        let (year, day) = (first.parse().ok()?, third.parse().ok()?);
        Day::new(year, month, day).or_else(|| Day::new(year, day, month))
    } else {
        let (year, day) = (third.parse().ok().filter(|year| *year > 1000)?, first.parse().ok()?);
        Day::new(year, month, day).or_else(|| Day::new(year, day, month))
    }
}

/// Whether a text that names one or two days can be read in one way only: the year comes first, or one of
/// two numbers is too large for a month, or both are equal.
fn is_certain(text: &str) -> bool {
    let numbers: Vec<u16> =
        text.split(|c: char| !c.is_ascii_digit()).flat_map(str::parse).collect();
    match numbers.as_slice() {
        [first, second, third] if *first > 31 => *second <= 12 || *third <= 12,
        [first, second, _] => *first > 12 || *second > 12 || first == second,
        // Two days that were found as they are: only what stands between them is wrong.
        numbers => numbers.len() == 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_in_another_order_is_suggested_in_ours() {
        for text in ["12/6/2024", "12.06.2024", "2024/6/12", "12-6-2024"] {
            assert_eq!(iso_day(text).map(|day| day.to_string()).as_deref(), Some("2024-06-12"));
        }
        assert_eq!(iso_day("1 de maio"), None);
        assert_eq!(iso_day("2023-19-01").map(|day| day.to_string()).as_deref(), Some("2023-01-19"));
    }

    #[test]
    fn a_day_is_certain_if_only_one_number_can_be_the_month() {
        for text in ["25/12/2024", "12/25/2024", "6/6/2024", "2024/6/12", "2023-19-01"] {
            assert!(is_certain(text) && iso_day(text).is_some(), "{text}");
        }
        for text in ["12/6/2024", "12-06-2024", "1 de maio", "2024"] {
            assert!(!is_certain(text), "{text}");
        }
    }

    #[test]
    fn two_days_are_suggested_as_a_range() {
        for text in ["2021-09-19/2021-09-16", "2021-09-16 – 2021-09-19", "2021-09-16 à 2021-09-19"]
        {
            let range = iso_range(text).map(|days| days.to_string());
            assert_eq!(range.as_deref(), Some("2021-09-16/2021-09-19"));
        }
        assert_eq!(iso_range("2021-09-16"), None);
    }
}
