//! A published site in a folder of the file system, made anew or patched.
//!
//! Takes the lock of the folder, finishes what a killed build left, and stages new files where a
//! rename reaches the folder. Until the commit no published file is touched. The commit is one
//! rename of a whole tree, one exchange of two trees, or renames and removals under a journal that
//! the next [`open`] finishes. Never writes into a published file: it is replaced, or it stays.
//!
//! A killed process loses nothing; a loss of power may, because staged bytes are not forced to the
//! disk one by one.

mod journal;
mod ledgers;
mod lock;
mod marker;
mod place;
mod stage;
mod steps;
#[cfg(test)]
mod tests;
mod threads;
mod walk;

use super::{Changes, Output};
use crate::base::digest::Digest;
use marker::Marker;
use place::Place;
use stage::Stage;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};
use walk::Found;

/// Where a site is published, and how.
#[derive(Clone, Debug)]
pub struct Target {
    /// The root of the site. It, its `content/` and its `themes/` are never published into.
    pub site: PathBuf,
    /// The folder that is published.
    pub folder: PathBuf,
    /// Where kabar keeps what it remembers: `.kabar/` in the site.
    pub state: PathBuf,
    /// How an existing site is replaced.
    pub publication: Publication,
}

/// How a new site takes the place of an existing one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Publication {
    /// File by file, each whole, under a journal.
    Replace,
    /// The whole folder in one system call; what is kept is hard-linked into the new one.
    Swap,
}

/// What of the last build is used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reuse {
    /// Its ledger, if it belongs to what is published.
    Ledger,
    /// Nothing.
    Nothing,
}

/// Why a folder cannot be published into.
#[derive(Debug)]
pub enum OpenError {
    /// The outside refuses; the message names the path.
    Io(io::Error),
    /// The folder holds files, and kabar did not make it.
    NotOurs(PathBuf),
    /// Something else than a folder lies there.
    NotAFolder(PathBuf),
    /// The folder holds the sources of the site, or lies among them.
    AmongSources(PathBuf),
    /// The folder is a mount point or lies in one that cannot be written: it cannot be exchanged.
    CannotSwap(PathBuf),
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (path, reason) = match self {
            Self::Io(error) => return error.fmt(f),
            Self::NotOurs(path) => (path, "is not empty and was not made by kabar: name another"),
            Self::NotAFolder(path) => (path, "is not a folder: name another"),
            Self::AmongSources(path) => {
                (path, "holds the sources of the site or lies among them: name another folder")
            }
            Self::CannotSwap(path) => (
                path,
                "is a mount point, or its parent folder cannot be written: publish without `--swap`",
            ),
        };
        write!(f, "{}: {reason}", path.display())
    }
}

impl std::error::Error for OpenError {}

impl From<io::Error> for OpenError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// A folder that is being published into, locked until this is dropped.
#[derive(Debug)]
pub struct Disk {
    place: Place,
    way: Way,
    stage: Stage,
    marker: Option<Marker>,
    found: Found,
    ledger: Option<Vec<u8>>,
    _lock: File,
}

/// How the commit takes place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Way {
    /// A whole tree is renamed to the folder, which is missing or empty.
    Rename,
    /// A whole tree and the folder are exchanged.
    Exchange,
    /// The folder is patched under a journal.
    Journal,
}

/// Opens the folder for one build: waits for another build (after calling `on_wait` once), finishes
/// or sweeps what a killed one left, and looks at what is published.
///
/// # Errors
/// When the folder may not be published into, or when the outside refuses.
pub fn open(target: &Target, reuse: Reuse, on_wait: &dyn Fn()) -> Result<Disk, OpenError> {
    let place = Place::of(target)?;
    let lock = lock::take(&place.workspace, on_wait)?;
    journal::finish_cut_off(&place);
    place.sweep()?;
    let marker = look(&place.folder)?;
    let found = if marker.is_some() { walk::walk(&place.folder)? } else { Found::default() };
    let ledger = match (&marker, reuse) {
        (Some(Marker::Settled(digest)), Reuse::Ledger) => ledgers::read(&place.workspace, digest),
        _ => None,
    };
    let way = way(&place, target.publication, marker.as_ref())?;
    let stage = Stage::begin(&place, way)?;
    Ok(Disk { place, way, stage, marker, found, ledger, _lock: lock })
}

