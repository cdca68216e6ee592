//! What is translated of a text: its title, its summary and its Markdown.
//!
//! A revision names one state of it; white space does not count. Knows nothing of facts.

use super::markdown::{self, pieces};
use super::records;
use crate::base::digest::{Digest, Hasher};
use crate::base::path::SourcePath;
use crate::decode::{Bag, Node};
use crate::yaml::fence::{Fence, split};
use crate::yaml::value::Value;
use serde::{Deserialize, Serialize};

/// What is translated of a text.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Wording {
    /// The title.
    pub title: String,
    /// The summary, if one is written.
    pub summary: Option<String>,
    /// The text below the front matter.
    pub markdown: String,
}

impl Wording {
    /// The wording of a file; `None` if it has no front matter that can be read.
    #[must_use]
    pub fn of(file: &SourcePath, bytes: &[u8]) -> Option<Self> {
        let Fence::Closed { yaml, body } = split(std::str::from_utf8(bytes).ok()?) else {
            return None;
        };
        let value = match crate::yaml::parse(yaml.text).value? {
            Value::Null => Value::Map(Vec::new()),
            value => value,
        };
        let mut bag = Bag::new();
        let fields = Node::root(&value, file).fields(&records::REPORT, &mut bag)?;
        let mut text = |key| fields.get(key).and_then(|node| node.text(&mut bag));
        let title = text("title").unwrap_or_default();
        Some(Self { title, summary: text("summary"), markdown: body.text.to_owned() })
    }

    /// What `translates.revision` names by its first eight digits.
    #[must_use]
    pub fn revision(&self) -> Digest {
        let first = || markdown::render(&self.markdown).outline.summary;
        let summary = self.summary.clone().or_else(first);
        revision(&self.title, summary.as_deref(), &self.markdown)
    }

    /// The headings, paragraphs, lists and tables of the text, in its order.
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        pieces::pieces(&self.markdown).into_iter().map(|piece| &self.markdown[piece.range])
    }
}

/// The digest of title, summary (the first paragraph, if none is written) and Markdown, white space
/// folded.
pub(super) fn revision(title: &str, summary: Option<&str>, markdown: &str) -> Digest {
    let mut hasher = Hasher::new();
    for text in [title, summary.unwrap_or_default(), markdown] {
        hasher.bytes(&folded(text));
    }
    hasher.finish()
}

/// A text with one blank in the place of each run of ASCII white space, and none at its ends.
fn folded(text: &str) -> Vec<u8> {
    let mut folded = Vec::with_capacity(text.len());
    for word in text.split_ascii_whitespace() {
        if !folded.is_empty() {
            folded.push(b' ');
        }
        folded.extend_from_slice(word.as_bytes());
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Lexicon, Name, read};

    const TEXT: &str = "---\ntitle: 'Réunion : 1'\nsummary: Un mot.\n---\nUn  texte.\n\n- a\n- b\n";

    fn file() -> SourcePath {
        SourcePath::new("content/reports/a.fr.md").unwrap()
    }

    fn wording(text: &str) -> Wording {
        Wording::of(&file(), text.as_bytes()).unwrap()
    }

    fn revision(text: &str) -> String {
        wording(text).revision().short()
    }

    #[test]
    fn a_wording_has_the_revision_of_its_document() {
        for text in [TEXT, &TEXT.replace("summary: Un mot.\n", ""), &TEXT.replace('\n', "\r\n")] {
            let name = Name::of(&file()).unwrap();
            let document = read(&file(), name, text.as_bytes(), &Lexicon::default()).value.unwrap();
            assert_eq!(document.head.digests.revision, Some(wording(text).revision()), "{text}");
        }
    }

    #[test]
    fn empty_front_matter_is_no_mistake() {
        let text = "---\n# nothing\n---\nText.\n";
        let expected = Wording { markdown: "Text.\n".to_owned(), ..Wording::default() };
        assert_eq!(wording(text), expected);
        assert_eq!(Wording::of(&file(), b"Text."), None);
    }

    #[test]
    fn words_count_and_white_space_does_not() {
        let same = [TEXT.replace("Un  texte", "Un\ntexte"), TEXT.replace("---\nUn", "---\n\n\nUn")];
        assert!(same.iter().all(|text| revision(text) == revision(TEXT)));
        let other = [TEXT.replace("texte", "mot"), TEXT.replace("Réunion", "Atelier")];
        assert!(other.iter().all(|text| revision(text) != revision(TEXT)));
    }

    #[test]
    fn a_list_is_one_paragraph() {
        let wording = wording(TEXT);
        assert_eq!(wording.paragraphs().collect::<Vec<_>>(), ["Un  texte.", "- a\n- b"]);
    }
}
