//! The texts of one subject: an original and its translations, at most one for each language.

use crate::base::path::SourcePath;
use crate::config::{LanguageId, Languages};
use crate::decode::Bag;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::source::{Document, Translates};
use crate::yaml::path::FieldPath;

/// The texts of one subject.
#[derive(Clone, Debug)]
pub struct Versions {
    original: LanguageId,
    /// Sorted by language.
    all: Vec<Version>,
}

/// One text in one language.
#[derive(Clone, Debug)]
pub struct Version {
    /// The language.
    pub language: LanguageId,
    /// The text.
    pub document: Document,
}

/// How a text stands to its original.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Freshness {
    /// It is the original.
    Original,
    /// It follows the original as it is now.
    Current,
    /// The original has changed since.
    Stale,
    /// It does not say what it follows.
    Unknown,
}

impl Versions {
    /// The language of the original.
    #[must_use]
    pub fn original_language(&self) -> LanguageId {
        self.original
    }

    /// The original.
    #[must_use]
    pub fn original(&self) -> &Document {
        let Some(document) = self.get(self.original) else {
            unreachable!("versions are made with their original")
        };
        document
    }

    /// The text in a language.
    #[must_use]
    pub fn get(&self, language: LanguageId) -> Option<&Document> {
        let at = self.all.binary_search_by_key(&language, |version| version.language).ok()?;
        Some(&self.all[at].document)
    }

    /// Every text, in the order of the bulletin's languages.
    pub fn iter(&self) -> impl Iterator<Item = &Version> {
        self.all.iter()
    }

    /// How a text stands to its original; `None` if it is not told in the language.
    #[must_use]
    pub fn freshness(&self, language: LanguageId) -> Option<Freshness> {
        let document = self.get(language)?;
        let Some(translates) = &document.head.translates else { return Some(Freshness::Original) };
        let Some(revision) = &translates.revision else { return Some(Freshness::Unknown) };
        let current = self.original().head.revision();
        Some(if *revision == current { Freshness::Current } else { Freshness::Stale })
    }

    /// The first language of a chain that there is a text in, else that of the original.
    #[must_use]
    pub fn best(&self, chain: &[LanguageId]) -> LanguageId {
        let found = chain.iter().find(|language| self.get(**language).is_some());
        found.copied().unwrap_or(self.original)
    }

    /// The texts that a reader may see; `None` if the original is not among them.
    pub(super) fn filtered(mut self, mut keep: impl FnMut(&Document) -> bool) -> Option<Self> {
        self.all.retain(|version| keep(&version.document));
        self.get(self.original).is_some().then_some(self)
    }
}

/// The documents of one subject, in path order.
pub(super) struct Group {
    pub(super) documents: Vec<Document>,
    /// Whether these are all of them: some other may not be readable.
    pub(super) is_whole: bool,
}

/// Finds languages, original and translations among the documents of one subject.
///
/// `None`, with findings, if there is not exactly one original.
pub(super) fn gather(
    id: &str,
    group: Group,
    languages: &Languages,
    bag: &mut Bag,
) -> Option<Versions> {
    let mut all: Vec<Version> = Vec::with_capacity(group.documents.len());
    let mut is_whole = group.is_whole;
    for document in group.documents {
        let Some(language) = language_of(&document, languages, bag) else {
            is_whole = false;
            continue;
        };
        match all.iter().find(|version| version.language == language) {
            Some(first) => bag.push(duplicate(id, first, &document, languages)),
            None => all.push(Version { language, document }),
        }
    }
    all.sort_by_key(|version| version.language);
    let mut told = Bag::new();
    let original = original(id, &all, languages, &mut told);
    // What cannot be read could be the original.
    bag.extend(
        told.into_iter().filter(|finding| is_whole || finding.code != Code::MissingOriginal),
    );
    let original = original?;
    for version in &all {
        check_translates(version, languages.lang(original).as_str(), bag);
    }
    Some(Versions { original, all })
}

fn language_of(document: &Document, languages: &Languages, bag: &mut Bag) -> Option<LanguageId> {
    let Some(lang) = &document.name.lang else { return Some(languages.default_language()) };
    let found = languages.find(lang.as_str());
    if found.is_none() {
        bag.extend(languages.unknown(Place::File(document.file.clone()), lang.as_str()));
    }
    found
}

/// Two files of one folder in one language, or two folders with one name.
fn duplicate(id: &str, first: &Version, second: &Document, languages: &Languages) -> Diagnostic {
    let place = Place::File(second.file.clone());
    let finding = if first.document.name.stem == second.name.stem {
        Diagnostic::new(Code::DuplicateLanguage, place)
            .with("lang", languages.lang(first.language).as_str())
    } else {
        Diagnostic::new(Code::DuplicateActivity, place)
    };
    finding.with("id", id).label(Place::File(first.document.file.clone()), "label-first")
}

fn original(id: &str, all: &[Version], languages: &Languages, bag: &mut Bag) -> Option<LanguageId> {
    let mut originals = all.iter().filter(|version| version.document.head.translates.is_none());
    let Some(first) = originals.next() else {
        let file = file_of(all.first()?);
        let place = Place::Key(file, FieldPath::root().key("translates"));
        bag.push(Diagnostic::new(Code::MissingOriginal, place).with("id", id));
        return None;
    };
    for other in originals {
        let place = Place::File(file_of(other));
        let finding = if other.document.name.stem == first.document.name.stem {
            Diagnostic::new(Code::SecondOriginal, place)
                .with("lang", languages.lang(first.language).as_str())
        } else {
            Diagnostic::new(Code::DuplicateActivity, place)
        };
        bag.push(finding.with("id", id).label(Place::File(file_of(first)), "label-first"));
    }
    Some(first.language)
}

/// A translation says of which language it is one: that has to be the original's.
fn check_translates(version: &Version, original: &str, bag: &mut Bag) {
    let Some(translates) = &version.document.head.translates else { return };
    let is_known = translates.lang.as_str() != Translates::UNKNOWN;
    if is_known && translates.lang.as_str() != original {
        let path = FieldPath::root().key("translates").key("lang");
        bag.push(
            Diagnostic::new(Code::ConflictingFact, Place::Field(file_of(version), path))
                .with("field", "translates.lang")
                .with("found", "language")
                .with("here", translates.lang.as_str())
                .with("original", original),
        );
    }
}

fn file_of(version: &Version) -> SourcePath {
    version.document.file.clone()
}
