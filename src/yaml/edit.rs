//! A text with a few edits, and the way back from its bytes to those of the original.

use std::ops::Range;

/// One replacement in a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Edit {
    /// The bytes of the original that are replaced; empty for an insertion.
    pub(super) range: Range<usize>,
    /// What stands there instead.
    pub(super) text: String,
}

/// A text after edits.
#[derive(Clone, Debug)]
pub(super) struct Edited {
    /// The text.
    pub(super) text: String,
    /// For each run that was copied: where it begins here, and the bytes that it had before.
    runs: Vec<(usize, Range<usize>)>,
}

impl Edited {
    /// Applies edits, which are in order and do not overlap.
    pub(super) fn new(original: &str, edits: &[Edit]) -> Self {
        let mut edited =
            Self { text: String::with_capacity(original.len() + 64), runs: Vec::new() };
        let mut at = 0;
        for edit in edits {
            edited.copy(original, at..edit.range.start.max(at));
            edited.text.push_str(&edit.text);
            at = edit.range.end.max(at);
        }
        edited.copy(original, at..original.len());
        edited
    }

    fn copy(&mut self, original: &str, range: Range<usize>) {
        self.runs.push((self.text.len(), range.clone()));
        self.text.push_str(&original[range]);
    }

    /// The range of the original that a range of this text came from. What an edit put there
    /// becomes the nearest end of what it replaced.
    pub(super) fn original(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.original_byte(range.start);
        start..self.original_byte(range.end).max(start)
    }

    fn original_byte(&self, byte: usize) -> usize {
        let after = self.runs.partition_point(|(start, _)| *start <= byte);
        let Some((start, run)) = after.checked_sub(1).and_then(|at| self.runs.get(at)) else {
            return 0;
        };
        (run.start + (byte - start)).min(run.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_of_the_edited_text_lead_back() {
        let edits = [
            Edit { range: 0..1, text: "  ".to_owned() },
            Edit { range: 4..4, text: "\"".to_owned() },
        ];
        let edited = Edited::new("\ta: bc", &edits);
        assert_eq!(edited.text, "  a: \"bc");
        assert_eq!(edited.original(&(2..3)), 1..2);
        assert_eq!(edited.original(&(6..8)), 4..6);
        assert_eq!(edited.original(&(8..8)), 6..6);
    }
}
