//! The files that editors write, as JSON Schemas: for completion while typing, and for other programs.
//!
//! Made of the records that reading takes, so that a field is in both or in neither, and of the names
//! that a site declares. Draft 7, the newest one that editors' YAML servers know. A schema is a little
//! stricter than reading where that helps who types: an alias of a region only as it is written.

mod names;
mod shapes;
pub mod words;

pub use names::Vocabulary;
pub use words::Words;

use crate::config::{organizations, programs, read, regions, topics};
use crate::decode::SCHEMA;
use crate::decode::record::{Keys, Shape};
use crate::source::records;
use crate::theme;
use serde_json::{Value, json};
use shapes::Shapes;

/// A kind of file that editors write.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// The front matter of a report.
    Report,
    /// The front matter of an ordinary page.
    Page,
    /// The front matter of a text about a region, program, organization or topic.
    Prose,
    /// `bulletin.yaml`.
    Bulletin,
    /// `regions.yaml`.
    Regions,
    /// `programs.yaml`.
    Programs,
    /// `organizations.yaml`.
    Organizations,
    /// `topics.yaml`.
    Topics,
    /// The `theme.yaml` of a theme.
    Theme,
}

static REGIONS: Shape = Shape::Keyed(Keys::Ids, &Shape::Group(&regions::REGION));
static PROGRAMS: Shape = Shape::Keyed(Keys::Ids, &Shape::Group(&programs::PROGRAM));
static ORGANIZATIONS: Shape = Shape::Keyed(Keys::Ids, &Shape::Group(&organizations::ORGANIZATION));
static TOPICS: Shape = Shape::Keyed(Keys::Ids, &Shape::Group(&topics::TOPIC));

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 9] = [
        Self::Report,
        Self::Page,
        Self::Prose,
        Self::Bulletin,
        Self::Regions,
        Self::Programs,
        Self::Organizations,
        Self::Topics,
        Self::Theme,
    ];

    /// Its name on the command line, and that of its file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Page => "page",
            Self::Prose => "prose",
            Self::Bulletin => "bulletin",
            Self::Regions => "regions",
            Self::Programs => "programs",
            Self::Organizations => "organizations",
            Self::Topics => "topics",
            Self::Theme => "theme",
        }
    }

    /// Which files of a site are of this kind, as a pattern.
    #[must_use]
    pub const fn files(self) -> &'static str {
        match self {
            Self::Report => "content/reports/**/*.md",
            Self::Page => "content/pages/**/*.md",
            Self::Prose => "content/{regions,programs,organizations,topics}/**/*.md",
            Self::Bulletin => "content/bulletin.yaml",
            Self::Regions => "content/regions.yaml",
            Self::Programs => "content/programs.yaml",
            Self::Organizations => "content/organizations.yaml",
            Self::Topics => "content/topics.yaml",
            Self::Theme => "themes/*/theme.yaml",
        }
    }

    /// Whether the whole file is YAML; else it begins with YAML, and Markdown follows.
    #[must_use]
    pub const fn is_yaml(self) -> bool {
        !matches!(self, Self::Report | Self::Page | Self::Prose)
    }

    /// What reading takes for the whole of it.
    #[must_use]
    pub fn shape(self) -> Shape {
        match self {
            Self::Report => Shape::Group(&records::REPORT),
            Self::Page => Shape::Group(&records::PAGE),
            Self::Prose => Shape::Group(&records::PROSE),
            Self::Bulletin => Shape::Group(&read::BULLETIN),
            Self::Regions => REGIONS,
            Self::Programs => PROGRAMS,
            Self::Organizations => ORGANIZATIONS,
            Self::Topics => TOPICS,
            Self::Theme => Shape::Group(&theme::SHEET),
        }
    }
}

/// The schema of a kind of file in a site that declares these names.
#[must_use]
pub fn schema(kind: Kind, vocabulary: &Vocabulary, words: &Words) -> Value {
    let mut shapes = Shapes::new(vocabulary, words);
    let mut value = shapes.value(kind.shape());
    if matches!(kind.shape(), Shape::Keyed(..)) {
        value["properties"] = json!({ SCHEMA: {} });
    }
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": words.about("kind", kind.name()),
        "allOf": std::iter::once(value).chain(rule(kind)).collect::<Vec<_>>(),
        "definitions": shapes.definitions(),
    })
}

/// What reading asks of several fields together: an original says where and when, and a bulletin in
/// which language it is.
fn rule(kind: Kind) -> Option<Value> {
    let given = |field: &str| json!({ "required": [field], "properties": { field: { "not": shapes::nothing() } } });
    let one_of = |fields: [&str; 2]| json!({ "anyOf": fields.map(given) });
    match kind {
        Kind::Report => Some(json!({
            "if": { "not": given("translates") },
            "then": { "allOf": [one_of(["regions", "region"]), one_of(["date", "published"])] },
        })),
        Kind::Bulletin => Some(one_of(["languages", "default_language"])),
        _ => None,
    }
}
