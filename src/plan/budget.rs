//! How heavy an output may be for a reader who pays for each megabyte, and what its weight is made of.
//!
//! The limits stand here and nowhere else. Weights are bytes as a common server sends them: texts compressed
//! by gzip at its usual level 6, pictures as they are. What other people's programs fetch on purpose, such as
//! calendars, tables and sitemaps, has no limit.

use super::{Address, PageRecipe, Recipe};
use crate::model::{Bulletin, Destination, FileId};
use crate::source::markdown::Target;
use crate::source::{Document, ReferenceKind};
use crate::theme::Theme;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What an output is weighed as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Budget {
    /// A page that tells one thing: its HTML and style sheet.
    Text,
    /// A page that lists: its HTML and style sheet.
    List,
    /// A page that shows pictures: all that it loads.
    Pictures,
    /// A feed.
    Feed,
    /// A script, which nobody needs in order to read.
    Script,
}

impl Budget {
    /// The most that it may weigh, in bytes.
    #[must_use]
    pub const fn limit(self) -> u64 {
        match self {
            // Ten TCP segments: what arrives in the first round trip (RFC 6928).
            Self::Text => 14_600,
            // The page weight for slow links of Aptivate's "Web design guidelines for low bandwidth".
            Self::List => 25_000,
            // A minute at the 40 kbit/s of a telephone without 3G.
            Self::Pictures => 300_000,
            // Twenty reports told whole.
            Self::Feed => 100_000,
            Self::Script => 10_000,
        }
    }

    /// The budget of an output, if it has one.
    #[must_use]
    pub fn of(bulletin: &Bulletin, theme: &Theme, recipe: &Recipe) -> Option<Self> {
        let page = match recipe {
            Recipe::Asset(at) => {
                return (theme.assets()[*at].extension() == "js").then_some(Self::Script);
            }
            Recipe::Feed(_) => return Some(Self::Feed),
            Recipe::Page(page) => page,
            _ => return None,
        };
        match page.address {
            // Previews only, for editors.
            Address::Status => None,
            _ if !pictures(bulletin, page).is_empty() => Some(Self::Pictures),
            Address::Report(_) | Address::Page(_) | Address::Chooser | Address::NotFound => {
                Some(Self::Text)
            }
            _ => Some(Self::List),
        }
    }
}

/// The editors' text on a page, as its readers see it: of a report, or about a registry entry.
#[must_use]
pub fn text<'b>(bulletin: &'b Bulletin, page: &PageRecipe) -> Option<&'b Document> {
    let prose = &bulletin.prose;
    let versions = match page.address {
        Address::Report(id) => Some(&bulletin.activity(id).versions),
        Address::Page(id) => Some(&bulletin.page(id).versions),
        Address::Region(id) => prose.regions.get(&id),
        Address::Program(id) => prose.programs.get(&id),
        Address::Topic(id) => prose.topics.get(&id),
        Address::Organization(id) => prose.organizations.get(&id),
        _ => None,
    }?;
    versions.get(bulletin.best(versions, page.language))
}

/// The files beside its text that a page shows, each once.
#[must_use]
pub fn pictures(bulletin: &Bulletin, page: &PageRecipe) -> BTreeSet<FileId> {
    let Some(document) = text(bulletin, page) else { return BTreeSet::new() };
    let file = |kind: &ReferenceKind| {
        let path = match kind {
            ReferenceKind::Picture { target: Target::File { path, .. }, .. } => Some(path),
            ReferenceKind::Shortcode { src, .. } => src.as_ref(),
            _ => None,
        }?;
        match bulletin.destination(&document.file.resolve(path)?)? {
            Destination::File(id) => Some(id),
            _ => None,
        }
    };
    document.head.references.iter().filter_map(|reference| file(&reference.kind)).collect()
}

/// What the weight of an output is made of, in bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Weight {
    /// The text or the list, and all that has no other part.
    pub text: u64,
    /// Tables.
    pub tables: u64,
    /// What stands around the text: head, navigation, headers and footers.
    pub frame: u64,
    /// The style sheet.
    pub style: u64,
    /// Pictures.
    pub pictures: u64,
}

impl Weight {
    /// All of it.
    #[must_use]
    pub const fn total(self) -> u64 {
        self.text + self.tables + self.frame + self.style + self.pictures
    }

    /// The name of the heaviest part.
    #[must_use]
    pub fn heaviest(self) -> &'static str {
        let parts = [
            ("text", self.text),
            ("tables", self.tables),
            ("frame", self.frame),
            ("style", self.style),
            ("pictures", self.pictures),
        ];
        parts.into_iter().max_by_key(|(_, bytes)| *bytes).map_or("text", |(name, _)| name)
    }
}
