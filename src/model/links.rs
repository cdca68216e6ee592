//! Where the links and pictures of texts lead: every reference is checked before anything is made.
//!
//! Links between texts name files; a reader is led to the text in the best language for them.

use super::glossary::Glossary;
use super::texts::Texts;
use super::{Activity, ActivityId, Bulletin, FileId, Page, PageId, Prose, Versions};
use crate::base::path::SourcePath;
use crate::base::phrase::{Insert, Phrase};
use crate::config::{LanguageId, OrganizationId, ProgramId, RegionId, TopicId};
use crate::decode::{Bag, suggest::suggest};
use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::source::facts::Word;
use crate::source::markdown::Target;
use crate::source::{Document, Head, Media, Name, ReferenceKind};
use rayon::prelude::*;
use std::collections::{BTreeSet, HashMap};

/// How many texts a thread takes at a time.
const TOGETHER: usize = 512;

/// What a source file is in the bulletin. A text also says in which language it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Destination {
    /// A report.
    Activity(ActivityId, LanguageId),
    /// An ordinary page.
    Page(PageId, LanguageId),
    /// The editors' text on the page of a region.
    Region(RegionId, LanguageId),
    /// The editors' text on the page of a program.
    Program(ProgramId, LanguageId),
    /// The editors' text on the page of an organization.
    Organization(OrganizationId, LanguageId),
    /// The editors' text on the page of a topic.
    Topic(TopicId, LanguageId),
    /// A file beside a text.
    File(FileId),
}

impl Destination {
    /// The language of the text.
    #[must_use]
    pub const fn language(self) -> Option<LanguageId> {
        match self {
            Self::Activity(_, language)
            | Self::Page(_, language)
            | Self::Region(_, language)
            | Self::Program(_, language)
            | Self::Organization(_, language)
            | Self::Topic(_, language) => Some(language),
            Self::File(_) => None,
        }
    }
}

/// The place in another text that a link names by `#...`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Anchor<'a>(pub &'a str);

impl<'a> Anchor<'a> {
    /// The id of the list of follow-ups on the page of a report.
    pub const FOLLOW_UPS: &'static str = "follow-ups";

    /// Whether a text has this place.
    #[must_use]
    pub fn is_in(self, head: &Head) -> bool {
        self.0.is_empty()
            || head.anchors.contains(self.0)
            || (self.0 == Self::FOLLOW_UPS && !head.facts.follow_ups.is_empty())
    }

    /// The same place in another version of the text: the same id, or the heading of the same
    /// number if both versions have as many.
    #[must_use]
    pub fn carried(self, from: &Head, to: &'a Head) -> Option<&'a str> {
        let same = to.anchors.get(self.0).map(String::as_str);
        let follow_ups = (self.0 == Self::FOLLOW_UPS && self.is_in(to)).then_some(Self::FOLLOW_UPS);
        same.or(follow_ups).or_else(|| {
            let number = from.headings.iter().position(|heading| heading.id == self.0)?;
            let alike = from.headings.len() == to.headings.len();
            to.headings.get(number).filter(|_| alike).map(|heading| heading.id.as_str())
        })
    }
}

/// What is published, before the bulletin is complete.
pub(super) struct Placed<'a> {
    pub(super) activities: &'a [Activity],
    pub(super) pages: &'a [Page],
    pub(super) prose: &'a Prose,
}

/// What each source file is.
pub(super) fn destinations(
    placed: &Placed<'_>,
    files: &[Media],
) -> HashMap<SourcePath, Destination> {
    let mut found = HashMap::new();
    let mut add = |versions: &Versions, place: &dyn Fn(LanguageId) -> Destination| {
        for version in versions.iter() {
            found.insert(version.document.file.clone(), place(version.language));
        }
    };
    for (at, activity) in placed.activities.iter().enumerate() {
        let id = ActivityId::new(at);
        add(&activity.versions, &|language| Destination::Activity(id, language));
    }
    for (at, page) in placed.pages.iter().enumerate() {
        let id = PageId::new(at);
        add(&page.versions, &|language| Destination::Page(id, language));
    }
    let prose = placed.prose;
    for (id, versions) in &prose.regions {
        add(versions, &|language| Destination::Region(*id, language));
    }
    for (id, versions) in &prose.programs {
        add(versions, &|language| Destination::Program(*id, language));
    }
    for (id, versions) in &prose.organizations {
        add(versions, &|language| Destination::Organization(*id, language));
    }
    for (id, versions) in &prose.topics {
        add(versions, &|language| Destination::Topic(*id, language));
    }
    for (at, media) in files.iter().enumerate() {
        found.insert(media.file.clone(), Destination::File(FileId::new(at)));
    }
    found
}

