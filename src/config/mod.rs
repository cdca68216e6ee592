//! What the site is: `bulletin.yaml` and the registries, read once, checked, never changed.
//!
//! Knows no report. A registry entry that refers to another one carries its id, so that a lookup
//! cannot fail later.

pub mod bulletin;
pub mod language;
pub mod organizations;
pub mod programs;
pub mod read;
pub mod regions;
pub mod registry;
pub mod section;
pub mod texts;
pub mod topics;

pub use bulletin::{BaseUrl, Kind, Publisher};
pub use language::{LanguageId, Languages};
pub use organizations::Organization;
pub use programs::{Program, ProgramStatus};
pub use regions::Region;
pub use registry::{Entry, Id, Registry};
pub use section::Section;
pub use texts::Texts;
pub use topics::Topic;

/// The id of a region.
pub type RegionId = Id<Region>;
/// The id of a program.
pub type ProgramId = Id<Program>;
/// The id of an organization.
pub type OrganizationId = Id<Organization>;
/// The id of a topic.
pub type TopicId = Id<Topic>;
/// The id of a kind of activity.
pub type KindId = Id<Kind>;

/// Everything that `bulletin.yaml` and the registries say.
#[derive(Clone, Debug)]
pub struct Config {
    /// The title of the bulletin.
    pub title: Texts,
    /// What it is about.
    pub description: Texts,
    /// Where it will be published.
    pub base_url: BaseUrl,
    /// Its languages, with the order in which each falls back.
    pub languages: Languages,
    /// The name of the theme.
    pub theme: String,
    /// Who publishes it.
    pub publisher: Option<Publisher>,
    /// SPDX name of the license of the texts.
    pub license: Option<String>,
    /// How many cards a list page has.
    pub page_size: usize,
    /// The entries of the main menu.
    pub menu: Vec<MenuItem>,
    /// Whether a site is published around its broken texts.
    pub quarantine: bool,
    /// How addresses treat other scripts than Latin.
    pub scripts: crate::base::lang::Scripts,
    /// Whether readers can search: there is a page for it, and an index for each language.
    pub search: bool,
    /// The regions.
    pub regions: Registry<Region>,
    /// The programs.
    pub programs: Registry<Program>,
    /// The organizations.
    pub organizations: Registry<Organization>,
    /// The topics.
    pub topics: Registry<Topic>,
    /// The kinds of activities.
    pub kinds: Registry<Kind>,
}

impl Config {
    /// The sections that the bulletin has.
    pub fn sections(&self) -> impl Iterator<Item = Section> + use<> {
        let can_search = self.search;
        Section::ALL.into_iter().filter(move |it| can_search || *it != Section::Search)
    }
}

/// An entry of the main menu.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum MenuItem {
    /// A section of the site.
    Section(Section),
    /// An ordinary page, by its id; `index` is its place in the menu.
    Page {
        /// The id.
        id: String,
        /// Its place in `menu`, for messages.
        index: usize,
    },
}
