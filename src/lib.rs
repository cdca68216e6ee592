//! kabar turns the reports of a civil-society organization into a multilingual bulletin.

pub mod base;
pub mod cli;
pub mod config;
pub mod decode;
pub mod diagnostic;
pub mod ledger;
pub mod locale;
pub mod messages;
pub mod model;
pub mod output;
pub mod pipeline;
pub mod plan;
pub mod render;
pub mod source;
pub mod theme;
pub mod world;
pub mod yaml;
