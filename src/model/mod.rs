//! The whole bulletin, immutable: activities told in several languages, pages, and what stands where.
//!
//! Takes the configuration and documents; looks up what they refer to. Knows no addresses, no theme
//! and no output: those come with `plan`.

mod activity;
mod assemble;
mod conflicts;
mod glossary;
pub mod links;
mod related;
mod release;
mod shelves;
pub mod status;
mod subjects;
mod texts;
mod versions;

pub use activity::{Activity, Owned};
pub use assemble::{Sources, assemble};
pub use links::{Anchor, Destination};
pub use release::{Audience, View};
pub use shelves::{Agreed, Shelf, Shelves, Sums};
pub use versions::{Freshness, Version, Versions};

use crate::base::path::SourcePath;
use crate::base::time::Month;
use crate::config::{Config, LanguageId, OrganizationId, ProgramId, RegionId, TopicId};
use crate::source::{Document, Facts, Media};
use std::collections::{BTreeMap, HashMap};

/// The place of an activity in the bulletin: 0 is the newest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ActivityId(u32);

/// The place of an ordinary page in the bulletin.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PageId(u32);

/// The place of a published file in the bulletin.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FileId(u32);

macro_rules! place {
    ($($name:ident)+) => {$(
        impl $name {
            fn new(at: usize) -> Self {
                let Ok(at) = u32::try_from(at) else { unreachable!("memory ends long before") };
                Self(at)
            }

            /// The place, from 0: for tables with one element each.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }
    )+};
}
place!(ActivityId PageId FileId);

/// An ordinary page in its languages.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its id.
    pub id: String,
    /// Its texts.
    pub versions: Versions,
}

/// The editors' texts about registry entries.
#[derive(Clone, Debug, Default)]
pub struct Prose {
    /// About regions.
    pub regions: BTreeMap<RegionId, Versions>,
    /// About programs.
    pub programs: BTreeMap<ProgramId, Versions>,
    /// About organizations.
    pub organizations: BTreeMap<OrganizationId, Versions>,
    /// About topics.
    pub topics: BTreeMap<TopicId, Versions>,
}

/// The whole bulletin, as far as it is published.
#[derive(Clone, Debug)]
pub struct Bulletin {
    /// What the site is.
    pub config: Config,
    /// For whom and on which day.
    pub view: View,
    /// The editors' texts about registry entries.
    pub prose: Prose,
    /// Which activities stand under which heading.
    pub shelves: Shelves,
    activities: Vec<Activity>,
    /// For each activity, which others its report leads to.
    related: Vec<Vec<ActivityId>>,
    pages: Vec<Page>,
    files: Vec<Media>,
    destinations: HashMap<SourcePath, Destination>,
}

impl Bulletin {
    /// One activity.
    #[must_use]
    pub fn activity(&self, id: ActivityId) -> &Activity {
        &self.activities[id.index()]
    }

    /// Every activity, the newest first.
    #[must_use]
    pub fn activities(&self) -> impl ExactSizeIterator<Item = (ActivityId, &Activity)> {
        self.activities.iter().enumerate().map(|(at, activity)| (ActivityId::new(at), activity))
    }

    /// One ordinary page.
    #[must_use]
    pub fn page(&self, id: PageId) -> &Page {
        &self.pages[id.index()]
    }

    /// Every ordinary page, by id.
    #[must_use]
    pub fn pages(&self) -> impl ExactSizeIterator<Item = (PageId, &Page)> {
        self.pages.iter().enumerate().map(|(at, page)| (PageId::new(at), page))
    }

    /// The page of an id.
    #[must_use]
    pub fn page_named(&self, id: &str) -> Option<PageId> {
        self.pages.binary_search_by(|page| page.id.as_str().cmp(id)).ok().map(PageId::new)
    }

    /// One published file.
    #[must_use]
    pub fn file(&self, id: FileId) -> &Media {
        &self.files[id.index()]
    }

    /// Every published file, by path.
    #[must_use]
    pub fn files(&self) -> impl ExactSizeIterator<Item = (FileId, &Media)> {
        self.files.iter().enumerate().map(|(at, file)| (FileId::new(at), file))
    }

    /// What a source file is in the bulletin.
    #[must_use]
    pub fn destination(&self, file: &SourcePath) -> Option<Destination> {
        self.destinations.get(file).copied()
    }

    /// Every published text.
    pub fn documents(&self) -> impl Iterator<Item = &Document> {
        let prose = &self.prose;
        self.activities
            .iter()
            .map(|activity| &activity.versions)
            .chain(self.pages.iter().map(|page| &page.versions))
            .chain(prose.regions.values())
            .chain(prose.programs.values())
            .chain(prose.organizations.values())
            .chain(prose.topics.values())
            .flat_map(Versions::iter)
            .map(|version| &version.document)
    }

    /// The activity before and the one after in the first program of an activity, by time.
    #[must_use]
    pub fn neighbors(&self, id: ActivityId) -> (Option<ActivityId>, Option<ActivityId>) {
        self.shelves.neighbors(self.activity(id), id)
    }

    /// The activities that a reader of one may like: those that its editor names, then the most alike.
    #[must_use]
    pub fn related(&self, id: ActivityId) -> &[ActivityId] {
        &self.related[id.index()]
    }

    /// How many of some activities began, or whose reports appeared, in each month.
    #[must_use]
    pub fn months(&self, shelf: &Shelf) -> BTreeMap<Month, usize> {
        let mut months = BTreeMap::new();
        for id in shelf {
            *months.entry(Month::from(self.activity(*id).day)).or_default() += 1;
        }
        months
    }

    /// The texts of what a text is about.
    #[must_use]
    pub fn versions(&self, destination: Destination) -> Option<&Versions> {
        match destination {
            Destination::Activity(id, _) => Some(&self.activity(id).versions),
            Destination::Page(id, _) => Some(&self.page(id).versions),
            Destination::Region(id, _) => self.prose.regions.get(&id),
            Destination::Program(id, _) => self.prose.programs.get(&id),
            Destination::Organization(id, _) => self.prose.organizations.get(&id),
            Destination::Topic(id, _) => self.prose.topics.get(&id),
            Destination::File(_) => None,
        }
    }

    /// A text of the facts along the chain of a reader of `language`, and the language it is in; the
    /// original has it if anyone has.
    #[must_use]
    pub fn fact<'a>(
        &self,
        activity: &'a Activity,
        language: LanguageId,
        text: impl Fn(&'a Facts) -> Option<&'a str>,
    ) -> Option<(&'a str, LanguageId)> {
        let told = |language: &LanguageId| {
            text(&activity.versions.get(*language)?.head.facts).map(|text| (text, *language))
        };
        self.config.languages.chain(language).iter().find_map(told)
    }

    /// The best language for a reader of `language` among those that a text is in.
    #[must_use]
    pub fn best(&self, versions: &Versions, language: LanguageId) -> LanguageId {
        versions.best(self.config.languages.chain(language))
    }
}
