//! Patches the published folder, step by step, so that a killed patch can be finished.
//!
//! The journal is whole on the disk before the first step and removed after the last. It lies beside
//! the files that it moves. A journal that does not fit what is found is forgotten: the marker then
//! says that no ledger belongs to the folder, and the next build makes every file anew.

use super::marker::Marker;
use super::place::Place;
use super::steps::{self, Step};
use super::{Disk, at, marker, remove_any, stage, walk};
use crate::base::digest::Digest;
use crate::output::Changes;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::Path;

const FILE: &str = "journal";
const CLAIM: &str = "claim";
const SETTLE: &str = "settle";

/// A patch from what is published to what is staged.
pub(super) struct Patch<'a> {
    folder: &'a Path,
    staging: &'a Path,
    found: &'a walk::Found,
    before: Option<&'a Marker>,
    after: String,
}

impl<'a> Patch<'a> {
    /// The patch of an open folder, to the ledger with a digest.
    pub(super) fn of(disk: &'a Disk, after: String) -> Self {
        let (folder, staging) = (disk.place.folder.as_path(), disk.stage.folder());
        Self { folder, staging, found: &disk.found, before: disk.marker.as_ref(), after }
    }

    /// Writes the journal, takes all steps and removes it.
    pub(super) fn publish(&self, changes: &Changes<'_>) -> io::Result<()> {
        let steps = steps::of(self.found, changes);
        self.write(&steps)?;
        take(&steps, self.folder, self.staging)?;
        let journal = self.staging.join(FILE);
        fs::remove_file(&journal).map_err(at(&journal))
    }

    /// Stages the two markers and writes the journal.
    pub(super) fn write(&self, steps: &[Step<'_>]) -> io::Result<()> {
        Marker::Unfinished(self.after.clone()).write(&self.staging.join(CLAIM))?;
        Marker::Settled(self.after.clone()).write(&self.staging.join(SETTLE))?;
        let before = self.before.map(Marker::line).unwrap_or_default();
        let mut text = format!("{before}\0{}\0", self.after).into_bytes();
        text.extend(steps::encode(steps));
        let digest = Digest::of(&text);
        let (unfinished, journal) = (self.staging.join("journal-new"), self.staging.join(FILE));
        let write = || {
            let mut file = File::create_new(&unfinished)?;
            writeln!(file, "{digest}")?;
            file.write_all(&text)?;
            file.sync_all()?;
            fs::rename(&unfinished, &journal)
        };
        write().map_err(at(&journal))
    }
}

/// Whether a patch was begun and is not finished.
pub(super) fn is_pending(staging: &Path) -> bool {
    staging.join(FILE).exists()
}

/// Finishes the patch of a killed build, if there is one. What cannot be finished is left as it is:
/// its marker keeps it from being trusted.
pub(super) fn finish_cut_off(place: &Place) {
    for staging in place.stagings() {
        let _ = finish(&place.folder, &staging);
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the door to the published folder")]
fn finish(folder: &Path, staging: &Path) -> io::Result<()> {
    let journal = fs::read(staging.join(FILE))?;
    let Some((before, after, steps)) = read(&journal) else { return Ok(()) };
    let expected =
        [before, Marker::Settled(after.to_owned()), Marker::Unfinished(after.to_owned())];
    if !marker_or_vacant(folder).is_some_and(|marker| expected.contains(&marker)) {
        return Ok(());
    }
    // Links that somebody made since must not lead a step out of the folder.
    let strangers = walk::walk(folder)?.strangers;
    strangers.iter().try_for_each(|path| remove_any(&folder.join(path)))?;
    take(&steps, folder, staging)?;
    fs::remove_file(staging.join(FILE))
}

/// The marker before the patch, the digest of the ledger after it, and the steps.
fn read(journal: &[u8]) -> Option<(Marker, &str, Vec<Step<'_>>)> {
    let line = journal.iter().position(|byte| *byte == b'\n')?;
    let (digest, text) = (&journal[..line], &journal[line + 1..]);
    if Digest::of(text).to_string().as_bytes() != digest {
        return None;
    }
    let mut fields = text.splitn(3, |byte| *byte == 0);
    let before = std::str::from_utf8(fields.next()?).ok()?;
    let after = std::str::from_utf8(fields.next()?).ok()?;
    Some((Marker::from_line(before), after, steps::decode(fields.next()?)?))
}

/// The marker of the folder. A folder with nothing but staged files has none yet; the journal of its
/// first patch says the same of it as of a marker that names no ledger.
fn marker_or_vacant(folder: &Path) -> Option<Marker> {
    marker::read(folder).or_else(|| {
        let mut names = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.file_name());
        names.all(|name| name == walk::STAGE).then_some(Marker::Garbled)
    })
}

/// Takes the steps. A staged file that is gone was moved by the patch that was killed, which is only
/// possible before the first one that is still there.
pub(super) fn take(steps: &[Step<'_>], folder: &Path, staging: &Path) -> io::Result<()> {
    let mut begun = false;
    for step in steps {
        let (staged, file) = match *step {
            Step::Clear(path) => {
                remove_any(&folder.join(path))?;
                continue;
            }
            Step::Remove(path) => {
                remove(&folder.join(path))?;
                continue;
            }
            Step::RemoveFolder(path) => {
                remove_empty(&folder.join(path))?;
                continue;
            }
            Step::Claim => (staging.join(CLAIM), Path::new(marker::FILE)),
            Step::Settle => (staging.join(SETTLE), Path::new(marker::FILE)),
            Step::Place(number, file) => (stage::numbered(staging, number), file),
        };
        match place(&staged, folder, file) {
            Ok(()) => begun = true,
            Err(error) if error.kind() == ErrorKind::NotFound && !begun && !staged.exists() => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Moves a staged file to its place; makes way if something else is there.
fn place(staged: &Path, folder: &Path, file: &Path) -> io::Result<()> {
    let published = folder.join(file);
    let rename = || fs::rename(staged, &published).map_err(at(&published));
    let Err(error) = rename() else { return Ok(()) };
    if !staged.exists() {
        return Err(error);
    }
    let parents: Vec<&Path> = file.ancestors().skip(1).collect();
    for parent in parents.into_iter().rev() {
        let parent = folder.join(parent);
        make_folder(&parent).map_err(at(&parent))?;
    }
    if is_folder(&published) {
        remove_any(&published)?;
    }
    rename()
}

/// Makes a folder, in the place of whatever else has its name.
fn make_folder(folder: &Path) -> io::Result<()> {
    match fs::create_dir(folder) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            if is_folder(folder) {
                return Ok(());
            }
            fs::remove_file(folder)?;
            fs::create_dir(folder)
        }
        outcome => outcome,
    }
}

/// Whether a folder lies there, and not a link to one.
fn is_folder(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|metadata| metadata.is_dir())
}

/// Removes a file. If its place was taken by a folder, or its folder's by a file, it is gone.
fn remove(path: &Path) -> io::Result<()> {
    use ErrorKind::{IsADirectory, NotADirectory, NotFound};
    match fs::remove_file(path) {
        Err(error) if !matches!(error.kind(), NotFound | IsADirectory | NotADirectory) => {
            Err(at(path)(error))
        }
        _ => Ok(()),
    }
}

/// Removes a folder if nothing is in it.
fn remove_empty(path: &Path) -> io::Result<()> {
    use ErrorKind::{DirectoryNotEmpty, NotADirectory, NotFound};
    match fs::remove_dir(path) {
        Err(error) if !matches!(error.kind(), NotFound | DirectoryNotEmpty | NotADirectory) => {
            Err(at(path)(error))
        }
        _ => Ok(()),
    }
}
