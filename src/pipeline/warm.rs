//! What a run starts with that an earlier one found out, so that less is read again.
//!
//! Everything is found by the digest of what it was made from: nothing of it decides what is
//! published.

use super::read::Files;
use crate::base::digest::{Digest, Hasher};
use crate::base::path::SourcePath;
use crate::config::Config;
use crate::diagnostic::{Checked, Diagnostic, Place};
use crate::source::cache::Heads;
use crate::theme::{self, Theme};
use crate::world::World;
use crate::yaml::path::FieldPath;
use std::io;
use std::sync::Arc;

/// What is known before anything is read.
#[derive(Clone, Copy)]
pub enum Known<'k> {
    /// The heads of texts that a build on this machine remembered.
    Heads(&'k Heads),
    /// What the last run of this process found out; this run finds it out for the next one.
    Warm(&'k Warm),
}

/// What a run found out about the files of a site.
#[derive(Default)]
pub struct Warm {
    pub(super) files: Files,
    pub(super) theme: Option<Loaded>,
}

/// A theme as it was loaded, with what was found in it.
#[derive(Clone)]
pub(super) struct Loaded {
    /// The digest of everything that it was made from.
    from: Digest,
    pub(super) theme: Option<Arc<Theme>>,
    pub(super) findings: Vec<Diagnostic>,
}

impl<'k> From<&'k Heads> for Known<'k> {
    fn from(heads: &'k Heads) -> Self {
        Self::Heads(heads)
    }
}

impl<'k> From<&'k Warm> for Known<'k> {
    fn from(warm: &'k Warm) -> Self {
        Self::Warm(warm)
    }
}

impl<'k> Known<'k> {
    /// The theme as it was last loaded.
    pub(super) fn theme(self) -> Option<&'k Loaded> {
        match self {
            Self::Heads(_) => None,
            Self::Warm(warm) => warm.theme.as_ref(),
        }
    }
}

/// Loads the theme, unless it is known from the same files and languages.
pub(super) fn theme(
    (world, files): (&dyn World, &[SourcePath]),
    config: &Config,
    known: Option<&Loaded>,
) -> io::Result<Loaded> {
    let from = digest((world, files), config)?;
    if let Some(loaded) = known.filter(|loaded| loaded.from == from) {
        return Ok(loaded.clone());
    }
    let Some(file) = SourcePath::new("content/bulletin.yaml") else {
        unreachable!("it is relative")
    };
    let place = Place::Field(file, FieldPath::root().key("theme"));
    let loaded = theme::load(world, files, &config.languages, (&config.theme, place))?;
    let Checked { value, diagnostics: findings } = loaded;
    Ok(Loaded { from, theme: value.map(Arc::new), findings })
}

/// The digest of everything that a theme is made from.
fn digest((world, files): (&dyn World, &[SourcePath]), config: &Config) -> io::Result<Digest> {
    let mut hasher = Hasher::new();
    hasher.text(&format!("{:?} {:?}", config.theme, config.languages));
    for file in files.iter().filter(|file| file.below("themes").is_some()) {
        hasher.text(file.as_str()).digest(world.digest(file)?);
    }
    Ok(hasher.finish())
}
