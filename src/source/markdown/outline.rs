//! What others know of a text without reading it: headings, anchors, a summary and its length.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::ops::Range;

/// The outline of one text.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Outline {
    /// The Markdown headings in the order of the text.
    pub headings: Vec<Heading>,
    /// Every id that a link can lead to, those of footnotes included.
    pub anchors: BTreeSet<String>,
    /// Plain text: what stands before `<!-- more -->`, else the first paragraph. Shortcodes,
    /// headings, code, tables and the alternative texts of pictures are left out.
    pub summary: Option<String>,
    /// Words, for a time of reading: runs of letters and digits, and each Chinese or Japanese
    /// character by itself.
    pub words: usize,
}

/// One heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// The level in the page, 2 to 6.
    pub level: u8,
    /// The id, unique in the text.
    pub id: String,
    /// The heading as plain text.
    pub text: String,
    /// Where it stands in the Markdown text.
    pub range: Range<usize>,
}

/// How the end of the summary is written.
const MORE: [&str; 2] = ["<!-- more -->", "<!--more-->"];

/// Whether a piece of raw HTML marks the end of the summary.
pub(super) fn is_more(html: &str) -> bool {
    MORE.contains(&html.trim())
}

/// Collects the plain text of a summary and counts words while a text is written.
pub(super) struct Prose {
    words: usize,
    /// The last character counted belongs to a word.
    in_word: bool,
    plain: String,
    /// Where the first paragraph lies in `plain`.
    first: Option<Range<usize>>,
    stage: Stage,
}

/// How far the summary is.
#[derive(PartialEq)]
enum Stage {
    /// The first paragraph has not ended.
    First,
    /// The first paragraph is known; a mark further down would make more of the text the summary.
    Mark,
    /// The summary is known.
    Known,
}

/// Where a piece of text stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// In running text.
    Running,
    /// Where no summary is taken from.
    Apart,
}

impl Prose {
    pub(super) fn new() -> Self {
        Self { words: 0, in_word: false, plain: String::new(), first: None, stage: Stage::First }
    }

    /// A piece of text; the next one may continue its last word.
    pub(super) fn text(&mut self, text: &str, standing: Standing) {
        self.count(text);
        if self.stage != Stage::Known && standing == Standing::Running {
            self.plain.push_str(text);
        }
    }

    /// A line break or the end of a block.
    pub(super) fn gap(&mut self) {
        self.in_word = false;
        if self.stage != Stage::Known && !self.plain.is_empty() && !self.plain.ends_with(' ') {
            self.plain.push(' ');
        }
    }

    /// Where a paragraph begins in the plain text.
    pub(super) fn here(&self) -> usize {
        self.plain.len()
    }

    /// The end of a paragraph at the top of the text that began at `from`.
    pub(super) fn paragraph(&mut self, from: usize, text: &str) {
        let said = self.plain.get(from..).is_some_and(|said| !said.trim().is_empty());
        if self.stage == Stage::First && said {
            self.first = Some(from..self.plain.len());
            let marked = MORE.iter().any(|mark| text.contains(mark));
            self.stage = if marked { Stage::Mark } else { Stage::Known };
        }
    }

    /// The mark that ends the summary; only the first one behind some words counts.
    pub(super) fn more(&mut self) {
        if self.stage != Stage::Known && !self.plain.trim().is_empty() {
            self.first = Some(0..self.plain.len());
            self.stage = Stage::Known;
        }
    }

    /// The summary and the number of words.
    pub(super) fn finish(self) -> (Option<String>, usize) {
        let summary = self.first.and_then(|range| self.plain.get(range).map(tidy));
        (summary.filter(|summary| !summary.is_empty()), self.words)
    }

    fn count(&mut self, text: &str) {
        let mut at = 0;
        while let Some(byte) = text.as_bytes().get(at) {
            // Most letters of most texts are single bytes.
            if byte.is_ascii() {
                let inside = byte.is_ascii_alphanumeric() || (*byte == b'\'' && self.in_word);
                self.words += usize::from(inside && !self.in_word);
                self.in_word = inside;
                at += 1;
                continue;
            }
            let Some(c) = text[at..].chars().next() else { return };
            at += c.len_utf8();
            let inside = match c {
                '’' => self.in_word,
                // Latin letters with accents, apart from the two signs among them.
                '\u{c0}'..='\u{24f}' => !matches!(c, '×' | '÷'),
                c if is_ideograph(c) => {
                    self.words += 1;
                    false
                }
                c => c.is_alphanumeric() || (self.in_word && !c.is_whitespace() && is_mark(c)),
            };
            self.words += usize::from(inside && !self.in_word);
            self.in_word = inside;
        }
    }
}

/// Kana and Chinese characters, of which a word has one or two.
fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Marks that join letters without being letters: combining accents, the virama signs of India
/// and its neighbors, the joiners.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{6ed}'
        | '\u{93c}'..='\u{dff}' | '\u{1000}'..='\u{109f}' | '\u{200c}' | '\u{200d}')
}

/// Runs of blanks become one space.
fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !tidy.is_empty() {
            tidy.push(' ');
        }
        tidy.push_str(word);
    }
    tidy
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(pieces: &[&str]) -> usize {
        let mut prose = Prose::new();
        for piece in pieces {
            prose.text(piece, Standing::Running);
        }
        prose.finish().1
    }

    #[test]
    fn words_are_counted_in_every_script() {
        assert_eq!(words(&["l’atelier d'", "hier — 3,5 %"]), 4);
        assert_eq!(words(&["تقرير النشاط"]), 2);
        assert_eq!(words(&["कार्यक्रम रिपोर्ट"]), 2);
        assert_eq!(words(&["活動報告"]), 4);
        assert_eq!(words(&["di", "vided"]), 1);
    }

    #[test]
    fn a_mark_in_another_place_leaves_the_first_paragraph() {
        let mut prose = Prose::new();
        prose.text("one", Standing::Running);
        prose.paragraph(0, "one\n\n`<!-- more -->`");
        prose.text("two", Standing::Running);
        assert_eq!(prose.finish().0.as_deref(), Some("one"));
    }

    #[test]
    fn the_summary_is_the_first_paragraph_or_what_stands_before_the_mark() {
        let summary = |text: &str| super::super::render(text).outline.summary.unwrap_or_default();
        for (text, expected) in [
            ("# T\n\n> q\n\n![p](p.jpg)\n\nA *b*\n\"c\" `d`[^1].\n\nE\n\n[^1]: f", "A b “c” d."),
            ("A\n\n- b\n- c\n\n<!-- more -->\n\nd", "A b c"),
            ("A<!--more--> b", "A"),
            ("<!-- more -->\n\nA\n\nb", "A"),
            ("- a", ""),
        ] {
            assert_eq!(summary(text), expected, "{text}");
        }
    }
}