/// Texts to which a link may lead although not all of it can be followed.
#[derive(Clone, Copy)]
pub(super) struct Aside<'a> {
    /// Those that are not published.
    pub(super) unpublished: &'a BTreeSet<SourcePath>,
    /// Those of which an older version is.
    pub(super) held_back: &'a BTreeSet<SourcePath>,
}

/// Checks every reference of every published text; returns the files that they show or link to.
pub(super) fn check(
    bulletin: &Bulletin,
    (texts, aside): (&Texts, Aside<'_>),
    bag: &mut Bag,
) -> BTreeSet<SourcePath> {
    let glossary = Glossary::of(&bulletin.config);
    let check = |document: &&Document| {
        let (bag, shown) = (Bag::new(), Vec::new());
        let mut check = Check { bulletin, texts, aside, glossary: &glossary, bag, shown };
        check.document(document);
        (check.bag, check.shown)
    };
    let documents: Vec<&Document> = bulletin.documents().collect();
    let checked: Vec<(Bag, Vec<Shown>)> =
        documents.par_iter().with_max_len(TOGETHER).map(check).collect();
    let mut files = BTreeSet::new();
    for (mut found, shown) in checked {
        bag.append(&mut found);
        for (id, place) in shown {
            let media = bulletin.file(id);
            if files.insert(media.file.clone()) {
                bag.extend(metadata(media, place));
            }
        }
    }
    files
}

/// A file that a text shows or links to, and where.
type Shown = (FileId, Place);

/// What is hidden in a picture, told where it is shown first.
fn metadata(media: &Media, place: Place) -> Option<Diagnostic> {
    let kinds: Vec<Insert> =
        media.look.metadata.iter().map(|kind| Phrase::new(kind).into()).collect();
    let finding = || {
        Diagnostic::new(Code::PictureMetadata, place)
            .with("name", media.file.file_name())
            .with("kinds", Insert::List(kinds.clone(), ", "))
    };
    (!kinds.is_empty()).then(finding)
}

struct Check<'a> {
    bulletin: &'a Bulletin,
    texts: &'a Texts,
    aside: Aside<'a>,
    glossary: &'a Glossary<'a>,
    bag: Bag,
    shown: Vec<Shown>,
}

