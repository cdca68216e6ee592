//! A site in memory: for tests, and for `kabar init` to try what it is about to write.

use super::{Listing, World};
use crate::base::day::Day;
use crate::base::path::SourcePath;
use std::collections::BTreeMap;
use std::io;

/// A site in memory.
#[derive(Clone, Debug)]
pub struct Memory {
    files: BTreeMap<SourcePath, Vec<u8>>,
    today: Day,
}

impl Memory {
    /// An empty site, seen on a day.
    #[must_use]
    pub fn new(today: Day) -> Self {
        Self { files: BTreeMap::new(), today }
    }

    /// Adds or replaces a file.
    #[must_use]
    pub fn with(mut self, file: &SourcePath, contents: impl Into<Vec<u8>>) -> Self {
        self.files.insert(file.clone(), contents.into());
        self
    }
}

impl World for Memory {
    fn list(&self) -> io::Result<Listing> {
        Ok(Listing { files: self.files.keys().cloned().collect(), ..Listing::default() })
    }

    fn read(&self, file: &SourcePath) -> io::Result<Vec<u8>> {
        self.files.get(file).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn today(&self) -> Day {
        self.today
    }
}
