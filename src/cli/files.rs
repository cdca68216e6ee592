//! Files that a person asked for by name: the report and the manifest of a build.
//!
//! A file is replaced whole, so that whoever waits for it never reads a half. Never one of the
//! published folder, which the next build would sweep.

use super::Trouble;
use crate::base::phrase::Phrase;
use std::fmt::Display;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Where a file will be written, found before anything is published.
pub(super) fn goal(path: &Path, published: &Path) -> Result<PathBuf, Trouble> {
    let trouble = |id| Err(Phrase::new(id).with("path", path.display().to_string()).into());
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let Ok(folder) = parent.unwrap_or(Path::new(".")).canonicalize() else {
        return trouble("file-no-folder");
    };
    if published.canonicalize().is_ok_and(|published| folder.starts_with(published)) {
        return trouble("file-published");
    }
    match path.file_name() {
        // A link is followed, so that it stays a link.
        Some(name) if !path.is_dir() => {
            Ok(path.canonicalize().unwrap_or_else(|_| folder.join(name)))
        }
        _ => trouble("file-folder"),
    }
}

/// Replaces a source of a site whole, if it still has its old bytes; a link is followed to its file, which
/// has to lie in the site.
#[expect(clippy::disallowed_methods, reason = "what is about to be replaced is looked at")]
pub(super) fn replace(path: &Path, site: &Path, (old, new): (&[u8], &[u8])) -> Result<(), Trouble> {
    let trouble = |id| Err(Phrase::new(id).with("path", path.display().to_string()).into());
    let (file, site) = (path.canonicalize()?, site.canonicalize()?);
    if !file.starts_with(site) {
        return trouble("fix-outside");
    }
    if fs::read(&file)? != old {
        return trouble("fix-changed");
    }
    let Ok(text) = std::str::from_utf8(new) else { unreachable!("edits are made in texts") };
    write(&file, text)
}

/// Replaces a file whole and leaves its permissions. What is no file (`/dev/stdout`) is written to.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Trouble> {
    let is_special = path.exists() && !path.is_file();
    let outcome = if is_special {
        File::options().write(true).open(path).and_then(|mut file| file.write_all(text.as_bytes()))
    } else {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let new = path.with_file_name(format!(".{name}.{}", std::process::id()));
        let written = File::create(&new)
            .and_then(|mut file| file.write_all(text.as_bytes()))
            .and_then(|()| match fs::metadata(path) {
                Ok(old) => fs::set_permissions(&new, old.permissions()),
                Err(_) => Ok(()),
            })
            .and_then(|()| fs::rename(&new, path));
        written.inspect_err(|_| {
            // What cannot be removed either is told by the first error.
            let _ = fs::remove_file(&new);
        })
    };
    outcome.map_err(|error| cannot_write(&path.display(), &error))
}

/// What is said when the system does not let a file be written.
pub(super) fn cannot_write(path: &dyn Display, error: &io::Error) -> Trouble {
    let phrase = Phrase::new("file-not-written").with("path", path.to_string());
    phrase.with("error", error.to_string()).into()
}
