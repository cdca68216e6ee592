//! Why a document cannot be read, in a plain sentence, and where.
//!
//! Takes the parser's errors. Places are counted as the parser counts them: lines and characters.

use super::scan::is_forbidden;
use super::value::TOO_MUCH;
use std::ops::Range;

/// A line and a column, both counted from 0; columns in characters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Mark {
    line: usize,
    column: usize,
}

/// Why a document is refused before it is read.
pub(super) const TOO_DEEP: &str = "lists and groups are nested too deeply";

/// What the parser's messages mean to someone who writes a report.
const REASONS: &[(&str, &str)] = &[
    ("escape", "a backslash between double quotation marks must be written twice"),
    ("quoted scalar", "a quotation mark is opened and never closed"),
    ("',' or ']'", "a list that opens with `[` lacks a comma or its `]`"),
    ("',' or '}'", "a group that opens with `{` lacks a comma or its `}`"),
    ("'-' indicator", "this line is not indented like the items above it"),
    ("expected key", "this line is not indented like the lines above it"),
    ("could not find expected ':'", "this line has no colon and belongs to no field"),
    ("mapping values are not", "a colon with a blank after it cannot stand here without quotes"),
    ("block sequence entries are not", "an item that begins with `-` needs a line of its own"),
    ("cannot start any token", "a text that begins with this character needs quotes"),
    ("tab character", "a tab cannot be used to indent"),
    ("unknown anchor", "a text that begins with `*` needs quotes"),
    ("alphabetic or numeric", "a text that begins with `*` or `&` needs quotes"),
    ("tag", "a text that begins with `!` needs quotes"),
    ("recursion limit", TOO_DEEP),
    (TOO_DEEP, TOO_DEEP),
    ("repetition limit", "names with `*` repeat too much text"),
    (TOO_MUCH, "names with `*` repeat too much text"),
    ("more than one document", "a line `---` begins a second document, and a file holds one"),
    ("document start", "what stands after the end of the document cannot be read"),
    ("word as the key", "a list or a group cannot be a key; a text with `{` or `[` needs quotes"),
    ("node content", "a value is missing, or its first character needs quotes"),
    ("whitespace or line break", "a blank is missing here"),
    ("comment or line break", "nothing may follow `|` or `>` on its line"),
    ("unexpected end of stream", "the file ends in the middle of a value"),
];

/// Why and where a text cannot be decoded.
pub(super) fn explain(text: &str, error: &serde_yaml::Error) -> (Range<usize>, String) {
    if let Some((at, c)) = text.char_indices().find(|(_, c)| is_forbidden(*c)) {
        return (at..at + c.len_utf8(), forbidden(c));
    }
    let message = error.to_string();
    let known = REASONS.iter().find(|(words, _)| message.contains(words));
    let reason = known.map_or_else(
        || message.split(" at ").next().unwrap_or_default().to_owned(),
        |(_, reason)| (*reason).to_owned(),
    );
    // Where something that has no end begins tells more than where the parser gave up.
    let mark =
        opening(&message).or_else(|| stopped_at(error)).unwrap_or(Mark { line: 0, column: 0 });
    (rest_of_line(text, byte_at(text, mark)), reason)
}

/// Why a character that nobody can see stops the parser.
pub(super) fn forbidden(c: char) -> String {
    format!("an invisible character (U+{:04X}) cannot stand here", u32::from(c))
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
        (&text[range], reason)
    }

    #[test]
    fn what_is_wrong_is_said_in_plain_words() {
        let cases = [
            ("a: b\nregions: [x, y\nc: d\n", "[x, y", "lacks a comma"),
            ("a:\n  b: 1\n c: 2\n", "c: 2", "not indented"),
            ("a: 1\nnonsense\nb: 2\n", "nonsense", "no colon"),
            ("é: 1\nb: @x\n", "@x", "needs quotes"),
            ("a: \"\\d\"\n", "\"\\d\"", "backslash"),
            ("a: {{ b }}: c\n", "{{ b }}: c", "cannot"),
            ("a: 1\n---\nb: 2\n", "a: 1", "second document"),
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
