//! Where the bytes of new files wait until all of them are there.
//!
//! A tree in the shape of the site when a whole folder is going to be renamed, numbered files when
//! the published folder is going to be patched. Never touches the published folder.

use super::place::Place;
use super::{Way, at, threads};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// How many numbered files lie in one folder. Threads work on distant numbers, and two threads that
/// make files in one folder wait for each other.
const FILES_IN_A_FOLDER: usize = 1024;

/// The staged files of one build.
#[derive(Debug)]
pub(super) struct Stage {
    folder: PathBuf,
    files: PathBuf,
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
        Ok(Self { folder, files, shape })
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
        let path = match self.shape {
            Shape::Tree => self.files.join(file),
            Shape::Numbered => numbered(&self.folder, number),
        };
        create(&path)
            .and_then(|mut staged| staged.write_all(bytes))
            .map_err(|error| at(Path::new(file))(at(&path)(error)))
    }
}

/// Where the file with a number is staged.
pub(super) fn numbered(folder: &Path, number: usize) -> PathBuf {
    folder.join(format!("files/{}/{number}", number / FILES_IN_A_FOLDER))
}

/// Makes a new file. A page has a folder of its own, which most likely is not there yet; the folder
/// of another file most likely is.
fn create(path: &Path) -> io::Result<File> {
    if !path.ends_with("index.html") {
        match File::create_new(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            outcome => return outcome,
        }
    }
    make_parent(path)?;
    File::create_new(path)
}

fn make_parent(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}

/// Gives files of one folder the same names in another: hard links, so that bytes and times stay.
pub(super) fn link_all(from: &Path, to: &Path, files: &[&str]) -> io::Result<()> {
    threads::in_runs(files, |run| {
        run.iter().try_for_each(|file| link(&from.join(file), &to.join(file)))
    })?;
    Ok(())
}

fn link(from: &Path, to: &Path) -> io::Result<()> {
    make_parent(to).map_err(at(to))?;
    fs::hard_link(from, to).map_err(at(from))
}
