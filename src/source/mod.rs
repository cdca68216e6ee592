//! One file at a time, in parallel and pure: the bytes of a text or picture become a document.
//!
//! Takes a path and bytes; knows neither the registries nor any other file. What a document refers
//! to (regions, other texts, pictures) stays a word or a path, for `model` to look up.

pub mod cache;
pub mod document;
pub mod facts;
mod findings;
pub mod markdown;
pub mod name;
pub mod picture;
mod proofread;
mod read;
mod read_facts;
mod read_parts;
pub mod records;
mod revise;
mod wording;

pub use document::{Alt, Document, Head, Reference, ReferenceKind, Text, Translates};
pub use facts::Facts;
pub use name::{Name, Subject};
pub use picture::{Look, Media};
pub use proofread::{Acronym, Lexicon};
pub use read::{body_of, read};
pub use revise::{scalar as revision_scalar, with_revision};
pub use wording::Wording;