impl Check<'_> {
    fn document(&mut self, document: &Document) {
        for reference in &document.head.references {
            let place = Place::Bytes(document.file.clone(), reference.range.clone().into());
            match &reference.kind {
                ReferenceKind::Link(Target::File { path, anchor }) => {
                    self.link(document, (path, anchor.as_deref()), &place);
                }
                ReferenceKind::Link(Target::Anchor(anchor)) => {
                    self.anchor((&document.file, &document.head), anchor, place);
                }
                ReferenceKind::Picture { target: Target::File { path, .. }, .. }
                | ReferenceKind::Shortcode { src: Some(path), .. } => {
                    self.link(document, (path, None), &place);
                }
                _ => {}
            }
        }
        self.bag.extend(self.glossary.unexplained(document));
        for picture in &document.head.facts.pictures {
            self.picture(document, &picture.file);
        }
    }

    fn link(&mut self, from: &Document, (path, anchor): (&str, Option<&str>), place: &Place) {
        let inside = from.file.resolve(path).filter(|file| file.below("content").is_some());
        let Some(file) = inside else {
            let finding = Diagnostic::new(Code::LinkLeavesContent, place.clone());
            return self.bag.push(finding.with("target", path));
        };
        match self.bulletin.destination(&file) {
            Some(Destination::File(id)) => self.shown.push((id, place.clone())),
            Some(destination) => {
                let texts = self.bulletin.versions(destination).zip(destination.language());
                let head = texts.and_then(|(texts, language)| texts.get(language));
                if let (Some(anchor), Some(to)) = (anchor, head) {
                    self.anchor((&file, &to.head), anchor, place.clone());
                }
            }
            None => self.missing(from, (path, &file), place),
        }
    }

    fn missing(&mut self, from: &Document, (path, file): (&str, &SourcePath), place: &Place) {
        if self.aside.unpublished.contains(file) {
            let finding = Diagnostic::new(Code::LinkToUnpublished, place.clone());
            return self.bag.push(finding.with("target", path));
        }
        if self.texts.have(file) {
            return;
        }
        let finding = Diagnostic::new(Code::BrokenLink, place.clone()).with("target", path);
        let near = self.nearest(from, file);
        self.bag.push(self.suggesting(finding, (from, path, file), near.as_deref()));
    }

    /// With what was meant: a file whose name differs in capital letters only, or one that is near.
    fn suggesting(
        &self,
        finding: Diagnostic,
        (from, written, file): (&Document, &str, &SourcePath),
        near: Option<&str>,
    ) -> Diagnostic {
        let folded = file.as_str().to_lowercase();
        let is_same = |known: &&SourcePath| known.as_str().to_lowercase() == folded;
        let same: Vec<&SourcePath> = self.known().into_iter().filter(is_same).collect();
        let names: Vec<String> = same.into_iter().map(|same| relative(&from.file, same)).collect();
        match names.as_slice() {
            [] => finding.with("found", "other").suggesting(near),
            [only] => {
                let finding = finding.with("found", "case").suggesting(Some(only));
                finding.meaning(written, Some(only))
            }
            [first, ..] => finding.with("found", "case").suggesting(Some(first)),
        }
    }

    /// The text about the same, else the file in the same folder with a like name, else the one
    /// elsewhere with the same name, as it would be written in `from`.
    fn nearest(&self, from: &Document, file: &SourcePath) -> Option<String> {
        let known = self.known();
        if let Some(found) = same_subject(file, &known) {
            return Some(relative(&from.file, found));
        }
        let beside = known.iter().copied().filter(|known| known.folder() == file.folder());
        let names: Vec<&str> = beside.map(SourcePath::file_name).collect();
        if let Some(name) = suggest(file.file_name(), names) {
            let found = SourcePath::new(&format!("{}/{name}", file.folder()))?;
            return Some(relative(&from.file, &found));
        }
        let mut same = known.into_iter().filter(|known| known.file_name() == file.file_name());
        let found = same.next()?;
        let whole = suggest(file.as_str(), [found.as_str()]);
        let likely = whole.is_some() || !file.file_name().starts_with("index.");
        (likely && same.next().is_none()).then(|| relative(&from.file, found))
    }

    /// Every file that a link can name, sorted.
    fn known(&self) -> BTreeSet<&SourcePath> {
        self.bulletin.destinations.keys().collect()
    }

    fn anchor(&mut self, (file, head): (&SourcePath, &Head), anchor: &str, place: Place) {
        if Anchor(anchor).is_in(head) {
            return;
        }
        let suggestion = suggest(anchor, head.anchors.iter().map(String::as_str));
        let mut finding = Diagnostic::new(Code::BrokenAnchor, place)
            .with("target", file.file_name())
            .with("anchor", anchor)
            .suggesting(suggestion);
        if self.aside.held_back.contains(file) {
            finding.severity = Severity::Warning;
        }
        self.bag.push(finding);
    }

    /// A picture that front matter speaks of lies beside the text.
    fn picture(&mut self, document: &Document, word: &Word) {
        let place = Place::Key(document.file.clone(), word.path.clone());
        let file = document.file.resolve(&word.text);
        let found = file.as_ref().and_then(|file| self.bulletin.destination(file));
        if let Some(Destination::File(id)) = found {
            return self.shown.push((id, place));
        }
        let finding = Diagnostic::new(Code::UnknownPicture, place).with("name", &word.text);
        let known = self.known();
        let beside = known.into_iter().filter(|it| it.folder() == document.file.folder());
        let near = suggest(&word.text, beside.map(SourcePath::file_name)).map(str::to_owned);
        self.bag.push(match file {
            Some(file) => self.suggesting(finding, (document, &word.text, &file), near.as_deref()),
            None => finding.with("found", "other").suggesting(near.as_deref()),
        });
    }
}

/// The text about the subject that the path of a missing one names, in its language if there is one:
/// the year, the folder or the language of the path is wrong.
fn same_subject<'k>(file: &SourcePath, known: &BTreeSet<&'k SourcePath>) -> Option<&'k SourcePath> {
    let name = Name::of(file)?;
    let named = known.iter().filter_map(|known| Some((*known, Name::of(known)?)));
    let mut same = named.filter(|(_, other)| other.subject == name.subject).peekable();
    let first = same.peek().map(|(file, _)| *file);
    same.find(|(_, other)| other.lang == name.lang).map(|(file, _)| file).or(first)
}

/// A file as it is written in a link of another one.
fn relative(from: &SourcePath, to: &SourcePath) -> String {
    let split = |path: &str| path.split('/').map(str::to_owned).collect::<Vec<_>>();
    let (from, to) = (split(from.folder()), split(to.as_str()));
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..", from.len() - common);
    up.chain(to[common..].iter().map(String::as_str)).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suggested_file_is_written_from_the_folder_of_the_text() {
        let path = |path| SourcePath::new(path).unwrap();
        let from = path("content/reports/2023/a/index.fr.md");
        assert_eq!(relative(&from, &path("content/reports/2024/b.id.md")), "../../2024/b.id.md");
        assert_eq!(relative(&from, &path("content/reports/2023/a/c.jpg")), "c.jpg");
    }
}
