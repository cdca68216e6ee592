//! Documents become the bulletin: grouped, filtered by what is published, looked up, put on shelves.

use super::activity::{Sketch, complete};
use super::links::{self, Destination, Placed};
use super::related::related;
use super::shelves::Shelves;
use super::subjects::{Subjects, group};
use super::texts::Texts;
use super::versions::Versions;
use super::{Bulletin, Page, Prose, View, conflicts};
use crate::base::path::SourcePath;
use crate::config::Config;
use crate::decode::{Bag, suggest::suggest};
use crate::diagnostic::{Checked, Code, Diagnostic, Place};
use crate::source::{Document, Media};
use crate::yaml::path::FieldPath;
use rayon::prelude::*;
use std::collections::BTreeSet;

/// Everything that was read.
#[derive(Debug, Default)]
pub struct Sources {
    /// The texts, in path order.
    pub documents: Vec<Document>,
    /// The other files, in path order.
    pub files: Vec<Media>,
    /// Texts that cannot be read, which was told.
    pub unread: Vec<SourcePath>,
    /// Files of `content/` that are never published: notes beside the folders of texts, drafts.
    pub aside: Vec<SourcePath>,
    /// Texts of which an older version was read, or nothing.
    pub held_back: BTreeSet<SourcePath>,
}

impl Sources {
    /// Notes which texts are not what the editors wrote last. Those that are not among the files that
    /// were read are there all the same: a link to one is no mistake.
    pub fn hold_back(&mut self, held_back: BTreeSet<SourcePath>, read: &[SourcePath]) {
        let missing = held_back.iter().filter(|file| read.binary_search(file).is_err());
        self.unread.extend(missing.clone().cloned());
        self.aside.extend(missing.cloned());
        self.held_back = held_back;
    }
}

/// Makes the bulletin.
pub fn assemble(config: Config, sources: Sources, view: View) -> Checked<Bulletin> {
    let mut bag = Bag::new();
    let texts = Texts::new(&sources.documents, &sources.unread);
    check_menu(&config, &sources.documents, &texts, &mut bag);
    let subjects = group(&config, sources.documents, &texts, &mut bag);
    let activities = subjects.activities.par_iter();
    bag.par_extend(activities.flat_map_iter(|(_, versions)| conflicts::check(versions)));
    let mut unpublished: BTreeSet<SourcePath> = sources.aside.into_iter().collect();
    let subjects = published(subjects, view, &mut unpublished, &mut bag);
    let Subjects { activities, pages, prose } = subjects;
    let sketch = |(id, versions)| Sketch::new(id, versions, view.today);
    let sketches = activities.into_iter().map(sketch).collect();
    let activities = complete(sketches, (&config, view), &texts, &mut bag);
    let shelves = Shelves::fill(&config, &activities);
    let related = related(&config, &activities, &shelves);
    let placed = Placed { activities: &activities, pages: &pages, prose: &prose };
    let destinations = links::destinations(&placed, &sources.files);
    let mut bulletin = Bulletin {
        config,
        view,
        prose,
        shelves,
        activities,
        related,
        pages,
        files: sources.files,
        destinations,
    };
    revisions(&bulletin, &mut bag);
    let aside = links::Aside { unpublished: &unpublished, held_back: &sources.held_back };
    let shown = links::check(&bulletin, (&texts, aside), &mut bag);
    bulletin.keep_files(&shown);
    Checked::new(bulletin, bag)
}

impl Bulletin {
    /// Only files that a published text shows or links to are published.
    fn keep_files(&mut self, shown: &BTreeSet<SourcePath>) {
        self.files.retain(|media| shown.contains(&media.file));
        self.destinations.retain(|_, place| !matches!(place, Destination::File(_)));
        for (at, media) in self.files.iter().enumerate() {
            let place = Destination::File(super::FileId::new(at));
            self.destinations.insert(media.file.clone(), place);
        }
    }
}

/// Leaves out what is not published; a translation is never published without its original.
fn published(
    subjects: Subjects,
    view: View,
    left_out: &mut BTreeSet<SourcePath>,
    bag: &mut Bag,
) -> Subjects {
    let mut keep = |versions: Versions| {
        let shown = |document: &Document| view.shows(document.head.facts.release);
        let original = shown(versions.original());
        let hidden = |document: &&Document| !original || !shown(document);
        let all = || versions.iter().map(|version| &version.document);
        left_out.extend(all().filter(hidden).map(|document| document.file.clone()));
        let held = all().find(|document| !original && shown(document));
        if let Some(translation) = held {
            let place = Place::File(translation.file.clone());
            let id = translation.name.subject.id();
            bag.push(Diagnostic::new(Code::TranslationUnpublished, place).with("id", id));
        }
        versions.filtered(shown)
    };
    let Subjects { activities, pages, prose } = subjects;
    Subjects {
        activities: activities
            .into_iter()
            .filter_map(|(id, versions)| keep(versions).map(|versions| (id, versions)))
            .collect(),
        pages: pages
            .into_iter()
            .filter_map(|Page { id, versions }| {
                keep(versions).map(|versions| Page { id, versions })
            })
            .collect(),
        prose: Prose {
            regions: kept(prose.regions, &mut keep),
            programs: kept(prose.programs, &mut keep),
            organizations: kept(prose.organizations, &mut keep),
            topics: kept(prose.topics, &mut keep),
        },
    }
}

fn kept<K: Ord>(
    prose: std::collections::BTreeMap<K, Versions>,
    keep: &mut impl FnMut(Versions) -> Option<Versions>,
) -> std::collections::BTreeMap<K, Versions> {
    prose.into_iter().filter_map(|(id, versions)| Some((id, keep(versions)?))).collect()
}

/// A word of the menu that is no section has to be a page, published or not.
fn check_menu(config: &Config, documents: &[Document], texts: &Texts, bag: &mut Bag) {
    let subjects = documents.iter().map(|document| &document.name.subject);
    let pages: BTreeSet<&str> = subjects
        .chain(texts.unread())
        .filter_map(|subject| match subject {
            crate::source::Subject::Page(id) => Some(id.as_str()),
            _ => None,
        })
        .collect();
    let Some(file) = SourcePath::new("content/bulletin.yaml") else {
        unreachable!("it is relative")
    };
    for item in &config.menu {
        let crate::config::MenuItem::Page { id, index } = item else { continue };
        if !pages.contains(id.as_str()) {
            let sections = config.sections().map(|section| -> &str { section.name() });
            let known = sections.chain(pages.iter().copied());
            let path = FieldPath::root().key("menu").index(*index);
            bag.push(
                Diagnostic::new(Code::UnknownMenuEntry, Place::Field(file.clone(), path))
                    .with("entry", id)
                    .suggesting(suggest(id, known)),
            );
        }
    }
}

/// Says once for the whole site how many translations do not say what they follow.
fn revisions(bulletin: &Bulletin, bag: &mut Bag) {
    let count = bulletin
        .activities
        .iter()
        .flat_map(|activity| activity.versions.iter())
        .filter_map(|version| version.document.head.translates.as_ref())
        .filter(|translates| translates.revision.is_none())
        .count();
    if count > 0 {
        bag.push(Diagnostic::new(Code::RevisionUnknown, Place::Site).with("count", count));
    }
}
