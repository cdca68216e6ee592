//! Where the bytes of new files wait until all of them are there.
//!
//! A tree in the shape of the site when a whole folder is going to be renamed, numbered files when
//! the published folder is going to be patched. Never touches the published folder.

use super::place::Place;
use super::{Way, at, threads};
use rustix::fs::{Mode, OFlags, mkdirat, openat};
use rustix::io::Errno;
use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::path::{Path, PathBuf};

/// How many numbered files lie in one folder. Threads work on distant numbers, and two threads that
/// make files in one folder wait for each other.
const FILES_IN_A_FOLDER: usize = 1024;

/// The staged files of one build.
#[derive(Debug)]
pub(super) struct Stage {
    folder: PathBuf,
    files: PathBuf,
    /// The folder of the files, held open.
    handle: File,
    shape: Shape,
}

#[derive(Debug)]
enum Shape {
    Tree,
    Numbered,
}

impl Stage {
    /// Makes the folders that every way of publishing needs.
    pub(super) fn begin(place: &Place, way: Way) -> io::Result<Self> {
        let folder = place.staging();
        let (files, shape) = match way {
            Way::Rename | Way::Exchange => (folder.join("tree"), Shape::Tree),
            Way::Journal => (folder.join("files"), Shape::Numbered),
        };
        fs::create_dir_all(&files).map_err(at(&files))?;
        let handle = File::open(&files).map_err(at(&files))?;
        Ok(Self { folder, files, handle, shape })
    }

    /// The folder of all that is staged.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The folder of the staged files.
    pub(super) fn files(&self) -> &Path {
        &self.files
    }

    /// Writes one file.
    pub(super) fn put(&self, number: usize, file: &str, bytes: &[u8]) -> io::Result<()> {
        let name = match self.shape {
            Shape::Tree => Cow::Borrowed(file),
            Shape::Numbered => Cow::Owned(number_name(number)),
        };
        create(self.handle.as_fd(), &name)
            .and_then(|mut staged| staged.write_all(bytes))
            .map_err(|error| at(Path::new(file))(at(&self.files.join(&*name))(error)))
    }
}

/// Where the file with a number is staged.
pub(super) fn numbered(folder: &Path, number: usize) -> PathBuf {
    folder.join("files").join(number_name(number))
}

fn number_name(number: usize) -> String {
    format!("{}/{number}", number / FILES_IN_A_FOLDER)
}

/// Makes a new file in a folder that is held open, so that the way to it is not walked for each file. A
/// page has a folder of its own, which most likely is not there yet; the folder of another file most
/// likely is.
fn create(root: BorrowedFd<'_>, file: &str) -> io::Result<File> {
    let flags = OFlags::CREATE | OFlags::EXCL | OFlags::WRONLY | OFlags::CLOEXEC;
    let open = || openat(root, file, flags, Mode::from_raw_mode(0o666)).map(File::from);
    if !file.ends_with("/index.html") {
        match open() {
            Err(Errno::NOENT) => {}
            outcome => return outcome.map_err(io::Error::from),
        }
    }
    if let Some((folder, _)) = file.rsplit_once('/') {
        make_folder(root, folder)?;
    }
    open().map_err(io::Error::from)
}

/// Makes a folder, with those above it where they are missing.
fn make_folder(root: BorrowedFd<'_>, folder: &str) -> io::Result<()> {
    let make = || mkdirat(root, folder, Mode::from_raw_mode(0o777));
    match (make(), folder.rsplit_once('/')) {
        (Err(Errno::NOENT), Some((above, _))) => {
            make_folder(root, above)?;
            match make() {
                Err(Errno::EXIST) => Ok(()),
                outcome => outcome.map_err(io::Error::from),
            }
        }
        (Err(Errno::EXIST) | Ok(()), _) => Ok(()),
        (Err(error), _) => Err(error.into()),
    }
}

/// Gives files of one folder the same names in another: hard links, so that bytes and times stay.
pub(super) fn link_all(from: &Path, to: &Path, files: &[&str]) -> io::Result<()> {
    threads::in_runs(files, |run| {
        run.iter().try_for_each(|file| link(&from.join(file), &to.join(file)))
    })?;
    Ok(())
}

fn link(from: &Path, to: &Path) -> io::Result<()> {
    to.parent().map_or(Ok(()), fs::create_dir_all).map_err(at(to))?;
    fs::hard_link(from, to).map_err(at(from))
}
