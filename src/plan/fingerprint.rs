//! What an output is made from, as a short list of named digests.
//!
//! Two equal fingerprints give equal bytes; the difference between two is the reason for making an
//! output again. Contents only: no times, no places in files, no order of threads.

use crate::base::digest::{Digest, Hasher};
use crate::model::ActivityId;

/// What a part of a fingerprint is the digest of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[repr(u8)]
pub enum Part {
    /// The version of kabar.
    Tool,
    /// What kind of output it is, of what, and on which page of a list.
    Recipe,
    /// `bulletin.yaml` and for whom the site is built.
    Bulletin,
    /// `regions.yaml`.
    Regions,
    /// `programs.yaml`.
    Programs,
    /// `organizations.yaml`.
    Organizations,
    /// `topics.yaml`.
    Topics,
    /// The menu.
    Menu,
    /// The templates.
    Theme,
    /// The words of the interface in the language of the page.
    Words,
    /// The text of the page itself.
    Text,
    /// The original of a translation: its facts and title.
    Original,
    /// In which languages the page is there.
    Languages,
    /// Where the links of the text lead.
    Links,
    /// The editors' text about a registry entry.
    Prose,
    /// How many activities stand under a heading, and what is summed up of them.
    Counts,
    /// What was agreed.
    FollowUps,
    /// The page before and after.
    Neighbors,
    /// What lists show of an activity.
    Card(ActivityId),
    /// A report told whole in a feed.
    Entry(ActivityId),
    /// All addresses of the site.
    Addresses,
    /// The bytes of a file.
    Bytes,
    /// Which text is told in which language.
    Translations,
    /// What calendars and tables tell of activities.
    Records,
    /// All texts of a language with the facts of their activities.
    Texts,
}

/// The parts that an output is made from.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Fingerprint {
    parts: Vec<(Part, u64)>,
}

impl Fingerprint {
    /// An empty fingerprint with room for a number of parts.
    #[must_use]
    pub fn with_capacity(parts: usize) -> Self {
        Self { parts: Vec::with_capacity(parts) }
    }

    /// Adds a part.
    pub fn add(&mut self, part: Part, digest: Digest) -> &mut Self {
        let mut bytes = [0; 8];
        bytes.copy_from_slice(&digest.as_bytes()[..8]);
        self.parts.push((part, u64::from_le_bytes(bytes)));
        self
    }

    /// Adds parts that another fingerprint has.
    pub fn extend(&mut self, other: &Self) -> &mut Self {
        self.parts.extend_from_slice(&other.parts);
        self
    }

    /// The same without spare room.
    #[must_use]
    pub fn compact(mut self) -> Self {
        self.parts.shrink_to_fit();
        self
    }

    /// Every part, in the order in which they were added.
    #[must_use]
    pub fn parts(&self) -> &[(Part, u64)] {
        &self.parts
    }

    /// One digest of all parts; `name` says which activity a part is about, since its place in the
    /// bulletin changes with every report that is added.
    #[must_use]
    pub fn digest<'n>(&self, name: impl Fn(ActivityId) -> &'n str) -> Digest {
        let mut hasher = Hasher::new();
        for (part, digest) in &self.parts {
            hasher.number(u64::from(part.code())).number(*digest);
            if let Some(id) = part.activity() {
                hasher.text(name(id));
            }
        }
        hasher.finish()
    }
}

macro_rules! parts {
    ($($pattern:pat => $code:literal $word:literal,)+) => {
        impl Part {
            /// The number under which it is stored.
            #[must_use]
            pub const fn code(self) -> u8 {
                match self { $($pattern => $code,)+ }
            }

            /// The message that names it in explanations, by its stored number.
            #[must_use]
            pub const fn word(code: u8) -> &'static str {
                match code { $($code => $word,)+ _ => "part-unknown" }
            }
        }
    };
}

parts! {
    Self::Tool => 0 "part-tool",
    Self::Recipe => 1 "part-recipe",
    Self::Bulletin => 2 "part-bulletin",
    Self::Regions => 3 "part-regions",
    Self::Programs => 4 "part-programs",
    Self::Organizations => 5 "part-organizations",
    Self::Topics => 6 "part-topics",
    Self::Menu => 7 "part-menu",
    Self::Theme => 8 "part-theme",
    Self::Words => 9 "part-words",
    Self::Text => 10 "part-text",
    Self::Original => 11 "part-original",
    Self::Languages => 12 "part-languages",
    Self::Links => 13 "part-links",
    Self::Prose => 14 "part-prose",
    Self::Counts => 15 "part-counts",
    Self::FollowUps => 16 "part-follow-ups",
    Self::Neighbors => 17 "part-neighbors",
    Self::Card(_) => 18 "part-card",
    Self::Entry(_) => 19 "part-entry",
    Self::Addresses => 20 "part-addresses",
    Self::Bytes => 21 "part-bytes",
    Self::Translations => 22 "part-translations",
    Self::Records => 23 "part-records",
    Self::Texts => 24 "part-texts",
}

impl Part {
    /// The activity whose card it is the digest of.
    #[must_use]
    pub const fn card(self) -> Option<ActivityId> {
        match self {
            Self::Card(id) => Some(id),
            _ => None,
        }
    }

    /// The activity that it is about.
    #[must_use]
    pub const fn activity(self) -> Option<ActivityId> {
        match self {
            Self::Card(id) | Self::Entry(id) => Some(id),
            _ => None,
        }
    }
}
