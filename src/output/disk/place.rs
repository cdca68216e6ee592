//! Where a site is published, where kabar remembers it, and where new files are staged.
//!
//! Refuses a folder that would swallow the sources. Makes the folder's parents and the workspace;
//! never touches what is in the folder, but for the leftovers that kabar itself staged there.

use super::{OpenError, Target, at, remove_any};
use crate::base::digest::Digest;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The folders of a site that hold its sources.
const SOURCES: [&str; 2] = ["content", "themes"];
/// The longest readable part of a workspace's name, in characters.
const LONGEST_NAME: usize = 40;

/// The resolved places of one output.
#[derive(Debug)]
pub(super) struct Place {
    /// The folder that is published; it may be missing, its parent is not.
    pub(super) folder: PathBuf,
    /// The folder's own part of the state: its lock and its ledgers.
    pub(super) workspace: PathBuf,
    parent: PathBuf,
}

impl Place {
    /// Resolves and checks a target, and makes the folders that must be there.
    pub(super) fn of(target: &Target) -> Result<Self, OpenError> {
        let site = target.site.canonicalize().map_err(at(&target.site))?;
        let folder = resolve(&target.folder)?;
        let state = resolve(&target.state)?;
        let among = |own: &Path| {
            folder.starts_with(own) || resolve(own).is_ok_and(|own| folder.starts_with(own))
        };
        let parent = match folder.parent() {
            Some(parent) if !site.starts_with(&folder) && !among(&state) => parent.to_owned(),
            _ => return Err(OpenError::AmongSources(folder)),
        };
        if SOURCES.iter().any(|source| among(&site.join(source))) {
            return Err(OpenError::AmongSources(folder));
        }
        let workspace = state.join("outputs").join(name(&folder, &site));
        for needed in [&parent, &workspace] {
            fs::create_dir_all(needed).map_err(at(needed))?;
        }
        Ok(Self { folder, workspace, parent })
    }

    /// Whether the folder itself cannot be renamed: it is a mount point, or its parent cannot be
    /// written.
    pub(super) fn is_fixed(&self) -> bool {
        let writable = rustix::fs::access(&self.parent, rustix::fs::Access::WRITE_OK).is_ok();
        self.folder.exists() && !(writable && reaches(&self.parent, &self.folder))
    }

    /// Where new files are staged so that a rename reaches the folder.
    pub(super) fn staging(&self) -> PathBuf {
        let fixed = self.is_fixed();
        let [in_workspace, beside, inside] = self.stagings();
        match if fixed { &self.folder } else { &self.parent } {
            goal if reaches(&self.workspace, goal) => in_workspace,
            _ if fixed => inside,
            _ => beside,
        }
    }

    /// The three folders in which a build may have staged files.
    pub(super) fn stagings(&self) -> [PathBuf; 3] {
        let name = self.folder.file_name().unwrap_or_default().to_string_lossy();
        let beside = self.parent.join(format!(".{name}.kabar-stage"));
        [self.workspace.join("stage"), beside, self.folder.join(super::walk::STAGE)]
    }

    /// Removes what a build that was killed had staged.
    pub(super) fn sweep(&self) -> io::Result<()> {
        self.stagings().iter().try_for_each(|staging| remove_any(staging))
    }
}

/// The absolute path without symbolic links. The last parts may be missing.
fn resolve(path: &Path) -> io::Result<PathBuf> {
    let error = match path.canonicalize() {
        Ok(path) => return Ok(path),
        Err(error) => error,
    };
    if path.is_symlink() {
        let reason = format!("{}: a symbolic link that leads nowhere", path.display());
        return Err(io::Error::new(error.kind(), reason));
    }
    match (path.parent(), path.file_name()) {
        (Some(parent), Some(name)) if error.kind() == io::ErrorKind::NotFound => {
            let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
            Ok(resolve(parent)?.join(name))
        }
        _ => Err(at(path)(error)),
    }
}

/// A name that tells outputs of one site apart, and stays when the whole site is moved.
fn name(folder: &Path, site: &Path) -> String {
    let seen_from_site = folder.strip_prefix(site).unwrap_or(folder);
    let digest = Digest::of(seen_from_site.as_os_str().as_encoded_bytes());
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let plain = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let readable: String = name.chars().filter(plain).take(LONGEST_NAME).collect();
    format!("{readable}-{}", digest.short())
}

/// Whether a rename from one folder to another is possible: same device and same mount.
///
/// A file that does not exist is renamed: the kernel compares the mounts before it looks for it.
fn reaches(from: &Path, to: &Path) -> bool {
    let device = |folder: &Path| fs::metadata(folder).ok().map(|metadata| metadata.dev());
    let nothing = |folder: &Path| folder.join(".kabar-probe");
    let crosses = |error: io::Error| error.kind() == io::ErrorKind::CrossesDevices;
    device(from) == device(to) && !fs::rename(nothing(from), nothing(to)).is_err_and(crosses)
}
