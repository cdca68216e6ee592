//! The sections of a site: the fixed first segments of addresses.

/// A section: a list that every language has, or the search through all of them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Section {
    /// All reports.
    Reports,
    /// The regions.
    Regions,
    /// The programs.
    Programs,
    /// The topics.
    Topics,
    /// The kinds of activities.
    Kinds,
    /// The organizations.
    Organizations,
    /// What was agreed.
    FollowUps,
    /// The search.
    Search,
}

impl Section {
    /// Every section.
    pub const ALL: [Self; 8] = [
        Self::Reports,
        Self::Regions,
        Self::Programs,
        Self::Topics,
        Self::Kinds,
        Self::Organizations,
        Self::FollowUps,
        Self::Search,
    ];

    /// The name in `menu` and `paths`, and the segment where `paths` gives none.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reports => "reports",
            Self::Regions => "regions",
            Self::Programs => "programs",
            Self::Topics => "topics",
            Self::Kinds => "kinds",
            Self::Organizations => "organizations",
            Self::FollowUps => "follow-ups",
            Self::Search => "search",
        }
    }

    /// The id of the word that names it in the interface.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::FollowUps => "follow_ups",
            other => other.name(),
        }
    }

    /// The section of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.name() == name)
    }
}
