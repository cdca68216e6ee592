//! What is published for whom, and when.

use crate::base::day::Day;
use crate::source::facts::Release;

/// For whom a site is built.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Audience {
    /// Everyone: drafts and what is to appear later are left out.
    #[default]
    Public,
    /// The editors: drafts and what is to appear later are shown and marked.
    Preview,
}

/// For whom and on which day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct View {
    /// For whom.
    pub audience: Audience,
    /// On which day.
    pub today: Day,
}

impl View {
    /// Whether a text is shown. What has expired is shown to nobody.
    #[must_use]
    pub fn shows(self, release: Release) -> bool {
        let expired = release.expires.is_some_and(|day| day <= self.today);
        !expired && (self.audience == Audience::Preview || !self.holds_back(release))
    }

    /// Whether a text is a draft or still to appear: marked so where it is shown all the same.
    #[must_use]
    pub fn holds_back(self, release: Release) -> bool {
        release.draft || release.publish_at.is_some_and(|day| day > self.today)
    }
}
