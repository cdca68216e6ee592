//! Whole numbers, decimal numbers and percentages.
//!
//! Takes numbers as they are; rounds only decimals, halves to even as CLDR wants. Never writes a
//! number in words, and never chooses a plural: that is done in `messages`.

use super::table::{Column, Row};

/// How one language writes numbers.
pub(super) struct Numbers {
    /// The digit zero; the others follow it.
    zero: char,
    decimal: &'static str,
    group: &'static str,
    minus: &'static str,
    /// How many digits must stand before the first grouping sign: 2 leaves `1234` alone.
    least_before_group: usize,
    last_group: usize,
    other_groups: usize,
    before_percent: &'static str,
    after_percent: &'static str,
}

/// The digit zero of a language.
pub(super) fn zero(row: &Row) -> char {
    row.values(Column::Numbers).first().and_then(|zero| zero.chars().next()).unwrap_or('0')
}

/// A number in other digits. They follow their zero in Unicode.
pub(super) fn digits(number: &str, zero: char) -> String {
    let other = |c: char| match c.to_digit(10) {
        Some(digit) => char::from_u32(zero as u32 + digit).unwrap_or(c),
        None => c,
    };
    number.chars().map(other).collect()
}

impl Numbers {
    pub(super) fn new(row: &Row) -> Self {
        let values = row.values(Column::Numbers);
        let text = |at: usize| values.get(at).copied().unwrap_or_default();
        let number = |at: usize| text(at).parse().unwrap_or(1);
        Self {
            zero: zero(row),
            decimal: text(1),
            group: text(2),
            minus: text(3),
            least_before_group: number(4),
            last_group: number(5),
            other_groups: number(6),
            before_percent: text(7),
            after_percent: text(8),
        }
    }

    pub(super) fn whole(&self, number: u64) -> String {
        self.grouped(&number.to_string())
    }

    pub(super) fn decimal(&self, number: f64, fraction_digits: u8) -> String {
        if !number.is_finite() {
            let sign = if number < 0.0 { self.minus } else { "" };
            return if number.is_nan() { "NaN".to_owned() } else { format!("{sign}∞") };
        }
        let plain = format!("{:.*}", usize::from(fraction_digits), number.abs());
        // What is rounded to nothing has no sign.
        let is_zero = plain.bytes().all(|byte| matches!(byte, b'0' | b'.'));
        let sign = if number < 0.0 && !is_zero { self.minus } else { "" };
        match plain.split_once('.') {
            Some((whole, fraction)) => {
                let fraction = digits(fraction, self.zero);
                format!("{sign}{}{}{fraction}", self.grouped(whole), self.decimal)
            }
            None => format!("{sign}{}", self.grouped(&plain)),
        }
    }

    pub(super) fn percent(&self, whole_percent: u64) -> String {
        format!("{}{}{}", self.before_percent, self.whole(whole_percent), self.after_percent)
    }

    fn grouped(&self, plain: &str) -> String {
        if plain.len() < self.last_group + self.least_before_group {
            return digits(plain, self.zero);
        }
        let (mut rest, last) = plain.split_at(plain.len() - self.last_group);
        let mut groups = vec![digits(last, self.zero)];
        while rest.len() > self.other_groups {
            let (before, group) = rest.split_at(rest.len() - self.other_groups);
            groups.push(digits(group, self.zero));
            rest = before;
        }
        groups.push(digits(rest, self.zero));
        groups.reverse();
        groups.join(self.group)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(lang: &str) -> Numbers {
        Numbers::new(&Row::of(&lang.parse().unwrap()).unwrap())
    }

    #[test]
    fn digits_stand_in_the_groups_of_the_language() {
        for (lang, number, written) in [
            ("fr", 1_234_567, "1\u{202f}234\u{202f}567"),
            ("en", 1234, "1,234"),
            ("es", 1234, "1234"),
            ("es", 12_345, "12.345"),
            ("pt-TL", 1234, "1234"),
            ("hi", 12_345_678, "1,23,45,678"),
            ("ar", 1234, "1,234"),
            ("ar-EG", 1234, "١٬٢٣٤"),
            ("fa", 1234, "۱٬۲۳۴"),
            ("ne", 123_456, "१,२३,४५६"),
            ("ff-Adlm", 1234, "𞥑⹁𞥒𞥓𞥔"),
            ("id", 999, "999"),
            ("sr-Latn", 0, "0"),
            ("sw", u64::MAX, "18,446,744,073,709,551,615"),
        ] {
            assert_eq!(numbers(lang).whole(number), written, "{lang}");
        }
    }

    #[test]
    fn a_decimal_number_has_the_digits_asked_for() {
        for (lang, number, fraction_digits, written) in [
            ("fr", 1234.5, 1, "1\u{202f}234,5"),
            ("en", 0.125, 2, "0.12"),
            ("en", 0.375, 2, "0.38"),
            ("en", 2.5, 0, "2"),
            ("sq", -12_345.67, 1, "-12\u{a0}345,7"),
            ("sv", -1.5, 1, "\u{2212}1,5"),
            ("en", -0.04, 1, "0.0"),
            ("fa", 3.25, 2, "۳٫۲۵"),
            ("fr", f64::INFINITY, 1, "∞"),
        ] {
            assert_eq!(numbers(lang).decimal(number, fraction_digits), written, "{lang} {number}");
        }
    }

    #[test]
    fn the_sign_of_percent_has_its_side_and_its_space() {
        for (lang, written) in [
            ("fr", "45\u{a0}%"),
            ("en", "45%"),
            ("es", "45\u{a0}%"),
            ("tr", "%45"),
            ("eu", "%\u{a0}45"),
            ("ar", "45\u{200e}%\u{200e}"),
        ] {
            assert_eq!(numbers(lang).percent(45), written, "{lang}");
        }
    }
}
