//! The smallest nouns: what a digest, a path, a language and a day are.
//!
//! Values of these types are right by construction; nothing here reads the world or prints.

pub mod day;
pub mod digest;
pub mod lang;
pub mod path;
pub mod time;
