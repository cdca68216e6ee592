//! Texts as scalars that YAML reads as exactly these texts again.

use std::fmt::Write as _;

/// Words that YAML, or an older YAML, takes for something else than a text.
const TAKEN: [&str; 9] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];

/// A text in quotation marks (YAML 1.2, 7.3.1).
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            c if is_printable(c) => quoted.push(c),
            // Writing to a string cannot fail.
            c if u32::from(c) > 0xffff => drop(write!(quoted, "\\U{:08X}", u32::from(c))),
            c => drop(write!(quoted, "\\u{:04X}", u32::from(c))),
        }
    }
    quoted.push('"');
    quoted
}

/// A text without quotation marks where every YAML reads it as it is, in a mapping with or without
/// braces; else in quotation marks.
#[must_use]
pub fn scalar(text: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || " -_.'’/()".contains(c);
    let is_text = text.starts_with(char::is_alphabetic) && text.chars().all(is_plain);
    let is_taken = TAKEN.contains(&text.to_lowercase().as_str());
    let is_folded = text.ends_with(' ');
    if is_text && !is_taken && !is_folded { text.to_owned() } else { quoted(text) }
}

/// Whether YAML lets a sign stand for itself (YAML 1.2, 5.1), and no YAML takes it for the end of a line.
fn is_printable(c: char) -> bool {
    let is_line_end = matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}');
    let is_hidden = matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}');
    !c.is_control() && !is_line_end && !is_hidden
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml::parse;
    use crate::yaml::value::Value;
    use proptest::prelude::*;

    /// What is read of a field that was written, between others and in braces.
    fn read(written: &str) -> [Option<Value>; 2] {
        let block = parse(&format!("a: 1\ntitle: {written}\nb: 2\n"));
        let flow = parse(&format!("a: {{ title: {written}, b: 2 }}\n"));
        assert_eq!((block.problems, flow.problems), (vec![], vec![]), "{written}");
        let flow = flow.value.and_then(|value| value.get("a")?.get("title").cloned());
        [block.value.and_then(|value| value.get("title").cloned()), flow]
    }

    #[track_caller]
    fn is_read_again(text: &str) {
        for written in [quoted(text), scalar(text)] {
            let expected = Some(Value::Text(text.to_owned()));
            assert_eq!(read(&written), [expected.clone(), expected], "{written}");
        }
    }

    #[test]
    fn a_text_is_quoted_where_it_has_to_be() {
        for (text, written) in [
            ("Sud-Kivu", "Sud-Kivu"),
            ("L’Union européenne (UE)", "L’Union européenne (UE)"),
            ("Réunion : suite", "\"Réunion : suite\""),
            ("No", "\"No\""),
            ("2024", "\"2024\""),
            ("a, b", "\"a, b\""),
            ("", "\"\""),
        ] {
            assert_eq!(scalar(text), written);
            is_read_again(text);
        }
    }

    #[test]
    fn strange_texts_are_read_again() {
        for text in [
            "a: b # c",
            "\"",
            "say \"so\" and 'so'",
            "“a” „b‟ «c»",
            "\"one mark",
            "it's",
            "اجتماع: \"غوما\"",
            "---",
            "- a",
            "{{ x }}",
            "\\n \\",
            "a\nb\tc\r\n",
            " a ",
            "\u{feff}a\u{85}b\u{2028}c\u{7f}d\u{200f}\u{ffff}\u{1f389}",
            "*a &b !c %d @e `f |g >h ?i",
        ] {
            is_read_again(text);
        }
    }

    proptest! {
        // Always the same cases.
        #![proptest_config(ProptestConfig {
            cases: 2000,
            failure_persistence: None,
            rng_seed: proptest::test_runner::RngSeed::Fixed(20_261_125),
            ..ProptestConfig::default()
        })]

        #[test]
        fn any_text_is_read_again(text in ".{0,40}") {
            is_read_again(&text);
        }

        #[test]
        fn any_text_of_signs_is_read_again(text in "[a \"'“”:#,{}\\[\\]\\\\|>&*!%@`?\n-]{0,20}") {
            is_read_again(&text);
        }
    }
}
