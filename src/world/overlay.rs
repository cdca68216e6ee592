//! A site with one file as it would be: to try what is about to be written.

use super::{Listing, World};
use crate::base::day::Day;
use crate::base::path::SourcePath;
use std::io;

/// A site with another text in one of its files, or with one file more.
pub struct Overlay<'w> {
    below: &'w dyn World,
    file: SourcePath,
    bytes: Vec<u8>,
}

impl<'w> Overlay<'w> {
    /// The site with this file.
    #[must_use]
    pub fn new(below: &'w dyn World, file: &SourcePath, text: &str) -> Self {
        Self { below, file: file.clone(), bytes: text.as_bytes().to_vec() }
    }
}

impl World for Overlay<'_> {
    fn list(&self) -> io::Result<Listing> {
        let mut listing = self.below.list()?;
        if let Err(at) = listing.files.binary_search(&self.file) {
            listing.files.insert(at, self.file.clone());
        }
        Ok(listing)
    }

    fn read(&self, file: &SourcePath) -> io::Result<Vec<u8>> {
        if *file == self.file { Ok(self.bytes.clone()) } else { self.below.read(file) }
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
            let world = Overlay::new(&site, &path(name), "new");
            let listed = world.list().unwrap().files;
            assert_eq!(listed, files.into_iter().map(path).collect::<Vec<_>>());
            assert_eq!(world.read(&path(name)).unwrap(), b"new");
            assert_eq!(world.read(&path("content/a.md")).unwrap(), b"a");
        }
    }
}
