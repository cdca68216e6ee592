//! Everything outside that a build reads: files and the day. The only way in.
//!
//! Never writes: what a build leaves behind goes through `Output`.

pub mod disk;
pub mod memory;
pub mod moment;
pub mod overlay;

use crate::base::day::Day;
use crate::base::digest::Digest;
use crate::base::path::SourcePath;
use std::collections::BTreeSet;
use std::io;

/// The outside, as a build may see it. Two builds of equal worlds give equal bytes.
pub trait World: Sync {
    /// The files of `content/` and `themes/`, sorted by path. Dot files are not listed.
    ///
    /// # Errors
    /// When a folder cannot be read.
    fn list(&self) -> io::Result<Listing>;

    /// The contents of one file.
    ///
    /// # Errors
    /// When the file is missing or cannot be read.
    fn read(&self, file: &SourcePath) -> io::Result<Vec<u8>>;

    /// The digest of the contents of one file.
    ///
    /// # Errors
    /// When the file is missing or cannot be read.
    fn digest(&self, file: &SourcePath) -> io::Result<Digest> {
        self.read(file).map(|bytes| Digest::of(&bytes))
    }

    /// What day it is, for `publish_at`, `expires` and everything that is still to come.
    fn today(&self) -> Day;
}

/// What lies in a site.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    /// The files, sorted.
    pub files: Vec<SourcePath>,
    /// Symbolic links that lead out of the site, or to a folder; nothing behind them is read.
    pub refused: Vec<SourcePath>,
    /// Texts that are not what the editors wrote last: older versions of files, or left out.
    pub held_back: BTreeSet<SourcePath>,
}
