//! Sorts documents by what they are about.

use super::texts::Texts;
use super::versions::{Group, Versions, gather};
use super::{Page, Prose};
use crate::config::{Config, Id, Registry};
use crate::decode::{Bag, suggest::suggest};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::source::{Document, Subject};
use std::collections::BTreeMap;

/// The texts of the site by what they are about, each with its original.
#[derive(Default)]
pub(super) struct Subjects {
    pub(super) activities: Vec<(String, Versions)>,
    pub(super) pages: Vec<Page>,
    pub(super) prose: Prose,
}

/// Groups documents, which are in path order.
pub(super) fn group(
    config: &Config,
    documents: Vec<Document>,
    texts: &Texts,
    bag: &mut Bag,
) -> Subjects {
    let mut groups: BTreeMap<Subject, Vec<Document>> = BTreeMap::new();
    for document in documents {
        groups.entry(document.name.subject.clone()).or_default().push(document);
    }
    let mut subjects = Subjects::default();
    for (subject, documents) in groups {
        let group = Group { is_whole: !texts.unread().any(|unread| *unread == subject), documents };
        subjects.add(config, (subject, group), bag);
    }
    subjects
}

impl Subjects {
    fn add(&mut self, config: &Config, (subject, group): (Subject, Group), bag: &mut Bag) {
        let Some(first) = group.documents.first().map(|document| document.file.clone()) else {
            return;
        };
        let gathered = gather(subject.id(), group, &config.languages, bag);
        let Some(versions) = gathered else { return };
        let place = Place::File(first);
        let prose = &mut self.prose;
        match subject {
            Subject::Activity(id) => self.activities.push((id, versions)),
            Subject::Page(id) => self.pages.push(Page { id, versions }),
            Subject::Region(id) => {
                let found = entry(&config.regions, ("regions", &id), place, bag);
                prose.regions.extend(found.map(|id| (id, versions)));
            }
            Subject::Program(id) => {
                let found = entry(&config.programs, ("programs", &id), place, bag);
                prose.programs.extend(found.map(|id| (id, versions)));
            }
            Subject::Organization(id) => {
                let found = entry(&config.organizations, ("organizations", &id), place, bag);
                prose.organizations.extend(found.map(|id| (id, versions)));
            }
            Subject::Topic(id) => {
                let found = entry(&config.topics, ("topics", &id), place, bag);
                prose.topics.extend(found.map(|id| (id, versions)));
            }
        }
    }
}

/// The registry entry that a file in a folder of texts is about.
fn entry<T>(
    registry: &Registry<T>,
    (folder, id): (&str, &str),
    place: Place,
    bag: &mut Bag,
) -> Option<Id<T>> {
    let found = registry.find(id);
    if found.is_none() && registry.is_known() {
        let known = registry.iter().map(|(_, entry)| entry.key.as_str());
        bag.push(
            Diagnostic::new(Code::UnknownSubject, place)
                .with("id", id)
                .with("folder", folder)
                .suggesting(suggest(id, known)),
        );
    }
    found
}
