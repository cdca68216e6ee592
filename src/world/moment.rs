//! A site on disk as it was at one moment, held in memory: for a process that builds again and again.
//!
//! Every build of a moment sees the same files, whatever happens on the disk meanwhile. Only what may
//! have changed is read again. Never watches anything itself.

use super::disk::Disk;
use super::{Listing, World};
use crate::base::day::Day;
use crate::base::digest::Digest;
use crate::base::path::SourcePath;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::Arc;

/// A file with more bytes is read from the disk whenever it is needed: large pictures.
const LARGE: usize = 1 << 20;

/// The contents of a file at one moment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Version {
    /// Its bytes.
    pub bytes: Arc<[u8]>,
    /// Their digest.
    pub digest: Digest,
}

impl Version {
    /// These contents.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self { bytes: bytes.into(), digest: Digest::of(bytes) }
    }
}

/// What may have changed since the last moment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Touched {
    /// These files, and whatever lies below these folders.
    Paths(BTreeSet<SourcePath>),
    /// Anything.
    Everything,
}

impl Default for Touched {
    fn default() -> Self {
        Self::Paths(BTreeSet::new())
    }
}

impl Touched {
    /// Both of two.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Paths(mut paths), Self::Paths(more)) => {
                paths.extend(more);
                Self::Paths(paths)
            }
            _ => Self::Everything,
        }
    }

    /// Which of some files, in path order, are touched, and whether a folder is.
    fn among<'f>(&self, files: &'f [SourcePath]) -> (BTreeSet<&'f SourcePath>, Folders) {
        let Self::Paths(paths) = self else { return (files.iter().collect(), Folders::Same) };
        let (mut touched, mut folders) = (BTreeSet::new(), Folders::Same);
        for path in paths {
            let begin = files.partition_point(|file| file < path);
            let same_name =
                files[begin..].iter().take_while(|file| file.as_str().starts_with(path.as_str()));
            for file in same_name {
                if file.below(path.as_str()).is_some() {
                    folders = Folders::Touched;
                } else if file != path {
                    continue;
                }
                touched.insert(file);
            }
        }
        (touched, folders)
    }
}

/// What has changed since the last moment.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Change {
    /// Files that are new or have other contents.
    pub written: Vec<SourcePath>,
    /// Files that are gone, and files that were emptied: a program may be about to write them.
    pub lost: Vec<SourcePath>,
    /// Whether a folder was among what was touched.
    pub folders: Folders,
}

impl Change {
    /// The files that have changed.
    pub fn files(&self) -> impl Iterator<Item = &SourcePath> {
        self.written.iter().chain(&self.lost)
    }

    /// Whether no file has changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files().next().is_none()
    }

    /// Whether a file has changed.
    #[must_use]
    pub fn is_of(&self, file: &SourcePath) -> bool {
        self.written.contains(file) || self.lost.contains(file)
    }

    /// What has changed after both of two changes.
    #[must_use]
    pub fn and(mut self, later: Self) -> Self {
        let is_back = |file: &SourcePath| later.written.contains(file);
        self.lost.retain(|file| !is_back(file));
        self.lost.extend(later.lost);
        self.written.retain(|file| !self.lost.contains(file));
        self.written.extend(later.written);
        for list in [&mut self.written, &mut self.lost] {
            list.sort_unstable();
            list.dedup();
        }
        self.folders = self.folders.max(later.folders);
        self
    }
}

/// Whether folders have changed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Folders {
    /// Files only.
    #[default]
    Same,
    /// A folder is new, gone, or another one.
    Touched,
}

/// A site at one moment.
#[derive(Debug)]
pub struct Moment {
    disk: Disk,
    files: BTreeMap<SourcePath, Kept>,
    /// Links that lead nowhere, or out of the site.
    refused: Vec<SourcePath>,
}

/// What is kept of a file.
#[derive(Debug)]
struct Kept {
    digest: Digest,
    /// `None` for a large file.
    bytes: Option<Arc<[u8]>>,
}

impl Kept {
    fn of(bytes: &[u8]) -> Self {
        let digest = Digest::of(bytes);
        Self { digest, bytes: (bytes.len() <= LARGE).then(|| bytes.into()) }
    }

