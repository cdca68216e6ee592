//! Why a document cannot be read, as a phrase, and where.
//!
//! Takes the parser's errors. Places are counted as the parser counts them: lines and characters.

use super::scan::is_forbidden;
use super::value::TOO_MUCH;
use crate::base::phrase::{Insert, Phrase};
use std::ops::Range;

/// A line and a column, both counted from 0; columns in characters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Mark {
    line: usize,
    column: usize,
}

/// Why a document is refused before it is read.
pub(super) const TOO_DEEP: &str = "nested too deeply";

/// The message that says to someone who writes a report what one of the parser's means.
const REASONS: &[(&str, &str)] = &[
    ("escape", "yaml-backslash"),
    ("quoted scalar", "yaml-open-quote"),
    ("',' or ']'", "yaml-open-list"),
    ("',' or '}'", "yaml-open-group"),
    ("'-' indicator", "yaml-items-indented"),
    ("expected key", "yaml-lines-indented"),
    ("could not find expected ':'", "yaml-no-colon"),
    ("mapping values are not", "yaml-colon-here"),
    ("block sequence entries are not", "yaml-item-line"),
    ("cannot start any token", "yaml-this-sign"),
    ("tab character", "yaml-tab-indents"),
    ("unknown anchor", "yaml-star"),
    ("alphabetic or numeric", "yaml-star-or-and"),
    ("tag", "yaml-exclamation"),
    ("recursion limit", "yaml-too-deep"),
    (TOO_DEEP, "yaml-too-deep"),
    ("repetition limit", "yaml-too-much"),
    (TOO_MUCH, "yaml-too-much"),
    ("more than one document", "yaml-second-document"),
    ("document start", "yaml-after-end"),
    ("word as the key", "yaml-strange-key"),
    ("node content", "yaml-no-value"),
    ("whitespace or line break", "yaml-no-blank"),
    ("comment or line break", "yaml-after-block"),
    ("unexpected end of stream", "yaml-ends-early"),
];

/// Why and where a text cannot be decoded.
pub(super) fn explain(text: &str, error: &serde_yaml::Error) -> (Range<usize>, Insert) {
    if let Some((at, c)) = text.char_indices().find(|(_, c)| is_forbidden(*c)) {
        return (at..at + c.len_utf8(), forbidden(c).into());
    }
    let message = error.to_string();
    let known = REASONS.iter().find(|(words, _)| message.contains(words));
    let reason = known.map_or_else(
        || message.split(" at ").next().unwrap_or_default().into(),
        |(_, reason)| Phrase::new(reason).into(),
    );
    // Where something that has no end begins tells more than where the parser gave up.
    let mark =
        opening(&message).or_else(|| stopped_at(error)).unwrap_or(Mark { line: 0, column: 0 });
    (rest_of_line(text, byte_at(text, mark)), reason)
}

/// Why a character that nobody can see stops the parser.
pub(super) fn forbidden(c: char) -> Phrase {
    Phrase::new("yaml-invisible").with("code", format!("U+{:04X}", u32::from(c)))
}

/// Where the parser stopped.
pub(super) fn stopped_at(error: &serde_yaml::Error) -> Option<Mark> {
    let place = error.location()?;
    Some(Mark { line: place.line().saturating_sub(1), column: place.column().saturating_sub(1) })
}

/// The byte of a mark; the end of the text if it lies beyond.
pub(super) fn byte_at(text: &str, mark: Mark) -> usize {
    let start = line_starts(text).nth(mark.line).unwrap_or(text.len());
    text[start..].char_indices().nth(mark.column).map_or(text.len(), |(at, _)| start + at)
}

/// The starts of the lines, broken where YAML 1.1 breaks them, as the parser does.
fn line_starts(text: &str) -> impl Iterator<Item = usize> {
    let breaks = text.char_indices().filter_map(|(at, c)| {
        let next = at + c.len_utf8();
        match c {
            '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(next),
            '\r' if !text[next..].starts_with('\n') => Some(next),
            _ => None,
        }
    });
    std::iter::once(0).chain(breaks)
}

/// The place after "while parsing a flow sequence at" in the parser's message.
fn opening(message: &str) -> Option<Mark> {
    let (_, context) = message.split_once(", while ")?;
    if !["flow", "quoted", "simple key"].iter().any(|words| context.contains(words)) {
        return None;
    }
    let (_, place) = context.split_once(" at line ")?;
    let (line, column) = place.split_once(" column ")?;
    let number = |text: &str| text.trim().parse::<usize>().ok()?.checked_sub(1);
    Some(Mark { line: number(line)?, column: number(column)? })
}

/// From a byte to the end of its line; of the last line with text if nothing follows.
fn rest_of_line(text: &str, start: usize) -> Range<usize> {
    let rest = text[start..].lines().next().unwrap_or_default().trim_end();
    if !rest.is_empty() {
        return start..start + rest.len();
    }
    let end = text[..start].trim_end().len();
    let line = text[..end].rfind('\n').map_or(0, |at| at + 1);
    line + (text[line..end].len() - text[line..end].trim_start().len())..end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> (&str, String) {
        let error = super::super::value::decode(text).unwrap_err();
        let (range, reason) = explain(text, &error);
        (&text[range], reason.brief())
    }

    #[test]
    fn what_is_wrong_is_said_in_plain_words() {
        let cases = [
            ("a: b\nregions: [x, y\nc: d\n", "[x, y", "yaml-open-list"),
            ("a:\n  b: 1\n c: 2\n", "c: 2", "yaml-lines-indented"),
            ("a: 1\nnonsense\nb: 2\n", "nonsense", "yaml-no-colon"),
            ("é: 1\nb: @x\n", "@x", "yaml-this-sign"),
            ("a: \"\\d\"\n", "\"\\d\"", "yaml-backslash"),
            ("a: {{ b }}: c\n", "{{ b }}: c", "yaml-"),
            ("a: 1\n---\nb: 2\n", "a: 1", "yaml-second-document"),
            ("a: \u{0}\n", "\u{0}", "U+0000"),
        ];
        for (text, shown, words) in cases {
            let (range, reason) = told(text);
            assert!(reason.contains(words), "{text}: {reason} ({range})");
            assert!(range == shown || text.contains("{{"), "{text}: {range:?}");
        }
    }

    #[test]
    fn the_parsers_line_breaks_are_counted_as_it_counts_them() {
        let starts: Vec<usize> = line_starts("a\r\nb\rc\u{2028}d").collect();
        assert_eq!(starts, [0, 3, 5, 9]);
    }

    #[test]
    fn a_mark_beyond_the_text_is_its_end() {
        assert_eq!(byte_at("ab\nc", Mark { line: 7, column: 0 }), 4);
        assert_eq!(byte_at("é\nc", Mark { line: 1, column: 0 }), 3);
    }
}
