//! Markdown to a body with holes: the only door to `pulldown_cmark` and `ammonia`.
//!
//! A pure function of one text. Where a link leads, how large a picture is and what a word of the
//! interface is called are not known here: those places stay open as holes, for the renderer to
//! fill. Reads no other file and knows no language.

mod blocks;
mod body;
mod entity;
mod footnotes;
mod heading;
mod inlines;
mod links;
mod outline;
pub mod pieces;
mod plain;
mod policy;
mod quotation;
mod raw;
mod sanitize;
mod shortcode;
mod table;
mod tag;
mod text;
mod writer;

pub use body::{Body, Hole, HoleKind};
pub use links::Target;
pub use outline::{Heading, Outline};
pub use plain::Plain;
pub use shortcode::{Arg, Shortcode};

use crate::base::phrase::Phrase;
use std::ops::Range;
use writer::{Nesting, RawHtml};

/// What one Markdown text became.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rendered {
    /// The HTML, with holes where something of the site is inserted.
    pub body: Body,
    /// What others need to know of the text without reading it.
    pub outline: Outline,
    /// Its words, for those who read them.
    pub plain: Plain,
    /// What the editor should hear about, in the order of the text.
    pub problems: Vec<Problem>,
}

/// Something in the text that could not be published as it was written.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// What happened.
    pub kind: ProblemKind,
    /// Where, in bytes of the Markdown text.
    pub range: Range<usize>,
}

/// What happened to a piece of the text.
#[derive(Debug, Clone, PartialEq)]
pub enum ProblemKind {
    /// Raw HTML was taken out: an element as `<script>`, an attribute as `<p onclick>`.
    HtmlRemoved {
        /// What went.
        what: String,
    },
    /// A link or picture with an address that is not safe; its words stayed as plain text.
    UnsafeLink {
        /// The address as written.
        target: String,
    },
    /// What looks like a shortcode is not one; it stayed as text.
    ShortcodeSyntax {
        /// What was expected.
        reason: Phrase,
    },
    /// A link that has no words.
    EmptyLink,
    /// A heading lies more than one level below the one before it.
    SkippedLevel {
        /// How many signs `#` it has.
        level: u8,
        /// How many it should have at most.
        deepest: u8,
    },
}

/// Renders the Markdown part of a file. All ranges in the result are byte ranges of `text`.
///
/// At most [`MAX_PROBLEMS`] problems are reported: a text with more is broken in one way.
#[must_use]
pub fn render(text: &str) -> Rendered {
    let (rendered, nesting) = writer::write(text, RawHtml::Sanitized);
    match nesting {
        Nesting::Sound => rendered,
        // Sanitizing walks the open elements again for each one, so deep nesting would cost its
        // square. No text for readers nests so deeply: such a one loses its raw HTML.
        Nesting::TooDeep => writer::write(text, RawHtml::Removed).0,
    }
}

/// How many problems of one text are kept.
pub const MAX_PROBLEMS: usize = 100;

#[cfg(test)]
mod tests;
