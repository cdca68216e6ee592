//! Files that a person asked for by name: the report and the manifest of a build.
//!
//! A file is replaced whole, so that whoever waits for it never reads a half. Never one of the
//! published folder, which the next build would sweep.

use super::Trouble;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Where a file will be written, found before anything is published.
pub(super) fn goal(path: &Path, published: &Path) -> Result<PathBuf, Trouble> {
    let trouble = |reason: &str| Err(Trouble(format!("`{}` {reason}", path.display())));
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let Ok(folder) = parent.unwrap_or(Path::new(".")).canonicalize() else {
        return trouble("lies in a folder that does not exist: make the folder, or name another");
    };
    if published.canonicalize().is_ok_and(|published| folder.starts_with(published)) {
        return trouble("lies in the published folder, which kabar sweeps: name another place");
    }
    match path.file_name() {
        // A link is followed, so that it stays a link.
        Some(name) if !path.is_dir() => {
            Ok(path.canonicalize().unwrap_or_else(|_| folder.join(name)))
        }
        _ => trouble("is a folder: name a file"),
    }
}

/// Replaces a file whole. What is no file (`/dev/stdout`) is written to.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Trouble> {
    let is_special = path.exists() && !path.is_file();
    let outcome = if is_special {
        File::options().write(true).open(path).and_then(|mut file| file.write_all(text.as_bytes()))
    } else {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let new = path.with_file_name(format!(".{name}.{}", std::process::id()));
        let written = File::create(&new)
            .and_then(|mut file| file.write_all(text.as_bytes()))
            .and_then(|()| fs::rename(&new, path));
        written.inspect_err(|_| {
            // What cannot be removed either is told by the first error.
            let _ = fs::remove_file(&new);
        })
    };
    outcome.map_err(|error| Trouble(format!("cannot write {}: {error}", path.display())))
}
