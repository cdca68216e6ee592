//! The only door to the YAML parser: a text becomes a tree, and what is wrong with it a list.
//!
//! A file that YAML can read is decoded in one pass. Only one that it cannot read, or reads in
//! another way than it was meant, is mended and decoded again, so that all its mistakes come in
//! one run. Knows nothing of diagnostics: layer 2 gives these findings their words.

mod duplicates;
mod edit;
pub mod fence;
pub mod locate;
mod mend;
mod mend_value;
pub mod path;
pub mod quote;
mod reason;
mod scan;
pub mod value;

#[cfg(test)]
mod tests;

use crate::base::phrase::Insert;
use edit::{Edit, Edited};
use mend::Mended;
use reason::TOO_DEEP;
use std::ops::Range;
use value::{Decoded, Value};

/// More brackets open at once than any bulletin has; the decoder itself stops at 128.
const MOST_BRACKETS: usize = 2_000;

/// A decoded document and what is wrong with its text.
#[derive(Clone, PartialEq, Debug)]
pub struct Parsed {
    /// The tree; `None` if the text cannot be read even after mending.
    pub value: Option<Value>,
    /// What is wrong, in the order of the text.
    pub problems: Vec<Problem>,
}

/// One mistake in a YAML text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// What it is.
    pub kind: ProblemKind,
    /// The bytes of the text that was given.
    pub range: Range<usize>,
}

/// What can be wrong with a YAML text.
///
/// A suggestion is what can be written in place of the problem's bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ProblemKind {
    /// A line is indented with a tab. Of neighboring lines only the first is told.
    Tab {
        /// The indentation of each of these lines, and how many blanks were read instead.
        lines: Vec<(Range<usize>, usize)>,
    },
    /// A quotation mark is opened and not closed on its line.
    UnclosedQuote {
        /// The value with its closing mark.
        suggestion: String,
    },
    /// A value without quotes has a colon and a blank inside.
    UnquotedColon {
        /// The value in quotes.
        suggestion: String,
    },
    /// A mapping has a key twice; the range is that of the second one.
    DuplicateKey {
        /// The key.
        key: String,
    },
    /// Anything else.
    Syntax {
        /// A phrase, or the words of the parser.
        reason: Insert,
    },
}

/// Decodes a YAML text.
///
/// Never panics and ends in a time that grows with the length of the text: nesting deeper than 128
/// and aliases that repeat much more than the text holds are mistakes.
#[must_use]
pub fn parse(yaml: &str) -> Parsed {
    let reading = read(yaml);
    let mut problems = match &reading.decoded {
        Ok(decoded) if decoded.duplicates => reading.duplicates(yaml),
        Ok(_) => Vec::new(),
        Err(error) => vec![reading.failure(yaml, error)],
    };
    problems.extend(reading.problems);
    problems.sort_by_key(|problem| problem.range.start);
    Parsed { value: reading.decoded.ok().map(|decoded| decoded.value), problems }
}

/// What a text says, after mending if it needs any.
struct Reading {
    decoded: Result<Decoded, serde_yaml::Error>,
    edited: Option<Edited>,
    problems: Vec<Problem>,
}

impl Reading {
    /// Nothing at all, since the parser's time grows with the square of the open brackets.
    fn too_deep(yaml: &str) -> Self {
        let nothing = Edit { range: 0..yaml.len(), text: String::new() };
        Self {
            decoded: Err(serde::de::Error::custom(TOO_DEEP)),
            edited: Some(Edited::new(yaml, &[nothing])),
            problems: Vec::new(),
        }
    }

    /// The text that was decoded.
    fn text<'t>(&'t self, yaml: &'t str) -> &'t str {
        self.edited.as_ref().map_or(yaml, |edited| &edited.text)
    }

    /// The bytes of the original that bytes of the decoded text come from.
    fn original(&self, range: Range<usize>) -> Range<usize> {
        self.edited.as_ref().map_or(range.clone(), |edited| edited.original(&range))
    }

    fn duplicates(&self, yaml: &str) -> Vec<Problem> {
        let problem = |(range, key)| Problem {
            kind: ProblemKind::DuplicateKey { key },
            range: self.original(range),
        };
        duplicates::duplicates(self.text(yaml)).into_iter().map(problem).collect()
    }

    fn failure(&self, yaml: &str, error: &serde_yaml::Error) -> Problem {
        let (range, reason) = reason::explain(self.text(yaml), error);
        Problem { kind: ProblemKind::Syntax { reason }, range: self.original(range) }
    }
}

/// Decodes a text, mends it where that is needed and chooses the better of the two.
fn read(yaml: &str) -> Reading {
    let glance = glance(yaml);
    if glance.depth > MOST_BRACKETS {
        return Reading::too_deep(yaml);
    }
    let decoded = value::decode(yaml);
    let as_written = |decoded| Reading { decoded, edited: None, problems: Vec::new() };
    let is_text = decoded.as_ref().is_ok_and(|read| matches!(read.value, Value::Text(_)));
    if decoded.is_ok() && !is_text && !glance.is_suspicious {
        return as_written(decoded);
    }
    let Mended { edited, problems } = mend::mend(yaml);
    let again = value::decode(&edited.text);
    let better = match (&decoded, &again) {
        (_, Err(_)) => decoded.is_err() && !problems.is_empty(),
        (Err(_), Ok(_)) => true,
        // YAML reads it, so mending must only have closed quotes or found the fields in a text.
        (Ok(_), Ok(again)) => {
            let unclosed =
                |problem: &Problem| matches!(problem.kind, ProblemKind::UnclosedQuote { .. });
            problems.iter().all(unclosed) || is_text && matches!(again.value, Value::Map(_))
        }
    };
    if better {
        Reading { decoded: again, edited: Some(edited), problems }
    } else {
        as_written(decoded)
    }
}

/// What a look at the bytes tells before anything is decoded.
struct Glance {
    /// A byte order mark, smart quotation marks or a line on which a quotation mark has no partner:
    /// YAML may read it in another way than it was meant.
    is_suspicious: bool,
    /// How many brackets are open at once; those in texts count too.
    depth: usize,
}

fn glance(yaml: &str) -> Glance {
    let mut glance = Glance { is_suspicious: yaml.starts_with('\u{feff}'), depth: 0 };
    let mut is_even = true;
    let mut open: usize = 0;
    for (at, byte) in yaml.bytes().enumerate() {
        match byte {
            b'"' => is_even = !is_even,
            b'\n' => {
                glance.is_suspicious |= !is_even;
                is_even = true;
            }
            b'[' | b'{' => {
                open += 1;
                glance.depth = glance.depth.max(open);
            }
            b']' | b'}' => open = open.saturating_sub(1),
            // The second and third bytes of the marks “ ” „ and ‘; ’ is an apostrophe.
            0x80 if matches!(yaml.as_bytes().get(at + 1), Some(0x98 | 0x9C..=0x9E)) => {
                glance.is_suspicious = true;
            }
            _ => {}
        }
    }
    glance.is_suspicious |= !is_even;
    glance
}
