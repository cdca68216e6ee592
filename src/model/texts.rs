//! Which texts there are, whether they are published or not, or cannot be read at all.
//!
//! A reference to a text that is there is no mistake of its own: why the text is not in the bulletin
//! is told at the text.

use crate::base::path::SourcePath;
use crate::source::{Document, Name, Subject};

/// The paths of all texts.
#[derive(Debug, Default)]
pub(super) struct Texts {
    /// Sorted.
    all: Vec<SourcePath>,
    /// What the texts that cannot be read are about.
    unread: Vec<Subject>,
}

impl Texts {
    /// Takes the texts that could be read, and the paths of the others.
    pub(super) fn new(documents: &[Document], unread: &[SourcePath]) -> Self {
        let read = documents.iter().map(|document| &document.file);
        let mut all: Vec<SourcePath> = read.chain(unread).cloned().collect();
        all.sort_unstable();
        let subjects = unread.iter().filter_map(Name::of).map(|name| name.subject);
        Self { all, unread: subjects.collect() }
    }

    /// Whether a text is there.
    pub(super) fn have(&self, file: &SourcePath) -> bool {
        self.all.binary_search(file).is_ok()
    }

    /// Whether some text tells of an activity.
    pub(super) fn tell(&self, id: &str) -> bool {
        let tells = |file| match Name::of(file) {
            Some(Name { subject: Subject::Activity(activity), .. }) => activity == id,
            _ => false,
        };
        self.all.iter().any(tells)
    }

    /// What the texts that cannot be read are about.
    pub(super) fn unread(&self) -> impl Iterator<Item = &Subject> {
        self.unread.iter()
    }
}