    fn is_empty(&self) -> bool {
        self.bytes.as_ref().is_some_and(|bytes| bytes.is_empty())
    }
}

impl Moment {
    /// Nothing of a site yet: [`Moment::refresh`] reads it.
    #[must_use]
    pub fn new(disk: Disk) -> Self {
        Self { disk, files: BTreeMap::new(), refused: Vec::new() }
    }

    /// Takes over what may have changed on the disk.
    ///
    /// # Errors
    /// When a folder or a file that is there cannot be read; what is held stays as it was.
    pub fn refresh(&mut self, touched: &Touched, today: Day) -> io::Result<Change> {
        self.disk.set_today(today);
        let Listing { files, refused, .. } =
            if self.has_all(touched) { self.list()? } else { self.disk.list()? };
        let before: Vec<SourcePath> = self.files.keys().cloned().collect();
        let (touched_now, folders) = touched.among(&files);
        let (touched_before, folders_before) = touched.among(&before);
        let is_unread =
            |file: &&SourcePath| touched_now.contains(file) || !self.files.contains_key(file);
        let read = self.read_all(files.iter().filter(is_unread))?;
        let mut change = Change { folders: folders.max(folders_before), ..Change::default() };
        for file in &before {
            let is_gone = files.binary_search(file).is_err();
            if is_gone || (touched_before.contains(file) && !read.contains_key(file)) {
                self.files.remove(file);
                change.lost.push(file.clone());
            }
        }
        for (file, kept) in read {
            if self.files.get(&file).is_none_or(|known| known.digest != kept.digest) {
                let list = if kept.is_empty() { &mut change.lost } else { &mut change.written };
                list.push(file.clone());
            }
            self.files.insert(file, kept);
        }
        if refused != self.refused {
            let others = |these: &[SourcePath], those: &[SourcePath]| {
                these.iter().filter(|link| !those.contains(link)).cloned().collect::<Vec<_>>()
            };
            change.written.extend(others(&refused, &self.refused));
            change.lost.extend(others(&self.refused, &refused));
            self.refused = refused;
        }
        Ok(change)
    }

    /// Whether nothing was touched but files that are held and are still there.
    fn has_all(&self, touched: &Touched) -> bool {
        let Touched::Paths(paths) = touched else { return false };
        paths.iter().all(|path| self.files.contains_key(path) && self.disk.has_file(path))
    }

    /// Reads files; one that vanished after it was listed is not there.
    fn read_all<'f>(
        &self,
        files: impl Iterator<Item = &'f SourcePath>,
    ) -> io::Result<BTreeMap<SourcePath, Kept>> {
        let mut read = BTreeMap::new();
        for file in files {
            match self.disk.read(file) {
                Ok(bytes) => {
                    read.insert(file.clone(), Kept::of(&bytes));
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => {
                    let reason = format!("cannot read {file}: {error}");
                    return Err(io::Error::new(error.kind(), reason));
                }
            }
        }
        Ok(read)
    }

    /// The contents of every file that is not large.
    pub fn versions(&self) -> impl Iterator<Item = (SourcePath, Version)> {
        self.files.iter().filter_map(|(file, kept)| {
            let version = Version { bytes: kept.bytes.clone()?, digest: kept.digest };
            Some((file.clone(), version))
        })
    }
}

impl World for Moment {
    fn list(&self) -> io::Result<Listing> {
        let files = self.files.keys().cloned().collect();
        Ok(Listing { files, refused: self.refused.clone(), ..Listing::default() })
    }

    fn read(&self, file: &SourcePath) -> io::Result<Vec<u8>> {
        let kept = self.files.get(file).ok_or(io::ErrorKind::NotFound)?;
        match &kept.bytes {
            Some(bytes) => Ok(bytes.to_vec()),
            None => self.disk.read(file),
        }
    }

    fn digest(&self, file: &SourcePath) -> io::Result<Digest> {
        self.files.get(file).map(|kept| kept.digest).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn today(&self) -> Day {
        self.disk.today()
    }
}