/// The marker of the folder; `None` if the folder is missing or empty.
fn look(folder: &Path) -> Result<Option<Marker>, OpenError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            return Err(OpenError::NotAFolder(folder.to_owned()));
        }
        Err(error) => return Err(at(folder)(error).into()),
    };
    match marker::read(folder) {
        None if entries.take(1).count() > 0 => Err(OpenError::NotOurs(folder.to_owned())),
        marker => Ok(marker),
    }
}

fn way(place: &Place, wanted: Publication, marker: Option<&Marker>) -> Result<Way, OpenError> {
    match (wanted, marker, place.is_fixed()) {
        (Publication::Swap, _, true) => Err(OpenError::CannotSwap(place.folder.clone())),
        (_, None, false) => Ok(Way::Rename),
        (Publication::Swap, Some(_), false) => Ok(Way::Exchange),
        (Publication::Replace, ..) => Ok(Way::Journal),
    }
}

impl Disk {
    /// Whether the published files are already those of the new site.
    fn is_unchanged(&self, changes: &Changes<'_>) -> bool {
        changes.written.is_empty()
            && changes.kept.len() == self.found.files.len()
            && self.found.strangers.is_empty()
            && self.found.empty.is_empty()
            && self.marker.is_some()
    }

    /// Publishes a tree that is complete but for the files that are kept and the marker.
    fn publish_tree(&self, changes: &Changes<'_>, marker: &Marker) -> io::Result<()> {
        let (folder, tree) = (&self.place.folder, self.stage.files());
        stage::link_all(folder, tree, &changes.kept)?;
        marker.write(&tree.join(marker::FILE))?;
        if let Ok(metadata) = fs::metadata(folder) {
            fs::set_permissions(tree, metadata.permissions()).map_err(at(tree))?;
        }
        match self.way {
            Way::Exchange => exchange(tree, folder),
            Way::Rename | Way::Journal => fs::rename(tree, folder).map_err(at(folder)),
        }
    }
}

impl Output for Disk {
    fn ledger(&self) -> Option<&[u8]> {
        self.ledger.as_deref()
    }

    fn published(&self) -> &[String] {
        &self.found.files
    }

    fn stage(&self, number: usize, file: &str, bytes: &[u8]) -> io::Result<()> {
        super::refuse_own_names(file)?;
        self.stage.put(number, file, bytes)
    }

    /// # Errors
    /// When a file cannot be linked, renamed or removed. Up to the first rename the old site is
    /// untouched; after it, the next [`open`] finishes what the journal lists.
    fn commit(self: Box<Self>, changes: &Changes<'_>, ledger: &[u8]) -> io::Result<()> {
        let digest = Digest::of(ledger).to_string();
        let marker = Marker::Settled(digest.clone());
        let unchanged = self.is_unchanged(changes);
        if !(unchanged && self.marker.as_ref() == Some(&marker)) {
            ledgers::write(&self.place.workspace, &digest, ledger)?;
            match self.way {
                _ if unchanged => marker.replace(&self.place.folder, self.stage.folder())?,
                Way::Rename | Way::Exchange => self.publish_tree(changes, &marker)?,
                Way::Journal => journal::Patch::of(&self, digest.clone()).publish(changes)?,
            }
        }
        ledgers::sweep(&self.place.workspace, &digest);
        Ok(())
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        if !journal::is_pending(self.stage.folder()) {
            // What cannot be removed now is swept by the next build.
            let _ = fs::remove_dir_all(self.stage.folder());
        }
    }
}

/// Exchanges two folders at one instant (Linux `renameat2` with `RENAME_EXCHANGE`).
fn exchange(tree: &Path, folder: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, tree, CWD, folder, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(()),
        Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => {
            let reason = format!(
                "{}: this file system cannot exchange two folders: publish without `--swap`",
                folder.display()
            );
            Err(io::Error::new(io::ErrorKind::Unsupported, reason))
        }
        Err(error) => Err(at(folder)(error.into())),
    }
}

/// Puts the path into the message of an error.
fn at(path: &Path) -> impl Fn(io::Error) -> io::Error + '_ {
    move |error| io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

/// Removes a file, a link or a folder with all that is in it, if it is there. Links are not followed.
fn remove_any(path: &Path) -> io::Result<()> {
    match path.symlink_metadata() {
        Ok(metadata) if metadata.is_dir() => fs::remove_dir_all(path).map_err(at(path)),
        Ok(_) => fs::remove_file(path).map_err(at(path)),
        Err(_) => Ok(()),
    }
}
