//! kabar.
#![allow(missing_docs, reason = "scaffold")]
pub mod base;
pub mod world;
pub mod yaml;
pub mod diagnostic;
pub mod decode;
pub mod messages;
pub mod config;
pub mod source { pub mod markdown; }
pub mod theme { pub mod contract; }
