//! The smallest nouns: what a digest, a path, a language, a day and a phrase are.
//!
//! Values of these types are right by construction; nothing here reads the world or prints.

pub mod day;
pub mod digest;
pub mod fold;
pub mod html;
pub mod lang;
pub mod path;
pub mod phrase;
pub mod time;
