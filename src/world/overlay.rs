//! A site with some files as they are not: replaced by other bytes, new, or held back.
//!
//! What is asked for is the site underneath, unless it is overlaid; nothing is written.

use super::{Listing, World};
use crate::base::day::Day;
use crate::base::digest::Digest;
use crate::base::path::SourcePath;
use std::collections::{BTreeMap, BTreeSet};
use std::io;

/// A site over another one.
pub struct Overlay<'w> {
    /// The site underneath.
    pub below: &'w dyn World,
    /// Files with other bytes, and those that are new.
    pub replaced: BTreeMap<SourcePath, Vec<u8>>,
    /// Texts that are not what the editors wrote last: those that are also replaced are older, and the
    /// others are left out.
    pub held_back: BTreeSet<SourcePath>,
}

impl<'w> Overlay<'w> {
    /// The site as it is.
    #[must_use]
    pub fn new(below: &'w dyn World) -> Self {
        Self { below, replaced: BTreeMap::new(), held_back: BTreeSet::new() }
    }

    /// The site with another text in one of its files, or with one file more.
    #[must_use]
    pub fn with(mut self, file: &SourcePath, text: &str) -> Self {
        self.replaced.insert(file.clone(), text.as_bytes().to_vec());
        self
    }

    fn is_left_out(&self, file: &SourcePath) -> bool {
        self.held_back.contains(file) && !self.replaced.contains_key(file)
    }
}

impl World for Overlay<'_> {
    fn list(&self) -> io::Result<Listing> {
        let mut listing = self.below.list()?;
        listing.files.retain(|file| !self.is_left_out(file));
        for file in self.replaced.keys() {
            if let Err(at) = listing.files.binary_search(file) {
                listing.files.insert(at, file.clone());
            }
        }
        listing.held_back.clone_from(&self.held_back);
        Ok(listing)
    }

    fn read(&self, file: &SourcePath) -> io::Result<Vec<u8>> {
        match self.replaced.get(file) {
            Some(bytes) => Ok(bytes.clone()),
            None if self.is_left_out(file) => Err(io::ErrorKind::NotFound.into()),
            None => self.below.read(file),
        }
    }

    fn digest(&self, file: &SourcePath) -> io::Result<Digest> {
        match self.replaced.get(file) {
            Some(bytes) => Ok(Digest::of(bytes)),
            None if self.is_left_out(file) => Err(io::ErrorKind::NotFound.into()),
            None => self.below.digest(file),
        }
    }

    fn today(&self) -> Day {
        self.below.today()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::memory::Memory;

    #[test]
    fn one_file_is_as_it_would_be_and_the_others_as_they_are() {
        let path = |name: &str| SourcePath::new(name).unwrap();
        let site = Memory::new(Day::new(2026, 5, 1).unwrap())
            .with(&path("content/a.md"), "a")
            .with(&path("content/c.md"), "c");
        for (name, files) in [
            ("content/b.md", vec!["content/a.md", "content/b.md", "content/c.md"]),
            ("content/c.md", vec!["content/a.md", "content/c.md"]),
        ] {
            let world = Overlay::new(&site).with(&path(name), "new");
            let listed = world.list().unwrap().files;
            assert_eq!(listed, files.into_iter().map(path).collect::<Vec<_>>());
            assert_eq!(world.read(&path(name)).unwrap(), b"new");
            assert_eq!(world.read(&path("content/a.md")).unwrap(), b"a");
        }
    }
}
