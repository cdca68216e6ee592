//! kabar turns the reports of a civil-society organization into a multilingual bulletin.
//!
//! The whole site is a pure function of its sources and the day. Each arrow is a folder, and reading the
//! folders in the order below is reading the program:
//!
//! ```text
//! World ──► Source ──► Document ──► Bulletin ──► Plan ──► rendered items ──► Output
//! world     yaml       decode       model        plan     render              output
//!                      source       config       theme    ledger
//! ```
//!
//! Types only move forward: none has a field that a later stage fills. What editors can mend is a
//! [`diagnostic`], what the environment refuses is an [`std::io::Error`], and [`cli`] alone prints.

pub mod base;

pub mod world;

pub mod yaml;

pub mod messages;

pub mod diagnostic;

pub mod decode;

pub mod config;

pub mod locale;

pub mod source;

pub mod model;

pub mod theme;

pub mod plan;

pub mod schema;

pub mod render;

pub mod ledger;

pub mod output;

pub mod pipeline;

pub mod serve;

pub mod cli;
