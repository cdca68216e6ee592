//! A text after reading: what its front matter and its outline say, and its rendered body.
//!
//! A head can be remembered between builds; a body is made again when it is needed. No place in
//! the file enters a digest.

use super::facts::Facts;
use super::markdown::{Body, Heading, Target};
use super::name::Name;
use super::proofread::Acronym;
use crate::base::digest::Digest;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::yaml::path::FieldPath;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

/// One text of the bulletin.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its file.
    pub file: SourcePath,
    /// What its path says.
    pub name: Name,
    /// The digest of the file.
    pub digest: Digest,
    /// What others may know of it.
    pub head: Arc<Head>,
    /// Its rendered body.
    pub text: Text,
}

/// A rendered body, or the promise that the file gives it.
#[derive(Clone, Debug)]
pub enum Text {
    /// The body, made while the file was read.
    Made(Arc<Body>),
    /// The head was remembered, so nobody has looked at the body yet.
    InFile,
}

impl Text {
    /// Finds once what a process that goes on asks of the body again and again.
    pub fn learn(&mut self) {
        if let Self::Made(body) = self {
            Arc::make_mut(body).learn_terms();
        }
    }
}

/// What front matter and outline say.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Head {
    /// The title; empty on a text about a registry entry.
    pub title: String,
    /// The last segment of its address, if it is not made of the title.
    pub slug: Option<String>,
    /// The summary as written, else the first paragraph.
    pub summary: Option<String>,
    /// Old addresses, with their places.
    pub aliases: Vec<(String, FieldPath)>,
    /// Of what it is a translation.
    pub translates: Option<Translates>,
    /// The facts.
    pub facts: Facts,
    /// The headings of the body.
    pub headings: Vec<Heading>,
    /// Every id in the body that a link can lead to.
    pub anchors: BTreeSet<String>,
    /// How many words the body has.
    pub words: usize,
    /// What the body refers to, in its order.
    pub references: Vec<Reference>,
    /// The acronyms that the body does not explain.
    pub acronyms: Vec<Acronym>,
    /// Digests of its parts.
    pub digests: Digests,
}

/// Digests of the parts of a text, without places.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Digests {
    /// Title, summary and all else of the head but places.
    pub head: Digest,
    /// Title and facts: what translations show of it.
    pub facts: Digest,
    /// What was agreed.
    pub follow_ups: Digest,
    /// The rendered body.
    pub body: Digest,
    /// Of an original: title, summary and Markdown, white space folded. Nobody translates a translation.
    pub revision: Option<Digest>,
}

impl Head {
    /// What `translates.revision` names of an original; empty for a translation.
    #[must_use]
    pub fn revision(&self) -> String {
        self.digests.revision.map(|revision| revision.short()).unwrap_or_default()
    }
}

/// That a text is a translation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Translates {
    /// The language of the original.
    pub lang: Lang,
    /// The short digest of the original that it follows.
    pub revision: Option<String>,
    /// Who translated.
    pub by: Option<String>,
    /// Whether a machine did.
    pub machine: bool,
}

impl Translates {
    /// The language of the original where what is written is no language tag (BCP 47,
    /// undetermined).
    pub const UNKNOWN: &'static str = "und";
}

/// Something that a body refers to.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Reference {
    /// What it refers to.
    pub kind: ReferenceKind,
    /// Where, in bytes of the file.
    pub range: Range<usize>,
}

/// What a body can refer to.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum ReferenceKind {
    /// A place in the site, by a link.
    Link(Target),
    /// A file in the site, by a picture.
    Picture {
        /// The file.
        target: Target,
        /// Whether the text says what it shows.
        alt: Alt,
    },
    /// A component of the theme, by its name, with the file that it shows.
    Shortcode {
        /// The name.
        name: String,
        /// The argument `src`, if it is a file and not a web address.
        src: Option<String>,
        /// Whether the call says what that shows.
        alt: Alt,
    },
}

/// Whether a picture has an alternative text where it is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Alt {
    /// It has.
    Given,
    /// It has none, or an empty one.
    Missing,
}
