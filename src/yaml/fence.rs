//! Finds the front matter of a Markdown file: what stands between `---` and the next `---`.
//!
//! Looks at lines only; whether the front matter is YAML that can be read is not its business.

use std::ops::Range;

/// The parts of a file that may begin with front matter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fence<'t> {
    /// There is none: the first line that is not blank is no fence.
    Missing {
        /// The whole file, without a byte order mark.
        body: Part<'t>,
    },
    /// It is opened and never closed.
    Unclosed {
        /// The opening fence.
        opening: Part<'t>,
        /// Everything after it.
        rest: Part<'t>,
    },
    /// It is complete.
    Closed {
        /// What stands between the fences.
        yaml: Part<'t>,
        /// What follows the closing fence.
        body: Part<'t>,
    },
}

/// A run of a text that knows where it begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Part<'t> {
    /// The run itself.
    pub text: &'t str,
    /// The byte of the whole text at which it begins.
    pub start: usize,
}

impl<'t> Part<'t> {
    fn new(text: &'t str, range: Range<usize>) -> Self {
        Self { text: &text[range.clone()], start: range.start }
    }

    /// The bytes of the whole text that it takes up.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }
}

/// Splits a file into front matter and body.
///
/// A byte order mark, blank lines before the first fence, CRLF and blanks after a fence are fine;
/// `...` closes as `---` does.
#[must_use]
pub fn split(text: &str) -> Fence<'_> {
    let begin = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let missing = Fence::Missing { body: Part::new(text, begin..text.len()) };
    let Some(opening) = lines(text, begin).find(|line| !text[line.clone()].trim().is_empty())
    else {
        return missing;
    };
    if text[opening.clone()].trim_end() != "---" {
        return missing;
    }
    let after = opening.end;
    let closes = |line: &Range<usize>| matches!(text[line.clone()].trim_end(), "---" | "...");
    match lines(text, after).find(closes) {
        Some(closing) => Fence::Closed {
            yaml: Part::new(text, after..closing.start),
            body: Part::new(text, closing.end..text.len()),
        },
        None => Fence::Unclosed {
            opening: Part::new(text, opening.start..opening.start + 3),
            rest: Part::new(text, after..text.len()),
        },
    }
}

/// The lines from a byte on, each with its line break.
fn lines(text: &str, from: usize) -> impl Iterator<Item = Range<usize>> {
    text[from..].split_inclusive('\n').scan(from, |at, line| {
        let start = *at;
        *at += line.len();
        Some(start..*at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn closed(text: &str) -> (&str, &str) {
        match split(text) {
            Fence::Closed { yaml, body } => {
                assert_eq!(&text[yaml.range()], yaml.text);
                assert_eq!(&text[body.range()], body.text);
                (yaml.text, body.text)
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn front_matter_stands_between_two_fences() {
        assert_eq!(closed("---\na: 1\n---\nbody\n"), ("a: 1\n", "body\n"));
        assert_eq!(closed("---\na: 1\n---"), ("a: 1\n", ""));
        assert_eq!(closed("---\n---\nbody"), ("", "body"));
        assert_eq!(closed("---\na: 1\n...\nbody"), ("a: 1\n", "body"));
    }

    #[test]
    fn what_editors_leave_behind_is_fine() {
        assert_eq!(closed("\u{feff}---\r\na: 1\r\n---  \r\nbody"), ("a: 1\r\n", "body"));
        assert_eq!(closed("\n \n---\t\na: 1\n---\nbody"), ("a: 1\n", "body"));
    }

    #[test]
    fn a_file_without_fences_is_all_body() {
        for text in ["", "body", "# Title\n---\n", " ---\na: 1\n---\n", "----\n"] {
            assert_eq!(split(text), Fence::Missing { body: Part { text, start: 0 } }, "{text}");
        }
        let body = Part { text: "x", start: 3 };
        assert_eq!(split("\u{feff}x"), Fence::Missing { body });
    }

    #[test]
    fn a_fence_that_is_never_closed_is_told() {
        let Fence::Unclosed { opening, rest } = split("\n---\na: 1\n") else { panic!() };
        assert_eq!((opening.range(), rest.text), (1..4, "a: 1\n"));
    }
}
