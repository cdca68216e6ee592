//! The words of a text as readers see them, each with its place in the source.
//!
//! Code, raw HTML, addresses, alternative texts and shortcodes are left out; the words of one block
//! stand in one line.

use std::ops::Range;

/// The plain text of a body.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plain {
    /// The words; a line for each block.
    pub text: String,
    /// The runs of `text`, in its order.
    runs: Vec<Run>,
}

/// A run of the plain text, from one piece of the source.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Run {
    /// Where it begins in the plain text.
    at: usize,
    /// The piece of the source.
    source: Range<usize>,
}

impl Plain {
    /// The bytes of the Markdown text from which a range of the plain text was made.
    #[must_use]
    pub fn source(&self, range: &Range<usize>) -> Range<usize> {
        let last = range.end.saturating_sub(1).max(range.start);
        let start = self.piece(range.start).start;
        start..self.piece(last).end.max(start)
    }

    /// The bytes of the source that a byte comes from; all of a piece that was written in another way.
    fn piece(&self, byte: usize) -> Range<usize> {
        let after = self.runs.partition_point(|run| run.at <= byte);
        let Some(run) = after.checked_sub(1).and_then(|at| self.runs.get(at)) else { return 0..0 };
        let end = self.runs.get(after).map_or(self.text.len(), |next| next.at);
        if end - run.at != run.source.len() {
            return run.source.clone();
        }
        let at = run.source.start + byte - run.at;
        at..at + 1
    }

    /// Room for the words of a text of so many bytes.
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes), runs: Vec::with_capacity(bytes / 32) }
    }

    /// Adds words that come from a piece of the source.
    pub(super) fn push(&mut self, words: &str, source: Range<usize>) {
        if !words.is_empty() {
            self.runs.push(Run { at: self.text.len(), source });
            self.text.push_str(words);
        }
    }

    /// Adds what stands between words: a blank within a block, a line feed after it.
    pub(super) fn gap(&mut self, sign: char) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            let end = self.runs.last().map_or(0, |run| run.source.end);
            self.runs.push(Run { at: self.text.len(), source: end..end });
            self.text.push(sign);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::render;

    #[test]
    fn words_are_plain_and_keep_their_places() {
        let text = "## A *b*\n\nl'été\nx `c` &amp; [d](https://e.org/f) https://g.org {{ h() }} i\n\n\
                    ```\nj\n```\n\n| k | l |\n|---|---|\n![m](n.jpg)\n";
        let plain = render(text).plain;
        assert_eq!(plain.text, "A b\nl’été x   & d     i\nk\nl\n");
        for word in ["A", "b", "été", "x", "d", "i", "k"] {
            let at = plain.text.find(word).unwrap();
            assert_eq!(&text[plain.source(&(at..at + word.len()))], word);
        }
        let at = plain.text.find('&').unwrap();
        assert_eq!(&text[plain.source(&(at..at + 1))], "&amp;");
        let at = plain.text.find("l’été").unwrap();
        assert_eq!(&text[plain.source(&(at..at + "l’été x".len()))], "l'été\nx");
    }
}
