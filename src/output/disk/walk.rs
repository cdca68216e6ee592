//! What lies in the published folder.
//!
//! Level by level, in threads, from the types in the folders' own entries: no file is opened or
//! asked about. Symbolic links are listed and never followed.

use super::{at, marker, threads};
use rustix::fs::{AtFlags, Dir, FileType, Mode, OFlags, open, openat, statat};
use std::ffi::{CStr, OsStr};
use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

/// Where files are staged in a folder that no rename from outside reaches.
pub(super) const STAGE: &str = ".kabar-stage";

/// What was found; all paths are relative to the folder.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The files, sorted.
    pub(super) files: Vec<String>,
    /// What kabar cannot have made, sorted: links, devices, names that are not UTF-8.
    pub(super) strangers: Vec<PathBuf>,
    /// The folders in which nothing lies.
    pub(super) empty: Vec<String>,
}

/// Lists a folder, without the marker and the folder for staging.
pub(super) fn walk(root: &Path) -> io::Result<Found> {
    let handle = open(root, FOLDER, Mode::empty()).map_err(|error| at(root)(error.into()))?;
    let mut found = Found::default();
    let mut level = vec![String::new()];
    while !level.is_empty() {
        let parts = threads::in_runs(&level, |run| {
            let mut part = Part::default();
            for folder in run {
                part.read(handle.as_fd(), folder).map_err(at(&root.join(folder)))?;
            }
            Ok(part)
        })?;
        level = Vec::new();
        for part in parts {
            found.files.extend(part.found.files);
            found.strangers.extend(part.found.strangers);
            found.empty.extend(part.found.empty);
            level.extend(part.folders);
        }
    }
    found.files.sort_unstable();
    found.strangers.sort_unstable();
    Ok(found)
}

const FOLDER: OFlags =
    OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::NOFOLLOW).union(OFlags::CLOEXEC);

/// What one thread found in its folders of one level.
#[derive(Default)]
struct Part {
    found: Found,
    folders: Vec<String>,
}

impl Part {
    fn read(&mut self, root: BorrowedFd<'_>, folder: &str) -> io::Result<()> {
        let path = if folder.is_empty() { "." } else { folder };
        let handle = openat(root, path, FOLDER, Mode::empty())?;
        let mut empty = true;
        for entry in Dir::new(handle)? {
            let entry = entry?;
            let name = entry.file_name();
            if is_own(folder, name) {
                continue;
            }
            empty = false;
            self.add(root, folder, (name, entry.file_type()))?;
        }
        if empty && !folder.is_empty() {
            self.found.empty.push(folder.to_owned());
        }
        Ok(())
    }

    fn add(
        &mut self,
        root: BorrowedFd<'_>,
        folder: &str,
        (name, kind): (&CStr, FileType),
    ) -> io::Result<()> {
        let Some(path) = name.to_str().ok().map(|name| join(folder, name)) else {
            self.found.strangers.push(Path::new(folder).join(OsStr::from_bytes(name.to_bytes())));
            return Ok(());
        };
        let kind = match kind {
            FileType::Unknown => {
                let stat = statat(root, path.as_str(), AtFlags::SYMLINK_NOFOLLOW)?;
                FileType::from_raw_mode(stat.st_mode)
            }
            kind => kind,
        };
        match kind {
            FileType::Directory => self.folders.push(path),
            FileType::RegularFile => self.found.files.push(path),
            _ => self.found.strangers.push(path.into()),
        }
        Ok(())
    }
}

/// Whether an entry is not part of the published site.
fn is_own(folder: &str, name: &CStr) -> bool {
    let name = name.to_bytes();
    let at_the_top =
        folder.is_empty() && [marker::FILE, STAGE].iter().any(|own| name == own.as_bytes());
    at_the_top || matches!(name, b"." | b"..")
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { [folder, "/", name].concat() }
}
