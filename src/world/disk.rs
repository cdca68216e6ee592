//! A site in a folder of the file system.
//!
//! Symbolic links are followed only to files inside the site. Folders that hold no sources
//! (`public/`, `.kabar/`, anything beginning with a dot) are never entered.

use super::{Listing, World};
use crate::base::day::Day;
use crate::base::path::SourcePath;
use std::io;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// The folders of a site that hold sources.
pub const SOURCES: [&str; 2] = ["content", "themes"];

/// A site on disk.
#[derive(Debug)]
pub struct Disk {
    root: PathBuf,
    today: Day,
}

impl Disk {
    /// The site in a folder, seen on a day.
    #[must_use]
    pub fn new(root: &Path, today: Day) -> Self {
        Self { root: root.to_owned(), today }
    }

    /// Sees the site on another day.
    pub fn set_today(&mut self, today: Day) {
        self.today = today;
    }

    /// Whether a path is a file and no link.
    #[must_use]
    pub fn has_file(&self, file: &SourcePath) -> bool {
        self.root.join(file.as_str()).symlink_metadata().is_ok_and(|found| found.is_file())
    }

    fn list_folder(&self, folder: &str, listing: &mut Listing) -> io::Result<()> {
        let start = self.root.join(folder);
        if !start.exists() {
            return Ok(());
        }
        let visible = |entry: &DirEntry| !entry.file_name().as_encoded_bytes().starts_with(b".");
        for entry in WalkDir::new(&start).min_depth(1).into_iter().filter_entry(visible) {
            let entry = match entry {
                Ok(entry) => entry,
                // A folder that vanished while the site was listed holds nothing.
                Err(error) if is_missing(&error) => continue,
                Err(error) => return Err(error.into()),
            };
            if entry.file_type().is_symlink() {
                let path = self.source_path(entry.path())?;
                let list = if self.leads_to_own_file(entry.path()) {
                    &mut listing.files
                } else {
                    &mut listing.refused
                };
                list.push(path);
            } else if entry.file_type().is_file() {
                listing.files.push(self.source_path(entry.path())?);
            }
        }
        Ok(())
    }

    fn source_path(&self, path: &Path) -> io::Result<SourcePath> {
        let relative = path.strip_prefix(&self.root).unwrap_or(path);
        let parts: Option<Vec<&str>> =
            relative.components().map(|part| part.as_os_str().to_str()).collect();
        parts.and_then(|parts| SourcePath::new(&parts.join("/"))).ok_or_else(|| {
            let reason = format!("the file name is not UTF-8: {}", path.display());
            io::Error::new(io::ErrorKind::InvalidData, reason)
        })
    }

    fn leads_to_own_file(&self, link: &Path) -> bool {
        let (Ok(target), Ok(root)) = (link.canonicalize(), self.root.canonicalize()) else {
            return false;
        };
        target.is_file() && target.starts_with(root)
    }
}

fn is_missing(error: &walkdir::Error) -> bool {
    error.io_error().is_some_and(|error| error.kind() == io::ErrorKind::NotFound)
}

impl World for Disk {
    fn list(&self) -> io::Result<Listing> {
        let mut listing = Listing::default();
        for folder in SOURCES {
            self.list_folder(folder, &mut listing)?;
        }
        listing.files.sort_unstable();
        listing.refused.sort_unstable();
        Ok(listing)
    }

    #[expect(clippy::disallowed_methods, reason = "this is the door through which files are read")]
    fn read(&self, file: &SourcePath) -> io::Result<Vec<u8>> {
        std::fs::read(self.root.join(file.as_str()))
    }

    fn today(&self) -> Day {
        self.today
    }
}
