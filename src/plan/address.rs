//! What an address is the address of.

use crate::config::{KindId, OrganizationId, ProgramId, RegionId, Section, TopicId};
use crate::model::{ActivityId, Destination, PageId};
use crate::theme::contract::PageKind;

/// What a page shows, whatever its language.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Address {
    /// The choice of languages.
    Chooser,
    /// The front page.
    Front,
    /// One report.
    Report(ActivityId),
    /// All reports.
    Reports,
    /// The reports of a year.
    Year(i32),
    /// The tree of regions.
    Regions,
    /// One region.
    Region(RegionId),
    /// The table of programs.
    Programs,
    /// One program.
    Program(ProgramId),
    /// All topics.
    Topics,
    /// One topic.
    Topic(TopicId),
    /// All kinds of activities.
    Kinds,
    /// One kind.
    Kind(KindId),
    /// All organizations.
    Organizations,
    /// One organization.
    Organization(OrganizationId),
    /// What was agreed.
    FollowUps,
    /// The search.
    Search,
    /// Which text is told in which language.
    Status,
    /// An ordinary page.
    Page(PageId),
    /// The page for addresses that do not exist.
    NotFound,
}

impl Address {
    /// The kind of its page.
    #[must_use]
    pub const fn kind(self) -> PageKind {
        match self {
            Self::Chooser => PageKind::Chooser,
            Self::Front => PageKind::Front,
            Self::Report(_) => PageKind::Report,
            Self::Reports => PageKind::Reports,
            Self::Year(_) => PageKind::Year,
            Self::Regions => PageKind::Regions,
            Self::Region(_) => PageKind::Region,
            Self::Programs => PageKind::Programs,
            Self::Program(_) => PageKind::Program,
            Self::Topics => PageKind::Topics,
            Self::Topic(_) => PageKind::Topic,
            Self::Kinds => PageKind::Kinds,
            Self::Kind(_) => PageKind::Kind,
            Self::Organizations => PageKind::Organizations,
            Self::Organization(_) => PageKind::Organization,
            Self::FollowUps => PageKind::FollowUps,
            Self::Search => PageKind::Search,
            Self::Status => PageKind::Status,
            Self::Page(_) => PageKind::Page,
            Self::NotFound => PageKind::NotFound,
        }
    }

    /// The section it belongs to.
    #[must_use]
    pub const fn section(self) -> Option<Section> {
        match self {
            Self::Report(_) | Self::Reports | Self::Year(_) => Some(Section::Reports),
            Self::Regions | Self::Region(_) => Some(Section::Regions),
            Self::Programs | Self::Program(_) => Some(Section::Programs),
            Self::Topics | Self::Topic(_) => Some(Section::Topics),
            Self::Kinds | Self::Kind(_) => Some(Section::Kinds),
            Self::Organizations | Self::Organization(_) => Some(Section::Organizations),
            Self::FollowUps => Some(Section::FollowUps),
            Self::Search => Some(Section::Search),
            Self::Chooser | Self::Front | Self::Status | Self::Page(_) | Self::NotFound => None,
        }
    }

    /// The page that a text stands on; `None` for a file that is no text.
    #[must_use]
    pub const fn of_text(text: Destination) -> Option<Self> {
        match text {
            Destination::Activity(id, _) => Some(Self::Report(id)),
            Destination::Page(id, _) => Some(Self::Page(id)),
            Destination::Region(id, _) => Some(Self::Region(id)),
            Destination::Program(id, _) => Some(Self::Program(id)),
            Destination::Organization(id, _) => Some(Self::Organization(id)),
            Destination::Topic(id, _) => Some(Self::Topic(id)),
            Destination::File(_) => None,
        }
    }

    /// The page that lists it with its like.
    #[must_use]
    pub const fn of_section(section: Section) -> Self {
        match section {
            Section::Reports => Self::Reports,
            Section::Regions => Self::Regions,
            Section::Programs => Self::Programs,
            Section::Topics => Self::Topics,
            Section::Kinds => Self::Kinds,
            Section::Organizations => Self::Organizations,
            Section::FollowUps => Self::FollowUps,
            Section::Search => Self::Search,
        }
    }
}
